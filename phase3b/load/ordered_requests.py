"""What a step of the capacity file sends: a request with its body, judged by the schema of its route before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from jsonschema import Draft4Validator

from phase3b.capacity.model.load import Step
from phase3b.capacity.rules.load_rules import GIVEN, names_in
from phase3b.capacity.service.service import Service
from phase3b.errors import Phase3bError, Problem
from phase3b.load.order import Filled, Request
from phase3b.local.api.requests.body_faults import faults
from phase3b.local.api.sample_body import NoSampleError, Schema, sample


def requests_of(
    steps: Sequence[Step], service: Service, schemas: Mapping[str, Schema], path: str
) -> tuple[Request, ...]:
    """A request for each step; `path` is where the steps are in the capacity file.

    Raises:
        Phase3bError: bodies are not such as their routes take, or none could be made; all of them.
    """
    found: list[Request] = []
    problems: list[Problem] = []
    for number, step in enumerate(steps):
        body = _body(step, service, schemas, f"{path}[{number}]")
        if isinstance(body, Problem):
            problems.append(body)
            continue
        method, _, route = step.send.partition(" ")
        found.append(
            Request(
                label=step.send,
                method=method,
                path=route,
                query=step.query,
                body=body,
                keep=step.keep,
                think_seconds=step.think_seconds,
                percent=step.percent,
                pushed=step.pushed,
            )
        )
    if problems:
        raise Phase3bError(*problems)
    return tuple(found)


def _body(step: Step, service: Service, schemas: Mapping[str, Schema], path: str) -> Any:
    """The body as the step has it, or the smallest that the schema takes.

    Or a Problem: the route's schema refuses it, so that every request would be answered with 400.
    """
    route = next(each for each in service.routes if f"{each.method} {each.path}" == step.send)
    schema = None if route.request is None else schemas[route.request]
    if step.body is None:
        if schema is None:
            return None
        try:
            return sample(schema, schemas)
        except NoSampleError as error:
            return Problem(
                f"no body could be made for {step.send}: none of our texts matches {error}",
                "Write its body into the step",
                path=path,
                code="P3B-LOAD-BODY",
            )
    # What a step before keeps is known when it is sent; all else can be judged now.
    if schema is not None and names_in(step.body) <= set(GIVEN):
        given = Filled({"tenant": "load-test-00001", "user": "load-test", "number": "1", "marker": "0123456789abcdef"})
        whole = {**schema, "components": {"schemas": dict(schemas)}}
        found = faults(Draft4Validator(whole), given.value(step.body))
        if found:
            return Problem(
                f"the body of {step.send} is not one that {route.request} takes: {found}",
                f"Write one that the schema {route.request} of lambda_src/{route.function}/schemas.json takes",
                path=f"{path}.body",
                code="P3B-LOAD-BODY",
            )
    return step.body
