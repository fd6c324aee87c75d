"""What must be true of the place of a Terraform state, and between the places of two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from posixpath import normpath

from phase3b.capacity.model.backend import Backend, HttpBackend, LocalBackend, S3Backend
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import Problem


def place_problems(backend: Backend, place: Place) -> Iterator[Problem]:
    """Contradictions within a backend."""
    match backend:
        case LocalBackend(path=path):
            yield from _path_problems("path", path, place)
        case S3Backend():
            yield from _bucket_problems(backend, place)
            yield from _path_problems("key", backend.key, place)
            if backend.workspace_key_prefix is not None and backend.object_key == backend.key:
                yield place.problem(
                    ("backend", "workspace_key_prefix"),
                    "the state of the workspace default is at `key` itself: nothing is put before it",
                    "Name the workspace (workspace: ...), or remove workspace_key_prefix",
                    code="P3B-BACKEND-PLACE",
                )
        case HttpBackend():
            yield from _address_problems(backend, place)
        case _:
            return


def _bucket_problems(backend: S3Backend, place: Place) -> Iterator[Problem]:
    if _no_bucket(backend.bucket):
        yield place.problem(
            ("backend", "bucket"),
            f"{quoted(backend.bucket)} is not a name that S3 gives a bucket",
            "Use single dots between letters or digits, no IP address, and not what AWS keeps for itself (xn--, sthree-, ...)",
            code="P3B-BACKEND-PLACE",
        )


def _path_problems(key: str, path: str, place: Place) -> Iterator[Problem]:
    if path.endswith("/"):
        # Terraform refuses such a key when it is initialized.
        yield place.problem(
            ("backend", "key"),
            f"{quoted(path)} ends with a slash",
            "Name the object in that folder",
            code="P3B-BACKEND-PLACE",
        )
    if ".." in path.split("/") or path.startswith("/"):
        yield place.problem(
            ("backend", key),
            f"{quoted(path)} leaves the folder it belongs to",
            "Use a path without .. in it",
            code="P3B-BACKEND-PLACE",
        )


def _address_problems(backend: HttpBackend, place: Place) -> Iterator[Problem]:
    for key in ("address", "lock_address", "unlock_address"):
        address = getattr(backend, key)
        if address is not None and address.startswith("http:") and not _on_this_machine(address):
            yield place.problem(
                ("backend", key),
                f"{quoted(address)} is not encrypted: a state holds secrets, and the password would be sent with it",
                "Use https://",
                code="P3B-BACKEND-PLACE",
            )


def _on_this_machine(address: str) -> bool:
    # Where nobody else listens, it may travel unencrypted.
    return re.match(r"http://(localhost|127\.0\.0\.1)([:/]|$)", address) is not None


def _no_bucket(name: str) -> bool:
    """What the form of a bucket's name does not say. Source: "General purpose bucket naming rules" in the S3 User Guide."""
    return (
        ".." in name
        or re.fullmatch(r"[0-9]+(\.[0-9]+){3}", name) is not None
        or name.startswith(("xn--", "sthree-", "amzn-s3-demo-"))
        or name.endswith(("-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"))
    )


def _same_state(backend: Backend) -> tuple[str, ...]:
    """What two backends have in common that write one state."""
    match backend:
        case LocalBackend(path=path):
            return ("local", normpath(path))
        case S3Backend():
            # A bucket's name is one in all regions, and the history of applies lies beside the state.
            return ("s3", backend.bucket, backend.object_key.removesuffix(".tfstate"))
        case HttpBackend():
            # Of a host the case does not count, of a path it does.
            scheme, _, rest = backend.address.partition("://")
            host, slash, path = rest.partition("/")
            return ("http", scheme, host.lower(), (slash + path).rstrip("/"))
        case _:
            # The cloud block and the remote backend lead to one workspace.
            return ("hcp", backend.place.lower())


def backend_problems(environments: Mapping[str, Environment], place: Place) -> Iterator[Problem]:
    """Two environments that write the same state would destroy each other's resources."""
    owners: dict[tuple[str, ...], str] = {}
    locks: dict[str, str] = {}
    for name, environment in environments.items():
        state = _same_state(environment.backend)
        if state in owners:
            yield place.problem(
                (name, "backend"),
                f"{name} and {owners[state]} would keep their state in the same place, and each destroy the other's "
                "resources",
                "Give each environment its own path or key" if state[0] in {"local", "s3"} else _OWN[state[0]],
                code="P3B-STATE-SHARED",
            )
        owners.setdefault(state, name)
        yield from _lock_problems(name, environment.backend, locks, place)


_OWN: Mapping[str, str] = {
    "http": "Give each environment its own address",
    "hcp": "Give each environment its own workspace",
}


def _lock_problems(name: str, backend: Backend, locks: dict[str, str], place: Place) -> Iterator[Problem]:
    """Two states behind one lock would wait for each other, and one server would release the other's."""
    if isinstance(backend, HttpBackend):
        owner = locks.setdefault(backend.lock_address, name)
        if owner != name:
            at: Path = (name, "backend", "lock_address")
            yield place.problem(
                at,
                f"{name} and {owner} would lock their states at the same address",
                "Give each environment its own lock_address",
                code="P3B-STATE-SHARED",
            )
