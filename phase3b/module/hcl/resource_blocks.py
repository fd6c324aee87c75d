"""Resources as blocks of HCL: nested blocks told from arguments, in the order in which people write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as ReadMapping
from dataclasses import dataclass, replace
from typing import Final

from phase3b.errors import outside_failure
from phase3b.module.hcl.blocks import Attribute, Block
from phase3b.module.hcl.expression import (
    NULL,
    Choice,
    Expression,
    Literal,
    Mapping,
    Reference,
    Sequence,
    When,
    plain,
    rewritten,
)
from phase3b.module.variants.joined import optional
from phase3b.module.variants.synthesized import Drawn
from phase3b.naming import Address

# What the provider has as nested blocks; everything else that holds a mapping is an argument.
NESTED: Final = frozenset({
    "abort_incomplete_multipart_upload", "access_log_settings", "action_to_use", "allow", "api_stages", "authentication_mode",
    "apply_server_side_encryption_by_default", "attribute", "block", "count", "custom_response", "dead_letter_config",
    "default_action", "default_route_settings", "destination_config", "endpoint_configuration", "environment",
    "expiration", "filter", "global_secondary_index", "lifecycle", "logging_config", "managed_rule_group_statement",
    "metric_transformation", "none", "noncurrent_version_expiration", "on_demand_throughput", "on_failure",
    "override_action", "parameter", "point_in_time_recovery", "predefined_metric_specification", "rate_based_statement",
    "response_header", "retry_policy", "rule_action_override", "scaling_config", "server_side_encryption", "settings", "snap_start",
    "statement", "target_tracking_scaling_policy_configuration", "throttle_settings", "timeouts", "tracing_config", "ttl",
    "versioning_configuration", "visibility_config", "vpc_config",
})  # fmt: skip
# A block of a web ACL's rule; of a permission to call a function it is the name of what is allowed.
ACTION: Final = "action"
# A block of a bucket's settings; of a schedule's target it is the rule's name.
RULES: Final = "rule"
# What a reader looks for first; the rest follows by the alphabet.
FIRST: Final = (
    "function_name", "name", "dashboard_name", "display_name", "description", "type", "billing_mode", "read_capacity",
    "write_capacity", "hash_key", "range_key", "projection_type", "non_key_attributes", "filename", "source_code_hash",
    "handler", "runtime", "architectures", "memory_size", "timeout", "role", "rest_api_id", "api_id",
)  # fmt: skip
LAST: Final = ("assume_role_policy", "policy", "body", "tags")
DYNAMIC: Final = "dynamic"
TAGGED: Final = "zqtagged"
TAGS: Final = Reference("local.tags")


@dataclass(frozen=True, slots=True)
class Renamed:
    """Where resources are in the module that are elsewhere in a stack: an instance of another, or the first of one."""

    codes: ReadMapping[Address, str]
    # What is done to the HCL then: of resources that may be left out, by the tests that hold where it is.
    safe: Callable[[str, Iterable[str]], str] = lambda code, _: code
    within: tuple[str, ...] = ()

    def of(self, address: Address) -> str:
        """The HCL that refers to a resource."""
        return self.codes.get(address, str(address))

    def rewrite(self, code: str) -> str:
        """HCL with every such reference as it must be in the module."""
        return self.safe(_REFERENCE.sub(self._one, code), self.within)

    def where(self, test: str | None) -> Renamed:
        """The same for HCL that is worked out where this test holds."""
        return replace(self, within=() if test is None else tuple(test.split(" && ")))

    def _one(self, found: re.Match[str]) -> str:
        return self.of(Address(found[1], found[2]))

    def expression(self, value: Expression) -> Expression:
        """An expression with every such reference as it must be in the module."""
        return rewritten(value, self.rewrite)


# What is an instance already is left alone: HCL may be rewritten twice.
_REFERENCE: Final = re.compile(r"\b(aws_[a-z0-9_]+)\.([a-z0-9_]+)\b(?!\[)")


def resource_block(drawn: Drawn, renamed: Renamed, *, each: str | None = None, comment: str = "") -> Block:
    """A resource; with `each`, HCL of what there is one for."""
    kind, name = drawn.address.type, drawn.address.name
    renamed = renamed.where(drawn.test)
    made: list[Attribute | Block] = []
    if each is not None:
        made.append(Attribute("for_each", Reference(each)))
    elif drawn.test is not None:
        made.append(Attribute("count", Choice(renamed.rewrite(drawn.test), Literal(1), Literal(0))))
    made += body(_rewritten(drawn.arguments, renamed))
    block, *prefix = reversed(kind.split("."))
    return Block(prefix[0] if prefix else "resource", (block, name), tuple(made), comment)


def _rewritten(arguments: Mapping, renamed: Renamed) -> Mapping:
    # Dependencies are named whole, and are texts in what was synthesized.
    found = renamed.expression(Mapping(tuple(pair for pair in arguments.items if pair[0] != "depends_on")))
    needs = arguments.get("depends_on")
    match found, needs:
        case Mapping(items=items), None:
            return Mapping(items)
        case Mapping(items=items), (When(value=Sequence(items=text)) | Sequence(items=text)):
            # Nothing can be conditional there, and need not: of a resource whose count is 0 there is nothing to wait for.
            texts = (plain(each.value if isinstance(each, When) else each) for each in text)
            names = Sequence(tuple(Reference(_whole(each, renamed)) for each in texts))
            return Mapping((*items, ("depends_on", names)))
        case _:
            raise TypeError(needs)


def _whole(text: str | None, renamed: Renamed) -> str:
    return renamed.rewrite(text or "").split("[")[0]


def body(arguments: Mapping) -> Iterator[Attribute | Block]:
    """The arguments of a resource or of a nested block, in the order in which people write them."""
    plain_ones: dict[str, Expression] = {}
    blocks: list[tuple[str, Expression | When]] = []
    dynamic: list[Block] = []
    for name, item in arguments.items:
        if (
            name in NESTED
            or (name == RULES and isinstance(item, Sequence))
            or (name == ACTION and isinstance(item, Mapping))
        ):
            blocks.append((name, item))
        elif name == DYNAMIC:
            dynamic += _dynamic(item)
        elif name == "ignore_changes" and isinstance(item, Sequence):
            # Names of arguments, which HCL wants bare.
            plain_ones[name] = Sequence(tuple(Reference(plain(each) or "") for each in item.items))
        else:
            plain_ones[name] = _tags(optional(item)) if name == "tags" else optional(item)
    first = [name for name in FIRST if name in plain_ones]
    last = [name for name in LAST if name in plain_ones]
    meta = [name for name in ("depends_on",) if name in plain_ones]
    middle = sorted(set(plain_ones) - set(first) - set(last) - set(meta))
    for name in (*first, *middle, *last):
        yield Attribute(name, plain_ones[name])
    yield from dynamic
    for name, item in sorted(blocks, key=lambda pair: (pair[0] == "lifecycle", pair[0])):
        yield from _nested(name, item)
    for name in meta:
        yield Attribute(name, plain_ones[name])


def _dynamic(item: Expression | When) -> Iterator[Block]:
    """Blocks that say themselves when they are there."""
    if not isinstance(item, Mapping):
        raise TypeError(item)
    for name, inner in item.items:
        if not isinstance(inner, Mapping):
            raise TypeError(inner)
        needed, content = inner.get("for_each"), inner.get("content")
        if needed is None or isinstance(needed, When) or not isinstance(content, Mapping):
            raise TypeError(inner)
        yield Block("dynamic", (name,), (Attribute("for_each", needed), Block("content", (), tuple(body(content)))))


def _nested(name: str, item: Expression | When) -> Iterator[Block]:
    match item:
        case When(test=test, value=Mapping() as inner):
            one, none = Sequence((Literal(1),)), Sequence(())
            there = Choice(test[1:], none, one) if test.startswith("!") else Choice(test, one, none)
            content = Block("content", (), tuple(body(inner)))
            yield Block("dynamic", (name,), (Attribute("for_each", there), content))
        case Mapping():
            yield Block(name, (), tuple(body(item)))
        case Sequence(items=items):
            for each in items:
                yield from _nested(name, each)
        case _:
            raise outside_failure(
                f"{name} is not a block that the module can say",
                "Teach phase3b/module/hcl/resource_blocks.py",
                code="P3B-NOT-SUPPORTED",
            )


def _tags(tags: Expression) -> Expression:
    """The module's tags, and beside them what a resource has of its own."""
    if not isinstance(tags, Mapping):
        return tags
    own = tuple(pair for pair in tags.items if pair[0] != TAGGED)
    if not own:
        return TAGS
    from phase3b.module.hcl.blocks import code  # noqa: PLC0415  the writer knows expressions, not the other way round

    return Reference(f"merge(local.tags, {code(Mapping(own))})")


__all__ = ["NULL", "Renamed", "body", "resource_block"]
