"""authorizer: which tokens are believed, with which key, and how often the key is asked for."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import sys
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

import boto3
import jwt
import pytest
from service_deployment import DEPLOYMENT, SCOPES

from phase3b.errors import Phase3bError
from phase3b.local.api.identity import refuse_too_long, refuse_unfit, refuse_unknown_scopes
from phase3b.local.api.requests.token import sign_token

LEEWAY_SECONDS = 30  # as in service.yaml: as long as the token is believed, so long is it good
KEY = "k" * 64  # as in the secret of the test AWS
OTHER = "o" * 64
REST_ARN = "arn:aws:execute-api:us-east-1:123456789012:abc123/v1/GET/support/tickets"
SOCKET_ARN = "arn:aws:execute-api:us-east-1:123456789012:abc123/v1/$connect"
SECRET = "${aws_secretsmanager_secret.token_key.arn}"  # noqa: S105  what Terraform says in place of its ARN


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("authorizer")[0]
    return found


def claims(**changes: Any) -> dict[str, Any]:
    now = int(time.time())
    found = {"iss": "securebase", "aud": "phase3b", "sub": "user-1", "tenant_id": "acme", "iat": now, "exp": now + 600}
    return {name: value for name, value in {**found, **changes}.items() if value is not None}


def token(key: str = KEY, algorithm: str | None = "HS256", headers: Any = None, **changes: Any) -> str:
    return jwt.encode(claims(**changes), key, algorithm, headers=headers)


def part(content: bytes | str) -> str:
    raw = content.encode() if isinstance(content, str) else content
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def by_hand(payload: str, header: str = '{"alg":"HS256","typ":"JWT"}', key: str = KEY) -> str:
    """A signed token of any content, made without the library that reads it."""
    signed = f"{part(header)}.{part(payload)}"
    return f"{signed}.{part(hmac.new(key.encode(), signed.encode(), hashlib.sha256).digest())}"


def event(given: str | None, **changes: Any) -> dict[str, Any]:
    """With a key that is bound to no tenant."""
    headers = {"Authorization": f"Bearer {given}"} if given is not None else {}
    headers["x-api-key"] = "made by hand"
    return {"type": "REQUEST", "methodArn": REST_ARN, "headers": headers, "requestContext": {}, **changes}


def socket_event(**changes: Any) -> dict[str, Any]:
    context = {"connectionId": "c1", "routeKey": "$connect"}
    return {"type": "REQUEST", "methodArn": SOCKET_ARN, "headers": {}, "requestContext": context, **changes}


def refused(module: ModuleType, given: dict[str, Any]) -> bool:
    """Whether the handler fails with the one text that API Gateway makes a 401 of."""
    try:
        module.handle(given, None)
    except module.UnauthorizedError as error:
        return str(error) == "Unauthorized"
    return False


def test_a_good_token(module: ModuleType) -> None:
    end = int(time.time()) + 600
    assert module.handle(event(token(exp=end, scope="webhooks:write notifications:send")), None) == {
        "principalId": "user-1",
        "policyDocument": {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Action": "execute-api:Invoke",
                    "Effect": "Allow",
                    "Resource": "arn:aws:execute-api:us-east-1:123456789012:abc123/v1/*",
                }
            ],
        },
        "context": {
            "tenantId": "acme",
            "userId": "user-1",
            "scopes": "webhooks:write notifications:send",
            "expiresAt": str(end + LEEWAY_SECONDS),
        },
    }


def test_a_websocket_is_given_the_same_context(module: ModuleType) -> None:
    """A connection ends with its token, and its function has no other way to know when."""
    given = token(exp=int(time.time()) + 600, scope="b a b")
    rest = module.handle(event(given), None)["context"]
    assert module.handle(socket_event(queryStringParameters={"token": given}), None)["context"] == rest
    assert rest["scopes"] == "b a"


def test_a_token_without_a_scope_has_none(module: ModuleType) -> None:
    for given in (token(), token(scope="")):
        assert module.handle(event(given), None)["context"]["scopes"] == ""


def test_a_fraction_of_a_second_is_left_out_of_the_end(module: ModuleType) -> None:
    """A NumericDate may have one (RFC 7519, 2); who compares it as text or as a whole number need not know."""
    end = int(time.time()) + 600
    assert module.handle(event(token(exp=end + 0.9)), None)["context"]["expiresAt"] == str(end + LEEWAY_SECONDS)


def test_a_token_made_by_hand_is_as_good(module: ModuleType) -> None:
    """So that the tokens made by hand below are refused for what is wrong with them."""
    assert not refused(module, event(by_hand(json.dumps(claims()))))


NOW = int(time.time())
SOUND = json.dumps(claims(exp=NOW + 80_000))
BAD: dict[str, Callable[[], str]] = {
    "empty": lambda: "",
    "no token": lambda: "hello",
    "two parts": lambda: "a.b",
    "dots": lambda: "..",
    "half a character": lambda: "\ud800.a.b",
    "not signed": lambda: token(key="", algorithm="none"),
    "signature cut off": lambda: token().rpartition(".")[0] + ".",
    "none in other letters": lambda: by_hand(SOUND, '{"alg":"NoNe"}'),
    "none, signed": lambda: by_hand(SOUND, '{"alg":"none"}'),
    "another algorithm": lambda: token(algorithm="HS512"),
    "an algorithm of public keys": lambda: by_hand(SOUND, '{"alg":"RS256"}'),
    "no algorithm": lambda: by_hand(SOUND, "{}"),
    "algorithms": lambda: by_hand(SOUND, '{"alg":["HS256"]}'),
    "a header that is a list": lambda: by_hand(SOUND, "[]"),
    "a header that must be understood": lambda: by_hand(SOUND, '{"alg":"HS256","crit":["x"],"x":1}'),
    "a deep header": lambda: f"{part('[' * 5000)}.{part(SOUND)}.x",
    "a deep payload": lambda: by_hand("[" * 5000),
    "a payload that is a list": lambda: by_hand("[]"),
    "another key": lambda: token(OTHER),
    "an empty key": lambda: by_hand(SOUND, key=""),
    "changed after it was signed": lambda: "{0}.{2}.{1}".format(
        *[token().split(".")[at] for at in (0, 2)], part(SOUND.replace("acme", "evil"))
    ),
    "expired": lambda: token(exp=NOW - 31),
    "not yet": lambda: token(nbf=NOW + 50_000),
    "made in the future": lambda: token(iat=NOW + 50_000),
    "no beginning": lambda: token(iat=None),
    "a beginning that is text": lambda: by_hand(json.dumps(claims(iat="today"))),
    "an endless beginning": lambda: by_hand(json.dumps(claims(iat=0)).replace('"iat": 0', '"iat": -1e999')),
    "good for too long": lambda: token(iat=NOW - 10, exp=NOW - 10 + 86_401),
    "good since 1970": lambda: token(iat=True),
    "no end": lambda: token(exp=None),
    "an endless end": lambda: by_hand(SOUND.replace(f'"exp": {NOW + 80_000}', '"exp": 1e999')),
    "an end of 5,000 digits": lambda: by_hand(SOUND.replace(f'"exp": {NOW + 80_000}', '"exp": ' + "9" * 5000)),
    "an end that is text": lambda: by_hand(json.dumps(claims(exp="tomorrow"))),
    "another issuer": lambda: token(iss="other"),
    "no issuer": lambda: token(iss=None),
    "issuers": lambda: by_hand(json.dumps(claims(iss=["securebase"]))),
    "another audience": lambda: token(aud="other"),
    "no audience": lambda: token(aud=None),
    "no subject": lambda: token(sub=None),
    "an empty subject": lambda: token(sub=""),
    "a subject that is a number": lambda: by_hand(json.dumps(claims(sub=5))),
    "a subject of two lines": lambda: token(sub="a\nb"),
    "a long subject": lambda: token(sub="u" * 129),
    "no tenant": lambda: token(tenant_id=None),
    "an empty tenant": lambda: token(tenant_id=""),
    "a tenant that is a number": lambda: token(tenant_id=7),
    "two tenants": lambda: token(tenant_id=["acme", "globex"]),
    "two tenants, one after the other": lambda: by_hand(SOUND[:-1] + ', "tenant_id": "globex"}'),
    "two tenants, one escaped": lambda: by_hand(SOUND[:-1] + ', "tenant\\u005fid": "globex"}'),
    "a tenant with a separator": lambda: token(tenant_id="acme#globex"),
    "a tenant with a slash": lambda: token(tenant_id="acme/globex"),
    "a tenant and a line": lambda: token(tenant_id="acme\n"),
    "a long tenant": lambda: token(tenant_id="t" * 65),
    "a tenant in other letters": lambda: token(tenant_id="\uff41cme"),
    "a scope that is a list": lambda: token(scope=["webhooks:write"]),
    "a scope that is a number": lambda: token(scope=7),
    "scopes with two spaces": lambda: token(scope="a  b"),
    "scopes with a tab": lambda: token(scope="a\tb"),
    "scopes and a line": lambda: token(scope="a b\n"),
    "a scope in quotes": lambda: token(scope='"a"'),
    "a scope with a backslash": lambda: token(scope="a\\b"),
    "a scope in other letters": lambda: token(scope="\uff41"),
    "two scopes, one after the other": lambda: by_hand(SOUND[:-1] + ', "scope": "a", "scope": "b"}'),
    "huge": lambda: token(filler="x" * 8192),
}


@pytest.mark.filterwarnings("ignore:The HMAC key is:jwt.warnings.InsecureKeyLengthWarning")
@pytest.mark.parametrize("name", BAD)
def test_bad_tokens_are_refused(module: ModuleType, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    given = BAD[name]()
    capsys.readouterr()
    assert refused(module, event(given))
    said = capsys.readouterr().out
    assert not given or given not in said
    assert not any(len(each) > 20 and each in said for each in given.split("."))


@pytest.mark.parametrize("tenant", ["a", "t" * 64, "Acme_1.prod-2"])
def test_tenants_that_are_taken(module: ModuleType, tenant: str) -> None:
    assert module.handle(event(token(tenant_id=tenant)), None)["context"]["tenantId"] == tenant


def test_a_token_of_the_longest_life_is_taken_and_a_second_more_is_said(
    module: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    began = int(time.time()) - 10
    assert not refused(module, event(token(iat=began, exp=began + 86_400)))
    capsys.readouterr()
    assert refused(module, event(token(iat=began, exp=began + 86_401)))
    assert json.loads(capsys.readouterr().out)["why"] == "it is good for more than 86400 seconds"


def test_clocks_may_differ_by_the_leeway(module: ModuleType) -> None:
    assert not refused(module, event(token(exp=int(time.time()) - 20)))


def test_one_of_several_audiences_is_enough(module: ModuleType) -> None:
    assert not refused(module, event(token(aud=["other", "phase3b"])))


def test_where_the_token_stands(module: ModuleType) -> None:
    good = token()
    for headers, taken in [
        ({"authorization": f"bearer {good}"}, True),
        ({"AUTHORIZATION": f"BEARER {good} "}, True),
        ({"Authorization": good}, False),
        ({"Authorization": f"Basic {good}"}, False),
        ({"Authorization": "Bearer "}, False),
        ({"X-Authorization": f"Bearer {good}"}, False),
        (None, False),
    ]:
        assert refused(module, event(None, headers=headers)) is not taken


def test_only_a_websocket_may_have_its_token_in_the_query(module: ModuleType) -> None:
    query = {"token": token()}
    assert refused(module, event(None, queryStringParameters=query))
    found = module.handle(socket_event(queryStringParameters=query), None)
    resource = found["policyDocument"]["Statement"][0]["Resource"]
    assert resource == "arn:aws:execute-api:us-east-1:123456789012:abc123/v1/*"
    assert not refused(module, socket_event(headers={"Authorization": f"Bearer {query['token']}"}))
    assert refused(module, socket_event())


def test_two_tokens_are_none(module: ModuleType) -> None:
    """Which of them counts, every reader decides otherwise: the function, the gateway's cache, a proxy before it."""
    one, two = f"Bearer {token()}", f"Bearer {token(tenant_id='globex')}"
    assert refused(module, event(None, headers={"Authorization": two}, multiValueHeaders={"Authorization": [one, two]}))
    assert refused(module, event(None, headers={"Authorization": one, "authorization": two}))
    both = {"headers": {"Authorization": one}, "queryStringParameters": {"token": token()}}
    assert refused(module, socket_event(**both))
    repeated = {"multiValueQueryStringParameters": {"token": [token(), token()]}}
    assert refused(module, socket_event(queryStringParameters={"token": token()}, **repeated))
    once = {"Authorization": [one]}
    assert not refused(module, event(None, headers={"Authorization": one}, multiValueHeaders=once))


@pytest.fixture
def asked(module: ModuleType) -> list[str]:
    """The versions of the secret that were asked for, in order."""
    found: list[str] = []
    events = module.AUTHORIZER.keys.client.meta.events
    events.register("provide-client-params.*.*", lambda params, **_: found.append(params["VersionStage"]))
    return found


def test_the_key_is_asked_for_once_while_it_is_believed(
    module: ModuleType, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = {"now": 1000.0}
    monkeypatch.setattr(module.AUTHORIZER.keys, "clock", lambda: clock["now"])
    for _ in range(5):
        assert not refused(module, event(token()))
    assert asked == ["AWSCURRENT"]
    clock["now"] += 299
    assert not refused(module, event(token()))
    assert asked == ["AWSCURRENT"]
    clock["now"] += 1
    assert not refused(module, event(token()))
    assert asked == ["AWSCURRENT", "AWSCURRENT"]


def test_a_flood_of_bad_tokens_is_no_flood_of_questions(module: ModuleType, asked: list[str]) -> None:
    """One for the current key, one for that before; a token that is no JWT at all asks no more than that."""
    for number in range(50):
        assert refused(module, event(token(OTHER, sub=f"user-{number}")))
        assert refused(module, event("nonsense"))
    assert asked == ["AWSCURRENT", "AWSPREVIOUS"]


def test_no_token_asks_for_nothing(module: ModuleType, asked: list[str]) -> None:
    assert refused(module, event(None))
    assert asked == []


def rotate(aws: dict[str, str], **value: Any) -> None:
    client = boto3.client("secretsmanager", region_name="us-east-1")
    client.put_secret_value(SecretId=aws[SECRET], **value)


def test_after_a_rotation_tokens_of_the_key_before_are_believed(module: ModuleType, aws: dict[str, str]) -> None:
    rotate(aws, SecretString=OTHER)
    assert not refused(module, event(token(OTHER)))
    assert not refused(module, event(token(KEY)))
    assert refused(module, event(token("n" * 64)))


def test_a_wrong_claim_is_not_tried_with_another_key(module: ModuleType, asked: list[str], aws: dict[str, str]) -> None:
    rotate(aws, SecretString=OTHER)
    assert refused(module, event(token(OTHER, aud="other")))
    assert asked == ["AWSCURRENT"]
    assert refused(module, event(token(KEY, exp=int(time.time()) - 60)))
    assert refused(module, event(token(KEY, tenant_id="a b")))


@pytest.mark.parametrize("value", [{"SecretString": "k" * 31}, {"SecretBinary": b"k" * 64}])
def test_a_key_that_is_not_fit_stops_everything(
    module: ModuleType, asked: list[str], aws: dict[str, str], value: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Also tokens of the sound key before it: what works by half is noticed by nobody. No 401: the token is not at fault."""
    rotate(aws, **value)
    capsys.readouterr()
    for _ in range(3):
        with pytest.raises(module.UnfitKeyError, match="none that is fit for use"):
            module.handle(event(token(KEY)), None)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["message"] for line in lines] == ["the token key is too short to be safe"]
    assert lines[0]["level"] == "ERROR"
    assert asked == ["AWSCURRENT"]


def test_a_secret_without_a_value_stops_everything(
    handler: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    module, _ = handler("authorizer")
    empty = boto3.client("secretsmanager", region_name="us-east-1").create_secret(Name="empty")["ARN"]
    monkeypatch.setattr(module.AUTHORIZER.keys, "secret_arn", empty)
    with pytest.raises(module.UnfitKeyError):
        module.handle(event(token()), None)
    assert "the secret of the token key has no value" in capsys.readouterr().out


def test_a_missing_setting_shows_at_the_start(handler: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    module, _ = handler("authorizer")
    monkeypatch.delenv("TOKEN_ISSUER")
    with pytest.raises(sys.modules["shared.settings"].SettingError, match="TOKEN_ISSUER"):
        module.authorizer(sys.modules["shared.clients"].secretsmanager())


@pytest.mark.parametrize("tenant", ["acme", "A.b_c-9", "x" * 64, "x" * 65, "", "a#b", "a b", "acme\n", "é"])
@pytest.mark.parametrize("user", ["user-1", "Ö", "u" * 128, "u" * 129, "", "a\nb"])
def test_the_local_api_makes_tokens_that_are_believed_and_no_others(module: ModuleType, tenant: str, user: str) -> None:
    try:
        refuse_unfit(tenant, user)
    except Phase3bError:
        made = False
    else:
        made = True
    assert made is not refused(module, event(token(tenant_id=tenant, sub=user)))


def test_the_local_api_makes_no_token_that_is_good_for_too_long(module: ModuleType) -> None:
    longest = 86_400
    refuse_too_long(longest, DEPLOYMENT)
    assert not refused(module, event(sign_token(DEPLOYMENT, KEY, "acme", "bob", longest)))
    with pytest.raises(Phase3bError, match="Use at most 86,400, or raise token_longest_seconds of"):
        refuse_too_long(longest + 1, DEPLOYMENT)
    assert refused(module, event(sign_token(DEPLOYMENT, KEY, "acme", "bob", longest + 1)))


def test_the_local_api_makes_tokens_with_all_scopes_or_those_that_are_named(module: ModuleType) -> None:
    def scopes(named: tuple[str, ...] | None) -> str:
        made = sign_token(DEPLOYMENT, KEY, "acme", "bob", 60, named)
        found: str = module.handle(event(made), None)["context"]["scopes"]
        return found

    assert scopes(None).split() == list(SCOPES)
    assert len(SCOPES) > 1
    assert scopes(("webhooks:read",)) == "webhooks:read"
    assert scopes(()) == ""
    refuse_unknown_scopes(SCOPES, SCOPES)
    with pytest.raises(Phase3bError) as caught:
        refuse_unknown_scopes(["webhooks:raed", "webhooks:read", "x"], SCOPES)
    assert len(caught.value.problems) == 2
    assert "Did you mean `webhooks:read`?" in str(caught.value.problems[0])
