"""Policy of the code that a function runs: what was packaged for it, and nothing beside."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import Final

from policies.policy import Policy, Verdict
from policies.stack_read.bounds import bounds, of_aws
from policies.stack_read.stack import Resource, Stack

FUNCTION: Final = "aws_lambda_function"
LAYER: Final = "aws_lambda_layer_version"
ENDPOINT: Final = "AWS_ENDPOINT_URL"
# The URL of a stage of this stack, as HTTP has it.
_OF_STAGE: Final = re.compile(r'\$\{replace\(aws_apigatewayv2_stage\.[\w-]+\.invoke_url, "wss:", "https:"\)\}')
# Arguments by which code comes from elsewhere than the package beside the stack.
ELSEWHERE: Final = ("s3_bucket", "file_system_config")
PINNED: Final = re.compile(r".+@sha256:[0-9a-f]{64}")


def _packaged(function: Resource, stack: Stack) -> Verdict:
    layers = function.values.get("layers") or ()
    problems = [f"layer {each} is nothing of this stack" for each in layers if not stack.of_type(str(each), LAYER)]
    problems += [f"{key} brings in what is not in its package" for key in ELSEWHERE if function.values.get(key)]
    image = function.values.get("image_uri")
    if image and not PINNED.fullmatch(str(image)):
        problems.append("image_uri names no digest: another image can take the place of the one that was deployed")
    if not image and function.values.get("image_config"):
        problems.append("image_config brings in what is not in its package")
    variables = function.block("environment").get("variables") or {}
    turning = tuple(map(str, bounds()["turning_variables"]))
    problems += [
        f"variable {name} makes the runtime load or call something else"
        for name, value in variables.items()
        if any(fnmatchcase(str(name).upper(), each) for each in turning) and not _is_own(str(name), str(value), stack)
    ]
    if function.values.get("publish") is not True:
        problems.append("publish is off: no alias can follow what is deployed next")
    return tuple(problems)


def _is_own(name: str, value: str, stack: Stack) -> bool:
    """Whether an endpoint is that of an API of this stack."""
    if name.upper().startswith(ENDPOINT) and _OF_STAGE.fullmatch(value):
        return True
    if not name.upper().startswith(ENDPOINT) or not value.startswith("https://"):
        return False
    host = value.removeprefix("https://").split("/", 1)[0]
    apis = [*stack.all("aws_apigatewayv2_api"), *stack.all("aws_api_gateway_rest_api")]
    own = {f"${{{each.address}.id}}" for each in apis} | {each.text("id") for each in apis if each.text("id")}
    return of_aws(host) and host.split(".execute-api.", 1)[0] in own


POLICIES: Final = (
    Policy(
        "P3B_FUNCTION_CODE",
        "A function runs the code that was packaged for it, and no other",
        (FUNCTION,),
        "A layer, a wrapper or a variable of the runtime runs before the handler, with all its rights.",
        "Put it into the package; a variable that is right is taken off turning_variables in policies/stack_read/bounds.yaml",
        "service.functions.{subject}",
        _packaged,
        security=True,
    ),
)
