"""What the names of an environment's APIs may be: the message of each mistake, with its place and how to fix it."""

from __future__ import annotations

import pytest
from service_capacity import changed

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError

REGION = "    region: us-east-1\n"
ZONE = "Z0123456789ABCDEFGHIJ"
BOTH = f"{{zone_id: {ZONE}, rest: api.example.com, websocket: ws.example.com}}"


def named(domain: str, *edits: tuple[str, str]) -> str:
    return changed((REGION, f"{REGION}    domain: {domain}\n"), *edits)


def faults(text: str) -> list[str]:
    with pytest.raises(Phase3bError) as caught:
        parse(text, "x.yaml")
    return [str(problem).partition(" ")[2] for problem in caught.value.problems]


CASES: dict[str, tuple[str, tuple[tuple[str, str], ...], str]] = {
    "one name for both": (
        f"{{zone_id: {ZONE}, rest: api.example.com, websocket: api.example.com}}",
        (),
        (
            "environments.dev.domain.websocket: both APIs have the name api.example.com, and API Gateway has a name once. Write another "
            "name of the zone for one of them, such as ws.example.com. [P3B-DOMAIN-NAMES]"
        ),
    ),
    "names of two zones": (
        f"{{zone_id: {ZONE}, rest: api.example.com, websocket: ws.example.org}}",
        (),
        (
            "environments.dev.domain.websocket: api.example.com and ws.example.org are in no zone together, and zone_id is one. Write two "
            "names of one zone, such as api.example.com and ws.example.com. [P3B-DOMAIN-NAMES]"
        ),
    ),
    "the API is off": (
        BOTH,
        ((REGION, f"{REGION}    enabled: {{api: false}}\n"),),
        (
            "environments.dev.domain: these are names of APIs, and none is there in this environment. Switch the API on, or remove `domain` "
            "(domain: null takes an inherited one back). [P3B-DOMAIN-API]"
        ),
    ),
    "a function that has the name of ours": (
        BOTH,
        (
            (
                "    delivery: {description: Sends}\n",
                "    delivery: {description: Sends}\n    health: {description: Doctors}\n",
            ),
            (
                "      delivery: {memory_mb: 256,",
                "      health: {memory_mb: 256, timeout_seconds: 5}\n      delivery: {memory_mb: 256,",
            ),
        ),
        (
            "environments.dev.domain: phase3b's own function health, which answers GET /health, would take the place of the service's. "
            "Answer GET /health with it (auth: none), which is asked then, or rename service.functions.health. [P3B-DOMAIN-API]"
        ),
    ),
    "the WebSocket API is off": (
        BOTH,
        ((REGION, f"{REGION}    enabled: {{websocket: false}}\n"),),
        (
            "environments.dev.domain.websocket: ws.example.com would be the name of a WebSocket API, and none is there in this environment. "
            "Switch the WebSocket API on, or remove this line. [P3B-DOMAIN-API]"
        ),
    ),
}


@pytest.mark.parametrize(("domain", "edits", "message"), list(CASES.values()), ids=list(CASES))
def test_message(domain: str, edits: tuple[tuple[str, str], ...], message: str) -> None:
    assert message in faults(named(domain, *edits))


FORMS = {
    "a zone by its name": ("zone_id", "example.com"),
    "a zone with its path": ("zone_id", "/hostedzone/Z0123456789ABCDEFGHIJ"),
    "a zone in lower case": ("zone_id", "z0123456789abcdefghij"),
    "a name of one part": ("rest", "localhost"),
    "a name with its scheme": ("rest", "https://api.example.com"),
    "a name with capitals": ("rest", "Api.example.com"),
    "a name with a dot behind it": ("websocket", "ws.example.com."),
    "an address": ("websocket", "192.0.2.1"),
    "every name": ("rest", '"*.example.com"'),
    "a name longer than a certificate's": ("rest", f"{'a' * 60}.example.com"),
}


@pytest.mark.parametrize(("key", "value"), list(FORMS.values()), ids=list(FORMS))
def test_what_is_no_zone_and_no_name(key: str, value: str) -> None:
    written = {"zone_id": ZONE, "rest": "api.example.com", "websocket": "ws.example.com", key: value}
    (found,) = faults(named("{" + ", ".join(f"{name}: {each}" for name, each in written.items()) + "}"))
    assert found.startswith(f"environments.dev.domain.{key}: ")


@pytest.mark.parametrize(("key", "value"), [("interval_seconds", "20"), ("failures", "0"), ("failures", "11")])
def test_a_health_check_that_route_53_does_not_have(key: str, value: str) -> None:
    (found,) = faults(named(f"{{zone_id: {ZONE}, rest: api.example.com, health: {{{key}: {value}}}}}"))
    assert found.startswith(f"environments.dev.domain.health.{key}: ")


def test_a_health_check_is_as_route_53_has_it_where_nothing_is_said() -> None:
    domain = resolve(parse(named(BOTH), "x.yaml"), "dev").environment.domain
    assert domain is not None
    assert (domain.names, domain.health.interval_seconds, domain.health.failures, domain.health.measure_latency) == (
        ("api.example.com", "ws.example.com"), 30, 3, False,
    )  # fmt: skip
