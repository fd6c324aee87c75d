"""Where each field of a record goes: Terraform argument, member of an AWS operation, and the place in capacity.yaml.

The one list of what reaches AWS. `make limits` derives the limits of these members from botocore, `limit_problems`
judges the records of plans by it, and a test fails when a record has a field, or a synthesized stack an argument, that
is neither here nor excluded here with a reason.

How paths are written: `a.b` is a field of a field, `a[]` each element of a list, `a[].0` the first of each pair,
`a{key}` each key of a mapping and `a{*}` each value. A member that a mapping of texts holds is `Attributes{DisplayName}`.
Places are paths of the file as one environment has it (`service`, `tier`, `environment`, `objectives`); what is in
braces there is filled in by `phase3b/limits/fields/origins.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.concerns import (
    alerts,
    apis,
    buckets,
    cache,
    costs,
    dashboards,
    dax,
    domain,
    encryption,
    firewall,
    functions,
    network,
    queues,
    tables,
)
from phase3b.limits.fields.sent_field import Kind, Sent

KINDS: Final[Mapping[str, Kind]] = {
    **encryption.FIELDS,
    **tables.FIELDS,
    **queues.FIELDS,
    **buckets.FIELDS,
    **functions.FIELDS,
    **apis.FIELDS,
    **domain.FIELDS,
    **firewall.FIELDS,
    **network.FIELDS,
    **cache.FIELDS,
    **dax.FIELDS,
    **alerts.FIELDS,
    **dashboards.FIELDS,
    **costs.FIELDS,
}

# Records that are no resource.
UNSENT_RECORDS: Final[Mapping[str, str]] = {
    "AskedReplica": "asks AWS and makes nothing",
    "DataSource": "asks AWS and makes nothing",
    "ExistingTables": "asks AWS and makes nothing",
    "NamedSecretValue": "asks AWS and makes nothing",
    "LocalValue": "Terraform's own: an expression with a name",
    "PasswordQuestion": "asks AWS and makes nothing",
    "SubnetQuestion": "asks AWS and makes nothing",
    "ZonesQuestion": "asks AWS and makes nothing",
    "Output": "Terraform's own: what the stack tells others",
}

# On every resource that has tags.
TAG_KEY: Final = "iam.CreateRole.Tags[].Key"
TAG_VALUE: Final = "iam.CreateRole.Tags[].Value"


def member_of(kind: Kind, sent: Sent) -> str:
    """The member's whole name: lambda.CreateFunction.FunctionName."""
    return f"{sent.of or kind.operation}.{sent.member}"
