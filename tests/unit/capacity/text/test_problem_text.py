"""What pydantic says of a value for which there is no message of ours: it is quoted, at the value's place."""

from __future__ import annotations

from uuid import UUID

import pytest
from pydantic import Field, ValidationError

from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text.document import read_document
from phase3b.capacity.text.node import plain
from phase3b.capacity.text.problem_text import Page, problems_of


class Environment(Strict):
    """A model with a kind of value that no key of a capacity file has."""

    owner: UUID = Field(strict=False)


def test_what_has_no_message_of_its_own_is_quoted() -> None:
    root, _ = read_document("owner: nobody\n", "capacity.yaml")
    with pytest.raises(ValidationError) as caught:
        Environment.model_validate(plain(root))
    (problem,) = problems_of(caught.value, root, Page("capacity.yaml"), Environment)
    assert str(problem) == (
        'capacity.yaml:1:8 owner: "nobody" can\'t be used: Input should be a valid UUID, invalid character: found `n` at 0. '
        "See docs/capacity-yaml.md for valid values. [P3B-VALUE-UNSUPPORTED]"
    )
