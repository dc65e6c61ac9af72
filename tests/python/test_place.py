"""Municipalities by code and day."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import livc

DATA = Path(__file__).resolve().parents[2] / "examples/data"
NOW = datetime.date(2026, 9, 1)


@pytest.fixture(scope="module")
def places() -> livc.Places:
    return livc.Places(
        (DATA / "municipalities.csv").read_bytes(),
        (DATA / "municipality_changes.csv").read_text("utf-8"),
    )


def test_a_municipality_has_types(places: livc.Places) -> None:
    bever = places.at("23009", NOW)
    assert bever.region is livc.Region.FLANDERS
    assert bever.facilities is livc.Language.FR
    assert bever.official_languages == [livc.Language.NL, livc.Language.FR]
    assert bever.name["fr"] == "Biévène"
    assert bever.valid_until is None and bever.kbo is None
    assert places.at("23104", NOW).facilities is None


def test_a_lineage_leads_to_municipalities(places: livc.Places) -> None:
    lineage = places.predecessors("23106", NOW, "2024-12-31")
    assert [one.nis for one in lineage.municipalities] == ["23023", "23024", "23032"]
    assert places.successors("23024", "2024-12-31", NOW).municipalities[0] == places.at("23106", NOW)


def test_a_region_is_a_member_or_its_word(places: livc.Places) -> None:
    assert places.count(NOW, livc.Region.FLANDERS) == places.count(NOW, "flanders") == places.count(NOW)
    with pytest.raises(livc.InvalidInputError) as caught:
        places.count(NOW, "MARKER")
    assert caught.value.expected == ("flanders", "wallonia", "brussels")
    with pytest.raises(livc.InvalidInputError):
        places.count(NOW, 1)  # type: ignore[arg-type]


def test_a_malformed_table_is_refused_with_file_and_line() -> None:
    text = (DATA / "municipalities.csv").read_text("utf-8").replace("nl+fr:border", "MARKER")
    with pytest.raises(livc.InvalidInputError) as caught:
        livc.Places(text)
    error = caught.value
    assert (error.file, error.line, error.field) == ("municipalities", 2, "facilities")
    assert "MARKER" not in str(error)


def test_what_is_not_there_is_not_found(places: livc.Places) -> None:
    with pytest.raises(livc.NotFoundError):
        places.at("23024", NOW)
    assert places.unit("20001", NOW) is None
    assert repr(places) == "Places(6 rows, 3 changes)"
