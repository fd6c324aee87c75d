"""Alarms that are really made to fire: faults, invocations, requests and messages in a session that is up, minute by minute.

Effects are all here and in phase3b/drill/doing. Each minute of the account in which something is done begins with its clock moved
on, and ends when the session has sent all that it measured: then the next is moved on to. Faults are always taken out again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from phase3b.drill.caused import Caused
from phase3b.drill.causes.cause import (
    Act,
    AskApi,
    AskTable,
    Cause,
    Connect,
    DropTable,
    GiveUpMessages,
    Invoke,
    MakeTable,
    PublishInVain,
    PutFault,
    Scene,
    SendMessages,
    TakeMessages,
)
from phase3b.drill.causes.episode import Episode, Played
from phase3b.drill.doing.api_requests import ApiRequests
from phase3b.drill.doing.large_tables import LargeTables
from phase3b.drill.doing.local_session import LocalSession
from phase3b.drill.doing.queue_messages import QueueMessages
from phase3b.drill.doing.table_requests import TableRequests
from phase3b.drill.doing.topic_messages import TopicMessages
from phase3b.drill.rehearsal import Account, Rehearsed
from phase3b.drill.trial import MINUTE
from phase3b.errors import Phase3bError
from phase3b.local.api.lambda_service.event_sources import WAIT_SECONDS
from phase3b.local.cloudwatch.read_inbox import read_inbox
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Means:
    """By what things are done; `api` is None where the service has none, `speed` where they are done as fast as can be."""

    account: Account
    session: LocalSession
    tables: TableRequests
    api: ApiRequests | None
    queues: QueueMessages
    topics: TopicMessages
    large: LargeTables
    cloudwatch: Any
    speed: float | None


class Playing:
    """One episode while it is played."""

    def __init__(self, means: Means, episode: Episode, endpoint: str) -> None:
        self._means, self._episode, self._endpoint = means, episode, endpoint
        self._active: dict[object, PutFault] = {}
        self._lasting: list[tuple[int, Scene]] = []
        # When it began: in seconds of the account, and of the machine.
        self._minute, self._begin, self._began = 0, 0, time.monotonic()
        # Minutes that were over before all was done that belongs into them.
        self.late = 0

    async def play(self, incident_of: Mapping[str, str], expecting: Sequence[Alarm]) -> dict[str, Rehearsed]:
        """Plays it to its end; what each alarm that changed its state did, those of nobody's cause among them."""
        account = self._means.account
        self._begin = begin = self._episode.begins(int(account.move_on(0)))
        before = max((each.number for each in read_inbox(self._endpoint)), default=0)
        alarms = {each.alarm.name: each.alarm for each in self._episode.causes}
        over = {each.alarm.name: begin + each.over_by * MINUTE for each in self._episode.causes}
        now, end = int(account.move_on(0)), begin + self._episode.minutes * MINUTE
        account.keep_quiet([each for each in expecting if each.name not in alarms], now, end)
        # Those that are to miss something miss nothing before it begins, and when they are over.
        for each in expecting:
            if each.name in alarms:
                account.keep_quiet([each], now, begin)
                account.keep_quiet([each], over[each.name], end)
        self._began = time.monotonic()
        try:
            for minute, scenes in groupby(self._episode.played(), key=lambda each: each.minute):
                await self._end_those_until(minute)
                await self._to(minute)
                await self._play([*scenes])
            await self._end_those_until(self._episode.minutes)
        finally:
            await self._end_all()
        await self._to(self._episode.minutes)
        arrived = read_inbox(self._endpoint, before)
        changes = account.all_changes(begin)
        return {
            name: account.seen(alarms[name], incident_of[name], begin, arrived, changes.get(name, []))
            if name in alarms
            else Rehearsed(0, None, (), ())
            for name in {*alarms, *(each for each, of in changes.items() if any(state == "ALARM" for _, state in of))}
        }

    @property
    def begin(self) -> int:
        """When it began, in seconds since 1970 of the account."""
        return self._begin

    async def _to(self, minute: int) -> None:
        """On to a minute of the episode: at once, or through each as slowly as somebody wants to watch."""
        account, speed = self._means.account, self._means.speed
        steps = range(self._minute + 1, minute + 1) if speed is not None and minute > self._minute else (minute,)
        for each in steps:
            if speed is not None:
                await asyncio.sleep(pause_seconds(each, speed, time.monotonic() - self._began))
            to = self._begin + each * MINUTE + 1
            now = account.move_on(0)
            if now < to:
                account.move_on(to - now)
        self._minute = minute
        await self._means.session.settle()

    async def _play(self, scenes: Sequence[Played]) -> None:
        """What is done in one minute: what lasts is begun, all of it together, then the others one after the other."""
        lasting = [each for each in scenes if each.scene.lasts]
        await self._put([fault for each in lasting for fault in each.scene.faults])
        self._lasting += [(each.minute + each.scene.lasts, each.scene) for each in lasting]
        await self._do([act for each in lasting for act in each.scene.acts])
        for each in scenes:
            if each.scene.lasts:
                continue
            await self._put(each.scene.faults)
            await self._do(each.scene.acts)
            await self._do(each.scene.ending)
            # A process whose memory is filled is ended with its fault: it is wanted again in the next minute of the scene.
            self._take([fault for fault in each.scene.faults if each.last or fault.fault.kind != "memory"])
        await self._means.session.settle()
        self.late += self._means.account.move_on(0) >= self._begin + (self._minute + 1) * MINUTE

    async def _put(self, faults: Sequence[PutFault]) -> None:
        for each in faults:
            self._active[each.key] = each
            self._means.session.put(each)
        if any(each.fault.kind == "consumer" for each in faults):
            # It may be receiving just now.
            await asyncio.sleep(WAIT_SECONDS + 1)

    def _take(self, faults: Sequence[PutFault]) -> None:
        for each in faults:
            if self._active.pop(each.key, None) is not None:
                self._means.session.take(each)

    async def _end_those_until(self, minute: int) -> None:
        while self._lasting:
            ends, scene = min(self._lasting, key=lambda each: each[0])
            if ends > minute:
                return
            await self._to(max(ends, self._minute))
            self._lasting.remove((ends, scene))
            await self._do(scene.ending)
            self._take(scene.faults)
            await self._means.session.settle()

    async def _end_all(self) -> None:
        """What is still there when it ends before its end: all of it, whatever of it fails."""
        lasting, self._lasting = self._lasting, []
        failed: list[BaseException | None] = await asyncio.gather(
            *(self._do(scene.ending) for _, scene in lasting), return_exceptions=True
        )
        for each in [*self._active.values()]:
            try:
                self._take([each])
            except Phase3bError as error:
                failed.append(error)
        first = next((each for each in failed if each is not None), None)
        if first is not None:
            raise first

    async def _do(self, acts: Sequence[Act]) -> None:
        await asyncio.gather(*(self._one(each) for each in acts))

    async def _one(self, act: Act) -> None:
        means = self._means
        match act:
            case Invoke():
                await means.session.invoke(act)
            case AskTable():
                await means.tables.ask(act)
            case AskApi() if means.api is not None:
                await means.api.ask(act)
            case Connect() if means.api is not None:
                await means.api.connect(act)
            case SendMessages():
                await asyncio.to_thread(means.queues.send, act)
            case GiveUpMessages():
                await asyncio.to_thread(means.queues.give_up, act)
            case TakeMessages():
                await asyncio.to_thread(means.queues.take, act)
            case PublishInVain():
                await asyncio.to_thread(means.topics.publish_in_vain, act)
            case MakeTable():
                await asyncio.to_thread(means.large.make, act)
            case DropTable():
                await asyncio.to_thread(means.large.drop, act)
            case _:
                raise AssertionError(f"no API for {act}")


def pause_seconds(minute: int, speed: float, passed_seconds: float) -> float:
    """How long to wait, on this machine, until the account is to be at a minute of an episode that began so many seconds ago.

    What took longer than its minute is made up for in minutes in which nothing is done.
    """
    return max(0.0, minute * MINUTE / speed - passed_seconds)


async def all_caused(
    means: Means,
    episodes: Sequence[Episode],
    endpoint: str,
    incident_of: Mapping[str, str],
    expecting: Sequence[Alarm],
    announce: Callable[[int, int, str], None],
) -> tuple[dict[str, Caused], tuple[str, ...]]:
    """All episodes, one after the other: their alarms, and others that fired meanwhile.

    `expecting` are alarms that fire where nothing comes; `announce` gets how many episodes are done, of how many, and what was done.
    """
    caused: dict[str, Caused] = {}
    others: list[str] = []
    described = means.account.described()
    for number, episode in enumerate(episodes, start=1):
        playing = Playing(means, episode, endpoint)
        began = time.monotonic()
        found = await playing.play(incident_of, expecting)
        names = {each.alarm.name for each in episode.causes}
        for cause in episode.causes:
            name = cause.alarm.name
            read = _read(means.cloudwatch, described[name], cause, playing.begin, episode.minutes)
            caused[name] = Caused(cause.by, cause.does, found[name], read, in_time=not playing.late)
        # Those of auto scaling are of no plan.
        others += sorted((found.keys() - names) & incident_of.keys())
        late = f"; {playing.late} minutes were too short for what is done in them" if playing.late else ""
        announce(number, len(episodes), f"{len(names)} alarms in {time.monotonic() - began:.0f} s{late}")
    return caused, tuple(dict.fromkeys(others))


def _read(cloudwatch: Any, described: Mapping[str, Any], cause: Cause, begin: int, minutes: int) -> float | None:
    """What an alarm's measure read in its episode: the reading that is farthest to the bad side."""
    queries = described.get("Metrics")
    if not queries:
        metric = {name: described[name] for name in ("Namespace", "MetricName", "Dimensions")}
        stat = described.get("Statistic") or described["ExtendedStatistic"]
        queries = [{"Id": "m", "MetricStat": {"Metric": metric, "Period": described["Period"], "Stat": stat}}]
    period = cause.alarm.period_seconds
    answer = cloudwatch.get_metric_data(
        MetricDataQueries=queries,
        StartTime=datetime.fromtimestamp(begin // period * period, UTC),
        EndTime=datetime.fromtimestamp(begin + minutes * MINUTE, UTC),
    )
    values: list[float] = [value for each in answer["MetricDataResults"] for value in each["Values"]]
    if not values:
        return None
    return max(values) if cause.alarm.side == "above" else min(values)
