"""JSON documents as templates: whatever their variables are, they are JSON."""

from __future__ import annotations

import json
import re

import pytest

from phase3b.errors import Phase3bError
from phase3b.module.hcl.expression import Expression, Literal, Mapping, Reference, Sequence, When, text
from phase3b.module.hcl.json_template import json_template

DOCUMENT = Mapping((
    ("title", text(Reference("local.prefix"), "-api")),
    ("sometimes", When("local.cache != null", Sequence((text("x"), Mapping((("deep", Literal(None)),)))))),
    ("uri", text(Reference("aws_lambda_alias.tickets.invoke_arn"))),
    ("literal", text('$context.x ${kept} %{kept} "quoted" é')),
    ("long", Sequence(tuple(text("word" * 10) for _ in range(5)))),
))  # fmt: skip


def rendered(source: str, variables: dict[str, str], *, there: bool) -> object:
    """What templatefile() makes of it, in as much of its language as these templates use."""
    kept = re.sub(
        r"^%\{ if \w+ ~\}\n(.*?)^%\{ endif ~\}\n", r"\1" if there else "", source, flags=re.MULTILINE | re.DOTALL
    )
    filled = re.sub(r"(?<!\$)\$\{(\w+)\}", lambda found: variables[found[1]], kept)
    return json.loads(filled.replace("$${", "${").replace("%%{", "%{"))


@pytest.mark.parametrize("there", [True, False])
def test_document(there: bool) -> None:  # noqa: FBT001  a parameter of the test
    template = json_template(DOCUMENT)
    assert template.variables == {
        "prefix": "local.prefix",
        "tickets_invoke_arn": "aws_lambda_alias.tickets.invoke_arn",
        "cached": "local.cache != null",
    }
    found = rendered(template.source, {"prefix": "p", "tickets_invoke_arn": "arn"}, there=there)
    assert found == {
        "title": "p-api",
        **({"sometimes": ["x", {"deep": None}]} if there else {}),
        "uri": "arn",
        "literal": '$context.x ${kept} %{kept} "quoted" é',
        "long": ["word" * 10] * 5,
    }


@pytest.mark.parametrize("there", [(), ("a",), ("b",), ("c",), ("a", "c"), ("a", "b", "c")])
@pytest.mark.parametrize("always", [False, True])
def test_commas_are_right_whatever_is_there(there: tuple[str, ...], always: bool) -> None:  # noqa: FBT001  as above
    pairs: list[tuple[str, Expression | When]] = [
        (name, When(f"local.on.functions.{name}", Mapping((("of", text(name)),)))) for name in ("a", "b")
    ]
    pairs += [("always", Literal(1))] if always else []
    pairs.append(("c", When("local.on.functions.c && local.on.apis.rest", Literal(2))))
    template = json_template(Mapping(tuple(pairs)))
    assert template.variables == {
        "functions_a": "local.on.functions.a",
        "functions_b": "local.on.functions.b",
        "functions_c_apis_rest": "local.on.functions.c && local.on.apis.rest",
    }
    source = template.source
    for variable in template.variables:
        held = variable.removeprefix("functions_").removesuffix("_apis_rest") in there
        source = re.sub(rf"\b{variable}\b", "true" if held else "false", source)
    # An `or` of tests, and the `~` that drops the line break behind it.
    source = re.sub(r"%\{ if ([a-z |]+?) (~?)\}", lambda found: f"<{'true' in found[1]}>" + found[2], source)
    source = re.sub(r"%\{ endif (~?)\}", r"</>\1", source).replace("~\n", "")
    source = re.sub(r"<False>,</>|<True>(,)</>", r"\1", source)
    source = re.sub(r"<False>.*?</>", "", source, flags=re.DOTALL)
    found = json.loads(re.sub(r"<True>|</>", "", source))
    assert set(found) == {*there, *(["always"] if always else [])}


def test_two_variables_of_one_name() -> None:
    same = Sequence((text(Reference("aws_a.name.id")), text(Reference("aws_b.name.id"))))
    with pytest.raises(Phase3bError, match="two variables of a template would be named name_id"):
        json_template(same)


def test_a_list_that_may_be_shorter_is_refused() -> None:
    with pytest.raises(Phase3bError, match="not always there"):
        json_template(Sequence((Literal(1), When("x", Literal(2)))))
