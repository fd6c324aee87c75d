"""Concurrency of functions: what is reserved, provisioned and scheduled, and SnapStart, each contradiction with one message."""

from __future__ import annotations

import pytest
from service_capacity import changed

from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError

SIZE = "delivery: {memory_mb: 256, timeout_seconds: 10}"


def scheduled(schedules: str, more: str = "") -> str:
    return f"delivery: {{memory_mb: 256, timeout_seconds: 10, {more}provisioned_schedules: {{{schedules}}}}}"


BROKEN: dict[str, tuple[list[tuple[str, str]], str]] = {
    "schedules of nothing": (
        [(SIZE, scheduled("open: {expression: rate(1 day), concurrency: 5}"))],
        (
            "tiers.starter.functions.delivery.provisioned_schedules: delivery has no provisioned concurrency that schedules could "
            "set. Add provisioned_concurrency, which it has until the first of them runs, or remove provisioned_schedules. "
            "[P3B-FUNCTION-CONCURRENCY]"
        ),
    ),
    "a schedule that ends provisioned concurrency": (
        [(SIZE, scheduled("night: {expression: rate(1 day), concurrency: 0}", "provisioned_concurrency: 5, "))],
        (
            "tiers.starter.functions.delivery.provisioned_schedules.night.concurrency: with 0 Application Auto Scaling deletes the "
            "provisioned concurrency, and each apply would make it again, with 5, until a schedule runs. Write 1 or more. "
            "[P3B-FUNCTION-CONCURRENCY]"
        ),
    ),
    "a schedule of more than is reserved": (
        [
            (
                SIZE,
                scheduled(
                    "open: {expression: rate(1 day), concurrency: 21}",
                    "reserved_concurrency: 20, provisioned_concurrency: 5, ",
                ),
            )
        ],
        (
            "tiers.starter.functions.delivery.provisioned_schedules.open.concurrency: provisioned concurrency 21 is more than the "
            "reserved concurrency 20. Lower it, or raise reserved_concurrency. [P3B-FUNCTION-CONCURRENCY]"
        ),
    ),
    "a time at which no schedule runs": (
        [
            (
                SIZE,
                scheduled("open: {expression: cron(0 7 * * * *), concurrency: 6}", "provisioned_concurrency: 5, "),
            )
        ],
        "tiers.starter.functions.delivery.provisioned_schedules.open.expression: ",
    ),
    "a time zone of nowhere": (
        [
            (
                SIZE,
                scheduled(
                    "open: {expression: rate(1 day), timezone: Europe/Berln, concurrency: 6}",
                    "provisioned_concurrency: 5, ",
                ),
            )
        ],
        (
            "tiers.starter.functions.delivery.provisioned_schedules.open.timezone: there is no time zone "
            '"Europe/Berln" in the IANA database. Did you mean `Europe/Berlin`? [P3B-VALUE-CHOICE]'
        ),
    ),
    "more reserved and provisioned than there is": (
        [
            ("reserved_concurrency: 100", "reserved_concurrency: 850"),
            (
                "timeout_seconds: 10}\n      authorizer",
                "timeout_seconds: 10, provisioned_concurrency: 51}\n      authorizer",
            ),
        ],
        (
            "tiers.starter.functions: 901 reserved or provisioned executions leave less than the 100 that AWS keeps of the "
            "account's 1,000. Lower reserved_concurrency or provisioned_concurrency, or raise quotas.concurrent_executions once AWS "
            "has raised yours. [P3B-FUNCTION-CONCURRENCY]"
        ),
    ),
    "SnapStart of an image": (
        [
            ("delivery: {memory_mb: 256,", "delivery: {snap_start: true, memory_mb: 256,"),
            (
                "delivery: {description: Sends}",
                "delivery: {description: Sends, image: {uri: '123456789012.dkr.ecr.us-east-1.amazonaws.com/x:1'}}",
            ),
        ],
        (
            "tiers.starter.functions.delivery.snap_start: SnapStart is of functions that Lambda runs from a zip archive, and "
            "delivery is a container image. Remove snap_start, or remove service.functions.delivery.image, and phase3b packs its "
            "folder. [P3B-FUNCTION-SNAP-START]"
        ),
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_message(name: str) -> None:
    edits, message = BROKEN[name]
    with pytest.raises(Phase3bError) as caught:
        parse(changed(*edits), "x.yaml")
    found = [str(problem).partition(" ")[2] for problem in caught.value.problems]
    assert [each for each in found if each.startswith(message)], found
