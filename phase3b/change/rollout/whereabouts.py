"""Where an environment is, and where it is known to have been.

Nothing of this is kept beside the state: who changes `backend` would leave it behind with the state. It comes from what
this folder applied last, from the backend that Terraform used here last, from the file's last revisions in git, and
from the history beside the state. Where none of them knows, AWS is asked in every region (guard/survey.py).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.backend import DEFAULT_WORKSPACE, HCP, OTHER_WORKSPACES
from phase3b.capacity.text.document import read_document
from phase3b.capacity.text.inheritance import with_environment_defaults
from phase3b.capacity.text.node import plain
from phase3b.change.difference.git_revision import last_texts
from phase3b.change.guard.asked.survey import earlier_places
from phase3b.change.guard.place import Place, place_of
from phase3b.change.rollout.history import read_history
from phase3b.change.rollout.keeper import Keeper
from phase3b.errors import Phase3bError
from phase3b.files.json_file import read_json
from phase3b.files.whole_file import write_whole

RECORDS: Final = Path(".phase3b/applied")
BACKEND_USED: Final = Path(".terraform/terraform.tfstate")
REVISIONS: Final = 20


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """An environment and its place; `known` finds the places before, and is asked only where the state knows nothing.

    `options` is what a command told to a person needs besides. `record` is the file that says what was applied here
    last; None where the place goes with the folder, as that of the embedded AWS. `other_regions` are those that the file has
    another stack of it in, and `kept_region` is whether this is what is kept of a second region.
    """

    environment: str
    here: Place
    options: str = ""
    known: Callable[[], tuple[Place, ...]] = tuple
    record: Path | None = None
    other_regions: tuple[str, ...] = ()
    kept_region: bool = False

    def note(self) -> None:
        """Keeps that the environment was applied here."""
        if self.record is not None:
            self.record.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.record, json.dumps(asdict(self.here), indent=2) + "\n")


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

    return Whereabouts(deployment.name, here, options, known, record, *regions_beside(deployment))


def regions_beside(deployment: Deployment) -> tuple[tuple[str, ...], bool]:
    """The regions that the file has another stack of an environment in, and whether this one is what is kept of a second."""
    regions, second = deployment.regions, deployment.environment.second_region
    if regions is not None:
        return (regions.other_region,), regions.kept
    return ((second.region,) if second is not None and second.kept else ()), False


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
        config = backend.get("config").value
        type_ = backend.get("type").text()
    except (Phase3bError, ValueError):
        return ()
    state = _state_of(type_, config) if isinstance(config, Mapping) else None
    if state is None:
        return ()
    bucket, _, key = state.removeprefix("s3://").partition("/")
    if type_ == "s3" and here.state.startswith(f"s3://{bucket}/") and here.state.endswith(f"/{key}"):
        # Terraform does not write down which workspace of this key was used: phase3b uses the one of the file.
        state = here.state
    return (Place(here.region, here.account, state),)


def _state_of(type_: str, config: Mapping[str, Any]) -> str | None:
    """The place of a backend, as Terraform writes it down or as a capacity file has it; None of a kind that is read nowhere."""
    match type_, config:
        case "s3", {"bucket": str(bucket), "key": str(key)}:
            workspace = config.get("workspace")
            prefix = config.get("workspace_key_prefix") or OTHER_WORKSPACES
            return (
                f"s3://{bucket}/{key}"
                if workspace in {None, DEFAULT_WORKSPACE}
                else f"s3://{bucket}/{prefix}/{workspace}/{key}"
            )
        case "local", {"path": str(path)}:
            file = Path(path)
            return str(file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else file)
        case "http", {"address": str(address)}:
            return address
        case (("cloud" | "remote"), {"organization": str(organization)}):
            named = config.get("workspaces")
            first = named[0] if isinstance(named, list) and named else named
            name = first.get("name") if isinstance(first, Mapping) else config.get("workspace")
            return f"hcp://{config.get('hostname') or HCP}/{organization}/{name}" if name else None
        case _:
            return None


def _written(text: str | None, environment: str) -> Iterator[Place]:
    """The place that a capacity file's text gives an environment; none where it has no such environment."""
    if text is None:
        return
    try:
        # Our own reader: libyaml's takes a file of brackets for a reason to end the process.
        found: Any = plain(with_environment_defaults(read_document(text, "capacity.yaml")[0]))
        settings = found["environments"][environment]
        state = _state_of(settings["backend"]["type"], settings["backend"])
        if state is None:
            return
        provider = settings.get("provider") or {}
        role = (provider.get("assume_role") or {}).get("role_arn", "")
        account = settings.get("account_id") or (role.split(":")[4] if role else "")
        yield Place(str(settings["region"]), str(account), state)
    except (Phase3bError, KeyError, TypeError, ValueError, IndexError, AttributeError):
        # An old revision may be of another form, or broken.
        return
