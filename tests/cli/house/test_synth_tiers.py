"""Several tiers out of one process."""

from __future__ import annotations

from pathlib import Path

from phase3b.synthesis.process import synthesize, synthesize_tiers


def test_tiers_of_one_process_are_those_of_a_process_each(root: Path, tmp_path: Path) -> None:
    tiers = ("starter", "scale")
    made = synthesize_tiers(root / "capacity.yaml", ["dev"], tiers, tmp_path / "together")
    assert list(made) == list(tiers)
    for tier in tiers:
        (alone,) = synthesize(root / "capacity.yaml", ["dev"], tmp_path / "alone", tier=tier).stacks
        (together,) = made[tier]
        files = sorted(file.relative_to(alone.folder) for file in alone.folder.rglob("*") if file.is_file())
        assert len(files) > 1
        for file in files:
            assert (together.folder / file).read_bytes() == (alone.folder / file).read_bytes()
