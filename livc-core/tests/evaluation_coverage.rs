//! Coverage over the municipalities as they were and are: the whole table beside the checkout, when it is there.

#![allow(clippy::unwrap_used, reason = "helpers of tests work on known tables")]

use livc_core::canonical::{Object, Value};
use livc_core::evaluation::{coverage, coverage_of_counts};
use livc_core::place::{Places, Sources};
use livc_core::time::Day;

mod shared_data;

fn places() -> Option<Places> {
    let municipalities = shared_data::read("data/be/municipalities.csv")?;
    let changes = shared_data::read("data/be/municipality_changes.csv")?;
    let units = shared_data::read("data/be/units.csv")?;
    let sources = Sources::new("municipalities.csv", &municipalities)
        .with_changes("changes.csv", &changes)
        .with_units("units.csv", &units);
    Some(Places::load(&sources).unwrap())
}

fn statement(nis: &str, on: &str, state: &'static str, cell: Option<&str>) -> Value<'static> {
    Value::Object(
        Object::new()
            .with("nis", nis.to_owned())
            .with("on", on.to_owned())
            .with("state", state)
            .with_some("cell", cell.map(str::to_owned)),
    )
}

fn ask(on: &str, statements: Vec<Value<'static>>) -> Value<'static> {
    Value::Object(Object::new().with("on", on.to_owned()).with("statements", Value::List(statements)))
}

fn number(answer: &Value<'_>, area: usize, member: &str) -> i64 {
    answer.at(&format!("areas[{area}].{member}.number")).unwrap().as_integer().unwrap()
}

/// So many municipalities of each region with a cell and without as were published on 15 June 2019: which they were is
/// not known, so the first ones of each region stand for them, and the nine German-speaking ones are among them.
#[test]
fn the_published_coverage_comes_out_of_single_statements() {
    let Some(places) = places() else { return };
    let on: Day = "2019-06-15".parse().unwrap();
    let mut statements = Vec::new();
    for (region, with, without, cells) in
        [("02000", 255, 30, 164), ("03000", 108, 86, 70), ("04000", 19, 0, 19)]
    {
        let mut all: Vec<_> =
            places.municipalities_on(on).filter(|one| one.region().nis().to_string() == region).collect();
        all.sort_by_key(|one| one.language_region() != livc_core::place::LanguageRegion::De);
        for (at, one) in all.iter().enumerate().take(with + without) {
            // The German-speaking municipalities share two cells, the others one each, the last ones one together.
            let german = one.language_region() == livc_core::place::LanguageRegion::De;
            let cell = if german { at % 2 } else { at.min(cells + 6) };
            let cell = if region == "03000" { cell } else { at.min(cells - 1) };
            let name = format!("{region}-{cell}");
            let (state, cell) = if at < with { ("shares", Some(name.as_str())) } else { ("none", None) };
            statements.push(statement(&one.nis().to_string(), "2019-06-15", state, cell));
        }
    }
    let answer = coverage(&places, &ask("2019-06-15", statements)).unwrap();
    let figures = |area| {
        ["municipalities", "cells", "with", "without", "not_reported"]
            .map(|member| number(&answer, area, member))
    };
    assert_eq!(figures(0), [581, 253, 382, 116, 83]);
    assert_eq!(figures(1), [300, 164, 255, 30, 15]);
    assert_eq!(figures(2), [262, 70, 108, 86, 68]);
    assert_eq!(figures(3), [19, 19, 19, 0, 0]);
    assert_eq!(answer.at("areas[4].area").unwrap().as_text().unwrap(), "de");
    assert_eq!(figures(4), [9, 2, 9, 0, 0]);
    assert_eq!(
        answer.at("areas[0].lower_bound").unwrap().to_text(),
        r#"{"number":382,"over":581,"state":"value"}"#
    );
}

#[test]
fn the_denominator_is_that_of_the_day() {
    let Some(places) = places() else { return };
    for (on, all) in [("2018-10-17", 589), ("2019-06-15", 581), ("2024-12-15", 580), ("2025-01-01", 565)] {
        assert_eq!(number(&coverage(&places, &ask(on, Vec::new())).unwrap(), 0, "municipalities"), all);
    }
}

#[test]
fn what_merged_is_comparable_over_time() {
    let Some(places) = places() else { return };
    // Bastogne and Bertogne merged on 2 December 2024.
    let told = |bastogne: &'static str, bertogne: Option<&'static str>| {
        let cell = |state: &str| matches!(state, "has" | "shares").then_some("c");
        let mut all = vec![statement("82003", "2024-06-01", bastogne, cell(bastogne))];
        all.extend(bertogne.map(|state| statement("82005", "2024-06-01", state, cell(state))));
        all
    };
    let states = |on: &str, told: Vec<Value<'static>>| {
        let answer = coverage(&places, &ask(on, told)).unwrap();
        let states = answer.at("areas[2].states").unwrap().to_text();
        (states, answer.at("restated").unwrap().to_text())
    };
    let then = states("2024-12-01", told("none", Some("has")));
    assert_eq!(then, (r#"{"has":1,"none":1,"not_reported":260}"#.to_owned(), "[]".to_owned()));
    let now = states("2024-12-02", told("none", Some("has")));
    assert_eq!(now, (r#"{"has":1,"not_reported":260}"#.to_owned(), r#"["82039"]"#.to_owned()));
    assert_eq!(states("2025-06-01", told("none", Some("none"))).0, r#"{"none":1,"not_reported":260}"#);
    // One of the two was silent: that the other has none does not say that the new one has none.
    assert_eq!(states("2025-06-01", told("none", None)).0, r#"{"not_reported":261}"#);
    // What it tells itself counts before what those told that it came from.
    let mut all = told("none", Some("has"));
    all.push(statement("82039", "2025-02-01", "none", None));
    assert_eq!(states("2025-06-01", all), (r#"{"none":1,"not_reported":260}"#.to_owned(), "[]".to_owned()));
}

#[test]
fn the_table_of_published_coverage_adds_up() {
    let Some(table) = shared_data::read("data/stats/livcr_coverage.csv") else { return };
    let text = String::from_utf8(table).unwrap();
    let mut reader = csv(&text);
    let header = reader.remove(0);
    let field = |row: &[String], name: &str| row[header.iter().position(|one| one == name).unwrap()].clone();
    let mut days: Vec<String> = reader.iter().map(|row| field(row, "as_of")).collect();
    days.dedup();
    for day in days {
        let (mut areas, mut total) = (Vec::new(), None);
        for row in reader.iter().filter(|row| field(row, "as_of") == day) {
            let mut object = Object::new();
            for (member, column) in [
                ("municipalities", "area_municipalities"),
                ("cells", "cells"),
                ("with", "municipalities_with_cell"),
                ("without", "municipalities_without_cell"),
            ] {
                object = object.with_some(member, field(row, column).parse::<i64>().ok());
            }
            let area = field(row, "area");
            if area == "BE" {
                total = Some(object);
            } else {
                let within = (area == "DG").then(|| "03000".to_owned());
                areas.push(Value::Object(object.with("area", area).with_some("within", within)));
            }
        }
        // One source names two of the three regions: the third is there all the same.
        let named = |area: &str| areas.iter().any(|one| one.at("area").unwrap().as_text() == Ok(area));
        if named("02000") && !named("04000") {
            areas.push(Value::Object(Object::new().with("area", "04000").with("municipalities", 19)));
        }
        let request =
            Object::new().with("areas", Value::List(areas)).with_some("total", total.map(Value::Object));
        let answer = coverage_of_counts(&Value::Object(request)).unwrap();
        // The unreported of the table are livc's.
        for row in reader.iter().filter(|row| field(row, "as_of") == day && field(row, "area") == "BE") {
            if let Ok(rest) = field(row, "municipalities_unreported").parse::<i64>() {
                assert_eq!(
                    answer.at("total.not_reported.number").unwrap().as_integer().unwrap(),
                    rest,
                    "{day}"
                );
            }
        }
    }
}

/// Rows of a CSV text without line breaks in its fields.
fn csv(text: &str) -> Vec<Vec<String>> {
    let row = |line: &str| {
        let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
        for character in line.chars() {
            match character {
                '"' => quoted = !quoted,
                ',' if !quoted => fields.push(std::mem::take(&mut field)),
                other => field.push(other),
            }
        }
        fields.push(field);
        fields
    };
    text.lines().map(row).collect()
}
