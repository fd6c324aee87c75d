"""What people do to the Terraform state, or to where it is kept: one function for each row that needs it."""

from __future__ import annotations

import json
from typing import Any

from aws_by_hand import STATE, Place

HISTORY = "state/dev.history.json"


def make_bucket(place: Place, bucket: str) -> None:
    place.client("s3").create_bucket(Bucket=bucket)


def state_to_s3(place: Place, bucket: str, key: str, *others: str) -> None:
    """The state and its history, moved as `terraform init -migrate-state` and a person would."""
    s3 = place.client("s3")
    for each in (bucket, *others):
        s3.create_bucket(Bucket=each)
    for file, target in ((STATE, key), (HISTORY, key.removesuffix(".tfstate") + ".history.json")):
        s3.put_object(Bucket=bucket, Key=target, Body=(place.folder / file).read_bytes())
        (place.folder / file).unlink()


def lose_state(place: Place) -> None:
    place.state.unlink()


def lose_state_and_history(place: Place) -> None:
    lose_state(place)
    (place.folder / HISTORY).unlink()


def forget(place: Place, kind: str, name: str) -> None:
    """terraform state rm."""
    state = json.loads(place.state.read_text("utf-8"))
    kept = [each for each in state["resources"] if (each["type"], each["name"]) != (kind, name)]
    assert len(kept) == len(state["resources"]) - 1
    _write(place, {**state, "resources": kept})


def call_otherwise(place: Place, kind: str, name: str, another: str) -> None:
    """terraform state mv."""
    state = json.loads(place.state.read_text("utf-8"))
    _entry(state, kind, name)["name"] = another
    _write(place, state)


def enter_twice(place: Place, kind: str, name: str, another: str) -> None:
    """terraform import, of what the state has already."""
    state = json.loads(place.state.read_text("utf-8"))
    state["resources"].append({**_entry(state, kind, name), "name": another})
    _write(place, state)


def depose(place: Place, kind: str, name: str) -> None:
    """As Terraform keeps what a replacement that was cut short has not destroyed yet; here it is the thing itself."""
    state = json.loads(place.state.read_text("utf-8"))
    instances = _entry(state, kind, name)["instances"]
    instances.append({**instances[0], "deposed": "abcd1234"})
    _write(place, state)


def _entry(state: dict[str, Any], kind: str, name: str) -> dict[str, Any]:
    (found,) = [each for each in state["resources"] if (each["type"], each["name"]) == (kind, name)]
    made: dict[str, Any] = found
    return made


def taint(place: Place, kind: str, name: str) -> None:
    """As Terraform marks a resource whose creation failed half way."""
    state = json.loads(place.state.read_text("utf-8"))
    _entry(state, kind, name)["instances"][0]["status"] = "tainted"
    _write(place, state)


def _write(place: Place, state: dict[str, Any]) -> None:
    place.state.write_text(json.dumps({**state, "serial": state["serial"] + 1}), "utf-8")
