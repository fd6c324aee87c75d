"""How to install a package that phase3b needs and does not find: one command that works where it is pasted.

In a clone, `make` installs what `locks/` says into `.venv`. For any other environment the command names the Python that runs
phase3b: a `pip` on PATH may be that of another Python, which does not have phase3b and would look for it on the network.
"""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import Final

from phase3b.files.home import HOME
from phase3b.quick_dataclass import dataclass

# The target of the Makefile that installs an extra and ends; `dev` installs all of them (`local` goes on to serve).
TARGETS: Final = {"synth": "synth", "local": "dev", "aws": "dev", "recommend": "dev", "charts": "dev", "load": "dev"}


@dataclass(frozen=True, slots=True)
class Installation:
    """The Python that runs phase3b: its path, its environment, and the folder that phase3b is read from."""

    python: Path
    environment: Path
    project: Path
    has_pip: bool

    def package(self, requirement: str, folder: Path, how: str = "") -> str:
        """The command that installs a requirement, as it is pasted into a shell in `folder`."""
        below = self.python.is_relative_to(folder) and self.python.parent != folder
        python = shlex.quote(str(self.python.relative_to(folder) if below else self.python))
        if not self.has_pip:
            return f"uv pip install --python {python} {how}{shlex.quote(requirement)}"
        return f"{python} -m pip install {how}{shlex.quote(requirement)}"

    def of_extra(self, name: str, folder: Path) -> str:
        """The command that installs an extra of phase3b; `make` does it for the .venv that it made itself."""
        if not (self.project / "Makefile").is_file():
            return self.package(f"phase3b[{name}]", folder)
        if self.environment != self.project / ".venv":
            return self.package(f"{self.project}[{name}]", folder, "--editable ")
        elsewhere = "" if folder == self.project else f"-C {shlex.quote(str(self.project))} "
        return f"make {elsewhere}{TARGETS[name]}"


def install_extra(name: str) -> str:
    """The command that installs an extra of phase3b (one of pyproject.toml, such as `aws`) here."""
    return _installation().of_extra(name, Path.cwd())


def install_package(requirement: str) -> str:
    """The command that installs a package of the base installation again."""
    return _installation().package(requirement, Path.cwd())


def how_to_install(extra: str) -> str:
    """The last sentence of a message about an extra that is not installed."""
    return f"To install it, run: {install_extra(extra)}"


def without_boto3(service: str) -> str:
    """Why something is not known: boto3 is not installed, so a service (such as `CloudWatch`) was not queried."""
    return f"boto3 is not installed, so {service} was not queried (to install it, run: {install_extra('aws')})"


def _installation() -> Installation:
    # Not find_spec: setuptools answers for pip there, and warns.
    has_pip = any((Path(folder) / "pip").is_dir() for folder in sys.path)
    return Installation(Path(sys.executable), Path(sys.prefix).resolve(), HOME, has_pip)
