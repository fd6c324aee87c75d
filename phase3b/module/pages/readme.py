"""The module's README: what people wrote, the tiers in numbers, and a reference as terraform-docs writes it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned
from phase3b.capacity.model.capacity import Capacity
from phase3b.module.pages.hand_filled import filled
from phase3b.module.pages.markdown import table
from phase3b.module.variants.variants import Worlds
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.plan import plan

README: Final = "README.md"
PROVIDER_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs"
BLOCK: Final = re.compile(
    r'^(variable|output|resource|data|ephemeral) ("[^"]+"(?: "[^"]+")?) \{(?:\}|\n(.*?)^\})$', re.MULTILINE | re.DOTALL
)
REQUIRED: Final = "n/a"


@dataclass(frozen=True, slots=True)
class _Described:
    name: str
    description: str
    type: str
    default: str


def readme(texts: Mapping[str, str], source: str, values: Mapping[str, str]) -> str:
    """The README of these files."""
    return filled(README, source, {**values, "reference": reference(texts, values)})


def tier_table(capacity: Capacity, made: Worlds) -> str:
    """What each tier is, in numbers."""
    rows: list[Sequence[str]] = []
    for name, deployment in made.tiers.items():
        customers = capacity.tiers[name].customers
        floors, ceilings = _units(deployment)
        api = deployment.api
        rows.append((
            f"`{name}`",
            f"{customers.min:,} and more" if customers.max is None else f"{customers.min:,} to {customers.max:,}",
            *(f"{floor:,} to {ceiling:,}" for floor, ceiling in zip(floors, ceilings, strict=True)),
            ", ".join(f"`{each.name}`" for each in deployment.tables if isinstance(each.billing, OnDemand)),
            "none" if api is None or api.capacity.cache is None else f"{api.capacity.cache.size_gb:g} GB",
            f"{sum(each.capacity.provisioned_concurrency or 0 for each in deployment.functions):,}",
            "yes" if deployment.tier.tracing else "no",
        ))  # fmt: skip
    return table(
        ("Tier", "Customers", "Read units", "Write units", "On demand", "API cache", "Kept warm", "X-Ray"), rows
    )


def quota_table(capacity: Capacity, made: Worlds) -> str:
    """What each tier takes of the quotas of capacity.yaml."""
    quotas = capacity.quotas
    rows: list[Sequence[str]] = []
    for name, deployment in made.tiers.items():
        _, (reads, writes) = _units(deployment)
        rows.append((
            f"`{name}`",
            f"{reads:,}",
            f"{writes:,}",
            f"{sum(each.capacity.reserved_concurrency or 0 for each in deployment.functions):,}",
            f"{len(deployment.tables):,}",
            f"{sum(isinstance(each, MetricAlarm) for each in plan(made.with_all_alarms(name), made.artifacts).records):,}",
        ))  # fmt: skip
    rows.append((
        "Default quota",
        f"{quotas.account_units_per_second:,}",
        f"{quotas.account_units_per_second:,}",
        f"{quotas.concurrent_executions - quotas.unreserved_concurrency:,}",
        f"{quotas.tables_per_region:,}",
        f"{quotas.alarms_per_region:,}",
    ))  # fmt: skip
    return table(("Tier", "Read units", "Write units", "Reserved concurrency", "Tables", "Alarms"), rows)


def _units(deployment: Deployment) -> tuple[tuple[int, int], tuple[int, int]]:
    """Floors and ceilings of reads and writes of all that is provisioned."""
    owners = [each.billing for each in deployment.tables]
    owners += [index.billing for each in deployment.tables for index in each.indexes]
    found = [billing for billing in owners if isinstance(billing, Provisioned)]
    return (
        (sum(each.read.floor for each in found), sum(each.write.floor for each in found)),
        (sum(each.read.ceiling for each in found), sum(each.write.ceiling for each in found)),
    )


def reference(texts: Mapping[str, str], values: Mapping[str, str]) -> str:
    """Requirements, providers, resources, inputs and outputs, as `terraform-docs markdown table` writes them."""
    found = [
        match
        for name, said in texts.items()
        if "/" not in name and name.endswith(".tf")
        for match in BLOCK.finditer(said)
    ]
    inputs = [_described(each[2], each[3] or "") for each in found if each[1] == "variable"]
    outputs = [_described(each[2], each[3] or "") for each in found if each[1] == "output"]
    terraform, provider = f">= {values['terraform_version']}", f">= {values['provider_version']}"
    return "\n\n".join((
        "## Requirements",
        table(("Name", "Version"), [
            (_anchor("requirement", "terraform"), terraform), (_anchor("requirement", "aws"), provider),
        ]),
        "## Providers",
        table(("Name", "Version"), [(_anchor("provider", "aws"), provider)]),
        "## Modules",
        "No modules.",
        "## Resources",
        table(("Name", "Type"), _resources((each[1], each[2]) for each in found if each[1] not in {"variable", "output"})),
        "## Inputs",
        table(("Name", "Description", "Type", "Default", "Required"), [
            (
                _anchor("input", each.name), each.description, _typed(each.type),
                REQUIRED if each.default == REQUIRED else _typed(each.default),
                "yes" if each.default == REQUIRED else "no",
            )
            for each in sorted(inputs, key=lambda each: each.name)
        ]),
        "## Outputs",
        table(("Name", "Description"), [
            (_anchor("output", each.name), each.description) for each in sorted(outputs, key=lambda each: each.name)
        ]),
    ))  # fmt: skip


def _described(labels: str, body: str) -> _Described:
    return _Described(
        labels.strip('"'),
        _attribute(body, "description").strip('"').replace("|", "\\|"),
        _attribute(body, "type"),
        _attribute(body, "default") or REQUIRED,
    )


def _attribute(body: str, name: str) -> str:
    """An argument of a block of ours, formatted: it ends at its line, or at the bracket below its beginning."""
    # The longer form first: a line that ends in a bracket is itself a match of the shorter one.
    found = re.search(rf"^  {name} += (.*[({{\[]\n(?:    .*\n|\n)*  [\])}}]+|.*)$", body, re.MULTILINE)
    return "" if found is None else found[1]


def _resources(found: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """What is made by the alphabet, then what is only read."""
    return [_resource(kind, labels) for kind, labels in sorted(found, key=lambda each: (each[0] == "data", each[1]))]


def _resource(kind: str, labels: str) -> tuple[str, str]:
    of, name = re.findall(r'"([^"]+)"', labels)
    folder = {"resource": "resources", "data": "data-sources", "ephemeral": "ephemeral-resources"}[kind]
    said = {"resource": "resource", "data": "data source", "ephemeral": "ephemeral resource"}[kind]
    return f"[{of}.{name}]({PROVIDER_DOCS}/{folder}/{of.removeprefix('aws_')})", said


def _anchor(kind: str, name: str) -> str:
    return f'<a name="{kind}_{name}"></a> [{_escaped(name)}](#{kind}\\_{_escaped(name)})'


def _escaped(name: str) -> str:
    return name.replace("_", "\\_")


def _typed(said: str) -> str:
    if "\n" not in said:
        return f"`{said}`"
    return "<pre>" + "<br/>".join(line.removeprefix("  ") for line in said.split("\n")) + "</pre>"
