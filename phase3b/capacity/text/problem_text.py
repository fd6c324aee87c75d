"""Problems in the words of a person who edits capacity.yaml, at the place where the value is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from phase3b.capacity.text import text_form
from phase3b.capacity.text.node import Key, MapNode, Mark, Node, Path, Scalar, Sequence, dotted, nearest
from phase3b.errors import Location, Problem
from phase3b.quick_dataclass import dataclass

LONGEST_QUOTE: Final = 60
_READABLE: Final = 1e15
_NUMBER: Final = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?(e\+?[0-9]{1,2})?")


def quoted(value: object) -> str:
    """A value as it is repeated in a message: short, and text in quotes."""
    text = f'"{value}"' if isinstance(value, str) else f"{value}"
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 4] + '..."'


def listed(names: Iterable[str], *, word: str = "or") -> str:
    """Names as a sentence lists them: a, b or c."""
    *most, last = list(names)
    return f"{', '.join(most)} {word} {last}" if most else last


def closest(name: str, names: Iterable[str]) -> str | None:
    """The known name that was probably meant; of numbers the nearest, of two as near the smaller."""
    known = list(names)
    numbers = {each: number for each in known if (number := _number(each)) is not None}
    if known and len(numbers) == len(known):
        wanted = _number(name)
        if wanted is None:
            return None
        # So that of 1e30 the distances differ, too.
        wanted = min(max(wanted, min(numbers.values())), max(numbers.values()))
        return min(known, key=lambda each: (abs(numbers[each] - wanted), numbers[each]))
    import difflib  # noqa: PLC0415  only a mistake pays for it

    found = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return found[0] if found else None


def _number(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None


def instead(name: str, known: Iterable[str]) -> str:
    """How to fix an unknown name: the nearest known one, or all of them."""
    names = list(known)
    near = closest(name, names)
    if near is not None:
        return f"Did you mean `{near}`?"
    return f"Valid values: {listed(names, word='and')}" if names else "Remove it"


@dataclass(frozen=True, slots=True)
class Page:
    """A file of capacity.yaml's kind: makes problems that point into it."""

    name: str

    def at(self, mark: Mark, path: Path, what: str, fix: str, *, code: str) -> Problem:
        """A problem at a mark."""
        where = Location(mark.file, mark.line, mark.column)
        return Problem(what=what, fix=fix, where=where, path=dotted(path), code=code)

    def on(self, node: Node, what: str, fix: str, *, code: str) -> Problem:
        """A problem with a value."""
        return self.at(node.mark, node.path, what, fix, code=code)

    def on_key(self, parent: MapNode, key: str, what: str, fix: str, *, code: str) -> Problem:
        """A problem with a key itself."""
        node = parent.items.get(key)
        path = node.path if node is not None else (*parent.path, key)
        return self.at(parent.keys.get(key, parent.mark), path, what, fix, code=code)


class _ProblemText(NamedTuple):
    what: str
    fix: str
    code: str


_KINDS: Final = {
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "string_type": "text",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "mapping_type": "a mapping",
    "is_instance_of": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
}
# What pydantic calls the members of a union of single values in the place of a mistake.
_MEMBERS: Final = frozenset({"str", "constrained-str", "int", "float", "bool"})
# Tags of our own unions.
_OWN_TAG: Final = re.compile(r"<\w+>")
# Our own word for a value that is of none of the kinds of a union.
NO_MEMBER: Final = "no_member"
# The tag of a word in a union with a mapping.
WORD: Final = "<word>"
_EXAMPLES: Final = {
    "a list": "Write a list: [one, two]",
    "a mapping": "Write a mapping below it, one `key: value` a line",
    "text": "Put it in quotes",
    "true or false": "Write true or false, without quotes",
}


def problems_of(error: ValidationError, root: Node, page: Page, model: type[BaseModel]) -> list[Problem]:
    """pydantic's errors as problems; `root` is the tree that was validated against `model`."""
    errors = _once_a_union(error.errors(include_url=False), root)
    # `projektion` is unknown and `projection` missing: that is one mistake, said once.
    meant = {_meant(details, root, model) for details in errors if details["type"] == "extra_forbidden"}
    return [
        _problem(details, root, page, model)
        for details in errors
        if not (details["type"] == "missing" and without_tags(details["loc"], root) in meant)
        and not (details["type"] == "too_short" and _long_enough(details, root))
    ]


def _once_a_union(errors: list[ErrorDetails], root: Node) -> list[ErrorDetails]:
    """What pydantic finds in each member of a union of kinds, once: what fits one of them but for its size, or no kind."""
    kept: list[ErrorDetails] = []
    of_union: dict[Path, list[ErrorDetails]] = {}
    for details in errors:
        node, rest = nearest(root, without_tags(details["loc"], root))
        if len(rest) == 1 and rest[0] in _MEMBERS and not (isinstance(node, MapNode) and details["type"] == "missing"):
            of_union.setdefault(node.path, []).append(details)
        else:
            kept.append(details)
    for members in of_union.values():
        fitting = [each for each in members if each["type"] not in _KINDS]
        loc = members[0]["loc"][:-1]
        sentence = (fitting or members)[0].copy()
        sentence["loc"] = loc
        if not fitting:
            sentence["type"] = NO_MEMBER
        kept.append(sentence)
    return kept


def _long_enough(details: ErrorDetails, root: Node) -> bool:
    """Whether a list is only too short once its bad entries are left out, each of which is a problem of its own."""
    node, rest = nearest(root, without_tags(details["loc"], root))
    least = int(details.get("ctx", {})["min_length"])
    return not rest and not isinstance(node, Scalar) and len(node.items) >= least


def _meant(details: ErrorDetails, root: Node, model: type[BaseModel]) -> Path:
    path = without_tags(details["loc"], root)
    near = closest(str(path[-1]), _unused_keys(model, path[:-1], root))
    return (*path[:-1], near) if near is not None else ()


def _problem(details: ErrorDetails, root: Node, page: Page, model: type[BaseModel]) -> Problem:
    kind = details["type"]
    loc = without_tags(details["loc"], root)
    of_key = bool(loc) and loc[-1] == "[key]"
    path = loc[:-1] if of_key else loc
    if kind == "extra_forbidden" or of_key:
        parent, _ = nearest(root, path[:-1])
        name = str(path[-1])
        if not isinstance(parent, MapNode):
            return page.on(parent, f"`{name}` is not allowed here", "Remove it", code="P3B-KEY-UNKNOWN")
        if of_key:
            sentence = _key_text(details, name)
            return page.on_key(parent, name, sentence.what, sentence.fix, code=sentence.code)
        fix = _right_place(model, name, parent) or instead(name, _unused_keys(model, path[:-1], root))
        return page.on_key(parent, name, f"`{name}` is not a valid key", fix, code="P3B-KEY-UNKNOWN")
    node, rest = nearest(root, path)
    if kind in {"missing", "union_tag_not_found"}:
        return _missing(page, node, rest, details)
    sentence = _text(details, node)
    if kind == "union_tag_invalid":
        node, _ = nearest(node, (str(details.get("ctx", {})["discriminator"]).strip("'"),))
    return page.on(node, sentence.what, sentence.fix, code=sentence.code)


def _not_among(shown: str, value: str, allowed: list[str]) -> _ProblemText:
    near = closest(value, allowed)
    only = len(allowed) == 1
    what = f"{shown} is not {allowed[0]}" if only else f"{shown} is not one of {listed(allowed)}"
    return _ProblemText(
        what,
        f"Write {allowed[0]}" if only else f"Did you mean `{near}`?" if near else "Write one of these",
        code="P3B-VALUE-CHOICE",
    )


def _missing(page: Page, node: Node, rest: Path, details: ErrorDetails) -> Problem:
    key = str(rest[0]) if rest else str(details.get("ctx", {}).get("discriminator", "type")).strip("'")
    return page.at(node.mark, (*node.path, key), f"`{key}` is missing", f"Add `{key}:` here", code="P3B-KEY-MISSING")


def without_tags(loc: tuple[Key, ...], root: Node) -> Path:
    """The path of a value that pydantic names in its own way."""
    # pydantic puts the tag of a discriminated union ('local', 's3') and of a None-able one into the location.
    path: list[Key] = []
    node = root
    for index, key in enumerate(loc):
        if isinstance(key, str) and _OWN_TAG.fullmatch(key):
            continue
        if isinstance(node, MapNode) and isinstance(key, str):
            following = loc[index + 1 :]
            kind = node.items.get("type")
            tagged = isinstance(kind, Scalar) and kind.value == key and following
            # A kind may be called as one of its keys is: {type: users, users: 100}. Below that is what the key has.
            if tagged and nearest(node, (key, following[0]))[1]:
                continue
        path.append(key)
        node, _ = nearest(node, (key,))
    return tuple(path)


def _key_text(details: ErrorDetails, name: str) -> _ProblemText:
    match details["type"]:
        case "string_pattern_mismatch":
            words = text_form.BY_PATTERN[details["ctx"]["pattern"]].words
            return _ProblemText(
                f"{quoted(name)} is not a name that can be used here", f"Use {words}", code="P3B-NAME-FORM"
            )
        case "string_too_long":
            limit = details["ctx"]["max_length"]
            return _ProblemText(
                f"{quoted(name)} is a name of {len(name)} characters", f"Use at most {limit}", code="P3B-NAME-FORM"
            )
        case _:
            return _ProblemText(
                f"{quoted(name)} can't be a key here: {details['msg']}", "Choose another name", code="P3B-NAME-FORM"
            )


def _text(details: ErrorDetails, node: Node) -> _ProblemText:
    ctx = details.get("ctx", {})
    shown = _shown(node)
    match details["type"]:
        case kind if kind in _KINDS or kind == NO_MEMBER:
            return _no_member(node) if kind == NO_MEMBER else _wrong_kind(node, _KINDS[kind])
        case "literal_error":
            allowed = [part.strip("'") for part in str(ctx["expected"]).replace(" or ", ", ").split(", ")]
            sentence = _not_among(shown, str(_value(node)), allowed)
            # A union of a word and of keys: anyone who writes another word may have meant a value of those.
            keyed = details["loc"][-1] == WORD
            return (
                sentence._replace(fix=f"{sentence.fix}, or a mapping: docs/capacity-yaml.md says which")
                if keyed
                else sentence
            )
        case "union_tag_invalid":
            allowed = [part.strip(" '") for part in str(ctx["expected_tags"]).split(",")]
            return _not_among(quoted(ctx["tag"]), str(ctx["tag"]), allowed)
        case "greater_than_equal" | "greater_than" | "less_than_equal" | "multiple_of" | "finite_number":
            return _number_problem(details["type"], ctx, shown)
        case "string_pattern_mismatch":
            form = text_form.BY_PATTERN[ctx["pattern"]]
            return _ProblemText(f"{shown} is not a valid {form.kind}", f"Use {form.words}", code="P3B-VALUE-FORM")
        case "string_too_long":
            return _ProblemText(
                f"{shown} is longer than {ctx['max_length']} characters", "Shorten it", code="P3B-VALUE-LENGTH"
            )
        case "string_too_short":
            return _ProblemText(
                f"{shown} is shorter than {ctx['min_length']} characters", "Say more", code="P3B-VALUE-LENGTH"
            )
        case "too_short":
            return _ProblemText("it is empty", f"Give at least {ctx['min_length']}", code="P3B-VALUE-EMPTY")
        case "too_long" if ctx["max_length"] == 0:
            return _ProblemText(
                "no value is allowed here in this version", "Leave it empty", code="P3B-VALUE-UNSUPPORTED"
            )
        case _:
            return _ProblemText(
                f"{shown} can't be used: {details['msg']}",
                "See docs/capacity-yaml.md for valid values",
                code="P3B-VALUE-UNSUPPORTED",
            )


def _number_problem(kind: str, ctx: Mapping[str, float], shown: str) -> _ProblemText:
    match kind:
        case "greater_than_equal":
            return _ProblemText(
                f"{shown} is less than {_figure(ctx['ge'])}",
                f"Use {_figure(ctx['ge'])} or more",
                code="P3B-VALUE-RANGE",
            )
        case "greater_than":
            return _ProblemText(
                f"{shown} is not above {ctx['gt']:g}", f"Use a number above {ctx['gt']:g}", code="P3B-VALUE-RANGE"
            )
        case "less_than_equal":
            return _ProblemText(
                f"{shown} is more than {_figure(ctx['le'])}",
                f"Use {_figure(ctx['le'])} or less",
                code="P3B-VALUE-RANGE",
            )
        case "multiple_of":
            step = ctx["multiple_of"]
            return _ProblemText(
                f"{shown} is not a multiple of {step:g}", f"Use {step:g} or a multiple of it", code="P3B-VALUE-RANGE"
            )
        case _:
            return _ProblemText(f"{shown} is not a finite number", "Write an ordinary number", code="P3B-VALUE-RANGE")


def _no_member(node: Node) -> _ProblemText:
    wrong = _wrong_kind(node, "text or a number")
    return (
        _ProblemText(wrong.what, "Put it in quotes", code="P3B-VALUE-TYPE")
        if isinstance(node, Scalar) and node.value is not None
        else wrong
    )


def _figure(number: float) -> str:
    """A limit as people read it: 604,800 and 0.5."""
    return f"{number:,.0f}" if number == int(number) and abs(number) < _READABLE else f"{number:g}"


def _value(node: Node) -> object:
    return node.value if isinstance(node, Scalar) else None


def _shown(node: Node) -> str:
    match node:
        case Scalar(value=None):
            return "nothing"
        case Scalar(value=str(text)):
            return quoted(text)
        case Scalar(text=text):
            return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 3]}..."
        case Sequence():
            return "a list"
        case MapNode():
            return "a mapping"


def _wrong_kind(node: Node, wanted: str) -> _ProblemText:
    if isinstance(node, Scalar) and isinstance(node.value, str) and "number" in wanted:
        digits = node.value.replace(",", "").replace("_", "").strip()
        fix = f"Write {wanted} in digits alone, such as 25"
        if digits.removeprefix("-").replace(".", "", 1).isdecimal():
            fix = "Remove the quotes" if node.quoted and digits == node.value else f"Write {digits}"
        return _ProblemText(f"{quoted(node.value)} is text, not {wanted}", fix, code="P3B-VALUE-TYPE")
    if isinstance(node, Scalar) and isinstance(node.value, float) and wanted == "a whole number":
        if abs(node.value) >= _READABLE or node.value.is_integer():
            example = int(node.value) if abs(node.value) < _READABLE else 25
            return _ProblemText(
                f"{node.text} is not {wanted} in digits alone",
                f"Write {wanted}, such as {example}",
                code="P3B-VALUE-TYPE",
            )
        return _ProblemText(
            f"{node.text} is not {wanted}", f"Write {wanted}, such as {round(node.value)}", code="P3B-VALUE-TYPE"
        )
    fix = _EXAMPLES.get(wanted, f"Write {wanted}")
    if isinstance(node, Scalar) and node.value is None:
        return _ProblemText(f"expected {wanted} here, found nothing", fix, code="P3B-VALUE-TYPE")
    return _ProblemText(f"{_shown(node)} is not {wanted}", fix, code="P3B-VALUE-TYPE")


def _unused_keys(model: type[BaseModel], path: Path, root: Node) -> list[str]:
    """Keys that could still be written in the mapping at a path, so that an unknown key can be told the nearest."""
    from phase3b.capacity.reference.json_schema import keys_at  # noqa: PLC0415  only a mistake pays for the schema

    node, _ = nearest(root, path)
    return [key for key in keys_at(model, path, root) if not isinstance(node, MapNode) or key not in node.items]


def _right_place(model: type[BaseModel], name: str, parent: MapNode) -> str | None:
    """What to do with a key of the capacity file that is in the wrong mapping of it; other files have none."""
    if not model.__module__.startswith("phase3b.capacity."):
        return None
    from phase3b.capacity.reference.key_place import right_place  # noqa: PLC0415  only a mistake pays for the schema

    return right_place(name, parent.path)
