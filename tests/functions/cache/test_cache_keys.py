"""Keys: no two tenants ever share one, nor do two questions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shared.cache_keys import Question, state_key

# Any letters, with halves of characters and those that keys themselves are made of.
TEXTS = st.text(st.one_of(st.characters(exclude_categories=()), st.sampled_from(":{}%~|#\r\n*$ ")), max_size=30)
QUESTIONS = st.builds(Question, TEXTS, st.sampled_from(["list_tickets", "forecast"]), TEXTS, st.none())


def keys_of(question: Question, collection: str) -> set[str]:
    return {question.key, question.lock_key, state_key(question.tenant_id, collection)}


@given(QUESTIONS, QUESTIONS, TEXTS, TEXTS)
def test_two_tenants_share_no_key(one: Question, other: Question, collection: str, another: str) -> None:
    shared = keys_of(one, collection) & keys_of(other, another)
    if one.tenant_id != other.tenant_id:
        assert shared == set()


@given(QUESTIONS, QUESTIONS)
def test_two_questions_share_no_key(one: Question, other: Question) -> None:
    said = [(each.tenant_id, each.operation, each.asked) for each in (one, other)]
    assert (one.key == other.key) == (said[0] == said[1])


@given(QUESTIONS, TEXTS)
def test_every_key_begins_with_its_tenant_and_is_one_word(question: Question, collection: str) -> None:
    for key in (question.key, question.lock_key):
        assert key.isascii()
        assert key.isprintable()
        assert " " not in key
        assert key.partition(":")[0] == state_key(question.tenant_id, collection).partition(":")[0]


def test_a_key_as_it_is() -> None:
    asked = Question("acme", "list_tickets", "{}", "support_tickets")
    digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    assert asked.key == f"acme:1:answer:list_tickets:{digest}"
    assert asked.lock_key == f"acme:1:answer:list_tickets:{digest}:lock"
    assert state_key("a:b c", "support_tickets") == "a%3Ab%20c:1:state:support_tickets"
