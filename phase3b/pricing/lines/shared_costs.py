"""What keys, secrets, topics and queues cost, and what only a usage file knows."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.plan.alerts.records import EmailSubscription, Topic
from phase3b.plan.buckets.records import Bucket
from phase3b.plan.encryption.records import Key
from phase3b.plan.functions.records import Secret
from phase3b.plan.queues.records import Queue
from phase3b.pricing.lines.cost_line import Metered
from phase3b.pricing.setting import Setting
from phase3b.pricing.usage.usage import BucketUsage, KeptUsage, QueueUsage


def key_costs(key: Key, setting: Setting) -> Iterator[Metered]:
    """The key by the month, its rotated material, and requests to it. "AWS Key Management Service pricing".

    Every key of ours is rotated each year; "the first and second rotation" are charged as a key each, later ones not.
    """
    requests = setting.usage.kms_requests
    yield Metered(str(key.address), "KMS", "key", "kms.key", 1)
    rotations = setting.usage.key_rotations
    yield Metered(str(key.address), "KMS", "rotated key material", "kms.key", rotations, "key_rotations")
    yield Metered(str(key.address), "KMS", "requests", "kms.request_symmetric", requests, "kms_requests")


def secret_costs(secret: Secret, setting: Setting) -> Iterator[Metered]:
    """A secret by the month, and reads of it. "AWS Secrets Manager pricing"."""
    reads = setting.usage.secret_reads
    yield Metered(str(secret.address), "Secrets Manager", "secret", "secretsmanager.secret", 1)
    yield Metered(str(secret.address), "Secrets Manager", "reads", "secretsmanager.request", reads, "secret_reads")


def topic_costs(topic: Topic, setting: Setting) -> Iterator[Metered]:
    """What is published. "Amazon SNS pricing"."""
    yield Metered(str(topic.address), "SNS", "publishes", "sns.publish_std", setting.usage.alarm_emails, "alarm_emails")


def email_costs(subscription: EmailSubscription, setting: Setting) -> Iterator[Metered]:
    """What is sent."""
    sent = setting.usage.alarm_emails
    yield Metered(str(subscription.address), "SNS", "emails", "sns.email_delivery", sent, "alarm_emails")


def queue_costs(queue: Queue, setting: Setting) -> Iterator[Metered]:
    """Requests. "Amazon SQS pricing"."""
    name = queue.address.name
    usage = setting.usage.queues.get(name, QueueUsage())
    price, component = ("sqs.fifo", "FIFO requests") if queue.fifo else ("sqs.std", "requests")
    yield Metered(str(queue.address), "SQS", component, price, usage.requests, f"queues.{name}.requests")


def bucket_costs(bucket: Bucket, setting: Setting) -> Iterator[Metered]:
    """What is kept, and each batch that is put there. "Amazon S3 pricing"."""
    name = bucket.address.name
    usage = setting.usage.buckets.get(name, KeptUsage())
    where, at = str(bucket.address), f"buckets.{name}"
    yield Metered(where, "S3", "kept", "s3.storage_standard", usage.kept_gb, f"{at}.kept_gb")
    yield Metered(where, "S3", "PUT requests", "s3.put", usage.put_requests, f"{at}.put_requests")


def measured_costs(setting: Setting) -> Iterator[Metered]:
    """What is beside the plan and only a usage file names."""
    if setting.usage.s3 is not None:
        yield from _bucket_costs(setting.usage.s3)
    for other in setting.usage.others:
        yield Metered(other.resource, "Others", other.price, other.price, other.quantity)


def _bucket_costs(usage: BucketUsage) -> Iterator[Metered]:
    where = "buckets of the usage file"
    for component, price, quantity in (
        ("Standard", "s3.storage_standard", usage.standard_gb),
        ("Standard-Infrequent Access", "s3.storage_ia", usage.standard_ia_gb),
        ("Glacier Flexible Retrieval", "s3.storage_glacier_flexible", usage.glacier_gb),
        ("PUT requests", "s3.put", usage.put_requests),
        ("GET requests", "s3.get", usage.get_requests),
    ):
        if quantity:
            yield Metered(where, "S3", component, price, quantity)
