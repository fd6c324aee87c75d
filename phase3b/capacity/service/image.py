"""A container image that a function runs from, instead of a package that phase3b makes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.schema import Line, Strict
from phase3b.capacity.text import text_form

_CONFIG = "lambda.CreateFunction.ImageConfig"
_OURS: tuple[str, ...] = ("{account}", "{region}", "{dns_suffix}")

ImageUri = Annotated[str, Field(pattern=text_form.IMAGE.pattern, max_length=500)]
Word = Annotated[str, Field(min_length=1, max_length=1000)]


def is_pinned(uri: str) -> bool:
    """Whether an image is named by its digest, which is of one image for ever."""
    return "@sha256:" in uri


class Image(Strict):
    """What a function of package type Image is made of. AWS: "Create a Lambda function using a container image"."""

    uri: ImageUri = Field(
        description="Where the image is in Amazon ECR, by its digest; {account}, {region} and {dns_suffix} are those of each "
        "environment. Another image for one of them: environments.NAME.images."
    )
    tag_accepted: Annotated[Line, Field(min_length=20)] | None = Field(
        None,
        description="Why a tag may stand for the image, in a sentence: an accepted exception. Lambda looks a tag up once, and what is "
        "pushed to it later is neither deployed nor seen by a plan.",
    )
    architecture: Literal["arm64", "x86_64"] = Field(
        "arm64", description="What the image was built for. Lambda does not start one of another architecture."
    )
    entry_point: tuple[Word, ...] = Field(
        (),
        max_length=int(limit(f"{_CONFIG}.EntryPoint").longest()),
        description="ENTRYPOINT in place of the image's own.",
    )
    command: tuple[Word, ...] = Field(
        (),
        max_length=int(limit(f"{_CONFIG}.Command").longest()),
        description="CMD in place of the image's own; of AWS's base images it is the handler, as [app.handler].",
    )
    working_directory: (
        Annotated[str, Field(min_length=1, max_length=limit(f"{_CONFIG}.WorkingDirectory").longest())] | None
    ) = Field(None, description="WORKDIR in place of the image's own.")
