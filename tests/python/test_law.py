"""The provisions, and answers as classes."""

from __future__ import annotations

import copy
import datetime
import pickle

import pytest

import livc

LAW = livc.Law()


def test_a_citation_has_what_its_canonical_form_has() -> None:
    citation = LAW.cite("occ/458ter/1", datetime.date(2026, 9, 1))
    assert citation.provision == "ncc/353/2"
    assert citation.asked == "occ/458ter/1"
    assert citation.on == datetime.date(2026, 9, 1)
    assert citation.through is livc.CitedThrough.SUCCESSOR
    assert citation.valid_from == datetime.date(2026, 9, 1)
    assert citation.valid_until is None
    assert set(citation.label) == {str(language) for language in livc.Language}
    assert citation.to_dict()["act"] == citation.act


def test_an_answer_is_a_value() -> None:
    citation = LAW.cite("l18/3/1", "2026-09-01")
    again = LAW.cite("l18/3/1", "2026-09-01")
    other = LAW.cite("l18/3/1", "2026-09-02")
    assert citation == again and hash(citation) == hash(again)
    assert citation != other and citation != "l18/3/1"
    assert copy.copy(citation) is citation and copy.deepcopy(citation) is citation
    assert pickle.loads(pickle.dumps(citation)) == citation
    assert livc.Citation.from_json(citation.to_json()) == citation
    assert livc.canonical(citation.to_dict()) == citation.to_json()
    with pytest.raises(AttributeError):
        citation.provision = "x"  # type: ignore[misc]


def test_an_answer_is_read_back_wholly_or_not_at_all() -> None:
    with pytest.raises(livc.InvalidInputError) as caught:
        livc.Citation.from_json('{"provision":"l18/3/1"}')
    assert (caught.value.kind, caught.value.field) == (livc.ErrorKind.MISSING_KEY, "asked")
    with pytest.raises(livc.InvalidInputError):
        livc.Citation.from_json("[]")


def test_what_is_not_there_says_what_is() -> None:
    with pytest.raises(livc.NotFoundError) as caught:
        LAW.cite("l18/3/1", "2018-01-01")
    assert caught.value.kind is livc.ErrorKind.NOT_IN_FORCE
    assert caught.value.expected
    with pytest.raises(livc.NotFoundError):
        LAW.chain("l18/99")
    with pytest.raises(livc.InvalidInputError):
        LAW.cite("l18/3/1", datetime.datetime(2026, 9, 1, tzinfo=datetime.UTC))


def test_the_law_is_a_container_of_provisions() -> None:
    assert len(LAW) > 30
    assert "l18/3/1" in LAW
    assert "l18/99" not in LAW
    assert "not an identifier" not in LAW
    assert sum(len(act["provisions"]) for act in LAW.to_dict()["acts"]) == len(LAW)


def test_a_malformed_file_of_a_host_is_refused_with_its_place() -> None:
    with pytest.raises(livc.InvalidInputError) as caught:
        LAW.extended({"host.toml": 'id = "host"\n'})
    assert caught.value.file == "host.toml"
