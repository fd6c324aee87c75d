"""A stack's Terraform as data: what a policy is asked about."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from policies.stack_read.stated_values import StatedValues

Values = Mapping[str, Any]
CONTEXT_FILE: Final = "scan.json"
# The stack as it is written, where checkov reads a copy of it.
SOURCE_FILE: Final = "stack.json"
# Blocks of a root module that have parts or resources of their own; any other is told as a whole.
READ_BLOCKS: Final = frozenset(
    {"resource", "data", "ephemeral", "module", "locals", "output", "variable", "provider", "terraform", "//"}
)
# Settings that are told apart, and one that says only which Terraform may read the rest.
READ_SETTINGS: Final = frozenset({"backend", "cloud", "required_providers", "required_version", "//"})
TABLE: Final = "aws_dynamodb_table"
REPLICA: Final = "aws_dynamodb_table_replica"
# What AWS calls a resource by: a plan of what was applied before has them instead of expressions.
CALLED: Final = (
    "arn",
    "id",
    "url",
    "stream_arn",
    "qualified_arn",
    "invoke_arn",
    "function_name",
    "name",
    "execution_arn",
)
_REFERENCE: Final = re.compile(r"\$\{([a-z0-9_]+\.[A-Za-z0-9_-]+)\.[a-z0-9_.\[\]]+\}")


@dataclass(frozen=True, slots=True)
class Context:
    """What Terraform does not say of a stack. Without a word a stack is production: the strict side is the safe one.

    `packages` is the folder that the paths of functions' packages begin at, itself beside the stack or absolute;
    `package_bytes` is how large each may be. `lifecycle` is whether the source of the stack has `lifecycle` blocks at
    all: a plan has none, and no document that is known before the apply either. `environment` is its name, `account`
    the AWS account that it is in, where that is known, `held_account` whether capacity.yaml states it, so that the
    provider has to hold to it.

    What an environment states, and None where nobody said: its `region`, who is notified (`alert_email`), who of `warnings`
    (an address, or "none"; None is for the rest), the AWS name of
    the function that verifies tokens (`authorizer`), where its state is kept (`backend`: the kind and what
    Terraform calls each argument), how the provider signs in (`provider`, likewise), and the key that it names instead of one of the stack's own (`key`).

    `second_region` is the region beside the first one's, where this is the stack of the first of two; `standby` are the addresses
    of what runs in the other region alone, and is switched off in this one.
    """

    production: bool = True
    package_bytes: int | None = None
    packages: str | None = None
    lifecycle: bool = True
    environment: str = ""
    account: str | None = None
    held_account: bool = False
    region: str | None = None
    alert_email: str | None = None
    warnings: str | None = None
    authorizer: str | None = None
    backend: Values | None = None
    provider: Values | None = None
    key: str | None = None
    second_region: str | None = None
    standby: tuple[str, ...] = ()

    @property
    def warnings_email(self) -> str | None:
        """Who is notified of warnings, where that is an address of its own."""
        return None if self.warnings == "none" else self.warnings

    @classmethod
    def read(cls, folder: Path) -> Context:
        """The context beside a stack, or the strict one."""
        file = folder / CONTEXT_FILE
        if not file.exists():
            return cls()
        given = json.loads(file.read_text("utf-8"))
        if given.get("packages") is not None:
            given["packages"] = str(folder / given["packages"])
        return cls(**{**given, "standby": tuple(given.get("standby", ()))})


@dataclass(frozen=True)
class Resource:
    """One resource of a stack, with the values that its Terraform gives it."""

    type: str
    name: str
    values: Values

    @property
    def address(self) -> str:
        """aws_dynamodb_table.support_tickets."""
        return f"{self.type}.{self.name}"

    def text(self, key: str) -> str:
        """A value as text; empty where it is not given."""
        found = self.values.get(key)
        return "" if found is None else str(found)

    def blocks(self, key: str) -> tuple[Values, ...]:
        """The nested blocks of a name: Terraform's JSON writes one as an object and several as a list."""
        return blocks(self.values, key)

    def block(self, key: str) -> Values:
        """The one nested block of a name; empty where there is none."""
        found = self.blocks(key)
        return found[0] if found else {}


def blocks(values: Values, key: str) -> tuple[Values, ...]:
    """The nested blocks of a name in a block."""
    found = values.get(key)
    if found is None:
        return ()
    return tuple(each for each in found if isinstance(each, Mapping)) if isinstance(found, list) else (found,)


def _parts(document: Values, context: Context, stated: StatedValues) -> Iterator[Resource]:
    for block in ("data", "ephemeral"):
        for kind, named in document.get(block, {}).items():
            # By its name the question for a table leads to a replica of the stack.
            read = stated.of if kind == TABLE else _as_written
            yield from (
                Resource(f"{block}.{kind}", name, read(values)) for name, values in named.items() if name != "//"
            )
    # A module is one block, or several with a name each.
    for name, calls in document.get("module", {}).items():
        yield from (Resource("module", name, call) for call in blocks({"call": calls}, "call"))
    for kind, key in (("local", "locals"), ("output", "output"), ("variable", "variable")):
        for group in blocks(document, key):
            yield from (Resource(kind, name, {"value": value}) for name, value in group.items() if name != "//")
    for name, configured in document.get("provider", {}).items():
        yield from _providers(name, [stated.of(each) for each in blocks({"one": configured}, "one")])
    settings = blocks(document, "terraform")
    if settings:
        kept = {kind: each for block in settings for key in ("backend", "cloud") for kind, each in _backend(block, key)}
        yield Resource("terraform", "backend", stated.of(kept))
        wanted = [each for block in settings for each in blocks(block, "required_providers")]
        # Terraform takes the newest of what nobody names.
        yield from (Resource("terraform_providers", "required", each) for each in wanted or [{}])
    yield from _unread_blocks(document, settings)
    yield Resource("environment", context.environment, {})


def _as_written(values: Values) -> Values:
    return values


def _named(kind: str, values: Values) -> Values:
    """A replica with the name of its table, which it has in its ARN alone."""
    if kind != REPLICA:
        return values
    return {**values, "name": str(values.get("global_table_arn", "")).rpartition(":table/")[2]}


def _providers(name: str, configured: list[Values]) -> Iterator[Resource]:
    """The providers of one name; another than the first has an address of its own, by its alias or its position."""
    for position, each in enumerate(configured):
        alias = each.get("alias") or ("" if position == 0 else position)
        yield Resource("provider", f"{name}.{alias}" if alias else name, each)


def _unread_blocks(document: Values, settings: tuple[Values, ...]) -> Iterator[Resource]:
    """What nothing here knows how to read: `removed`, `import`, `check`, and settings such as `provider_meta`."""
    unread = [*((key, document[key]) for key in document if key not in READ_BLOCKS)]
    unread += [(key, block[key]) for block in settings for key in block if key not in READ_SETTINGS]
    yield from (Resource("block", name, {"value": value}) for name, value in unread)


def _backend(settings: Values, key: str) -> Iterator[tuple[str, Values]]:
    for block in blocks(settings, key):
        if key == "cloud":
            yield key, block
        else:
            yield from ((kind, each[0] if isinstance(each, list) else each) for kind, each in block.items())


def metrics(alarm: Resource) -> tuple[Values, ...]:
    """The metrics that an alarm watches: its own, or those of its queries."""
    queried = tuple(metric for query in alarm.blocks("metric_query") for metric in blocks(query, "metric"))
    return (*((alarm.values,) if alarm.values.get("metric_name") else ()), *queried)


def _below(value: Any) -> tuple[list[tuple[str, str]], list[tuple[str, Values]]]:
    """Every text and every mapping in a value, with the path that it is at; what JSON holds is read too."""
    sentence: list[tuple[str, str]] = []
    mapped: list[tuple[str, Values]] = []
    _add(sentence, mapped, value, "")
    return sentence, mapped


def _add(sentence: list[tuple[str, str]], mapped: list[tuple[str, Values]], value: Any, path: str) -> None:
    # Adds to lists: generators within generators took a tenth of the time of a scan.
    if isinstance(value, str):
        sentence.append((path, value))
        if value[:1] in {"{", "["}:
            try:
                inner = json.loads(value)
            except ValueError:
                return
            _add(sentence, mapped, inner, path)
    elif isinstance(value, (dict, Mapping)):
        mapped.append((path, value))
        for key, each in value.items():
            if key != "//":
                _add(sentence, mapped, each, f"{path}.{key}" if path else str(key))
    elif isinstance(value, (list, tuple)):
        for each in value:
            _add(sentence, mapped, each, path)


@dataclass(frozen=True)
class Stack:
    """One root module: its resources, the tags that its provider gives to all, and its context.

    `parts` are what else is in it: data sources (`data.TYPE.NAME`), ephemeral resources (`ephemeral.TYPE.NAME`),
    module calls (`module.NAME`), its values (`local.NAME`, `output.NAME`, `variable.NAME`), its providers
    (`provider.NAME`, `provider.NAME.ALIAS`), where its state is kept (`terraform.backend`), blocks that nothing here reads (`block.NAME`),
    and the environment that it is of (`environment.NAME`). Values are as what they come to.
    """

    resources: tuple[Resource, ...]
    default_tags: Values
    context: Context
    parts: tuple[Resource, ...] = ()

    @classmethod
    def read(cls, file: Path) -> Stack:
        """The stack in a Terraform JSON file, or the one that the file is a copy of, with the context beside it."""
        source = file.parent / SOURCE_FILE
        return cls.of(json.loads((source if source.exists() else file).read_text("utf-8")), Context.read(file.parent))

    @classmethod
    def of(cls, document: Values, context: Context) -> Stack:
        """The stack in a Terraform JSON document."""
        tags: dict[str, Any] = {}
        for provider in blocks(document.get("provider", {}), "aws"):
            for default in blocks(provider, "default_tags"):
                tags.update(default.get("tags", {}))
        stated = StatedValues(document)
        return cls(
            tuple(
                Resource(kind, name, _named(kind, stated.of(values)))
                for kind, named in document.get("resource", {}).items()
                for name, values in named.items()
                if kind != "//" and name != "//"
            ),
            tags,
            context,
            tuple(_parts(document, context, stated)),
        )

    @cached_property
    def _by_type(self) -> Mapping[str, tuple[Resource, ...]]:
        found: dict[str, list[Resource]] = {}
        for resource in self.resources:
            found.setdefault(resource.type, []).append(resource)
        return {kind: tuple(each) for kind, each in found.items()}

    @cached_property
    def _by_address(self) -> Mapping[str, Resource]:
        return {resource.address: resource for resource in self.resources}

    @cached_property
    def _parts_by_address(self) -> Mapping[str, Resource]:
        return {part.address: part for part in self.parts}

    @cached_property
    def _walked(self) -> dict[str, tuple[list[tuple[str, str]], list[tuple[str, Values]]]]:
        return {}

    def texts(self, resource: Resource) -> Sequence[tuple[str, str]]:
        """Every text of a resource or part with its path; several policies read them."""
        return self._walk(resource)[0]

    def mappings(self, resource: Resource) -> Sequence[tuple[str, Values]]:
        """Every mapping of a resource or part with its path; several policies read them."""
        return self._walk(resource)[1]

    def _walk(self, resource: Resource) -> tuple[list[tuple[str, str]], list[tuple[str, Values]]]:
        found = self._walked.get(resource.address)
        if found is None:
            found = self._walked[resource.address] = _below(resource.values)
        return found

    @cached_property
    def read_once(self) -> dict[str, Any]:
        """What was worked out of a resource, by its address, for the next policy that asks."""
        return {}

    def part(self, address: str) -> Resource | None:
        """What is at an address beside the resources: `data.aws_iam_policy_document.publish`."""
        return self._parts_by_address.get(address)

    def dimensions(self, metric: Values) -> Mapping[str, str]:
        """The dimensions of a metric, with what other resources state put in."""
        return {key: self.resolved(str(value)) for key, value in (metric.get("dimensions") or {}).items()}

    def all(self, kind: str) -> tuple[Resource, ...]:
        """The resources of a type."""
        return self._by_type.get(kind, ())

    def get(self, address: str) -> Resource | None:
        """The resource at an address."""
        return self._by_address.get(address)

    def target(self, text: str) -> Resource | None:
        """The resource that an expression refers to: `${aws_dynamodb_table.tickets.arn}`; None for anything else."""
        found = _REFERENCE.fullmatch(text)
        return self.get(found[1]) if found else None

    def meant(self, text: str, *kinds: str) -> Resource | None:
        """The resource of one of the types that a text means: by an expression for it, or by what AWS calls it."""
        found = self.target(text)
        if found is not None:
            return found if found.type in kinds else None
        if not text or text.startswith("${"):
            return None
        return next(
            (each for kind in kinds for each in self.all(kind) if any(text == each.values.get(key) for key in CALLED)),
            None,
        )

    def of_type(self, text: str, *kinds: str) -> bool:
        """Whether a text is a reference to a resource of one of the types, or what AWS calls one of them."""
        referred = any(text.startswith(f"${{{kind}.") and text.endswith("}") for kind in kinds)
        return referred or self.meant(text, *kinds) is not None

    def resolved(self, text: str) -> str:
        """The text with every reference to a value that another resource states replaced by that value."""

        def value(found: re.Match[str]) -> str:
            resource = self.get(found[1])
            attribute = found[0][2:-1].removeprefix(found[1] + ".")
            stated = None if resource is None else resource.values.get(attribute)
            return stated if isinstance(stated, str) and stated != text else found[0]

        before = ""
        while before != text:
            before, text = text, _REFERENCE.sub(value, text)
        return text

    def refers(self, text: str, resource: Resource, *stated: str) -> bool:
        """Whether a text means a resource: by an expression for it, or by one of the values that it states."""
        found = self.target(text)
        return found is resource or any(text and text == resource.values.get(key) for key in stated)
