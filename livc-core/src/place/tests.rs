//! The room against small tables written for the purpose.

use core::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::code::{Code, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::time::Day;

const HEADER: &str = "nis,name_nl,name_fr,name_de,region_nis,province_nis,arrondissement_nis,language_region,\
                      facilities,ovo,kbo,valid_from,valid_to";

/// A small country: a code that stays (Antwerp), one that is changed and merged later (invented), a merger over
/// the border of a province, and a municipality of every regime.
const ROWS: &str = "\
11002,Antwerpen,Anvers,Antwerpen,02000,10000,11000,nl,,OVO001999,0207500123,1970-01-01,2024-12-31
11002,Antwerpen,Anvers,Antwerpen,02000,10000,11000,nl,,OVO001999,0207500123,2025-01-01,
11007,Borsbeek,Borsbeek,Borsbeek,02000,10000,11000,nl,,,,1970-01-01,2024-12-31
11056,Zwijndrecht,Zwijndrecht,Zwijndrecht,02000,10000,11000,nl,,,,1970-01-01,2024-12-31
46003,Beveren,Beveren,Beveren,02000,40000,46000,nl,,,,1970-01-01,2024-12-31
46013,Kruibeke,Kruibeke,Kruibeke,02000,40000,46000,nl,,,,1970-01-01,2024-12-31
46030,Beveren-Kruibeke-Zwijndrecht,Beveren-Kruibeke-Zwijndrecht,Beveren-Kruibeke-Zwijndrecht,02000,40000,46000,nl,,,,2025-01-01,
46021,Sint-Niklaas,Saint-Nicolas,Sankt Niklaas,02000,40000,46000,nl,,,,1970-01-01,
62093,Saint-Nicolas,Saint-Nicolas,Saint-Nicolas,03000,60000,62000,fr,,,,1970-01-01,
54007,Moeskroen,Mouscron,Mouscron,03000,50000,54000,fr,fr+nl:border,,,1970-01-01,2018-12-31
57096,Moeskroen,Mouscron,Mouscron,03000,50000,57000,fr,fr+nl:border,,,2019-01-01,
21004,Brussel,Bruxelles,Brüssel,04000,,21000,nl-fr,,,,1970-01-01,
63023,Eupen,Eupen,Eupen,03000,60000,63000,de,de+fr,,,1970-01-01,
63049,Malmedy,Malmedy,Malmedy,03000,60000,63000,fr,fr+de:malmedy,,,1970-01-01,
23101,Sint-Genesius-Rode,Rhode-Saint-Genèse,Sint-Genesius-Rode,02000,20001,23000,nl,nl+fr:rim,,,1970-01-01,
23009,Bever,Biévène,Bever,02000,20001,23000,nl,nl+fr:border,,,1970-01-01,
";

const CHANGES: &str = "\
date,kind,old_nis,new_nis,new_name_nl,new_name_fr
2019-01-01,recode,54007,57096,Moeskroen,Mouscron
2025-01-01,merge,11002,11002,Antwerpen,Anvers
2025-01-01,merge,11007,11002,Antwerpen,Anvers
2025-01-01,merge,11056,46030,,
2025-01-01,merge,46003,46030,,
2025-01-01,merge,46013,46030,,
";

const UNITS: &str = "\
level,nis,sup_nis,name_nl,name_fr,name_de,valid_from,valid_to
region,02000,,Vlaams Gewest,Région flamande,Flämische Region,1970-01-01,
region,03000,,Waals Gewest,Région wallonne,Wallonische Region,1970-01-01,
region,04000,,Brussels Gewest,Région de Bruxelles,Region Brüssel,1970-01-01,
province,10000,02000,Antwerpen,Anvers,Antwerpen,1970-01-01,
province,20001,02000,Vlaams-Brabant,Brabant flamand,Flämisch-Brabant,1995-01-01,
province,40000,02000,Oost-Vlaanderen,Flandre orientale,Ostflandern,1970-01-01,
province,50000,03000,Henegouwen,Hainaut,Hennegau,1970-01-01,
province,60000,03000,Luik,Liège,Lüttich,1970-01-01,
arrondissement,11000,10000,Antwerpen,Anvers,Antwerpen,1970-01-01,
arrondissement,21000,04000,Brussel-Hoofdstad,Bruxelles-Capitale,Brüssel-Hauptstadt,1970-01-01,
arrondissement,23000,20001,Halle-Vilvoorde,Hal-Vilvorde,Halle-Vilvoorde,1995-01-01,
arrondissement,46000,40000,Sint-Niklaas,Saint-Nicolas,Sint-Niklaas,1970-01-01,
arrondissement,54000,50000,Moeskroen,Mouscron,Mouscron,1970-01-01,2018-12-31
arrondissement,57000,50000,Doornik,Tournai,Tournai,1970-01-01,2018-12-31
arrondissement,57000,50000,Doornik-Moeskroen,Tournai-Mouscron,Tournai-Mouscron,2019-01-01,
arrondissement,62000,60000,Luik,Liège,Lüttich,1970-01-01,
arrondissement,63000,60000,Verviers,Verviers,Verviers,1970-01-01,
";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn nis(text: &str) -> NisCode {
    text.parse().unwrap()
}

fn table(rows: &str) -> String {
    format!("{HEADER}\n{rows}")
}

fn load(rows: &str, changes: &str) -> Result<Places> {
    Places::load(&Sources::new("m.csv", table(rows).as_bytes()).with_changes("c.csv", changes.as_bytes()))
}

fn country() -> Places {
    load(ROWS, CHANGES).unwrap()
}

fn codes<'p>(list: impl IntoIterator<Item = &'p Municipality>) -> Vec<String> {
    list.into_iter().map(|row| row.nis().to_string()).collect()
}

/// Kind, file, line, field.
type Fault = (ErrorKind, String, Option<u64>, Option<String>);

fn fault(error: &Error) -> Fault {
    let place = error.place();
    (error.kind(), place.file.clone().unwrap(), place.line, place.field.clone())
}

fn at(kind: ErrorKind, file: &str, line: u64, field: &str) -> Fault {
    (kind, file.to_owned(), Some(line), Some(field.to_owned()))
}

/// The fault of a table with one changed row, which stands on line 2.
fn fault_of_row(row: &str) -> (Fault, Vec<String>) {
    let error = load(&format!("{row}\n{ROWS}"), CHANGES).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("MARKER"));
    (fault(&error), error.expected().to_vec())
}

#[test]
fn a_municipality_is_asked_for_with_a_day() {
    let places = country();
    let antwerp = |on: &str| places.at(nis("11002"), day(on)).unwrap().validity();
    assert_eq!(antwerp("2024-12-31").until(), Some(day("2025-01-01")));
    assert_eq!(antwerp("2025-01-01").from(), day("2025-01-01"));
    assert!(places.at(nis("46003"), day("2024-12-31")).is_ok());
    for (code, on) in
        [("46003", "2025-01-01"), ("46030", "2024-12-31"), ("11002", "1969-12-31"), ("00000", "2026-01-01")]
    {
        let error = places.at(nis(code), day(on)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownMunicipality);
        assert_eq!(error.message().contains("other days"), code != "00000");
    }
}

#[test]
fn a_municipality_prints_in_its_languages() {
    use Language::{De, En, Fr, Nl};
    let places = country();
    let on = day("2026-09-01");
    for (code, languages) in [
        ("46021", &[Nl][..]),
        ("62093", &[Fr]),
        ("21004", &[Nl, Fr]),
        ("63023", &[De, Fr]),
        ("63049", &[Fr, De]),
        ("57096", &[Fr, Nl]),
        ("23009", &[Nl, Fr]),
        ("23101", &[Nl, Fr]),
    ] {
        assert_eq!(places.at(nis(code), on).unwrap().official_languages(), languages, "{code}");
    }
    let mouscron = places.at(nis("57096"), on).unwrap();
    assert_eq!(
        [mouscron.name(Nl), mouscron.name(Fr), mouscron.name(En)],
        ["Moeskroen", "Mouscron", "Mouscron"]
    );
    assert_eq!(mouscron.names().get(En), None);
    assert_eq!(places.at(nis("21004"), on).unwrap().province(), None);
}

#[test]
fn names_are_found_as_people_type_them() {
    let places = country();
    let found = |name: &str| codes(places.find_by_name(day("2026-09-01"), name));
    assert_eq!(found("Saint-Nicolas"), ["46021", "62093"]);
    assert_eq!(found("sint niklaas"), ["46021"]);
    assert_eq!(found("BIEVENE"), ["23009"]);
    assert_eq!(found("Rhode\u{2011}Saint\u{2011}Gene\u{300}se"), ["23101"]);
    assert_eq!(found(" brussel "), ["21004"]);
    assert_eq!(found("Brüssel"), ["21004"]);
    assert_eq!(found("Saint"), [""; 0]);
    assert_eq!(found(""), [""; 0]);
    // A name is asked for on a day, like a code.
    assert_eq!(found("Kruibeke"), [""; 0]);
    assert_eq!(codes(places.find_by_name(day("2024-12-31"), "Kruibeke")), ["46013"]);
}

#[test]
fn units_stand_above_a_municipality() {
    let sources = table(ROWS);
    let places =
        Places::load(&Sources::new("m.csv", sources.as_bytes()).with_units("u.csv", UNITS.as_bytes()))
            .unwrap();
    let name = |code: &str, on: &str| {
        places
            .unit(nis(code), day(on))
            .and_then(|unit| unit.names().get(Language::Fr))
            .unwrap_or("none")
            .to_owned()
    };
    assert_eq!(name("57000", "2018-12-31"), "Tournai");
    assert_eq!(name("57000", "2019-01-01"), "Tournai-Mouscron");
    assert_eq!(name("54000", "2019-01-01"), "none");
    assert_eq!(places.unit(nis("21000"), day("2026-01-01")).unwrap().parent(), Some(Region::Brussels.nis()));
    assert_eq!(
        places.unit(nis("20001"), day("2026-01-01")).unwrap().to_value().to_text(),
        "{\"from\":\"1995-01-01\",\"level\":\"province\",\"name\":{\"de\":\"Flämisch-Brabant\",\
         \"fr\":\"Brabant flamand\",\"nl\":\"Vlaams-Brabant\"},\"nis\":\"20001\",\"parent\":\"02000\"}"
    );
    assert!(places.changes().is_empty());
    assert_eq!(format!("{places:?}"), "Places { municipalities: 16, changes: 0, units: 17, .. }");
}

#[test]
fn an_object_says_it_in_every_language_alike() {
    let places = country();
    let row = |code: &str, on: &str| places.at(nis(code), day(on)).unwrap().to_value().to_text();
    assert_eq!(
        row("11002", "2024-12-31"),
        "{\"arrondissement\":\"11000\",\"from\":\"1970-01-01\",\"kbo\":\"0207500123\",\"language_regime\":\"nl\",\
         \"language_region\":\"nl\",\"name\":{\"de\":\"Antwerpen\",\"fr\":\"Anvers\",\"nl\":\"Antwerpen\"},\
         \"nis\":\"11002\",\"official_languages\":[\"nl\"],\"ovo\":\"OVO001999\",\"province\":\"10000\",\
         \"region\":\"flanders\",\"until\":\"2025-01-01\"}"
    );
    assert_eq!(
        row("63023", "2026-09-01"),
        "{\"arrondissement\":\"63000\",\"facilities\":\"fr\",\"from\":\"1970-01-01\",\
         \"language_regime\":\"de_with_fr\",\"language_region\":\"de\",\
         \"name\":{\"de\":\"Eupen\",\"fr\":\"Eupen\",\"nl\":\"Eupen\"},\"nis\":\"63023\",\
         \"official_languages\":[\"de\",\"fr\"],\"province\":\"60000\",\"region\":\"wallonia\"}"
    );
    let lineage = places.successors(nis("54007"), day("2018-06-01"), day("2019-01-01")).unwrap();
    let text = lineage.to_value().to_text();
    let change = "{\"kind\":\"recode\",\"new_nis\":\"57096\",\"old_nis\":\"54007\",\"on\":\"2019-01-01\"}";
    assert!(text.starts_with(&format!(
        "{{\"changes\":[{change}],\"municipalities\":[{{\"arrondissement\":\"57000\""
    )));
}

#[test]
fn successors_follow_mergers_and_recodings() {
    let places = country();
    let end = |code: &str, from: &str, on: &str| {
        let lineage = places.successors(nis(code), day(from), day(on)).unwrap();
        (codes(lineage.municipalities().iter().copied()), lineage.changes().len())
    };
    assert_eq!(end("11056", "2018-12-31", "2024-12-31"), (vec!["11056".into()], 0));
    assert_eq!(end("11056", "2018-12-31", "2025-01-01"), (vec!["46030".into()], 1));
    assert_eq!(end("54007", "2018-12-31", "2026-01-01"), (vec!["57096".into()], 1));
    // Antwerp is its own successor, and yet something happened.
    assert_eq!(end("11002", "2024-12-31", "2025-01-01"), (vec!["11002".into()], 1));
    assert_eq!(end("11002", "2025-01-01", "2026-01-01"), (vec!["11002".into()], 0));

    let error = places.successors(nis("11056"), day("2025-01-01"), day("2026-01-01")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownMunicipality);
    let error = places.successors(nis("11002"), day("2025-01-01"), day("2024-01-01")).unwrap_err();
    assert_eq!((error.kind(), error.place().field.as_deref()), (ErrorKind::OutOfRange, Some("on_day")));
}

#[test]
fn predecessors_are_all_that_went_in() {
    let places = country();
    let lineage = places.predecessors(nis("46030"), day("2026-01-01"), day("2024-12-31")).unwrap();
    assert_eq!(codes(lineage.municipalities().iter().copied()), ["11056", "46003", "46013"]);
    assert!(lineage.changes().iter().all(|change| change.kind() == PlaceChangeKind::Merge));
    let lineage = places.predecessors(nis("11002"), day("2025-01-01"), day("2018-12-31")).unwrap();
    assert_eq!(codes(lineage.municipalities().iter().copied()), ["11002", "11007"]);
    let lineage = places.predecessors(nis("46030"), day("2026-01-01"), day("2025-01-01")).unwrap();
    assert_eq!(codes(lineage.municipalities().iter().copied()), ["46030"]);
    assert!(lineage.changes().is_empty());

    // Nothing says where a municipality of 1970 came from.
    let error = places.predecessors(nis("46021"), day("2026-01-01"), day("1969-12-31")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownMunicipality);
    let error = places.predecessors(nis("46021"), day("2026-01-01"), day("2026-01-02")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutOfRange);
}

#[test]
fn lineage_goes_through_several_changes_and_through_rows_without_one() {
    // Invented: 90001 is renamed, recoded to 90002, merged with 90003 into 90004; 90005 ends without a word.
    let rows = "\
90001,A,A,A,03000,90000,91000,fr,,,,1990-01-01,1999-12-31
90001,B,B,B,03000,90000,91000,fr,,,,2000-01-01,2009-12-31
90002,B,B,B,03000,90000,92000,fr,,,,2010-01-01,2019-12-31
90003,C,C,C,03000,90000,92000,fr,,,,1990-01-01,2019-12-31
90004,D,D,D,03000,90000,92000,fr,,,,2020-01-01,
90005,E,E,E,03000,90000,92000,fr,,,,1990-01-01,2019-12-31
";
    let changes = "date,kind,old_nis,new_nis\n2020-01-01,merge,90003,90004\n2010-01-01,recode,90001,90002\n\
                   2020-01-01,merge,90002,90004\n";
    let places = load(rows, changes).unwrap();
    let lineage = places.successors(nis("90001"), day("1995-01-01"), day("2020-01-01")).unwrap();
    assert_eq!(
        lineage.changes().iter().map(Change::kind).collect::<Vec<_>>(),
        [PlaceChangeKind::Recode, PlaceChangeKind::Merge]
    );
    assert_eq!(lineage.changes()[1].old_nis(), nis("90002"));
    assert_eq!(codes(lineage.municipalities().iter().copied()), ["90004"]);
    let lineage = places.predecessors(nis("90004"), day("2020-01-01"), day("1995-01-01")).unwrap();
    assert_eq!(codes(lineage.municipalities().iter().copied()), ["90001", "90003"]);
    assert_eq!(lineage.municipalities()[0].name(Language::Fr), "A");
    assert_eq!(lineage.changes().len(), 3);

    let lost = places.successors(nis("90005"), day("2019-12-31"), day("2020-01-01")).unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::UnknownMunicipality);
}

#[test]
fn a_code_that_others_took_over_is_not_followed() {
    // 90001 ends without a word, and on the same day two others are merged under its code.
    let rows = "\
90001,A,A,A,03000,90000,91000,fr,,,,1990-01-01,2019-12-31
90001,B,B,B,03000,90000,91000,fr,,,,2020-01-01,
90002,C,C,C,03000,90000,92000,fr,,,,1990-01-01,2019-12-31
90003,D,D,D,03000,90000,92000,fr,,,,1990-01-01,2019-12-31
";
    let changes = "date,kind,old_nis,new_nis\n2020-01-01,merge,90002,90001\n2020-01-01,merge,90003,90001\n";
    let places = load(rows, changes).unwrap();
    assert!(places.successors(nis("90001"), day("2019-12-31"), day("2020-01-01")).is_err());
    let before = places.predecessors(nis("90001"), day("2020-01-01"), day("2019-12-31")).unwrap();
    assert_eq!(codes(before.municipalities().iter().copied()), ["90002", "90003"]);
}

#[test]
fn a_wrong_field_is_named_with_its_line_and_what_was_expected() {
    use ErrorKind::{
        Contradiction, Empty, EmptyPeriod, InvalidCsv, InvalidDay, InvalidReference, OutOfRange, TooLarge,
        UnknownValue,
    };
    let good = "99001,Plaats,Lieu,Ort,03000,90000,91000,fr,,,,1970-01-01,";
    assert!(load(&format!("{good}\n{ROWS}"), CHANGES).is_ok());
    let long = "x".repeat(MAX_NAME + 1);
    for (from, to, kind, field, expected) in [
        ("99001", "9900", InvalidReference, "nis", &["five digits"][..]),
        ("99001", "MARKER", InvalidReference, "nis", &["five digits"]),
        ("99001", "", Empty, "nis", &[]),
        ("Plaats", "", Empty, "name_nl", &[]),
        ("Lieu", " Lieu", InvalidCsv, "name_fr", &[]),
        ("Ort", &long, TooLarge, "name_de", &[]),
        ("03000", "MARKER", UnknownValue, "region_nis", &["02000", "03000", "04000"]),
        ("03000", "01000", UnknownValue, "region_nis", &["02000", "03000", "04000"]),
        ("90000", "", Empty, "province_nis", &[]),
        ("03000,90000,91000,fr", "04000,90000,91000,nl-fr", Contradiction, "province_nis", &[]),
        ("91000", "", Empty, "arrondissement_nis", &[]),
        (",fr,", ",MARKER,", UnknownValue, "language_region", &["nl", "fr", "nl-fr", "de"]),
        (",fr,", ",,", UnknownValue, "language_region", &["nl", "fr", "nl-fr", "de"]),
        (",fr,", ",nl,", Contradiction, "language_region", &["fr", "de"]),
        (",fr,", ",de,", Contradiction, "facilities", &["de+fr"]),
        (
            ",fr,,",
            ",fr,MARKER,",
            UnknownValue,
            "facilities",
            &["an empty field", "fr+de:malmedy", "fr+nl:border"],
        ),
        (
            ",fr,,",
            ",fr,de+fr,",
            Contradiction,
            "facilities",
            &["an empty field", "fr+de:malmedy", "fr+nl:border"],
        ),
        (",fr,,,", ",fr,,OVO1,", InvalidReference, "ovo", &["OVO and six digits"]),
        ("1970-01-01", "1/1/1970", InvalidDay, "valid_from", &["YYYY-MM-DD"]),
        ("1970-01-01", "", Empty, "valid_from", &[]),
        ("1970-01-01,", "1970-01-01,MARKER", InvalidDay, "valid_to", &["YYYY-MM-DD"]),
        ("1970-01-01,", "1970-01-01,1969-12-31", EmptyPeriod, "valid_to", &[]),
        ("1970-01-01,", "1970-01-01,2200-12-31", OutOfRange, "valid_to", &[]),
        ("1970-01-01,", "1970-01-01,2201-01-01", OutOfRange, "valid_to", &[]),
    ] {
        let (place, accepted) = fault_of_row(&good.replacen(from, to, 1));
        assert_eq!(place, at(kind, "m.csv", 2, field), "{from} -> {to}");
        assert_eq!(accepted, expected, "{from} -> {to}");
    }
    // A day is a period.
    assert!(load(&format!("{}\n{ROWS}", good.replace("01,", "01,1970-01-01")), CHANGES).is_ok());
}

#[test]
fn rows_of_one_code_share_no_day() {
    let overlapping = |from: &str, to: &str| {
        let row =
            format!("46021,Sint-Niklaas,Saint-Nicolas,Sankt Niklaas,02000,40000,46000,nl,,,,{from},{to}");
        load(&format!("{ROWS}{row}\n"), CHANGES).map_err(|error| (fault(&error), error.message().to_owned()))
    };
    let expected = at(ErrorKind::OverlappingValidity, "m.csv", 18, "valid_from");
    for (from, to) in [("1960-01-01", "1970-01-01"), ("2000-01-01", "2000-01-01"), ("1970-01-01", "")] {
        let (place, message) = overlapping(from, to).unwrap_err();
        assert_eq!(place, expected);
        assert!(message.ends_with("line 9"), "{message}");
    }
    assert!(overlapping("1960-01-01", "1969-12-31").is_ok());
}

#[test]
fn headers_and_encoding_are_checked() {
    let whole = |bytes: &[u8]| fault(&Places::load(&Sources::new("m.csv", bytes)).unwrap_err());
    let text = table(ROWS);
    let no_column = whole(text.replace(",facilities", "").as_bytes());
    assert_eq!(no_column, at(ErrorKind::MissingKey, "m.csv", 1, "facilities"));
    let twice = whole(text.replace(",ovo,", ",nis,").as_bytes());
    assert_eq!(twice, at(ErrorKind::Duplicate, "m.csv", 1, "nis"));
    let unknown = whole(text.replace(",ovo,", ",MARKER,").as_bytes());
    assert_eq!(unknown, at(ErrorKind::UnknownKey, "m.csv", 1, "header[9]"));
    // The header once more, as when two files were put behind each other.
    let doubled = whole(format!("{HEADER}\n{text}").as_bytes());
    assert_eq!(doubled, at(ErrorKind::InvalidReference, "m.csv", 2, "nis"));
    assert_eq!(whole(HEADER.as_bytes()), (ErrorKind::Empty, "m.csv".into(), None, None));
    let latin = [text.as_bytes(), b"99001,Li\xe8ge"].concat();
    assert_eq!(whole(&latin), (ErrorKind::InvalidUtf8, "m.csv".into(), Some(18), None));
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(
        Places::load(&Sources::new("m.csv", marked.as_bytes())),
        Places::load(&Sources::new("m.csv", text.as_bytes()))
    );
}

#[test]
fn changes_agree_with_the_table_of_municipalities() {
    use ErrorKind::{Contradiction, DanglingChange, Duplicate, InvalidDay, UnknownValue};
    let changed = |from: &str, to: &str| {
        let error = load(ROWS, &CHANGES.replacen(from, to, 1)).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("MARKER"));
        fault(&error)
    };
    for (from, to, kind, line, field) in [
        ("recode", "MARKER", UnknownValue, 2, "kind"),
        ("2019-01-01", "MARKER", InvalidDay, 2, "date"),
        // A municipality that is not there on that day.
        ("54007", "54008", DanglingChange, 2, "old_nis"),
        ("57096", "57097", DanglingChange, 2, "new_nis"),
        ("2019-01-01", "2019-01-02", DanglingChange, 2, "old_nis"),
        ("2019-01-01", "2018-12-31", DanglingChange, 2, "new_nis"),
        // One that is there, but does not end or begin.
        ("54007", "62093", Contradiction, 2, "date"),
        ("57096", "62093", Contradiction, 2, "date"),
        ("recode,54007,57096,Moeskroen", "recode,54007,57096,MARKER", Contradiction, 2, "new_name_nl"),
        // A merger of one, a recoding of several, a recoding to the same code.
        ("recode", "merge", Contradiction, 2, "kind"),
        ("merge,46003", "recode,46003", Contradiction, 6, "kind"),
        ("merge,11002,11002", "recode,11002,11002", Contradiction, 3, "new_nis"),
        // A municipality that would become two.
        ("merge,46013,46030", "merge,11007,46030", Duplicate, 7, "old_nis"),
        ("merge,46013,46030", "merge,46003,46030", Duplicate, 7, "old_nis"),
    ] {
        assert_eq!(changed(from, to), at(kind, "c.csv", line, field), "{from} -> {to}");
    }
}

#[test]
fn a_table_that_writes_the_first_day_after_is_noticed() {
    // As the federal vocabulary writes it: the end is the first day of the next row.
    let rows = ROWS.replace("2024-12-31", "2025-01-01");
    let error = load(&rows, CHANGES).unwrap_err();
    assert_eq!(fault(&error), at(ErrorKind::OverlappingValidity, "m.csv", 3, "valid_from"));
    let rows: String = rows.split_inclusive('\n').filter(|row| !row.starts_with("11002")).collect();
    let error = load(&rows, "date,kind,old_nis,new_nis\n2025-01-01,merge,46003,46030\n").unwrap_err();
    assert_eq!(fault(&error), at(ErrorKind::Contradiction, "c.csv", 2, "date"));
}

#[test]
fn units_agree_with_each_other_and_with_the_municipalities() {
    use ErrorKind::{Contradiction, OverlappingValidity, UnknownValue};
    let sources = table(ROWS);
    let changed = |from: &str, to: &str| {
        let units = UNITS.replacen(from, to, 1);
        let sources = Sources::new("m.csv", sources.as_bytes()).with_units("u.csv", units.as_bytes());
        let error = Places::load(&sources).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("MARKER"));
        fault(&error)
    };
    for (from, to, expected) in [
        ("region,02000", "MARKER,02000", at(UnknownValue, "u.csv", 2, "level")),
        ("region,02000", "region,05000", at(UnknownValue, "u.csv", 2, "nis")),
        ("region,03000,", "region,03000,02000", at(Contradiction, "u.csv", 3, "sup_nis")),
        ("province,10000,02000", "province,10000,", at(Contradiction, "u.csv", 5, "sup_nis")),
        ("province,10000,02000", "province,10000,20001", at(Contradiction, "u.csv", 5, "sup_nis")),
        ("11000,10000", "11000,99999", at(Contradiction, "u.csv", 10, "sup_nis")),
        ("arrondissement,46000", "arrondissement,46001", at(Contradiction, "m.csv", 6, "arrondissement_nis")),
        ("46000,40000", "46000,10000", at(Contradiction, "m.csv", 6, "arrondissement_nis")),
        ("province,40000,02000", "province,40000,03000", at(Contradiction, "m.csv", 6, "province_nis")),
        (
            "57000,50000,Doornik,Tournai,Tournai,1970-01-01,2018-12-31",
            "57000,50000,Doornik,Tournai,Tournai,1970-01-01,2019-01-01",
            at(OverlappingValidity, "u.csv", 16, "valid_from"),
        ),
    ] {
        assert_eq!(changed(from, to), expected, "{from} -> {to}");
    }
    // An arrondissement may go to another province on the very day on which a municipality of it ends.
    let moved = UNITS.replacen("57000,50000,Doornik-Moeskroen", "57000,60000,Doornik-Moeskroen", 1);
    let rows = "57001,A,A,A,03000,50000,57000,fr,,,,1970-01-01,2018-12-31\n\
                57002,B,B,B,03000,60000,57000,fr,,,,1970-01-01,\n";
    let text = table(rows);
    let sources = Sources::new("m.csv", text.as_bytes());
    assert!(Places::load(&sources.with_units("u.csv", moved.as_bytes())).is_ok());
    let error = Places::load(&sources.with_units("u.csv", UNITS.as_bytes())).unwrap_err();
    assert_eq!(fault(&error), at(Contradiction, "m.csv", 3, "arrondissement_nis"));

    // The arrondissement of Mouscron ended with 2018, so a municipality that goes on cannot lie in it.
    let rows = ROWS.replace("50000,57000,fr", "50000,54000,fr");
    let text = table(&rows);
    let sources = Sources::new("m.csv", text.as_bytes()).with_units("u.csv", UNITS.as_bytes());
    let error = Places::load(&sources).unwrap_err();
    assert_eq!(fault(&error), at(Contradiction, "m.csv", 12, "arrondissement_nis"));
}

#[test]
fn debug_shows_sizes_only() {
    let text = table(&ROWS.replace("Beveren", "MARKER"));
    let sources = Sources::new("m.csv", text.as_bytes());
    assert!(!format!("{sources:?} {:?}", Places::load(&sources).unwrap()).contains("MARKER"));
}

/// A municipality of a generated table: code, first day, length, region.
type Draft = (u32, i64, Option<i64>, usize);

fn written(drafts: &[Draft]) -> String {
    let mut text = format!("{HEADER}\n");
    for (code, from, length, region) in drafts {
        let first = day("2000-01-01").plus_days(*from).unwrap();
        let last = length.map(|length| first.plus_days(length - 1).unwrap().to_string()).unwrap_or_default();
        let above = ["02000,10000,11000,nl", "03000,90000,91000,fr", "04000,,21000,nl-fr"][*region];
        writeln!(text, "{code:05},N,N,N,{above},,,,{first},{last}").unwrap();
    }
    text
}

fn any_drafts() -> impl Strategy<Value = Vec<Draft>> {
    let draft = (1_u32..6, 0_i64..60, proptest::option::weighted(0.8, 1_i64..15), 0_usize..3);
    proptest::collection::vec(draft, 1..8)
}

proptest! {
    #[test]
    fn a_table_answers_as_its_rows_say(drafts in any_drafts(), number in 0_i64..80) {
        let holds = |(_, from, length, _): &Draft, on: i64| {
            *from <= on && length.is_none_or(|length| on < *from + length)
        };
        let clash = (0..200).any(|on| {
            let mut codes: Vec<u32> = drafts.iter().filter(|d| holds(d, on)).map(|d| d.0).collect();
            codes.sort_unstable();
            codes.windows(2).any(|pair| pair[0] == pair[1])
        });
        let loaded = Places::load(&Sources::new("m.csv", written(&drafts).as_bytes()));
        let places = match loaded {
            Err(error) => {
                prop_assert!(clash);
                prop_assert_eq!(error.kind(), ErrorKind::OverlappingValidity);
                return Ok(());
            }
            Ok(places) => places,
        };
        prop_assert!(!clash);
        let on = day("2000-01-01").plus_days(number).unwrap();
        for code in 1..6 {
            let expected = drafts.iter().find(|d| d.0 == code && holds(d, number));
            let found = places.at(NisCode::new(code).unwrap(), on).ok();
            prop_assert_eq!(found.map(|row| row.region().number()), expected.map(|d| Region::ALL[d.3].number()));
        }
        let all = drafts.iter().filter(|d| holds(d, number)).count();
        prop_assert_eq!(places.count_on(on, None), all);
        let by_region: usize = Region::ALL.iter().map(|region| places.count_on(on, Some(*region))).sum();
        prop_assert_eq!(by_region, all);
    }

    #[test]
    fn loading_never_panics_on_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Places::load(&Sources::new("m.csv", &bytes).with_changes("c.csv", &bytes).with_units("u.csv", &bytes));
    }

    #[test]
    fn loading_never_panics_on_a_damaged_table(
        table_number in 0_usize..3, at in any::<prop::sample::Index>(), cut in 0_usize..30,
        put in "[0-9a-z,\"\n\r\u{e9}-]{0,6}", raw in any::<u8>(),
    ) {
        let mut tables = [table(ROWS), CHANGES.to_owned(), UNITS.to_owned()].map(String::into_bytes);
        let damaged = &mut tables[table_number];
        let start = at.index(damaged.len());
        let end = (start + cut).min(damaged.len());
        damaged.splice(start..end, put.bytes().chain((raw > 200).then_some(raw)));
        let [municipalities, changes, units] = &tables;
        let sources = Sources::new("m.csv", municipalities).with_changes("c.csv", changes).with_units("u.csv", units);
        match Places::load(&sources) {
            // Whatever was still readable answers without a panic too.
            Ok(places) => {
                for row in places.municipalities() {
                    let _ = places.successors(row.nis(), row.validity().from(), day("2026-01-01"));
                    let _ = places.predecessors(row.nis(), row.validity().from(), day("1990-01-01"));
                }
            }
            Err(error) => prop_assert!(error.place().file.is_some()),
        }
    }
}
