"""What pyproject.toml can't say: a wheel carries, within the package, what a clone has beside it (phase3b/files/home.py)."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

# Below phase3b/shipped/ of a wheel, as in the root of a clone.
SHIPPED = (
    "main.py", "LICENSE", "modules", "policies", "templates", "prices", "imports/resources.txt", "locks/checkov.txt",
    "locks/cdktf-cli/package.json",
    "capacity.yaml", "capacity", "lambda_src", "own_src", "examples",
)  # fmt: skip
# Examples of policies make a document of the clone, and no command reads them.
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "examples", "ci")


class BuildWithShipped(build_py):
    """The package and what it reads."""

    def run(self) -> None:
        """Builds the package; an editable installation finds the clone."""
        super().run()
        if self.editable_mode:
            return
        for name in SHIPPED:
            source, target = Path(name), Path(self.build_lib, "phase3b", "shipped", name)
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=LEFT_OUT, dirs_exist_ok=True)
            else:
                shutil.copy2(source, target)


setup(cmdclass={"build_py": BuildWithShipped})
