"""phase3b package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, Phase3bError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from phase3b.capacity.model.capacity import Capacity
    from phase3b.capacity.service.function import PackageBudget
    from phase3b.packaging.handler_import import HandlerImport
    from phase3b.packaging.package import Package

# Of the milliseconds, which are told and not judged, the best: nothing makes an import faster than it is.
RUNS = 3


@click.command("package")
@file_option
@click.option(
    "--source",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the functions' source; lambda_src beside FILE when left out.",
)
@click.option(
    "--out",
    "out_dir",
    type=click.Path(path_type=Path, file_okay=True),
    default="dist/packages",
    show_default=True,
    help="Where to write the zips.",
)
@json_option
def command(file: Path, source: Path | None, out_dir: Path, *, as_json: bool) -> int:
    """Write the zip of every function, and compare its size with service.packages of FILE.

    The same source gives the same bytes on every machine. Exits 1 if a zip is larger than its limit, or if the import
    of its handler loads more modules or bytes; the zips are written anyway.

    \b
    Example:
      phase3b package
      phase3b package --out build/packages --json
    """
    from phase3b.files.project import source_of  # noqa: PLC0415
    from phase3b.packaging.handler_environment import handler_environments  # noqa: PLC0415
    from phase3b.packaging.handler_import import handler_imports  # noqa: PLC0415
    from phase3b.packaging.package import put, same_deflate  # noqa: PLC0415
    from phase3b.validity.judged import judged  # noqa: PLC0415

    source = source or source_of(file)
    found = judged(file, source)
    capacity = found.valid()
    packed = found.packages(source)
    put(packed.packages, out_dir)
    told = handler_environments(capacity, packed.artifacts)
    layers = {name: layers for name in capacity.service.functions if (layers := _layers(capacity, name))}
    imports: dict[str, HandlerImport | None] = {}
    for package in packed.packages:
        try:
            runs = handler_imports(package.data, _module(capacity, package.function), told[package.function], RUNS)
            imports[package.function] = min(runs, key=lambda each: each.ms)
        except Phase3bError:
            # What it imports may be in a layer, which is not here.
            if package.function not in layers:
                raise
            imports[package.function] = None
    images = {name: each.image.uri for name, each in capacity.service.functions.items() if each.image is not None}
    findings = _findings(packed.packages, imports, capacity.service.packages)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        rows = [
            _row(package, out_dir, imports[package.function], layers.get(package.function, ()))
            for package in packed.packages
        ]
        print_json({"packages": rows, "over_budget": findings, **({"images": images} if images else {})})
        return ExitCode.FINDING if findings else ExitCode.OK
    _print(packed.packages, imports)
    click.echo(f"{len(packed.packages)} packages in {out_dir}")
    for function, arns in layers.items():
        click.echo(_of_layers(function, arns, imports[function]), err=True)
    for name, uri in images.items():
        click.echo(f"{name} is not packed: it runs from the image {uri}")
    if not same_deflate():
        click.echo(
            "this Python uses another zlib than usual: the zips have the same files as those of other "
            "machines, and other hashes",
            err=True,
        )
    for finding in findings:
        click.echo(finding, err=True)
    return ExitCode.FINDING if findings else ExitCode.OK


def _layers(capacity: Capacity, function: str) -> tuple[str, ...]:
    """The layers of a function in any environment."""
    of_environments = [environment.layers.get(function, ()) for environment in capacity.environments.values()]
    return tuple(
        dict.fromkeys(each for of in (capacity.service.functions[function].layers, *of_environments) for each in of)
    )


def _of_layers(function: str, arns: Sequence[str], imported: HandlerImport | None) -> str:
    from phase3b.capacity.aws_limits import quota  # noqa: PLC0415

    names = ", ".join(dict.fromkeys(arn.split(":")[6] for arn in arns))
    text = (
        f"{function} has layers ({names}): whether they are for its Python and its architecture, and their unzipped size, is "
        f"unknown; Lambda allows {quota('unzipped_bytes'):,} bytes for the package and all layers"
    )
    return (
        text if imported is not None else f"{text}. Its handler can't be imported without them, so that is not measured"
    )


def _module(capacity: Capacity, function: str) -> str:
    return f"{function}.{capacity.service.functions[function].handler.rpartition('.')[0]}"


def _findings(
    packages: Sequence[Package], imports: Mapping[str, HandlerImport | None], budget: PackageBudget
) -> list[str]:
    from phase3b.packaging.package import over_budget  # noqa: PLC0415

    large = [
        f"{function}: the import of its handler brings {brought}, and may bring {most}"
        for function, each in imports.items()
        if each is not None
        for brought, most, over in (
            (f"{each.modules:,} modules", f"{budget.import_modules:,}", each.modules > budget.import_modules),
            (f"{each.bytes / 1000:,.1f} KB", f"{budget.import_kb:,}", each.bytes > budget.import_kb * 1000),
        )
        if over
    ]
    return [*over_budget(packages, budget.own_code_kb, budget.total_kb), *large]


def _row(package: Package, out_dir: Path, imported: HandlerImport | None, layers: Sequence[str]) -> dict[str, object]:
    return {
        "function": package.function,
        "file": str(out_dir / package.file_name),
        "size_bytes": package.size_bytes,
        "third_party_bytes": package.third_party_bytes,
        "files": len(package.names),
        "layers": list(layers),
        "import_modules": None if imported is None else imported.modules,
        "import_bytes": None if imported is None else imported.bytes,
        "import_ms": None if imported is None else round(imported.ms, 1),
        "sha256_base64": package.sha256_base64,
    }


def _print(packages: Sequence[Package], imports: Mapping[str, HandlerImport | None]) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    numbers = ("size KB", "third-party KB", "files", "modules", "import KB", "import ms")
    rows = table("function", *numbers, "sha256", right=numbers)
    for package in packages:
        imported = imports[package.function]
        rows.add_row(
            package.function,
            f"{package.size_bytes / 1000:,.1f}",
            f"{package.third_party_bytes / 1000:,.1f}",
            str(len(package.names)),
            *(
                ("unknown",) * 3
                if imported is None
                else (f"{imported.modules:,}", f"{imported.bytes / 1000:,.0f}", f"{imported.ms:,.0f}")
            ),
            package.sha256_base64,
        )
    console().print(rows)
