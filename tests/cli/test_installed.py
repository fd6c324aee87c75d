"""phase3b from its wheel, in an environment of its own and a folder with no clone near; docs/tutorial.md, command by command."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from tutorial import Block, blocks

from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import service_packages

pytestmark = pytest.mark.xdist_group("installed")

ROOT: Final = Path(__file__).resolve().parents[2]
LARGEST_WHEEL_BYTES: Final = 5_000_000
# What the wheel is built from; setup.py and pyproject.toml say what of it.
BUILT_FROM: Final = (
    "pyproject.toml", "setup.py", "README.md", "LICENSE", "main.py", "capacity.yaml", "capacity", "phase3b", "modules",
    "own_src", "policies", "templates", "prices", "imports/resources.txt", "locks/checkov.txt",
    "locks/cdktf-cli/package.json", "lambda_src", "examples",
)  # fmt: skip
# All that is on PATH beside phase3b: no node, no Terraform, no pip.
PROGRAMS: Final = ("sh", "bash", "env", "git", "make", "awk", "cat", "python3")


@dataclass(frozen=True)
class Installed:
    """Where phase3b is installed, and the surroundings in which it is called."""

    wheel: Path
    environment: Path
    variables: dict[str, str]

    def run(self, command: str, folder: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", "-c", command], cwd=folder, env=self.variables, check=False, capture_output=True, text=True
        )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    # The third-party code of the functions is fetched once for all tests.
    service_packages(load(ROOT / "capacity.yaml"))
    folder = tmp_path_factory.mktemp("installed")
    wheel = built(folder / "source")
    venv.create(folder / "env", with_pip=False, symlinks=True)
    python = folder / "env/bin/python"
    paths = sysconfig.get_paths(vars={"base": str(folder / "env"), "platbase": str(folder / "env")})
    # The dependencies of this Python; what is in its own .pth files, as the clone is, does not come with them.
    Path(paths["purelib"], "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--no-deps", "--no-index", "--no-compile", str(wheel)], check=True, capture_output=True)
    (folder / "bin").mkdir()
    for program in PROGRAMS:
        found = shutil.which(program)
        if found is not None and not (folder / "env/bin" / program).exists():
            (folder / "bin" / program).symlink_to(found)
    # A folder of temporary files may lie in a repository.
    variables = {
        "PATH": f"{folder / 'env/bin'}:{folder / 'bin'}", "HOME": str(folder), "COLUMNS": "200",
        "GIT_CEILING_DIRECTORIES": str(folder), "TZ": "UTC",
    }  # fmt: skip
    return Installed(wheel, folder / "env", variables)


def built(source: Path) -> Path:
    """The wheel of the clone, built where nothing else is."""
    for name in BUILT_FROM:
        target = source / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
        else:
            shutil.copy2(ROOT / name, target)
    program = "from setuptools import build_meta; build_meta.build_wheel('dist')"
    done = subprocess.run([sys.executable, "-c", program], cwd=source, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (wheel,) = (source / "dist").glob("*.whl")
    return wheel


def test_the_wheel_is_small_whole_and_one_package(installed: Installed) -> None:
    assert installed.wheel.stat().st_size < LARGEST_WHEEL_BYTES
    with zipfile.ZipFile(installed.wheel) as archive:
        names = set(archive.namelist())
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"phase3b"}
    code = {file.relative_to(ROOT).as_posix() for file in (ROOT / "phase3b").rglob("*") if file.is_file()}
    assert {name for name in code if "__pycache__" not in name} <= names
    for beside in ("modules", "prices", "templates", "lambda_src", "examples/minimal", "capacity", "policies"):
        files = (file for file in (ROOT / beside).rglob("*") if file.is_file() and "__pycache__" not in file.parts)
        shipped = {
            f"phase3b/shipped/{file.relative_to(ROOT).as_posix()}"
            for file in files
            if not file.is_relative_to(ROOT / "policies/examples")
        }
        assert shipped <= names, beside


def test_nothing_of_the_clone_is_near(installed: Installed, tmp_path: Path) -> None:
    asked = "import phase3b, sys; print(phase3b.__file__); print(*sys.path)"
    done = installed.run(f'python -c "{asked}"', tmp_path)
    file, path = done.stdout.splitlines()
    assert Path(file).is_relative_to(installed.environment)
    assert str(ROOT) not in path.split()
    for program in ("node", "terraform", "checkov"):
        assert installed.run(f"command -v {program}", tmp_path).stdout == ""


# What needs Terraform is in tests/terraform/test_minimal.py.
WITHOUT_TERRAFORM: Final = [each for each in blocks(ROOT / "docs/tutorial.md") if not each.terraform]


def test_the_tutorial_command_by_command(installed: Installed, tmp_path: Path) -> None:
    assert len(WITHOUT_TERRAFORM) > 10
    folder, said = tmp_path, {}
    for block in WITHOUT_TERRAFORM:
        if block.command.startswith("cd "):
            folder = folder / block.command.removeprefix("cd ")
            prepared(folder)
            continue
        done = installed.run(block.command, folder)
        assert done.returncode == block.exit_code, (block.command, done.stdout, done.stderr)
        said[block.command.partition(" -")[0]] = done.stdout
    assert "0 findings: " in said["phase3b scan"]
    assert "needs usage" in said["phase3b cost prod"]
    assert "2 packages in dist/packages" in said["phase3b package"]
    assert "small -> medium" in said["phase3b diff"]
    assert re.search(r"cdktf.out/stacks/prod/cdk.tf.json +159 resources", said["phase3b synth"])


def prepared(project: Path) -> None:
    """What would be fetched from the network: checkov, and the third-party code of the functions."""
    (project / ".tools").mkdir()
    (project / ".tools/checkov").symlink_to(ROOT / ".tools/checkov")
    (project / ".phase3b").mkdir()
    (project / ".phase3b/wheels").symlink_to(ROOT / ".phase3b/wheels")


@pytest.mark.parametrize("example", ["minimal", pytest.param("securebase", marks=pytest.mark.long)])
def test_the_cdktf_cli_runs_the_entry_of_the_project(installed: Installed, tmp_path: Path, example: str) -> None:
    assert installed.run(f"phase3b init p --example {example}", tmp_path).returncode == 0
    (tmp_path / "p/.phase3b").mkdir()
    (tmp_path / "p/.phase3b/wheels").symlink_to(ROOT / ".phase3b/wheels")
    # Folders of these names are the user's, and not what phase3b imports.
    (tmp_path / "p/modules").mkdir()
    (tmp_path / "p/modules/__init__.py").write_text("raise SystemExit('not mine')\n")
    done = installed.run("python3 -O main.py", tmp_path / "p")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "p/cdktf.out/stacks/dev/cdk.tf.json").is_file()


def test_a_project_whose_functions_are_gone_is_told(installed: Installed, tmp_path: Path) -> None:
    installed.run("phase3b init p", tmp_path)
    shutil.rmtree(tmp_path / "p/lambda_src")
    done = installed.run("phase3b validate", tmp_path / "p")
    assert done.returncode == 2
    assert "there is no folder lambda_src/notes. Add lambda_src/notes with handler.py" in done.stderr


def test_blocks_of_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# P\n```sh\na\n```\n```console\n$ b\n```\n<!-- exit code 1 -->\n\n```sh\nc\n```\n<!-- with TOKEN and KEY -->\n\n```sh\nd\n```\n"
    )
    assert blocks(page) == [Block("a"), Block("c", exit_code=1), Block("d", terraform=True)]
