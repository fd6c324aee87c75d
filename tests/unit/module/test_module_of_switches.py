"""A module has the whole service, whatever one environment switches off."""

from __future__ import annotations

import pytest
from service_capacity import changed

from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError
from phase3b.module.built_module import refuse_switches

PROD = "  prod:\n    tier: growth\n"
OFF = (PROD, f"{PROD}    enabled: {{routes: {{'POST /tickets': false}}}}\n")


def test_an_environment_with_switches_of_its_own_is_refused() -> None:
    capacity = parse(changed(OFF), "c.yaml")
    refuse_switches(capacity, "dev")
    with pytest.raises(
        Phase3bError, match=r"the environment prod switches parts of the service \(the route POST /tickets\)"
    ):
        refuse_switches(capacity, "prod")


def test_what_the_service_switches_off_is_in_no_module() -> None:
    everywhere = ("method: POST, path: /tickets,", "method: POST, path: /tickets, enabled: false,")
    refuse_switches(parse(changed(everywhere), "c.yaml"), "prod")
    with pytest.raises(Phase3bError, match=r"\(on\), and a module has all of it"):
        refuse_switches(parse(changed(everywhere, (OFF[0], OFF[1].replace("false", "true"))), "c.yaml"), "prod")
