"""A configuration that uses the published module, applied to the embedded AWS by real Terraform."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from phase3b.local.aws.embedded_aws import EmbeddedAws, own_environment
from phase3b.local.aws.stack_override import FILE_NAME, embedded_override
from phase3b.terraform.binary import find_terraform

PLAN = "plan.tfplan"
# What Lambda answers to a raise before what is lowered has been.
NO_ROOM_YET = "decreases account's UnreservedConcurrentExecution"


@dataclass(frozen=True)
class ModuleRun:
    """One root module in a folder."""

    folder: Path

    @classmethod
    def of_example(cls, module: Path, example: str, folder: Path, aws: EmbeddedAws) -> ModuleRun:
        """An example as it is, in a copy of the module, turned to the embedded AWS by an override file."""
        shutil.copytree(module, folder / "module")
        return cls._in(folder / "module" / "examples" / example, aws)

    @classmethod
    def of_instances(
        cls, module: Path, folder: Path, aws: EmbeddedAws, instances: Mapping[str, Mapping[str, Any]]
    ) -> ModuleRun:
        """A root module with these instances."""
        folder.mkdir(parents=True, exist_ok=True)
        run = cls(folder)
        run.write(module, instances)
        return cls._in(folder, aws)

    @classmethod
    def _in(cls, folder: Path, aws: EmbeddedAws) -> ModuleRun:
        override = embedded_override(aws.endpoint, "terraform.tfstate")
        default = override["provider"]["aws"]
        # A role of another account is one that the embedded AWS does not have.
        aliases = [
            {**default, "alias": alias, "assume_role": [{"role_arn": None}]}
            for file in folder.glob("*.tf")
            for alias in re.findall(r'^  alias +=\s*"(\w+)"', file.read_text("utf-8"), re.MULTILINE)
        ]
        override["provider"] = {"aws": [default, *aliases]}
        (folder / FILE_NAME).write_text(json.dumps(override), "utf-8")
        run = cls(folder)
        run.terraform("init", "-input=false")
        return run

    def write(self, module: Path, instances: Mapping[str, Mapping[str, Any]]) -> None:
        """Puts other inputs in place."""
        made = {
            "provider": {"aws": {"region": "us-east-1"}},
            "module": {name: {"source": str(module), **inputs} for name, inputs in instances.items()},
        }
        (self.folder / "main.tf.json").write_text(json.dumps(made), "utf-8")

    @staticmethod
    def client(aws: EmbeddedAws) -> dict[str, Any]:
        """What boto3 needs to ask the embedded AWS."""
        return {
            "endpoint_url": aws.endpoint,
            "region_name": "us-east-1",
            "aws_access_key_id": "embedded",
            "aws_secret_access_key": "embedded",
        }

    def terraform(self, *arguments: str, fails: bool = False) -> str:
        """What Terraform says."""
        done = self._run(*arguments)
        assert (done.returncode != 0) is fails, (done.stdout + done.stderr)[-6000:]
        return done.stdout + done.stderr

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [find_terraform(), *arguments, *(() if arguments[0] == "show" else ("-no-color",))],
            cwd=self.folder,
            env={**own_environment(), "CHECKPOINT_DISABLE": "1"},
            check=False,
            capture_output=True,
            text=True,
        )

    def planned(self, *arguments: str) -> dict[str, Any]:
        """A plan, as data; it is kept to be applied."""
        self.terraform("plan", "-input=false", f"-out={PLAN}", *arguments)
        found: dict[str, Any] = json.loads(self.terraform("show", "-json", PLAN))
        return found

    def apply(self) -> None:
        """Applies the plan that was made last."""
        self.terraform("apply", "-input=false", PLAN)

    def switch(self) -> None:
        """Applies the plan of a switch of tiers; once more where concurrency has been lowered and had yet to be raised.

        The module has one order for all switches: its README says so, and to apply again.
        """
        done = self._run("apply", "-input=false", PLAN)
        if done.returncode != 0:
            errors = re.findall(r"^Error: .*", done.stdout + done.stderr, re.MULTILINE)
            assert errors, done.stderr
            assert all(NO_ROOM_YET in error for error in errors), errors
            self.terraform("apply", "-input=false", "-auto-approve")

    def actions(self, *arguments: str) -> dict[str, tuple[str, ...]]:
        """What a plan would do, by address: ("update",), ("delete", "create"); what stays is left out."""
        return {
            each["address"]: tuple(each["change"]["actions"])
            for each in self.planned(*arguments).get("resource_changes", [])
            if each["mode"] == "managed" and each["change"]["actions"] != ["no-op"]
        }


def resources_of(plan: Mapping[str, Any], module: str) -> list[dict[str, Any]]:
    """What a plan has of one instance of the module."""
    children = plan["planned_values"]["root_module"]["child_modules"]
    (found,) = [child for child in children if child["address"] == module]
    return [each for each in found["resources"] if each["mode"] == "managed"]
