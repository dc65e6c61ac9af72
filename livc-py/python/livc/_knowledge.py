"""The command ``knowledge``: entries found, matched, shown and listed, in the words of a language."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import livc

#: The lists of a filter, each with its option.
FILTERS = {
    "country": "countries",
    "speaks": "languages",
    "kind": "kinds",
    "phase": "phases",
    "in_module": "modules",
    "transfer": "transfers",
}


def options(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("text", nargs="*", help="the words to search for; none: every entry that passes")
    verb.add_argument("--in", dest="read", choices=[str(one) for one in livc.Language], help="the language of the words")
    verb.add_argument("--gap", action="append", default=[], help="match instead: what a cell lacks, such as aftercare")
    verb.add_argument("--module", action="append", default=[], help="match: a module of the self-evaluation")
    verb.add_argument("--indicator", action="append", default=[], help="match: an indicator out of order, such as I17")
    verb.add_argument("--step", action="append", default=[], help="match: a step of the work, such as closing")
    verb.add_argument("--country", action="append", default=[], help="only from there: be, nl, fr, .. or eu")
    verb.add_argument("--speaks", action="append", default=[], help="only what exists in this language, such as fr")
    verb.add_argument("--kind", action="append", default=[], help="only this kind, such as procedure")
    verb.add_argument("--phase", action="append", default=[], help="only what is about this step of the work")
    verb.add_argument("--in-module", action="append", default=[], help="only what is about this module")
    verb.add_argument("--transfer", action="append", default=[], help="only what can be taken over so: belgian, usable, ..")
    verb.add_argument("--limit", type=int, default=10, help="how many at most")
    verb.add_argument("--entry", help="show one entry in full")
    verb.add_argument("--stale", metavar="DAY", help="list what was not reviewed in the 24 months before YYYY-MM-DD")
    verb.add_argument("--write", choices=[str(one) for one in livc.KnowledgeForm], help="write everything in this form")
    verb.add_argument("--files", type=Path, nargs="+", default=[], help="files of one's own, laid over what ships")
    verb.add_argument("--json", action="store_true", help="print the answer as JSON")


def knowledge(asked: argparse.Namespace, words: livc.Locale) -> int:
    known = livc.Knowledge()
    if asked.files:
        known = known.extended({str(file): file.read_text("utf-8") for file in asked.files}, livc.Law())
    if asked.write is not None:
        print(known.write(asked.write), end="")
        return 0
    answer: Any
    if asked.entry is not None:
        answer = known.entry(asked.entry).to_dict()
        lines = shown(answer, words, asked.language)
    elif asked.stale is not None:
        answer = known.stale(asked.stale)
        lines = [f"{one['entry']}  {one['reviewed']}" for one in answer]
    else:
        kept = {list: getattr(asked, name) for name, list in FILTERS.items() if getattr(asked, name)}
        needs = {"gaps": asked.gap, "indicators": asked.indicator, "phases": asked.step, "modules": asked.module}
        needs = {name: list for name, list in needs.items() if list}
        if needs:
            found = known.answering(**needs, filter=kept, say=asked.language, limit=asked.limit)
            answer = found.to_dict()
            lines = matched(answer, known, words, asked.language)
        else:
            text = " ".join(asked.text)
            hits = known.search(text, language=asked.read, say=asked.language, filter=kept, limit=asked.limit)
            answer = hits.to_dict()
            lines = searched(answer, words)
    if asked.json:
        print(json.dumps(answer, ensure_ascii=False, indent=2, sort_keys=True))
    else:
        for line in lines:
            print(line)
    # A script wants to know that nothing was found, or that something is stale.
    if asked.stale is not None:
        return 1 if answer else 0
    return 0 if answer.get("total", 1) else 1


def headed(at: int, one: dict[str, Any]) -> str:
    return f"{at}. {one['title']} [{one['entry']}]"


def searched(found: dict[str, Any], words: livc.Locale) -> list[str]:
    lines = [f"{one['from']} → {one['to']}" for one in found["corrected"]]
    for at, hit in enumerate(found["hits"], 1):
        lines.append(headed(at, hit))
        for match in hit["matches"]:
            way = words.word("match_way", match["way"])
            field = words.word("match_field", match["field"])
            lines.append(f"   {match['query']} → {match['found']} ({way}; {field})")
    return [*lines, f"{len(found['hits'])}/{found['total']}"]


def matched(found: dict[str, Any], known: livc.Knowledge, words: livc.Locale, language: str) -> list[str]:
    labels = {one["id"]: one["pref"][language] for one in known.to_dict()["concept"]}
    lines = []
    for at, one in enumerate(found["answers"], 1):
        lines.append(headed(at, one))
        for reason in one["reasons"]:
            about = [words.word(name, reason[key]) for name, key in ABOUT if key in reason]
            about += [labels[reason["concept"]]] if "concept" in reason else []
            lines.append(f"   {words.word('answer_reason', reason['reason'])}: {' → '.join(about)}")
        lines += [f"   {line}" for line in weighed(one["evidence"], words)]
        lines.append(f"   {words.word('transfer', one['transfer'])}; {words.word('practice_label', one['label'])}")
    return [*lines, f"{len(found['answers'])}/{found['total']}"]


#: The members of a reason, each with its vocabulary.
ABOUT = (("gap", "gap"), ("work_phase", "phase"), ("scan_module", "module"))


def weighed(evidence: dict[str, dict[str, str]], words: livc.Locale) -> list[str]:
    """What is known about each question, on one line; a grade stands with the source that gives it."""
    parts = []
    for part in livc.EvidencePart:
        graded = evidence[str(part)]
        source = f" ({graded['source']})" if "source" in graded else ""
        said = words.word("evidence_grade", graded["grade"])
        parts.append(f"{words.word('evidence_part', str(part))}: {said}{source}")
    return ["; ".join(parts)]


def shown(entry: dict[str, Any], words: livc.Locale, language: str) -> list[str]:
    def said(texts: dict[str, str]) -> str:
        return texts.get(language) or texts["en"]

    transfer = entry["transfer"]
    lines = [said(entry["title"]), "", said(entry["summary"]), ""]
    lines.append(", ".join([words.word("entry_kind", entry["kind"]), entry["organisation"], *entry["countries"]]))
    lines += weighed(entry["evidence"], words)
    lines.append(f"{words.word('transfer', transfer['grade'])}: {said(transfer['note'])}")
    lines.append(" ".join(transfer.get("provisions", [])))
    for source in entry["sources"]:
        where = source.get("url") or words.word("source_address", source["address"])
        how = words.word("source_reading", source["reading"])
        lines.append(f"[{source['key']}] {source['title']}: {where} ({how}, {source['seen']})")
    lines.append(f"{words.word('contact_role', entry['contact'])}; {entry['licence']}; {entry['reviewed']}")
    return [line for at, line in enumerate(lines) if line or at in (1, 3)]
