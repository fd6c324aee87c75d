"""What makes an alarm fire, as data: scenes, each of which is played within a minute of the account; or why nothing here does.

A scene puts faults into the session (those of `phase3b local fault`), does its acts, and takes the faults out again. Scenes of
one key are one scene, with the most that any of its alarms needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from phase3b.local.faults.fault import Fault
from phase3b.plan.cloudwatch.alarm import Alarm

By = Literal["functions", "requests", "messages"]


@dataclass(frozen=True, slots=True)
class PutFault:
    """A fault, in the embedded AWS or in the process that runs the functions."""

    fault: Fault
    in_aws: bool

    @property
    def key(self) -> object:
        """What it is put into: of two the graver one is put."""
        return self.in_aws, self.fault.kind, self.fault.target, self.fault.side

    def graver(self, other: PutFault) -> PutFault:
        """The one that takes more of two of the same."""
        mine, others = self.fault, other.fault
        return replace(
            self,
            fault=replace(
                mine,
                milliseconds=max(mine.milliseconds, others.milliseconds),
                percent=max(mine.percent, others.percent),
            ),
        )


@dataclass(frozen=True, slots=True)
class Invoke:
    """Invocations of a function (by its name in capacity.yaml), of which so many are cold starts.

    All at the same time where `at_a_time` is 0, otherwise so many.
    """

    function: str
    event: str
    count: int
    cold: int = 0
    at_a_time: int = 0


@dataclass(frozen=True, slots=True)
class AskTable:
    """Requests of one operation to DynamoDB, all with the same body; `in_turn`: each when the one before was answered."""

    operation: str
    body: str
    count: int
    in_turn: bool = False


@dataclass(frozen=True, slots=True)
class AskApi:
    """Requests to the REST API. With `customers` as so many customers in turn, with token and API key; otherwise without.

    `whose` tells customers from those of other requests, whose usage plan may be used up. `fresh`: its cache is emptied before each.
    """

    method: str
    path: str
    count: int
    customers: int = 0
    whose: str = ""
    body: str = ""
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Connect:
    """Connections that are opened to the WebSocket API, at the same time."""

    count: int


@dataclass(frozen=True, slots=True)
class SendMessages:
    """Messages that are sent to an SQS queue."""

    queue: str
    fifo: bool
    count: int


@dataclass(frozen=True, slots=True)
class GiveUpMessages:
    """Messages that are sent to an SQS queue and received without being deleted until it gives them up."""

    queue: str
    fifo: bool
    count: int


@dataclass(frozen=True, slots=True)
class TakeMessages:
    """Takes the drill's messages out of an SQS queue again."""

    queue: str


@dataclass(frozen=True, slots=True)
class MakeTable:
    """A table of so many provisioned units."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class PublishInVain:
    """Messages that are published to a topic while one of its subscribers is gone."""

    topic: str
    count: int


@dataclass(frozen=True, slots=True)
class DropTable:
    """Deletes it again."""

    name: str


Act = (
    Invoke
    | AskTable
    | AskApi
    | Connect
    | SendMessages
    | GiveUpMessages
    | TakeMessages
    | MakeTable
    | DropTable
    | PublishInVain
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What is done within a minute; `lasts` says for how many more minutes its faults stay.

    `ending` are acts that are done at its end, before the faults are out.
    """

    key: str
    faults: tuple[PutFault, ...] = ()
    acts: tuple[Act, ...] = ()
    ending: tuple[Act, ...] = ()
    lasts: int = 0

    def with_other(self, other: Scene) -> Scene:
        """Both, as one: of the same fault or act the greater."""
        faults: dict[object, PutFault] = {each.key: each for each in self.faults}
        for each in other.faults:
            there = faults.get(each.key)
            faults[each.key] = each if there is None else there.graver(each)
        return replace(
            self,
            faults=tuple(faults.values()),
            acts=_most(self.acts, other.acts),
            ending=_most(self.ending, other.ending),
            lasts=max(self.lasts, other.lasts),
        )


def _most(*given: Iterable[Act]) -> tuple[Act, ...]:
    found: dict[Act, Act] = {}
    for each in (act for acts in given for act in acts):
        alike = _uncounted(each)
        there = found.get(alike)
        found[alike] = each if there is None else _greater(there, each)
    return tuple(found.values())


def _uncounted(act: Act) -> Act:
    match act:
        case Invoke():
            return replace(act, count=0, cold=0)
        case TakeMessages() | DropTable():
            return act
        case _:
            return replace(act, count=0)


def _greater(one: Act, other: Act) -> Act:
    match one, other:
        case Invoke(), Invoke():
            return replace(one, count=max(one.count, other.count), cold=max(one.cold, other.cold))
        case (TakeMessages() | DropTable(), _) | (_, TakeMessages() | DropTable()):
            return one
        case _:
            return one if one.count >= other.count else other


@dataclass(frozen=True, slots=True)
class Cause:
    """What makes an alarm fire.

    `does` says it in words. The scene is played in each of `minutes`, counted from the begin of the episode; by `fires_by` the
    alarm must have fired, and `over_by` it is over again, each as minutes that have ended. `judges` is what the alarm looks
    at, and `touches` what the scene does something with; `diluted` says that whatever else happens there in the same minutes
    changes what the alarm reads.
    """

    alarm: Alarm
    by: By
    does: str
    scene: Scene
    minutes: tuple[int, ...]
    fires_by: int
    over_by: int
    judges: str
    touches: frozenset[str] = field(default_factory=frozenset)
    diluted: bool = False

    def disturbs(self, other: Cause) -> bool:
        """Whether what it does changes what the other's alarm reads, or takes out a fault that the other lets stay."""
        if self.scene.key == other.scene.key:
            return False
        return (other.diluted and other.judges in self.touches) or (
            other.scene.lasts > 0 and not _keys(self.scene).isdisjoint(_keys(other.scene))
        )


def _keys(scene: Scene) -> set[object]:
    return {each.key for each in scene.faults}


@dataclass(frozen=True, slots=True)
class NotCaused:
    """An alarm that data points alone make fire here, and why."""

    alarm: Alarm
    why: str
