"""The documentation as a site: every page has a place in it, nothing is fetched from elsewhere, a phone's width is enough."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from phase3b.capacity.loader import load
from phase3b.change.guard.losses.kept_page import HOLDS
from phase3b.change.guard.losses.loss import losses
from phase3b.change.guard.losses.refused_page import SORT_KEY, page
from phase3b.cli.change.change_table import print_refused

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"
MKDOCS = ROOT / ".tools/site/bin/mkdocs"
CONFIGURATION = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
# Pages of a kind that grows: another page lists them, and the navigation has that one.
LISTED = "problems/P3B-"


def pages_of(entry: object) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, list):
        for each in entry:
            yield from pages_of(each)
    elif isinstance(entry, dict):
        for each in entry.values():
            yield from pages_of(each)


def test_every_page_has_one_place_in_the_navigation() -> None:
    shown = list(pages_of(CONFIGURATION["nav"]))
    written = {file.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md")}
    assert {each for each in written if not each.startswith(LISTED)} == set(shown)
    assert len(shown) == len(set(shown))


def test_a_doubtful_link_stops_the_build() -> None:
    assert CONFIGURATION["strict"] is True
    kinds = {**CONFIGURATION["validation"]["nav"], **CONFIGURATION["validation"]["links"]}
    assert set(kinds.values()) == {"warn"}
    (build,) = re.findall(r"mkdocs build .*", (ROOT / "Makefile").read_text("utf-8"))
    assert "--strict" in build
    assert "--quiet" not in build
    assert {"not_found", "anchors", "absolute_links", "unrecognized_links", "omitted_files"} <= set(kinds)


def test_the_page_of_refusals_is_what_the_guard_and_the_record_say() -> None:
    text = (DOCS / "what-is-refused.md").read_text("utf-8")
    assert text == page(), "run: make docs"
    assert all(f"### {title}\n" in text for title in HOLDS.values())
    recorded = {each["name"]: each for each in json.loads((DOCS / "danger-matrix.json").read_text("utf-8"))}
    shown = re.findall(r"^- \*\*(.+?)\*\*: (.+)$\n  <br>`(.+)`$", text, re.MULTILINE)
    assert len(shown) > 25
    for name, message, address in shown:
        assert address == next(iter(recorded[name]["plan"]))
        assert message.replace("\\*", "*").startswith(recorded[name]["plan"][address])
    passed = re.findall(r"^- ([^*].*)$", text.partition("## What is not refused")[2], re.MULTILINE)
    assert len(passed) > 3
    for name in passed:
        assert (recorded[name]["plan"], recorded[name]["lost"], recorded[name]["applied"]) == ({}, {}, True)


def test_the_refusal_that_is_shown_whole_is_what_plan_prints(capsys: pytest.CaptureFixture[str]) -> None:
    print_refused(losses([SORT_KEY]))
    printed = capsys.readouterr().err
    text = (DOCS / "what-is-refused.md").read_text("utf-8")
    assert f"```console\n$ phase3b plan dev --embedded\n...\n{printed}```\n" in text
    # The guard said the same of that edit when it was really planned.
    recorded = {each["name"]: each["plan"] for each in json.loads((DOCS / "danger-matrix.json").read_text("utf-8"))}
    assert recorded["sort key"][SORT_KEY.address] in printed


def test_the_first_switch_is_one_of_the_shipped_file() -> None:
    """The commands that need Terraform show what a real run printed; what they count is what the diff on the page counts."""
    text = (DOCS / "first-tier-switch.md").read_text("utf-8")
    ((created, changed),) = set(re.findall(r"; (\d+) created, (\d+) changed in place \(", text))
    planned = re.findall(r"^(\d+) to create, (\d+) to change, 0 to replace, 0 to destroy$", text, re.MULTILINE)
    assert planned == [(created, changed)] * 2
    assert f"done: {created} created, {changed} changed, 0 replaced, 0 destroyed\n" in text
    assert f"[{int(created) + int(changed)}/{int(created) + int(changed)}]" in text
    capacity = load(ROOT / "capacity.yaml")
    assert (list(capacity.tiers)[:2], capacity.environments["dev"].tier) == (["starter", "growth"], "starter")


class Fetched(HTMLParser):
    """What a browser fetches to show a page, and where its headings are."""

    def __init__(self) -> None:
        super().__init__()
        self.hosts: set[str] = set()
        self.tables = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tables += tag == "table"
        source = given.get("src") or (given.get("href") if tag == "link" else None) or ""
        if re.match(r"(https?:)?//", source) and given.get("rel") != "canonical":
            self.hosts.add(source)


def built(folder: Path, documents: Path) -> subprocess.CompletedProcess[str]:
    """As `make docs` builds it: what is not logged would not count as a warning."""
    if not MKDOCS.exists():
        pytest.skip("mkdocs is not installed: make docs")
    configuration = folder / "mkdocs.yml"
    configuration.write_text(
        f"INHERIT: {ROOT / 'mkdocs.yml'}\ndocs_dir: {documents}\nsite_dir: {folder / 'site'}\n", "utf-8"
    )
    return subprocess.run(
        [MKDOCS, "build", "--strict", "--config-file", configuration],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = built(folder, DOCS)
    assert (done.returncode, "WARNING" in done.stderr) == (0, False), done.stderr
    return folder / "site"


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("cost.md", "[no page](nowhere.md)", "nowhere.md"),
        ("cost.md", "[no heading](kept.md#nothing)", "#nothing"),
        ("cost.md", "[of the machine](/work.md)", "/work.md"),
        ("forgotten.md", "# In no navigation", "forgotten.md"),
    ],
)
def test_a_doubtful_link_or_page_is_a_failed_build(tmp_path: Path, name: str, text: str, says: str) -> None:
    shutil.copytree(DOCS, tmp_path / "docs")
    with (tmp_path / "docs" / name).open("a", encoding="utf-8") as page_file:
        page_file.write(f"\n{text}\n")
    done = built(tmp_path, tmp_path / "docs")
    assert done.returncode == 1
    assert says in done.stderr


@pytest.mark.long
def test_the_site_is_built_without_a_warning_and_fetches_nothing_from_elsewhere(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert {
        file.relative_to(DOCS).with_name(file.stem.replace("README", "index") + ".html") for file in DOCS.rglob("*.md")
    } <= {file.relative_to(site) for file in pages}
    for file in pages:
        read = Fetched()
        read.feed(file.read_text("utf-8"))
        assert read.hosts == set(), file.name
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    found = {each["location"].partition("#")[0] for each in index["docs"] if "REFUSED" in each["text"]}
    assert "what-is-refused.html" in found


@pytest.mark.long
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "name", ["index", "first-tier-switch", "what-is-refused", "capacity-yaml", "tier-matrix", "kept"]
)
def test_no_page_is_wider_than_the_window(site: Path, name: str, width: int) -> None:
    """In real Chromium: what is wide scrolls in a box of its own, or is stacked."""
    browser = shutil.which("chromium")
    if browser is None:
        pytest.skip("chromium is not installed")
    probe = site / f"probe-{name}-{width}.html"
    probe.write_text(
        f"<iframe id=f src='{name}.html' width={width} height=900></iframe><script>f.onload = () => setTimeout(() => {{"
        "const d = f.contentDocument; document.title = `${d.documentElement.scrollWidth} ${d.querySelectorAll('table[data-stacked]').length}`;"
        "document.body.dataset.measured = document.title; }, 500);</script>",
        "utf-8",
    )
    done = subprocess.run(
        [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
         "--window-size=1400,1000", "--virtual-time-budget=8000", "--dump-dom", probe.as_uri()],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    measured = re.search(r'data-measured="(\d+) (\d+)"', done.stdout)
    assert measured is not None, done.stdout[:400]
    assert int(measured[1]) <= width
    assert int(measured[2]) > 0 or name not in {"capacity-yaml", "tier-matrix"}
