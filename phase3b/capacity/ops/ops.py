"""How a deployment is run: the `ops` part of capacity.yaml."""

from pydantic import Field

from phase3b.capacity.model.schema import Strict
from phase3b.capacity.ops.check import Check
from phase3b.capacity.ops.escalation import EscalationLevel
from phase3b.capacity.ops.review import Review


class Ops(Strict):
    """What `phase3b ops` and the rendered guides go by."""

    escalation: tuple[EscalationLevel, ...] = Field(
        (),
        strict=False,
        description="Who is notified next when nobody has answered, the first level first; runbooks and reports name them.",
    )
    check: Check = Field(default_factory=Check, description="`phase3b ops check`.")
    review: Review = Field(default_factory=Review, description="`phase3b ops review`.")
