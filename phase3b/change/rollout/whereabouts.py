"""Where an environment is, and where it is known to have been.

Nothing of this is kept beside the state: who changes `backend` would leave it behind with the state. It comes from what
this folder applied last, from the backend that Terraform used here last, from the file's last revisions in git, and
from the history beside the state. Where none of them knows, AWS is asked in every region (guard/survey.py).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.text.document import read_document
from phase3b.capacity.text.inheritance import with_environment_defaults
from phase3b.capacity.text.node import plain
from phase3b.change.difference.git_revision import last_texts
from phase3b.change.guard.asked.survey import earlier_places
from phase3b.change.guard.place import Place, place_of
from phase3b.change.rollout.history import read_history
from phase3b.change.rollout.keeper import Keeper
from phase3b.errors import Phase3bError
from phase3b.json_file import read_json

RECORDS: Final = Path(".phase3b/applied")
BACKEND_USED: Final = Path(".terraform/terraform.tfstate")
REVISIONS: Final = 20


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """An environment and its place; `known` finds the places before, and is asked only where the state knows nothing.

    `options` is what a command told to a person needs besides. `record` is the file that says what was applied here
    last; None where the place goes with the folder, as that of the embedded AWS.
    """

    environment: str
    here: Place
    options: str = ""
    known: Callable[[], tuple[Place, ...]] = tuple
    record: Path | None = None

    def note(self) -> None:
        """Keeps that the environment was applied here."""
        if self.record is not None:
            self.record.parent.mkdir(parents=True, exist_ok=True)
            fresh = self.record.with_suffix(".new")
            fresh.write_text(json.dumps(asdict(self.here), indent=2) + "\n", "utf-8")
            fresh.replace(self.record)


def whereabouts(deployment: Deployment, capacity_file: Path, folder: Path, keeper: Keeper, options: str) -> Whereabouts:
    """Those of an environment on AWS itself; `folder` is Terraform's, before its init."""
    here = place_of(deployment.environment)
    record = (RECORDS / f"{deployment.name}.json").absolute()
    used = backend_used(folder, here)

    def known() -> tuple[Place, ...]:
        places = [*recorded(record), *used]
        history = read_history(keeper)
        for text in (history.applied, history.before, *last_texts(capacity_file, REVISIONS)):
            places += _written(text, deployment.name)
        return tuple(earlier_places(places, here))

    return Whereabouts(deployment.name, here, options, known, record)


def last_applied(keeper: Keeper, environment: str) -> Place | None:
    """Where the file that was applied last put an environment; None where nothing was applied with this state.

    Raises:
        Phase3bError: the history beside the state can't be read.
    """
    return next(_written(read_history(keeper).applied, environment), None)


def recorded(record: Path) -> Iterator[Place]:
    """Where this folder applied the environment last, as it wrote down."""
    try:
        read = read_json(record, "Remove it")
        yield Place(*(read.get(key).text() for key in ("region", "account", "state")))
    except Phase3bError:
        # A record that is not there, or of another version, knows nothing; the others are asked all the same.
        return


def backend_used(folder: Path, here: Place) -> tuple[Place, ...]:
    """The state that Terraform used in this folder last."""
    try:
        backend = read_json(folder / BACKEND_USED, "Remove it").get("backend")
        config = backend.get("config")
        if backend.get("type").text() == "s3":
            bucket, key = config.get("bucket").text(), config.get("key").text()
            return (Place(here.region, here.account, f"s3://{bucket}/{key}"),)
        path = Path(config.get("path").text())
        return (
            Place(
                here.region,
                here.account,
                str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path),
            ),
        )
    except (Phase3bError, ValueError):
        return ()


def _written(text: str | None, environment: str) -> Iterator[Place]:
    """The place that a capacity file's text gives an environment; none where it has no such environment."""
    if text is None:
        return
    try:
        # Our own reader: libyaml's takes a file of brackets for a reason to end the process.
        found: Any = plain(with_environment_defaults(read_document(text, "capacity.yaml")[0]))
        settings = found["environments"][environment]
        backend = settings["backend"]
        state = backend["path"] if backend["type"] == "local" else f"s3://{backend['bucket']}/{backend['key']}"
        yield Place(str(settings["region"]), str(settings.get("account_id") or ""), str(state))
    except (Phase3bError, KeyError, TypeError, ValueError):
        # An old revision may be of another form, or broken.
        return
