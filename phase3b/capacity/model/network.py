"""The subnets that functions run in."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text import text_form


class Vpc(Strict):
    """A VPC that every function reaches. It must lead to AWS: by NAT, or by endpoints of each service that is used."""

    subnet_ids: tuple[Annotated[str, Field(pattern=text_form.SUBNET.pattern)], ...] = Field(
        min_length=1,
        max_length=limit("lambda.CreateFunction.VpcConfig.SubnetIds").longest(),
        description="Private subnets, best in two or more availability zones.",
    )
    security_group_ids: tuple[Annotated[str, Field(pattern=text_form.SECURITY_GROUP.pattern)], ...] = Field(
        min_length=1,
        max_length=limit("lambda.CreateFunction.VpcConfig.SecurityGroupIds").longest(),
        description="Security groups, which must let out HTTPS (443).",
    )
