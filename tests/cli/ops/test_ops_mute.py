"""phase3b ops mute and unmute: what AWS is asked, checked by botocore's model, the audit log, and what is refused."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber

from phase3b.cli import run
from phase3b.operations.doctor.reading import Reading

NOW = datetime(2026, 11, 30, 7, 13, 20, tzinfo=UTC)
ENDS = datetime(2026, 11, 30, 9, 14, tzinfo=UTC)
ALARMS = ["notes-prod-notes-incident-critical", "notes-prod-notes-incident-warning"]
WHY = ("--for", "2h", "--why", "an upgrade", "--yes")
Asked = Callable[..., tuple[int, str, str]]


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stubber]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "a")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "b")
    client = boto3.client("cloudwatch", region_name="us-east-1")
    with Stubber(client) as stubbed:
        yield stubbed


@pytest.fixture
def asked(
    monkeypatch: pytest.MonkeyPatch, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], stub: Stubber
) -> Asked:
    shutil.copytree(root / "examples/minimal", tmp_path, dirs_exist_ok=True)
    file = tmp_path / "capacity.yaml"
    remote = "{type: s3, bucket: notes-terraform-state, key: prod.tfstate, region: us-east-1, lock_file: true}"
    file.write_text(file.read_text("utf-8").replace(remote, "{type: local, path: state/prod.tfstate}"), "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.setattr("phase3b.operations.doctor.account_time.account_time", lambda _: NOW)
    monkeypatch.setattr(Reading, "client", lambda *_: stub.client)

    def call(command: str, *arguments: str) -> tuple[int, str, str]:
        code = run(["ops", command, *arguments])
        captured = capsys.readouterr()
        stub.assert_no_pending_responses()
        return code, captured.out, captured.err

    return call


def audit(asked: Asked) -> list[dict[str, Any]]:
    _, out, _ = asked("audit", "prod", "--json")
    lines: list[dict[str, Any]] = json.loads(out)["environments"][0]["lines"]
    return lines


def rule(name: str) -> dict[str, Any]:
    """What AWS has of a rule."""
    return {
        "Name": name, "Status": "ACTIVE", "ExpireDate": ENDS, "MuteTargets": {"AlarmNames": ALARMS},
        "Description": "an upgrade", "Rule": {"Schedule": {"Expression": "at(2026-11-30T07:14)", "Duration": "PT120M"}},
    }  # fmt: skip


def page(*names: str, following: str | None = None) -> dict[str, Any]:
    arn = "arn:aws:cloudwatch:us-east-1:123456789012:alarm-mute-rule:"
    found = {"AlarmMuteRuleSummaries": [{"AlarmMuteRuleArn": arn + each, "Status": "ACTIVE"} for each in names]}
    return found if following is None else {**found, "NextToken": following}


def planned(asked: Asked, *more: str) -> list[dict[str, Any]]:
    _, out, _ = asked("mute", "prod", *WHY, "--dry-run", "--json", *more)
    rules: list[dict[str, Any]] = json.loads(out)["rules"]
    return rules


def notifying(asked: Asked) -> list[str]:
    names: list[str] = planned(asked)[0]["alarms"]
    return names


def test_what_is_muted_within_the_same_minute_replaces_no_other_mute(asked: Asked) -> None:
    """PutAlarmMuteRule updates a rule of the same name: each selection and end has its own."""
    critical, warning = ("--alarm", "*-critical"), ("--alarm", "*-warning")
    asks = ((), critical, warning, ("--for", "3h"))
    names = [each["name"] for more in asks for each in planned(asked, *more)]
    assert len(set(names)) == len(asks)
    assert all(re.fullmatch(r"notes-prod-muted-20261130-0714-[0-9a-f]{8}-1", each) for each in names)
    # The same again is the same rule.
    assert planned(asked, *critical)[0]["name"] == names[1]


def test_from_the_next_minute_and_for_so_long(asked: Asked, stub: Stubber) -> None:
    (rule,) = planned(asked)
    names = rule["alarms"]
    stub.add_response(
        "put_alarm_mute_rule",
        {},
        {
            "Name": rule["name"],
            "Description": "an upgrade",
            "Rule": {
                "Schedule": {"Expression": "at(2026-11-30T07:14)", "Duration": "PT120M", "Timezone": "UTC"}
            },
            "MuteTargets": {"AlarmNames": names},
            "ExpireDate": ENDS,
        },
    )  # fmt: skip
    code, out, err = asked("mute", "prod", *WHY)
    assert (code, err) == (0, "")
    assert out.startswith(f"{len(names)} alarms, 2026-11-30 07:14 to 2026-11-30 09:14 UTC: {names[0]}")
    assert [(each["action"], each["outcome"], each["why"]) for each in audit(asked)] == [
        ("mute alarms", "intended", "an upgrade"), ("mute alarms", "done", "an upgrade"),
    ]  # fmt: skip


def test_more_alarms_than_a_rule_takes(asked: Asked, stub: Stubber, monkeypatch: pytest.MonkeyPatch) -> None:
    names = notifying(asked)
    assert len(names) > 2
    monkeypatch.setattr("phase3b.operations.muted.mute_rule.MOST_ALARMS", len(names) - 1)
    made = [each["name"] for each in planned(asked)]
    assert [each[-2:] for each in made] == ["-1", "-2"]
    for name, some in zip(made, (names[:-1], names[-1:]), strict=True):
        stub.add_response(
            "put_alarm_mute_rule", {},
            {"Name": name, "Description": ANY, "Rule": ANY, "MuteTargets": {"AlarmNames": some}, "ExpireDate": ENDS},
        )  # fmt: skip
    assert asked("mute", "prod", *WHY)[0] == 0


def test_a_dry_run_changes_nothing(asked: Asked) -> None:
    code, out, _ = asked("mute", "prod", *WHY, "--dry-run")
    assert code == 0
    assert "muted;" not in out
    assert audit(asked) == []


def test_without_a_terminal_nothing_is_done(asked: Asked) -> None:
    code, _, err = asked("mute", "prod", *WHY[:-1])
    assert code == 2
    assert "P3B-CONFIRMATION-MISSING" in err


def test_what_is_muted_over_pages_and_nothing_of_others(asked: Asked, stub: Stubber) -> None:
    stub.add_response("list_alarm_mute_rules", page("other-prod-muted-a", following="more"))
    stub.add_response("list_alarm_mute_rules", page("notes-prod-muted-20261130-0714-1"))
    stub.add_response("get_alarm_mute_rule", rule("notes-prod-muted-20261130-0714-1"))
    code, out, _ = asked("mute", "prod", "--list")
    assert code == 0
    assert [each.split() for each in out.splitlines() if "ACTIVE" in each] == [
        ["notes-prod-muted-20261130-0714-1", "ACTIVE", "2026-11-30", "09:14", "2", "an", "upgrade"]
    ]


def test_unmuted(asked: Asked, stub: Stubber) -> None:
    name = "notes-prod-muted-20261130-0714-1"
    stub.add_response("list_alarm_mute_rules", page(name))
    stub.add_response("get_alarm_mute_rule", rule(name))
    stub.add_response("delete_alarm_mute_rule", {}, {"AlarmMuteRuleName": name})
    assert asked("unmute", "prod", "--yes")[:2] == (0, f"{name}: 2 alarms notify again\n")
    assert [each["outcome"] for each in audit(asked)] == ["intended", "done"]


def test_nothing_is_muted(asked: Asked, stub: Stubber) -> None:
    stub.add_response("list_alarm_mute_rules", {"AlarmMuteRuleSummaries": []})
    assert asked("unmute", "prod") == (0, "nothing of prod is muted\n", "")


def test_a_right_that_is_missing(asked: Asked, stub: Stubber) -> None:
    stub.add_client_error("put_alarm_mute_rule", "AccessDenied", "as recorded")
    code, _, err = asked("mute", "prod", *WHY)
    assert code == 3
    assert "cloudwatch:PutAlarmMuteRule is not allowed: as recorded" in " ".join(err.split())
    assert [each["outcome"] for each in audit(asked)] == ["intended", "failed"]


def test_without_a_time_or_a_reason(asked: Asked) -> None:
    for given in (("--for", "2h"), ("--why", "a"), ("--for", "2h", "--why", " ")):
        code, _, err = asked("mute", "prod", *given)
        assert code == 2
        assert "[P3B-OPS-MUTE-OPTIONS]" in err


def test_no_such_alarm(asked: Asked) -> None:
    code, _, err = asked("mute", "prod", *WHY, "--alarm", "nothing-*")
    assert code == 2
    assert "no alarm that notifies somebody is named like nothing-*" in " ".join(err.split())
    assert "[P3B-OPS-MUTE-NOTHING]" in err


def test_too_long(asked: Asked) -> None:
    code, _, err = asked("mute", "prod", "--for", "2d", "--why", "a", "--yes")
    assert code == 2
    assert "--for: 48 hours are longer than alarms may be muted (24)" in " ".join(err.split())


def test_as_long_as_it_may_be(asked: Asked) -> None:
    """ops.mute.longest_hours is 24."""
    assert planned(asked, "--for", "1d")[0]["until"] == "2026-12-01T07:14:00+00:00"
