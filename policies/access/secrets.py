"""Policy of secrets: none is in Terraform in plain text, where state, plans and reviews would show it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from policies.policy import Policy, Verdict
from policies.stack_read.stack import Resource, Stack
from policies.stack_read.stated_values import REFERENCE

# Arguments and variables whose name says that the value is a secret.
NAMED: Final = re.compile(
    r"(^|_)(password|passwd|pass|pwd|passphrase|passcode|secret|secret_string|secret_binary|credentials?|token|bearer|"
    r"(api|private|secret|secret_access|access|signing|encryption|shared|client)_?key)(_wo)?$"
)
# clientSecret, client-secret and client_secret are one name.
_WORD: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[-. ]")
# A value of a type that is a secret, though nothing in its name says so.
HOLDING: Final = {("aws_api_gateway_api_key", "value")}
# Attributes that hold a secret: anyone who passes one on writes it into the state, and into whatever it is passed to. The SHA-256 of
# a key that AWS made at random is not the key, and nobody finds the key by it; a password is found by its own.
PASSED_ON: Final = re.compile(
    r"\$\{[^}]*(\.(secret_string|secret_binary|password|auth_token|private_key(_pem)?|random_password|ses_smtp_password_v4)"
    r"|(?<!\bsha256\()\baws_api_gateway_api_key\.[A-Za-z0-9_-]+\.value|\baws_iam_access_key\.[A-Za-z0-9_-]+\.secret)\b"
)
# What Terraform sends and keeps nowhere.
WRITE_ONLY: Final = re.compile(r"_wo$")
# Beside a password in a secret: who has it.
WHO: Final = frozenset({"username"})
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
    ("a key of Stripe", re.compile(r"\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}\b")),
    ("a token of Slack", re.compile(r"\bxox[abposr]-[A-Za-z0-9-]{10,}")),
    ("a webhook of Slack", re.compile(r"hooks\.slack\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/[A-Za-z0-9]+")),
    ("a token of GitHub", re.compile(r"\bgithub_pat_[A-Za-z0-9_]{22,}")),
    ("a token of GitLab", re.compile(r"\bglpat-[A-Za-z0-9_-]{20,}")),
    ("a key of Google", re.compile(r"\bAIza[A-Za-z0-9_-]{35}\b")),
    ("a key of SendGrid", re.compile(r"\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}")),
    ("a JSON Web Token", re.compile(r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}")),
)


def _plain(resource: Resource, stack: Stack) -> Verdict:
    problems: list[str] = []
    texts = tuple(stack.texts(resource))
    # A dashboard has thousands of paths: whether one is above others is asked of a set.
    above_others = {path[:at] for path, _ in texts for at, letter in enumerate(path) if letter == "."}
    for path, text in texts:
        problems += [f"{path} holds {what}" for what in _forms(text)]
        name = resource.name if resource.type in VALUES and path in STATED else path.rsplit(".", 1)[-1]
        if path in above_others:
            # A JSON of several: each of them is judged by itself.
            continue
        above = path.split(".")[:-1]
        in_secret = any(NAMED.search(each) for each in above if WRITE_ONLY.search(each)) and name not in WHO
        named = (
            in_secret
            or NAMED.search(_WORD.sub("_", name).lower())
            or (
                # A plan has what AWS made of one that nobody wrote.
                (resource.type, path) in HOLDING and stack.context.lifecycle
            )
        )
        if named and _is_written(text):
            problems.append(f"{path} is given in plain text")
        if PASSED_ON.search(text) and not any(WRITE_ONLY.search(each) for each in (*above, name)):
            problems.append(f"{path} passes a secret on: it is in the state, and wherever this is shown")
    return tuple(dict.fromkeys(problems))


# Environments and tiers say the same things.
@lru_cache(maxsize=20_000)
def _forms(text: str) -> tuple[str, ...]:
    """The secrets that a text has the form of."""
    return tuple(what for what, form in FORMS if form.search(text))


def _is_written(text: str) -> bool:
    """Whether more than a reference is in it; an ARN names a secret and is none."""
    rest = REFERENCE.sub("", text).strip("'")
    if rest in {"true", "false"}:
        return False
    return any(each.isalnum() for each in rest) and "${" not in rest and not text.startswith("arn:")


POLICIES: Final = (
    Policy(
        "P3B_NO_PLAIN_SECRET",
        "No secret is in the stack in plain text",
        (),
        "What is in Terraform is in its state and in every plan that somebody posts.",
        "Keep it in Secrets Manager, and pass its ARN",
        "service",
        _plain,
        security=True,
    ),
)
