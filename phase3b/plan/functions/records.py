"""Records of what runs: functions, their roles and logs, and what calls them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class LogGroup:
    """Where logs go, encrypted, and how long they are kept."""

    address: Address
    name: str
    retention_days: int
    key_arn: str
    prevent_destroy: bool


@dataclass(frozen=True, slots=True)
class LogMetric:
    """A metric made of log lines: `value` is 1 or a field of the line."""

    address: Address
    name: str
    log_group_name: str
    pattern: str
    namespace: str
    metric_name: str
    value: str


@dataclass(frozen=True, slots=True)
class Role:
    """An IAM role that one AWS service may take on."""

    address: Address
    name: str
    description: str
    trust_policy: str
    permissions_boundary: str | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class RolePolicy:
    """What a role may do: literal JSON."""

    address: Address
    name: str
    role_id: str
    policy: str


@dataclass(frozen=True, slots=True)
class LambdaFunction:
    """A function: code, size, and what it is told. `needs` are addresses that must be there before it is.

    Of a zip it has a handler and a file, of an image where that is, and what is started in it where that is not its own.
    """

    address: Address
    name: str
    description: str
    handler: str | None
    file: str | None
    sha256_base64: str | None
    role_arn: str
    architecture: Literal["arm64", "x86_64"]
    memory_mb: int
    timeout_seconds: int
    reserved_concurrency: int | None
    environment: Mapping[str, str]
    key_arn: str
    tracing: bool
    log_group_name: str
    dead_letter_arn: str | None
    needs: tuple[Address, ...]
    subnet_ids: tuple[str, ...] = ()
    security_group_ids: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    package_type: Literal["Zip", "Image"] = "Zip"
    image_uri: str | None = None
    entry_point: tuple[str, ...] = ()
    command: tuple[str, ...] = ()
    working_directory: str | None = None
    snap_start: bool = False


@dataclass(frozen=True, slots=True)
class LambdaAlias:
    """The name `live` of the version that is called."""

    address: Address
    name: str
    function_name: str
    version: str


@dataclass(frozen=True, slots=True)
class ProvisionedConcurrency:
    """Provisioned concurrency on an alias.

    `scheduled` says whether scheduled actions set it as well: Terraform then sets it once and leaves it alone.
    """

    address: Address
    function_name: str
    qualifier: str
    executions: int
    scheduled: bool = False


@dataclass(frozen=True, slots=True)
class ProvisionedTarget:
    """What Application Auto Scaling keeps the provisioned concurrency of an alias at; schedules set it, Terraform only once."""

    address: Address
    resource_id: str
    executions: int
    needs: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class ProvisionedAction:
    """Provisioned concurrency that an alias has from the time of a schedule on."""

    address: Address
    name: str
    resource_id: str
    expression: str
    timezone: str
    executions: int


@dataclass(frozen=True, slots=True)
class InvokePermission:
    """Who else than this account's roles may call a function."""

    address: Address
    statement_id: str
    function_name: str
    qualifier: str
    principal: str
    source_arn: str


@dataclass(frozen=True, slots=True)
class StreamMapping:
    """A table's stream calls a function, with the records that pass one of the filters, or with all where there are none."""

    address: Address
    stream_arn: str
    function_arn: str
    batch_size: int
    batching_window_seconds: int
    maximum_retry_attempts: int
    maximum_record_age_seconds: int
    parallelization_factor: int
    failed_events_arn: str
    needs: tuple[Address, ...]
    filters: tuple[str, ...] = ()
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class QueueMapping:
    """A queue calls a function."""

    address: Address
    queue_arn: str
    function_arn: str
    batch_size: int
    maximum_concurrency: int
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class ScheduleRule:
    """When EventBridge sends an event; `enabled` is None where there is one region, in which it always is."""

    address: Address
    name: str
    description: str
    expression: str
    enabled: bool | None = None


@dataclass(frozen=True, slots=True)
class ScheduleTarget:
    """To whom, and what it says."""

    address: Address
    rule_name: str
    function_arn: str
    input: str
    maximum_retry_attempts: int
    maximum_event_age_seconds: int
    dead_letter_arn: str


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret, encrypted; its value is not in any file. `replica_region` has a replica, with that region's key or AWS's.

    `recovery_days` is None for one that can be deleted at once.
    """

    address: Address
    name: str
    description: str
    key_id: str
    recovery_days: int | None
    prevent_destroy: bool
    replica_region: str | None = None
    replica_key_id: str | None = None


@dataclass(frozen=True, slots=True)
class NamedSecretValue:
    """The value of a secret that is there already, by its name: the replica of another region's."""

    address: Address
    secret_id: str


@dataclass(frozen=True, slots=True)
class KnownSecretValue:
    """A value that the state has anyway, as an expression: customers' API keys, for the other region."""

    address: Address
    secret_id: str
    value: str


@dataclass(frozen=True, slots=True)
class SecretValue:
    """The first value of a secret: random characters that Terraform passes on and never keeps."""

    address: Address
    secret_id: str
    length: int


FunctionRecord = (
    LogGroup
    | LogMetric
    | Role
    | RolePolicy
    | LambdaFunction
    | LambdaAlias
    | ProvisionedConcurrency
    | ProvisionedTarget
    | ProvisionedAction
    | InvokePermission
    | StreamMapping
    | QueueMapping
    | ScheduleRule
    | ScheduleTarget
    | Secret
    | SecretValue
    | NamedSecretValue
    | KnownSecretValue
)
