"""Makes a checkov check of each of our policies: `checkov --external-checks-dir policies/checkov_checks`.

The only file that knows checkov; it runs in checkov's own process, whose working folder is the scanned one.
"""

from __future__ import annotations

import logging
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

# checkov loads this file by its path: the toolkit's own modules are found from there.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck

from policies import checkov_runtime
from policies.catalogue import POLICIES
from policies.policy import Policy
from policies.stack import Stack

# checkov keeps each of its debug lines in memory, thousands for a stack, for a report that nobody asks for.
logging.getLogger().setLevel(logging.WARNING)


checkov_runtime.install()


@lru_cache(maxsize=64)
def _stack(file: str) -> Stack:
    return Stack.read(Path(file))


class PolicyCheck(BaseResourceCheck):
    """One policy, asked by checkov of each resource of its types."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        super().__init__(
            name=policy.name,
            id=policy.id,
            categories=[CheckCategories.CONVENTION],
            supported_resources=list(policy.types) or ["*"],
            guideline=f"docs/policies.md#{policy.id.lower()}",
        )

    def scan_resource_conf(self, conf: dict[str, Any]) -> CheckResult:
        """The policy's verdict on one resource; what is wrong goes into the record's details."""
        del conf
        file, _, name = self.entity_path.rsplit(":", 2)
        stack = _stack(file.lstrip("/"))
        resource = stack.get(f"{self.entity_type}.{name}")
        verdict = None if resource is None else self._policy.judge(resource, stack)
        if verdict is None:
            return CheckResult.UNKNOWN
        self.details = list(verdict)
        return CheckResult.FAILED if verdict else CheckResult.PASSED


CHECKS = [PolicyCheck(policy) for policy in POLICIES]
