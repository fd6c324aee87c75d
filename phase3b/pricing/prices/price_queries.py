"""What each price is called in the AWS Price List: service code and usage type.

Usage types begin with a short name of the region, or with nothing in us-east-1, or (KMS) with the region's own name;
SQS has other names in us-east-1 than elsewhere. Reserved capacity is a term of the product that it replaces. What is not
listed here is not renewed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

Filters = tuple[tuple[str, str], ...]
# Region codes of bills: USE1, APN2, MEC1, and EU, which is older than the numbers.
BILLING_REGION: Final = r"(?:[A-Z]{2,3}[0-9]|EU)"
REGION: Final = "regionCode"
"""The attribute of a product that names its region."""
TO_REGION: Final = "toRegionCode"
"""The attribute of a product that names the region which something is sent to."""


@dataclass(frozen=True, slots=True)
class PriceQuery:
    """How to find one price. `asked` is what AWS filters by, `attributes` and `usage` what is looked for in its answer.

    `region_attribute` is None for products that are the same everywhere. `term_years` is for how long capacity is reserved,
    None for what is paid on demand. `sent` is whether the price depends on the region that something is sent to, too: then
    usage types have the names of both.
    """

    key: str
    unit: str
    service_code: str
    usage: tuple[str, ...]
    asked: Filters = ()
    attributes: Mapping[str, str] = field(default_factory=dict)
    region_attribute: str | None = REGION
    only_region: str | None = None
    term_years: int | None = None
    sent: bool = False

    def filters(self, region: str, to: str | None = None) -> Filters:
        """What AWS is asked for; `to` is where something is sent."""
        if self.region_attribute is None:
            return self.asked
        destination = ((TO_REGION, to),) if self.sent and to is not None else ()
        return ((self.region_attribute, self.only_region or region), *destination, *self.asked)

    def matches(self, attributes: Mapping[str, str], region: str) -> bool:
        """Whether a product with these attributes is the one."""
        names = "|".join(map(re.escape, self.usage))
        prefix = rf"(?:(?:{BILLING_REGION}|{re.escape(region)})-)"
        pattern = rf"{prefix}{'{2}' if self.sent else '?'}(?:{names})"
        return re.fullmatch(pattern, attributes.get("usagetype", "")) is not None and all(
            attributes.get(name) == value for name, value in self.attributes.items()
        )


def _of(service: str, code: str, *items: tuple[str, str, str]) -> tuple[PriceQuery, ...]:
    return tuple(PriceQuery(f"{service}.{item}", unit, code, (usage,)) for item, unit, usage in items)


CACHE_SIZES_GB: Final = ("0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237")
RESERVED_YEARS: Final = (1, 3)
VALKEY_NODES: Final = (
    "cache.t3.micro",
    "cache.t3.small",
    "cache.t3.medium",
    "cache.t4g.micro",
    "cache.t4g.small",
    "cache.m7g.large",
    "cache.r7g.large",
)
DAX_NODES: Final = (
    "dax.t2.small", "dax.t2.medium",
    "dax.t3.small", "dax.t3.medium",
    "dax.r4.large", "dax.r4.xlarge", "dax.r4.2xlarge", "dax.r4.4xlarge", "dax.r4.8xlarge", "dax.r4.16xlarge",
    "dax.r5.large", "dax.r5.xlarge", "dax.r5.2xlarge", "dax.r5.4xlarge", "dax.r5.8xlarge", "dax.r5.12xlarge", "dax.r5.16xlarge", "dax.r5.24xlarge",
    "dax.r7i.large", "dax.r7i.xlarge", "dax.r7i.2xlarge", "dax.r7i.4xlarge", "dax.r7i.8xlarge", "dax.r7i.12xlarge", "dax.r7i.16xlarge", "dax.r7i.24xlarge",
)  # fmt: skip
DASHBOARD: Final = "DashboardsUsageHour"

QUERIES: Final = (
    *_of(
        "dynamodb",
        "AmazonDynamoDB",
        ("wcu_hour", "WCU-hour", "WriteCapacityUnit-Hrs"),
        ("rcu_hour", "RCU-hour", "ReadCapacityUnit-Hrs"),
        ("rwcu_hour", "rWCU-hour", "ReplicatedWriteCapacityUnit-Hrs"),
        ("wru", "WRU", "WriteRequestUnits"),
        ("rru", "RRU", "ReadRequestUnits"),
        ("rwru", "rWRU", "ReplicatedWriteRequestUnits"),
        ("storage_std", "GB-month", "TimedStorage-ByteHrs"),
        ("pitr", "GB-month", "TimedPITRStorage-ByteHrs"),
        ("streams_read_request", "request", "Streams-Requests"),
    ),
    *(
        PriceQuery(
            f"dynamodb.reserved_{years}y_{unit.lower()}", f"{unit}-hour", "AmazonDynamoDB", (usage,), term_years=years
        )
        for years in RESERVED_YEARS
        for unit, usage in (("WCU", "WriteCapacityUnit-Hrs"), ("RCU", "ReadCapacityUnit-Hrs"))
    ),
    *_of(
        "lambda",
        "AWSLambda",
        ("gb_second_x86", "GB-second", "Lambda-GB-Second"),
        ("gb_second_arm64", "GB-second", "Lambda-GB-Second-ARM"),
        ("request", "request", "Request"),
        ("pc_gb_second_x86", "GB-second", "Lambda-Provisioned-Concurrency"),
        ("pc_gb_second_arm64", "GB-second", "Lambda-Provisioned-Concurrency-ARM"),
        ("pc_duration_x86", "GB-second", "Lambda-Provisioned-GB-Second"),
        ("pc_duration_arm64", "GB-second", "Lambda-Provisioned-GB-Second-ARM"),
        ("snapstart_cache_gb_second", "GB-second", "Lambda-SnapStart-Cached-GB-S"),
        ("snapstart_restore_gb", "GB restored", "Lambda-SnapStart-Restored-GB"),
    ),
    *_of(
        "apigateway",
        "AmazonApiGateway",
        ("rest_request", "request", "ApiGatewayRequest"),
        ("http_request", "request (512 KB)", "ApiGatewayHttpRequest"),
        ("ws_message", "message (32 KB)", "ApiGatewayMessage"),
        ("ws_connection_minute", "minute", "ApiGatewayMinute"),
        *(
            (f"cache_hour_{size.replace('.', '_')}_gb", "hour", f"ApiGatewayCacheUsage:{size}GB")
            for size in CACHE_SIZES_GB
        ),
    ),
    *_of(
        "cloudwatch",
        "AmazonCloudWatch",
        ("alarm_standard", "alarm-metric-month", "CW:AlarmMonitorUsage"),
        ("alarm_high_res", "alarm-metric-month", "CW:HighResAlarmMonitorUsage"),
        ("alarm_composite", "alarm-month", "CW:CompositeAlarmMonitorUsage"),
        ("metric", "metric-month", "CW:MetricMonitorUsage"),
        ("logs_ingest", "GB", "DataProcessing-Bytes"),
        ("logs_vended_ingest", "GB", "VendedLog-Bytes"),
        ("logs_storage", "GB-month (compressed)", "TimedStorage-ByteHrs"),
    ),
    PriceQuery(
        "cloudwatch.dashboard",
        "dashboard-month",
        "AmazonCloudWatch",
        (DASHBOARD,),
        asked=(("usagetype", DASHBOARD),),
        region_attribute=None,
    ),
    *_of(
        "sns",
        "AmazonSNS",
        ("publish_std", "64 KB request", "Requests-Tier1"),
        ("http_delivery", "notification", "DeliveryAttempts-HTTP"),
        ("email_delivery", "notification", "DeliveryAttempts-SMTP"),
    ),
    PriceQuery(
        "sqs.std",
        "64 KB request",
        "AWSQueueService",
        ("Requests-RBP", "Requests-Tier1"),
        attributes={"queueType": "Standard"},
    ),
    PriceQuery(
        "sqs.fifo",
        "64 KB request",
        "AWSQueueService",
        ("Requests-FIFO-RBP", "Requests-FIFO-Tier1", "Requests-RBP", "Requests-Tier1"),
        attributes={"queueType": "FIFO (first-in, first-out)"},
    ),
    *_of("kms", "awskms", ("key", "key-month", "KMS-Keys"), ("request_symmetric", "request", "KMS-Requests")),
    PriceQuery(
        "secretsmanager.secret",
        "secret-month",
        "AWSSecretsManager",
        ("AWSSecretsManager-Secrets", "AWSSecretsManager-Secret"),
    ),
    PriceQuery(
        "secretsmanager.request",
        "request",
        "AWSSecretsManager",
        ("AWSSecretsManagerAPIRequest", "AWSSecretsManager-APIRequests"),
    ),
    *_of(
        "xray",
        "AWSXRay",
        ("trace_recorded", "trace", "XRay-TracesStored"),
        ("trace_retrieved", "trace", "XRay-TracesAccessed"),
    ),
    *_of(
        "waf",
        "awswaf",
        ("web_acl", "web ACL-month", "WebACLV2"),
        ("rule", "rule-month", "RuleV2"),
        ("request", "request", "RequestV2-Tier1"),
    ),
    *(
        # One service for all regions, whose products name none.
        PriceQuery(
            f"route53.{item}", unit, "AmazonRoute53", (usage,), asked=(("usagetype", usage),), region_attribute=None
        )
        for item, unit, usage in (
            ("health_check_aws", "check-month", "Health-Check-AWS"),
            ("health_check_feature_aws", "feature-month", "Health-Check-Option-AWS"),
        )
    ),
    PriceQuery(
        "s3.storage_standard",
        "GB-month",
        "AmazonS3",
        ("TimedStorage-ByteHrs",),
        asked=(("productFamily", "Storage"),),
        attributes={"volumeType": "Standard"},
    ),
    PriceQuery(
        "s3.storage_ia", "GB-month", "AmazonS3", ("TimedStorage-SIA-ByteHrs",), asked=(("productFamily", "Storage"),)
    ),
    PriceQuery(
        "s3.storage_glacier_flexible",
        "GB-month",
        "AmazonS3",
        ("TimedStorage-GlacierByteHrs",),
        asked=(("productFamily", "Storage"),),
    ),
    PriceQuery(
        "s3.put",
        "request",
        "AmazonS3",
        ("Requests-Tier1",),
        asked=(("productFamily", "API Request"),),
        attributes={"group": "S3-API-Tier1"},
    ),
    PriceQuery(
        "s3.get",
        "request",
        "AmazonS3",
        ("Requests-Tier2",),
        asked=(("productFamily", "API Request"),),
        attributes={"group": "S3-API-Tier2"},
    ),
    PriceQuery(
        "datatransfer.out_internet",
        "GB",
        "AWSDataTransfer",
        ("DataTransfer-Out-Bytes",),
        asked=(("transferType", "AWS Outbound"),),
        attributes={"toLocation": "External"},
        region_attribute="fromRegionCode",
    ),
    PriceQuery(
        "datatransfer.between_regions",
        "GB",
        "AWSDataTransfer",
        ("AWS-Out-Bytes",),
        asked=(("transferType", "InterRegion Outbound"),),
        region_attribute="fromRegionCode",
        sent=True,
    ),
    PriceQuery(
        "datatransfer.between_zones",
        "GB",
        "AWSDataTransfer",
        ("DataTransfer-Regional-Bytes",),
        asked=(("transferType", "IntraRegion"),),
        region_attribute="fromRegionCode",
    ),
    *(
        PriceQuery(
            f"elasticache.{node.replace('.', '_')}_valkey",
            "node-hour",
            "AmazonElastiCache",
            (f"NodeUsage:{node}",),
            asked=(("cacheEngine", "Valkey"),),
        )
        for node in VALKEY_NODES
    ),
    *_of("dax", "AmazonDAX", *((node.replace(".", "_"), "node-hour", f"NodeUsage:{node}") for node in DAX_NODES)),
    *_of(
        "elasticache",
        "AmazonElastiCache",
        ("serverless_storage_valkey", "GB-hour (min 100 MB)", "CachedData:Valkey"),
        ("serverless_ecpu_valkey", "ECPU", "ElastiCacheProcessingUnits:Valkey"),
    ),
    *_of(
        "vpc",
        "AmazonVPC",
        ("endpoint_hour", "endpoint-hour", "VpcEndpoint-Hours"),
        ("endpoint_gb", "GB", "VpcEndpoint-Bytes"),
        ("public_address_hour", "address-hour", "PublicIPv4:InUseAddress"),
    ),
    # Those of a NAT gateway in a zone: one of a whole region has names of its own.
    *_of(
        "vpc",
        "AmazonEC2",
        ("nat_hour", "NAT gateway-hour", "NatGateway-Hours"),
        ("nat_gb", "GB", "NatGateway-Bytes"),
    ),
    PriceQuery("costexplorer.request", "request", "AWSCostExplorer", ("APIRequest",), only_region="us-east-1"),
)
