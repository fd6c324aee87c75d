"""The whole service in one block: an embedded AWS, real Terraform applied to it, and the local API over that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.local.api.applied_service import applied_service
from phase3b.local.api.options import Options
from phase3b.local.api.requests.token import sign_token
from phase3b.local.api.server import LocalApi
from phase3b.local.aws.behaviour import Behaviour
from phase3b.local.aws.deployment_run import DeploymentRun, Watcher
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.local.cache.session_cache import session_cache
from phase3b.local.cloudwatch.sent_points import SentPoints
from phase3b.packaging.service_packages import described
from phase3b.synthesis.process import synthesize
from phase3b.terraform.run import Patience


@dataclass(frozen=True, slots=True)
class AppliedApi:
    """What is up; `api_key` is bound to no tenant, so every token goes with it."""

    api: LocalApi
    deployment: Deployment
    token_key: str
    aws_endpoint: str
    api_key: str

    def token(self, tenant_id: str, seconds: int) -> str:
        """A token of a tenant's user."""
        return sign_token(self.deployment, self.token_key, tenant_id, "user-1", seconds)


@contextmanager
def applied_api(
    file: Path,
    environment: str,
    folder: Path,
    watcher: Watcher,
    patience: Patience,
    behaviour: Behaviour | None = None,
) -> Iterator[AppliedApi]:
    """Applies an environment in a folder and serves it while the block runs; webhooks may lead to this machine.

    Without a `behaviour` the embedded AWS throttles nothing.

    Raises:
        Phase3bError: Terraform is missing or failed, or the capacity file has problems.
    """
    capacity = load(file)
    deployment = resolve(capacity, environment)
    with EmbeddedAws(account_id=deployment.environment.account_id, behaviour=behaviour) as aws:
        stack = synthesize(file, [environment], folder / "synthesized").stacks[0]
        run = DeploymentRun.prepare(stack.file, folder / "terraform", aws, watcher, patience)
        run.init()
        run.apply()
        applied = applied_service(deployment, described(capacity).schemas, folder / "terraform", aws, None)
        options = Options(folder / "api", private_webhooks=True)
        points = SentPoints(aws.endpoint, deployment.environment.region)
        with (
            session_cache(applied.service, options.folder) as (cache, _),
            LocalApi(applied.service, options, api_keys=applied.api_keys, points=points, cache=cache) as api,
        ):
            yield AppliedApi(api, deployment, applied.token_key, aws.endpoint, applied.api_key)
