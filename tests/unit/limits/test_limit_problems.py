"""What AWS would refuse, worked out by hand: names, policies, variables, readers; each once, where it is written."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from limits_judged import planned
from service_capacity import changed

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.loader import reading_of
from phase3b.limits.fields.expected_text import ExpectedTexts
from phase3b.limits.limit_problems import limit_problems
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.functions.records import LambdaFunction, QueueMapping, RolePolicy, StreamMapping

GRANTS = "tables: {tickets: [GetItem, Query]}"
# A queue's message stays hidden for as long as the slowest function of `SIZES` needs.
LONG = "f" * 48


def said(*edits: tuple[str, str]) -> list[str]:
    """The problems, without their places."""
    found, _ = planned(changed(*edits))
    return [f"{problem.path}: {problem.what}. {problem.fix}" for problem in found]


def with_settings(settings: str) -> tuple[str, str]:
    return ("settings: {page_limit: 50}", f"settings: {{{settings}}}")


def test_a_file_that_aws_takes_has_none() -> None:
    assert said() == []


def test_a_function_whose_role_has_too_long_a_name_is_one_problem() -> None:
    """securebase-prod-, 48 letters and -role are 69; the function's own name, 64, just fits, and so reports nothing."""
    found = said(
        ("    delivery: {description", f"    {LONG}: {{description"),
        ("function: delivery", f"function: {LONG}"),
        ("      delivery: {memory", f"      {LONG}: {{memory"),
    )
    assert found == [
        (
            f"service.functions.{LONG}: in prod the role would be named securebase-prod-{LONG}-role: it has 69 characters, and "
            "AWS allows at most 64 (CreateRole RoleName). Shorten it by 5: this name, or another that it is made of "
            "(project: 10 letters, environment: 4, the rest: 54)"
        )
    ]


def test_a_problem_of_every_environment_is_told_of_the_worst() -> None:
    schedule = "s" * 40
    found = said(("nightly: {", f"{schedule}: {{"))
    assert [each.split(":")[0] for each in found] == [f"service.functions.tickets_api.schedules.{schedule}"]
    # securebase-prod-tickets-api- and 40 letters; dev would be one less.
    assert "in prod the rule" in found[0]
    assert "it has 68 characters" in found[0]


def test_a_policy_is_as_long_as_aws_sees_it() -> None:
    """All that an expression stands for is filled in: written out by hand, ARN by ARN."""
    _, (_, prod) = planned(changed())
    texts = ExpectedTexts.of(prod)
    (policy,) = (
        each.policy for each in prod.records if isinstance(each, RolePolicy) and each.address.name == "authorizer"
    )
    region, account = "us-east-1", "123456789012"
    assert json.loads(texts.of_text(policy))["Statement"] == [
        {
            "Sid": "WriteLogs",
            "Effect": "Allow",
            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": [f"arn:aws:logs:{region}:{account}:log-group:/aws/lambda/securebase-prod-authorizer:*"],
        },
        {
            "Sid": "ReadTokenKey",
            "Effect": "Allow",
            "Action": ["secretsmanager:GetSecretValue"],
            "Resource": [f"arn:aws:secretsmanager:{region}:{account}:secret:securebase-prod-phase3b-token-key-000000"],
        },
        {
            "Sid": "UseKey",
            "Effect": "Allow",
            "Action": ["kms:Decrypt"],
            "Resource": [f"arn:aws:kms:{region}:{account}:key/00000000-0000-0000-0000-000000000000"],
            "Condition": {"StringEquals": {"kms:ViaService": ["secretsmanager.us-east-1.amazonaws.com"]}},
        },
    ]


def test_variables_are_judged_as_lambda_measures_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a limit of exactly as many bytes there is no problem, with one less there is."""
    _, (_, prod) = planned(changed())
    texts = ExpectedTexts.of(prod)
    (variables,) = (
        each.environment
        for each in prod.records
        if isinstance(each, LambdaFunction) and each.address.name == "tickets_api"
    )
    shown = {name: texts.of_text(value) for name, value in variables.items()}
    assert shown == {
        "SERVICE": "securebase",
        "ENVIRONMENT": "prod",
        "TABLE_TICKETS": "securebase-prod-tickets",
        "INDEX_TICKETS_TENANT_STATUS": "tenant-status-index",
        "QUEUE_DELIVERIES": "https://sqs.us-east-1.amazonaws.com/123456789012/securebase-prod-deliveries",
        "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI": "https://0000000000.execute-api.us-east-1.amazonaws.com/v1",
        "PAGE_LIMIT": "50",
        "ROUTE_SCOPES": "{}",
    }
    size = len(json.dumps(shown, separators=(",", ":")))
    bound = {"environment_bytes": size}
    monkeypatch.setattr("phase3b.limits.derived_rules.quota", lambda name: bound.get(name) or quota(name))
    assert said() == []
    bound["environment_bytes"] = size - 1
    (found,) = said()
    assert found.startswith(
        f"service.functions.tickets_api.tables: in prod the environment variables of tickets_api would take {size} bytes"
    )


def test_seven_kilobytes_of_settings() -> None:
    many = ", ".join(f"note_{number}: {'x' * 190}" for number in range(36))
    (found,) = said(with_settings(many))
    assert found.startswith(
        "service.functions.tickets_api.settings: in prod the environment variables of tickets_api would take 7,"
    )
    assert found.endswith("and Lambda allows 4,096. Shorten them, or keep long ones beside the code")


@pytest.mark.parametrize(
    ("setting", "what"),
    [
        ("aws_region: x", "the variable AWS_REGION would be that of Lambda itself, which refuses it"),
        ("lambda_task_root: x", "the variable LAMBDA_TASK_ROOT would be that of Lambda itself, which refuses it"),
        (
            "table_tickets: x",
            "the variable TABLE_TICKETS is one that phase3b sets, and the function would be told something else",
        ),
        (
            "environment: x",
            "the variable ENVIRONMENT is one that phase3b sets, and the function would be told something else",
        ),
        (
            "x: 1",
            (
                '"X" is not in the format that AWS accepts (CreateFunction Environment.Variables{key}). '
                "It must match [a-zA-Z]([a-zA-Z0-9_])+"
            ),
        ),
    ],
)
def test_names_of_variables(setting: str, what: str) -> None:
    (found,) = said(with_settings(setting))
    assert found.startswith(f"service.functions.tickets_api.settings.{setting.split(':', maxsplit=1)[0]}: {what}")


def test_the_place_is_where_the_tier_has_it_from() -> None:
    """The tier of prod takes its throttle over from starter; the number is wrong in both environments, and said once."""
    found, _ = planned(changed(("burst: 2000", "burst: 3000000000")))
    (problem,) = found
    assert problem.path == "tiers.starter.api.throttle.burst"
    assert problem.where is not None
    assert (
        changed(("burst: 2000", "burst: 3000000000"))
        .splitlines()[problem.where.line - 1][problem.where.column - 1 :]
        .startswith("3000000000")
    )


def test_another_tier_is_judged_by_its_own_numbers() -> None:
    edit = (
        "    tables:\n      tickets:\n        read: {min: 50, max: 200}",
        "    api: {throttle: {burst: 3000000000}}\n    tables:\n      tickets:\n        read: {min: 50, max: 200}",
    )
    own, _ = planned(changed(edit), "starter")
    other, _ = planned(changed(edit), "growth")
    assert own == []
    assert [each.path for each in other] == ["tiers.growth.api.throttle.burst"]


def test_a_cache_size_of_the_quotas_that_api_gateway_has_not() -> None:
    (found,) = said(("size_gb: 0.5", "size_gb: 2"), ("[0.5, 1.6]", "[0.5, 2]"))
    assert found == (
        "tiers.starter.api.cache.size_gb: 2 is not one of 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 or 237 (CreateStage "
        "cacheClusterSize). Did you mean `1.6`?"
    )


def test_paths_of_many_parts() -> None:
    routes = "".join(
        f"    - {{method: GET, path: /a{number}/b, function: tickets_api, operation: list_{number}, summary: Lists, response: Tickets}}\n"
        for number in range(150)
    )
    (found,) = said(("  routes:\n", f"  routes:\n{routes}"))
    # 150 twice, /tickets, /tickets/{ticket_id} and /.
    assert found.startswith(
        "service.routes: in dev the REST API would have 303 parts of paths, and API Gateway allows 300"
    )


def test_a_dashboard_goes_on_in_another_where_it_has_too_many_metrics(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each page as CloudWatch counts it: what is in its body."""
    monkeypatch.setattr("phase3b.plan.dashboards.dashboard.quota", {"dashboard_metrics": 30}.__getitem__)
    found, (dev, _) = planned(changed())
    pages = [json.loads(each.body)["widgets"] for each in dev.records if isinstance(each, Dashboard)]
    counted = [sum(len(widget["properties"].get("metrics", ())) for widget in page) for page in pages]
    assert len(pages) > 2
    assert max(counted) <= 30
    assert found == []


def test_a_function_whose_variables_fit_hides_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """tickets_api comes first, with a third of what it may have; delivery's one setting alone is too long."""
    monkeypatch.setattr(
        "phase3b.limits.derived_rules.quota", lambda name: 1000 if name == "environment_bytes" else quota(name)
    )
    many = ", ".join(f"note_{number}: {'x' * 190}" for number in range(6))
    (told,) = said(("delivery: {description: Sends}", f"delivery: {{description: Sends, settings: {{{many}}}}}"))
    assert told.startswith(
        "service.functions.delivery.settings: in prod the environment variables of delivery would take 1,"
    )


def test_what_fits_one_field_may_be_too_much_for_another_of_the_same_member() -> None:
    """Both are BatchSize of CreateEventSourceMapping: a stream may have 10,000, a queue without a window ten."""
    _, made = planned(changed())
    large = [
        replace(
            each,
            records=tuple(
                replace(one, batch_size=100) if isinstance(one, QueueMapping | StreamMapping) else one
                for one in sorted(each.records, key=lambda record: isinstance(record, QueueMapping))
            ),
        )
        for each in made
    ]
    read = reading_of(changed(), "c.yaml")
    (told,) = limit_problems(read.valid(), read.root, large)
    assert told.what == "100 is more than the 10 that AWS allows (CreateEventSourceMapping BatchSize)"


def test_a_widget_has_so_many_metrics_as_its_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    _, plans = planned(changed())
    longest = max(
        len(each["properties"].get("metrics", ()))
        for record in plans[-1].records
        if isinstance(record, Dashboard)
        for each in json.loads(record.body)["widgets"]
    )
    bound = {"widget_metrics": longest}
    monkeypatch.setattr("phase3b.limits.derived_rules.quota", lambda name: bound.get(name) or quota(name))
    assert said() == []
    bound["widget_metrics"] = longest - 1
    assert any(f"phase3b-performance would have {longest} metrics" in each for each in said())


def test_what_api_gateway_calls_a_function_by_is_written_out() -> None:
    _, plans = planned(changed())
    alias = "arn:aws:lambda:us-east-1:123456789012:function:securebase-prod-tickets-api:live"
    assert ExpectedTexts.of(plans[-1]).of_text("${aws_lambda_alias.tickets_api.invoke_arn}") == (
        f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{alias}/invocations"
    )
