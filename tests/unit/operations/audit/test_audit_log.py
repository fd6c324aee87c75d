"""The audit log: no line is lost however many write, and what was killed is told from what was done."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import boto3
import pytest
from moto import mock_aws

from phase3b.change.rollout.keeper import BucketKeeper, FileKeeper, Keeper, change
from phase3b.errors import ExitCode, Phase3bError
from phase3b.operations.audit.audit_line import AuditLine, changes, lines_of, text_of
from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited, read_audit, who, write_audit

BEFORE = AuditLine(
    "2026-11-30T05:00:00Z", "ann", "desk", "prod", "phase3b ops capacity raise tickets", "raise capacity", "table tickets",
    "read 5", "read 50", "intended", "a sale\nof two lines", "c1",
)  # fmt: skip
WHAT = Audited("prod", "phase3b ops x", "raise capacity", "table tickets", "read 5", "read 50", "a sale")


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[BucketKeeper]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "k")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    with mock_aws():
        boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="states")
        yield BucketKeeper("states", "phase3b/prod.audit.jsonl", "us-east-1")


def times() -> Iterator[datetime]:
    at = datetime(2026, 11, 30, 5, tzinfo=UTC)
    while True:
        yield at
        at += timedelta(seconds=90)


def test_it_is_beside_the_history() -> None:
    assert audit_keeper(FileKeeper(Path("state/dev.history.json"), "why")) == FileKeeper(
        Path("state/dev.audit.jsonl"), "why"
    )
    found = audit_keeper(BucketKeeper("b", "phase3b/prod.history.json", "us-east-1", kms_key_id="k"))
    assert found == BucketKeeper("b", "phase3b/prod.audit.jsonl", "us-east-1", kms_key_id="k")


def test_what_is_written_is_read(tmp_path: Path, bucket: BucketKeeper) -> None:
    for log in (FileKeeper(tmp_path / "new/dev.audit.jsonl"), bucket):
        assert read_audit(log) == ((), ())
        lines = (BEFORE, BEFORE.ended("done", "2026-11-30T05:01:00Z"), replace(BEFORE, user="Zoë\u2028"))
        for line in lines:
            write_audit(log, line)
        assert read_audit(log) == (lines, ())


def test_a_line_that_was_written_in_part_stays_one_of_its_own(tmp_path: Path, bucket: BucketKeeper) -> None:
    file = tmp_path / "dev.audit.jsonl"
    cut = text_of(BEFORE)[:40]
    file.write_text(text_of(BEFORE) + "\n" + cut, "utf-8")
    bucket.write(text_of(BEFORE) + "\n" + cut)
    for log in (FileKeeper(file), bucket):
        after = replace(BEFORE, change="c2")
        write_audit(log, after)
        lines, unreadable = read_audit(log)
        assert lines == (BEFORE, after)
        assert [(each.number, each.text) for each in unreadable] == [(2, cut)]


@pytest.mark.parametrize(
    "text",
    ["[]", '{"format": 2}', '{"format": 1, "at": "x"}', text_of(BEFORE).replace('"intended"', '"maybe"'), "\x00"],
)
def test_what_is_no_line_is_said(text: str) -> None:
    lines, unreadable = lines_of(text + "\n")
    assert lines == ()
    assert [each.text for each in unreadable] == [text]


def test_processes_that_write_to_a_file_at_once_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "dev.audit.jsonl"
    program = (
        "import sys\nfrom pathlib import Path\nfrom phase3b.change.rollout.keeper import FileKeeper\n"
        "from phase3b.operations.audit.audit_line import AuditLine\n"
        "from phase3b.operations.audit.audit_log import write_audit\n"
        "for n in range(50):\n"
        "    write_audit(FileKeeper(Path(sys.argv[1])), AuditLine(*['x' * 700] * 9, 'done', '', f'{sys.argv[2]}-{n}'))\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", program, str(file), str(each)]) for each in range(3)]
    assert [each.wait(120) for each in running] == [0, 0, 0]
    lines, unreadable = read_audit(FileKeeper(file))
    assert unreadable == ()
    assert sorted(each.change for each in lines) == sorted(f"{a}-{n}" for a in range(3) for n in range(50))


def test_writers_to_a_bucket_at_once_lose_nothing(bucket: BucketKeeper) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: write_audit(bucket, replace(BEFORE, change=str(n))), range(10)))
    lines, unreadable = read_audit(bucket)
    assert unreadable == ()
    assert sorted(int(each.change) for each in lines) == list(range(10))


def test_a_text_is_replaced_only_where_it_is_the_one_that_was_read(tmp_path: Path, bucket: BucketKeeper) -> None:
    for keeper in (FileKeeper(tmp_path / "t"), bucket):
        assert keeper.read_tagged() == (None, "")
        assert keeper.replace("one", "")
        assert not keeper.replace("two", "")
        text, tag = keeper.read_tagged()
        assert text == "one"
        assert keeper.replace("two", tag)
        assert not keeper.replace("three", tag)
        assert keeper.read() == "two"


class Contended:
    """A text that another one changes each time before it is replaced."""

    place, alone = "there", ""

    def read(self) -> str | None:
        return "x"

    def write(self, text: str) -> None:
        raise AssertionError(text)

    def read_tagged(self) -> tuple[str | None, str]:
        return "x", "1"

    def replace(self, text: str, tag: str) -> bool:
        del text, tag
        return False


def test_one_that_never_gets_its_turn_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    with pytest.raises(Phase3bError, match="was changed by others each of 50 times") as caught:
        change(Contended(), lambda text: f"{text}y")
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE


def test_a_change_has_two_lines_and_the_second_says_what_became_of_it(tmp_path: Path) -> None:
    log = FileKeeper(tmp_path / "dev.audit.jsonl")
    at = times()
    with audited(log, WHAT, lambda: next(at)) as of:
        assert [each.outcome for each in read_audit(log)[0]] == ["intended"]
    with pytest.raises(KeyboardInterrupt), audited(log, WHAT, lambda: next(at)):
        raise KeyboardInterrupt
    lines = read_audit(log)[0]
    assert [(each.at, each.outcome, each.why) for each in lines] == [
        ("2026-11-30T05:00:00Z", "intended", "a sale"),
        ("2026-11-30T05:01:30Z", "done", "a sale"),
        ("2026-11-30T05:03:00Z", "intended", "a sale"),
        ("2026-11-30T05:04:30Z", "failed", "KeyboardInterrupt"),
    ]
    assert lines[0].change == of != lines[2].change
    assert (lines[0].user, lines[0].machine) == (who().user, who().machine)


def test_what_was_killed_has_not_ended() -> None:
    other = replace(BEFORE, change="c2")
    found = changes((BEFORE, other, other.ended("failed", "2026-11-30T05:02:00Z", "denied")))
    assert [(each.line.change, each.became, each.ended_at, each.why) for each in found] == [
        ("c1", "not ended", None, BEFORE.why),
        ("c2", "failed", "2026-11-30T05:02:00Z", "denied"),
    ]


def test_nothing_is_done_where_the_log_cant_be_written(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("", "utf-8")
    done = []
    with pytest.raises(Phase3bError, match="can't be written"), audited(FileKeeper(tmp_path / "state/a"), WHAT):
        done.append(1)
    assert done == []


def test_a_change_whose_end_cant_be_written_is_said_to_be_done(tmp_path: Path) -> None:
    log = FileKeeper(tmp_path / "a")

    def change_it() -> None:
        with audited(log, WHAT):
            log.file.unlink()
            log.file.mkdir()

    with pytest.raises(Phase3bError, match="raise capacity of table tickets is done, and the audit log does not"):
        change_it()


def test_who_started_a_job_is_its_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTOR", "octocat")
    assert who().user == "octocat"


_: Keeper = Contended()
