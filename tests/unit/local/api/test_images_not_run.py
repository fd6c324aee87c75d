"""A function of a container image is not run on this machine, and whoever calls it is told so."""

from __future__ import annotations

import json
import urllib.request
from dataclasses import replace
from pathlib import Path

import boto3
import pytest
from botocore.exceptions import ClientError
from http_answer import answer_to
from local_made import NOTHING

from phase3b.cli.service.local_api import print_served, served_by
from phase3b.local.api.local_service import LocalFunction, LocalRoute
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi

IMAGE = "123456789012.dkr.ecr.us-east-1.amazonaws.com/scans@sha256:0f"
WHY = (
    "scans runs from a container image, and the local API runs no images: it is deployed to the embedded AWS, and not run "
    f"({IMAGE})"
)
SCANS = LocalFunction("scans", "p-dev-scans", "arn:scans", Path("none.zip"), "", 1, 128, None, {}, image=IMAGE)
ROUTE = LocalRoute("GET", "/scans", "list_scans", "scans", False, 0, 1000, 1000, (), None)


@pytest.fixture
def api(tmp_path: Path) -> LocalApi:
    return LocalApi(replace(NOTHING, functions=(SCANS,), routes=(ROUTE,)), Options(tmp_path / "api"))


def test_its_routes_answer_501_with_the_reason(api: LocalApi) -> None:
    with api:
        answer = answer_to(urllib.request.Request(f"{api.url}/scans"))  # noqa: S310  our own
    assert answer.status == 501
    assert answer.body["title"] == WHY


def test_an_invocation_is_refused_with_the_reason(api: LocalApi) -> None:
    with api:
        client = boto3.client(
            "lambda", region_name="us-east-1", endpoint_url=api.invocation_url,
            aws_access_key_id="x", aws_secret_access_key="x",  # noqa: S106  moto's, not a secret
        )  # fmt: skip
        with pytest.raises(ClientError) as error:
            client.invoke(FunctionName="p-dev-scans", Payload=json.dumps({}))
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert WHY in str(error.value.response)


def test_its_log_and_what_local_up_prints_say_it(
    api: LocalApi, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with api:
        print_served(served_by(api, "acme", "key", local_key=False), "token")
    assert (tmp_path / "api/scans.log").read_text("utf-8") == f"{WHY}\n"
    said = "scans runs from a container image, which is not run here: its routes answer 501, and what is in its queues and streams waits"
    assert said in capsys.readouterr().out.splitlines()
