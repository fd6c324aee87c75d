"""Policies of rights that make more rights: who may hand them out, and whose role does the work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Final

from policies.access.access import elements_texts, only_the_account
from policies.policy import Policy, Verdict
from policies.stack_read.arn import wild
from policies.stack_read.bounds import bounds
from policies.stack_read.policy_documents import Statement, documents
from policies.stack_read.stack import Resource, Stack

ROLE: Final = "aws_iam_role"
# Arguments that name the role that something is done with, by their last name; those of a provider and of a backend are
# who applies, and P3B_FOREIGN_ACCOUNT asks whose they are.
NAMING: Final = re.compile(r"(?i)(^|_)(role|role_arn|roles)$|^(credentials|credentials_arn|authorizercredentials)$")
# Application Auto Scaling takes its own role, whatever is given.
SERVICE_LINKED: Final = re.compile(r":role/aws-service-role/")


def _granted(resource: Resource, stack: Stack) -> Verdict:
    found = [each for each in documents(resource, stack) if each.readable]
    if not found:
        return None
    problems = [
        f"{statement.called} allows {action}, which {_does(action)}"
        for document in found
        for statement in document.statements
        if statement.allows and not _is_trust(statement, resource) and not only_the_account(statement, stack)
        for action in elements_texts(statement.elements.get("action"), stack)
        # A wildcard is P3B_IAM_NO_WILDCARD's to tell.
        if not wild(action) and any(fnmatchcase(action.lower(), form) for form in _forms())
    ]
    return tuple(dict.fromkeys(problems))


def _forms() -> tuple[str, ...]:
    return tuple(map(str, bounds()["granting_actions"]))


def _does(action: str) -> str:
    return "takes on another role" if action.lower().startswith("sts:") else "is Terraform's alone to do"


def _is_trust(statement: Statement, resource: Resource) -> bool:
    """Whether it says who may take on the role that it is at."""
    return resource.type == ROLE and statement.at_resource


def _trusted(role: Resource, stack: Stack) -> Iterator[str]:
    allowed = set(map(str, bounds()["assuming_services"]))
    for document in documents(role, stack):
        for statement in document.statements:
            principal = statement.elements.get("principal")
            services = principal.get("Service") if isinstance(principal, dict) and statement.allows else None
            for service in elements_texts(services, stack):
                if service not in allowed:
                    yield f"{statement.called} lets {service} take it on, which runs nothing of a stack"


def _named(resource: Resource, stack: Stack) -> Iterator[tuple[str, str]]:
    for where, found in stack.mappings(resource):
        for key, each in found.items():
            full = f"{where}.{key}" if where else str(key)
            for text in each if isinstance(each, list) else [each]:
                if isinstance(text, str) and text and NAMING.search(str(key)):
                    yield full, text


def _ours(resource: Resource, stack: Stack) -> Verdict:
    if "." in resource.type or resource.type in {"provider", "terraform", "local", "output", "variable"}:
        return None
    problems = list(_trusted(resource, stack)) if resource.type == ROLE else []
    problems += [
        f"{path} is {text}, which is not a role of this stack: nobody has seen what it may do"
        for path, text in _named(resource, stack)
        if not SERVICE_LINKED.search(text) and not stack.of_type(text, ROLE)
    ]
    return tuple(dict.fromkeys(problems))


POLICIES: Final = (
    Policy(
        "P3B_IAM_GRANTS",
        "Nothing that is deployed hands out rights, changes code or removes a table",
        (),
        "Who may write policies, pass roles or change a function's code has every right that there is, on whichever one resource.",
        "Let Terraform do it; an action that a function really needs is taken off granting_actions in policies/stack_read/bounds.yaml",
        "service.functions.{subject}",
        _granted,
        security=True,
    ),
    Policy(
        "P3B_ROLE_OF_STACK",
        "What is deployed works with a role of its own stack, and that role is for it",
        (),
        "A role from elsewhere may do what no review of this stack has seen.",
        "Name a role of the stack",
        "service.functions.{subject}",
        _ours,
        security=True,
    ),
)
