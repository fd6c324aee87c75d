"""The two roles of an environment, plan and apply: what each may do, and nothing more, as IAM policies."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from phase3b.capacity.aws_limits import dns_suffix, regions
from phase3b.capacity.model.backend import S3Backend
from phase3b.capacity.model.provider import AssumeRole
from phase3b.change.rollout.keeper import ENDING, history_key
from phase3b.naming import Names
from phase3b.permissions.action_table import Condition, ResourceKind, Right, action_table
from phase3b.plan.encryption.planned import own_key_policy
from phase3b.plan.functions.image_place import repository_of
from phase3b.plan.functions.planned import ALIAS
from phase3b.plan.functions.records import LambdaFunction, ProvisionedTarget, Secret
from phase3b.plan.plan import Plan
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.tables.records import DynamodbTable

Role = Literal["plan", "apply"]
# The doctor is nobody's role that deploys: it reads, and may be given to whom an alarm wakes. Nor is the tuner: it measures.
Reader = Literal["doctor", "ops", "operator", "tune"]
Effect = Literal["Allow", "Deny"]
# Whose policy it is: of the role that deploys, of the credentials that assume it, or of the role that the state is kept with.
Holder = Literal["deployer", "caller", "state"]
ROLES: Final[tuple[Role, ...]] = ("plan", "apply")
ANY_ACCOUNT: Final = "*"
# Of a managed policy, without white space: "IAM and AWS STS quotas" in the IAM User Guide, read 2026-11-28. A role takes
# ten such policies; what is inline in a role may be 10,240 in all, which an apply role of every service passes.
POLICY_CHARACTERS: Final = 6144


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; `why` says why its resources are no narrower, where they don't have the environment's name."""

    sid: str
    actions: tuple[str, ...]
    resources: tuple[str, ...]
    condition: Condition
    why: str | None
    effect: Effect = "Allow"


@dataclass(frozen=True, slots=True)
class RolePolicy:
    """What a role may do. `unknown` are Terraform types of which no rights are known: then it is not all that is needed."""

    role: Role | Reader
    statements: tuple[Statement, ...]
    unknown: tuple[str, ...]
    holder: Holder = "deployer"


@dataclass(frozen=True, slots=True)
class PolicyPage:
    """A managed policy: as many of a role's statements as IAM takes in one."""

    name: str
    document: dict[str, Any]

    @property
    def size(self) -> int:
        """Its characters as IAM counts them."""
        return characters(self.document)


def characters(document: Mapping[str, Any]) -> int:
    """The length of a policy without white space, which IAM does not count."""
    return len(json.dumps(document, separators=(",", ":")))


def policies_of(policy: RolePolicy, names: Names) -> tuple[PolicyPage, ...]:
    """A role's policies, each no longer than IAM allows."""
    pages: list[list[dict[str, Any]]] = [[]]
    for statement in map(_as_json, policy.statements):
        if characters(_document([*pages[-1], statement])) > POLICY_CHARACTERS:
            pages.append([])
        pages[-1].append(statement)
    return tuple(
        PolicyPage(names.deployer_policy(_called(policy), number if len(pages) > 1 else None), _document(page))
        for number, page in enumerate(pages, 1)
    )


def _called(policy: RolePolicy) -> str:
    return policy.role if policy.holder == "deployer" else f"{policy.role}-{policy.holder}"


def _document(statements: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def role_policy(plan: Plan, names: Names, role: Role, other_tiers: Sequence[Plan] = ()) -> RolePolicy:
    """The policy of a role. Anyone who applies must plan too.

    Args:
        plan: of the environment as it is.
        names: of the environment.
        role: plan or apply.
        other_tiers: the environment's plans in the tiers that it may be switched to: a tier can have resources of types
            that another has not, and a switch needs the rights of both.
    """
    table = action_table()
    types = {
        record.address.type
        for each in (plan, *other_tiers)
        for record in each.records
        if record.address.type.startswith("aws_")
    }
    roles = ROLES[: ROLES.index(role) + 1]
    rights: list[Right] = []
    of_provider, of_state = assumed_roles(plan)
    for each in roles:
        rights += _state_rights(plan, (each,)) if of_provider is None and of_state is None else ()
        for operation in (*table.always[each], *(op for type_ in sorted(types) for op in _of(type_, each))):
            rights += table.operations[operation]
    places = places_of(plan, names)
    if places["boundary"] and role == "apply":
        rights = _bounded(rights)
    environment = plan.deployment.environment
    if environment.vpc is not None and role == "apply":
        rights = [*rights, *table.network]
    if role == "apply" and any(
        isinstance(record, ProvisionedTarget) for each in (plan, *other_tiers) for record in each.records
    ):
        rights = [*rights, *table.scheduled_concurrency]
    if role == "apply" and any(
        isinstance(record, Secret) and record.replica_region is not None
        for each in (plan, *other_tiers)
        for record in each.records
    ):
        rights = [*rights, *table.replicated_secrets]
    if "first_prefix" in places:
        rights = [*rights, *table.second_region[role]]
    layers = _layers((plan, *other_tiers), places)
    if layers and role == "apply":
        rights += (replace(each, resource=replace(each.resource, own=layers)) for each in table.layers)
    if role == "apply":
        rights += _of_images(plan, places)
    if environment.kms_key_arn is not None:
        rights = list(of_given_key(rights, environment.kms_key_arn))
    statements = [*statements_of(rights, places)]
    if of_provider is None and of_state is not None:
        statements += assuming(of_state, places, "State")
    return RolePolicy(role, tuple(statements), tuple(sorted(types - table.types.keys())))


def doctor_policy(plan: Plan, names: Names) -> RolePolicy:
    """What `phase3b doctor` reads, by itself: anyone who plans reads some of it, and not who is throttled."""
    return _reading("doctor", action_table().doctor, plan, names)


def _reading(role: Reader, operations: Sequence[str], plan: Plan, names: Names) -> RolePolicy:
    table = action_table()
    rights = [right for operation in operations for right in table.operations[operation]]
    return RolePolicy(role, tuple(statements_of(rights, places_of(plan, names))), ())


def tuning_policy(plan: Plan, names: Names, tenant_key: str, test_tenants: str) -> RolePolicy:
    """What `phase3b tune` does on AWS, and nothing else: versions of functions by their numbers, items of test tenants.

    Args:
        plan: of the environment.
        names: of the environment.
        tenant_key: the attribute that tells tenants apart; items are written to tables alone that it partitions.
        test_tenants: how the names of test tenants begin (`load.settings.tenant_prefix`).
    """
    table = action_table()
    places = {**places_of(plan, names), "alias": ALIAS, "test_tenants": f"{test_tenants}-*"}
    tables = [each for each in plan.records if isinstance(each, DynamodbTable)]
    functions = [each for each in plan.records if isinstance(each, LambdaFunction)]
    named = {
        "function_tuned": tuple(each.name for each in functions),
        "function_configured": tuple(each.name for each in functions),
        "function_log": tuple(f"/aws/lambda/{each.name}" for each in functions),
        "tenant_table": tuple(each.name for each in tables if each.partition_key == tenant_key),
    }
    rights = [
        replace(each, resource=replace(each.resource, own=named.get(each.resource.name, each.resource.own)))
        for each in table.tuning
        if named.get(each.resource.name) != ()
    ]
    given = plan.deployment.environment.kms_key_arn
    if given is not None:
        rights = list(of_given_key(rights, given))
    denied = (replace(each, effect="Deny") for each in statements_of(table.never_while_tuning, places))
    return RolePolicy("tune", (*statements_of(rights, places), *denied), ())


def _layers(plans: Sequence[Plan], places: Mapping[str, str]) -> tuple[str, ...]:
    """The ARNs of the functions' layers, which Lambda reads with the rights of who deploys."""
    known = {PARTITION.ref("partition"): places["partition"], CALLER.ref("account_id"): places["account"]}
    found: dict[str, None] = {}
    for record in (each for plan in plans for each in plan.records if isinstance(each, LambdaFunction)):
        for layer in record.layers:
            for expression, value in known.items():
                layer = layer.replace(expression, value)  # noqa: PLW2901  the same layer, said in full
            found[layer] = None
    return tuple(found)


def _of_images(plan: Plan, places: Mapping[str, str]) -> Iterator[Right]:
    """What Lambda asks of who makes a function from an image: the image itself and, in the account's own registry, the policy."""
    found = [
        repository_of(record.image_uri)
        for record in plan.records
        if isinstance(record, LambdaFunction) and record.image_uri is not None
    ]
    arns = {
        f"arn:{places['partition']}:ecr:{places['region']}:{account or places['account']}:repository/{name}": account
        for account, name in found
    }
    ours = tuple(arn for arn, account in arns.items() if account in {None, plan.account_number})
    for rights, several in ((action_table().images, tuple(arns)), (action_table().own_images, ours)):
        for each in rights if several else ():
            yield replace(each, resource=replace(each.resource, arn="{name}", own=several))


def of_given_key(rights: Sequence[Right], arn: str) -> Iterator[Right]:
    """Rights on one key, which has not our tags, and none to make, change or name keys."""
    for each in rights:
        kind = each.resource
        if kind.name.startswith("key_of_"):
            only = {
                operator: {key: value for key, value in keys.items() if not key.startswith("aws:ResourceTag/")}
                for operator, keys in kind.only.items()
            }
            yield replace(each, resource=replace(kind, arn=arn, only=only, why=None))
        elif kind.name not in {"key", "key_made", "alias"}:
            yield each


def _bounded(rights: Sequence[Right]) -> list[Right]:
    """The rights of a deployer who may make no role without the boundary, and take it from none."""
    bounded = action_table().bounded
    actions = {each.action for each in bounded}
    return [*(each for each in rights if each.action not in actions), *bounded]


def policies_beside(plan: Plan, names: Names, role: Role) -> Iterator[RolePolicy]:
    """Who else needs rights where roles are assumed.

    The backend does not sign in with the role that the provider assumes, but with the credentials of the caller, or
    with a role of its own.
    """
    of_provider, of_state = assumed_roles(plan)
    places = places_of(plan, names)
    roles = ROLES[: ROLES.index(role) + 1]
    state = tuple(statements_of(_state_rights(plan, roles), places))
    if of_provider is not None:
        others = state if of_state is None else tuple(assuming(of_state, places, "State"))
        yield RolePolicy(role, (*assuming(of_provider, places), *others), (), "caller")
    if of_state is not None:
        yield RolePolicy(role, state, (), "state")


def given_key_policy(plan: Plan, names: Names) -> dict[str, Any]:
    """What the policy of a key that exists already must have, as the policy of ours has it."""
    partition, account = regions()[plan.region], plan.account_number or ANY_ACCOUNT
    document: dict[str, Any] = json.loads(own_key_policy(plan.deployment, names, partition, account))
    return document


def assumed_roles(plan: Plan) -> tuple[AssumeRole | None, AssumeRole | None]:
    """The provider's and the state's."""
    of_provider = None if plan.provider is None else plan.provider.assume_role
    return of_provider, plan.backend.assume_role if isinstance(plan.backend, S3Backend) else None


def assuming(role: AssumeRole, places: Mapping[str, str], what: str = "") -> Iterator[Statement]:
    """What assuming a role needs; `what` tells two of them apart."""
    assumed = action_table().assumed
    rights = [*assumed["role"]]
    rights += assumed["tags"] if role.tags else ()
    rights += assumed["source_identity"] if role.source_identity is not None else ()
    for each in statements_of(rights, {**places, "assumed": role.role_arn}):
        yield replace(each, sid=f"{each.sid}{what}")


def _state_rights(plan: Plan, roles: Sequence[Role]) -> list[Right]:
    """What a state in S3 needs; nothing of any other is a right in IAM."""
    if not isinstance(plan.backend, S3Backend):
        return []
    table = action_table().state
    of_key = of_state_key(plan.backend)
    # Reading the lock's file means writing it, so a plan encrypts, too.
    return [*(right for each in roles for right in table[each]), *(of_key if "plan" in roles else ())]


def of_state_key(backend: S3Backend) -> tuple[Right, ...]:
    """What the key that encrypts a state in S3 needs; nothing where S3's own does."""
    key, table = backend.kms_key_id, action_table().state
    return () if key is None else table["alias" if _alias_of(key) else "key"]


def _alias_of(key: str) -> str:
    """The alias that a key is named by; empty of one that is named by its ID."""
    last = key.rpartition(":")[2]
    return last if last.startswith("alias/") else ""


def _of(type_: str, role: Role) -> tuple[str, ...]:
    return action_table().types.get(type_, {}).get(role, ())


def places_of(plan: Plan, names: Names) -> Mapping[str, str]:
    """What the braces of the table stand for."""
    places = {
        "partition": regions()[plan.region],
        "region": plan.region,
        "dns_suffix": dns_suffix(plan.region),
        "account": plan.account_number or ANY_ACCOUNT,
        "prefix": names.prefix,
        # Its name is shortened where the others have room.
        "dax": names.dax(),
        "role_path": plan.deployment.environment.iam.path,
        "boundary": plan.deployment.environment.iam.permissions_boundary_arn or "",
        # Tags that every resource has and that the file can't change.
        "project": plan.tags["Project"],
        "environment": plan.tags["Environment"],
    }
    regions_of_it = plan.deployment.regions
    if regions_of_it is not None and regions_of_it.is_second:
        first = replace(names, environment=regions_of_it.environment)
        places |= {"first_prefix": first.prefix, "first_region": regions_of_it.first}
    domain = plan.deployment.environment.domain
    if domain is not None:
        websocket = domain.websocket or domain.rest
        places |= {"zone": domain.zone_id, "rest_domain": domain.rest, "websocket_domain": websocket}
    if isinstance(plan.backend, S3Backend):
        key = plan.backend.object_key
        places |= {"bucket": plan.backend.bucket, "state": key, "history": history_key(key), "lock": f"{key}.tflock"}
        places["kept"] = history_key(key).removesuffix(ENDING)
        encrypting = plan.backend.kms_key_id or ""
        of_key = encrypting if encrypting.startswith("arn:") else _key_arn(encrypting, plan.backend, places["account"])
        places |= {"state_key": of_key, "state_alias": _alias_of(encrypting), "state_region": plan.backend.region}
    return places


def _key_arn(key: str, backend: S3Backend, account: str) -> str:
    return f"arn:{regions()[backend.region]}:kms:{backend.region}:{account}:key/{key.removeprefix('key/')}"


def statements_of(rights: Sequence[Right], places: Mapping[str, str]) -> Iterator[Statement]:
    """A statement for each set of resources and conditions, in the order of the first action of each."""
    grouped: dict[tuple[tuple[str, ...], str], list[Right]] = {}
    for right in rights:
        kind = right.resource
        own = [each.format_map(places) for each in kind.own] or [""]
        if "first_prefix" in places and _has_first_names(kind):
            of_first = {**places, "prefix": places["first_prefix"]}
            own += [each.format_map(of_first) for each in kind.own]
        resources = tuple(dict.fromkeys(kind.arn.format_map({**places, "name": each, "path": each}) for each in own))
        grouped.setdefault((resources, repr(kind.only)), []).append(right)
    for (resources, _), several in grouped.items():
        kind = several[0].resource
        only = {
            operator: {key: value.format_map(places) for key, value in keys.items()}
            for operator, keys in kind.only.items()
        }
        sid = "".join(part.capitalize() for part in kind.name.split("_"))
        actions = tuple(sorted({right.action for right in several}))
        yield Statement(sid, actions, resources, only, kind.why)


def _has_first_names(kind: ResourceKind) -> bool:
    """Whether resources of a second region may be called as those of the first: replicas of tables and of secrets."""
    return any(service in kind.arn for service in (":dynamodb:", ":secretsmanager:")) or kind.name == "scaling_alarm"


def _as_json(statement: Statement) -> dict[str, Any]:
    made: dict[str, Any] = {
        "Sid": statement.sid,
        "Effect": statement.effect,
        "Action": list(statement.actions),
        "Resource": list(statement.resources),
    }
    return {**made, "Condition": statement.condition} if statement.condition else made
