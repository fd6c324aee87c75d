"""What every model of capacity.yaml has in common: strict, frozen, nothing unknown."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.text import text_form
from phase3b.units import UnitsPerSecond


class Strict(BaseModel):
    """A mapping of capacity.yaml: text is not taken for a number, an unknown key is an error, nothing changes later."""

    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", allow_inf_nan=False, hide_input_in_errors=True, defer_build=True
    )


Name = Annotated[str, Field(pattern=text_form.NAME.pattern, max_length=text_form.LONGEST_NAME)]
Attribute = Annotated[str, Field(pattern=text_form.ATTRIBUTE.pattern, max_length=255)]
Line = Annotated[str, Field(pattern=text_form.TEXT.pattern, max_length=300)]
TagKey = Annotated[str, Field(pattern=text_form.TAG_KEY.pattern)]
TagValue = Annotated[str, Field(pattern=text_form.TAG_VALUE.pattern)]
LayerArn = Annotated[
    str, Field(pattern=text_form.LAYER.pattern, max_length=limit("lambda.CreateFunction.Layers[]").longest())
]
Units = Annotated[UnitsPerSecond, Field(ge=1)]
"""Capacity units per second."""
Region = Annotated[str, Field(pattern=text_form.REGION.pattern)]
