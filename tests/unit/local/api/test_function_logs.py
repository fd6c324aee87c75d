"""The log files of the functions, with no function that runs."""

from __future__ import annotations

import asyncio
import zipfile
from dataclasses import replace
from pathlib import Path

from local_made import NOTHING

from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.local_service import LocalFunction


def test_a_log_begins_with_its_session(tmp_path: Path) -> None:
    package = tmp_path / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("f.py", "")
    function = LocalFunction("f", "aws-f", "arn:f", package, "f.handle", 2, 128, 10, {})
    (tmp_path / "f.log").write_text("of an earlier session\n")
    functions = Functions(replace(NOTHING, functions=(function,)), tmp_path, {}, 1)
    functions.open()
    asyncio.run(functions.close())
    assert (tmp_path / "f.log").read_text() == ""
    assert (tmp_path / "f.log.before").read_text() == "of an earlier session\n"
