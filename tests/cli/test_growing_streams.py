"""`phase3b add stream` and `phase3b remove stream`: one reader beside another, what comes with the first, what stays behind."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from grown_project import Project, minimal

INSERTS = '{"eventName": ["INSERT"]}'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    minimal(tmp_path)
    monkeypatch.chdir(tmp_path)
    made = Project(tmp_path, capsys)
    made.done("add", "function", "search")
    return made


def service(project: Project) -> dict[str, dict[str, dict[str, dict[str, object]]]]:
    read: dict[str, dict[str, dict[str, dict[str, dict[str, object]]]]] = yaml.safe_load(
        (project.folder / "capacity.yaml").read_text("utf-8")
    )
    return read["service"]


def test_the_first_reader_comes_with_a_stream_and_a_place_for_what_fails(project: Project) -> None:
    told = project.done("add", "stream", "search", "notes", "--filter", INSERTS, "--batch-size", "10")
    assert told.startswith("search reads the stream of notes\n  capacity.yaml: +")
    assert "kept in the queue and the bucket failed_events: phase3b failed list ENV" in told
    made = service(project)
    assert made["tables"]["notes"]["stream"] == "NEW_AND_OLD_IMAGES"
    assert made["functions"]["search"]["streams"]["notes"] == {
        "batch_size": 10,
        "batching_window_seconds": 0,
        "maximum_retry_attempts": 5,
        "maximum_record_age_seconds": 3600,
        "parallelization_factor": 1,
        "filters": [INSERTS],
    }
    assert made["failed_events"] == "failed_events"
    assert "consumer" not in made["queues"]["failed_events"]
    assert project.done("validate").startswith("capacity.yaml is valid: ")


def test_the_name_of_the_queue_is_another_where_it_is_taken(project: Project) -> None:
    project.done("add", "queue", "failed_events", "--consumer", "search")
    project.done("add", "stream", "search", "notes", "--view", "KEYS_ONLY")
    assert service(project)["failed_events"] == "failed_events_2"
    assert service(project)["tables"]["notes"]["stream"] == "KEYS_ONLY"


def test_one_of_two_readers_goes_with_its_switches_and_the_other_stays_as_it_is(project: Project) -> None:
    project.done("add", "stream", "notes", "notes")
    alone = project.files()["capacity.yaml"]
    project.done("add", "stream", "search", "notes")
    both = project.files()["capacity.yaml"].decode()
    switched = both.replace("  prod:\n", "  prod:\n    enabled: {streams: {search.notes: false}}\n", 1)
    (project.folder / "capacity.yaml").write_text(switched, "utf-8")
    told = project.done("remove", "stream", "search", "notes")
    assert "aws_lambda_event_source_mapping.search_notes_stream would be destroyed" in told
    assert "aws_lambda_event_source_mapping.notes_notes_stream" not in told
    assert project.files()["capacity.yaml"] == alone
    # The function goes in the same way.
    (project.folder / "capacity.yaml").write_text(switched, "utf-8")
    project.done("remove", "function", "search")
    left = service(project)
    assert list(left["functions"]["notes"]["streams"]) == ["notes"]
    assert "search" not in (project.folder / "capacity.yaml").read_text("utf-8")


def test_the_last_reader_leaves_the_stream(project: Project) -> None:
    project.done("add", "stream", "search", "notes")
    told = project.done("remove", "stream", "search", "notes")
    assert "note: the table notes keeps its stream, which nothing reads any more" in told
    assert "streams" not in service(project)["functions"]["search"]
    assert project.done("validate").startswith("capacity.yaml is valid: ")


REFUSED = (
    (("add", "stream", "serch", "notes"), 'there is no function "serch". Did you mean `search`?', "FUNCTION-UNKNOWN"),
    (("add", "stream", "search", "note"), 'there is no table "note". Did you mean `notes`?', "TABLE-UNKNOWN"),
    (("add", "stream", "search", "topics"), "search reads the stream of topics already", "NAME-TAKEN"),
    (("add", "stream", "notes", "topics", "--view", "KEYS_ONLY"), "the stream of topics carries NEW_AND_OLD", "ARGUMENT-VALUE"),
    (("add", "stream", "search", "notes", "--filter", "{"), "filters[0]: it is not JSON", "STREAM-FILTER"),
    (("add", "stream", "search", "notes", "--batch-size", "10001"), "batch_size", "VALUE-RANGE"),
    (("add", "stream", "search", "notes", "--batch-size", "0"), "--batch-size", "ARGUMENT-VALUE"),
    (("remove", "stream", "search", "notes"), 'search does not read the stream of "notes". ', "STREAM-MISSING"),
    (("remove", "stream", "notes", "notes"), "It reads none", "STREAM-MISSING"),
    (("remove", "stream", "serch", "notes"), 'there is no function "serch"', "FUNCTION-UNKNOWN"),
)  # fmt: skip


def test_what_is_refused_writes_nothing(project: Project) -> None:
    project.done("add", "stream", "search", "topics")
    before = project.files()
    for arguments, message, code in REFUSED:
        exit_code, out, err = project(*arguments)
        assert (exit_code, out) == (2, ""), arguments
        assert message in err, arguments
        assert f"[P3B-{code}]" in err, arguments
        assert project.files() == before, arguments


def test_a_third_reader_is_refused(project: Project) -> None:
    for function in ("notes", "search"):
        project.done("add", "stream", function, "notes")
    project.done("add", "function", "audits")
    before = project.files()
    exit_code, _, err = project("add", "stream", "audits", "notes")
    assert exit_code == 2
    assert "is read by notes and search already: more than 2 readers of a shard are throttled" in err
    assert project.files() == before
