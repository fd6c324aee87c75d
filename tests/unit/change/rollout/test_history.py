"""What was applied is kept whole, beside the state, and leads back."""

from __future__ import annotations

import json
from pathlib import Path

import boto3
import pytest
from moto import mock_aws

from phase3b.capacity.model.backend import LocalBackend, S3Backend
from phase3b.change.guard.place import Place
from phase3b.change.rollout.history import History, Rollout, read_history, write_history
from phase3b.change.rollout.keeper import BucketKeeper, FileKeeper, keeper_of
from phase3b.change.rollout.whereabouts import last_applied
from phase3b.errors import ExitCode, Phase3bError

STEPS = ("tickets: build the index a", "everything else")


def test_it_remembers_the_file_before_the_last() -> None:
    history = History().ended("one").ended("two").ended("three")
    assert (history.applied, history.before, history.back_to) == ("three", "two", "two")
    # The same file again changes nothing of the way back.
    assert history.ended("three").back_to == "two"
    assert History().ended("one").back_to is None


def test_in_the_middle_of_an_apply_the_way_back_is_what_was_applied_last() -> None:
    history = History().ended("one").ended("two").begun("three", "now", STEPS).step(1)
    assert history.rollout == Rollout("three", "now", STEPS, 1)
    assert history.back_to == "two"
    assert history.ended("three") == History("three", "two", None)


def test_a_rollback_that_was_interrupted_goes_on_to_where_it_went() -> None:
    history = History().ended("one").ended("two").begun("one", "now", STEPS, back=True)
    assert history.back_to == "one"
    assert history.ended("one") == History("one", "two", None)
    # An apply of the file of before is none: its way back is what was applied.
    assert History().ended("one").ended("two").begun("one", "now", STEPS).back_to == "two"


def test_a_history_of_before_rollbacks_were_marked_is_read(tmp_path: Path) -> None:
    keeper = FileKeeper(tmp_path / "dev.history.json")
    rollout = '{"capacity": "two", "since": "now", "steps": ["a"], "at": 0}'
    keeper.write(f'{{"version": 1, "applied": "one", "before": null, "rollout": {rollout}}}')
    assert read_history(keeper) == History("one", None, Rollout("two", "now", ("a",), 0, back=False))


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    keeper = keeper_of(LocalBackend(type="local", path="state/dev.tfstate"), tmp_path, "dev")
    assert keeper == FileKeeper(tmp_path / "state/dev.history.json")
    assert read_history(keeper) == History()
    history = History("a: ü\r\n", "b", Rollout("c", "now", STEPS, 1, back=True))
    write_history(keeper, history)
    assert read_history(keeper) == history
    assert [each.name for each in (tmp_path / "state").iterdir()] == ["dev.history.json"]


def with_rollout(**changes: object) -> str:
    rollout = {"capacity": "c", "since": "now", "steps": ["a"], "at": 0, **changes}
    return json.dumps({"version": 1, "applied": "a", "before": "b", "rollout": rollout})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"version": 1}',
        '{"version": 1, "rollout": {}, "x": 1}',
        '{"version": 1, "applied": 5, "before": null, "rollout": null}',
        '{"version": 1, "applied": null, "before": ["b"], "rollout": null}',
        with_rollout(at=1),
        with_rollout(at=-1),
        with_rollout(at="0"),
        with_rollout(steps=[]),
        with_rollout(steps=[1]),
        with_rollout(capacity=None),
        with_rollout(back="yes"),
    ],
)
def test_a_file_that_is_no_history_is_said(tmp_path: Path, text: str) -> None:
    keeper = FileKeeper(tmp_path / "dev.history.json")
    keeper.write(text)
    with pytest.raises(
        Phase3bError, match=r"dev\.history\.json:\d+:\d+.* Move it away: nothing but the way back"
    ) as caught:
        read_history(keeper)
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / "dev.history.json").write_bytes(b"\xfb\xff")
    with pytest.raises(Phase3bError, match=r"dev\.history\.json:1:1: this is not text in UTF-8"):
        read_history(FileKeeper(tmp_path / "dev.history.json"))


def test_a_history_of_the_future_is_said(tmp_path: Path) -> None:
    keeper = FileKeeper(tmp_path / "dev.history.json")
    keeper.write('{"version": 2, "rollout": null}')
    with pytest.raises(Phase3bError, match="of another version of phase3b") as caught:
        read_history(keeper)
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_a_write_that_is_cut_off_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = FileKeeper(tmp_path / "dev.history.json")
    keeper.write("before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        keeper.write("after")
    assert keeper.read() == "before"


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> BucketKeeper:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "x")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    keeper = keeper_of(
        S3Backend(type="s3", bucket="states", key="phase3b/prod.tfstate", region="eu-west-1", lock_file=True),
        Path(),
        "prod",
    )
    assert isinstance(keeper, BucketKeeper)
    return keeper


def test_beside_a_state_in_s3(bucket: BucketKeeper) -> None:
    assert bucket.place == "s3://states/phase3b/prod.history.json"
    with mock_aws():
        s3 = boto3.client("s3", region_name="eu-west-1")
        s3.create_bucket(Bucket="states", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        assert read_history(bucket) == History()
        write_history(bucket, History().ended("one"))
        assert read_history(bucket) == History("one")
        found = s3.head_object(Bucket="states", Key="phase3b/prod.history.json")
        assert found["ServerSideEncryption"] == "AES256"


def test_a_bucket_that_is_not_there_is_said(bucket: BucketKeeper) -> None:
    with (
        mock_aws(),
        pytest.raises(Phase3bError, match=r"s3://states/phase3b/prod\.history\.json: .*NoSuchBucket") as caught,
    ):
        read_history(bucket)
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_a_profile_that_is_not_there_is_said(bucket: BucketKeeper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    for touched in (lambda: read_history(bucket), lambda: write_history(bucket, History())):
        with pytest.raises(Phase3bError, match=r"The config profile \(nobody\) could not be found") as caught:
            touched()
        assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_where_it_was_applied_last_is_read_from_what_was_applied(tmp_path: Path) -> None:
    keeper = FileKeeper(tmp_path / "history.json")
    text = "environments:\n  dev:\n    region: eu-west-1\n    backend: {type: s3, bucket: b, key: k}\n"
    write_history(keeper, History().ended(text))
    assert last_applied(keeper, "dev") == Place("eu-west-1", "", "s3://b/k")
    assert last_applied(keeper, "prod") is None


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "{" * 100_000, "environments: [dev]", "environments: {dev: {backend: 3}}", ""]
)
def test_what_was_applied_in_another_form_says_nothing(tmp_path: Path, text: str) -> None:
    keeper = FileKeeper(tmp_path / "history.json")
    write_history(keeper, History().ended(text))
    assert last_applied(keeper, "dev") is None
