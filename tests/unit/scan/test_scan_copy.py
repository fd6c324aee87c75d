"""The copy of a stack that checkov reads."""

from __future__ import annotations

import json
from pathlib import Path

from phase3b.scan.stack_text.scan_copy import COPY_FILE, write_copy
from phase3b.scan.stack_text.target import Target
from policies.stack_read.stack import Context


def test_dynamic_blocks_are_spelled_out(tmp_path: Path) -> None:
    """checkov gives no verdict on a resource of Terraform's JSON that has `dynamic`."""
    ceiling = {"for_each": "${local.some}", "content": {"max_read_request_units": 5}}
    table = {
        "name": "a",
        "dynamic": {"on_demand_throughput": ceiling},
        "global_secondary_index": [
            {"name": "b", "dynamic": [{"on_demand_throughput": ceiling}], "on_demand_throughput": {"x": 1}}
        ],
    }
    document = {"resource": {"aws_dynamodb_table": {"a": table}}}
    copy = write_copy(Target("prod", "scale"), document, Context(), tmp_path)
    content = {"max_read_request_units": 5}
    ours = json.loads((tmp_path / copy.folder / "stack.json").read_text("utf-8"))["resource"]["aws_dynamodb_table"]["a"]
    # Our policies are notified of both: what such a block gives, and that only an apply knows whether.
    assert (ours["on_demand_throughput"], ours["dynamic"]) == ([content], {"on_demand_throughput": ceiling})
    checkovs = json.loads((tmp_path / copy.folder / COPY_FILE).read_text("utf-8"))["resource"]["aws_dynamodb_table"][
        "a"
    ]
    assert "dynamic" not in json.dumps(checkovs)
    assert copy.source["resource"]["aws_dynamodb_table"]["a"] == {
        "name": "a",
        "on_demand_throughput": [content],
        "global_secondary_index": [{"name": "b", "on_demand_throughput": [{"x": 1}, content]}],
    }
    # What is applied stays as it is.
    assert "dynamic" in table
