"""What lies beside the stack, where Terraform would read it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from phase3b.change.rollout.adoption.foreign_files import foreign_files
from phase3b.errors import Phase3bError

OURS = frozenset({"cdk.tf.json"})
WANTED = {"resource": {"aws_sqs_queue": {"a": {}}}}


def problems(folder: Path) -> list[str]:
    try:
        foreign_files(folder, OURS, WANTED)
    except Phase3bError as error:
        return [str(each) for each in error.problems]
    return []


@pytest.mark.parametrize(
    "name",
    [
        "extra.tf",
        "extra.tf.json",
        "x_override.tf.json",
        "terraform.tfvars",
        "terraform.tfvars.json",
        "x.auto.tfvars",
        "x.auto.tfvars.json",
    ],
)
def test_whatever_terraform_would_read_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{}", "utf-8")
    (found,) = problems(tmp_path)
    assert found == (
        f"{tmp_path / name} is not of this stack, and Terraform would carry out what it says. What is deployed is in "
        f"capacity.yaml. Remove it: rm {tmp_path / name}. [P3B-STACK-FOREIGN-FILE]"
    )


@pytest.mark.parametrize(
    "name", ["cdk.tf.json", ".extra.tf", "#extra.tf", "extra.tf~", "terraform-plan.log", "x.tfvars"]
)
def test_what_it_does_not_read_may_lie_there(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{}", "utf-8")
    assert problems(tmp_path) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{ broken", "is not JSON"),
        ("", "empty"),
        ("5", "import"),
        ('{"import": [{"to": "aws_sqs_queue.a"}]}', "id"),
        ('{"import": [{"to": "aws_sqs_queue.b", "id": "x"}]}', "capacity.yaml makes no aws_sqs_queue.b (any more)"),
        ('{"import": [{"to": "aws_sns_topic.a", "id": "x"}]}', "capacity.yaml makes no aws_sns_topic.a (any more)"),
        ('{"import": [{"to": "aws_sqs_queue.a", "id": ""}]}', "the id of aws_sqs_queue.a is empty"),
        ('{"import": [], "resource": {}}', "it has resource besides"),
    ],
)
def test_import_blocks_that_can_not_be_carried_out_are_named_with_their_file(
    tmp_path: Path, text: str, fault: str
) -> None:
    (tmp_path / "adopt_all.tf.json").write_text(text, "utf-8")
    (found,) = problems(tmp_path)
    assert found.startswith(f"{tmp_path / 'adopt_all.tf.json'} holds no imports that can be carried out: ")
    assert fault in found
    assert found.endswith(
        f"Remove it, and adopt again what is to be imported: rm {tmp_path / 'adopt_all.tf.json'}. [P3B-STACK-FOREIGN-FILE]"
    )


def test_what_adopt_writes_passes(tmp_path: Path) -> None:
    blocks = {"import": [{"to": "aws_sqs_queue.a", "id": "https://sqs/a"}]}
    (tmp_path / "adopt_a.tf.json").write_text(json.dumps(blocks), "utf-8")
    assert problems(tmp_path) == []


def test_all_of_them_at_once(tmp_path: Path) -> None:
    for name in ("a.tf", "b.tf"):
        (tmp_path / name).touch()
    assert len(problems(tmp_path)) == 2
