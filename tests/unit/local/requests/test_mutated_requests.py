"""Each request of valid_requests is taken; each with one constraint broken is refused, and for that constraint."""

from __future__ import annotations

import base64
import copy
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pytest
from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape
from moto.core.utils import get_service_model
from valid_requests import VALID, sent

from phase3b.local.requests.checked_requests import judged
from phase3b.local.requests.constraints import compiled, violations
from phase3b.local.requests.parameters import broken

Path = tuple[str | int, ...]
Change = Callable[[Any, Any], None]
Broken = tuple[str, Path, Change]


@dataclass(frozen=True)
class Mutation:
    service: str
    operation: str
    kind: str
    path: Path
    parameters: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.service}.{self.operation} {self.kind} {'.'.join(map(str, self.path))}"


def changed(parameters: Mapping[str, Any], path: Path, change: Callable[[Any, Any], None]) -> dict[str, Any]:
    """A copy in which `change` was done to what holds the end of the path."""
    copied = copy.deepcopy(dict(parameters))
    holder: Any = copied
    for step in path[:-1]:
        holder = holder[step]
    change(holder, path[-1])
    return copied


def put(value: object) -> Callable[[Any, Any], None]:
    def change(holder: Any, key: Any) -> None:
        holder[key] = value

    return change


def drop(holder: Any, key: Any) -> None:
    del holder[key]


def mutated(shape: Shape, value: Any, path: Path) -> Iterator[Broken]:
    """Every way to break one constraint of what a request holds."""
    match shape:
        case StructureShape():
            for name, each in value.items():
                # What is bound to the path is the path: without it, that is another operation.
                if shape.members[name].serialization.get("location") != "uri":
                    if name in shape.required_members:
                        yield "required", (*path, name), drop
                    yield from mutated(shape.members[name], each, (*path, name))
        case ListShape():
            yield from of_list(shape, value, path)
            for at, each in enumerate(value):
                yield from mutated(shape.member, each, (*path, at))
        case MapShape():
            for key, each in value.items():
                yield from mutated(shape.value, each, (*path, key))
        case StringShape():
            yield from of_text(shape, path)
        case _ if shape.type_name in {"integer", "long"}:
            yield from of_number(shape, path)


def of_list(shape: Shape, value: list[Any], path: Path) -> Iterator[Broken]:
    most = shape.metadata.get("max")
    if most is not None and most < 1000:
        yield "max", path, put([*value] + [value[0]] * most)
    if shape.metadata.get("min"):
        yield "min", path, put([])


def of_text(shape: StringShape, path: Path) -> Iterator[Broken]:
    least, most, pattern = (shape.metadata.get(key) for key in ("min", "max", "pattern"))
    if shape.enum:
        yield "enum", path, put("NO_SUCH_VALUE")
    if most is not None and most < 100_000:
        yield "max", path, put("x" * (most + 1))
    if least:
        yield "min", path, put("x" * (least - 1))
    if pattern and not compiled(pattern).fullmatch("a\x00 b"):
        yield "pattern", path, put("a\x00 b")


def of_number(shape: Shape, path: Path) -> Iterator[Broken]:
    for key, step in (("max", 1), ("min", -1)):
        if shape.metadata.get(key) is not None:
            yield key, path, put(shape.metadata[key] + step)


def mutations() -> list[Mutation]:
    found = []
    for (service, operation), parameters in VALID.items():
        shape = get_service_model(service).operation_model(operation).input_shape
        assert shape is not None
        found += [
            Mutation(service, operation, kind, path, changed(parameters, path, change))
            for kind, path, change in mutated(shape, parameters, ())
        ]
    return found


@pytest.mark.parametrize(("service", "operation"), VALID, ids=str)
def test_what_aws_takes_is_taken(service: str, operation: str) -> None:
    assert broken(*sent(service, operation, VALID[service, operation])) == ()


def test_every_broken_constraint_is_refused_and_named() -> None:
    every = mutations()
    wrong = []
    for each in every:
        asked, parts = sent(each.service, each.operation, each.parameters)
        kinds = {violation.kind for violation in broken(asked, parts)}
        # An empty list or text is not written into a form: it is then missing.
        if each.kind not in kinds and not (parts.form and each.kind == "min"):
            wrong.append(f"{each}: {kinds or 'taken'}")
        elif kinds:
            refusal = judged(asked, parts)
            assert refusal is not None
            assert b"validation error" in refusal.body
    assert wrong == []
    counted = Counter(each.kind for each in every)
    assert len(every) >= 200, counted
    assert set(counted) == {"required", "enum", "min", "max", "pattern"}, counted


@pytest.mark.parametrize(("service", "operation"), VALID, ids=str)
def test_a_member_that_no_model_has_is_refused(service: str, operation: str) -> None:
    asked, parts = sent(service, operation, VALID[service, operation])
    if parts.form:
        parts = replace(parts, form={**parts.form, "NoSuchMember": "1"})
    else:
        parts = replace(parts, body=json.dumps({**json.loads(parts.body or b"{}"), "NoSuchMember": 1}).encode())
    (violation,) = broken(asked, parts)
    assert (violation.kind, violation.path.lower()) == ("unknown", "nosuchmember")


@pytest.mark.parametrize(("size", "kinds"), [(0, ["min"]), (1, []), (4096, []), (4097, ["max"])])
def test_a_blob_is_as_long_as_its_bytes(size: int, kinds: list[str]) -> None:
    """kms.Encrypt takes 1 to 4,096 bytes, which are a third more letters in base64."""
    shape = get_service_model("kms").operation_model("Encrypt").input_shape.members["Plaintext"]
    sent_as = base64.b64encode(b"x" * size).decode()
    assert [each.kind for each in violations(shape, sent_as, "plaintext")] == kinds
    assert [each.kind for each in violations(shape, b"x" * size, "plaintext", as_sent=False)] == kinds
    assert [each.kind for each in violations(shape, f"{sent_as}!", "plaintext")] == ["type"]
    assert [each.kind for each in violations(shape, sent_as, "plaintext", as_sent=False)] == ["type"]


def test_the_edges_of_a_number_and_of_a_length_are_taken() -> None:
    timeout = get_service_model("lambda").operation_model("CreateFunction").input_shape.members["Timeout"]
    age = get_service_model("iam").operation_model("CreateRole").input_shape.members["MaxSessionDuration"]
    name = get_service_model("iam").operation_model("CreateRole").input_shape.members["RoleName"]
    for shape, values in ((timeout, (1, 0)), (age, (3600, 3599)), (age, (43_200, 43_201))):
        assert [len(list(violations(shape, value))) for value in values] == [0, 1], (shape, values)
    assert [len(list(violations(name, "x" * length))) for length in (0, 1, 64, 65)] == [2, 0, 0, 1]


def test_an_empty_list_in_a_form_is_no_member_that_nobody_knows() -> None:
    """botocore writes it as its name with nothing behind it."""
    asked, parts = sent("iam", "CreateRole", {**VALID["iam", "CreateRole"], "Tags": []})
    assert parts.form["Tags"] == ""
    for form in (parts.form, {**parts.form, "Tags.member": ""}):
        assert broken(asked, replace(parts, form=form)) == ()


@pytest.mark.parametrize("body", [b"[]", b"{", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_request_is_refused(body: bytes) -> None:
    asked, parts = sent("lambda", "CreateFunction", VALID["lambda", "CreateFunction"])
    refusal = judged(asked, replace(parts, body=body))
    assert refusal is not None
    assert dict(refusal.headers)["x-amzn-ErrorType"] == "SerializationException"


def test_a_number_where_a_text_is_wanted_is_refused() -> None:
    asked, parts = sent("events", "PutRule", VALID["events", "PutRule"])
    (violation,) = broken(asked, replace(parts, body=b'{"Name": 5}'))
    assert str(violation) == "Value '5' at 'name' failed to satisfy constraint: Member must be a string"


def test_two_broken_constraints_are_one_message_as_aws_writes_it() -> None:
    asked, parts = sent(
        "iam", "CreateRole", {"RoleName": "a b", "AssumeRolePolicyDocument": "{}", "MaxSessionDuration": 1}
    )
    refusal = judged(asked, parts)
    assert refusal is not None
    assert refusal.body.decode() == (
        '<ErrorResponse xmlns="http://webservices.amazon.com/"><Error><Type>Sender</Type><Code>ValidationError</Code>'
        "<Message>2 validation errors detected: Value 'a b' at 'roleName' failed to satisfy constraint: Member must satisfy "
        "regular expression pattern: [\\w+=,.@-]+; Value '1' at 'maxSessionDuration' failed to satisfy constraint: Member must "
        "have value greater than or equal to 3600</Message></Error>"
        "<RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>"
    )
