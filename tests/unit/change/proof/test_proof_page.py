"""The record of a proof, and its page, of parts made by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phase3b.change.difference.environment_difference import EnvironmentDifference
from phase3b.change.difference.resources import ResourceChange
from phase3b.change.difference.rules.change_rule import ChangeRule
from phase3b.change.guard.refusal import Refusal
from phase3b.change.proof.as_json import as_json
from phase3b.change.proof.costs import Costs, ServiceCost
from phase3b.change.proof.holding import Bearing, Holding
from phase3b.change.proof.markdown import markdown
from phase3b.change.proof.page import UNKNOWN, sections, verdict
from phase3b.change.proof.planned import AnnouncedPlan, TerraformPlan, announced_plan
from phase3b.change.proof.policies import Judged, NotJudged, PolicyCount, judged
from phase3b.change.proof.proof import Proof
from phase3b.errors import Location
from phase3b.naming import Address
from phase3b.pricing.report.component_sums import Sum
from phase3b.scan.scan import Scan
from phase3b.scan.stack_text.scan_copy import ScannedResource
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.exceptions import PolicyException
from phase3b.scan.verdicts.findings import Finding as ScanFinding
from phase3b.scan.verdicts.findings import Status
from phase3b.scan.verdicts.results import Census, Result
from phase3b.scan.verdicts.written import Place
from phase3b.simulation.capacity.findings import Finding

COSTS = Costs(
    before_usd=100.0,
    after_usd=150.0,
    before_complete=True,
    after_complete=True,
    budget_usd=200.0,
    allowed_percent=15,
    customers=300,
    customer_usd=0.5,
    objective_usd=1.0,
    services=(ServiceCost("DynamoDB", Sum(90), Sum(130)), ServiceCost("SQS", Sum(10), Sum(20))),
    findings=(),
    notes=(),
    ours_complete=True,
)
HOLDING = Holding(
    "storm.csv", 90, None, False, Bearing("small", False, 1, 0, None, ()), Bearing("large", True, 0, 2.5, 40.0, ())
)
JUDGED = Judged(12, (PolicyCount("checkov", 3, 30, 1, 0), PolicyCount("phase3b", 2, 24, 0, 0)), ())
PROOF = Proof(
    environment="prod",
    before="small",
    after="large",
    current="small",
    difference=EnvironmentDifference("prod", "small", "large", (), (), ()),
    costs=COSTS,
    holding=HOLDING,
    policies=JUDGED,
    plan=AnnouncedPlan({"update": 3}),
)
REFUSAL = Refusal(
    "aws_sqs_queue.a", "It would be destroyed.", "Messages are gone.", "Restore it.", code="P3B-GUARD-DATA-LOSS"
)
FAILS = Finding("fails", "tickets reads", "2 requests throttled")


def test_ready_though_the_earlier_tier_does_not_hold() -> None:
    assert (PROOF.ready, PROOF.reasons) == (True, ())
    assert verdict(PROOF) == "Ready: prod from small to large"


REASONS: dict[str, tuple[Proof, str]] = {
    "danger": (
        replace(
            PROOF,
            difference=replace(
                PROOF.difference,
                rules=(ChangeRule("data-lost", "danger", "aws_x.y", "it goes", "s", "P3B-GUARD-DATA-LOSS"),),
            ),
        ),
        "aws_x.y: it goes [P3B-GUARD-DATA-LOSS]",
    ),
    "cost": (replace(PROOF, costs=replace(COSTS, findings=("large: above",))), "large: above"),
    "load": (
        replace(PROOF, holding=replace(HOLDING, after=replace(HOLDING.after, holds=False, findings=(FAILS,)))),
        "large does not handle storm.csv: tickets reads: 2 requests throttled",
    ),
    "policies": (replace(PROOF, policies=replace(JUDGED, open=("a", "b"))), "policies: 2 open findings"),
    "no-checkov": (
        replace(PROOF, policies=NotJudged("checkov is not installed", meant=False)),
        "policies: not checked, as checkov is not installed",
    ),
    "guard": (
        replace(PROOF, plan=TerraformPlan("plan.json", {}, (REFUSAL,))),
        "the guard refuses aws_sqs_queue.a: It would be destroyed. [P3B-GUARD-DATA-LOSS]",
    ),
    "depends": (
        replace(
            PROOF, holding=replace(HOLDING, after=replace(HOLDING.after, depends_on=("time to apply", "alarm lag")))
        ),
        "whether large handles storm.csv depends on time to apply and alarm lag, of which AWS publishes no rule",
    ),
    "unfinished": (replace(PROOF, plan=TerraformPlan("plan.json", {}, (), "of a part")), "plan.json: of a part"),
}


@pytest.mark.parametrize("name", REASONS)
def test_each_reason_alone_is_enough(name: str) -> None:
    proof, reason = REASONS[name]
    assert (proof.ready, proof.reasons) == (False, (reason,))
    assert verdict(proof).startswith("Not ready")
    assert as_json(proof)["reasons"] == [reason]


def test_reasons_add_up() -> None:
    worst = replace(
        PROOF,
        difference=REASONS["danger"][0].difference,
        costs=replace(COSTS, findings=("large: above",)),
        holding=REASONS["load"][0].holding,
        policies=REASONS["policies"][0].policies,
        plan=TerraformPlan("plan.json", {}, (REFUSAL,), "of a part"),
    )
    assert worst.reasons == tuple(REASONS[name][1] for name in REASONS if name not in {"no-checkov", "depends"})


def test_what_only_needs_care_is_no_reason() -> None:
    care = ChangeRule("reserved-lowered", "care", "f", "fewer at a time", "s", "P3B-CHANGE-RESERVED-LOWERED")
    warning = Finding("warning", "tickets reads", "little left")
    proof = replace(
        PROOF,
        difference=replace(PROOF.difference, rules=(care,)),
        holding=replace(HOLDING, after=replace(HOLDING.after, findings=(warning,))),
        policies=NotJudged("--no-policies was given", meant=True),
    )
    assert proof.ready
    # But nobody may take it for a proof of the policies.
    assert verdict(proof) == "Ready (policies not checked): prod from small to large"


def test_costs_of_which_a_part_is_known_are_no_costs() -> None:
    lacking = (
        "not in the total of large: 1 line has no price (sqs.fifo)",
        "Prices: phase3b prices refresh --region eu-west-1",
    )
    services = (
        ServiceCost("SQS", Sum(10), Sum(20, "no price")),
        ServiceCost("SNS", Sum(None), Sum(None, "needs usage")),
    )
    unknown = replace(COSTS, after_complete=False, ours_complete=False, missing=lacking, services=services)
    partly = replace(PROOF, costs=unknown)
    said = sentences(partly, "What it costs")
    assert said == (
        f"{UNKNOWN}: $100.00 as small, at least $150.00 as large, each under its own documented load.",
        "Budget of large: $200.00, at most $50.00 left.",
        "A customer: at least $0.50 with 300 customers, not known to be above the objective of less than $1.00.",
        "Not in the total of large: 1 line has no price (sqs.fifo)",
        "Prices: phase3b prices refresh --region eu-west-1",
    )
    over = replace(PROOF, costs=replace(unknown, budget_usd=140, customer_usd=1.5))
    assert sentences(over, "What it costs")[1:3] == (
        "Budget of large: $140.00, at least $10.00 over.",
        "A customer: at least $1.50 with 300 customers, above the objective of less than $1.00.",
    )
    tables = {each.title: each.tables for each in sections(partly)}
    assert tables["What it costs"][0].rows == (
        ("SQS", "10.00", "at least 20.00", "not known"),
        ("SNS", "0.00", "needs usage", "not known"),
        ("total", "100.00", "at least 150.00", "not known"),
    )


def test_difference_of_cost() -> None:
    assert (COSTS.difference_usd, COSTS.difference_percent) == (50, 50)
    assert replace(COSTS, before_usd=0).difference_percent is None


def sentences(proof: Proof, title: str) -> tuple[str, ...]:
    return next(section.sentences for section in sections(proof) if section.title == title)


def test_sentences() -> None:
    assert sentences(PROOF, "What it costs") == (
        "+$50.00 a month (+50.0 %): $100.00 as small, $150.00 as large, each under its own documented load.",
        "Budget of large: $200.00, $50.00 left.",
        "A customer: $0.50 with 300 customers, within the objective of less than $1.00.",
        (
            "More than the 15 % that an edit of the file may add (objectives.regression.cost_percent); a switch of "
            "tiers is judged by the budget."
        ),
    )
    assert sentences(PROOF, "Does it handle the traffic?") == (
        "Yes: large under storm.csv, 1.5 hours by the minute: no request is throttled, up to 2.5 times as much.",
        "small under the same traffic: 1 request is throttled.",
    )
    assert sentences(PROOF, "Policies") == ("12 resources were checked, all of them: nothing is open.",)
    assert sentences(PROOF, "Plan") == ("Announced, not asked of AWS: 3 changed in place. phase3b plan prod asks.",)
    nothing = replace(PROOF, plan=TerraformPlan("plan.json", {}, ()))
    assert sentences(nothing, "Plan") == (
        "Terraform's plan plan.json: no resource changes.",
        "The guard refuses nothing.",
    )


def test_costs_that_are_not_known_whole() -> None:
    proof = replace(PROOF, costs=replace(COSTS, after_complete=False, after_usd=260, budget_usd=200, customer_usd=1.0))
    first, budget, customer, *_ = sentences(proof, "What it costs")
    assert "$100.00 as small, at least $260.00 as large" in first
    assert budget == "Budget of large: $200.00, at least $60.00 over."
    assert "above the objective of less than $1.00" in customer


def test_what_is_replaced_or_destroyed_is_named_in_full() -> None:
    names = ("a", "b", "c", "d")
    changes = tuple(
        ResourceChange(Address("aws_sqs_queue", name), action, (), True)
        for action in ("destroy", "update")
        for name in names
    )
    proof = replace(PROOF, difference=replace(PROOF.difference, resources=changes))
    (drawn_table,) = sections(proof)[0].folded
    assert drawn_table.rows == (
        ("destroyed", "aws_sqs_queue", "4", "a, b, c, d"),
        ("changed in place", "aws_sqs_queue", "4", "a, b and 2 more"),
    )
    assert announced_plan(proof.difference).counts == {"update": 4, "destroy": 4}


def test_the_page_leaves_characters_as_they_are() -> None:
    said = "a | b <c> *d* @team $1 $2"
    proof = replace(PROOF, policies=replace(JUDGED, open=(said,)))
    page = markdown(proof)
    assert page.startswith("## Not ready: prod from small to large\n\n- policies: 1 open finding\n")
    assert "| a \\| b \\<c\\> \\*d\\* @\u200bteam &#36;1 &#36;2 |" in page.split("\n")


TARGET = Target("prod", "large")
PLACE = Place(Location("capacity.yaml", 1, 1), "tiers")


def result(check: str, verdict_: str) -> Result:
    return Result(check, "name", TARGET, ScannedResource("aws_sqs_queue.a", "a"), verdict_, ())


def finding(check: str, status: Status, address: str = "aws_sqs_queue.a") -> ScanFinding:
    return ScanFinding(check, "t", "it does not pass", "fix", address, "a", (TARGET,), PLACE, status)


def test_a_scan_is_counted() -> None:
    results = (
        result("CKV_AWS_1", "passed"),
        result("CKV_AWS_1", "failed"),
        result("CKV_AWS_2", "failed"),
        result("P3B_X", "passed"),
    )
    findings = (
        finding("CKV_AWS_1", Status.EXCEPTED),
        finding("CKV_AWS_2", Status.OPEN),
        finding("P3B_EXCEPTION_UNUSED", Status.OPEN, ""),
    )
    exceptions: tuple[tuple[PolicyException, int], ...] = ()
    found = judged(Scan((Census(TARGET, 9, 9, 2, 2),), findings, exceptions, results))
    assert found == Judged(
        9,
        (PolicyCount("checkov", 2, 1, 1, 1), PolicyCount("phase3b", 1, 1, 0, 1)),
        ("CKV_AWS_2 aws_sqs_queue.a: it does not pass", "P3B_EXCEPTION_UNUSED: it does not pass"),
    )
