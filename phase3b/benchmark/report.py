"""A benchmark as it is reported and kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from phase3b.benchmark.measured import Start
from phase3b.load.histogram import Summary
from phase3b.load.report import Judged, Verdict

FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class CallReport:
    """One kind of call, or the invocations of one function; `latency` is of those that succeeded.

    `stretches` are parts of the run by their number, each as an HDR histogram in base 64: what comparisons draw.
    """

    label: str
    start: Start
    function: str
    count: int
    failed: int
    statuses: Mapping[str, int]
    latency: Summary | None
    stretches: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class PackageSize:
    """The zip of a function, in bytes."""

    function: str
    size_bytes: int
    own_bytes: int


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of a front-end build, in bytes; `brotli_bytes` is None where the package brotli is not installed.

    `initial`: a browser loads it with the page. `kind` is script, style, page or other.
    """

    path: str
    kind: str
    initial: bool
    raw_bytes: int
    gzip_bytes: int
    brotli_bytes: int | None


@dataclass(frozen=True, slots=True)
class BenchmarkReport:
    """A whole benchmark. `impossible` are routes and events that could not be called: then it is not complete.

    `unmeasured` are objectives that no benchmark of the API can judge, with the reason.
    """

    format: int
    environment: str
    tier: str
    target: str
    local: bool
    begun_at: str
    seconds: float
    iterations: int
    cold_iterations: int
    seed: int
    confidence_percent: float
    calls: tuple[CallReport, ...]
    invocations: tuple[CallReport, ...]
    impossible: Mapping[str, str]
    unmeasured: Mapping[str, str]
    packages: tuple[PackageSize, ...]
    bundle: tuple[Asset, ...]
    judged: tuple[Judged, ...]
    notes: tuple[str, ...]
    complete: bool
    verdict: Verdict
    versions: Mapping[str, str]
