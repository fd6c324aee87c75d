"""The providers that a plan was made with, as blocks of Terraform's own JSON, so that the same policies judge them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

Values = Mapping[str, Any]
# What an expression of a plan's configuration has, where Terraform tells of it at all.
TOLD: Final = frozenset({"constant_value", "references"})
NOT_TOLD: Final = "${...}"
HASHICORP: Final = "registry.terraform.io/"


def are_providers(configuration: Values) -> bool:
    """Whether a plan's configuration has its providers in the form of Terraform's JSON output format."""
    given = configuration.get("provider_config", {})
    return isinstance(given, dict) and all(
        isinstance(each, dict)
        and isinstance(each.get("name"), str)
        and isinstance(each.get("expressions", {}), dict)
        and all(isinstance(each.get(key, ""), str) for key in ("full_name", "alias", "module_address"))
        for each in given.values()
    )


def configured_providers(configuration: Values, used: frozenset[str]) -> dict[str, list[Values]]:
    """Each provider's blocks by its name; `used` are the keys of those that a resource or data source names.

    One of a module, without a block of its own and named by nothing, is the root's handed on.
    """
    found: dict[str, list[Values]] = {"aws": []}
    for key, each in configuration.get("provider_config", {}).items():
        inherited = each.get("module_address") and not each.get("expressions") and key not in used
        if not inherited:
            found.setdefault(each["name"], []).append(_block(each))
    # A plan that names no provider of AWS was made with whatever the machine had: a block that states nothing.
    found["aws"] = found["aws"] or [{}]
    return found


def required_providers(configuration: Values) -> dict[str, dict[str, str]]:
    """Where each provider of a plan comes from, and in which version."""
    return {
        each["name"]: {"source": each["full_name"], "version": str(each.get("version_constraint", ""))}
        for each in configuration.get("provider_config", {}).values()
        if each.get("full_name")
    }


def other_providers(configuration: Values, ours: Values) -> dict[str, Any]:
    """The providers that a stack requires, with those in their place that a plan has from elsewhere."""
    made = dict(ours)
    for name, given in required_providers(configuration).items():
        stated = made.get(name)
        source = stated.get("source") if isinstance(stated, Mapping) else None
        if source is None or given["source"].removeprefix(HASHICORP) != str(source).removeprefix(HASHICORP):
            made[name] = given
    return made


def _block(provider: Values) -> Values:
    values = {key: _value(each) for key, each in (provider.get("expressions") or {}).items()}
    alias = ".".join(each for each in (provider.get("module_address"), provider.get("alias")) if each)
    return {**values, "alias": alias} if alias else values


def _value(expression: Any) -> Any:
    """What an expression comes to; of one that is not a constant a plan says only what it refers to."""
    match expression:
        case {"constant_value": value}:
            return value
        case Mapping() if set(expression) <= TOLD:
            return next((f"${{{each}}}" for each in _references(expression)), NOT_TOLD)
        case Mapping():
            return {key: _value(each) for key, each in expression.items()}
        case list():
            return [_value(each) for each in expression]
        case _:
            return expression


def _references(expression: Values) -> Iterator[str]:
    given = expression.get("references")
    yield from map(str, given if isinstance(given, list) else ())
