"""Every check that checkov has for a type of ours catches its failing example, and its search what is planted: in one run."""

from __future__ import annotations

import base64
import copy
import json
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from phase3b.capacity.loader import load
from phase3b.errors import ExitCode, Phase3bError
from phase3b.files.home import HOME
from phase3b.scan import checkov_process
from phase3b.scan.checkov_process import find_checkov, run_checkov
from phase3b.scan.pages.checkov_examples import CheckOfType, cannot_fail, checks, examples, types
from phase3b.scan.pages.checkov_page import page
from phase3b.scan.stack_text.scan_copy import write_copy, write_texts
from phase3b.scan.stack_text.stacks import TargetStack
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.exceptions import read_exceptions
from phase3b.scan.verdicts.findings import Status, judge
from phase3b.scan.verdicts.results import Result, results, unjudged
from phase3b.scan.verdicts.written import Written
from policies.catalogue import POLICIES
from policies.stack_read.stack import Context

pytestmark = pytest.mark.xdist_group("policies")


TODAY = date(2026, 11, 21)
PLANTED = Target("prod", "planted")
# Put together here, so that nobody's search takes this file for a leak.
ACCESS_KEY = "AKIA" + "QZ7WX3LKTBNV5PDJ"
PRIVATE_KEY = "-----BEGIN EC " + "PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49\n"
TOKEN = "q8Zt3vLmX2pR7nKb" + "W5yHcJ4sDfGaE9uT1oQi6xVz"


def secret(number: int) -> str:
    """Another each time: checkov's search tells a value once."""
    return f"{number}{TOKEN[number:]}{TOKEN[:number]}"


def planted(document: dict[str, Any]) -> tuple[dict[str, Any], set[tuple[str, str]]]:
    """prod with secrets in it, and where each is."""
    changed = copy.deepcopy(document)
    resources = changed["resource"]
    changed["locals"] |= {"sender": secret(1), "account_id": secret(2), "signer": PRIVATE_KEY, "same": secret(3)}
    changed["output"] |= {
        "again": {"value": secret(3)},
        "told": {"value": '${jsonencode({"inner" = "' + secret(4) + '"})}'},
    }
    changed["variable"] = {"start": {"default": secret(5)}}
    changed["terraform"]["backend"]["s3"]["access_key"] = ACCESS_KEY
    variables = resources["aws_lambda_function"]["authorizer"]["environment"]["variables"]
    variables["NOTE"] = f"{secret(6)} # pragma: allowlist secret"
    variables["MORE"] = f"{secret(7)} checkov:skip=CKV_SECRET_6:no need"
    resources["aws_instance"] = {
        "shell": {"user_data": f"#!/bin/sh\nset -e\nexport DB_PASSWORD={secret(8)[:18]}\n"},
        "hidden": {"user_data_base64": base64.b64encode(f"#!/bin/sh\nexport KEY={secret(9)}\n".encode()).decode()},
    }
    rule = resources["aws_cloudwatch_event_rule"]
    rule[next(iter(rule))]["description"] = f"see https://example.com/?token={secret(10)}"
    return changed, {
        ("local.sender", "value"),
        ("local.account_id", "value"),
        ("local.signer", "value"),
        ("local.same", "value"),
        ("output.again", "value"),
        # As it is written, and as what it comes to.
        ("output.told", "value"),
        ("output.told", "value.inner"),
        ("var.start", "default"),
        ("terraform", "backend.s3.access_key"),
        ("aws_lambda_function.authorizer", "environment.variables.NOTE"),
        ("aws_lambda_function.authorizer", "environment.variables.MORE"),
        ("aws_instance.shell", "user_data"),
        ("aws_instance.hidden", "user_data_base64"),
        (f"aws_cloudwatch_event_rule.{next(iter(rule))}", "description"),
    }


@pytest.fixture(scope="module")
def found(prod: TargetStack, tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, ...]:
    """Every verdict on the examples, on prod, and on prod with secrets in it."""
    folder = tmp_path_factory.mktemp("examples")
    copies = [
        write_copy(Target(each.check, each.kind), example.document, Context(), folder)
        for each, example in examples().items()
    ]
    copies.append(write_copy(prod.target, prod.document, prod.context, folder))
    copies.append(write_copy(PLANTED, planted(dict(prod.document))[0], prod.context, folder))
    (text,) = write_texts([folder], copies)
    return results(run_checkov(find_checkov(), [folder]), copies, [text])


def test_the_search_finds_every_planted_secret_and_nothing_else(found: tuple[Result, ...], prod: TargetStack) -> None:
    searched = [each for each in found if each.check.startswith("CKV_SECRET_")]
    places = {(each.resource.address, said.partition(" ")[0]) for each in searched for said in each.sentences}
    here = {(each.resource.address, each.sentences[0].partition(" ")[0]) for each in searched if each.target == PLANTED}
    assert here == planted(dict(prod.document))[1]
    assert [each for each in searched if each.target == prod.target] == []
    # The examples of keys in the open are the only other ones.
    others = {each.target.environment for each in searched} - {PLANTED.environment}
    assert others == {"CKV_AWS_41", "CKV_AWS_45"}
    assert not any(secret(number) in str(places) for number in range(11))


def test_a_search_that_finds_nothing_planted_has_not_searched(tmp_path: Path, prod: TargetStack) -> None:
    copies = [write_copy(prod.target, {"resource": {}}, prod.context, tmp_path)]
    with pytest.raises(Phase3bError) as caught:
        results([], copies, write_texts([tmp_path], copies))
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE
    assert "search for secrets did not find what is planted in said-" in str(caught.value)


def test_a_graph_check_that_raises_fails_the_gate(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, prod: TargetStack
) -> None:
    """checkov leaves out what raises in its thread pools."""
    write_copy(prod.target, {"resource": {"aws_kms_key": {"it": {}}}}, prod.context, tmp_path / "0")
    checks = tmp_path / "checks"
    checks.mkdir()
    (checks / "__init__.py").touch()
    (checks / "broken.py").write_text(
        f"import sys; sys.path.insert(0, {str(HOME)!r})\n"
        "from policies import checkov_runtime; checkov_runtime.install()\n"
        "from checkov.common.checks_infra.solvers.attribute_solvers import exists_attribute_solver as module\n"
        "def broken(self, vertex, attribute): raise ValueError('not so')\n"
        "module.ExistsAttributeSolver._get_operation = broken\n"
    )
    monkeypatch.setattr(checkov_process, "OUR_CHECKS", checks)
    (problem,) = [
        each for each in unjudged(run_checkov(find_checkov(), [tmp_path / "0"]), []) if "CKV2_AWS_64" in each.what
    ]
    assert problem.what == "CKV2_AWS_64 has no verdict: it raised ValueError: not so"


def test_a_check_that_raises_is_named_with_its_resource_and_the_rest_is_told(tmp_path: Path, prod: TargetStack) -> None:
    """CKV_AWS_379 stumbles over an ACL of a bucket that it does not know; the bucket beside it is judged all the same."""
    document = {
        "resource": {"aws_s3_bucket_acl": {"it": {"acl": "public-read"}}, "aws_s3_bucket": {"other": {"bucket": "y"}}}
    }
    copies = [write_copy(prod.target, document, prod.context, tmp_path / "0")]
    (text,) = write_texts([tmp_path / "0"], copies)
    reports = run_checkov(find_checkov(), [tmp_path / "0"])
    (problem,) = unjudged(reports, copies)
    assert problem.what.startswith(f"CKV_AWS_379 has no verdict on aws_s3_bucket_acl.it of {prod.target}: it raised ")
    assert any(each.resource.address == "aws_s3_bucket.other" for each in results(reports, copies, [text]))


def test_every_check_of_our_types_has_an_example_or_a_reason() -> None:
    assert examples().keys() | cannot_fail().keys() == checks().keys()
    assert not examples().keys() & cannot_fail().keys()


def test_what_stands_in_the_list_is_what_checkov_has(root: Path) -> None:
    python = Path(find_checkov()).with_name("python")
    done = subprocess.run(
        [python, "-I", root / "policies/checkov_registry.py", *types()], check=True, capture_output=True, text=True
    )
    here = {CheckOfType(check, kind): name for check, kind, name in json.loads(done.stdout)}
    assert here == checks(), "run: make checkov-checks"


def test_every_example_is_caught(found: tuple[Result, ...], root: Path) -> None:
    written = Written.read(root / "capacity.yaml")
    judged = judge(found, written, POLICIES, (), today=TODAY, scanned=())
    open_ones = {
        (target, finding.check, finding.address)
        for finding in judged.findings
        if finding.status is Status.OPEN
        for target in finding.targets
    }
    missed = [
        each
        for each, example in examples().items()
        if (Target(each.check, each.kind), each.check, example.address) not in open_ones
    ]
    assert missed == []


def test_what_catches_its_example_passes_prod_or_is_excepted_there(
    found: tuple[Result, ...], prod: TargetStack, root: Path
) -> None:
    """A check that fails whatever it is asked would catch its example too."""
    file, capacity = root / "policies/exceptions.yaml", load(root / "capacity.yaml")
    excepted = {each.check for each in read_exceptions(file, capacity, TODAY)}
    passing = {
        CheckOfType(each.check, each.resource.address.split(".", maxsplit=1)[0])
        for each in found
        if each.target == prod.target and each.verdict == "passed"
    }
    asked = {each for each in examples() if each.kind in prod.document["resource"] and each.check not in excepted}
    assert asked - passing == set()
    assert len(asked) > 40


def test_the_page_is_current(root: Path) -> None:
    assert (root / "docs/checkov.md").read_text("utf-8") == page(), "run: make docs"
