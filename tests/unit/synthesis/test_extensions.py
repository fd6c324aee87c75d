"""Extensions: what each file may do, what is told of its mistakes, and that nothing of ours changes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from extended_project import extended, refused, stack
from grown_project import ROOT, Project
from plan_made import destroyed, judged, plan, replaced

from phase3b.capacity.aws_limits import endpoint_services, every_endpoint
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.plan_json import ResourceChange
from phase3b.cli.change.change_table import unjudged
from phase3b.extensions.added import is_extension
from phase3b.scan.stack_text.scan_copy import ScannedResource
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.findings import Status, judge
from phase3b.scan.verdicts.results import Result
from phase3b.scan.verdicts.written import Written
from phase3b.synthesis.process import synthesize
from policies.catalogue import POLICIES
from policies.stack_read.stack import Context, Stack

GOOD = """\
from cdktf import TerraformOutput, TerraformResource
from imports.aws.s3_bucket import S3Bucket


def extend(scope, environment):
    bucket = S3Bucket(scope, "exports", bucket=f"{environment.prefix}-exports")
    flag = TerraformResource(scope, "flag", terraform_resource_type="aws_ssm_parameter")
    flag.add_override("value", environment.tables["notes"].arn)
    TerraformOutput(scope, "bucket", value=bucket.arn)
"""
Synth = Callable[..., dict[str, object]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return extended(tmp_path)


@pytest.mark.usefixtures("project")
def test_what_it_adds_is_there_and_all_of_ours_is_as_it_was() -> None:
    text = Path("capacity.yaml").read_text("utf-8")
    Path("capacity.yaml").write_text(text.replace("  extensions: [ideas/own.py]\n", ""), "utf-8")
    before = stack()
    Path("capacity.yaml").write_text(text, "utf-8")
    Path("ideas/own.py").write_text(GOOD, "utf-8")
    after = stack()
    theirs = {
        f"{kind}.{name}": taken
        for kind, each in after["resource"].items()
        for name in list(each)
        if name.startswith("extension_") and (taken := each.pop(name))
    }
    flag, bucket = (next(key for key in theirs if key.startswith(kind)) for kind in ("aws_ssm", "aws_s3"))
    assert set(theirs) == {flag, bucket}
    assert flag.startswith("aws_ssm_parameter.extension_flag_")
    assert theirs[flag]["value"] == "${aws_dynamodb_table.notes.arn}"
    output = after["output"].pop(next(name for name in after["output"] if name.startswith("extension_")))
    assert output == {"value": f"${{{bucket}.arn}}"}
    del after["//"], before["//"], after["resource"]["aws_ssm_parameter"]
    if "aws_s3_bucket" not in before["resource"]:
        del after["resource"]["aws_s3_bucket"]
    assert after == before


MISTAKES = {
    "import nowhere_at_all\ndef extend(scope, environment): ...\n": (
        "1:1: ModuleNotFoundError: No module named 'nowhere_at_all'. Install nowhere_at_all where phase3b is, or put it beside "
        "the file; nothing was written. [P3B-EXTENSION-FAILED]"
    ),
    "def of(x):\n    return x['nope']\ndef extend(scope, environment):\n    of(environment.tables)\n": (
        "2:12: KeyError: 'nope'. Correct it; nothing was written. [P3B-EXTENSION-FAILED]"
    ),
    "import sys\ndef extend(scope, environment):\n    sys.exit(0)\n": (
        "3:5: SystemExit: 0. Correct it; nothing was written. [P3B-EXTENSION-FAILED]"
    ),
    "from imports.aws.s3_bucket import S3Bucket\ndef extend(scope, environment):\n    S3Bucket(scope, 'a')\n    S3Bucket(scope, 'a')\n": (
        "4:5: RuntimeError: There is already a Construct with name 'a' in Construct [extension]. Correct it; nothing was "
        "written. [P3B-EXTENSION-FAILED]"
    ),
}


@pytest.mark.parametrize(
    "source", [pytest.param(each, id=told.split(":")[2].strip().split(".")[0]) for each, told in MISTAKES.items()]
)
@pytest.mark.usefixtures("project")
def test_a_mistake_is_one_message_at_its_line(source: str) -> None:
    assert refused(source) == [f"ideas/own.py:{MISTAKES[source]}"]


@pytest.mark.usefixtures("project")
def test_it_can_not_change_what_is_ours() -> None:
    found = refused(
        "from cdktf import TerraformResource, TerraformStack\n\n\ndef extend(scope, environment):\n"
        "    stack = TerraformStack.of(scope)\n"
        "    stack.add_override('resource.aws_dynamodb_table.notes.billing_mode', 'PROVISIONED')\n"
        "    stack.add_override('provider.aws', [{'region': 'eu-west-1'}])\n"
        "    stack.add_override('moved', [{'from': 'aws_dynamodb_table.notes', 'to': 'aws_dynamodb_table.x'}])\n"
        "    stack.add_override('terraform.required_providers.aws.version', '4.0.0')\n"
        "    stack.add_override('terraform.backend.local.path', 'elsewhere')\n"
        "    TerraformResource(stack, 'beside', terraform_resource_type='aws_sqs_queue')\n"
        "    taken = TerraformResource(scope, 'taken', terraform_resource_type='aws_sns_topic')\n"
        "    taken.override_logical_id('alerts')\n"
    )
    end = (
        " (in the stack of dev). An extension adds constructs in the scope that `extend` is given, and changes nothing else. "
        "[P3B-EXTENSION-CHANGES]"
    )
    assert all(each.startswith("ideas/own.py:4:1: ") and each.endswith(end) for each in found)
    assert {each.removeprefix("ideas/own.py:4:1: ").removesuffix(end) for each in found} == {
        "aws_dynamodb_table.notes is not in its scope",
        "aws_sns_topic.alerts is not in its scope",
        "aws_sqs_queue.beside is not in its scope",
        "it adds a second provider aws without an alias",
        "it changes terraform.backend, which decides where the state is kept",
        "it wants another version of the provider aws",
        "it writes `moved`, by which resources that are not its own can be changed",
    }


@pytest.mark.usefixtures("project")
def test_one_may_be_of_one_environment_but_not_of_none() -> None:
    nothing = refused("def extend(scope, environment): ...\n", "dev", "prod")
    told = "its `extend` adds nothing to any environment. Create constructs in the scope that it is given, or take"
    assert nothing == [f"ideas/own.py:1:1: {told} the file out of service.extensions. [P3B-EXTENSION-EMPTY]"]
    Path("ideas/own.py").write_text(
        GOOD.replace("    bucket =", "    if not environment.production:\n        return\n    bucket ="), "utf-8"
    )
    made = synthesize(Path("capacity.yaml"), [], Path("out"))
    assert {each.environment: each.of_extensions for each in made.stacks} == {"dev": 0, "prod": 2}


@pytest.mark.parametrize(
    ("name", "source", "told"),
    [
        ("ideas/own.py", "def extend(scope, environment)\n", "ideas/own.py:1:31: it is not Python: expected ':'. Correct it. [P3B-EXTENSION-SYNTAX]"),
        ("ideas/own.py", "def extent(a, b): ...\n", "ideas/own.py:1:1: it has no function `extend`. Write `def extend(scope, environment)` in it; docs/own-ideas.md has an example. [P3B-EXTENSION-FUNCTION]"),
        ("ideas/own.py", "async def extend(a, b): ...\n", "ideas/own.py:1:1: `extend` is a coroutine, which nobody awaits. Write `def`. [P3B-EXTENSION-FUNCTION]"),
        ("ideas/own.py", "\ndef extend(a): ...\n", "ideas/own.py:2:1: `extend` can't be called with two arguments, the scope and the environment. Write"),
        ("ideas/own.py", "extend = 42\n", "ideas/own.py:1:1: `extend` is a value that nobody can call. Write"),
        ("ideas/own.py", "def extend(a, b):\n    yield a\n", "ideas/own.py:1:1: `extend` is a generator, which does nothing when it is called. Create constructs in it, and yield none."),
        ("ideas/absent.py", "", "there is no file ideas/absent.py. Name a Python file of the project, relative to capacity.yaml, such as extensions/exports.py. [P3B-EXTENSION-FILE]"),
        ("ideas", "", "ideas is not a file. Name"),
        ("ideas/own.txt", "", "ideas/own.txt is not a Python file: its name does not end in .py. Name"),
        ("../own.py", "", "../own.py is outside the project, which is the folder of capacity.yaml. Name"),
    ],
    ids=["syntax", "no function", "coroutine", "one argument", "a value", "a generator", "absent", "folder", "text", "outside"],
)  # fmt: skip
def test_what_is_seen_without_running_it(
    project: Path, capsys: pytest.CaptureFixture[str], name: str, source: str, told: str
) -> None:
    Path("ideas/own.py").write_text(source, "utf-8")
    Path("ideas/own.txt").touch()
    text = Path("capacity.yaml").read_text("utf-8")
    Path("capacity.yaml").write_text(text.replace("[ideas/own.py]", f"[{name}]"), "utf-8")
    code, out, err = Project(project, capsys)("validate")
    assert (code, out) == (2, "")
    line = text.split("\n").index("  extensions: [ideas/own.py]") + 1
    assert told in err
    assert err.startswith(
        told if told.startswith("ideas/own.py:") else f"capacity.yaml:{line}:16 service.extensions[0]: {told}"
    )
    assert err.count("\n") == 1


@pytest.mark.parametrize("again", ["./ideas/own.py", "ideas//own.py", "ideas/link.py", "ideas/own.py"])
def test_one_file_under_two_names_is_listed_twice(
    project: Path, capsys: pytest.CaptureFixture[str], again: str
) -> None:
    Path("ideas/own.py").write_text(GOOD, "utf-8")
    Path("ideas/link.py").symlink_to("own.py")
    text = Path("capacity.yaml").read_text("utf-8")
    Path("capacity.yaml").write_text(text.replace("[ideas/own.py]", f"[ideas/own.py, {again}]"), "utf-8")
    code, _, err = Project(project, capsys)("validate")
    told = "is" if again == "ideas/own.py" else "is the file ideas/own.py,"
    assert (code, f"service.extensions[1]: {again} {told} listed twice. Keep it once. [P3B-VALUE-TWICE]" in err) == (
        2,
        True,
    )


def test_names_that_would_look_like_its_own_are_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("ideas/own.py").write_text(GOOD, "utf-8")
    code, _, err = Project(project, capsys)("add", "function", "extension_jobs")
    assert code == 2
    assert (
        'service.functions.extension_jobs: addresses of "extension_jobs" would look like those of your extensions'
        in err
    )


def test_it_is_told_apart_wherever_something_is_said_of_a_stack(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("ideas/own.py").write_text(GOOD, "utf-8")
    call = Project(project, capsys)
    told = call("cost", "dev")[1]
    assert "not ours: unpriced: what ideas/own.py adds is not in the total" in told
    assert json.loads(call("cost", "dev", "--format", "json")[1])["not_ours_unpriced"] == ["ideas/own.py"]
    sentence = "not ours: what ideas/own.py adds to the stack is not compared here; phase3b plan dev shows it"
    assert sentence in " ".join(call("tier", "diff", "small", "medium", "--env", "dev")[1].split())
    assert "the rights for it are not in these policies" in call("iam", "dev")[1]
    shown = " ".join(call("show", "dev")[1].split())
    assert (
        "not ours: what ideas/own.py adds to the stack is not shown here; phase3b synth counts it, and phase3b plan dev"
        in shown
    )


def test_a_customer_may_not_look_like_its_own(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("ideas/own.py").write_text(GOOD, "utf-8")
    text = Path("capacity.yaml").read_text("utf-8")
    Path("capacity.yaml").write_text(text.replace("api_keys: [demo]", "api_keys: [demo, extension_demo]"), "utf-8")
    code, _, err = Project(project, capsys)("validate")
    assert code == 2
    assert 'environments.dev.api_keys[1]: addresses of "extension_demo" would look like those of your' in err


def test_what_the_guard_has_no_rule_for_is_said() -> None:
    """A bucket of an extension is protected as ours are; a parameter may hold anything, and nobody has said what."""
    gone = ("delete",)
    changes = [
        ResourceChange(f"{kind}.{name}", kind, actions)
        for kind, name, actions in (
            ("aws_s3_bucket", "extension_exports_1", gone),
            ("aws_ssm_parameter", "extension_flag_1", gone),
            ("aws_ssm_parameter", "extension_new_1", ("create",)),
            ("aws_iam_role", "notes", gone),
        )
    ]
    assert unjudged(changes) == ["aws_ssm_parameter.extension_flag_1"]


@pytest.mark.parametrize("kind", ["aws_s3_bucket", "aws_dynamodb_table", "aws_kms_key", "aws_sqs_queue"])
def test_the_guard_refuses_to_lose_what_holds_data_though_it_is_not_ours(kind: str) -> None:
    address = f"{kind}.extension_exports_82C3752A"
    values = {"bucket": "notes-prod-exports", "name": "notes-prod-exports", "deletion_protection_enabled": False}
    for lost in (destroyed(address, values), replaced(address, values, values, "name")):
        assert [each.address for each in judged(plan(lost), Traffic({})).refused] == [address]
        assert judged(plan(lost), Traffic({}), [address]).refused == ()
        beside = judged(plan(lost), Traffic({}), [f"{kind}.exports"])
        assert [each.address for each in beside.refused] == [address]


def test_a_policy_that_it_breaks_is_a_finding_at_service_extensions(project: Path) -> None:
    """Of one of our policies; the same name that begins with that of a table of ours does not take its place."""
    Path("ideas/own.py").write_text(GOOD, "utf-8")
    document = stack()
    (policy,) = (each for each in POLICIES if each.id == "P3B_BUCKET_KEPT")
    read = Stack.of(document, Context())
    (name,) = (each for each in document["resource"]["aws_s3_bucket"] if is_extension(f"aws_s3_bucket.{each}"))
    bucket = read.get(f"aws_s3_bucket.{name}")
    assert bucket is not None
    sentences = policy.verdict(bucket, read)
    assert sentences
    target = Target("dev", "small")
    result = Result(policy.id, policy.name, target, ScannedResource(f"aws_s3_bucket.{name}", "x"), "failed", sentences)
    found = judge(
        [result], Written.read(project / "capacity.yaml"), POLICIES, (), today=date(2026, 11, 28), scanned=[target]
    )
    line = Path("capacity.yaml").read_text("utf-8").split("\n").index("  extensions: [ideas/own.py]") + 1
    assert {(each.place.path, each.place.where.line, each.status) for each in found.findings} == {
        ("service.extensions", line, Status.OPEN)
    }
    assert all(each.fix.startswith("It is not ours, but of an extension: change it there") for each in found.findings)


@pytest.mark.parametrize(
    ("address", "theirs"),
    [
        ("aws_s3_bucket.extension_exports_1A", True),
        ("aws_s3_bucket.extension_exports_1A[0]", True),
        ('aws_s3_bucket.extension_exports_1A["a.b"]', True),
        ("data.aws_region.extension_x", True),
        ("module.extension_queue.aws_sqs_queue.this[0]", True),
        ("aws_dynamodb_table.extensions", False),
        ("data.aws_partition.current", False),
        ("module.other.aws_sqs_queue.extension_x", False),
    ],
)
def test_whose_an_address_is(address: str, theirs: bool) -> None:  # noqa: FBT001  a column of the table
    assert is_extension(address) is theirs


def test_every_endpoint_is_one_of_the_provider() -> None:
    source = (ROOT / "imports/aws/provider/__init__.py").read_text("utf-8")
    block = source[source.index("class AwsProviderEndpoints:") :]
    names = set(re.findall(r"AwsProvider#(\w+)}", block[: block.index("\n        if __debug__:")]))
    assert set(every_endpoint()) <= names
    assert set(endpoint_services()) < set(every_endpoint())
    assert len(names) - len(every_endpoint()) < 50
