"""An embedded AWS that throttles and whose clock stands still, and the service's own writer in a process beside it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from enforced_dynamodb import simulation
from measured_batches import TUNING

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.tuning.batch_tuning import BatchTuning
from phase3b.local.aws.behaviour import Behaviour
from phase3b.tuning.batches.measuring import Destination, Measuring, WriterProcess, make_table
from phase3b.tuning.batches.standing_aws import ACCOUNT_ID, StandingAws
from phase3b.tuning.batches.written import WriteOperation

ROOT = Path(__file__).resolve().parents[4]
REGION = "us-east-1"
KEYS = {"AWS_ACCESS_KEY_ID": "embedded", "AWS_SECRET_ACCESS_KEY": "embedded"}
Measured = Callable[..., Measuring]


@pytest.fixture(scope="session")
def deployment() -> Deployment:
    return resolve(load(ROOT / "capacity.yaml"), "dev")


@pytest.fixture(scope="package")
def standing() -> Iterator[StandingAws]:
    behaviour = Behaviour(simulation(burst_seconds=0), throttling=True)
    with StandingAws(account_id=ACCOUNT_ID, behaviour=behaviour) as aws:
        yield aws


@pytest.fixture(scope="package")
def dynamodb(standing: StandingAws) -> Any:
    return boto3.client(
        "dynamodb",
        endpoint_url=standing.endpoint,
        region_name=REGION,
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  the embedded AWS has no secrets
    )


@pytest.fixture(scope="package")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with what the service's functions share."""
    folder = tmp_path_factory.mktemp("package")
    shutil.copytree(ROOT / "lambda_src/shared", folder / "shared", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def measuring(
    standing: StandingAws, dynamodb: Any, source: Path, deployment: Deployment, request: pytest.FixtureRequest
) -> Iterator[Measured]:
    """The combinations of one table of the service; each test has tables of its own."""
    variables = {**KEYS, "AWS_ENDPOINT_URL": standing.endpoint, "AWS_REGION": REGION, "AWS_DEFAULT_REGION": REGION}
    with WriterProcess(source, variables) as writer:

        def made(table: str = "notifications", tuning: BatchTuning = TUNING, **changed: Any) -> Measuring:
            of = next(each for each in deployment.tables if each.name == table)
            given = {
                "function": "f", "table": of, "way": "BatchWriteItem", "size": 25, "first_pause_ms": 50,
                "patience_seconds": 5.0, "timeout_seconds": 10, "size_key": "batch_items", "pause_key": "batch_first_pause_ms",
            }  # fmt: skip
            destination = Destination(
                lambda table, name, units: make_table(dynamodb, table, name, units),
                f"{standing.endpoint}/phase3b/clock",
            )
            prefix = f"{abs(hash(request.node.name)) % 10**8}-"
            operation = WriteOperation(**{**given, **changed})
            return Measuring(operation, {}, tuning, writer, destination, prefix, 3, 1, lambda _: None)

        yield made
