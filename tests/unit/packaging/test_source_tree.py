"""Functions whose source is in a folder elsewhere: packed as those of lambda_src are, and refused where it can't be."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.packaging.kept_packages import kept_or_packed
from phase3b.packaging.package import Package, pack
from phase3b.packaging.source.import_graph import reached_by
from phase3b.packaging.source.source_state import stamps_of
from phase3b.packaging.source.source_tree import SourceTree, folder_problems

HANDLER = "from shared import clock\nfrom . import rules\n\ndef handle(event, context):\n    return clock.NOW\n"
FIX = "Give each function a folder of its own; what they share belongs in lambda_src"


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    written({"lambda_src/shared/__init__.py": "", "lambda_src/shared/clock.py": "NOW = 1\n"})
    return tmp_path


def written(files: Mapping[str, str]) -> None:
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text)


def tree(**elsewhere: str) -> SourceTree:
    folders = {name: Path(folder) for name, folder in elsewhere.items()}
    return SourceTree(Path("lambda_src"), folders, (*folders, "jobs"))


def packed(source: SourceTree) -> Package:
    return pack(source, ["billing"], Path("wheels"))[0]


def test_it_is_packed_as_if_it_were_in_lambda_src() -> None:
    own = {
        "__init__.py": "",
        "handler.py": HANDLER,
        "rules.py": "LIMIT = 3\n",
        "unused.py": "",
        "schemas.json": '{"Bill": {"type": "object"}}',
    }
    written({f"services/bill-ing/{name}": text for name, text in own.items()})
    written({f"same/billing/{name}": text for name, text in own.items()})
    written({"same/shared/__init__.py": "", "same/shared/clock.py": "NOW = 1\n"})
    elsewhere = packed(tree(billing="services/bill-ing"))
    assert elsewhere == packed(SourceTree(Path("same")))
    assert elsewhere.names == (
        "billing/__init__.py",
        "billing/handler.py",
        "billing/rules.py",
        "billing/schemas.json",
        "shared/__init__.py",
        "shared/clock.py",
    )


def test_a_folder_of_its_name_in_lambda_src_is_not_meant_any_more() -> None:
    written(
        {"lambda_src/billing/handler.py": "old = 1\n", "services/b/handler.py": "def handle(event, context): ...\n"}
    )
    source = tree(billing="services/b")
    assert packed(source).names == ("billing/handler.py",)
    assert list(stamps_of(source)) == ["shared/__init__.py", "shared/clock.py", "billing/handler.py"]


def test_other_functions_may_import_of_it_and_problems_name_the_real_file() -> None:
    written({
        "services/b/handler.py": "import billing.rules\nimport billing.absent\n\ndef handle(event, context): ...\n",
        "services/b/rules.py": "",
        "services/b/__init__.py": "",
        "lambda_src/jobs/handler.py": "from billing.rules import *\n",
    })  # fmt: skip
    source = tree(billing="services/b")
    assert reached_by(source, "jobs", frozenset()).files.keys() == {
        "jobs/handler.py",
        "billing/rules.py",
        "billing/__init__.py",
    }
    problems = reached_by(source, "billing", frozenset()).problems
    where = "services/b/handler.py:2:1: there is no module billing.absent in services/b. "
    assert [str(each) for each in problems] == [f"{where}Correct the import, or add the module. [P3B-IMPORT-MISSING]"]


def test_a_folder_without_init_is_no_module_and_that_is_said() -> None:
    written({"services/b/handler.py": HANDLER, "services/b/rules.py": ""})
    (problem,) = reached_by(tree(billing="services/b"), "billing", frozenset()).problems
    assert problem.fix == "Add services/b/__init__.py: without it the folder is no package of Python"


def test_a_change_there_packs_again_and_nothing_else_does(monkeypatch: pytest.MonkeyPatch) -> None:
    from phase3b.packaging import kept_packages  # noqa: PLC0415

    written({"services/b/handler.py": "def handle(event, context): ...\n"})
    times: list[str] = []

    def counted(*given: object) -> tuple[Package, ...]:
        times.append("packed")
        return pack(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(kept_packages, "pack", counted)

    def build() -> str:
        return kept_or_packed(tree(billing="services/b"), ["billing"], Path("wheels"), Path("kept"))[0].sha256_base64

    first = build()
    assert (build(), times) == (first, ["packed"])
    written({"services/b/.venv/lib/module.py": "x = 1\n"})
    assert (build(), times) == (first, ["packed"])
    written({"services/b/handler.py": "def handle(event, context): return 1\n"})
    assert build() != first
    assert times == ["packed", "packed"]


def test_its_requirements_are_its_own() -> None:
    written(
        {
            "services/b/handler.py": "import jwt\n\ndef handle(event, context): ...\n",
            "services/b/requirements.txt": "jwt\n",
        }
    )
    with pytest.raises(Phase3bError, match=r"services/b/requirements.txt:1:1: 'jwt' is not pinned"):
        packed(tree(billing="services/b"))


@pytest.mark.parametrize(
    ("folder", "what"),
    [
        ("services/absent", "there is no folder services/absent"),
        ("../services", "the folder ../services is outside the project, which is the folder of capacity.yaml"),
        ("services/../..", "the folder services/../.. is outside the project, which is the folder of capacity.yaml"),
        ("linked_out", "the folder linked_out is outside the project, which is the folder of capacity.yaml"),
        ("loop", "the folder loop can't be read: it is a link that leads to itself"),
        ("x" * 300, f"the folder {'x' * 300} can't be read: File name too long"),
        ("lambda_src/shared/clock.py", "lambda_src/shared/clock.py is a file, and a function's source is a folder"),
        (".", "the folder . holds lambda_src, which has the source of all functions"),
        ("lambda_src", "the folder lambda_src holds lambda_src, which has the source of all functions"),
        ("lambda_src/jobs", "lambda_src/jobs is the folder of the function jobs too"),
        ("linked_jobs", "linked_jobs is the folder of the function jobs too"),
        ("lambda_src/jobs/inner", "the folder lambda_src/jobs/inner is in that of the function jobs"),
    ],
)
def test_a_folder_that_can_not_be_used(project: Path, folder: str, what: str) -> None:
    written({"lambda_src/jobs/inner/x.py": "", "services/y.py": ""})
    Path("linked_out").symlink_to(project.parent)
    Path("linked_jobs").symlink_to("lambda_src/jobs")
    Path("loop").symlink_to("loop")
    found = folder_problems(tree(billing=folder))
    assert [(each.path, each.what, each.code) for each in found.values()] == [
        ("service.functions.billing.source", what, "P3B-SOURCE-FOLDER")
    ]


def test_two_with_one_folder_are_both_told_of() -> None:
    written({"services/b/inner/x.py": ""})
    found = folder_problems(tree(one="services/b", two="services/b/../b", three="services/b/inner"))
    assert {name: each.what for name, each in found.items()} == {
        "one": "services/b is the folder of the function two too",
        "two": "services/b/../b is the folder of the function one too",
        "three": "the folder services/b/inner is in that of the function one",
    }


def test_one_within_the_project_by_a_link_is_good() -> None:
    written({"teams/b/handler.py": "def handle(event, context): ...\n"})
    Path("linked").symlink_to("teams/b")
    assert folder_problems(tree(billing="linked")) == {}
    assert packed(tree(billing="linked")).names == ("billing/handler.py",)
