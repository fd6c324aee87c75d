"""One policy: an id, what it asks of which resources, why, and the key of capacity.yaml that decides it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policies.stack_read.stack import Resource, Stack

# What is wrong, a sentence each; None where the policy has nothing to say of this resource.
Verdict = tuple[str, ...] | None
PASSED: Verdict = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """`key` is a path in capacity.yaml with {tier}, {environment} and {subject} in it: where a person changes it.

    `types` are the Terraform types that it is asked of, those of parts of a stack among them; none means everything.
    `security` is whether it keeps somebody out: an exception of it names each address.
    """

    id: str
    name: str
    types: tuple[str, ...]
    why: str
    fix: str
    key: str
    judge: Callable[[Resource, Stack], Verdict]
    security: bool = False

    def asked_of(self, resource: Resource) -> bool:
        """Whether it is asked of a resource or part."""
        return not self.types or resource.type in self.types

    def verdict(self, resource: Resource, stack: Stack) -> Verdict:
        """The verdict; what has a form that nobody expects (a text for a number, an expression) can't be judged: a finding."""
        try:
            return self.judge(resource, stack)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as error:
            return (f"it can't be judged: a value has another form than AWS allows ({type(error).__name__}: {error})",)


def unless(fine: object, problem: str) -> Verdict:
    """Passed, or the problem."""
    return PASSED if fine else (problem,)
