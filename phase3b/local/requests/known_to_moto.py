"""What the embedded AWS knows of who asks, and of what is asked for."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from moto.acm.models import acm_backends
from moto.awslambda.models import lambda_backends
from moto.dynamodb.models import dynamodb_backends
from moto.ec2.models import ec2_backends
from moto.iam.exceptions import NotFoundException
from moto.iam.models import iam_backends
from moto.kms.models import kms_backends
from moto.s3.models import s3_backends
from moto.secretsmanager.models import FakeSecret, secretsmanager_backends
from moto.sqs.models import sqs_backends
from moto.sts.models import sts_backends

from phase3b.capacity.aws_limits import partition_of


@dataclass(frozen=True, slots=True)
class RoleSession:
    """A session of a role, with the policies that the role has at this moment."""

    arn: str
    role: str
    account: str
    policies: tuple[Mapping[str, Any], ...]


def session_of(access_key: str) -> RoleSession | None:
    """The session that an access key belongs to; None where it is of no role."""
    for account, by_place in list(sts_backends.items()):
        for backend in list(by_place.values()):
            found = backend.get_assumed_role_from_access_key(access_key)
            if found is not None:
                role = found.role_arn.rpartition("/")[2]
                return RoleSession(
                    found.arn, role, account, tuple(_policies(account, found.role_arn.split(":")[1], role))
                )
    return None


def _policies(account: str, partition: str, name: str) -> Iterator[Mapping[str, Any]]:
    """Inline and attached; a role that was deleted meanwhile has none, and its session may do nothing."""
    try:
        role = iam_backends[account][partition].get_role(name)
    except NotFoundException:
        return
    for inline in role.policies.values():
        yield _document(inline)
    for attached in role.managed_policies.values():
        yield from (
            _document(version.document)
            for version in attached.versions
            if version.version_id == attached.default_version_id
        )


@functools.lru_cache(maxsize=1024)
def _document(text: str) -> Mapping[str, Any]:
    """A policy, read once: it is judged by at each request, and changed by nobody."""
    read: Mapping[str, Any] = json.loads(text)
    return read


@dataclass(frozen=True, slots=True)
class KnownToMoto:
    """One account in one region."""

    account: str
    region: str

    def secret_arn(self, secret: str) -> str | None:
        """The ARN of a secret, by its name or ARN."""
        found = secretsmanager_backends[self.account][self.region].secrets.get(secret)
        return None if found is None else str(found.arn)

    def key_of_secret(self, secret: str) -> str | None:
        """The key that a secret is encrypted with."""
        found = secretsmanager_backends[self.account][self.region].secrets.get(secret)
        return found.kms_key_id if isinstance(found, FakeSecret) else None

    def key_arn(self, key: str) -> str | None:
        """The ARN of a key, by its id, ARN or alias."""
        backend = kms_backends[self.account][self.region]
        found = backend.keys.get(backend.any_id_to_key_id(key))
        return None if found is None else str(found.arn)

    def key_tags(self, key: str) -> Mapping[str, str]:
        """The tags of a key."""
        backend = kms_backends[self.account][self.region]
        if backend.get_key_id(key) not in backend.keys:
            return {}
        return {each["TagKey"]: each["TagValue"] for each in backend.list_resource_tags(key)["Tags"]}

    def network_tags(self, part: str) -> Mapping[str, str]:
        """The tags of a part of a network, by its ID."""
        found: Mapping[str, str] = ec2_backends[self.account][self.region].tags.get(part, {})
        return found

    def certificate_tags(self, certificate: str) -> Mapping[str, str]:
        """The tags of a certificate, by its ARN."""
        held = acm_backends[self.account][self.region].iter_tagged_resources()
        return next((each.tags for each in held if each.arn == certificate), {})

    def key_of_table(self, table: str) -> str | None:
        """The customer managed key that a table is encrypted with, by the table's name or ARN."""
        found = dynamodb_backends[self.account][self.region].tables.get(table.rpartition("/")[2])
        sentence = found.sse_specification if found is not None else None
        return sentence.get("KMSMasterKeyId") if sentence and sentence.get("Enabled") else None

    def partition_key_of_table(self, table: str) -> str | None:
        """The attribute that a table is partitioned by, by the table's name or ARN."""
        found = dynamodb_backends[self.account][self.region].tables.get(table.rpartition("/")[2])
        return None if found is None else str(found.hash_key_attr)

    def key_of_queue(self, queue: str) -> str | None:
        """The key that a queue is encrypted with, by the queue's name."""
        found = sqs_backends[self.account][self.region].queues.get(queue)
        return None if found is None else getattr(found, "kms_master_key_id", None)

    def key_of_bucket(self, bucket: str) -> str | None:
        """The key that a bucket encrypts with, where it is one of KMS."""
        found = s3_backends[self.account][partition_of(self.region)].buckets.get(bucket)
        rule = (found.encryption or {}).get("Rule", {}) if found is not None else {}
        key = rule.get("ApplyServerSideEncryptionByDefault", {}).get("KMSMasterKeyID")
        return None if key is None else str(key)

    def role_arn(self, role: str) -> str | None:
        """The ARN of a role, by its name."""
        found = self._role(role)
        return None if found is None else str(found.arn)

    def boundary_of_role(self, role: str) -> str | None:
        """The permissions boundary of a role, by its name."""
        found = self._role(role)
        return None if found is None or not found.permissions_boundary else str(found.permissions_boundary)

    def _role(self, role: str) -> Any:
        try:
            return iam_backends[self.account][partition_of(self.region)].get_role(role)
        except NotFoundException:
            return None

    def function_of_mapping(self, mapping: str) -> str | None:
        """The ARN of the function that an event source mapping calls."""
        found = lambda_backends[self.account][self.region].get_event_source_mapping(mapping)
        return None if found is None else str(found.function_arn)
