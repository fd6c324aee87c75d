"""Where AWS is sent what is recorded of the network that functions and the cache are in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import DRAWN, OF_TERRAFORM, Kind, Sent

_NETWORK: Final = "environment.network"
_GROUP: Final = "service.component"
_RULE: Final = "ec2.AuthorizeSecurityGroupEgress"
_PERMISSION: Final = "IpPermissions[]"
NAME_TAG: Final = Sent("tags{*}", "Tags[].Value", _GROUP, of="iam.CreateRole", named=True)

FIELDS: Final[Mapping[str, Kind]] = {
    "Vpc": Kind(
        "VPC",
        "aws_vpc",
        "ec2.CreateVpc",
        {"name": NAME_TAG, "cidr": Sent("cidr_block", "CidrBlock", f"{_NETWORK}.cidr")},
    ),
    "DefaultSecurityGroup": Kind(
        "default security group",
        "aws_default_security_group",
        "ec2.DescribeSecurityGroups",
        {"name": NAME_TAG, "vpc_id": Sent("vpc_id", "VpcId", _NETWORK, of="ec2.CreateSecurityGroup")},
    ),
    "Subnet": Kind(
        "subnet",
        "aws_subnet",
        "ec2.CreateSubnet",
        {
            "name": NAME_TAG,
            "vpc_id": Sent("vpc_id", "VpcId", _NETWORK),
            "zone": Sent("availability_zone", "AvailabilityZone", f"{_NETWORK}.zones"),
            "cidr": Sent("cidr_block", "CidrBlock", f"{_NETWORK}.cidr"),
        },
    ),
    "InternetGateway": Kind(
        "internet gateway",
        "aws_internet_gateway",
        "ec2.CreateInternetGateway",
        {
            "name": NAME_TAG,
            "vpc_id": Sent("vpc_id", "VpcId", f"{_NETWORK}.nat", of="ec2.AttachInternetGateway"),
        },
    ),
    "ElasticIp": Kind(
        "elastic IP address", "aws_eip", "ec2.AllocateAddress", {"name": NAME_TAG, "needs[]": OF_TERRAFORM}
    ),
    "NatGateway": Kind(
        "NAT gateway",
        "aws_nat_gateway",
        "ec2.CreateNatGateway",
        {
            "name": NAME_TAG,
            "subnet_id": Sent("subnet_id", "SubnetId", f"{_NETWORK}.nat"),
            "allocation_id": Sent("allocation_id", "AllocationId", f"{_NETWORK}.nat"),
            "needs[]": OF_TERRAFORM,
        },
    ),
    "RouteTable": Kind(
        "route table",
        "aws_route_table",
        "ec2.CreateRouteTable",
        {"name": NAME_TAG, "vpc_id": Sent("vpc_id", "VpcId", _NETWORK)},
    ),
    "InternetRoute": Kind(
        "route",
        "aws_route",
        "ec2.CreateRoute",
        {
            "route_table_id": Sent("route_table_id", "RouteTableId", f"{_NETWORK}.nat"),
            "nat_gateway_id": Sent("nat_gateway_id", "NatGatewayId", f"{_NETWORK}.nat"),
            "gateway_id": Sent("gateway_id", "GatewayId", f"{_NETWORK}.nat"),
        },
    ),
    "RouteTableAssociation": Kind(
        "association of a route table",
        "aws_route_table_association",
        "ec2.AssociateRouteTable",
        {
            "subnet_id": Sent("subnet_id", "SubnetId", _NETWORK),
            "route_table_id": Sent("route_table_id", "RouteTableId", _NETWORK),
        },
    ),
    "GatewayEndpoint": Kind(
        "gateway endpoint",
        "aws_vpc_endpoint",
        "ec2.CreateVpcEndpoint",
        {
            "name": NAME_TAG,
            "vpc_id": Sent("vpc_id", "VpcId", _NETWORK),
            "service": Sent("service_name", "ServiceName", _NETWORK),
            "route_table_ids[]": Sent("route_table_ids[]", "RouteTableIds[]", _NETWORK),
        },
    ),
    "InterfaceEndpoint": Kind(
        "interface endpoint",
        "aws_vpc_endpoint",
        "ec2.CreateVpcEndpoint",
        {
            "name": NAME_TAG,
            "vpc_id": Sent("vpc_id", "VpcId", _NETWORK),
            "service": Sent("service_name", "ServiceName", _NETWORK),
            "subnet_ids[]": Sent("subnet_ids[]", "SubnetIds[]", _NETWORK),
            "security_group_ids[]": Sent("security_group_ids[]", "SecurityGroupIds[]", _NETWORK),
        },
    ),
    "SecurityGroup": Kind(
        "security group",
        "aws_security_group",
        "ec2.CreateSecurityGroup",
        {
            "name": Sent("name", "GroupName", _GROUP, named=True),
            "description": Sent("description", "Description", _GROUP),
            "vpc_id": Sent("vpc_id", "VpcId", _NETWORK),
        },
    ),
    "SecurityGroupRule": Kind(
        "rule of a security group",
        "aws_vpc_security_group_egress_rule",
        _RULE,
        {
            "direction": DRAWN,
            "description": Sent("description", f"{_PERMISSION}.IpRanges[].Description", _GROUP),
            "security_group_id": Sent("security_group_id", "GroupId", _NETWORK),
            "port": Sent("from_port", f"{_PERMISSION}.FromPort", _NETWORK),
            "other_group_id": Sent(
                "referenced_security_group_id", f"{_PERMISSION}.UserIdGroupPairs[].GroupId", _NETWORK
            ),
            "prefix_list_id": Sent("prefix_list_id", f"{_PERMISSION}.PrefixListIds[].PrefixListId", _NETWORK),
            "range": Sent("cidr_ipv4", f"{_PERMISSION}.IpRanges[].CidrIp", f"{_NETWORK}.nat"),
        },
    ),
    "FlowLog": Kind(
        "flow log",
        "aws_flow_log",
        "ec2.CreateFlowLogs",
        {
            "name": NAME_TAG,
            "vpc_id": Sent("vpc_id", "ResourceIds[]", _NETWORK),
            "log_group_arn": Sent("log_destination", "LogDestination", _NETWORK),
            "role_arn": Sent("iam_role_arn", "DeliverLogsPermissionArn", _NETWORK),
        },
    ),
}
