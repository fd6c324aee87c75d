"""Every kind of file that phase3b reads, as data: a good one, and all that reads it.

A kind that is missing here is one that nobody breaks on purpose: what opens a file in `phase3b/` is compared with this list.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from service_capacity import text as service_text
from split_file import securebase

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.asked.traffic import unknown_traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.place import Place
from phase3b.change.proof.planned import terraform_plan
from phase3b.change.rollout.history import History, write_history
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.change.rollout.whereabouts import backend_used, last_applied, recorded
from phase3b.cli import run
from phase3b.errors import Phase3bError
from phase3b.local.aws.claim import read_session
from phase3b.module.releases.released import read_released
from phase3b.packaging.package import pack
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan
from phase3b.pricing.prices.price_list import ask
from phase3b.scan.stack_text.plan_file import PlanFile
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.baseline import read_baseline
from phase3b.scan.verdicts.exceptions import read_exceptions
from phase3b.synthesis.process import keep_other_stacks
from phase3b.terraform.events import parse_event
from policies.stack_read.stack import Context, Stack

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    "Page": {"type": "object", "properties": {"limit": {"type": "integer", "minimum": 1, "maximum": 100}}, "additionalProperties": False},
    "Tickets": {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Ticket"}}}},
    "Create": {"type": "object", "required": ["subject"], "properties": {"subject": {"type": "string", "minLength": 1, "pattern": "^[a-z]+$"}}},
    "Ticket": {"type": "object", "properties": {"status": {"type": "string", "enum": ["open", "closed"]}}},
}  # fmt: skip
HANDLER = "from shared.clock import now\n\n\ndef handle(event, context):\n    return now()\n"
Read = Callable[[Path], int]
"""Reads the file at its place in a project, and answers with the exit code."""


@dataclass(frozen=True)
class Kind:
    """A kind of file: where it lies in a project, what a good one holds, and by what it is read, by name."""

    path: str
    good: bytes
    form: str
    reads: Mapping[str, Read] = field(default_factory=dict)


def command(*arguments: str) -> Read:
    """A whole command in this process, in the project's folder."""
    return lambda _: run(list(arguments))


def reader(read: Callable[[Path], Any]) -> Read:
    """What a command that needs Terraform, AWS or checkov reads first."""

    def call(path: Path) -> int:
        try:
            read(path)
        except Phase3bError as error:
            refused = error
        else:
            return 0
        assert refused.problems
        assert all(problem.what and str(problem).encode() for problem in refused.problems)
        return int(refused.exit_code)

    return call


def project(folder: Path) -> None:
    """A small service with its source, prices and exceptions."""
    (folder / "capacity.yaml").write_text(service_text(), "utf-8")
    source = folder / "lambda_src"
    # The shipped file is priced and simulated: its schemas are read, too.
    shutil.copytree(ROOT / "lambda_src", source, ignore=shutil.ignore_patterns("__pycache__", "requirements.txt"))
    shutil.rmtree(source / "authorizer")
    for function in ("tickets_api", "delivery", "authorizer"):
        (source / function).mkdir(parents=True)
        (source / function / "handler.py").write_text(HANDLER)
    (source / "tickets_api/schemas.json").write_text(json.dumps(SCHEMAS))
    shutil.copytree(ROOT / "tests/golden/prices", folder / "prices")
    (folder / "shipped.yaml").write_text(securebase(), "utf-8")


def _plan_json() -> dict[str, Any]:
    table = {
        "name": "securebase-prod-tickets", "billing_mode": "PROVISIONED", "hash_key": "tenant_id", "read_capacity": 50,
        "write_capacity": 50, "ttl": [{"attribute_name": "expires_at", "enabled": True}],
        "global_secondary_index": [{"name": "tenant-status-index", "hash_key": "tenant_id", "read_capacity": 50}],
        "server_side_encryption": [{"enabled": True}], "point_in_time_recovery": [{"enabled": True}],
        "policy": '{"Statement": [{"Effect": "Allow", "Action": "*"}]}', "tags": {"a": "b"},
    }  # fmt: skip
    name = {"address": "aws_dynamodb_table.tickets", "mode": "managed", "type": "aws_dynamodb_table", "name": "tickets"}
    change = {
        "actions": ["delete", "create"],
        "before": table,
        "after": {**table, "read_capacity": 5},
        "after_unknown": {"arn": True},
        "replace_paths": [["hash_key"]],
    }
    resource = {**name, "values": table}
    return {
        "format_version": "1.2",
        "planned_values": {"root_module": {"resources": [resource], "child_modules": [{"resources": []}]}},
        "prior_state": {"values": {"root_module": {"resources": [resource]}}},
        "resource_changes": [{**name, "change": change}],
        "resource_drift": [{**name, "change": {**change, "actions": ["update"]}}],
        "configuration": {"provider_config": {"aws": {"name": "aws", "full_name": "registry.terraform.io/hashicorp/aws", "expressions": {"region": {"constant_value": "us-east-1"}, "endpoints": [{"sts": {"references": ["var.sts"]}}]}}}, "root_module": {"resources": [{**name, "expressions": {"hash_key": {"references": ["aws_kms_key.phase3b.arn"]}}}]}},
        "complete": True,
        "errored": False,
    }  # fmt: skip


def _read_plan(path: Path) -> None:
    file = PlanFile.read(path)
    file.refuse_unfinished()
    capacity = load(path.parent / "capacity.yaml")
    wanted = plan(resolve(capacity, "prod"), described(capacity, source=path.parent / "lambda_src"))
    ours = {
        "resource": {"aws_dynamodb_table": {"tickets": {"name": "securebase-prod-tickets", "hash_key": "tenant_id"}}}
    }
    file.as_stack(ours, Target("prod", "starter"))
    Stack.of(file.parts_of(ours), Context())
    terraform_plan(file, wanted, "prod", "starter")
    judge(Evidence.of_plan(file.document, unknown_traffic("nobody")))


def _last_applied(path: Path) -> None:
    """A capacity file of an earlier day, of another version or by hand, as the history holds it."""
    history = path.parent / "applied.history.json"
    write_history(
        FileKeeper(history), History().ended(path.read_bytes().decode("utf-8", "replace") if path.is_file() else "")
    )
    last_applied(FileKeeper(history), "dev")
    history.unlink()


def _read_exceptions(path: Path) -> None:
    read_exceptions(path, load(path.parent / "capacity.yaml"), date(2026, 11, 1))


def _read_manifest(path: Path) -> None:
    fresh = path.parent / "fresh.json"
    fresh.write_text('{"stacks": {"dev": {}}}')
    keep_other_stacks(fresh, path)


def _read_requirements(path: Path) -> None:
    pack(path.parents[1], ["delivery"], path.parents[2] / "wheels")


def _read_events(path: Path) -> None:
    for line in path.read_bytes().split(b"\n") if path.is_file() else ():
        parse_event(line.decode("utf-8", "replace"))


def _read_price_list(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
    ask("us-east-1", lambda _service, _filters: [text], "eu-west-1")


EVENTS = [
    {"type": "planned_change", "change": {"resource": {"addr": "a.b"}, "action": "create"}},
    {"type": "apply_start", "hook": {"resource": {"addr": "a.b"}, "action": "create"}},
    {"type": "diagnostic", "diagnostic": {"severity": "error", "summary": "x", "detail": "y"}},
    {"type": "change_summary", "changes": {"add": 1, "change": 0, "remove": 0, "operation": "plan"}},
    {"type": "outputs", "outputs": {"x": {"value": 1, "action": "create"}}},
]
PRODUCT = {
    "product": {"attributes": {"group": "DDB-WriteUnits", "location": "US East (N. Virginia)"}},
    "publicationDate": "2026-11-02T17:03:09Z",
    "terms": {"OnDemand": {"a": {"priceDimensions": {"b": {"beginRange": "0", "endRange": "Inf", "pricePerUnit": {"USD": "0.1"}}}}}},
}  # fmt: skip
HISTORY = {
    "version": 1,
    "applied": "version: 1",
    "before": None,
    "rollout": {"capacity": "x", "since": "now", "steps": ["a", "b"], "at": 1, "back": False},
}
SESSION = {
    "environment": "dev", "endpoint": "http://127.0.0.1:1", "pid": 1, "since": "2026-01-01", "folder": "x",
    "functions": "http://127.0.0.1:2", "file": "capacity.yaml", "ready": True, "outputs": {"api_url": "http://x"},
    "look_around": ["  ls"],
    "served": {
        "rest_url": "http://127.0.0.1:2/v1", "websocket_url": "ws://127.0.0.1:2/ws/v1", "inbox_url": "http://127.0.0.1:2/r",
        "openapi_url": "http://127.0.0.1:2/openapi.json", "private_webhooks": False, "api_key": "k", "tenant": "acme",
        "local_key": False, "logs": "x", "functions": ["f"], "calls": ["  curl"],
    },
}  # fmt: skip
RELEASED = {
    "form": 1,
    "version": "1.0.0",
    "addresses": {"aws_x.y": "a"},
    "moves": [{"from": "aws_x.a", "to": "aws_x.y", "since": "1.0.0"}],
}
BASELINE = {"findings": [{"status": "open", "fingerprint": "a", "stacks": ["dev/starter"]}]}
CLOUDWATCH = {
    "MetricDataResults": [
        {
            "Id": "r",
            "Label": "tickets reads",
            "Timestamps": [1767571200, 1767571260],
            "Values": [1, 2.5],
            "StatusCode": "Complete",
        }
    ]
}
CSV = "time,table,index,read_units,write_units\n2026-01-05T00:00:00Z,tickets,,1,2\n2026-01-05T00:01:00Z,tickets,,2,3\n"
EXCEPTIONS = """version: 1
exceptions:
  - check: CKV_AWS_338
    addresses: [aws_cloudwatch_log_group.x]
    reason: Logs of development are kept for a month
    owner: infrastructure@securebase.com
    expires: 2027-03-01
"""
REQUIREMENTS = b"# Needed.\nstars==1.0 --hash=sha256:" + b"0" * 64 + b"\n"
VALIDATE = command("validate")
COST = ("cost", "prod", "--file", "shipped.yaml", "--as-of", "2026-11-01")


def _bytes(value: Any) -> bytes:
    return json.dumps(value, indent=1).encode()


KINDS: dict[str, Kind] = {
    "capacity file": Kind(
        "capacity.yaml",
        service_text().encode(),
        "yaml",
        {
            "validate": VALIDATE,
            "validate --json": command("validate", "--json"),
            "show": command("show", "prod"),
            "tier list": command("tier", "list"),
            "tier show": command("tier", "show", "growth"),
            "tier set": command("tier", "set", "prod", "starter"),
            "openapi": command("openapi", "prod"),
            "cost": command("cost", "prod", "--prices", "prices", "--as-of", "2026-11-01"),
            "simulate": command("simulate", "prod"),
            "recommend": command("recommend", "prod"),
            "diff": command("diff"),
            "tier diff": command("tier", "diff", "starter", "growth"),
            "synth": command("synth", "--env", "nowhere", "--out", "out"),
            "package": command("package", "--source", "nowhere", "--out", "out"),
        },
    ),
    "schemas.json": Kind(
        "lambda_src/tickets_api/schemas.json", _bytes(SCHEMAS), "json",
        {"validate": VALIDATE, "openapi": command("openapi", "prod"), "show": command("show", "prod")},
    ),
    "settings.json": Kind(
        "lambda_src/tickets_api/settings.json",
        _bytes({"page_limit": {"type": "integer", "minimum": 1, "maximum": 100}}),
        "json",
        {"validate": VALIDATE, "validate --json": command("validate", "--json")},
    ),
    "handler": Kind("lambda_src/tickets_api/handler.py", HANDLER.encode(), "text", {"validate": VALIDATE}),
    "module of a function": Kind("lambda_src/shared/clock.py", b"def now():\n    return 1\n", "text", {"validate": VALIDATE}),
    "requirements": Kind(
        "lambda_src/delivery/requirements.txt", REQUIREMENTS, "text", {"validate": VALIDATE},
    ),
    "prices": Kind(
        "prices/us-east-1.yaml", (ROOT / "tests/golden/prices/us-east-1.yaml").read_bytes(), "yaml",
        {"cost": command(*COST, "--prices", "prices"), "prices refresh": command("prices", "refresh", "--region", "nowhere-1", "--prices", "prices")},
    ),
    "usage": Kind(
        "usage.yaml", (ROOT / "examples/usage.yaml").read_bytes(), "yaml",
        {"cost": command(*COST, "--prices", "prices", "--usage", "usage.yaml")},
    ),
    "traffic in CSV": Kind(
        "traffic.csv", CSV.encode(), "lines",
        {"simulate": command("simulate", "prod", "--file", "shipped.yaml", "-t", "traffic.csv", "--table", "webhooks")},
    ),
    "traffic of CloudWatch": Kind(
        "traffic.json", _bytes(CLOUDWATCH), "json",
        {"simulate": command("simulate", "prod", "--file", "shipped.yaml", "-t", "traffic.json", "--table", "webhooks")},
    ),
    "exceptions": Kind("exceptions.yaml", EXCEPTIONS.encode(), "yaml", {"scan reads": reader(_read_exceptions)}),
    "baseline": Kind("baseline.json", _bytes(BASELINE), "json", {"scan reads": reader(read_baseline)}),
    "plan": Kind("plan.json", _bytes(_plan_json()), "json", {"scan, proof read": reader(_read_plan)}),
    "history": Kind("dev.history.json", _bytes(HISTORY), "json", {"apply reads": reader(lambda path: last_applied(FileKeeper(path), "dev"))}),
    "what was applied": Kind("applied.yaml", securebase().encode(), "yaml", {"apply reads": reader(_last_applied)}),
    "record of an apply": Kind(
        "applied.json", _bytes({"region": "us-east-1", "account": "", "state": "x"}), "json",
        {"apply reads": reader(lambda path: list(recorded(path)))},
    ),
    "backend used": Kind(
        ".terraform/terraform.tfstate", _bytes({"backend": {"type": "s3", "config": {"bucket": "b", "key": "k"}}}), "json",
        {"apply reads": reader(lambda path: backend_used(path.parents[1], Place("us-east-1")))},
    ),
    "session of the embedded AWS": Kind(
        "up.json", _bytes(SESSION), "json", {"local reads": reader(lambda path: read_session(path.parent))}
    ),
    "released addresses": Kind("released.json", _bytes(RELEASED), "json", {"module build reads": reader(read_released)}),
    "manifest": Kind("manifest.json", _bytes({"version": "1", "stacks": {"prod": {"name": "prod"}}}), "json", {"synth reads": reader(_read_manifest)}),
    "remembered source": Kind("judged/kept.json", _bytes({"made_by": "x", "stamps": {}}), "json", {"validate": VALIDATE}),
    "words of Terraform": Kind("events.log", b"\n".join(json.dumps(each).encode() for each in EVENTS), "lines", {"apply reads": reader(_read_events)}),
    "price list of AWS": Kind("product.json", _bytes(PRODUCT), "json", {"prices refresh reads": reader(_read_price_list)}),
}  # fmt: skip
