"""A capacity file with nothing but tables, as many as are wanted, made of capacity.yaml's own."""

from __future__ import annotations

from typing import Any

import yaml

# What names tables one by one, or is in front of what does.
SERVED_BY = ("functions", "queues", "failed_events", "packages", "api", "routes", "cache", "dax", "assumptions")


def many_tables(text: str, tables: int) -> str:
    """The file with one tier, one environment and so many copies of its tables, in turn."""
    content: dict[str, Any] = yaml.safe_load(text)
    service, tier = content["service"], content["tiers"]["starter"]
    for key in SERVED_BY:
        service.pop(key, None)
        tier.pop(key, None)
    # Without routes there is nothing to send.
    content.pop("load", None)
    content.pop("tuning", None)
    # Nor is there anything of the environments that are left out.
    content.get("ops", {}).pop("backups", None)
    content["objectives"]["thresholds"]["functions"].pop("of", None)
    originals = list(service["tables"].items())
    capacities = tier["tables"]
    names = [originals[number % len(originals)][0] for number in range(tables)]
    service["tables"] = {f"{name}_{number:03}": dict(originals)[name] for number, name in enumerate(names)}
    tier["tables"] = {f"{name}_{number:03}": capacities[name] for number, name in enumerate(names)}
    # What is advised names the tables by their own names.
    tier.pop("advice", None)
    content["tiers"] = {"starter": tier}
    environments = content["environments"]
    content["environments"] = {
        # Without an API there is none that a page may call.
        name: {key: each for key, each in environments[name].items() if key != "cors_origins"}
        for name in ("defaults", "dev")
        if name in environments
    }
    return yaml.safe_dump(content, sort_keys=False)
