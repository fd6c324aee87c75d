"""A preview as a person reads it, word by word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from plan_made import TABLE, change, destroyed, index, plan, table, updated

from phase3b.change.guard.asked.alert_receivers import AlertReceivers
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.plan_json import resource_changes
from phase3b.change.rollout.preview import Preview, changing
from phase3b.change.rollout.split import Step
from phase3b.cli.change.change_table import counted, preview_data, print_allowed, print_preview, print_refused

QUIET = Traffic({}, 24)


def preview(*changes: dict[str, object], steps: tuple[Step, ...] = (), outputs: tuple[str, ...] = ()) -> Preview:
    made = plan(*changes)
    return Preview(changing(made), outputs, judge(Evidence.of_plan(made, QUIET)), QUIET, steps)


def test_what_changes_and_in_which_steps(capsys: pytest.CaptureFixture[str]) -> None:
    after = table(read_capacity=150, global_secondary_index=[*index(), *index(name="new")], tags={"a": "b" * 80})
    print_preview(
        preview(
            updated(TABLE, table(), after),
            change("aws_cloudwatch_metric_alarm.new", ["create"], None, {"alarm_name": "new"}),
            change(
                "aws_lambda_alias.x",
                ["update"],
                {"name": "live", "version": "3"},
                {"name": "live"},
                unknown={"version": True},
            ),
            destroyed("aws_cloudwatch_metric_alarm.old", {"alarm_name": "old"}),
            outputs=("api_url",),
            steps=(Step("support_tickets: build the index new", "one at a time", {}), Step("everything else", "", {})),
        )
    )
    assert capsys.readouterr().out == (
        "change   aws_dynamodb_table.support_tickets\n"
        "           read_capacity                75 -> 150\n"
        "           global_secondary_index[new]  - -> "
        '{"name": "new", "hash_key": "tenant_id", "range_key": "stat…\n'
        "           tags                         - -> " + '{"a": "' + "b" * 52 + "…\n"
        "create   aws_cloudwatch_metric_alarm.new\n"
        "change   aws_lambda_alias.x\n"
        "           version  3 -> (known after apply)\n"
        "destroy  aws_cloudwatch_metric_alarm.old\n"
        "change   output.api_url\n"
        "1 to create, 2 to change, 0 to replace, 1 to destroy\n"
        "In 2 steps:\n"
        "  1. support_tickets: build the index new (one at a time)\n"
        "  2. everything else\n"
    )


def test_nothing_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    print_preview(preview(change(TABLE, ["no-op"], table(), table())))
    assert capsys.readouterr().out == "nothing to do: it is as capacity.yaml says\n"


def test_who_does_not_get_the_alarms_is_said_also_where_nothing_is_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    """An apply does not change it, so no change would bring it up."""
    idle = preview(change(TABLE, ["no-op"], table(), table()))
    other = preview(destroyed("aws_cloudwatch_metric_alarm.old", {"alarm_name": "old"}))
    pending = AlertReceivers("alerts", confirmed=("a@b.com",), pending=("c@d.com",))
    for made in (idle, other):
        print_preview(replace(made, receivers=(pending, "c@d.com")))
        said = capsys.readouterr()
        assert "alarms" not in said.out
        assert said.err == (
            "alarms: c@d.com has not confirmed the subscription to alerts, and gets no alarm: open the mail of AWS "
            "Notifications and follow its link (ask for another with the next apply, or in the SNS console)\n"
        )
        print_preview(replace(made, receivers=(AlertReceivers("alerts", unknown_because="no network"), "c@d.com")))
        assert capsys.readouterr().err == "not known whether anybody gets the alarms: no network\n"
        print_preview(replace(made, receivers=(AlertReceivers("alerts", confirmed=("c@d.com",)), "c@d.com")))
        assert capsys.readouterr().err == ""
    assert preview_data(idle)["alarm_receivers"] is None
    data = preview_data(replace(idle, receivers=(pending, "c@d.com")))["alarm_receivers"]
    assert (data["confirmed"], data["pending"], data["unknown_because"]) == (("a@b.com",), ("c@d.com",), "")
    assert data["findings"][0].startswith("c@d.com has not confirmed the subscription to alerts")


def test_many_new_resources_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    alarms = [
        change(f"aws_cloudwatch_metric_alarm.a{each}", ["create"], None, {"alarm_name": "a"}) for each in range(21)
    ]
    print_preview(preview(*alarms))
    assert capsys.readouterr().out == (
        "create   aws_cloudwatch_metric_alarm (21)\n21 to create, 0 to change, 0 to replace, 0 to destroy\n"
    )


def test_what_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    refused = judge(Evidence.of_plan(plan(destroyed("aws_sqs_queue.failed_events", {"name": "q"})), QUIET)).refused
    said = (
        "REFUSED aws_sqs_queue.failed_events [P3B-GUARD-DATA-LOSS]\n"
        "  The queue q would be destroyed.\n"
        "  Messages that wait in it are gone.\n"
        "  What to do: It is not in this capacity.yaml. Where it was removed or renamed there, restore it (git diff "
        "capacity.yaml); where somebody else has added it, get their file first (git pull).\n"
    )
    print_refused(refused)
    assert capsys.readouterr().err == (
        said + "  If this is intended: --allow 'aws_sqs_queue.failed_events'\n1 refused; nothing of this was applied\n"
    )
    print_refused(refused, held=True)
    assert capsys.readouterr().err == (
        said
        + "Terraform refuses this plan too (prevent_destroy). If this is intended, set environments.ENV.prevent_destroy to "
        "false first, and look at the plan again.\n1 refused; nothing of this was applied\n"
    )


def test_an_allow_that_allows_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    gone = destroyed("aws_sqs_queue.failed_events", {"name": "q"})
    idle = "aws_sqs_queue.failed_event"
    print_allowed(judge(Evidence.of_plan(plan(gone), QUIET), [idle]))
    assert tuple(capsys.readouterr()) == (
        "",
        (
            f"--allow '{idle}' allows nothing: nothing is refused there. Did you mean 'aws_sqs_queue.failed_events'? What is "
            "refused: aws_sqs_queue.failed_events.\n"
        ),
    )
    print_allowed(judge(Evidence.of_plan(plan(), QUIET), ["x"]))
    assert capsys.readouterr().err == (
        "--allow 'x' allows nothing: nothing is refused there. Nothing else is refused.\n"
    )
    # The one that is right is said as before.
    print_allowed(judge(Evidence.of_plan(plan(gone), QUIET), ["aws_sqs_queue.failed_events", "x"]))
    assert tuple(capsys.readouterr()) == (
        (
            "allowed: aws_sqs_queue.failed_events: The queue q would be destroyed. Messages that wait in it are gone. "
            "[P3B-GUARD-DATA-LOSS]\n"
        ),
        "--allow 'x' allows nothing: nothing is refused there. Nothing else is refused.\n",
    )


def test_as_data() -> None:
    data = preview_data(preview(updated(TABLE, table(), table(deletion_protection_enabled=False))))
    assert data["changes"] == [
        {
            "address": TABLE,
            "of_extension": False,
            "action": "change",
            "differences": [{"value": "deletion_protection_enabled", "before": True, "after": False, "known": True}],
        }
    ]
    assert [each.address for each in data["refused"]] == [f"{TABLE}/deletion_protection_enabled"]
    assert (data["empty"], data["refused_by_terraform"], data["traffic_known"]) == (False, False, True)


def test_imports_are_counted_beside_their_changes() -> None:
    kept, changed = change(TABLE, ["no-op"], table(), table()), updated("aws_dynamodb_table.b", table(), table(a=1))
    for each in (kept, changed):
        each["change"]["importing"] = {"id": "x"}
    found = resource_changes(plan(kept, changed))
    assert counted(found, past=True) == "2 imported, 0 created, 1 changed, 0 replaced, 0 destroyed"
