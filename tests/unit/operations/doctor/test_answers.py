"""What is made of AWS's answers: activities of the window and one before, mappings by their queue, lines of a log."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from doctor_answers import Answers, moment
from doctor_made import BEGIN, END, writes

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.operations.doctor.capacity_answers import read_live, read_scaling
from phase3b.operations.doctor.evidence import QueueReader
from phase3b.operations.doctor.lambda_answers import read_readers
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.tenant_answers import read_tenants_of_file

TICKETS, WEBHOOKS = writes("support_tickets").owner, writes("webhooks").owner
RESOURCE = {"ResourceId": TICKETS.resource_id, "ScalableDimension": "dynamodb:table:WriteCapacityUnits"}


class Read(Reading):
    """A reading of answers that a test gives."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(AwsAccess("us-east-1"))
        self._answers = answers

    def client(self, service: str) -> Any:
        return self._answers.client(service)


def test_the_activities_of_the_window_and_the_last_before_it() -> None:
    """Its cooldown may reach into the window; what was before that explains nothing."""
    activities = [
        {**RESOURCE, "StartTime": moment(ago), "StatusCode": "Successful", "Description": f"Setting to {ago}."}
        for ago in (300, 90, 200, 20, 5)
    ]
    answers = Answers(targets=[{**RESOURCE, "MinCapacity": 75, "MaxCapacity": 300}], activities=activities)
    found = read_scaling(Read(answers), [(TICKETS, "write"), (TICKETS, "read")], BEGIN)
    target = found[TICKETS, "write"]
    assert target is not None
    assert [each.description for each in target.activities] == ["Setting to 5", "Setting to 20", "Setting to 90"]
    assert found[TICKETS, "read"] is None


def test_capacity_and_maximums_as_they_are() -> None:
    throughput = {"ReadCapacityUnits": 0, "WriteCapacityUnits": 0}
    table = {
        "TableStatus": "ACTIVE",
        "ProvisionedThroughput": throughput,
        "OnDemandThroughput": {"MaxReadRequestUnits": 60, "MaxWriteRequestUnits": -1},
    }
    found = read_live(Read(Answers(tables={WEBHOOKS.table_name: table})), [WEBHOOKS])[WEBHOOKS]
    assert (dict(found.units), dict(found.maximums), found.status) == ({"read": 0, "write": 0}, {"read": 60}, "ACTIVE")


def test_the_mapping_of_a_queue_is_that_of_its_consumer() -> None:
    def mapping(uuid: str, queue: str, function: str) -> dict[str, str]:
        return {
            "UUID": uuid,
            "State": "Enabled",
            "EventSourceArn": f"arn:aws:sqs:us-east-1:123456789012:{queue}",
            "FunctionArn": f"arn:aws:lambda:us-east-1:123456789012:function:{function}:live",
        }

    readers = [mapping("a", "q", "other"), mapping("b", "q-fifo", "f"), mapping("c", "q", "f"), mapping("d", "p", "f")]
    assert read_readers(Read(Answers(readers=readers)), [("f", "q")]) == {"q": QueueReader("c", "Enabled")}


def test_tenants_of_the_log_of_the_local_api(tmp_path: Path) -> None:
    """Within the window, of the status alone; what is no line of the log is none."""

    def line(minutes_ago: int, status: str, tenant: str, path: str = "/a") -> str:
        time = str(int(moment(minutes_ago).timestamp() * 1000))
        return json.dumps({"time": time, "status": status, "tenantId": tenant, "method": "GET", "path": path})

    file = tmp_path / "access.log"
    lines = [
        line(5, "503", "acme"),
        line(5, "503", "acme", "/b"),
        line(4, "503", "-"),
        line(3, "200", "503"),
        line(70, "503", "x"),
    ]
    file.write_text("\n".join([*lines, 'no JSON "503"', ""]), "utf-8")
    reading = Read(Answers())
    (counts,) = read_tenants_of_file(reading, file, ["503"], BEGIN, END).values()
    assert counts.counts == {("acme", "GET /a"): 1, ("acme", "GET /b"): 1, ("", "GET /a"): 1}
    assert (counts.by_tenant(), counts.by_route()) == ({"acme": 2, "": 1}, {"GET /a": 2, "GET /b": 1})
    assert read_tenants_of_file(reading, tmp_path / "none", ["503"], BEGIN, END) == {}
    assert reading.unknown == {
        "access log, requests answered with 503": f"{tmp_path / 'none'} can't be read: No such file or directory"
    }
