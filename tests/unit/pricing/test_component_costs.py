"""Each component's cost worked out by hand. A month has 730 hours, 2,628,000 seconds, 30.41667 days.

Prices are those of tests/golden/prices/us-east-1.yaml, which names the source of each (AWS's website price maps and
Price List API of 2025-10 to 2026-10); rules are cited from AWS's pricing pages.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from priced_plan import billed, chosen, cost, frozen_prices, line

from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.apis.records import MethodSettings, WebSocketStage
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import Plan
from phase3b.plan.tables.records import DynamodbTable
from phase3b.pricing.bill import priced
from phase3b.pricing.lines import dashboards
from phase3b.pricing.lines.cost_line import Metered
from phase3b.pricing.lines.dashboards import metrics_on

TICKETS = "aws_dynamodb_table.support_tickets"
STATUS_INDEX = f"{TICKETS} tenant-status-index"
WEBHOOKS = "aws_dynamodb_table.webhooks"
HANDLER = "aws_lambda_function.support_tickets"
REST = "aws_api_gateway_stage.api"
SOCKET = "aws_apigatewayv2_stage.websocket"


def tickets(**usage: object) -> dict[str, object]:
    return {"tables": {"support_tickets": usage}}


def handler(**usage: object) -> dict[str, object]:
    return {"functions": {"support_tickets": usage}}


class TestTables:
    """ "Pricing for Provisioned Capacity", "Pricing for On-Demand Capacity" (Amazon DynamoDB)."""

    def test_floor(self) -> None:
        """Prod is business: 75 units. 75 x 730 = 54,750 WCU-hours x 0.00065 = 35.5875; RCU-hours x 0.00013 = 7.1175."""
        bill = billed({}, level="floor")
        assert line(bill, TICKETS, "write capacity").quantity == 54_750
        assert cost(bill, TICKETS, "write capacity") == pytest.approx(35.5875)
        assert cost(bill, TICKETS, "read capacity") == pytest.approx(7.1175)

    def test_ceiling(self) -> None:
        """300 x 730 = 219,000 WCU-hours x 0.00065 = 142.35."""
        assert cost(billed({}, level="ceiling"), TICKETS, "write capacity") == pytest.approx(142.35)

    def test_expected_load(self) -> None:
        """70 units/s at a target of 70 % settle at 100: 73,000 RCU-hours x 0.00013 = 9.49."""
        bill = billed(tickets(read_units_per_second=70, write_units_per_second=1))
        assert cost(bill, TICKETS, "read capacity") == pytest.approx(9.49)
        # One unit a second needs two, and the minimum is 75.
        assert line(bill, TICKETS, "write capacity").quantity == 54_750

    def test_an_index_has_capacity_and_storage_of_its_own(self) -> None:
        """140 units/s settle at 200: 146,000 WCU-hours x 0.00065 = 94.90; 4 GB x 0.25 = 1.00."""
        usage = {
            "indexes": {"tenant_status": {"read_units_per_second": 1, "write_units_per_second": 140, "storage_gb": 4}}
        }
        bill = billed(tickets(**usage))
        assert cost(bill, STATUS_INDEX, "write capacity") == pytest.approx(94.90)
        assert cost(bill, STATUS_INDEX, "storage") == pytest.approx(1.00)

    def test_on_demand(self) -> None:
        """2 reads/s are 5,256,000 RRU x 0.000000125 = 0.657; 1 write/s 2,628,000 WRU x 0.000000625 = 1.6425."""
        bill = billed({"tables": {"webhooks": {"read_units_per_second": 2, "write_units_per_second": 1}}})
        assert cost(bill, WEBHOOKS, "read requests") == pytest.approx(0.657)
        assert cost(bill, WEBHOOKS, "write requests") == pytest.approx(1.6425)

    def test_on_demand_serves_and_charges_no_more_than_its_ceiling(self) -> None:
        """60 of 100 writes/s: 157,680,000 WRU x 0.000000625 = 98.55."""
        bill = billed({"tables": {"webhooks": {"write_units_per_second": 100}}})
        assert cost(bill, WEBHOOKS, "write requests") == pytest.approx(98.55)

    def test_storage_and_point_in_time_recovery_of_the_table_without_its_indexes(self) -> None:
        """10 GB x 0.25 = 2.50; 10 GB x 0.20 = 2.00. "PITR backup: table data (and local secondary indexes)"."""
        bill = billed(tickets(storage_gb=10, indexes={"tenant_status": {"storage_gb": 4}}))
        assert cost(bill, TICKETS, "storage") == pytest.approx(2.50)
        assert cost(bill, TICKETS, "point-in-time recovery") == pytest.approx(2.00)
        assert not [each for each in bill.lines if each.resource == STATUS_INDEX and each.component.startswith("point")]

    def test_without_point_in_time_recovery_there_is_no_line(self) -> None:
        bill = billed(tickets(storage_gb=10), "dev")
        assert "point-in-time recovery" not in {each.component for each in bill.lines}

    def test_stream_read_by_others_than_lambda(self) -> None:
        """10,000,000 x 0.0000002 = 2.00; reads by Lambda are free and nobody else reads unless a usage file says so."""
        assert cost(billed(tickets(stream_read_requests=10_000_000)), TICKETS, "stream reads") == pytest.approx(2.00)
        assert "stream reads" not in {each.component for each in billed({}).needs_usage}

    def test_replicas(self) -> None:
        """Two regions more: 2 x 54,750 rWCU-hours x 0.00065 = 71.175; 2 x 10 GB x 0.25 = 5.00; 2 x 10 x 0.20 = 4.00."""
        bill = billed(tickets(replicas=2, read_units_per_second=1, write_units_per_second=1, storage_gb=10))
        assert cost(bill, TICKETS, "replica write capacity") == pytest.approx(71.175)
        assert line(bill, TICKETS, "replica write capacity").price == "dynamodb.rwcu_hour"
        # The table itself is one of three replicas then.
        assert line(bill, TICKETS, "write capacity").price == "dynamodb.rwcu_hour"
        assert line(bill, TICKETS, "read capacity").price == "dynamodb.rcu_hour"
        assert line(billed(tickets(write_units_per_second=1)), TICKETS, "write capacity").price == "dynamodb.wcu_hour"
        assert cost(bill, TICKETS, "replica storage") == pytest.approx(5.00)
        assert cost(bill, TICKETS, "replica point-in-time recovery") == pytest.approx(4.00)

    def test_what_replication_sends_to_other_regions(self) -> None:
        """50 GB x 0.02 = 1.00; without replicas there is no line, and what nobody knows needs usage."""
        assert cost(billed(tickets(replicas=2, replicated_gb=50)), TICKETS, "between regions") == pytest.approx(1.00)
        needed = {each.needs for each in billed(tickets(replicas=1)).needs_usage}
        assert "tables.support_tickets.replicated_gb" in needed
        alone = billed(tickets(replicated_gb=50))
        assert "between regions" not in {each.component for each in (*alone.lines, *alone.needs_usage)}

    def test_writes_to_a_replicas_index_are_ordinary(self) -> None:
        """One region more, index at its floor: 54,750 WCU-hours x 0.00065 = 35.5875."""
        usage = {"replicas": 1, "indexes": {"tenant_status": {"read_units_per_second": 1, "write_units_per_second": 1}}}
        found = line(billed(tickets(**usage)), STATUS_INDEX, "replica write capacity")
        assert (found.price, found.monthly_usd) == ("dynamodb.wcu_hour", pytest.approx(35.5875))

    def test_on_demand_replicas(self) -> None:
        """1 write/s in one region more: 2,628,000 rWRU x 0.000000625 = 1.6425."""
        usage = {"tables": {"webhooks": {"write_units_per_second": 1, "replicas": 1}}}
        found = line(billed(usage), WEBHOOKS, "replica write requests")
        assert (found.price, found.monthly_usd) == ("dynamodb.rwru", pytest.approx(1.6425))
        assert line(billed(usage), WEBHOOKS, "write requests").price == "dynamodb.rwru"


def with_functions(plan: Plan, **changes: object) -> Plan:
    changed = [replace(each, **changes) if isinstance(each, LambdaFunction) else each for each in plan.records]  # type: ignore[arg-type]
    return replace(plan, records=tuple(changed))


class TestFunctions:
    """ "AWS Lambda pricing": requests and GB-seconds, in tiers of a month; provisioned concurrency has prices of its own."""

    def test_requests_and_duration_on_arm64(self) -> None:
        """3 million x 0.0000002 = 0.60; x 0.3 s x 0.5 GB = 450,000 GB-s x 0.0000133334 = 6.00003."""
        bill = billed(handler(invocations=3_000_000, duration_ms=300))
        assert cost(bill, HANDLER, "requests") == pytest.approx(0.60)
        assert cost(bill, HANDLER, "duration") == pytest.approx(6.00003)

    def test_duration_on_x86(self) -> None:
        """450,000 GB-s x 0.0000166667 = 7.500015."""
        plan = with_functions(chosen().plan, architecture="x86_64")
        bill = billed(handler(invocations=3_000_000, duration_ms=300), plan=plan)
        assert cost(bill, HANDLER, "duration") == pytest.approx(7.500015)

    def test_a_cheaper_tier_begins_where_another_function_has_used_up_the_first(self) -> None:
        """Two functions of 4 billion GB-s each: 7.5 billion x 0.0000133334 + 0.5 billion x 0.0000120001 = 106,000.55."""
        plan = with_functions(chosen().plan, memory_mb=1024)
        busy = {"invocations": 4_000_000_000, "duration_ms": 1000}
        bill = billed({"functions": {"support_tickets": busy, "authorizer": busy}}, plan=plan)
        spent = [each.monthly_usd for each in bill.lines if each.component == "duration"]
        assert spent[0] == pytest.approx(4_000_000_000 * 0.0000133334)
        assert sum(spent) == pytest.approx(106_000.55)

    def test_provisioned_concurrency(self) -> None:
        """Global keeps 10 warm of 0.5 GB: 10 x 0.5 x 2,628,000 s = 13,140,000 GB-s x 0.0000033334 = 43.800876."""
        address = "aws_lambda_provisioned_concurrency_config.support_tickets"
        assert cost(billed({}, "global"), address, "provisioned concurrency") == pytest.approx(43.800876)

    def test_duration_of_what_is_kept_warm(self) -> None:
        """3 million x 0.3 s in 2,628,000 s are 0.34 at a time, fewer than 10: all 450,000 GB-s x 0.0000077778 = 3.50001."""
        bill = billed(handler(invocations=3_000_000, duration_ms=300), "global")
        assert cost(bill, HANDLER, "duration, provisioned concurrency") == pytest.approx(3.50001)
        assert "duration" not in {each.component for each in bill.lines if each.resource == HANDLER}

    def test_what_is_more_than_kept_warm_is_paid_as_usual(self) -> None:
        """52,560,000 x 1 s in 2,628,000 s are 20 at a time, 10 of them warm: half of 26,280,000 GB-s at each price."""
        bill = billed(handler(invocations=52_560_000, duration_ms=1000), "global")
        assert cost(bill, HANDLER, "duration, provisioned concurrency") == pytest.approx(13_140_000 * 0.0000077778)
        assert cost(bill, HANDLER, "duration") == pytest.approx(13_140_000 * 0.0000133334)

    def test_what_it_sends_to_the_internet(self) -> None:
        """10 GB x 0.09 = 0.90."""
        assert cost(billed(handler(data_out_gb=10)), HANDLER, "to the internet") == pytest.approx(0.90)


class TestApis:
    """ "Amazon API Gateway pricing"."""

    def test_rest_requests(self) -> None:
        """2 million x 0.0000035 = 7.00."""
        assert cost(billed({"api": {"requests": 2_000_000}}), REST, "requests") == pytest.approx(7.00)

    def test_rest_requests_beyond_the_first_tier(self) -> None:
        """333 million x 0.0000035 + 67 million x 0.0000028 = 1,165.50 + 187.60 = 1,353.10."""
        found = line(billed({"api": {"requests": 400_000_000}}), REST, "requests")
        assert found.monthly_usd == pytest.approx(1353.10)
        assert found.unit_price_usd == pytest.approx(1353.10 / 400_000_000)

    def test_cache(self) -> None:
        """0.5 GB: 730 x 0.02 = 14.60; 6.1 GB: 730 x 0.20 = 146.00; starter has none."""
        assert cost(billed({}), REST, "cache of 0.5 GB") == pytest.approx(14.60)
        assert cost(billed({}, "enterprise"), REST, "cache of 6.1 GB") == pytest.approx(146.00)
        assert not [each for each in billed({}, "starter").lines if each.component.startswith("cache")]

    def test_traces_only_where_tracing_is_on(self) -> None:
        """1 million x 0.000005 = 5.00 ("AWS X-Ray pricing")."""
        usage: dict[str, object] = {"api": {"traces": 1_000_000}}
        assert cost(billed(usage, "enterprise"), REST, "traces recorded") == pytest.approx(5.00)
        assert "X-Ray" not in billed(usage).by_service()

    def test_responses_to_the_internet(self) -> None:
        """20,000 GB: 10,240 x 0.09 + 9,760 x 0.085 = 921.60 + 829.60 = 1,751.20."""
        assert cost(billed({"api": {"data_out_gb": 20_000}}), REST, "to the internet") == pytest.approx(1751.20)

    def test_messages_and_minutes(self) -> None:
        """1 million x 0.000001 = 1.00; 10 million x 0.00000025 = 2.50."""
        bill = billed({"websocket": {"messages": 1_000_000, "connection_minutes": 10_000_000}})
        assert cost(bill, SOCKET, "messages") == pytest.approx(1.00)
        assert cost(bill, SOCKET, "connection minutes") == pytest.approx(2.50)

    def test_metrics_of_methods_and_routes(self) -> None:
        """100 x 0.30 = 30.00; 18 x 0.30 = 5.40."""
        records = tuple(
            replace(each, detailed_metrics=True) if isinstance(each, MethodSettings | WebSocketStage) else each
            for each in chosen().plan.records
        )
        plan = replace(chosen().plan, records=records)
        bill = billed({"api": {"method_metrics": 100}, "websocket": {"route_metrics": 18}}, plan=plan)
        address = "aws_api_gateway_method_settings.all"
        found = [each for each in bill.lines if each.component == "metrics of methods"]
        assert [each.monthly_usd for each in found] == [pytest.approx(30.00)]
        assert found[0].resource.startswith(address.split(".", maxsplit=1)[0])
        assert cost(bill, SOCKET, "metrics of routes") == pytest.approx(5.40)


class TestWatching:
    """ "Amazon CloudWatch pricing": alarms by their metrics, dashboards, custom metrics, logs in and kept."""

    def test_an_alarm_on_one_metric(self) -> None:
        """1 x 0.10."""
        address = "aws_cloudwatch_metric_alarm.support_tickets_read_throttles_warning"
        assert cost(billed({}), address, "alarm on a metric") == pytest.approx(0.10)

    def test_an_alarm_on_metric_math_is_charged_by_its_metrics(self) -> None:
        """Errors and invocations: 2 x 0.10."""
        found = line(
            billed({}), "aws_cloudwatch_metric_alarm.authorizer_function_error_share_warning", "alarm on metric math"
        )
        assert (found.quantity, found.monthly_usd) == (2, pytest.approx(0.20))

    def test_an_alarm_that_looks_every_ten_seconds(self) -> None:
        """1 x 0.30: a period below a minute is high resolution."""
        plan, address = chosen().plan, "aws_cloudwatch_metric_alarm.support_tickets_read_throttles_warning"
        records = tuple(
            replace(each, alarm=replace(each.alarm, period_seconds=10))
            if isinstance(each, MetricAlarm) and str(each.address) == address
            else each
            for each in plan.records
        )
        bill = billed({}, plan=replace(plan, records=records))
        assert cost(bill, address, "high-resolution alarm on a metric") == pytest.approx(0.30)

    def test_alarms_of_auto_scaling(self) -> None:
        """4 x 0.10 for each policy: AWS charges them as any alarm."""
        found = line(
            billed({"alarms_per_scaling_policy": 4}),
            "aws_appautoscaling_policy.notifications_read",
            "alarms of auto scaling",
        )
        assert found.monthly_usd == pytest.approx(0.40)

    def test_dashboard_and_metrics(self) -> None:
        """A dashboard 3.00; a metric of logs 0.30; ten metrics of the service 3.00, cold starts of six functions 1.80."""
        bill = billed({})
        assert cost(bill, "aws_cloudwatch_dashboard.performance", "dashboard") == pytest.approx(3.00)
        of_logs = [each.monthly_usd for each in bill.lines if each.component == "metric of logs"]
        assert of_logs == [pytest.approx(0.30)] * len(of_logs)
        service = [each for each in bill.lines if each.component == "metrics of the service"]
        assert [(each.quantity, each.monthly_usd) for each in service] == [(10, pytest.approx(3.00))]
        assert cost(bill, "metrics in Phase3b", "cold starts by function") == pytest.approx(1.80)

    def test_logs(self) -> None:
        """Lambda's are vended logs: 10 GB x 0.50 = 5.00; kept 90 days at 15 %: 10 x 0.15 x 90 / 30.41667 = 4.43836 GB x 0.03 = 0.133151."""
        bill = billed({"logs": {"support_tickets": {"ingested_gb": 10, "stored_percent": 15}}})
        address = "aws_cloudwatch_log_group.support_tickets"
        assert cost(bill, address, "Lambda logs in") == pytest.approx(5.00)
        assert line(bill, address, "logs stored").quantity == pytest.approx(4.438356)
        assert cost(bill, address, "logs stored") == pytest.approx(0.133151, rel=1e-5)

    def test_logs_of_lambda_in_tiers(self) -> None:
        """30 TB of Lambda: 10,240 x 0.50 + 20,480 x 0.25 = 10,240.00; of the API, whose logs have one price: 15,360.00."""
        of = {"ingested_gb": 30_720, "stored_percent": 0}
        bill = billed({"logs": {"support_tickets": of, "api": of}})
        assert cost(bill, "aws_cloudwatch_log_group.support_tickets", "Lambda logs in") == pytest.approx(10_240.00)
        assert cost(bill, "aws_cloudwatch_log_group.api", "logs in") == pytest.approx(15_360.00)

    def test_a_dashboard_of_more_than_50_metrics_is_not_free(self) -> None:
        """The service's page has more, and costs 3.00 with the AWS Free Tier as without."""
        record = next(each for each in chosen().plan.records if isinstance(each, Dashboard))
        assert metrics_on(record) > 50
        assert cost(billed({}, free_tier=True), str(record.address), "dashboard") == pytest.approx(3.00)
        small = replace(
            record, body='{"widgets": [{"properties": {"metrics": [["AWS/SQS", "A"], [{"expression": "m"}]]}}]}'
        )
        assert metrics_on(small) == 1
        assert [each.in_free_tier for each in dashboards.costs(small)] == [True]


class TestTheRest:
    """SNS, SQS, KMS, Secrets Manager, Cost Explorer, S3: their pricing pages."""

    def test_notifications(self) -> None:
        """1 million x 0.0000005 = 0.50; 1 million emails x 0.00002 = 20.00."""
        bill = billed({"alarm_emails": 1_000_000})
        assert cost(bill, "aws_sns_topic.alerts", "publishes") == pytest.approx(0.50)
        assert cost(bill, "aws_sns_topic_subscription.alert_email", "emails") == pytest.approx(20.00)

    def test_queues(self) -> None:
        """1 million x 0.0000004 = 0.40; of a FIFO queue x 0.0000005 = 0.50; polls of an empty queue the same."""
        one = {"requests": 1_000_000, "idle_polls": 1_000_000}
        bill = billed({"queues": {"webhook_deliveries": one, "webhook_deliveries_fifo": one}})
        assert cost(bill, "aws_sqs_queue.webhook_deliveries", "requests") == pytest.approx(0.40)
        assert cost(bill, "aws_sqs_queue.webhook_deliveries_fifo", "FIFO requests") == pytest.approx(0.50)
        polls = sorted(each.monthly_usd for each in bill.lines if each.component.endswith("idle polls"))
        assert polls == [pytest.approx(0.40), pytest.approx(0.50)]

    def test_key(self) -> None:
        """1.00 a month, and for each of its first two rotations; 1 million requests x 0.000003 = 3.00."""
        bill = billed({"kms_requests": 1_000_000, "key_rotations": 2})
        assert cost(bill, "aws_kms_key.phase3b", "rotated key material") == pytest.approx(2.00)
        assert cost(bill, "aws_kms_key.phase3b", "key") == pytest.approx(1.00)
        assert cost(bill, "aws_kms_key.phase3b", "requests") == pytest.approx(3.00)

    def test_secret(self) -> None:
        """0.40 a month; 1 million reads x 0.000005 = 5.00."""
        bill = billed({"secret_reads": 1_000_000})
        assert cost(bill, "aws_secretsmanager_secret.token_key", "secret") == pytest.approx(0.40)
        assert cost(bill, "aws_secretsmanager_secret.token_key", "reads") == pytest.approx(5.00)

    def test_cost_explorer(self) -> None:
        """61 x 0.01 = 0.61, and one function alone may ask."""
        bill = billed({"cost_explorer_requests": 61})
        assert [each.monthly_usd for each in bill.lines if each.service == "Cost Explorer"] == [pytest.approx(0.61)]

    def test_buckets(self) -> None:
        """100 GB each: Standard 2.30, Standard-IA 1.25, Glacier 0.36; 1 million PUT 5.00, GET 0.40."""
        used = {"standard_gb": 100, "standard_ia_gb": 100, "glacier_gb": 100, "put_requests": 1e6, "get_requests": 1e6}
        found = {each.component: each.monthly_usd for each in billed({"s3": used}).lines if each.service == "S3"}
        assert found == {
            "Standard": pytest.approx(2.30),
            "Standard-Infrequent Access": pytest.approx(1.25),
            "Glacier Flexible Retrieval": pytest.approx(0.36),
            "PUT requests": pytest.approx(5.00),
            "GET requests": pytest.approx(0.40),
        }

    def test_what_only_a_usage_file_names(self) -> None:
        """A cache.t3.micro: 730 hours x 0.017 = 12.41."""
        node = {"resource": "Redis", "price": "elasticache.cache_t3_micro_redis_memcached", "quantity": 730}
        found = [each for each in billed({"others": (node,)}).lines if each.service == "Others"]
        assert [(each.resource, each.monthly_usd) for each in found] == [("Redis", pytest.approx(12.41))]


class TestFreeTier:
    """What AWS gives every account each month, once over the whole plan."""

    def test_it_is_given_once(self) -> None:
        """1 million requests are free: 600,000 of the first function, 400,000 of the second; 200,000 x 0.0000002."""
        one = {"invocations": 600_000, "duration_ms": 1}
        usage: dict[str, object] = {"functions": {"support_tickets": one, "authorizer": one}}
        bill = billed(usage, free_tier=True)
        requests = [each for each in bill.lines if (each.service, each.component) == ("Lambda", "requests")]
        assert [each.free_quantity for each in requests] == [600_000, 400_000]
        assert sum(each.monthly_usd for each in requests) == pytest.approx(0.04)
        assert sum(
            each.monthly_usd for each in billed(usage).lines if (each.service, each.component) == ("Lambda", "requests")
        ) == pytest.approx(0.24)

    def test_both_architectures_share_what_is_free(self) -> None:
        """Of 400,000 GB-seconds 300,000 go to arm64 and 100,000 are left for x86: 200,000 x 0.0000166667 = 3.33334."""
        used = [
            Metered("a", "Lambda", "duration", "lambda.gb_second_arm64", 300_000),
            Metered("b", "Lambda", "duration", "lambda.gb_second_x86", 300_000),
        ]
        lines = priced(used, frozen_prices(), "expected", free_tier=True).lines
        assert [each.free_quantity for each in lines] == [300_000, 100_000]
        assert sum(each.monthly_usd for each in lines) == pytest.approx(3.33334)

    def test_capacity(self) -> None:
        """18,600 of 54,750 WCU-hours are free: 36,150 x 0.00065 = 23.4975."""
        bill = billed({}, free_tier=True, level="floor")
        assert cost(bill, TICKETS, "write capacity") == pytest.approx(23.4975)


def test_a_table_that_is_not_scaled_stays_at_its_floor_at_every_level() -> None:
    plan = chosen().plan
    kept = tuple(each for each in plan.records if not type(each).__name__.startswith("Scaling"))
    assert any(isinstance(each, DynamodbTable) for each in kept)
    bill = billed({}, level="ceiling", plan=replace(plan, records=kept))
    assert cost(bill, TICKETS, "write capacity") == pytest.approx(35.5875)
