"""Functions that are made wasteful, starving, leaking on purpose, run in processes as the local API runs them, and found."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace

import pytest
from local_made import NOTHING
from memory_made import asked, terms

from phase3b.benchmark.calling import Tenant
from phase3b.benchmark.route_calls import RouteCall, RouteCalls
from phase3b.errors import Phase3bError
from phase3b.local.api.local_service import LocalFunction, LocalRoute
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.tuning.memory.fitted import fitted
from phase3b.tuning.memory.measuring.local_run import LocalMeasured, LocalOrder, LocalRun
from phase3b.tuning.memory.report import FunctionCurve

pytestmark = pytest.mark.xdist_group("local-api")
# What each does, and the memory that it is given.
HANDLERS = {
    "waits": (768, "time.sleep(0.03)"),
    "computes": (128, "work(0.02)"),
    "fills": (128, "kept[:] = [b'x' * (112 * MB - used())] if not kept else kept"),
    "leaks": (512, "kept.append(b'x' * 200_000)"),
    "dies": (128, "kept.append(b'x' * 200 * MB)"),
    "fails": (256, "1 / 0"),
    "hangs": (256, "time.sleep(5)"),
}
CODE = """
import time
MB = 1024 * 1024
kept = []

def used():
    line = next(line for line in open("/proc/self/status") if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024

def work(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass

def handle(event, context):
    {}
    return {{"statusCode": 200, "body": "{{}}"}}
"""


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalMeasured]:
    folder = tmp_path_factory.mktemp("functions")
    functions, routes, calls = [], [], {}
    for name, (memory_mb, does) in HANDLERS.items():
        with zipfile.ZipFile(folder / f"{name}.zip", "w") as archive:
            archive.writestr("handler.py", CODE.format(does))
        functions.append(
            LocalFunction(
                name,
                name,
                f"arn:{name}",
                folder / f"{name}.zip",
                "handler.handle",
                1 if name == "hangs" else 20,
                memory_mb,
                None,
                {},
            )
        )
        cache_seconds = 60 if name == "waits" else 0
        routes.append(LocalRoute("GET", f"/{name}", name, name, False, cache_seconds, 10_000, 10_000, (), None))
        calls[f"GET /{name}"] = RouteCall(f"GET /{name}", "GET", f"/{name}", {}, None, name, 200, None, {})
    service = replace(NOTHING, functions=tuple(functions), routes=tuple(routes))
    counts = dict.fromkeys(calls, 24) | {f"GET /{name}": 2 for name in ("dies", "fails", "hangs")}
    order = LocalOrder(
        counts, {"idle": 1, "normal": 2, "peak": 4}, 0.0, 2, 10, 3, {name: size for name, (size, _) in HANDLERS.items()},
        {}, {}, 5.0, 20.0, frozenset({"GET /waits"}),
    )  # fmt: skip
    with LocalApi(service, Options(folder / "running", processes=4)) as api:
        run = LocalRun(
            api.url,
            api.invocation_url,
            RouteCalls(calls, {}),
            lambda: [Tenant("t", "token", "key")],
            order,
            lambda *_: None,
        )
        yield run.run()


def curve(measured: LocalMeasured, function: str) -> FunctionCurve:
    own = [each for each in measured.invocations if each.function == function]
    return fitted(
        own,
        "modelled",
        asked(HANDLERS[function][0], p95_objective_ms=150),
        terms(function=function, weights={f"GET /{function}": 1.0}),
    )


def test_a_function_that_waits_has_too_much_memory(measured: LocalMeasured) -> None:
    found = curve(measured, "waits")
    assert (found.fit, found.chosen.memory_mb) == ("wasteful", 128)
    assert found.proposal is not None
    assert (found.proposal.change.before, found.proposal.change.after) == (768, 128)
    now, then = found.at(768), found.at(128)
    assert now is not None
    assert then is not None
    # It waits 30 ms whatever it has, and costs a sixth.
    assert 30 <= now.mean_ms.found < 45
    assert then.usd_per_million["arm64"].found < now.usd_per_million["arm64"].found / 1.5
    (route,) = found.routes
    assert route.waiting_ms is not None
    assert route.waiting_ms > 29
    assert route.cpu_ms is not None
    assert route.cpu_ms < 5


def test_a_function_that_computes_has_too_little(measured: LocalMeasured) -> None:
    found = curve(measured, "computes")
    assert found.fit == "starving"
    assert found.proposal is not None
    assert found.proposal.change.after == 1769
    # 20 ms of a whole vCPU are 276 ms at 128 MB. However busy this machine is: what others had of it is no part.
    now = found.at(128)
    assert now is not None
    assert 270 < now.p50_ms.found < 330
    whole = found.at(1769)
    assert whole is not None
    assert 20 <= whole.p50_ms.found < 24


def test_a_function_at_the_limit_of_its_memory_is_starving(measured: LocalMeasured) -> None:
    found = curve(measured, "fills")
    assert found.fit == "starving"
    assert found.memory.most_mb > 0.8 * 128
    assert found.why[0].startswith("it uses up to")
    dies = curve(measured, "dies")
    assert (dies.fit, dies.points) == ("starving", ())
    assert dies.outcomes == {"out of memory": 8}
    assert dies.why[0] == "8 invocations ended as it had not enough memory"
    assert dies.proposal is not None
    assert (dies.proposal.change.after, dies.proposal.confidence) == (256, "assumed")


def test_a_leak_is_found_and_nothing_is_taken_for_one(measured: LocalMeasured) -> None:
    found = curve(measured, "leaks").memory
    assert found.leak == "yes"
    assert found.growth_mb is not None
    # 200,000 bytes a request are 191 MB by 1,000.
    assert found.growth_mb.found == pytest.approx(191, rel=0.1)
    assert curve(measured, "waits").memory.leak == "no"
    assert curve(measured, "computes").memory.leak == "no"


def test_cold_starts_are_told_from_warm_ones(measured: LocalMeasured) -> None:
    found = [each for each in measured.invocations if each.function == "waits"]
    assert sum(each.cold for each in found) >= 2
    assert {each.load for each in found} == {"idle", "normal", "peak"}
    # The API may answer it itself, and is made to ask the function each time.
    assert sum(each.load == "idle" for each in found) == 24
    assert all(each.init_ms is not None and each.init_ms >= 0 for each in found if each.cold)
    assert curve(measured, "waits").cold_init_ms is not None


def test_what_fails_or_takes_too_long_is_counted_and_in_no_curve(measured: LocalMeasured) -> None:
    assert curve(measured, "fails").outcomes == {"failed": 8}
    assert curve(measured, "hangs").outcomes == {"timed out": 8}
    assert curve(measured, "hangs").fit == "not known"
    assert set(measured.failed) == {"GET /dies", "GET /fails", "GET /hangs"}
    assert measured.failed["GET /fails"].startswith("502")


def test_a_session_that_tells_nothing_is_a_failure() -> None:
    order = LocalOrder({}, {"idle": 1, "normal": 1, "peak": 1}, 0, 0, 1, 0, {}, {}, {}, 1.0, 1.0)
    run = LocalRun("http://127.0.0.1:9/v1", "http://127.0.0.1:9", RouteCalls({}, {}), list, order, lambda *_: None)
    with pytest.raises(Phase3bError, match="the session does not tell of its invocations"):
        run.run()
