"""The least that any CDKTF program costs: an app with one empty stack."""

from __future__ import annotations

import os

from phase3b.synthesis.jsii_node import use_packaged_node

use_packaged_node()

from cdktf import App, TerraformStack  # noqa: E402  node must be chosen before jsii starts it

app = App(outdir=os.environ["CDKTF_OUTDIR"])
TerraformStack(app, "empty")
app.synth()
