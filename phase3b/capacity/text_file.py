"""The text of a file that a person edits, or one clear sentence about why there is none."""

from __future__ import annotations

from pathlib import Path

from phase3b.errors import bad_input


def read_text(file: Path, name: str, otherwise: str) -> str:
    """The file's text; `name` is how messages call it, `otherwise` what to do where it does not exist.

    Raises:
        Phase3bError: there is no such file, or it can't be read as text in UTF-8.
    """
    try:
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise bad_input(f"there is no file {name}", f"Name an existing file, or {otherwise}") from None
    except IsADirectoryError:
        raise bad_input(f"{name} is a folder", "Name the file itself") from None
    except UnicodeDecodeError as error:
        raise bad_input(
            f"{name} is not text in UTF-8 (byte {error.start + 1:,} can't be read)", "Save it in UTF-8"
        ) from None
    except OSError as error:
        raise bad_input(f"{name} can't be read: {error.strerror}", "Check the path and its permissions") from None
