"""The cache as it was applied: who may use it, and what of it; all of it asked of the embedded AWS."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from phase3b.files.json_file import parse_json
from phase3b.local.api.asked_aws import AskedAws
from phase3b.local.api.lambda_service.process_variables import CACHE_HOST
from phase3b.local.api.local_service import LocalService

SECRET: Final = "CACHE_SECRET_ARN"  # noqa: S105  the variable's name


@dataclass(frozen=True, slots=True)
class AppliedCache:
    """The user that functions are to the cache, and what that may do (ElastiCache's access string)."""

    user: str
    password: str = field(repr=False)
    access: str


def applied_cache(service: LocalService) -> AppliedCache | None:
    """What ElastiCache and Secrets Manager have; None where no function has the address of a cache."""
    told = [each.environment for each in service.functions if each.environment.get(CACHE_HOST)]
    if not told:
        return None
    aws = AskedAws(service.aws_endpoint, service.region)
    secret = aws.client("secretsmanager").get_secret_value(SecretId=told[0][SECRET])["SecretString"]
    given = parse_json(secret, "the secret of the cache", "Apply the environment again")
    name = given.get("username").text()
    users = aws.client("elasticache").get_paginator("describe_users").paginate()
    access = next(each["AccessString"] for page in users for each in page["Users"] if each["UserName"] == name)
    return AppliedCache(name, given.get("password").text(), access)
