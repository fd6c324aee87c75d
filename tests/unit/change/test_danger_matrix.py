"""The danger matrix without Terraform: what diff says of each change, and what `make danger-matrix` recorded last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest
from danger_diff import changed_resources, codes, difference, parsed, said
from danger_page import in_markdown, read
from danger_rows import ROOT, Edit, Row, base_tree, files, rows, written
from danger_trials import Trial, trials
from danger_verdict import NOTHING, CommandResult, Counted, Outcome, Result, of_diff, verdict
from dax_made import with_dax
from split_file import securebase

from phase3b.capacity.deployment import RouteDeployment, resolve
from phase3b.capacity.model.network import Network
from phase3b.capacity.model.tier import Advice
from phase3b.change.difference.environment_difference import Comparison, EnvironmentDifference, tier_difference
from phase3b.change.difference.rules.api_rules import changed_scopes
from phase3b.change.difference.rules.cache_rules import changed_read_cache
from phase3b.change.difference.rules.change_rule import RuleKind
from phase3b.change.difference.rules.dax_rules import changed_dax
from phase3b.change.difference.rules.region_rules import changed_regions
from phase3b.change.difference.rules.rules import _advice, _functions, _other_key
from phase3b.packaging.service_packages import described
from phase3b.problems.catalogue import entries
from phase3b.validity.judged import judged

# Their differences are worked out once.
pytestmark = pytest.mark.xdist_group("danger rows")

ROWS = rows()
RECORDED = ROOT / "docs/danger-matrix.json"
# What the requirement names one by one.
NAMED = (
    "region", "account_id", "backend, another path", "backend, another key in S3", "backend, another bucket", "TTL on",
    "TTL moved", "TTL off", "a key's type", "partition key", "an index's key under its name", "stage of the REST API",
    "stage of the WebSocket API", "a table deleted by hand", "a lost state", "one table taken out of the state (state rm)",
    "a table made by hand first", "a tainted table", "project renamed, and FIFO on", "an environment removed",
)  # fmt: skip


# One for every kind of rule, with its shortest message: what every run works out. All rows are worked out by the long ones.
OF_EVERY_KIND = frozenset((
    "an index's projection", "project renamed, and FIFO on", "TTL moved", "region, and a table's key with it",
    "stage of the WebSocket API", "an environment removed", "component renamed", "a key's type", "an index removed",
    "an index added", "TTL off", "messages kept shorter", "provisioned to on-demand",
    "on-demand to provisioned below its use", "a lower minimum where auto scaling has raised capacity",
    "a maximum of an on-demand table below its use", "a bigger tier", "reserved concurrency 0", "a minimum that schedules set",
))  # fmt: skip
SAMPLE = tuple(row for row in ROWS if row.name in OF_EVERY_KIND)
SOME_AND_ALL = [pytest.param(SAMPLE, id="of every kind"), pytest.param(ROWS, id="all", marks=pytest.mark.long)]


@pytest.fixture(scope="module")
def recorded() -> list[Result]:
    return read(RECORDED)


def test_there_are_enough_of_every_kind() -> None:
    assert {row.name for row in SAMPLE} == OF_EVERY_KIND
    assert len(ROWS) >= 100
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert {row.name for row in ROWS} >= set(NAMED)
    by_hand = [row for row in ROWS if row.by_hand and not row.edits]
    assert len(by_hand) >= 40


def test_what_only_one_can_know_has_a_reason() -> None:
    for row in ROWS:
        for reason in (*row.only_diff.values(), *row.only_plan.values()):
            assert len(reason.split()) >= 4, row.name
        assert not set(row.refused) & {*row.only_diff, *row.only_plan}, row.name


@pytest.mark.parametrize("some", SOME_AND_ALL)
def test_diff_says_what_the_row_says(some: Sequence[Row]) -> None:
    base = base_tree()
    wrong = {row.name: found for row in some if row.edits and (found := of_diff(row, said(row, base)))}
    assert wrong == {}


@pytest.fixture(scope="module", params=SOME_AND_ALL)
def differences(request: pytest.FixtureRequest) -> dict[str, EnvironmentDifference]:
    """What each row's edit changes, by its name; without those that are refused."""
    some: Sequence[Row] = request.param
    base = base_tree()
    edited = {row.name: files(row, base) for row in some if row.edits and not row.invalid}
    return {name: difference(*texts) for name, texts in edited.items()}


GIVEN_KEY = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"


def _unscoped(route: RouteDeployment) -> RouteDeployment:
    return replace(route, definition=route.definition.model_copy(update={"scope": None}))


def test_every_kind_of_rule_has_one_code_and_its_page_shows_it(
    differences: dict[str, EnvironmentDifference], golden: Callable[[Path, str], None]
) -> None:
    """The changes of the matrix and the switches between tiers bring about every kind."""
    met = [rule for each in differences.values() for rule in each.rules]
    shipped = parsed(securebase())
    comparison = Comparison(described(shipped.capacity))
    for pair in pairwise(shipped.capacity.tiers):
        met += tier_difference(shipped, "prod", pair, comparison).rules
    # The key of an account is a text of nobody's file here: tests/unit/plan/test_given_key.py switches it.
    own_key = resolve(shipped.capacity, "prod")
    given = replace(own_key, environment=own_key.environment.model_copy(update={"kms_key_arn": GIVEN_KEY}))
    met += _other_key(given, own_key)
    # No tier changes the scope of a route, and no change of the matrix is about clients alone.
    assert own_key.api is not None
    met += changed_scopes(
        replace(own_key, api=replace(own_key.api, routes=tuple(map(_unscoped, own_key.api.routes)))), own_key
    )
    # No shipped tier has SnapStart.
    first, *others = own_key.functions
    restored = replace(first, capacity=first.capacity.model_copy(update={"snap_start": True}))
    changes = shipped.capacity.quotas.changes
    met += _functions(own_key, replace(own_key, functions=(restored, *others)), (), changes)
    # Nor has one advice that needs a network without having one, or another range of addresses.
    no_cache = replace(
        own_key, tier=shipped.capacity.environment_tiers["prod"]["enterprise"].model_copy(update={"cache": None})
    )
    met += _advice(own_key, no_cache)
    advice = Advice(action="Multi-region", needs="second_region")
    met += _advice(own_key, replace(own_key, tier=own_key.tier.model_copy(update={"advice": (advice,)})))
    # Nor does one move its schedules.
    two_regions = resolve(shipped.capacity, "prod", "global")
    assert two_regions.regions is not None
    moved = replace(two_regions, regions=replace(two_regions.regions, failed_over=True))
    met += changed_regions(two_regions, moved)
    ranged = resolve(shipped.capacity, "prod", "scale")
    network = ranged.environment.model_copy(update={"network": Network(cidr="10.61.0.0/22")})
    met += changed_read_cache(ranged, replace(ranged, environment=network))
    # Nor has one DAX.
    met += changed_dax(with_dax(size=None), with_dax())
    messages: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for rule in met:
        messages[rule.kind][rule.code].append(f"{rule.about}: {rule.text}")
    assert set(messages) == set(get_args(RuleKind))
    assert [kind for kind, of_kind in messages.items() if len(of_kind) > 1] == []
    # What the guard would refuse, too, has the guard's code; each other kind has a code of its own.
    own = sorted(code for of_kind in messages.values() for code in of_kind if not code.startswith("P3B-GUARD-"))
    assert own == sorted(code for code in entries() if code.startswith("P3B-CHANGE-"))
    shortest = sorted(
        min(texts, key=lambda text: (len(text), text)) for of_kind in messages.values() for texts in of_kind.values()
    )
    # tests/unit/problems/test_problem_codes.py finds the examples of the pages there.
    golden(ROOT / "tests/golden/problems/changes.txt", "\n".join(shortest) + "\n")


def test_the_last_run_has_the_codes_of_diff(
    recorded: list[Result], differences: dict[str, EnvironmentDifference]
) -> None:
    then = {each.name: each.codes for each in recorded}
    for name, each in differences.items():
        assert codes(each).items() <= then[name].items(), name
    for each in recorded:
        assert each.codes.keys() == {*each.diff, *each.plan}, each.name
        assert set(each.codes.values()) <= set(entries()), each.name


@pytest.mark.parametrize(
    "row",
    [
        # A function that is switched off in an emergency must not have its alarms tuned first.
        pytest.param(row, id=row.name, marks=() if row.name == "reserved concurrency 0" else pytest.mark.long)
        for row in ROWS
        if row.edits and not row.invalid
    ],
)
def test_a_row_is_a_file_that_validate_takes(row: Row, tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(written(row.edit.of(row.before.of(base_tree()))), "utf-8")
    assert judged(file, ROOT / "lambda_src").problems == ()


@pytest.mark.parametrize("some", SOME_AND_ALL)
def test_every_row_is_tried_once_and_apart_from_what_it_touches(some: Sequence[Row]) -> None:
    together = trials(some, changed_resources(some, base_tree()))
    assert sorted(row.name for trial in together for row in trial.rows) == sorted(row.name for row in some)
    for trial in together:
        alike = {bool(row.refused or row.only_plan) for row in trial.rows}
        assert len(alike) == 1
        every = [address for touched in trial.touched for address in touched]
        assert len(every) == len(set(every))


def test_the_last_run_was_of_these_rows_and_each_was_as_it_must_be(recorded: list[Result]) -> None:
    assert [each.name for each in recorded] == [row.name for row in ROWS]
    for each, row in zip(recorded, ROWS, strict=True):
        assert (each.wrong, each.lost) == ((), {}), each.name
        assert each.items > 0
        if not (row.fails or row.invalid):
            assert bool(each.plan) == bool(row.refused or row.only_plan), each.name
            # What is refused is let pass by --allow, unless it can't be done at all; what is let pass was applied.
            assert (each.allowed is None) == (not each.plan), each.name
            assert each.applied == (not each.plan), each.name
            assert bool(each.allowed) == bool(row.never), each.name


def test_the_page_is_that_of_the_last_run(recorded: list[Result]) -> None:
    assert (ROOT / "docs/danger-matrix.md").read_text("utf-8") == in_markdown(recorded)


ROW = Row("a change", Edit(set={"a": 1}), refused=("aws_x.a",), only_plan={"aws_x.b": "only AWS knows"})
_TEXT = "It would be destroyed. Every item in it is gone."
_LOST = {"aws_x.a": "P3B-GUARD-DATA-LOSS"}
DIFF = CommandResult(0, {"aws_x.a": _TEXT}, "", _LOST)
PLAN = CommandResult(
    1,
    {"aws_x.a": "It would be destroyed.", "aws_x.b": "Its index goes."},
    "",
    {**_LOST, "aws_x.b": "P3B-GUARD-INDEX-LOST"},
)
ALLOWED = CommandResult(0, {}, "")
ALL_THERE = Counted({"t": 20}, {"t": 20})


def test_a_row_that_is_as_it_must_be() -> None:
    assert verdict(ROW, DIFF, PLAN, ALLOWED, Outcome(), ALL_THERE).well
    passes = replace(ROW, refused=(), only_plan={})
    none = CommandResult(0, {}, "")
    assert verdict(passes, none, none, None, Outcome(0, NOTHING), ALL_THERE).well
    never = replace(ROW, refused=("aws_x.a",), only_plan={}, never=("aws_x.*",))
    alone = replace(PLAN, dangers={"aws_x.a": "It would be destroyed."})
    assert verdict(never, DIFF, alone, alone, Outcome(), ALL_THERE).well
    assert verdict(never, DIFF, alone, ALLOWED, Outcome(), ALL_THERE).wrong == (
        "with --allow of everything: plan is silent about aws_x.*",
    )
    fails = replace(ROW, only_diff={"aws_x.a": "plan ends first"}, refused=(), only_plan={}, fails="can't be made")
    assert verdict(fails, DIFF, CommandResult(2, {}, "it can't be made"), None, Outcome(), ALL_THERE).well


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"diff": CommandResult(0, {}, "")}, "diff is silent about aws_x.a"),
        ({"diff": CommandResult(0, {**DIFF.dangers, "aws_x.c": "?"}, "")}, "diff speaks of aws_x.c"),
        ({"diff": CommandResult(2, {}, "no such key")}, "diff ended with 2: no such key"),
        ({"plan": replace(PLAN, dangers={"aws_x.a": "It would be destroyed."})}, "plan is silent about aws_x.b"),
        ({"plan": replace(PLAN, dangers={**PLAN.dangers, "aws_x.d": "?"})}, "plan speaks of aws_x.d"),
        ({"plan": CommandResult(3, {}, "AWS is away")}, "plan ended with 3: AWS is away"),
        ({"plan": replace(PLAN, dangers={**PLAN.dangers, "aws_x.a": "It goes."})}, "aws_x.a: diff says"),
        ({"plan": replace(PLAN, codes={"aws_x.a": "P3B-GUARD-DRIFT"})}, "aws_x.a: diff calls it P3B-GUARD-DATA-LOSS, plan P3B"),
        ({"allowed": CommandResult(1, {"aws_x.b": "?"}, "")}, "with --allow of everything: plan speaks of aws_x.b"),
        ({"outcome": Outcome(3, "no")}, "apply failed: no"),
        ({"outcome": Outcome(0, "change a")}, "a plan after the apply is not empty: change a"),
        ({"counted": Counted({"t": 20}, {"t": 19})}, "lost: {'t': 1}"),
        ({"counted": Counted({"t": 20}, {})}, "lost: {'t': 20}"),
    ],
)  # fmt: skip
def test_a_row_that_is_not(given: dict[str, Any], says: str) -> None:
    whole = {"diff": DIFF, "plan": PLAN, "allowed": ALLOWED, "outcome": Outcome(), "counted": ALL_THERE, **given}
    found = verdict(ROW, **whole).wrong
    assert any(each.startswith(says) for each in found), found


def test_what_is_refused_belongs_to_the_change_that_touches_it() -> None:
    second = replace(ROW, name="another", refused=(), only_plan={})
    trial = Trial((ROW, second), (frozenset({"aws_x.a"}), frozenset({"aws_x.c"})))
    plan = CommandResult(
        1,
        {"aws_x.a": "1", "aws_x.c/ttl": "2", "aws_x.z": "3"},
        "",
        {"aws_x.a": "A", "aws_x.c/ttl": "C", "aws_x.z": "Z"},
    )
    assert set(trial.part(0, plan).dangers) == {"aws_x.a", "aws_x.z"}
    assert set(trial.part(1, plan).dangers) == {"aws_x.c/ttl", "aws_x.z"}
    assert trial.part(1, plan).codes == {"aws_x.c/ttl": "C", "aws_x.z": "Z"}


def test_edits_are_done_in_their_order_to_a_copy() -> None:
    tree = {"a": {"x": {"n": 1}, "y": {"n": 2}}, "b": {"n": 3}}
    made = Edit({"a.x": "z"}, ("a.*.n",), {"b.n": 4, "c.d": 5}).of(tree)
    assert made == {"a": {"z": {}, "y": {}}, "b": {"n": 4}, "c": {"d": 5}}
    assert list(made["a"]) == ["z", "y"]
    assert tree["a"] == {"x": {"n": 1}, "y": {"n": 2}}
    with pytest.raises(AssertionError, match=r"nothing is at a\.q\.n"):
        Edit(gone=("a.q.n",)).of(tree)
