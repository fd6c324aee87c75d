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
# What terraform-docs writes as HTML in the reference of a module, here as the text that it was read as: the anchor of a row, and
# a value of several lines.
_ANCHOR: Final = re.compile(r"&lt;a name=&quot;(\w+)&quot;&gt;&lt;/a&gt;")
_LINES: Final = re.compile(r"&lt;pre&gt;([^<>]*?)&lt;/pre&gt;")
# A column of numbers has no heading: an empty heading is none.
_NO_HEADING: Final = re.compile(r"<th([^>]*)></th>")
_TABLE: Final = re.compile("<table>")
_BREAK: Final = "&lt;br/&gt;"
# A page beside it is not in the file: its name stays, without a link that leads nowhere.
_BESIDE: Final = re.compile(r"\[([^\]]+)\]\((?!https?://|#)[^)]+\)")


def web_version(text: str) -> str:
    """The page of a guide in Markdown. What its text says is text: no HTML in it becomes markup.

    Raises:
        Phase3bError: markdown-it-py, which comes with rich, is not installed.
    """
    try:
        from markdown_it import MarkdownIt  # noqa: PLC0415  only what writes a page pays for it
        from markupsafe import Markup, escape  # noqa: PLC0415
    except ModuleNotFoundError:
        raise outside_failure(
            "writing a page needs markdown-it-py, which is not installed",
            f"To install it, run: {install_package(REQUIREMENT)}",
            code="P3B-EXTRA-MISSING",
        ) from None
    title = _TITLE.search(text)
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(_BESIDE.sub(r"\1", _COMMENT.sub("", text)))
    tables: list[str] = []
    heading = ""
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            heading = inline.content.replace("`", "")
            token.attrSet("id", slug(inline.content))
        elif token.type == "table_open":
            tables.append(f"{heading}, table {len(tables) + 1}")
    body = reader.renderer.render(tokens, reader.options, {})
    body = _ANCHOR.sub(r'<a id="\1"></a>', body)
    body = _LINES.sub(lambda found: f"<pre>{found[1].replace(_BREAK, chr(10))}</pre>", body)
    body = _NO_HEADING.sub(r"<td\1></td>", body)
    names = iter(tables)
    body = _TABLE.sub(
        lambda _: f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(next(names))}"><table>', body
    )
    body = body.replace("</table>", "</table></div>").replace("<pre>", '<pre tabindex="0">')
    return web_page(
        "reports/guide.html.j2",
        title="Guide" if title is None else title[1].replace("\\", ""),
        content=Markup(body),  # noqa: S704  the renderer has escaped every text in it
    )


def slug(heading: str) -> str:
    """The anchor of a heading, as the site makes it."""
    return re.sub(r"[^\w]+", "-", heading.replace("\\", "").lower()).strip("-")
