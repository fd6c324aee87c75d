"""What a trial does: load tests as `phase3b load run` makes them, applies through the guard, and the files."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from phase3b.cli.options import CAPACITY_FILE
from phase3b.errors import ExitCode, Phase3bError, bad_input
from phase3b.naming import names_of
from phase3b.tuning.trial.carried_through import BadLoadTest, Brought
from phase3b.tuning.trial.trial_log import write_log
from phase3b.tuning.trial.trial_record import MAIN, RunFigures, Side, Texts, Trial, TuningLog

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.change.guard.refusal import Refusal
    from phase3b.change.rollout.keeper import Keeper
    from phase3b.change.rollout.workspace import Workspace
    from phase3b.tuning.trial.trial_record import FunctionFigures, Judgement

BESIDE: Final = ".phase3b-trial.yaml"
SIDES: Final[tuple[Side, Side]] = ("before", "after")
LOOK_SECONDS: Final = 15
SHOWN_LINES: Final = 1


@dataclass(frozen=True, slots=True)
class TrialEffects:
    """The effects of one trial of an environment.

    `load_options` are those of `phase3b load run` beside scenario, seed and output; `held` is the descriptor that keeps others
    away, which a load test inherits.
    """

    file: Path
    deployment: Deployment
    keeper: Keeper
    load_options: Sequence[str]
    allow: Sequence[str]
    embedded: bool
    timeout_seconds: float
    metrics_wait_seconds: int
    silent: bool
    held: int

    def save(self, log: TuningLog) -> None:
        """Keeps the log."""
        write_log(self.keeper, log)

    def publish(self, log: TuningLog) -> str:
        """Through CloudWatch of the environment; of whatever goes wrong the reason."""
        from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
        from phase3b.operations.doctor.reading import Reading  # noqa: PLC0415
        from phase3b.tuning.watched.published import publish  # noqa: PLC0415

        deployment = self.deployment
        try:
            reading = Reading(aws_access(deployment, embedded=self.embedded))
            return publish(reading, log.optimisations, deployment.project, deployment.name)
        except Phase3bError as error:
            return "; ".join(each.what for each in error.problems)

    def now(self) -> str:
        """The time, with its zone."""
        return time.strftime("%Y-%m-%dT%H:%M:%S%z")

    def say(self, sentence: str) -> None:
        """On standard error: standard output is for what comes of it."""
        if not self.silent:
            click.echo(sentence, err=True)

    def there(self, run: RunFigures) -> bool:
        """Whether its report is here."""
        return self._report(run.report).is_file()

    def _report(self, name: str) -> Path:
        """Where a report is: kept by its name from the capacity file's folder on, so that it is found from any other."""
        from phase3b.files.project import folder_of_project  # noqa: PLC0415

        return folder_of_project(self.file) / name

    def run(self, trial: Trial, side: Side, number: int) -> RunFigures | str | BadLoadTest:
        """A load test, after what earlier ones left is deleted; the same seed on both sides draws the same sessions."""
        from phase3b.load.report_file import read_report  # noqa: PLC0415
        from phase3b.tuning.trial.run_figures import KEPT, figures_of, unfit  # noqa: PLC0415

        self._same_file(trial)
        most = trial.runs if side == "before" else trial.most_runs
        self.say(f"load test {number} {side} the change (of {most if side == 'before' else f'at most {most}'})")
        name = f"{KEPT}/{trial.environment}/{trial.id}/{side}-{number}.json"
        out = self._report(name)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.unlink(missing_ok=True)
        where = () if self.embedded else (trial.environment,)
        self._phase3b("load", "clean", *where, "--yes", "--file", str(self.file))
        failure = self._phase3b(
            "load", "run", *where, "--scenario", trial.scenario, "--seed", str(number), "--out", str(out),
            "--no-history", "--file", str(self.file), *self.load_options, shows=True,
        )  # fmt: skip
        if not out.is_file():
            return failure or "it wrote no report"
        report = read_report(out)
        reason = unfit(report)
        if reason:
            out.unlink()
            return reason
        run = figures_of(report, name)
        return run if run.functions else self._from_cloudwatch(run)

    def _phase3b(self, *arguments: str, shows: bool = False) -> str | BadLoadTest:
        """Runs phase3b; what it said last where it failed, empty where it did not."""
        done = subprocess.run(  # noqa: S603  our own command
            [sys.executable, "-m", "phase3b", *arguments],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=None if shows and not self.silent and sys.stderr.isatty() else subprocess.PIPE,
            text=True,
            pass_fds=(self.held,),
        )
        lines = [line for line in (done.stderr or "").splitlines() if line.strip()]
        if done.returncode in {0, 1}:
            return ""
        sentence = lines[-SHOWN_LINES] if lines else f"phase3b {' '.join(arguments[:2])} ended with {done.returncode}"
        return BadLoadTest(sentence) if done.returncode == ExitCode.BAD_INPUT else sentence

    def _from_cloudwatch(self, run: RunFigures) -> RunFigures:
        """With functions as CloudWatch has them, which is later than they ran: it is asked again for a while."""
        from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
        from phase3b.operations.doctor.reading import Reading  # noqa: PLC0415
        from phase3b.tuning.trial.run_figures import BY_CLOUDWATCH, with_functions  # noqa: PLC0415
        from phase3b.tuning.watched.function_figures import cloudwatch_functions  # noqa: PLC0415

        deployment = self.deployment
        begin = datetime.fromisoformat(run.begun_at).astimezone(UTC).replace(second=0, microsecond=0)
        end = begin + timedelta(seconds=run.seconds + 120)
        names = names_of(deployment)
        access = aws_access(deployment, embedded=self.embedded)
        deadline = time.monotonic() + self.metrics_wait_seconds
        found: dict[str, FunctionFigures] = {}
        while True:
            reading = Reading(access)
            found = cloudwatch_functions(reading, names, [each.name for each in deployment.functions], begin, end)
            whole = found and all(each.memory_mb is not None for each in found.values())
            if whole or reading.unknown or time.monotonic() >= deadline:
                break
            time.sleep(LOOK_SECONDS)
        notes = tuple(f"{what}: {why}" for what, why in reading.unknown.items())
        if not found and not notes:
            notes = ("CloudWatch has no invocation of any function in the time of the run",)
        return with_functions(run, found, BY_CLOUDWATCH, notes)

    def apply(self, trial: Trial, side: Side) -> Brought:
        """Through the guard; the same again after an interruption goes on from what is there."""
        from phase3b.capacity.deployment import resolve  # noqa: PLC0415
        from phase3b.capacity.loader import parse  # noqa: PLC0415
        from phase3b.change.rollout.carry_out import carry_out  # noqa: PLC0415
        from phase3b.change.rollout.history import read_history, write_history  # noqa: PLC0415
        from phase3b.change.rollout.preview import preview  # noqa: PLC0415
        from phase3b.cli.change.apply_progress import progress  # noqa: PLC0415
        from phase3b.cli.change.rollout_options import say_nothing  # noqa: PLC0415

        text = trial.deployed_before if side == "before" else trial.deployed_after
        touched = False
        try:
            deployment = resolve(parse(text, str(self.file)), trial.environment)
            with as_file(text, self.file) as file, self._opened(file, deployment) as workspace:
                made = preview(workspace, self.allow, say_nothing)
                if made.verdict.refused:
                    return Brought("refused", sentences(made.verdict.refused))
                touched = True
                if made.empty:
                    workspace.forget_imports()
                    write_history(workspace.keeper, read_history(workspace.keeper).ended(text))
                    workspace.whereabouts.note()
                else:
                    with progress(silent=self.silent) as watcher:
                        done = carry_out(workspace, made.steps, text, self.allow, watcher, back=side == "before")
                    if done.refused:
                        return Brought("refused", sentences(done.refused), touched=True)
            if self.embedded:
                self._serve_as_applied(deployment)
        except Phase3bError as error:
            return Brought("failed", "; ".join(each.what for each in error.problems), touched=touched)
        return Brought("done", touched=True)

    def _serve_as_applied(self, deployment: Deployment) -> None:
        """The local API runs functions as they were when it began: it reads them again, as Lambda would."""
        from phase3b.cli.change.rollout_options import embedded_session  # noqa: PLC0415
        from phase3b.local.api.lambda_service.applied_again import serve_as_applied  # noqa: PLC0415

        session = embedded_session(deployment, embedded=True)
        if session is not None and session.functions:
            serve_as_applied(session.functions)

    def baselined(self, trial: Trial, log: TuningLog, judgement: Judgement) -> Texts:
        """With `tuned` of the environment. A file that has no place for it is kept without, which is said.

        What was measured on this machine is no baseline of AWS: alarms would compare with it.
        """
        if self.embedded:
            self.say("no baseline is written: alarms on AWS would compare with the times of this machine")
            return trial.after
        from phase3b.tuning.trial.patched_text import capacity_text, texts_of  # noqa: PLC0415
        from phase3b.tuning.watched.kept_baseline import with_baseline  # noqa: PLC0415
        from phase3b.tuning.watched.trend import baseline_of, saved_by, saved_usd  # noqa: PLC0415

        text = capacity_text(str(self.file), trial.after)
        since = datetime.now(tz=UTC).strftime("%Y-%m-%d")
        try:
            before, this = saved_usd(log.optimisations)[0], saved_by(judgement)
            saved = before if this is None else before + this
            functions = baseline_of(trial.runs_after)
            return texts_of(with_baseline(text, trial.environment, functions, since, saved))
        except Phase3bError as error:
            self.say(f"no baseline is written, and no alarm compares with it: {error.problems[0].what}")
            return trial.after

    def write_file(self, before: Texts, after: Texts) -> None:
        """Each file whole; one that has neither text was changed by somebody else, and stays.

        Raises:
            Phase3bError: such a file, or one that can't be written.
        """
        from phase3b.capacity.text.capacity_text import folder_of  # noqa: PLC0415
        from phase3b.files.whole_file import write_whole  # noqa: PLC0415

        folder = folder_of(self.file)
        for name, text in after.items():
            file = self.file if name == MAIN else folder / name
            there = file.read_bytes().decode("utf-8")
            if there == text:
                continue
            if there != before.get(name):
                raise changed_meanwhile(file)
            write_whole(file, text)

    def _same_file(self, trial: Trial) -> None:
        """The load tests of both sides are those of one file, and what it says must still be what is tried.

        Raises:
            Phase3bError: it was changed.
        """
        from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
        from phase3b.tuning.trial.patched_text import texts_of  # noqa: PLC0415

        if texts_of(read_capacity_text(self.file, str(self.file))) != dict(trial.before):
            raise changed_meanwhile(self.file)

    def judged(self, trial: Trial, log: TuningLog) -> Judgement:
        """All gates, of the reports that are kept."""
        from phase3b.capacity.loader import parse  # noqa: PLC0415
        from phase3b.load.report_file import read_report  # noqa: PLC0415
        from phase3b.pricing.prices.price_book import PriceBook  # noqa: PLC0415
        from phase3b.tuning.trial.judged_trial import judged_trial  # noqa: PLC0415

        reports = [[read_report(self._report(run.report)) for run in trial.of(side)] for side in SIDES]
        capacities = [parse(text, str(self.file)) for text in (trial.deployed_before, trial.deployed_after)]
        book = PriceBook(datetime.now(tz=UTC).date())
        return judged_trial(
            trial, log, (reports[0], reports[1]), (capacities[0], capacities[1]), book, local=self.embedded
        )

    def _opened(self, file: Path, deployment: Deployment) -> AbstractContextManager[Workspace]:
        from phase3b.cli.change.rollout_options import opened  # noqa: PLC0415

        return opened(
            file, deployment, embedded=self.embedded, timeout_seconds=self.timeout_seconds, silent=self.silent
        )


@contextmanager
def as_file(text: str, file: Path) -> Iterator[Path]:
    """The text of a capacity file in a file of its own while the block runs, from which the same functions are found."""
    from phase3b.files.project import source_of  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        other = Path(folder) / CAPACITY_FILE
        if source_of(other).absolute() != source_of(file).absolute():
            # Beside the file: its functions are there, and not in the working directory.
            other = file.with_name(BESIDE)
        other.write_bytes(text.encode("utf-8"))
        try:
            yield other
        finally:
            other.unlink(missing_ok=True)


def sentences(refused: Sequence[Refusal]) -> str:
    """What the guard said, in one text."""
    return "; ".join(f"{each.address}: {each.what} {each.why}".rstrip(".") for each in refused)


def changed_meanwhile(file: Path) -> Phase3bError:
    """A file that has neither the text before the change nor the one after it."""
    return bad_input(
        f"{file} was changed while the trial is under way",
        "Restore it as it was (git stash keeps your change), and run the same again",
        code="P3B-TUNE-FILE-CHANGED",
    )
