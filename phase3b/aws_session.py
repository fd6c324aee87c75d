"""boto3 sessions with the credentials that capacity.yaml gives an environment: a profile, a role to assume."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from phase3b.errors import outside_failure

if TYPE_CHECKING:
    from phase3b.capacity.model.provider import AssumeRole

# What STS calls the fields of a role's session.
_FIELDS: Final = (
    ("session_name", "RoleSessionName"),
    ("external_id", "ExternalId"),
    ("duration_seconds", "DurationSeconds"),
    ("source_identity", "SourceIdentity"),
)
SESSION_NAME: Final = "phase3b"


def aws_session(
    profile: str | None = None, role: AssumeRole | None = None, region: str | None = None, sts: str | None = None
) -> Any:
    """A session of a profile, or of the environment's credentials; with a role, of that role.

    The role is assumed when the first request is signed, and again before its credentials end. `sts` is another endpoint of STS.

    Raises:
        Phase3bError: the profile is not known on this machine.
    """
    import boto3  # noqa: PLC0415  heavy
    from botocore.exceptions import ProfileNotFound  # noqa: PLC0415
    from botocore.session import Session  # noqa: PLC0415

    try:
        source = boto3.session.Session(profile_name=profile)
    except ProfileNotFound:
        if profile is None:
            # One that the machine's own variables name: who asks says what it could not read.
            raise
        raise outside_failure(
            f"there is no profile {profile} in the AWS configuration of this machine",
            f"Make it (aws configure sso --profile {profile}), or remove `profile` and give the credentials in the environment",
            code="P3B-PROFILE-MISSING",
        ) from None
    if role is None:
        return source
    assumed = Session(profile=profile)
    providers = assumed.get_component("credential_provider").providers
    providers.insert(0, _assumed_role(source, role, region, sts))
    return boto3.session.Session(botocore_session=assumed)


def _assumed_role(source: Any, role: AssumeRole, region: str | None, sts: str | None) -> Any:
    from botocore.credentials import (  # noqa: PLC0415
        AssumeRoleCredentialFetcher,
        CredentialProvider,
        DeferredRefreshableCredentials,
    )

    def client(service: str, **arguments: Any) -> Any:
        return source.client(service, region_name=region, endpoint_url=sts, **arguments)

    class AssumedRole(CredentialProvider):
        METHOD = "assume-role"

        def load(self) -> Any:
            credentials = source.get_credentials()
            if credentials is None:
                return None
            fetcher = AssumeRoleCredentialFetcher(
                client,
                credentials,
                role.role_arn,
                extra_args=request_of(role),
                cache=_assumed(source.profile_name, sts),
            )
            return DeferredRefreshableCredentials(fetcher.fetch_credentials, self.METHOD)

    return AssumedRole()


@cache
def _assumed(_profile: str, _sts: str | None) -> dict[str, Any]:
    """What STS has given this process: each client has a session of its own, and one role for all is enough."""
    return {}


def request_of(role: AssumeRole) -> dict[str, Any]:
    """What STS is asked besides the role's ARN."""
    asked: dict[str, Any] = {"RoleSessionName": SESSION_NAME}
    asked |= {theirs: value for ours, theirs in _FIELDS if (value := getattr(role, ours)) is not None}
    if role.policy_arns:
        asked["PolicyArns"] = [{"arn": each} for each in role.policy_arns]
    if role.tags:
        asked["Tags"] = [{"Key": key, "Value": value} for key, value in role.tags.items()]
    return asked
