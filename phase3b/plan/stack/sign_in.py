"""How Terraform signs in to AWS and where it keeps its state, by Terraform's own arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from phase3b.capacity.model.backend import (
    Backend,
    CloudBackend,
    HttpBackend,
    LocalBackend,
    RemoteBackend,
    S3Backend,
)
from phase3b.capacity.model.provider import AssumeRole, Provider


def provider_arguments(provider: Provider | None) -> dict[str, Any]:
    """Those of the AWS provider; none where the file leaves it to the environment's credentials."""
    if provider is None:
        return {}
    role, endpoints = provider.assume_role, dict(provider.endpoints)
    return _given(
        profile=provider.profile,
        assume_role=None if role is None else [_role_arguments(role)],
        endpoints=[endpoints] if endpoints else None,
    )


def backend_arguments(backend: Backend) -> dict[str, Any]:
    """Those of a backend; of a local one the path as the file has it."""
    match backend:
        case LocalBackend(path=path):
            return {"path": path}
        case S3Backend():
            role = backend.assume_role
            return _given(
                bucket=backend.bucket,
                key=backend.key,
                region=backend.region,
                encrypt=True,
                use_lockfile=backend.lock_file or None,
                profile=backend.profile,
                assume_role=None if role is None else _role_arguments(role),
                kms_key_id=backend.kms_key_id,
                workspace_key_prefix=backend.workspace_key_prefix,
            )
        case HttpBackend():
            return _given(
                address=backend.address,
                lock_address=backend.lock_address,
                unlock_address=backend.unlock_address or backend.lock_address,
                update_method=backend.update_method,
                lock_method=backend.lock_method,
                unlock_method=backend.unlock_method,
                username=backend.username,
            )
        case CloudBackend() | RemoteBackend():
            project = backend.project if isinstance(backend, CloudBackend) else None
            return {
                "hostname": backend.hostname,
                "organization": backend.organization,
                "workspaces": _given(name=backend.workspace, project=project),
            }
        case _:
            assert_never(backend)


def _role_arguments(role: AssumeRole) -> dict[str, Any]:
    """A role to assume, which the provider and the backend take alike."""
    return _given(
        role_arn=role.role_arn,
        external_id=role.external_id,
        session_name=role.session_name,
        duration=None if role.duration_seconds is None else f"{role.duration_seconds}s",
        source_identity=role.source_identity,
        policy_arns=list(role.policy_arns) or None,
        tags=dict(role.tags) or None,
    )


def _given(**arguments: Any) -> dict[str, Any]:
    found: Mapping[str, Any] = arguments
    return {name: value for name, value in found.items() if value is not None}
