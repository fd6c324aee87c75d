"""The environment variables of an execution environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final

from phase3b.local.api.local_service import LocalFunction, LocalService
from phase3b.local.aws.listening import HOST

# A function in the network of a cache is told where it is; the name that AWS would give it leads nowhere from here.
CACHE_HOST: Final = "CACHE_HOST"
# Nothing here speaks DAX's protocol: what reads through it reads the tables.
DAX_ENDPOINT: Final = "DAX_ENDPOINT"


def variables_of(function: LocalFunction, service: LocalService, further: Mapping[str, str]) -> dict[str, str]:
    """The environment variables of a process: those of its Terraform, those of Lambda, and where the embedded AWS and the cache are."""
    region = service.region
    return {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "AWS_ACCESS_KEY_ID": "embedded",
        "AWS_SECRET_ACCESS_KEY": "embedded",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_REGION": region,
        "AWS_DEFAULT_REGION": region,
        "AWS_LAMBDA_FUNCTION_NAME": function.aws_name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_mb),
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start" if function.snap_start else "on-demand",
        "_HANDLER": function.handler,
        **function.credentials,
        **function.environment,
        **cache_variables(function.environment, service.cache_port),
        **({DAX_ENDPOINT: ""} if DAX_ENDPOINT in function.environment else {}),
        "AWS_ENDPOINT_URL": service.aws_endpoint,
        **further,
    }


def about_dax(service: LocalService) -> str:
    """That a session has no DAX, where a function was told of one."""
    names = [each.name for each in service.functions if each.environment.get(DAX_ENDPOINT)]
    return f"no DAX: nothing here speaks its protocol, and {', '.join(names)} read the tables" if names else ""


def cache_variables(environment: Mapping[str, str], port: int | None) -> dict[str, str]:
    """Where a function finds the cache that it was told of: on this machine without TLS; nowhere where none runs. Nothing of any other function."""
    if not environment.get(CACHE_HOST):
        return {}
    return {CACHE_HOST: ""} if port is None else {CACHE_HOST: HOST, "CACHE_PORT": str(port), "CACHE_TLS": "0"}
