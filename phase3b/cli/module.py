"""phase3b module."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import file_option, json_option


@click.group("module")
def command() -> None:
    """The published module: plain Terraform for those who have neither Python nor CDKTF.

    \b
    Example:
      phase3b module build
    """


@command.command("build")
@file_option
@click.option(
    "--like",
    metavar="ENV",
    help="Environment whose protection, log retention and alarm levels are the module's defaults; the last of FILE when "
    "left out.",
)
@click.option(
    "--out",
    "out_dir",
    type=click.Path(path_type=Path, file_okay=True),
    default="dist",
    show_default=True,
    help="Output folder.",
)
@click.option(
    "--gone",
    multiple=True,
    metavar="ADDRESS",
    help="A released address that may be destroyed in an upgrade; may be repeated. Resources that hold data can't be listed.",
)
@click.option(
    "--moved",
    multiple=True,
    metavar="FROM=TO",
    help="The new address of a released resource, if it can't be derived; may be repeated.",
)
@click.option(
    "--allow",
    multiple=True,
    metavar="PATH",
    help="A breaking change to accept, as the refusal names it; may be repeated.",
)
@click.option(
    "--release", is_flag=True, help="Update the list of released addresses that later builds are compared with."
)
@json_option
def build(
    file: Path,
    like: str | None,
    out_dir: Path,
    *,
    gone: tuple[str, ...],
    moved: tuple[str, ...],
    allow: tuple[str, ...],
    release: bool,
    as_json: bool,
) -> None:
    """Write the module phase3b-performance, and a .tar.gz of it with its SHA-256.

    The same source gives the same bytes on every machine. A released address that no longer exists is refused, or
    written as a `moved` block if its resource has a new address. Changes that would replace a consumer's table or
    index are refused too. UPGRADING.md lists what their plans will show.

    \b
    Example:
      phase3b module build
      phase3b module build --out build --like prod --json
    """
    from phase3b import __version__  # noqa: PLC0415
    from phase3b.cli.out_file import write_out_file  # noqa: PLC0415
    from phase3b.module.built_module import NAME, built_module, released_file  # noqa: PLC0415
    from phase3b.module.releases.archive import put_module  # noqa: PLC0415
    from phase3b.module.releases.released import UNKNOWN, read_released  # noqa: PLC0415
    from phase3b.packaging.package import same_deflate  # noqa: PLC0415

    list_file = released_file(file)
    before = read_released(list_file)
    made = built_module(file, like, __version__, before.allowing(gone, moved, allow))
    written = put_module(made.files, out_dir, NAME, __version__)
    if release:
        list_file.parent.mkdir(exist_ok=True)
        write_out_file(made.released.to_json(), list_file)
    moves = [move for move in made.released.moves if move not in before.moves]
    notes = [note for note in made.released.notes if note not in before.notes]
    begins = before.service not in (UNKNOWN, made.released.service)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({
            "folder": str(written.folder),
            "archive": str(written.archive),
            "sha256": written.sha256,
            "size_bytes": written.size_bytes,
            "version": __version__,
            "files": list(made.files),
            "addresses": len(made.released.addresses),
            "moved": [{"from": move.source, "to": move.target} for move in moves],
            "felt": [{"path": note.path, "text": note.text} for note in notes],
            "begins_history": begins,
            "removed_files": list(written.removed),
            "extensions_left_out": list(made.left_out),
        })  # fmt: skip
    else:
        if begins:
            click.echo(
                f"{list_file} is the history of {before.service.project}, {before.service.component}; a history of its own "
                f"begins with {made.released.service.project}, {made.released.service.component}: anyone who has the other "
                "module can't upgrade to this one"
            )
        for note in notes:
            click.echo(f"consumers who upgrade from {before.version}: {note.path}: {note.text}")
        for move in moves:
            click.echo(f"moved since {before.version}: {move.source} is {move.target} now")
        for name in written.removed:
            click.echo(f"{written.folder / name}: an earlier build's, removed")
        if made.left_out:
            click.echo(
                f"left out: what {', '.join(made.left_out)} adds is not in the module: it has what phase3b deploys"
            )
        click.echo(f"{written.folder}  {len(made.files)} files, {len(made.released.addresses)} addresses")
        click.echo(f"{written.archive}  {written.size_bytes / 1000:,.0f} KB, sha256 {written.sha256}")
        if release:
            click.echo(f"{list_file}: {made.released.version} is the release that later builds keep to")
    if not same_deflate():
        click.echo(
            "this Python uses another zlib than usual: the archive has the same files as that of other "
            "machines, and another hash",
            err=True,
        )
