"""Which changes the AWS provider can't make in place, and which attributes a change in place makes again.

Read from the schemas of terraform-provider-aws 5.100 (ForceNew, CustomizeDiff); names are those of our records.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.plan.alerts import records as alert_records
from phase3b.plan.apis import records as api_records
from phase3b.plan.buckets import records as bucket_records
from phase3b.plan.cache import records as cache_records
from phase3b.plan.costs import records as budget_records
from phase3b.plan.dashboards import records as dashboard_records
from phase3b.plan.dax import records as dax_records
from phase3b.plan.domain import records as domain_records
from phase3b.plan.encryption import records as encryption_records
from phase3b.plan.firewall import records as firewall_records
from phase3b.plan.functions import records as function_records
from phase3b.plan.network import records as network_records
from phase3b.plan.queues import records as queue_records
from phase3b.plan.tables import records as table_records

# Argument -> another value needs another resource. Every kind of record is here, so that a new one is not forgotten.
REPLACING: Final[Mapping[type, frozenset[str]]] = {
    encryption_records.Key: frozenset(),
    encryption_records.KeyAlias: frozenset({"name"}),
    alert_records.Topic: frozenset({"name"}),
    alert_records.TopicPolicy: frozenset({"topic_arn"}),
    alert_records.EmailSubscription: frozenset({"topic_arn", "email"}),
    alert_records.FunctionSubscription: frozenset({"topic_arn", "alias_arn"}),
    # Their names are made of the project's and the environment's: with those everything is another.
    alert_records.NotifierFunction: frozenset(),
    alert_records.NotificationSecret: frozenset(),
    table_records.DynamodbTable: frozenset({"name", "partition_key", "sort_key"}),
    table_records.TableReplica: frozenset({"table_arn", "key_arn"}),
    table_records.ScalingTarget: frozenset({"resource_id", "dimension"}),
    table_records.ScalingPolicy: frozenset({"name", "resource_id", "dimension"}),
    table_records.ScheduledAction: frozenset({"name", "resource_id", "dimension"}),
    alert_records.MetricAlarm: frozenset({"name"}),
    alert_records.CompositeAlarm: frozenset({"name"}),
    dashboard_records.Dashboard: frozenset({"name"}),
    function_records.LogGroup: frozenset({"name"}),
    function_records.LogMetric: frozenset({"name", "log_group_name"}),
    function_records.Role: frozenset({"name", "path"}),
    function_records.RolePolicy: frozenset({"name", "role_id"}),
    function_records.LambdaFunction: frozenset({"name", "package_type"}),
    function_records.LambdaAlias: frozenset({"name", "function_name"}),
    function_records.ProvisionedConcurrency: frozenset({"function_name", "qualifier"}),
    function_records.ProvisionedTarget: frozenset({"resource_id"}),
    function_records.ProvisionedAction: frozenset({"name", "resource_id"}),
    function_records.InvokePermission: frozenset(
        {"statement_id", "function_name", "qualifier", "principal", "source_arn"}
    ),
    function_records.StreamMapping: frozenset({"stream_arn"}),
    function_records.QueueMapping: frozenset({"queue_arn"}),
    function_records.ScheduleRule: frozenset({"name"}),
    function_records.ScheduleTarget: frozenset({"rule_name"}),
    function_records.Secret: frozenset({"name"}),
    function_records.SecretValue: frozenset({"secret_id"}),
    function_records.KnownSecretValue: frozenset({"secret_id"}),
    queue_records.Queue: frozenset({"name", "fifo"}),
    bucket_records.Bucket: frozenset({"name"}),
    bucket_records.BucketVersioning: frozenset({"bucket"}),
    bucket_records.BucketEncryption: frozenset({"bucket"}),
    bucket_records.BucketPrivacy: frozenset({"bucket"}),
    bucket_records.BucketLifecycle: frozenset({"bucket"}),
    bucket_records.BucketPolicy: frozenset({"bucket"}),
    api_records.RestApi: frozenset(),
    api_records.RestDeployment: frozenset({"rest_api_id", "trigger"}),
    api_records.RestStage: frozenset({"rest_api_id", "name"}),
    api_records.MethodSettings: frozenset({"rest_api_id", "stage_name", "method_path"}),
    api_records.UsagePlan: frozenset(),
    api_records.ApiKey: frozenset({"value"}),
    api_records.UsagePlanKey: frozenset({"key_id", "usage_plan_id"}),
    api_records.GatewayAccount: frozenset(),
    api_records.WebSocketApi: frozenset(),
    api_records.WebSocketAuthorizer: frozenset({"api_id"}),
    api_records.WebSocketIntegration: frozenset({"api_id"}),
    api_records.WebSocketRoute: frozenset({"api_id"}),
    api_records.WebSocketRouteResponse: frozenset({"api_id", "route_id"}),
    api_records.WebSocketStage: frozenset({"api_id", "name"}),
    firewall_records.WebAcl: frozenset({"name"}),
    firewall_records.WebAclAssociation: frozenset({"web_acl_arn", "resource_arn"}),
    network_records.Vpc: frozenset({"cidr"}),
    # In another VPC it is another group; AWS made it, and nothing has it.
    network_records.DefaultSecurityGroup: frozenset({"vpc_id"}),
    # A zone that AWS names otherwise does not move a subnet: its change is ignored.
    network_records.Subnet: frozenset({"vpc_id", "cidr"}),
    network_records.InternetGateway: frozenset(),
    network_records.ElasticIp: frozenset(),
    network_records.NatGateway: frozenset({"subnet_id", "allocation_id"}),
    network_records.RouteTable: frozenset({"vpc_id"}),
    network_records.InternetRoute: frozenset({"route_table_id"}),
    network_records.RouteTableAssociation: frozenset({"subnet_id"}),
    network_records.GatewayEndpoint: frozenset({"vpc_id", "service"}),
    network_records.InterfaceEndpoint: frozenset({"vpc_id", "service"}),
    network_records.SecurityGroup: frozenset({"name", "description", "vpc_id"}),
    network_records.SecurityGroupRule: frozenset({"security_group_id"}),
    network_records.FlowLog: frozenset({"vpc_id", "log_group_arn", "role_arn"}),
    cache_records.CacheSecret: frozenset({"name"}),
    cache_records.CacheSecretValue: frozenset({"secret_id"}),
    cache_records.CacheUser: frozenset({"user_id", "user_name"}),
    cache_records.CacheUserGroup: frozenset({"group_id"}),
    cache_records.CacheSubnetGroup: frozenset({"name"}),
    cache_records.CacheParameterGroup: frozenset({"name", "family", "description"}),
    cache_records.ReplicationGroup: frozenset({"group_id", "port", "key_arn", "subnet_group_name"}),
    cache_records.ServerlessCache: frozenset({"name", "key_arn", "subnet_ids"}),
    dax_records.DaxSubnetGroup: frozenset({"name"}),
    dax_records.DaxParameterGroup: frozenset({"name", "description"}),
    dax_records.DaxCluster: frozenset({"name", "node_type", "role_arn", "subnet_group_name"}),
    domain_records.Certificate: frozenset({"name"}),
    domain_records.ValidationRecord: frozenset({"zone_id", "name"}),
    domain_records.CertificateValidation: frozenset({"certificate_arn", "record_name"}),
    domain_records.RestDomain: frozenset({"name"}),
    domain_records.RestMapping: frozenset({"domain_name"}),
    domain_records.WebSocketDomain: frozenset({"name"}),
    domain_records.WebSocketMapping: frozenset({"domain_name"}),
    domain_records.AliasRecord: frozenset({"zone_id", "name"}),
    domain_records.HealthCheck: frozenset({"interval_seconds", "measure_latency"}),
    budget_records.Budget: frozenset({"name"}),
    budget_records.CostMonitor: frozenset(),
    budget_records.CostSubscription: frozenset({"name"}),
}

# What Terraform calls an argument that replaces, where our record calls it otherwise: the names that a plan's reader sees.
TERRAFORM_NAMES: Final[Mapping[tuple[type, str], str]] = {
    (table_records.DynamodbTable, "partition_key"): "hash_key",
    (table_records.DynamodbTable, "sort_key"): "range_key",
    (alert_records.EmailSubscription, "email"): "endpoint",
    (alert_records.FunctionSubscription, "alias_arn"): "endpoint",
    (function_records.StreamMapping, "stream_arn"): "event_source_arn",
    (function_records.QueueMapping, "queue_arn"): "event_source_arn",
    (function_records.LambdaFunction, "name"): "function_name",
    (function_records.ScheduleTarget, "rule_name"): "rule",
    (queue_records.Queue, "fifo"): "fifo_queue",
    (network_records.Vpc, "cidr"): "cidr_block",
    (network_records.Subnet, "cidr"): "cidr_block",
    (network_records.GatewayEndpoint, "service"): "service_name",
    (network_records.InterfaceEndpoint, "service"): "service_name",
    (network_records.FlowLog, "log_group_arn"): "log_destination",
    (network_records.FlowLog, "role_arn"): "iam_role_arn",
    (cache_records.CacheUserGroup, "group_id"): "user_group_id",
    (cache_records.ReplicationGroup, "group_id"): "replication_group_id",
    (cache_records.ReplicationGroup, "key_arn"): "kms_key_id",
    (cache_records.ServerlessCache, "key_arn"): "kms_key_id",
    (dax_records.DaxCluster, "name"): "cluster_name",
    (dax_records.DaxCluster, "role_arn"): "iam_role_arn",
    (domain_records.Certificate, "name"): "domain_name",
    (domain_records.CertificateValidation, "record_name"): "validation_record_fqdns",
    (domain_records.RestDomain, "name"): "domain_name",
    (domain_records.WebSocketDomain, "name"): "domain_name",
    (domain_records.HealthCheck, "interval_seconds"): "request_interval",
    (bucket_records.Bucket, "name"): "bucket",
    (api_records.RestStage, "name"): "stage_name",
}

# An attribute that other resources refer to -> the argument of the record that it is. Others AWS makes.
SAME_AS: Final[Mapping[type, Mapping[str, str]]] = {
    function_records.LambdaFunction: {"function_name": "name"},
    api_records.RestStage: {"stage_name": "name"},
}

# Attribute that AWS makes -> the arguments whose change makes it again without replacing the resource.
MADE_ANEW: Final[Mapping[type, Mapping[str, frozenset[str]]]] = {
    table_records.DynamodbTable: {"stream_arn": frozenset({"stream"})},
    # What publishes a version: the code and UpdateFunctionConfiguration, but neither reserved concurrency nor tags.
    function_records.LambdaFunction: {
        "version": frozenset(
            {
                "description", "handler", "sha256_base64", "role_arn", "memory_mb", "timeout_seconds", "environment",
                "key_arn", "tracing", "log_group_name", "dead_letter_arn", "layers", "image_uri", "entry_point", "command",
                "working_directory",
            }
        )
    },
}  # fmt: skip
