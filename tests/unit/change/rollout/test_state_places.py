"""Where a state is, by whichever backend; and where its history is, which some of them can't keep."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from small_capacity import deployment

from phase3b.capacity.model.backend import (
    Backend,
    CloudBackend,
    HttpBackend,
    LocalBackend,
    RemoteBackend,
    S3Backend,
    workspace_of,
)
from phase3b.capacity.model.provider import AssumeRole
from phase3b.change.guard.moved import copying
from phase3b.change.guard.place import Place
from phase3b.change.rollout.keeper import BucketKeeper, FileKeeper, keeper_of, only_here
from phase3b.change.rollout.whereabouts import backend_used, last_applied

ROLE = AssumeRole(role_arn="arn:aws:iam::210987654321:role/states")
S3 = S3Backend(type="s3", bucket="states", key="dev.tfstate", region="us-east-1", lock_file=True)
BLUE = S3.model_copy(update={"workspace": "blue", "assume_role": ROLE, "profile": "team", "kms_key_id": "alias/states"})
HTTP = HttpBackend(
    type="http", address="https://states.example.com/dev", lock_address="https://states.example.com/dev/lock"
)
CLOUD = CloudBackend(type="cloud", organization="acme", workspace="dev")
REMOTE = RemoteBackend(type="remote", hostname="tfe.example.com", organization="acme", workspace="dev")
BACKENDS: tuple[tuple[Backend, str, str], ...] = (
    (LocalBackend(type="local", path="state/dev.tfstate"), "state/dev.tfstate", "default"),
    (S3, "s3://states/dev.tfstate", "default"),
    (BLUE, "s3://states/env:/blue/dev.tfstate", "blue"),
    (BLUE.model_copy(update={"workspace_key_prefix": "a/b"}), "s3://states/a/b/blue/dev.tfstate", "blue"),
    (S3.model_copy(update={"workspace": "default"}), "s3://states/dev.tfstate", "default"),
    (HTTP, "https://states.example.com/dev", "default"),
    (CLOUD, "hcp://app.terraform.io/acme/dev", "dev"),
    # Terraform calls the one workspace of the older backend `default`.
    (REMOTE, "hcp://tfe.example.com/acme/dev", "default"),
)
IDS = [each[1] for each in BACKENDS]


@pytest.mark.parametrize(("backend", "place", "workspace"), BACKENDS, ids=IDS)
def test_the_place_of_each(backend: Backend, place: str, workspace: str, tmp_path: Path) -> None:
    assert backend.place == place
    assert workspace_of(backend) == workspace
    # As an applied file says it, of which only the text is kept.
    written = backend.model_dump(exclude_none=True)
    text = json.dumps({"environments": {"dev": {"region": "us-east-1", "backend": written}}})
    keeper = FileKeeper(tmp_path / "history.json")
    keeper.write(json.dumps({"version": 1, "applied": text, "before": None, "rollout": None}))
    assert last_applied(keeper, "dev") == Place("us-east-1", "", place)


def test_the_account_of_an_applied_file_is_that_of_its_role(tmp_path: Path) -> None:
    role = {"role_arn": "arn:aws:iam::210987654321:role/deploy"}
    environment = {"region": "us-east-1", "provider": {"assume_role": role}, "backend": {"type": "local", "path": "x"}}
    keeper = FileKeeper(tmp_path / "history.json")
    text = json.dumps({"environments": {"dev": environment}})
    keeper.write(json.dumps({"version": 1, "applied": text, "before": None, "rollout": None}))
    assert last_applied(keeper, "dev") == Place("us-east-1", "210987654321", "x")


USED = (
    (
        "s3",
        {"bucket": "states", "key": "dev.tfstate"},
        "s3://states/env:/blue/dev.tfstate",
        "s3://states/env:/blue/dev.tfstate",
    ),
    ("s3", {"bucket": "old", "key": "dev.tfstate"}, "s3://states/env:/blue/dev.tfstate", "s3://old/dev.tfstate"),
    ("local", {"path": "/elsewhere/dev.tfstate"}, "s3://states/dev.tfstate", "/elsewhere/dev.tfstate"),
    ("http", {"address": "https://states.example.com/dev"}, "x", "https://states.example.com/dev"),
    (
        "cloud",
        {"hostname": None, "organization": "acme", "workspaces": {"name": "dev"}},
        "x",
        "hcp://app.terraform.io/acme/dev",
    ),
    ("remote", {"organization": "acme", "workspaces": [{"name": "dev"}]}, "x", "hcp://app.terraform.io/acme/dev"),
)


@pytest.mark.parametrize(("type_", "config", "here", "state"), USED, ids=[f"{each[0]} {each[3]}" for each in USED])
def test_what_terraform_wrote_down(
    type_: str, config: dict[str, object], here: str, state: str, tmp_path: Path
) -> None:
    (tmp_path / ".terraform").mkdir()
    written = {"backend": {"type": type_, "config": config}}
    (tmp_path / ".terraform/terraform.tfstate").write_text(json.dumps(written), "utf-8")
    assert backend_used(tmp_path, Place("us-east-1", "", here)) == (Place("us-east-1", "", state),)


@pytest.mark.parametrize("written", [{"type": "gcs", "config": {"bucket": "b"}}, {"type": "cloud", "config": {}}, {}])
def test_a_backend_that_is_not_known_here_is_none(written: dict[str, object], tmp_path: Path) -> None:
    (tmp_path / ".terraform").mkdir()
    (tmp_path / ".terraform/terraform.tfstate").write_text(json.dumps({"backend": written}), "utf-8")
    assert backend_used(tmp_path, Place("us-east-1")) == ()


def test_a_history_is_beside_its_state_and_signed_in_as_it() -> None:
    keeper = keeper_of(BLUE, Path(), "dev")
    assert keeper == BucketKeeper("states", "env:/blue/dev.history.json", "us-east-1", "team", ROLE, "alias/states")
    assert only_here(keeper, "dev") == ""


@pytest.mark.parametrize("backend", [HTTP, CLOUD, REMOTE], ids=lambda each: str(each.type))
def test_a_history_that_has_no_place_beside_its_state_is_said(backend: Backend, tmp_path: Path) -> None:
    keeper = keeper_of(backend, tmp_path, "dev")
    keeper.write("{}")
    assert (tmp_path / ".phase3b/history/dev.history.json").read_text("utf-8") == "{}"
    note = only_here(keeper, "dev")
    assert "keeps a state and nothing beside it" in note
    assert f"the history of dev is in {keeper.place}, on this machine alone" in note


def test_a_state_behind_an_interface_is_copied_by_terraform() -> None:
    assert copying("state/dev.tfstate", "s3://b/dev.tfstate").startswith(
        "aws s3 cp state/dev.tfstate s3://b/dev.tfstate && "
    )
    for other in ("https://states.example.com/dev", "hcp://app.terraform.io/acme/dev"):
        for pair in ((other, "s3://b/dev.tfstate"), ("state/dev.tfstate", other)):
            assert copying(*pair).startswith("`terraform state pull > state.json`")


def test_the_account_is_known_by_the_role() -> None:
    role = 'provider: {assume_role: {role_arn: "arn:aws:iam::210987654321:role/deploy"}}\n    backend: '
    made = deployment("dev", ("backend: {type: local, path: state/dev", role + "{type: local, path: state/dev"))
    assert made.environment.account_id is None
    assert made.environment.account_number == "210987654321"
