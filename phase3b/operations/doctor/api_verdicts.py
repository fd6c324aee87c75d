"""What throttles the REST API: the limit of its methods, of a customer's usage plan, or of the firewall for an IP address.

API Gateway answers all three with 429. A limit of the methods is reached only by more requests than it lets through; where
there were fewer it was a customer's own limit, or a burst within the minute: where the figures leave that open, it says so.

Sources, read on 2026-11-29: "Throttle requests to your REST APIs for better throughput" in the API Gateway Developer Guide.
"""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import ApiDeployment
from phase3b.operations.doctor.evidence import MINUTE, Counted, Evidence, Points, counted
from phase3b.operations.doctor.series import ApiSeries
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.tenants import THROTTLED, whose_requests
from phase3b.operations.doctor.verdict import Diagnosis, Remedy, SettingChange, Verdict, Whose, verdict

# Ours: API Gateway has no names for them.
METHODS, CUSTOMER, FIREWALL = (
    "the limit of the API's methods",
    "a customer's limit",
    "the firewall's limit of an IP address",
)


def api_verdicts(found: Evidence, api: ApiDeployment, asked: ApiSeries, around: Surroundings) -> Iterator[Verdict]:
    """The verdicts about answers of 429, by the limit that they are of."""
    blocked = found.of(asked.blocked)
    by_firewall = counted(blocked)
    if by_firewall is not None:
        yield verdict("api", asked.name, None, FIREWALL, by_firewall, _firewall(api, around), None)
    events = counted(_rest(found.of(asked.throttled), blocked))
    if events is None:
        return
    logged = found.tenants.get(THROTTLED)
    whose = Whose((), "", "the API's access log was not read") if logged is None else whose_requests(logged)
    requests = found.of(asked.requests).get(events.worst, 0.0) / MINUTE
    limit = api.capacity.throttle.rate_per_second
    busiest = _busiest_route(found)
    if requests >= limit:
        reason, diagnosis = METHODS, _methods(api, requests, busiest, around)
    else:
        reason, diagnosis = CUSTOMER, _customer(api, events, requests, whose, around)
    yield verdict("api", asked.name, None, reason, events, diagnosis, whose)


def _rest(throttled: Points, blocked: Points) -> dict[int, float]:
    """Without what the firewall answered with the same status."""
    return {minute: left for minute, events in throttled.items() if (left := events - blocked.get(minute, 0.0)) > 0}


def _busiest_route(found: Evidence) -> str:
    logged = found.tenants.get(THROTTLED)
    routes = {} if logged is None else logged.by_route()
    if not routes:
        return ""
    route, count = max(sorted(routes.items()), key=lambda pair: pair[1])
    return f"{100 * count / sum(routes.values()):.0f} % of them are {route}"


def _methods(api: ApiDeployment, requests: float, busiest: str, around: Surroundings) -> Diagnosis:
    throttle = api.capacity.throttle
    rate, burst = around.grown(max(requests, throttle.rate_per_second)), around.grown(throttle.burst)
    change = (
        SettingChange(("api", "throttle", "rate_per_second"), throttle.rate_per_second, rate),
        SettingChange(("api", "throttle", "burst"), throttle.burst, burst),
    )
    why = (
        f"{requests:,.0f} requests a second in the worst minute; each method has {throttle.rate_per_second:,g}",
        busiest,
    )
    return Diagnosis(
        "there were more requests than the API's methods let through",
        "inferred",
        tuple(filter(None, why)),
        (Remedy("take the patch over and apply it, which changes the API alone", around.patched()),),
        f"raise api.throttle to {rate:,} a second with a burst of {burst:,} ({around.growth_text()}). The functions and tables behind "
        "it get that much more",
        change,
    )


def _customer(api: ApiDeployment, events: Counted, requests: float, whose: Whose, around: Surroundings) -> Diagnosis:
    plan, throttle = api.capacity.per_customer, api.capacity.throttle
    why = [
        (
            f"{requests:,.1f} requests a second in the worst minute are below the {throttle.rate_per_second:,g} of each method: it was "
            f"the limit of a customer, {plan.requests_per_minute:,g} a minute, or a burst of more than {throttle.burst:,}"
        )
    ]
    if not whose.shares:
        return Diagnosis(
            "customers sent more than their usage plan allows, or there was a burst",
            "inferred",
            tuple(why),
            (),
            "nothing is proposed while it is not known whose requests they are",
        )
    most = whose.shares[0]
    wanted = around.grown(plan.requests_per_minute + most.percent / 100 * events.worst_events)
    why.append(f"{most.tenant} has {most.percent:.0f} % of them")
    now = Remedy(
        f"allow every customer {wanted:,} requests a minute; the next apply sets what capacity.yaml says",
        around.commands.customer_rate(around.names.shared("customers"), round(wanted / MINUTE, 4), plan.burst),
    )
    return Diagnosis(
        f"one customer, {most.tenant}, sends more than the usage plan allows",
        "inferred",
        tuple(why),
        (now,),
        f"the limit protects the others, so the patch leaves it: where {most.tenant} may send as much, set "
        f"api.per_customer.requests_per_minute from {plan.requests_per_minute:g} to {wanted:,} ({around.growth_text()})",
    )


def _firewall(api: ApiDeployment, around: Surroundings) -> Diagnosis:
    waf = api.capacity.waf
    limit = "" if waf is None else f": {waf.requests_per_ip:,} requests in {waf.window_seconds} s"
    return Diagnosis(
        f"an IP address sends more than the firewall lets through{limit}",
        "measured",
        ("CloudWatch has no address of it; the web ACL's sampled requests have",),
        (
            Remedy(
                "see which addresses they are",
                around.commands.aws(
                    "wafv2", "list-web-acls", "--scope", "REGIONAL", "--query",
                    f"WebACLs[?Name=='{around.names.web_acl()}'].ARN", "--output", "text",
                ),
            ),
        ),
        "nothing is proposed: it is what the firewall is for. Where many customers share an address, raise api.waf.requests_per_ip",
    )  # fmt: skip
