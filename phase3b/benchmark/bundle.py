"""The files of a front-end build: how large each is, as it is and compressed, and which of them a browser loads with the page.

Those are the scripts, styles and preloads that index.html names, and where there is a manifest, what its entries import (not
what they import later): Vite's (.vite/manifest.json, or manifest.json), or the entrypoints of webpack's asset-manifest.json.
Everything else is loaded later, if at all.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from phase3b.benchmark.report import Asset
from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.files.json_file import JsonPart, read_json

PAGE: Final = "index.html"
VITE: Final = (".vite/manifest.json", "manifest.json")
WEBPACK: Final = "asset-manifest.json"
GZIP_LEVEL: Final = 9
# zlib with the header of gzip.
GZIP_WINDOW: Final = 31
BROTLI_QUALITY: Final = 11
KINDS: Final = {".js": "script", ".mjs": "script", ".cjs": "script", ".css": "style", ".html": "page", ".htm": "page"}
# No browser loads these by itself.
LEFT_OUT: Final = frozenset({".map", ".gz", ".br", ".zst"})
FIX: Final = "Name the folder that the front-end's build has written, with its index.html"
CODE: Final = "P3B-BENCH-BUNDLE"


def bundle_of(folder: Path) -> tuple[Asset, ...]:
    """The files of a build, those that are loaded with the page first, from the largest.

    Raises:
        Phase3bError: it is no folder, has no index.html, or names files that it has not.
    """
    if not folder.is_dir():
        raise bad_input(f"{folder} is no folder", FIX, code=CODE)
    if not (folder / PAGE).is_file():
        raise bad_input(f"{folder} has no {PAGE}", FIX, code=CODE)
    files = {
        file.relative_to(folder).as_posix(): file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.suffix not in LEFT_OUT
    }
    manifest, entries = _manifest(folder)
    initial = {PAGE, *_of_page(folder), *entries}
    missing = sorted(initial - set(files))
    if missing:
        raise Phase3bError(
            *(Problem(f"{folder} has no {each}, which its page or manifest names", FIX, code=CODE) for each in missing)
        )
    assets = [_asset(name, file, name in initial) for name, file in files.items() if name != manifest]
    return tuple(sorted(assets, key=lambda each: (not each.initial, -each.raw_bytes, each.path)))


def _asset(name: str, file: Path, initial: bool) -> Asset:  # noqa: FBT001  of one caller
    data = file.read_bytes()
    press = zlib.compressobj(GZIP_LEVEL, zlib.DEFLATED, GZIP_WINDOW)
    brotli_bytes = None
    if find_spec("brotli") is not None:
        import brotli  # noqa: PLC0415  of the extra

        brotli_bytes = len(brotli.compress(data, quality=BROTLI_QUALITY))
    return Asset(
        name,
        KINDS.get(file.suffix.lower(), "other"),
        initial,
        len(data),
        len(press.compress(data) + press.flush()),
        brotli_bytes,
    )


class _Page(HTMLParser):
    """What a page loads."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.base = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        rel = given.get("rel", "").lower().split()
        if tag == "base":
            self.base = given.get("href", "")
        elif tag == "script" and given.get("src"):
            self.names.append(given["src"])
        elif tag == "link" and given.get("href") and {"stylesheet", "modulepreload", "preload"} & set(rel):
            self.names.append(given["href"])


def _of_page(folder: Path) -> Iterator[str]:
    page = _Page()
    page.feed((folder / PAGE).read_text("utf-8", "replace"))
    for name in page.names:
        parts = urlsplit(name)
        # What comes from another host is no file of the build.
        if parts.scheme or parts.netloc:
            continue
        yield _within(folder, unquote(parts.path), urlsplit(page.base).path)


def _within(folder: Path, path: str, base: str) -> str:
    """A path as the folder has it: the site may be below a path of its own, which the build's base puts before each name."""
    clean = str(PurePosixPath(path.lstrip("/")))
    if not path.startswith("/") and base:
        clean = str(PurePosixPath(base.lstrip("/")) / clean)
    parts = PurePosixPath(clean).parts
    for start in range(len(parts)):
        found = "/".join(parts[start:])
        if (folder / found).is_file():
            return found
    return clean


def _manifest(folder: Path) -> tuple[str, tuple[str, ...]]:
    """The manifest that the build has written, and what its entries load at once; a web app's manifest.json is none."""
    for name in VITE:
        if (folder / name).is_file():
            chunks = read_json(folder / name, FIX).members()
            if all(isinstance(chunk.value, dict) and "file" in chunk.value for chunk in chunks.values()):
                return name, tuple(_of_vite(chunks))
    if (folder / WEBPACK).is_file():
        found = read_json(folder / WEBPACK, FIX).find("entrypoints")
        return WEBPACK, () if found is None else tuple(_within(folder, each.text(), "") for each in found.each())
    return "", ()


def _of_vite(chunks: dict[str, JsonPart]) -> Iterator[str]:
    """The entries, with all that they import at once and the styles of that."""
    waiting = [name for name, chunk in chunks.items() if (entry := chunk.find("isEntry")) is not None and entry.flag()]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in chunks:
            continue
        seen.add(name)
        chunk = chunks[name]
        yield chunk.get("file").text()
        for key in ("css", "imports"):
            part = chunk.find(key)
            texts = [] if part is None else [each.text() for each in part.each()]
            if key == "css":
                yield from texts
            else:
                waiting += texts
