"""What `make setup` and `make cdktf` do where something is missing, in a clone without a network and in a new project."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from phase3b.documents.document import document
from phase3b.files.home import HOME
from phase3b.files.json_file import read_json

ROOT = Path(__file__).resolve().parents[3]
# Makes an environment whose Python does what it is asked, but for what is in the file `refuses`.
PYTHON = """#!/bin/bash
if [ "$2" = venv ]; then mkdir -p "$3/bin" "$3/lib/python3.11/site-packages"; cp "$0" "$3/bin/python"; exit; fi
echo "$@" >>{folder}/asked
! grep -qsFf {folder}/refuses <<<"$*" || {{ echo "no network" >&2; exit 1; }}
"""
NPM = """#!/bin/bash
mkdir -p .tools/node_modules/.bin
printf '#!/bin/bash\\necho "cdktf of .tools: $*"\\n' >.tools/node_modules/.bin/cdktf
chmod +x .tools/node_modules/.bin/cdktf
"""


class Clone:
    """The Makefile and the locks of a clone, on a machine with nothing but what is put on its PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.path = folder, folder / "path"
        self.path.mkdir()
        for program in ("bash", "make", "mkdir", "touch", "cp", "cat", "test", "grep", "chmod", "env", "head"):
            found = shutil.which(program)
            assert found is not None
            (self.path / program).symlink_to(found)
        shutil.copy(ROOT / "Makefile", folder)
        shutil.copytree(ROOT / "locks", folder / "locks")
        (folder / "pyproject.toml").touch()
        self.program("python3", PYTHON.format(folder=folder))

    def program(self, name: str, text: str) -> None:
        (self.path / name).write_text(text)
        (self.path / name).chmod(0o755)

    def make(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self.path), "HOME": str(self.folder)}
        return subprocess.run(
            ["make", *arguments], cwd=self.folder, env=environment, check=False, capture_output=True, text=True
        )


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


def test_setup_installs_all_of_it(clone: Clone) -> None:
    clone.program("npm", NPM)
    clone.program("terraform", "#!/bin/bash\n")
    done = clone.make("setup")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "setting up .venv with the development tools (once)",
        "setting up checkov in .tools (once)",
        "setting up mkdocs in .tools (once)",
        "setup: complete",
    ]
    asked = (clone.folder / "asked").read_text()
    for lock in ("dev", "checkov", "site"):
        assert f"--require-hashes --requirement locks/{lock}.txt" in asked
    assert (clone.folder / ".tools/node_modules/.bin/cdktf").exists()
    # What is there is not installed again.
    (clone.folder / "asked").unlink()
    assert clone.make("setup").stdout == "setup: complete\n"
    assert not (clone.folder / "asked").exists()


def test_setup_says_what_is_left_and_why_and_installs_the_rest(clone: Clone) -> None:
    (clone.folder / "refuses").write_text("locks/checkov.txt\n")
    done = clone.make("setup")
    assert done.returncode == 2
    printed = done.stdout.splitlines()
    # What pip said is shown, with the part that it is of.
    assert printed[1:3] == ["setting up checkov in .tools (once)", "no network"]
    assert printed[-1] == (
        "setup: Terraform is not installed, which only phase3b local, plan and apply need: "
        "https://developer.hashicorp.com/terraform/install"
    )
    assert [line for line in done.stderr.splitlines() if not line.startswith("make")] == [
        "the cdktf CLI needs npm, which comes with Node.js: https://nodejs.org/en/download",
        "setup: not installed, for the reasons above; when they are gone, run: make checkov; make tools",
    ]
    assert (clone.folder / ".tools/site/stamp").exists()
    # Pasted when the reasons are gone, that is all.
    (clone.folder / "refuses").unlink()
    clone.program("npm", NPM)
    assert [clone.make(part).returncode for part in ("checkov", "tools")] == [0, 0]
    assert "setup: complete" in clone.make("setup").stdout


def test_cdktf_is_found_where_make_tools_puts_it(clone: Clone) -> None:
    done = clone.make("cdktf", "CDKTF=plan prod")
    assert done.returncode == 2
    assert "the cdktf CLI needs npm, which comes with Node.js: https://nodejs.org/en/download" in done.stderr
    clone.program("npm", NPM)
    assert clone.make("cdktf", "CDKTF=plan prod").stdout.splitlines()[-1] == "cdktf of .tools: plan prod"


def test_cdktf_of_a_new_project(tmp_path: Path) -> None:
    version = read_json(HOME / "locks/cdktf-cli/package.json", "").get("dependencies").get("cdktf-cli").text()
    (tmp_path / "Makefile").write_text(document("project/Makefile.j2", cdktf_cli=version, name="notes"))
    # Nobody's cdktf is on the PATH of this test.
    environment = {**os.environ, "PATH": "/usr/bin:/bin"}

    def make() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["make", "--no-print-directory", "cdktf", "CDKTF=plan dev"],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )

    done = make()
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == (
        f"cdktf is not installed. To install it into .tools, run: npm install --prefix .tools cdktf-cli@{version}"
    )
    # As that command leaves it.
    subprocess.run(["bash", "-c", NPM], cwd=tmp_path, check=True)
    assert make().stdout == "cdktf of .tools: plan dev\n"
