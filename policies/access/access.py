"""Policies of what may be done, and by whom: asked of every policy document, wherever it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.plan.iam.unscoped_actions import NO_NARROWER_RESOURCE
from phase3b.scan.stack_text.expression import UNKNOWN
from policies.policy import Policy, Verdict
from policies.stack_read.arn import OURS, foreign, foreign_arn, names_one, nothing_but_wild, parsed, unread, wild
from policies.stack_read.bounds import bounds, of_aws
from policies.stack_read.conditions import narrows
from policies.stack_read.policy_documents import Statement, documents, read
from policies.stack_read.stack import Resource, Stack

ATTACHED: Final = (
    "aws_iam_role_policy_attachment",
    "aws_iam_user_policy_attachment",
    "aws_iam_group_policy_attachment",
    "aws_iam_policy_attachment",
    "aws_iam_role_policy_attachments_exclusive",
    "aws_ssoadmin_managed_policy_attachment",
)
# Taking a role on: which service may is said by the service itself, and who may pass the role by iam:PassRole.
ASSUMED: Final = frozenset({"sts:assumerole", "sts:tagsession", "sts:setsourceidentity"})


def elements_texts(value: Any, stack: Stack) -> list[str]:
    """The texts of an element, with local values read: one or several in JSON, both allowed."""
    found = read(value, stack)
    # What can't be read stays as it is written, and is told so.
    value = value if found is UNKNOWN else found
    if value is None:
        return []
    if isinstance(value, (list, tuple)):
        return [text for each in value for text in elements_texts(each, stack)]
    return [str(value)]


# -- What -------------------------------------------------------------------------------------------------------------


def _what_it_allows(statement: Statement, stack: Stack) -> Iterator[str]:
    """Problems of a statement of a role: what may be done, to what."""
    elements, called = statement.elements, statement.called
    if "notaction" in elements or "notresource" in elements:
        yield f"{called} allows all but what it names"
    actions = elements_texts(elements.get("action"), stack)
    yield from (f"{called} allows {action}" for action in actions if wild(action))
    yield from (
        f"{called} allows {action}, which can't be read" for action in actions if unread(action) or "${" in action
    )
    resources = elements_texts(elements.get("resource"), stack)
    narrower = [action for action in actions if not wild(action) and action not in NO_NARROWER_RESOURCE]
    broad = [each for each in resources if not names_one(each) or unread(each)]
    if narrower and broad:
        whole = any(_everything(each) for each in broad)
        what = "every resource" if whole else ", ".join(broad)
        yield f"{called} allows {', '.join(narrower)} on {what}, and AWS takes narrower ones"
    for each in resources:
        account = foreign_arn(each, stack)
        if account is not None:
            yield f"{called} reaches into account {account}, which is neither the environment's nor a trusted one"


def _everything(resource: str) -> bool:
    arn = parsed(resource)
    if arn is None:
        return nothing_but_wild(resource) or resource.startswith("arn:")
    return nothing_but_wild(arn.resource.replace("/", ":").strip(":").split(":")[-1])


def _wildcards(resource: Resource, stack: Stack) -> Verdict:
    if resource.type in ATTACHED:
        return (
            f"it attaches {resource.text('policy_arn')}, whose actions are AWS's to widen; write the statements out",
        )
    problems: list[str] = []
    if resource.type == "aws_iam_role" and resource.values.get("managed_policy_arns"):
        problems.append("it has managed policies, whose actions are AWS's to widen; write the statements out")
    found = documents(resource, stack)
    for document in found:
        for statement in document.statements:
            if statement.allows and not statement.at_resource:
                problems += _what_it_allows(statement, stack)
            elif statement.allows:
                problems += _what_is_open(statement, stack)
    return tuple(problems) if found or problems else None


def _what_is_open(statement: Statement, stack: Stack) -> Iterator[str]:
    """Problems of a statement at a resource: what those whom it names may do."""
    elements, called = statement.elements, statement.called
    if "notaction" in elements or "notresource" in elements:
        yield f"{called} allows all but what it names"
    owner = only_the_account(statement, stack)
    for action in elements_texts(elements.get("action"), stack):
        documented = action in bounds()["documented_actions"]
        # The account itself hands on to IAM what it has anyway: AWS's own default for a key.
        if (wild(action) and not documented and not owner) or "${" in action or unread(action):
            yield f"{called} allows {action}"


def only_the_account(statement: Statement, stack: Stack) -> bool:
    """Whether a statement is for the account itself, which hands on to IAM what it has anyway."""
    principal = statement.elements.get("principal")
    named = principal.get("AWS") if isinstance(principal, Mapping) and list(principal) == ["AWS"] else None
    texts = [named] if isinstance(named, str) else named if isinstance(named, list) else []
    return bool(texts) and all(
        (arn := parsed(str(each))) is not None and arn.resource == "root" and not foreign(arn.account, stack)
        for each in texts
    )


# -- Who --------------------------------------------------------------------------------------------------------------


def _who_may(statement: Statement, stack: Stack) -> Iterator[str]:
    """Problems of a statement at a resource: who may."""
    elements, called = statement.elements, statement.called
    condition = elements.get("condition")
    if "notprincipal" in elements:
        yield f"{called} allows anyone but whom it names"
        return
    principal = elements.get("principal")
    principal = read(principal, stack)
    if not isinstance(principal, Mapping):
        if principal == "*" and narrows(condition, stack):
            return
        why = "" if not condition else "; its condition excuses nothing"
        yield f"{called} allows {'anyone' if principal == '*' else principal}{why or ', without a condition'}"
        return
    for kind, named in principal.items():
        for who in elements_texts(named, stack) or [""]:
            yield from (f"{called} {problem}" for problem in _whom(str(kind), who, elements, stack))


def _whom(kind: str, who: str, elements: Mapping[str, Any], stack: Stack) -> Iterator[str]:
    condition = elements.get("condition")
    excuse = "its condition excuses nothing" if condition else "without a condition"
    match kind.lower():
        case "aws":
            yield from _which_account(who, narrow=narrows(condition, stack), excuse=excuse, stack=stack)
        case "service":
            actions = {action.lower() for action in elements_texts(elements.get("action"), stack)}
            if not of_aws(who) or wild(who) or unread(who):
                yield f"allows {who or 'no service'}, which is not a service of AWS"
            elif not actions <= ASSUMED and not narrows(condition, stack):
                yield f"allows {who} on behalf of any account: {excuse} on aws:SourceArn or aws:SourceAccount"
        case "federated":
            if wild(who) or unread(who) or not narrows(condition, stack, federated=True):
                yield f"allows everyone whom {who} knows: {excuse} on whom the token was given to"
        case _:
            yield f"allows {kind} {who}, which is nobody of this account"


def _which_account(who: str, *, narrow: bool, excuse: str, stack: Stack) -> Iterator[str]:
    arn = parsed(who)
    account = who if arn is None else arn.account
    if unread(who):
        yield f"allows {who}, which can't be read"
    elif nothing_but_wild(who):
        if not narrow:
            yield f"allows anyone, {excuse}"
    elif arn is not None and (wild(arn.account) or wild(arn.resource)):
        if not narrow:
            yield f"allows anyone who is called like {who}, {excuse}"
    elif arn is None and who.startswith("${") and not OURS.fullmatch(who):
        if stack.target(who) is None:
            yield f"allows {who}, which is nothing of this stack"
    elif foreign(account, stack):
        yield f"allows {who}, of an account that is neither the environment's nor a trusted one"


def _open(resource: Resource, stack: Stack) -> Verdict:
    found = [each for document in documents(resource, stack) for each in document.statements if each.at_resource]
    if not found:
        return None
    return tuple(dict.fromkeys(problem for each in found if each.allows for problem in _who_may(each, stack)))


def _told(resource: Resource, stack: Stack) -> Verdict:
    # A plan knows a document only after the apply where it names what is still to be made.
    found = documents(resource, stack)
    if not found or not stack.context.lifecycle:
        return None
    return tuple(f"{each.path} is an expression: what it allows can't be read" for each in found if not each.readable)


POLICIES: Final = (
    Policy(
        "P3B_IAM_NO_WILDCARD",
        "No role may do everything, or do something to everything",
        (),
        "A role that can do more than its function needs is what a mistake in that function can do.",
        "Name the actions in service.functions, table by table",
        "service.functions.{subject}",
        _wildcards,
        security=True,
    ),
    Policy(
        "P3B_OPEN_TO_ANYONE",
        "Nothing is open to anyone: each document says who may, and its condition tells",
        (),
        "A condition that holds for everyone, a foreign account or a service on behalf of any account opens what it guards.",
        "Name roles of this account, or ask for aws:SourceArn or aws:SourceAccount in StringEquals or ArnLike",
        "service",
        _open,
        security=True,
    ),
    Policy(
        "P3B_POLICY_READABLE",
        "What a policy document allows can be read before it is applied",
        (),
        "A document that is worked out at apply time is one that nobody has reviewed.",
        "Write the document as JSON, jsonencode of literals, or data.aws_iam_policy_document without dynamic blocks",
        "service",
        _told,
        security=True,
    ),
)
