"""The users of a Locust file: their tasks run as Locust runs them, and what they send is sent and counted by our sender.

`python -m phase3b.load.engine.locust_users FILE` says as JSON which users a file has, or what is wrong with it: a file is code,
which may import anything, and Locust patches the process that it is in.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import locust
from gevent.pool import Group
from locust.contrib.fasthttp import FastHttpUser
from locust.env import Environment
from locust.exception import InterruptTaskSet, RescheduleTask, RescheduleTaskImmediately, StopUser
from locust.user.task import DefaultTaskSet
from locust.user.users import HttpUser

from phase3b.load.arrivals import Choice
from phase3b.load.engine.locust_client import Client
from phase3b.load.engine.sender import Sender
from phase3b.load.order import LocustFile
from phase3b.load.recorded.route_paths import RoutePaths

MODULE: Final = "phase3b_locust_file"
# Classes of Locust itself, which a file imports to build upon.
BASES: Final = (locust.User, HttpUser, FastHttpUser)


class LocustFileError(Exception):
    """What is wrong with a file, and in which line of it; 0 where it is in no line."""

    def __init__(self, what: str, line: int) -> None:
        self.what, self.line = what, line
        super().__init__(what)


def users_of(file: LocustFile) -> list[type[locust.User]]:
    """The users of a file that are to be begun, in the order in which they are written.

    Raises:
        LocustFileError: it is no Python, can't be imported, or has no user with a task.
    """
    if file.folder and file.folder not in sys.path:
        sys.path.insert(0, file.folder)
    module = ModuleType(MODULE)
    module.__file__ = file.name
    sys.modules[MODULE] = module
    try:
        exec(compile(file.text, file.name, "exec"), module.__dict__)  # noqa: S102  the file that the user asked us to run
    except SyntaxError as error:
        raise LocustFileError(f"this is no Python: {error.msg}", error.lineno or 0) from None
    except BaseException as error:  # noqa: BLE001  whatever a file does when it is imported, sys.exit among it
        lines = [each.lineno for each in traceback.extract_tb(error.__traceback__) if each.filename == file.name]
        raise LocustFileError(f"{type(error).__name__}: {error}", (lines[-1] or 0) if lines else 0) from None
    found = [
        each
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, locust.User) and each not in BASES and not each.abstract
    ]
    if not found:
        raise LocustFileError("it has no class of users", 0)
    for each in found:
        if not each.tasks:
            raise LocustFileError(f"{each.__name__} has no task", _line_of(each, file.text))
        if each.weight <= 0:
            raise LocustFileError(f"{each.__name__} has the weight {each.weight}", _line_of(each, file.text))
    return found


def _line_of(user: type[locust.User], text: str) -> int:
    return next((at for at, line in enumerate(text.splitlines(), 1) if line.startswith(f"class {user.__name__}")), 0)


@dataclass(slots=True)
class LocustUsers:
    """The users of one worker."""

    file: LocustFile
    sender: Sender
    classes: list[type[locust.User]] = field(default_factory=list)
    environment: Environment = field(default_factory=Environment)
    paths: RoutePaths = field(init=False)
    failures: dict[str, int] = field(default_factory=dict)
    running: list[locust.User] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Reads the file; its errors were said before the run."""
        self.classes = users_of(self.file)
        stage = self.sender.base.rpartition("/")[2]
        self.paths = RoutePaths(tuple(self.sender.order.routes), stage)
        # An error of a task ends no run: it is counted, and said in the report.
        self.environment.events.user_error.add_listener(self._failed)  # type: ignore[no-untyped-call]

    def _failed(self, user_instance: Any, exception: BaseException, tb: Any) -> None:
        del user_instance
        lines = [each.lineno for each in traceback.extract_tb(tb) if each.filename == self.file.name]
        name = f"{self.file.name}:{lines[-1] if lines else 1}: {type(exception).__name__}: {exception}"
        self.failures[name] = self.failures.get(name, 0) + 1

    def _made(self, drawn: float, tenant: int, number: int, meant_at: float | None) -> locust.User:
        kind = self.classes[Choice.of([each.weight for each in self.classes]).drawn(drawn)]
        if issubclass(kind, HttpUser | FastHttpUser):
            # Their own constructors make a client of Locust, for which they need it.
            kind.host = self.sender.order.rest_url
        user = kind(self.environment)
        user.client = Client(self.sender, self.paths, tenant, number, meant_at)  # type: ignore[attr-defined]
        return user

    def session(self, tenant: int, number: int, meant_at: float) -> None:
        """One arrival: a user who begins, does one task and leaves. Its first request was meant to be sent at `meant_at`."""
        drawn = random.Random(f"locust {self.sender.order.seed} {number}").random()  # noqa: S311  no secret
        user = self._made(drawn, tenant, number, meant_at)
        tasks = DefaultTaskSet(user)
        user._state, user._taskset_instance = "running", tasks  # noqa: SLF001  as User.run does
        try:
            # How a task ends early.
            with contextlib.suppress(StopUser, InterruptTaskSet, RescheduleTask, RescheduleTaskImmediately):
                user.on_start()
                tasks.execute_task(tasks.get_next_task())  # type: ignore[no-untyped-call]
        except Exception as error:  # noqa: BLE001  whatever a task raises is counted
            self._failed(user, error, error.__traceback__)
        finally:
            # The end of the run is no reason to fail at the end of a user.
            with contextlib.suppress(StopUser):
                user.on_stop()  # type: ignore[no-untyped-call]

    def begin(self, group: Group, number: int, tenant: int) -> None:
        """A user of a closed model, whose tasks follow each other until `end`."""
        drawn = random.Random(f"locust {self.sender.order.seed} {number}").random()  # noqa: S311  no secret
        user = self._made(drawn, tenant, number, None)
        self.running.append(user)
        user.start(group)

    def end(self) -> None:
        """All users stop after what they do now."""
        for user in self.running:
            if user.greenlet is not None and not user.greenlet.dead:
                user.stop()
        self.running = []


def checked(name: str) -> dict[str, Any]:
    """What a file has, or what is wrong with it."""
    file = Path(name)
    try:
        users = users_of(LocustFile(name, str(file.resolve().parent), file.read_text("utf-8")))
    except LocustFileError as error:
        return {"what": error.what, "line": error.line}
    return {"users": {each.__name__: each.weight for each in users}}


if __name__ == "__main__":
    # What a file prints is no answer of ours.
    told, sys.stdout = sys.stdout, sys.stderr
    told.write(json.dumps(checked(sys.argv[1])))
