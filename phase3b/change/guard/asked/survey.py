"""Asks AWS what it has under the names that a plan would create, here and where the environment was before."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.existing import Earlier, Existing, Thing
from phase3b.change.guard.asked.listing import ALIAS, KEY, LISTINGS, entries, thing
from phase3b.change.guard.place import Place
from phase3b.change.guard.plan_json import ResourceChange, Values
from phase3b.change.guard.refusals.abandonment import RESTORE, lost, place_of_lost
from phase3b.problems.missing_package import without_boto3

TABLE: Final = "aws_dynamodb_table"
VALUE: Final = "aws_secretsmanager_secret_version"
BUDGET: Final = "aws_budgets_budget"
REGIONS_AT_ONCE: Final = 12


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What a plan says that is worth asking about.

    `earlier` finds places where the environment is known to have been. `prior` is what the state knows.
    """

    changes: tuple[ResourceChange, ...]
    drift: tuple[ResourceChange, ...]
    prior: Mapping[str, Values]
    here: Place
    earlier: Callable[[], tuple[Place, ...]] = tuple


def survey(asked: Surveyed, access: AwsAccess) -> Existing:
    """What AWS has; what it does not say is unknown, with the reason. A plan that creates nothing costs no call."""
    created = {
        change.address: change for change in asked.changes if change.actions == ("create",) and not change.imported
    }
    gone = [(change, place) for change in lost(asked.drift) if (place := place_of_lost(change)) is not None]
    elsewhere = dict.fromkeys(place for _, place in gone if not place.same_aws(asked.here))
    fresh = not gone and _knows_nothing(asked)
    if fresh and any(change.type in RESTORE for change in created.values()):
        # Where a state knows nothing, the environment may have been elsewhere with another.
        elsewhere |= dict.fromkeys(asked.earlier())
    if not created and not elsewhere:
        return Existing()
    if importlib.util.find_spec("boto3") is None:
        because = without_boto3("AWS")
        return Existing(
            unknown=dict.fromkeys(_types(created.values()), because),
            earlier=tuple(Earlier(place, unknown_because=because) for place in elsewhere),
        )
    found, unknown = _under_their_names(created, asked.prior, access)
    names = _names(created.values()) | _names(change for change, _ in gone)
    if fresh and TABLE in _types(created.values()):
        regions, silent = _other_regions(names, access)
        elsewhere |= dict.fromkeys(
            Place(region, asked.here.account)
            for region in regions
            if not any(place.region == region for place in elsewhere)
        )
        if silent:
            unknown["tables in other regions"] = f"{len(silent)} did not respond, {silent[0]}"
    return Existing(found, unknown, tuple(_earlier(place, asked.here, names, found, access) for place in elsewhere))


def _knows_nothing(asked: Surveyed) -> bool:
    return not any(address.partition(".")[0] in RESTORE for address in asked.prior)


def _types(changes: Iterable[ResourceChange]) -> list[str]:
    """The types that can be asked about, keys by their aliases."""
    there = {change.type for change in changes}
    return [type_ for type_ in (*LISTINGS, BUDGET) if type_ in there]


def _listed(changes: Iterable[ResourceChange]) -> list[str]:
    """Those of which AWS lists all."""
    return [type_ for type_ in _types(changes) if type_ in LISTINGS]


def _names(changes: Iterable[ResourceChange]) -> frozenset[tuple[str, str]]:
    """Type and name of what has one that is known."""
    return frozenset(
        (change.type, str(name))
        for change in changes
        if change.type in LISTINGS
        and (name := {**change.before, **change.after}.get(LISTINGS[change.type].argument)) is not None
    )


def _under_their_names(
    created: Mapping[str, ResourceChange], prior: Mapping[str, Values], access: AwsAccess
) -> tuple[dict[str, Thing], dict[str, str]]:
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    found = dict(_keys_behind_known_aliases(created, prior, access.region))
    unknown: dict[str, str] = {}
    for type_ in _listed(created.values()):
        argument = LISTINGS[type_].argument
        # What the state knows at another address is on its way there.
        known = {each.get(argument) for address, each in prior.items() if address.partition(".")[0] == type_}
        wanted = {
            str(change.after[argument]): address
            for address, change in created.items()
            if change.type == type_ and change.after.get(argument) not in {None, *known}
        }
        if not wanted:
            continue
        try:
            for name, entry in entries(type_, access.client(LISTINGS[type_].service)):
                if name in wanted:
                    found[wanted[name]] = thing(type_, name, entry, access)
                    key = wanted[name].replace(f"{ALIAS}.", f"{KEY}.", 1)
                    if type_ == ALIAS and key in created and "TargetKeyId" in entry:
                        found[key] = replace(
                            found[wanted[name]], name=f"of {name}", import_id=str(entry["TargetKeyId"])
                        )
        except (BotoCoreError, ClientError) as error:
            unknown[type_] = str(error)
    for type_, ask in ((VALUE, _values_of_secrets), (BUDGET, _budgets)):
        try:
            found |= dict(ask(created, access))
        except (BotoCoreError, ClientError) as error:
            unknown[type_] = str(error)
    return found, unknown


def _values_of_secrets(created: Mapping[str, ResourceChange], access: AwsAccess) -> Iterator[tuple[str, Thing]]:
    """Values that a secret has, where another would be put over them: only of a secret that is known already."""
    for address, change in created.items():
        if change.type == VALUE and change.after.get("secret_id"):
            described = access.client("secretsmanager").describe_secret(SecretId=change.after["secret_id"])
            for version, stages in described.get("VersionIdsToStages", {}).items():
                if "AWSCURRENT" in stages:
                    yield address, Thing(str(described["Name"]), str(described["ARN"]), version=version)


def _budgets(created: Mapping[str, ResourceChange], access: AwsAccess) -> Iterator[tuple[str, Thing]]:
    """Budgets of the account, each asked by its name: who may list them sees what everything else may cost."""
    wanted = {address: str(each.after["name"]) for address, each in created.items() if each.type == BUDGET}
    if not wanted:
        return
    caller = access.client("sts").get_caller_identity()
    account, partition = caller["Account"], caller["Arn"].split(":")[1]
    client = access.client("budgets")
    for address, name in wanted.items():
        try:
            client.describe_budget(AccountId=account, BudgetName=name)
        except client.exceptions.NotFoundException:
            continue
        yield address, Thing(name, f"arn:{partition}:budgets::{account}:budget/{name}", f"{account}:{name}")


def _keys_behind_known_aliases(
    created: Mapping[str, ResourceChange], prior: Mapping[str, Values], region: str
) -> Iterator[tuple[str, Thing]]:
    """A key that was taken out of the state alone: its alias still says which it is."""
    for address in created:
        alias = prior.get(address.replace(f"{KEY}.", f"{ALIAS}.", 1)) if address.startswith(f"{KEY}.") else None
        if alias is not None and alias.get("target_key_id"):
            place = str(alias.get("target_key_arn") or region)
            yield address, Thing(f"of {alias.get('name')}", place, str(alias["target_key_id"]))


def _earlier(
    place: Place,
    here: Place,
    names: frozenset[tuple[str, str]],
    found: Mapping[str, Thing],
    access: AwsAccess,
) -> Earlier:
    """What is left in a place, of all that the plan names."""
    if place.account and here.account and place.account != here.account:
        return Earlier(
            place, unknown_because=f"it is in the account {place.account}, and these credentials are of {here.account}"
        )
    if place.region == here.region:
        # Another state of the same place: what it knows is what was found.
        return Earlier(place, tuple((address.partition(".")[0], each) for address, each in found.items()))
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    there = replace(access, region=place.region)
    things: list[tuple[str, Thing]] = []
    try:
        for type_ in sorted({type_ for type_, _ in names if type_ in RESTORE}):
            things += [
                (type_, thing(type_, name, entry, there))
                for name, entry in entries(type_, there.client(LISTINGS[type_].service))
                if (type_, name) in names
            ]
    except (BotoCoreError, ClientError) as error:
        return Earlier(place, tuple(things), str(error))
    return Earlier(place, tuple(things))


def _other_regions(names: frozenset[tuple[str, str]], access: AwsAccess) -> tuple[list[str], list[str]]:
    """Regions that have a table of one of the names, and those that did not respond, with what they said."""
    session = access.session()
    partition = session.get_partition_for_region(access.region)
    regions = [each for each in session.get_available_regions("dynamodb", partition) if each != access.region]
    tables = frozenset(name for type_, name in names if type_ == TABLE)
    # One session reads the models once; it is not a session to make clients of in several threads.
    service = LISTINGS[TABLE].service
    clients = [replace(access, region=region).client(service, session) for region in regions]
    with ThreadPoolExecutor(REGIONS_AT_ONCE) as pool:
        answers = list(pool.map(lambda there: _has_one(tables, there), clients))
    return (
        [region for region, answer in zip(regions, answers, strict=True) if answer is True],
        [f"{region}: {answer}" for region, answer in zip(regions, answers, strict=True) if isinstance(answer, str)],
    )


def _has_one(tables: frozenset[str], client: Any) -> bool | str:
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        return any(name in tables for name, _ in entries(TABLE, client))
    except ClientError as error:
        # A region that the account has not opted into knows nobody; nothing can be in it.
        code = error.response.get("Error", {}).get("Code", "")
        return False if code in {"UnrecognizedClientException", "InvalidClientTokenId"} else str(error)
    except BotoCoreError as error:
        return str(error)


def earlier_places(places: Sequence[Place], here: Place) -> Iterator[Place]:
    """Those that differ from here, each once."""
    for place in dict.fromkeys(places):
        if not place.same_aws(here) or (place.state and here.state and place.state != here.state):
            yield place
