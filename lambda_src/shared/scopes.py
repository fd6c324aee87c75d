"""Which scope a route asks for.

Checked here and not by the authorizer's policy: that is cached for a token, names paths by wildcards that end at no slash
(to an IAM policy what is below /webhooks/{id} is the same), and a refusal by it could not name the scope.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping

from shared import settings
from shared.problem import Problem
from shared.request import Request


@functools.cache
def _needed(told: str) -> Mapping[str, str]:
    found: Mapping[str, str] = json.loads(told)
    return found


def check(request: Request) -> None:
    """Refuses a token without the scope of the route.

    Raises:
        Problem: 403, with the scope that is needed.
        SettingError: nobody has told this function which routes ask for one; then none is answered.
    """
    scope = _needed(settings.text("ROUTE_SCOPES")).get(f"{request.method} {request.resource}")
    if scope is not None and scope not in request.scopes:
        detail = f"the token has not the scope {scope}"
        raise Problem(403, detail, [("Authorization", f"needs a token with the scope {scope}")])
