"""The command line: thin, and the only catcher of Phase3bError. A command imports its work when it runs."""

from __future__ import annotations

import gc
import os
import signal
import sys
from types import FrameType
from typing import Final

import click

from phase3b import __version__
from phase3b.cli import ending
from phase3b.cli.lazy_group import LazyGroup
from phase3b.errors import ExitCode, Phase3bError

GARBAGE_THRESHOLD: Final = 100_000
# 128 and the number of the signal, as a shell has it.
INTERRUPTED: Final = 128 + signal.SIGINT
TERMINATED: Final = 128 + signal.SIGTERM
# Command -> module of this package that holds it, with its room; imported only when it is asked for.
COMMANDS: Final = {
    "init": "init",
    "validate": "validate",
    "schema": "schema",
    "tier": "tier",
    "add": "grow.add",
    "remove": "grow.remove",
    "diff": "change.diff",
    "show": "show",
    "synth": "synth",
    "plan": "change.plan",
    "check": "service.check",
    "doctor": "service.doctor",
    "runbook": "service.runbook",
    "guide": "service.guide",
    "apply": "change.apply",
    "rollback": "change.rollback",
    "adopt": "change.adopt",
    "package": "package",
    "module": "module",
    "iam": "service.iam",
    "scan": "scan",
    "openapi": "service.openapi",
    "local": "service.local",
    "cost": "cost.cost",
    "assume": "service.assume",
    "calibrate": "cost.calibrate",
    "prices": "cost.prices",
    "simulate": "simulate.simulate",
    "recommend": "simulate.recommend",
    "load": "load.load",
    "bench": "bench.bench",
    "success": "success.success",
    "tune": "tune.tune",
    "drill": "drill.drill",
    "ops": "ops.ops",
    "report": "report",
    "proof": "change.proof",
    "failed": "service.failed",
    "failover": "service.failover",
    "explain": "explain",
}
# One line each, so that --help imports no command.
SUMMARIES: Final = {
    "init": "Start a project: capacity.yaml, functions with a test, a Makefile, a CI workflow.",
    "validate": "Check capacity.yaml: every problem, where it is, how to fix it.",
    "schema": "Print the JSON Schema of capacity.yaml, for editors.",
    "tier": "The capacity tiers: list, show, compare, set them.",
    "add": "Add a table, index, function, route, queue, tier or environment.",
    "remove": "Remove one of these, with all that names it.",
    "diff": "Show what the capacity file changes compared with a git revision.",
    "show": "Show what an environment is made of.",
    "synth": "Write the Terraform of every environment.",
    "plan": "Show what an apply would change, in which steps, and what the guard refuses.",
    "check": "List the alarms that need attention: in the ALARM state, disabled, or without a recipient.",
    "doctor": "Diagnose what is throttled: which limit, whose requests, what helps now and permanently.",
    "runbook": "Show what to do about each alarm: causes, commands, how to see that it is over.",
    "guide": "Write a guide of an environment: operations, capacity planning, Lambda, runbook, module; also as HTML and PDF.",
    "apply": "Deploy an environment as capacity.yaml describes it, unless the guard refuses.",
    "rollback": "Deploy the capacity file from before the last apply again.",
    "adopt": "Import existing resources into an environment's state.",
    "package": "Package the Lambda functions, and show their sizes.",
    "module": "Write the published module: plain Terraform, and a .tar.gz of it.",
    "iam": "Print the IAM policies of the roles that plan and apply an environment.",
    "scan": "Check the Terraform with checkov's policies and phase3b's own.",
    "openapi": "Print the OpenAPI document of the REST API.",
    "simulate": "Simulate DynamoDB minute by minute under a traffic pattern.",
    "recommend": "Find the cheapest capacity without throttling, as a patch of capacity.yaml.",
    "load": "Run load tests, and compare them.",
    "bench": "Benchmark every route and WebSocket event, and what is packaged.",
    "success": "Show each success criterion: run here, simulated, computed, or not shown.",
    "tune": "Find the memory and the batches that are worth it, try them, keep them or take them back.",
    "drill": "Show that every alarm fires, stays quiet and recovers as it must.",
    "ops": "Run a deployment: the morning check, incidents, capacity, costs, reviews, backups.",
    "report": "Write one page of an environment: size, cost, headroom, objectives, alarms, what to do next.",
    "proof": "Report on a tier switch: what changes, what it costs, whether it handles the traffic.",
    "failed": "List and replay stream batches that failed permanently.",
    "failover": "Print the runbook of a failover to the second region, or rehearse one on this machine.",
    "local": "Apply an environment to an embedded AWS on this machine, and serve its APIs.",
    "assume": "Print service.assumptions with what is missing filled in by stated defaults.",
    "calibrate": "Put measured numbers in the place of assumed ones, as a patch of service.assumptions.",
    "cost": "Show the monthly cost of an environment or a tier line by line, and possible savings.",
    "prices": "Refresh the unit prices that costs are calculated with.",
    "explain": "Explain the code at the end of a message, and how to fix the problem.",
}


class Terminated(KeyboardInterrupt):
    """SIGTERM: what is under way ends as it does after Ctrl-C."""


def _terminate(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise Terminated


class _Commands(LazyGroup):
    """With their summaries in the help, and what a mistyped one may be."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(SUMMARIES.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from phase3b.capacity.text.problem_text import instead  # noqa: PLC0415  only a mistake pays for it

            sentence = f"there is no command {args[0]!r}. {instead(args[0], COMMANDS)}"
            raise ending.UnknownCommandError(sentence, ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Commands, modules=COMMANDS, package=__name__, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, message="phase3b %(version)s")
def cli() -> None:
    """One capacity.yaml in; auto-scaled, monitored AWS infrastructure out.

    \b
    Example:
      phase3b validate
      phase3b show prod
      phase3b synth --env prod

    Exit codes: 0 success, 1 a finding, 2 bad input, 3 something outside phase3b failed; 130 stopped by Ctrl-C, 143 by
    SIGTERM.
    """


def main() -> None:
    """The console script."""
    # Most commands live for a third of a second, of which a quarter would go into looking for garbage that is not there:
    # while modules are imported, and once more over everything when Python ends.
    gc.set_threshold(GARBAGE_THRESHOLD)
    # No plugin is asked for our models; pydantic would read the metadata of every package that is installed.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # How CI cancels a job. `local up` has a handler of its own.
    signal.signal(signal.SIGTERM, _terminate)
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Runs one command; what is wrong goes to stderr, a problem a line, or as JSON to stdout where JSON is asked for."""
    try:
        result = cli.main(arguments, prog_name="phase3b", standalone_mode=False)
    except Phase3bError as error:
        return ending.problems(error.problems, error.exit_code, arguments)
    except click.ClickException as error:
        return ending.usage(error, arguments)
    except (KeyboardInterrupt, click.Abort) as error:
        # click makes an Abort of it.
        cause = error.__cause__ or error
        return ending.stopped(cause, TERMINATED if isinstance(cause, Terminated) else INTERRUPTED, arguments)
    except BrokenPipeError:
        # `phase3b schema | head`: the reader has what it wants. stdout must not be flushed again at exit.
        ending.leave_stdout()
        return ExitCode.OK
    except OSError as error:
        return ending.system(error, arguments)
    return result if isinstance(result, int) else ExitCode.OK
