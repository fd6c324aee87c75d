"""Both stacks of an environment with two regions, before every policy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from mutation_list import Mutation, mutated
from test_mutations import EXCEPTED, failures

from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError
from phase3b.scan.stack_text.stacks import TargetStack, synthesized
from phase3b.scan.stack_text.target import Target, targets

pytestmark = pytest.mark.xdist_group("policies")
SECOND = "prod-us-west-2"
KEY = "    second_region: {region: us-west-2, kms_key_arn: arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab}\n"
# policies/exceptions.yaml, in these tiers.
ALSO = {
    ("P3B_CONSUMER", "aws_lambda_event_source_mapping.support_tickets_idempotency_keys_stream"),
    ("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy.support_tickets"),
    ("P3B_NO_PLAIN_SECRET", "aws_elasticache_user.cache"),
    ("P3B_RECOVERY_WINDOW", "aws_secretsmanager_secret.cache"),
    ("P3B_STATEFUL_KEPT", "aws_cloudwatch_log_group.network"),
    ("P3B_STATEFUL_KEPT", "aws_elasticache_replication_group.cache"),
    ("P3B_STATEFUL_KEPT", "aws_secretsmanager_secret.cache"),
}
# Of the first stack alone.
COPY = ("P3B_CUSTOMER_KEY", "aws_secretsmanager_secret.token_key")
FIRST = {COPY, ("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy.cost_forecasting")}


def written(root: Path, folder: Path, more: str) -> Path:
    """A file whose `prod` is in global."""
    text = (root / "capacity.yaml").read_text("utf-8")
    assert text.count("  prod:\n    tier: business") == 1
    for name in ("capacity", "lambda_src"):
        (folder / name).symlink_to(root / name)
    file = folder / "capacity.yaml"
    file.write_text(text.replace("  prod:\n    tier: business", f"  prod:\n{more}    tier: global"), "utf-8")
    return file


@pytest.fixture(scope="module")
def both(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, TargetStack]:
    folder = tmp_path_factory.mktemp("two-regions")
    file = written(root, folder, "")
    chosen = [Target("prod", "global"), Target(SECOND, "global")]
    return {each.target.environment: each for each in synthesized(file, load(file), chosen, folder / "out")}


def test_both_stacks_fail_what_is_excepted_and_nothing_else(both: Mapping[str, TargetStack]) -> None:
    assert failures(both["prod"]) == {*EXCEPTED, *ALSO, *FIRST}
    # Its secret is a replica of the first one's.
    assert failures(both[SECOND]) == {*EXCEPTED, *ALSO}


def test_what_is_off_in_a_standby_is_a_finding_where_it_should_run(both: Mapping[str, TargetStack]) -> None:
    second = both[SECOND]
    here = replace(second, context=replace(second.context, standby=()))
    assert failures(here) - failures(second) == {
        ("P3B_SCHEDULE_RUNS", "aws_cloudwatch_event_rule.cost_forecasting_ingest_actuals"),
        ("P3B_CONSUMER", "aws_lambda_event_source_mapping.webhook_manager_support_tickets_stream"),
    }
    other = Mutation(
        "", "", "", set={"aws_lambda_event_source_mapping.notification_handler_notifications_stream > enabled": False}
    )
    assert failures(mutated(second, other)) - failures(second) == {
        ("P3B_CONSUMER", "aws_lambda_event_source_mapping.notification_handler_notifications_stream")
    }


def test_what_watches_and_reads_a_replica_that_is_not_there_is_a_finding(both: Mapping[str, TargetStack]) -> None:
    second = both[SECOND]
    found = failures(mutated(second, Mutation("", "", "", remove=("aws_dynamodb_table_replica.support_tickets",))))
    new = found - failures(second)
    assert ("P3B_CONSUMER", "aws_lambda_event_source_mapping.webhook_manager_support_tickets_stream") in new
    assert ("P3B_ALARM_METRIC", "aws_cloudwatch_metric_alarm.support_tickets_replica_delay_critical") in new


def test_each_replica_is_judged(both: Mapping[str, TargetStack]) -> None:
    second = both[SECOND]
    replicas = second.document["resource"]["aws_dynamodb_table_replica"]
    for name in replicas:
        off = Mutation("", "", "", set={f"aws_dynamodb_table_replica.{name} > point_in_time_recovery": False})
        assert ("P3B_REPLICA_GUARDED", f"aws_dynamodb_table_replica.{name}") in failures(
            mutated(second, off), "P3B_REPLICA_GUARDED"
        )


def test_a_secret_that_any_ends_with_is_a_finding(both: Mapping[str, TargetStack]) -> None:
    """The replica's ARN ends in six characters that Secrets Manager chooses: those, and no more, may be left open."""
    second = both[SECOND]
    policy = second.document["resource"]["aws_iam_role_policy"]["authorizer"]["policy"]
    assert "securebase-prod-phase3b-token-key-??????" in policy
    stated = dict(second.document["resource"]["aws_iam_role_policy"]["authorizer"])
    for wider in ("*", "*-??????", "??????"):
        opened = policy.replace("securebase-prod-phase3b-token-key-??????", wider)
        other = Mutation("", "", "", set={"aws_iam_role_policy.authorizer": {**stated, "policy": opened}})
        assert ("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy.authorizer") in failures(mutated(second, other)), wider


def test_a_second_region_is_scanned_in_the_tiers_that_have_one(root: Path, tmp_path: Path) -> None:
    capacity = load(written(root, tmp_path, ""))
    assert [str(each) for each in targets(capacity, [SECOND], [])] == [f"{SECOND}.global", f"{SECOND}.enterprise"]
    with pytest.raises(Phase3bError, match="P3B-REGION-NONE"):
        targets(capacity, [SECOND], ["scale"])


def test_the_replica_of_a_secret_with_a_key_of_ours_passes(root: Path, tmp_path: Path) -> None:
    file = written(root, tmp_path, KEY.replace("111122223333", "123456789012") + '    account_id: "123456789012"\n')
    (first,) = synthesized(file, load(file), [Target("prod", "global")], tmp_path / "out")
    assert COPY not in failures(first)
