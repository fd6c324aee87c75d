"""A scan as JSON; also what a baseline is."""

from __future__ import annotations

from typing import Any

from phase3b.scan.scan import Scan
from phase3b.scan.verdicts.findings import Finding


def as_json(scan: Scan) -> dict[str, Any]:
    """The scan as plain data."""
    return {
        "stacks": [
            {
                "environment": each.target.environment,
                "tier": each.target.tier,
                "resources_planned": each.planned,
                "resources_scanned": each.scanned,
                "passed": each.passed,
                "failed": each.failed,
            }
            for each in scan.stacks
        ],
        "findings": [_finding(each) for each in scan.findings],
        "exceptions": [
            {
                "check": exception.check,
                "addresses": list(exception.addresses),
                "reason": exception.reason,
                "owner": exception.owner,
                "expires": exception.expires.isoformat(),
                "file": exception.where.file,
                "line": exception.where.line,
                "results": count,
            }
            for exception, count in scan.exceptions
        ],
        "open": len(scan.open),
        "excepted": scan.excepted,
        "not_production": list(scan.not_production),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    where = finding.place.where
    return {
        "check": finding.check,
        "title": finding.title,
        "what": finding.what,
        "fix": finding.fix,
        "address": finding.address or None,
        "construct": finding.construct or None,
        "stacks": [str(target) for target in finding.targets],
        "file": where.file,
        "line": where.line,
        "column": where.column,
        "key": finding.place.path,
        "status": finding.status.value,
        "reason": None if finding.exception is None else finding.exception.reason,
        "fingerprint": finding.fingerprint,
    }
