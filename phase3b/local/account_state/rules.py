"""Which operation is judged by what, and what is noted once it was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.local.account_state import alarms, counted, functions, logging_role, names, tables
from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call, Denied

Judge = Callable[[Call, Account], Iterator[Denied]]
# Told of a call that moto is given.
Before = Callable[[Call, Account], None]
# Told of a call that was done; may change what is answered.
After = Callable[[Call, Account, dict[str, Any]], None]
# Answers in moto's place, where there is something to answer.
Instead = Callable[[Call, Account], dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """What is asked of one operation."""

    judge: Judge | None = None
    before: Before | None = None
    after: After | None = None
    instead: Instead | None = None


RULES: Final[Mapping[tuple[str, str], Rule]] = {
    ("dynamodb", "CreateTable"): Rule(tables.create_table),
    ("dynamodb", "UpdateTable"): Rule(tables.update_table, before=tables.note_changes, after=tables.table_updated),
    ("dynamodb", "DescribeTable"): Rule(after=tables.described, instead=tables.leaving),
    ("dynamodb", "DeleteTable"): Rule(tables.delete_table, after=tables.table_deleted),
    ("dynamodb", "UpdateTimeToLive"): Rule(tables.update_time_to_live, after=tables.time_to_live_updated),
    ("lambda", "PutFunctionConcurrency"): Rule(functions.put_function_concurrency),
    ("lambda", "PutProvisionedConcurrencyConfig"): Rule(functions.put_provisioned_concurrency),
    ("lambda", "UpdateFunctionConfiguration"): Rule(functions.update_function_configuration),
    ("events", "PutRule"): Rule(counted.create_rule),
    ("cloudwatch", "PutMetricAlarm"): Rule(alarms.put_metric_alarm),
    ("cloudwatch", "PutCompositeAlarm"): Rule(alarms.put_composite_alarm),
    ("cloudwatch", "DeleteAlarms"): Rule(alarms.delete_alarms),
    ("apigateway", "CreateRestApi"): Rule(counted.REST_APIS),
    ("apigateway", "ImportRestApi"): Rule(counted.REST_APIS),
    ("apigateway", "CreateUsagePlan"): Rule(counted.USAGE_PLANS),
    ("apigateway", "CreateApiKey"): Rule(counted.API_KEYS),
    ("apigateway", "UpdateAccount"): Rule(logging_role.update_account),
    ("apigateway", "UpdateStage"): Rule(logging_role.update_stage),
    ("apigatewayv2", "CreateStage"): Rule(logging_role.websocket_stage),
    ("apigatewayv2", "UpdateStage"): Rule(logging_role.websocket_stage),
    ("secretsmanager", "CreateSecret"): Rule(names.create_secret),
    ("sqs", "CreateQueue"): Rule(names.create_queue),
    ("sqs", "DeleteQueue"): Rule(after=names.queue_deleted),
}
