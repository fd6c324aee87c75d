"""What calls the functions by itself: nothing that is written while the local API serves is missed."""

from __future__ import annotations

import time
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from local_made import NOTHING

from phase3b.errors import Phase3bError
from phase3b.local.api import server
from phase3b.local.api.local_service import LocalFunction, StreamSource
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi


@dataclass
class Streams:
    """A stream that is slow to say where it ends, as on a busy machine."""

    fails: bool = False
    opened: bool = False

    def client(self, name: str, **_: Any) -> Streams:
        del name
        return self

    def describe_stream(self, **_: Any) -> Any:
        if self.fails:
            raise RuntimeError("there is no such stream")
        time.sleep(0.5)
        return {"StreamDescription": {"Shards": [{"ShardId": "one"}]}}

    def get_shard_iterator(self, **_: Any) -> Any:
        self.opened = True
        return {"ShardIterator": "the end"}

    def get_records(self, **_: Any) -> Any:
        return {"Records": [], "NextShardIterator": "the end"}


def served(streams: Streams, folder: Path, monkeypatch: pytest.MonkeyPatch) -> LocalApi:
    monkeypatch.setattr(server.boto3.session, "Session", lambda **_: streams)
    package = folder / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("handler.py", "def handle(event, context): ...")
    function = LocalFunction("f", "p-f", "arn:f", package, "handler.handle", 1, 128, None, {})
    service = replace(
        NOTHING,
        functions=(function,),
        streams=(StreamSource("f", "arn:stream", 10, 2, "mapping", "arn:function", "bucket"),),
    )
    return LocalApi(service, Options(folder / "api"))


def test_a_stream_is_read_from_before_the_first_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    streams = Streams()
    with served(streams, tmp_path, monkeypatch):
        assert streams.opened


def test_a_stream_that_can_not_be_read_is_said_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Phase3bError, match="there is no such stream"), served(Streams(True), tmp_path, monkeypatch):
        raise AssertionError("it serves")


def test_a_package_that_can_not_be_unpacked_leaves_nothing_open(tmp_path: Path) -> None:
    """An unclosed log would be a warning, which fails here."""
    function = LocalFunction("f", "p-f", "arn:f", tmp_path / "none.zip", "handler.handle", 1, 128, None, {})
    with (
        pytest.raises(Phase3bError, match=r"none\.zip"),
        LocalApi(replace(NOTHING, functions=(function,)), Options(tmp_path / "api")),
    ):
        raise AssertionError("it serves")
