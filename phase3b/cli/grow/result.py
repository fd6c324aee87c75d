"""The end of `add` and `remove`: nothing that validate would refuse is written, and what was is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from phase3b.cli.options import file_option, json_option, named

if TYPE_CHECKING:
    from phase3b.growth.draft import Draft
    from phase3b.growth.removal import Removal

Command = TypeVar("Command", bound=Callable[..., object])


def draft_options(command: Command) -> Command:
    """The options that every such command has."""
    dry_run = click.option("--dry-run", is_flag=True, help="Show the change as a diff without writing it.")
    return file_option(dry_run(json_option(command)))


def finish(
    draft: Draft,
    what: str,
    following: Sequence[str],
    *,
    dry_run: bool,
    as_json: bool,
    removals: Sequence[Removal] = (),
) -> None:
    """Writes the draft, or shows it, and says what comes next.

    Raises:
        Phase3bError: the files would not be valid, were changed meanwhile, or can't be written.
    """
    from phase3b.growth.draft import diff_of  # noqa: PLC0415

    changes = draft.changes()
    if not dry_run:
        draft.write()
    of_file = named(draft.file)
    # validate takes the file as its argument.
    following = [f"phase3b validate{of_file.replace(' --file', '')}", *(f"{each}{of_file}" for each in following)]
    if as_json:
        from phase3b.cli.screen import plain, print_json  # noqa: PLC0415

        print_json(
            {
                "what": what,
                "written": not dry_run,
                "files": [{"file": each.name, "new": each.before is None, **_lines(each)} for each in changes],
                "diff": diff_of(changes),
                "environments": [plain(each) for each in removals],
                "notes": draft.notes,
                "next": following,
            }
        )
        return
    if dry_run:
        click.echo(diff_of(changes))
    click.echo(f"{what}{' (not written)' if dry_run else ''}")
    for each in changes:
        count = _lines(each)
        told = "new" if each.before is None else f"+{count['added']} -{count['removed']}"
        click.echo(f"  {each.name}: {told}")
    _print_removals(removals, draft.capacity.service.project)
    for note in draft.notes:
        click.echo(f"note: {note}")
    click.echo("What comes next:")
    for line in following:
        click.echo(f"  {line}")


def finish_removal(draft: Draft, what: str, *, dry_run: bool, as_json: bool) -> None:
    """Writes a draft that has less, or shows it, with what an apply would destroy and what stays.

    Raises:
        Phase3bError: the files would not be valid, were changed meanwhile, or can't be written.
    """
    from phase3b.growth.removal import removals  # noqa: PLC0415
    from phase3b.growth.shares import made_whole  # noqa: PLC0415

    made_whole(draft)
    draft.refuse_if_wrong()
    found = removals(draft)
    gone = set(draft.capacity.environments) - set(draft.after().valid().environments)
    following = [
        "phase3b diff",
        *(f"phase3b plan {each.environment}" for each in found[:1] if each.environment not in gone),
    ]
    finish(draft, what, following, dry_run=dry_run, as_json=as_json, removals=found)


def _lines(change: object) -> dict[str, int]:
    import difflib  # noqa: PLC0415

    from phase3b.growth.written_files import FileChange  # noqa: PLC0415

    if not isinstance(change, FileChange):
        raise TypeError(change)
    lines = list(difflib.ndiff((change.before or "").splitlines(), change.after.splitlines()))
    return {
        "added": sum(line.startswith("+ ") for line in lines),
        "removed": sum(line.startswith("- ") for line in lines),
    }


def _print_removals(removals: Sequence[Removal], project: str) -> None:
    from phase3b.growth.removal import by_text  # noqa: PLC0415

    for each in removals:
        number = len(each.destroyed)
        click.echo(f"{each.environment}: an apply would destroy {number or 'no'} resource{'' if number == 1 else 's'}")
    for text, environments in by_text(removals, project, stays=False).items():
        click.echo(f"  {', '.join(environments)}: {text}")
    stays = by_text(removals, project, stays=True)
    if stays:
        click.echo("What stays in AWS:")
    for text, environments in stays.items():
        click.echo(f"  {', '.join(environments)}: {text}")


def project_file(file: Path) -> Draft:
    """The draft of a capacity file, which must be valid.

    Raises:
        Phase3bError: with everything that is wrong with it.
    """
    from phase3b.growth.draft import Draft  # noqa: PLC0415

    return Draft(file)
