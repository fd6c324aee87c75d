"""A guide as one HTML page that needs nothing else: for a browser, and to be printed."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from phase3b.documents.document import web_page
from phase3b.errors import outside_failure
from phase3b.problems.missing_package import install_package

REQUIREMENT: Final = "markdown-it-py>=3,<5"
_COMMENT: Final = re.compile(r"^<!--.*?-->\n", re.MULTILINE | re.DOTALL)
_TITLE: Final = re.compile(r"^# (.*)$", re.MULTILINE)
# A page beside it is not in the file: its name stays, without a link that leads nowhere.
_BESIDE: Final = re.compile(r"\[([^\]]+)\]\((?!https?://|#)[^)]+\)")


def web_version(text: str) -> str:
    """The page of a guide in Markdown. What its text says is text: no HTML in it becomes markup.

    Raises:
        Phase3bError: markdown-it-py, which comes with rich, is not installed.
    """
    try:
        from markdown_it import MarkdownIt  # noqa: PLC0415  only what writes a page pays for it
        from markupsafe import Markup  # noqa: PLC0415
    except ModuleNotFoundError:
        raise outside_failure(
            "writing a page needs markdown-it-py, which is not installed",
            f"To install it, run: {install_package(REQUIREMENT)}",
            code="P3B-EXTRA-MISSING",
        ) from None
    title = _TITLE.search(text)
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(_BESIDE.sub(r"\1", _COMMENT.sub("", text)))
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            token.attrSet("id", slug(inline.content))
        elif token.type == "fence":
            token.attrSet("tabindex", "0")
    body = reader.renderer.render(tokens, reader.options, {})
    body = body.replace("<table>", '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>')
    body = body.replace("</table>", "</table></div>").replace("<pre>", '<pre tabindex="0">')
    return web_page(
        "reports/guide.html.j2",
        title="Guide" if title is None else title[1].replace("\\", ""),
        content=Markup(body),  # noqa: S704  the renderer has escaped every text in it
    )


def slug(heading: str) -> str:
    """The anchor of a heading, as the site makes it."""
    return re.sub(r"[^\w]+", "-", heading.replace("\\", "").lower()).strip("-")
