"""Nothing reaches AWS unjudged: every field of a record and every argument of a stack has its member or its reason."""

from __future__ import annotations

import dataclasses
import enum
import json
import types
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest

from phase3b.capacity.aws_limits import Limit, limit
from phase3b.limits.fields.deployed_fields import KINDS, UNSENT_RECORDS, member_of
from phase3b.limits.fields.sent_field import Sent, Unsent
from phase3b.limits.fields.static_arguments import STATIC_ARGUMENTS
from phase3b.limits.limit_fault import limit_fault
from phase3b.naming import Address
from phase3b.plan import records
from phase3b.pricing.billed_arguments import billed_types
from phase3b.synthesis.process import synthesize_tiers

RECORDS = {record.__name__: record for record in get_args(records.Record)}
# Terraform's own, of every resource.
META = {"lifecycle", "depends_on", "provider", "count", "for_each", "//"}
# Each environment of the shipped file has an account to itself; what is filtered by a tag is in test_budgets.py.
DRAWN_ELSEWHERE = {
    "aws_budgets_budget.cost_filter.name",
    "aws_budgets_budget.cost_filter.values",
    # Of an environment with receivers of alerts: test_budget_plan.py draws it.
    "aws_budgets_budget.notification.subscriber_sns_topic_arns",
    # Of a second region with a key that is there already: tests/unit/plan/test_second_region.py draws it.
    "aws_secretsmanager_secret.replica.kms_key_id",
    # What an environment may ask for, and the shipped ones do not: tests/unit/permissions/test_bounded_roles.py draws it.
    "aws_iam_role.permissions_boundary",
    "aws_iam_role.path",
    "aws_lambda_function.layers",
    # A network with NAT, and a serverless cache: tests/unit/plan/network/test_network_plan.py draws them.
    "aws_eip.domain",
    "aws_eip.tags{*}",
    "aws_eip.tags{key}",
    "aws_internet_gateway.tags{*}",
    "aws_internet_gateway.tags{key}",
    "aws_nat_gateway.tags{*}",
    "aws_nat_gateway.tags{key}",
    "aws_elasticache_serverless_cache.cache_usage_limits.data_storage.maximum",
    "aws_elasticache_serverless_cache.cache_usage_limits.data_storage.unit",
    "aws_elasticache_serverless_cache.cache_usage_limits.ecpu_per_second.maximum",
    "aws_elasticache_serverless_cache.description",
    "aws_elasticache_serverless_cache.engine",
    "aws_elasticache_serverless_cache.kms_key_id",
    "aws_elasticache_serverless_cache.major_engine_version",
    "aws_elasticache_serverless_cache.name",
    "aws_elasticache_serverless_cache.security_group_ids",
    "aws_elasticache_serverless_cache.snapshot_retention_limit",
    "aws_elasticache_serverless_cache.subnet_ids",
    "aws_elasticache_serverless_cache.user_group_id",
    "aws_internet_gateway.vpc_id",
    "aws_nat_gateway.allocation_id",
    "aws_nat_gateway.subnet_id",
    "aws_route.destination_cidr_block",
    "aws_route.gateway_id",
    "aws_route.nat_gateway_id",
    "aws_route.route_table_id",
    "aws_vpc_security_group_egress_rule.cidr_ipv4",
    # DAX, which no shipped tier has: tests/unit/plan/dax/test_dax_plan.py draws it.
    "aws_dax_cluster.cluster_endpoint_encryption_type",
    "aws_dax_cluster.cluster_name",
    "aws_dax_cluster.description",
    "aws_dax_cluster.iam_role_arn",
    "aws_dax_cluster.maintenance_window",
    "aws_dax_cluster.node_type",
    "aws_dax_cluster.parameter_group_name",
    "aws_dax_cluster.replication_factor",
    "aws_dax_cluster.security_group_ids",
    "aws_dax_cluster.server_side_encryption.enabled",
    "aws_dax_cluster.subnet_group_name",
    "aws_dax_cluster.tags{*}",
    "aws_dax_cluster.tags{key}",
    "aws_dax_parameter_group.description",
    "aws_dax_parameter_group.name",
    "aws_dax_parameter_group.parameters.name",
    "aws_dax_parameter_group.parameters.value",
    "aws_dax_subnet_group.description",
    "aws_dax_subnet_group.name",
    "aws_dax_subnet_group.subnet_ids",
    # A domain, which no shipped environment has: tests/unit/plan/domain/test_domain_plan.py draws it.
    "aws_acm_certificate.domain_name",
    "aws_acm_certificate.tags{*}",
    "aws_acm_certificate.tags{key}",
    "aws_acm_certificate.validation_method",
    "aws_acm_certificate_validation.certificate_arn",
    "aws_acm_certificate_validation.validation_record_fqdns",
    "aws_api_gateway_base_path_mapping.api_id",
    "aws_api_gateway_base_path_mapping.domain_name",
    "aws_api_gateway_base_path_mapping.stage_name",
    "aws_api_gateway_domain_name.domain_name",
    "aws_api_gateway_domain_name.endpoint_configuration.types",
    "aws_api_gateway_domain_name.regional_certificate_arn",
    "aws_api_gateway_domain_name.security_policy",
    "aws_apigatewayv2_api_mapping.api_id",
    "aws_apigatewayv2_api_mapping.domain_name",
    "aws_apigatewayv2_api_mapping.stage",
    "aws_apigatewayv2_domain_name.domain_name",
    "aws_apigatewayv2_domain_name.domain_name_configuration.certificate_arn",
    "aws_apigatewayv2_domain_name.domain_name_configuration.endpoint_type",
    "aws_apigatewayv2_domain_name.domain_name_configuration.security_policy",
    "aws_route53_health_check.failure_threshold",
    "aws_route53_health_check.fqdn",
    "aws_route53_health_check.measure_latency",
    "aws_route53_health_check.port",
    "aws_route53_health_check.request_interval",
    "aws_route53_health_check.resource_path",
    "aws_route53_health_check.tags{*}",
    "aws_route53_health_check.tags{key}",
    "aws_route53_health_check.type",
    "aws_route53_record.alias.evaluate_target_health",
    "aws_route53_record.alias.name",
    "aws_route53_record.alias.zone_id",
    "aws_route53_record.allow_overwrite",
    "aws_route53_record.health_check_id",
    "aws_route53_record.latency_routing_policy.region",
    "aws_route53_record.name",
    "aws_route53_record.records",
    "aws_route53_record.set_identifier",
    "aws_route53_record.ttl",
    "aws_route53_record.type",
    "aws_route53_record.zone_id",
    # A function that runs from an image: tests/unit/plan/test_container_images.py draws it.
    "aws_lambda_function.package_type",
    "aws_lambda_function.image_uri",
    "aws_lambda_function.image_config.entry_point",
    "aws_lambda_function.image_config.command",
    "aws_lambda_function.image_config.working_directory",
    # SnapStart, which no shipped tier has: tests/unit/plan/functions/test_snap_start.py draws it.
    "aws_lambda_function.snap_start.apply_on",
    # Scheduled scaling, which the shipped file has not: tests/unit/synthesis/test_bindings.py draws it.
    "aws_appautoscaling_scheduled_action.name",
    "aws_appautoscaling_scheduled_action.resource_id",
    "aws_appautoscaling_scheduled_action.scalable_dimension",
    "aws_appautoscaling_scheduled_action.scalable_target_action.max_capacity",
    "aws_appautoscaling_scheduled_action.scalable_target_action.min_capacity",
    "aws_appautoscaling_scheduled_action.schedule",
    "aws_appautoscaling_scheduled_action.service_namespace",
    "aws_appautoscaling_scheduled_action.timezone",
    # A consumer that is switched off, or that not every record calls: tests/unit/plan/test_several_consumers.py draws them.
    "aws_lambda_event_source_mapping.enabled",
    "aws_lambda_event_source_mapping.filter_criteria.filter.pattern",
}
# A value that the provider sends as another member: 0 days are ForceDeleteWithoutRecovery.
OF_THE_PROVIDER = {("aws_secretsmanager_secret.recovery_window_in_days", 0)}
# Arguments that are mappings, not blocks.
MAPPINGS = {"tags", "variables", "dimensions", "triggers"}


def paths(kind: Any, at: str = "") -> Iterator[str]:
    """The paths of everything that is not a container, as `deployed_fields` writes them."""
    origin = get_origin(kind)
    if dataclasses.is_dataclass(kind) and kind is not Address:
        assert isinstance(kind, type)
        for name, of_field in get_type_hints(kind).items():
            yield from paths(of_field, f"{at}.{name}" if at else name)
    elif origin in {Union, types.UnionType}:
        for each in get_args(kind):
            if each is not type(None):
                yield from paths(each, at)
    elif origin is tuple and get_args(kind)[-1] is Ellipsis:
        yield from paths(get_args(kind)[0], f"{at}[]")
    elif origin is tuple:
        for position, each in enumerate(get_args(kind)):
            yield from paths(each, f"{at}.{position}")
    elif origin is not None and origin is not Literal:
        assert issubclass(origin, Mapping), kind
        yield f"{at}{{key}}"
        yield from paths(get_args(kind)[1], f"{at}{{*}}")
    else:
        assert isinstance(kind, enum.EnumType) or origin is Literal or isinstance(kind, type) or callable(kind), kind
        yield at


def test_every_kind_of_record_is_listed() -> None:
    assert KINDS.keys() | UNSENT_RECORDS.keys() == RECORDS.keys()
    assert not KINDS.keys() & UNSENT_RECORDS.keys()


@pytest.mark.parametrize("name", KINDS)
def test_every_field_is_sent_or_has_a_reason(name: str) -> None:
    fields = set(paths(RECORDS[name])) - {"address"}
    listed = set(KINDS[name].fields)
    assert fields <= listed
    # What is listed beside them are whole lists, whose number of entries is judged, and what is made of fields.
    for extra in listed - fields:
        assert f"{extra}[]" in listed or extra == "alarm.measure.expression", extra


def test_reasons_are_sentences() -> None:
    reasons = [each.reason for kind in KINDS.values() for each in kind.fields.values() if isinstance(each, Unsent)]
    reasons += [each.reason for each in STATIC_ARGUMENTS.values() if isinstance(each, Unsent)]
    assert all(len(reason) > 15 for reason in [*reasons, *UNSENT_RECORDS.values()])


@pytest.fixture(scope="module")
def stacks(root: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The smallest tier and one that has everything: provisioned concurrency, FIFO queues, a cache."""
    out = tmp_path_factory.mktemp("stacks")
    made = synthesize_tiers(root / "capacity.yaml", ["dev", "prod"], ["starter", "global"], out)
    second = synthesize_tiers(root / "capacity.yaml", ["dev-us-west-2"], ["global"], tmp_path_factory.mktemp("second"))
    return [json.loads(stack.file.read_text("utf-8")) for each in (*made.values(), *second.values()) for stack in each]


def leaves(value: Any, at: str) -> Iterator[tuple[str, Any]]:
    """Every single value of a resource with its argument; blocks are written as lists or as mappings."""
    match value:
        case dict() if at.rpartition(".")[2] in MAPPINGS:
            for key, each in value.items():
                yield f"{at}{{key}}", key
                yield f"{at}{{*}}", each
        case dict():
            for key, each in value.items():
                if key == "dynamic":
                    for block, of_block in each.items():
                        yield from leaves(of_block["content"], f"{at}.{block}")
                elif key not in META:
                    yield from leaves(each, f"{at}.{key}")
        case list():
            for each in value:
                yield from leaves(each, at)
        case _:
            yield at, value


def arguments(stack: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for section in ("resource", "ephemeral"):
        for kind, of_kind in stack.get(section, {}).items():
            for resource in of_kind.values():
                yield from leaves(resource, kind)


def judged_by() -> dict[str, list[Limit | None]]:
    """The limits of an argument; None for one that has a reason instead."""
    found: dict[str, list[Limit | None]] = {}
    for name, kind in KINDS.items():
        for path, sent in kind.fields.items():
            if isinstance(sent, Sent):
                own = sent.argument.startswith("aws_")
                argument = sent.argument if own else f"{kind.terraform}.{sent.argument}"
                found.setdefault(plain(argument), []).append(limit(member_of(kind, sent), f"{name}.{path}"))
    for argument, member in STATIC_ARGUMENTS.items():
        found.setdefault(plain(argument), []).append(limit(member) if isinstance(member, str) else None)
    return found


def plain(argument: str) -> str:
    return argument.replace("[]", "")


def test_every_argument_of_a_stack_has_a_member_or_a_reason(stacks: list[dict[str, Any]]) -> None:
    listed = judged_by()
    unknown = {argument for stack in stacks for argument, _ in arguments(stack) if argument not in listed}
    assert not unknown, "add them to deployed_fields.py or static_arguments.py, then: make limits"


def test_every_argument_of_a_stack_is_priced_or_free(stacks: list[dict[str, Any]]) -> None:
    """What the entries say of a line or a reason is in tests/unit/pricing/test_billed_arguments.py."""
    types = billed_types()
    drawn = {argument.partition(".")[::2] for stack in stacks for argument, _ in arguments(stack)}
    unlisted = {f"{kind}.{of}" for kind, of in drawn if kind not in types or not types[kind].lists(of)}
    assert not unlisted, "say in billed_arguments.json which lines price them, or why they are free"


def test_every_argument_that_is_listed_is_in_a_stack(stacks: list[dict[str, Any]]) -> None:
    drawn = {argument for stack in stacks for argument, _ in arguments(stack)}
    assert judged_by().keys() <= drawn | DRAWN_ELSEWHERE


def test_every_constant_keeps_to_the_limits_of_its_member(stacks: list[dict[str, Any]]) -> None:
    listed = judged_by()
    for stack in stacks:
        for argument, value in arguments(stack):
            if (isinstance(value, str) and "${" in value) or (argument, value) in OF_THE_PROVIDER:
                continue
            limits = [each for each in listed[argument] if each is not None]
            # An argument of several kinds of records keeps to one of them.
            faults = [limit_fault(each, value) for each in limits]
            assert not limits or None in faults, (argument, value, faults)
