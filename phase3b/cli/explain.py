"""phase3b explain."""

from __future__ import annotations

import click

from phase3b.cli.options import json_option


@click.command("explain")
@click.argument("code", required=False)
@json_option
def command(code: str | None, *, as_json: bool) -> None:
    """Explain the problem code at the end of a message: its meaning, and how to fix the problem. Without CODE: list all codes.

    \b
    Example:
      phase3b explain P3B-TIER-UNKNOWN
      phase3b explain
    """
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.errors import bad_input  # noqa: PLC0415
    from phase3b.problems.catalogue import entries, subjects  # noqa: PLC0415
    from phase3b.problems.problem_page import entry_text  # noqa: PLC0415

    if code is None:
        if as_json:
            print_json({"problems": list(entries().values())})
            return
        for subject in subjects():
            click.echo(f"{subject.title}\n")
            for entry in subject.entries:
                click.echo(f"  {entry.code:<34} {entry.title}")
            click.echo()
        click.echo("For one of them: phase3b explain CODE")
        return
    known = entries()
    # As it is copied out of a message: in brackets, in any case.
    asked = code.strip("[]. ").upper()
    if asked not in known:
        near = instead(asked, known) if known else ""
        fix = near if near.startswith("Did you mean") else "For all of them: phase3b explain"
        raise bad_input(f"there is no code {quoted(asked)}", fix, code="P3B-CODE-UNKNOWN")
    if as_json:
        print_json(known[asked])
        return
    click.echo(entry_text(known[asked]), nl=False)
