"""The deployment that the handlers of these tests are notified of: dev of capacity.yaml."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.naming import Names
from phase3b.plan.functions.api_key_tenants import DIGEST, DIGEST_DIGITS, KEY_TENANTS, key_variables

CAPACITY = load(Path(__file__).parents[2] / "capacity.yaml")
DEPLOYMENT = resolve(CAPACITY, "dev")
NAMES = Names(DEPLOYMENT.project, DEPLOYMENT.name, DEPLOYMENT.component)
DIGEST_EXPRESSION = re.compile(rf"\$\{{{DIGEST.pattern}\}}")
REGION = "us-east-1"
# The value of the key of the one customer of dev, and the variable that Terraform makes of it.
CUSTOMER_KEY = "d" * 40
assert DEPLOYMENT.api is not None
_TOLD = key_variables(DEPLOYMENT.api.definition.authorizer, DEPLOYMENT.environment)[KEY_TENANTS]
KEY_TENANTS_MADE = {
    _TOLD: DIGEST_EXPRESSION.sub(hashlib.sha256(CUSTOMER_KEY.encode()).hexdigest()[:DIGEST_DIGITS], _TOLD)
}
SCOPES = () if DEPLOYMENT.api is None else tuple(DEPLOYMENT.api.definition.scopes)
