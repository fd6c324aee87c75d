"""Streams of a session's lines: those of a function are named by day and version, as Lambda names them."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import Any

import pytest
from account_state_server import Aws, Start, start

from phase3b.local.logs import received_lines
from phase3b.local.logs.sent_lines import SentLines

__all__ = ["start"]
GROUP = "/aws/lambda/notes"
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}


def code(text: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("handler.py", text)
    return packed.getvalue()


def make_function(aws: Aws) -> Any:
    role = aws.client("iam").create_role(RoleName="notes", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    client = aws.client("lambda")
    client.create_function(
        FunctionName="notes", Runtime="python3.12", Role=role, Handler="handler.handle", Code={"ZipFile": code("1")},
        Publish=True,
    )  # fmt: skip
    return client


def seen(aws: Aws, text: str) -> list[str]:
    """The streams of the lines after one more of this text is sent."""
    lines = SentLines(aws.endpoint, "us-east-1")
    lines.add(GROUP, text)
    lines.flush()
    return [each["logStreamName"] for each in aws.client("logs").filter_log_events(logGroupName=GROUP)["events"]]


def test_a_functions_stream_has_its_day_and_the_version_that_is_called(start: Start) -> None:
    aws = start()
    aws.client("logs").create_log_group(logGroupName=GROUP)
    # A group whose function is not there.
    assert seen(aws, "nobody's") == ["phase3b-local"]
    client = make_function(aws)
    assert seen(aws, "no alias")[-1].startswith("2026/11/28/[$LATEST]")
    client.create_alias(FunctionName="notes", Name="live", FunctionVersion="1")
    first = seen(aws, "the first")[-1]
    assert re.fullmatch(r"2026/11/28/\[1\][0-9a-f]{32}", first)
    assert seen(aws, "again")[-2:] == [first, first]
    client.update_function_code(FunctionName="notes", ZipFile=code("2"), Publish=True)
    client.update_alias(FunctionName="notes", Name="live", FunctionVersion="2")
    assert seen(aws, "the second")[-1].startswith("2026/11/28/[2]")
    aws.clock.advance(86_400)
    assert seen(aws, "the next day")[-1].startswith("2026/11/29/[2]")


def test_of_all_streams_of_a_group_the_newest_lines_are_kept(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(received_lines, "KEPT_LINES", 6)
    aws = start()
    logs = aws.client("logs")
    logs.create_log_group(logGroupName=GROUP)
    make_function(aws).create_alias(FunctionName="notes", Name="live", FunctionVersion="1")
    for number in range(7):
        if number in {3, 5}:
            aws.clock.advance(86_400)
        seen(aws, str(number))
    kept = [each["message"] for each in logs.filter_log_events(logGroupName=GROUP)["events"]]
    # The seventh was too many: half of what may be kept is left, the newest of all days.
    assert kept == ["4", "5", "6"]
