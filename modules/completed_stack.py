"""A stack that CDKTF has written, completed with the blocks of a plan.

What CDKTF is told goes through a pipe between Python and Node, value by value: 600 resources were three quarters of a
synthesis, as constructs and as overrides alike. So CDKTF makes the app, the stacks, their backends and what the cdktf CLI
reads of them, and the blocks are put into the file that it has written, where its own constructs would have put them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from modules.phase3b_performance.module import PATH


def complete(out_dir: str, stack: str, blocks: Mapping[str, Any]) -> None:
    """Adds the sections of `blocks` to the stack's cdk.tf.json, sorted as CDKTF sorts its own."""
    file = Path(out_dir) / "stacks" / stack / "cdk.tf.json"
    written = json.loads(file.read_text("utf-8"))
    outputs = {f"output.{name}": name for name in blocks.get("output", {})}
    # What the cdktf CLI shows after an apply; there already are those of extensions.
    shown = {**written["//"].get("outputs", {}).get(stack, {}), **({PATH: outputs} if outputs else {})}
    written["//"]["outputs"] = {stack: shown} if shown else {}
    text = json.dumps(_whole(_joined(written, blocks)), indent=2, sort_keys=True, ensure_ascii=False)
    file.write_text(text, "utf-8")


def _joined(written: Mapping[str, Any], blocks: Mapping[str, Any]) -> dict[str, Any]:
    """Sections, types and names of both; no name is in both, because those of extensions begin with a word of their own."""
    return {
        **written,
        **{
            key: _joined(written[key], each) if key in written and isinstance(each, Mapping) else each
            for key, each in blocks.items()
        },
    }


def _whole(value: Any) -> Any:
    """Numbers as JSON has them: 70 and not 70.0."""
    match value:
        case dict():
            return {key: _whole(each) for key, each in value.items()}
        case list() | tuple():
            return [_whole(each) for each in value]
        case float() if value.is_integer():
            return int(value)
        case _:
            return value
