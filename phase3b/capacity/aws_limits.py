"""What AWS accepts of a value: the models' own limits, narrowed by what AWS's documents say and no model has.

The two files lie in `phase3b/limits`: `aws_limits.json` is derived from botocore by `make limits`, `aws_quotas.json` is
read from the documents that it names. Both are plain data; reading them takes a millisecond.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

from phase3b.quick_dataclass import dataclass

FOLDER: Final = Path(__file__).resolve().parent.parent / "limits"
_NUMBERS: Final = {"integer", "long", "double", "float"}
# How far the types of botocore's models reach where nothing narrows them.
_MOST_OF_TYPE: Final[Mapping[str, int]] = {"integer": 2**31 - 1, "long": 2**63 - 1}


@dataclass(frozen=True, slots=True)
class Limit:
    """What a member of an operation takes; None where nothing narrows it.

    `least` and `most` are those of a number, or of the length of a text or a list.
    """

    member: str
    type: str
    least: float | None
    most: float | None
    pattern: str | None
    words: tuple[str | int, ...]
    multiple_of: int | None

    @property
    def counts(self) -> bool:
        """Whether least and most are of a length, not of the number itself."""
        return self.type not in _NUMBERS

    @property
    def narrows(self) -> bool:
        """Whether there is anything to keep to beside the type."""
        bounds = (self.least, self.most, self.pattern, self.multiple_of)
        return bool(self.words) or any(bound is not None for bound in bounds)

    @property
    def bounds(self) -> dict[str, int]:
        """The bounds of a whole number as a field of capacity.yaml has them; how far its type reaches is none."""
        most = None if self.most == _MOST_OF_TYPE.get(self.type) else self.most
        found = {"ge": self.least, "le": most}
        return {key: int(value) for key, value in found.items() if value is not None}

    def longest(self) -> int:
        """How long a text may be, of a member that says so."""
        return int(cast("float", self.most))


@functools.cache
def _file(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((FOLDER / name).read_bytes())
    return found


@functools.cache
def limit(member: str, field: str = "") -> Limit:
    """The limit of a member, such as `lambda.CreateFunction.MemorySize`; `field` is a record's field that has its own.

    Raises:
        KeyError: the file has no such member: `make limits` writes those that `deployed_fields` names.
    """
    narrowed = _file("aws_quotas.json")["narrowed"]
    model = _file("aws_limits.json")["members"][member]
    each = [model, narrowed.get(member, {}), narrowed.get(field, {})]
    patterns = [part["pattern"] for part in each if "pattern" in part]
    words = [part["enum"] for part in each if "enum" in part]
    steps = [part["multiple_of"] for part in each if "multiple_of" in part]
    of_type: str = next(part["type"] for part in reversed(each) if "type" in part)
    return Limit(
        member,
        of_type,
        max((part["min"] for part in each if "min" in part), default=None),
        min((part["max"] for part in each if "max" in part), default=_MOST_OF_TYPE.get(of_type)),
        patterns[-1] if patterns else None,
        tuple(words[-1]) if words else (),
        steps[-1] if steps else None,
    )


def quota(name: str) -> int:
    """A quota that no model has."""
    return int(_file("aws_quotas.json")["quotas"][name]["value"])


@dataclass(frozen=True, slots=True)
class Raisable:
    """A quota that AWS raises when it is asked: its code at Service Quotas."""

    service: str
    code: str

    def request(self, wanted: int, region: str) -> str:
        """The command that asks for more."""
        return (
            f"aws service-quotas request-service-quota-increase --region {region} --service-code {self.service} "
            f"--quota-code {self.code} --desired-value {wanted}"
        )


def raisable(name: str) -> Raisable:
    """A quota by the name that `quotas` of capacity.yaml has for it."""
    found = _file("aws_quotas.json")["raisable"][name]
    return Raisable(found["service"], found["code"])


def time_zones() -> tuple[Sequence[str], Mapping[str, str]]:
    """The time zones that a scheduled action can name, and for each of their other names the one that AWS takes."""
    found = _file("time_zones.json")
    return found["zones"], found["aliases"]


def stream_record(part: str) -> tuple[str, ...]:
    """What a record of a table's stream has: its `keys`, `names` of events, `parts` of the change, `types` of values."""
    return tuple(_file("aws_quotas.json")["stream_record"][part])


def reserved_variables() -> frozenset[str]:
    """The environment variables that Lambda keeps for itself."""
    return frozenset(_file("aws_quotas.json")["reserved_variables"]["value"])


def regions_without_snap_start() -> frozenset[str]:
    """The regions in which Lambda has no SnapStart."""
    return frozenset(_file("aws_quotas.json")["snap_start"]["regions_without"])


def oldest_snap_start() -> tuple[int, int]:
    """The first version of Python whose managed runtime has SnapStart."""
    major, minor = _file("aws_quotas.json")["snap_start"]["oldest_python"]
    return major, minor


def regions() -> Mapping[str, str]:
    """Every region, and the partition that it belongs to."""
    found: Mapping[str, str] = _file("aws_limits.json")["regions"]
    return found


def partition_of(region: str) -> str:
    """The partition of a region: aws, aws-cn, aws-us-gov, ...; aws of what stands for one, as in the published module."""
    return regions().get(region, "aws")


def dns_suffix(region: str) -> str:
    """What the names of AWS's endpoints end in there: amazonaws.com, amazonaws.com.cn, ..."""
    return str(_file("aws_limits.json")["partitions"][partition_of(region)]["dns_suffix"])


def services_missing(region: str) -> frozenset[str]:
    """The services that a stack can do without and the region's partition does not have, by botocore's names."""
    return frozenset(_file("aws_limits.json")["partitions"][partition_of(region)]["without"])


def partitions_without(service: str) -> frozenset[str]:
    """The partitions that do not have a service, by botocore's name of it."""
    partitions: Mapping[str, Mapping[str, Sequence[str]]] = _file("aws_limits.json")["partitions"]
    return frozenset(name for name, partition in partitions.items() if service in partition["without"])


def console_host(region: str) -> str | None:
    """Where a person opens the console; None of a partition of which that is not published."""
    return console_hosts().get(partition_of(region))


def console_hosts() -> Mapping[str, str]:
    """Where a person opens the console, by partition."""
    found: Mapping[str, str] = _file("console_hosts.json")["hosts"]
    return found


def every_endpoint() -> tuple[str, ...]:
    """Every service whose endpoint the AWS provider can be given, by its names."""
    return tuple(_file("provider_endpoints.json")["every"])


def endpoint_services() -> Mapping[str, str]:
    """The services whose endpoints can be given, by the AWS provider's names, with botocore's."""
    found: Mapping[str, str] = _file("provider_endpoints.json")["services"]
    return found
