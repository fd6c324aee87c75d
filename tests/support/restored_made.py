"""The table that backups of tests are of, and its items."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TABLE = "notes-prod-notes"
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
# Kills itself before its K-th effect: a line of the audit log, or a call that changes AWS.
KILLED = """
import os, signal, sys
import botocore.client
from phase3b.change.rollout.keeper import FileKeeper
left = int(sys.argv.pop(1))
def counted(real, changes=lambda *_: True):
    def call(self, *given, **named):
        global left
        if changes(self, *given):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return real(self, *given, **named)
    return call
FileKeeper.append = counted(FileKeeper.append)
api = botocore.client.BaseClient
reads = ("Describe", "Get", "List", "Scan", "BatchGet")
api._make_api_call = counted(api._make_api_call, lambda _, name, *__: not name.startswith(reads))
from phase3b.cli import main
sys.argv[0] = "phase3b"
main()
"""


def fill(dynamodb: Any, count: int) -> None:
    described = dynamodb.describe_table(TableName=TABLE)["Table"]
    keys = [each["AttributeName"] for each in described["KeySchema"]]
    kinds = {each["AttributeName"]: each["AttributeType"] for each in described["AttributeDefinitions"]}
    for start in range(0, count, 25):
        requests = [
            {
                "PutRequest": {
                    "Item": {**{key: {kinds[key]: str(number)} for key in keys}, "text": {"S": f"note {number}"}}
                }
            }
            for number in range(start, min(start + 25, count))
        ]
        assert not dynamodb.batch_write_item(RequestItems={TABLE: requests})["UnprocessedItems"]


def killed_before(step: int, project: Path, server: str, *arguments: str) -> Result:
    """phase3b ops backup, killed before its K-th effect."""
    return subprocess.run(
        [sys.executable, "-c", KILLED, str(step), "ops", "backup", *arguments], cwd=project, check=False,
        capture_output=True, text=True, input="",
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "160", "NO_COLOR": "1", "AWS_ENDPOINT_URL": server,
             "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x", "GITHUB_ACTOR": "ann"},
    )  # fmt: skip
