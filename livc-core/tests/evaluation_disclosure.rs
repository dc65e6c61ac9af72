//! What is hidden cannot be worked out: a published example, and tables of every kind against trying all numbers.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::items_after_statements,
    reason = "helpers of tests work on small tables whose size they know"
)]

use livc_core::ErrorKind;
use livc_core::canonical::{Object, Value};
use livc_core::evaluation::{Disclosure, Draft, Figure, Published};
use proptest::prelude::*;

fn cell(key: &str, counts: &'static str, number: Option<i64>) -> Value<'static> {
    let object = Object::new().with("key", key.to_owned()).with("counts", counts);
    Value::Object(match number {
        Some(number) => object.with("number", number),
        None => object.with("state", "suppressed"),
    })
}

fn sum(total: &str, parts: &[String]) -> Value<'static> {
    let parts: Value<'_> = parts.iter().map(|part| Value::from(part.clone())).collect();
    Value::Object(Object::new().with("total", total.to_owned()).with("parts", parts))
}

fn table(cells: Vec<Value<'static>>, sums: Vec<Value<'static>>) -> Value<'static> {
    Value::Object(Object::new().with("cells", Value::List(cells)).with("sums", Value::List(sums)))
}

/// A cross table with its margins; `None` is hidden. Rows and columns are numbered, and `t` is the total.
fn cross(rows: &[Vec<Option<i64>>], row_totals: &[i64], column_totals: &[i64]) -> Value<'static> {
    let (mut cells, mut sums) = (Vec::new(), Vec::new());
    let width = column_totals.len();
    let all: i64 = row_totals.iter().sum();
    for (r, row) in rows.iter().enumerate() {
        cells.extend(row.iter().enumerate().map(|(c, number)| cell(&format!("{r}.{c}"), "persons", *number)));
        cells.push(cell(&format!("{r}.t"), "persons", Some(row_totals[r])));
        sums.push(sum(&format!("{r}.t"), &(0..width).map(|c| format!("{r}.{c}")).collect::<Vec<_>>()));
    }
    for (c, total) in column_totals.iter().enumerate() {
        cells.push(cell(&format!("t.{c}"), "persons", Some(*total)));
        sums.push(sum(&format!("t.{c}"), &(0..rows.len()).map(|r| format!("{r}.{c}")).collect::<Vec<_>>()));
    }
    cells.push(cell("t.t", "persons", Some(all)));
    sums.push(sum("t.t", &(0..rows.len()).map(|r| format!("{r}.t")).collect::<Vec<_>>()));
    sums.push(sum("t.t", &(0..width).map(|c| format!("t.{c}")).collect::<Vec<_>>()));
    table(cells, sums)
}

fn published(value: &Value<'_>) -> Published {
    Published::from_value(value).unwrap()
}

/// The worked example of the report on statistical disclosure limitation of the Federal Committee on Statistical
/// Methodology (Statistical Policy Working Paper 22, chapter 2): four counties by four levels of education.
mod worked_example {
    use super::*;

    const ROWS: [[i64; 4]; 4] = [[15, 1, 3, 1], [20, 10, 10, 15], [3, 10, 10, 2], [12, 14, 7, 2]];
    const ROW_TOTALS: [i64; 4] = [20, 55, 25, 35];
    const COLUMN_TOTALS: [i64; 4] = [50, 35, 30, 20];

    fn hiding(hidden: &[(usize, usize)]) -> Value<'static> {
        let rows: Vec<Vec<Option<i64>>> = (0..4)
            .map(|r| (0..4).map(|c| (!hidden.contains(&(r, c))).then_some(ROWS[r][c])).collect())
            .collect();
        cross(&rows, &ROW_TOTALS, &COLUMN_TOTALS)
    }

    /// Two hidden figures in each row and column that has any, and one of them can still be worked out: the sum of
    /// the first two rows less the second and third column.
    #[test]
    fn what_looks_protected_and_is_not_is_found() {
        let shown = hiding(&[(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (2, 0), (2, 3), (3, 0), (3, 3)]);
        let leaks = Published::leaks(&[published(&shown)]).unwrap();
        let told =
            leaks.iter().find(|leak| leak.key == "0.3").expect("the figure that the example works out");
        assert_eq!((told.low, told.high), (1, 1));
    }

    #[test]
    fn what_is_protected_is_left_alone() {
        let shown = hiding(&[(0, 1), (0, 2), (0, 3), (2, 0), (2, 1), (2, 3), (3, 0), (3, 2), (3, 3)]);
        assert_eq!(Published::leaks(&[published(&shown)]).unwrap(), []);
    }

    #[test]
    fn livc_protects_the_table_too() {
        let draft = Draft::from_value(&hiding(&[])).unwrap();
        let shown = draft.publish(Disclosure::default(), &[]).unwrap();
        for (r, row) in ROWS.iter().enumerate() {
            for (c, number) in row.iter().enumerate() {
                let hidden = shown.figure(&format!("{r}.{c}")) == Some(Figure::Suppressed);
                assert!(hidden || *number >= 5, "{r}.{c}");
            }
        }
        // The example hides nine figures; more than a few beyond that would be waste.
        assert!(shown.suppressed() <= 10, "{}", shown.suppressed());
        assert_eq!(Published::leaks(&[shown]).unwrap(), []);
    }
}

#[test]
fn figures_that_are_no_persons_stay_printable() {
    let draft = table(
        vec![
            cell("met", "meetings", Some(2)),
            cell("cells", "cells", Some(1)),
            cell("sheets", "documents", Some(1)),
        ],
        Vec::new(),
    );
    let shown = Draft::from_value(&draft).unwrap().publish(Disclosure::default(), &[]).unwrap();
    assert_eq!(shown.suppressed(), 0);
}

#[test]
fn successive_periods_do_not_give_away_what_one_of_them_hides() {
    let first = table(vec![cell("to-june", "persons", Some(10))], Vec::new());
    let first = Draft::from_value(&first).unwrap().publish(Disclosure::default(), &[]).unwrap();
    // The second half is two persons: with the first half shown, the year may not be.
    let cells = vec![
        cell("to-june", "persons", Some(10)),
        cell("from-july", "persons", Some(2)),
        cell("year", "persons", Some(12)),
    ];
    let year = table(cells, vec![sum("year", &["to-june".to_owned(), "from-july".to_owned()])]);
    let shown = Draft::from_value(&year)
        .unwrap()
        .publish(Disclosure::default(), std::slice::from_ref(&first))
        .unwrap();
    assert_eq!(shown.figure("to-june"), Some(Figure::count(10).unwrap()));
    assert_eq!(shown.figure("year"), Some(Figure::Suppressed));
    assert_eq!(Published::leaks(&[first, shown]).unwrap(), []);
}

#[test]
fn what_was_published_before_can_make_a_table_impossible() {
    let shown = |key: &str, number| {
        let one = table(vec![cell(key, "persons", Some(number))], Vec::new());
        Draft::from_value(&one).unwrap().publish(Disclosure::default(), &[]).unwrap()
    };
    let earlier = [shown("year", 12), shown("first", 10)];
    let cells = vec![
        cell("first", "persons", Some(10)),
        cell("second", "persons", Some(2)),
        cell("year", "persons", Some(12)),
    ];
    let year = table(cells, vec![sum("year", &["first".to_owned(), "second".to_owned()])]);
    let error = Draft::from_value(&year).unwrap().publish(Disclosure::default(), &earlier).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Disclosive);
}

#[test]
fn what_was_hidden_once_stays_hidden() {
    let cells = || {
        vec![cell("a", "persons", Some(2)), cell("b", "persons", Some(9)), cell("all", "persons", Some(11))]
    };
    let whole = table(cells(), vec![sum("all", &["a".to_owned(), "b".to_owned()])]);
    let first = Draft::from_value(&whole).unwrap().publish(Disclosure::default(), &[]).unwrap();
    assert_eq!(first.figure("b"), Some(Figure::Suppressed));
    // Alone in a table of its own, b would tell a.
    let alone = table(vec![cell("b", "persons", Some(9))], Vec::new());
    let second = Draft::from_value(&alone).unwrap().publish(Disclosure::default(), &[first]).unwrap();
    assert_eq!(second.figure("b"), Some(Figure::Suppressed));
}

#[test]
fn a_share_made_from_a_hidden_count_is_hidden() {
    let share = Value::parse(
        r#"{"key":"share","counts":"persons","state":"value","number":1,"over":10,"from":["a","all"]}"#,
    );
    let cells = vec![cell("a", "persons", Some(2)), cell("all", "persons", Some(20)), share.unwrap()];
    let shown =
        Draft::from_value(&table(cells, Vec::new())).unwrap().publish(Disclosure::default(), &[]).unwrap();
    assert_eq!(shown.figure("share"), Some(Figure::Suppressed));
    assert_eq!(shown.figure("all"), Some(Figure::count(20).unwrap()));
}

#[test]
fn nobody_can_publish_few_persons() {
    let few = table(vec![cell("a", "persons", Some(2))], Vec::new());
    assert_eq!(Published::from_value(&few).unwrap_err().kind(), ErrorKind::Disclosive);
    assert_eq!(Disclosure::new(2, 2).unwrap_err().kind(), ErrorKind::OutOfRange);
    assert_eq!(Disclosure::new(5, 1).unwrap_err().kind(), ErrorKind::OutOfRange);
}

/// The values of hidden figures that fit what is shown, by trying all.
fn by_trying(
    rows: &[Vec<Option<i64>>],
    row_totals: &[i64],
    column_totals: &[i64],
) -> Vec<((usize, usize), i64, i64)> {
    let hidden: Vec<(usize, usize)> = rows
        .iter()
        .enumerate()
        .flat_map(|(r, row)| row.iter().enumerate().filter(|(_, n)| n.is_none()).map(move |(c, _)| (r, c)))
        .collect();
    let mut found: Vec<Option<(i64, i64)>> = vec![None; hidden.len()];
    let mut numbers: Vec<Vec<i64>> =
        rows.iter().map(|row| row.iter().map(|n| n.unwrap_or(0)).collect()).collect();
    fn go(
        at: usize,
        hidden: &[(usize, usize)],
        numbers: &mut Vec<Vec<i64>>,
        totals: (&[i64], &[i64]),
        found: &mut Vec<Option<(i64, i64)>>,
    ) {
        let Some((r, c)) = hidden.get(at).copied() else {
            let rows = numbers.iter().zip(totals.0).all(|(row, total)| row.iter().sum::<i64>() == *total);
            let columns =
                (0..totals.1.len()).all(|c| numbers.iter().map(|row| row[c]).sum::<i64>() == totals.1[c]);
            if rows && columns {
                for (found, (r, c)) in found.iter_mut().zip(hidden) {
                    let value = numbers[*r][*c];
                    let (low, high) = found.unwrap_or((value, value));
                    *found = Some((low.min(value), high.max(value)));
                }
            }
            return;
        };
        let used: i64 = numbers[r].iter().sum::<i64>();
        for value in 1..=(totals.0[r] - used).min(totals.1[c]) {
            numbers[r][c] = value;
            go(at + 1, hidden, numbers, totals, found);
        }
        numbers[r][c] = 0;
    }
    go(0, &hidden, &mut numbers, (row_totals, column_totals), &mut found);
    hidden.into_iter().zip(found).map(|(at, found)| (at, found.unwrap().0, found.unwrap().1)).collect()
}

fn totals(rows: &[Vec<i64>]) -> (Vec<i64>, Vec<i64>) {
    let width = rows[0].len();
    (
        rows.iter().map(|row| row.iter().sum()).collect(),
        (0..width).map(|c| rows.iter().map(|row| row[c]).sum()).collect(),
    )
}

proptest! {
    /// The re-check finds exactly what trying all numbers finds.
    #[test]
    fn the_re_check_is_what_trying_all_numbers_gives(
        rows in proptest::collection::vec(proptest::collection::vec(0_i64..7, 3), 2..4),
        hide in proptest::collection::vec(any::<bool>(), 9),
    ) {
        let (row_totals, column_totals) = totals(&rows);
        let shown: Vec<Vec<Option<i64>>> = rows.iter().enumerate().map(|(r, row)| {
            row.iter().enumerate().map(|(c, number)| (!(hide[r * 3 + c] && *number > 0)).then_some(*number)).collect()
        }).collect();
        let small_shown = |n: &i64| *n > 0 && *n < 3;
        prop_assume!(!shown.iter().flatten().flatten().chain(&row_totals).chain(&column_totals).any(small_shown));
        let Value::Object(mut object) = cross(&shown, &row_totals, &column_totals) else { unreachable!() };
        object.set("threshold", 3);
        let leaks = Published::leaks(&[published(&Value::Object(object))]).unwrap();
        let tried = by_trying(&shown, &row_totals, &column_totals);
        for ((r, c), low, high) in tried {
            let leak = leaks.iter().find(|leak| leak.key == format!("{r}.{c}"));
            prop_assert_eq!(leak.map(|leak| (leak.low, leak.high)), (low == high).then_some((low, high)));
        }
    }

    /// Whatever the numbers, a published table hides every small count of persons, and trying all numbers does not
    /// give one of them away.
    #[test]
    fn a_published_table_never_leaks(
        rows in proptest::collection::vec(proptest::collection::vec(0_i64..9, 3), 2),
    ) {
        let (row_totals, column_totals) = totals(&rows);
        let whole: Vec<Vec<Option<i64>>> = rows.iter().map(|row| row.iter().map(|n| Some(*n)).collect()).collect();
        let draft = Draft::from_value(&cross(&whole, &row_totals, &column_totals)).unwrap();
        let shown = draft.publish(Disclosure::default(), &[]).unwrap();
        for (r, row) in rows.iter().enumerate() {
            for (c, number) in row.iter().enumerate() {
                let figure = shown.figure(&format!("{r}.{c}")).unwrap();
                prop_assert!(figure == Figure::Suppressed || figure.as_count() == u64::try_from(*number).ok());
                prop_assert!(figure == Figure::Suppressed || *number == 0 || *number >= 5);
            }
        }
        prop_assert_eq!(Published::leaks(std::slice::from_ref(&shown)).unwrap(), vec![]);
        // Where the margins are all shown, trying all numbers says the same.
        let margins = (0..rows.len()).map(|r| format!("{r}.t")).chain((0..3).map(|c| format!("t.{c}")));
        if margins.into_iter().all(|key| shown.figure(&key) != Some(Figure::Suppressed)) {
            let left: Vec<Vec<Option<i64>>> = (0..rows.len()).map(|r| {
                (0..3).map(|c| shown.figure(&format!("{r}.{c}")).unwrap().as_count().map(|n| i64::try_from(n).unwrap())).collect()
            }).collect();
            for (_, low, high) in by_trying(&left, &row_totals, &column_totals) {
                prop_assert!(low < high);
            }
        }
    }
}
