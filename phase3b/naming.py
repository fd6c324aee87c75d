"""AWS names and Terraform addresses. They are made here and nowhere else; a changed one would replace a resource."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final, Protocol

from phase3b.capacity.aws_limits import limit
from phase3b.errors import Phase3bError, Problem
from phase3b.quick_dataclass import dataclass

# What Lambda puts before the key of each batch that it keeps: "Retaining discarded batches" in the Lambda Developer Guide.
FAILED_BATCHES: Final = "aws/lambda/"
# Before the name of a function: "Sending Lambda function logs to CloudWatch Logs" in the Lambda Developer Guide.
FUNCTION_LOGS: Final = "/aws/lambda/"
_RULE: Final = "aws_cloudwatch_event_rule"
# A rule of a web ACL and its metric; those of AWS's rule groups are named as the groups.
RATE_RULE: Final = "requests-per-ip"
_ACCOUNT_DIGITS: Final = 12
# "Constraints" of a cluster's name, in "Creating a DAX cluster using the AWS CLI": no model of AWS has it.
DAX_LETTERS: Final = 20
_DIGEST_LETTERS: Final = 6
# The longest environment there could be before names were shortened.
_NEVER_SHORTENED: Final = 16


def kebab(name: str) -> str:
    """support_tickets -> support-tickets."""
    return name.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Names:
    """AWS names of one deployment.

    `switched` are names of tables, by table, that took the place of ours: of tables that were restored beside them.
    `replicated` are those of tables that are replicas of another region's, which have one name in both, and
    `first_environment` is, in a second region, that of the first.
    """

    project: str
    environment: str
    component: str
    switched: tuple[tuple[str, str], ...] = ()
    replicated: tuple[tuple[str, str], ...] = ()
    first_environment: str = ""

    @property
    def prefix(self) -> str:
        """What every name begins with: securebase-prod."""
        return f"{self.project}-{self.environment}"

    def table(self, table: str) -> str:
        """securebase-prod-support-tickets, or the name of the table that took its place, or that it is a replica of."""
        return dict(self.switched).get(table) or dict(self.replicated).get(table) or self.own_table(table)

    def own_table(self, table: str) -> str:
        """securebase-prod-support-tickets, whichever table is deployed."""
        return f"{self.prefix}-{kebab(table)}"

    def restored_table(self, table: str, of: str, stamp: str) -> str:
        """securebase-prod-support-tickets-drill-20261130t070000: `of` is why it was restored, `stamp` when."""
        most = limit("dynamodb.CreateTable.TableName").longest()
        return self._fitting(kebab(table), f"-{of}-{stamp}", most)

    def scheduled_backups(self, table: str) -> str:
        """securebase-prod-support-tickets-scheduled-: what the names of a table's scheduled backups begin with."""
        return f"{self.table(table)}-scheduled-"

    def function(self, function: str) -> str:
        """securebase-prod-support-tickets."""
        return f"{self.prefix}-{kebab(function)}"

    def role(self, of: str) -> str:
        """securebase-prod-support-tickets-role."""
        return self._fitting(kebab(of), "-role", limit("iam.CreateRole.RoleName").longest())

    def queue(self, queue: str, *, fifo: bool) -> str:
        """securebase-prod-webhook-deliveries; FIFO queues end in .fifo, as SQS demands."""
        return f"{self.prefix}-{kebab(queue)}" + (".fifo" if fifo else "")

    def bucket(self, bucket: str, account: str) -> str:
        """securebase-prod-phase3b-failed-events-111122223333: a bucket's name is taken for everybody, an account's is not."""
        # The account is an expression that stands for its twelve digits.
        most = limit("s3.CreateBucket.Bucket").longest() - _ACCOUNT_DIGITS - 1
        return f"{self._fitting(f'{self.component}-{kebab(bucket)}', '', most)}-{account}"

    def function_logs(self, function: str) -> str:
        """The log group that Lambda writes to."""
        return f"{FUNCTION_LOGS}{self.function(function)}"

    def api_logs(self, api: str) -> str:
        """The log group of an API's access logs."""
        return f"/aws/apigateway/{self.shared(api)}"

    def rest_execution_logs(self, api_id: str, stage: str) -> str:
        """The log group that API Gateway writes a REST API's executions to, whether it is there or not."""
        return f"API-Gateway-Execution-Logs_{api_id}/{stage}"

    def websocket_execution_logs(self, api_id: str, stage: str) -> str:
        """The log group that API Gateway writes a WebSocket API's executions to, whether it is there or not."""
        return f"/aws/apigateway/{api_id}/{stage}"

    def log_metrics(self, function: str) -> str:
        """Namespace of the metrics that are made of a function's logs; CloudWatch has no dimension for them there."""
        return f"Phase3b/{self.function(function)}"

    def schedule_metrics(self, function: str, schedule: str) -> str:
        """Namespace of the metrics that are made of the runs of a function's schedule."""
        return f"{self.log_metrics(function)}-{kebab(schedule)}"

    def api_log_metrics(self, api: str) -> str:
        """Namespace of the metrics that are made of an API's access logs."""
        return f"Phase3b/{self.shared(api)}"

    def index(self, index: str) -> str:
        """tenant-status-index; unique within its table, so without the prefix."""
        return f"{kebab(index)}-index"

    def shared(self, what: str) -> str:
        """securebase-prod-phase3b-alerts: what belongs to no single table."""
        return f"{self.prefix}-{self.component}-{kebab(what)}"

    def replicated_secret(self, secret: str) -> str:
        """securebase-prod-phase3b-token-key, in each region of prod."""
        return replace(self, environment=self.first_environment or self.environment).shared(secret)

    def customer(self, customer: str) -> str:
        """securebase-prod-phase3b-customer-acme: a customer's API key."""
        return self.shared(f"customer_{customer}")

    def load_test_key(self, tenant: str) -> str:
        """securebase-prod-phase3b-load-test-key-load-test-00000: the API key of a test tenant; of no tenant, what all begin with."""
        return f"{self.shared('load_test_key')}-{tenant}"

    def web_acl(self) -> str:
        """securebase-prod-phase3b-api: the web ACL, and the dimension of its metrics."""
        return self.shared("api")

    def cache(self) -> str:
        """securebase-prod-phase3b-cache: the cache, its user and the user's group, which ElastiCache gives 40 characters."""
        return self._fitting(
            f"{self.component}-cache", "", limit("elasticache.CreateReplicationGroup.ReplicationGroupId").longest()
        )

    def dax(self) -> str:
        """securebase-prod-dax; of a longer one its beginning and a digest, as DAX gives 20 characters."""
        whole = f"{self.prefix}-dax"
        if len(whole) <= DAX_LETTERS:
            return whole
        digest = hashlib.sha256(whole.encode("utf-8")).hexdigest()[:_DIGEST_LETTERS]
        room = DAX_LETTERS - len(f"-{digest}-dax")
        return f"{self.prefix[:room].rstrip('-')}-{digest}-dax"

    def network_logs(self) -> str:
        """The log group that the network's flow logs are written to."""
        return f"/aws/vpc/{self.shared('network')}"

    def alias(self) -> str:
        """alias/securebase-prod-phase3b."""
        return f"alias/{self.prefix}-{self.component}"

    def dashboard(self, page: int) -> str:
        """securebase-prod-phase3b-performance; further pages are numbered from 2."""
        return self.shared("performance") + ("" if page == 1 else f"-{page}")

    def deployer_policy(self, role: str, number: int | None) -> str:
        """securebase-prod-plan; where a role needs several, securebase-prod-apply-1."""
        return f"{self.prefix}-{role}" + ("" if number is None else f"-{number}")

    def of(self, address: Address) -> str:
        """The name of something that has one for us to choose and is found by its address: scaling policies, alarms."""
        if address.type == _RULE:
            return self._fitting(kebab(address.name), "", limit("events.PutRule.Name").longest())
        return f"{self.prefix}-{kebab(address.name)}"

    def _fitting(self, rest: str, ending: str, most: int) -> str:
        """A name that nobody types, shortened where a long environment makes it longer than AWS allows.

        Its prefix stays, by which policies reach it, and a digest tells what begins alike apart. An environment of up to 16
        letters keeps the names that it always had: there a name that is too long is refused, with its parts.
        """
        whole = f"{self.prefix}-{rest}{ending}"
        room = most - len(self.prefix) - len(ending) - _DIGEST_LETTERS - 2
        if len(whole) <= most or len(self.environment) <= _NEVER_SHORTENED or room < 1:
            return whole
        digest = hashlib.sha256(whole.encode("utf-8")).hexdigest()[:_DIGEST_LETTERS]
        return f"{self.prefix}-{rest[:room].rstrip('-')}-{digest}{ending}"


class Switched(Protocol):
    """What knows the restored tables that took the place of others: the part `ops` of the file."""

    @property
    def switched_tables(self) -> Mapping[str, Mapping[str, str]]:
        """Their names in AWS, by environment and table."""
        ...


class Named(Protocol):
    """What has names in AWS: a deployment."""

    @property
    def project(self) -> str:
        """securebase."""
        ...

    @property
    def name(self) -> str:
        """The environment: prod."""
        ...

    @property
    def component(self) -> str:
        """phase3b."""
        ...

    @property
    def ops(self) -> Switched:
        """How it is run."""
        ...

    @property
    def first_environment(self) -> str:
        """The environment whose names replicated tables have: its own, unless it is the second region of another."""
        ...

    @property
    def replicated(self) -> tuple[str, ...]:
        """The tables that have one name in both regions."""
        ...


def names_of(deployment: Named) -> Names:
    """The AWS names of a deployment, with the tables that took the place of others, and those that are replicas."""
    switched = deployment.ops.switched_tables
    own, first = (
        Names(deployment.project, each, deployment.component, tuple(sorted(switched.get(each, {}).items())))
        for each in (deployment.name, deployment.first_environment)
    )
    if own == first:
        return own
    replicated = tuple((table, first.table(table)) for table in deployment.replicated)
    return replace(own, replicated=replicated, first_environment=first.environment)


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A Terraform address: aws_dynamodb_table.support_tickets."""

    type: str
    name: str

    def __str__(self) -> str:
        return f"{self.type}.{self.name}"

    def ref(self, attribute: str) -> str:
        """The expression for one of the resource's attributes: ${aws_dynamodb_table.support_tickets.arn}."""
        return f"${{{self}.{attribute}}}"


def table_address(table: str) -> Address:
    """Address of a table."""
    return Address("aws_dynamodb_table", table)


def replica_address(table: str) -> Address:
    """Address of a replica of another region's table."""
    return Address("aws_dynamodb_table_replica", table)


def function_address(function: str) -> Address:
    """Address of a function."""
    return Address("aws_lambda_function", function)


def alias_address(function: str) -> Address:
    """Address of the alias `live`, by which a function is called."""
    return Address("aws_lambda_alias", function)


def api_key_address(customer: str) -> Address:
    """Address of a customer's API key."""
    return Address("aws_api_gateway_api_key", customer)


def queue_address(queue: str, *, fifo: bool = False, dead_letters: bool = False) -> Address:
    """Address of a queue, of its FIFO sibling, or of the dead letters of either."""
    return Address("aws_sqs_queue", queue + ("_fifo" if fifo else "") + ("_dead_letters" if dead_letters else ""))


def schedule_address(function: str, schedule: str) -> Address:
    """Address of a schedule's rule."""
    return Address(_RULE, f"{function}_{schedule}")


def bucket_address(bucket: str) -> Address:
    """Address of a bucket."""
    return Address("aws_s3_bucket", bucket)


def web_acl_address() -> Address:
    """Address of the web ACL before the REST API."""
    return Address("aws_wafv2_web_acl", "api")


def web_acl_association_address() -> Address:
    """Address of what puts the web ACL before the stage of the REST API."""
    return Address("aws_wafv2_web_acl_association", "api")


def function_of(written: str) -> str:
    """A function's AWS name: of its name, its ARN or the end of one (ACCOUNT:function:NAME), each with a qualifier or without."""
    parts = written.split(":")
    if parts[0] == "arn":
        return parts[6] if len(parts) > 6 else written  # noqa: PLR2004  where an ARN has it
    return parts[2] if len(parts) > 2 else parts[0]  # noqa: PLR2004  NAME:QUALIFIER


def capacity_owner(table: str, index: str | None) -> str:
    """What has capacity of its own, in addresses: support_tickets, support_tickets_tenant_status_index."""
    return table if index is None else f"{table}_{index}_index"


def scheduled_action_address(owner: str, side: str, schedule: str) -> Address:
    """Address of a scheduled action of the reads or writes of what has capacity: support_tickets_read_night."""
    return Address("aws_appautoscaling_scheduled_action", f"{owner}_{side}_{schedule}")


def provisioned_target_address(function: str) -> Address:
    """Address of what scales the provisioned concurrency of a function: support_tickets_provisioned."""
    return Address("aws_appautoscaling_target", f"{function}_provisioned")


def provisioned_action_address(function: str, schedule: str) -> Address:
    """Address of a schedule of the provisioned concurrency of a function: support_tickets_provisioned_open."""
    return scheduled_action_address(function, "provisioned", schedule)


def raise_end_address(owner: str, side: str) -> Address:
    """What ends a raise by hand of the reads or writes of what has capacity; AWS has it by this name, no stack does."""
    return scheduled_action_address(owner, side, "raise_end")


def incident_stem(part: str, number: int) -> str:
    """What a composite alarm is called but for its level; a part's further ones are numbered from 2."""
    return f"{part}_incident" + ("" if number == 1 else f"_{number}")


def incident_address(part: str, number: int, level: str) -> Address:
    """Address of the composite alarm of a part of the service."""
    return Address("aws_cloudwatch_composite_alarm", f"{incident_stem(part, number)}_{level}")


def burn_stem(kind: str, rate: str) -> str:
    """What the composite alarm over both windows of a burn rate is called but for its level."""
    return f"api_{kind}_{rate}_incident"


def burn_address(kind: str, rate: str, level: str) -> Address:
    """Address of the composite alarm over both windows of a burn rate."""
    return Address("aws_cloudwatch_composite_alarm", f"{burn_stem(kind, rate)}_{level}")


def refuse_collisions(addresses: Iterable[Address], parts: Mapping[str, str]) -> None:
    """Two records at one address would overwrite each other without a word.

    `parts` are the names that addresses begin with, and where they are in capacity.yaml.

    Raises:
        Phase3bError: naming each address that is used twice.
    """
    seen: set[Address] = set()
    twice: list[Address] = []
    for address in addresses:
        if address in seen:
            twice.append(address)
        seen.add(address)
    if twice:
        raise Phase3bError(
            *(
                Problem(
                    f"two resources would have the Terraform address {address}",
                    "Rename one of the two that it is made of: tables, indexes, queues, functions, schedules",
                    path=_part_of(address, parts),
                    code="P3B-NAME-COLLISION",
                )
                for address in dict.fromkeys(twice)
            )
        )


def _part_of(address: Address, parts: Mapping[str, str]) -> str:
    """Where the longest name is that an address begins with."""
    fitting = [name for name in parts if f"{address.name}_".startswith(f"{name}_")]
    return parts[max(fitting, key=len)] if fitting else "service"
