"""Functions measured on AWS's interface by recorded answers: versions, invocations, logs, and every error that can come."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from lambda_made import FakeLambda, answered, failed, refused, slow_answer
from memory_made import asked, terms

from phase3b.benchmark.route_calls import RouteCall, RouteCalls, Source
from phase3b.errors import ExitCode, Phase3bError
from phase3b.local.api.local_service import LocalRoute
from phase3b.tuning.memory.fitted import fitted
from phase3b.tuning.memory.measuring.aws_run import AwsMeasured, AwsOrder, AwsRun, Payload
from phase3b.tuning.memory.measuring.published_versions import Journal, Publishing, SizeFailedError, put_right
from phase3b.tuning.memory.measuring.version_invocations import Stage

HERE = "123456789012 us-east-1"
CALLS = {
    "GET /a": RouteCall("GET /a", "GET", "/a", {"limit": "5"}, None, "f", 200, None, {}),
    "POST /a": RouteCall("POST /a", "POST", "/a", {}, {"x": 1}, "f", 200, None, {}, ("DELETE /a/{id}", "id", "id")),
    "GET /a/{id}": RouteCall(
        "GET /a/{id}", "GET", "/a/{id}", {}, None, "f", 200, None, {"id": Source("POST /a", "id")}
    ),
    "DELETE /a/{id}": RouteCall("DELETE /a/{id}", "DELETE", "/a/{id}", {}, None, "f", 200, None, {}),
}
ROUTES = tuple(LocalRoute(each.method, each.path, each.path, "f", True, 0, 1, 1, (), None) for each in CALLS.values())


def run(
    tmp_path: Path,
    client: Any,
    counts: Mapping[str, int] | None = None,
    sizes: tuple[int, ...] = (256, 512, 1024),
    at_a_time: int = 2,
    payloads: Mapping[str, list[Payload]] | None = None,
    left: Mapping[str, str] | None = None,
) -> AwsMeasured:
    order = AwsOrder(
        ("f",), sizes, {"f": counts or {"GET /a": 6}}, payloads or {}, {"f": "aws-f"}, ROUTES, Stage("123456789012", "v1"),
        "a:read", at_a_time, 3, "load-test-tune", 1.0,
    )  # fmt: skip
    journal = Journal(tmp_path / "running.json", place=HERE)
    return AwsRun(client, RouteCalls(CALLS, {}), order, journal, lambda *_: None, lambda _: None, left or {}).run()


def usual(size: int, event: Mapping[str, Any], cold: bool) -> dict[str, Any]:  # noqa: FBT001  as it is asked
    return answered(size, 12_800 / size, cold=cold, body={"id": "i-1"} if event["httpMethod"] == "POST" else {})


def test_each_size_is_published_invoked_and_gone(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    found = run(tmp_path, client)
    # $LATEST has its memory again, and no version is left but those that were there.
    assert (client.memory_mb, client.versions) == (512, {"7": 512})
    assert not (tmp_path / "running.json").exists()
    by_size = {size: [each for each in found.invocations if each.memory_mb == size] for size in (256, 512, 1024)}
    # Two at a time, so two cold ones at most, and six warm ones.
    assert {size: len(each) for size, each in by_size.items()} == {256: 8, 512: 8, 1024: 8}
    assert all(each.outcome == "ok" for each in found.invocations)
    assert {each.duration_ms for each in by_size[256]} == {50.0}
    assert {each.init_ms for each in by_size[256] if each.cold} == {250.5}
    # It had 512 MB before: Lambda published no new one of it... its last version is of 256 MB by then, so it did.
    restored = [sent["MemorySize"] for operation, sent in client.asked if operation == "update_function_configuration"]
    assert restored == [256, 512, 1024, 512]
    first = next(number for number, (operation, _) in enumerate(client.asked) if operation == "invoke")
    last = max(
        number for number, (operation, _) in enumerate(client.asked) if operation == "update_function_configuration"
    )
    # $LATEST was as before when the first was invoked.
    assert last < first
    assert {sent["LogType"] for operation, sent in client.asked if operation == "invoke"} == {"Tail"}
    curve = fitted(found.invocations, "measured", asked(512), terms(weights={"GET /a": 1.0}))
    assert [(each.memory_mb, each.mean_ms.found) for each in curve.points] == [(256, 50), (512, 25), (1024, 12.5)]


def test_a_version_that_was_there_is_not_deleted(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    found = run(tmp_path, client, sizes=(512,))
    # Nothing differs from the version that the alias is at: Lambda gives that one.
    assert {sent["Qualifier"] for operation, sent in client.asked if operation == "invoke"} == {"7"}
    assert client.versions == {"7": 512}
    assert len(found.invocations) == 8


def test_what_a_call_needs_is_made_by_the_same_version_and_deleted(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    found = run(tmp_path, client, {"GET /a/{id}": 2}, sizes=(256,), at_a_time=1)
    events = [json.loads(sent["Payload"]) for operation, sent in client.asked if operation == "invoke"]
    assert [f"{each['httpMethod']} {each['path']}" for each in events[:3]] == ["POST /a", "GET /a/i-1", "DELETE /a/i-1"]
    assert events[1]["pathParameters"] == {"id": "i-1"}
    assert events[1]["requestContext"]["authorizer"]["tenantId"] == "load-test-tune-00"
    assert events[0]["body"] == '{"x": 1}'
    # What was made before and deleted after is in no curve.
    assert {each.route for each in found.invocations} == {"GET /a/{id}"}
    assert len(found.invocations) == 3


def test_a_size_that_can_not_be_published_is_a_result(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    client.fail["publish_version"] = [
        refused("PublishVersion", "ResourceConflictException", "An update is in progress")
    ]
    found = run(tmp_path, client)
    assert {each.memory_mb for each in found.invocations} == {512, 1024}
    (note,) = found.notes
    assert note.startswith("f at 256 MB could not be published: An error occurred (ResourceConflictException)")
    assert client.versions == {"7": 512}


@pytest.mark.parametrize(
    ("answer", "outcome", "why"),
    [
        (refused("Invoke", "TooManyRequestsException", "Rate Exceeded."), "throttled", "Rate Exceeded"),
        (refused("Invoke", "AccessDeniedException", "not authorized"), "denied", "not authorized"),
        (slow_answer(), "timed out", "Read timeout"),
        (refused("Invoke", "ServiceException", "internal"), "failed", "internal"),
        (
            failed(
                "2026-11-30 Task timed out after 5.00 seconds",
                "REPORT RequestId: a-1\tDuration: 5000.00 ms\tStatus: timeout\n",
            ),
            "timed out",
            "Task timed out",
        ),
        (
            failed(
                "RequestId: a-1 Error: Runtime exited with error: signal: killed",
                "REPORT RequestId: a-1\tDuration: 50.00 ms\tBilled Duration: 50 ms\tMemory Size: 256 MB\tMax Memory Used: 256 MB\t"
                "Status: error\tError Type: Runtime.OutOfMemory\n",
            ),
            "out of memory",
            "signal: killed",
        ),
        (failed("division by zero", ""), "failed", "division by zero"),
        ({**answered(256, 9), "LogResult": ""}, "no report", ""),
    ],
    ids=["throttled", "denied", "no answer", "service", "timeout", "memory", "raised", "no log"],
)
def test_a_size_that_fails_is_a_result_and_not_the_end(tmp_path: Path, answer: Any, outcome: str, why: str) -> None:
    def at(size: int, event: Mapping[str, Any], cold: bool) -> Any:  # noqa: FBT001  as it is asked
        if size != 256:
            return usual(size, event, cold)
        if isinstance(answer, dict):
            answer["Payload"].seek(0)
        return answer

    client = FakeLambda(at)
    found = run(tmp_path, client, at_a_time=1)
    at_256 = [each for each in found.invocations if each.memory_mb == 256]
    assert {each.outcome for each in at_256} == {outcome}
    assert all(why in each.why for each in at_256)
    assert {each.outcome for each in found.invocations if each.memory_mb != 256} == {"ok"}
    assert found.notes[0].startswith("f at 256 MB: no invocation went well")
    assert (client.memory_mb, client.versions) == (512, {"7": 512})
    curve = fitted(found.invocations, "measured", asked(1024), terms(weights={"GET /a": 1.0}))
    assert [each.memory_mb for each in curve.points] == [512, 1024]


def test_no_more_run_at_a_time_than_are_reserved(tmp_path: Path) -> None:
    found = run(tmp_path, FakeLambda(usual, reserved=1), at_a_time=4, sizes=(256,))
    # One cold at a time, and one lane.
    assert len(found.invocations) == 7
    off = run(tmp_path, FakeLambda(usual, reserved=0))
    assert off.not_measured == {"f": "its reserved concurrency is 0: it is switched off"}
    assert off.invocations == []


def test_payloads_that_are_given_are_invoked_as_they_are(tmp_path: Path) -> None:
    events: list[Any] = []

    def at(size: int, event: Mapping[str, Any], cold: bool) -> Any:  # noqa: FBT001  as it is asked
        events.append(event)
        return answered(size, 20, cold=cold)

    given = {"f": [Payload("one message", 3, {"Records": [1]}), Payload("ten", 1, {"Records": [10]})]}
    found = run(tmp_path, FakeLambda(at), {"one message": 3, "ten": 1}, (256,), 1, given)
    assert [each["Records"] for each in events].count([10]) == 1
    assert {each.route for each in found.invocations} == {"one message", "ten"}


def test_who_may_not_ask_learns_it_of_each_function(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    client.fail["get_function_configuration"] = [refused("GetFunctionConfiguration", "AccessDeniedException", "no")]
    found = run(tmp_path, client)
    assert "AccessDeniedException" in found.not_measured["f"]
    assert (found.invocations, client.versions) == ([], {"7": 512})


def test_ctrl_c_leaves_everything_as_it_was(tmp_path: Path) -> None:
    count = [0]

    def at(size: int, event: Mapping[str, Any], cold: bool) -> Any:  # noqa: FBT001  as it is asked
        count[0] += 1
        if count[0] == 9:
            raise KeyboardInterrupt
        return usual(size, event, cold)

    client = FakeLambda(at)
    found = run(tmp_path, client, at_a_time=1)
    assert found.interrupted
    assert (client.memory_mb, client.versions) == (512, {"7": 512})


def test_what_could_not_be_put_back_is_a_failure_with_its_command_and_the_next_run_does_it(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    client.fail["delete_function"] = [refused("DeleteFunction", "TooManyRequestsException", "Rate exceeded")]
    with pytest.raises(Phase3bError, match="aws-f could not be restored") as error:
        run(tmp_path, client)
    assert error.value.exit_code is ExitCode.OUTSIDE_FAILURE
    # Its memory was restored: what is left is the version that was not deleted.
    assert "update-function-configuration" not in str(error.value)
    assert "Run: aws lambda delete-function --function-name aws-f --qualifier 8; or the next" in str(error.value)
    left = Journal.left(tmp_path / "running.json", HERE)
    assert [(each.function, each.memory_mb, each.before, each.restored) for each in left.functions] == [
        ("aws-f", 512, ["7"], True)
    ]
    assert put_right(client, left, lambda _: None).notes == ("an earlier run had been killed: aws-f was restored",)
    assert client.versions == {"7": 512}
    assert not (tmp_path / "running.json").exists()


def killed(tmp_path: Path, client: FakeLambda) -> Path:
    """A run that has published 256 and 1024 MB, as versions 8 and 9, and is killed: $LATEST has 1024 MB."""
    file = tmp_path / "running.json"
    publishing = Publishing(client, "aws-f", Journal(file, place=HERE), lambda _: None)
    publishing.begin()
    assert [publishing.published(size) for size in (256, 1024)] == ["8", "9"]
    assert (client.memory_mb, client.versions) == (1024, {"7": 512, "8": 256, "9": 1024})
    return file


def test_a_run_that_was_killed_between_is_put_right(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    file = killed(tmp_path, client)
    assert put_right(client, Journal.left(file, HERE), lambda _: None).left == {}
    assert (client.memory_mb, client.versions) == (512, {"7": 512})
    assert not file.exists()


def test_one_whose_number_was_never_heard_is_known_by_its_description(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    file = tmp_path / "running.json"
    publishing = Publishing(client, "aws-f", Journal(file, place=HERE), lambda _: None)
    publishing.begin()
    publish = client.publish_version

    def unheard(**sent: Any) -> dict[str, Any]:
        publish(**sent)
        raise slow_answer()

    client.publish_version = unheard  # type: ignore[method-assign]
    with pytest.raises(SizeFailedError):
        publishing.published(256)
    assert client.versions == {"7": 512, "8": 256}
    put_right(client, Journal.left(file, HERE), lambda _: None)
    assert (client.memory_mb, client.versions) == (512, {"7": 512})


def test_a_deployment_after_a_killed_run_keeps_its_versions_and_its_memory(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    file = killed(tmp_path, client)
    assert [client.deployed(size) for size in (768, 2048)] == ["10", "11"]
    # Another's run, or a person's, is not this one's either.
    client.descriptions["10"] = "phase3b tune 0123456789ab: 768 MB"
    client.asked.clear()
    done = put_right(client, Journal.left(file, HERE), lambda _: None)
    assert (client.memory_mb, client.versions) == (2048, {"7": 512, "10": 768, "11": 2048})
    assert "update_function_configuration" not in [operation for operation, _ in client.asked]
    assert done.notes[1:] == ("aws-f keeps 2,048 MB: something else has set that meanwhile, such as a deployment",)
    assert not file.exists()


def test_a_deployment_during_a_run_keeps_its_versions_and_its_memory(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    publish, count = client.publish_version, [0]

    def and_deployed(**sent: Any) -> dict[str, Any]:
        found = publish(**sent)
        count[0] += 1
        if count[0] == 1:
            client.deployed(2048)
        return found

    client.publish_version = and_deployed  # type: ignore[method-assign]
    found = run(tmp_path, client)
    assert (client.memory_mb, client.versions, client.alias) == (2048, {"7": 512, "9": 2048}, "9")
    # What was published before it is measured, the other sizes are not.
    assert {each.memory_mb for each in found.invocations} == {256}
    assert found.notes == [
        *(
            f"f at {size} MB could not be published: something else has set its memory to 2,048 MB meanwhile, such as a deployment"
            for size in ("512", "1,024")
        ),
        "aws-f keeps 2,048 MB: something else has set that meanwhile, such as a deployment",
    ]


def test_a_deployment_between_the_question_and_the_update_is_not_written_over(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    publishing = Publishing(client, "aws-f", Journal(tmp_path / "running.json", place=HERE), lambda _: None)
    publishing.begin()
    asked_of, update = client.get_function_configuration, client.update_function_configuration
    client.get_function_configuration = lambda **sent: {**asked_of(**sent), "RevisionId": "r-1"}  # type: ignore[method-assign]

    def deployed_since(**sent: Any) -> dict[str, Any]:
        if sent.pop("RevisionId", None) != "r-2":
            raise refused("UpdateFunctionConfiguration", "PreconditionFailedException", "The revision has changed")
        return update(**sent)

    client.update_function_configuration = deployed_since  # type: ignore[method-assign]
    with pytest.raises(SizeFailedError, match="The revision has changed"):
        publishing.published(256)
    assert client.memory_mb == 512


def test_a_version_that_a_deployment_has_taken_over_is_kept_and_blocks_nothing(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    file = killed(tmp_path, client)
    # The deployment has the same memory and code, so Lambda gave it the version that the run had published.
    client.alias = "9"
    done = put_right(client, Journal.left(file, HERE), lambda _: None)
    assert client.versions == {"7": 512, "9": 1024}
    assert done.notes[1].startswith("aws-f keeps version 9, which is in use: ")
    assert (done.left, file.exists()) == ({}, False)


def test_a_function_that_is_no_more_blocks_nothing(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    file = killed(tmp_path, client)
    client.fail["get_function_configuration"] = [
        refused("GetFunctionConfiguration", "ResourceNotFoundException", "Function not found")
    ]
    done = put_right(client, Journal.left(file, HERE), lambda _: None)
    assert done.notes[1:] == ("aws-f is no more: nothing of it is left to be restored",)
    assert (done.left, file.exists()) == ({}, False)


def test_what_can_not_be_ended_now_keeps_no_other_function_from_being_measured(tmp_path: Path) -> None:
    client = FakeLambda(usual)
    file = killed(tmp_path, client)
    client.fail["get_function_configuration"] = [
        refused("GetFunctionConfiguration", "AccessDeniedException", "not authorized")
    ]
    done = put_right(client, Journal.left(file, HERE), lambda _: None)
    assert done.notes == ()
    assert "aws lambda update-function-configuration --function-name aws-f --memory-size 512" in done.left["aws-f"]
    assert file.exists()
    # That function alone is not measured: its memory is not known to be its own.
    found = run(tmp_path, client, left=done.left)
    assert found.invocations == []
    assert found.not_measured["f"].startswith("an earlier run has left it changed: aws-f could not be restored: ")
    # Nor is a function of another account by the same name touched.
    client.asked.clear()
    elsewhere = put_right(client, Journal.left(file, "210987654321 us-east-1"), lambda _: None)
    assert elsewhere.left == {"aws-f": f"it is at {HERE}, and this is 210987654321 us-east-1"}
    assert (client.asked, file.exists()) == ([], True)
