"""The knowledge base, and its concept list through a reader of RDF that is not ours."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest
import rdflib

import livc
from livc.__main__ import main

SKOS = "http://www.w3.org/2004/02/skos/core#"


@pytest.fixture(scope="module")
def knowledge() -> livc.Knowledge:
    return livc.Knowledge()


def test_a_search_says_why(knowledge: livc.Knowledge) -> None:
    found = knowledge.search("Schweigepflicht", language="de", say=livc.Language.FR, facets=True)
    hit = found.hits[0]
    assert hit.language is livc.Language.FR
    assert found.concepts == ["professional-secrecy"]
    assert hit.weight == sum(match["weight"] for match in hit.matches)
    assert {facet["name"] for facet in found.facets} >= {"kinds", "countries", "modules"}
    assert livc.Found.from_json(found.to_json()) == found


def test_needs_are_of_a_cell(knowledge: livc.Knowledge) -> None:
    answers = knowledge.answering(modules=["information_sharing"], filter={"languages": ["fr"]}, say="fr", limit=3)
    assert len(answers.answers) == 3
    assert all(answer.reasons[0]["reason"] == "module" for answer in answers.answers)
    with pytest.raises(livc.InvalidInputError) as caught:
        knowledge.answering(gaps=["aftercare"], person="MARKER")
    assert "MARKER" not in str(caught.value)


def test_an_entry_has_types(knowledge: livc.Knowledge) -> None:
    entry = knowledge.entry("be-antwerp-radix")
    assert entry.kind is livc.EntryKind.INSTRUMENT and entry.transfer["grade"] == livc.Transfer.BELGIAN
    assert "be-antwerp-radix" in knowledge and "nothing" not in knowledge
    with pytest.raises(livc.NotFoundError):
        knowledge.entry("nothing")
    with pytest.raises(livc.InvalidInputError) as caught:
        knowledge.extended({"own.toml": '[[entry]]\nid = "MARKER"\n'}, livc.Law())
    assert (caught.value.file, caught.value.line) == ("own.toml", 1)


@pytest.mark.parametrize(("form", "format"), [("turtle", "turtle"), ("n_triples", "nt")])
def test_another_reader_sees_the_same_concepts(knowledge: livc.Knowledge, form: str, format: str) -> None:
    graph = rdflib.Graph().parse(data=knowledge.write(form), format=format)
    concepts = {concept["id"]: concept for concept in knowledge.to_dict()["concept"]}
    seen = graph.subjects(rdflib.RDF.type, rdflib.URIRef(SKOS + "Concept"))
    assert {str(one).removeprefix("urn:livc:concept:") for one in seen} == set(concepts)

    def labels(name: str, of: rdflib.URIRef) -> set[tuple[str, str]]:
        found = [one for one in graph.objects(of, rdflib.URIRef(SKOS + name)) if isinstance(one, rdflib.Literal)]
        return {(str(label.language), str(label)) for label in found}

    for name, concept in concepts.items():
        subject = rdflib.URIRef("urn:livc:concept:" + name)
        assert labels("prefLabel", subject) == set(concept["pref"].items())
        alternatives = {(tongue, label) for tongue, all in concept.get("alt", {}).items() for label in all}
        assert labels("altLabel", subject) == alternatives
        broader = graph.objects(subject, rdflib.URIRef(SKOS + "broader"))
        assert {str(one).removeprefix("urn:livc:concept:") for one in broader} == set(concept.get("broader", []))


def test_what_another_writer_writes_is_read(knowledge: livc.Knowledge) -> None:
    graph = rdflib.Graph().parse(data=knowledge.write("turtle"), format="turtle")
    again = livc.Knowledge.from_files({"theirs.ttl": graph.serialize(format="turtle")}, livc.Law())
    concepts = {concept["id"]: concept for concept in again.to_dict()["concept"]}
    for concept in knowledge.to_dict()["concept"]:
        theirs = concepts[concept["id"]]
        assert theirs["pref"] == concept["pref"]
        # The order of alternatives is no part of RDF.
        for tongue, labels in concept.get("alt", {}).items():
            assert set(theirs["alt"][tongue]) == set(labels)


def test_the_table_is_what_a_spreadsheet_reads(knowledge: livc.Knowledge) -> None:
    rows = list(csv.DictReader(io.StringIO(knowledge.write("csv"))))
    assert [row["id"] for row in rows] == [entry["id"] for entry in knowledge.to_dict()["entry"]]
    row = next(row for row in rows if row["id"] == "gb-channel-panel")
    assert row["effect"] == "none:campbell" and json.loads(row["sources"])[0]["key"] == "rotherham"
    assert not any(field.startswith(("=", "+", "-", "@")) for row in rows for field in row.values())


def test_fresh_and_stale(knowledge: livc.Knowledge) -> None:
    assert knowledge.stale("2026-11-24") == []
    assert len(knowledge.stale("2029-01-01")) == len(knowledge)
    holdings = knowledge.holdings("2026-11-24", 24)
    assert holdings.total == holdings.fresh == len(knowledge) and holdings.later == 0


def test_sqlite_here_has_what_the_bench_needs() -> None:
    sqlite3.connect(":memory:").execute("create virtual table t using fts5(a)")


@pytest.mark.parametrize(
    ("language", "title", "way"),
    [
        ("nl", "Vlaanderen: geïntegreerd actieplan voor vijf jaar", "nazorg"),
        ("fr", "Flandre : plan d'action intégré pour cinq ans", "suivi après clôture"),
        ("de", "Flandern: integrierter Aktionsplan für fünf Jahre", "Nachsorge"),
        ("en", "Flanders: integrated action plan for five years", "aftercare"),
    ],
)
def test_on_the_command_line_a_search_says_why(
    language: str, title: str, way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--language", language, "knowledge", "aftercare", "--in", "en", "--country", "be", "--limit", "1"]) == 0
    out = capsys.readouterr().out
    assert f"1. {title} [be-flanders-action-plan]\n" in out
    assert f"   aftercare → {way} (" in out and out.endswith("/1\n")


@pytest.mark.parametrize("language", [str(one) for one in livc.Language])
def test_on_the_command_line_a_gap_is_matched_and_an_entry_shown(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = livc.Locale(language)
    assert main(["--language", language, "knowledge", "--gap", "sheet_consensus", "--speaks", "fr"]) == 0
    out = capsys.readouterr().out
    assert "[be-feedback-sheet-consensus]" in out.splitlines()[0]
    assert f"{words.word('answer_reason', 'names_gap')}: {words.word('gap', 'sheet_consensus')}" in out
    assert f"{words.word('evidence_part', 'effect')}: {words.word('evidence_grade', 'none')}" in out
    assert main(["--language", language, "knowledge", "--entry", "be-antwerp-radix"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(livc.Knowledge().entry("be-antwerp-radix").to_dict()["title"][language] + "\n\n")
    assert "https://www.gva.be/" in shown and "l18/4/3" in shown


def test_on_the_command_line_the_rest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "nazrog", "--in", "nl", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["corrected"] == [{"from": "nazrog", "to": "nazorg"}]
    assert main(["knowledge", "xyzzy"]) == 1
    assert capsys.readouterr().out == "0/0\n"
    assert main(["knowledge", "--stale", "2026-11-24"]) == 0
    assert main(["knowledge", "--stale", "2029-01-01"]) == 1
    assert len(capsys.readouterr().out.splitlines()) == len(livc.Knowledge())
    assert main(["knowledge", "--gap", "MARKER"]) == 2
    assert "MARKER" not in capsys.readouterr().err
    assert main(["knowledge", "--write", "n_triples"]) == 0
    assert capsys.readouterr().out == livc.Knowledge().write("n_triples")
    own = tmp_path / "own.toml"
    own.write_text('[[entry]]\nid = "a"\ntitle.en = "Broken o', "utf-8")
    assert main(["knowledge", "talks", "--files", str(own)]) == 2
    assert "own.toml" in capsys.readouterr().err
    own.write_bytes(b'[[entry]]\nid = "caf\xe9"\n')
    assert main(["knowledge", "talks", "--files", str(own)]) == 2
