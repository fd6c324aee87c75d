"""What must be true of functions that run from a container image, and of the images that an environment names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from phase3b.capacity.aws_limits import dns_suffix
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.service.image import Image, is_pinned
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

# What of a function belongs to a zip alone: its runtime finds the handler, and brings the layers.
OF_A_ZIP: Final = ("handler", "source", "layers")
_INSTEAD: Final = {
    "handler": "Remove it: what the image starts is its CMD, or image.command",
    "source": "Remove it: the image has the code; or remove `image`, and phase3b packs the folder",
    "layers": "Remove them: an image takes none. What they bring is copied into it when it is built",
}
# Accounts, regions and endings of registries: "Private registry" in the Amazon ECR User Guide.
_REGISTRY: Final = re.compile(r"[^.]+\.dkr\.ecr\.(?P<region>[^.]+)\.(?P<suffix>[^/]+)/")


def image_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Of what the service says of images."""
    for name, function in service.functions.items():
        if function.image is None:
            continue
        for key in OF_A_ZIP:
            if key in function.model_fields_set:
                yield place.problem(
                    ("functions", name, key),
                    f"the function runs from an image, which has no `{key}` beside it",
                    _INSTEAD[key],
                    code="P3B-IMAGE-WITH",
                )
        at: Path = ("functions", name, "image")
        yield from _tag_problems(function.image.uri, function.image, (*at, "uri"), place)


def environment_image_problems(service: Service, environment: Environment, place: Place) -> Iterator[Problem]:
    """Of the images that an environment names, and of where all of them are."""
    for name, uri in environment.images.items():
        function = service.functions.get(name)
        if function is None:
            yield place.key_problem(
                ("images", name),
                f"there is no function {quoted(name)}",
                instead(name, service.functions),
                code="P3B-FUNCTION-UNKNOWN",
            )
        elif function.image is None:
            yield place.key_problem(
                ("images", name),
                f"the function {name} is packed from its source, and not run from an image",
                f"Give service.functions.{name} an image, or remove this line",
                code="P3B-IMAGE-WITH",
            )
        else:
            yield from _tag_problems(uri, function.image, ("images", name), place)
    for name in environment.layers:
        function = service.functions.get(name)
        if function is not None and function.image is not None:
            yield place.key_problem(
                ("layers", name),
                "the function runs from an image, which has no `layers` beside it",
                _INSTEAD["layers"],
                code="P3B-IMAGE-WITH",
            )
    for name, function in service.functions.items():
        if function.image is not None:
            uri = environment.images.get(name, function.image.uri)
            at: Path = ("images", name) if name in environment.images else ("region",)
            for what, fix in _elsewhere(uri, environment):
                yield place.problem(at, f"the image of {name} {what}", fix, code="P3B-IMAGE-PLACE")


def _tag_problems(uri: str, image: Image, path: Path, place: Place) -> Iterator[Problem]:
    if is_pinned(uri) or image.tag_accepted is not None:
        return
    yield place.problem(
        path,
        "the image is named by a tag: Lambda looks it up once, so that a push to the tag is not deployed, a plan does not see it, and "
        "nobody knows what was deployed",
        "Name it by its digest, as NAME@sha256:..., which docker push prints and aws ecr describe-images lists. If a tag is meant, say "
        "why: tag_accepted: REASON, such as that the repository's tags are immutable",
        code="P3B-IMAGE-TAG",
    )


def _elsewhere(uri: str, environment: Environment) -> Iterator[tuple[str, str]]:
    """What of a registry can't be in an environment. Another account's may be: its repository's policy decides."""
    found = _REGISTRY.match(uri)
    if found is None:
        return
    region, suffix = found["region"], found["suffix"]
    if region not in {"{region}", environment.region}:
        yield (
            f"is in {region}, and Lambda takes one from its own region alone ({environment.region})",
            "Write {region}, and let the registry replicate there; or name another image in environments.NAME.images",
        )
    elif suffix not in {"{dns_suffix}", dns_suffix(environment.region)}:
        yield (
            f"is in a registry of {suffix}, and those of {environment.region} end in {dns_suffix(environment.region)}",
            "Write {dns_suffix} in its place",
        )
