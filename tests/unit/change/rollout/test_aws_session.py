"""With which credentials AWS is asked: those of the file's profile and role, and nothing else's."""

from __future__ import annotations

from pathlib import Path

import pytest
from moto import mock_aws

from phase3b.aws_session import aws_session, request_of
from phase3b.capacity.model.provider import AssumeRole, Provider
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import ExitCode, Phase3bError

ROLE = AssumeRole(role_arn="arn:aws:iam::210987654321:role/deploy", external_id="of-the-team", session_name="ci")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One with a profile, and other credentials in its environment."""
    config = tmp_path / "config"
    config.write_text("[profile team]\naws_access_key_id = of-team\naws_secret_access_key = x\n", "utf-8")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "of-environment")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("machine")
def test_a_profile_counts_more_than_the_environment() -> None:
    assert aws_session().get_credentials().access_key == "of-environment"
    assert aws_session("team").get_credentials().access_key == "of-team"


@pytest.mark.usefixtures("machine")
def test_a_role_is_assumed_once_for_all_clients() -> None:
    with mock_aws():
        access = AwsAccess("us-east-1", provider=Provider(profile="team", assume_role=ROLE))
        for _ in range(2):
            caller = access.client("sts").get_caller_identity()
            assert caller["Account"] == "210987654321"
            assert caller["Arn"].endswith("assumed-role/deploy/ci")
        keys = {access.session().get_credentials().access_key for _ in range(3)}
        assert len(keys) == 1
        # The embedded AWS has neither profile nor role.
        embedded = AwsAccess("us-east-1", "http://127.0.0.1:1", Provider(profile="gone", assume_role=ROLE))
        assert embedded.client("sts").meta.endpoint_url == "http://127.0.0.1:1"


def test_what_sts_is_asked() -> None:
    role = AssumeRole(
        role_arn=ROLE.role_arn,
        duration_seconds=900,
        source_identity="ada",
        policy_arns=("arn:aws:iam::aws:policy/ReadOnlyAccess",),
        tags={"Team": "a"},
    )
    assert request_of(role) == {
        "RoleSessionName": "phase3b",
        "DurationSeconds": 900,
        "SourceIdentity": "ada",
        "PolicyArns": [{"arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}],
        "Tags": [{"Key": "Team", "Value": "a"}],
    }
    assert request_of(ROLE) == {"RoleSessionName": "ci", "ExternalId": "of-the-team"}


@pytest.mark.usefixtures("machine")
def test_endpoints_by_the_names_of_the_provider_are_those_of_boto3() -> None:
    provider = Provider(
        endpoints={"appautoscaling": "https://scaling.example.com", "dynamodb": "https://db.example.com"}
    )
    access = AwsAccess("us-east-1", provider=provider)
    assert access.client("application-autoscaling").meta.endpoint_url == "https://scaling.example.com"
    assert access.client("dynamodb").meta.endpoint_url == "https://db.example.com"
    assert access.client("sqs").meta.endpoint_url == "https://sqs.us-east-1.amazonaws.com"


@pytest.mark.usefixtures("machine")
def test_a_profile_that_this_machine_has_not() -> None:
    with pytest.raises(Phase3bError, match=r"there is no profile nobody") as caught:
        aws_session("nobody")
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE
