"""A capacity file whose parts are in files of their own means what it means in one."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from itertools import chain, combinations
from pathlib import Path

import pytest
from split_file import split, written

from phase3b.capacity.loader import load, parse, parse_text, reading
from phase3b.capacity.text.capacity_text import PARTS, CapacityText, beside, read_capacity_text, read_tree, tree_of
from phase3b.capacity.text.node import MapNode, Node, Scalar, Sequence, plain, scalars
from phase3b.capacity.text.tier_word import with_tier
from phase3b.change.difference.environment_difference import CapacityFile
from phase3b.change.difference.git_revision import tree_at
from phase3b.change.difference.values import Source, value_changes
from phase3b.errors import Phase3bError

ROOT = Path(__file__).parents[4]
SMALL = (ROOT / "tests/golden/small.yaml").read_text("utf-8")
HAS = tuple(
    path for path in PARTS if path[0] not in {"simulation", "load", "tuning", "ops"} and path[-1] != "assumptions"
)


def problems(text: CapacityText) -> list[str]:
    with pytest.raises(Phase3bError) as error:
        parse_text(text)
    return [str(each) for each in error.value.problems]


@pytest.mark.parametrize("parts", list(chain.from_iterable(combinations(HAS, count) for count in range(len(HAS) + 1))))
def test_in_any_files_it_is_the_same_capacity(parts: tuple[tuple[str, ...], ...]) -> None:
    text = split(SMALL, parts)
    assert set(text.parts) == {f"{path[-1]}.yaml" for path in parts}
    assert parse_text(text) == parse(SMALL, "capacity.yaml")
    assert parse(text.alone(), "capacity.yaml") == parse(SMALL, "capacity.yaml")


def test_every_value_knows_the_file_and_the_line_that_it_was_written_in() -> None:
    text = split(SMALL, HAS)
    root = tree_of(text).root
    texts = {"capacity.yaml": text.text, **text.parts}
    seen = set()
    for each in scalars(root):
        line = texts[each.mark.file].splitlines()[each.mark.line - 1]
        assert line[each.mark.column - 1 :].lstrip("\"'").startswith(each.text), each
        assert texts[each.mark.file][each.mark.start : each.mark.end].strip("\"'") == each.text
        seen.add(each.mark.file)
    assert seen == set(texts)
    # The path is that of the whole file.
    assert paths(root) == paths(tree_of(CapacityText("x", SMALL)).root)


def paths(node: Node) -> list[object]:
    below: list[Node] = []
    match node:
        case Scalar():
            below = []
        case Sequence():
            below = list(node.items)
        case MapNode():
            below = list(node.items.values())
    return [node.path, *chain.from_iterable(paths(each) for each in below)]


def test_a_message_names_the_file_and_the_line_of_the_part() -> None:
    text = split(SMALL, HAS)
    service = text.parts["service.yaml"]
    line = service.splitlines().index("    sort_key: ticket_id") + 1
    wrong = {"service.yaml": service.replace("sort_key: ticket_id", "sort_key: ticket"), "quotas.yaml": "{tables: 1}\n"}
    found = problems(
        replace(text, text=text.text.replace("tier: growth", "tier: growht"), parts={**text.parts, **wrong})
    )
    assert found[0].startswith("capacity.yaml:")
    assert "environments.prod.tier" in found[0]
    # The capacity file first, and then each part from its top down.
    assert [each.split(":")[0] for each in found] == sorted(each.split(":")[0] for each in found)
    assert any(each.startswith(f"service.yaml:{line}:15 service.tables.tickets.sort_key: ") for each in found)
    assert any(each.startswith("quotas.yaml:1:2 quotas.tables: ") for each in found)


@pytest.mark.parametrize(
    ("written_there", "message"),
    [
        (
            "{file: /etc/service.yaml}",
            'capacity.yaml:3:17 service.file: "/etc/service.yaml" leads out of the capacity file\'s folder. Name a file of its own',
        ),
        ("{file: ../service.yaml}", 'service.file: "../service.yaml" leads out'),
        ("{file: 'a\\b.yaml'}", 'service.file: "a\\b.yaml" leads out'),
        ("{file: ''}", "service.file: `file` is not the name of a file"),
        ("{file: .}", 'service.file: "." is not the name of a file'),
        ("{file: 5}", "service.file: `file` is not the name of a file"),
        ("{file: [a]}", "service.file: `file` is not the name of a file"),
        ("{file: null}", "service.file: `file` is not the name of a file"),
        ("{file: capacity.yaml}", 'service.file: "capacity.yaml" is already the file of another part'),
        ("{file: service.yaml, project: x}", "service.project: `project` is written next to `file`"),
    ],
)
def test_a_name_that_can_not_be_one_is_refused(written_there: str, message: str) -> None:
    text = split(SMALL, [("service",)])
    wrong = text.text.replace("service: {file: service.yaml}", f"service: {written_there}")
    (found,) = problems(replace(text, text=wrong))
    assert message in found


def test_two_parts_can_not_have_one_file() -> None:
    text = split(SMALL, HAS)
    (found,) = problems(replace(text, text=text.text.replace("quotas.yaml", "./service.yaml")))
    assert 'quotas.file: "service.yaml" is already the file of another part' in found


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "capacity.yaml:3:17 service.file: there is no file {folder}service.yaml."),
        (b"", "service.yaml:1:1 service: the file is empty. Start from the service of the capacity.yaml of phase3b."),
        (b"- a\n", "service.yaml:1:1 service: the file holds a list, not a mapping. Begin with the keys of `service`."),
        (b"a: [\n", "service.yaml:2:1 service: this is not YAML"),
        (b"\xff\xfe", "service.yaml:1:1: this is not text in UTF-8."),
        (b"\ta: 1\n", "service.yaml:1:1 service: the line is indented with a tab."),
    ],
)
def test_a_file_that_can_not_be_read_is_one_problem(content: bytes | None, message: str, tmp_path: Path) -> None:
    file = written(tmp_path, split(SMALL, [("service",)]))
    part = tmp_path / "service.yaml"
    part.unlink()
    if content is not None:
        part.write_bytes(content)
    found = reading(file).problems
    assert [message.format(folder=f"{tmp_path}/") in str(each) for each in found] == [True], found


def test_parts_in_folders_and_behind_a_link(tmp_path: Path) -> None:
    text = split(SMALL, HAS)
    below = replace(
        text,
        text=text.text.replace("{file: ", "{file: parts/"),
        parts={f"parts/{name}": part for name, part in text.parts.items()},
    )
    file = written(tmp_path / "real", below)
    link = tmp_path / "capacity.yaml"
    link.symlink_to(file)
    wanted = parse(SMALL, "capacity.yaml")
    assert load(file, name="capacity.yaml") == load(link, name="capacity.yaml") == wanted
    assert read_capacity_text(file, "capacity.yaml") == below


def test_a_switch_of_the_tier_reads_the_parts_and_changes_the_word() -> None:
    text = split(SMALL, HAS)
    assert with_tier(text, "prod", "starter").text == text.text.replace("tier: growth", "tier: starter")


def test_moving_a_part_to_a_file_is_no_difference() -> None:
    before = CapacityFile.parse(SMALL, "HEAD:capacity.yaml")
    after = CapacityFile.of(tree_of(split(SMALL, HAS)))
    for environment in ("dev", "prod"):
        sides = (Source(each.root, "x", environment, each.tier_of(environment)) for each in (before, after))
        assert value_changes(*sides) == ()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("capacity.yaml", "service.yaml"),
        ("infra/capacity.yaml", "infra/service.yaml"),
        ("HEAD:capacity.yaml", "HEAD:service.yaml"),
        ("origin/main:a/b.yaml", "origin/main:a/service.yaml"),
        ("origin/main:b.yaml", "origin/main:service.yaml"),
    ],
)
def test_how_messages_call_a_part(name: str, found: str) -> None:
    assert beside(name, "service.yaml") == found


def test_a_file_is_read_once(tmp_path: Path) -> None:
    file = written(tmp_path, split(SMALL, HAS))
    tree = read_tree(file, "capacity.yaml")
    (tmp_path / "service.yaml").unlink()
    assert parse_text(tree.text) == parse(SMALL, "capacity.yaml")


def test_one_text_keeps_the_comments_where_a_part_is_named_in_one_line() -> None:
    text = split(SMALL, HAS)
    noted = replace(text, parts={**text.parts, "service.yaml": f"# Ours.\n{text.parts['service.yaml']}"})
    assert "service:\n  # Ours.\n  project: securebase\n" in noted.alone()
    below = replace(noted, text=noted.text.replace("service: {file: service.yaml}", "service:\n  file: service.yaml"))
    assert "Ours" not in below.alone()
    assert parse(below.alone(), "x") == parse(noted.alone(), "x") == parse(SMALL, "x")


def test_an_anchor_of_two_files_means_in_one_text_what_it_means_in_each() -> None:
    """Within one file it is the last one above that counts, and here the root's alias comes after the part's anchor."""
    text = "a: &x {b: 1}\nservice: {file: s.yaml}\nc: *x\n"
    both = CapacityText("capacity.yaml", text, {"s.yaml": "d: &x {e: 2}\n"})
    assert plain(tree_of(CapacityText("y", both.alone())).root) == {
        "a": {"b": 1},
        "service": {"d": {"e": 2}},
        "c": {"b": 1},
    }


def test_a_revision_has_its_own_parts(tmp_path: Path) -> None:
    file = written(tmp_path, split(SMALL, HAS))
    person = ["-c", "user.name=A Person", "-c", "user.email=person@example.com", "-c", "commit.gpgsign=false"]
    for words in (["init", "--quiet"], ["add", "."], [*person, "commit", "--quiet", "--message", "All"]):
        subprocess.run(["git", *words], cwd=tmp_path, check=True, capture_output=True)
    service = (tmp_path / "service.yaml").read_text("utf-8")
    (tmp_path / "service.yaml").write_text(
        service.replace("description: Support tickets", "description: Otherwise"), "utf-8"
    )
    assert CapacityFile.of(tree_at("HEAD", file)).capacity.service == parse(SMALL, "c.yaml").service
    assert CapacityFile.read(file).capacity.service != parse(SMALL, "c.yaml").service
