"""What packaging would refuse of the functions' source: folders, handlers, imports, requirements and settings.

Nothing is packed and nothing fetched. Reading and parsing every module takes a fifth of a second, so that a source without
a problem is remembered by its state and looked at again only when a file of it has another size or time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError, Problem
from phase3b.files.json_file import read_json
from phase3b.files.project import kept_beside
from phase3b.files.whole_file import write_whole
from phase3b.packaging.schemas.setting_files import setting_problems
from phase3b.packaging.service_packages import handlers_of, wheels_of
from phase3b.packaging.source.source_state import Stamps, made_by, settled, stamps_of
from phase3b.packaging.source.source_tree import Source, folder_problems, source_tree
from phase3b.plan.functions.planned import SCOPES_VARIABLE

# Where a function's code is: while one of these is wrong, nobody knows what would be packed.
_CODE: Final = re.compile(r"service\.functions\.(\w+)\.(?:handler|image|source)\b")


def source_problems(capacity: Capacity, given: Source, known: Iterable[Problem] = ()) -> Iterator[Problem]:
    """The problems of every function: of its settings, and of all that would be packed.

    Functions of which it is `known` already that their code is said wrongly are left out.
    """
    source = source_tree(given, capacity)
    unsaid = {found[1] for each in known if (found := _CODE.match(each.path))}
    without_folder = {name: problem for name, problem in folder_problems(source).items() if name not in unsaid}
    yield from without_folder.values()
    unusable = unsaid | without_folder.keys()
    for name, function in capacity.service.functions.items():
        if name not in unusable:
            yield from setting_problems(name, function.settings, source)
    handlers = {name: handler for name, handler in handlers_of(capacity).items() if name not in unusable}
    # What a requirement brings is known once it was fetched.
    wheels = wheels_of(source.root)
    fetched = sorted(each.name for each in wheels.iterdir()) if wheels.is_dir() else []
    scoped = sorted({each.function for each in capacity.service.routes if each.scope is not None} & handlers.keys())
    asked = hashlib.sha256(json.dumps([*source.known_by(), handlers, fetched, scoped]).encode()).hexdigest()
    file = kept_beside(source.root) / "judged" / f"{asked[:32]}.json"
    looked_at_ns, stamps = time.time_ns(), stamps_of(source)
    if _known_good(file, stamps):
        return
    from phase3b.packaging.package import package_problems  # noqa: PLC0415  a source that is known to be good needs none

    problems = [
        problem for name, handler in handlers.items() for problem in package_problems(source, name, wheels, handler)
    ]
    if not problems:
        problems += (problem for name in scoped for problem in _unchecked(capacity, source, name, handlers[name]))
    yield from dict.fromkeys(problems)
    if not problems and settled(stamps, looked_at_ns) and stamps_of(source) == stamps:
        _keep(file, stamps)


def _unchecked(capacity: Capacity, source: Source, function: str, handler: str) -> Iterator[Problem]:
    """A function of whose code nothing reads which scopes its routes ask for: any token would do.

    So it is with a handler that answers without lambda_src/shared/api.py, and with one of that from before there were scopes.
    """
    from phase3b.packaging.source.import_graph import reached_by  # noqa: PLC0415  as above

    files = reached_by(source, function, None, handler).files.values()
    if any(SCOPES_VARIABLE.encode() in file.read_bytes() for file in files):
        return
    position = next(
        at for at, each in enumerate(capacity.service.routes) if each.function == function and each.scope is not None
    )
    yield Problem(
        f"nothing in the code of {function} reads {SCOPES_VARIABLE}: any token would do",
        "Answer with shared.api.handle, and copy lambda_src/shared from a new project (phase3b init)",
        path=f"service.routes[{position}].scope",
        code="P3B-SCOPE-UNCHECKED",
    )


def _known_good(file: Path, stamps: Stamps) -> bool:
    try:
        read = read_json(file, "").value
    except Phase3bError:
        return False
    return isinstance(read, dict) and read.get("made_by") == made_by() and read.get("stamps") == stamps


def _keep(file: Path, stamps: Stamps) -> None:
    # Where nothing can be kept, the source is looked at again the next time.
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps({"made_by": made_by(), "stamps": stamps}))
