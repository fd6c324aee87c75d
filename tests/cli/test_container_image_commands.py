"""A function of a container image, as a person adds it: one command, and what the others then say of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from grown_project import Project, minimal

IMAGE = "{account}.dkr.ecr.{region}.{dns_suffix}/team/scans@sha256:" + "0f" * 32
REFUSED = (
    (("--image", IMAGE.partition("@")[0] + ":v1"), "the image is named by a tag", "IMAGE-TAG"),
    (("--image", IMAGE.partition("@")[0] + ":v1", "--tag-accepted", "because"), "tag_accepted", "VALUE-LENGTH"),
    (("--image", "scans"), "is not a valid image in Amazon ECR", "VALUE-FORM"),
    (("--image", IMAGE.replace("{region}", "eu-west-1")), "Lambda takes one from its own region alone", "IMAGE-PLACE"),
    (("--image", IMAGE, "--source", "services/scans"), "--image and --source do not go together", "COMMAND-USAGE"),
    (("--tag-accepted", "The repository's tags are immutable"), "--tag-accepted belongs to --image", "COMMAND-USAGE"),
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    minimal(tmp_path)
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path, capsys)


def test_it_is_added_with_a_route_and_removed_again(project: Project) -> None:
    before = project.files()
    told = project.done("add", "function", "scans", "--image", IMAGE)
    assert "nothing is packed, and phase3b local up does not run it" in told
    assert "lambda_src" not in told
    made = yaml.safe_load((project.folder / "capacity.yaml").read_text("utf-8"))["service"]["functions"]["scans"]
    assert made == {"description": "Scans", "image": {"uri": IMAGE}}
    told = project.done("add", "route", "GET", "/scans", "--function", "scans")
    assert "note: the image of scans must answer GET /scans; its schemas are in lambda_src/scans" in told
    assert project.done("validate").startswith("capacity.yaml is valid: ")
    # Its schemas are all that is here of it.
    new = project.files().keys() - before.keys()
    assert new == {"lambda_src/scans/schemas.json"}
    project.done("remove", "function", "scans", "--with-routes")
    assert project.files()["capacity.yaml"] == before["capacity.yaml"]


def test_a_tag_with_a_reason(project: Project) -> None:
    tag, why = f"{IMAGE.partition('@')[0]}:v1", "The repository's tags are immutable"
    project.done("add", "function", "scans", "--image", tag, "--tag-accepted", why)
    made = yaml.safe_load((project.folder / "capacity.yaml").read_text("utf-8"))["service"]["functions"]["scans"]
    assert made["image"] == {"uri": tag, "tag_accepted": why}


def test_nothing_is_packed_for_it(project: Project) -> None:
    project.done("add", "function", "scans", "--image", IMAGE)
    code, out, err = project("package", "--json")
    assert (code, err) == (0, "")
    packed = json.loads(out)
    assert packed["images"] == {"scans": IMAGE}
    assert "scans" not in {each["function"] for each in packed["packages"]}


def test_what_is_refused_writes_nothing(project: Project) -> None:
    before = project.files()
    for options, message, code in REFUSED:
        exit_code, out, err = project("add", "function", "scans", *options)
        assert (exit_code, out) == (2, ""), options
        assert message in err, (options, err)
        assert f"[P3B-{code}]" in err, (options, err)
        assert project.files() == before, options
