"""The stage of a drill in which things really fail: what is caused in the session that is up, and what is not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.drill.caused import Caused, Causes, told_apart
from phase3b.drill.causes.cause import AskApi, Cause, Connect, Invoke, NotCaused
from phase3b.drill.causes.causes import causes
from phase3b.drill.causes.episode import Episode, episodes
from phase3b.drill.causes.of_tables import CONSUMED
from phase3b.drill.rehearsal import Account
from phase3b.errors import outside_failure
from phase3b.local.aws.claim import Session
from phase3b.naming import names_of
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.quick_dataclass import dataclass

KEY_PREFIX: Final = "phase3b-drill"


@dataclass(frozen=True, slots=True)
class Up:
    """What is up: a deployment in a session; `asked` makes clients of its services, `speed` is None for as fast as can be."""

    deployment: Deployment
    session: Session
    account: Account
    asked: Callable[[str], Any]
    speed: float | None
    say: Callable[[str], None]


def caused(up: Up, alarms: Sequence[Alarm], incident_of: Mapping[str, str], expecting: Sequence[Alarm]) -> Causes:
    """Really causes the alarms that can be.

    Raises:
        Phase3bError: the session does not do what it is asked for.
    """
    found = [here(each, up.session) for each in causes(alarms, up.deployment)]
    wanted = [each for each in found if isinstance(each, Cause)]
    planned = episodes(wanted)
    minutes = sum(each.minutes for each in planned)
    up.say(f"causing {len(wanted)} alarms in {len(planned)} episodes, {minutes} min of the account")
    done, others = asyncio.run(_played(up, planned, incident_of, expecting))
    why_not = {each.alarm.name: each.why for each in found if isinstance(each, NotCaused)}
    return told_apart(done, why_not, others)


async def _played(
    up: Up, planned: Sequence[Episode], incident_of: Mapping[str, str], expecting: Sequence[Alarm]
) -> tuple[dict[str, Caused], tuple[str, ...]]:
    import aiohttp  # noqa: PLC0415  heavy
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    from phase3b.drill.doing.api_requests import ApiRequests  # noqa: PLC0415
    from phase3b.drill.doing.large_tables import LargeTables  # noqa: PLC0415
    from phase3b.drill.doing.local_session import LocalSession  # noqa: PLC0415
    from phase3b.drill.doing.playing import Means, all_caused  # noqa: PLC0415
    from phase3b.drill.doing.queue_messages import QueueMessages  # noqa: PLC0415
    from phase3b.drill.doing.table_requests import TableRequests  # noqa: PLC0415
    from phase3b.drill.doing.topic_messages import TopicMessages  # noqa: PLC0415
    from phase3b.load.local_target import local_target  # noqa: PLC0415

    def announce(done: int, of: int, what: str) -> None:
        up.say(f"  {done} of {of}: {what}")

    session, region = up.session, up.deployment.environment.region
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        api = None
        if session.served is not None:
            api = ApiRequests(local_target(session, up.deployment, KEY_PREFIX), session.functions, http)
        means = Means(
            up.account, LocalSession(session, http), TableRequests(session.endpoint, region, http), api,
            QueueMessages(up.asked("sqs")), TopicMessages(up.asked("sns")), LargeTables(up.asked("dynamodb")), up.asked("cloudwatch"), up.speed,
        )  # fmt: skip
        try:
            return await all_caused(means, planned, session.endpoint, incident_of, expecting, announce)
        except (aiohttp.ClientError, BotoCoreError, ClientError, TimeoutError) as error:
            raise outside_failure(
                f"the embedded AWS at {session.endpoint} did not do what the drill asks for: "
                f"{str(error) or type(error).__name__}",
                "See its log, and start it again with: phase3b local up",
                code="P3B-LOCAL-AWS-FAILED",
            ) from None
        finally:
            if api is not None:
                _forget_customers(up)


def _forget_customers(up: Up) -> None:
    from phase3b.load.destination.api_keys import LoadTestKeys  # noqa: PLC0415

    names = names_of(up.deployment)
    LoadTestKeys(up.asked("apigateway"), names, KEY_PREFIX).delete()


def here(found: Cause | NotCaused, session: Session) -> Cause | NotCaused:
    """A cause, or why it can't be in this session as it is."""
    if isinstance(found, NotCaused):
        return found
    scene = found.scene
    if session.speed != 1:
        return NotCaused(found.alarm, f"the time of the embedded AWS that is up passes {session.speed:g} times as fast")
    needs_functions = any(isinstance(each, Invoke | AskApi | Connect) for each in (*scene.acts, *scene.ending)) or any(
        not each.in_aws for each in scene.faults
    )
    if needs_functions and not session.functions:
        return NotCaused(found.alarm, "the service has no API, so that the session runs no functions")
    if session.throttling and scene.key == CONSUMED:
        return NotCaused(found.alarm, "the embedded AWS that is up throttles what is beyond the present capacity")
    return found
