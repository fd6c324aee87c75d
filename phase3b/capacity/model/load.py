"""Load tests: what users do (sessions), how many come when (arrivals), and how a run is judged: the `load` part of capacity.yaml."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from phase3b.capacity.model.left_out import LOAD, default_of, left_out
from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.units import Milliseconds, Percent, Seconds

Positive = Annotated[int, Field(ge=1)]
Rate = Annotated[float, Field(ge=0, le=100_000)]
"""Sessions that begin in a second."""
Span = Annotated[Seconds, Field(ge=1, le=86_400 * 7)]
Pause = Annotated[float, Field(ge=0, le=3600)]
Share = Annotated[Percent, Field(ge=0, le=100)]
RouteName = Annotated[str, Field(pattern=r"^(GET|POST|PUT|PATCH|DELETE) /[^ ?#]*$", max_length=300)]
AnswerKey = Annotated[
    str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*(\.([A-Za-z_][A-Za-z0-9_]*|[0-9]+))*$", max_length=200)
]
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


class UserArrivals(Strict):
    """So many users at a time, each of whom begins a session when the last one is over: a closed model."""

    type: Literal["users"] = Field(description="So many users at a time.")
    users: Annotated[int, Field(ge=1, le=100_000)] = Field(description="How many.")
    seconds: Span | None = Field(None, description="How long; or `sessions`.")
    sessions: Positive | None = Field(None, description="After how many sessions of all users together it is over.")


Arrivals = Annotated[
    ConstantArrivals | RampArrivals | StepArrivals | DailyArrivals | UserArrivals,
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


class Scenario(Strict):
    """A load test: who comes, when, and what is expected of the service."""

    description: Line = Field(description="What happens.")
    arrivals: Arrivals = Field(description="How many sessions begin when.")
    sessions: Annotated[Mapping[Name, Annotated[float, Field(gt=0, le=1_000_000)]], Field(min_length=1)] = Field(
        description="Which of load.sessions, each with its weight."
    )
    tenants: Annotated[int, Field(ge=1, le=100_000)] = Field(description="How many tenants they belong to.")
    zipf_exponent: Annotated[float, Field(ge=0, le=5)] = Field(
        0.0, description="How unequal tenants are: the share of the n-th is 1/n to this power. Left out: 0, all alike."
    )
    listeners: Annotated[int, Field(ge=0, le=100_000)] = Field(
        0, description="WebSocket connections that are open meanwhile, one of each tenant in turn. Left out: 0."
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
    tenant_prefix: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{1,40}$")] = left_out(
        "settings", "tenant_prefix", "How the names of test tenants begin; nobody else's tenant may.", LOAD
    )
    confidence_percent: Annotated[Percent, Field(ge=50, lt=100)] = left_out(
        "settings", "confidence_percent", "How sure an interval is.", LOAD
    )


class Load(Strict):
    """What `phase3b load` runs."""

    settings: LoadSettings = Field(
        default_factory=lambda: LoadSettings.model_validate(default_of("settings", file=LOAD)),
        description="How runs are made and judged.",
    )
    sessions: Mapping[Name, Session] = Field(default_factory=dict, description="What users do, by name.")
    scenarios: Mapping[Name, Scenario] = Field(default_factory=dict, description="The load tests, by name.")
