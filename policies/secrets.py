"""Policy of secrets: none stands in Terraform in plain text, where state, plans and reviews would show it."""

from __future__ import annotations

import re
from typing import Final

from policies.policy import Policy, Verdict
from policies.stack import Resource, Stack

# Arguments and variables whose name says that the value is a secret.
NAMED: Final = re.compile(
    r"(?i)(^|_)(password|passwd|passphrase|secret|secret_string|credentials?|token|"
    r"(api|private|secret|secret_access|signing|encryption)_?key)$"
)
# Values of a stack have their name in their address.
VALUES: Final = frozenset({"local", "output", "variable"})
STATED: Final = frozenset({"value", "value.value", "value.default"})
# Names that end like a secret and hold none: an ARN, an id, a version.
FORMS: Final = (
    ("an AWS access key", re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b")),
    ("a private key", re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----")),
    ("a webhook secret", re.compile(r"\bwhsec_[A-Za-z0-9+/=]{16,}")),
    ("a token of GitHub", re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36,}\b")),
    ("a URL with a password", re.compile(r"://[^/\s:@${}]+:[^/\s:@${}]+@")),
    ("a JSON Web Token", re.compile(r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}")),
)


def _plain(resource: Resource, stack: Stack) -> Verdict:
    problems: list[str] = []
    for path, text in stack.texts(resource):
        problems += [f"{path} holds {what}" for what, form in FORMS if form.search(text)]
        name = resource.name if resource.type in VALUES and path in STATED else path.rsplit(".", 1)[-1]
        if NAMED.search(name) and text and "${" not in text and not text.startswith("arn:"):
            problems.append(f"{path} is given in plain text")
    return tuple(problems)


POLICIES: Final = (
    Policy(
        "P3B_NO_PLAIN_SECRET",
        "No secret stands in the stack in plain text",
        (),
        "What stands in Terraform stands in its state and in every plan that somebody posts.",
        "Keep it in Secrets Manager, and pass its ARN",
        "service",
        _plain,
        security=True,
    ),
)
