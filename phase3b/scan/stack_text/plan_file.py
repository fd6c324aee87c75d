"""A plan as `terraform show -json` prints it, turned into Terraform's own JSON so that the same checks read it.

What a plan does not know yet (an ARN of what is still to be made) is an expression in the source. The plan carries only
what each one refers to; so the expression is put back from the stack that the plan was made of, and checks can follow it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from phase3b.errors import bad_input
from phase3b.files.json_file import read_json
from phase3b.scan.stack_text.plan_providers import are_providers, configured_providers, other_providers
from phase3b.scan.stack_text.target import Target
from policies.stack_read.stack import Context, Stack

Values = Mapping[str, Any]
# What names a resource at AWS, by which a plan of another project or environment is known.
NAMES: Final = ("name", "function_name", "alarm_name", "dashboard_name")
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_]+")


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A plan that was read; `name` is how messages call it."""

    name: str
    document: Values

    @classmethod
    def read(cls, file: Path) -> PlanFile:
        """Reads a plan.

        Raises:
            Phase3bError: it is not a plan as `terraform show -json` prints it (exit code 2).
        """
        fix = "Write it with `terraform show -json PLAN > FILE`"
        document = read_json(file, fix).value
        if not _is_plan(document):
            raise bad_input(f"{file} is not a plan of Terraform", fix, code="P3B-PLAN-FORM")
        return cls(str(file), document)

    def refuse_unfinished(self) -> None:
        """Refuses a plan that has not all of what there will be.

        Raises:
            Phase3bError: it failed, or is of a part only (exit code 2).
        """
        if self.document.get("errored") is True:
            raise bad_input(
                f"{self.name} is of a plan that failed: what comes after its error is not in it",
                "Fix the error, plan again",
                code="P3B-PLAN-INCOMPLETE",
            )
        if self.document.get("complete") is False:
            raise bad_input(
                f"{self.name} is of a plan of a part only: the rest would go unscanned",
                "Plan without -target",
                code="P3B-PLAN-INCOMPLETE",
            )

    def as_stack(self, ours: Values, target: Target) -> tuple[dict[str, Any], dict[str, str]]:
        """The plan as a stack, and the plan's address of each resource in it; `ours` is what the target's stack is.

        Raises:
            Phase3bError: the plan is of something else (exit code 2).
        """
        resources = tuple(self._resources())
        self._refuse_another(resources, ours, target)
        stated = Stack.of(ours, Context())
        tree: dict[str, dict[str, Any]] = {}
        addresses: dict[str, str] = {}
        names = _names(resources)
        unknown = {
            each["address"]: each["change"].get("after_unknown") or {}
            for each in self.document.get("resource_changes", ())
        }
        for resource in resources:
            kind, name = resource["type"], names[resource["address"]]
            source = ours.get("resource", {}).get(kind, {}).get(str(resource["name"]))
            tree.setdefault(kind, {})[name] = _without_nothing(
                _filled(
                    resource.get("values") or {},
                    unknown.get(resource["address"], {}),
                    self._references(resource, names) if source is None else source,
                    stated,
                )
            )
            if source is not None:
                # What a plan never carries.
                tree[kind][name] |= {key: source[key] for key in ("lifecycle", "//") if key in source}
            programs = self._configuration(resource).get("provisioners") or ()
            if programs:
                # A plan shows them nowhere else, and they run at its apply.
                tree[kind][name]["provisioner"] = {str(each.get("type")): {} for each in programs}
            addresses[f"{kind}.{name}"] = resource["address"]
        return {"provider": ours.get("provider", {}), "resource": tree}, addresses

    @property
    def account(self) -> str | None:
        """The AWS account that the plan was made in; None where it asked for none."""
        prior = (self.document.get("prior_state") or {}).get("values") or {}
        for each in _in_modules(prior.get("root_module") or {}, "child_modules"):
            for resource in each.get("resources", ()):
                if resource.get("type") == "aws_caller_identity" and (resource.get("values") or {}).get("account_id"):
                    return str(resource["values"]["account_id"])
        return None

    def refuse_another_account(self, stated: str | None, environment: str) -> None:
        """Refuses a plan that was made in another account than the file says.

        Raises:
            Phase3bError: it was (exit code 2).
        """
        if stated is not None and self.account is not None and self.account != stated:
            raise bad_input(
                f"{self.name} is not a plan of {environment}: it was made in account {self.account}, and {environment} "
                f"is in {stated}",
                "Plan with that account's credentials, or name the plan's environment with --env",
                code="P3B-PLAN-OTHER-ENVIRONMENT",
            )

    def parts_of(self, ours: Values) -> dict[str, Any]:
        """A stack with what a plan has besides resources: the data sources that it asks, and its providers."""
        configuration = self.document["configuration"]
        root = configuration.get("root_module") or {}
        used = frozenset(str(each.get("provider_config_key")) for each in _configured(root))
        settings = {**ours.get("terraform", {})}
        settings["required_providers"] = other_providers(configuration, settings.get("required_providers", {}))
        return {
            **ours,
            "data": self.data_sources(),
            "provider": configured_providers(configuration, used),
            "terraform": settings,
        }

    def data_sources(self) -> dict[str, dict[str, Values]]:
        """The data sources that its configuration has, by type and name; what is asked of them is not kept."""
        found: dict[str, dict[str, Values]] = {}
        for each in _configured(self.document["configuration"].get("root_module") or {}):
            if each.get("mode") == "data":
                found.setdefault(str(each["type"]), {})[str(each["name"])] = {}
        return found

    def _resources(self) -> Iterator[Values]:
        for module in _in_modules(self.document["planned_values"].get("root_module", {}), "child_modules"):
            yield from (each for each in module.get("resources", ()) if each.get("mode") == "managed")

    def _refuse_another(self, resources: tuple[Values, ...], ours: Values, target: Target) -> None:
        if not resources:
            raise bad_input(
                f"{self.name} has no resources",
                "A plan that destroys all, or of an empty folder, has nothing to scan",
                code="P3B-PLAN-EMPTY",
            )
        mine = {
            f"{kind}.{name}": values
            for kind, named in ours.get("resource", {}).items()
            for name, values in named.items()
        }
        common = [each for each in resources if plain_address(each["address"]) in mine]
        if not common:
            raise bad_input(
                f"{self.name} has {len(resources):,} resources, and none of them is one of {target.environment}",
                "Name the plan of this project, and with --env its environment",
                code="P3B-PLAN-OTHER-ENVIRONMENT",
            )
        for resource in common:
            for key in NAMES:
                theirs, own = (resource.get("values") or {}).get(key), mine[plain_address(resource["address"])].get(key)
                if isinstance(theirs, str) and isinstance(own, str) and "${" not in own and theirs != own:
                    raise bad_input(
                        f"{self.name} is not a plan of {target.environment}: "
                        f"{resource['address']} is called {theirs} there, and {own} here",
                        "Name its environment with --env, or the capacity file that it was made of with --file",
                        code="P3B-PLAN-OTHER-ENVIRONMENT",
                    )

    def _configuration(self, resource: Values) -> Values:
        """How a resource is configured: its expressions, and the programs that it runs."""
        module = self.document["configuration"].get("root_module", {})
        for call in _module(resource["address"]):
            module = module.get("module_calls", {}).get(call, {}).get("module", {})
        named = (resource["type"], resource["name"])
        return next((each for each in module.get("resources", ()) if (each["type"], each["name"]) == named), {})

    def _references(self, resource: Values, names: Mapping[str, str]) -> dict[str, str]:
        """For each argument the first thing that it refers to, as an expression of the copy."""
        modules = _module(resource["address"])
        expressions = self._configuration(resource).get("expressions", {}).items()
        found = {key: _reference(value, modules, names) for key, value in expressions if isinstance(value, dict)}
        return {key: reference for key, reference in found.items() if reference is not None}


def _in_modules(module: Values, below: str) -> Iterator[Values]:
    """A module of a plan or a state, and every one in it."""
    modules = [module]
    while modules:
        each = modules.pop(0)
        yield each
        modules += each.get(below, ())


def _configured(module: Values) -> Iterator[Values]:
    """Every resource and data source of a configuration, in whichever module."""
    yield from module.get("resources", ())
    for call in module.get("module_calls", {}).values():
        yield from _configured(call.get("module") or {})


def _is_plan(document: Any) -> bool:
    """Whether it has the form of Terraform's JSON output format, as far as it is read here."""
    return (
        isinstance(document, dict)
        and all(
            isinstance(document.get(part), dict) and isinstance(document[part].get("root_module", {}), dict)
            for part in ("planned_values", "configuration")
        )
        and _are_planned(document["planned_values"].get("root_module", {}))
        and _are_configured(document["configuration"].get("root_module", {}))
        and are_providers(document["configuration"])
        and _are_records(document.get("resource_changes", []), {"address": str, "change": dict})
        and _is_state(document.get("prior_state", {}))
    )


def _are_planned(module: Values) -> bool:
    below = module.get("child_modules", [])
    wanted = {"address": str, "mode": str, "type": str, "name": str}
    return (
        _are_records(module.get("resources", []), wanted) and _are_records(below, {}) and all(map(_are_planned, below))
    )


def _are_configured(module: Values) -> bool:
    resources, calls = module.get("resources", []), module.get("module_calls", {})
    return (
        _are_records(resources, {"mode": str, "type": str, "name": str})
        and all(
            isinstance(each.get("expressions", {}), dict) and _are_records(each.get("provisioners", []), {})
            for each in resources
        )
        and isinstance(calls, dict)
        and all(
            isinstance(call, dict)
            and isinstance(call.get("module", {}), dict)
            and _are_configured(call.get("module", {}))
            for call in calls.values()
        )
    )


def _is_state(state: Any) -> bool:
    values = state.get("values", {}) if isinstance(state, dict) else None
    module = values.get("root_module", {}) if isinstance(values, dict) else None
    return isinstance(module, dict) and _are_stated(module)


def _are_stated(module: Values) -> bool:
    below = module.get("child_modules", [])
    return (
        _are_records(module.get("resources", []), {"type": str})
        and all(isinstance(each.get("values", {}), dict) for each in module.get("resources", []))
        and _are_records(below, {})
        and all(map(_are_stated, below))
    )


def _are_records(value: Any, wanted: Mapping[str, type]) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, dict) and all(isinstance(each.get(key), kind) for key, kind in wanted.items())
        for each in value
    )


def _module(address: str) -> tuple[str, ...]:
    """The modules that an address is in: module.a["x"].module.b.aws_y.z -> a, b."""
    return tuple(re.findall(r"(?:^|\.)module\.([A-Za-z0-9_-]+)", address))


def plain_address(address: str) -> str:
    """An address without modules and instances."""
    without = re.sub(r"\[[^\]]*\]", "", address)
    return ".".join(without.split(".")[-2:])


def _names(resources: tuple[Values, ...]) -> dict[str, str]:
    """A name that is good in a file, for each address; the resource's own where it is the only one."""
    names: dict[str, str] = {}
    taken: set[tuple[str, str]] = set()
    for resource in resources:
        own = str(resource["name"])
        name = own if resource["address"] == f"{resource['type']}.{own}" else _UNSAFE.sub("_", resource["address"])
        while (resource["type"], name) in taken:
            name += "_"
        taken.add((resource["type"], name))
        names[resource["address"]] = name
    return names


def _filled(value: Any, unknown: Any, source: Any, stated: Stack) -> Any:
    """A value with the source's expression wherever the plan does not know it yet.

    `unknown` has the form of the value and says True where that is so. A reference that comes to the same value is
    kept too: checks that go from one resource to another follow references, not values.
    """
    if unknown is True:
        return source
    if isinstance(value, Mapping) and isinstance(unknown, Mapping):
        sources = source[0] if isinstance(source, list) and len(source) == 1 else source
        given = sources if isinstance(sources, Mapping) else {}
        keys = dict.fromkeys((*value, *unknown))
        return {key: _filled(value.get(key), unknown.get(key, False), given.get(key), stated) for key in keys}
    if isinstance(value, list) and isinstance(unknown, list) and _any(unknown):
        sources = source if isinstance(source, list) else [source]
        if len(value) == len(unknown) == len(sources) == 1:
            return [_filled(value[0], unknown[0], sources[0], stated)]
        # Blocks of a set have no order that both have.
        return value if source is None else source
    if isinstance(value, str) and isinstance(source, str) and stated.resolved(source) == value:
        return source
    return value


def _any(unknown: Any) -> bool:
    match unknown:
        case Mapping():
            return any(map(_any, unknown.values()))
        case list():
            return any(map(_any, unknown))
        case _:
            return unknown is True


def _without_nothing(value: Any) -> Any:
    """Without what is null or an empty list: a plan spells out every argument that was not given."""
    match value:
        case Mapping():
            return {key: _without_nothing(each) for key, each in value.items() if each is not None and each != []}
        case list():
            return [_without_nothing(each) for each in value]
        case _:
            return value


def _reference(expression: Values, module: tuple[str, ...], names: Mapping[str, str]) -> str | None:
    """The first thing that an expression refers to, as an expression of the copy."""
    given = expression.get("references")
    references = given if isinstance(given, list) else ()
    for reference in references:
        parts = str(reference).split(".")
        if len(parts) < 3 or parts[0] in {"var", "local", "module", "each", "count", "path"}:  # noqa: PLR2004  type.name.attribute
            continue
        prefix = "".join(f"module.{each}." for each in module)
        address = f"{prefix}{parts[0]}.{parts[1]}"
        return f"${{{parts[0]}.{names.get(address, parts[1])}.{'.'.join(parts[2:])}}}"
    return f"${{{references[0]}}}" if references else None
