"""CDKTF's entry: one stack for each environment of capacity.yaml. `phase3b synth` and the cdktf CLI both run it."""

from __future__ import annotations

import importlib
import sys
import threading

from phase3b.errors import Phase3bError
from phase3b.jsii_node import use_packaged_node
from phase3b.synthesis_request import SynthesisRequest


def main() -> int:
    """Synthesizes what the environment variables ask for; without them, every environment of ./capacity.yaml."""
    try:
        use_packaged_node()
        # Importing CDKTF mostly waits for node to start; meanwhile the file is read and planned.
        starting = threading.Thread(target=importlib.import_module, args=("cdktf",))
        starting.start()
        request = SynthesisRequest.from_environment()
        plans = request.plans()
    except Phase3bError as error:
        print(error, file=sys.stderr)  # noqa: T201  this is the process that the cdktf CLI shows
        return error.exit_code
    starting.join()
    from cdktf import App  # noqa: PLC0415  here, after node has started

    from modules.environment_stack import EnvironmentStack  # noqa: PLC0415

    app = App(outdir=request.out_dir)
    for plan in plans:
        EnvironmentStack(app, plan)
    app.synth()
    return 0


if __name__ == "__main__":
    sys.exit(main())
