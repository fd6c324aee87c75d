"""Which arguments of our resource types the provider keeps as AWS has them, where no configuration writes them.

    make unwritten-arguments

silent_arguments.py asks of what our stacks write. What they leave out, the provider takes from AWS wherever its schema
calls an argument optional and computed: somebody attaches a policy to a role, and every plan after that is empty. The
schema says which those are; they are written into phase3b/change/guard/refusals/unwritten_arguments.json, and
tests/unit/change/guard/test_unwritten.py wants each of them written, compared by us, or a reason why it need not be.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from phase3b.terraform.binary import find_terraform

ROOT = Path(__file__).parents[3]
DATA = ROOT / "phase3b/change/guard/refusals/unwritten_arguments.json"
TYPES = ROOT / "imports/resources.txt"
PROVIDER = "hashicorp/aws"
# What it is called by, and what the provider makes of other arguments.
OF_TERRAFORM = frozenset({"id", "tags_all", "name_prefix", "statement_id_prefix"})


def kept_from_aws(block: Mapping[str, Any], path: str) -> Iterator[str]:
    """The arguments of a schema's block that are optional and computed."""
    for name, each in block.get("attributes", {}).items():
        if each.get("optional") and each.get("computed") and name not in OF_TERRAFORM:
            yield f"{path}.{name}"
    for name, each in block.get("block_types", {}).items():
        yield from kept_from_aws(each["block"], f"{path}.{name}")


def named() -> tuple[str, tuple[str, ...]]:
    """The provider's version, and the types that we make resources of."""
    lines = TYPES.read_text("utf-8").splitlines()
    (version,) = [line.split("@")[1] for line in lines if line.startswith(f"provider {PROVIDER}@")]
    return version, tuple(line for line in lines if line.startswith("aws_"))


def measured(folder: Path) -> dict[str, Any]:
    """What the committed file holds."""
    version, types = named()
    wanted = {"required_providers": {"aws": {"source": PROVIDER, "version": version}}}
    (folder / "main.tf.json").write_text(json.dumps({"terraform": wanted}), "utf-8")
    for command in (["init", "-input=false"], ["providers", "schema", "-json"]):
        done = subprocess.run([find_terraform(), *command], cwd=folder, check=True, capture_output=True)
    (provider,) = json.loads(done.stdout)["provider_schemas"].values()
    found = [each for kind in types for each in kept_from_aws(provider["resource_schemas"][kind]["block"], kind)]
    return {"provider": f"{PROVIDER} {version}", "computed": sorted(found)}


def main() -> None:
    """Writes the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=DATA)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measured(Path(folder))
    given.out.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    print(f"{len(found['computed'])} arguments: {given.out}")  # noqa: T201


if __name__ == "__main__":
    main()
