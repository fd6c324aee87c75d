"""Load tests: what users do (sessions), how many come when (arrivals), and how a run is judged: the `load` part of capacity.yaml."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from phase3b.capacity.model.left_out import LOAD, default_of, left_out
from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.capacity.text import text_form
from phase3b.units import Milliseconds, Percent, Seconds

Positive = Annotated[int, Field(ge=1)]
Rate = Annotated[float, Field(ge=0, le=100_000)]
"""Sessions that begin in a second."""
Span = Annotated[Seconds, Field(ge=1, le=86_400 * 7)]
Pause = Annotated[float, Field(ge=0, le=3600)]
Share = Annotated[Percent, Field(ge=0, le=100)]
RouteName = Annotated[str, Field(pattern=text_form.ROUTE_NAME.pattern, max_length=300)]
AnswerKey = Annotated[str, Field(pattern=text_form.ANSWER_KEY.pattern, max_length=200)]
Spacing = Literal["poisson", "even"]


class _Timed(Strict):
    spacing: Spacing = Field(
        "poisson", description="poisson: as independent users come; even: at equal distances. Left out: poisson."
    )


class ConstantArrivals(_Timed):
    """Sessions begin at one rate."""

    type: Literal["constant"] = Field(description="One rate.")
    per_second: Rate = Field(description="Sessions that begin in a second.")
    seconds: Span = Field(description="How long.")


class RampArrivals(_Timed):
    """Sessions begin at a rate that changes evenly."""

    type: Literal["ramp"] = Field(description="From one rate to another.")
    from_per_second: Rate = Field(description="Rate at the beginning.")
    to_per_second: Rate = Field(description="Rate at the end.")
    seconds: Span = Field(description="How long.")


class StepArrivals(_Timed):
    """Sessions begin at one rate after the other."""

    type: Literal["steps"] = Field(description="One rate after the other.")
    per_second: Annotated[tuple[Rate, ...], Field(min_length=1, strict=False)] = Field(description="The rates.")
    seconds_each: Span = Field(description="How long each lasts.")


class DailyArrivals(_Timed):
    """The documented load of a tier with the shape of a day, in less time."""

    type: Literal["daily"] = Field(description="A tier's documented load over a pattern's days.")
    pattern: Name = Field(description="Which of simulation.patterns.")
    compressed_times: Annotated[float, Field(ge=1, le=100_000)] = Field(
        description="How much shorter than the pattern the run is; the rate is the tier's, and so is what happens in a second."
    )


class RecordedArrivals(_Timed):
    """Requests come as they were recorded: an access log, or how many there were in each minute."""

    type: Literal["recorded"] = Field(description="As a file recorded them.")
    file: Annotated[str, Field(min_length=1, max_length=1000)] | None = Field(
        None,
        description="The access log, or a CSV of time and requests; beside capacity.yaml where the path is relative. Left out: phase3b load run --recorded names it.",
    )
    times: Annotated[float, Field(gt=0, le=100_000)] = Field(
        1.0, description="How many times as fast as they were recorded. Left out: 1."
    )


TargetName = Literal["tickets_per_day", "notifications_per_day", "forecasts_per_hour"]


class TargetArrivals(_Timed):
    """As many sessions as objectives.service_level says: all of them in less time, or the busiest seconds at their own rate."""

    type: Literal["target"] = Field(description="A number of objectives.service_level, one session for each.")
    target: TargetName = Field(description="Which.")
    pattern: Name | None = Field(
        None, description="Which of simulation.patterns a day has, by its first day. Left out: evenly."
    )
    compressed_times: Annotated[float, Field(ge=1, le=100_000)] | None = Field(
        None, description="All of it is sent, so many times as fast; or `busiest_seconds`."
    )
    busiest_seconds: Span | None = Field(
        None, description="So long at the rate that the pattern's busiest minute has, not made faster."
    )


class UserArrivals(Strict):
    """So many users at a time, each of whom begins a session when the last one is over: a closed model."""

    type: Literal["users"] = Field(description="So many users at a time.")
    users: Annotated[int, Field(ge=1, le=100_000)] = Field(description="How many.")
    pause_seconds: Pause = Field(
        0.0,
        description="Mean pause of a user before each session, exponentially distributed. Left out: none, and all begin at once.",
    )
    seconds: Span | None = Field(None, description="How long; or `sessions`.")
    sessions: Positive | None = Field(None, description="After how many sessions of all users together it is over.")


Arrivals = Annotated[
    ConstantArrivals | RampArrivals | StepArrivals | DailyArrivals | TargetArrivals | RecordedArrivals | UserArrivals,
    Field(discriminator="type"),
]


class Step(Strict):
    """One request of a session. {tenant}, {user}, {number}, {marker} and what is kept can be in its path, query and body."""

    send: RouteName = Field(description="Method and path of one of service.routes.")
    query: Mapping[str, str] = Field(default_factory=dict, description="Its query.")
    body: Mapping[str, Any] | None = Field(
        None, description="Its body. Left out: the smallest that the route's schema takes."
    )
    keep: Mapping[Name, AnswerKey] = Field(
        default_factory=dict,
        description="Names for values of the answer, such as items.0.ticket_id; later steps can use them.",
    )
    think_seconds: Pause = Field(0.0, description="Mean pause before it, exponentially distributed. Left out: none.")
    percent: Share = Field(Percent(100), description="In how many of the sessions it is sent. Left out: 100.")
    pushed: bool = Field(
        default=False,
        description="Whether it leads to a message to the tenant's WebSocket connections that has its {marker}; how long that takes is measured. Left out: false.",
    )
    objective: Name | None = Field(
        None, description="Which of objectives.operations says how long it may take. Left out: that of the route."
    )


class Session(Strict):
    """What a user does, one step after the other."""

    description: Line = Field(description="Who does what.")
    steps: Annotated[tuple[Step, ...], Field(min_length=1, strict=False)] = Field(description="Its requests, in order.")


class Message(Strict):
    """A message that WebSocket connections send, and what it is answered with."""

    body: Annotated[Mapping[str, Any], Field(min_length=1)] = Field(description="The message, sent as JSON.")
    answer: Annotated[Mapping[str, Any], Field(min_length=1)] = Field(
        description="Keys of the answer with their values; a message that lacks one of them is another, such as a push."
    )
    per_hour: Annotated[float, Field(gt=0, le=3_600_000)] = Field(
        description="How many a connection sends in an hour, on average, as a Poisson process."
    )
    objective: Name | None = Field(
        None,
        description="Which of objectives.operations says how long its p95 may take. Left out: objectives.percentiles.websocket_events alone.",
    )


class Scenario(Strict):
    """A load test: who comes, when, and what is expected of the service."""

    description: Line = Field(description="What happens.")
    arrivals: Arrivals = Field(description="How many sessions begin when.")
    sessions: Mapping[Name, Annotated[float, Field(gt=0, le=1_000_000)]] = Field(
        default_factory=dict, description="Which of load.sessions, each with its weight; or `locust_file`."
    )
    locust_file: Annotated[str, Field(min_length=1, max_length=1000)] | None = Field(
        None,
        description="A Locust file of users, who do what their tasks do in place of sessions; beside capacity.yaml where the path is relative.",
    )
    tenants: Annotated[int, Field(ge=1, le=100_000)] = Field(description="How many tenants they belong to.")
    zipf_exponent: Annotated[float, Field(ge=0, le=5)] = Field(
        0.0, description="How unequal tenants are: the share of the n-th is 1/n to this power. Left out: 0, all alike."
    )
    listeners: Annotated[int, Field(ge=0, le=100_000)] = Field(
        0, description="WebSocket connections that are open meanwhile, one of each tenant in turn. Left out: 0."
    )
    messages: Mapping[Name, Message] = Field(
        default_factory=dict, description="What each of the listeners sends meanwhile. Left out: nothing."
    )
    prepare: Annotated[tuple[Step, ...], Field(strict=False)] = Field(
        default=(), description="Requests for each tenant before the run, which are not measured."
    )
    expects: Name | None = Field(
        None, description="Which of objectives.load_tests judges it. Left out: objectives.operations alone."
    )
    warm_up_seconds: Annotated[Seconds, Field(ge=0, le=3600)] | None = Field(
        None, description="How long it runs before anything counts. Left out: that of load.settings."
    )


class LoadSettings(Strict):
    """How runs are made and judged."""

    warm_up_seconds: Annotated[Seconds, Field(ge=0, le=3600)] = left_out(
        "settings", "warm_up_seconds", "How long a scenario runs before anything counts.", LOAD
    )
    window_seconds: Annotated[Seconds, Field(ge=1, le=300)] = left_out(
        "settings", "window_seconds", "Latencies and rates over time are of so many seconds each.", LOAD
    )
    request_timeout_seconds: Annotated[Seconds, Field(ge=1, le=900)] = left_out(
        "settings", "request_timeout_seconds", "After how long a request counts as failed.", LOAD
    )
    push_timeout_seconds: Annotated[Seconds, Field(ge=1, le=900)] = left_out(
        "settings", "push_timeout_seconds", "After how long a message that did not arrive counts as lost.", LOAD
    )
    connections_per_second: Annotated[float, Field(gt=0, le=100_000)] = left_out(
        "settings",
        "connections_per_second",
        "How many WebSocket connections are opened in a second, by all workers together.",
        LOAD,
    )
    in_flight_per_worker: Annotated[int, Field(ge=1, le=100_000)] = left_out(
        "settings",
        "in_flight_per_worker",
        "Sessions at a time of one worker; what comes then is dropped, and counted.",
        LOAD,
    )
    client_cpu_percent: Annotated[Percent, Field(gt=0, le=100)] = left_out(
        "settings", "client_cpu_percent", "A worker that takes more of a processor core makes the run invalid.", LOAD
    )
    client_lag_p99_ms: Annotated[Milliseconds, Field(gt=0)] = left_out(
        "settings", "client_lag_p99_ms", "A worker whose event loop is later than this makes the run invalid.", LOAD
    )
    dropped_percent: Share = left_out(
        "settings", "dropped_percent", "A run that drops more of its arrivals is invalid.", LOAD
    )
    unmapped_percent: Share = left_out(
        "settings",
        "unmapped_percent",
        "A run that can't send more of the recorded requests is invalid.",
        LOAD,
    )
    stop_error_percent: Share = left_out(
        "settings",
        "stop_error_percent",
        "A run in which more requests fail, over stop_after_seconds, is stopped.",
        LOAD,
    )
    stop_after_seconds: Annotated[Seconds, Field(ge=1, le=3600)] = left_out(
        "settings", "stop_after_seconds", "Over how long that is judged.", LOAD
    )
    longest_seconds: Span = left_out(
        "settings", "longest_seconds", "A longer run is refused, unless --longest says otherwise.", LOAD
    )
    most_usd: Annotated[float, Field(ge=0)] = left_out(
        "settings", "most_usd", "A run on AWS that would cost more is refused, unless --most-usd says otherwise.", LOAD
    )
    tenant_prefix: Annotated[str, Field(pattern=text_form.TENANT_PREFIX.pattern)] = left_out(
        "settings", "tenant_prefix", "How the names of test tenants begin; nobody else's tenant may.", LOAD
    )
    confidence_percent: Annotated[Percent, Field(ge=50, lt=100)] = left_out(
        "settings", "confidence_percent", "How sure an interval is.", LOAD
    )
    between_runs_percent: Annotated[Percent, Field(ge=0, le=100)] = left_out(
        "settings",
        "between_runs_percent",
        "How much latencies of two runs of one version differ, as a standard deviation: what one run does not tell.",
        LOAD,
    )
    least_measured_requests: Positive = left_out(
        "settings",
        "least_measured_requests",
        "Of how many requests or invocations phase3b calibrate takes a figure; fewer leave it as it is.",
        LOAD,
    )
    baseline_runs: Annotated[int, Field(ge=1, le=100)] = left_out(
        "settings", "baseline_runs", "With how many of the last runs --baseline last compares.", LOAD
    )


class Benchmark(Strict):
    """How every route and WebSocket event is called, one at a time, by `phase3b bench run`."""

    iterations: Positive = left_out(
        "benchmark", "iterations", "How often each route and event is called, beside the cold calls.", LOAD
    )
    cold_iterations: Annotated[int, Field(ge=0)] = left_out(
        "benchmark", "cold_iterations", "How often each is called with a cold start of its function.", LOAD
    )
    warm_up_iterations: Positive = left_out(
        "benchmark", "warm_up_iterations", "How often each is called before anything counts.", LOAD
    )
    tenants: Positive = left_out(
        "benchmark",
        "tenants",
        "Test tenants that take turns, so that the limits of one customer are not reached.",
        LOAD,
    )
    patience_seconds: Annotated[Seconds, Field(ge=1, le=300)] = left_out(
        "benchmark",
        "patience_seconds",
        "How long what a route needs is waited for, where it is made in the background, before the route counts as one that can't be called.",
        LOAD,
    )
    prepare: Annotated[tuple[Step, ...], Field(strict=False)] = Field(
        default=(), description="Requests for each tenant before anything is called, which are not measured."
    )
    requests: Annotated[tuple[Step, ...], Field(strict=False)] = Field(
        default=(),
        description="Routes that need another query or body than what their schemas take; names in braces are read from the answers of "
        "the routes that have them, or from where `keep` says.",
    )
    message: Annotated[str, Field(min_length=1, max_length=32_768)] | None = Field(
        None,
        description="A WebSocket message that is answered. Left out: none is sent, and the benchmark is incomplete.",
    )
    bundle_size: Literal["raw", "gzip", "brotli"] = left_out(
        "benchmark", "bundle_size", "Which size of a front-end build its budget is for.", LOAD
    )


class SuccessRuns(Strict):
    """Which scenario shows a number of objectives.service_level, for `phase3b success`. Left out: nothing shows it."""

    concurrent_users: Name | None = Field(None, description="So many users at a time: a scenario with `type: users`.")
    tickets_per_day: Name | None = Field(None, description="A scenario with `type: target` of it.")
    notifications_per_day: Name | None = Field(None, description="A scenario with `type: target` of it.")
    forecasts_per_hour: Name | None = Field(None, description="A scenario with `type: target` of it.")


class Load(Strict):
    """What `phase3b load` and `phase3b bench` run."""

    settings: LoadSettings = Field(
        default_factory=lambda: LoadSettings.model_validate(default_of("settings", file=LOAD)),
        description="How runs are made and judged.",
    )
    benchmark: Benchmark = Field(default_factory=Benchmark, description="How `phase3b bench run` calls the service.")
    sessions: Mapping[Name, Session] = Field(default_factory=dict, description="What users do, by name.")
    scenarios: Mapping[Name, Scenario] = Field(default_factory=dict, description="The load tests, by name.")
    success: SuccessRuns = Field(
        default_factory=lambda: SuccessRuns(
            concurrent_users=None, tickets_per_day=None, notifications_per_day=None, forecasts_per_hour=None
        ),
        description="The scenarios of `phase3b success`.",
    )
