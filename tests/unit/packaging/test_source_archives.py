"""Requirements without a wheel, and those of a client for DAX: packed where an environment has it, and nowhere else."""

from __future__ import annotations

import hashlib
import io
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest
from dax_made import SIZE

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.packaging.package import pack
from phase3b.packaging.service_packages import dax_functions
from phase3b.packaging.source_archive import archive_contents, archive_modules
from phase3b.packaging.wheels import requirements_of

ROOT = Path(__file__).parents[3]
HANDLER = """
def handle(event, context):
    try:
        from client import answer
    except ImportError:
        return None
    return answer()
"""


def archive(folder: Path, **files: str) -> Path:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as written:
        for name, text in files.items():
            entry = tarfile.TarInfo(f"a_client-1.0/{name}")
            entry.size = len(text)
            written.addfile(entry, io.BytesIO(text.encode()))
    digest = hashlib.sha256(made.getvalue()).hexdigest()
    kept = folder / digest
    kept.mkdir(parents=True)
    file = kept / "a_client-1.0.tar.gz"
    file.write_bytes(made.getvalue())
    return file


PURE = {
    "setup.py": "raise SystemExit('never run')",
    "a_client.egg-info/top_level.txt": "client\n",
    "client/__init__.py": "def answer(): return 1\n",
    "client/grammar.json": "{}",
    "client/tests/test_it.py": "",
    "LICENSE.txt": "Apache",
    "other/__init__.py": "",
}


def test_its_modules_and_its_licence_are_taken_and_nothing_of_it_is_run(tmp_path: Path) -> None:
    file = archive(tmp_path, **PURE)
    assert archive_modules(file) == {"client"}
    assert dict(archive_contents(file)).keys() == {
        "client/__init__.py",
        "client/grammar.json",
        "client/tests/test_it.py",
        "a_client-1.0.dist-info/LICENSE.txt",
    }


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({**PURE, "client/fast.pyx": ""}, "has a_client-1.0/client/fast.pyx, which must be compiled"),
        ({"client/__init__.py": ""}, "does not say which modules it has"),
    ],
)
def test_what_is_not_python_alone_is_refused(tmp_path: Path, files: dict[str, str], why: str) -> None:
    with pytest.raises(Phase3bError, match=why):
        archive_modules(archive(tmp_path, **files))


def source(folder: Path, digest: str) -> Path:
    function = folder / "lambda_src" / "listed"
    function.mkdir(parents=True)
    (function / "__init__.py").write_text("")
    (function / "handler.py").write_text(HANDLER)
    (function / "requirements-dax.txt").write_text(
        f"# Without a wheel.\n--no-binary a-client\na_client==1.0 --hash=sha256:{digest}\n"
    )
    return function.parent


def test_the_client_is_in_the_package_where_it_is_asked_for_and_nowhere_else(tmp_path: Path) -> None:
    cache = tmp_path / "wheels"
    of = source(tmp_path, archive(cache, **PURE).parent.name)
    (without,) = pack(of, ("listed",), cache)
    (with_client,) = pack(of, ("listed",), cache, None, frozenset({"listed"}))
    assert without.names == ("listed/__init__.py", "listed/handler.py")
    assert without.third_party_bytes == 0
    assert set(with_client.names) - set(without.names) == {
        "client/__init__.py",
        "client/grammar.json",
        "a_client-1.0.dist-info/LICENSE.txt",
    }
    assert with_client.own_bytes == without.own_bytes


def test_an_import_that_nothing_goes_on_without_is_still_missing(tmp_path: Path) -> None:
    of = source(tmp_path, "0" * 64)
    (of / "listed" / "handler.py").write_text("def handle(event, context):\n    from client import answer\n")
    with pytest.raises(Phase3bError, match="client is missing"):
        pack(of, ("listed",), tmp_path / "wheels")


def test_only_the_named_are_without_a_wheel(tmp_path: Path) -> None:
    of = source(tmp_path, "0" * 64)
    file = of / "listed" / "requirements-dax.txt"
    file.write_text(file.read_text() + f"other==2.0 --hash=sha256:{'1' * 64}\n")
    assert [(each.name, each.from_source) for each in requirements_of(of, "listed", dax=True)] == [
        ("a_client", True),
        ("other", False),
    ]
    assert requirements_of(of, "listed") == ()


def with_dax(capacity: Capacity, environment: str) -> Capacity:
    tier = capacity.environments[environment].tier
    tiers = capacity.environment_tiers[environment]
    sized = tiers[tier].model_copy(update={"dax": SIZE})
    return replace(capacity, environment_tiers={**capacity.environment_tiers, environment: {**tiers, tier: sized}})


def test_who_needs_a_client_is_told_by_the_environments_of_the_file() -> None:
    """No tier of the file has DAX; where one environment has it, the function of list_comments needs its client."""
    capacity = load(ROOT / "capacity.yaml")
    assert dax_functions(capacity) == frozenset()
    assert dax_functions(with_dax(capacity, "staging")) == {"support_tickets"}
