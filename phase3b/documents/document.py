"""A document: a template of templates/, filled with data that is already made.

The text of every document is in its template. Python hands over numbers, names and sentences; it glues no Markdown.
Only the commands that write a document import Jinja2, which is why it is imported in the function that needs it.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from phase3b.errors import outside_failure
from phase3b.files.home import HOME
from phase3b.problems.missing_package import install_package

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES: Final = HOME / "templates"
REQUIREMENT: Final = "Jinja2>=3.1,<4"
# A bar that is not escaped yet would end a table cell.
_BAR: Final = re.compile(r"(?<!\\)\|")


def document(template: str, **data: object) -> str:
    """The text of a document.

    Args:
        template: its file below templates/.
        data: what the template names; a name that is missing is an error, never an empty place.

    Raises:
        Phase3bError: Jinja2 is not installed.
    """
    return _environment().get_template(template).render(data)


def web_page(template: str, **data: object) -> str:
    """The text of an HTML page: whatever is put into its template is text and no markup.

    Args:
        template: its file below templates/.
        data: what the template names; a name that is missing is an error, never an empty place.

    Raises:
        Phase3bError: Jinja2 is not installed.
    """
    return _environment(html=True).get_template(template).render(data)


@functools.cache
def _environment(*, html: bool = False) -> Environment:
    try:
        import jinja2  # noqa: PLC0415
    except ModuleNotFoundError:
        raise outside_failure(
            "writing documents needs Jinja2, which is not installed",
            f"To install it, run: {install_package(REQUIREMENT)}",
            code="P3B-EXTRA-MISSING",
        ) from None
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        # Markdown is no HTML: what must be escaped in it differs by place, see the filters.
        autoescape=html,  # noqa: S701
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "cell": cell,
        "code": code,
        "literal": literal,
        "dollars": dollars,
        "plain": plain,
        "entities": entities,
        "underscored": underscored,
    }
    return made


def cell(text: object) -> str:
    """A table cell: one line, and no bar of its own."""
    return _BAR.sub(r"\\|", str(text)).replace("\n", " ")


def code(text: object) -> str:
    """Code within a table cell."""
    return f"`{cell(str(text).replace('`', chr(39)))}`"


def literal(text: object) -> str:
    """Text that Markdown leaves as it is: bars, emphasis, tags and mentions are only characters."""
    found = str(text)
    for character in "\\`*_|<>[]":
        found = found.replace(character, f"\\{character}")
    return found.replace("@", "@\u200b").replace("\n", " ")


def dollars(text: object) -> str:
    """Amounts stay amounts: two dollar signs would make a formula of what is between them."""
    return str(text).replace("$", "&#36;")


def plain(text: object) -> str:
    """A cell of a report that is only text."""
    return dollars(literal(text))


def entities(text: object) -> str:
    """A cell of a report: bars and dollar signs as entities, all other Markdown as it is."""
    return dollars(str(text).replace("|", "&#124;"))


def underscored(text: object) -> str:
    """A name whose underscores are no emphasis."""
    return str(text).replace("_", r"\_")
