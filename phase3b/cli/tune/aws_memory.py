"""Memory of functions on AWS: by invoking versions of each size, or from logs where that is not possible."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from phase3b.benchmark.route_calls import label, route_calls
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import JsonPart, read_json
from phase3b.load.destination.aws_target import access_of, asking, refuse_other_account
from phase3b.load.destination.refusals import not_owned, too_expensive
from phase3b.local.api.applied_service import routes_of
from phase3b.local.api.sample_body import Schema
from phase3b.naming import Names, names_of
from phase3b.plan.functions.records import LambdaFunction
from phase3b.pricing.lines.functions import SUFFIXES
from phase3b.pricing.report.cost_report import Priced
from phase3b.tuning.kept_file import kept_file
from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.measuring.aws_cost import aws_cost
from phase3b.tuning.memory.measuring.aws_run import AwsOrder, AwsRun, Payload
from phase3b.tuning.memory.measuring.logged import LOGGED, of_file, of_group
from phase3b.tuning.memory.measuring.planned_calls import Counts, allotted, weights_of
from phase3b.tuning.memory.measuring.published_versions import GONE, Journal, code_of, of_aws, one_line, put_right
from phase3b.tuning.memory.measuring.version_invocations import Stage
from phase3b.tuning.memory.reported import Found

LOGS_ALONE = (
    "logs tell what an invocation used and how long it took at the size that it had, and nothing of other sizes"
)
NO_REPORT = "its log has no report of an invocation"
LEFT_ITEMS = "what its test tenants have left in the tables is deleted by: phase3b load clean"
# Beside what a function may take, for the way there and back.
PATIENCE_SECONDS = 10
# A whole day has its peak in it.
LOG_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class AwsMeasuring:
    """What is measured on AWS, as whom it was asked for, and what it may cost."""

    capacity: Capacity
    priced: Priced
    schemas: Mapping[str, Schema]
    functions: tuple[str, ...]
    invocations: int
    seed: int
    owned: str | None
    most_usd: float | None
    payloads: Path | None
    file: Path

    @property
    def deployment(self) -> Deployment:
        """The environment."""
        return self.priced.priced_target.deployment

    @property
    def names(self) -> Names:
        """What AWS calls things."""
        return names_of(self.deployment)

    def measured(self, *, quiet: bool) -> Found:
        """Refuses what may not be, says what it costs, and runs it.

        Raises:
            Phase3bError: it may not go there, it would cost too much, or AWS can't be reached.
        """
        given = {} if self.payloads is None else read_payloads(self.payloads)
        chosen = [each.name for each in self.deployment.functions if not self.functions or each.name in self.functions]
        wanted, settings = self.capacity.tuning.memory, self.capacity.load.settings
        if self.most_usd is not None:
            settings = settings.model_copy(update={"most_usd": self.most_usd})
        sizes = sorted({*wanted.sizes_mb, *self._configured(chosen)})
        architectures = {
            each.address.name: SUFFIXES[each.architecture]
            for each in self.priced.priced_target.plan.records
            if isinstance(each, LambdaFunction)
        }
        of_each = self.invocations + int(wanted.cold_invocations)
        cost = aws_cost(self.deployment, chosen, sizes, of_each, self.priced.terms.prices, architectures)
        problems = [
            *not_owned(self.deployment.name, self.owned),
            *too_expensive(cost, settings, allowed=self.most_usd is not None),
        ]
        if problems:
            raise Phase3bError(*problems)
        if not quiet:
            click.echo(
                f"measuring {len(chosen)} functions at {len(sizes)} sizes on AWS costs at most ${cost.usd:,.4f} by the assumptions",
                err=True,
            )
        return self._run(chosen, sizes, given, access_of(self.deployment), cost.usd, quiet=quiet)

    def _configured(self, chosen: Sequence[str]) -> set[int]:
        return {each.capacity.memory_mb for each in self.deployment.functions if each.name in chosen}

    def _run(
        self,
        chosen: Sequence[str],
        sizes: Sequence[int],
        given: Mapping[str, Sequence[Payload]],
        access: AwsAccess,
        usd: float,
        *,
        quiet: bool,
    ) -> Found:
        begun_at, began = datetime.now(UTC).isoformat(timespec="seconds"), time.monotonic()
        longest = max(int(each.capacity.timeout_seconds) for each in self.deployment.functions)
        noted = kept_file("memory", self.deployment.name, self.file).with_suffix(".running.json")
        with asking(self.deployment):
            refuse_other_account(self.deployment, access)
            account = access.client("sts").get_caller_identity()["Account"]
            # A throttled invocation is a result: it is not sent again.
            client = access.client("lambda", answers_within=longest + PATIENCE_SECONDS, repeats=0)
            journal = Journal.left(noted, f"{account} {self.deployment.environment.region}")
            again = put_right(client, journal)
            order, weights, calls = self._order(chosen, sizes, given, account)

            def told(function: str, done: int, of: int) -> None:
                if not quiet:
                    click.echo(f"{function}: size {done} of {of}", err=True)

            found = AwsRun(client, calls, order, journal, told, left=again.left).run()
            logged, notes = self._logged(found.not_measured, access)
        notes += [*again.notes, *(f"{name} is left changed: {why}" for name, why in again.left.items())]
        if found.interrupted:
            notes.append("interrupted: with what had been measured until then")
        return Found(
            "AWS",
            "measured",
            begun_at,
            time.monotonic() - began,
            (*found.invocations, *logged),
            weights,
            {
                name: why
                for name, why in found.not_measured.items()
                if not any(each.function == name for each in logged)
            },
            (*found.notes, *notes, f"computed before the run: it costs at most ${usd:,.4f}", LEFT_ITEMS),
            not found.interrupted,
        )

    def _order(
        self, chosen: Sequence[str], sizes: Sequence[int], given: Mapping[str, Sequence[Payload]], account: str
    ) -> tuple[AwsOrder, dict[str, dict[str, float]], Any]:
        wanted, api = self.capacity.tuning.memory, self.deployment.api
        routes = () if api is None else api.routes
        calls = route_calls([each.definition for each in routes], self.schemas, self.capacity.load.benchmark)
        can = {
            label(each.definition): each.definition.function for each in routes if label(each.definition) in calls.calls
        }
        of_routes = weights_of(wanted.scenario, self.capacity.load, list(can))
        weights: dict[str, dict[str, float]] = {}
        counts: dict[str, dict[str, int]] = {}
        least = Counts(self.invocations, min(int(wanted.route_invocations), self.invocations))
        for function in chosen:
            own = {each.label: each.weight for each in given.get(function, ())}
            weights[function] = own or {name: of_routes[name] for name, of in can.items() if of == function}
            if weights[function]:
                counts[function] = allotted(dict.fromkeys(weights[function], function), weights[function], least)
        order = AwsOrder(
            chosen,
            sizes,
            counts,
            given,
            {each.name: self.names.function(each.name) for each in self.deployment.functions},
            () if api is None else routes_of(api, self.schemas),
            Stage(account, "" if api is None else api.definition.stage),
            "" if api is None else " ".join(api.definition.scopes),
            int(wanted.at_a_time.peak),
            int(wanted.cold_invocations),
            f"{self.capacity.load.settings.tenant_prefix}-tune-{datetime.now(UTC):%Y%m%d%H%M%S}",
            float(self.capacity.load.benchmark.patience_seconds),
            self.seed,
        )
        return order, weights, calls

    def _logged(self, missing: Mapping[str, str], access: AwsAccess) -> tuple[list[Invocation], list[str]]:
        """What the logs tell of functions that could not be invoked."""
        invocations: list[Invocation] = []
        notes: list[str] = []
        for name, why in missing.items():
            found, unknown = logged_on_aws(access, self.names, name, LOG_MINUTES)
            if found:
                invocations += found
                notes.append(f"{name} could not be invoked ({why}): its memory is from its logs; {LOGS_ALONE}")
            elif unknown:
                notes.append(f"the logs of {name} could not be read either: {unknown}")
        return invocations, notes


def logged_on_aws(access: AwsAccess, names: Names, function: str, minutes: int) -> tuple[list[Invocation], str]:
    """What a function's log group tells of the last minutes; or why nothing."""
    try:
        return _of_group(access, names, function, minutes), ""
    except Exception as error:
        if not of_aws(error):
            raise
        return [], one_line(error)


def _of_group(access: AwsAccess, names: Names, function: str, minutes: int) -> list[Invocation]:
    since = int((time.time() - minutes * 60) * 1000)
    return list(of_group(access.client("logs"), function, names.function_logs(function), since))


def _asked_of_aws(
    deployment: Deployment, functions: Sequence[str], access: AwsAccess, minutes: int
) -> tuple[list[Invocation], dict[str, str]]:
    """What the log groups tell, and of which functions they tell nothing, with the reason.

    Raises:
        Phase3bError: AWS can't be reached, is of another account, or refused each of them (exit code 3).
    """
    names = names_of(deployment)
    invocations: list[Invocation] = []
    missing: dict[str, str] = {}
    refused: list[str] = []
    with asking(deployment):
        if access.endpoint is None:
            refuse_other_account(deployment, access)
        for name in functions:
            why = NO_REPORT
            try:
                found = _of_group(access, names, name, minutes)
            except Exception as error:
                # Without credentials or a network no other function would be answered either.
                if not code_of(error):
                    raise
                found, why = [], one_line(error)
                if code_of(error) != GONE:
                    refused.append(why)
            invocations += found
            if not found:
                missing[name] = why
    if refused and len(refused) == len(functions):
        raise outside_failure(
            f"AWS refused the logs of each function: {refused[0]}",
            f"Sign in as who may read them: phase3b tune policy {deployment.name}",
            code="P3B-AWS-UNREACHABLE",
        )
    return invocations, missing


def from_logs(
    deployment: Deployment, functions: Sequence[str], access: AwsAccess, logs: Path | None, minutes: int
) -> Found:
    """The functions by their logs: of a folder of log files, or of CloudWatch Logs of the last minutes.

    Raises:
        Phase3bError: AWS can't be reached, or refused all of it (exit code 3).
    """
    begun_at, began = datetime.now(UTC).isoformat(timespec="seconds"), time.monotonic()
    chosen = [each.name for each in deployment.functions if not functions or each.name in functions]
    if logs is None:
        invocations, missing = _asked_of_aws(deployment, chosen, access, minutes)
    else:
        invocations = [found for name in chosen for found in of_file(name, logs / f"{name}.log")]
        missing = dict.fromkeys(sorted({*chosen} - {each.function for each in invocations}), NO_REPORT)
    return Found(
        "CloudWatch Logs" if logs is None else "the logs of the session",
        "measured",
        begun_at,
        time.monotonic() - began,
        tuple(invocations),
        {each.name: {LOGGED: 1.0} for each in deployment.functions},
        missing,
        (LOGS_ALONE,),
        not missing,
    )


def read_payloads(file: Path) -> dict[str, list[Payload]]:
    """Events by function: {"FUNCTION": [{"label": "...", "weight": 3, "event": {...}}]}.

    Raises:
        Phase3bError: the file has another form.
    """
    fix = 'Write {"FUNCTION": [{"label": "a name", "weight": 1, "event": {}}]}'
    found: dict[str, list[Payload]] = {}
    for function, listed in read_json(file, fix).members().items():
        found[function] = [_payload(each) for each in listed.each()]
    return found


def _payload(each: JsonPart) -> Payload:
    weight = each.get("weight").number()
    if weight <= 0:
        raise each.get("weight").wrong(f"{weight:g} is not above 0", code="P3B-VALUE-RANGE")
    event = each.get("event")
    event.members()
    return Payload(each.get("label").text(), float(weight), event.value)
