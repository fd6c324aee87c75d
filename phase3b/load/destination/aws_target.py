"""An environment that is deployed on AWS, or a URL, as somewhere to send a load test to."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.deployment import ApiDeployment, Deployment
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import Phase3bError, Problem, bad_input, outside_failure
from phase3b.load.destination.api_keys import LoadTestKeys
from phase3b.load.target import Target
from phase3b.naming import Names, names_of

USER: Final = "load-test"
# API Gateway creates five keys a second in an account ("Amazon API Gateway quotas"): what is throttled is sent again.
REPEATS: Final = 10

Tokens = Callable[[Sequence[str], int], tuple[str, ...]]
Keys = Callable[[Sequence[str]], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Given:
    """What the caller gives instead of AWS: URLs (empty: found), tokens and API keys (None: made)."""

    rest_url: str = ""
    websocket_url: str = ""
    tokens: Tokens | None = None
    api_keys: Keys | None = None


def access_of(deployment: Deployment) -> AwsAccess:
    """How AWS is asked about an environment, with the credentials that the file gives it."""
    return AwsAccess(deployment.environment.region, None, deployment.environment.provider)


def url_target(deployment: Deployment, given: Given) -> Target:
    """A URL; nothing is asked of AWS.

    Raises:
        Phase3bError: it is not said how requests are authorized.
    """
    tokens, api_keys = given.tokens, given.api_keys
    if tokens is None or api_keys is None:
        missing = [
            option for option, value in (("--token-file", tokens), ("--api-key-file", api_keys)) if value is None
        ]
        raise bad_input(
            f"{given.rest_url} is a URL, of which nothing is asked of AWS, and {' and '.join(missing)} "
            f"{'are' if len(missing) > 1 else 'is'} missing",
            "Give both, or name the environment in place of the URL and give --rest-url",
            code="P3B-LOAD-CREDENTIALS",
        )
    return Target(given.rest_url, given.websocket_url, deployment.name, False, tokens, api_keys)


def aws_target(deployment: Deployment, prefix: str, access: AwsAccess, given: Given) -> Target:
    """An environment: its URLs by their names in API Gateway, the key of its tokens, API keys for test tenants.

    Raises:
        Phase3bError: it is not deployed there, or AWS does not allow or answer what must be asked.
    """
    api = deployment.api
    if api is None:
        raise bad_input("the service has no API", "Add service.api and service.routes", code="P3B-API-INCOMPLETE")
    names = names_of(deployment)
    with asking(deployment):
        refuse_other_account(deployment, access)
        rest = given.rest_url or _rest_url(access, names, api)
        websocket = given.websocket_url or _websocket_url(access, names, api)
    return Target(
        rest,
        websocket,
        deployment.name,
        False,
        given.tokens or _signed(deployment, names, access),
        given.api_keys or _made_keys(deployment, names, access, prefix),
    )


@contextlib.contextmanager
def asking(deployment: Deployment) -> Iterator[None]:
    """What AWS refuses or does not answer, as one message.

    Raises:
        Phase3bError: exit code 3.
    """
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        yield
    except ClientError as error:
        asked = error.operation_name
        raise outside_failure(
            f"AWS refused {asked} in {deployment.environment.region}: {_one_line(error)}",
            "Allow it for these credentials (docs/load.md lists what a load test asks of AWS), or give what it would have found: "
            "--rest-url, --websocket-url, --token-file, --api-key-file",
            code="P3B-AWS-UNREACHABLE",
        ) from None
    except BotoCoreError as error:
        raise outside_failure(
            f"AWS in {deployment.environment.region} could not be queried: {_one_line(error)}",
            "Check the credentials, the region and the network",
            code="P3B-AWS-UNREACHABLE",
        ) from None


def refuse_other_account(deployment: Deployment, access: AwsAccess) -> None:
    """Refuses credentials of another account than the one that the file says the environment is in.

    Raises:
        Phase3bError: they are of another.
    """
    wanted = deployment.environment.account_number
    if wanted is None:
        return
    account = access.client("sts").get_caller_identity()["Account"]
    if account != wanted:
        raise bad_input(
            f"these credentials are of the account {account}, and {deployment.name} is in {wanted}",
            f"Sign in to {wanted} and try again",
            code="P3B-ACCOUNT-OTHER",
        )


def _rest_url(access: AwsAccess, names: Names, api: ApiDeployment) -> str:
    pages = access.client("apigateway").get_paginator("get_rest_apis").paginate()
    found = [each["id"] for page in pages for each in page["items"] if each["name"] == names.shared("api")]
    one = _only(found, "REST API", names.shared("api"), "--rest-url", names)
    return f"https://{one}.execute-api.{access.region}.{_suffix(access)}/{api.definition.stage}"


def _websocket_url(access: AwsAccess, names: Names, api: ApiDeployment) -> str:
    websocket = api.definition.websocket
    if websocket is None:
        return ""
    pages = access.client("apigatewayv2").get_paginator("get_apis").paginate()
    wanted = names.shared("websocket")
    found = [each["ApiId"] for page in pages for each in page["Items"] if each["Name"] == wanted]
    one = _only(found, "WebSocket API", wanted, "--websocket-url", names)
    return f"wss://{one}.execute-api.{access.region}.{_suffix(access)}/{websocket.stage}"


def _suffix(access: AwsAccess) -> str:
    """The domain of AWS in the region's partition: amazonaws.com, in China amazonaws.com.cn."""
    from botocore.session import get_session  # noqa: PLC0415  heavy

    partition = get_session().get_partition_for_region(access.region)
    data = get_session().get_data("endpoints")
    return str(next(each["dnsSuffix"] for each in data["partitions"] if each["partition"] == partition))


def _only(found: Sequence[str], kind: str, name: str, option: str, names: Names) -> str:
    """The one of a name.

    Raises:
        Phase3bError: there is none, or there are several.
    """
    if len(found) == 1:
        return found[0]
    if found:
        raise Phase3bError(
            Problem(
                f"there are {len(found)} {kind}s {name} ({', '.join(sorted(found))})",
                f"Say which one is meant: {option} URL",
                code="P3B-LOAD-NOT-DEPLOYED",
            )
        )
    raise bad_input(
        f"there is no {kind} {name}: {names.environment} is not deployed, or the credentials are of another account",
        f"Apply it: phase3b apply {names.environment}; or check the credentials: aws sts get-caller-identity",
        code="P3B-LOAD-NOT-DEPLOYED",
    )


def _signed(deployment: Deployment, names: Names, access: AwsAccess) -> Tokens:
    """Tokens that are signed with the key that the deployed authorizer reads; it is read when they are signed, and kept nowhere."""

    def tokens(tenants: Sequence[str], seconds: int) -> tuple[str, ...]:
        from phase3b.local.api.identity import refuse_too_long  # noqa: PLC0415
        from phase3b.local.api.requests.token import sign_token  # noqa: PLC0415

        refuse_too_long(seconds, deployment)
        with asking(deployment):
            client: Any = access.client("secretsmanager")
            key = client.get_secret_value(SecretId=names.replicated_secret("token_key"))["SecretString"]
        return tuple(sign_token(deployment, key, tenant, USER, seconds) for tenant in tenants)

    return tokens


def _made_keys(deployment: Deployment, names: Names, access: AwsAccess, prefix: str) -> Keys:
    """API keys in the usage plan of customers.

    Raises:
        Phase3bError: the authorizer refuses keys that are bound to no tenant, and so all that a load test could make.
    """
    api = deployment.api
    if api is not None and api.definition.authorizer.unbound_keys == "refuse":
        raise bad_input(
            f"service.api.authorizer.unbound_keys is refuse, so {deployment.name} accepts no API key that a load test makes",
            f"Bind keys to the test tenants (environments.{deployment.name}.api_keys and api_key_tenants) and give them: --api-key-file",
            code="P3B-LOAD-CREDENTIALS",
        )

    def keys(tenants: Sequence[str]) -> tuple[str, ...]:
        with asking(deployment):
            return LoadTestKeys(access.client("apigateway", repeats=REPEATS), names, prefix).of(tenants)

    return keys


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".")
