"""A guide as Markdown, by its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from phase3b.documents.document import document
from phase3b.guides.capacity_planning import capacity_planning
from phase3b.guides.lambda_optimisation import lambda_optimisation
from phase3b.guides.operations import operations
from phase3b.guides.runbook_guide import runbook_guide
from phase3b.guides.situation import Situation

Data = Callable[[Situation], Mapping[str, object]]
# Name -> its template, and what fills it.
GUIDES: Final[Mapping[str, tuple[str, Data]]] = {
    "operations": ("reference/operations-guide.md.j2", operations),
    "capacity-planning": ("reference/capacity-planning-guide.md.j2", capacity_planning),
    "lambda-optimisation": ("reference/lambda-optimisation-guide.md.j2", lambda_optimisation),
    "runbook": ("reports/runbook.md.j2", runbook_guide),
}

_BLOCK: Final = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands_in(text: str) -> tuple[str, ...]:
    """Every line of every block of commands of a guide, as it is pasted."""
    return tuple(line for block in _BLOCK.findall(text) for line in block.splitlines())


def written_guide(name: str, situation: Situation) -> str:
    """The text of a guide."""
    template, data = GUIDES[name]
    return document(template, **data(situation))
