"""CDKTF's side of the process boundary: one stack for each environment of capacity.yaml.

`main.py` is its entry, in a clone and in every project: `phase3b synth` runs it as a process, and so does the cdktf CLI.
Nothing else may import this file, which is the only one of the package that loads CDKTF and the constructs.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
import threading

from phase3b.errors import Phase3bError
from phase3b.files.home import importable
from phase3b.synthesis.jsii_node import use_packaged_node


def main() -> int:
    """Synthesizes what the environment variables ask for; without them, every environment of ./capacity.yaml."""
    gc.disable()  # The process lives for a second, and all it makes lives as long.
    importable()
    try:
        use_packaged_node()
        # Importing CDKTF mostly waits for node to start; meanwhile the file is read and planned.
        starting = threading.Thread(target=importlib.import_module, args=("cdktf",))
        starting.start()
        from phase3b.synthesis.request import SynthesisRequest  # noqa: PLC0415

        planned = SynthesisRequest.from_environment().planned()
        starting.join()
        synthesize = importlib.import_module("modules.environment_stack").synthesize  # after node has started
        for each in planned:
            synthesize(each)
    except Phase3bError as error:
        print(error, file=sys.stderr)  # noqa: T201  this is the process that the cdktf CLI shows
        _hand_over(error)
        return error.exit_code
    return 0


def _hand_over(error: Phase3bError) -> None:
    """The problems as data, where a process has asked for them: those of an extension are found here alone."""
    file = os.environ.get("PHASE3B_PROBLEMS")
    if file:
        import json  # noqa: PLC0415  only a mistake needs it
        from dataclasses import asdict  # noqa: PLC0415

        with open(file, "w", encoding="utf-8") as stream:  # noqa: PTH123  pathlib is not loaded yet where this fails early
            json.dump([asdict(each) for each in error.problems], stream)
