"""Where the service runs: one environment of capacity.yaml."""

import json
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.backend import Backend
from phase3b.capacity.model.budget import Budget, CostAnomaly
from phase3b.capacity.model.domain import Domain
from phase3b.capacity.model.left_out import default_of
from phase3b.capacity.model.network import Network, Vpc
from phase3b.capacity.model.notification import Notification
from phase3b.capacity.model.provider import Provider
from phase3b.capacity.model.roles import Iam
from phase3b.capacity.model.schema import LayerArn, Name, Region, Strict, TagKey, TagValue
from phase3b.capacity.model.second_region import SecondRegion
from phase3b.capacity.model.tier import Level
from phase3b.capacity.model.tuned import Tuned
from phase3b.capacity.service.cors import Origin
from phase3b.capacity.service.image import ImageUri
from phase3b.capacity.text import text_form
from phase3b.units import Days


class Warnings(Strict):
    """Who is notified of warnings, where that is somebody else."""

    email: Annotated[str, Field(pattern=text_form.EMAIL.pattern, max_length=254)] = Field(
        description="Who is notified of warnings, through a topic of their own. AWS asks this address to confirm once."
    )


def _kind_of_warnings(value: object) -> str:
    """An address is below a key, or should; whatever else is not a mapping is a word."""
    if value is None:
        return "<nothing>"
    address = isinstance(value, Mapping | Warnings) or (isinstance(value, str) and "@" in value)
    return "<address>" if address else "<word>"


WarningsTold = Annotated[
    Annotated[Warnings, Tag("<address>")]
    | Annotated[Literal["none"], Tag("<word>")]
    | Annotated[None, Tag("<nothing>")],
    Discriminator(_kind_of_warnings),
]


def _as_production(name: str, description: str, min_length: int | None = None) -> Any:
    """A field that depends on `production` where it is not written."""
    here, others = (default_of("environment", kind)[name] for kind in ("production", "others"))

    def left_out(written: dict[str, Any]) -> Any:
        # What is wrong of `production` is missing here, and has a message of its own.
        value = here if written.get("production", True) else others
        return tuple(value) if isinstance(value, list) else value

    shown = [", ".join(each) if isinstance(each, list) else json.dumps(each) for each in (here, others)]
    return Field(
        default_factory=left_out,
        description=f"{description} Left out: {shown[0]}; where production is false, {shown[1]}.",
        min_length=min_length,
    )


TenantId = Annotated[str, Field(pattern=text_form.TENANT.pattern, max_length=64)]
Part = Annotated[str, Field(max_length=220)]


class Enabled(Strict):
    """Parts of the service that an environment has, or has not, whatever the service says."""

    tables: Mapping[Part, bool] = Field(default_factory=dict, description="Tables by name.")
    functions: Mapping[Part, bool] = Field(
        default_factory=dict, description="Functions by name; with each, its routes and schedules."
    )
    queues: Mapping[Part, bool] = Field(default_factory=dict, description="Queues by name.")
    routes: Mapping[Part, bool] = Field(default_factory=dict, description="Routes by method and path: POST /webhooks.")
    schedules: Mapping[Part, bool] = Field(
        default_factory=dict, description="Schedules by function and name: cost_forecasting.ingest_actuals."
    )
    streams: Mapping[Part, bool] = Field(
        default_factory=dict,
        description="Streams by function and table: webhook_delivery.webhooks. Off, it waits and keeps its place.",
    )
    consumers: Mapping[Part, bool] = Field(
        default_factory=dict, description="Consumers by queue. Off, its messages wait."
    )
    api: bool | None = Field(None, description="Both APIs, with all routes.")
    websocket: bool | None = Field(None, description="The WebSocket API.")


class Environment(Strict):
    """One environment: a tier, a place, and how strictly it is protected."""

    tier: Name = Field(description="The tier that decides its capacity. Changing this word is how a tier is switched.")
    region: Region = Field(description="AWS region.")
    account_id: Annotated[str, Field(pattern=text_form.ACCOUNT.pattern)] | None = Field(
        None, description="The only AWS account that Terraform may touch, in quotes."
    )
    provider: Provider | None = Field(
        None, description="With which credentials AWS is asked, by Terraform and by phase3b alike."
    )
    kms_key_arn: Annotated[str, Field(pattern=text_form.KEY_ARN.pattern)] | None = Field(
        None,
        description="ARN of a KMS key that exists already and encrypts everything; then no key or alias is made. `phase3b iam` "
        "prints what its policy must allow. Left out: a key of the environment's own.",
    )
    vpc: Vpc | None = Field(
        None, description="Subnets that every function runs in. Left out: none, as Lambda does by itself."
    )
    network: Network | None = Field(
        None,
        description="The network that is made where the tier has a cache, unless `vpc` names one; null, or left out: one with the defaults "
        "of its keys.",
    )
    second_region: SecondRegion | None = Field(
        None,
        description="The second region, in a tier that has one (`second_region: true`); null takes an inherited one back.",
    )
    domain: Domain | None = Field(
        None,
        description="Names of your own for its APIs, in a hosted zone of Route 53; null, or left out: AWS's addresses alone.",
    )
    layers: Mapping[Name, tuple[LayerArn, ...]] = Field(
        default_factory=dict,
        description="Layers of a function in this environment, in place of those of service.functions.NAME.layers: where another "
        "partition or region has them in another account, or in another version.",
    )
    images: Mapping[Name, ImageUri] = Field(
        default_factory=dict,
        description="Image of a function in this environment, in place of service.functions.NAME.image.uri: the one that was promoted to it.",
    )
    iam: Iam = Field(
        default_factory=Iam, description="What a platform team asks of every role: a permissions boundary, a path."
    )
    account: Name | None = Field(
        None,
        description="A word of your own for the AWS account. Environments with the same share its quotas, which are judged "
        "together; without this and account_id that is not known.",
    )
    alert_email: Annotated[str, Field(pattern=text_form.EMAIL.pattern, max_length=254)] = Field(
        description="Who is notified of alarms. AWS asks this address to confirm once."
    )
    warnings: WarningsTold = Field(
        None,
        description="Who is notified of alarms of the level warning: an email of their own, or none, and then they are seen on the "
        "dashboard and in phase3b check alone. Left out: alert_email.",
    )
    notifications: Mapping[Name, Notification] = Field(
        default_factory=dict,
        description="Where alerts go beside mail, by names of your own: Slack, Microsoft Teams, PagerDuty. A function of phase3b "
        "sends them there. Left out: mail alone, and there is no such function.",
    )
    production: bool = Field(
        True,
        description="Whether customers' data is in it: then the policies ask for every protection. Say false where none is.",
    )
    point_in_time_recovery: bool = _as_production("point_in_time_recovery", "Restore any second of the last 35 days.")
    deletion_protection: bool = _as_production("deletion_protection", "AWS refuses to delete a table.")
    prevent_destroy: bool = _as_production(
        "prevent_destroy", "Terraform refuses a plan that destroys a table or the key."
    )
    kms_deletion_window_days: Annotated[Days, Field(**limit("kms.ScheduleKeyDeletion.PendingWindowInDays").bounds)] = (
        _as_production(
            "kms_deletion_window_days", "How long a deleted KMS key can still be brought back, 7 to 30 days."
        )
    )
    alarm_levels: tuple[Level, ...] = _as_production(
        "alarm_levels", "Levels that get alarms: warning, critical.", min_length=1
    )
    log_retention_days: Literal[
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653
    ] = _as_production("log_retention_days", "How long logs are kept: a number of days that CloudWatch Logs knows.")
    api_keys: tuple[Name, ...] = Field(
        (), description="Customers who get an API key from Terraform; a key for another: see the README."
    )
    api_key_tenants: Mapping[Name, TenantId] = Field(
        default_factory=dict,
        description="The tenant (the tenant_id of tokens) of each customer of api_keys whose name is not its id; only tokens of this "
        "tenant may come with the key.",
    )
    cors_origins: tuple[Origin, ...] | None = Field(
        None,
        description="Origins of the pages that may call the REST API from a browser, in place of service.api.cors.origins; [] "
        "for none.",
    )
    manage_api_gateway_account: bool = Field(
        False,
        description="Set the role with which API Gateway writes logs; it is one for the whole account and region, so only "
        "one stack may.",
    )
    watch_account: bool | None = Field(
        None,
        description="Write the alarms of the whole account and region (its quotas of DynamoDB and Lambda). Left out: the first "
        "environment of the file in an account and region that does not say false, unless another says true; of unknown "
        "accounts, each.",
    )
    tuned: Tuned | None = Field(
        None,
        description="The baseline of the change that `phase3b tune apply` kept last, which writes it. Alarms are made of it. Left out: none.",
    )
    budget: Budget | None = Field(
        None, description="What a month may cost: alert_email is notified before and when it costs more."
    )
    cost_anomaly: CostAnomaly | None = Field(
        None,
        description="Unusual costs: alert_email is notified by AWS Cost Anomaly Detection; it sees the whole account, "
        "so only one stack may.",
    )
    enabled: Enabled = Field(
        default_factory=Enabled, description="Parts of the service that are switched on or off in this environment."
    )
    backend: Backend = Field(description="Where Terraform keeps its state.")
    tags: Mapping[TagKey, TagValue] = Field(default_factory=dict, description="Further tags, beside the service's.")

    def tenant_of(self, customer: str) -> str:
        """The tenant whose tokens may come with a customer's API key."""
        return self.api_key_tenants.get(customer, customer)

    @property
    def own_network(self) -> Network:
        """The network that is made where the tier has a cache: as written, or as it is where nothing is."""
        return self.network or Network()

    @property
    def account_number(self) -> str | None:
        """The account's number, as far as the file says it: by itself, or in the role that is assumed."""
        if self.account_id is not None or self.provider is None or self.provider.assume_role is None:
            return self.account_id
        return self.provider.assume_role.account_id
