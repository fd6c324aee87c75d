"""A new project with one extension, ideas/own.py: what its stack has, and what is refused of the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from grown_project import minimal

from phase3b.errors import Phase3bError
from phase3b.synthesis.process import synthesize


def extended(folder: Path) -> Path:
    """Writes the project into the folder, which is the current one."""
    minimal(folder)
    Path("ideas").mkdir()
    text = Path("capacity.yaml").read_text("utf-8")
    Path("capacity.yaml").write_text(
        text.replace("  functions: #", "  extensions: [ideas/own.py]\n  functions: #", 1), "utf-8"
    )
    return folder


def stack(environment: str = "dev") -> dict[str, dict[str, dict[str, object]]]:
    """The Terraform of an environment."""
    synthesize(Path("capacity.yaml"), [environment], Path("out"))
    found: dict[str, dict[str, dict[str, object]]] = json.loads(
        Path(f"out/stacks/{environment}/cdk.tf.json").read_text("utf-8")
    )
    return found


def refused(source: str, *environments: str) -> list[str]:
    """The problems of the file with this source; nothing is written."""
    Path("ideas/own.py").write_text(source, "utf-8")
    with pytest.raises(Phase3bError) as raised:
        synthesize(Path("capacity.yaml"), environments or ["dev"], Path("out"))
    assert raised.value.exit_code == 2
    assert not Path("out").exists()
    assert [each.name for each in Path("ideas").iterdir()] == ["own.py"]
    return [str(each) for each in raised.value.problems]
