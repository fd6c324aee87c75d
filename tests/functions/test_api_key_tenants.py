"""authorizer: whose token may come with which API key."""

from __future__ import annotations

import hashlib
import importlib
import json
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from service_deployment import CUSTOMER_KEY, DEPLOYMENT, KEY_TENANTS_MADE

from phase3b.local.api.requests.token import sign_token
from phase3b.plan.functions.api_key_tenants import DIGEST_DIGITS

ARN = "arn:aws:execute-api:us-east-1:123456789012:abc123/v1/GET/support/tickets"
ACME_KEY, GLOBEX_KEY, BY_HAND = "a" * 40, "g" * 40, "made by hand"


@pytest.fixture
def loaded(handler: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """The handler with two customers' keys, one of which has another tenant's name than its own."""

    def load_with(unbound: str) -> ModuleType:
        handler("authorizer")
        digests = {key: hashlib.sha256(key.encode()).hexdigest()[:DIGEST_DIGITS] for key in (ACME_KEY, GLOBEX_KEY)}
        monkeypatch.setenv("API_KEY_TENANTS", f"{digests[ACME_KEY]}:acme {digests[GLOBEX_KEY]}:Globex.Inc-1")
        monkeypatch.setenv("UNBOUND_API_KEYS", unbound)
        found: ModuleType = importlib.reload(sys.modules["authorizer.handler"])
        return found

    return load_with


def effect(module: ModuleType, tenant: str, *keys: str, **changes: Any) -> str:
    token = sign_token(DEPLOYMENT, "k" * 64, tenant, "user-1", 600)
    headers = {"authorization": f"Bearer {token}", **({"X-Api-Key": keys[-1]} if keys else {})}
    several = {"authorization": [f"Bearer {token}"], **({"X-Api-Key": list(keys)} if keys else {})}
    event = {"type": "REQUEST", "methodArn": ARN, "headers": headers, "multiValueHeaders": several, **changes}
    policy = module.handle(event, None)
    (statement,) = policy["policyDocument"]["Statement"]
    # What is refused is refused for the whole stage, too: the answer is cached for all of it.
    assert statement["Resource"] == "arn:aws:execute-api:us-east-1:123456789012:abc123/v1/*"
    assert policy["context"]["tenantId"] == tenant
    found: str = statement["Effect"]
    return found


@pytest.mark.parametrize("unbound", ["allow", "refuse"])
def test_a_key_goes_with_the_tokens_of_its_customer_alone(
    loaded: Callable[[str], ModuleType], unbound: str, capsys: pytest.CaptureFixture[str]
) -> None:
    module = loaded(unbound)
    assert effect(module, "acme", ACME_KEY) == "Allow"
    assert effect(module, "Globex.Inc-1", GLOBEX_KEY) == "Allow"
    assert capsys.readouterr().out.count("refused") == 0
    for tenant, key in (("acme", GLOBEX_KEY), ("Globex.Inc-1", ACME_KEY), ("globex", GLOBEX_KEY), ("ACME", ACME_KEY)):
        assert effect(module, tenant, key) == "Deny"
        line = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert (line["level"], line["message"]) == ("WARNING", "an API key was refused")
        assert (line["why"], line["tenant_id"]) == ("the API key is another tenant's", tenant)
        assert key not in json.dumps(line)


@pytest.mark.parametrize(("unbound", "wanted"), [("allow", "Allow"), ("refuse", "Deny")])
def test_a_key_that_is_bound_to_no_tenant(loaded: Callable[[str], ModuleType], unbound: str, wanted: str) -> None:
    module = loaded(unbound)
    assert effect(module, "acme", BY_HAND) == wanted
    # Nor is one that begins as a bound one does, or differs by what a trim would take.
    assert effect(module, "acme", ACME_KEY + "a") == wanted
    assert effect(module, "acme", ACME_KEY + " ") == wanted
    assert effect(module, "acme", "\ud800") == wanted


@pytest.mark.parametrize("unbound", ["allow", "refuse"])
@pytest.mark.parametrize(
    "keys",
    [
        (),
        ("",),
        (ACME_KEY, ACME_KEY),
        (ACME_KEY, GLOBEX_KEY),
        (GLOBEX_KEY, ACME_KEY),
        ("", ACME_KEY),
        (BY_HAND, ACME_KEY),
    ],
)
def test_no_key_and_several_keys_are_refused(
    loaded: Callable[[str], ModuleType], unbound: str, keys: tuple[str, ...]
) -> None:
    assert effect(loaded(unbound), "acme", *keys) == "Deny"


def test_a_bad_token_is_a_401_whatever_its_key(loaded: Callable[[str], ModuleType]) -> None:
    module = loaded("allow")
    for key in (ACME_KEY, GLOBEX_KEY, BY_HAND):
        with pytest.raises(module.UnauthorizedError):
            module.handle({"methodArn": ARN, "headers": {"Authorization": "Bearer x", "x-api-key": key}}, None)


def test_a_websocket_has_no_key(loaded: Callable[[str], ModuleType]) -> None:
    context = {"connectionId": "c1", "routeKey": "$connect"}
    for keys in ((), (GLOBEX_KEY,)):
        assert effect(loaded("refuse"), "acme", *keys, requestContext=context) == "Allow"


def test_what_terraform_says_is_what_the_authorizer_reads(handler: Any) -> None:
    """The variable as it is in the stack, its expression worked out: dev has one customer, of the tenant of its name."""
    ((expression, value),) = KEY_TENANTS_MADE.items()
    assert expression == "${substr(nonsensitive(sha256(aws_api_gateway_api_key.demo.value)), 0, 16)}:demo"
    assert len(value) == DIGEST_DIGITS + len(":demo")
    module = handler("authorizer")[0]
    assert effect(module, "demo", CUSTOMER_KEY) == "Allow"
    assert effect(module, "acme", CUSTOMER_KEY) == "Deny"
    assert effect(module, "acme", BY_HAND) == "Allow"
