"""What must be true within an environment and between environments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from phase3b.capacity.aws_limits import regions
from phase3b.capacity.model.account import account_problems
from phase3b.capacity.model.backend import S3Backend
from phase3b.capacity.model.environment import Environment, Warnings
from phase3b.capacity.rules.backend_rules import backend_problems, place_problems
from phase3b.capacity.rules.cache_rules import network_problems
from phase3b.capacity.rules.cors_rules import environment_cors_problems
from phase3b.capacity.rules.domain_rules import domain_problems, domain_service_problems, shared_name_problems
from phase3b.capacity.rules.login_rules import login_problems
from phase3b.capacity.rules.notification_rules import notification_problems
from phase3b.capacity.rules.tuning_rules import tuned_problems
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import closest, instead, quoted
from phase3b.errors import Problem


def environment_problems(environment: Environment, place: Place) -> Iterator[Problem]:
    """Contradictions within one environment."""
    twice = [level for level, count in Counter(environment.alarm_levels).items() if count > 1]
    for level in twice:
        yield place.problem(("alarm_levels",), f"{level} is listed twice", "Keep it once", code="P3B-VALUE-TWICE")
    if isinstance(environment.warnings, Warnings) and "warning" not in environment.alarm_levels:
        yield place.problem(
            ("warnings",),
            "alarm_levels writes no alarms of the level warning: nobody would ever be notified at this address",
            "Add warning to alarm_levels, or remove `warnings`",
            code="P3B-ALARM-RECEIVER",
        )
    yield from notification_problems(environment, place)
    for position, customer in enumerate(environment.api_keys):
        if customer in environment.api_keys[:position]:
            yield place.problem(
                ("api_keys", position), f"{customer} is listed twice", "Keep it once", code="P3B-VALUE-TWICE"
            )
    for customer in environment.api_key_tenants:
        if customer not in environment.api_keys:
            yield place.problem(
                ("api_key_tenants", customer),
                f"{quoted(customer)} has no API key in api_keys, so this binds no key to a tenant",
                instead(customer, environment.api_keys) if environment.api_keys else "Add it to api_keys",
                code="P3B-API-KEY-TENANT",
            )
    named: list[tuple[Path, str]] = [(("region",), environment.region)]
    named += [(("backend", "region"), environment.backend.region)] if isinstance(environment.backend, S3Backend) else []
    for at, region in named:
        if region not in regions():
            near = closest(region, regions())
            yield place.problem(
                at,
                f"AWS has no region {quoted(region)}",
                f"Did you mean `{near}`?" if near else "Write one such as us-east-1",
                code="P3B-REGION-UNKNOWN",
            )
    yield from place_problems(environment.backend, place)
    yield from login_problems(environment, place)
    yield from network_problems(environment, place)
    yield from domain_problems(environment, place)


def problems_beside_service(service: Service, environment: Environment, place: Place) -> Iterator[Problem]:
    """What an environment says of the service's parts, and they have not, or not so: origins, tuned functions."""
    yield from environment_cors_problems(service, environment, place)
    yield from domain_service_problems(service, environment, place)
    yield from tuned_problems(service, environment, place)


def problems_between(
    environments: Mapping[str, Environment], second_regions: Mapping[str, str], place: Place
) -> Iterator[Problem]:
    """What only one environment can have: a place of its state, an account that it watches, a name but in its second region."""
    yield from backend_problems(environments, place)
    yield from account_problems(environments, place)
    yield from shared_name_problems(
        {name: each for name, each in environments.items() if name not in second_regions}, place
    )
