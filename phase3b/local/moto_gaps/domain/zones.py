"""Route 53: the hosted zone of the file is there, a batch of changes is made whole or not at all, and checks keep what they measure.

Source: "ChangeResourceRecordSets" in the Amazon Route 53 API Reference.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from moto.route53.exceptions import Route53ClientError
from moto.route53.models import FakeZone, HealthCheck, RecordSet, Route53Backend

from phase3b.local.moto_gaps.replace import replace

# The root: a zone's name is not in its ID, and every name is in this one.
ANY_NAME: Final = "."
ZONE_ID: Final = re.compile(r"Z[A-Z0-9]{1,31}")
Key = tuple[str, str | None, str | None]


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(Route53Backend, "get_hosted_zone", _get_hosted_zone)
    replace(Route53Backend, "change_resource_record_sets", _change_record_sets)
    replace(Route53Backend, "update_health_check", _update_health_check)


def _get_hosted_zone(original: Callable[[Route53Backend, str], FakeZone]) -> Callable[[Route53Backend, str], FakeZone]:
    def get(self: Route53Backend, id_: str) -> FakeZone:
        """A zone that capacity.yaml names is in the account already, which the embedded one has to have, too."""
        plain = id_.replace("/hostedzone/", "")
        if plain not in self.zones and ZONE_ID.fullmatch(plain):
            self.zones[plain] = FakeZone(  # type: ignore[abstract]
                ANY_NAME, plain, private_zone=False, caller_reference=plain
            )
        return original(self, id_)

    return get


def _change_record_sets(original: Callable[..., None]) -> Callable[..., None]:
    def change(self: Route53Backend, zoneid: str, change_list: list[dict[str, Any]]) -> None:
        """moto deletes every record that has an identifier, whatever its name, and makes records that can't be together."""
        zone = self.get_hosted_zone(zoneid)
        if zone.name != ANY_NAME:
            original(self, zoneid, change_list)
            return
        zone.rrsets = _changed(zone.rrsets, change_list)

    return change


def _changed(before: Sequence[RecordSet], changes: Sequence[Mapping[str, Any]]) -> list[RecordSet]:
    """The records after a batch.

    Raises:
        Route53ClientError: one of the changes can't be made, and so none is.
    """
    records = {_key(each): each for each in before}
    faults = []
    for change in changes:
        made = RecordSet(_normal(change["ResourceRecordSet"]))  # type: ignore[abstract]
        key, there = _key(made), records.get(_key(made))
        described = f"[name='{made.name}', type='{made.type}'" + (f", set identifier='{key[2]}']" if key[2] else "]")
        match change["Action"]:
            case "CREATE" if there is not None:
                faults.append(f"Tried to create resource record set {described} but it already exists")
            case "DELETE" if there is None:
                faults.append(f"Tried to delete resource record set {described} but it was not found")
            case "DELETE" if _values(there) != _values(made):
                values = "but the values provided do not match the current values"
                faults.append(f"Tried to delete resource record set {described} {values}")
            case "DELETE":
                del records[key]
            case _:
                records[key] = made
    faults += [
        f"RRSet with DNS name {name}, type {kind} can't be created: a record without a set identifier is there"
        for name, kind, identifier in records
        if identifier is not None and (name, kind, None) in records
    ]
    if faults:
        raise Route53ClientError("InvalidChangeBatch", f"[{', '.join(faults)}]")
    return list(records.values())


def _key(record: RecordSet) -> Key:
    return record.name, record.type, record.set_identifier


def _normal(record: Mapping[str, Any]) -> dict[str, Any]:
    values = record.get("ResourceRecords") or ()
    return {
        **record,
        "Name": record["Name"].rstrip(".").lower() + ".",
        "ResourceRecords": [each["Value"] if isinstance(each, Mapping) else each for each in values],
    }


def _values(record: RecordSet | None) -> dict[str, Any]:
    """What must be sent again to delete a record."""
    values = (
        {} if record is None else {name: str(value) for name, value in vars(record).items() if value not in (None, [])}
    )
    if record is not None and record.alias_target:
        target = dict(record.alias_target)
        target["DNSName"] = str(target.get("DNSName", "")).rstrip(".").lower()
        values["alias_target"] = str(sorted(target.items()))
    return values


def _update_health_check(original: Callable[..., HealthCheck]) -> Callable[..., HealthCheck]:
    def update(self: Route53Backend, health_check_id: str, health_check_args: dict[str, Any]) -> HealthCheck:
        changed = original(self, health_check_id, health_check_args)
        changed.health_check_version += 1
        return changed

    return update
