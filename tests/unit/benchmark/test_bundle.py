"""A front-end build: what a browser loads with the page, and how large it is."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from pathlib import Path

import brotli
import pytest

from phase3b.benchmark.bundle import bundle_of
from phase3b.errors import Phase3bError

PAGE = '<!doctype html><base href="/portal/"><script type="module" src="/portal/assets/app.js"></script><link rel="stylesheet" href="assets/app.css"><link rel="icon" href="/favicon.ico"><script src="https://cdn.example.com/x.js"></script>'


def build(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_sizes_are_those_of_gzip_and_brotli(tmp_path: Path) -> None:
    text = "".join(f"export const a{number} = {number};\n" for number in range(500))
    found = bundle_of(
        build(
            tmp_path, {"index.html": PAGE, "assets/app.js": text, "assets/app.css": "p{}", "favicon.ico": "", "assets/lazy.js": "1", "assets/app.js.map": "{}"}
        )
    )  # fmt: skip
    assert [(each.path, each.kind, each.initial) for each in found] == [
        ("assets/app.js", "script", True),
        ("index.html", "page", True),
        ("assets/app.css", "style", True),
        ("assets/lazy.js", "script", False),
        ("favicon.ico", "other", False),
    ]
    assert found[0].raw_bytes == len(text)
    assert found[0].gzip_bytes == len(gzip.compress(text.encode(), 9, mtime=0))
    assert found[0].brotli_bytes == len(brotli.compress(text.encode(), quality=11))


def test_a_manifest_of_vite_names_what_its_entries_import_at_once(tmp_path: Path) -> None:
    manifest = {
        "index.html": {"file": "a.js", "isEntry": True, "imports": ["_shared.js"], "dynamicImports": ["late.ts"], "css": ["a.css"]},
        "_shared.js": {"file": "shared.js", "imports": ["_deep.js", "_shared.js"]},
        "_deep.js": {"file": "deep.js", "css": ["deep.css"]},
        "late.ts": {"file": "late.js", "isDynamicEntry": True},
    }  # fmt: skip
    names = ("a.js", "a.css", "shared.js", "deep.js", "deep.css", "late.js")
    files = {
        "index.html": "<script src=a.js>",
        ".vite/manifest.json": json.dumps(manifest),
        **dict.fromkeys(names, "x"),
    }
    found = {each.path: each.initial for each in bundle_of(build(tmp_path, files))}
    assert found == {"index.html": True, **dict.fromkeys(names, True), "late.js": False}


def test_the_entrypoints_of_webpack_are_loaded_with_the_page(tmp_path: Path) -> None:
    manifest = {"files": {}, "entrypoints": ["static/js/main.js"]}
    files = {
        "index.html": "",
        "asset-manifest.json": json.dumps(manifest),
        "static/js/main.js": "x",
        "static/js/9.js": "x",
    }
    # A web app has a manifest.json of another kind.
    files["manifest.json"] = json.dumps({"name": "Portal", "icons": []})
    found = {each.path: each.initial for each in bundle_of(build(tmp_path, files))}
    assert found == {"index.html": True, "static/js/main.js": True, "static/js/9.js": False, "manifest.json": False}


def test_a_file_that_the_page_names_and_the_build_has_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, {"dist/index.html": PAGE, "dist/assets/app.css": "p{}"})
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Phase3bError) as error:
        bundle_of(Path("dist"))
    (problem,) = error.value.problems
    assert str(problem) == (
        "dist has no portal/assets/app.js, which its page or manifest names. Name the folder that the front-end's build has "
        "written, with its index.html. [P3B-BENCH-BUNDLE]"
    )


@pytest.mark.parametrize(("name", "why"), [("none", "is no folder"), ("empty", "has no index.html")])
def test_what_is_no_build_is_said(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(Phase3bError, match=why):
        bundle_of(tmp_path / name)
