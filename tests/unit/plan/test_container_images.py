"""A function that runs from a container image: what is deployed, what is refused, what a change of it does, what it needs and costs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from limits_judged import planned
from plan_made import judged, plan, replaced, updated
from service_capacity import changed

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.loader import reading_of
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.errors import Phase3bError
from phase3b.module.built_module import refuse_images
from phase3b.naming import Address, Names
from phase3b.permissions.judge import Request
from phase3b.permissions.judge import judged as allowed_by
from phase3b.permissions.roles import policies_of, role_policy
from phase3b.permissions.words import open_points
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.functions.image_place import repository_of
from phase3b.plan.functions.planned import function_records
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import Plan

DIGEST = f"sha256:{'0f' * 32}"
OURS = f"{{account}}.dkr.ecr.{{region}}.{{dns_suffix}}/team/sender@{DIGEST}"
SENDS = "    delivery: {description: Sends}\n"
PROD = "  prod:\n    tier: growth\n"
NAMES = Names("securebase", "prod", "phase3b")


def image(said: str, more: str = "") -> tuple[str, str]:
    return SENDS, f"    delivery: {{description: Sends, image: {{{said}}}{more}}}\n"


def by(uri: str) -> tuple[str, str]:
    return image(f'uri: "{uri}"')


def problems(*edits: tuple[str, str]) -> list[tuple[str | None, str | None]]:
    return [(each.path, each.code) for each in reading_of(changed(*edits), "c.yaml").problems]


def of(environment: str, *edits: tuple[str, str]) -> Plan:
    refused, plans = planned(changed(*edits))
    assert [str(each) for each in refused] == []
    return next(each for each in plans if each.name == environment)


def function(made: Plan) -> LambdaFunction:
    return next(each for each in made.records if isinstance(each, LambdaFunction) and each.address.name == "delivery")


def drawn(record: LambdaFunction) -> dict[str, Any]:
    found: dict[str, Any] = module_blocks([record], "prod")["resource"]["aws_lambda_function"]["delivery"]
    return found


def test_it_has_an_image_and_nothing_of_a_zip_and_all_else_is_as_it_was() -> None:
    made, before = of("prod", by(OURS)), of("prod")
    record = function(made)
    assert record.package_type == "Image"
    assert (record.handler, record.file, record.sha256_base64) == (None, None, None)
    account = "${data.aws_caller_identity.current.account_id}"
    assert record.image_uri == f"{account}.dkr.ecr.us-east-1.amazonaws.com/team/sender@{DIGEST}"
    of_zip = {"handler", "file", "package_type", "image_uri"}
    assert replace(record, **{name: getattr(function(before), name) for name in of_zip}) == function(before)
    assert [each for each in made.records if each != record] == [
        each for each in before.records if each != function(before)
    ]


def test_what_is_drawn() -> None:
    started = (
        f'uri: "{OURS}", command: [app.send], entry_point: [/run, -v], working_directory: /srv, architecture: x86_64'
    )
    block = drawn(function(of("prod", image(started))))
    assert not {"handler", "runtime", "filename", "source_code_hash", "layers"} & block.keys()
    assert (block["package_type"], block["architectures"]) == ("Image", ["x86_64"])
    assert block["image_config"] == {
        "command": ["app.send"],
        "entry_point": ["/run", "-v"],
        "working_directory": "/srv",
    }
    assert "image_config" not in drawn(function(of("prod", by(OURS))))
    zipped = drawn(function(of("prod")))
    assert not {"package_type", "image_uri", "image_config"} & zipped.keys()
    assert zipped["runtime"] == "python3.13"


def test_an_environment_has_the_image_that_was_promoted_to_it() -> None:
    promoted = OURS.replace("0f0f", "1e1e")
    edits = (by(OURS), (PROD, f'{PROD}    images: {{delivery: "{promoted}"}}\n'))
    assert str(function(of("prod", *edits)).image_uri).endswith(promoted.partition("/")[2])
    assert str(function(of("dev", *edits)).image_uri).endswith(OURS.partition("/")[2])


def test_no_package_is_asked_for() -> None:
    read = of("prod", by(OURS)).deployment
    with pytest.raises(Phase3bError, match="the function tickets_api has no package"):
        list(function_records(read, NAMES, Artifacts().packages))
    alone = replace(read, functions=tuple(each for each in read.functions if each.name == "delivery"), api=None)
    assert [type(each) for each in function_records(alone, NAMES, {})].count(LambdaFunction) == 1


@pytest.mark.parametrize(
    "uri", [OURS.partition("@")[0] + ":v1", OURS.partition("@")[0] + ":latest"], ids=["version", "latest"]
)
def test_a_tag_is_refused_unless_somebody_says_why_it_is_enough(uri: str) -> None:
    assert problems(by(uri)) == [("service.functions.delivery.image.uri", "P3B-IMAGE-TAG")]
    why = "The repository refuses to move a tag"
    assert problems(image(f'uri: "{uri}", tag_accepted: {why}')) == []
    assert problems(image(f'uri: "{uri}", tag_accepted: because')) != []
    # An environment's image is judged alike.
    of_prod = (PROD, f'{PROD}    images: {{delivery: "{uri}"}}\n')
    assert problems(by(OURS), of_prod) == [("environments.prod.images.delivery", "P3B-IMAGE-TAG")]
    assert problems(image(f'uri: "{OURS}", tag_accepted: {why}'), of_prod) == []


@pytest.mark.parametrize(
    "uri",
    [
        "sender",
        "sender:v1",
        f"docker.io/library/sender@{DIGEST}",
        f"public.ecr.aws/team/sender@{DIGEST}",
        OURS.partition("@")[0],
        f"{OURS}f",
        OURS.replace("0f0f", "0F0F"),
        OURS.replace("{account}", "12345678901"),
        OURS.replace("{account}", "{acount}"),
        OURS.replace("{region}", "nowhere"),
        OURS.replace("team/sender", "Team/sender"),
        OURS.replace("team/sender", ""),
        f"{OURS.partition('@')[0]}:v1@{DIGEST}",
        f" {OURS}",
    ],
)
def test_what_is_no_image_of_ecr(uri: str) -> None:
    assert ("service.functions.delivery.image.uri", "P3B-VALUE-FORM") in problems(by(uri))


@pytest.mark.parametrize(
    ("key", "value"),
    [("handler", "app.main"), ("handler", "handler.handle"), ("source", "services/a"), ("layers", "[]")],
)
def test_what_is_of_a_zip_does_not_stand_beside_an_image(key: str, value: str) -> None:
    edit = image(f'uri: "{OURS}"', f", {key}: {value}")
    assert problems(edit) == [(f"service.functions.delivery.{key}", "P3B-IMAGE-WITH")]


def test_what_an_environment_says_of_images_that_are_none() -> None:
    def prod(key: str, name: str, value: str) -> tuple[str, str]:
        return PROD, f"{PROD}    {key}: {{{name}: {value}}}\n"

    assert problems(prod("images", "delivery", f'"{OURS}"')) == [
        ("environments.prod.images.delivery", "P3B-IMAGE-WITH")
    ]
    assert problems(prod("images", "delivry", f'"{OURS}"')) == [
        ("environments.prod.images.delivry", "P3B-FUNCTION-UNKNOWN")
    ]
    layer = '["arn:aws:lambda:us-east-1:123456789012:layer:a:1"]'
    assert problems(by(OURS), prod("layers", "delivery", layer)) == [
        ("environments.prod.layers.delivery", "P3B-IMAGE-WITH")
    ]


def test_it_is_of_the_environments_own_region_and_partition() -> None:
    elsewhere = OURS.replace("{region}", "eu-west-1")
    assert problems(by(elsewhere)) == [
        ("environments.dev.region", "P3B-IMAGE-PLACE"),
        ("environments.prod.region", "P3B-IMAGE-PLACE"),
    ]
    chinese = OURS.replace("{dns_suffix}", "amazonaws.com.cn")
    assert {code for _, code in problems(by(chinese))} == {"P3B-IMAGE-PLACE"}
    of_prod = (PROD, f'{PROD}    images: {{delivery: "{elsewhere}"}}\n')
    assert problems(by(OURS), of_prod) == [("environments.prod.images.delivery", "P3B-IMAGE-PLACE")]
    written = OURS.replace("{region}", "us-east-1").replace("{dns_suffix}", "amazonaws.com")
    assert problems(by(written)) == []
    # The registry may be of another account, as where one account builds for all: its repository decides.
    assert problems(by(written.replace("{account}", "210987654321"))) == []


def test_from_a_zip_to_an_image_nobody_can_allow() -> None:
    address = "aws_lambda_function.delivery"
    change = replaced(
        address,
        {"function_name": "securebase-prod-delivery", "package_type": "Zip"},
        {"function_name": "securebase-prod-delivery", "package_type": "Image"},
        "package_type",
    )
    (refusal,) = judged(plan(change), Traffic({}, 24), (address,)).refused
    assert (refusal.code, refusal.allowable) == ("P3B-GUARD-PACKAGE-TYPE", False)
    assert "because its package_type changes from 'Zip' to 'Image'" in refusal.what
    assert "its alias `live` and every permission" in refusal.why
    # Another image is another version of the same function.
    update = {"function_name": "securebase-prod-delivery", "package_type": "Image"}
    same = updated(address, {**update, "image_uri": "a"}, {**update, "image_uri": "b"})
    assert judged(plan(same), Traffic({}, 24)).refused == ()


def documents(made: Plan, role: str = "apply") -> list[dict[str, Any]]:
    return [page.document for page in policies_of(role_policy(made, NAMES, role), NAMES)]  # type: ignore[arg-type]


def test_who_applies_may_read_the_image_and_let_lambda_read_it() -> None:
    repository = "arn:aws:ecr:us-east-1:123456789012:repository/team/sender"
    made, without = of("prod", by(OURS)), of("prod")
    for action in ("BatchGetImage", "GetDownloadUrlForLayer", "GetRepositoryPolicy", "SetRepositoryPolicy"):
        asked = Request(f"ecr:{action}", repository, {})
        assert allowed_by(documents(made), asked).allowed
        assert not allowed_by(documents(made), Request(f"ecr:{action}", f"{repository}s", {})).allowed
        assert not allowed_by(documents(made, "plan"), asked).allowed
        assert not allowed_by(documents(without), asked).allowed
    central = of("prod", by(OURS.replace("{account}", "210987654321")))
    theirs = repository.replace("123456789012", "210987654321")
    assert allowed_by(documents(central), Request("ecr:BatchGetImage", theirs, {})).allowed
    assert not allowed_by(documents(central), Request("ecr:SetRepositoryPolicy", theirs, {})).allowed
    assert any("210987654321:team/sender" in each for each in open_points(central, NAMES, {}))
    assert not any("registry of another account" in each for each in open_points(made, NAMES, {}))


@pytest.mark.parametrize(
    ("uri", "found"),
    [
        (f"123456789012.dkr.ecr.us-east-1.amazonaws.com/a/b@{DIGEST}", ("123456789012", "a/b")),
        ("${data.aws_caller_identity.current.account_id}.dkr.ecr.us-east-1.amazonaws.com/a:v1", (None, "a")),
    ],
)
def test_whose_repository_it_is(uri: str, found: tuple[str | None, str]) -> None:
    assert repository_of(uri) == found


def test_a_module_can_not_carry_it() -> None:
    capacity = reading_of(changed(by(OURS)), "c.yaml").valid()
    with pytest.raises(Phase3bError) as error:
        refuse_images(capacity)
    assert [(each.path, each.code) for each in error.value.problems] == [
        ("service.functions.delivery.image", "P3B-MODULE-IMAGE")
    ]
    refuse_images(reading_of(changed(), "c.yaml").valid())


def test_where_it_is_known_by_address_stays() -> None:
    assert {str(each.address) for each in of("prod", by(OURS)).records} == {
        str(each.address) for each in of("prod").records
    }
    assert function(of("prod", by(OURS))).address == Address("aws_lambda_function", "delivery")
