"""What is passed on of Terraform's words; the messages are those of real runs."""

from __future__ import annotations

import pytest

from phase3b.errors import ExitCode
from phase3b.terraform.events import Diagnostic
from phase3b.terraform.failure import LONGEST, UNORDERED, ended, failure, shortened


def error(summary: str, detail: str = "", address: str = "") -> Diagnostic:
    return Diagnostic("error", summary, detail, address)


def test_a_cycle_is_refused_in_words_and_not_a_page_of_addresses() -> None:
    cycle = (
        "Cycle: aws_lambda_permission.webhook_manager_api (expand), aws_lambda_permission.webhook_manager_api, "
        "aws_lambda_alias.webhook_manager (destroy deposed baa5e789), aws_sqs_queue.webhook_deliveries (expand), "
        "aws_sqs_queue.webhook_deliveries_fifo"
    )
    found = failure("plan", [error(cycle)], [], 1)
    assert found.exit_code is ExitCode.FINDING
    assert str(found) == (
        "REFUSED: terraform plan can't order this change: 4 resources wait for each other "
        "(aws_lambda_permission.webhook_manager_api, aws_lambda_alias.webhook_manager, aws_sqs_queue.webhook_deliveries "
        f"and 1 more). Change less at once. {UNORDERED} [P3B-TERRAFORM-CYCLE]"
    )


def test_a_cycle_beside_a_failure_is_a_failure() -> None:
    found = failure("plan", [error("Cycle: aws_sqs_queue.a, aws_sqs_queue.b"), error("No credentials")], [], 1)
    assert found.exit_code is ExitCode.OUTSIDE_FAILURE
    assert "Terraform says no more about it (exit code 1)" in str(found)


def test_of_two_applies_the_second_is_told_to_run_again() -> None:
    detail = "The given plan file can no longer be applied because the state was changed by another operation."
    found = failure("apply", [error("Saved plan is stale", detail)], [], 1)
    assert found.exit_code is ExitCode.OUTSIDE_FAILURE
    assert str(found) == (
        "terraform apply: another apply has changed the state since this was planned; nothing of this was applied. Run the "
        "same again: it plans from what is there now. [P3B-STATE-CHANGED]"
    )


def test_what_a_person_needs_of_a_message_of_aws() -> None:
    detail = (
        "operation error DynamoDB: CreateTable, https response error StatusCode: 400, RequestID: 4KBN1, "
        "ResourceInUseException: Table already exists: securebase-dev-tickets"
    )
    found = failure("apply", [error("creating AWS DynamoDB Table (t)", detail, "aws_dynamodb_table.tickets")], [], 1)
    assert str(found) == (
        "terraform apply: aws_dynamodb_table.tickets: creating AWS DynamoDB Table (t). DynamoDB CreateTable: "
        "ResourceInUseException: Table already exists: securebase-dev-tickets. [P3B-TERRAFORM-FAILED]"
    )
    repeated = (
        "operation error SQS: CreateQueue, exceeded maximum number of attempts, 4, https response error StatusCode: 500, "
        "RequestID: , api error InternalFailure: none"
    )
    assert shortened(repeated) == "SQS CreateQueue: InternalFailure: none"


def test_nothing_is_longer_than_a_person_reads() -> None:
    found = shortened("word " * 1000)
    assert (len(found), found[-1]) == (LONGEST, "…")


@pytest.mark.parametrize(
    ("code", "words"),
    [(1, "exit code 1"), (-9, "ended by SIGKILL"), (-15, "ended by SIGTERM"), (-99, "ended by the signal 99")],
)
def test_a_terraform_that_says_nothing(code: int, words: str) -> None:
    assert ended(code) == words
    assert str(failure("apply", [], [], code)).startswith(f"terraform apply failed ({words}): without a word")


@pytest.mark.parametrize(
    "summary",
    [
        (
            "Error refreshing state: 2 problems:\n\n- Unsupported state file format: The state file could not be parsed as JSON: "
            "syntax error at byte offset 2000."
        ),
        "Error refreshing state: Unsupported state file format: The state file uses format version 5.",
        "Error refreshing state: Failed to read state file: The state file could not be read: is a directory.",
    ],
)
def test_a_broken_state_is_put_back_and_not_removed(summary: str) -> None:
    said = str(failure("init", [error(summary)], [], 1))
    assert ". Restore the state as it was" in said
    assert ".. " not in said
    assert "Restore the state" not in str(failure("init", [error("Error refreshing state: AccessDenied")], [], 1))


LOCK = """Error message: operation error S3: PutObject, https response error StatusCode: 412, RequestID: c, HostID: 9, api error PreconditionFailed: At least one
Lock Info:
  ID:        6b1f4b1e-0000-0000-0000-000000000000
  Path:      securebase-state/dev.tfstate
  Operation: OperationTypeApply
  Who:       somebody@laptop
  Version:   1.11.4
  Created:   2026-11-27 09:00:00 +0000 UTC
  Info:


Terraform acquires a state lock to protect the state."""


def test_a_state_that_another_run_holds_says_who_and_how_a_dead_one_lets_go() -> None:
    found = failure("plan", [error("Error acquiring the state lock", LOCK)], [], 1, ".phase3b/apply/stacks/dev")
    assert found.exit_code is ExitCode.OUTSIDE_FAILURE
    assert str(found) == (
        "terraform plan: the state is locked: somebody@laptop holds it since 2026-11-27 09:00:00 UTC. Wait until that run has "
        "ended, then run the same again. Only where it is dead (a machine that went away): terraform "
        "-chdir=.phase3b/apply/stacks/dev force-unlock 6b1f4b1e-0000-0000-0000-000000000000. [P3B-STATE-LOCKED]"
    )


def test_a_state_that_can_not_be_written_is_no_lock_of_others() -> None:
    detail = "Error message: open /work/state/dev.tfstate: read-only file system\n\nTerraform acquires a state lock ..."
    assert str(failure("plan", [error("Error acquiring the state lock", detail)], [], 1)) == (
        "terraform plan: the state can't be locked: open /work/state/dev.tfstate: read-only file system. Anyone who plans must be "
        "able to write where the state is kept: check the folder or the bucket, and your rights in it. [P3B-STATE-UNWRITABLE]"
    )
