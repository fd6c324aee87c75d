"""What must be true within an environment and between environments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from posixpath import normpath

from phase3b.capacity.aws_limits import regions
from phase3b.capacity.model.environment import Environment, LocalBackend, S3Backend, Warnings
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import closest, quoted
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
    for position, customer in enumerate(environment.api_keys):
        if customer in environment.api_keys[:position]:
            yield place.problem(
                ("api_keys", position), f"{customer} is listed twice", "Keep it once", code="P3B-VALUE-TWICE"
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
    if isinstance(environment.backend, S3Backend) and _no_bucket(environment.backend.bucket):
        yield place.problem(
            ("backend", "bucket"),
            f"{quoted(environment.backend.bucket)} is not a name that S3 gives a bucket",
            "Use single dots between letters or digits, no IP address, and not what AWS keeps for itself (xn--, sthree-, ...)",
            code="P3B-BACKEND-PLACE",
        )
    path = environment.backend.path if isinstance(environment.backend, LocalBackend) else environment.backend.key
    if path.endswith("/"):
        # Terraform refuses such a key when it is initialized.
        yield place.problem(
            ("backend", "key"),
            f"{quoted(path)} ends with a slash",
            "Name the object in that folder",
            code="P3B-BACKEND-PLACE",
        )
    if ".." in path.split("/") or path.startswith("/"):
        key = "path" if isinstance(environment.backend, LocalBackend) else "key"
        yield place.problem(
            ("backend", key),
            f"{quoted(path)} leaves the folder it belongs to",
            "Use a path without .. in it",
            code="P3B-BACKEND-PLACE",
        )


def _no_bucket(name: str) -> bool:
    """What the form of a bucket's name does not say. Source: "General purpose bucket naming rules" in the S3 User Guide."""
    return (
        ".." in name
        or re.fullmatch(r"[0-9]+(\.[0-9]+){3}", name) is not None
        or name.startswith(("xn--", "sthree-", "amzn-s3-demo-"))
        or name.endswith(("-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"))
    )


def backend_problems(environments: Mapping[str, Environment], place: Place) -> Iterator[Problem]:
    """Two environments that write the same state would destroy each other's resources."""
    owners: dict[tuple[str, ...], str] = {}
    for name, environment in environments.items():
        backend = environment.backend
        state = (
            ("local", normpath(backend.path))
            if isinstance(backend, LocalBackend)
            # A bucket's name is one in all regions, and the history of applies lies beside the state.
            else ("s3", backend.bucket, backend.key.removesuffix(".tfstate"))
        )
        if state in owners:
            yield place.problem(
                (name, "backend"),
                f"{name} and {owners[state]} would keep their state in the same place, and each destroy the other's "
                "resources",
                "Give each environment its own path or key",
                code="P3B-STATE-SHARED",
            )
        owners.setdefault(state, name)
