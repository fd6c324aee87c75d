"""checkov's own machinery, where it reports nothing: made to judge, or to fail aloud.

Loaded by `checkov_checks/p3b.py` before the first verdict. The stack that is scanned has concrete values (see
phase3b/scan/stack_text/concrete.py), so that nothing is left to be worked out, and what looks like a variable is a value.

- Policies are texts in Terraform's JSON; the checks read them as data, and pass over a text.
- A check that raises in one of checkov's thread pools, or in its analysis of a policy, is left out without a word.
- Stacks are alike: the same values get the same verdict, which is worked out once.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from checkov.common.checks.base_check import BaseCheck
from checkov.common.checks.base_check_registry import BaseCheckRegistry
from checkov.common.checks_infra.solvers.attribute_solvers.base_attribute_solver import (
    SUPPORTED_BLOCK_TYPES,
    BaseAttributeSolver,
)
from checkov.common.graph.checks_infra.registry import BaseRegistry
from checkov.common.graph.graph_builder import CustomAttributes
from checkov.common.models.enums import CheckResult
from checkov.common.output.report import Report
from checkov.common.util.consts import LINE_FIELD_NAMES as _LINES
from checkov.runner_filter import RunnerFilter
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck
from checkov.terraform.checks.utils.base_cloudsplaining_iam_scanner import BaseTerraformCloudsplainingIAMScanner
from checkov.terraform.graph_builder.graph_components.block_types import BlockType
from checkov.terraform.graph_builder.local_graph import TerraformLocalGraph
from checkov.terraform.graph_manager import TerraformGraphManager

# What checkov_process.py looks for: the words that checkov itself logs where a check of a resource raises.
LOG: Final = logging.getLogger(__name__)
RAISED: Final = "Failed to run check %s"
# What a resource is connected by: every other value is concrete.
_CONNECTING: Final = (CustomAttributes.REFERENCES, "depends_on")
# What the report says of a verdict; checkov adds thirty more keys to each, which take a third of its time to print.
_REPORTED: Final = (
    "check_id", "check_name", "check_result", "resource", "file_path", "file_line_range", "details",
)  # fmt: skip
# The values of each thing that is judged, as text; by identity, since checkov hands the same object to every check.
_texts: dict[int, str] = {}
_verdicts: dict[tuple[str, str], tuple[Any, list[str]]] = {}


def install() -> None:
    """Replaces what is named above; once, in checkov's process."""
    build = TerraformGraphManager.build_graph_from_definitions

    def build_concrete(manager: Any, definitions: Mapping[str, Any], render_variables: bool = True) -> Any:  # noqa: FBT001, FBT002  checkov's own
        del render_variables
        for definition in definitions.values():
            _prepare(definition)
        return build(manager, definitions, render_variables=False)

    TerraformGraphManager.build_graph_from_definitions = build_concrete
    TerraformLocalGraph._build_edges_for_vertex = _by_reference(TerraformLocalGraph._build_edges_for_vertex)  # noqa: SLF001  checkov's own
    Report.add_record = _short(Report.add_record)
    BaseCheckRegistry.run_check = _remembered(BaseCheckRegistry.run_check)
    RunnerFilter.should_run_check = _asked_once(RunnerFilter.should_run_check)
    BaseRegistry.run_checks = _run_graph_checks
    BaseAttributeSolver.run = _run_attribute
    BaseAttributeSolver._is_variable_dependant = staticmethod(lambda value, source: False)  # noqa: ARG005, SLF001  checkov's own
    BaseResourceCheck._is_variable_dependant = staticmethod(lambda value: False)  # noqa: ARG005, SLF001
    BaseTerraformCloudsplainingIAMScanner.scan_conf = _scan_policy


def _prepare(definition: Mapping[str, Any]) -> None:
    """Policies as data, and no line but the one that a resource begins on."""
    for block in ("resource", "data"):
        for entity in definition.get(block, ()):
            for kind, named in entity.items():
                for conf in named.values() if isinstance(named, dict) else ():
                    if not isinstance(conf, dict):
                        continue
                    for key, value in conf.items():
                        if key not in _LINES:
                            conf[key] = _as_data(value)
                    told = {
                        key: value for key, value in conf.items() if key not in {*_LINES, CustomAttributes.REFERENCES}
                    }
                    _texts[id(conf)] = f"{kind} {json.dumps(told, sort_keys=True, default=str)}"


def _as_data(value: Any) -> Any:
    match value:
        case str() if value.startswith("{") and '"Statement"' in value:
            try:
                document = json.loads(value)
            except ValueError:
                return value
            return document if isinstance(document.get("Statement"), list) else value
        case dict():
            return {key: _as_data(each) for key, each in value.items() if key not in _LINES}
        case list():
            return [_as_data(each) for each in value]
        case _:
            return value


def _remembered(run_check: Callable[..., Any]) -> Callable[..., Any]:
    """The verdict of one of checkov's checks on values that it has seen; ours look at the whole stack."""

    def run(  # checkov's own
        registry: Any,
        check: BaseCheck,
        entity_configuration: Any,
        entity_name: str,
        entity_type: str,
        scanned_file: str,
        skip_info: Any,
    ) -> Any:
        arguments = (registry, check, entity_configuration, entity_name, entity_type, scanned_file, skip_info)
        text = None if check.id.startswith("P3B_") else _texts.get(id(entity_configuration))
        if text is None:
            return run_check(*arguments)
        key = (check.id, text)
        if key not in _verdicts:
            _verdicts[key] = (run_check(*arguments), check.details)
        result, check.details = _verdicts[key]
        return dict(result)

    return run


def _asked_once(should_run: Callable[..., bool]) -> Callable[..., bool]:
    """Whether a check is left out, which depends on its ID and the file: asked of each resource, it takes a tenth of a scan."""
    answers: dict[tuple[str | None, ...], bool] = {}

    def asked(runner_filter: Any, check: Any = None, *others: Any, **named: Any) -> bool:
        if check is None or others or not named.keys() <= {"report_type", "file_origin_paths"}:
            return should_run(runner_filter, check, *others, **named)
        key = (check.id, check.bc_id, named.get("report_type"), *(named.get("file_origin_paths") or ()))
        if key not in answers:
            answers[key] = should_run(runner_filter, check, **named)
        return answers[key]

    return asked


def _by_reference(build_edges: Callable[..., Any]) -> Callable[..., Any]:
    """Edges by what a resource refers to, where checkov looks for a name of a resource in each text of it."""

    def build(graph: Any, index: int, vertex: Any, *others: Any, **named: Any) -> None:
        attributes = vertex.attributes
        if vertex.block_type == BlockType.RESOURCE:
            vertex.attributes = {key: attributes[key] for key in _CONNECTING if key in attributes}
        try:
            build_edges(graph, index, vertex, *others, **named)
        finally:
            vertex.attributes = attributes

    return build


def _short(add_record: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    def add(report: Any, record: Any) -> None:
        record.__dict__ = {key: record.__dict__[key] for key in _REPORTED if key in record.__dict__}
        add_record(report, record)

    return add


def _run_graph_checks(registry: Any, graph_connector: Any, runner_filter: Any, report_type: str) -> dict[Any, Any]:
    """Each check after the other, and those alone that are about a type that is there."""
    results: dict[Any, Any] = {}
    there = {data.get(CustomAttributes.RESOURCE_TYPE) for _, data in _nodes(graph_connector)}
    for check in registry.checks:
        if not runner_filter.should_run_check(check, report_type=report_type):
            continue
        if check.resource_types and not there.intersection(check.resource_types):
            continue
        try:
            registry.run_check_parallel(check, results, graph_connector)
        except Exception:
            LOG.exception(RAISED, check.id)
    return results


def _run_attribute(solver: Any, graph_connector: Any) -> tuple[list[Any], list[Any], list[Any]]:
    passed: list[Any] = []
    failed: list[Any] = []
    unknown: list[Any] = []
    for _, data in _nodes(graph_connector):
        if data.get(CustomAttributes.BLOCK_TYPE) in SUPPORTED_BLOCK_TYPES:
            solver._process_node(data, passed, failed, unknown)  # noqa: SLF001  checkov's own
    return passed, failed, unknown


def _nodes(graph_connector: Any) -> Iterable[tuple[Any, dict[str, Any]]]:
    found: Iterable[tuple[Any, dict[str, Any]]] = graph_connector.nodes()
    return found


def _scan_policy(check: Any, conf: Mapping[str, Any]) -> CheckResult:
    """The analysis of a policy; one that can't be analysed has failed, where checkov has no verdict at all."""
    if not check.should_scan_conf(conf):
        return CheckResult.PASSED
    cache = BaseTerraformCloudsplainingIAMScanner.policy_document_cache
    try:
        if check.cache_key not in cache:
            cache[check.cache_key] = check.convert_to_iam_policy(conf)
        violations = check.cloudsplaining_analysis(cache[check.cache_key])
    except Exception as error:  # noqa: BLE001  whatever it is, it is not a verdict
        check.details = [f"its policy can't be analysed ({type(error).__name__}: {error})"]
        return CheckResult.FAILED
    if not violations:
        return CheckResult.PASSED
    if hasattr(check, "evaluated_keys"):
        check.cloudsplaining_enrich_evaluated_keys(cache[check.cache_key], violations)
    return CheckResult.FAILED
