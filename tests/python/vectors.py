"""The vectors through the Python package.

Reads lines ``name TAB kind TAB given TAB when`` and writes lines ``name TAB answer``, both canonical JSON;
``make vectors`` compares the bytes with those of Rust and C.
"""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable
from typing import Any

import livc

Members = dict[str, Any]


def canonical(given: Members, when: Members) -> Any:
    return livc.canonical(livc.parse(when["text"]))


def file(given: Members, key: str) -> str | None:
    found = given.get(key)
    return "".join(line + "\n" for line in found) if isinstance(found, list) else found


def journal(given: Members, when: Members) -> Any:
    data = ((file(given, "lines") or "") + given.get("tail", "")).encode()
    if "verify" in when:
        demands = dict(when["verify"])
        if "from" in demands:
            demands["start"] = demands.pop("from")
        return livc.verify(data, **demands).to_dict()
    if "replay" in when:
        return livc.Register.replay(data).state()
    if "payloads" in when:
        return livc.Journal(data).verify_payloads(file(given, "payloads") or "").to_dict()
    if "purge" in when:
        opened = livc.Journal(data)
        answer = opened.purge(when["purge"]).to_dict()
        return answer | {"journal": opened.to_bytes().decode().splitlines()}
    if "seal" in when:
        return livc.seal(when["seal"], livc.verify(data).head).to_dict()
    if "append" in when:
        opened = livc.Journal(data)
        against = when.get("against") or opened.head
        sealed = livc.seal(when["append"], against)
        opened.append(sealed.line, against)
        return opened.head.to_dict()
    return [livc.identifier(when["seed"], label) for label in when["identifiers"]]


def table(given: Members, when: Members) -> Any:
    places = livc.Places(file(given, "municipalities") or "", file(given, "changes"), file(given, "units"))
    match when["ask"]:
        case "at":
            return places.at(when["nis"], when["on"]).to_dict()
        case "on":
            return [one.to_dict() for one in places.on(when["on"])]
        case "count":
            return places.count(when["on"], when.get("region"))
        case "find":
            return [one.to_dict() for one in places.find(when["name"], when["on"])]
        case "successors":
            return places.successors(when["nis"], when["from"], when["on"]).to_dict()
        case "predecessors":
            return places.predecessors(when["nis"], when["from"], when["on"]).to_dict()
        case "unit":
            return places.unit(when["nis"], when["on"]) or False
        case "changes":
            return places.changes()


def time(given: Members, when: Members) -> Any:
    if "brussels_day" in when:
        return livc.brussels_day(when["brussels_day"])
    if "day" in when:
        return livc.day(when["day"])
    if "holidays" in when:
        return livc.holidays(when["holidays"])
    calendar = livc.Calendar(when.get("extra", []))
    if "working_day" in when:
        return calendar.is_working_day(when["working_day"])
    if "after" in when:
        return calendar.plus_working_days(when["after"], when["days"])
    return calendar.working_days_between(when["between"], when["until"])


def cite(given: Members, when: Members) -> Any:
    law = livc.Law()
    if "on" not in when:
        return law.chain(when["provision"])
    return law.cite(when["provision"], when["on"]).to_dict()


@functools.cache
def book() -> livc.RuleBook:
    return livc.RuleBook()


def decide(given: Members, when: Members) -> Any:
    make = livc.Facts.baseline if when["base"] == "baseline" else livc.Facts
    return book().ask(when["on"], make(when["scope"], **when["facts"])).to_dict()


def onward(given: Members, when: Members) -> Any:
    return [one.to_dict() for one in book().onward(when["on"], livc.Facts("share", **when["facts"]))]


def explain(given: Members, when: Members) -> Any:
    facts = livc.Facts(when["scope"], **when["facts"])
    words = livc.Locale(when["language"])
    return book().explain(when["on"], facts, livc.Law(), words, depth=when["depth"]).to_dict()


def book_in(given: Members) -> livc.RuleBook:
    text = file(given, "book")
    return book() if text is None else livc.RuleBook.from_files({"book.toml": text}, livc.Law())


def authzen(given: Members, when: Members) -> Any:
    return book_in(given).evaluate(when).to_dict()


def cedar(given: Members, when: Members) -> Any:
    return book_in(given).to_cedar(when["language"], scope=when.get("scope")).to_dict()


def analysed(given: Members) -> tuple[livc.RuleBook, livc.RuleBook]:
    def read(key: str) -> livc.RuleBook:
        text = file(given, key) or ""
        return livc.RuleBook() if text == "builtin" else livc.RuleBook.from_files({"book.toml": text}, livc.Law())

    first = read("book")
    last = read("other") if "other" in given else first
    if (local := file(given, "local")) is not None:
        last = last.with_local({"local.toml": local}, livc.Law())
    if (settings := file(given, "settings")) is not None:
        last = last.with_settings(settings)
    return first, last


def analysis(given: Members, when: Members) -> Any:
    first, last = analysed(given)
    words = (livc.Law(), livc.Locale(when["language"]), when["form"]) if "language" in when else None
    match when["ask"]:
        case "compare":
            return first.compare_page(last, *words) if words else first.compare(last).to_dict()
        case "check":
            return last.check_page(*words) if words else last.check().to_dict()
    facts = livc.Facts(when["scope"], **when["facts"])
    return last.table_page(when["on"], facts, *words) if words else last.table(when["on"], facts).to_dict()


def briefing(given: Members, when: Members) -> Any:
    return book().briefing(when["on"], livc.Facts("share", **when["facts"])).to_dict()


def named(files: list[Members]) -> dict[str, str]:
    return {one["name"]: file(one, "text") or "" for one in files}


def loaded(given: Members, law: livc.Law) -> livc.RuleBook:
    book = livc.RuleBook.from_files(named(given["files"]), law) if "files" in given else livc.RuleBook()
    if "local" in given:
        book = book.with_local(named(given["local"]), law)
    if "settings" in given:
        book = book.with_settings(file(given["settings"], "text") or "", given["settings"]["name"])
    if "age" in given:
        book = book.with_age_limit(**given["age"])
    return book


def host_book(given: Members, when: Members) -> Any:
    law = livc.Law()
    if "about" in when:
        return loaded(given, law).about()
    if "ask" in when:
        ask = when["ask"]
        make = livc.Facts.baseline if ask["base"] == "baseline" else livc.Facts
        return loaded(given, law).ask(ask["on"], make(ask["scope"], **ask["facts"])).to_dict()
    if "normalised" in when:
        return livc.RuleBook.from_json(*livc.RuleBook.normalise(named(given["files"]), law)).about()
    if "versions" in when:
        known = livc.RuleBook.builtin_versions()
        return [livc.RuleBook.builtin_by_hash(one["hash"]).version for one in known]
    return livc.RuleBook.builtin_by_hash(when["hash"]).about()


def knowledge(given: Members, when: Members) -> Any:
    law = livc.Law()
    files = named(given.get("files", []))
    known = livc.Knowledge.from_files(files, law) if "base" in given else livc.Knowledge().extended(files, law)
    ask, of = next(iter(when.items()))
    match ask:
        case "size":
            return len(known)
        case "entry":
            return known.entry(of).to_dict()
        case "search":
            return known.search(**of).to_dict()
        case "answering":
            return known.answering(**of).to_dict()
        case "stale":
            return known.stale(of["on"], of["months"])
        case "holdings":
            return known.holdings(of["on"], of["months"]).to_dict()
        case "write":
            return known.write(of)
    text = known.write(of)
    files = {f"again.{ENDINGS[of]}": text}
    if of == "csv":
        files["concepts.nt"] = known.write("n_triples")
    return livc.Knowledge.from_files(files, law).write(of) == text


ENDINGS = {"json": "json", "csv": "csv", "toml": "toml", "turtle": "ttl", "n_triples": "nt"}


class Teller:
    """Commands one after another; the format of the vectors is told in the runner of Rust."""

    def __init__(self) -> None:
        self.register = livc.Register()
        self.shipped = self.book = livc.RuleBook()
        self.lines: list[str] = []
        self.access = livc.Access()
        self.count = 0

    def tell(self, command: Members) -> Members:
        self.count += 1
        try:
            decided = self.register.decide(self.book, command, seed=f"{self.count:064x}")
            if isinstance(decided, livc.Refusal):
                return {"refused": decided.to_dict()}
            self.register.apply(decided.line)
            self.lines.append(decided.line)
            if "question_settled" in json.dumps(command):
                self.book = self.register.settled(self.shipped)
            return {"recorded": {"n": decided.head.next - 1, "hash": decided.head.hash}}
        except livc.LivcError as error:
            return {"error": error.to_dict()}

    def set_up(self, given: Members) -> Members | None:
        outcomes = (self.tell(command) for command in given.get("commands", []))
        return next((outcome for outcome in outcomes if "recorded" not in outcome), None)

    def view(self, register: livc.Register, ask: Members) -> Any:
        name, of = next(iter(ask.items()))
        try:
            answer: Any
            if name == "trail":
                answer = register.trail(self.access, **of)
            elif name == "invitation":
                command = {"seed": f"{self.count + 1:064x}", **of["command"]}
                return register.invitation(self.book, livc.Law(), livc.Locale(of["language"]), command)
            elif name == "minutes_page":
                rest = {key: value for key, value in of.items() if key != "language"}
                answer = register.minutes_page(self.book, livc.Locale(of["language"]), **rest)
            elif name == "account":
                answer = register.account(**of)
            elif name == "proof":
                answer = register.proof(self.book, self.lines, **of)
            elif name == "erased":
                return livc.erased(self.lines)
            elif name == "destroyed":
                answer = self.destroyed(of["n"])
            elif name == "forget":
                answer = register.forget(self.access)
            elif name == "observe":
                trail = self.access if of.get("trail") else None
                rest = {key: value for key, value in of.items() if key != "trail"}
                answer = livc.Indicators().observe(register, self.book, self.lines, **rest, trail=trail)
            elif name == "processing" and "language" in of:
                answer = register.processing_page(self.book, livc.Locale(of["language"]), of["on"])
            elif name == "extract" and "language" in of:
                words = {key: value for key, value in of.items() if key != "language"}
                answer = register.extract_page(self.book, livc.Law(), livc.Locale(of["language"]), **words)
            else:
                answer = getattr(register, name)(self.book, **of)
            seen: Members = answer if isinstance(answer, dict) else answer.to_dict()
            if name in LOOKS:
                self.keep(register, seen["access"])
            return seen
        except livc.LivcError as error:
            return {"error": error.to_dict()}

    def destroyed(self, n: int) -> livc.Destruction:
        """The list, once it was held against the journal from which what it names is gone."""
        journal = livc.Journal("".join(line + "\n" for line in self.lines))
        found = livc.Destruction.of(self.lines, n)
        journal.erase()
        found.check(journal.to_bytes())
        return found

    def keep(self, register: livc.Register, access: Members) -> None:
        """An access event goes into the access journal, from which the trail is read."""
        if self.access.head.next == 0:
            cell = register.state()["cell"]["cell"]
            opened = {"k": "journal_opened", "journal": "access", "cell": cell, "controller": "municipality"}
            self.seal({**opened, "on": "2018-09-24"})
        self.seal(access)

    def seal(self, fact: Members) -> None:
        head = self.access.head
        draft = {"at": "2199-12-31T12:00:00.000Z", "facts": [fact], "seed": f"{head.next:064x}"}
        self.access.apply(livc.seal(draft, head).line)


LOOKS = (
    *("account", "agenda", "count", "due", "export", "extract", "glass", "glasses", "handover", "list", "look"),
    *("migration", "minutes", "minutes_page", "observe", "overdue", "possible", "proof", "requests", "search"),
    *("sheet", "trail"),
    "retention",
)


def story(given: Members, when: Members) -> Any:
    teller = Teller()
    if (outcome := teller.set_up(given)) is not None:
        return outcome
    outcomes = [teller.tell(command) for command in when["commands"]]
    replayed = livc.Register.replay(teller.lines)
    state = teller.register.state()
    answer = {"outcomes": outcomes, "replayed": replayed.state() == state, "state": state}
    if "ask" in when:
        answer["views"] = [teller.view(replayed, ask) for ask in when["ask"]]
    return answer


def compose(given: Members, when: Members) -> Any:
    teller = Teller()
    outcome = teller.set_up(given)
    return outcome or teller.register.composition(teller.book, when["on"]).to_dict()


def evaluation(given: Members, when: Members) -> Any:
    ask, of = next(iter(when.items()))
    match ask:
        case "compute":
            return livc.compute(of["op"], of["figures"], of.get("rounding"))
        case "truth_table":
            return livc.truth_table()
        case "publish":
            return livc.publish(of["draft"], disclosure=of.get("disclosure"), earlier=of.get("earlier"))
        case "leaks":
            return livc.leaks(of)
        case "span":
            return livc.span(of["kind"], of["on"], move=of.get("move"), parts=of.get("parts"))
        case "coverage":
            return livc.coverage(livc.Places(file(given, "municipalities") or "", file(given, "changes")), of)
        case "coverage_of_counts":
            return livc.coverage_of_counts(of)
    own = file(given, "own")
    indicators = livc.Indicators({} if own is None else {"own.toml": own})
    match ask:
        case "indicator":
            return indicators.get(of)
        case "indicators":
            return indicators.to_list()
        case "count":
            return indicators.count(of["indicator"], of.get("add"), groups=of.get("groups"), range=of.get("range"))
        case "merge":
            return indicators.merge(of)
        case "roll_up":
            return indicators.roll_up(of["aggregate"], of["into"])
        case "measure":
            return indicators.measure(of)
        case "publish_aggregates":
            return indicators.publish(of["aggregates"], disclosure=of.get("disclosure"), earlier=of.get("earlier"))


KINDS: dict[str, Callable[[Members, Members], Any]] = {
    "analysis": analysis,
    "briefing": briefing,
    "authzen": authzen,
    "book": host_book,
    "canonical": canonical,
    "cedar": cedar,
    "cite": cite,
    "decide": decide,
    "evaluation": evaluation,
    "explain": explain,
    "compose": compose,
    "journal": journal,
    "knowledge": knowledge,
    "onward": onward,
    "story": story,
    "table": table,
    "time": time,
}


def answer(kind: str, given: Members, when: Members) -> str:
    """The canonical answer to a question; an error is ``{"error": ..}``."""
    try:
        return livc.canonical(KINDS[kind](given, when))
    except livc.LivcError as error:
        return livc.canonical({"error": error.to_dict()})


def main() -> None:
    for line in sys.stdin.buffer.read().decode().split("\n"):
        if line:
            name, kind, given, when = line.split("\t")
            print(name, answer(kind, json.loads(given), json.loads(when)), sep="\t")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    main()
