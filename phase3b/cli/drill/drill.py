"""phase3b drill."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from phase3b.cli.options import file_option, json_format_option, seconds_that_end
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.drill.caused import Causes
    from phase3b.drill.drilled import Drill, Planned
    from phase3b.drill.rehearsal import Rehearsed

FOLDER: Final = Path(".phase3b/drill")
# Longer ones would be a minute of work for each of the account's days: they are tried alone.
LONGEST_REHEARSED_MINUTES: Final = 24 * 60
SYNTHESIZED: Final = "synthesized"
APPLIED: Final = "applied to the embedded AWS"
# A minute of the account in a second is what a person can follow.
MOST_SPEED: Final = 3600.0
# Why an alarm was not really caused.
NO_CAUSES: Final = "nothing was made to fail (--no-causes)"
# Why an alarm was not rehearsed among all others.
WHY_NOT: Final = {SYNTHESIZED: "the stack was not applied (--no-apply)", APPLIED: "it looks back for days"}


class Causing(NamedTuple):
    """That alarms are really caused; `speed` is how many times as fast the account's time passes then, None: as fast as can be."""

    speed: float | None


FORMS: Final = ("table", "json", "markdown", "junit", "html")


@click.command("drill")
@click.argument("environment", metavar="[ENV]", required=False)
@click.option(
    "--alarm", "pattern", default="*", metavar="PATTERN", help="Only alarms whose names match, such as '*-throttles-*'."
)
@click.option("--no-apply", is_flag=True, help="Only try the alarms of the synthesized stack, each by itself.")
@click.option("--no-causes", is_flag=True, help="Make nothing really fail: all alarms get data points alone.")
@click.option(
    "--speed",
    type=click.FloatRange(min=1, max=MOST_SPEED),
    callback=seconds_that_end,
    help="While things really fail, let the account's time pass so many times as fast; left out, as fast as can be.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="table",
    show_default=True,
    help="table for a terminal, json for programs, markdown for a pull request, junit for CI, html for one page that works offline.",
)
@json_format_option
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write it to this file instead of printing it."
)
@file_option
def command(
    environment: str | None,
    *,
    pattern: str,
    no_apply: bool,
    no_causes: bool,
    speed: float | None,
    form: str,
    out: Path | None,
    file: Path,
) -> int:
    """Show that every alarm fires when it should, stays quiet when it should, and recovers, before the night comes.

    Each deployed alarm is tried with data of which its record in the plan says what it must do: exactly at its threshold, just
    beyond it, too few periods, too far apart, without data. A normal day is the tier's documented load. Then all of
    them fire and recover in the embedded AWS (the one that is up, or one that is started for it), whose clock is moved
    on, and their messages are read from its inbox. At last each is really made to fire, where this machine can: functions
    fail, tables throttle, clients are mistaken, messages wait.

    \b
    Example:
      phase3b drill prod
      phase3b drill prod --speed 60
      phase3b drill prod --alarm '*-ceiling-*' --no-apply

    Exit code 1: an alarm does not do what it must.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.drill import drill_report  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, refuse_table_file, write_out_file  # noqa: PLC0415
    from phase3b.drill.drilled import planned  # noqa: PLC0415
    from phase3b.pricing.priced_target import environment_of_tiers  # noqa: PLC0415

    refuse_table_file(form, out, FORMS)
    if speed is not None and (no_apply or no_causes):
        raise bad_input(
            f"--speed is of what really fails, and {'--no-apply' if no_apply else '--no-causes'} lets nothing fail",
            "Leave one of them out",
            code="P3B-OPTION-CONFLICT",
        )
    if out is not None:
        check_out_file(out, "--out")
    capacity = load(file)
    deployment = resolve(capacity, environment or environment_of_tiers(capacity))
    alarms = planned(deployment, pattern)
    if not alarms:
        raise bad_input(
            f"no alarm of {deployment.name} matches {pattern}",
            f"phase3b show {deployment.name} lists them; * stands for any text",
            code="P3B-DRILL-NO-ALARM",
        )
    found = (
        _synthesized(capacity, deployment, alarms, file)
        if no_apply
        else _applied(capacity, deployment, alarms, file, None if no_causes else Causing(speed))
    )
    if pattern == "*":
        _keep(found, deployment, file)
    if form == "table":
        drill_report.print_drill(found)
        return ExitCode.FINDING if found.faulty else ExitCode.OK
    written = {
        "json": drill_report.as_json,
        "markdown": drill_report.as_markdown,
        "junit": drill_report.as_junit,
        "html": drill_report.as_html,
    }
    text = written[form](found)
    if out is None:
        click.echo(text, nl=False)
    else:
        write_out_file(text, out, "--out")
    return ExitCode.FINDING if found.faulty else ExitCode.OK


def _keep(found: Drill, deployment: Deployment, file: Path) -> None:
    """For phase3b report, which shows the last one."""
    from datetime import UTC, datetime  # noqa: PLC0415

    from phase3b.drill.kept_drill import keep_drill, kept_drill  # noqa: PLC0415

    unkept = keep_drill(kept_drill(found, datetime.now(UTC)), deployment.name, file)
    if unkept:
        _say(unkept)


def _synthesized(capacity: Capacity, deployment: Deployment, alarms: Sequence[Planned], file: Path) -> Drill:
    import tempfile  # noqa: PLC0415

    from phase3b.drill.deployed_alarm import synthesized_alarms  # noqa: PLC0415
    from phase3b.files.json_file import read_json  # noqa: PLC0415
    from phase3b.synthesis.process import synthesize  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        stack = synthesize(file, [deployment.name], Path(folder)).stacks[0].file
        read = read_json(stack, "Run it again")
        described = {each["AlarmName"]: each for each in synthesized_alarms(read)}
    return _together(capacity, deployment, alarms, described, {}, None, None)


def _applied(
    capacity: Capacity, deployment: Deployment, alarms: Sequence[Planned], file: Path, causing: Causing | None
) -> Drill:
    import boto3  # noqa: PLC0415

    from phase3b.cli.drill.drill_causes import Up, caused  # noqa: PLC0415
    from phase3b.cli.service.started_service import started_service  # noqa: PLC0415
    from phase3b.drill.drilled import planned  # noqa: PLC0415
    from phase3b.drill.rehearsal import Account, rehearsed  # noqa: PLC0415
    from phase3b.drill.trial import rehearsal  # noqa: PLC0415
    from phase3b.drill.wave import waves  # noqa: PLC0415

    with started_service(file, deployment.name, FOLDER / "local.log", _say) as session:
        client: Any = boto3.client

        def asked(service: str) -> Any:
            return client(
                service, endpoint_url=session.endpoint, region_name=deployment.environment.region,
                aws_access_key_id="embedded", aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
            )  # fmt: skip

        named = _named(asked)
        account = Account(session.endpoint, deployment.environment.region, asked("cloudwatch"), named)
        if account.confirm_recipients(asked("sns")):
            _say("subscriptions by mail are confirmed, as their recipients would")
        described = account.described()
        # Those that were not asked for judge the same metrics, and tell by the same incidents.
        every = [each for each in planned(deployment) if each.alarm.name in described]
        fires = {each.alarm.name: rehearsal(each.alarm) for each in every}
        short = [each for each in every if fires[each.alarm.name].length <= LONGEST_REHEARSED_MINUTES]
        incidents = {each.alarm.name: each.incident for each in every}
        lengths = {name: trial.length for name, trial in fires.items()}
        wanted = {each.alarm.name for each in alarms}
        planned_waves = waves([each.alarm for each in short], incidents, lengths, wanted)
        count = sum(len(wave.alarms) for wave in planned_waves)
        _say(f"rehearsing {count} alarms in {len(planned_waves)} waves")

        def announce(done: int, of: int) -> None:
            if done % 20 == 0 or done == of:
                _say(f"  {done} of {of}")

        expecting = [each.alarm for each in every if each.alarm.missing == "breaching"]
        found = rehearsed(account, planned_waves, fires, incidents, expecting, announce)
        causes = None
        if causing is not None:
            there = [each.alarm for each in alarms if each.alarm.name in described]
            up = Up(deployment, session, account, asked, causing.speed, _say)
            causes = caused(up, there, incidents, expecting)
    return _together(capacity, deployment, alarms, described, named, found, causes)


def _together(
    capacity: Capacity,
    deployment: Deployment,
    alarms: Sequence[Planned],
    described: Mapping[str, Mapping[str, Any]],
    named: Mapping[str, str],
    rehearsals: Mapping[str, Rehearsed] | None,
    causes: Causes | None,
) -> Drill:
    from phase3b.drill.caused import Causes  # noqa: PLC0415
    from phase3b.drill.drilled import Drill, alone, drilled, planned  # noqa: PLC0415

    by, rehearsals = (SYNTHESIZED, {}) if rehearsals is None else (APPLIED, rehearsals)
    pattern = capacity.simulation.patterns[capacity.simulation.default_pattern]
    _say(f"trying {len(alarms)} alarms, each by itself")
    if causes is None:
        why = NO_CAUSES if by == APPLIED else WHY_NOT[by]
        causes = Causes({}, {each.alarm.name: why for each in alarms})
    found = []
    for each in alarms:
        name = each.alarm.name
        shown = alone(each, described.get(name), named, deployment, pattern)
        why_not = "" if name in rehearsals else WHY_NOT[by]
        found.append(drilled(each, shown, rehearsals.get(name), why_not, causes, deployed=name in described))
    every = {each.alarm.name for each in planned(deployment)}
    others = len(described.keys() - every)
    return Drill(deployment.name, deployment.tier_name, by, len(every), others, tuple(found), causes.others)


def _named(asked: Any) -> dict[str, str]:
    """The WebSocket API's id, by which AWS names it alone."""
    from phase3b.plan.apis.addresses import WEBSOCKET_API  # noqa: PLC0415

    apis = asked("apigatewayv2").get_apis()["Items"]
    return {WEBSOCKET_API.ref("id"): each["ApiId"] for each in apis if each["ProtocolType"] == "WEBSOCKET"}


def _say(text: str) -> None:
    click.echo(text, err=True)
