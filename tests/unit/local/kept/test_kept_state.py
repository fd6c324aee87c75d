"""The file of a kept account: whatever happened to it, it is the whole of what was written, or one clear message."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phase3b.errors import ExitCode, Phase3bError
from phase3b.local.kept import kept_state
from phase3b.local.kept.kept_state import (
    FILE,
    KeptPlace,
    KeptState,
    Settled,
    digest,
    read_kept,
    refuse_unwritable,
    write_kept,
)

TFSTATE = b'{"serial": 7}'
STATE = KeptState(
    "dev",
    "http://127.0.0.1:20000",
    "2026-11-28T22:00:00",
    Settled("of-all", "of-all-but-code", digest(TFSTATE)),
    TFSTATE,
    b"",
    b"\x80\x05account\n\0\xff",
)
REMEDY = (
    "To begin without it, run: phase3b local up dev --keep --fresh (its data is replaced once all is applied). "
    "[P3B-LOCAL-KEPT-UNREADABLE]"
)


def kept_in(folder: Path, state: KeptState = STATE) -> KeptPlace:
    write_kept(folder / FILE, state)
    return KeptPlace(folder, "dev")


def refused(place: KeptPlace) -> str:
    with pytest.raises(Phase3bError) as caught:
        read_kept(place)
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
    return str(caught.value)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    place = kept_in(tmp_path)
    assert read_kept(place) == STATE
    # It holds secrets.
    assert place.file.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def test_nothing_kept_is_nothing(tmp_path: Path) -> None:
    assert read_kept(KeptPlace(tmp_path / "missing", "dev")) is None


def test_another_terraform_state_than_the_one_that_was_settled_is_not_settled(tmp_path: Path) -> None:
    read = read_kept(kept_in(tmp_path, replace(STATE, tfstate=b'{"serial": 8}')))
    assert read == replace(STATE, tfstate=b'{"serial": 8}', settled=None)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_what_was_cut_off_or_changed_is_never_taken_for_the_whole(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    place = kept_in(tmp_path_factory.mktemp("kept"))
    whole = place.file.read_bytes()
    # Of the first line, when and where it was is all that may be another; of the rest, nothing.
    at = data.draw(st.integers(whole.index(b"\n") - 80, len(whole) - 1) | st.integers(0, 20))
    broken = data.draw(
        st.sampled_from([whole[:at], whole + b"\0", whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]])
    )
    place.file.write_bytes(broken)
    text = refused(place)
    assert text.startswith(f"{place.file}: ")
    assert text.endswith(REMEDY)


def test_what_is_cut_off_says_so(tmp_path: Path) -> None:
    place = kept_in(tmp_path)
    place.file.write_bytes(place.file.read_bytes()[:-3])
    assert refused(place) == (
        f"{place.file}: it is not whole: what follows its first line is not what was written. {REMEDY}"
    )


@pytest.mark.parametrize("text", [b"", b"PK\x03\x04", b"[]\n", b"{}\n", b"\xff\xfe\n", b"x" * 70_000])
def test_another_file_of_that_name(tmp_path: Path, text: bytes) -> None:
    (tmp_path / FILE).write_bytes(text)
    assert refused(KeptPlace(tmp_path, "dev")) == f"{tmp_path / FILE}: it is not what phase3b keeps. {REMEDY}"


def test_another_version_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(kept_state, "versions", lambda: {"phase3b": "0.0.9", "moto": "5.0.0", "ministack": "1.5.0"})
        place = kept_in(tmp_path)
    own = kept_state.versions()
    assert refused(place) == (
        f"{place.file}: another version wrote it (format 2, here 2; phase3b 0.0.9, here {own['phase3b']}, moto 5.0.0, "
        f"here {own['moto']}, ministack 1.5.0, here {own['ministack']}). {REMEDY}"
    )


def test_a_later_form_is_named(tmp_path: Path) -> None:
    place = kept_in(tmp_path)
    line, _, body = place.file.read_bytes().partition(b"\n")
    place.file.write_bytes(json.dumps({**json.loads(line), "format": 3}).encode() + b"\n" + body)
    assert "another version wrote it (format 3, here 2;" in refused(place)


def test_another_environment_is_named(tmp_path: Path) -> None:
    place = replace(kept_in(tmp_path), environment="prod", options=" --tier scale")
    assert refused(place) == (
        f"{place.file}: it is of the environment dev, not of prod. To begin without it, run: "
        "phase3b local up prod --tier scale --keep --fresh (its data is replaced once all is applied). "
        "[P3B-LOCAL-KEPT-UNREADABLE]"
    )


def test_what_a_killed_writer_left_is_replaced(tmp_path: Path) -> None:
    place = kept_in(tmp_path)
    (tmp_path / f"{FILE}.new").write_bytes(b"half")
    assert read_kept(place) == STATE
    later = replace(STATE, saved="2026-11-28T23:00:00")
    write_kept(place.file, later)
    assert read_kept(place) == later


def limited(program: str, folder: Path) -> str:
    """Runs it where no file may be longer than 4 KiB, as on a disk that is full."""
    start = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)); from pathlib import Path; "
        "from phase3b.local.kept.kept_state import *; folder = Path(sys.argv[1])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", start + program, str(folder)], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    place = kept_in(tmp_path)
    text = limited(
        "try: write_kept(folder / FILE, KeptState('dev', '', '', None, b'', b'', b'x' * 9000))\n"
        "except OSError as error: print(error.strerror)\n",
        tmp_path,
    )
    assert text == "File too large"
    assert read_kept(place) == STATE
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def test_a_full_disk_is_said_before_anything_is_applied(tmp_path: Path) -> None:
    text = limited(
        "from phase3b.errors import Phase3bError\n"
        "try: refuse_unwritable(KeptPlace(folder, 'dev'))\n"
        "except Phase3bError as error: print(error, int(error.exit_code))\n",
        tmp_path,
    )
    assert text == (
        f"{tmp_path / FILE} can't be written: File too large. Make room on the disk and let this user write the folder, "
        "or run it without --keep. [P3B-LOCAL-KEPT-UNWRITABLE] 3"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_can_not_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    place = KeptPlace(tmp_path / "file/dev", "dev")
    with pytest.raises(Phase3bError, match=r"can't be written: Not a directory\. Make room"):
        refuse_unwritable(place)
    assert refused(place) == f"{place.file}: it can't be read: Not a directory. {REMEDY}"
