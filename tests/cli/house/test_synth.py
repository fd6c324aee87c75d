"""phase3b synth: what it writes, what it leaves alone, and that a failure changes nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan

SMALL = Path(__file__).parents[2] / "golden/small.yaml"
Result = subprocess.CompletedProcess[str]


def synth(folder: Path, *arguments: str, **variables: str) -> Result:
    return subprocess.run(
        [sys.executable, "-m", "phase3b", "synth", *arguments],
        cwd=folder,
        env={**os.environ, **variables},
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "capacity.yaml").write_text(SMALL.read_text("utf-8"))
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def test_without_node_or_terraform_on_path_only_our_own_words_are_printed(project: Path) -> None:
    empty = project / "empty"
    empty.mkdir()
    done = synth(project, PATH=str(empty))
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(
        r"cdktf\.out/stacks/dev/cdk\.tf\.json  49 resources, \d+ KiB\n"
        r"cdktf\.out/stacks/prod/cdk\.tf\.json  81 resources, \d+ KiB\n"
        r"synthesized 2 of capacity\.yaml in \d+\.\d s\n",
        done.stdout,
    )


def test_two_folders_get_the_same_bytes(project: Path) -> None:
    other = project / "deeper/down/here"
    other.mkdir(parents=True)
    shutil.copy(project / "capacity.yaml", other)
    assert synth(project).returncode == synth(other).returncode == 0
    made = files(project / "cdktf.out")
    assert made == files(other / "cdktf.out")
    assert set(made) == {"manifest.json", "stacks/dev/cdk.tf.json", "stacks/prod/cdk.tf.json"}


def test_nothing_written_names_this_machine(project: Path) -> None:
    assert synth(project).returncode == 0
    for name, content in files(project / "cdktf.out").items():
        assert str(project).encode() not in content, name
        assert str(Path(__file__).parents[3]).encode() not in content, name


def test_local_state_lies_beside_the_output_and_s3_state_is_locked(project: Path) -> None:
    assert synth(project).returncode == 0
    stacks = project / "cdktf.out/stacks"
    dev = json.loads((stacks / "dev/cdk.tf.json").read_text())["terraform"]["backend"]
    assert dev == {"local": {"path": "../../../state/dev.tfstate"}}
    assert (stacks / "dev" / dev["local"]["path"]).resolve() == (project / "state/dev.tfstate").resolve()
    prod = json.loads((stacks / "prod/cdk.tf.json").read_text())["terraform"]["backend"]
    assert prod == {
        "s3": {
            "bucket": "securebase-state",
            "encrypt": True,
            "key": "phase3b/prod.tfstate",
            "region": "us-east-1",
            "use_lockfile": True,
        }
    }


def test_protections_reach_terraform(project: Path) -> None:
    assert synth(project).returncode == 0
    resources = json.loads((project / "cdktf.out/stacks/prod/cdk.tf.json").read_text())["resource"]
    tickets, webhooks = resources["aws_dynamodb_table"]["tickets"], resources["aws_dynamodb_table"]["webhooks"]
    # Replicas are the second region's stack's: no plan of this one takes one away.
    assert tickets["lifecycle"] == {"prevent_destroy": True, "ignore_changes": ["replica"]}
    assert webhooks["lifecycle"] == {"prevent_destroy": True, "ignore_changes": ["replica"]}
    assert resources["aws_kms_key"]["phase3b"]["lifecycle"] == {"prevent_destroy": True}
    provider = json.loads((project / "cdktf.out/stacks/prod/cdk.tf.json").read_text())["provider"]["aws"][0]
    assert provider["allowed_account_ids"] == ["123456789012"]


def test_a_mistake_leaves_everything_as_it_was(project: Path) -> None:
    assert synth(project).returncode == 0
    before = files(project / "cdktf.out")
    file = project / "capacity.yaml"
    file.write_text(file.read_text().replace("tier: growth", "tier: grwth"))
    done = synth(project)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        'capacity.yaml:76:11 environments.prod.tier: there is no tier "grwth". Did you mean `growth`? [P3B-TIER-UNKNOWN]\n'
    )
    assert files(project / "cdktf.out") == before
    assert sorted(path.name for path in project.iterdir()) == ["capacity.yaml", "cdktf.out"]


def test_one_environment_leaves_the_others_alone(project: Path) -> None:
    assert synth(project).returncode == 0
    before = files(project / "cdktf.out")
    file = project / "capacity.yaml"
    file.write_text(file.read_text().replace("devops@securebase.com", "others@securebase.com"))
    assert synth(project, "--env", "dev").returncode == 0
    after = files(project / "cdktf.out")
    assert after["stacks/prod/cdk.tf.json"] == before["stacks/prod/cdk.tf.json"]
    assert b"others@securebase.com" in after["stacks/dev/cdk.tf.json"]
    assert set(json.loads(after["manifest.json"])["stacks"]) == {"dev", "prod"}


def test_what_terraform_keeps_beside_the_stack_stays(project: Path) -> None:
    assert synth(project).returncode == 0
    lock = project / "cdktf.out/stacks/prod/.terraform.lock.hcl"
    lock.write_text("kept")
    assert synth(project).returncode == 0
    assert lock.read_text() == "kept"


def test_terraform_of_a_removed_environment_does_not_lie_about(project: Path) -> None:
    assert synth(project).returncode == 0
    file = project / "capacity.yaml"
    text = file.read_text()
    file.write_text(text[: text.index("  dev:\n    tier")] + text[text.index("  prod:\n    tier") :])
    done = synth(project)
    assert "cdktf.out/stacks/dev: dev is no longer in capacity.yaml; its Terraform was removed\n" in done.stdout
    assert not (project / "cdktf.out/stacks/dev/cdk.tf.json").exists()


def test_an_output_folder_that_is_a_file(project: Path) -> None:
    (project / "taken").write_text("x")
    done = synth(project, "--out", "taken")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == "taken is a file, not a folder. Name another folder with --out. [P3B-OUTPUT-UNWRITABLE]\n"


def test_an_output_folder_that_can_not_be_made(project: Path) -> None:
    """/proc takes no folders, anyone who asks: root, too."""
    done = synth(project, "--out", "/proc/phase3b/out")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("/proc/phase3b/out can't be written: ")
    assert done.stderr.endswith("Check the disk and its permissions, or use --out. [P3B-OUTPUT-UNWRITABLE]\n")


def test_a_working_folder_that_can_not_be_made(project: Path) -> None:
    (project / ".phase3b").write_text("in the way")
    done = subprocess.run(
        [sys.executable, "-m", "phase3b", "local", "up"],
        cwd=project,
        env={**os.environ, "TERRAFORM_BINARY_NAME": _a_terraform(project)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == ".phase3b/local: Not a directory. Put that right and try again. [P3B-SYSTEM-REFUSED]\n"


def _a_terraform(folder: Path) -> str:
    program = folder / "terraform"
    program.write_text("""#!/bin/sh\necho '{"terraform_version":"1.11.4"}'\n""")
    program.chmod(0o755)
    return str(program)


def test_the_cdktf_clis_own_call_says_the_same(project: Path, root: Path) -> None:
    file = project / "capacity.yaml"
    file.write_text(file.read_text().replace("tier: growth", "tier: grwth"))
    done = subprocess.run(
        [sys.executable, str(root / "main.py")], cwd=project, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        'capacity.yaml:76:11 environments.prod.tier: there is no tier "grwth". Did you mean `growth`? [P3B-TIER-UNKNOWN]\n'
    )
    assert not (project / "cdktf.out").exists()


def test_what_is_synthesized_has_exactly_the_addresses_of_the_plan(project: Path) -> None:
    assert synth(project).returncode == 0
    for name, content in files(project / "cdktf.out/stacks").items():
        stack = json.loads(content)
        found = {f"{kind}.{each}" for kind, all_of in stack["resource"].items() for each in all_of}
        found |= {f"data.{kind}.{each}" for kind, all_of in stack["data"].items() for each in all_of}
        found |= {f"local.{each}" for each in stack["locals"]}
        found |= {f"output.{each}" for each in stack["output"]}
        capacity = load(project / "capacity.yaml")
        made = plan(resolve(capacity, name.split("/")[0]), described(capacity))
        assert found == {str(record.address) for record in made.records}


def test_alarms_that_tell_by_others_are_named_by_their_rules(project: Path) -> None:
    assert synth(project).returncode == 0
    whole = json.loads((project / "cdktf.out/stacks/prod/cdk.tf.json").read_text("utf-8"))["resource"]
    alarms = whole["aws_cloudwatch_metric_alarm"].values()
    composites = whole["aws_cloudwatch_composite_alarm"]
    # The same alarms both ways: a single metric, and queries.
    assert any("metric_query" in alarm for alarm in alarms)
    assert any("metric_name" in alarm for alarm in alarms)
    # A rule names each alarm that does not tell by itself, and no other; AWS deletes none that a rule names.
    named = re.findall(
        r"ALARM\(\"\$\{aws_cloudwatch_metric_alarm\.(\w+)\.alarm_name\}\"\)",
        json.dumps([each["alarm_rule"] for each in composites.values()]).replace('\\"', '"'),
    )
    silent = [name for name, each in whole["aws_cloudwatch_metric_alarm"].items() if "alarm_actions" not in each]
    assert sorted(named) == sorted(silent)
    assert silent
    assert all(each["lifecycle"] == {"create_before_destroy": True} for each in [*alarms, *composites.values()])


def test_the_readme_shows_what_is_printed(root: Path, tmp_path: Path) -> None:
    """But for the time that it takes, and where it goes."""
    done = synth(root, "--out", str(tmp_path / "out"))
    assert done.returncode == 0
    printed = [line.partition("/stacks/")[2] for line in done.stdout.splitlines() if "/stacks/" in line]
    readme = (root / "README.md").read_text("utf-8").splitlines()
    assert [line.removeprefix("cdktf.out/stacks/") for line in readme if line.startswith("cdktf.out")] == printed
    assert len(printed) > 1


def test_the_cdktf_cli_finds_every_output(project: Path) -> None:
    """It shows after an apply what the stack's own description names, by its place in the tree."""
    assert synth(project).returncode == 0
    stack = json.loads((project / "cdktf.out/stacks/prod/cdk.tf.json").read_text("utf-8"))
    named = stack["//"]["outputs"]["prod"]["phase3b_performance"]
    assert sorted(named.values()) == sorted(stack["output"])
    assert named == {f"output.{name}": name for name in stack["output"]}
    assert stack["//"]["metadata"]["stackName"] == "prod"
