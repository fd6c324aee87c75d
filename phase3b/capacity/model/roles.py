"""What every IAM role of an environment has, as a platform team asks for it."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text import text_form


class Iam(Strict):
    """A permissions boundary and a path for all roles that are made."""

    permissions_boundary_arn: Annotated[str, Field(pattern=text_form.POLICY_ARN.pattern, max_length=2048)] | None = (
        Field(
            None,
            description="ARN of the managed policy that bounds every role. The role that applies can then make no role without it. "
            "Left out: none.",
        )
    )
    path: Annotated[str, Field(pattern=text_form.ROLE_PATH.pattern, max_length=512)] = Field(
        "/",
        description="Path of every role, such as /service-roles/. Another path replaces the roles; no data is in them.",
    )
