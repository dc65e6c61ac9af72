"""Rule books, answers, texts and receipts."""

from __future__ import annotations

import copy
import itertools
import json
import pickle
from collections.abc import Callable
from datetime import date, timedelta

import pytest

import livc

TOLD = {
    "op": "tell",
    "item": "contribution",
    "setting": "case_meeting",
    "room": "lawful",
    "giver": "community_invitee",
    "regime": "flemish",
    "mandate": "covers",
    "care": "current",
    "listed": "yes",
    "founding": "law",
    "secret": "of_giver",
    "duty": "secret",
    "origin": "own",
    "receiver": "those_present",
    "subject": "listed_person",
    "purpose": "prevention",
}


@pytest.fixture(scope="module")
def book() -> livc.RuleBook:
    return livc.RuleBook()


@pytest.fixture(scope="module")
def told() -> livc.Facts:
    return livc.Facts.baseline("share", **TOLD)


def test_the_article_follows_the_day(book: livc.RuleBook, told: livc.Facts) -> None:
    old, new = book.ask("2026-08-31", told), book.ask("2026-09-01", told)
    assert old.outcome is new.outcome is livc.Outcome.PERMITTED
    assert "occ/458ter/1" in old.cites and "ncc/353/2" in new.cites
    assert old.certainty == {"dates": "inferred", "text": "norm"}


def test_only_permitted_with_every_duty_is_a_yes(book: livc.RuleBook, told: livc.Facts) -> None:
    answer = book.ask("2026-09-01", told)
    duties = [duty["duty"] for duty in answer.obligations]
    for some in itertools.chain.from_iterable(
        itertools.combinations(duties, n) for n in range(len(duties))
    ):
        assert not answer.allows(list(some))
    assert answer.allows(duties)
    assert answer.allows([livc.DutyTo(duty) for duty in duties]) if hasattr(livc, "DutyTo") else True
    with pytest.raises(TypeError):
        bool(answer)
    with pytest.raises(TypeError):
        bool(book.decide(told, "2026-09-01"))


def test_what_is_unknown_is_never_a_yes(book: livc.RuleBook) -> None:
    answer = book.ask("2026-09-01", **TOLD)
    assert answer.deciding
    assert not answer.allows([duty["duty"] for duty in answer.obligations])
    nothing = book.ask("2026-09-01", scope="share")
    assert nothing.outcome is None and not nothing.allows(list(livc.Duty) if hasattr(livc, "Duty") else [])


def test_answers_are_values(book: livc.RuleBook, told: livc.Facts) -> None:
    answer = book.ask("2026-09-01", told)
    assert pickle.loads(pickle.dumps(answer)) == answer == copy.deepcopy(answer)
    assert livc.Answer.from_json(answer.to_json()) == answer
    assert livc.Facts.baseline("share", **TOLD) == told and hash(told) == hash(livc.Facts.baseline("share", **TOLD))


def test_decide_says_what_ask_says(book: livc.RuleBook, told: livc.Facts) -> None:
    decision, answer = book.decide(told, "2026-09-01"), book.ask("2026-09-01", told)
    assert decision.outcome is answer.outcome
    assert list(decision.rules) == [rule["id"] for rule in answer.rules]
    assert sorted(decision.cites) == answer.cites


def test_the_day_is_read_each_time(book: livc.RuleBook, told: livc.Facts) -> None:
    class Later(date):
        def toordinal(self) -> int:
            return super().toordinal() + 100_000

    before, after = date(2026, 8, 31), date(2026, 9, 1)
    cited = {day: book.ask(day, told).cites for day in (before, after)}
    assert cited[before] != cited[after]
    for day in (before, after, before, date(2026, 8, 31), Later(2026, 9, 1), after):
        expected = cited[date(day.year, day.month, day.day)]
        assert sorted(book.decide(told, day).cites) == expected
        assert sorted(book.decide(told, day.isoformat()).cites) == expected
    for outside in (date(1829, 12, 31), date(2201, 1, 1), date.min, date.max):
        with pytest.raises(livc.InvalidInputError) as caught:
            book.decide(told, outside)
        assert caught.value.kind is livc.ErrorKind.OUT_OF_RANGE


def test_decisions_share_their_articles(book: livc.RuleBook, told: livc.Facts) -> None:
    first, again = book.decide(told, "2026-09-01"), book.decide(told, "2026-09-01")
    assert first.cites is again.cites and isinstance(first.rules, tuple)
    # More decisions than are kept, and each still has its own.
    rules = {rule for rule in first.rules}
    days = [date(2018, 1, 1) + timedelta(days=10 * n) for n in range(600)]
    for day in days + days[:20]:
        decision, answer = book.decide(told, day), book.ask(day, told)
        assert sorted(decision.cites) == answer.cites and list(decision.rules) == [rule["id"] for rule in answer.rules]
    assert rules == set(again.rules)


def test_texts_of_a_dictionary_need_not_be_interned(book: livc.RuleBook) -> None:
    read = json.loads(json.dumps({**TOLD, "op": "tell"}))
    assert book.decide(read, "2026-09-01", baseline=True).cites == book.decide(
        {**TOLD, "op": "tell"}, "2026-09-01", baseline=True
    ).cites
    for wrong, kind in (({"op": "tel"}, "unknown_value"), ({"o": "tell"}, "unknown_fact"), ({"op": "\udc00"}, "unknown_value")):
        with pytest.raises(livc.LivcError) as caught:
            book.decide(wrong, "2026-09-01")
        assert caught.value.kind == kind


def test_decide_json_says_what_ask_says(book: livc.RuleBook, told: livc.Facts) -> None:
    request = {"scope": "share", "on": "2026-09-01", "base": "baseline", "facts": TOLD}
    said, answer = json.loads(book.decide_json(json.dumps(request, indent=1))), book.ask("2026-09-01", told).to_dict()
    assert said.pop("rules") == [rule["id"] for rule in answer["rules"]]
    assert said == {key: answer[key] for key in said} and {"cites", "obligations", "outcome"} <= said.keys()
    partly = json.loads(book.decide_json(json.dumps({**request, "base": "unknown"})))
    assert partly["possible"] and "deciding" in partly
    for wrong in ("", "MARKER", '{"scope":"share"}', "\udc00"):
        with pytest.raises((livc.InvalidInputError, UnicodeEncodeError)) as caught:
            book.decide_json(wrong)
        assert "MARKER" not in str(caught.value)


def test_texts_in_four_languages(book: livc.RuleBook, told: livc.Facts) -> None:
    law = livc.Law()
    for language in livc.Language:
        screen = book.screen("2026-09-01", told, law, livc.Locale(language))
        assert screen.lines and not screen.first
    danger = livc.Facts.baseline("share", danger="imminent")
    assert "112" in book.screen("2026-09-01", danger, law, livc.Locale("nl")).first[0]


def test_a_receipt_is_decided_again(book: livc.RuleBook, told: livc.Facts) -> None:
    receipt = book.receipt("2026-09-01", told)
    again = book.decide_again(receipt)
    assert again == book.decide_again(receipt.to_json()) == book.decide_again(receipt.to_dict())
    with pytest.raises(livc.LivcError):
        book.decide_again(receipt.to_json().replace("permitted", "forbidden"))


@pytest.mark.parametrize(
    ("call", "kind"),
    [
        (lambda book: book.ask("2026-09-01", op="whisper"), "unknown_value"),
        (lambda book: book.ask("2026-09-01", oops="tell"), "unknown_fact"),
        (lambda book: book.ask("2026-09-01", op=1), "wrong_type"),
        (lambda book: book.ask("2026-9-1", op="tell"), "invalid_day"),
        (lambda book: book.ask("2026-09-01", livc.Facts("share", op="tell"), op="tell"), "contradiction"),
        (lambda book: livc.Facts("shares"), "unknown_value"),
        (lambda book: book.with_settings("[[off]]\nrule = 'R33'", "s.toml"), "missing_key"),
        (lambda book: book.with_settings("[", "s.toml"), "invalid_toml"),
        (lambda book: livc.RuleBook.from_files({"a.toml": "x = 1"}, livc.Law()), "unknown_key"),
        (lambda book: book.with_local({"a.toml": ""}, livc.Law()), "missing_key"),
        (lambda book: book.rule_text("R0", "nl"), "missing_text"),
        (lambda book: livc.Locale("nl").message("no-such-key"), "unknown_message"),
    ],
)
def test_bad_input_has_a_kind(
    book: livc.RuleBook, call: Callable[[livc.RuleBook], object], kind: str
) -> None:
    with pytest.raises(livc.LivcError) as error:
        call(book)
    assert error.value.kind == kind


def test_settings_enter_the_hash(book: livc.RuleBook) -> None:
    text = "[[answer]]\nquestion = 'Q-clearance-chief'\nanswer = 'no'\nby = 'm-1'\non = 2026-01-01\nground = 'd-1'\nuntil = 2027-01-01"
    settled = book.with_settings(text)
    assert settled.hash != book.hash
    chief = {"check": "seat", "seat": "police", "holder": "principal", "designation": "not_needed", "clearance": "missing"}
    facts = livc.Facts.baseline("meet", purpose="terrorist_offences", present="yes", **chief)
    assert book.ask("2026-06-01", facts).outcome is livc.Outcome.UNSETTLED
    assert settled.ask("2026-06-01", facts).outcome is livc.Outcome.PERMITTED
    assert settled.ask("2027-06-01", facts).outcome is livc.Outcome.UNSETTLED


def test_an_explanation_has_two_depths() -> None:
    book, law, words = livc.RuleBook(), livc.Law(), livc.Locale("nl")
    asked = {"op": "publish", "listed": "yes", "subject": "listed_person"}
    card = livc.Facts.baseline("share", item="card", **asked)
    plan = livc.Facts.baseline("share", item="plan", classified="yes", **asked)
    refused = book.explain("2026-09-15", card, law, words)
    assert refused.to_dict() == book.explain("2026-09-15", plan, law, words, depth=livc.Depth.REFUSED).to_dict()
    audit = book.explain("2026-09-15", card, law, words, depth="audit")
    assert audit.explanation["answer"]["outcome"] == "forbidden"
    assert audit.lines[0].startswith("# ")
    with pytest.raises(livc.InvalidInputError):
        book.explain("2026-09-15", card, law, words, depth="MARKER")


def test_a_receipt_says_in_words_whether_the_answer_stands() -> None:
    book, law, words = livc.RuleBook(), livc.Law(), livc.Locale("en")
    receipt = book.receipt("2026-09-15", livc.Facts.baseline("share"))
    assert book.again(receipt, law, words).lines == ["The same rule book gives the same answer."]
