"""Zips: the same bytes from the same source, what is in them, and writing them all or none."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError
from phase3b.packaging.package import Package, over_budget, pack, put, same_deflate
from phase3b.packaging.runtime import GONE, RUNTIME, packing
from phase3b.packaging.runtime import version_text as said_version
from phase3b.packaging.service_packages import wheels_of

SOURCE = Path(__file__).resolve().parents[3] / "lambda_src"
Tree = Callable[[Mapping[str, str | bytes]], Path]
FILES = {
    "orders/handler.py": '"""Orders."""\nimport shared.clock  # now\ndef handle(event, context): ...\n',
    "orders/schemas.json": '{"Order": {"type": "object", "description": "An order.", "properties": '
    '{"description": {"type": "string", "description": "Said."}}}}',
    "orders/unused.py": "",
    "orders/notes.txt": "not packaged",
    "shared/clock.py": "NOW = 1\n",
}
BACKWARDS = "from pathlib import Path; from phase3b.packaging.package import pack, put; import os, sys; os.umask(0o077); put(pack(Path(sys.argv[1]), ['orders'], Path('none')), Path(sys.argv[2]))"


def packed(source: Path) -> Package:
    return pack(source, ["orders"], source.parent / "wheels")[0]


def test_what_is_in_a_zip(tree: Tree) -> None:
    package = packed(tree(FILES))
    with zipfile.ZipFile(io.BytesIO(package.data)) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
        seen = {(e.date_time, e.external_attr >> 16, e.create_system, e.extra, e.comment) for e in archive.infolist()}
    assert contents == {
        "orders/__init__.py": b"",
        "orders/handler.py": b"\nimport shared.clock\ndef handle(event, context): ...\n",
        "orders/schemas.json": b'{"Order":{"type":"object","properties":{"description":{"type":"string"}}}}',
        "shared/__init__.py": b"",
        "shared/clock.py": b"NOW = 1\n",
    }
    assert list(contents) == sorted(contents) == list(package.names)
    assert seen == {((1980, 1, 1, 0, 0, 0), 0o100644, 3, b"", b"")}
    assert (package.file_name, package.size_bytes, package.own_bytes) == ("orders.zip",) + (len(package.data),) * 2
    assert package.sha256_base64 == base64.b64encode(hashlib.sha256(package.data).digest()).decode()


def test_other_folders_times_modes_and_umasks_give_the_same_bytes(tree: Tree, tmp_path: Path, root: Path) -> None:
    source = tree(FILES)
    copy = tmp_path / "another" / "place"
    # In the other order, as another disk might list them.
    for file in sorted((each for each in source.rglob("*") if each.is_file()), reverse=True):
        target = copy / file.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
        target.chmod(0o700)
        os.utime(target, (0, 0))
    (copy / "orders/__pycache__").mkdir()
    (copy / "orders/__pycache__/handler.cpython-313.pyc").write_bytes(b"left over")
    put([packed(source)], tmp_path / "one")
    subprocess.run([sys.executable, "-c", BACKWARDS, str(copy), str(tmp_path / "two")], check=True, cwd=root)
    one, two = tmp_path / "one/orders.zip", tmp_path / "two/orders.zip"
    assert hashlib.sha256(one.read_bytes()).hexdigest() == hashlib.sha256(two.read_bytes()).hexdigest()
    assert stat.S_IMODE(one.stat().st_mode) == stat.S_IMODE(two.stat().st_mode) == 0o644


def test_another_byte_of_source_is_another_hash(tree: Tree) -> None:
    before = packed(tree(FILES)).sha256_base64
    assert packed(tree({**FILES, "shared/clock.py": "NOW = 2\n"})).sha256_base64 != before


def test_all_problems_of_all_functions_at_once(tree: Tree) -> None:
    source = tree(
        {
            **FILES,
            "orders/handler.py": "import nowhere\ndef handle(event, context): ...\n",
            "bills/handler.py": "def",
            "bills/schemas.json": "[",
        }
    )
    with pytest.raises(Phase3bError) as caught:
        pack(source, ["orders", "bills", "gone"], source.parent)
    assert caught.value.exit_code == 2
    assert str(caught.value).replace(str(source), "SOURCE").splitlines() == [
        (
            "SOURCE/orders/handler.py:1:1: nowhere is missing: neither a module of SOURCE, nor in the runtime, nor in the "
            "requirements. Add it to SOURCE/orders/requirements.txt, or remove the import. [P3B-IMPORT-MISSING]"
        ),
        "SOURCE/bills/handler.py:1:4: it is not Python 3.11: invalid syntax (the deployed runtime is 3.13). Fix it, or run phase3b with Python 3.13 where it is syntax of that. [P3B-SOURCE-SYNTAX]",
        "SOURCE/bills/schemas.json:1:2: it is not JSON: expecting value. Fix the JSON. [P3B-JSON-SYNTAX]",
        "service.functions.gone: there is no folder SOURCE/gone. Add SOURCE/gone with handler.py, or remove the function. [P3B-HANDLER-MISSING]",
    ]


def test_an_unchanged_zip_is_left_alone_and_a_changed_one_is_not(tree: Tree, tmp_path: Path) -> None:
    out = tmp_path / "out"
    package = packed(tree(FILES))
    put([package], out)
    os.utime(out / "orders.zip", (1, 1))
    put([package], out)
    assert (out / "orders.zip").stat().st_mtime == 1
    put([packed(tree({**FILES, "shared/clock.py": "NOW = 2\n"}))], out)
    assert (out / "orders.zip").stat().st_mtime != 1
    assert [file.name for file in out.iterdir()] == ["orders.zip"]


def test_a_disk_that_fills_up_leaves_the_folder_as_it_was(
    tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    source = tree({**FILES, "bills/handler.py": "def handle(*_): ..."})
    put(pack(source, ["orders", "bills"], tmp_path), out)
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    after = pack(
        tree({"orders/handler.py": "x = 1; handle = print", "bills/handler.py": "x = 1; handle = print"}),
        ["orders", "bills"],
        tmp_path,
    )
    write = Path.write_bytes

    def full(file: Path, data: bytes) -> int:
        if file.name == "bills.zip":
            raise OSError(28, "No space left on device", str(file))
        return write(file, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(Phase3bError) as caught:
        put(after, out)
    assert caught.value.exit_code == 3
    assert (
        "can't be written: No space left on device. Check the disk and its permissions. [P3B-OUTPUT-UNWRITABLE]"
        in str(caught.value)
    )
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before


def test_a_folder_that_is_a_file(tree: Tree, tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(Phase3bError) as caught:
        put([packed(tree(FILES))], tmp_path / "out")
    assert (
        str(caught.value)
        == f"{tmp_path}/out can't be written: File exists. Check the disk and its permissions. [P3B-OUTPUT-UNWRITABLE]"
    )


def test_budgets_are_in_thousands_of_bytes_and_what_is_just_as_large_is_within() -> None:
    packages = [
        Package("small", b"x" * 20_000, 0, ()),
        Package("own", b"x" * 20_001, 0, ()),
        Package("both", b"x" * 500_001, 470_000, ()),
    ]
    assert over_budget(packages, 20, 500) == [
        "own: the zip without third-party code has 20.0 KB, and may have 20",
        "both: the zip without third-party code has 30.0 KB, and may have 20",
        "both: the zip has 500.0 KB, and may have 500",
    ]


def test_this_python_compresses_as_the_usual_zlib_does() -> None:
    assert same_deflate()


def test_the_real_functions_are_within_their_budget(root: Path, tmp_path: Path) -> None:
    service = load(root / "capacity.yaml").service
    budget = service.packages
    assert budget is not None
    # The authorizer's requirement would have to be fetched.
    packages = pack(root / "lambda_src", [name for name in service.functions if name != "authorizer"], tmp_path)
    assert {package.third_party_bytes for package in packages} == {0}
    assert over_budget(packages, budget.own_code_kb, budget.total_kb) == []


def test_a_checkout_with_carriage_returns_gives_the_same_bytes(tree: Tree, tmp_path: Path) -> None:
    """The shipped functions, copied with every line of every text ended as Windows does."""
    functions = [folder.name for folder in SOURCE.iterdir() if (folder / "handler.py").is_file()]
    assert len(functions) == 6
    copy = tmp_path / "copy"
    for file in SOURCE.rglob("*"):
        if file.is_file() and file.suffix in {".py", ".json", ".txt"}:
            target = copy / file.relative_to(SOURCE)
            target.parent.mkdir(parents=True, exist_ok=True)
            assert b"\r" not in file.read_bytes()
            target.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert pack(copy, functions, wheels_of(SOURCE)) == pack(SOURCE, functions, wheels_of(SOURCE))
    # A text over several lines has line feeds, as Python reads it.
    text = 'def handle(event, context):\n    return """a\n  b"""  # said\n'
    ours = pack(tree({"orders/handler.py": text}), ["orders"], tmp_path)
    theirs = pack(tree({"orders/handler.py": text.replace("\n", "\r\n")}), ["orders"], tmp_path)
    assert ours == theirs


NEWER = {
    "type Name = int\n": "1:6",
    "class Box[T]: ...\n": "1:10",
    "def first[T](of: list[T]) -> T: ...\n": "1:10",
    "x = 1\ny = f'{x + '1'}'\n": "2:13",
}


@pytest.mark.parametrize("text", NEWER)
def test_syntax_of_the_runtime_is_packed_where_this_python_reads_it_and_else_called_so(
    tree: Tree, tmp_path: Path, text: str
) -> None:
    source = tree({"orders/handler.py": f"{text}def handle(event, context): ...\n"})
    if packing() >= (3, 12):
        assert pack(source, ["orders"], tmp_path)
        return
    with pytest.raises(Phase3bError) as caught:
        pack(source, ["orders"], tmp_path)
    place, said = str(caught.value).split(": ", 1)
    assert place.startswith(f"{source}/orders/handler.py:{NEWER[text].split(':', maxsplit=1)[0]}:")
    assert said == (
        f"it uses syntax newer than the Python {said_version(packing())} that packs; the deployed runtime is 3.13. Run "
        f"phase3b with Python 3.13 or later, or write it in the syntax of {said_version(packing())}. [P3B-SOURCE-SYNTAX]"
    )


def test_a_module_that_the_runtime_no_longer_has_is_refused_whatever_packs(tree: Tree, tmp_path: Path) -> None:
    source = tree({"orders/handler.py": "import cgi\ndef handle(event, context): ...\n"})
    with pytest.raises(Phase3bError) as caught:
        pack(source, ["orders"], tmp_path)
    assert str(caught.value) == (
        f"{source}/orders/handler.py:1:1: cgi is not in the Python 3.13 that functions run on. Use what took its place, or "
        "bring it by requirements.txt. [P3B-IMPORT-MISSING]"
    )


def test_what_packs_is_told_the_runtime_that_is_deployed(root: Path) -> None:
    drawn = (root / "modules/phase3b_performance/functions.py").read_text("utf-8")
    assert f'"python{said_version(RUNTIME)}"' in drawn
    assert not GONE & {"json", "zipfile", "email"}
    if packing() >= RUNTIME:
        assert not GONE & sys.stdlib_module_names


def test_a_package_that_is_there_already_hides_none_that_comes_after_it(tree: Tree, tmp_path: Path) -> None:
    first = packed(tree(FILES))
    second = replace(first, function="zz_later")
    out = tmp_path / "not" / "there"
    put([first], out)
    put([first, second], out)
    assert sorted(each.name for each in out.iterdir()) == sorted([first.file_name, second.file_name])
