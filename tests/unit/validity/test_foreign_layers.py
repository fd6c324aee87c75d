"""Layers of others: their place, what is refused of them, and what follows from them."""

from __future__ import annotations

import re
from pathlib import Path

import boto3
import pytest
from file_kinds import SCHEMAS, project
from hypothesis import given
from hypothesis import strategies as st
from moto import mock_aws
from service_capacity import changed

from phase3b.capacity.aws_limits import limit, quota
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.capacity.text.text_form import LAYER
from phase3b.local.moto_gaps import fill_gaps
from phase3b.naming import Names
from phase3b.packaging.source.import_graph import reached_by
from phase3b.packaging.source.source_tree import source_tree
from phase3b.permissions.roles import role_policy
from phase3b.plan.functions.artifacts import Artifact, Artifacts
from phase3b.plan.functions.planned import layer_arn
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import Plan, plan
from phase3b.validity.judged import judged

FUNCTION = "    delivery: {description: Sends}\n"
TEMPLATE = "arn:{partition}:lambda:{region}:017000801446:layer:tools:7"
DEV = "  dev:\n    tier: starter\n    region: us-east-1\n"


def with_layers(*layers: str, dev: str = "") -> str:
    listed = ", ".join(f'"{each}"' for each in layers)
    own = f"    delivery: {{description: Sends, layers: [{listed}]}}\n"
    return changed((FUNCTION, own), (DEV, DEV + dev))


def problems(folder: Path, text: str) -> list[str]:
    project(folder)
    (folder / "capacity.yaml").write_text(text, "utf-8")
    found = judged(folder / "capacity.yaml", folder / "lambda_src").problems
    return [str(each).partition(" ")[2] for each in found]


def planned(text: str, environment: str) -> Plan:
    capacity = parse(text, "capacity.yaml")
    packages = {name: Artifact(f"{name}.zip", "hash") for name in capacity.service.functions}
    return plan(resolve(capacity, environment), Artifacts(packages, SCHEMAS))


def layers_in(made: Plan) -> tuple[str, ...]:
    (record,) = (each for each in made.records if isinstance(each, LambdaFunction) and each.address.name == "delivery")
    return record.layers


@given(st.from_regex(LAYER.pattern, fullmatch=True))
def test_what_the_file_takes_lambda_takes(layer: str) -> None:
    words = {"{partition}": "aws-us-gov", "{region}": "us-gov-west-1", "{account}": "123456789012"}
    for word, value in words.items():
        layer = layer.replace(word, value)
    pattern = limit("lambda.CreateFunction.Layers[]").pattern
    assert pattern is not None
    assert re.fullmatch(pattern, layer.rstrip("\n")), layer


def test_a_template_is_filled_in_by_each_environment() -> None:
    text = with_layers(TEMPLATE, "arn:aws:lambda:us-east-1:{account}:layer:mine:1")
    assert layers_in(planned(text, "dev")) == (
        "arn:${data.aws_partition.current.partition}:lambda:us-east-1:017000801446:layer:tools:7",
        "arn:aws:lambda:us-east-1:${data.aws_caller_identity.current.account_id}:layer:mine:1",
    )
    assert layer_arn(TEMPLATE, "eu-west-1").split(":")[3] == "eu-west-1"


def test_an_environment_may_name_its_own() -> None:
    own = '    layers: {delivery: ["arn:aws:lambda:us-east-1:111111111111:layer:tools:9"]}\n'
    text = with_layers(TEMPLATE, dev=own)
    assert layers_in(planned(text, "dev")) == ("arn:aws:lambda:us-east-1:111111111111:layer:tools:9",)
    assert layers_in(planned(text, "prod"))[0].endswith(":layer:tools:7")
    none = with_layers(TEMPLATE, dev="    layers: {delivery: []}\n")
    assert layers_in(planned(none, "dev")) == ()


@pytest.mark.parametrize(
    ("layers", "dev", "told"),
    [
        ((TEMPLATE,), "", []),
        (
            ("arn:aws:lambda:eu-west-1:017000801446:layer:tools:7",),
            "    layers: {delivery: []}\n",
            [
                (
                    "service.functions.delivery.layers[0]: the layer tools is of the region eu-west-1, and the environment prod is "
                    "in us-east-1. Write {region} in its place where it is published in each, or name another under "
                    "environments.prod.layers. [P3B-LAYER-PLACE]"
                )
            ],
        ),
        (
            (TEMPLATE,),
            '    layers: {delivery: ["arn:aws-cn:lambda:{region}:017000801446:layer:tools:7"]}\n',
            [
                (
                    "environments.dev.layers.delivery[0]: the layer tools is of the partition aws-cn, and the environment dev is in "
                    "aws. Write {partition} in its place where it is published in each, or name another under "
                    "environments.dev.layers. [P3B-LAYER-PLACE]"
                )
            ],
        ),
        (
            tuple(f"arn:{{partition}}:lambda:{{region}}:017000801446:layer:tools{number}:7" for number in range(6)),
            "",
            [
                (
                    "service.functions.delivery.layers: 6 layers are more than Lambda allows for a function (5). Remove some, or "
                    "put several into one layer of your own. [P3B-LAYER-COUNT]"
                )
            ],
        ),
        (
            (TEMPLATE, TEMPLATE.replace(":7", ":8")),
            "",
            [
                (
                    "service.functions.delivery.layers[1]: the layer tools is listed twice (versions 7 and 8), and Lambda takes one "
                    "version of a layer. Keep one of them. [P3B-VALUE-TWICE]"
                )
            ],
        ),
        (
            (TEMPLATE,),
            "    layers: {deliveri: []}\n",
            [
                (
                    'environments.dev.layers.deliveri: there is no function "deliveri". Did you mean `delivery`? '
                    "[P3B-FUNCTION-UNKNOWN]"
                )
            ],
        ),
        (
            ("arn:aws:lambda:us-east-1:017000801446:layer:tools",),
            "",
            [
                f'service.functions.delivery.layers[0]: "arn:aws:lambda:us-east-1:017000801446:layer:tools" is not {LAYER.words}'
            ],
        ),
    ],
    ids=["good", "region", "partition", "six", "twice", "no function", "no version"],
)
def test_what_lambda_would_refuse(tmp_path: Path, layers: tuple[str, ...], dev: str, told: list[str]) -> None:
    assert quota("layers") == 5
    found = problems(tmp_path, with_layers(*layers, dev=dev))
    assert len(found) == len(told), found
    assert all(each.startswith(wanted[:90]) for each, wanted in zip(found, told, strict=True)), found
    assert layers[0].count(":") == 6 or found == told


def test_who_deploys_may_read_them_and_nobody_else() -> None:
    made = planned(with_layers(TEMPLATE, "arn:{partition}:lambda:{region}:{account}:layer:mine:1"), "prod")
    names = Names("securebase", "prod", "phase3b")
    (statement,) = (
        each for each in role_policy(made, names, "apply").statements if "lambda:GetLayerVersion" in each.actions
    )
    assert statement.actions == ("lambda:GetLayerVersion",)
    assert statement.resources == (
        "arn:aws:lambda:us-east-1:017000801446:layer:tools:7", "arn:aws:lambda:us-east-1:123456789012:layer:mine:1",
    )  # fmt: skip
    without = planned(changed(), "prod")
    for policy in (role_policy(made, names, "plan"), role_policy(without, names, "apply")):
        assert all("lambda:GetLayerVersion" not in each.actions for each in policy.statements)


def test_what_a_function_imports_may_be_in_its_layer(tmp_path: Path) -> None:
    project(tmp_path)
    source = tmp_path / "lambda_src"
    (source / "delivery/handler.py").write_text("import aws_lambda_powertools\n\n\ndef handle(event, context): ...\n")
    for layers, missing in (((TEMPLATE,), 0), ((), 1)):
        text = with_layers(*layers) if layers else changed()
        tree = source_tree(source, parse(text, str(tmp_path / "capacity.yaml")))
        assert len(reached_by(tree, "delivery", frozenset()).problems) == missing


@mock_aws
def test_the_embedded_aws_takes_a_layer_of_another_account() -> None:
    fill_gaps()
    iam, client = boto3.client("iam", "us-east-1"), boto3.client("lambda", "us-east-1")
    role = iam.create_role(RoleName="role", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    layer = "arn:aws:lambda:us-east-1:017000801446:layer:tools:7"
    client.create_function(
        FunctionName="f", Role=role, Runtime="python3.13", Handler="a.b", Code={"ZipFile": b"x"}, Layers=[layer]
    )
    assert client.get_function_configuration(FunctionName="f")["Layers"] == [{"Arn": layer, "CodeSize": 0}]
