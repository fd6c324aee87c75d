"""phase3b package: the table, the JSON, and exit codes by budget."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from split_file import copied

from phase3b.capacity.loader import load
from phase3b.cli.package import command
from phase3b.errors import Phase3bError
from phase3b.packaging import service_packages
from phase3b.packaging.handler_environment import handler_environments
from phase3b.packaging.handler_import import handler_imports
from phase3b.packaging.package import pack

Call = Callable[..., Result]


@pytest.fixture
def capacity(tmp_path: Path) -> Path:
    """The real capacity file, to be changed."""
    return copied(tmp_path)


@pytest.fixture
def source(root: Path, tmp_path: Path) -> Path:
    """Handlers of one line, with the real schemas, which the plan of the API needs."""
    folder = tmp_path / "source"
    for function in load(root / "capacity.yaml").service.functions:
        (folder / function).mkdir(parents=True)
        (folder / function / "__init__.py").touch()
        (folder / function / "handler.py").write_text(
            "import os\nSERVICE, SCOPES = os.environ['SERVICE'], os.environ.get('ROUTE_SCOPES')\n"
            "def handle(event, context): ...\n"
        )
        schemas = root / "lambda_src" / function / "schemas.json"
        if schemas.exists():
            shutil.copy(schemas, folder / function)
    return folder


@pytest.fixture
def package(capacity: Path, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.setattr(service_packages, "kept_beside", lambda _: tmp_path / "kept")
    monkeypatch.setattr("phase3b.cli.package.RUNS", 1)

    def call(*arguments: str) -> Result:
        paths = ["--file", str(capacity), "--source", str(source), "--out", str(tmp_path / "out")]
        return CliRunner().invoke(command, [*paths, *arguments], standalone_mode=False)

    return call


def budget(file: Path, text: str) -> None:
    service = file.parent / "capacity/service.yaml"
    changed, count = re.subn(r"\npackages: \{.*\}", f"\npackages: {{{text}}}", service.read_text("utf-8"))
    assert count == 1
    service.write_text(changed, "utf-8")


def test_a_table_and_the_zips(package: Call, tmp_path: Path) -> None:
    done = package()
    assert (done.exception, done.return_value, done.stderr) == (None, 0, "")
    assert "\x1b" not in done.stdout
    heading = next(line for line in done.stdout.splitlines() if line.strip())
    assert re.split(r"\s{2,}", heading.strip()) == [
        "function", "size KB", "third-party KB", "files", "modules", "import KB", "import ms", "sha256"
    ]  # fmt: skip
    assert re.search(r"^ ?webhook_delivery +0\.\d +0\.0 +2 +2 +0 +\d+ +[\w+/]{43}= *$", done.stdout, re.MULTILINE)
    assert done.stdout.endswith(f"6 packages in {tmp_path / 'out'}\n")
    assert len(list((tmp_path / "out").iterdir())) == 6


def test_json_has_the_same_and_says_it_to_machines(package: Call, tmp_path: Path) -> None:
    done = package("--json")
    said = json.loads(done.stdout)
    assert (done.return_value, said["over_budget"]) == (0, [])
    row = next(each for each in said["packages"] if each["function"] == "authorizer")
    file = tmp_path / "out/authorizer.zip"
    assert (row["file"], row["size_bytes"], row["files"]) == (str(file), file.stat().st_size, 2)
    assert list(row) == [
        "function", "file", "size_bytes", "third_party_bytes", "files", "layers", "import_modules", "import_bytes", "import_ms",
        "sha256_base64"
    ]  # fmt: skip


def test_each_function_over_its_budget_is_named_and_the_zips_are_there(
    package: Call, capacity: Path, source: Path, tmp_path: Path
) -> None:
    budget(capacity, "own_code_kb: 4, total_kb: 5, import_modules: 20, import_kb: 100")
    text = "".join(f"x{number * 7919 % 10007} = {number * 104729 % 1000003}\n" for number in range(1000))
    (source / "authorizer/large.py").write_text(text)
    (source / "authorizer/handler.py").write_text("import authorizer.large\ndef handle(event, context): ...\n")
    (source / "webhook_delivery/handler.py").write_text(
        "import decimal, http.client\ndef handle(event, context): ...\n"
    )
    done = package()
    assert done.return_value == 1
    own, total, modules, size = done.stderr.splitlines()
    assert re.fullmatch(r"authorizer: the zip without third-party code has \d\.\d KB, and may have 4", own)
    assert re.fullmatch(r"authorizer: the zip has \d\.\d KB, and may have 5", total)
    begins = "webhook_delivery: the import of its handler brings"
    assert re.fullmatch(rf"{begins} \d+ modules, and may bring 20", modules)
    assert re.fullmatch(rf"{begins} [\d,]+\.\d KB, and may bring 100", size)
    assert len(list((tmp_path / "out").iterdir())) == 6
    as_json = package("--json")
    assert (as_json.return_value, as_json.stderr, len(json.loads(as_json.stdout)["over_budget"])) == (1, "", 4)


def test_a_broken_function_changes_nothing(package: Call, source: Path, tmp_path: Path) -> None:
    package()
    before = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in (tmp_path / "out").iterdir()}
    (source / "authorizer/handler.py").write_text("import nowhere\ndef handle(event, context): ...\n")
    (source / "webhook_delivery/handler.py").write_text("SERVICE = 1\ndef handle(event, context): ...\n")
    done = package()
    assert isinstance(done.exception, Phase3bError)
    assert (done.exception.exit_code, len(done.exception.problems)) == (2, 1)
    after = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in (tmp_path / "out").iterdir()}
    assert after == before


def test_the_real_handlers_can_be_imported_with_what_terraform_tells_them(root: Path, tmp_path: Path) -> None:
    """A setting that is missing in capacity.yaml is found here and not in AWS."""
    described = load(root / "capacity.yaml")
    told = handler_environments(described, service_packages.described(described))
    # The authorizer's own requirement would have to be fetched.
    functions = [name for name in described.service.functions if name != "authorizer"]
    for made in pack(root / "lambda_src", functions, tmp_path):
        assert handler_imports(made.data, f"{made.function}.handler", told[made.function], 1)[0].modules > 0
    assert len(functions) == 5


@pytest.mark.parametrize(
    "size", ["node_type: cache.t3.micro, nodes: 2", "serverless: {data_gb_max: 1, ecpu_per_second_max: 1000}"]
)
def test_the_real_handlers_can_be_imported_with_a_cache(root: Path, tmp_path: Path, capacity: Path, size: str) -> None:
    """Whose address Terraform knows only when it is there, and of a serverless one the port, too."""
    text = capacity.read_text("utf-8")
    for before, after in (
        ("  dev:\n    tier: starter\n", "  dev:\n    tier: scale\n"),
        ("cache: {node_type: cache.t3.micro, nodes: 2}", f"cache: {{{size}}}"),
    ):
        assert text.count(before) == 1
        text = text.replace(before, after)
    capacity.write_text(text, "utf-8")
    described = load(capacity)
    told = handler_environments(described, service_packages.described(described))
    for made in pack(root / "lambda_src", ["support_tickets", "cost_forecasting"], tmp_path):
        assert told[made.function]["CACHE_PORT"] == "6379"
        assert handler_imports(made.data, f"{made.function}.handler", told[made.function], 1)[0].modules > 0


def test_what_is_in_a_layer_is_said_to_be_unknown(package: Call, capacity: Path, source: Path) -> None:
    (source / "authorizer/handler.py").write_text("import fonts\ndef handle(event, context): ...\n")
    service = capacity.parent / "capacity/service.yaml"
    text, layer = service.read_text("utf-8"), "arn:{partition}:lambda:{region}:{account}:layer:fonts:2"
    told = "authorizer has layers (fonts): whether they are for its Python and its architecture, and their unzipped size, is "
    for function, code, left in (("authorizer", 0, "is not measured\n"), ("cost_forecasting", 0, "and all layers\n")):
        service.write_text(
            text.replace(f"\n  {function}:\n", f'\n  {function}:\n    layers: ["{layer}"]\n', 1), "utf-8"
        )
        if function != "authorizer":
            (source / "authorizer/handler.py").write_text("def handle(event, context): ...\n")
        done = package("--json")
        rows = {row["function"]: row for row in json.loads(done.stdout)["packages"]}
        assert (done.return_value, rows[function]["layers"]) == (code, [layer])
        assert (rows[function]["import_modules"] is None) == (function == "authorizer")
        done = package()
        assert done.stderr.startswith(told.replace("authorizer", function))
        assert done.stderr.endswith(left)
        assert ("unknown" in done.stdout) == (function == "authorizer")
