"""However a capacity file is written, what is added and removed again leaves every byte of it, and the plan of all else."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import commented_files

from phase3b.capacity.edit.capacity_edit import CapacityEdit
from phase3b.capacity.edit.written import Value
from phase3b.capacity.loader import reading
from phase3b.capacity.text.capacity_text import CapacityText
from phase3b.growth.draft import Draft
from phase3b.growth.environments import NewEnvironment, add_environment, remove_environments
from phase3b.growth.tables import NewIndex, NewTable, add_index, add_table, remove_index, remove_tables
from phase3b.growth.tiers import add_tier, remove_tiers
from phase3b.plan.environment_plans import plans
from phase3b.plan.functions.artifacts import NONE

Step = Callable[[Draft], None]
NAMES = st.from_regex(r"z[a-z0-9]{0,10}(_[a-z0-9]{1,5}){0,2}", fullmatch=True)
PLACES = st.sampled_from(
    [
        ("service", "tables", "added"), ("service", "tables", "tickets", "indexes", "added"), ("service", "tags", "Added"),
        ("service", "functions", "added"), ("tiers", "added"), ("tiers", "starter", "tables", "added"),
        ("tiers", "growth", "tables", "tickets", "indexes", "added"), ("environments", "added"),
        ("environments", "prod", "overrides", "tables", "added"), ("environments", "dev", "tags", "Added"), ("added",),
    ]
)  # fmt: skip
VALUES: st.SearchStrategy[Value] = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=12),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text("ab:# {", min_size=1, max_size=4), inner, min_size=1, max_size=2),
    max_leaves=5,
)  # fmt: skip


@settings(max_examples=40)
@given(text=commented_files(), places=st.lists(PLACES, min_size=1, max_size=3, unique=True), value=VALUES)
def test_what_is_put_and_cut_again_leaves_the_text(text: str, places: list[tuple[str, ...]], value: Value) -> None:
    edit = CapacityEdit(CapacityText("capacity.yaml", text))
    texts = [edit.text.text]
    for place in places:
        # What it means is compared by the edit itself.
        edit.put(place, value)
        texts.append(edit.text.text)
    for place, before in zip(reversed(places), reversed(texts[:-1]), strict=True):
        whole = place
        while isinstance(found := edit.at(whole[:-1]), dict) and len(found) == 1:
            whole = whole[:-1]
        edit.cut(whole)
        assert edit.text.text == before


def planned(file: Path) -> Mapping[str, object]:
    """Each record of each plan, by environment and address."""
    capacity = reading(file).valid()
    return {f"{plan.name}.{record.address}": record for plan in plans(capacity, (), NONE) for record in plan.records}


def changed(file: Path, step: Step) -> None:
    draft = Draft(file)
    step(draft)
    draft.refuse_if_wrong()
    draft.write()


@settings(max_examples=2)
@given(table=NAMES, index=NAMES, tier=NAMES, text=commented_files())
def test_commands_and_back_again(table: str, index: str, tier: str, text: str) -> None:
    new = NewEnvironment("qa", tier, "us-east-1", production=False, alert_email="a@example.com", account="qa")
    there: list[Step] = [
        lambda draft: add_table(draft, NewTable(table, "tenant_id", "item_id", ttl="expires_at")),
        lambda draft: add_index(draft, NewIndex(table, index, sort_key="made_at")),
        lambda draft: add_tier(draft, tier, "growth", None, None),
        lambda draft: add_environment(draft, new),
    ]
    back: list[Step] = [
        lambda draft: remove_environments(draft, ["qa"]),
        lambda draft: remove_tiers(draft, [tier]),
        lambda draft: remove_index(draft, table, [index], with_grants=False),
        lambda draft: remove_tables(draft, [table], with_grants=False),
    ]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "capacity.yaml"
        file.write_bytes(text.encode())
        before = planned(file)
        for step in there:
            changed(file, step)
            after = planned(file)
            # Of what was there, only what is drawn over all tables knows the new one.
            other = {address for address, record in before.items() if after.get(address) != record}
            assert {address.split(".")[1] for address in other} <= {
                "aws_cloudwatch_dashboard",
                "aws_cloudwatch_composite_alarm",
                "data",
            }
        for step in back:
            changed(file, step)
        assert file.read_bytes() == text.encode()
