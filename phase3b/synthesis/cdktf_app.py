"""CDKTF's side of the process boundary: one stack for each environment of capacity.yaml.

`main.py` is its entry, in a clone and in every project: `phase3b synth` runs it as a process, and so does the cdktf CLI.
Nothing else may import this file, which is the only one of the package that loads CDKTF and the constructs.
"""

from __future__ import annotations

import gc
import importlib
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
        from phase3b.synthesis.problem_file import hand_over  # noqa: PLC0415
        from phase3b.synthesis.request import SynthesisRequest  # noqa: PLC0415

        planned = SynthesisRequest.from_environment().planned()
        starting.join()
        synthesize = importlib.import_module("modules.environment_stack").synthesize  # after node has started
        for each in planned:
            synthesize(each)
    except Phase3bError as error:
        print(error, file=sys.stderr)  # noqa: T201  this is the process that the cdktf CLI shows
        hand_over(error.problems)
        return error.exit_code
    return 0
