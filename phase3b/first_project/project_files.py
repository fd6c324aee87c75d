"""Every file of a new project by its path: those of the example, and what any project needs beside them."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import yaml

from phase3b import __version__
from phase3b.capacity.text.capacity_text import read_tree
from phase3b.capacity.text.document import read_document
from phase3b.capacity.text.node import MapNode, Scalar
from phase3b.documents.document import document
from phase3b.files.home import HOME
from phase3b.files.json_file import read_json
from phase3b.first_project.choice import Choice

CAPACITY: Final = "capacity.yaml"
SCHEMA: Final = "capacity.schema.json"
# The version of the cdktf CLI that phase3b is tested with.
CDKTF_CLI: Final = "locks/cdktf-cli/package.json"
EXCEPTIONS: Final = "policies/exceptions.yaml"
# What any example's functions share, and who verifies tokens.
SHARED: Final = ("authorizer", "shared")
RENDERED: Final = {
    "Makefile": "project/Makefile.j2",
    "cdktf.json": "project/cdktf.json.j2",
    ".gitignore": "project/gitignore.j2",
    ".gitattributes": "project/gitattributes.j2",
    ".github/workflows/phase3b.yml": "project/workflow.yml.j2",
}
# An exception is good for a year at most; who starts today has nearly all of it.
EXCEPTION_DAYS: Final = timedelta(days=360)
_NOT_OURS: Final = frozenset({"__pycache__"})


def project_files(chosen: Choice) -> dict[str, bytes]:
    """The files in the order of their paths."""
    folder = HOME if chosen.example == "securebase" else HOME / "examples" / chosen.example
    capacity = _with_names(folder / CAPACITY, chosen)
    values = {
        "name": chosen.name,
        "version": __version__,
        "project_id": str(uuid.uuid4()),
        "cdktf_cli": read_json(HOME / CDKTF_CLI, "Install phase3b again").get("dependencies").get("cdktf-cli").text(),
    }
    texts = {path: document(template, **values) for path, template in RENDERED.items()}
    texts |= capacity
    texts[SCHEMA] = _schema()
    texts[EXCEPTIONS] = _exceptions(folder, capacity[CAPACITY])
    files = {path: text.encode("utf-8") for path, text in texts.items()}
    schemas = folder / "capacity" / "schemas"
    files |= dict(_tree(schemas, folder))
    files["main.py"] = (HOME / "main.py").read_bytes()
    sources = [HOME / "lambda_src"] if folder == HOME else [HOME / "lambda_src" / each for each in SHARED]
    sources += [] if folder == HOME else [folder / "lambda_src"]
    for source in sources:
        base = HOME if source.is_relative_to(HOME / "lambda_src") else folder
        files |= dict(_tree(source, base))
    tests = HOME / "examples" / chosen.example
    files |= dict(_tree(tests / "tests", tests))
    return dict(sorted(files.items()))


def _tree(folder: Path, base: Path) -> Iterator[tuple[str, bytes]]:
    for file in folder.rglob("*"):
        if file.is_file() and not _NOT_OURS & set(file.parts):
            yield file.relative_to(base).as_posix(), file.read_bytes()


def _with_names(file: Path, chosen: Choice) -> dict[str, str]:
    """The example's capacity file and its parts for another project: each value in its place, and nothing else touched."""
    tree = read_tree(file, CAPACITY)
    texts = {CAPACITY: tree.text.text, **tree.text.parts}
    edits: list[tuple[Scalar, str]] = []
    for path, value in (
        (("service", "project"), chosen.name),
        (("environments", "*", "region"), chosen.region),
        (("environments", "*", "backend", "region"), chosen.region),
        (("environments", "*", "backend", "bucket"), f"{chosen.name}-terraform-state"),
    ):
        edits += [(node, value) for node in _scalars(tree.root, path)]
    for node, value in sorted(edits, key=lambda each: each[0].mark.start, reverse=True):
        text = texts[node.mark.file]
        texts[node.mark.file] = text[: node.mark.start] + value + text[node.mark.end :]
    return texts


def _scalars(node: Any, path: tuple[str, ...]) -> Iterator[Scalar]:
    if not path:
        if isinstance(node, Scalar):
            yield node
        return
    if isinstance(node, MapNode):
        for key, below in node.items.items():
            if path[0] in {"*", key}:
                yield from _scalars(below, path[1:])


def _exceptions(folder: Path, capacity: str) -> str:
    """Accepted exceptions of the example, owned by whom its alarms notify, from today on."""
    if folder == HOME:
        return (HOME / EXCEPTIONS).read_text("utf-8")
    listed: list[Mapping[str, Any]] = yaml.safe_load((folder / "exceptions.yaml").read_text("utf-8"))
    owner = next(iter(_scalars(read_document(capacity, CAPACITY)[0], ("environments", "*", "alert_email")))).text
    expires = (datetime.now(tz=UTC).date() + EXCEPTION_DAYS).isoformat()
    return document("project/exceptions.yaml.j2", exceptions=listed, owner=owner, expires=expires)


def _schema() -> str:
    import json  # noqa: PLC0415  as `phase3b schema` prints it

    from phase3b.capacity.reference.json_schema import file_schema  # noqa: PLC0415

    return json.dumps(file_schema(), indent=2, ensure_ascii=False) + "\n"
