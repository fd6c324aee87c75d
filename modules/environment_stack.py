"""One stack an environment: the provider, the state, and the module. Or the module alone, to be published."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, assert_never

from cdktf import App, NamedCloudWorkspace, NamedRemoteWorkspace, TerraformStack
from cdktf import CloudBackend as CdktfCloudBackend
from cdktf import HttpBackend as CdktfHttpBackend
from cdktf import LocalBackend as CdktfLocalBackend
from cdktf import RemoteBackend as CdktfRemoteBackend
from cdktf import S3Backend as CdktfS3Backend
from constructs import Construct

from modules.completed_stack import complete
from modules.module_stack import synthesize_module
from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.model.backend import Backend, CloudBackend, HttpBackend, LocalBackend, RemoteBackend, S3Backend
from phase3b.packaging.package import put
from phase3b.plan.functions.planned import PACKAGES
from phase3b.plan.plan import Plan
from phase3b.plan.stack.sign_in import backend_arguments, provider_arguments
from phase3b.synthesis.request import Planned

# From cdktf.out/stacks/ENVIRONMENT to the folder that holds cdktf.out: the same text wherever that is.
BESIDE_THE_OUTPUT: Final = "../../../"
# The version that arguments and rights were taken from (imports/resources.txt): another is another set of them.
PROVIDER: Final = {"source": "hashicorp/aws", "version": "5.100.0"}


def synthesize(planned: Planned) -> None:
    """Writes a stack for each plan below the folder, with the packages of its functions beside it."""
    if planned.for_module:
        synthesize_module(planned.plans, planned.out_dir)
        return
    app = App(outdir=planned.out_dir)
    stacks = [EnvironmentStack(app, plan, extended=bool(planned.extensions)) for plan in planned.plans]
    if planned.extensions:
        _synthesize_extended(app, planned, stacks)
    else:
        app.synth()
    for plan in planned.plans:
        complete(planned.out_dir, plan.name, module_blocks(plan.records, plan.name))
        put(planned.packages, Path(planned.out_dir) / "stacks" / plan.name / PACKAGES)


def _synthesize_extended(app: App, planned: Planned, stacks: Sequence[TerraformStack]) -> None:
    """With the constructs of the user's files."""
    from modules.extended_stack import extend, refuse_empty, synthesize_extended  # noqa: PLC0415  others pay nothing

    files = [Path(each) for each in planned.extensions]
    beside = App(outdir=planned.out_dir)
    without = [EnvironmentStack(beside, plan, extended=True) for plan in planned.plans]
    before = {plan.name: each.to_terraform() for plan, each in zip(planned.plans, without, strict=True)}
    added = [
        extend(plain, stack, plan, files) for plan, plain, stack in zip(planned.plans, without, stacks, strict=True)
    ]
    if planned.every_environment:
        # An extension may be of one environment alone.
        refuse_empty(added, files)
    synthesize_extended(app, before, files)


class EnvironmentStack(TerraformStack):
    """The Terraform root module of one environment.

    With extensions its provider is a construct, which CDKTF asks for where there are constructs of the provider's types.
    """

    def __init__(self, scope: Construct, plan: Plan, *, extended: bool = False) -> None:
        super().__init__(scope, plan.name)
        accounts = {} if plan.account_id is None else {"allowed_account_ids": [plan.account_id]}
        tags = [{"tags": dict(plan.tags)}]
        sign_in = provider_arguments(plan.provider)
        arguments = {"region": plan.region, "default_tags": tags, **accounts, **sign_in}
        if extended:
            from imports.aws.provider import AwsProvider  # noqa: PLC0415  a tenth of a second

            provider = AwsProvider(self, "aws", region=plan.region)
            for name, value in arguments.items():
                provider.add_override(name, value)
        else:
            self.add_override("provider.aws", [arguments])
        self.add_override("terraform.required_providers.aws", PROVIDER)
        self._keep_state(plan.backend)

    def _keep_state(self, backend: Backend) -> None:
        """CDKTF's own class of each, so that it adds no other; the arguments that it does not know are put in by name."""
        arguments = backend_arguments(backend)
        match backend:
            case LocalBackend(path=path):
                CdktfLocalBackend(self, path=BESIDE_THE_OUTPUT + path)
                return
            case S3Backend(bucket=bucket, key=key):
                CdktfS3Backend(self, bucket=bucket, key=key)
            case HttpBackend(address=address):
                CdktfHttpBackend(self, address=address)
            case CloudBackend(organization=organization, workspace=workspace):
                CdktfCloudBackend(self, organization=organization, workspaces=NamedCloudWorkspace(workspace))
            case RemoteBackend(organization=organization, workspace=workspace):
                named = NamedRemoteWorkspace(workspace)
                CdktfRemoteBackend(self, organization=organization, workspaces=named)
            case _:
                assert_never(backend)
        at = "terraform.cloud" if isinstance(backend, CloudBackend) else f"terraform.backend.{backend.type}"
        for name, value in arguments.items():
            self.add_override(f"{at}.{name}", value)
