"""What may import what: the house is on these walls."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from parsed_source import OF_SOURCE, parsed

pytestmark = OF_SOURCE


def imports_of(file: Path) -> Iterator[str]:
    for node in ast.walk(parsed(file)):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=module, names=names, level=0):
                # `from phase3b.plan import records` is of the module, not of all that is in its room.
                for each in names:
                    named = f"{module}.{each.name}".replace(".", "/")
                    yield named.replace("/", ".") if Path(named + ".py").exists() else module or ""
            case _:
                continue


def crossings(folder: Path, forbidden: tuple[str, ...]) -> list[str]:
    return [
        f"{file.name}: {name}"
        for file in sorted(folder.rglob("*.py"))
        for name in imports_of(file)
        if any(name == each or name.startswith(f"{each}.") for each in forbidden)
    ]


def test_the_toolkit_knows_nothing_of_cdktf(root: Path) -> None:
    assert crossings(root / "phase3b", ("cdktf", "constructs", "imports", "modules", "jsii")) == []


def test_capacity_knows_nothing_but_errors_and_units(root: Path) -> None:
    folder = root / "phase3b/capacity"
    ours = {name for file in folder.rglob("*.py") for name in imports_of(file) if name.startswith("phase3b")}
    others = {name for name in ours if not name.startswith("phase3b.capacity")}
    assert others == {"phase3b.errors", "phase3b.units", "phase3b.quick_dataclass"}


def test_prices_read_plans_and_never_the_file(root: Path) -> None:
    assert crossings(root / "phase3b/pricing", ("phase3b.capacity.loader", "phase3b.cli", "phase3b.local")) == []


def test_what_draws_decides_nothing(root: Path) -> None:
    """It reads records, names and the kinds of measures; never the file, the tiers or the rules."""
    rooms = {f"phase3b.plan.{folder.parent.name}.records" for folder in (root / "phase3b/plan").glob("*/records.py")}
    allowed = rooms | {"phase3b.plan.records", "phase3b.naming", "phase3b.plan.cloudwatch.measures"}
    allowed |= {"phase3b.quick_dataclass"}
    assert len(rooms) > len(allowed - rooms)
    ours = {
        name
        for file in (root / "modules/phase3b_performance").glob("*.py")
        for name in imports_of(file)
        if name.startswith("phase3b.")
    }
    assert ours <= allowed


@pytest.mark.parametrize("source", ["lambda_src", "own_src"])
def test_functions_know_nothing_of_the_toolkit(root: Path, source: str) -> None:
    assert crossings(root / source, ("phase3b", "modules", "imports", "cdktf", "boto3", "aiohttp", "pydantic")) == []


def test_the_toolkit_imports_no_handler(root: Path) -> None:
    functions = tuple(
        folder.name for source in ("lambda_src", "own_src") for folder in (root / source).iterdir() if folder.is_dir()
    )
    assert crossings(root / "phase3b", functions) == []
    assert crossings(root / "modules", functions) == []


def test_functions_know_nothing_of_each_other(root: Path) -> None:
    functions = {folder.name for folder in (root / "lambda_src").iterdir() if (folder / "handler.py").exists()}
    for function in functions:
        assert crossings(root / "lambda_src" / function, tuple(functions - {function})) == []
    assert crossings(root / "lambda_src/shared", tuple(functions)) == []


def test_only_the_metric_catalogue_spells_metric_names(root: Path) -> None:
    # What DynamoDB's operations take and say has names of its own.
    spelling = {
        "plan/cloudwatch/metrics.py",
        "plan/tables/scaling_dimension.py",
        "limits/concerns/tables.py",
        "change/guard/asked/ask_account.py",
        "drill/doing/large_tables.py",
        "operations/backup/copying.py",
        "operations/backup/steps.py",
        "tuning/batches/measuring.py",
        "tuning/batches/writer_process.py",
    }
    folder = root / "phase3b"
    assert all((folder / each).exists() for each in spelling)
    for file in folder.rglob("*.py"):
        if str(file.relative_to(folder)) not in spelling and "local" not in file.parts:
            for node in ast.walk(parsed(file)):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " not in node.value:
                    assert "ThrottleEvents" not in node.value, file
                    assert "CapacityUnits" not in node.value, file


def test_main_is_short(root: Path) -> None:
    assert len((root / "main.py").read_text("utf-8").splitlines()) < 40


LONGEST = 400
# Files of a folder of tests, and of those that are in no room.
MOST_TESTS = 14
MOST_LOOSE_TESTS = 12
OURS = ("phase3b", "modules", "policies", "lambda_src", "own_src", "bench", "tests")


def test_a_file_holds_one_concern(root: Path) -> None:
    """Of what is generated (imports/) nobody reads the whole."""
    files = [*root.glob("*.py"), *(file for folder in OURS for file in (root / folder).rglob("*.py"))]
    assert len(files) > len(OURS)
    long = {str(file.relative_to(root)): len(file.read_text("utf-8").splitlines()) for file in files}
    assert {name: lines for name, lines in long.items() if lines >= LONGEST} == {}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["validate"],
        ["synth", "--help"],
        # Nothing is up here, which is a finding.
        ["local", "status", "--json"],
        ["cost", "--help"],
        ["cost", "prod", "--format", "json"],
        ["prices", "refresh", "--help"],
    ],
)
def test_what_starts_fast_loads_nothing_heavy(root: Path, arguments: list[str]) -> None:
    program = (
        "import sys; from phase3b.cli import run; code = run(sys.argv[1:]); "
        "heavy = {'boto3', 'jsii', 'numpy', 'jinja2', 'moto', 'cdktf', 'rich'} & set(sys.modules); "
        "sys.exit(f'loaded {heavy}' if heavy or code not in {0, 1} else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=root, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


DOCUMENTS = (
    "import sys; from phase3b.cli import run; run(sys.argv[1:]); print(*{'jinja2'} & set(sys.modules), file=sys.stderr)"
)


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (["validate"], ""),
        (["show", "prod"], ""),
        (["tier", "list"], ""),
        (["tier", "diff", "business", "scale"], ""),
        (["diff", "HEAD"], ""),
        (["cost", "prod"], ""),
        (["cost", "prod", "--format", "csv"], ""),
        (["cost", "prod", "--format", "markdown"], "jinja2"),
        (["tier", "diff", "business", "scale", "--format", "markdown"], "jinja2"),
        (["schema", "--format", "json"], ""),
        (["schema", "--format", "markdown"], "jinja2"),
    ],
    ids=lambda each: "-".join(each) if isinstance(each, list) else "",
)
def test_only_what_writes_a_document_loads_jinja2(root: Path, arguments: list[str], loaded: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DOCUMENTS, *arguments], cwd=root, check=False, capture_output=True, text=True
    )
    assert done.stderr.strip() == loaded


def test_jinja2_is_imported_in_one_place_and_by_nothing_that_plans_or_applies(root: Path) -> None:
    files = [file for folder in ("phase3b", "modules") for file in (root / folder).rglob("*.py")]
    assert [file.name for file in files if "jinja2" in set(imports_of(file))] == ["document.py"]
    for room in ("capacity", "plan/tables", "plan/functions", "terraform", "synthesis", "change/rollout", "local"):
        assert crossings(root / "phase3b" / room, ("phase3b.documents", "jinja2")) == []


# Texts that no other program wrote, or that a request brings and its own check answers for.
READ_BY_THEMSELVES = {
    "files/json_file.py": "the reader itself",
    "files/json_lines.py": "the reader itself, of a line: what is doubtful goes through json_file",
    "files/json_tokens.py": "the reader itself",
    "module/variants/joined.py": "what our own synthesis wrote",
    "pricing/billed_arguments.py": "our own data",
    "pricing/lines/dashboards.py": "what our own plan wrote",
    "pricing/usage/published_metrics.py": "what our own plan wrote",
    "scan/stack_text/scan_copy.py": "what it wrote itself",
    "scan/pages/policy_page.py": "our own examples",
    "plan/apis/rest_api_page.py": "the document that our own command printed",
    "change/guard/losses/refused_page.py": "our own record of a run",
    "scan/pages/checkov_examples.py": "our own list of checks",
    "scan/stack_text/secret_text.py": "a text within a stack; what is no JSON is searched as it is",
    "capacity/aws_limits.py": "our own data",
    "capacity/managed_rule_groups.py": "our own data",
    "capacity/model/left_out.py": "our own data",
    "first_project/choice.py": "our own data",
    "limits/derived_rules.py": "what our own plan wrote",
    "permissions/action_table.py": "our own data",
    "permissions/roles.py": "what our own plan wrote",
    "growth/sizes.py": "our own data",
    "operations/costs/compared.py": "our own data",
    "operations/review/checklist.py": "our own data",
    "operations/triggers/in_place.py": "our own data",
    "benchmark/client.py": "an answer of the service under test; of what is no JSON nothing is kept",
    "tuning/memory/measuring/version_invocations.py": "an answer of the service under test; of what is no JSON nothing is kept",
    "load/order.py": "what our own process wrote",
    "load/launch.py": "what our own process printed",
    "load/engine/listeners.py": "a message of the service under test; what is no JSON is no answer",
    "load/engine/locust_client.py": "an answer of the service under test, for a user's own code",
    "load/engine/sender.py": "an answer of the service under test; of what is no JSON nothing is kept",
    "change/guard/refusals/beside.py": "a policy that AWS answered",
    "change/guard/losses/loss.py": "a text within a plan that was read",
    "change/guard/refusals/unseen.py": "a text within a plan that was read",
    "scan/stack_text/expression.py": "a text within a plan that was read; what is no JSON is unknown",
    "scan/stack_text/policy_text.py": "a text within a plan that was read; what is no JSON is judged as it is",
    "local/api/lambda_service/function_pool.py": "what our own process printed",
    "local/api/lambda_service/function_process.py": "what our own process printed",
    "local/api/lambda_service/log_lines.py": "a line that a function logged; what is no JSON is shown as it is",
    "local/requests/parameters.py": "a request's body, refused as AWS refuses it",
    "local/account_state/account_state.py": "what moto answered",
    "local/dynamodb/data_plane.py": "what moto answered, and a request that was judged by its model",
    "documents/embedded_dynamodb_page.py": "our own data",
    "local/dynamodb/ministack_engine.py": "a request that was judged by its model, and what the engine answered",
    "local/documents/judged_documents.py": "a document of a request, refused as AWS refuses it",
    "local/cloudwatch/aws_rules.py": "a file of ours",
    "local/documents/rules_of_documents.py": "our own data",
    "local/account_state/limits.py": "our own data",
    "local/dynamodb/throughput/throttled.py": "our own data",
    "local/account_state/logging_role.py": "a policy that moto has taken",
    "local/requests/judged_requests.py": "a request's body, refused as AWS refuses it",
    "local/requests/known_to_moto.py": "a policy that the embedded AWS has taken",
    "local/api/lambda_service/invocations.py": "a request's body, refused as Lambda refuses it",
    "local/api/gateway.py": "a request's body, answered as API Gateway answers it",
    "local/api/applied_service.py": "the input of a rule's target, which the embedded AWS has taken",
    "local/api/measured_session.py": "what the embedded AWS has answered",
    "tuning/batches/writer_process.py": "what our own process wrote",
    "tuning/starts/start_reports.py": "a line that a function logged; what is no JSON is no report",
    "tuning/batches/writer_turns.py": "what the embedded AWS has answered",
    "operations/failover/writer.py": "an answer of the API; what names no ticket confirms nothing",
    "local/faults/aws_faults.py": "a request that was judged by its model",
    "local/logs/filter_pattern.py": "a line that a function logged; what is no JSON matches no pattern of JSON",
}


def test_json_is_read_by_one_reader(root: Path) -> None:
    """Python's parser recurses, takes NaN and forgets equal keys: what others wrote goes through json_file."""
    folder = root / "phase3b"
    found = {
        str(file.relative_to(folder))
        for file in folder.rglob("*.py")
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Attribute) and node.attr in {"loads", "load", "JSONDecoder"}
        if isinstance(node.value, ast.Name) and node.value.id == "json"
    }
    assert {name for name in found if not name.startswith("local/moto_gaps/")} == set(READ_BY_THEMSELVES)


def test_an_installed_package_has_its_data(root: Path) -> None:
    """What setuptools is not told of is in a checkout, and in no wheel."""
    settings = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["package-data"]
    for package, patterns in settings.items():
        folder = root / package
        told = {file for pattern in patterns for file in folder.glob(pattern)}
        there = {file for file in folder.rglob("*") if file.is_file() and file.suffix not in {".py", ".pyc"}}
        assert there - told == set(), package


def test_what_is_beside_the_package_is_found_in_one_way(root: Path) -> None:
    """A path that goes up from a file leads out of the package, where a wheel has nothing."""
    ups = {
        str(file.relative_to(root))
        for file in (root / "phase3b").rglob("*.py")
        if re.search(r"__file__\).*\.parents\[", file.read_text("utf-8"))
    }
    assert ups == set()


def test_nothing_but_the_entry_runs_what_draws(root: Path) -> None:
    loading = {
        str(file.relative_to(root))
        for folder in ("phase3b", "modules")
        for file in (root / folder).rglob("*.py")
        if "modules.environment_stack" in file.read_text("utf-8") or "synthesis.cdktf_app" in file.read_text("utf-8")
    }
    assert loading == {"phase3b/synthesis/cdktf_app.py"}


def test_rooms_of_unit_tests_are_those_of_the_code(root: Path) -> None:
    """A test is found where the code is that it tests; no room holds more than a person looks through."""
    for folder in (root / "tests/unit", *(each for each in (root / "tests/unit").rglob("*") if each.is_dir())):
        tests = [file.name for file in folder.glob("*.py")]
        room = folder.relative_to(root / "tests/unit")
        if tests:
            assert (root / "phase3b" / room).is_dir() or room.parts == ("bench",), room
            assert len(tests) <= (MOST_TESTS if room.parts else MOST_LOOSE_TESTS), (room, len(tests))
