"""The baseline of the change that was kept last: the `tuned` part of an environment, which `phase3b tune apply` writes."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.schema import Name, Strict
from phase3b.capacity.text import text_form

Positive = Annotated[float, Field(gt=0, le=1e9)]


class TunedFunction(Strict):
    """One function as it was measured when the change was kept. What was not known is left out, and not watched."""

    p95_ms: Positive | None = Field(None, description="Duration that 95 % of its invocations stayed below.")
    mean_ms: Positive | None = Field(None, description="Average duration of an invocation, which its cost goes by.")
    memory_mb: Positive | None = Field(None, description="The most memory that an invocation used.")


class Tuned(Strict):
    """How functions were when a change was kept: alarms compare with it, by the percent of objectives.regression."""

    since: Annotated[str, Field(pattern=text_form.DAY.pattern)] = Field(description="The day, in quotes.")
    saved_usd: Annotated[float, Field(ge=-1e9, le=1e9)] | None = Field(
        None,
        description="What all kept changes save in a month, by the assumptions of that day; the dashboard shows it.",
    )
    functions: Mapping[Name, TunedFunction] = Field(description="Functions by name.")
