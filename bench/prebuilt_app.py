"""main.py, but `imports.aws` is the prebuilt provider package: the same program on the other bindings."""

from __future__ import annotations

import importlib
import runpy
import sys
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PREBUILT = "cdktf_cdktf_provider_aws"


class PrebuiltBindings:
    """Finds imports.aws.X as cdktf_cdktf_provider_aws.X."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> object:
        """The import system's question."""
        del path, target
        if name != "imports.aws" and not name.startswith("imports.aws."):
            return None
        found = importlib.import_module(PREBUILT + name.removeprefix("imports.aws"))
        sys.modules[name] = found
        return found.__spec__


sys.path.insert(0, str(ROOT))
parent = types.ModuleType("imports")
parent.__path__ = []
sys.modules["imports"] = parent
sys.meta_path.insert(0, PrebuiltBindings())  # type: ignore[arg-type]  the loader of a module that is there already
runpy.run_path(str(ROOT / "main.py"), run_name="__main__")
