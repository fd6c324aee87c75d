"""Runs Terraform with `-json` and gives its events as they come. A run that hangs is ended, with the reason."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import parse_json
from phase3b.terraform.events import (
    ApplyEnded,
    ApplyStarted,
    Diagnostic,
    Event,
    LockWaited,
    Outputs,
    PlannedChange,
    Progress,
    Summary,
    parse_event,
)
from phase3b.terraform.failure import ended, failure

# Of what an apply has begun, Terraform writes the state when the provider has let go of it; killed before, it forgets what
# it made, and the next apply fails on a name that is taken.
INTERRUPT_SECONDS: Final = 60.0
READ_SECONDS: Final = 0.05
# What in somebody's environment makes Terraform do something else than it is asked: a plan without a refresh, or of some
# resources only (TF_CLI_ARGS_plan), would be taken for the whole truth; another workspace has another state.
DIVERTING: Final = ("TF_CLI_ARGS", "TF_WORKSPACE", "TF_DATA_DIR")
# How much more the heap of Terraform and of its provider may grow before Go looks for garbage, in percent; Go's own value is
# 100. Reading the provider's schemas is most of a small plan: 0.4 s less of 2.9, for 40 MB more. Somebody's own GOGC stays.
GARBAGE_PERCENT: Final = "200"
WAITED: Final = (
    "It waited for the lock of the state, which another run holds: wait until that has ended. One that is dead is named "
    "after a quarter of an hour: give --timeout more"
)
Watcher = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a run may take in all, and how long it may go without finishing anything.

    Terraform repeats "Still creating..." every ten seconds for ever; that does not count as progress.
    """

    total_seconds: float
    stall_seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    """What a run came to."""

    planned: tuple[PlannedChange, ...]
    summary: Summary | None
    outputs: Mapping[str, object]
    changed_outputs: tuple[PlannedChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Terraform:
    """Terraform in one folder."""

    binary: str
    folder: Path
    patience: Patience
    # Asked while waiting: a sentence when going on is pointless (the embedded AWS has died), else None.
    hopeless: Callable[[], str | None] = lambda: None
    # What it is given of our own environment variables; None is all of them.
    variables: Mapping[str, str] | None = None
    # How long to wait for a run that holds the state: one whose caller was killed is still ending its work.
    lock_seconds: int = 0
    # Said, and not left out: somebody may have chosen another in the folder, and Terraform keeps that there.
    workspace: str = "default"

    @property
    def _lock(self) -> str:
        return f"-lock-timeout={self.lock_seconds}s"

    def init(self, watch: Watcher) -> Finished:
        """terraform init, with the backend that the configuration names now.

        Whether another one was left behind is for the guard to see: Terraform would only ask for an option.
        """
        return self._run(["init", "-input=false", "-reconfigure", "-json"], watch)

    def plan(self, out: str, watch: Watcher, targets: Sequence[str] = (), *, refresh: bool = True) -> Finished:
        """terraform plan, kept in a file of the folder; of the whole stack, or of some addresses and what they need.

        Without `refresh` the state is taken for what there is, and AWS is not asked.

        The file holds every value, secrets too: it is nobody else's to read from the first byte on.
        """
        _private(self.folder / out)
        state_alone = [] if refresh else ["-refresh=false"]
        only = [f"-target={address}" for address in targets]
        return self._run(["plan", "-input=false", "-json", self._lock, f"-out={out}", *only, *state_alone], watch)

    def show(self, plan: str | None = None) -> dict[str, Any]:
        """terraform show -json: the plan as data, with before and after of each resource; without one, the state.

        Source: https://developer.hashicorp.com/terraform/internals/json-format

        Raises:
            Phase3bError: Terraform failed or took too long.
        """
        try:
            done = subprocess.run(  # noqa: S603  the user's own Terraform
                [self.binary, "show", "-json", *([] if plan is None else [plan])],
                cwd=self.folder,
                env=self._environment(),
                check=False,
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=self.patience.total_seconds,
            )
        except subprocess.TimeoutExpired:
            raise outside_failure(
                f"terraform show took longer than {self.patience.total_seconds:g} s and was ended",
                _fix({}),
                code="P3B-TERRAFORM-TIMEOUT",
            ) from None
        try:
            shown = parse_json(done.stdout.decode("utf-8"), "terraform show", "Run it by hand").value
        except (Phase3bError, UnicodeDecodeError):
            shown = None
        if done.returncode != 0 or not isinstance(shown, dict):
            sentence = (done.stderr or done.stdout).decode("utf-8", "replace").strip()[-600:]
            raise outside_failure(
                f"terraform show failed ({ended(done.returncode)}): {sentence or 'without a word'}",
                "Run it by hand to see more",
                code="P3B-TERRAFORM-FAILED",
            )
        return shown

    def apply(self, plan: str, watch: Watcher) -> Finished:
        """terraform apply of a plan file."""
        return self._run(["apply", "-input=false", "-json", self._lock, plan], watch)

    def forget(self, addresses: Sequence[str], watch: Watcher) -> Finished:
        """terraform state rm: what is at these addresses stays in AWS, and Terraform knows nothing of it. All of them, or none."""
        return self._run(["state", "rm", self._lock, *addresses], watch)

    def _environment(self) -> dict[str, str]:
        given = os.environ if self.variables is None else self.variables
        kept = {name: value for name, value in given.items() if not name.startswith(DIVERTING)}
        return {
            "GOGC": GARBAGE_PERCENT,
            **kept,
            "TF_WORKSPACE": self.workspace,
            "CHECKPOINT_DISABLE": "1",
            "TF_IN_AUTOMATION": "1",
        }

    def _run(self, arguments: Sequence[str], watch: Watcher) -> Finished:
        planned: list[PlannedChange] = []
        errors: list[Diagnostic] = []
        summary: Summary | None = None
        outputs: Mapping[str, object] = {}
        changed_outputs: tuple[PlannedChange, ...] = ()
        sentence: list[str] = []
        busy: dict[str, str] = {}
        log = self.folder / f"terraform-{arguments[0]}.log"
        _private(log)
        with log.open("wb") as output:
            process = subprocess.Popen(  # noqa: S603  the user's own Terraform
                [self.binary, *arguments],
                cwd=self.folder,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                # A file and not a pipe: when we are killed, Terraform must not die of a broken pipe in the middle of an
                # apply. It ends what it has begun and writes its state.
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            for event in self._events(process, log, arguments[0], busy):
                watch(event)
                match event:
                    case PlannedChange():
                        planned.append(event)
                    case ApplyStarted(address=address, action=action):
                        busy[address] = action
                    case ApplyEnded(address=address):
                        busy.pop(address, None)
                    case Diagnostic(severity="error"):
                        errors.append(event)
                    case Summary():
                        summary = event
                    case Outputs(values=values, changed=changed):
                        outputs, changed_outputs = values, changed
                    case Progress(text=text):
                        sentence.append(text)
                    case _:
                        pass
        except BaseException as error:
            # Ctrl-C, SIGTERM, our patience at its end, an error of ours: whatever it is, an apply may be in its middle.
            error.add_note(_interrupted(arguments[0], _interrupt(process)))
            raise
        finally:
            _kill(process)
        if process.returncode != 0:
            raise failure(arguments[0], errors, sentence, process.returncode, _from_here(self.folder))
        return Finished(tuple(planned), summary, outputs, changed_outputs)

    def _events(
        self, process: subprocess.Popen[bytes], log: Path, command: str, busy: Mapping[str, str]
    ) -> Iterator[Event]:
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        threading.Thread(target=_read, args=(process, log, lines), daemon=True).start()
        began = moved = time.monotonic()
        locked = False
        while True:
            try:
                line = lines.get(timeout=0.2)
            except queue.Empty:
                line = ""
            if line is None:
                return
            if line:
                event = parse_event(line)
                locked = isinstance(event, LockWaited)
                if not isinstance(event, Progress) or command != "apply":
                    moved = time.monotonic()
                yield event
            now = time.monotonic()
            reason = self.hopeless()
            if reason is not None:
                raise outside_failure(
                    f"terraform {command} was ended: {reason}", _fix(busy), code="P3B-TERRAFORM-ENDED"
                )
            if now - began > self.patience.total_seconds:
                raise outside_failure(
                    f"terraform {command} took longer than {self.patience.total_seconds:g} s and was ended",
                    WAITED if locked else _fix(busy),
                    code="P3B-TERRAFORM-TIMEOUT",
                )
            if now - moved > self.patience.stall_seconds:
                raise outside_failure(
                    f"terraform {command} got no further for {self.patience.stall_seconds:g} s and was ended",
                    _fix(busy),
                    code="P3B-TERRAFORM-TIMEOUT",
                )


def _read(process: subprocess.Popen[bytes], log: Path, lines: queue.SimpleQueue[str | None]) -> None:
    """Hands on each line as it is written, then None when the process has ended."""
    rest = b""
    with log.open("rb") as sentence:
        ended = False
        while not ended:
            # Asked before reading: what is read after the end is all there is.
            ended = process.poll() is not None
            *whole, rest = (rest + sentence.read()).split(b"\n")
            if ended:
                whole.append(rest)
            for line in whole:
                if line.strip():
                    # What a crashed provider leaves on the screen need not be text; it must not stop the reading.
                    lines.put(line.decode("utf-8", "replace"))
            if not whole and not ended:
                time.sleep(READ_SECONDS)
    lines.put(None)


def _fix(busy: Mapping[str, str]) -> str:
    if not busy:
        return "Run it again with TF_LOG=debug to see what it waits for"
    return f"It was still at work on: {', '.join(f'{address} ({action})' for address, action in sorted(busy.items()))}"


def _from_here(folder: Path) -> str:
    return str(folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder)


def _private(file: Path) -> None:
    """Creates a file, or empties it, that only its owner reads."""
    file.unlink(missing_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _interrupt(process: subprocess.Popen[bytes]) -> bool:
    """One interrupt lets Terraform finish what it has begun and write its state; whether it did.

    Another Ctrl-C ends the wait. A SIGTERM does not: who cancels a job sends one soon after the interrupt, unasked.
    """
    handled = signal.getsignal(signal.SIGTERM)
    main = threading.current_thread() is threading.main_thread()
    if main:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with contextlib.suppress(subprocess.TimeoutExpired, ProcessLookupError):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
                process.wait(INTERRUPT_SECONDS)
    finally:
        if main:
            signal.signal(signal.SIGTERM, handled)
    return process.poll() is not None


def _interrupted(command: str, ended: bool) -> str:  # noqa: FBT001  a fact, told once
    if not ended:
        return (
            f"terraform {command} did not end within {INTERRUPT_SECONDS:g} s of the interrupt and was killed: its state "
            "may lack what it was making; phase3b plan says what exists and is not in the state"
        )
    return (
        f"terraform {command} was interrupted and has ended by itself: what it had done is in the state"
        if (command == "apply")
        else f"terraform {command} was interrupted; nothing was changed"
    )


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Ends Terraform and its providers, unless it has ended by itself; then it has ended them."""
    ended_by = process.poll()
    # Negative: a signal ended Terraform (out of memory, a `kill`), and its providers live on in its group.
    if ended_by is None or ended_by < 0:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
