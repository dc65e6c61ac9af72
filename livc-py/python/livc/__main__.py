"""livc on the command line, for jurists and auditors:
``python -m livc verify | check | compare | table | cite | decide | explain | again | export | briefing | import |
knowledge``.

Words are in the language of ``--language`` (``nl``, ``fr``, ``de`` or ``en``). The exit code is 0 for a sound
journal, a book without faults, two books that answer alike, an article in force, a permitted act and an answer that
stands; 1 for the opposite; 2 when the question itself could not be read.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path

import livc
from livc._import import commands
from livc._knowledge import knowledge, options


#: How a page or an answer is printed.
FORMS = {"md": livc.PageForm.MARKDOWN, "html": livc.PageForm.HTML, "json": None}


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m livc", description=__doc__.split("\n\n")[0])
    top.add_argument("--version", action="version", version=f"livc {livc.__version__}")
    top.add_argument("--language", default="en", choices=[str(one) for one in livc.Language])
    verbs = top.add_subparsers(dest="verb", required=True)
    verify = verbs.add_parser("verify", help="verify a journal from its first line to its last")
    verify.add_argument("journal", type=Path, help="the file of the journal")
    verify.add_argument("--payloads", type=Path, help="the file of its payloads, one row a line")
    verify.add_argument("--strict", action="store_true", help="demand canonical form too")
    verify.add_argument("--destroyed", type=Path, metavar="LIST", help="the file of a destruction list: hold it against it")
    check = verbs.add_parser("check", help="check the files of a rule book, a local book or settings")
    check.add_argument("files", type=Path, nargs="*", help="TOML files of one book; none: the book that livc ships")
    check.add_argument("--local", type=Path, nargs="+", default=[], help="files of a local book over it")
    check.add_argument("--settings", type=Path, help="a settings file over it")
    check.add_argument("--today", help="YYYY-MM-DD: say so when the book is older than --max-age")
    check.add_argument("--max-age", type=int, default=365, metavar="DAYS", help="how old a book may be")
    check.add_argument("--domain", action="store_true", help="also look for what is said in vain, in every situation")
    check.add_argument("--format", default="md", choices=FORMS, help="how to print that")
    compare = verbs.add_parser("compare", help="say what changes between two rule books, in every situation")
    compare.add_argument("old", type=Path, help="a TOML file or a folder of them; `builtin`: the book that livc ships")
    compare.add_argument("new", type=Path, help="the same")
    compare.add_argument("--format", default="md", choices=FORMS)
    table = verbs.add_parser("table", help="print the truth table of an act on a day")
    table.add_argument("--on", required=True, help="YYYY-MM-DD")
    table.add_argument("--op", help="what is done, such as tell")
    table.add_argument("--item", help="what it is about, such as contribution")
    table.add_argument("--scope", default="share", choices=[str(one) for one in livc.Scope])
    table.add_argument("--head", nargs="+", default=[], metavar="FACT=VALUE", help="the head facts of another scope")
    table.add_argument("--book", type=Path, default=Path("builtin"), help="a TOML file or a folder of them")
    table.add_argument("--format", default="md", choices=FORMS)
    cite = verbs.add_parser("cite", help="say which article is in force on a day")
    cite.add_argument("provision", help="an identifier, such as occ/458ter/1")
    cite.add_argument("day", help="YYYY-MM-DD")
    decide = verbs.add_parser("decide", help="answer a question to the rule book")
    decide.add_argument("day", help="YYYY-MM-DD")
    decide.add_argument("facts", nargs="*", metavar="FACT=VALUE", help="the facts; what is left out is unknown")
    decide.add_argument("--scope", default="share", choices=[str(one) for one in livc.Scope])
    decide.add_argument("--baseline", action="store_true", help="facts that are left out: nobody claims anything")
    decide.add_argument("--json", action="store_true", help="print the whole answer as JSON")
    explain = verbs.add_parser("explain", help="say why the answer to a question is what it is, as Markdown")
    explain.add_argument("day", help="YYYY-MM-DD")
    explain.add_argument("facts", nargs="*", metavar="FACT=VALUE", help="the facts; what is left out is unknown")
    explain.add_argument("--scope", default="share", choices=[str(one) for one in livc.Scope])
    explain.add_argument("--baseline", action="store_true", help="facts that are left out: nobody claims anything")
    explain.add_argument("--depth", default="audit", choices=[str(one) for one in livc.Depth])
    explain.add_argument("--json", action="store_true", help="print the explanation as JSON")
    page = verbs.add_parser("briefing", help="what one participant may share, on one page")
    page.add_argument("day", help="YYYY-MM-DD")
    page.add_argument("facts", nargs="*", metavar="FACT=VALUE", help="what is known of participant, casus and room")
    page.add_argument("--plain", action="store_true", help="print plain text; otherwise Markdown")
    page.add_argument("--json", action="store_true", help="print the whole briefing as JSON")
    page.set_defaults(scope="share", baseline=False)
    again = verbs.add_parser("again", help="decide a recorded answer again, and say what changed")
    again.add_argument("receipt", type=Path, help="the file of the receipt")
    export = verbs.add_parser("export", help="write a rule book in the form of another program")
    export.add_argument("form", choices=["cedar"], help="cedar: policies and schema of Cedar")
    export.add_argument("--scope", choices=[str(one) for one in livc.Scope], help="one scope; none: all")
    export.add_argument("--part", choices=["schema", "rules", "act"], help="print one part; none: write files")
    export.add_argument("--to", type=Path, default=Path(), help="the folder of livc.cedarschema, rules.cedar, act.cedar")
    export.add_argument("--files", type=Path, nargs="+", default=[], help="TOML files of a book; none: livc's own")
    export.add_argument("--local", type=Path, nargs="+", default=[], help="files of a local book over it")
    export.add_argument("--settings", type=Path, help="a settings file over it")
    take = verbs.add_parser("import", help="read casussen that already run from CSV, and print their commands")
    take.add_argument("file", type=Path, help="CSV whose first line names members of casus_imported")
    take.add_argument("--on", required=True, help="YYYY-MM-DD: the day of the import")
    take.add_argument("--at", required=True, help="the instant of recording, such as 2026-09-01T08:30:00.000Z")
    take.add_argument("--actor", required=True, help="the member who takes them in")
    options(verbs.add_parser("knowledge", help="find practices and procedures, by words or by what a cell lacks"))
    return top


def verify(asked: argparse.Namespace, words: livc.Locale) -> int:
    journal = asked.journal.read_bytes()
    found = livc.verify(journal, strict=asked.strict)
    if found.fault is not None:
        fault = found.fault
        if fault.kind == livc.ErrorKind.HASH_MISMATCH:
            print(words.message("cli-verify-altered", entry=fault.n))
        else:
            said = words.word("error_kind", str(fault.kind))
            print(words.message("cli-verify-fault", entry=fault.n, fault=said))
        print(f"{asked.journal}: line {fault.line}, byte {fault.byte}")
        return 1
    if found.tail["state"] == "torn":
        print(words.message("cli-verify-torn", byte=found.tail["byte"]))
    print(words.message("cli-verify-ok", entries=found.entries, hash=found.head.hash))
    if found.gone:
        print(words.message("cli-verify-gone", count=found.gone))
    if asked.payloads is not None:
        rows = livc.Journal(journal).verify_payloads(asked.payloads.read_bytes())
        if rows.fault is not None:
            said = words.word("error_kind", str(rows.fault.kind))
            print(words.message("cli-verify-fault", entry=rows.fault.n, fault=said))
            return 1
        print(words.message("cli-verify-payloads", count=rows.rows))
    if asked.destroyed is not None:
        proof = livc.Destruction.from_json(asked.destroyed.read_text("utf-8"))
        try:
            proof.check(journal)
        except livc.LivcError as error:
            print(words.message("cli-verify-not-destroyed"))
            print(f"{asked.destroyed}: {error}")
            return 1
        print(words.message("cli-verify-destroyed", count=len(proof.entries)))
    print(words.message("cli-verify-checkpoint"))
    return 0


def read(files: list[Path]) -> dict[str, str]:
    return {str(file): file.read_text("utf-8") for file in files}


def book_of(asked: argparse.Namespace) -> livc.RuleBook:
    law = livc.Law()
    book = livc.RuleBook.from_files(read(asked.files), law) if asked.files else livc.RuleBook()
    if asked.local:
        book = book.with_local(read(asked.local), law)
    if asked.settings:
        book = book.with_settings(asked.settings.read_text("utf-8"), str(asked.settings))
    return book


def check(asked: argparse.Namespace, words: livc.Locale) -> int:
    try:
        book = book_of(asked)
    except livc.LivcError as error:
        print(words.message("cli-check-faults", count=1))
        print(error)
        return 1
    print(words.message("cli-check-ok", count=len(book), version=book.version))
    about = book.about()
    for local in about.get("local", []):
        said = {"by": local["by"], "day": date.fromisoformat(local["on"]), "ground": local["ground"]}
        print("-", words.message("cli-check-local", book=local["id"], version=local["version"], **said))
    settings = about.get("settings", {})
    for off in settings.get("off", []):
        said = {"by": off["by"], "day": date.fromisoformat(off["on"]), "ground": off["ground"]}
        print("-", words.message("setting-off", rule=off["rule"], **said))
        print(" ", book.rule_text(off["rule"], asked.language))
    for answer in settings.get("answers", []):
        said = {"by": answer["by"], "day": date.fromisoformat(answer["on"]), "ground": answer["ground"]}
        told = words.message("setting-" + answer["answer"])
        print("-", words.message("setting-answered", answer=told, **said))
        print(" ", book.question_text(answer["question"], asked.language))
    if asked.today is not None:
        aged = book.with_age_limit(asked.today, asked.max_age)
        if aged.age is not None:
            age = aged.age
            if "checked" in age:
                days = {"checked": date.fromisoformat(age["checked"]), "days": age["days"]}
                print(words.message("book-age", max=age["max_days"], **days))
            else:
                print(words.message("book-age-unknown", max=age["max_days"]))
    print(book.hash)
    if not asked.domain:
        return 0
    found = book.check()
    form = FORMS[asked.format]
    print(data(found.to_dict()) if form is None else book.check_page(livc.Law(), words, form))
    return 1 if found.flaws() else 0


def data(answer: object) -> str:
    return json.dumps(answer, ensure_ascii=False, indent=2, sort_keys=True)


def load(path: Path, law: livc.Law) -> livc.RuleBook:
    if str(path) == "builtin":
        return livc.RuleBook()
    return livc.RuleBook.from_files(read(sorted(path.glob("*.toml")) if path.is_dir() else [path]), law)


def compare(asked: argparse.Namespace, words: livc.Locale) -> int:
    law = livc.Law()
    old, new = load(asked.old, law), load(asked.new, law)
    found = old.compare(new)
    form = FORMS[asked.format]
    print(data(found.to_dict()) if form is None else old.compare_page(new, law, words, form))
    return 1 if found.classes or found.bands else 0


def table(asked: argparse.Namespace, words: livc.Locale) -> int:
    facts = pairs(asked.head)
    if facts is None:
        return 2
    facts |= {name: word for name, word in (("op", asked.op), ("item", asked.item)) if word is not None}
    law, heads = livc.Law(), livc.Facts(asked.scope, **facts)
    book, form = load(asked.book, law), FORMS[asked.format]
    if form is None:
        print(data(book.table(asked.on, heads).to_dict()))
    else:
        print(book.table_page(asked.on, heads, law, words, form))
    return 0


def pairs(written: list[str]) -> dict[str, str] | None:
    facts = {}
    for fact in written:
        name, sign, value = fact.partition("=")
        if not sign:
            print("a fact is written NAME=VALUE", file=sys.stderr)
            return None
        facts[name] = value
    return facts


def cite(asked: argparse.Namespace, words: livc.Locale) -> int:
    language = asked.language
    day = date.fromisoformat(str(livc.day(asked.day)))
    try:
        found = livc.Law().cite(asked.provision, day)
    except livc.LivcError as error:
        if error.kind != "not_in_force":
            raise
        print(words.message("cli-cite-not-in-force", article=asked.provision, day=day))
        print(error)
        return 1
    print(words.message("cli-cite-in-force", article=found.label[language], day=day))
    if found.valid_until is None:
        print(words.message("cli-cite-from", **{"from": found.valid_from}))
    else:
        print(words.message("cli-cite-between", **{"from": found.valid_from, "until": found.valid_until}))
    print(found.subject[language])
    for what in ("text", "dates"):
        print(words.message(f"certainty-{what}.{found.certainty[what]}"))
    return 0


def given(asked: argparse.Namespace) -> livc.Facts | None:
    facts = pairs(asked.facts)
    if facts is None:
        return None
    return (livc.Facts.baseline if asked.baseline else livc.Facts)(asked.scope, **facts)


def explain(asked: argparse.Namespace, words: livc.Locale) -> int:
    made = given(asked)
    if made is None:
        return 2
    book = livc.RuleBook()
    told = book.explain(asked.day, made, livc.Law(), words, depth=asked.depth)
    if asked.json:
        print(json.dumps(told.explanation, ensure_ascii=False, indent=2, sort_keys=True))
    else:
        for line in (*told.first, *told.lines):
            print(line)
    if asked.depth == livc.Depth.REFUSED:
        return 1
    return 0 if told.explanation["answer"].get("outcome") == livc.Outcome.PERMITTED else 1


def again(asked: argparse.Namespace, words: livc.Locale) -> int:
    book, kept = livc.RuleBook(), asked.receipt.read_text("utf-8")
    for line in book.again(kept, livc.Law(), words).lines:
        print(line)
    return 0 if book.decide_again(kept)["same"] else 1


def decide(asked: argparse.Namespace, words: livc.Locale) -> int:
    made = given(asked)
    if made is None:
        return 2
    book, law = livc.RuleBook(), livc.Law()
    answer = book.ask(asked.day, made)
    if asked.json:
        print(data(answer.to_dict()))
    else:
        screen = book.screen(asked.day, made, law, words)
        for line in (*screen.first, *screen.lines):
            print(line)
        for rule in answer.rules:
            labels = [law.cite(cite, asked.day).label[asked.language] for cite in rule["cites"]]
            said = book.rule_text(rule["id"], asked.language)
            print("-", words.message("answer-rule", text=said, articles=labels, rule=rule["id"]))
        print(words.message("answer-no-advice"))
    return 0 if answer.outcome is livc.Outcome.PERMITTED else 1


def export(asked: argparse.Namespace, words: livc.Locale) -> int:
    made = book_of(asked).to_cedar(asked.language, scope=asked.scope)
    if asked.part is not None:
        print(getattr(made, asked.part), end="")
        return 0
    asked.to.mkdir(parents=True, exist_ok=True)
    for name, text in (("livc.cedarschema", made.schema), ("rules.cedar", made.rules), ("act.cedar", made.act)):
        (asked.to / name).write_text(text, "utf-8", newline="\n")
        print(asked.to / name)
    return 0


def briefing(asked: argparse.Namespace, words: livc.Locale) -> int:
    made = given(asked)
    if made is None:
        return 2
    book = livc.RuleBook()
    if asked.json:
        found = book.briefing(asked.day, made).to_dict()
        print(json.dumps(found, ensure_ascii=False, indent=2, sort_keys=True))
    else:
        page = book.briefing_page(asked.day, made, livc.Law(), words)
        print(page.text if asked.plain else page.markdown, end="")
    return 0


def take_in(asked: argparse.Namespace, words: livc.Locale) -> int:
    made, faults = commands(asked.file.read_text("utf-8-sig"), at=asked.at, on=asked.on, actor=asked.actor)
    for fault in faults:
        print(f"{asked.file}: {fault}", file=sys.stderr)
    for command in made:
        print(json.dumps(command, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
    return 1 if faults else 0


def main(arguments: list[str] | None = None) -> int:
    top = parser()
    # Facts may stand after options too, which argparse alone does not read.
    asked, more = top.parse_known_args(arguments)
    if asked.verb in ("decide", "explain", "briefing") and not any(word.startswith("-") for word in more):
        asked.facts += more
    elif more:
        top.error("unrecognized arguments: " + " ".join(more))
    verbs = {
        "verify": verify,
        "check": check,
        "compare": compare,
        "table": table,
        "cite": cite,
        "decide": decide,
        "explain": explain,
        "again": again,
        "export": export,
        "briefing": briefing,
        "import": take_in,
        "knowledge": knowledge,
    }
    try:
        return verbs[asked.verb](asked, livc.Locale(asked.language))
    except (livc.LivcError, OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
