"""The Terraform files of the module, by concern."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadMapping
from dataclasses import dataclass, replace
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import outside_failure
from phase3b.module.hcl.blocks import Attribute, Block, code, written
from phase3b.module.hcl.expression import (
    NULL,
    Choice,
    Expression,
    Literal,
    Mapping,
    Reference,
    Sequence,
    Text,
    When,
    plain,
    text,
)
from phase3b.module.hcl.json_template import JsonTemplate
from phase3b.module.hcl.resource_blocks import Renamed, resource_block
from phase3b.module.variants.adapted import (
    RANDOM,
    always,
    changed,
    mapping,
    with_alarms,
    with_ceilings,
    with_hash,
    with_key_tenants,
    with_random_value,
    with_template,
    with_units,
)
from phase3b.module.variants.alarm_tables import ALARMS, AlarmTables
from phase3b.module.variants.counted import LOG_METRIC, MONITORED, Counts
from phase3b.module.variants.families import KEBAB_KEY, KEY, HclText, Member, keyed_by_name, merged
from phase3b.module.variants.placeholders import CUSTOMER
from phase3b.module.variants.switches import REST, Presence
from phase3b.module.variants.synthesized import Drawn
from phase3b.naming import Address, Names, capacity_owner, kebab

# Which file a kind of resource is written to: the first beginning that fits.
FILES: Final = (
    ("aws_dynamodb_table", "tables.tf"),
    ("aws_appautoscaling_", "autoscaling.tf"),
    ("aws_lambda_", "functions.tf"),
    ("aws_cloudwatch_event_", "functions.tf"),
    ("aws_iam_", "iam.tf"),
    ("aws_cloudwatch_log_", "logs.tf"),
    ("aws_kms_", "encryption.tf"),
    ("aws_secretsmanager_", "encryption.tf"),
    ("aws_sns_", "alerts.tf"),
    ("aws_sqs_", "queues.tf"),
    ("aws_s3_", "buckets.tf"),
    ("aws_api_gateway_", "api.tf"),
    ("aws_wafv2_", "api.tf"),
    ("aws_apigatewayv2_", "websocket.tf"),
    ("aws_cloudwatch_dashboard", "dashboard.tf"),
    ("aws_elasticache_", "cache.tf"),
    *(
        (f"aws_{kind}", "network.tf")
        for kind in (
            "availability_zones",
            "default_security_group",
            "flow_log",
            "route_table",
            "security_group",
            "subnet",
            "vpc",
        )
    ),
)
DATA: Final = "data."
# A dashboard's metrics are long lines, and clearer so.
WIDTHS: Final = {"dashboard.tf": 200}


@dataclass(frozen=True, slots=True)
class Contents:
    """What the resources of the module come to.

    `blocks` are the resources of each file; `values` what the files written by hand are filled with; `addresses` are
    those that a consumer's state has, with the expression that names the resource in AWS.
    """

    blocks: ReadMapping[str, str]
    openapi: str | None
    outputs: str
    values: ReadMapping[str, str]
    addresses: ReadMapping[str, str]


@dataclass(frozen=True, slots=True)
class _Piece:
    drawn: Drawn
    each: str | None = None
    comment: str = ""


def contents(
    capacity: Capacity,
    base_plan: Deployment,
    drawn: ReadMapping[Address, Drawn],
    tables: AlarmTables,
    counts: Counts,
    presences: ReadMapping[Address | str, Presence],
) -> Contents:
    """The resources, written; `drawn` with all that decides whether each is there.

    Raises:
        Phase3bError: something that was synthesized can't be said as one module.
    """
    drawn = {address: each for address, each in drawn.items() if not address.type.startswith("ephemeral.")}
    pieces, renamed, addresses = _pieces(capacity, base_plan, drawn, counts)
    renamed = replace(renamed, codes={**renamed.codes, **tables.renamed})
    addresses = {**addresses, **{code: _name(drawn[address], renamed) for address, code in tables.renamed.items()}}
    addresses |= tables.incidents
    values: dict[str, str] = {}
    openapi: JsonTemplate | None = None
    made: dict[str, list[Block]] = {}
    for piece in pieces:
        each = piece.drawn
        comment = piece.comment
        match each.address.type:
            case "aws_secretsmanager_secret_version":
                each, comment = with_random_value(each, base_plan), RANDOM
            case "aws_dynamodb_table":
                each = with_units(each)
            case "aws_lambda_function":
                each = with_key_tenants(with_hash(each))
            case "aws_api_gateway_rest_api":
                each, openapi = with_template(each, renamed.where(each.test))
            case "aws_api_gateway_deployment":
                body = Reference("sha256(aws_api_gateway_rest_api.api.body)")
                each = changed(each, triggers=Mapping((("body", body),)))
            case "aws_cloudwatch_dashboard":
                each, heights = with_alarms(each, base_plan.quotas.alarms_per_widget, presences)
                values["row_heights"] = code(Sequence(tuple(Reference(height) for height in heights)))
                each = replace(each, arguments=mapping(with_ceilings(each.arguments)))
            case _:
                pass
        made.setdefault(_file(each.address), []).append(resource_block(each, renamed, each=piece.each, comment=comment))
    values["scalable"] = formatted_value(renamed.expression(_scalable(drawn, base_plan)))
    return Contents(
        {file: written(blocks, WIDTHS.get(file, 120)) for file, blocks in made.items()},
        None if openapi is None else openapi.source,
        written(_outputs(drawn, renamed)),
        values,
        addresses,
    )


def formatted_value(value: Expression, width: int = 120) -> str:
    """A value as HCL, on lines of its own."""
    return code(value, width, wide=True)


def _file(address: Address) -> str:
    for beginning, file in FILES:
        if address.type.removeprefix(DATA).startswith(beginning):
            return file
    raise outside_failure(
        f"no file of the module is for {address.type}",
        "Add it to FILES in phase3b/module/contents.py",
        code="P3B-NOT-SUPPORTED",
    )


def _families(
    base_plan: Deployment, drawn: ReadMapping[Address, Drawn]
) -> tuple[dict[Address, tuple[Address, str]], dict[Address, str]]:
    """What is one of several, and where each resource is in the module."""
    functions = {function.name for function in base_plan.functions}
    family_of: dict[Address, tuple[Address, str]] = {}
    codes: dict[Address, str] = {}
    for address, each in drawn.items():
        found = _family(address, functions)
        if found is not None:
            family_of[address] = found
            codes[address] = f'{found[0]}["{found[1]}"]'
        elif address.name == CUSTOMER:
            codes[address] = f"{address.type}.customer[each.key]"
        elif each.test is not None and address.type not in {"output", ALARMS.type}:
            # A question is asked as often as what it is about is there, and may have the name of a resource.
            named = Address(address.type.removeprefix(DATA), address.name)
            codes[named] = f"{named}[0]"
    return family_of, codes


def renames(base_plan: Deployment, drawn: ReadMapping[Address, Drawn], counts: Counts) -> Renamed:
    """Where each resource is in the module, for HCL that is worked out whether it is there or not."""
    return Renamed(_families(base_plan, drawn)[1], counts.safe)


def _pieces(
    capacity: Capacity, base_plan: Deployment, drawn: ReadMapping[Address, Drawn], counts: Counts
) -> tuple[list[_Piece], Renamed, dict[str, str]]:
    """Every resource but alarms, in the order of the plan: those of a family at the place of its first."""
    family_of, codes = _families(base_plan, drawn)
    renamed = Renamed(codes, counts.safe)
    pieces: list[_Piece] = []
    members: dict[Address, list[Member]] = {}
    for address, (family, key) in family_of.items():
        inside = renamed.where(drawn[address].test)
        inner = replace(drawn[address], arguments=mapping(inside.expression(drawn[address].arguments)))
        members.setdefault(family, []).append(_member(family, key, inner, base_plan))
    written_families: set[Address] = set()
    for address, each in drawn.items():
        if address.type in {"output", ALARMS.type}:
            continue
        if address in family_of:
            family = family_of[address][0]
            if family not in written_families:
                written_families.add(family)
                pieces.append(_Piece(merged(family, members[family]), _each(family)))
        elif address.name == CUSTOMER:
            pieces.append(_Piece(_customer(each), f"{REST.test} ? var.api_keys : toset([])"))
        else:
            pieces.append(_Piece(each, None, _comment(address, capacity)))
    addresses = {_instance(address, codes): _name(each, renamed) for address, each in drawn.items() if _kept(address)}
    return pieces, renamed, addresses


def _kept(address: Address) -> bool:
    """Whether a state has it under an address of its own; alarms are added by their tables."""
    return address.type not in {"output", ALARMS.type} and not address.type.startswith(DATA)


def _instance(address: Address, codes: ReadMapping[Address, str]) -> str:
    return codes.get(address, str(address)).replace("[each.key]", "")


def _name(drawn: Drawn, renamed: Renamed) -> str:
    """What names a resource in AWS, as HCL; a resource that moves keeps it."""
    for argument in ("alarm_name", "function_name", "dashboard_name", "name"):
        found = drawn.argument(argument)
        if found is not None and not isinstance(found, When):
            sentence = code(renamed.expression(found))
            # What is not named after the deployment may be called the same elsewhere.
            return sentence if "local.prefix" in sentence else ""
    return ""


def _family(address: Address, functions: set[str]) -> tuple[Address, str] | None:
    match address.type:
        case "aws_cloudwatch_log_group" | "aws_iam_role" if address.name in functions:
            return Address(address.type, "function"), address.name
        case _ if address.type == LOG_METRIC:
            for function in functions:
                suffix = address.name.removeprefix(f"{function}_")
                if suffix in {"cold_starts", "memory_used"}:
                    return Address(address.type, suffix), function
        case "aws_appautoscaling_target" | "aws_appautoscaling_policy":
            return Address(address.type, "capacity"), address.name
        case _:
            pass
    return None


def _member(family: Address, key: str, drawn: Drawn, base_plan: Deployment) -> Member:
    if not family.type.startswith("aws_appautoscaling"):
        return keyed_by_name(key, drawn)
    owner, side = key.rsplit("_", 1)
    kind = "table" if owner in {table.name for table in base_plan.tables} else "index"
    if family.type == "aws_appautoscaling_target":
        drawn = changed(drawn, resource_id=Reference("each.value.resource_id"))
    sentence = [plain(always(drawn.argument("scalable_dimension")))]
    tracking = drawn.argument("target_tracking_scaling_policy_configuration")
    if isinstance(tracking, Mapping):
        metric = mapping(always(tracking.get("predefined_metric_specification"))).get("predefined_metric_type")
        sentence.append(plain(metric))
    return Member(
        key,
        drawn,
        (*(HclText(each, _of_any_side(each, kind, side)) for each in sentence if each), HclText(kebab(key), KEBAB_KEY)),
        {
            f"local.capacity.{owner}.{side}.": "local.capacity[each.value.owner][each.value.side].",
            f"local.capacity.{owner}.": "local.capacity[each.value.owner].",
            f'["{key}"]': "[each.key]",
        },
    )


def _of_any_side(sentence: str, kind: str, side: str) -> Reference:
    """dynamodb:table:ReadCapacityUnits, of tables and indexes, reads and writes."""
    general = sentence.replace(f":{kind}:", ":${each.value.kind}:").replace(side.title(), "${title(each.value.side)}")
    return Reference(f'"{general}"')


def _each(family: Address) -> str:
    if family.type.startswith("aws_appautoscaling"):
        return "local.scaled"
    if family.type == LOG_METRIC:
        return f"{MONITORED} ? local.function_names : toset([])"
    return "local.function_names"


def _customer(drawn: Drawn) -> Drawn:
    """A name has hyphens."""
    name = drawn.argument("name")
    if isinstance(name, Text):
        parts = (KEBAB_KEY if part == KEY else part for part in name.parts)
        drawn = changed(drawn, name=text(*parts))
    return replace(drawn, address=Address(drawn.address.type, "customer"))


def _comment(address: Address, capacity: Capacity) -> str:
    if address.type == "aws_dynamodb_table":
        return capacity.service.tables[address.name].description
    return ""


def _scalable(drawn: ReadMapping[Address, Drawn], base_plan: Deployment) -> Mapping:
    found: dict[str, Expression] = {}
    for table in base_plan.tables:
        for index in (None, *(each.name for each in table.indexes)):
            owner = capacity_owner(table.name, index)
            target = drawn.get(Address("aws_appautoscaling_target", f"{owner}_read"))
            if target is not None:
                found[owner] = always(target.argument("resource_id"))
    return Mapping(tuple(found.items()))


def owners(base_plan: Deployment) -> Mapping:
    """What has capacity of its own: the table, the index, and its path below `table/PREFIX-`."""
    names = Names(base_plan.project, base_plan.name, base_plan.component)
    rows: list[tuple[str, Expression]] = []
    for table in base_plan.tables:
        for index in (None, *table.indexes):
            owner = capacity_owner(table.name, None if index is None else index.name)
            path = names.table(table.name).removeprefix(f"{names.prefix}-")
            path += "" if index is None else f"/index/{names.index(index.name)}"
            rows.append((
                owner,
                Mapping((
                    ("table", text(table.name)),
                    ("index", Literal(None) if index is None else text(index.name)),
                    ("path", text(path)),
                )),
            ))  # fmt: skip
    return Mapping(tuple(rows))


def _outputs(drawn: ReadMapping[Address, Drawn], renamed: Renamed) -> Iterator[Block]:
    """Each output, null where what it tells of is not there."""
    for address, each in drawn.items():
        if address.type != "output":
            continue
        value = renamed.where(each.test).expression(always(each.argument("value")))
        match address.name:
            case "alert_topic_arn":
                # Of two topics, the one that nobody else can name.
                value = Reference(
                    "try(coalesce(one(aws_sns_topic.alerts[*].arn), var.performance_alerts_topic_arn), null)"
                )
            case "warnings_topic_arn":
                value = Reference("one(aws_sns_topic.warnings[*].arn)")
            case "performance_dashboard_url":
                value = Choice(MONITORED, value, NULL)
            case _:
                value = value if each.test is None else Choice(each.test, value, NULL)
        description = always(each.argument("description"))
        yield Block("output", (address.name,), (Attribute("description", description), Attribute("value", value)))
        if address.name == "customers_usage_plan_id":
            yield _customer_keys()


def _customer_keys() -> Block:
    """Of as many customers as the module is given; a stack names its own in capacity.yaml."""
    description = text("IDs of the API keys of api_keys, by customer")
    ids = Reference("{ for customer, key in aws_api_gateway_api_key.customer : customer => key.id }")
    return Block("output", ("customer_api_key_ids",), (Attribute("description", description), Attribute("value", ids)))
