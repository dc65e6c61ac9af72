"""
The native part of livc.
"""

from _typeshed import SupportsGetItem
from collections.abc import Iterable
from datetime import date, datetime
from livc._enums import CasusState, CitedThrough, ContactRole, Depth, Destination, DutyTo, EntryKind, ErrorKind, KnowledgeForm, Language, LanguageRegime, LanguageRegion, Mark, MeetingKind, Outcome, PageForm, PeriodStart, PracticeLabel, ProfileUse, RefusalKind, Region, Scope, Transfer, ViewerRole
from typing import Any, Final, SupportsIndex, final

__all__ = ["__version__", "Access", "Answer", "Briefed", "BriefedPage", "Briefing", "Calendar", "Cedar", "Changes", "Citation", "Composition", "Count", "Decided", "Decision", "Destruction", "Due", "DueLook", "Evaluation", "Explanation", "Extract", "ExtractPage", "Facts", "Fault", "Findings", "Forgotten", "Found", "GapAnswer", "GapAnswers", "Glasses", "Handover", "Head", "Hit", "Holdings", "Indicators", "Journal", "Knowledge", "KnowledgeEntry", "Law", "Lineage", "Locale", "Look", "Looks", "Migration", "Municipality", "Onward", "Overdue", "Page", "PayloadVerification", "Places", "PossibleLook", "Presence", "Processing", "ProcessingPage", "Profile", "Profiles", "Proof", "Purge", "Receipt", "Refusal", "Register", "Requests", "RetentionLook", "RetentionMatrix", "RuleBook", "Screen", "Sealed", "Trail", "TruthTable", "Verification", "baseline", "brussels_day", "canonical", "compute", "coverage", "coverage_of_counts", "day", "erased", "has_forbidden_words", "holidays", "identifier", "leaks", "parse", "publish", "seal", "span", "truth_table", "verify", "vocabularies"]

__version__: Final[str]

@final
class Access:
    """
    The trail folded from an access journal: who looked at what, in what capacity and why.

    >>> import livc
    >>> opened = {"k": "journal_opened", "journal": "a-1", "cell": "cell-07", "controller": "municipality",
    ...           "on": "2026-08-31"}
    >>> sealed = livc.seal({"at": "2026-08-31T07:00:00.000Z", "facts": [opened], "seed": "40" * 32})
    >>> access = livc.Access()
    >>> access.apply(sealed.line)
    >>> len(access), access.head.next, access.exports()
    (0, 1, [])
    """
    def __len__(self, /) -> int: ...
    def __new__(cls, /) -> Access: ...
    def __repr__(self, /) -> str: ...
    def apply(self, line: bytes | str, /) -> None:
        """
        Folds the line of an entry in, after it was appended to the access journal. The entry must follow the head;
        otherwise nothing is changed.
        """
    def exports(self, /) -> list[dict[str, Any]]:
        """
        The receipts of exports, in the order in which they were made, each with `export`, `on` and `casussen`.
        """
    @property
    def head(self, /) -> Head:
        """
        The position after the last entry: against it the next access event is sealed.
        """
    @staticmethod
    def replay(journal: bytes | str | Iterable[bytes | str], /) -> Access:
        """
        The trail of a whole access journal: its text, its bytes, or its lines.
        """

@final
class Answer:
    """
    The answer of a rule book. It is neither true nor false: ask `allows`.
    """
    def __bool__(self, /) -> bool: ...
    def __copy__(self, /) -> Answer: ...
    def __deepcopy__(self, _memo: Any, /) -> Answer: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def age(self, /) -> dict[str, Any] | None:
        """
        That the book is older than the host wants, where it asked.
        """
    def allows(self, undertaken: SupportsGetItem[int, DutyTo | str] = ..., /) -> bool:
        """
        Whether the answer is a yes: *permitted*, with every obligation undertaken, each by its name.
        """
    @property
    def book(self, /) -> str:
        """
        The effective hash of the book that answered.
        """
    @property
    def certainty(self, /) -> dict[str, Any] | None:
        """
        How sure it is of the `text` and of the `dates`.
        """
    @property
    def cites(self, /) -> list[str]:
        """
        The articles in force on the day, of the rules that determined the outcome.
        """
    @property
    def decided(self, /) -> list[dict[str, Any]] | None:
        """
        What the host decided of what these rules leave open: the settings that touched the answer.
        """
    @property
    def deciding(self, /) -> list[str] | None:
        """
        The unknown facts that together decide the outcome, the one that decides most first.
        """
    @staticmethod
    def from_json(json: str, /) -> Answer:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def leads(self, /) -> dict[str, Any] | None:
        """
        For each of them, the outcomes that each of its values leads to.
        """
    @property
    def nearest(self, /) -> list[Any] | None:
        """
        The least that would have to change to be permitted.
        """
    @property
    def notices(self, /) -> list[dict[str, Any]]:
        """
        What should be known besides.
        """
    @property
    def obligations(self, /) -> list[dict[str, Any]]:
        """
        What must be done besides, each a `duty` with its `moment`.
        """
    @property
    def on(self, /) -> date:
        """
        The day of the question.
        """
    @property
    def openings(self, /) -> list[dict[str, Any]] | None:
        """
        The rules that would have permitted it, nearest first, with what is unmet.
        """
    @property
    def outcome(self, /) -> Outcome | None:
        """
        The outcome; `None` when the facts that are known do not decide it.
        """
    @property
    def possible(self, /) -> list[str] | None:
        """
        The possible outcomes, when facts are unknown.
        """
    @property
    def questions(self, /) -> list[str]:
        """
        The open questions whose answer would change the outcome.
        """
    @property
    def rules(self, /) -> list[dict[str, Any]]:
        """
        The rules that determined the outcome, each with its articles and what is unmet.
        """
    @property
    def scope(self, /) -> Scope:
        """
        The scope that was asked.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def who(self, /) -> list[str] | None:
        """
        Who would be permitted to do the same, everything else being equal.
        """

@final
class Briefed:
    """
    What one participant may share, with the access event where a casus was asked about.
    """
    def __copy__(self, /) -> Briefed: ...
    def __deepcopy__(self, _memo: Any, /) -> Briefed: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any] | None:
        """
        The access event, to be appended to the journal of accesses.
        """
    @property
    def briefing(self, /) -> dict[str, Any]:
        """
        The briefing.
        """
    @staticmethod
    def from_json(json: str, /) -> Briefed:
        """
        Reads back what `to_json` wrote.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class BriefedPage:
    """
    The page of a briefing, with the access event where a casus was asked about.
    """
    def __copy__(self, /) -> BriefedPage: ...
    def __deepcopy__(self, _memo: Any, /) -> BriefedPage: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any] | None:
        """
        The access event, to be appended to the journal of accesses.
        """
    @staticmethod
    def from_json(json: str, /) -> BriefedPage:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def page(self, /) -> dict[str, Any]:
        """
        The page.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Briefing:
    """
    What one participant may share, on a day: every act with every kind of matter, where his words can go, what
    must be done, and what would decide the rest.
    """
    def __copy__(self, /) -> Briefing: ...
    def __deepcopy__(self, _memo: Any, /) -> Briefing: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def assumed(self, /) -> dict[str, Any]:
        """
        What was assumed, because nothing was said about it.
        """
    @property
    def book(self, /) -> str:
        """
        The effective hash of the book.
        """
    @property
    def deciding(self, /) -> list[str]:
        """
        The unknown facts that would decide something.
        """
    @property
    def facts(self, /) -> dict[str, Any]:
        """
        What is known of participant, casus and room.
        """
    @property
    def first(self, /) -> list[str]:
        """
        The questions whose first line comes before anything else.
        """
    @staticmethod
    def from_json(json: str, /) -> Briefing:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def hearers(self, /) -> list[dict[str, Any]]:
        """
        Who hears it: by which seat or invitation (`giver`), and how many (`count`).
        """
    @property
    def notices(self, /) -> list[str]:
        """
        The rules that say what this participant should know besides.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def onward(self, /) -> list[dict[str, Any]]:
        """
        Where his own words can go, by `matter`: a list of `destinations`.
        """
    @property
    def questions(self, /) -> list[str]:
        """
        The open questions whose answer would change something.
        """
    @property
    def rows(self, /) -> list[dict[str, Any]]:
        """
        What may be done with what: `direction`, `matter`, `op`, `outcome`, `cites`, `certainty`, `obligations`.
        """
    @property
    def silence(self, /) -> list[str]:
        """
        The rules that give everybody the right to stay silent.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Calendar:
    """
    Working days: Monday to Friday, no legal holiday, none of the days that the caller adds.

    >>> import datetime, livc
    >>> calendar = livc.Calendar(["2026-07-20"])
    >>> calendar.plus_working_days("2026-07-17", 1)
    datetime.date(2026, 7, 22)
    """
    def __new__(cls, extra_days: SupportsGetItem[int, date | str] = ..., /) -> Calendar: ...
    def __repr__(self, /) -> str: ...
    def is_working_day(self, day: date | str, /) -> bool:
        """
        Whether a day is a working day.
        """
    def plus_working_days(self, day: date | str, days: SupportsIndex, /) -> date:
        """
        The day that lies this many working days after a day; before it when negative.
        """
    def working_days_between(self, start: date | str, until: date | str, /) -> int:
        """
        How many working days there are from a day, included, to another, not included.
        """

@final
class Cedar:
    """
    A rule book as Cedar: a schema and two sets of policies. Only the action `act`, by the policies of `act`, is a
    yes.
    """
    def __copy__(self, /) -> Cedar: ...
    def __deepcopy__(self, _memo: Any, /) -> Cedar: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def act(self, /) -> str:
        """
        The policies of the action `act`, to enforce: allowed is permitted with every obligation undertaken.
        """
    @staticmethod
    def from_json(json: str, /) -> Cedar:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def rules(self, /) -> str:
        """
        The policies that say which rules fired, to explain. None of their actions is a yes.
        """
    @property
    def schema(self, /) -> str:
        """
        The schema, in Cedar's own notation.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Changes:
    """
    Everything that differs between two rule books: every class of situations, over all situations and all days.
    """
    def __copy__(self, /) -> Changes: ...
    def __deepcopy__(self, _memo: Any, /) -> Changes: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def bands(self, /) -> list[dict[str, Any]]:
        """
        Measured numbers that get another value.
        """
    @property
    def classes(self, /) -> list[dict[str, Any]]:
        """
        Every class of situations whose answer differs: what changes, on which days, how many situations, which
        they are, and one of them.
        """
    @staticmethod
    def from_json(json: str, /) -> Changes:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def new(self, /) -> dict[str, Any]:
        """
        Those of the new one.
        """
    @property
    def old(self, /) -> dict[str, Any]:
        """
        The `id`, `version` and `hash` of the old book.
        """
    @property
    def rules(self, /) -> dict[str, Any]:
        """
        The identifiers of the rules that were `added`, `removed` and `changed`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Citation:
    """
    A provision as it is cited on one day.
    """
    def __copy__(self, /) -> Citation: ...
    def __deepcopy__(self, _memo: Any, /) -> Citation: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def act(self, /) -> dict[str, Any]:
        """
        The act that it stands in.
        """
    @property
    def article(self, /) -> dict[str, Any]:
        """
        The article, by language.
        """
    @property
    def asked(self, /) -> str:
        """
        The provision that was asked for.
        """
    @property
    def certainty(self, /) -> dict[str, Any]:
        """
        How sure livc is of the `text` and of the `dates`.
        """
    @staticmethod
    def from_json(json: str, /) -> Citation:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def label(self, /) -> dict[str, Any]:
        """
        The article and its act in one line, by language.
        """
    @property
    def note(self, /) -> str | None:
        """
        What a jurist should confirm.
        """
    @property
    def on(self, /) -> date:
        """
        The day of the question.
        """
    @property
    def provision(self, /) -> str:
        """
        The provision that holds on the day.
        """
    @property
    def subject(self, /) -> dict[str, Any]:
        """
        What it is about in a few words of livc, by language.
        """
    @property
    def through(self, /) -> CitedThrough:
        """
        How the provision was reached from the one that was asked for.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def valid_from(self, /) -> date:
        """
        The first day on which it holds.
        """
    @property
    def valid_until(self, /) -> date | None:
        """
        The first day on which it holds no more.
        """

@final
class Composition:
    """
    Whether the cell is lawfully composed on a day, seat by seat.
    """
    def __copy__(self, /) -> Composition: ...
    def __deepcopy__(self, _memo: Any, /) -> Composition: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def complete(self, /) -> bool:
        """
        Whether all three seats are lawfully held.
        """
    @property
    def establishment(self, /) -> dict[str, Any]:
        """
        The answer on purpose and territory.
        """
    @staticmethod
    def from_json(json: str, /) -> Composition:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def seats(self, /) -> list[dict[str, Any]]:
        """
        The three seats: `seat`, `answer`, and the `member` who holds it.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Count:
    """
    How many casussen somebody may see, by state, with the access event.
    """
    def __copy__(self, /) -> Count: ...
    def __deepcopy__(self, _memo: Any, /) -> Count: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @staticmethod
    def from_json(json: str, /) -> Count:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def states(self, /) -> list[dict[str, Any]]:
        """
        The states, each with its `count`; those in which nothing is seen are absent.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Decided:
    """
    A command that may be recorded: the entry to append, and what the rules said about it.
    """
    def __copy__(self, /) -> Decided: ...
    def __deepcopy__(self, _memo: Any, /) -> Decided: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> list[dict[str, Any]]:
        """
        What the rules answered to each fact, notices and obligations among it.
        """
    @staticmethod
    def from_json(json: str, /) -> Decided:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def head(self, /) -> Head:
        """
        The head after the entry.
        """
    @property
    def line(self, /) -> str:
        """
        The line to append to the journal, without its line feed.
        """
    @property
    def payload(self, /) -> str | None:
        """
        The row of the payload, to be kept beside the journal.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Decision:
    """
    A decision: the outcome and the rules that determined it.

    It is neither true nor false: ask `allows`.
    """
    def __bool__(self, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def allows(self, undertaken: SupportsGetItem[int, DutyTo | str] = ..., /) -> bool:
        """
        Whether it is a yes: *permitted*, every fact known, and every duty undertaken, each by its name.

        >>> import livc
        >>> livc.RuleBook().decide(livc.Facts("share", op="tell"), "2026-09-01").allows(list(livc.DutyTo))
        False
        """
    @property
    def cites(self, /) -> tuple[str, ...]:
        """
        Their articles in force on the day.
        """
    @property
    def duties(self, /) -> list[DutyTo]:
        """
        The duties that come with it; none while a fact is unknown.
        """
    @property
    def outcome(self, /) -> Outcome | None:
        """
        The outcome; `None` when the facts that are known do not decide it.
        """
    @property
    def rules(self, /) -> tuple[str, ...]:
        """
        The rules that determined it.
        """

@final
class Destruction:
    """
    A destruction list: that the facts and payloads of these entries were destroyed, and not what they were.
    """
    def __copy__(self, /) -> Destruction: ...
    def __deepcopy__(self, _memo: Any, /) -> Destruction: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> Head:
        """
        The head after it.
        """
    @property
    def before(self, /) -> Head:
        """
        The head before the entry that records it.
        """
    def check(self, journal: bytes | str | Iterable[bytes | str], /) -> None:
        """
        Holds the list against a journal: it is intact, both heads are its own, and every entry of the list is gone
        and committed to what the list says. Otherwise an error that says what is not so.
        """
    @property
    def entries(self, /) -> list[dict[str, Any]]:
        """
        The entries, each with its number `n` and what it committed to: `facts`, and `pay` for a payload.
        """
    @property
    def exports(self, /) -> list[str]:
        """
        The receipts of the exports that held what was destroyed.
        """
    @staticmethod
    def from_json(json: str, /) -> Destruction:
        """
        Reads back what `to_json` wrote.
        """
    @staticmethod
    def of(journal: bytes | str | Iterable[bytes | str], n: SupportsIndex, exports: SupportsGetItem[int, str] = ...) -> Destruction:
        """
        The list of what entry `n` of a journal (its text, its bytes, or its lines) destroyed. It is the same before
        and after the lines are gone.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Due:
    """
    When something may no longer be kept, and what says so.
    """
    def __copy__(self, /) -> Due: ...
    def __deepcopy__(self, _memo: Any, /) -> Due: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def beneath(self, /) -> dict[str, Any] | None:
        """
        Beneath a hold, what would be without it.
        """
    @property
    def data(self, /) -> str:
        """
        What it is whose period came out as the shortest.
        """
    @property
    def due(self, /) -> str:
        """
        `on` (from a day on), `awaits` (it runs from an event that has not happened), `held` (a hold stands) or
        `open` (a person must decide).
        """
    @property
    def event(self, /) -> PeriodStart | None:
        """
        The event from which it runs.
        """
    @property
    def extended(self, /) -> bool | None:
        """
        Whether it was extended.
        """
    @staticmethod
    def from_json(json: str, /) -> Due:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def holds(self, /) -> list[dict[str, Any]] | None:
        """
        The holds that stand.
        """
    @property
    def on(self, /) -> date | None:
        """
        The day.
        """
    @property
    def own(self, /) -> bool | None:
        """
        Whether the keeper's own period came out.
        """
    @property
    def questions(self, /) -> list[str] | None:
        """
        The open questions.
        """
    @property
    def refusals(self, /) -> list[dict[str, Any]] | None:
        """
        The requests to erase that were refused.
        """
    @property
    def regime(self, /) -> str:
        """
        The legislation that its keeper is under.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules that say so.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class DueLook:
    """
    When a casus may no longer be kept, with the access event. Hidden and absent give the same.
    """
    def __copy__(self, /) -> DueLook: ...
    def __deepcopy__(self, _memo: Any, /) -> DueLook: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @property
    def due(self, /) -> Due | None:
        """
        When it is due; nothing of a hidden casus.
        """
    @staticmethod
    def from_json(json: str, /) -> DueLook:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def own_file(self, /) -> Due | None:
        """
        When the viewer's own file on it is due; nothing of a hidden casus.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Evaluation:
    """
    The response to an evaluation request of AuthZEN; `to_json` is its body. It is neither true nor false: ask
    `decision`.
    """
    def __bool__(self, /) -> bool: ...
    def __copy__(self, /) -> Evaluation: ...
    def __deepcopy__(self, _memo: Any, /) -> Evaluation: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def context(self, /) -> dict[str, Any]:
        """
        The whole `answer`, and the obligations that are `missing`.
        """
    @property
    def decision(self, /) -> bool:
        """
        Whether it is a yes: permitted, every fact known and every obligation undertaken.
        """
    @staticmethod
    def from_json(json: str, /) -> Evaluation:
        """
        Reads back what `to_json` wrote.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Explanation:
    """
    An explanation of an answer, with its texts in one language.
    """
    def __copy__(self, /) -> Explanation: ...
    def __deepcopy__(self, _memo: Any, /) -> Explanation: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def explanation(self, /) -> dict[str, Any]:
        """
        The explanation as data, the same in every language.
        """
    @property
    def first(self, /) -> list[str]:
        """
        The lines to say before anything else.
        """
    @staticmethod
    def from_json(json: str, /) -> Explanation:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def lines(self, /) -> list[str]:
        """
        The rest, from top to bottom; for the auditor it is Markdown.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Extract:
    """
    What a person who asks may receive about himself, with the access event of whoever prepares it.
    """
    def __copy__(self, /) -> Extract: ...
    def __deepcopy__(self, _memo: Any, /) -> Extract: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @property
    def extract(self, /) -> dict[str, Any]:
        """
        The extract: its `outcome` says whether it may be given, and `casussen` what is kept.
        """
    @staticmethod
    def from_json(json: str, /) -> Extract:
        """
        Reads back what `to_json` wrote.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class ExtractPage:
    """
    The page of an extract, with the access event.
    """
    def __copy__(self, /) -> ExtractPage: ...
    def __deepcopy__(self, _memo: Any, /) -> ExtractPage: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @staticmethod
    def from_json(json: str, /) -> ExtractPage:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def page(self, /) -> dict[str, Any]:
        """
        The page.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Facts:
    """
    Facts of one scope, read once and asked many times.

    >>> import livc
    >>> facts = livc.Facts("share", op="tell", item="plan")
    >>> facts.to_dict()
    {'item': 'plan', 'op': 'tell'}
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __new__(cls, scope: Scope | str, /, **facts: "str") -> Facts: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def baseline(scope: Scope | str, /, **facts: "str") -> Facts:
        """
        The facts in which nobody claims anything, with some stated.

        >>> import livc
        >>> livc.Facts.baseline("share", op="use").to_dict()["op"]
        'use'
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The known facts as plain data.
        """

@final
class Fault:
    """
    The first thing that is wrong with a journal, or with the rows of its payloads.
    """
    def __copy__(self, /) -> Fault: ...
    def __deepcopy__(self, _memo: Any, /) -> Fault: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def byte(self, /) -> int:
        """
        The offset in bytes, from 0.
        """
    @property
    def field(self, /) -> str | None:
        """
        The field, as a path.
        """
    @staticmethod
    def from_json(json: str, /) -> Fault:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def kind(self, /) -> ErrorKind:
        """
        What is wrong.
        """
    @property
    def line(self, /) -> int:
        """
        The line, from 1.
        """
    @property
    def n(self, /) -> int:
        """
        The number that the entry should have where it stands; of payloads, the row from 0.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Findings:
    """
    What a rule book says in vain or cannot say, over all situations and all days.
    """
    def __copy__(self, /) -> Findings: ...
    def __deepcopy__(self, _memo: Any, /) -> Findings: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def book(self, /) -> dict[str, Any]:
        """
        The `id`, `version` and `hash` of the book.
        """
    @property
    def findings(self, /) -> list[dict[str, Any]]:
        """
        What was found, each with its `kind`.
        """
    def flaws(self, /) -> list[dict[str, Any]]:
        """
        The findings that are more than information.
        """
    @staticmethod
    def from_json(json: str, /) -> Findings:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def local(self, /) -> bool:
        """
        Whether there are local rules, of which it was proven that they permit nothing.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Forgotten:
    """
    What the access journal must do so that no casus is named in it that is not there any more.
    """
    def __copy__(self, /) -> Forgotten: ...
    def __deepcopy__(self, _memo: Any, /) -> Forgotten: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def exports(self, /) -> list[dict[str, Any]]:
        """
        The receipts of exports that hold what is destroyed and were not ended.
        """
    @staticmethod
    def from_json(json: str, /) -> Forgotten:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def keep(self, /) -> list[list[dict[str, Any]]]:
        """
        The facts to append, of each piece one entry; then the access journal is erased.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Found:
    """
    What a search found.
    """
    def __copy__(self, /) -> Found: ...
    def __deepcopy__(self, _memo: Any, /) -> Found: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def concepts(self, /) -> list[str]:
        """
        The concepts that the words are labels of.
        """
    @property
    def corrected(self, /) -> list[dict[str, Any]]:
        """
        The words that are not known, each with what was looked for instead.
        """
    @property
    def facets(self, /) -> list[dict[str, Any]]:
        """
        How many of all hits there are of each word, where facets were asked for.
        """
    @staticmethod
    def from_json(json: str, /) -> Found:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def hits(self, /) -> list[Hit]:
        """
        The hits that were asked for.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def total(self, /) -> int:
        """
        How many entries there are in all.
        """

@final
class GapAnswer:
    """
    An entry that answers what a cell lacks.
    """
    def __copy__(self, /) -> GapAnswer: ...
    def __deepcopy__(self, _memo: Any, /) -> GapAnswer: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def entry(self, /) -> str:
        """
        The entry.
        """
    @property
    def evidence(self, /) -> dict[str, Any]:
        """
        How much is known about it.
        """
    @staticmethod
    def from_json(json: str, /) -> GapAnswer:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def kind(self, /) -> EntryKind:
        """
        What sort of thing it is.
        """
    @property
    def label(self, /) -> PracticeLabel:
        """
        How others judged it.
        """
    @property
    def language(self, /) -> Language:
        """
        The language of the title.
        """
    @property
    def reasons(self, /) -> list[dict[str, Any]]:
        """
        Why it answers, the strongest reason first.
        """
    @property
    def title(self, /) -> str:
        """
        Its title.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def transfer(self, /) -> Transfer:
        """
        How far it can be taken over.
        """

@final
class GapAnswers:
    """
    The entries that answer what a cell lacks, the best first.
    """
    def __copy__(self, /) -> GapAnswers: ...
    def __deepcopy__(self, _memo: Any, /) -> GapAnswers: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> list[GapAnswer]:
        """
        The answers.
        """
    @staticmethod
    def from_json(json: str, /) -> GapAnswers:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def gaps(self, /) -> list[str]:
        """
        The gaps that were meant.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def total(self, /) -> int:
        """
        How many entries answer in all.
        """

@final
class Glasses:
    """
    The looks that were broken open, with the access event.
    """
    def __copy__(self, /) -> Glasses: ...
    def __deepcopy__(self, _memo: Any, /) -> Glasses: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @staticmethod
    def from_json(json: str, /) -> Glasses:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def glasses(self, /) -> list[dict[str, Any]]:
        """
        The looks, in the order of their days.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Handover:
    """
    The work that somebody hands over, with the access event. No payload is in it.
    """
    def __copy__(self, /) -> Handover: ...
    def __deepcopy__(self, _memo: Any, /) -> Handover: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @property
    def casussen(self, /) -> list[dict[str, Any]]:
        """
        The casussen, each with `casus`, `state` and what comes `next`.
        """
    @property
    def csv(self, /) -> str:
        """
        All of it as CSV.
        """
    @property
    def ends(self, /) -> list[dict[str, Any]]:
        """
        What of the cell ends, each with `what`, `reference` and `until`.
        """
    @staticmethod
    def from_json(json: str, /) -> Handover:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def page(self, /) -> dict[str, Any] | None:
        """
        The page in the language of the locale, where one was given.
        """
    @property
    def questions(self, /) -> list[str]:
        """
        What is open about the cell itself.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Head:
    """
    Where a journal ends. Kept elsewhere, it is a checkpoint: what comes before it can no longer be rewritten
    without being found out.
    """
    def __copy__(self, /) -> Head: ...
    def __deepcopy__(self, _memo: Any, /) -> Head: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def at(self, /) -> datetime | None:
        """
        The instant of the last entry.
        """
    @staticmethod
    def from_json(json: str, /) -> Head:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def hash(self, /) -> str:
        """
        The hash of the last entry; zeros when there is none.
        """
    @property
    def next(self, /) -> int:
        """
        The number of the next entry, which is how many entries there are.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Hit:
    """
    An entry that was found, and why.
    """
    def __copy__(self, /) -> Hit: ...
    def __deepcopy__(self, _memo: Any, /) -> Hit: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def entry(self, /) -> str:
        """
        The entry.
        """
    @staticmethod
    def from_json(json: str, /) -> Hit:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def kind(self, /) -> EntryKind:
        """
        What sort of thing it is.
        """
    @property
    def label(self, /) -> PracticeLabel:
        """
        How others judged it.
        """
    @property
    def language(self, /) -> Language:
        """
        The language of the title.
        """
    @property
    def matches(self, /) -> list[dict[str, Any]]:
        """
        What was found, in the order of the query.
        """
    @property
    def title(self, /) -> str:
        """
        Its title.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def weight(self, /) -> int:
        """
        What it weighs: the sum of its matches.
        """
    @property
    def words(self, /) -> int:
        """
        How many words of the query it has.
        """

@final
class Holdings:
    """
    What a knowledge base holds on a day: the counts of I41 and I42.
    """
    def __copy__(self, /) -> Holdings: ...
    def __deepcopy__(self, _memo: Any, /) -> Holdings: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> list[dict[str, Any]]:
        """
        How many there are of each word that occurs.
        """
    @property
    def fresh(self, /) -> int:
        """
        Those reviewed within the months.
        """
    @staticmethod
    def from_json(json: str, /) -> Holdings:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def later(self, /) -> int:
        """
        The entries that were reviewed after that day, and count in nothing.
        """
    @property
    def months(self, /) -> int:
        """
        After how many months an entry is stale.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def total(self, /) -> int:
        """
        The entries that had been reviewed by that day.
        """

@final
class Indicators:
    """
    The indicators that a host works with: livc's own, and those of TOML files in the same form, by their names.

    >>> import livc
    >>> indicators = livc.Indicators()
    >>> indicators.get("I16")["name"]["en"], indicators.get("I16")["descriptive_only"]
    ('Closing mix', True)
    >>> one = indicators.count("I08", [{"group": "ghent", "days": 3}, {"group": "ghent", "days": 6}])
    >>> indicators.measure(indicators.merge([one, one]))[0]["figure"]
    {'number': 9, 'over': 2, 'state': 'value'}
    """
    def __contains__(self, id: str, /) -> bool: ...
    def __len__(self, /) -> int: ...
    def __new__(cls, files: dict[str, str] = ..., /) -> Indicators: ...
    def __repr__(self, /) -> str: ...
    def count(self, indicator: str, add: Any | None = None, /, *, groups: Any | None = None, range: Any | None = None) -> dict[str, Any]:
        """
        An aggregate of what is listed: each has a `group` and one of `numerator`, `denominator`, `days` and `without`.
        """
    def get(self, id: str, /) -> dict[str, Any]:
        """
        One indicator.
        """
    def measure(self, aggregate: Any, /) -> list[dict[str, Any]]:
        """
        What an aggregate says of each group. It is what is known; only what is published of it may be shown.
        """
    def merge(self, aggregates: Any, /) -> dict[str, Any]:
        """
        Aggregates as one; the same bytes in any order.
        """
    def observe(self, /, register: Register, book: RuleBook, journal: bytes | str | Iterable[bytes | str], kind: str, day: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str, *, parts: str | None = None, area: str | None = None, indicators: SupportsGetItem[int, str] | None = None, trail: Access | None = None) -> dict[str, Any]:
        """
        The indicators of a cell from its journal (its text, its bytes, or its lines), over the period of a kind in which a
        day lies, and where they are wanted over `parts` of it: `aggregates`, and of each `untold` one the reason why it has no
        figure. `area` is the first word of each group, the cell without it. `trail` is that of looks.
        """
    def publish(self, aggregates: Any, /, *, disclosure: Any | None = None, earlier: Any | None = None) -> dict[str, Any]:
        """
        What of aggregates may be shown beside what was published before, as one table with everything that adds up in it.

        >>> import livc
        >>> indicators = livc.Indicators()
        >>> few = indicators.count("I01", [{"group": "ghent/2026", "numerator": 2}])
        >>> [cell["state"] for cell in indicators.publish([few])["cells"]]
        ['suppressed']
        """
    def roll_up(self, aggregate: Any, into: Any, /) -> dict[str, Any]:
        """
        An aggregate by wider groups: pairs of a group and the one that it goes into.
        """
    def to_list(self, /) -> list[dict[str, Any]]:
        """
        All indicators, in the order of their identifiers.
        """

@final
class Journal:
    """
    A journal in memory: its lines, every one of them verified.

    `Journal()` has no entries; `Journal(data)` opens the bytes of one, which are verified.

    >>> import livc
    >>> journal = livc.Journal()
    >>> opened = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality",
    ...           "on": "2026-08-31"}
    >>> sealed = livc.seal({"at": "2026-08-31T07:00:00.000Z", "facts": [opened], "seed": "40" * 32})
    >>> journal.append(sealed.line, journal.head)
    >>> len(journal), journal.head == sealed.head
    (1, True)
    """
    def __len__(self, /) -> int: ...
    def __new__(cls, data: bytes | str | None = None, /) -> Journal: ...
    def __repr__(self, /) -> str: ...
    def append(self, /, line: bytes | str, against: Head | dict[str, Any]) -> None:
        """
        Appends a line that was decided against a head; `ConflictError` when the journal no longer ends there.
        """
    def erase(self, /) -> Purge:
        """
        Destroys what the journal itself says is destroyed. To do it again is to finish what was interrupted, and changes
        nothing once it is done.
        """
    @property
    def head(self, /) -> Head:
        """
        Where the journal ends.
        """
    def line(self, n: SupportsIndex, /) -> str:
        """
        The line of an entry, without its line feed.
        """
    def purge(self, numbers: SupportsGetItem[int, SupportsIndex], /) -> Purge:
        """
        Destroys the facts of the entries with these numbers. The chain verifies as before.
        """
    def to_bytes(self, /) -> bytes:
        """
        The journal as it is stored, every line with its line feed.
        """
    def verify(self, /) -> Verification:
        """
        Verifies the lines again.
        """
    def verify_payloads(self, rows: bytes | str, /) -> PayloadVerification:
        """
        Verifies rows of payloads, one a line in any order. A payload that is absent is no fault: deleting its
        row is how it is forgotten.
        """

@final
class Knowledge:
    """
    A knowledge base: entries that can be searched and matched, with the concepts they are read by.

    `Knowledge()` holds the collection that livc ships.

    >>> import livc
    >>> knowledge = livc.Knowledge()
    >>> hit = knowledge.search("aftercare", say="nl").hits[0]
    >>> hit.matches[0]["query"], hit.matches[0]["found"], hit.matches[0]["way"]
    ('aftercare', 'nazorg', 'concept')
    """
    def __contains__(self, entry: str, /) -> bool: ...
    def __len__(self, /) -> int: ...
    def __new__(cls, /) -> Knowledge: ...
    def __repr__(self, /) -> str: ...
    def answering(self, /, **needs: "object") -> GapAnswers:
        """
        The entries that answer what a cell lacks: `gaps`, `indicators`, `phases`, `modules`, of which one at least, and
        `filter`, `say`, `limit`.

        >>> import livc
        >>> livc.Knowledge().answering(gaps=["aftercare"]).answers[0].reasons[0]
        {'gap': 'aftercare', 'reason': 'names_gap'}
        """
    def entry(self, entry: str, /) -> KnowledgeEntry:
        """
        The entry with this identifier.

        >>> import livc
        >>> livc.Knowledge().entry("nl-pga-four-phases").kind
        <EntryKind.PROCEDURE: 'procedure'>
        """
    def extended(self, files: dict[str, str], law: Law, /) -> Knowledge:
        """
        This knowledge base and more files.
        """
    @staticmethod
    def from_files(files: dict[str, str], law: Law, /) -> Knowledge:
        """
        Reads files by their names; the ending says what a file is: `.toml`, `.json`, `.csv`, `.ttl`, `.nt`.
        """
    def holdings(self, /, on: date | str, months: SupportsIndex = ...) -> Holdings:
        """
        How many entries there are on a day, of what, and how many were reviewed within so many months.
        """
    def search(self, /, text: str = "", *, language: Language | str | None = None, say: Language | str | None = None, filter: Any | None = None, limit: SupportsIndex = 10, offset: SupportsIndex = 0, facets: bool = False) -> Found:
        """
        Searches in one language or in all: words, with a filter of what an entry must be.

        >>> import livc
        >>> found = livc.Knowledge().search("casusoverlegg", language="nl", filter={"countries": ["nl"]})
        >>> found.corrected[0]["to"], found.hits[0].entry
        ('casusoverleg', 'nl-dsp-case-conference')
        """
    def stale(self, /, on: date | str, months: SupportsIndex = ...) -> list[dict[str, Any]]:
        """
        The entries whose last review lies more than so many months before a day.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        Everything, as plain data.
        """
    def write(self, form: KnowledgeForm | str, /) -> str:
        """
        The knowledge base as text in one of its forms; `from_files` reads it back.

        >>> import livc
        >>> livc.Knowledge().write("turtle").splitlines()[0]
        '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .'
        """

@final
class KnowledgeEntry:
    """
    An entry of the knowledge base: a practice, procedure, agreement, form, instrument or training.
    """
    def __copy__(self, /) -> KnowledgeEntry: ...
    def __deepcopy__(self, _memo: Any, /) -> KnowledgeEntry: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def contact(self, /) -> ContactRole:
        """
        Whom to turn to at the organisation.
        """
    @property
    def countries(self, /) -> list[str]:
        """
        The countries it comes from.
        """
    @property
    def evidence(self, /) -> dict[str, Any]:
        """
        How much is known: effect, mechanism, moderators, implementation, economics.
        """
    @staticmethod
    def from_json(json: str, /) -> KnowledgeEntry:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def id(self, /) -> str:
        """
        The identifier.
        """
    @property
    def kind(self, /) -> EntryKind:
        """
        What sort of thing it is.
        """
    @property
    def label(self, /) -> PracticeLabel:
        """
        How others judged it.
        """
    @property
    def languages(self, /) -> list[str]:
        """
        The languages in which the practice or its documents exist.
        """
    @property
    def licence(self, /) -> str:
        """
        On what terms the source may be used.
        """
    @property
    def modules(self, /) -> list[str]:
        """
        The modules of the self-evaluation that it is about.
        """
    @property
    def organisation(self, /) -> str:
        """
        Who does it or made it.
        """
    @property
    def original(self, /) -> str:
        """
        The language of the original.
        """
    @property
    def phases(self, /) -> list[str]:
        """
        The steps of the work that it is about.
        """
    @property
    def region(self, /) -> str | None:
        """
        The region, town or area.
        """
    @property
    def reviewed(self, /) -> date:
        """
        The day of the last review.
        """
    @property
    def sources(self, /) -> list[dict[str, Any]]:
        """
        Where it was read.
        """
    @property
    def summary(self, /) -> dict[str, Any]:
        """
        What it is, by language.
        """
    @property
    def targets(self, /) -> list[str]:
        """
        Whom it is for.
        """
    @property
    def title(self, /) -> dict[str, Any]:
        """
        The title, by language.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def transfer(self, /) -> dict[str, Any]:
        """
        What taking it over under Belgian law would touch.
        """
    @property
    def translation_of(self, /) -> str | None:
        """
        The entry of which this one is a translation or local edition.
        """

@final
class Law:
    """
    Provisions with their acts: which article says what, from which day, and what came after it.

    `Law()` holds the provisions that livc ships.

    >>> import livc
    >>> law = livc.Law()
    >>> law.cite("occ/458ter/1", "2026-09-01").provision
    'ncc/353/2'
    """
    def __contains__(self, provision: str, /) -> bool: ...
    def __len__(self, /) -> int: ...
    def __new__(cls, /) -> Law: ...
    def __repr__(self, /) -> str: ...
    def chain(self, provision: str, /) -> list[dict[str, Any]]:
        """
        The line of succession of a provision, oldest first.

        >>> import livc
        >>> [one["provision"] for one in livc.Law().chain("ncc/353/2")]
        ['occ/458ter/1', 'ncc/353/2']
        """
    def cite(self, /, provision: str, on: date | str) -> Citation:
        """
        The provision that holds on a day: the one that is named, or the one that came after or before it.

        >>> import livc
        >>> old = livc.Law().cite("occ/458ter/1", "2026-08-31")
        >>> old.label["nl"], old.through
        ('art. 458ter, § 1, van het Strafwetboek (oud)', <CitedThrough.ITSELF: 'itself'>)
        """
    def extended(self, files: dict[str, str], /) -> Law:
        """
        These provisions and those of more files: TOML texts in the form of livc's own, by their names.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        All acts with their provisions, as plain data.
        """

@final
class Lineage:
    """
    What a municipality became, or what it came from.
    """
    def __copy__(self, /) -> Lineage: ...
    def __deepcopy__(self, _memo: Any, /) -> Lineage: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def changes(self, /) -> list[dict[str, Any]]:
        """
        The changes on the way, from the oldest to the latest.
        """
    @staticmethod
    def from_json(json: str, /) -> Lineage:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def municipalities(self, /) -> list[Municipality]:
        """
        The municipalities at the end of the way.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Locale:
    """
    The words of one language.

    >>> import livc
    >>> livc.Locale("nl").word("outcome", "unsettled")
    'onbeslist'
    """
    def __new__(cls, language: Language | str, /) -> Locale: ...
    def __repr__(self, /) -> str: ...
    def day(self, day: date | str, /) -> str:
        """
        A day, written as in the language.

        >>> import datetime, livc
        >>> livc.Locale("fr").day(datetime.date(2026, 9, 1))
        '1er septembre 2026'
        """
    def fact(self, scope: Scope | str, fact: str, value: str | None = None, /) -> str:
        """
        The label of a fact of the rule book, or one of its values.

        >>> import livc
        >>> livc.Locale("fr").fact("share", "purpose", "prevention")
        'prévenir les infractions terroristes'
        """
    def message(self, key: str, /, **arguments: "object") -> str:
        """
        A message by its key, with its arguments: text, a number, a day, a list ("a, b and c") or a tuple
        ("a, b or c").

        >>> import livc
        >>> livc.Locale("en").message("who-could", roles=("mayor", "coordinator"))
        'Who could do this: mayor or coordinator.'
        """
    def word(self, vocabulary: str, word: str, /) -> str:
        """
        A word of a vocabulary.
        """

@final
class Look:
    """
    What somebody may see of a casus: the view and the access event, which go together.

    A casus that is hidden from the viewer and one that does not exist give the same look. A look holds the keys of the
    payloads that may be read; it cannot be written down and read back.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    def open(self, row: bytes | str, /) -> dict[str, Any]:
        """
        Opens the row of a payload with the key that fits.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def view(self, /) -> dict[str, Any] | None:
        """
        What may be seen; nothing of a hidden casus.
        """

@final
class Looks:
    """
    What somebody may see of several casussen, in the order of their references, with one access event that names them.

    It holds the keys of the payloads that may be read; it cannot be written down and read back.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    def open(self, row: bytes | str, /) -> dict[str, Any]:
        """
        Opens the row of a payload with the key that fits.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def views(self, /) -> list[dict[str, Any]]:
        """
        What may be seen of each casus.
        """

@final
class Migration:
    """
    What would change for running casussen that went over to another version of a profile, with the access event.
    """
    def __copy__(self, /) -> Migration: ...
    def __deepcopy__(self, _memo: Any, /) -> Migration: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @property
    def casussen(self, /) -> list[dict[str, Any]]:
        """
        The casussen, each with `keeps_state`, the moves `gained` and `lost`, and the `settings` that differ.
        """
    @staticmethod
    def from_json(json: str, /) -> Migration:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def profile(self, /) -> str:
        """
        The profile.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

@final
class Municipality:
    """
    A municipality during a period in which nothing of it changed.
    """
    def __copy__(self, /) -> Municipality: ...
    def __deepcopy__(self, _memo: Any, /) -> Municipality: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def arrondissement(self, /) -> str:
        """
        The NIS code of the arrondissement.
        """
    @property
    def facilities(self, /) -> Language | None:
        """
        The language of the facilities.
        """
    @staticmethod
    def from_json(json: str, /) -> Municipality:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def kbo(self, /) -> str | None:
        """
        The enterprise number.
        """
    @property
    def language_regime(self, /) -> LanguageRegime:
        """
        The language area with the facilities.
        """
    @property
    def language_region(self, /) -> LanguageRegion:
        """
        The language area.
        """
    @property
    def name(self, /) -> dict[str, Any]:
        """
        The names, by language.
        """
    @property
    def nis(self, /) -> str:
        """
        The NIS code, five digits.
        """
    @property
    def official_languages(self, /) -> list[Language]:
        """
        The languages in which its cell must be able to print.
        """
    @property
    def ovo(self, /) -> str | None:
        """
        The number in the Flemish organisation register.
        """
    @property
    def province(self, /) -> str | None:
        """
        The NIS code of the province; none in Brussels.
        """
    @property
    def region(self, /) -> Region:
        """
        The region.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def valid_from(self, /) -> date:
        """
        The first day for which this holds.
        """
    @property
    def valid_until(self, /) -> date | None:
        """
        The first day for which this holds no more.
        """

@final
class Onward:
    """
    Whether something told at the table can get to a destination: the widest outcome over everybody who may sit
    there. It cannot when that is *forbidden*.
    """
    def __copy__(self, /) -> Onward: ...
    def __deepcopy__(self, _memo: Any, /) -> Onward: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> list[str]:
        """
        Who could carry it there, as words of the fact `giver`.
        """
    @property
    def certainty(self, /) -> dict[str, Any] | None:
        """
        How sure it is of the `text` and of the `dates`.
        """
    @property
    def cites(self, /) -> list[str]:
        """
        The articles on which it rests.
        """
    @property
    def deciding(self, /) -> list[str] | None:
        """
        The facts that would decide it.
        """
    @property
    def destination(self, /) -> Destination:
        """
        Where it could go, or what it could be used for.
        """
    @staticmethod
    def from_json(json: str, /) -> Onward:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def outcome(self, /) -> Outcome | None:
        """
        The widest outcome; `None` when what is known does not decide it.
        """
    @property
    def possible(self, /) -> list[str] | None:
        """
        The outcomes that are possible, when it is not decided.
        """
    @property
    def purposes(self, /) -> list[str]:
        """
        For which purposes, as words of the fact `purpose`.
        """
    @property
    def questions(self, /) -> list[str]:
        """
        The open questions whose answer would change it.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules on which it rests.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Overdue:
    """
    What somebody has to do and what is overdue, with the access event. No row names a service or a member.
    """
    def __copy__(self, /) -> Overdue: ...
    def __deepcopy__(self, _memo: Any, /) -> Overdue: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @staticmethod
    def from_json(json: str, /) -> Overdue:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def overdue(self, /) -> list[dict[str, Any]]:
        """
        What is overdue, each with `kind`, `casus`, `due`, `since`, the working `days`, and `action` or `moment`.
        """
    @property
    def rest(self, /) -> int:
        """
        How many rows are left out, because one access event names at most 256 casussen.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def todo(self, /) -> list[dict[str, Any]]:
        """
        The open actions of the viewer's own service, each with `casus`, `action` and `due`.
        """

@final
class Page:
    """
    A briefing on one page, in one language.
    """
    def __copy__(self, /) -> Page: ...
    def __deepcopy__(self, _memo: Any, /) -> Page: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def first(self, /) -> list[str]:
        """
        The lines to say before anything else.
        """
    @staticmethod
    def from_json(json: str, /) -> Page:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def markdown(self, /) -> str:
        """
        The whole page as Markdown.
        """
    @property
    def sections(self, /) -> list[dict[str, Any]]:
        """
        The parts, each with its `lines` and mostly a `heading`.
        """
    @property
    def text(self, /) -> str:
        """
        The whole page as plain text.
        """
    @property
    def title(self, /) -> str:
        """
        The title.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class PayloadVerification:
    """
    What verifying the rows of payloads found. They are intact when `fault` is `None`.
    """
    def __copy__(self, /) -> PayloadVerification: ...
    def __deepcopy__(self, _memo: Any, /) -> PayloadVerification: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def absent(self, /) -> int:
        """
        How many entries were recorded with a payload that is in none of these rows.
        """
    @property
    def fault(self, /) -> Fault | None:
        """
        The first fault.
        """
    @staticmethod
    def from_json(json: str, /) -> PayloadVerification:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def rows(self, /) -> int:
        """
        How many rows belong to their entries: all of them, or those before the fault.
        """
    @property
    def tail(self, /) -> Any:
        """
        How the rows end.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Places:
    """
    A table of municipalities, loaded by the host: nothing is built in and nothing is guessed.

    Takes CSV in the format that the documentation of livc describes, as `str` or `bytes`: the municipalities,
    and where they are there the changes and the units above the municipality.

    >>> import livc
    >>> places = livc.Places(
    ...     "nis,name_nl,name_fr,name_de,region_nis,province_nis,arrondissement_nis,language_region,facilities,valid_from,valid_to\\n"
    ...     "23009,Bever,Biévène,Bever,02000,20001,23000,nl,nl+fr:border,1970-01-01,\\n")
    >>> places.at("23009", "2026-09-01").official_languages
    [<Language.NL: 'nl'>, <Language.FR: 'fr'>]
    """
    def __len__(self, /) -> int: ...
    def __new__(cls, /, municipalities: bytes | str, changes: bytes | str | None = None, units: bytes | str | None = None) -> Places: ...
    def __repr__(self, /) -> str: ...
    def at(self, /, nis: str, on: date | str) -> Municipality:
        """
        The municipality with this NIS code on a day.
        """
    def changes(self, /) -> list[dict[str, Any]]:
        """
        The changes of the table, in the order of their days.
        """
    def count(self, /, on: date | str, region: Region | str | None = None) -> int:
        """
        How many municipalities there are on a day, in one region or in all.
        """
    def find(self, /, name: str, on: date | str) -> list[Municipality]:
        """
        The municipalities of a day that have this name in Dutch, French or German; there may be several.
        """
    def on(self, /, on: date | str) -> list[Municipality]:
        """
        The municipalities of a day, in the order of their codes.
        """
    def predecessors(self, /, nis: str, from_day: date | str, on: date | str) -> Lineage:
        """
        The municipalities of an earlier day that have become this one.
        """
    def successors(self, /, nis: str, from_day: date | str, on: date | str) -> Lineage:
        """
        What a municipality of one day has become on a later day.
        """
    def unit(self, /, nis: str, on: date | str) -> dict[str, Any] | None:
        """
        The region, province or arrondissement with this NIS code on a day.
        """

@final
class PossibleLook:
    """
    What can happen to a casus now, with the access event. Hidden and absent give the same.
    """
    def __copy__(self, /) -> PossibleLook: ...
    def __deepcopy__(self, _memo: Any, /) -> PossibleLook: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @staticmethod
    def from_json(json: str, /) -> PossibleLook:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def moves(self, /) -> list[dict[str, Any]] | None:
        """
        Every move of its profile, with its `kind`, `who` and `guards`; nothing of a hidden casus.
        """
    @property
    def state(self, /) -> str | None:
        """
        The state of the casus; nothing of a hidden one.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Presence:
    """
    Who is in the room for an agenda item, and whether each is lawfully there.
    """
    def __copy__(self, /) -> Presence: ...
    def __deepcopy__(self, _memo: Any, /) -> Presence: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(json: str, /) -> Presence:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def lawful(self, /) -> bool:
        """
        Whether everybody is lawfully there.
        """
    @property
    def present(self, /) -> list[dict[str, Any]]:
        """
        One answer for each: `member` and `answer`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Processing:
    """
    The processing of a cell on a day. It names no casus and no person.
    """
    def __copy__(self, /) -> Processing: ...
    def __deepcopy__(self, _memo: Any, /) -> Processing: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> list[dict[str, Any]]:
        """
        The list of the categories of persons with access.
        """
    @property
    def bases(self, /) -> list[str]:
        """
        The articles of the declared bases that hold that day.
        """
    @property
    def book(self, /) -> str:
        """
        The hash of the book.
        """
    @property
    def cell(self, /) -> str:
        """
        The cell.
        """
    @property
    def controller(self, /) -> str:
        """
        Who determines purposes and means.
        """
    @property
    def fields(self, /) -> list[dict[str, Any]]:
        """
        Every field of every kind of fact with its class.
        """
    @staticmethod
    def from_json(json: str, /) -> Processing:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def host(self, /) -> list[str]:
        """
        What the host completes.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def purposes(self, /) -> list[dict[str, Any]]:
        """
        The purposes: the content of a processing register.
        """
    @property
    def questions(self, /) -> list[str]:
        """
        The questions that are open.
        """
    @property
    def security(self, /) -> list[str]:
        """
        What livc itself does for security.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class ProcessingPage:
    """
    The processing of a cell as texts.
    """
    def __copy__(self, /) -> ProcessingPage: ...
    def __deepcopy__(self, _memo: Any, /) -> ProcessingPage: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def csv(self, /) -> str:
        """
        The purposes as CSV, in codes.
        """
    @staticmethod
    def from_json(json: str, /) -> ProcessingPage:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def page(self, /) -> dict[str, Any]:
        """
        The page.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Profile:
    """
    A workflow profile: the states in use and the moves between them.
    """
    def __copy__(self, /) -> Profile: ...
    def __deepcopy__(self, _memo: Any, /) -> Profile: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def basis(self, /) -> list[str]:
        """
        The provisions it rests on, as far as livc knows them.
        """
    @property
    def extends(self, /) -> dict[str, Any] | None:
        """
        The profile and version whose states and moves it took over.
        """
    @staticmethod
    def from_json(json: str, /) -> Profile:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def id(self, /) -> str:
        """
        Its name.
        """
    @property
    def jurisdiction(self, /) -> str:
        """
        The country whose law it runs under.
        """
    @property
    def moves(self, /) -> list[dict[str, Any]]:
        """
        The moves: `step`, `from`, `to` and `outcome`.
        """
    @property
    def purpose(self, /) -> ProfileUse:
        """
        What it is for: `record`, or `simulate` where no register follows it.
        """
    @property
    def regime(self, /) -> dict[str, Any]:
        """
        The legal regime in words, by language.
        """
    @property
    def settings(self, /) -> list[dict[str, Any]]:
        """
        The settings: `name` and `value`, with `source` or `guess`.
        """
    @property
    def states(self, /) -> list[CasusState]:
        """
        The states in use.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def version(self, /) -> str:
        """
        Its version; a casus keeps the profile it began with.
        """

@final
class Profiles:
    """
    Workflow profiles: which states a casus may have and which moves lead from one to another.

    `Profiles()` holds those that livc ships; `Profiles(files)` adds TOML texts in the form of livc's own, by
    their names.

    >>> import livc
    >>> livc.Profiles().get().id
    'be'
    """
    def __contains__(self, id: str, /) -> bool: ...
    def __len__(self, /) -> int: ...
    def __new__(cls, files: dict[str, str] | None = None, /) -> Profiles: ...
    def __repr__(self, /) -> str: ...
    def diagram(self, /, locale: Locale, id: str | None = None, version: str | None = None) -> str:
        """
        A profile as a diagram in Mermaid, in the language of a locale.

        >>> import livc
        >>> livc.Profiles().diagram(livc.Locale("nl")).splitlines()[0]
        'stateDiagram-v2'
        """
    @staticmethod
    def faults(file: str, text: str) -> list[dict[str, Any]]:
        """
        Every way in which the TOML text of a profile breaks the kernel of the law, each with its article and place;
        none for one that may be used.
        """
    def get(self, id: str | None = None, version: str | None = None, /) -> Profile:
        """
        The profile of this name; the one that a casus gets when it names none, where there is no name. The newest
        version where none is named.
        """
    def table(self, /, book: RuleBook, on: date | str, id: str | None = None, version: str | None = None) -> dict[str, Any]:
        """
        The moves of a profile without any casus, each with the needs that the rules of a day lay over it.
        """
    def to_list(self, /) -> list[dict[str, Any]]:
        """
        All profiles as plain data.
        """
    def walk(self, /, steps: Any, id: str | None = None, version: str | None = None) -> dict[str, Any]:
        """
        A walk through a profile without any register, for comparison and simulation. It makes no legal claim.

        >>> import livc
        >>> walk = livc.Profiles().walk([{"step": "report"}, {"step": "own_check"}], "ca-four-filter")
        >>> walk["state"], walk["simulation"]
        ('own_check', True)
        """

@final
class Proof:
    """
    The proofs of a journal, which are a look too. They hold neither a payload nor a person discussed.
    """
    def __copy__(self, /) -> Proof: ...
    def __deepcopy__(self, _memo: Any, /) -> Proof: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @property
    def current(self, /) -> bool:
        """
        Whether the journal is intact and is the one of this state.
        """
    @property
    def destruction(self, /) -> list[dict[str, Any]]:
        """
        The casussen that may no longer be kept, each with the day since when.
        """
    @property
    def entries(self, /) -> list[dict[str, Any]]:
        """
        What each entry commits to.
        """
    @staticmethod
    def from_json(json: str, /) -> Proof:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def purges(self, /) -> list[dict[str, Any]]:
        """
        The casussen that were destroyed.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def verification(self, /) -> dict[str, Any]:
        """
        What verifying it found.
        """

@final
class Purge:
    """
    What forgetting some entries comes to.
    """
    def __copy__(self, /) -> Purge: ...
    def __deepcopy__(self, _memo: Any, /) -> Purge: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(json: str, /) -> Purge:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def lines(self, /) -> list[dict[str, Any]]:
        """
        The lines that change, each with its number `n` and its new `line`.
        """
    @property
    def rows(self, /) -> list[int]:
        """
        The numbers of the entries whose payload row is to be deleted.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Receipt:
    """
    The receipt of an answer: enough to decide it again, and no clock value.
    """
    def __copy__(self, /) -> Receipt: ...
    def __deepcopy__(self, _memo: Any, /) -> Receipt: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def age(self, /) -> dict[str, Any] | None:
        """
        That the book was older than the host wanted, where it asked.
        """
    @property
    def book(self, /) -> str:
        """
        The effective hash of the book.
        """
    @property
    def facts(self, /) -> dict[str, Any]:
        """
        The facts.
        """
    @staticmethod
    def from_json(json: str, /) -> Receipt:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def hash(self, /) -> str:
        """
        The hash over the rest.
        """
    @property
    def on(self, /) -> date:
        """
        The day of the question.
        """
    @property
    def outcome(self, /) -> Outcome | None:
        """
        The outcome.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Refusal:
    """
    A refusal: everything that is unmet, its article, what would satisfy it, and who could do it.

    A refusal is an answer and no error; nothing was changed.
    """
    def __copy__(self, /) -> Refusal: ...
    def __deepcopy__(self, _memo: Any, /) -> Refusal: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answer(self, /) -> dict[str, Any] | None:
        """
        What the rule book says, with its articles.
        """
    @staticmethod
    def from_json(json: str, /) -> Refusal:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def kind(self, /) -> RefusalKind:
        """
        What kind of no it is.
        """
    @property
    def openings(self, /) -> list[dict[str, Any]] | None:
        """
        The rules that would have permitted it, nearest first, with what is unmet of each.
        """
    @property
    def possible(self, /) -> list[str] | None:
        """
        The steps that are possible from the state, when the state is wrong.
        """
    @property
    def possible_from(self, /) -> list[CasusState] | None:
        """
        The states from which the step is possible, when the state is wrong.
        """
    @property
    def state(self, /) -> CasusState | None:
        """
        The state of the casus, when it has one.
        """
    @property
    def step(self, /) -> str:
        """
        The step that was asked.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def unmet(self, /) -> list[dict[str, Any]]:
        """
        Everything that is unmet, each once: the `fact`, what it `is`, and the values it `needs`.
        """
    @property
    def who(self, /) -> list[str]:
        """
        The roles that could do it.
        """

@final
class Register:
    """
    The state of one cell, folded from its journal, and the one gate through which anything enters it.

    `decide` says what may be recorded and changes nothing. The host appends the line to its journal, and then
    calls `apply`. `profiles` are those that livc ships where none are given.

    >>> import livc
    >>> register, book = livc.Register(), livc.RuleBook()
    >>> decided = register.decide(
    ...     book, at="2026-08-31T07:00:00.000Z", on="2026-08-31", seed="00" * 32,
    ...     do={"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"})
    >>> register.apply(decided.line)
    >>> register.state()["cell"]["cell"], register.head.next
    ('cell-07', 1)
    """
    def __new__(cls, /, profiles: Profiles | None = None) -> Register: ...
    def __repr__(self, /) -> str: ...
    def account(self, /, since: date | str, until: date | str, viewer: str, role: ViewerRole | str, reason: str, on: date | str, months: SupportsIndex = 12) -> dict[str, Any]:
        """
        The account of a period, from the day `since` until before the day `until`, with the access event: the files
        `reported`, their `outcomes`, `signals`, `repeats` within `months`, and `refusals`. A figure is a `dict` that
        says what it is (a word of `FigureKind`), with its `count` where it is available.
        """
    def agenda(self, /, book: RuleBook, day: date | str, viewer: str, role: ViewerRole | str, reason: str, on: date | str, minutes: SupportsIndex | None = None) -> dict[str, Any]:
        """
        The agenda of the case meeting of a `day` to come, as a member may see it, with the access event: the three
        `seats`, and the `items` in the order new, running, closable. `minutes` is the time of an item for which the
        host fixed none.
        """
    def apply(self, line: bytes | str, /) -> None:
        """
        Folds the line of an entry in, after it was appended to the journal. The entry must follow the head;
        otherwise nothing is changed.
        """
    def briefing(self, /, book: RuleBook, giver: str, reason: str, on: date | str, casus: str | None = None, meeting: str | None = None, present: Any | None = None, claims: Any | None = None) -> Briefed:
        """
        What a participant may share: of this casus, at this meeting, on this day, with the access event.

        livc fills in what it knows; `claims` says what only the participant knows (`care`, `duty`, `danger`).
        Without a meeting, those in `present` are who a case meeting is planned with. A casus that is hidden from the
        participant and one that does not exist give the same briefing. `reason` is the document that says why.
        """
    def briefing_page(self, /, book: RuleBook, law: Law, locale: Locale, giver: str, reason: str, on: date | str, casus: str | None = None, meeting: str | None = None, present: Any | None = None, claims: Any | None = None) -> BriefedPage:
        """
        The same on one page, in the language of a locale.
        """
    def composition(self, /, book: RuleBook, on: date | str) -> Composition:
        """
        Whether the cell is lawfully composed on a day, with every shortcoming.
        """
    def composition_screen(self, /, book: RuleBook, law: Law, locale: Locale, on: date | str) -> Screen:
        """
        The texts of a composition, in the language of a locale.
        """
    def count(self, /, book: RuleBook, search: Any, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Count:
        """
        How many casussen a member may see on a day that fit a search, by state, with the access event.
        """
    def decide(self, /, book: RuleBook, command: Any | None = None, *, at: datetime | str | None = None, on: date | str | None = None, actor: str | None = None, seed: str | None = None, do: Any | None = None, payload: Any | None = None, head: Head | dict[str, Any] | None = None) -> Decided | Refusal:
        """
        Decides a command: an entry to append, or a refusal. Nothing is changed.

        A command is a `dict`, keywords, or both: `at`, `on`, `seed` (64 hexadecimal digits, from 32 random bytes),
        `do` (a fact or a list of them), and perhaps `actor` and `payload`. Without `head` it is decided against
        the head as it is now. The book carries what the cell answered for itself: `settled`.

        A refusal is an answer; only a command that cannot be judged at all is an exception.

        >>> import livc
        >>> register, book = livc.Register(), livc.RuleBook()
        >>> opening = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"}
        >>> command = {"at": "2026-08-31T07:00:00.000Z", "on": "2026-08-31", "seed": "00" * 32}
        >>> register.apply(register.decide(book, command, do=opening).line)
        >>> register.decide(book, command, do={"k": "cell_state_changed", "state": "established"})
        Refusal(kind="missing_role", step="administer")
        """
    def due(self, /, book: RuleBook, casus: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> DueLook:
        """
        When a casus may no longer be kept, for whoever may see it, with the access event.
        """
    def end_export(self, /, access: Access, export: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> dict[str, Any]:
        """
        The event that ends an export, to be appended to the access journal: what left livc is destroyed there too.
        """
    def export(self, /, book: RuleBook, search: Any, viewer: str, role: ViewerRole | str, reason: str, on: date | str, seed: str) -> Looks:
        """
        A copy that leaves livc of the casussen that a member may see on a day and that fit a search.

        The access event carries the receipt of the export, derived from `seed` (64 hexadecimal digits).
        """
    def extract(self, /, book: RuleBook, viewer: str, role: ViewerRole | str, reason: str, on: date | str, casus: str | None = None, person: str | None = None) -> Extract:
        """
        What a person who asks may receive about himself, of a `casus` or of a `person`, prepared by a member.

        Where the outcome is `unsettled` a human decides whether it is given. Nothing kept, hidden and absent give the same
        form.
        """
    def extract_page(self, /, book: RuleBook, law: Law, locale: Locale, viewer: str, role: ViewerRole | str, reason: str, on: date | str, casus: str | None = None, person: str | None = None) -> ExtractPage:
        """
        The same on one page in plain words, in the language of a locale.
        """
    def forget(self, access: Access, /) -> Forgotten:
        """
        What the access journal must do so that no casus is named in it that is not there any more. Nothing, once it is
        done.
        """
    def glass(self, /, book: RuleBook, casus: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Look:
        """
        What a member who broke a look open sees of a casus: also what the law leaves unsettled for him.
        """
    def glasses(self, /, book: RuleBook, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Glasses:
        """
        The looks that were broken open, for whoever oversees the cell and for the mayor.
        """
    def handover(self, /, book: RuleBook, viewer: str, role: ViewerRole | str, reason: str, on: date | str, until: date | str, locale: Locale | None = None) -> Handover:
        """
        The work that a member hands over on a day: what comes next in each casus that he may see, what of the cell ends by
        `until` and what is open about it, as data and as CSV, and with a locale as a page.
        """
    @property
    def head(self, /) -> Head:
        """
        Where the journal that was folded in ends.
        """
    def invitation(self, /, book: RuleBook, law: Law, locale: Locale, command: Any) -> dict[str, Any]:
        """
        The text of the invitation that a command records, in the language of a locale: `do`, the fact to record once it
        is sent, `page`, and the `notices`; or `refused`. Nothing is recorded. The head may be left out of the command.
        """
    def list(self, /, book: RuleBook, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Looks:
        """
        Every casus that a member may see on a day, with the access event.

        >>> import livc
        >>> register, book = livc.Register(), livc.RuleBook()
        >>> command = {"at": "2026-08-31T07:00:00.000Z", "on": "2026-08-31", "seed": "00" * 32}
        >>> opening = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"}
        >>> register.apply(register.decide(book, command, do=opening).line)
        >>> mayor = [
        ...     {"k": "member_added", "member": "m-1", "capacity": "seat_holder", "regime": "municipal"},
        ...     {"k": "seat_assigned", "member": "m-1", "seat": "mayor", "holder": "principal"}]
        >>> register.apply(register.decide(book, command, actor="m-1", do=mayor).line)
        >>> looks = register.list(book, "m-1", "seat_holder", "d-1", "2026-09-01")
        >>> looks.views, looks.access["act"], looks.access["function"]
        ([], 'list', 'mayor')
        """
    def look(self, /, book: RuleBook, casus: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Look:
        """
        What a member may see of a casus on a day, with the access event.

        `role` is the capacity in which he looks, which the register must know; `reason` refers to the document that
        says why.
        """
    def mandates(self, /, book: RuleBook, on: date | str) -> dict[str, Any]:
        """
        The mandate table on a day: each of the `participants` without a seat with his `standing` (a word of
        `MandateStanding`), what is on record, and the answer on inviting him as if nothing else stood in the way.
        """
    def migration(self, /, book: RuleBook, profile: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str, version: str | None = None) -> Migration:
        """
        What would change for each running casus that went over to a version of a profile, the newest where none is
        named, with the access event. Nothing is changed.
        """
    def minutes(self, /, book: RuleBook, meeting: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> dict[str, Any]:
        """
        The minutes of a meeting as decisions, as a member may see them, with the access event.
        """
    def minutes_page(self, /, book: RuleBook, locale: Locale, meeting: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> dict[str, Any]:
        """
        The same minutes on one page, in the language of a locale: `page` and `access`.
        """
    def overdue(self, /, book: RuleBook, viewer: str, role: ViewerRole | str, reason: str, on: date | str, calendar: Calendar | None = None) -> Overdue:
        """
        What a member has to do and what is overdue on a day, in working days, with the access event.

        The open actions of his own service are to be done and never called late; no row names a service or a member.
        """
    def possible(self, /, book: RuleBook, casus: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> PossibleLook:
        """
        What can happen to a casus now, for the member who looks, with the access event.

        Every move of its profile comes with its `kind`, `who` could make it, and the `guards`: a condition without `is`
        is still to be given. A casus that is hidden and one that does not exist give the same.
        """
    def presence(self, /, book: RuleBook, meeting: MeetingKind | str, members: Any, on: date | str, casus: str | None = None, mark: Mark | str | None = None) -> Presence:
        """
        Whether each of those present is lawfully there, at an agenda item on a casus or at none.

        `mark` is that of what is told there: plain where none is given.
        """
    def processing(self, /, book: RuleBook, on: date | str) -> Processing:
        """
        The processing of the cell on a day: the list of categories with access, the content of a processing register, and
        what livc can say for an assessment of the impact on data protection.
        """
    def processing_page(self, /, book: RuleBook, locale: Locale, on: date | str) -> ProcessingPage:
        """
        The same as texts, in the language of a locale: `page`, and the purposes as `csv`.
        """
    def proof(self, /, book: RuleBook, journal: bytes | str | Iterable[bytes | str], viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Proof:
        """
        The proofs of a journal (its text, its bytes, or its lines), for whoever oversees the cell.
        """
    def question(self, /, book: RuleBook, giver: str, on: date | str, claims: Any, casus: str | None = None, meeting: str | None = None, present: Any | None = None) -> dict[str, Any]:
        """
        The facts of a sharing question: livc fills in what it knows, `claims` says the rest.

        `meeting` is the meeting at which it would happen, `present` who is there for this agenda item where that
        differs from what was recorded.
        """
    @staticmethod
    def replay(journal: bytes | str | Iterable[bytes | str], profiles: Profiles | None = None) -> Register:
        """
        The register of a whole journal: its text, its bytes, or its lines.
        """
    def requests(self, /, book: RuleBook, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Requests:
        """
        The requests of persons that are not answered, overdue ones first and in the order of their last days, and what
        became of all by year.
        """
    def retention(self, /, book: RuleBook, within: SupportsIndex, viewer: str, role: ViewerRole | str, reason: str, on: date | str, after: str | None = None) -> RetentionLook:
        """
        What of the casussen that a member may see may no longer be kept within so many days, and what is held, awaits an
        event or is an open question: at most 256, after a casus where one is given.
        """
    def retention_matrix(self, /, book: RuleBook, on: date | str) -> RetentionMatrix:
        """
        The retention matrix of the cell on a day: for each kind of data its periods with rules, articles and certainty, or
        the open question. It names no casus and no person.
        """
    def screen(self, /, book: RuleBook, law: Law, locale: Locale, command: Any) -> Screen | None:
        """
        The texts of the refusal of a command, in the language of a locale; `None` for one that may be recorded.

        The command is the `dict` that `decide` takes.

        >>> import livc
        >>> register, book = livc.Register(), livc.RuleBook()
        >>> opening = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"}
        >>> command = {"at": "2026-08-31T07:00:00.000Z", "on": "2026-08-31", "seed": "00" * 32}
        >>> register.apply(register.decide(book, command, do=opening).line)
        >>> command["do"] = {"k": "cell_state_changed", "state": "established"}
        >>> register.screen(book, livc.Law(), livc.Locale("en"), command).lines[0]
        'This cannot be done now: administer the cell: members, seats, invitations, meetings.'
        """
    def search(self, /, book: RuleBook, search: Any, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Looks:
        """
        The casussen that a member may see on a day and that fit a search: a `dict` with perhaps `state`, `meeting` and
        `review_by`.
        """
    def settled(self, book: RuleBook, /) -> RuleBook:
        """
        A rule book with what the cell answered for itself. The book that is given has no settings of its own.
        """
    def sheet(self, /, book: RuleBook, casus: str, meeting: str, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> dict[str, Any]:
        """
        The round on the feedback sheet of a casus at a meeting, with the access event: who must still agree. It is shown
        to whoever may record the positions; what is on the sheet is nowhere in livc.
        """
    def state(self, /) -> dict[str, Any]:
        """
        The state as plain data: the `cell` without persons, the `casussen` with their states, the `ledger` of those
        that were destroyed, and the `head`.
        """
    def trail(self, /, access: Access, viewer: str, role: ViewerRole | str, reason: str, on: date | str) -> Trail:
        """
        The trail of looks, for whoever oversees the cell: a data-protection officer, a supervisor or an archivist.
        """

@final
class Requests:
    """
    The requests of persons that are not answered, overdue ones first, with the access event.
    """
    def __copy__(self, /) -> Requests: ...
    def __deepcopy__(self, _memo: Any, /) -> Requests: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @staticmethod
    def from_json(json: str, /) -> Requests:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def requests(self, /) -> list[dict[str, Any]]:
        """
        The requests, each with its last day `due`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def years(self, /) -> list[dict[str, Any]]:
        """
        What became of all requests, by the year of receipt.
        """

@final
class RetentionLook:
    """
    What may soon no longer be kept, is overdue, held, awaits an event or is an open question, with the access event.
    """
    def __copy__(self, /) -> RetentionLook: ...
    def __deepcopy__(self, _memo: Any, /) -> RetentionLook: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @staticmethod
    def from_json(json: str, /) -> RetentionLook:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def more(self, /) -> bool:
        """
        Whether there are more after the last one.
        """
    @property
    def rows(self, /) -> list[dict[str, Any]]:
        """
        The casussen and signals, each with `casus` and when it is `due`, in the order of their references.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class RetentionMatrix:
    """
    The retention matrix of a cell on a day: for each kind of data its periods, or the open question.
    """
    def __copy__(self, /) -> RetentionMatrix: ...
    def __deepcopy__(self, _memo: Any, /) -> RetentionMatrix: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def book(self, /) -> str:
        """
        The hash of the book.
        """
    @staticmethod
    def from_json(json: str, /) -> RetentionMatrix:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def rows(self, /) -> list[dict[str, Any]]:
        """
        The rows, by the kind of data: each with its rules, articles and certainty, the cell's `own` period, or that it
        is `open`.
        """
    @property
    def states(self, /) -> list[dict[str, Any]]:
        """
        As what `data` a casus in each `state` is kept.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class RuleBook:
    """
    A rule book: what each scope permits, forbids and asks, with articles and dates.

    `RuleBook()` is the book that livc ships.

    >>> import livc
    >>> livc.RuleBook().id
    'be'
    """
    def __len__(self, /) -> int: ...
    def __new__(cls, /) -> RuleBook: ...
    def __repr__(self, /) -> str: ...
    def about(self, /) -> dict[str, Any]:
        """
        What the book is: `id`, `version`, `hash`, how many `rules`; and where there are any: `checked`, the `local`
        books laid over it, the `settings`, its `age`.
        """
    def again(self, receipt: Any, law: Law, locale: Locale, /) -> Screen:
        """
        What became of a recorded answer, in words: its receipt, decided again with this book.
        """
    @property
    def age(self, /) -> dict[str, Any] | None:
        """
        That the book is older than the host wants, where it asked.
        """
    def ask(self, on: date | str, facts: Facts | None = None, /, *, scope: Scope | str | None = None, **words: "str") -> Answer:
        """
        The whole answer on facts: prebuilt, or as keyword arguments. What is not given is unknown.

        >>> import livc
        >>> book = livc.RuleBook()
        >>> facts = livc.Facts.baseline("share", op="publish", item="case_fact", listed="yes", subject="listed_person")
        >>> answer = book.ask("2026-09-01", facts)
        >>> answer.outcome
        <Outcome.FORBIDDEN: 'forbidden'>
        >>> answer.allows()
        False
        """
    def briefing(self, on: date | str, facts: Facts | None = None, /, **words: "str") -> Briefing:
        """
        What one participant may share: facts of the participant, the casus and the room. What is not given is
        unknown, and the briefing says what would decide.

        >>> import livc
        >>> found = livc.RuleBook().briefing("2026-09-02", listed="yes", giver="mayor")
        >>> {(row["matter"], row["op"]): row.get("outcome") for row in found.rows}["own_secret", "send"]
        'forbidden'
        """
    def briefing_page(self, on: date | str, facts: Facts, law: Law, locale: Locale, /) -> Page:
        """
        A briefing on one page, in the language of a locale.

        >>> import livc
        >>> page = livc.RuleBook().briefing_page("2026-09-02", livc.Facts("share"), livc.Law(), livc.Locale("en"))
        >>> page.title
        'What may I share? 2 September 2026'
        """
    @staticmethod
    def builtin_by_hash(hash: str, /) -> RuleBook:
        """
        The built-in book that a hash names, the present or an earlier one: with it a recorded answer can be
        decided again.
        """
    @staticmethod
    def builtin_versions() -> list[dict[str, Any]]:
        """
        Every built-in book, the present one first: its `version`, the `hash` that its answers name, and the day on
        which it was `checked` where it says so.

        >>> import livc
        >>> [known["version"] for known in livc.RuleBook.builtin_versions()][-1]
        '2026.11'
        """
    def check(self, /) -> Findings:
        """
        What the book says in vain or cannot say, over all situations and all days.

        >>> import livc
        >>> livc.RuleBook().check().flaws()
        []
        """
    def check_page(self, law: Law, locale: Locale, /, form: PageForm | str | None = None) -> str:
        """
        The same as a page for people, in the language of a locale: Markdown, or HTML where that is asked for.
        """
    @property
    def checked(self, /) -> date | None:
        """
        The day on which somebody last held the book against the law, where the book says so.
        """
    def compare(self, new: RuleBook, /) -> Changes:
        """
        Every class of situations whose answer differs in another book, over all situations and all days: nothing is
        sampled.

        >>> import livc
        >>> livc.RuleBook().compare(livc.RuleBook()).classes
        []
        """
    def compare_page(self, new: RuleBook, law: Law, locale: Locale, /, form: PageForm | str | None = None) -> str:
        """
        The same as a page for people, in the language of a locale: Markdown, or HTML where that is asked for.
        """
    def decide(self, facts: Facts | dict[str, Any], on: date | str, /, *, scope: Scope | str | None = None, baseline: bool = False) -> Decision:
        """
        The outcome and the rules that determined it, quickly. The facts are prebuilt, or a `dict` of names and
        words of a scope: what it leaves out is unknown, or with `baseline` what it is when nobody claims anything.

        >>> import livc
        >>> livc.RuleBook().decide({"op": "publish", "item": "case_fact"}, "2026-09-01", baseline=True).outcome
        <Outcome.NO_GROUND: 'no_ground'>
        """
    def decide_again(self, receipt: Any, /) -> dict[str, Any]:
        """
        Decides a receipt again, and says whether the answer is still the same.
        """
    def decide_all(self, facts: "list[Facts]", on: date | str, /) -> list[Outcome | None]:
        """
        Decides many: the outcome of each, `None` where the known facts do not decide it.

        >>> import livc
        >>> many = [livc.Facts.baseline("share"), livc.Facts("share")]
        >>> [outcome is None for outcome in livc.RuleBook().decide_all(many, "2026-09-01")]
        [False, True]
        """
    def decide_json(self, request: str, /) -> str:
        """
        Decides a request in JSON: `scope`, `on`, `facts` (names and words), and perhaps `base`, which is what the facts
        are that are not named: `unknown`, or `baseline`. The answer is canonical JSON.

        For a host that passes text on; `decide` is quicker for one that has a `dict`.

        >>> import json, livc
        >>> request = '{"base":"baseline","facts":{"op":"publish"},"on":"2026-09-01","scope":"share"}'
        >>> json.loads(livc.RuleBook().decide_json(request))["outcome"]
        'no_ground'
        """
    def evaluate(self, request: Any, /) -> Evaluation:
        """
        Evaluates a request of the OpenID AuthZEN Authorization API, as plain data.

        >>> import livc
        >>> facts = {"op": "publish", "item": "case_fact"}
        >>> livc.RuleBook().evaluate({
        ...     "subject": {"type": "host", "id": "host"},
        ...     "action": {"name": "act"},
        ...     "resource": {"type": "situation", "id": "share", "properties": facts},
        ...     "context": {"on": "2026-09-01", "undertaken": []},
        ... }).decision
        False
        """
    def explain(self, on: date | str, facts: Facts, law: Law, locale: Locale, /, depth: Depth | str = ...) -> Explanation:
        """
        Why the answer is what it is, in two depths. For `refused`, which is told to the one who is refused, nothing
        in it depends on what the item is. For `audit` every rule that was considered stands in it, and why it did or
        did not decide.

        >>> import livc
        >>> book, law, words = livc.RuleBook(), livc.Law(), livc.Locale("en")
        >>> card = livc.Facts.baseline("share", op="publish", item="card")
        >>> book.explain("2026-09-15", card, law, words).lines[0]
        'This may not be done.'
        """
    @staticmethod
    def from_files(files: dict[str, str], law: Law, /) -> RuleBook:
        """
        A book from TOML files by their names, checked against provisions.
        """
    @staticmethod
    def from_json(decisions: str, texts: str, /) -> RuleBook:
        """
        A book from its normalised JSON and its texts, which is faster to read than TOML: what `normalise`
        gives. It is checked as TOML is.
        """
    @property
    def hash(self, /) -> str:
        """
        The effective hash: of the book with everything local and every setting. Each answer names it.
        """
    @property
    def id(self, /) -> str:
        """
        The name of the book.
        """
    @staticmethod
    def normalise(files: dict[str, str], law: Law, /) -> tuple[str, str]:
        """
        The normalised JSON of a book in TOML files, and its texts.
        """
    def onward(self, on: date | str, facts: Facts | None = None, /, **words: "str") -> list[Onward]:
        """
        Where an item that is told at the table can go afterwards: each destination or use with the widest outcome.

        The facts are those of telling it: `item`, `secret`, `listed` and the like. What is not given is unknown.

        >>> import livc
        >>> found = livc.RuleBook().onward("2026-09-02", listed="yes", secret="of_giver")
        >>> {one.destination: one.outcome for one in found}[livc.Destination.POLICE_REPORT]
        <Outcome.FORBIDDEN: 'forbidden'>
        """
    def question_text(self, question: str, language: Language | str, /) -> str:
        """
        What a question asks, in a language.

        >>> import livc
        >>> livc.RuleBook().question_text("Q-former-care", "en")[:24]
        'May a service that took '
        """
    def receipt(self, on: date | str, facts: Facts, /) -> Receipt:
        """
        The receipt of an answer.
        """
    def rule_text(self, rule: str, language: Language | str, /) -> str:
        """
        What a rule says, in a language.

        >>> import livc
        >>> livc.RuleBook().rule_text("R1", "en")
        'Each mayor creates an LIVC R for the municipality, to prevent terrorist offences'
        """
    def screen(self, on: date | str, facts: Facts, law: Law, locale: Locale, /) -> Screen:
        """
        The texts of an answer, in the language of a locale.
        """
    def table(self, on: date | str, facts: Facts | dict[str, Any], /, *, scope: Scope | str | None = None) -> TruthTable:
        """
        The truth table of one combination of head facts on a day. Only the head facts of what is given matter: in
        the scope `share` those are `op` and `item`.

        >>> import livc
        >>> table = livc.RuleBook().table("2026-11-23", {"op": "publish", "item": "count"})
        >>> table.rows[0]["outcome"], table.whole
        ('permitted', True)
        """
    def table_page(self, on: date | str, facts: Facts | dict[str, Any], law: Law, locale: Locale, /, form: PageForm | str | None = None, *, scope: Scope | str | None = None) -> str:
        """
        The same as a page for a jurist, in the language of a locale: Markdown, or HTML where that is asked for.
        """
    def to_cedar(self, language: Language | str, /, *, scope: Scope | str | None = None) -> Cedar:
        """
        The book as Cedar policies with their schema, of one scope or of all, with the texts in a language. Only the
        action `act`, by the policies of `act`, is a yes.

        >>> import livc
        >>> export = livc.RuleBook().to_cedar("en", scope="share")
        >>> "namespace Livc::Share" in export.schema
        True
        """
    @property
    def version(self, /) -> str:
        """
        The version of the book, which is not that of livc.
        """
    def with_age_limit(self, /, today: date | str, max_days: SupportsIndex) -> RuleBook:
        """
        The same book, which tells its age with every answer, screen and receipt when it was last held against the
        law more than `max_days` before `today`, the day on which the host asks.

        >>> import livc
        >>> book = livc.RuleBook().with_age_limit("2030-01-01", 365)
        >>> book.ask("2026-09-01", op="tell").age["max_days"]
        365
        """
    def with_local(self, files: dict[str, str], law: Law, /) -> RuleBook:
        """
        The same book with a local one laid over it, which can only narrow.
        """
    def with_settings(self, text: str, /, name: str = "settings.toml") -> RuleBook:
        """
        The same book with the host's settings laid over it: a TOML text.
        """

@final
class Screen:
    """
    The texts of an answer in one language.
    """
    def __copy__(self, /) -> Screen: ...
    def __deepcopy__(self, _memo: Any, /) -> Screen: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def first(self, /) -> list[str]:
        """
        The lines to say before anything else.
        """
    @staticmethod
    def from_json(json: str, /) -> Screen:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def lines(self, /) -> list[str]:
        """
        The rest, from top to bottom.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Sealed:
    """
    An entry that follows one head and no other, and its payload.
    """
    def __copy__(self, /) -> Sealed: ...
    def __deepcopy__(self, _memo: Any, /) -> Sealed: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(json: str, /) -> Sealed:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def head(self, /) -> Head:
        """
        The head of a journal that ends with this entry.
        """
    @property
    def line(self, /) -> str:
        """
        The line for the journal, without its line feed.
        """
    @property
    def payload(self, /) -> str | None:
        """
        The row for the place where payloads are kept, without its line feed.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class Trail:
    """
    The trail of looks, which is a look itself. It holds neither a person discussed nor anything that was seen.
    """
    def __copy__(self, /) -> Trail: ...
    def __deepcopy__(self, _memo: Any, /) -> Trail: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def access(self, /) -> dict[str, Any]:
        """
        The access event, to be appended to the journal of accesses.
        """
    @property
    def exports(self, /) -> list[dict[str, Any]]:
        """
        The receipts of exports.
        """
    @staticmethod
    def from_json(json: str, /) -> Trail:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def looks(self, /) -> list[dict[str, Any]]:
        """
        The looks, in order.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

@final
class TruthTable:
    """
    The truth table of one combination of head facts on a day: every situation in exactly one row.
    """
    def __copy__(self, /) -> TruthTable: ...
    def __deepcopy__(self, _memo: Any, /) -> TruthTable: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def book(self, /) -> dict[str, Any]:
        """
        The `id`, `version` and `hash` of the book.
        """
    @property
    def counts(self, /) -> dict[str, Any]:
        """
        How many situations have each outcome, as texts: they are larger than other programs keep exact.
        """
    @staticmethod
    def from_json(json: str, /) -> TruthTable:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def heads(self, /) -> dict[str, Any]:
        """
        The head facts.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def rows(self, /) -> list[dict[str, Any]]:
        """
        The rows: no situation is in two of them.
        """
    @property
    def rules(self, /) -> list[dict[str, Any]]:
        """
        The rules that can count, in the order of deciding.
        """
    @property
    def scope(self, /) -> str:
        """
        The scope.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """
    @property
    def whole(self, /) -> bool:
        """
        Whether the rows are all.
        """

@final
class Verification:
    """
    What verifying a journal found. It is intact when `fault` is `None`.
    """
    def __copy__(self, /) -> Verification: ...
    def __deepcopy__(self, _memo: Any, /) -> Verification: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def entries(self, /) -> int:
        """
        How many entries are in order: all of them, or those before the fault.
        """
    @property
    def fault(self, /) -> Fault | None:
        """
        The first fault.
        """
    @staticmethod
    def from_json(json: str, /) -> Verification:
        """
        Reads back what `to_json` wrote.
        """
    @property
    def gone(self, /) -> int:
        """
        How many of these had their facts destroyed.
        """
    @property
    def head(self, /) -> Head:
        """
        The head after the last of these.
        """
    @property
    def opening(self, /) -> dict[str, Any] | None:
        """
        What entry 0 says.
        """
    @property
    def payloads(self, /) -> int:
        """
        How many of these were recorded with a payload, whether it is still there or not.
        """
    @property
    def tail(self, /) -> Any:
        """
        How the journal ends.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole answer as plain data, the same in every language.
        """
    def to_json(self, /) -> str:
        """
        The whole answer as canonical JSON, the same bytes in every language.
        """

def baseline(scope: str = "share", /) -> dict[str, Any]:
    """
    The facts in which nobody claims anything, as plain data.

    >>> import livc
    >>> livc.baseline("share")["listed"]
    'no'
    """

def brussels_day(instant: datetime | str, /) -> date:
    """
    The civil day in Brussels at an instant.

    The instant is a `datetime.datetime` with a time zone, cut to milliseconds, or a text
    `YYYY-MM-DDTHH:MM:SS.sssZ`.

    >>> import datetime, livc
    >>> livc.brussels_day(datetime.datetime(2026, 8, 31, 22, 30, tzinfo=datetime.timezone.utc))
    datetime.date(2026, 9, 1)
    >>> livc.brussels_day("2026-01-31T22:59:59.999Z")
    datetime.date(2026, 1, 31)
    """

def canonical(value: Any, /) -> str:
    """
    The canonical JSON text of a value: what every language of livc writes for it, byte for byte.

    Takes `dict` with text keys, `list`, `tuple`, `str`, `int`, `bool`, `datetime.date` and
    `datetime.datetime` with a time zone. There is no `None` and no `float`.

    >>> import datetime, livc
    >>> livc.canonical({"on": datetime.date(2026, 9, 1), "listed": True, "articles": ["l18/3"]})
    '{"articles":["l18/3"],"listed":true,"on":"2026-09-01"}'
    """

def compute(op: str, figures: SupportsGetItem[int, Any], rounding: Any | None = None, /) -> dict[str, Any]:
    """
    Computes with figures: a figure is an integer, or a dict of `state`, `number` and `over`.

    >>> import livc
    >>> share = livc.compute("ratio", [382, 498])
    >>> share
    {'number': 191, 'over': 249, 'state': 'value'}
    >>> livc.compute("round", [share], {"mode": "half_up", "digits": 1, "percent": True})["text"]
    '76.7'
    >>> livc.compute("add", [5, {"state": "not_reported"}])
    {'state': 'not_reported'}
    """

def coverage(places: Places, request: Any, /) -> dict[str, Any]:
    """
    Coverage of a day from what municipalities told: a dict of `on`, `statements` and `groups`.

    >>> import livc
    >>> places = livc.Places(
    ...     "nis,name_nl,name_fr,name_de,region_nis,province_nis,arrondissement_nis,language_region,facilities,valid_from,valid_to\\n"
    ...     "23009,Bever,Biévène,Bever,02000,20001,23000,nl,nl+fr:border,1970-01-01,\\n")
    >>> told = [{"nis": "23009", "state": "has", "cell": "bever"}]
    >>> livc.coverage(places, {"on": "2026-09-01", "statements": told})["areas"][0]["with"]
    {'number': 1, 'state': 'value'}
    """

def coverage_of_counts(request: Any, /) -> dict[str, Any]:
    """
    Coverage from published counts: a dict of `areas`, and where there is one the `total` that they must add up to.

    >>> import livc
    >>> areas = [{"area": "flanders", "with": 255, "without": 30, "municipalities": 300}]
    >>> livc.coverage_of_counts({"areas": areas})["total"]["not_reported"]
    {'number': 15, 'state': 'value'}
    """

def day(day: date | str, /) -> date:
    """
    Reads a day strictly: a text `YYYY-MM-DD` from 1830 to 2200, or a `datetime.date`.

    >>> import livc
    >>> livc.day("2026-09-01")
    datetime.date(2026, 9, 1)
    """

def erased(journal: bytes | str | Iterable[bytes | str], /) -> list[int]:
    """
    The numbers of all entries that a journal (its text, its bytes, or its lines) itself says are destroyed, whether or
    not their lines are gone.

    >>> import livc
    >>> livc.erased(b"")
    []
    """

def has_forbidden_words(text: str, /) -> bool:
    """
    Whether a text holds a word that livc never uses for a person. The word is not repeated.

    >>> import livc
    >>> livc.has_forbidden_words("a person on the list")
    False
    """

def holidays(year: SupportsIndex, /) -> list[dict[str, Any]]:
    """
    The ten legal holidays of a year, in order.

    >>> import livc
    >>> livc.holidays(2026)[1]
    {'day': '2026-04-06', 'holiday': 'easter_monday'}
    """

def identifier(seed: str, label: str) -> str:
    """
    An identifier derived from the seed of a command (64 hexadecimal digits).

    >>> import livc
    >>> livc.identifier("40" * 32, "goal-1") == livc.identifier("40" * 32, "goal-1")
    True
    """

def leaks(published: Any, /) -> list[dict[str, Any]]:
    """
    What can be worked out of publications, all of them together: empty when they are safe.

    >>> import livc
    >>> cells = [{"key": "all", "counts": "persons", "number": 12}, {"key": "adults", "counts": "persons", "number": 10},
    ...          {"key": "minors", "counts": "persons", "state": "suppressed"}]
    >>> livc.leaks([{"cells": cells, "sums": [{"total": "all", "parts": ["minors", "adults"]}]}])
    [{'high': 2, 'key': 'minors', 'low': 2}]
    """

def parse(text: str, /) -> Any:
    """
    Reads JSON text strictly: no key twice, no null, no fraction, at most 32 levels and 16 MiB.

    >>> import livc
    >>> livc.parse('{"n": 1}')
    {'n': 1}
    >>> livc.parse('{"n": 1, "n": 2}')
    Traceback (most recent call last):
    ...
    livc._errors.InvalidInputError: 1:16: a key occurs twice in one object (duplicate_key)
    """

def publish(draft: Any, /, *, disclosure: Any | None = None, earlier: Any | None = None) -> dict[str, Any]:
    """
    What of a table may be shown beside what was published before: small counts of persons are hidden, and so much
    beside them that nobody can work them out. There is no way to switch that off.

    >>> import livc
    >>> cells = [{"key": key, "counts": "persons", "number": n} for key, n in (("all", 12), ("minors", 2), ("adults", 10))]
    >>> shown = livc.publish({"cells": cells, "sums": [{"total": "all", "parts": ["minors", "adults"]}]})
    >>> [(cell["key"], cell["state"]) for cell in shown["cells"]]
    [('adults', 'suppressed'), ('all', 'value'), ('minors', 'suppressed')]
    """

def seal(draft: Any, head: Head | dict[str, Any] | None = None) -> Sealed:
    """
    What a draft comes to after a head, which is left out for an empty journal. Nothing is appended.

    The draft is a `dict` with `at`, `facts`, `seed` (64 hexadecimal digits) and perhaps `payload`.

    >>> import livc
    >>> opened = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality",
    ...           "on": "2026-08-31"}
    >>> sealed = livc.seal({"at": "2026-08-31T07:00:00.000Z", "facts": [opened], "seed": "40" * 32})
    >>> sealed.head.next
    1
    """

def span(kind: str, on: str, /, *, move: SupportsIndex | None = None, parts: str | None = None) -> Any:
    """
    The period of figures that a day lies in; with `move` so many later or earlier, with `parts` those that make it up.

    >>> import livc
    >>> livc.span("quarter", "2019-05-20")
    {'from': '2019-04-01', 'kind': 'quarter', 'label': '2019-Q2', 'until': '2019-07-01'}
    >>> livc.span("legislature", "2024-12-02", move=1)["label"]
    '2025-2030'
    >>> [part["label"] for part in livc.span("year", "2019-05-20", parts="half_year")]
    ['2019-H1', '2019-H2']
    """

def truth_table() -> list[dict[str, Any]]:
    """
    What each operation on two figures gives for each state of both.

    >>> import livc
    >>> livc.truth_table()[1]
    {'first': 'value', 'op': 'add', 'outcome': 'value', 'second': 'zero'}
    """

def verify(journal: bytes | str, *, strict: bool = False, against: SupportsGetItem[int, Head | dict[str, Any]] = ..., continuing: str | None = None, start: Head | dict[str, Any] | None = None) -> Verification:
    """
    Verifies a journal from its first line to its last, without any rule book.

    `strict` demands canonical form too; `against` are heads that were kept elsewhere; `continuing` is the last
    hash of the segment before; `start` is a head, for the lines that came since. A fault is an answer, not an
    exception.

    >>> import livc
    >>> livc.verify(b"").entries
    0
    >>> livc.verify(b"not a journal\\n").fault
    Fault(n=0, kind="invalid_json", line=1, byte=0)
    """

def vocabularies() -> list[dict[str, Any]]:
    """
    Every closed vocabulary with its words and their numbers.

    >>> import livc
    >>> [v["name"] for v in livc.vocabularies() if v["name"] == "language"]
    ['language']
    """
