"""The work around a casus: what can happen, what is overdue, the agenda and the minutes, the handover to a successor,
what the person receives who asks, and until when anything is kept.

It opens the journal that the story wrote (`data/story.jsonl`) as it stood on a day: a state is nothing but the entries
up to there. The same program stands in `rust/casework.rs` and `c/casework.c`, and all three print
`expected/casework.txt`."""

from pathlib import Path
from typing import Any

import livc
from host import Host, heading, item, said, step

JOURNAL = Path(__file__).parent.parent / "data" / "story.jsonl"

BEFORE, AFTER, CLOSED = 30, 37, 38
"""How many entries the journal had before the meeting of 19 November, after it, and after the closing."""

COORDINATOR = ("m-prevention", livc.ViewerRole.COORDINATOR, "d-20")
"""Asks as a member in a role: every look is an entry of the access journal, with its reason."""


def main() -> None:
    print("The work around a casus\n")
    print("The journal of the story, as it stood on three days.")

    lines = JOURNAL.read_bytes().splitlines(keepends=True)
    host = Host()
    before, after, closed = (livc.Register.replay(b"".join(lines[:n])) for n in (BEFORE, AFTER, CLOSED))
    what_can_happen(host, before)
    what_is_overdue(host, before)
    the_agenda(host, before)
    the_minutes(host, after)
    the_handover(host, after)
    what_the_person_receives(host, after)
    until_when(host, closed)


def what_can_happen(host: Host, state: livc.Register) -> None:
    """The moves of the profile, each with what stands in its way."""
    heading("Casus: what can happen now?")
    step("12 November. The prevention official, who coordinates, asks what can happen to the casus.")
    moves = state.possible(host.book, "k-1", *COORDINATOR, "2026-11-12").moves or []
    for language, words in host.words.items():
        for kind in ("possible", "missing_role", "unmet_guards"):
            steps = dict.fromkeys(words.word("move_step", move["step"]) for move in moves if move["kind"] == kind)
            said(language, f"{words.word('possible_kind', kind)} – {'; '.join(steps)}.")


def what_is_overdue(host: Host, state: livc.Register) -> None:
    """In working days: a list of work, of no person."""
    heading("Follow-up: what is overdue?")
    step("12 November. The same official asks what is to be done. 11 November was a holiday.")
    for row in state.overdue(host.book, *COORDINATOR, "2026-11-12").overdue:
        what = f"{row['kind']} {row.get('action', '')} of {row['casus']}"
        item(f"{what}: by {row['due']}, {row['days']} working days ago")


def the_agenda(host: Host, state: livc.Register) -> None:
    """What the next meeting is about, and who is lawfully there for it."""
    heading("Meetings: agenda")
    step("12 November. The agenda of the case meeting of 19 November.")
    for found in state.agenda(host.book, "2026-11-19", *COORDINATOR, "2026-11-12")["items"]:
        item(f"{found['casus']}: {found['minutes']} minutes, {len(found['expected'])} invited")
        for language, words in host.words.items():
            matters = "; ".join(words.word("agenda_matter", matter) for matter in found["open"])
            said(language, f"{words.word('agenda_group', found['group'])} – {matters}.")


def the_minutes(host: Host, state: livc.Register) -> None:
    """Decisions, no prose: who said what is not in them."""
    heading("Meetings: minutes")
    step("19 November, after the meeting.")
    for language, words in host.words.items():
        show(language, state.minutes_page(host.book, words, "v-3", *COORDINATOR, "2026-11-19")["page"])


def the_handover(host: Host, state: livc.Register) -> None:
    """What a successor must know."""
    heading("Follow-up: handover to a successor")
    step("19 November. What comes next, and what of the cell ends before 1 March 2027.")
    for language, words in host.words.items():
        handed = state.handover(host.book, *COORDINATOR, "2026-11-19", "2027-03-01", words)
        show(language, handed.to_dict()["page"])


def what_the_person_receives(host: Host, state: livc.Register) -> None:
    """An extract is a draft for a human: never about another person, silent on what others keep."""
    heading("Rights: what the person receives who asks")
    step("19 November. The mayor of Lennik has the extract prepared.")
    mayor = ("m-lennik", livc.ViewerRole.SEAT_HOLDER, "d-20")
    for language, words in host.words.items():
        extract = state.extract_page(host.book, host.law, words, *mayor, "2026-11-19", person="p-88")
        show(language, extract.to_dict()["page"])


def until_when(host: Host, state: livc.Register) -> None:
    """The law sets no period: livc does not invent one."""
    heading("Retention: until when?")
    step("20 November. The casus is closed, and nobody has decided how long it is kept.")
    due = state.due(host.book, "k-1", *COORDINATOR, "2026-11-20").to_dict()["due"]
    item(f"{due['due']}, by {', '.join(due['rules'])}: {', '.join(due['questions'])}")


def show(language: str, page: dict[str, Any]) -> None:
    """A page, line by line."""
    for line in page["text"].splitlines():
        if line:
            said(language, line)


if __name__ == "__main__":
    main()
