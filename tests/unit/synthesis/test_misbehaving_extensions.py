"""Extensions that misbehave: none takes what is ours with it, and each is told of its own file."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from extended_project import extended, refused, stack
from grown_project import ROOT, Project

from phase3b.synthesis.process import synthesize


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return extended(tmp_path)


ADD = "from imports.aws.s3_bucket import S3Bucket\n"
BUCKET = "def extend(scope, environment):\n    S3Bucket(scope, 'a', bucket=%s)\n"
UNSTEADY = {
    "chance": ("import random\n", "f'x{random.random()}'", 'bucket is another value each time: "x0.'),
    "the time": ("import time\n", "f'{time.time_ns()}'", 'bucket is another value each time: "'),
    "a count": ("import itertools\nseen = itertools.count()\n", "f'x{next(seen)}'", 'bucket is another value each time: "x0", then "x1"'),
    "a set": ("", "'-'.join({'one', 'two', 'three', 'four'})", ""),
    "the environment": ("import os\n", "os.environ.setdefault('MINE', str(len(os.environ)))", ""),
}  # fmt: skip


@pytest.mark.parametrize(
    "kind", ["chance", *(pytest.param(each, marks=pytest.mark.long) for each in UNSTEADY if each != "chance")]
)
@pytest.mark.usefixtures("project")
def test_what_differs_each_time_is_refused(kind: str) -> None:
    before, value, told = UNSTEADY[kind]
    source = ADD + before + BUCKET % value
    line = source.split("\n").index("def extend(scope, environment):") + 1
    if not told:
        Path("ideas/own.py").write_text(source, "utf-8")
        assert stack() == stack()
        return
    (found,) = refused(source)
    assert found.startswith(f"ideas/own.py:{line}:1: aws_s3_bucket.extension_a_ECB5DBED.{told}")
    assert found.endswith(
        " (in the stack of dev). Every plan would change it: take neither the time nor chance, but something that stays. "
        "[P3B-EXTENSION-UNSTEADY]"
    )


@pytest.mark.long
@pytest.mark.usefixtures("project")
def test_a_name_that_differs_each_time_is_refused_too() -> None:
    source = f"{ADD}import uuid\ndef extend(scope, environment):\n    S3Bucket(scope, uuid.uuid4().hex)\n"
    (found,) = refused(source)
    assert re.match(r"ideas/own.py:3:1: aws_s3_bucket\.extension_\w+ has another name each time \(in the", found)


ASPECT = """\
import jsii
from cdktf import Aspects, IAspect, TerraformStack
from imports.aws.s3_bucket import S3Bucket


@jsii.implements(IAspect)
class Late:
    def visit(self, node):
        LATE


def extend(scope, environment):
    S3Bucket(scope, "a", bucket="a")
    Aspects.of(TerraformStack.of(scope)).add(Late())
"""
LATE = {
    "ours": ("isinstance(node, TerraformStack) and node.add_override('resource.aws_dynamodb_table.notes.ttl', 1)", "aws_dynamodb_table.notes is not in its scope"),
    "the provider": ("isinstance(node, TerraformStack) and node.add_override('provider.aws.0.region', 'eu-west-1')", "it changes the provider aws, with which everything is deployed"),
    "the state": ("isinstance(node, TerraformStack) and node.add_override('terraform.backend.local.path', 'x')", "it changes terraform.backend, which decides where the state is kept"),
}  # fmt: skip


@pytest.mark.parametrize(
    "kind", ["the provider", *(pytest.param(each, marks=pytest.mark.long) for each in LATE if each != "the provider")]
)
@pytest.mark.usefixtures("project")
def test_what_is_changed_while_it_is_written_is_refused_too(kind: str) -> None:
    change, told = LATE[kind]
    (found,) = refused(ASPECT.replace("LATE", change))
    assert found.startswith(f"ideas/own.py:1:1: {told} (in the stack of dev, while CDKTF writes it, as by an aspect). ")


@pytest.mark.long
@pytest.mark.usefixtures("project")
def test_an_aspect_may_change_its_own() -> None:
    change = "isinstance(node, S3Bucket) and node.add_override('force_destroy', True)"
    Path("ideas/own.py").write_text(ASPECT.replace("LATE", change), "utf-8")
    assert stack()["resource"]["aws_s3_bucket"]["extension_a_ECB5DBED"]["force_destroy"] is True  # type: ignore[index]


@pytest.mark.long
@pytest.mark.usefixtures("project")
def test_another_stack_and_what_fails_as_late_as_that() -> None:
    (found,) = refused(
        f"{ADD}from cdktf import TerraformStack\n{BUCKET % repr('a')}    TerraformStack(scope.node.root, 'other')\n"
    )
    assert found.startswith("ideas/own.py:1:1: it adds the stack other. An extension adds constructs in the scope")
    (found,) = refused(ASPECT.replace("LATE", "raise ValueError('late')"))
    assert found.startswith("ideas/own.py:1:1: RuntimeError: late. Correct it; nothing was written.")


def test_cdktf_alone_leaves_no_stack_without_what_is_ours(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Applied, it would delete all that there is."""
    Path("ideas/own.py").write_text(ASPECT.replace("LATE", LATE["ours"][0]), "utf-8")
    monkeypatch.setenv("CDKTF_OUTDIR", "out")
    done = subprocess.run([sys.executable, ROOT / "main.py"], cwd=project, check=False, capture_output=True, text=True)
    assert (done.returncode, list(project.glob("out/stacks/*/cdk.tf.json"))) == (2, [])


ENDS = {
    "at once": "os._exit(0)",
    "as if its input were bad": "os._exit(2)",
    "by a signal": "os.kill(os.getpid(), signal.SIGKILL)",
}


@pytest.mark.parametrize(
    "how", ["at once", *(pytest.param(each, marks=pytest.mark.long) for each in ENDS if each != "at once")]
)
@pytest.mark.usefixtures("project")
def test_that_it_ends_the_process_is_said(how: str) -> None:
    told = "it ends the process that synthesizes. Remove what ends it; nothing was written. [P3B-EXTENSION-FAILED]"
    assert refused(f"import os, signal\ndef extend(scope, environment):\n    {ENDS[how]}\n") == [
        f"ideas/own.py:1:1: {told}"
    ]


def test_what_it_prints_and_changes_of_the_process_does_no_harm(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("ideas/own.py").write_text(
        ADD
        + "import os\n"
        + BUCKET % "'a'"
        + "    print('mine')\n    os.write(2, b'\\xff\\xfe\\n')\n    os.chdir('/')\n"
        "    os.environ.clear()\n    environment.tables\n",
        "utf-8",
    )
    code, out, err = Project(project, capsys)("synth", "--env", "dev", "--json")
    assert (code, json.loads(out)["stacks"][0]["resources_of_extensions"]) == (0, 1)
    assert err.count("mine") == 1


@pytest.mark.long
@pytest.mark.parametrize("part", ["tags", "tables", "functions", "queues"])
@pytest.mark.usefixtures("project")
def test_what_it_is_given_can_not_be_changed_for_the_next(part: str) -> None:
    (found,) = refused(f"def extend(scope, environment):\n    environment.{part}['a'] = 1\n")
    assert found.startswith("ideas/own.py:2:5: TypeError: 'mappingproxy' object does not support item assignment.")


BESIDE = f"""\
{ADD}
IMPORT


def extend(scope, environment):
    LAZY
    S3Bucket(scope, KIND, bucket=names.NAME)
"""


@pytest.mark.parametrize(
    ("wanted", "lazy"),
    [
        ("from .names import NAME; import names", True),
        *(
            pytest.param(wanted, lazy, marks=pytest.mark.long)
            for wanted in ("import names", "from . import names")
            for lazy in (False, True)
        ),
    ],
)
@pytest.mark.usefixtures("project")
def test_each_folder_has_its_own_modules_beside_the_file(wanted: str, lazy: bool) -> None:  # noqa: FBT001  a column of the table
    for folder in ("ideas", "other"):
        Path(folder).mkdir(exist_ok=True)
        text = BESIDE.replace("LAZY" if lazy else "IMPORT", wanted).replace("IMPORT", "").replace("LAZY", "...")
        Path(folder, "own.py").write_text(text.replace("KIND", repr(folder)), "utf-8")
        Path(folder, "names.py").write_text(f"NAME = 'of-{folder}'\n", "utf-8")
    text = Path("capacity.yaml").read_text("utf-8")
    Path("capacity.yaml").write_text(text.replace("[ideas/own.py]", "[ideas/own.py, other/own.py]"), "utf-8")
    synthesize(Path("capacity.yaml"), [], Path("out"))
    for environment in ("dev", "prod"):
        made = json.loads(Path(f"out/stacks/{environment}/cdk.tf.json").read_text("utf-8"))
        found = {
            name.split("_")[1]: each["bucket"]
            for name, each in made["resource"]["aws_s3_bucket"].items()
            if "ext" in name
        }
        assert found == {"ideas": "of-ideas", "other": "of-other"}
    assert not list(Path().glob("*/__pycache__"))


MISSING = {
    "from . import nowhere": "ImportError: cannot import name 'nowhere' from '.' (unknown location). Correct it",
    "from .nowhere import X": "ModuleNotFoundError: No module named '.nowhere'. Put nowhere beside the file",
    "import nowhere.at_all": "ModuleNotFoundError: No module named 'nowhere'. Install nowhere where phase3b is, or put it beside the file",
}  # fmt: skip


@pytest.mark.parametrize(
    "wanted",
    ["from .nowhere import X", *(pytest.param(each, marks=pytest.mark.long) for each in MISSING if ".no" not in each)],
)
@pytest.mark.usefixtures("project")
def test_what_is_not_beside_it_is_named_as_it_was_written(wanted: str) -> None:
    assert refused(f"{wanted}\ndef extend(scope, environment): ...\n") == [
        f"ideas/own.py:1:1: {MISSING[wanted]}; nothing was written. [P3B-EXTENSION-FAILED]"
    ]
