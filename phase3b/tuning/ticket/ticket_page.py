"""docs/ticket-3.6.1.md: each line of the ticket, with what shows it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import Field

from phase3b.capacity.model.schema import Strict
from phase3b.documents.document import document

FILE = Path(__file__).with_name("ticket.yaml")
Text = Annotated[str, Field(min_length=1)]
Shown = Literal["measured", "modelled", "built", "open"]


class Line(Strict):
    """A line of the ticket; `tests` are as pytest names them."""

    text: Text = Field(description="The ticket's words.")
    shown: Shown = Field(description="In which way it is shown.")
    how: Text = Field(description="What was done.")
    commands: tuple[Text, ...] = Field((), description="Commands that do it.")
    tests: tuple[Text, ...] = Field((), description="Tests that fail without it.")


class Part(Strict):
    """A part of the ticket."""

    title: Text = Field(description="What it is called there.")
    lines: tuple[Line, ...] = Field(description="Its lines, in its order.")


class Ticket(Strict):
    """The ticket."""

    number: Text = Field(description="Its number.")
    title: Text = Field(description="Its title.")
    parts: tuple[Part, ...] = Field(description="Its parts.")


def ticket() -> Ticket:
    """The ticket, read from its file."""
    return Ticket.model_validate_json(_json(FILE.read_text("utf-8")))


def _json(text: str) -> str:
    import json  # noqa: PLC0415

    return json.dumps(yaml.safe_load(text))


def page() -> str:
    """The page as markdown."""
    return document("reference/ticket.md.j2", ticket=ticket())


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
