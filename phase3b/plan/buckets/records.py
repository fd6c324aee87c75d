"""Records of the bucket that keeps what a stream's consumer gave up, and of everything that protects it."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Bucket:
    """An S3 bucket; what protects it are resources of their own, as S3 has them."""

    address: Address
    name: str
    prevent_destroy: bool


@dataclass(frozen=True, slots=True)
class BucketVersioning:
    """That an overwritten or deleted object stays as an older version."""

    address: Address
    bucket: str


@dataclass(frozen=True, slots=True)
class BucketEncryption:
    """The key that every object is encrypted with."""

    address: Address
    bucket: str
    key_arn: str


@dataclass(frozen=True, slots=True)
class BucketPrivacy:
    """That no policy and no list of grants can make it public."""

    address: Address
    bucket: str


@dataclass(frozen=True, slots=True)
class BucketLifecycle:
    """How long an object is kept, and how long what was overwritten or deleted; once versioning (`needs`) is on."""

    address: Address
    bucket: str
    retention_days: int
    needs: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class BucketPolicy:
    """Who may use it; after what keeps it private (`needs`), as S3 allows one change of a bucket's access at a time."""

    address: Address
    bucket: str
    policy: str
    needs: tuple[Address, ...]


BucketRecord = Bucket | BucketVersioning | BucketEncryption | BucketPrivacy | BucketLifecycle | BucketPolicy
