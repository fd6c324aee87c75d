"""Deployment -> Plan: what is deployed is listed here, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.backend import Backend
from phase3b.capacity.model.provider import Provider
from phase3b.naming import names_of, refuse_collisions
from phase3b.plan.alarms.alarms import watches, written
from phase3b.plan.alarms.samples import Fitted
from phase3b.plan.alerts.notifier import notifier_records
from phase3b.plan.alerts.planned import alarm_records, alert_outputs, told_together, topic_records
from phase3b.plan.apis.planned import api_outputs, api_records
from phase3b.plan.buckets.planned import bucket_records
from phase3b.plan.cache.planned import cache_records
from phase3b.plan.costs.planned import budget_records
from phase3b.plan.dashboards.planned import dashboard_outputs, dashboard_records
from phase3b.plan.dax.planned import dax_records
from phase3b.plan.domain.planned import domain_outputs, domain_records
from phase3b.plan.encryption.planned import encryption_outputs, encryption_records
from phase3b.plan.firewall.planned import firewall_records
from phase3b.plan.functions.artifacts import NONE, Artifacts
from phase3b.plan.functions.planned import function_outputs, function_records
from phase3b.plan.kept_region import kept_records
from phase3b.plan.network.planned import network_records
from phase3b.plan.queues.planned import queue_outputs, queue_records
from phase3b.plan.records import Record
from phase3b.plan.stack.planned import data_source_records
from phase3b.plan.tables.planned import table_outputs, table_records
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """What an environment's stack holds: where it goes, and the record of every resource, data source and output.

    `deployment` is what it is the plan of, and `watched` what is watched there, written as an alarm or not.
    """

    name: str
    region: str
    account_id: str | None
    backend: Backend
    provider: Provider | None
    tags: Mapping[str, str]
    records: tuple[Record, ...]
    deployment: Deployment
    watched: tuple[Fitted, ...]

    @property
    def account_number(self) -> str | None:
        """The account, as far as the file says it: by its number, or in the role that is assumed."""
        if self.account_id is not None or self.provider is None or self.provider.assume_role is None:
            return self.account_id
        return self.provider.assume_role.account_id


def plan(deployment: Deployment, artifacts: Artifacts = NONE) -> Plan:
    """The plan of a deployment, with the packages of its functions and the schemas of its API.

    Raises:
        Phase3bError: two resources would have one Terraform address, an alarm would watch a metric that AWS does not
            publish, a function has no package, or a route names a schema that is not there.
    """
    names = names_of(deployment)
    watched = tuple(watches(deployment, names))
    alarms = written(watched, deployment, names)
    together = told_together(deployment, names, alarms)
    records: tuple[Record, ...] = (
        *data_source_records(),
        *encryption_records(deployment, names),
        *topic_records(deployment, names),
        *table_records(deployment, names),
        *queue_records(deployment, names),
        *bucket_records(deployment, names),
        *function_records(deployment, names, artifacts.packages),
        *api_records(deployment, names, artifacts.schemas),
        *domain_records(deployment, names),
        *firewall_records(deployment, names),
        *network_records(deployment, names),
        *cache_records(deployment, names),
        *dax_records(deployment, names),
        *notifier_records(deployment, names, artifacts.packages),
        *alarm_records(deployment, alarms, together),
        *dashboard_records(deployment, names, alarms, together),
        *budget_records(deployment, names),
        *table_outputs(deployment),
        *function_outputs(deployment),
        *queue_outputs(deployment),
        *api_outputs(deployment),
        *domain_outputs(deployment),
        *alert_outputs(deployment),
        *encryption_outputs(deployment),
        *dashboard_outputs(deployment, names),
    )
    if deployment.regions is not None and deployment.regions.kept:
        records, watched = kept_records(records), ()
    refuse_collisions((record.address for record in records), _parts(deployment))
    return Plan(
        name=deployment.name,
        region=deployment.environment.region,
        account_id=deployment.environment.account_id,
        backend=deployment.environment.backend,
        provider=deployment.environment.provider,
        tags=deployment.tags,
        records=records,
        deployment=deployment,
        watched=watched,
    )


def _parts(deployment: Deployment) -> dict[str, str]:
    """Where the names are that addresses begin with."""
    named = (("tables", deployment.tables), ("functions", deployment.functions), ("queues", deployment.queues))
    return {each.name: f"service.{part}.{each.name}" for part, several in named for each in several}
