"""How often tables are backed up, and how long that is kept: `ops.backups` of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.schema import Name, Strict


class BackupSchedule(Strict):
    """On-demand backups of an environment's tables, which `phase3b ops backup scheduled` makes and removes."""

    every_hours: Annotated[int, Field(ge=1, le=8784)] = Field(
        description="One backup in each span of so many hours: 24 is each day (UTC), 168 each week, which begins on Thursday."
    )
    keep_days: Annotated[int, Field(ge=1, le=36_500)] = Field(
        description="A scheduled backup that is older is removed; the newest of a table that can be restored never is."
    )
    tables: tuple[Name, ...] = Field((), strict=False, description="These tables. Left out: all.")
