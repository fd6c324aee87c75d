"""Subnet groups and parameter groups of clusters."""

from __future__ import annotations

import json

from moto.dax.responses import DAXResponse
from moto.ec2.models import ec2_backends

from phase3b.local.moto_gaps.dax.made import (
    DEFAULT_PARAMETERS,
    PARAMETER_GROUPS,
    SUBNET_GROUPS,
    Made,
    RefusedError,
    asked,
    clusters,
    every,
    given,
    make,
    one,
)


def create_subnet_group(self: DAXResponse) -> str:
    """CreateSubnetGroup."""
    sent = given(self)
    name = sent["SubnetGroupName"]
    what = {"SubnetGroupName": name, "Description": sent.get("Description", ""), **_placed(self, sent["SubnetIds"])}
    return json.dumps({"SubnetGroup": make(self, SUBNET_GROUPS, name, what)})


def _placed(response: DAXResponse, subnets: list[str]) -> Made:
    backend = ec2_backends[response.current_account][response.region]
    found = [backend.get_subnet(each) for each in subnets]
    return {
        "VpcId": found[0].vpc_id,
        "Subnets": [{"SubnetIdentifier": each.id, "SubnetAvailabilityZone": each.availability_zone} for each in found],
    }


def describe_subnet_groups(self: DAXResponse) -> str:
    """DescribeSubnetGroups."""
    return json.dumps({"SubnetGroups": asked(self, SUBNET_GROUPS, given(self).get("SubnetGroupNames"))})


def update_subnet_group(self: DAXResponse) -> str:
    """UpdateSubnetGroup."""
    sent = given(self)
    group = one(self, SUBNET_GROUPS, sent["SubnetGroupName"])
    if "Description" in sent:
        group["Description"] = sent["Description"]
    if sent.get("SubnetIds"):
        group |= _placed(self, sent["SubnetIds"])
    return json.dumps({"SubnetGroup": group})


def delete_subnet_group(self: DAXResponse) -> str:
    """DeleteSubnetGroup, which is refused while a cluster is in it."""
    name = given(self)["SubnetGroupName"]
    one(self, SUBNET_GROUPS, name)
    if any(each.subnet_group == name for each in clusters(self)):
        raise RefusedError("SubnetGroupInUseFault", f"Subnet group {name} is used by a cluster.")
    del every(self, SUBNET_GROUPS)[name]
    return json.dumps({"DeletionMessage": f"Subnet group {name} has been deleted."})


def create_parameter_group(self: DAXResponse) -> str:
    """CreateParameterGroup."""
    sent = given(self)
    name = sent["ParameterGroupName"]
    what = {"ParameterGroupName": name, "Description": sent.get("Description", ""), "parameters": {}}
    return json.dumps({"ParameterGroup": _shown(make(self, PARAMETER_GROUPS, name, what))})


def _shown(group: Made) -> Made:
    return {key: value for key, value in group.items() if key != "parameters"}


def describe_parameter_groups(self: DAXResponse) -> str:
    """DescribeParameterGroups."""
    found = asked(self, PARAMETER_GROUPS, given(self).get("ParameterGroupNames"))
    return json.dumps({"ParameterGroups": [_shown(each) for each in found]})


def describe_parameters(self: DAXResponse) -> str:
    """DescribeParameters: each has a value of the group's or its own."""
    own = one(self, PARAMETER_GROUPS, given(self)["ParameterGroupName"])["parameters"]
    found = [
        {
            "ParameterName": name,
            "ParameterType": "DEFAULT",
            "ParameterValue": own.get(name, value),
            "Source": "user",
            "DataType": "integer",
            "AllowedValues": "0-",
            "IsModifiable": "TRUE",
            "ChangeType": "IMMEDIATE",
        }
        for name, value in DEFAULT_PARAMETERS.items()
    ]
    return json.dumps({"Parameters": found})


def update_parameter_group(self: DAXResponse) -> str:
    """UpdateParameterGroup, which is refused while a cluster has it and for what is no parameter."""
    sent = given(self)
    name = sent["ParameterGroupName"]
    group = one(self, PARAMETER_GROUPS, name)
    _refuse_used(self, name)
    for each in sent["ParameterNameValues"]:
        if each["ParameterName"] not in DEFAULT_PARAMETERS:
            raise RefusedError("InvalidParameterValueException", f"Unknown parameter {each['ParameterName']}.")
        group["parameters"][each["ParameterName"]] = each["ParameterValue"]
    return json.dumps({"ParameterGroup": _shown(group)})


def delete_parameter_group(self: DAXResponse) -> str:
    """DeleteParameterGroup, which is refused while a cluster has it."""
    name = given(self)["ParameterGroupName"]
    one(self, PARAMETER_GROUPS, name)
    _refuse_used(self, name)
    del every(self, PARAMETER_GROUPS)[name]
    return json.dumps({"DeletionMessage": f"Parameter group {name} has been deleted."})


def _refuse_used(response: DAXResponse, name: str) -> None:
    if any(each.parameter_group.name == name for each in clusters(response)):
        raise RefusedError("InvalidParameterGroupStateFault", f"Parameter group {name} is used by a cluster.")
