"""A plugin of pytest that writes down every problem and refusal that the tests of a run make, with the test that made it.

pytest -p problem_recorder --recorded-problems FILE ...
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from phase3b.change.guard.refusal import Refusal
from phase3b.errors import Problem


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--recorded-problems", type=Path, help="where problems are written to, one JSON object a line")


def shown(made: Problem | Refusal) -> str:
    """The message as a command prints it, without file and line."""
    if isinstance(made, Refusal) or made.where is None:
        return str(made)
    return str(made).removeprefix(str(made.where)).lstrip(": ")


class Recorder:
    """Writes a line for each test that made something."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.texts: dict[str, list[str]] = {}
        self.folder = "/"

    def watch(self, of: type[Problem | Refusal]) -> None:
        """Notes each one that is made from now on."""
        made_as: Callable[..., None] = of.__init__

        def init(this: Problem | Refusal, *values: Any, **named: Any) -> None:
            made_as(this, *values, **named)
            self.texts.setdefault(this.code, []).append(shown(this))

        of.__init__ = init  # type: ignore[method-assign]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Where the test works: its own folder is where a person's project would be."""
        self.folder = f"{getattr(item, 'funcargs', {}).get('tmp_path', '')}/"
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Around each test, with what prepares it."""
        self.texts, self.folder = {}, "/"
        result = yield
        if self.texts:
            texts = {code: [self._anywhere(each) for each in made] for code, made in self.texts.items()}
            with self.file.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"test": item.nodeid, "texts": texts}) + "\n")
        return result

    def _anywhere(self, text: str) -> str:
        return text if self.folder == "/" else text.replace(self.folder, "")


def pytest_configure(config: pytest.Config) -> None:
    file: Path | None = config.getoption("--recorded-problems")
    if file is not None:
        worker = os.environ.get("PYTEST_XDIST_WORKER", "")
        recorder = Recorder(file.with_name(f"{worker}{file.name}"))
        recorder.watch(Problem)
        recorder.watch(Refusal)
        config.pluginmanager.register(recorder, "problem-recorder")
