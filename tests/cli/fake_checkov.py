"""A checkov that has two checks: every resource passes ours, and CKV_AWS_28 fails on the tables that FAILS names."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from phase3b.scan.stack_text.secret_text import CANARY


def resources(file: Path) -> Iterator[tuple[int, str, str]]:
    """Line, type and name: the copy of a stack has a resource a line."""
    lines = file.read_text("utf-8").split("\n")
    kind = ""
    for number, line in enumerate(lines[lines.index('"resource": {') + 1 :], lines.index('"resource": {') + 2):
        if line.endswith('": {'):
            kind = json.loads(line[: -len(": {")])
        elif line.startswith('"'):
            yield number, kind, line.split('"')[1]


def main() -> None:
    assert sys.argv[1:5] == ["-d", ".", "--framework", "terraform_json"]
    failing = os.environ.get("FAILS", "").split()
    passed: list[dict[str, object]] = []
    failed: list[dict[str, object]] = []
    for file in sorted(Path().glob("*/concrete.tf.json")):
        for line, kind, name in resources(file):
            where: dict[str, object] = {
                "file_path": f"/{file}",
                "file_line_range": [line, line],
                "check_result": {"evaluated_keys": []},
            }
            passed.append({**where, "check_id": "P3B_NO_PLAIN_SECRET", "check_name": "No secret in plain text"})
            if kind == "aws_dynamodb_table":
                record = {**where, "check_id": "CKV_AWS_28", "check_name": "Tables have backups"}
                (failed if name in failing else passed).append(record)
    # What is planted for the search for secrets is found, and nothing else.
    for said in sorted(Path().glob("said-*.txt")):
        failed += [
            {
                "file_path": f"/{said}",
                "file_line_range": [line, line],
                "check_id": "CKV_SECRET_6",
                "check_name": "Secret",
            }
            for line in range(1, len(CANARY) + 1)
        ]
    report = {"passed_checks": passed, "failed_checks": failed, "skipped_checks": []}
    sys.stdout.write(json.dumps({"results": report}))


main()
