"""Policies of ways in that no policy document shows: arguments that open, plain HTTP, programs, foreign accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from policies.policy import Policy, Verdict, unless
from policies.stack_read.arn import foreign, names_one, parsed, unread
from policies.stack_read.bounds import known_providers, known_types, of_aws, worked_out
from policies.stack_read.stack import Resource, Stack, Values
from policies.stack_read.stated_values import unreadable

PERMISSION: Final = "aws_lambda_permission"
# Parts of a stack that make nothing and ask nothing.
VALUES: Final = frozenset(
    {"local", "output", "variable", "provider", "terraform", "terraform_providers", "environment"}
)
# Arguments that open, by their last name, and the values that do.
OPENING: Final[tuple[tuple[re.Pattern[str], frozenset[Any]], ...]] = (
    (re.compile(r"(^|_)(publicly_accessible|public_access|public_access_enabled|endpoint_public_access)$"), frozenset({True, "true"})),
    (re.compile(r"^(associate_public_ip_address|map_public_ip_on_launch)$"), frozenset({True, "true"})),
    (
        re.compile(r"^(block_public_acls|block_public_policy|ignore_public_acls|restrict_public_buckets)$"),
        frozenset({False, "false"}),
    ),
    (re.compile(r"^acl$"), frozenset({"public-read", "public-read-write", "authenticated-read"})),
    (re.compile(r"^(principal|principals|grantee_principal|allowed_principals|principal_arns?)$"), frozenset({"*"})),
    (re.compile(r"^(group|user_group)$"), frozenset({"all"})),
)  # fmt: skip
ANYWHERE: Final = frozenset({"0.0.0.0/0", "::/0"})
ADDRESSES: Final = re.compile(r"^(ipv6_)?cidr(_blocks?|_ipv[46])?$")
HTTP_ARGUMENT: Final = re.compile(r"(?i)(endpoint|ur[il]|address|webhook|callback)s?$")
# What makes Terraform run or fetch something where it is applied.
PROGRAMS: Final = frozenset({"data.external", "data.http", "null_resource", "shell_script", "data.shell_script"})
TLS_ARGUMENT: Final = re.compile(
    r"^(security_policy|tls_security_policy|ssl_policy|minimum_protocol_version|min(imum)?_tls_version)$"
)
OLD_TLS: Final = re.compile(r"(?i)ssl[-_]?v?3|tls[-_]?v?1(?![-_.]?[23])|ELBSecurityPolicy-20(15|16)")
DOMAINS: Final = {"aws_api_gateway_domain_name": None, "aws_apigatewayv2_domain_name": "domain_name_configuration"}
EXACT: Final = re.compile(r"=?\s*\d+\.\d+\.\d+")
ACCOUNT_ARGUMENT: Final = re.compile(r"(^|_)(accounts?|account_ids?|owner_id)$")
FOREIGN: Final = re.compile(r"arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(\d{12})(?=:)")


def _leaf(path: str) -> str:
    return path.rsplit(".", 1)[-1]


def _url(url: Resource, stack: Stack) -> Verdict:
    del stack
    return unless(url.text("authorization_type") == "AWS_IAM", "anyone who knows its URL can call the function")


def _permission(permission: Resource, stack: Stack) -> Verdict:
    principal, source = permission.text("principal"), permission.text("source_arn")
    problems: list[str] = []
    if permission.text("action") != "lambda:InvokeFunction":
        problems.append(f"it allows {permission.text('action')}, and a caller needs lambda:InvokeFunction alone")
    if permission.text("function_url_auth_type") == "NONE":
        problems.append("it lets anyone call the function's URL")
    if not of_aws(principal):
        arn = parsed(principal)
        if principal in {"", "*"}:
            problems.append("anyone may invoke the function")
        elif stack.target(principal) is None and foreign(principal if arn is None else arn.account, stack):
            problems.append(f"{principal} may invoke the function, of an account that is not the environment's")
        return tuple(problems)
    account = permission.text("source_account")
    if source:
        owner = parsed(source)
        if not names_one(source) or unread(source):
            problems.append(f"{principal} may invoke the function for {source}: that is more than one source")
        elif owner is not None and owner.account and foreign(owner.account, stack):
            problems.append(f"{principal} may invoke the function for {source}, of a foreign account")
    elif not account or foreign(account, stack):
        problems.append(f"{principal} may invoke the function on behalf of any account: it has no source_arn")
    return tuple(problems)


def _opened(resource: Resource, stack: Stack) -> Verdict:
    del stack
    problems = [
        f"{path} is {value}" for path, value in _arguments(resource.values, "") if _opens(resource, path, value)
    ]
    return tuple(dict.fromkeys(problems))


def _opens(resource: Resource, path: str, value: Any) -> bool:
    leaf = _leaf(path)
    if ADDRESSES.search(leaf) and value in ANYWHERE:
        # What goes out is not what comes in.
        return "egress" not in f"{resource.type}.{path}" and resource.values.get("type") != "egress"
    if leaf in {"group", "user_group"} and not resource.type.endswith(("launch_permission", "snapshot_attribute")):
        return False
    return any(form.search(leaf) and value in opening for form, opening in OPENING)


def _arguments(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    match value:
        case dict():
            for key, each in value.items():
                if key != "//":
                    yield from _arguments(each, f"{path}.{key}" if path else str(key))
        case list():
            for each in value:
                yield from _arguments(each, path)
        case str() | bool():
            yield path, value


def _plain_http(resource: Resource, stack: Stack) -> Verdict:
    problems = [
        f"{path} is {text.split('?')[0]}: anyone who is on the way reads and changes what is sent"
        for path, text in stack.texts(resource)
        if text.lower().startswith("http://") and (HTTP_ARGUMENT.search(_leaf(path)) or "endpoint" in path)
    ]
    if resource.type == "provider" and resource.values.get("insecure") in {True, "true"}:
        problems.append("it takes any certificate for AWS's")
    if resource.type == "aws_sns_topic_subscription" and resource.text("protocol").lower() == "http":
        problems.append("its protocol is http: anyone who is on the way reads what is sent")
    return tuple(dict.fromkeys(problems))


def _programs(resource: Resource, stack: Stack) -> Verdict:
    del stack
    if resource.type in PROGRAMS:
        return ("it runs or fetches what is not a resource, with the rights of the person or pipeline that applies",)
    blocks = [key for key in ("provisioner", "connection") if key in resource.values]
    return tuple(f"its {key} runs a program with the rights of the person or pipeline that applies" for key in blocks)


def _old_tls(resource: Resource, stack: Stack) -> Verdict:
    problems = [
        f"{path} is {text}: it takes TLS below 1.2"
        for path, text in stack.texts(resource)
        if TLS_ARGUMENT.search(_leaf(path)) and OLD_TLS.search(text)
    ]
    if resource.type in DOMAINS:
        block = DOMAINS[resource.type]
        stated: Values = resource.block(block) if block else resource.values
        if not stated.get("security_policy"):
            problems.append("security_policy is not given, and AWS takes TLS 1.0 then")
    return tuple(problems)


def _cors(resource: Resource, stack: Stack) -> Verdict:
    problems: list[str] = []
    for path, values in stack.mappings(resource):
        origins, credentials = "", False
        for key, value in values.items():
            name = str(key).lower().replace("-", "_")
            if name.endswith(("allow_origins", "alloworigins", "access_control_allow_origin")):
                origins = " ".join(map(str, value)) if isinstance(value, list) else str(value)
            elif name.endswith(("allow_credentials", "allowcredentials")):
                credentials = str(value).strip("'\"").lower() == "true"
        # "null" is the origin of a sandboxed frame, which every site can make.
        if credentials and (
            "*" in origins or "header.origin" in origins.lower() or "null" in origins.strip("'\"").split()
        ):
            problems.append(f"{path or 'it'} lets every site call it with its visitors' credentials")
    return tuple(problems)


def _accounts(resource: Resource) -> Iterator[tuple[str, str]]:
    """Accounts that stand alone, in an argument that is called so."""
    for path, value in _arguments(resource.values, ""):
        if isinstance(value, str) and ACCOUNT_ARGUMENT.search(_leaf(path)) and re.fullmatch(r"\d{12}", value):
            yield path, value


def _foreign(resource: Resource, stack: Stack) -> Verdict:
    found = [each for each in _accounts(resource) if foreign(each[1], stack)]
    found += [
        (path, account)
        for path, text in stack.texts(resource)
        for account in FOREIGN.findall(text)
        if foreign(account, stack)
    ]
    return tuple(
        dict.fromkeys(
            f"{path} names account {account}, which is neither the environment's nor a trusted one"
            for path, account in found
        )
    )


def _known(resource: Resource, stack: Stack) -> Verdict:
    del stack
    if resource.type in VALUES:
        return None
    if resource.type == "module":
        return ("it calls a module: nobody has seen what that makes",)
    if resource.type == "block":
        return ("a block of this kind is judged by nothing here",)
    return unless(
        resource.type in known_types(),
        f"nobody has thought about {resource.type}: what it opens, what it holds, how it fails",
    )


def _source(providers: Resource, stack: Stack) -> Verdict:
    used = {each.type.split("_", 1)[0] for each in stack.resources}
    problems = [
        f"{name} is not among required_providers: the newest of that name runs"
        for name in sorted(used - {*providers.values})
    ]
    for name, given in providers.values.items():
        stated = given if isinstance(given, Mapping) else {"version": given}
        source = str(stated.get("source", f"hashicorp/{name}")).removeprefix("registry.terraform.io/")
        if source not in known_providers():
            problems.append(
                f"{name} is {source}, which nobody has looked at: it runs with the rights of the person or pipeline that applies"
            )
        elif not EXACT.fullmatch(str(stated.get("version", ""))):
            problems.append(f"{name} is of version {stated.get('version') or 'any'}: another one runs tomorrow")
    return tuple(problems)


def _made_once(resource: Resource, stack: Stack) -> Verdict:
    del stack
    if resource.type.startswith("data.") or resource.type in VALUES:
        return None
    given = [key for key in ("count", "for_each", "provider") if key in resource.values]
    return tuple(
        f"{key} is {resource.values[key]}: what is judged here may be made elsewhere, often, or not" for key in given
    )


def _readable(resource: Resource, stack: Stack) -> Verdict:
    del stack
    if resource.type.startswith("data.") or resource.type in {*VALUES, "module", "block"}:
        return None
    allowed = worked_out(resource.type)
    found = dict.fromkeys(path for path in unreadable(resource.values) if path.rpartition("dynamic.")[2] not in allowed)
    return tuple(f"{path} is known only after an apply: nobody can judge it before" for path in found)


POLICIES: Final = (
    Policy(
        "P3B_PROVIDER_SOURCE",
        "Providers are known, and of one version",
        ("terraform_providers",),
        "A provider is a program that runs with the rights of the person or pipeline that applies.",
        "Use the provider of imports/resources.txt, in exactly that version",
        "service",
        _source,
        security=True,
    ),
    Policy(
        "P3B_MADE_ONCE",
        "Each resource is made once, where the stack is",
        (),
        "A count of 0 removes an alarm or a policy and leaves it in the source; another provider makes it in another place.",
        "Take count, for_each and provider away",
        "service",
        _made_once,
    ),
    Policy(
        "P3B_FUNCTION_URL",
        "A function's URL asks who calls",
        ("aws_lambda_function_url",),
        "A URL without authorization is a second, open door beside the API.",
        "Set authorization_type to AWS_IAM, or call the function by the API",
        "service.functions.{subject}",
        _url,
        security=True,
    ),
    Policy(
        "P3B_FUNCTION_INVOKE",
        "Only the sources of this deployment may invoke a function",
        (PERMISSION,),
        "A service without a source may invoke it on behalf of any account (the confused deputy problem, IAM User Guide).",
        "Name the source in source_arn",
        "service.functions.{subject}",
        _permission,
        security=True,
    ),
    Policy(
        "P3B_PUBLIC_ARGUMENT",
        "No argument opens a resource to the internet",
        (),
        "A database, a bucket or a port is opened by one word, whatever the documents say.",
        "Take the argument away",
        "service",
        _opened,
        security=True,
    ),
    Policy(
        "P3B_PLAIN_HTTP",
        "Nothing is sent over plain HTTP",
        (),
        "What goes over HTTP can be read and changed on its way: an alert, a customer's event, a token.",
        "Use https",
        "service",
        _plain_http,
        security=True,
    ),
    Policy(
        "P3B_NO_PROGRAM",
        "Terraform runs no program and fetches nothing from the internet",
        (),
        "A provisioner or an external data source runs with the rights of the person or pipeline that applies, and no plan shows what it does.",
        "Make it a resource, or a step of the pipeline that a review sees",
        "service",
        _programs,
        security=True,
    ),
    Policy(
        "P3B_TLS",
        "TLS is 1.2 or newer",
        (),
        "TLS 1.0 and 1.1 were deprecated in 2021 (RFC 8996).",
        "Set security_policy to TLS_1_2",
        "service.api",
        _old_tls,
        security=True,
    ),
    Policy(
        "P3B_CORS",
        "No other site calls with a visitor's credentials",
        (),
        "A page that allows every origin together with credentials hands a visitor's session to any site.",
        "Name the origins, or leave credentials out",
        "service.api",
        _cors,
        security=True,
    ),
    Policy(
        "P3B_FOREIGN_ACCOUNT",
        "Nothing names an account that is neither the environment's nor a trusted one",
        (),
        "Alarms, failed events, keys and logs that go to another account are out of reach of who answers for them.",
        "State environments.ENV.account_id, or list the account in policies/stack_read/bounds.yaml",
        "environments.{environment}.account_id",
        _foreign,
        security=True,
    ),
    Policy(
        "P3B_KNOWN_TYPE",
        "Each type of resource is one that somebody has thought about",
        (),
        "Policies know what they were written for; a new type opens, holds and fails in ways that none of them asks about.",
        "Read what it opens and holds, write a policy where one is needed, and list the type in policies/stack_read/bounds.yaml",
        "service",
        _known,
        security=True,
    ),
    Policy(
        "P3B_VALUE_READABLE",
        "What each argument comes to is known before an apply",
        (),
        "A condition, a loop or a block that is made sometimes can give a value that every policy would refuse.",
        "Write the value, or list the argument in policies/stack_read/bounds.yaml with its reason",
        "service",
        _readable,
        security=True,
    ),
)
