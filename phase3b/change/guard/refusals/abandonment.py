"""Refusals of plans that forget what holds data, or that would create a second one beside it.

Terraform calls both a creation: of a resource that its refresh no longer finds, and of one that its state never knew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from phase3b.change.guard.asked.existing import Earlier, Thing
from phase3b.change.guard.asked.listing import LISTINGS
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.losses.kept import KEPT
from phase3b.change.guard.moved import moves
from phase3b.change.guard.place import Place, place_in_arn
from phase3b.change.guard.plan_json import ResourceChange
from phase3b.change.guard.refusal import Refusal

NOTHING_BRINGS_IT_BACK: Final = "Nothing brings it back. Find out who deleted it (CloudTrail keeps 90 days); if a new, empty one is right, allow it."
# What holds data or what customers have -> how one that was deleted by hand comes back; {name} and {id} are its own.
RESTORE: Final[Mapping[str, str]] = {
    "aws_dynamodb_table": "Restore it under its name (`aws dynamodb restore-table-from-backup --target-table-name {name}`; where "
    "point-in-time recovery was on, `aws dynamodb list-backups --table-name {name} --backup-type SYSTEM` has it for 35 "
    "days). Then run this again: Terraform finds it.",
    "aws_dynamodb_table_replica": NOTHING_BRINGS_IT_BACK,
    "aws_sqs_queue": NOTHING_BRINGS_IT_BACK,
    "aws_s3_bucket": NOTHING_BRINGS_IT_BACK,
    "aws_kms_key": "While AWS has only scheduled its deletion, it comes back: `aws kms cancel-key-deletion --key-id {id}`, then "
    "`aws kms enable-key --key-id {id}`. Then run this again.",
    "aws_cloudwatch_log_group": NOTHING_BRINGS_IT_BACK,
    "aws_secretsmanager_secret": "While AWS has only scheduled its deletion, it comes back: `aws secretsmanager restore-secret "
    "--secret-id {name}`. Then run this again.",
    "aws_secretsmanager_secret_version": "Restore the secret first: `aws secretsmanager restore-secret --secret-id {id}`.",
    "aws_api_gateway_rest_api": NOTHING_BRINGS_IT_BACK,
    "aws_apigatewayv2_api": NOTHING_BRINGS_IT_BACK,
    "aws_api_gateway_api_key": NOTHING_BRINGS_IT_BACK,
}  # fmt: skip
# AWS takes a second one of the same name, or hands the first one over.
SECOND_BESIDE: Final = frozenset(
    {
        "aws_api_gateway_rest_api", "aws_apigatewayv2_api", "aws_api_gateway_api_key", "aws_api_gateway_usage_plan",
        "aws_kms_key", "aws_ce_anomaly_monitor", "aws_ce_anomaly_subscription",
    }
)  # fmt: skip
# What a person calls the kinds that are asked about and hold nothing.
NOUNS: Final[Mapping[str, str]] = {
    "aws_lambda_function": "function",
    "aws_iam_role": "role",
    "aws_sns_topic": "topic",
    "aws_kms_alias": "KMS alias",
    "aws_api_gateway_usage_plan": "usage plan",
    "aws_budgets_budget": "budget",
    "aws_ce_anomaly_monitor": "cost anomaly monitor",
    "aws_ce_anomaly_subscription": "cost anomaly subscription",
}
TAKEN_OVER: Final = frozenset({"aws_sqs_queue", "aws_sns_topic", "aws_cloudwatch_event_rule"})


def abandoned(evidence: Evidence) -> Iterator[Refusal]:
    """What is left behind elsewhere, what has vanished, and what exists but is not in the state."""
    yield from _moved(evidence)
    created = {change.address for change in evidence.changes if change.actions == ("create",) and not change.imported}
    for change in lost(evidence.drift):
        if _still_here(change, evidence.here) and change.address in created:
            yield _vanished(change)
    for address, thing in evidence.existing.found.items():
        if thing.version:
            yield _value_written_over(address, thing)
        else:
            yield _not_in_the_state(address, thing, evidence)


def lost(drift: Sequence[ResourceChange]) -> Iterator[ResourceChange]:
    """What holds data and is no longer found where the state says it is."""
    return (change for change in drift if change.destroyed and change.type in RESTORE)


def place_of_lost(change: ResourceChange) -> Place | None:
    """Where it was, by its ARN; None where that names no place."""
    return place_in_arn(str(change.before.get("arn") or ""))


def _still_here(change: ResourceChange, here: Place | None) -> bool:
    place = place_of_lost(change)
    return here is None or place is None or place.same_aws(here)


def _moved(evidence: Evidence) -> Iterator[Refusal]:
    """One refusal for each part of the place that changed, however many resources are left behind."""
    here = evidence.here
    if here is None:
        return
    left: dict[Place, list[ResourceChange]] = {}
    for change in lost(evidence.drift):
        place = place_of_lost(change)
        if place is not None and not place.same_aws(here):
            left.setdefault(place, []).append(change)
    asked = {earlier.place: earlier for earlier in evidence.existing.earlier}
    text: set[str] = set()
    for place in dict.fromkeys([*left, *asked]):
        sentence = _left(place, left.get(place, ()), asked.get(place))
        if sentence is None:
            continue
        for refusal in moves(evidence.environment, place, here, sentence):
            if refusal.address not in text:
                text.add(refusal.address)
                yield refusal


def _left(place: Place, changes: Sequence[ResourceChange], earlier: Earlier | None) -> str | None:
    """What is left in a place, as a sentence; None where nothing is."""
    things = {} if earlier is None else {(type_, thing.name): thing for type_, thing in earlier.things}
    because = "" if earlier is None else earlier.unknown_because
    if not (changes or things or because):
        return None
    # AWS has answered: what it lists there is what is left, of the types that can be listed.
    answered = earlier is not None and not because
    names = {(each.type, _name(each)): None for each in changes if not (answered and each.type in LISTINGS)} | things
    if not names and answered:
        return None
    if not names:
        return f"Whether anything is left in {place} is not known: {because}."
    listed = ", ".join(_listed(type_, name, thing, because) for (type_, name), thing in names.items())
    return f"Left there: {listed}."


def _listed(type_: str, name: str, thing: Thing | None, because: str) -> str:
    noun = _noun(type_)
    if thing is None and because:
        return f"{noun} {name} (what is in it is not known: {because})"
    holds = "" if thing is None or not thing.holds else f" ({thing.holds})"
    return f"{noun} {name}{holds}"


def _vanished(change: ResourceChange) -> Refusal:
    kind, name = KEPT[change.type], _name(change)
    where = change.before.get("arn") or change.before.get("id")
    return Refusal(
        change.address,
        f"The {kind.noun} {name} is in the state and no longer in AWS ({where}): it was deleted by something else than "
        "Terraform, which would make a new, empty one.",
        f"{kind.loss} How much was in it is not known.",
        RESTORE[change.type].format(name=name, id=change.before.get("id")),
        code="P3B-GUARD-DELETED-OUTSIDE",
    )


def _not_in_the_state(address: str, thing: Thing, evidence: Evidence) -> Refusal:
    type_ = address.partition(".")[0]
    noun = _noun(type_)
    if type_ in SECOND_BESIDE:
        why = "A second one would be created beside it; what uses the first stays with it, and nobody looks after it."
    elif type_ in TAKEN_OVER:
        why = "Terraform would take it over as if it had just made it, with whatever it is now."
    else:
        why = "AWS refuses a second one of its name, in the middle of the apply."
    holds = f" It holds {thing.holds}." if thing.holds and not thing.holds.startswith("how") else ""
    unknown = f" {thing.holds[:1].upper()}{thing.holds[1:]}." if thing.holds.startswith("how") else ""
    first = ""
    if thing.going:
        first = f"AWS will delete it soon; first: `aws secretsmanager restore-secret --secret-id {thing.name}`. Then "
    adopt = f"phase3b adopt {address} --env {evidence.environment}{evidence.options}"
    return Refusal(
        address,
        f"The {noun} {thing.name} exists already ({thing.place}), and the state of {evidence.environment} does not know it.",
        f"{why}{holds}{unknown}",
        f"{first}{'adopt' if first else 'Adopt'} it: {adopt} (all of them at once: phase3b adopt --all --env "
        f"{evidence.environment}{evidence.options}). If the state was lost, restore it instead.",
        code="P3B-GUARD-EXISTS",
    )


def _value_written_over(address: str, thing: Thing) -> Refusal:
    return Refusal(
        address,
        f"The secret {thing.name} has a value already, which the state does not know, and a new one would be put over it.",
        KEPT["aws_secretsmanager_secret_version"].loss,
        "Restore the state. Where it is lost, allow this and restore the value right after the apply: "
        f"aws secretsmanager update-secret-version-stage --secret-id {thing.name} --version-stage AWSCURRENT "
        f"--move-to-version-id {thing.version} --remove-from-version-id (what aws secretsmanager "
        f"list-secret-version-ids --secret-id {thing.name} then says of AWSCURRENT).",
        code="P3B-GUARD-EXISTS",
    )


def _noun(type_: str) -> str:
    return KEPT[type_].noun if type_ in KEPT else NOUNS[type_]


def _name(change: ResourceChange) -> str:
    return str(change.before.get(KEPT[change.type].name) or change.before.get("id") or change.address)
