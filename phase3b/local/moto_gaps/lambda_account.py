"""Lambda: GetAccountSettings, which says how many executions the account has and how many no function has reserved."""

from __future__ import annotations

import json
import os
from typing import Any, Final

import moto.awslambda.urls as lambda_urls
from moto.awslambda.responses import LambdaResponse

from phase3b.capacity.model.quotas import Quotas

PATH: Final = r"{0}/(?P<api_version>[^/]+)/account-settings/?$"
# moto's own name of the account's limit; without it moto refuses no reservation.
QUOTA: Final = "MOTO_LAMBDA_CONCURRENCY_QUOTA"
GIGABYTE: Final = 1024**3
MEGABYTE: Final = 1024**2


def fill(quotas: Quotas) -> None:
    """Adds what is missing to moto's classes."""

    def get_account_settings(self: LambdaResponse) -> tuple[int, dict[str, Any], str]:
        """GetAccountSettings."""
        functions = list(self.backend.list_functions())
        limit = int(os.environ.get(QUOTA, quotas.concurrent_executions))
        reserved = sum(int(each.reserved_concurrency or 0) for each in functions)
        text = {
            "AccountLimit": {
                "TotalCodeSize": 75 * GIGABYTE,
                "CodeSizeUnzipped": 250 * MEGABYTE,
                "CodeSizeZipped": 50 * MEGABYTE,
                "ConcurrentExecutions": limit,
                "UnreservedConcurrentExecutions": max(0, limit - reserved),
            },
            "AccountUsage": {"TotalCodeSize": 0, "FunctionCount": len(functions)},
        }
        return 200, {}, json.dumps(text)

    lambda_urls.url_paths[PATH] = LambdaResponse.dispatch
    LambdaResponse.get_account_settings = get_account_settings  # type: ignore[attr-defined]
