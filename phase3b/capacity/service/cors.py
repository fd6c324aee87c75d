"""Cross-origin resource sharing (CORS): which pages of other origins a browser lets call the REST API."""

from collections.abc import Iterable
from typing import Annotated, Final

from pydantic import Field

from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text import text_form
from phase3b.quick_dataclass import dataclass
from phase3b.units import Seconds

Origin = Annotated[str, Field(pattern=text_form.ORIGIN.pattern, max_length=259)]
HeaderName = Annotated[str, Field(pattern=text_form.HEADER.pattern, max_length=64)]
ANY_ORIGIN: Final = "*"


class Cors(Strict):
    """Cross-origin rules of the REST API; left out, no page of another origin can read an answer."""

    origins: tuple[Origin, ...] = Field(
        (),
        description="Origins of the pages that may call, as https://portal.example.com; `*` alone for any. An environment has "
        "its own in `cors_origins`.",
    )
    headers: tuple[HeaderName, ...] = left_out("cors", "headers", "Headers that a page may send.", min_length=1)
    expose_headers: tuple[HeaderName, ...] = left_out(
        "cors", "expose_headers", "Headers of an answer that a page may read."
    )
    max_age_seconds: Annotated[Seconds, Field(ge=0, le=86_400)] = left_out(
        "cors", "max_age_seconds", "How long a browser may keep the answer to a preflight request."
    )
    credentials: bool = Field(
        False,
        description="Whether a page may send cookies. Tokens need none: they are in the header Authorization.",
    )


@dataclass(frozen=True, slots=True)
class CorsDeployment:
    """CORS in one environment: the definition, and the origins that count there, one at least."""

    definition: Cors
    origins: tuple[str, ...]

    @property
    def any_origin(self) -> bool:
        """Whether every page may call."""
        return ANY_ORIGIN in self.origins

    def variables(self) -> dict[str, str]:
        """What a function that answers routes is told (lambda_src/shared/cors.py reads it)."""
        return {
            "CORS_ORIGINS": " ".join(self.origins),
            "CORS_EXPOSE_HEADERS": ", ".join(self.definition.expose_headers),
            "CORS_CREDENTIALS": "true" if self.definition.credentials else "false",
        }


def cors_in(definition: Cors | None, origins: tuple[str, ...] | None) -> CorsDeployment | None:
    """CORS in an environment that has these origins of its own, or those of the definition; None where no page may call."""
    if definition is None:
        return None
    counted = definition.origins if origins is None else origins
    return CorsDeployment(definition, counted) if counted else None


def allow_origin(origins: Iterable[str], asked: str | None) -> str | None:
    """The value of Access-Control-Allow-Origin for a page of an origin; None where it may not call."""
    allowed = tuple(origins)
    if ANY_ORIGIN in allowed:
        return ANY_ORIGIN
    return asked if asked in allowed else None
