"""What guides say, worked out by hand; their pages, and their PDF by a real Chromium."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import chromium
import pytest
from guides_made import guide, situation

from phase3b.cli import run
from phase3b.errors import Phase3bError
from phase3b.guides.printed import PDF, browser, printed
from phase3b.guides.web_version import slug, web_version
from phase3b.guides.written_guide import GUIDES, written_guide

ROOT = Path(__file__).resolve().parents[3]


def test_the_operations_guide_has_the_objectives_and_the_levels_of_the_file() -> None:
    text = guide("operations")
    assert (
        "| API latency (p95) | 500 ms | above 500 ms | above 1000 ms | 2 of 2 periods of 300 s | [2](runbook.md#api_latency) |"
        in text
    )
    assert "| Lambda errors | 1 % | above 1 % | above 5 % | 300 s | [12](runbook.md#function_error_share) |" in text
    assert "| 1 | On-call engineer | 15 min | PagerDuty |" in text
    assert "| 3 | CTO | 60 min |" in text
    # A maximum of 300 units and 25 % of room (simulation.confidence).
    assert "phase3b ops capacity raise support_tickets --env prod --read 375 --write 375 --for 2h --dry-run" in text
    assert "#dashboards/dashboard/securebase-prod-phase3b-performance?start=PT3H&end=null" in text


def test_what_was_lost_comes_back_beside_the_deployed_table_and_never_by_an_apply() -> None:
    lost = guide("operations").partition("### Lost or damaged items")[2].partition("\n### ")[0]
    assert "\nphase3b ops backup verify prod\n" in lost
    assert "\nphase3b ops backup restore prod --table support_tickets --dry-run\n" in lost
    assert "An apply is no remedy for a table that is gone" in lost
    assert "functions that read the table's stream act on the items once more" in lost
    made = situation()
    off = replace(
        made.deployment, environment=made.deployment.environment.model_copy(update={"point_in_time_recovery": False})
    )
    without = written_guide("operations", replace(made, deployment=off))
    assert "ops backup restore" not in without
    assert "\nphase3b ops backup create prod --table support_tickets --dry-run\n" in without


def test_budgets_planned_work_and_the_drill_have_their_commands() -> None:
    text = guide("operations")
    assert "What is left of the error budgets of 30 days" in text
    for line in (
        "ops budget prod",
        "ops mute prod --for 2h --why 'planned work' --dry-run",
        "ops restore-drill prod --dry-run",
    ):
        assert f"```sh\nphase3b {line}\n```" in text
    assert "measured against 240 minutes of RTO and 15 of RPO" in text
    made = situation()
    assert "ops budget" not in written_guide("operations", replace(made, deployment=replace(made.deployment, api=None)))


def test_without_levels_the_guide_says_that_nobody_is_called() -> None:
    made = situation()
    ops = made.capacity.ops.model_copy(update={"escalation": ()})
    text = written_guide("operations", replace(made, capacity=replace(made.capacity, ops=ops)))
    assert "names nobody" in text
    assert "PagerDuty" not in text.partition("## Escalation")[2].partition("## What was wrong")[0]


def test_what_is_proposed_lasts_as_long_as_the_file_says() -> None:
    made = situation()
    parts = {each: getattr(made.capacity.ops, each) for each in ("raised", "mute")}
    shorter = {name: each.model_copy(update={"proposed_minutes": 45}) for name, each in parts.items()}
    ops = made.capacity.ops.model_copy(update=shorter)
    text = written_guide(
        "operations",
        replace(made, capacity=replace(made.capacity, ops=ops), deployment=replace(made.deployment, ops=ops)),
    )
    assert "ops mute prod --for 45m --why 'planned work'" in text
    assert "ops capacity raise support_tickets --env prod --read 375 --write 375 --for 45m" in text
    assert "--for 2h" not in text


def test_the_figures_of_the_first_planning_guide_stand_beside_computed_ones() -> None:
    text = guide("capacity-planning")
    assert "| 1,000 | `business` | &#36;515 | &#36;439 |" in text
    # 900 of the 1,000 executions of an account can be reserved, and prod reserves all of them.
    assert "| concurrency that can be reserved | 900 | 900 | 100.0 % |" in text
    assert "phase3b load run --scenario forecasts" in text


def test_each_saving_of_the_first_documents_stands_beside_what_is_computed() -> None:
    """Figures by hand: tests/unit/tuning/report/test_documented_savings.py."""
    lines = guide("capacity-planning").splitlines()
    found = {line.split(" | ")[0].strip("| "): line for line in lines}
    documented = situation().deployment.objectives.documented_savings
    assert len(documented) == 10
    for each in documented:
        assert f"| &#36;{each.monthly_usd:.2f} | {each.source} |" in found[each.optimisation]
    memory = r"| &#36;12.00 | Performance summary | &#36;0.58 | cost\_forecasting 1024 to 768 MB, webhook\_manager 512 to 384 MB |"
    assert memory in found["Memory right-sizing"]
    assert "| &#36;25.00 | Performance summary | &#36;0.00 | an item is charged the same," in found["DynamoDB batching"]
    # The cache costs more by the hour than it saves.
    assert (
        "| &#36;40.00 | Performance summary | -&#36;13.66 | the cache of 0.5 GB, against none |"
        in found["Response caching"]
    )
    assert "| &#36;12.50 | Capacity planning guide | &#36;0.05 |" in found["Retention of logs"]
    assert "| simulated | by phase3b recommend prod --all |" in found["On-demand for tables with little traffic"]


def test_a_function_that_is_meant_to_take_longer_has_its_own_aim() -> None:
    text = guide("lambda-optimisation")
    assert "| `cost_forecasting` | 768 MB | 30 s | none | 3000 ms |" in text
    assert "| `support_tickets` | 512 MB | 10 s | none | 300 ms |" in text
    assert "| database connection | 100 ms | 10 ms | not known |" in text


def test_each_entry_of_the_runbook_has_its_graphs_at_the_time_that_its_alarm_judges() -> None:
    text = guide("runbook")
    entries = re.split(r"^### ", text.partition("\n## Escalation")[0], flags=re.MULTILINE)[1:]
    hours = {each.split("\n")[0]: re.search(r"start=PT(\d+)H&end=null", each) for each in entries}
    assert len(hours) > 40
    assert all(hours.values())
    # Seven periods of a day, three times over.
    assert hours["expired_items"] is not None
    assert hours["expired_items"][1] == str(3 * 7 * 24)


class Read(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if tag == "a" else []
        self.fetched += [each for each in (given.get("src"), given.get("href") if tag == "link" else None) if each]


@pytest.mark.parametrize("name", GUIDES)
def test_a_page_needs_nothing_else(name: str) -> None:
    read = Read()
    read.feed(web_version(guide(name)))
    assert read.fetched == []
    assert "script" not in read.tags
    assert {"table", "pre", "h2"} <= set(read.tags)
    assert len(read.ids) == len(set(read.ids))
    assert all(link.startswith("https://") or link.removeprefix("#") in read.ids for link in read.links)


def test_text_never_becomes_markup() -> None:
    page = web_version("# A <b>title</b>\n\n<script>alert(1)</script> [x](javascript:alert(1))\n")
    assert "<script>" not in page
    assert "<b>" not in page
    assert "javascript:" not in re.sub(r"<[^>]*>", "", page) or 'href="javascript' not in page
    assert slug("High latency (p95)") == "high-latency-p95"


def test_chromium_prints_it(tmp_path: Path) -> None:
    chromium.program()
    out = tmp_path / "guide.pdf"
    file = str(ROOT / "capacity.yaml")
    assert run(["guide", "lambda-optimisation", "prod", "--file", file, "--format", "pdf", "--out", str(out)]) == 0
    content = out.read_bytes()
    assert content.startswith(PDF)
    assert len(re.findall(rb"/Type\s*/Page\b", content)) >= 2


def test_without_chromium_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    with pytest.raises(Phase3bError, match="Debian: apt-get install chromium"):
        browser()


def test_a_browser_that_prints_nothing_is_said(tmp_path: Path) -> None:
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\necho cannot start >&2\nexit 1\n")
    program.chmod(0o755)
    with pytest.raises(Phase3bError, match="printed no PDF: cannot start"):
        printed("<p>x", str(program))


def test_a_pdf_needs_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "operations", "prod", "--file", str(ROOT / "capacity.yaml"), "--format", "pdf"]) == 2
    assert (
        capsys.readouterr().err
        == "a PDF is a file, and no terminal shows it. Name it with --out. [P3B-OPTION-CONFLICT]\n"
    )
