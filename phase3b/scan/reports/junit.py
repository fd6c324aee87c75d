"""A scan as JUnit XML: a suite per stack, a case per check, as CI servers draw it."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from phase3b.scan.scan import Scan
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.findings import Finding, Status


def as_junit(scan: Scan) -> str:
    """The scan as XML; what an exception covers is skipped, with the reason."""
    root = Element("testsuites", name="phase3b scan")
    properties = SubElement(root, "properties")
    SubElement(properties, "property", name="excepted", value=str(scan.excepted))
    SubElement(properties, "property", name="not_production", value=" ".join(scan.not_production))
    titles: dict[tuple[Target, str], str] = {}
    for result in scan.results:
        titles.setdefault((result.target, result.check), result.name)
    by_case: dict[tuple[Target, str], list[Finding]] = {}
    for finding in scan.findings:
        for target in finding.targets:
            by_case.setdefault((target, finding.check), []).append(finding)
    for stack in scan.stacks:
        cases = {check: name for (target, check), name in sorted(titles.items()) if target == stack.target}
        _suite(root, str(stack.target), cases, {check: by_case.get((stack.target, check), []) for check in cases})
    about_exceptions = [finding for finding in scan.findings if not finding.targets]
    if about_exceptions:
        checks = {finding.check: finding.title for finding in about_exceptions}
        grouped = {check: [each for each in about_exceptions if each.check == check] for check in checks}
        _suite(root, "exceptions", checks, grouped)
    indent(root)
    return tostring(root, encoding="unicode", xml_declaration=True)


def _suite(root: Element, name: str, cases: Mapping[str, str], findings: Mapping[str, list[Finding]]) -> None:
    suite = SubElement(root, "testsuite", name=name, tests=str(len(cases)))
    failed = skipped = 0
    for check, title in cases.items():
        case = SubElement(suite, "testcase", classname=name, name=f"{check}: {title}")
        opened = [each for each in findings[check] if each.status is Status.OPEN]
        if opened:
            failed += 1
            failure = SubElement(case, "failure", message=f"{len(opened)} of {check}", type=check)
            failure.text = "\n".join(
                f"{each.place.where} {each.place.path}: {each.address} {each.what}. {each.fix}." for each in opened
            )
        elif findings[check]:
            skipped += 1
            reasons = {each.exception.reason if each.exception else "in the baseline" for each in findings[check]}
            SubElement(case, "skipped", message="; ".join(sorted(reasons)))
    suite.set("failures", str(failed))
    suite.set("skipped", str(skipped))
