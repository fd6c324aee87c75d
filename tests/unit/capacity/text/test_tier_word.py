"""Another tier in a capacity file: that word, and not one byte more."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from phase3b.capacity.text.capacity_text import CapacityText
from phase3b.capacity.text.tier_word import with_tier
from phase3b.change.tier_switch import switch
from phase3b.errors import ExitCode, Phase3bError

SMALL = (Path(__file__).parents[3] / "golden/small.yaml").read_text("utf-8")
DEV = "  dev:\n    tier: starter\n"
PROD = "  prod:\n    tier: growth\n"


def edited(before: str, after: str, environment: str = "prod", tier: str = "starter") -> None:
    """The small file with `before` in the place of prod's tier becomes the one with `after`."""
    assert PROD in SMALL
    start, end = (SMALL.replace(PROD, text) for text in (before, after))
    assert with_tier(CapacityText("capacity.yaml", start), environment, tier).text == end


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PROD, "  prod:\n    tier: starter\n"),
        ("  prod:\n    tier:   growth   # why growth: growth\n", "  prod:\n    tier:   starter   # why growth: growth\n"),
        ("  prod:\n    tier: 'growth'\n", "  prod:\n    tier: 'starter'\n"),
        ('  prod:\n    tier: "growth"#no comment\n'.replace("#no", " #no"), '  prod:\n    tier: "starter" #no comment\n'),
        ("  prod:\n    tier: &t growth\n", "  prod:\n    tier: &t starter\n"),
        ("  prod:\n    tier: &t 'growth'\n", "  prod:\n    tier: &t 'starter'\n"),
        ("  prod:\n    tier: ! growth\n", "  prod:\n    tier: ! starter\n"),
        ("  prod:\n    tier:\n      # growth, for now\n      growth\n", "  prod:\n    tier:\n      # growth, for now\n      starter\n"),
        ('  prod:\n    "tier" : growth\n', '  prod:\n    "tier" : starter\n'),
        ("  prod: # tier: growth\n    tier: growth\n", "  prod: # tier: growth\n    tier: starter\n"),
        ("  prod:\n    tags: {tier: growth, ä: ü}\n    tier: growth\n".replace("ä: ü", "tiers: growth"),
         "  prod:\n    tags: {tier: growth, tiers: growth}\n    tier: starter\n"),
    ],
)  # fmt: skip
def test_only_the_word(before: str, after: str) -> None:
    edited(before, after)


def test_an_alias_gives_way_to_the_word() -> None:
    anchored = SMALL.replace(DEV, "  dev:\n    tier: &small starter\n")
    text = anchored.replace(PROD, "  prod:\n    tier: *small # as dev\n")
    expected = anchored.replace(PROD, "  prod:\n    tier: growth # as dev\n")
    assert with_tier(CapacityText("capacity.yaml", text), "prod", "growth").text == expected


def refused(text: str, environment: str = "prod", tier: str = "starter") -> str:
    with pytest.raises(Phase3bError) as raised:
        with_tier(CapacityText("capacity.yaml", text), environment, tier)
    assert raised.value.exit_code == ExitCode.BAD_INPUT
    return str(raised.value)


def test_an_anchor_that_others_follow_is_refused() -> None:
    text = SMALL.replace(DEV, "  dev:\n    tier: &both starter\n").replace(PROD, "  prod:\n    tier: *both\n")
    assert refused(text, "dev", "growth") == (
        "environments.dev.tier has an anchor, by which prod would be switched too. "
        "Write the tier's name in prod, or remove the anchor. [P3B-TIER-NOT-SWITCHABLE]"
    )


def test_an_environment_that_is_an_alias_is_refused() -> None:
    # A whole environment as an alias: both would be changed.
    text = SMALL.replace("  dev:\n", "  dev: &dev\n").replace("objectives:\n", "  copy: *dev\nobjectives:\n", 1)
    assert "environments.copy is an alias of this" in refused(text, "copy", "growth")
    assert "by which copy would be switched too" in refused(text, "dev", "growth")


@pytest.mark.parametrize(
    ("tier", "said"),
    [
        ("    tier: |\n      growth\n", "one word can't take the place of"),
        ('    tier: "gro\\x77th"\n', "one word can't take the place of"),
        ("    tier: [growth]\n", "the tier is not one word"),
        ("", "environments.prod has no tier"),
    ],
)
def test_a_word_that_is_none(tier: str, said: str) -> None:
    text = SMALL.replace(PROD, f"  prod:\n{tier}")
    assert said in refused(text)


def test_a_wrong_tier_is_mended() -> None:
    """The file is not valid before, and that is why somebody calls this."""
    edited("  prod:\n    tier: grwth\n", "  prod:\n    tier: growth\n", tier="growth")


def test_what_would_not_be_valid_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(
        SMALL.replace("read: {min: 10}", "read: {min: 150}").replace("    tier: starter", "    tier: growth")
    )
    before = file.read_bytes()
    with pytest.raises(Phase3bError, match=r"capacity\.yaml:\d+:\d+ .*min"):
        switch(file, "dev", "starter")
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", ["true", "null"])
def test_a_tier_that_yaml_would_take_for_something_else_is_quoted(name: str) -> None:
    text = SMALL.replace("  growth:\n", f'  "{name}":\n').replace("tier: growth", f'tier: "{name}"')
    assert f'  dev:\n    tier: "{name}"\n' in with_tier(CapacityText("capacity.yaml", text), "dev", name).text


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("last", ["", "END"])
def test_bytes_stay(tmp_path: Path, ends: str, mark: bytes, last: str) -> None:
    text = SMALL.rstrip("\n") + ("" if last else "\n") + ("" if not last else "\n# ä 𝄞 the last line has no end")
    before = mark + text.replace("\n", ends).encode()
    file = tmp_path / "capacity.yaml"
    file.write_bytes(before)
    done = switch(file, "prod", "starter")
    prod = f"prod:{ends}    tier: ".encode()
    assert file.read_bytes() == before.replace(prod + b"growth", prod + b"starter")
    assert file.read_bytes() != before
    lines = file.read_bytes().split(ends.encode())
    assert b"tier: starter" in lines[done.line - 1]
    assert lines[done.line - 1].decode()[done.column - 1 :] == "starter"


def test_a_link_and_the_mode_stay(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    file = tmp_path / "elsewhere/real.yaml"
    file.write_text(SMALL)
    file.chmod(0o640)
    link = tmp_path / "capacity.yaml"
    link.symlink_to(file)
    switch(link, "prod", "starter")
    assert link.is_symlink()
    assert file.read_text() == SMALL.replace(PROD, PROD.replace("growth", "starter"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [each.name for each in file.parent.iterdir()] == ["real.yaml"]


def test_the_same_tier_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(SMALL)
    inode = file.stat().st_ino
    assert switch(file, "prod", "growth").before == "growth"
    assert file.stat().st_ino == inode
    switch(file, "prod", "starter", write=False)
    assert file.read_text() == SMALL
    assert file.stat().st_ino == inode
