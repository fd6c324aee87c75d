"""What a handler reaches, and what is said of imports that can't be packaged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from phase3b.packaging.source.import_graph import Reached, reached_by

Tree = Callable[[Mapping[str, str | bytes]], Path]


def names(source: Path, reached: Reached) -> list[str]:
    assert reached.problems == []
    assert all(source / name == file for name, file in reached.files.items())
    return sorted(reached.files)


def said(source: Path, *provided: str) -> list[str]:
    problems = reached_by(source, "orders", frozenset(provided)).problems
    return [str(problem).replace(str(source), "SOURCE") for problem in problems]


@pytest.mark.parametrize(
    "imports",
    [
        "import shared.deep.clock",
        "import shared.deep.clock as time",
        "from shared.deep import clock",
        "from shared.deep.clock import now",
        "from shared.deep.clock import *",
        "def f():\n    import shared.deep.clock",
        "try:\n    import shared.deep.clock\nfinally:\n    pass",
        "if not TYPE_CHECKING:\n    import shared.deep.clock",
        "if TYPE_CHECKING:\n    pass\nelse:\n    import shared.deep.clock",
        "import importlib\nimportlib.import_module('shared.deep.clock')",
        "from importlib import import_module\nimport_module('shared.deep.clock')",
    ],
)
def test_an_import_brings_the_module_and_the_packages_above_it(tree: Tree, imports: str) -> None:
    source = tree({"orders/handler.py": imports, "shared/deep/clock.py": "", "shared/deep/unused.py": ""})
    assert names(source, reached_by(source, "orders", frozenset())) == [
        "orders/__init__.py",
        "orders/handler.py",
        "shared/__init__.py",
        "shared/deep/__init__.py",
        "shared/deep/clock.py",
    ]


@pytest.mark.parametrize("imports", ["from . import rules", "from .rules import rule", "from orders import rules"])
def test_relative_imports(tree: Tree, imports: str) -> None:
    source = tree({"orders/handler.py": imports, "orders/rules.py": "from .more import x", "orders/more.py": ""})
    assert names(source, reached_by(source, "orders", frozenset())) == [
        "orders/__init__.py",
        "orders/handler.py",
        "orders/more.py",
        "orders/rules.py",
    ]


def test_imports_of_packages_themselves_are_followed_and_rings_end(tree: Tree) -> None:
    source = tree(
        {
            "orders/handler.py": "import shared",
            "shared/__init__.py": "from shared import clock",
            "shared/clock.py": "import shared",
        }
    )
    assert names(source, reached_by(source, "orders", frozenset()))[2:] == ["shared/__init__.py", "shared/clock.py"]


@pytest.mark.parametrize(
    "condition", ["TYPE_CHECKING", "typing.TYPE_CHECKING"], ids=["the name", "the attribute of typing"]
)
def test_what_only_a_type_checker_imports_is_not_packaged(tree: Tree, condition: str) -> None:
    source = tree({"orders/handler.py": f"if {condition}:\n    import nowhere\n    from shared import clock"})
    assert names(source, reached_by(source, "orders", frozenset())) == ["orders/__init__.py", "orders/handler.py"]


def test_the_standard_library_and_the_runtime_are_there_and_requirements_are_told(tree: Tree) -> None:
    source = tree({"orders/handler.py": "import json, xml.sax, botocore.session, boto3, jwt.algorithms"})
    reached = reached_by(source, "orders", frozenset({"jwt", "unused"}))
    assert (names(source, reached), reached.third_party) == (["orders/__init__.py", "orders/handler.py"], {"jwt"})


WRONG: dict[str, tuple[dict[str, str | bytes], list[str]]] = {
    "missing": (
        {"orders/handler.py": "import os\nif True:\n    from requests import get\n"},
        [
            (
                "SOURCE/orders/handler.py:3:5: requests is missing: neither a module of SOURCE, nor in the runtime, nor in "
                "the requirements. Add it to SOURCE/orders/requirements.txt, or remove the import. [P3B-IMPORT-MISSING]"
            )
        ],
    ),
    "no such module": (
        {"orders/handler.py": "import shared.cloc", "shared/clock.py": ""},
        [
            (
                "SOURCE/orders/handler.py:1:1: there is no module shared.cloc in SOURCE. Correct the import, or add the "
                "module. [P3B-IMPORT-MISSING]"
            )
        ],
    ),
    "module and package": (
        {"orders/handler.py": "import shared.clock", "shared/clock.py": "", "shared/clock/face.py": ""},
        [
            (
                "SOURCE/orders/handler.py:1:1: shared.clock is ambiguous: SOURCE/shared/clock.py and "
                "SOURCE/shared/clock/__init__.py. Keep one of them. [P3B-IMPORT-AMBIGUOUS]"
            )
        ],
    ),
    "source and requirement": (
        {"orders/handler.py": "import jwt", "jwt/x.py": ""},
        [
            (
                "SOURCE/orders/handler.py:1:1: jwt is ambiguous: a module of the source, and one that requirements.txt "
                "brings. Rename the module of the source. [P3B-IMPORT-AMBIGUOUS]"
            )
        ],
    ),
    "source and Python": (
        {"orders/handler.py": "import calendar", "calendar/x.py": ""},
        [
            (
                "SOURCE/orders/handler.py:1:1: calendar is ambiguous: a module of the source, and one of Python, whose own "
                "modules would import it too. Rename the module of the source. [P3B-IMPORT-AMBIGUOUS]"
            )
        ],
    ),
    "source and runtime": (
        {"orders/handler.py": "import botocore.session", "botocore/session.py": ""},
        [
            (
                "SOURCE/orders/handler.py:1:1: botocore is ambiguous: a module of the source, and one of the Lambda "
                "runtime. Rename the module of the source. [P3B-IMPORT-AMBIGUOUS]"
            )
        ],
    ),
    "above the top": (
        {"orders/handler.py": "from .. import shared\nfrom ..shared import clock", "shared/clock.py": ""},
        [
            f"SOURCE/orders/handler.py:{line}:1: a relative import that leads above its top-level package. Name the "
            "module from the source folder on. [P3B-IMPORT-MISSING]"
            for line in (1, 2)
        ],
    ),
    "dynamic": (
        {"orders/handler.py": "import importlib\nname = 'x'\nimportlib.import_module(name)\nm = __import__('json')"},
        [
            f"SOURCE/orders/handler.py:{place}: what is imported here is known only when it runs. Import it by an "
            "import statement, so that it is packaged. [P3B-IMPORT-UNKNOWN]"
            for place in ("3:1", "4:5")
        ],
    ),
    "relative and dynamic": (
        {"orders/handler.py": "from importlib import import_module\nimport_module('.rules', 'orders')"},
        [
            (
                "SOURCE/orders/handler.py:2:1: what is imported here is known only when it runs. Import it by an import "
                "statement, so that it is packaged. [P3B-IMPORT-UNKNOWN]"
            )
        ],
    ),
    "not Python": (
        {"orders/handler.py": "x = 1\ndef (:\n"},
        [
            "SOURCE/orders/handler.py:2:5: it is not Python 3.11: invalid syntax (the deployed runtime is 3.13). Fix it, or run phase3b with Python 3.13 where it is syntax of that. [P3B-SOURCE-SYNTAX]"
        ],
    ),
    "a null byte": (
        {"orders/handler.py": b"x = 1\0"},
        [
            "SOURCE/orders/handler.py:1:1: it is not Python 3.11: source code string cannot contain null bytes (the deployed runtime is 3.13). Fix it, or run phase3b with Python 3.13 where it is syntax of that. [P3B-SOURCE-SYNTAX]"
        ],
    ),
    "not UTF-8": (
        {"orders/handler.py": b"import json\n\nname = '\xc3\xa9\xe9'\n"},
        ["SOURCE/orders/handler.py:3:10: this is not text in UTF-8. Save it in UTF-8. [P3B-SOURCE-SYNTAX]"],
    ),
    "not what its coding line says": (
        {"orders/handler.py": b"#!/usr/bin/python\n# -*- coding: ascii -*-\nname = '\xe9'\n"},
        [
            (
                "SOURCE/orders/handler.py:3:9: this is not text in ascii, which its coding line names. Remove the coding line, "
                "and save it in UTF-8. [P3B-SOURCE-SYNTAX]"
            ),
        ],
    ),
    "an encoding that Python has not": (
        {"orders/handler.py": b"#!/usr/bin/python\n# coding: klingon\n"},
        [
            (
                "SOURCE/orders/handler.py:2:1: its coding line can't be followed: unknown encoding: klingon. Remove the coding "
                "line, and save it in UTF-8. [P3B-SOURCE-SYNTAX]"
            ),
        ],
    ),
    "a codec of no text": (
        {"orders/handler.py": b"# coding: rot13\n"},
        [
            (
                "SOURCE/orders/handler.py:1:1: its coding line can't be followed: 'rot13' is not a text encoding; use "
                "codecs.decode() to handle arbitrary codecs. Remove the coding line, and save it in UTF-8. [P3B-SOURCE-SYNTAX]"
            ),
        ],
    ),
    "two encodings": (
        {"orders/handler.py": b"\xef\xbb\xbf# coding: latin-1\n"},
        [
            (
                "SOURCE/orders/handler.py:1:1: its coding line can't be followed: encoding problem: utf-8. Remove the coding "
                "line, and save it in UTF-8. [P3B-SOURCE-SYNTAX]"
            ),
        ],
    ),
    "many": (
        {"orders/handler.py": "import a1\nimport orders.b\nimport a2", "orders/b.py": "import b1"},
        [
            f"SOURCE/orders/{place}: {name} is missing: neither a module of SOURCE, nor in the runtime, nor in the "
            "requirements. Add it to SOURCE/orders/requirements.txt, or remove the import. [P3B-IMPORT-MISSING]"
            for place, name in (("b.py:1:1", "b1"), ("handler.py:1:1", "a1"), ("handler.py:3:1", "a2"))
        ],
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_with_its_place(tree: Tree, name: str) -> None:
    files, expected = WRONG[name]
    assert said(tree(files), "jwt") == expected


def test_a_link_that_leads_out_is_refused_and_one_that_stays_is_not(tree: Tree, tmp_path: Path) -> None:
    source = tree({"orders/handler.py": "import orders.outside, orders.inside", "shared/clock.py": ""})
    (tmp_path / "elsewhere.py").touch()
    (source / "orders/outside.py").symlink_to(tmp_path / "elsewhere.py")
    (source / "orders/inside.py").symlink_to("../shared/clock.py")
    assert said(source) == [
        "SOURCE/orders/outside.py:1:1: it is a link that leads out of the source folder. Put the file itself there. [P3B-SOURCE-LINK]"
    ]


def test_a_folder_that_is_a_link_leads_out_too(tree: Tree, tmp_path: Path) -> None:
    source = tree({"orders/handler.py": "import shared.clock"})
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/__init__.py").touch()
    (tmp_path / "elsewhere/clock.py").touch()
    (source / "shared").symlink_to(tmp_path / "elsewhere")
    assert len(said(source)) == 2


def test_a_source_folder_that_is_a_link_is_a_source_folder(tree: Tree, tmp_path: Path) -> None:
    source = tree({"orders/handler.py": "import json"})
    link = tmp_path / "link"
    link.symlink_to(source)
    assert reached_by(link, "orders", frozenset()).problems == []


def test_a_file_that_cant_be_read(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tree({"orders/handler.py": "import json"})

    def denied(file: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(file))

    monkeypatch.setattr(Path, "read_bytes", denied)
    assert said(source) == [
        f"SOURCE/orders/{name}:1:1: it can't be read: Permission denied. Check its permissions. [P3B-FILE-UNREADABLE]"
        for name in ("__init__.py", "handler.py")
    ]
