"""A scope that no code would check is a problem of the file: the shared code from before there were scopes, a handler of one's own."""

from __future__ import annotations

import shutil
from pathlib import Path

from phase3b.capacity.loader import load
from phase3b.errors import Problem
from phase3b.validity.source_problems import source_problems


def unchecked(root: Path, source: Path) -> list[Problem]:
    found = source_problems(load(root / "capacity.yaml"), source)
    return [each for each in found if each.code == "P3B-SCOPE-UNCHECKED"]


def test_code_that_reads_no_scopes(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "lambda_src"
    shutil.copytree(root / "lambda_src", source, ignore=shutil.ignore_patterns("__pycache__"))
    assert unchecked(root, source) == []
    handler = source / "cost_forecasting" / "handler.py"
    handler.write_text("def handle(event, context):\n    return {'statusCode': 200}\n")
    (problem,) = unchecked(root, source)
    capacity = load(root / "capacity.yaml")
    first = next(
        at for at, each in enumerate(capacity.service.routes) if each.scope and each.function == "cost_forecasting"
    )
    assert problem.path == f"service.routes[{first}].scope"
    assert problem.what == "nothing in the code of cost_forecasting reads ROUTE_SCOPES: any token would do"
    api = source / "shared" / "api.py"
    api.write_text(api.read_text().replace("        scopes.check(request)\n", "").replace(", scopes", ""))
    functions = {each.function for each in capacity.service.routes if each.scope is not None}
    assert functions >= {"webhook_manager", "notification_handler", "cost_forecasting"}
    assert {each.what.split()[5] for each in unchecked(root, source)} == functions
