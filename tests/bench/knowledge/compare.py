"""Searching the knowledge base, beside a plain substring search and SQLite's FTS5, on the same entries and queries.

First how well, against the collection that ships: the judged queries of ``judged.json``, which were written before the
search was, and those of ``held_out.json``, which were written from the summaries alone after its weights were settled
and by which nothing was changed since. One hand wrote entries, concepts and judgements; so FTS5 is also asked with the
labels of the concepts of each entry laid beside its text, which shows what the engine adds to them. Precision at 5 counts the expected among the first five over five, or over the number expected where that is
smaller; recall at 10 the expected among the first ten over all expected. Then how fast: building and 1,000 searches over
100,000 generated entries in two languages; what livc builds includes reading JSON and checking every entry, which FTS5 is
spared, and livc leaves out words such as "the", which FTS5 looks up. Prints ``BENCH <name> <value> <unit>``; nothing is asserted.
"""

from __future__ import annotations

import json
import random
import re
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import livc

LANGUAGES = ("nl", "fr", "de", "en")
Entry = dict[str, Any]
Search = Callable[[str, str], list[str]]


def texts(entry: Entry) -> list[str]:
    """What FTS5 and the substring search see: titles, summaries and organisation."""
    joined = lambda key: " ".join(entry[key].values())  # noqa: E731
    return [joined("title"), joined("summary"), entry["organisation"]]


def words(query: str) -> list[str]:
    return re.findall(r"\w+", query.lower())


def substring(entries: list[Entry]) -> Search:
    """Entries by how many words of the query they contain as they stand, then by identifier."""
    kept = [(entry["id"], " ".join(texts(entry)).lower()) for entry in entries]

    def search(query: str, language: str) -> list[str]:
        counted = [(-sum(word in text for word in words(query)), name) for name, text in kept]
        return [name for count, name in sorted(counted) if count < 0][:10]

    return search


def fts5(entries: list[Entry]) -> Search:
    """FTS5 with its own tokenizer without accents, any word of the query, ordered by BM25 with weights for titles."""
    db = sqlite3.connect(":memory:")
    db.execute("create virtual table entry using fts5(id unindexed, title, summary, organisation)")
    db.executemany("insert into entry values (?, ?, ?, ?)", ([entry["id"], *texts(entry)] for entry in entries))
    # Its own fastest way to the first ten: the rank of the table, rather than a function in the order.
    db.execute("insert into entry (entry, rank) values ('rank', 'bm25(0.0, 3.0, 1.0, 1.0)')")
    db.commit()

    def search(query: str, language: str) -> list[str]:
        match = " OR ".join(f'"{word}"' for word in words(query))
        order = "select id from entry where entry match ? order by rank limit 10"
        return [row[0] for row in db.execute(order, (match,))]

    return search


def labelled(entries: list[Entry], concepts: list[Entry]) -> list[Entry]:
    """The entries with the labels of their concepts, in every language, behind the summary."""
    labels = {
        one["id"]: " ".join([*one["pref"].values(), *(label for all in one.get("alt", {}).values() for label in all)])
        for one in concepts
    }
    known = [(entry, " ".join(labels[concept] for concept in entry.get("concepts", []))) for entry in entries]
    return [{**entry, "summary": {**entry["summary"], "labels": more}} for entry, more in known]


def ours(knowledge: livc.Knowledge) -> Search:
    return lambda query, language: [hit.entry for hit in knowledge.search(query, language=language).hits]


def ours_in_any(knowledge: livc.Knowledge) -> Search:
    return lambda query, language: [hit.entry for hit in knowledge.search(query).hits]


def read(name: str) -> list[Entry]:
    judged: list[Entry] = json.loads((Path(__file__).parent / name).read_text("utf-8"))
    return judged


def judge(name: str, search: Search, judged: list[Entry]) -> None:
    precision = recall = 0.0
    for one in judged:
        expected = set(one["expected"])
        found = search(one["query"], one["language"])
        precision += len(expected & set(found[:5])) / min(5, len(expected))
        recall += len(expected & set(found[:10])) / len(expected)
    print(f"BENCH knowledge_{name}_precision_at_5 {precision / len(judged):.3f} share")
    print(f"BENCH knowledge_{name}_recall_at_10 {recall / len(judged):.3f} share")


def generated(shipped: list[Entry], count: int) -> list[Entry]:
    """Entries whose texts are drawn from the words of those that ship, in two languages each."""
    chance = random.Random(20261124)
    vocabulary = {
        language: [word for entry in shipped for word in words(entry["summary"][language])] for language in LANGUAGES
    }
    made = []
    for at in range(count):
        entry = dict(shipped[at % len(shipped)])
        entry.pop("translation_of", None)
        entry.pop("region", None)
        pair = ("en", LANGUAGES[at % 3])
        draw = lambda language, size: " ".join(chance.choices(vocabulary[language], k=size))  # noqa: E731
        entry["id"] = f"made-{at:06}"
        entry["title"] = {language: draw(language, 7) for language in pair}
        entry["summary"] = {language: draw(language, 30) for language in pair}
        entry["original"] = pair[1]
        entry["languages"] = sorted({*pair})
        made.append(entry)
    return made


def timed(name: str, build: Callable[[], Search], queries: list[Entry]) -> None:
    start = time.perf_counter()
    search = build()
    built = time.perf_counter()
    for at in range(1_000):
        one = queries[at % len(queries)]
        search(one["query"], one["language"])
    print(f"BENCH knowledge_{name}_build_100k {built - start:.2f} s")
    print(f"BENCH knowledge_{name}_1000_searches_100k {time.perf_counter() - built:.2f} s")


def main() -> None:
    judged, held_out = read("judged.json"), read("held_out.json")
    knowledge = livc.Knowledge()
    everything = knowledge.to_dict()
    shipped = everything["entry"]
    searches = {
        "livc": ours(knowledge),
        "livc_any_language": ours_in_any(knowledge),
        "substring": substring(shipped),
        "fts5": fts5(shipped),
        "fts5_with_concept_labels": fts5(labelled(shipped, everything["concept"])),
    }
    for name, queries in (("judged", judged), ("held_out", held_out)):
        print(f"BENCH knowledge_{name}_queries {len(queries)} queries")
        for engine, search in searches.items():
            judge(f"{name}_{engine}", search, queries)

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    made = generated(shipped, count)
    # A file holds at most 16 MiB; the concepts come with the first.
    rest = {key: everything[key] for key in ("concept", "gap", "compound")}
    files = {"concepts.json": json.dumps({"format": "livc-knowledge-1", **rest})}
    for at in range(0, count, 2_500):
        files[f"made-{at:06}.json"] = json.dumps(
            {"format": "livc-knowledge-1", "entry": made[at : at + 2_500]}, ensure_ascii=False
        )
    law = livc.Law()
    timed("livc", lambda: ours(livc.Knowledge.from_files(files, law)), judged)
    timed("fts5", lambda: fts5(made), judged)


if __name__ == "__main__":
    main()
