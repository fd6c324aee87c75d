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
# The package of a wheel is above; last, as what lies beside an installed phase3b is not what checkov was locked with.
sys.path.extend(
    str(folder) for folder in Path(__file__).resolve().parents if (folder / "phase3b/files/home.py").is_file()
)

from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck

from policies import checkov_runtime
from policies.catalogue import POLICIES, SEEN
from policies.policy import Policy
from policies.stack_read.stack import Stack

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

    def run(
        self,
        scanned_file: str,
        entity_configuration: dict[str, list[Any]],
        entity_name: str,
        entity_type: str,
        skip_info: Any,
    ) -> Any:
        """checkov's own way for what a comment skips; a short one for a verdict: it is asked 90,000 times in a scan."""
        if skip_info:
            return super().run(scanned_file, entity_configuration, entity_name, entity_type, skip_info)
        self.details: list[str] = []
        try:
            return {"result": self._verdict(scanned_file, entity_type, entity_name), "evaluated_keys": []}
        except Exception:
            # In the words that the gate looks for: checkov leaves out a check that raises, and counts its resource as clean.
            self.log_check_error(scanned_file, entity_type, entity_name, entity_configuration)
            raise

    def scan_resource_conf(self, conf: dict[str, Any]) -> CheckResult:
        """What checkov's own way would ask; nothing gets here."""
        raise NotImplementedError(self.id)

    def _verdict(self, file: str, entity_type: str, name: str) -> CheckResult:
        stack = _stack(file.lstrip("/"))
        resource = stack.get(f"{entity_type}.{name}")
        verdict = None if resource is None else self._policy.verdict(resource, stack)
        # What is asked of everything is passed by nearly everything, and a record of each costs more than the verdict.
        if verdict is None or (not verdict and not self._policy.types and self._policy.id != SEEN):
            return CheckResult.UNKNOWN
        self.details = list(verdict)
        return CheckResult.FAILED if verdict else CheckResult.PASSED


CHECKS = [PolicyCheck(policy) for policy in POLICIES]
