"""What Python runs first in checkov's process (it is on its PYTHONPATH): the same verdicts in two thirds of the time.

checkov lives for seconds and frees next to nothing, so that each collection of garbage is work for nothing. It reads
JSON with PyYAML's parser in Python, to know on which line each thing is; a stack that is scanned says so itself
(phase3b/scan/stack_text/scan_copy.py). It indents its reports, which json does in Python and else in C, and looks for colours in
what it prints to a pipe.
"""

from __future__ import annotations

import gc
import json
from typing import Any

gc.disable()

try:
    import colorama
    from checkov.common.parsers.yaml import loader
except ImportError:  # another program than checkov
    pass
else:
    write_json = json.dumps

    def write_on_one_line(value: Any, **settings: Any) -> str:
        """JSON without an indent: our own process reads it."""
        return write_json(value, **{**settings, "indent": None})

    library: Any = json
    library.dumps = write_on_one_line
    # Each module of checkov that prints calls it when it is imported.
    colorama.init = lambda *_, **__: None
    read_yaml = loader.loads

    def read_json(content: str) -> Any:
        """A stack, or whatever else checkov reads with this function."""
        if not content.startswith("{"):
            return read_yaml(content)
        try:
            return json.loads(content)
        except ValueError:
            return read_yaml(content)

    loader.loads = read_json
