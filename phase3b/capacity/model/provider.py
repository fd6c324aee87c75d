"""With which credentials AWS is asked: a profile, a role to assume, and other endpoints."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text import text_form
from phase3b.units import Seconds

Profile = Annotated[str, Field(pattern=text_form.PROFILE.pattern)]
RoleArn = Annotated[str, Field(pattern=text_form.ROLE_ARN.pattern, max_length=2048)]
# Field of an `ARN:partition:service:region:account`.
_ACCOUNT_OF_ARN = 4


class AssumeRole(Strict):
    """A role that is assumed before anything is asked, as AWS STS has it."""

    role_arn: RoleArn = Field(description="ARN of the role.")
    external_id: Annotated[str, Field(pattern=text_form.EXTERNAL_ID.pattern)] | None = Field(
        None, description="The external ID that the role's trust policy asks for."
    )
    session_name: Annotated[str, Field(pattern=text_form.SESSION_NAME.pattern)] | None = Field(
        None, description="The session's name in CloudTrail. Left out: Terraform and boto3 each choose one."
    )
    duration_seconds: Annotated[Seconds, Field(**limit("sts.AssumeRole.DurationSeconds").bounds)] | None = Field(
        None,
        description="How long the credentials are valid, 900 to 43,200; at most what the role allows. Left out: an hour. An index of "
        "a large table may take longer than that; Terraform assumes the role again when they end.",
    )
    source_identity: Annotated[str, Field(pattern=text_form.SESSION_NAME.pattern)] | None = Field(
        None,
        description="Who is behind the session, for CloudTrail; the trust policy must allow sts:SetSourceIdentity.",
    )
    policy_arns: tuple[Annotated[str, Field(pattern=text_form.POLICY_ARN.pattern, max_length=2048)], ...] = Field(
        (), max_length=10, description="Managed policies that narrow the session further; at most 10."
    )
    tags: Mapping[
        Annotated[str, Field(pattern=text_form.TAG_KEY.pattern)],
        Annotated[str, Field(pattern=text_form.TAG_VALUE.pattern)],
    ] = Field(
        default_factory=dict,
        max_length=50,
        description="Tags of the session; the trust policy must allow sts:TagSession.",
    )

    @property
    def account_id(self) -> str:
        """The account that the role is in."""
        return self.role_arn.split(":")[_ACCOUNT_OF_ARN]


class Provider(Strict):
    """How Terraform and phase3b sign in to AWS. Left out: with the credentials of the caller."""

    profile: Profile | None = Field(
        None,
        description="A profile of ~/.aws/config, on every machine that plans or applies. Left out: the environment's credentials.",
    )
    assume_role: AssumeRole | None = Field(None, description="A role to assume with those credentials.")
    endpoints: Mapping[str, Annotated[str, Field(pattern=text_form.URL.pattern, max_length=500)]] = Field(
        default_factory=dict,
        description="Other endpoints of AWS's services, by the names that Terraform's AWS provider has for them, such as dynamodb: "
        "an interface VPC endpoint, a FIPS endpoint.",
    )
