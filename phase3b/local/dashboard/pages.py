"""The dashboard as the local API serves it: one page, its layout, and the points of the widgets that are on the screen."""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from aiohttp import web

from phase3b.errors import Phase3bError
from phase3b.local.aws.embedded_clock import embedded_now
from phase3b.local.dashboard.measured_widgets import as_data, measured, placed
from phase3b.local.dashboard.widgets import DrawnWidget, widgets_of

PATH: Final = "/dashboard"
FOLDER: Final = Path(__file__).with_name("page")
FILES: Final = {
    "": ("page.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
    "/uPlot.css": ("uPlot.min.css", "text/css"),
    "/uPlot.js": ("uPlot.iife.min.js", "text/javascript"),
}
MINUTES: Final = 60
# CloudWatch keeps points of a minute for 15 days.
MOST_MINUTES: Final = 15 * 24 * 60
_read: Final = functools.lru_cache(maxsize=8)(widgets_of)


class Dashboards:
    """Answers for the page; `client` makes a client of CloudWatch, `endpoint` is the embedded AWS."""

    def __init__(self, client: Callable[[], Any], endpoint: str) -> None:
        self._client = functools.cache(client)
        self._endpoint = endpoint

    def serve(self, app: web.Application) -> None:
        """Adds its paths."""
        for path in FILES:
            app.router.add_get(PATH + path, self._file)
        app.router.add_get(f"{PATH}/layout", self._layout)
        app.router.add_get(f"{PATH}/data", self._data)

    async def _file(self, request: web.Request) -> web.Response:
        name, kind = FILES[request.path.removeprefix(PATH)]
        return web.Response(body=(FOLDER / name).read_bytes(), content_type=kind, charset="utf-8")

    async def _layout(self, request: web.Request) -> web.Response:
        return await self._answered(lambda: self.layout(request.query.get("name")))

    async def _data(self, request: web.Request) -> web.Response:
        try:
            minutes = int(request.query.get("minutes", MINUTES))
            wanted = [int(each) for each in request.query.get("widgets", "").split(",") if each]
        except ValueError as error:
            return _problem(400, f"minutes and widgets are whole numbers: {error}")
        if not 1 <= minutes <= MOST_MINUTES:
            return _problem(400, f"minutes are from 1 to {MOST_MINUTES:,}, not {minutes}")
        return await self._answered(lambda: self.data(request.query.get("name"), minutes, wanted))

    async def _answered(self, work: Callable[[], dict[str, Any] | None]) -> web.Response:
        """What is asked of CloudWatch may wait, and nothing else may wait for it."""
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

        try:
            found = await asyncio.to_thread(work)
        except (BotoCoreError, ClientError) as error:
            return _problem(502, f"CloudWatch did not respond: {error}")
        except Phase3bError as error:
            return _problem(502, str(error))
        return (
            _problem(404, "there is no such dashboard") if found is None else web.json_response(found, dumps=json.dumps)
        )

    def layout(self, name: str | None) -> dict[str, Any] | None:
        """The names of all dashboards, and where the widgets of one are; None where it is not there."""
        names = dashboard_names(self._client())
        chosen = name or next(iter(names), None)
        if chosen is None or chosen not in names:
            return None
        return {"names": names, "name": chosen, "widgets": [placed(each) for each in self._widgets(chosen)]}

    def data(self, name: str | None, minutes: int, wanted: list[int]) -> dict[str, Any] | None:
        """The points of these widgets in the last minutes; None where the dashboard is not there."""
        names = dashboard_names(self._client())
        chosen = name or next(iter(names), None)
        if chosen is None or chosen not in names:
            return None
        some = [each for each in self._widgets(chosen) if each.number in wanted]
        end = embedded_now(self._endpoint)
        begin = end - timedelta(minutes=minutes)
        drawn = measured(self._client(), some, begin, end)
        return {"begin": begin.timestamp(), "end": end.timestamp(), "widgets": [as_data(each) for each in drawn]}

    def _widgets(self, name: str) -> tuple[DrawnWidget, ...]:
        return _read(dashboard_body(self._client(), name))


def dashboard_names(cloudwatch: Any) -> list[str]:
    """The dashboards of the account, the first page before further ones."""
    pages = cloudwatch.get_paginator("list_dashboards").paginate()
    return sorted(each["DashboardName"] for page in pages for each in page["DashboardEntries"])


def dashboard_body(cloudwatch: Any, name: str) -> str:
    """The JSON of a dashboard."""
    return str(cloudwatch.get_dashboard(DashboardName=name)["DashboardBody"])


def _problem(status: int, text: str) -> web.Response:
    return web.json_response({"error": text}, status=status)
