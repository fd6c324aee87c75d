"""What Terraform tells a function, from its environment variables. A mistake shows when the function starts."""

from __future__ import annotations

import os


class SettingError(Exception):
    """A variable is missing or has another form: the deployment is wrong, not the request."""


def text(name: str) -> str:
    """A variable that must not be empty.

    Raises:
        SettingError: it is missing.
    """
    value = os.environ.get(name, "")
    if not value:
        raise SettingError(f"the environment variable {name} is missing")
    return value


def whole(name: str, default: int | None = None) -> int:
    """A whole number; what is not there is the default, where there is one.

    Raises:
        SettingError: it is missing, or none.
    """
    if default is not None and name not in os.environ:
        return default
    value = text(name)
    try:
        return int(value)
    except ValueError:
        raise SettingError(f"the environment variable {name} is {value!r}, not a whole number") from None


def number(name: str, default: float | None = None) -> float:
    """A number; what is not there is the default, where there is one.

    Raises:
        SettingError: it is missing, or none.
    """
    if default is not None and name not in os.environ:
        return default
    value = text(name)
    try:
        return float(value)
    except ValueError:
        raise SettingError(f"the environment variable {name} is {value!r}, not a number") from None


# Which of two regions this is, 0 or 1; None where there is one: docs/conflicts.md.
REGION: int | None = whole("REGION_NUMBER") if whole("REGION_COUNT", 1) > 1 else None
