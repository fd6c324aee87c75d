"""What a preview knows of raised capacity: what is in force, and what is over and was not ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from raised_made import INDEX, TABLE, raised

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.rollout.gather import raised_now
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.operations.raised.kept_raises import change_raises, raises_keeper
from phase3b.operations.raised.raise_record import STAMP


def test_in_force_and_over(tmp_path: Path) -> None:
    history = FileKeeper(tmp_path / "prod.history.json")
    workspace: Any = SimpleNamespace(keeper=history, access=AwsAccess("us-east-1"))
    assert raised_now(workspace) == ((), ())
    hour, now = timedelta(hours=1), datetime.now(UTC)
    here = replace(raised(TABLE, write=200), until=(now + hour).strftime(STAMP))
    over = replace(raised(INDEX, write=200), until=(now - hour).strftime(STAMP))
    change_raises(raises_keeper(history), lambda raises: raises.put(here).put(over))
    assert raised_now(workspace) == ((here,), (over,))
