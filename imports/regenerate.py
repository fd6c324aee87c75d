"""Generates imports/aws: the official generator (`cdktf get`) over a provider schema cut down to resources.txt.

    .venv/bin/python imports/regenerate.py [--out DIR]

The prebuilt bindings hold every AWS resource: 486 MB, and 12 s for any synth. `cdktf get` asks the program named in
TERRAFORM_BINARY_NAME for `providers schema -json`; a wrapper in its place passes everything on to Terraform and
removes from that one answer what is not listed. The result is the same on every machine: the archive that jsii
loads is packed again with fixed times, owners and order.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUTSIDE_FAILURE = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """What resources.txt lists."""

    provider: str
    resources: frozenset[str]
    data_sources: frozenset[str]


def read_list(text: str) -> Wanted:
    """Parses resources.txt."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    provider = next(line.removeprefix("provider ") for line in lines if line.startswith("provider "))
    types = [line for line in lines if not line.startswith("provider ")]
    return Wanted(
        provider,
        frozenset(name for name in types if not name.startswith("data.")),
        frozenset(name.removeprefix("data.") for name in types if name.startswith("data.")),
    )


def filtered(schema: dict[str, dict[str, dict[str, dict[str, object]]]], wanted: Wanted) -> dict[str, object]:
    """`terraform providers schema -json` with nothing but the wanted types."""
    for provider in schema["provider_schemas"].values():
        for part, names in (
            ("resource_schemas", wanted.resources),
            ("data_source_schemas", wanted.data_sources),
            ("ephemeral_resource_schemas", frozenset[str]()),
            ("functions", frozenset[str]()),
        ):
            found = provider.get(part, {})
            if missing := names - found.keys():
                raise SystemExit(f"resources.txt: the provider has no {', '.join(sorted(missing))}")
            provider[part] = {name: found[name] for name in sorted(names)}
    return dict(schema)


def act_as_terraform(arguments: list[str]) -> int:
    """What the wrapper runs: Terraform itself, its schema filtered."""
    terraform = os.environ["PHASE3B_REAL_TERRAFORM"]
    if arguments[:2] != ["providers", "schema"]:
        return subprocess.run([terraform, *arguments], check=False).returncode  # noqa: S603  the arguments are cdktf's
    done = subprocess.run([terraform, *arguments], check=False, stdout=subprocess.PIPE)  # noqa: S603
    if done.returncode == 0:
        wanted = read_list((HERE / "resources.txt").read_text("utf-8"))
        json.dump(filtered(json.loads(done.stdout), wanted), sys.stdout)
    return done.returncode


def same_bytes_anywhere(archive: Path) -> None:
    """Packs a .tgz again so that its bytes depend on its files alone."""
    packed = io.BytesIO()
    with (
        tarfile.open(archive, "r:gz") as old,
        gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0, compresslevel=9) as compressed,
        tarfile.open(fileobj=compressed, mode="w", format=tarfile.USTAR_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda each: each.name):
            member.mtime, member.uid, member.gid, member.uname, member.gname = 0, 0, 0, "", ""
            member.mode = 0o755 if member.isdir() else 0o644
            new.addfile(member, old.extractfile(member) if member.isfile() else None)
    archive.write_bytes(packed.getvalue())


def program(name: str, at: Path | None, install: str) -> str:
    """Path of a program that is needed, or the end."""
    found = str(at) if at is not None and at.exists() else shutil.which(name)
    if found is None:
        print(f"imports/regenerate.py: {name} is not installed. {install}", file=sys.stderr)  # noqa: T201
        raise SystemExit(OUTSIDE_FAILURE)
    return found


def generate(out: Path) -> None:
    """Writes the bindings to `out`, replacing what was there in one step."""
    terraform = program(os.environ.get("TERRAFORM_BINARY_NAME", "terraform"), None, "Install Terraform 1.10 or later.")
    cdktf = program("cdktf", HERE.parent / ".tools/node_modules/.bin/cdktf", "Run: make tools")
    wanted = read_list((HERE / "resources.txt").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        wrapper = work / "terraform"
        wrapper.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{Path(__file__).resolve()}" --as-terraform "$@"\n')
        wrapper.chmod(0o755)
        (work / "cdktf.json").write_text(
            json.dumps(
                {
                    "language": "python",
                    "app": "true",
                    "codeMakerOutput": "imports",
                    "sendCrashReports": "false",
                    "terraformProviders": [wanted.provider],
                }
            )
        )
        environment = {
            **os.environ,
            "TERRAFORM_BINARY_NAME": str(wrapper),
            "PHASE3B_REAL_TERRAFORM": terraform,
            "CHECKPOINT_DISABLE": "1",
            "CI": "1",
        }
        done = subprocess.run(  # noqa: S603
            [cdktf, "get", "--language", "python", "--force", "--log-level", "ERROR"],
            cwd=work,
            env=environment,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        made = work / "imports/aws"
        if done.returncode != 0 or not made.is_dir():
            print(f"imports/regenerate.py: cdktf get failed\n{done.stdout}", file=sys.stderr)  # noqa: T201
            raise SystemExit(OUTSIDE_FAILURE)
        for archive in made.rglob("*.tgz"):
            same_bytes_anywhere(archive)
        replace(made, out)


def replace(made: Path, out: Path) -> None:
    """Puts a folder in the place of another: copied beside it first, as a rename works within one disk only."""
    fresh, old = out.with_name(f".{out.name}.new"), out.with_name(f".{out.name}.old")
    for left in (fresh, old):
        shutil.rmtree(left, ignore_errors=True)
    shutil.copytree(made, fresh)
    if out.exists():
        out.rename(old)
    fresh.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def main() -> int:
    """The command line."""
    if sys.argv[1:2] == ["--as-terraform"]:
        return act_as_terraform(sys.argv[2:])
    parser = argparse.ArgumentParser(description="Generates the provider bindings of resources.txt.")
    parser.add_argument("--out", type=Path, default=HERE / "aws", help="where to write them (imports/aws)")
    generate(parser.parse_args().out.resolve())
    return 0


if __name__ == "__main__":
    sys.exit(main())
