"""capacity.yaml -> every file of the published module."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from collections.abc import Mapping as ReadMapping
from collections.abc import Sequence as ReadSequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, get_args

from phase3b.capacity.aws_limits import console_hosts, limit, quota
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.service.enabled import switched_off, told
from phase3b.capacity.text import text_form
from phase3b.documents.document import document
from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.files.home import HOME
from phase3b.limits.fields.expected_text import ExpectedTexts
from phase3b.limits.fields.sent_values import sent_values
from phase3b.module.contents import Contents, contents, formatted_value, owners, renames
from phase3b.module.hcl.blocks import code
from phase3b.module.hcl.expression import Mapping, Sequence, text
from phase3b.module.hcl.layout import formatted
from phase3b.module.pages.costs import tier_costs
from phase3b.module.pages.example_values import example_values
from phase3b.module.pages.hand_filled import filled, hand_written
from phase3b.module.pages.kept_rows import kept_rows
from phase3b.module.pages.readme import README, quota_rows, readme, tier_rows
from phase3b.module.releases.contract import contract
from phase3b.module.releases.released import Released, Service, moved_blocks
from phase3b.module.releases.upgrade_notes import upgrade_notes
from phase3b.module.variants.adapted import OPENAPI, with_ceilings
from phase3b.module.variants.alarm_tables import ALARMS, BURNS, INCIDENTS, alarm_tables
from phase3b.module.variants.counted import counted, counts
from phase3b.module.variants.few_samples import few_samples
from phase3b.module.variants.landing_zone import in_landing_zone
from phase3b.module.variants.number_bounds import (
    bounds_expression,
    bounds_words,
    least_expression,
    number_bounds,
    worker_concurrency,
    worker_expression,
    worker_timeouts,
    worker_words,
)
from phase3b.module.variants.override_shape import overridden_parts, override_problems
from phase3b.module.variants.read_cache import cache_values
from phase3b.module.variants.switch_table import switch_values
from phase3b.module.variants.synthesized import drawn
from phase3b.module.variants.tier_table import provisioned_tables, tiers
from phase3b.module.variants.variants import Variants, variants
from phase3b.naming import Names
from phase3b.packaging.service_packages import service_packages
from phase3b.plan.alerts.incidents import ABOUT, LEAST, burn_words, stems
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.apis.records import RestApi
from phase3b.plan.cloudwatch.measures import Reminded
from phase3b.plan.dashboards.dashboard import STATE_HEIGHT, STATES_IN_A_ROW
from phase3b.plan.functions.planned import PACKAGES
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import Plan, plan
from phase3b.plan.queues.records import Queue
from phase3b.terraform.binary import OLDEST

NAME: Final = "phase3b-performance"
# The provider that the bindings were generated for.
BINDINGS: Final = HOME / "imports" / "resources.txt"
PROVIDER: Final = re.compile(r"^provider hashicorp/aws@([0-9.]+)$", re.MULTILINE)
MOVED: Final = "moved.tf"
UPGRADING: Final = "UPGRADING.md"
CHANGELOG: Final = "CHANGELOG.md"


@dataclass(frozen=True, slots=True)
class BuiltModule:
    """Every file of the module by its path, and the addresses that its consumers' states will have.

    `left_out` are the extensions of the service, whose resources are not ours to publish.
    """

    files: ReadMapping[str, bytes]
    released: Released
    left_out: tuple[str, ...] = ()


def released_file(capacity_file: Path) -> Path:
    """The list of released addresses: beside the capacity file, for another file makes another module."""
    return capacity_file.parent / "releases" / f"{NAME}.json"


def refuse_switches(capacity: Capacity, environment: str) -> None:
    """A module is the whole service: what one environment does not have would be missing for every consumer.

    Raises:
        Phase3bError: the environment that the module is like switches parts of the service.
    """
    off = switched_off(capacity.service, capacity.environments.get(environment))
    if off != switched_off(capacity.service):
        raise bad_input(
            f"the environment {environment} switches parts of the service ({told(off) or 'on'}), and a module has all of it",
            "Build it like another environment, with --like, or switch them in `service`",
            code="P3B-MODULE-SWITCHES",
        )


def refuse_images(capacity: Capacity) -> None:
    """A module carries the code of its functions, and an image can't be in it.

    Raises:
        Phase3bError: with each function that runs from one.
    """
    problems = [
        Problem(
            f"the function {name} runs from an image in a registry of yours, and a module carries the code of its functions into the "
            "accounts of others",
            "Build the module from a capacity file without it, or let the function have its source here",
            path=f"service.functions.{name}.image",
            code="P3B-MODULE-IMAGE",
        )
        for name, function in capacity.service.functions.items()
        if function.image is not None
    ]
    if problems:
        raise Phase3bError(*problems)


def built_module(capacity_file: Path, like: str | None, version: str, before: Released) -> BuiltModule:
    """The module; its defaults for protection, logs and levels are those of the environment `like`, or of the last one.

    Raises:
        Phase3bError: the capacity file has problems, the tiers can't be said as one module, an address that was
            released is gone without a successor, what consumers hold of one would be lost (2), or the synthesis failed (3).
    """
    capacity = load(capacity_file)
    like = list(capacity.environments)[-1] if like is None else like
    refuse_switches(capacity, like)
    refuse_images(capacity)
    packed = service_packages(capacity)
    made = variants(capacity, like, packed.artifacts)
    resources = counted(in_landing_zone(drawn(capacity_file, like, made)))
    counting = counts(resources, made.needs)
    alarms = {
        record.address: record
        for plan in (made.base_plan, *(other for _, other in made.others))
        for record in plan.records
        if isinstance(record, MetricAlarm)
    }
    names = Names(made.base.project, made.base.name, made.base.component)
    together = stems((each.alarm for each in alarms.values()), names, _longest_prefix(made))
    tables = alarm_tables(list(alarms.values()), resources, renames(made.base, resources, counting), together)
    found = contents(capacity, made.base, resources, tables, counting, made.presences)
    service = Service(capacity.service.project, capacity.service.component)
    held = {tier: plan(deployment, packed.artifacts) for tier, deployment in made.cached_tiers.items()}
    released = before.of(service).followed_by(version, found.addresses, contract(held))
    values = {
        **_values(capacity, capacity.environments[like], made),
        **found.values,
        **example_values(capacity, made),
        "rules": formatted_value(tables.rules_expression()),
        "watched": formatted_value(with_ceilings(tables.rows_expression())),
        "burn_incidents": formatted_value(
            Mapping(tuple((stem, text(over)) for stem, over in sorted(tables.burns.items())))
        ),
        "reminded": code(Sequence(tuple(text(kind) for kind in _reminded(alarms.values())))),
        "few_samples": formatted_value(few_samples(made.cached_tiers), 140),
        "version": version,
    }
    texts = _texts(found, values)
    moved = moved_blocks(released)
    if moved:
        texts[MOVED] = formatted(moved)
    if released.notes or released.moves:
        texts[UPGRADING] = upgrade_notes(released)
    rows: dict[str, ReadSequence[ReadSequence[str]]] = {
        "tier_rows": tier_rows(capacity, made),
        "quota_rows": quota_rows(capacity, made),
        "kept": kept_rows({address.split(".", 1)[0] for address in found.addresses}),
    }
    texts[README] = readme(texts, values, rows, tier_costs(capacity, made))
    texts[CHANGELOG] = document("module/CHANGELOG.md.j2", **values)
    files = {name: sentence.encode("utf-8") for name, sentence in texts.items()}
    files |= {f"{PACKAGES}/{package.file_name}": package.data for package in packed.packages}
    files["LICENSE"] = (HOME / "LICENSE").read_bytes()
    return BuiltModule(dict(sorted(files.items())), released, capacity.service.extensions)


def _reminded(alarms: Iterable[MetricAlarm]) -> list[str]:
    """The kinds of alarms that come again while nothing has changed."""
    return sorted({each.alarm.kind for each in alarms if isinstance(each.alarm.measure, Reminded)})


def _texts(found: Contents, values: ReadMapping[str, str]) -> dict[str, str]:
    by_hand = hand_written()
    made: dict[str, str] = {}
    for name, source in by_hand.items():
        own = {**values, "resources": found.blocks.get(name, "")}
        sentence = filled(name, source, own)
        made[name] = formatted(sentence) if name.endswith((".tf", ".hcl")) else sentence
    for name, blocks in found.blocks.items():
        if name not in by_hand:
            made[name] = formatted(blocks if name != "dashboard.tf" else f"{_dashboard_locals(values)}\n{blocks}")
    made["outputs.tf"] = formatted(found.outputs)
    if found.openapi is not None:
        made[OPENAPI] = found.openapi
    return made


def _values(capacity: Capacity, like: Environment, made: Variants) -> dict[str, str]:
    """What is in the places of the files written by hand."""
    provider = PROVIDER.search(BINDINGS.read_text("utf-8"))
    retentions = get_args(Environment.model_fields["log_retention_days"].annotation)
    bounds, timeouts = number_bounds(), worker_timeouts(capacity.service)
    return {
        "terraform_version": ".".join(map(str, OLDEST)),
        "provider_version": provider[1] if provider is not None else "",
        "project": capacity.service.project,
        "component": capacity.service.component,
        "features": _features(made.base_plan),
        "tier_count": str(len(capacity.tiers)),
        "default_tier": next(iter(capacity.tiers)),
        "last_tier": list(capacity.tiers)[-1],
        "tier_words": ", ".join(capacity.tiers),
        "function_names": code(Sequence(tuple(text(name) for name in capacity.service.functions))),
        "sized_tables": code(Sequence(tuple(text(name) for name in provisioned_tables(capacity)))),
        "owners": formatted_value(owners(made.base), 160),
        "tiers": formatted_value(tiers(capacity, cached=made.base.tier.cache is not None), 140),
        "number_bounds": formatted_value(bounds_expression(bounds), 140),
        "scaling_bounds": bounds_words(bounds["auto_scaling"]),
        "function_bounds": bounds_words(bounds["functions"]),
        "api_bounds": bounds_words(bounds["api"]),
        "worker_timeouts": formatted_value(worker_expression(timeouts)),
        "worker_words": worker_words(timeouts),
        "worker_concurrency": formatted_value(least_expression(worker_concurrency(capacity.service))),
        "concurrent_executions": str(capacity.quotas.concurrent_executions),
        "unreserved_concurrency": str(capacity.quotas.unreserved_concurrency),
        "account_units": str(capacity.quotas.account_units_per_second),
        "worker": next(iter(timeouts), ""),
        "alarm_type": ALARMS.type,
        "alarm_name": ALARMS.name,
        "composite_type": INCIDENTS.type,
        "composite_name": INCIDENTS.name,
        "burns_name": BURNS.name,
        "burn_words": burn_words("${each.value.budget}", "${each.value.rate}"),
        "least_together": str(LEAST),
        "rule_alarms": str(quota("composite_children")),
        "rule_characters": str(limit("cloudwatch.PutCompositeAlarm.AlarmRule").longest()),
        "incident_words": formatted_value(Mapping(tuple((part, text(about)) for part, about in ABOUT.items()))),
        "dashboard_name": _dashboard_name(made),
        "alarms_per_widget": str(capacity.quotas.alarms_per_widget),
        **switch_values(made),
        **cache_values(made.base, capacity),
        "console_hosts": formatted_value(Mapping(tuple((name, text(host)) for name, host in console_hosts().items()))),
        "longest_path": str(limit("iam.CreateRole.Path").longest()),
        "override_problems": override_problems(made.base, bounds),
        "overridden_parts": "".join(
            f", {key} ({', '.join(attributes)})" for key, attributes in overridden_parts(made.base, bounds).items()
        ),
        "warnings": "none" if like.warnings == "none" else "alerts",
        "longest_prefix": str(_longest_prefix(made)),
        "longest_cached_prefix": str(_longest_prefix(made, cached=True)),
        "table_units": str(capacity.quotas.table_units_per_second),
        "cache_sizes": ", ".join(f"{size:g}" for size in capacity.quotas.api_cache_sizes_gb),
        "log_retentions": ", ".join(map(str, retentions)),
        "alarm_levels": json.dumps(list(like.alarm_levels)),
        "point_in_time_recovery": json.dumps(like.point_in_time_recovery),
        "deletion_protection": json.dumps(like.deletion_protection),
        "kms_deletion_window_days": str(like.kms_deletion_window_days),
        "log_retention_days": str(like.log_retention_days),
        "mocks": MOCKS,
        **{
            f"{name}_{part}": sentence
            for name, form in (
                ("environment", text_form.ENVIRONMENT),
                ("project", text_form.PROJECT),
                ("region", text_form.REGION),
                ("email", text_form.EMAIL),
                ("name", text_form.NAME),
                ("tenant", text_form.TENANT),
                ("path", text_form.ROLE_PATH),
                ("key_arn", text_form.KEY_ARN),
                ("policy_arn", text_form.POLICY_ARN),
                ("cidr", text_form.CIDR),
            )
            for part, sentence in (("pattern", form.pattern.replace("\\", "\\\\")), ("words", form.words))
        },
    }


def _dashboard_name(made: Variants) -> str:
    """The AWS name of the dashboard, in HCL."""
    names = Names(made.base.project, made.base.name, made.base.component)
    return names.dashboard(1).replace(names.prefix, "${local.prefix}")


def _dashboard_locals(values: ReadMapping[str, str]) -> str:
    """The alarms of each level and those over them, how high the widgets with their states are, and where the rows below are."""
    return f"""locals {{
  alarm_arns = merge({{
    for level in ["warning", "critical"] : level => sort([
      for key, alarm in aws_cloudwatch_metric_alarm.performance : alarm.arn if local.alarms[key].level == level
    ])
    }}, {{
    incidents = sort(concat(
      values(aws_cloudwatch_composite_alarm.incidents)[*].arn, values(aws_cloudwatch_composite_alarm.{BURNS.name})[*].arn
    ))
  }})

  # A row holds a dozen of them.
  alarm_heights = {{
    for level, arns in local.alarm_arns : level => [
      for part in chunklist(arns, {values["alarms_per_widget"]}) : {STATE_HEIGHT} + floor(length(part) / {STATES_IN_A_ROW})
    ]
  }}

  # Of the rows below them, each where those before it end: a row whose parts are switched off has no height.
  row_heights = {values["row_heights"]}
  dashboard_tops = [for row in range(length(local.row_heights)) : sum(concat([0], slice(local.row_heights, 0, row)))]
}}
"""


# Of a mocked provider nothing is true by itself: what has a form that the provider checks is given here.
MOCKS: Final = """mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws", dns_suffix = "amazonaws.com" }
  }
  mock_data "aws_region" {
    defaults = { id = "us-east-1", name = "us-east-1" }
  }
  mock_data "aws_dynamodb_tables" {
    defaults = { names = [] }
  }
  mock_data "aws_availability_zones" {
    defaults = { names = ["us-east-1a", "us-east-1b", "us-east-1c"] }
  }
}"""


def _features(base_plan: Plan) -> str:
    """What is deployed, in words: a service without functions has no queues and no API."""
    kinds = {type(record) for record in base_plan.records}
    parts = ["Auto-scaled and monitored DynamoDB tables"]
    parts += ["Lambda functions"] if LambdaFunction in kinds else []
    parts += ["a REST and a WebSocket API"] if RestApi in kinds else []
    parts += ["queues"] if Queue in kinds else []
    return f"{', '.join([*parts, 'alarms'])} and a dashboard"


def _longest_prefix(made: Variants, *, cached: bool = False) -> int:
    """How long PROJECT-ENVIRONMENT may be, so that every name still has room; with `cached`, those of the cache as well."""
    base = made.base
    prefix = len(f"{base.project}-{base.name}")
    rooms = [
        # A name that ends in an account's number is as long as that, not as the expression for it.
        int(most) - len(texts.of_text(each.value)) + prefix
        for plan in (made.base_plan, *(other for _, other in made.others))
        for texts in [ExpectedTexts.of(plan)]
        for record in plan.records
        if cached or record.address not in made.of_cache
        for each in sent_values(record)
        if each.field.sent.named and isinstance(each.value, str) and f"{base.project}-{base.name}-" in each.value
        if (most := each.field.limit.most) is not None
    ]
    return min(rooms, default=limit("iam.CreateRole.RoleName").longest())
