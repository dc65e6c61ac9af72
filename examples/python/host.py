"""What software around livc does, as small as it can be: a host that keeps a journal, asks questions and prints the
answers. `story.py` uses it; the same host stands in `src/` (Rust) and `c/`."""

from collections.abc import Mapping, Sequence
from typing import Any

import livc

Act = Mapping[str, Any]

WIDTH = 100
"""How many characters a line has at most."""

USUAL = {
    "op": "tell", "item": "contribution", "receiver": "those_present", "purpose": "prevention",
    "subject": "listed_person", "category": "special", "origin": "own", "source": "named", "classified": "no",
    "secret": "no", "duty": "none", "care": "current", "danger": "none", "exemption": "none",
    "invitation": "not_relevant", "entity": "not_in_database", "link": "none", "police_contact": "not_made",
    "consensus": "not_asked", "competent": "no", "content": "other",
}  # fmt: skip
"""What a question is about when the asker says nothing else: something that a participant heard at work, told to
those present, to prevent terrorist offences."""


class Host:
    """A host: the state, the journal, the rules and the words."""

    def __init__(self) -> None:
        self.register = livc.Register()
        self.journal = livc.Journal()
        """What was recorded. Here in memory; a real host keeps it in its database."""
        self.book = livc.RuleBook()
        self.law = livc.Law()
        self.entries_of_casus: list[int] = []
        """The numbers of the entries about the casus of the story: a real host keeps a column for it."""
        self.words = {language: livc.Locale(language) for language in ("en", "nl", "fr")}

    def command(self, on: str, actor: str | None, act: Act | Sequence[Act]) -> dict[str, Any]:
        n = len(self.journal)
        command = {
            # A real host takes its clock ..
            "at": f"{on}T10:{n // 60:02}:{n % 60:02}.000Z",
            "on": on,
            # .. and 32 random bytes of the operating system. Here every run is to print the same.
            "seed": f"{n + 1:064x}",
            "head": self.register.head,
            "do": act,
        }
        return command if actor is None else {**command, "actor": actor}

    def record(self, on: str, actor: str | None, act: Act | Sequence[Act]) -> None:
        """Records something: decide, append, apply."""
        decided = self.register.decide(self.book, self.command(on, actor, act))
        if isinstance(decided, livc.Refusal):
            raise RuntimeError("the story does not expect a refusal here")
        if isinstance(act, Mapping) and "casus" in act:
            self.entries_of_casus.append(len(self.journal))
        self.journal.append(decided.line, self.journal.head)
        self.register.apply(decided.line)

    def refused(self, on: str, actor: str, act: Act) -> None:
        """Tries something that livc refuses, and prints why: nothing is recorded."""
        command = self.command(on, actor, act)
        for language, words in self.words.items():
            screen = self.register.screen(self.book, self.law, words, command)
            if screen is None:
                raise RuntimeError("the story expects a refusal here")
            for line in screen.lines:
                said(language, line)

    def ask(
        self, on: str, giver: str, claims: Mapping[str, str], *, at: str | None = None, before: Sequence[str] = ()
    ) -> None:
        """Asks whether somebody may share something about the casus, and prints the answer.

        `at` is a meeting, else it is outside any; `before` are those in the room, else those who are recorded."""
        self.show(self.facts(on, giver, claims, at=at, before=before), on)

    def facts(
        self, on: str, giver: str, claims: Mapping[str, str], *, at: str | None = None, before: Sequence[str] = ()
    ) -> livc.Facts:
        """The facts of a question: what the register knows, and what the asker claims."""
        present = list(before) if before else None
        known = self.register.question(
            self.book, giver, on, {**USUAL, **claims}, casus="k-1", meeting=at, present=present
        )
        return livc.Facts("share", **known)

    def show(self, facts: livc.Facts, on: str) -> None:
        """Prints the answer on facts: what a screen would say, and how sure the rules are that determined it."""
        answer = self.book.ask(on, facts)
        for language, words in self.words.items():
            screen = self.book.screen(on, facts, self.law, words)
            for line in screen.first + screen.lines:
                said(language, line)
            if answer.certainty is not None:
                sure = words.message(f"certainty-text.{answer.certainty['text']}")
                said(language, f"({', '.join(rule['id'] for rule in answer.rules)}) {sure}")

    def outcome(self, facts: livc.Facts, on: str, article: str) -> None:
        """Prints the outcome on facts on a day, and the article in force that day."""
        answer = self.book.ask(on, facts)
        cited = self.law.cite(article, on)
        if answer.outcome is None or answer.certainty is None:
            return
        for language, words in self.words.items():
            outcome = words.word("outcome", answer.outcome)
            said(language, f"{words.day(livc.day(on))}, {cited.label[language]} → {outcome}")
            said(language, words.message(f"certainty-dates.{answer.certainty['dates']}"))

    def composition(self, on: str) -> None:
        """Prints whether the three seats of the cell are lawfully held, and what is missing."""
        for language, words in self.words.items():
            for line in self.register.composition_screen(self.book, self.law, words, on).lines:
                said(language, line)


def heading(text: str) -> None:
    """A room of livc."""
    print(f"\n{text}\n{'=' * len(text)}")


def step(text: str) -> None:
    """Something that happens."""
    print()
    lines("", "", text)


def item(text: str) -> None:
    """A line of a list."""
    lines("  - ", "    ", text)


def said(language: str, text: str) -> None:
    """What livc says, in a language."""
    lines(f"  {language}  ", "      ", text)


def lines(first: str, rest: str, text: str) -> None:
    line, empty = first, True
    for word in text.split(" "):
        if not empty and len(line) + 1 + len(word) > WIDTH:
            print(line)
            line, empty = rest, True
        line += word if empty else f" {word}"
        empty = False
    print(line)


def yes(true: bool) -> str:
    return "yes" if true else "no"
