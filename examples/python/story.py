"""The story of one casus, from signal to closing, room by room: what a cell asks livc, and what livc answers.

`story.py [FILE]` writes its journal to that file, else to one among the temporary files of the system. The same story
stands in `rust/story.rs` and `c/story.c`, and all three print `expected/story.txt`."""

import sys
import tempfile
from pathlib import Path
from typing import Any

import livc
from host import Act, Host, heading, item, said, step, yes

TABLE = ["m-bever", "m-lennik", "m-pajottegem", "m-police", "m-prevention", "m-youth", "m-caw"]
"""Everybody who discusses the casus."""
SEATS = TABLE[:5]
"""The three seats among them."""


def main() -> None:
    default = Path(tempfile.gettempdir()) / "livc-story.journal"
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    print("A joint cell and one casus\n")
    print("What happens here is invented; the municipalities and the law are real.")

    host = Host()
    places(host)
    the_cell(host)
    no_record(host)
    signal_to_list(host)
    the_table(host)
    outside_the_table(host)
    danger(host)
    weighing_and_plan(host)
    reviews(host)
    who_sees_what(host)
    closing(host)
    the_journal(host, file)
    forgetting(host)


def places(host: Host) -> None:
    """Which municipalities are these, and in which languages must their cell be able to print?"""
    heading("Place: three municipalities")
    data = Path(__file__).parent.parent / "data"
    table = livc.Places(
        (data / "municipalities.csv").read_bytes(), (data / "municipality_changes.csv").read_bytes()
    )

    today = "2026-08-31"
    official: list[livc.Language] = []
    for place in table.on(today):
        item(f"{place.nis} {' / '.join(place.name[language] for language in ('nl', 'fr', 'de'))}")
        official += [language for language in place.official_languages if language not in official]
    step("In which languages must their cell be able to print?")
    for language, words in host.words.items():
        said(language, ", ".join(words.word("language", one) for one in official))
    step("The municipality of Gooik, 23024, is no more. What has it become?")
    for place in table.successors("23024", "2024-12-31", today).municipalities:
        item(f"{place.nis} {place.name['nl']}")


def the_cell(host: Host) -> None:
    """Is the cell lawfully composed today?"""
    heading("Cell: three mayors, three kinds of seat")
    day = "2026-08-31"
    host.record(
        day, None, {"k": "journal_opened", "journal": "j-1", "cell": "c-1", "controller": "municipalities"}
    )
    # Before a mayor has his seat nobody is a member: the first one brings himself in.
    for mayor, nis in [("m-bever", "23009"), ("m-lennik", "23104"), ("m-pajottegem", "23106")]:
        host.record(
            day,
            "m-bever",
            [
                {"k": "member_added", "member": mayor, "capacity": "seat_holder", "regime": "municipal"},
                {"k": "seat_assigned", "member": mayor, "seat": "mayor", "holder": "principal", "municipality": nis},
                {"k": "municipality_joined", "municipality": nis},
            ],
        )
    acts: list[Any] = [
        {"k": "cell_state_changed", "state": "established"},
        [
            {"k": "member_added", "member": "m-police", "capacity": "seat_holder", "regime": "federal"},
            {"k": "seat_assigned", "member": "m-police", "seat": "police", "holder": "representative",
             "designated_by": "m-chief"},
        ],
        [
            {"k": "member_added", "member": "m-prevention", "capacity": "seat_holder", "regime": "municipal"},
            {"k": "seat_assigned", "member": "m-prevention", "seat": "prevention", "holder": "principal"},
            {"k": "coordinator_named", "member": "m-prevention"},
        ],
    ]  # fmt: skip
    for act in acts:
        host.record(day, "m-bever", act)
    step(
        "The three mayors, the representative of the chief of police and the prevention official have their "
        "seats. Is the cell lawfully composed?"
    )
    host.composition(day)

    step("The clearance of the police representative is recorded. And now?")
    host.record(
        day, "m-bever", {"k": "clearance_recorded", "member": "m-police", "level": "secret", "until": "2028-01-01"}
    )
    host.composition(day)

    step(
        "Others become known to the cell: a youth worker of the municipality and a lawyer of its legal aid, both "
        "invited for every casus; a Flemish service (CAW) with its mandate; and an observer, who is not invited."
    )
    acts = [
        {"k": "member_added", "member": "m-youth", "capacity": "municipal_staff", "regime": "municipal",
         "service": "youth"},
        {"k": "member_invited", "invitation": "i-1", "member": "m-youth", "contribution": "d-1"},
        {"k": "member_added", "member": "m-lawyer", "capacity": "municipal_level_service", "regime": "municipal",
         "service": "legal-aid"},
        {"k": "member_invited", "invitation": "i-2", "member": "m-lawyer", "contribution": "d-2"},
        {"k": "member_added", "member": "m-caw", "capacity": "community_service", "regime": "flemish",
         "service": "caw"},
        {"k": "mandate_recorded", "member": "m-caw", "status": "covers", "article": "fl21/participation"},
        {"k": "member_added", "member": "m-observer", "capacity": "observer", "regime": "municipal"},
    ]  # fmt: skip
    for act in acts:
        host.record(day, "m-bever", act)


def no_record(host: Host) -> None:
    """Without a declared basis nothing is kept about any person."""
    heading("Register: nothing about anybody without a basis")
    step("1 September 2026. The mayor of Lennik wants to put somebody on the list at once.")
    host.refused("2026-09-01", "m-lennik", listing("d-3"))
    step("The municipalities declare on what their records rest, with the opinion of the data protection officer.")
    host.record(
        "2026-09-01",
        "m-bever",
        {"k": "basis_declared", "basis": "b-1", "controller": "municipalities", "category": "all",
         "operation": "all", "article": "l18/3/2", "reference": "d-4", "from": "2026-09-01"},
    )  # fmt: skip


def listing(reason: str) -> dict[str, str]:
    return {"k": "casus_listed", "casus": "k-1", "person": "p-88", "indications": "yes", "source": "welfare",
            "age": "adult", "reason": reason}  # fmt: skip


def signal_to_list(host: Host) -> None:
    """A signal comes in, is screened, and the mayor puts the casus on the list."""
    heading("Casus: from signal to list")
    step("2 September. The youth worker reports a signal. 3 September. The prevention official screens it.")
    host.record(
        "2026-09-02",
        "m-youth",
        {"k": "signal_received", "casus": "k-1", "signal": "s-1", "sector": "welfare", "person": "p-88"},
    )
    host.record(
        "2026-09-03",
        "m-prevention",
        {"k": "signal_triaged", "casus": "k-1", "outcome": "propose_listing", "criterion": "d-5", "reason": "d-6"},
    )
    step("4 September. The prevention official would list the casus too. (Wrong role.)")
    host.refused("2026-09-04", "m-prevention", listing("d-7"))
    step("The mayor of Lennik lists the casus, and invites the CAW for this casus only.")
    host.record("2026-09-04", "m-lennik", listing("d-7"))
    host.record(
        "2026-09-04",
        "m-lennik",
        {"k": "member_invited", "invitation": "i-3", "member": "m-caw", "casus": "k-1", "contribution": "d-8"},
    )


def the_table(host: Host) -> None:
    """The case meeting: what may be said and shown there?"""
    heading("Sharing: at the table")
    step("10 September. A case meeting. Who was there is recorded for the agenda item of this casus.")
    day = "2026-09-10"
    meeting(host, "v-1", day)

    step("1. The CAW tells what it knows. No secret is in it.")
    host.ask(day, "m-caw", {}, at="v-1")

    secret = {"secret": "of_giver", "duty": "secret"}
    step("2. The CAW tells something that it holds as a professional secret.")
    host.ask(day, "m-caw", secret, at="v-1")

    step("3. The same question on the last day of the old Criminal Code, and on the first day of the new one.")
    facts = host.facts(day, "m-caw", secret, at="v-1")
    for on in ["2026-08-31", "2026-09-01"]:
        host.outcome(facts, on, "occ/458ter/1")

    step("4. The same secret, with the observer in the room, whom nobody invited.")
    room = ["m-lennik", "m-police", "m-prevention", "m-caw", "m-observer"]
    host.ask(day, "m-caw", secret, at="v-1", before=room)

    step("5. The lawyer, who is invited, tells a secret of a client.")
    room = ["m-lennik", "m-police", "m-prevention", "m-lawyer"]
    host.ask(day, "m-lawyer", {"secret": "of_giver", "duty": "lawyer"}, at="v-1", before=room)

    card = {"op": "show", "item": "card", "entity": "validated", "category": "judicial", "care": "not_relevant",
            "origin": "not_relevant"}  # fmt: skip
    step("6. The police representative shows an information card, with only the three seats in the room.")
    host.ask(day, "m-police", card, at="v-1", before=SEATS)

    step("7. The same card, with the invited services in the room.")
    host.ask(day, "m-police", card, at="v-1")

    step("8. The prevention official shows the card.")
    host.ask(day, "m-prevention", card, at="v-1", before=SEATS)


def outside_the_table(host: Host) -> None:
    """What was heard at the table, outside it."""
    heading("Sharing: after the meeting")
    day = "2026-09-11"
    step("9. The day after, the CAW sends the same secret to the mayor by mail.")
    host.ask(day, "m-caw", {"op": "send", "receiver": "mayor", "secret": "of_giver", "duty": "secret"})

    step("10. The mayor would use a secret that he heard at the table to decide on social housing.")
    host.ask(
        day,
        "m-lennik",
        {"op": "use", "receiver": "own_file", "secret": "heard_here", "purpose": "housing", "category": "housing",
         "care": "not_relevant", "origin": "other"},
    )  # fmt: skip

    step("11. The police would write a secret heard at the table into the common database T.E.R.")
    host.ask(
        day,
        "m-police",
        {"op": "record", "receiver": "database", "secret": "heard_here", "duty": "police", "care": "not_relevant",
         "origin": "other"},
    )  # fmt: skip


def danger(host: Host) -> None:
    """Danger comes before everything else."""
    heading("Sharing: danger")
    step("12. Outside any meeting, the youth worker is told in confidence of an attack that is about to happen.")
    host.ask(
        "2026-09-12",
        "m-youth",
        {"receiver": "prosecutor", "secret": "of_giver", "duty": "secret", "danger": "imminent",
         "purpose": "integrity"},
    )  # fmt: skip
    step("The youth worker calls 101. Afterwards it is recorded that the threat was passed on, and to whom.")
    host.record("2026-09-12", "m-youth", {"k": "threat_passed_on", "casus": "k-1", "receiver": "police"})


def weighing_and_plan(host: Host) -> None:
    """The joint weighing, and the follow-up plan."""
    heading("Casus: weighing and plan")
    day = "2026-09-14"
    start = {"k": "follow_up_started", "casus": "k-1", "informed": "informed", "next_review": "2026-10-15",
             "reason": "d-11"}  # fmt: skip
    step("14 September. The prevention official would start the follow-up at once. (Wrong state.)")
    host.refused(day, "m-prevention", start)

    step(
        "The joint weighing is recorded: follow-up in the cell. Then comes a plan that names no director. "
        "(Unmet guard.)"
    )
    positions = [{"member": member, "position": "agree"} for member in ["m-lennik", *TABLE[3:6]]]
    host.record(
        day,
        "m-prevention",
        {"k": "casus_weighed", "casus": "k-1", "meeting": "v-1", "outcome": "trajectory", "reason": "d-9",
         "positions": [*positions, {"member": "m-caw", "position": "abstain"}]},
    )  # fmt: skip
    action = {"action": "a-1", "goal": "g-1", "owner": "youth", "due": "2026-10-01"}
    host.refused(
        day,
        "m-prevention",
        {"k": "plan_adopted", "casus": "k-1", "goals": ["g-1"], "reason": "d-10", "actions": [action]},
    )

    step(
        "The plan is adopted: two goals, two actions, each with a service and a day, and the youth worker as "
        "director. The person is informed, and follow-up starts."
    )
    other = {"action": "a-2", "goal": "g-2", "owner": "caw", "due": "2026-11-02"}
    host.record(
        day,
        "m-prevention",
        {"k": "plan_adopted", "casus": "k-1", "director": "m-youth", "goals": ["g-1", "g-2"], "reason": "d-10",
         "actions": [action, other]},
    )  # fmt: skip
    host.record(day, "m-prevention", start)


def reviews(host: Host) -> None:
    """Two reviews, and a feedback sheet that needs the agreement of all."""
    heading("Casus: reviews and a feedback sheet")
    host.record("2026-09-30", "m-youth", {"k": "action_completed", "casus": "k-1", "action": "a-1"})
    step("15 October and 19 November. The casus is reviewed twice, each time with a day for the next review.")
    for id, day, progress, following in [
        ("v-2", "2026-10-15", "nearer", "2026-11-19"),
        ("v-3", "2026-11-19", "reached", "2026-12-17"),
    ]:
        meeting(host, id, day)
        host.record(
            day,
            "m-prevention",
            {"k": "casus_reviewed", "casus": "k-1", "meeting": id, "scaling": "down", "next_review": following,
             "reason": "d-12", "progress": [{"goal": "g-1", "progress": progress},
                                            {"goal": "g-2", "progress": "nearer"}]},
        )  # fmt: skip

    day = "2026-11-19"
    sheet = {"op": "send", "item": "feedback_sheet", "receiver": "basic_service", "competent": "yes",
             "content": "follow_up_evaluation", "care": "not_relevant", "origin": "not_relevant"}  # fmt: skip
    step("13. The police representative would send the feedback sheet to a basic service. Nobody was asked yet.")
    host.ask(day, "m-police", {**sheet, "consensus": "not_asked"})
    step("14. All who took part are asked, and all agree.")
    host.ask(day, "m-police", {**sheet, "consensus": "all_agree"})

    positions = [{"member": member, "position": "agree"} for member in TABLE]
    host.record(
        day, "m-prevention", {"k": "sheet_agreed", "casus": "k-1", "meeting": "v-3", "positions": positions}
    )
    host.record(
        day,
        "m-police",
        {"k": "sheet_sent", "casus": "k-1", "meeting": "v-3", "receiver": "basic_service", "evaluation_only": "yes",
         "competent": "yes"},
    )  # fmt: skip
    step("It is recorded that the sheet was agreed and sent. What is in it, livc does not know.")


def who_sees_what(host: Host) -> None:
    """Three members list what they may see, and the data-protection officer reads the trail."""
    heading("Views: who sees what")
    day = "2026-11-19"
    host.record(
        day,
        "m-lennik",
        {"k": "member_added", "member": "m-dpo", "capacity": "data_protection_officer", "regime": "municipal"},
    )
    host.record(day, "m-lennik", {"k": "protocol_signed", "member": "m-youth"})
    step("19 November. Three members list the casussen that they may see. Each list goes into the access journal.")
    access = livc.Access()
    keep(access, {"k": "journal_opened", "journal": "a-1", "cell": "c-1", "controller": "municipalities", "on": day})
    for member, role in (
        ("m-lennik", livc.ViewerRole.SEAT_HOLDER),
        ("m-youth", livc.ViewerRole.INVITEE),
        ("m-dpo", livc.ViewerRole.DATA_PROTECTION_OFFICER),
    ):
        looks = host.register.list(host.book, member, role, "d-16", day)
        item(f"{member} as {role}: {len(looks)}")
        keep(access, looks.access)
    step("The data-protection officer sees no casus. From the trail he reads who looked at which, and why:")
    trail = host.register.trail(access, "m-dpo", livc.ViewerRole.DATA_PROTECTION_OFFICER, "d-16", day)
    for look in trail.looks:
        seen = livc.canonical(look["casussen"])
        item(f"{look['on']} {look['member']}: {look['act']} {seen}, for {look['reason']}")


def keep(access: livc.Access, event: Act) -> None:
    """Seals an access event into the access journal, which here is not stored."""
    # A real host takes 32 random bytes of the operating system.
    draft = {"at": "2026-11-19T12:00:00.000Z", "facts": [event], "seed": f"{access.head.next:064x}"}
    access.apply(livc.seal(draft, access.head).line)


def closing(host: Host) -> None:
    """The casus ends."""
    heading("Casus: closing")
    step("20 November. The concern has lessened; the open action goes on in one service, which confirmed it. The casus is closed.")
    host.record(
        "2026-11-20",
        "m-lennik",
        {"k": "casus_closed", "casus": "k-1", "closing": "concern_lessened", "handed_over": ["a-2"], "service": "caw", "confirmed": "2026-11-18", "reason": "d-13"},
    )


def the_journal(host: Host, file: Path) -> None:
    """What was recorded is verified and replayed, and one altered byte is found."""
    heading("Journal: written, verified, replayed")
    file.write_bytes(host.journal.to_bytes())
    data = file.read_bytes()
    step(f"The journal is written to a file and read back: {len(data)} bytes.")
    found = livc.verify(data, strict=True)
    item(f"intact: {yes(found.fault is None)}")
    item(f"{found.entries} entries, last hash {found.head.hash}")
    replayed = livc.Register.replay(data)
    step(f"Replayed from the file, the state is the same: {yes(replayed.state() == host.register.state())}.")

    step("Somebody makes the listing one day older, with an editor: one byte.")
    line = data.index(b"casus_listed")
    at = data.index(b"2026-09-04", line) + len("2026-09-0")
    fault = livc.verify(data[:at] + b"3" + data[at + 1 :], strict=True).fault
    if fault is None:
        raise RuntimeError("an altered byte is found")
    item(f"{fault.kind}: entry {fault.n}, line {fault.line}, from byte {fault.byte} on")


def forgetting(host: Host) -> None:
    """A year later the casus is destroyed: coarse counts stay, and the chain still holds."""
    heading("Retention: forgetting is real")
    step("The law sets no period for the list. These municipalities keep a closed casus for one year. On 1 December:")
    host.record("2026-11-20", "m-bever", {"k": "retention_set", "length": 1, "unit": "year", "reference": "d-14"})
    purge = {"k": "casus_purged", "casus": "k-1", "reason": "d-15"}
    host.refused("2026-12-01", "m-lennik", purge)

    own = list(host.entries_of_casus)
    host.record("2027-11-22", "m-lennik", purge)
    head = host.journal.head
    purged = host.journal.purge(own)
    step(
        f"22 November 2027. The facts of {len(purged.lines)} entries are destroyed, with their salts. What is left?"
    )
    found = host.journal.verify()
    item(f"a chain that verifies, with the same last hash: {yes(found.fault is None and found.head == head)}")
    item(f"a reference to the person: {yes(b'p-88' in host.journal.to_bytes())}")
    replayed = livc.Register.replay(host.journal.to_bytes())
    item(f"a state that replays to the same: {yes(replayed.state() == host.register.state())}")
    item(f"the ledger: {livc.canonical(replayed.state()['ledger'])}")


def meeting(host: Host, id: str, day: str) -> None:
    """A meeting of everybody, with the casus on its agenda."""
    host.record(
        day, "m-prevention", {"k": "meeting_held", "meeting": id, "kind": "case_meeting", "present": TABLE}
    )
    host.record(day, "m-prevention", {"k": "casus_discussed", "casus": "k-1", "meeting": id, "present": TABLE})


if __name__ == "__main__":
    main()
