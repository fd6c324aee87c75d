"""The ids of what a network is made of, which AWS alone knows: asked for by their names, as a command within another."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from phase3b.naming import Names

# A reference of Terraform to an id, as an alarm's dimension has it.
REFERENCE: Final = re.compile(r"\$\{(aws_vpc|aws_vpc_endpoint|aws_nat_gateway)\.([a-z0-9_]+)\.id\}")


def with_network_ids(text: str, asked: Callable[[str], str], names: Names) -> str:
    """A text within single quotes with the ids that it refers to; `asked` makes words of the AWS CLI a command within another."""

    def found(reference: re.Match[str]) -> str:
        return f"'{asked(_words(reference[1], reference[2], names))}'"

    return REFERENCE.sub(found, text)


def _words(resource: str, name: str, names: Names) -> str:
    own = f"Tags[?Value=='{names.shared(name if resource == 'aws_vpc' else f'network_{name}')}']"
    match resource:
        case "aws_vpc":
            return f'ec2 describe-vpcs --query "Vpcs[?{own}].VpcId"'
        case "aws_vpc_endpoint":
            return f'ec2 describe-vpc-endpoints --query "VpcEndpoints[?{own}].VpcEndpointId"'
        case _:
            # Those that were deleted are listed for a while.
            return f"""ec2 describe-nat-gateways --query "NatGateways[?{own} && State=='available'].NatGatewayId\""""
