"""phase3b proof as a user calls it: the whole output and the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from plan_made import change, destroyed, plan, table, target, updated
from split_file import securebase

HERE = Path(__file__).parents[1]
ROOT = HERE.parents[1]
PRICES = ROOT / "tests/golden/prices"
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
Golden = Callable[[Path, str], None]


@pytest.fixture
def proof(tmp_path: Path) -> Run:
    """Runs `phase3b proof` in a folder that holds the project's capacity file, by prices and a day that stay."""
    (tmp_path / "capacity.yaml").write_text(securebase(), "utf-8")

    def call(*arguments: str, fails: str = "", checkov: str = "no-such-checkov") -> Result:
        environment = {**os.environ, "COLUMNS": "200", "PHASE3B_CHECKOV": checkov, "FAILS": fails}
        return subprocess.run(
            [sys.executable, "-m", "phase3b", "proof", "--prices", str(PRICES), "--as-of", "2026-10-10", *arguments],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )

    return call


@pytest.fixture
def fake_checkov(tmp_path: Path) -> str:
    program = tmp_path / "checkov"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{HERE / "fake_checkov.py"}" "$@"\n', "utf-8")
    program.chmod(0o755)
    return str(program)


FAST = {
    "proof-ready": (0, ["business", "scale", "--no-policies"]),
    "proof-ready-markdown": (0, ["business", "scale", "--no-policies", "--format", "markdown"]),
    "proof-json": (0, ["business", "scale", "--no-policies", "--format", "json"]),
    "proof-above-the-budget": (1, ["business", "starter", "--no-policies", "--env", "dev", "--format", "markdown"]),
    "proof-not-judged": (1, ["business", "scale", "--format", "markdown"]),
}


@pytest.mark.parametrize("name", FAST)
def test_output(name: str, proof: Run, golden: Golden) -> None:
    code, arguments = FAST[name]
    done = proof(*arguments)
    assert (done.returncode, done.stderr) == (code, "")
    assert "\x1b" not in done.stdout
    golden(HERE / "output" / f"{name}.txt", done.stdout)


def test_policies_are_judged(proof: Run, fake_checkov: str, golden: Golden) -> None:
    done = proof("business", "scale", "--format", "markdown", checkov=fake_checkov)
    assert (done.returncode, done.stderr) == (0, "")
    golden(HERE / "output/proof-judged.txt", done.stdout)


def test_an_open_finding_is_a_reason(proof: Run, fake_checkov: str) -> None:
    done = proof("business", "scale", "--format", "json", checkov=fake_checkov, fails="webhooks")
    said = json.loads(done.stdout)
    assert (done.returncode, said["ready"], said["reasons"]) == (1, False, ["policies: 1 open finding"])
    assert said["policies"]["open"] == ["CKV_AWS_28 aws_dynamodb_table.webhooks: it does not pass"]
    checkov, ours = said["policies"]["checks"]
    assert (checkov["source"], checkov["checks"], checkov["open"]) == ("checkov", 1, 1)
    # One verdict for each resource is the fake checkov's; the others are on what is not a resource.
    assert (ours["source"], ours["open"]) == ("phase3b", 0)
    assert ours["passed"] > said["policies"]["resources"]


def test_a_checkov_that_fails_is_a_failure_outside(proof: Run) -> None:
    done = proof("business", "scale", checkov="false")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == "checkov failed: without a word. Fix what it says. [P3B-CHECKOV-FAILED]\n"


def test_traffic_that_throttles(proof: Run, tmp_path: Path) -> None:
    rows = [f"2026-03-02T00:{minute:02}Z,ticket_comments,,2000,1" for minute in range(60)]
    header = "time,table,index,read_units_per_second,write_units_per_second"
    (tmp_path / "storm.csv").write_text("\n".join([header, *rows, ""]), "utf-8")
    done = proof("business", "scale", "--no-policies", "--traffic", "storm.csv", "--format", "json")
    said = json.loads(done.stdout)
    assert done.returncode == 1
    (reason,) = said["reasons"]
    assert reason.startswith("scale does not handle storm.csv: ticket_comments reads: ")
    load = said["load"]
    assert (load["documented"], load["minutes"], load["to"]["holds"], load["to"]["headroom_times"]) == (
        None,
        60,
        False,
        0,
    )
    assert load["from"]["throttled_requests"] > load["to"]["throttled_requests"] > 0


TABLE = "aws_dynamodb_table.support_tickets"
SCALING = "aws_appautoscaling_target.support_tickets_read"


def written(tmp_path: Path, *changes: dict[str, Any], **keys: object) -> None:
    document = {**plan(*changes), "planned_values": {}, "configuration": {}, **keys}
    (tmp_path / "plan.json").write_text(json.dumps(document), "utf-8")


def to_scale() -> tuple[dict[str, Any], ...]:
    return (
        updated(TABLE, table(), table(read_capacity=150, write_capacity=150)),
        updated(SCALING, target("read", 75, 300), target("read", 150, 600)),
    )


def test_a_plan_of_terraform(proof: Run, tmp_path: Path) -> None:
    written(tmp_path, *to_scale(), change("aws_kms_key.phase3b", ["no-op"], {}, {}))
    done = proof("business", "scale", "--no-policies", "--plan", "plan.json", "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["plan"] == {
        "made_by": "terraform",
        "file": "plan.json",
        "counts": {"update": 2},
        "whole": True,
        "refused": [],
    }


def test_what_the_guard_refuses_is_a_reason(proof: Run, tmp_path: Path, golden: Golden) -> None:
    written(tmp_path, *to_scale(), destroyed("aws_sqs_queue.old", {"name": "securebase-prod-old"}), complete=False)
    done = proof("business", "scale", "--no-policies", "--plan", "plan.json", "--format", "markdown")
    assert (done.returncode, done.stderr) == (1, "")
    golden(HERE / "output/proof-refused.txt", done.stdout)


def test_out_is_written_whole_and_the_verdict_is_said(proof: Run, tmp_path: Path) -> None:
    done = proof("business", "scale", "--no-policies", "--format", "markdown", "--out", "proof.md")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Ready (policies not checked): prod from business to scale\n"
    page = (HERE / "output/proof-ready-markdown.txt").read_text("utf-8")
    assert (tmp_path / "proof.md").read_text("utf-8") == page
    assert sorted(each.name for each in tmp_path.iterdir()) == ["capacity.yaml", "proof.md"]


BAD = {
    "proof-no-such-tier": ["busines", "scal", "--env", "prdo"],
    "proof-same-tier-twice": ["scale", "scale"],
    "proof-no-such-traffic": ["business", "scale", "--traffic", "wekly"],
    "proof-no-plan": ["business", "scale", "--plan", "plan.jsn"],
    "proof-plan-of-nothing": ["business", "scale", "--plan", "capacity.yaml"],
    "proof-out-is-a-folder": ["business", "scale", "--format", "json", "--out", "."],
    "proof-out-without-a-folder": ["business", "scale", "--format", "json", "--out", "nowhere/proof.json"],
    "proof-table-into-a-file": ["business", "scale", "--out", "proof.txt"],
    "proof-no-such-prices": ["business", "scale", "--prices", "nowhere"],
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str, proof: Run, tmp_path: Path, golden: Golden) -> None:
    done = proof(*BAD[name])
    assert (done.returncode, done.stdout) == (2, "")
    golden(HERE / "bad" / f"{name}.txt", done.stderr)
    assert [each.name for each in tmp_path.iterdir()] == ["capacity.yaml"]


PLANS: dict[str, tuple[tuple[dict[str, Any], ...], dict[str, object]]] = {
    "of-another-project": ((updated("aws_instance.web", {}, {}),), {}),
    "of-another-environment": ((updated(TABLE, table(), table(name="securebase-dev-support-tickets")),), {}),
    "of-another-tier": ((updated(SCALING, target("read", 75, 300), target("read", 300, 1200)),), {}),
    "of-no-resources": ((), {}),
    "of-another-form": ((), {"resource_changes": [{"address": 1}]}),
}


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_of_something_else(name: str, proof: Run, tmp_path: Path, golden: Golden) -> None:
    changes, keys = PLANS[name]
    written(tmp_path, *changes, **keys)
    done = proof("business", "scale", "--no-policies", "--plan", "plan.json")
    assert (done.returncode, done.stdout) == (2, "")
    golden(HERE / "bad" / f"proof-plan-{name}.txt", done.stderr)


NUMBER = {"type": "number"}
BEARING = {
    "type": "object",
    "additionalProperties": False,
    "required": [
        "tier",
        "holds",
        "depends_on",
        "throttled_requests",
        "headroom_times",
        "capacity_monthly_usd",
        "findings",
    ],
    "properties": {
        "tier": {"type": "string"},
        "holds": {"type": "boolean"},
        "depends_on": {"type": "array", "items": {"type": "string"}},
        "throttled_requests": {"type": "integer"},
        "headroom_times": NUMBER,
        "capacity_monthly_usd": {"type": ["number", "null"]},
        "findings": {"type": "array"},
    },
}
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "ready", "reasons", "environment", "from", "to", "current_tier", "assumes", "changes",
                 "resources", "rules", "cost", "load", "policies", "plan"],
    "properties": {
        "version": {"const": 1},
        "ready": {"type": "boolean"},
        "reasons": {"type": "array", "items": {"type": "string", "minLength": 1}},
        "environment": {"type": "string"},
        "from": {"type": "string"},
        "to": {"type": "string"},
        "current_tier": {"type": "string"},
        "assumes": {"type": "string"},
        "changes": {"type": "array", "items": {"type": "object", "required": ["key", "before", "after", "deployed"]}},
        "resources": {"type": "array", "items": {"type": "object", "required": ["action", "type", "count"]}},
        "rules": {"type": "array", "items": {"type": "object", "required": ["kind", "level", "about", "says"]}},
        "cost": {
            "type": "object",
            "required": ["from_monthly_usd", "to_monthly_usd", "difference_monthly_usd", "budget_monthly_usd"],
        },
        "load": {"type": "object", "properties": {"from": BEARING, "to": BEARING}, "required": ["from", "to"]},
        "policies": {"type": "object", "required": ["judged"]},
        "plan": {"type": "object", "required": ["made_by", "counts"]},
    },
}  # fmt: skip


def test_json_has_its_schema_and_adds_up(proof: Run) -> None:
    said = json.loads(proof("scale", "business", "--no-policies", "--format", "json").stdout)
    jsonschema.validate(said, SCHEMA)
    # Nobody has the tier scale: the protected environment is taken, and the page says which tier it has.
    assert (said["environment"], said["current_tier"]) == ("prod", "business")
    cost = said["cost"]
    assert cost["difference_monthly_usd"] == pytest.approx(cost["to_monthly_usd"] - cost["from_monthly_usd"])
    assert sum(each["to_monthly_usd"] for each in cost["services"]) == pytest.approx(cost["to_monthly_usd"])
    assert sum(each["count"] for each in said["resources"]) == sum(said["plan"]["counts"].values())
