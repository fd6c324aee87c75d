"""The embedded AWS, asked with its own credentials."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import boto3


@dataclass(frozen=True, slots=True)
class AskedAws:
    """In one region, asked by service."""

    endpoint: str
    region: str

    def client(self, service: Any) -> Any:
        """A client of a service."""
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=self.region,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
        )

    def client_as(self, service: Any, credentials: Mapping[str, str]) -> Any:
        """A client with the session of a role, as environment variables have it; its own where there is none."""
        if not credentials:
            return self.client(service)
        session = boto3.session.Session(
            aws_access_key_id=credentials["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=credentials["AWS_SECRET_ACCESS_KEY"],
            aws_session_token=credentials.get("AWS_SESSION_TOKEN"),
            region_name=self.region,
        )
        return session.client(service, endpoint_url=self.endpoint)
