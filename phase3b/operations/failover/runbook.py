"""The runbook of a failover on AWS: what to look at, what to run, what each step changes, and what nobody can know then.

Nothing in it needs the lost region. Steps that move work use the data planes and regional APIs of the other region alone: the control planes of
IAM and Route 53 are in us-east-1 ("Control planes and data planes" in the whitepaper "AWS Fault Isolation Boundaries"), and Terraform,
which asks both, may fail until they answer.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.second_region import Regions
from phase3b.errors import bad_input
from phase3b.naming import Names, names_of, schedule_address
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.quick_dataclass import dataclass

LATENCY: Final = Metric.REPLICATION_LATENCY
# Anyone who looks has taken some minutes to come to it.
LOOKED_BACK_SECONDS: Final = 1800


@dataclass(frozen=True, slots=True)
class SwitchedSchedule:
    """A rule of EventBridge that runs in one region."""

    region: str
    rule: str

    def command(self, *, on: bool) -> str:
        """The AWS CLI's."""
        return f"aws events {'enable' if on else 'disable'}-rule --region {self.region} --name {shlex.quote(self.rule)}"

    @property
    def check(self) -> str:
        """Whether it is on."""
        return f"aws events describe-rule --region {self.region} --name {shlex.quote(self.rule)} --query State --output text"


@dataclass(frozen=True, slots=True)
class SwitchedStream:
    """A function's reading of a table's stream that runs in one region."""

    region: str
    function: str
    table: str

    @property
    def _uuid(self) -> str:
        query = f"EventSourceMappings[?contains(EventSourceArn, ':table/{self.table}/stream/')].UUID"
        return (
            f'"$(aws lambda list-event-source-mappings --region {self.region} --function-name {self.function}:live '
            f'--query "{query}" --output text)"'
        )

    def command(self, *, on: bool) -> str:
        """The AWS CLI's."""
        switch = "--enabled" if on else "--no-enabled"
        return f"aws lambda update-event-source-mapping --region {self.region} {switch} --uuid {self._uuid}"

    @property
    def check(self) -> str:
        """Whether it is on."""
        return f"aws lambda get-event-source-mapping --region {self.region} --uuid {self._uuid} --query State --output text"


Switched = SwitchedSchedule | SwitchedStream


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it changes, the commands that do it, those that show whether it is done, and what is not known."""

    title: str
    changes: str
    commands: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    unknown: str = ""


def regions_of(deployment: Deployment) -> Regions:
    """Both regions.

    Raises:
        Phase3bError: there is one.
    """
    if deployment.regions is None:
        raise bad_input(
            f"{deployment.name} has one region in the tier {deployment.tier_name}: there is none to go to",
            "Name environments.ENV.second_region, in a tier with second_region: true",
            code="P3B-REGION-NONE",
        )
    return deployment.regions


def switched(deployment: Deployment, region: str) -> tuple[Switched, ...]:
    """What runs in one region alone: schedules, and streams that say `one_region`, by their names in a stack of that region."""
    names = names_of(deployment)
    schedules = [
        SwitchedSchedule(region, names.of(schedule_address(function.name, name)))
        for function in deployment.functions
        for name in function.definition.schedules
    ]
    streams = [
        SwitchedStream(region, names.function(function.name), names.table(table))
        for function in deployment.functions
        for table, stream in function.definition.streams.items()
        if stream.one_region
    ]
    return (*schedules, *streams)


def steps(first: Deployment, second: Deployment, file: str) -> tuple[Step, ...]:
    """All steps, in order, from the suspicion to the way back.

    Args:
        first: the stack of the region that is lost.
        second: that of the other one.
        file: how a command names the capacity file, with a blank before it; empty where it need not.
    """
    return tuple(_steps(first, second, regions_of(first), names_of(second), file))


def _steps(first: Deployment, second: Deployment, regions: Regions, names: Names, file: str) -> Iterator[Step]:
    domain = first.environment.domain
    lost, there = regions.first, regions.second
    yield Step(
        f"See whether it is {lost}, and whether {there} is well",
        "Nothing.",
        checks=(
            *(
                ()
                if domain is None
                else (f"curl -sS -o /dev/null -w '%{{http_code}}\\n' https://{domain.rest}/health",)
            ),
            f"phase3b check {second.name}{file}",
            f"phase3b ops check {second.name}{file}",
            (
                f"aws dynamodb describe-table --region {there} --table-name {names.table(second.replicated[0])} "
                "--query 'Table.[TableStatus,Replicas]'"
            ),
        ),
        unknown=f"Whether {lost} comes back in minutes. Go on when it has been away for longer than customers may wait.",
    )
    yield Step(
        f"Know what {there} may lack",
        "Nothing.",
        checks=tuple(
            f"aws cloudwatch get-metric-statistics --region {lost} --namespace {LATENCY.namespace} --metric-name {LATENCY.metric_name} "
            f"--dimensions Name=TableName,Value={names.table(table)} Name=ReceivingRegion,Value={there} "
            # Seconds since 1970, reckoned by the shell: `date -d` is GNU's alone.
            f'--start-time "$(($(date +%s) - {LOOKED_BACK_SECONDS}))" --end-time "$(date +%s)" --period 60 '
            "--statistics Maximum"
            for table in second.replicated
        ),
        unknown=f"What {lost} confirmed and had not replicated when it was lost: the metric is in {lost} itself, and answers when it does. "
        "None of it is lost; it arrives when the region is back, and of two writes to one item the later one stays.",
    )
    if domain is None:
        yield Step(
            "Tell those who call it the other address",
            f"Requests go to {there} as soon as their senders do: without environments.{regions.environment}.domain nothing moves them.",
            # Terraform's state may be in the region that is lost.
            checks=(
                (
                    f"aws apigateway get-rest-apis --region {there} --query "
                    f"\"items[?name=='{names.shared('api')}'].join('', ['https://', id, '.execute-api.{there}.amazonaws.com/{_stage(second)}'])\" "
                    "--output text"
                ),
            ),
        )
    else:
        yield Step(
            "See that Route 53 has moved the requests",
            f"Nothing: the health check of {lost} fails after {domain.health.interval_seconds} s x {domain.health.failures}, and {domain.rest} "
            f"then leads to {there} for those who ask again.",
            checks=(f"dig +short {domain.rest}", f"curl -sS https://{domain.rest}/health"),
            unknown="Who keeps an old answer for longer than its time. Where the health check does not fail and the service does, nothing in "
            "Route 53 can be changed as long as us-east-1 is away.",
        )
    here, gone = switched(second, there), switched(first, lost)
    if here:
        yield Step(
            f"Let {there} run the schedules, and the streams that are read in one region",
            f"{len(here)} schedules and streams run in {there}. As long as {lost} is away they run nowhere else.",
            tuple(each.command(on=True) for each in here),
            tuple(each.check for each in here),
            "Whether a schedule has run in the lost region just before: what schedules do may be done twice. A stream is read from where "
            "its mapping last was, or from then on; events in between are in it for 24 hours.",
        )
    yield Step(
        "Write it down, so that the next apply leaves it so",
        f"In the file: environments.{regions.environment}.second_region.failed_over: true. The apply finds what the commands have done.",
        (f"phase3b apply {second.name}{file}",),
        (f"phase3b plan {second.name}{file}",),
        "Whether IAM and Route 53 answer: where they don't, Terraform can't look at them. Do it when they do.",
    )
    yield Step(
        f"When {lost} is back: before anything else, end its schedules and streams",
        f"Without it they run in both regions.{'' if gone else ' This environment has none.'}",
        (*(each.command(on=False) for each in gone), f"phase3b apply {first.name}{file}"),
        tuple(each.check for each in gone),
    )
    yield Step(
        "See that both regions are equal again",
        "Nothing: DynamoDB catches up by itself.",
        checks=(
            *(
                f"aws dynamodb scan --region {region} --table-name {names.table(table)} --select COUNT --query Count"
                for table in second.replicated
                for region in (lost, there)
            ),
            f"phase3b check {first.name}{file}",
        ),
        unknown="Counts are those of a moment, and a scan costs as many read units as the table has. What was made twice with one idempotency "
        "key is found and taken back by itself (the metrics CreatesTakenBack and DuplicatesKept).",
    )
    yield Step(
        f"Go back to {lost}, when it suits you",
        f"In the file: failed_over: false. Schedules and streams end in {there} first, and then begin in {lost}.",
        (f"phase3b apply {second.name}{file}", f"phase3b apply {first.name}{file}"),
        tuple(each.check for each in gone),
    )


def _stage(deployment: Deployment) -> str:
    return "" if deployment.api is None else deployment.api.definition.stage


def as_data(found: tuple[Step, ...], regions: Regions) -> Mapping[str, Any]:
    """As JSON has it."""
    return {
        "environment": regions.environment,
        "from": regions.first,
        "to": regions.second,
        "steps": [
            {
                "title": each.title,
                "changes": each.changes,
                "commands": list(each.commands),
                "checks": list(each.checks),
                "unknown": each.unknown or None,
            }
            for each in found
        ],
    }
