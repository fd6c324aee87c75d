"""What is not a plan as Terraform prints it is refused when it is read, wherever its form is another."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.scan.stack_text.plan_file import PlanFile
from phase3b.scan.stack_text.target import Target

PLAN: dict[str, Any] = {
    "planned_values": {
        "root_module": {
            "resources": [{"address": "aws_sns_topic.a", "mode": "managed", "type": "aws_sns_topic", "name": "a"}],
            "child_modules": [{"resources": []}],
        }
    },
    "configuration": {
        "provider_config": {
            "aws": {
                "name": "aws",
                "full_name": "registry.terraform.io/hashicorp/aws",
                "alias": "second",
                "module_address": "module.m",
                "expressions": {"region": {"constant_value": "us-east-1"}},
            }
        },
        "root_module": {
            "resources": [
                {
                    "mode": "managed",
                    "type": "aws_sns_topic",
                    "name": "a",
                    "expressions": {"name": {"constant_value": "a"}},
                    "provisioners": [{"type": "local-exec"}],
                }
            ],
            "module_calls": {"m": {"module": {"resources": []}}},
        },
    },
    "prior_state": {"values": {"root_module": {"resources": [{"type": "aws_caller_identity", "values": {}}]}}},
    "resource_changes": [{"address": "aws_sns_topic.a", "change": {"after_unknown": {}}}],
}
READ = (
    ("planned_values",),
    ("planned_values", "root_module"),
    ("planned_values", "root_module", "resources"),
    ("planned_values", "root_module", "child_modules", 0, "resources"),
    ("configuration", "provider_config"),
    ("configuration", "provider_config", "aws"),
    ("configuration", "provider_config", "aws", "name"),
    ("configuration", "provider_config", "aws", "full_name"),
    ("configuration", "provider_config", "aws", "alias"),
    ("configuration", "provider_config", "aws", "module_address"),
    ("configuration", "provider_config", "aws", "expressions"),
    ("configuration", "root_module"),
    ("configuration", "root_module", "resources"),
    ("configuration", "root_module", "resources", 0, "type"),
    ("configuration", "root_module", "resources", 0, "expressions"),
    ("configuration", "root_module", "resources", 0, "provisioners"),
    ("configuration", "root_module", "module_calls"),
    ("configuration", "root_module", "module_calls", "m"),
    ("configuration", "root_module", "module_calls", "m", "module", "resources"),
    ("prior_state",),
    ("prior_state", "values", "root_module", "resources"),
    ("prior_state", "values", "root_module", "resources", 0, "values"),
    ("resource_changes",),
    ("resource_changes", 0, "change"),
)


def written(folder: Path, plan: object) -> Path:
    file = folder / "plan.json"
    file.write_text(json.dumps(plan), "utf-8")
    return file


def test_a_plan_is_read(tmp_path: Path) -> None:
    assert PlanFile.read(written(tmp_path, PLAN)).document == PLAN


@pytest.mark.parametrize("other", [None, 1, "x", [1]], ids=str)
@pytest.mark.parametrize("path", READ, ids=lambda path: ".".join(map(str, path)))
def test_what_has_another_form_is_no_plan(tmp_path: Path, path: tuple[str | int, ...], other: object) -> None:
    if other == "x" and path[-1] in {"type", "name", "full_name", "alias", "module_address"}:
        return
    broken = copy.deepcopy(PLAN)
    holder: Any = broken
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = other
    with pytest.raises(Phase3bError) as refused:
        PlanFile.read(written(tmp_path, broken))
    assert refused.value.exit_code is ExitCode.BAD_INPUT
    assert "plan.json is not a plan of Terraform" in str(refused.value)


# As Terraform lists them: what is in the expression, and each shorter form of it, in its order.
@pytest.mark.parametrize(
    ("references", "said"),
    [
        (["aws_sqs_queue.work.arn", "aws_sqs_queue.work"], "${aws_sqs_queue.work.arn}"),
        # What no other resource is: a variable, a local value, an element of for_each.
        (["var.names", "local.team.name", "aws_sqs_queue.work.arn", "aws_sqs_queue.work"], "${aws_sqs_queue.work.arn}"),
        (["each.value.queue", "each.value", "aws_sqs_queue.work.arn"], "${aws_sqs_queue.work.arn}"),
        (["module.queues.arn", "module.queues", "aws_sqs_queue.work.arn"], "${aws_sqs_queue.work.arn}"),
        (["aws_sqs_queue.work", "aws_sqs_queue.dead.arn"], "${aws_sqs_queue.dead.arn}"),
        (["aws_sqs_queue.work[0].arn", "aws_sqs_queue.dead.arn"], "${aws_sqs_queue.work[0].arn}"),
        (["var.names", "var.other"], "${var.names}"),
    ],
    ids=lambda value: ",".join(value) if isinstance(value, list) else "",
)
def test_what_only_an_apply_knows_is_what_it_refers_to(references: list[str], said: str) -> None:
    def resource(kind: str, name: str) -> dict[str, Any]:
        return {"address": f"{kind}.{name}", "mode": "managed", "type": kind, "name": name, "values": {}}

    known = [resource("aws_sqs_queue", "work"), resource("aws_sns_topic_subscription", "ours")]
    change = {"address": "aws_sns_topic_subscription.ours", "change": {"after_unknown": {"endpoint": True}}}
    configured = {**known[1], "expressions": {"endpoint": {"references": references}}}
    plan = {
        "planned_values": {"root_module": {"resources": known}},
        "configuration": {"root_module": {"resources": [configured]}},
        "resource_changes": [change],
    }
    ours = {"resource": {"aws_sqs_queue": {"work": {}}}}
    stack, _ = PlanFile("plan.json", plan).as_stack(ours, Target("prod", "scale"))
    assert stack["resource"]["aws_sns_topic_subscription"]["ours"] == {"endpoint": said}
