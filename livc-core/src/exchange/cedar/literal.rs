//! Facts, days and conditions as Cedar expressions.

use core::fmt::Write as _;

use crate::code::Code as _;
use crate::rule::vocabulary::{FactSpec, Part, Scope};
use crate::rule::{Clause, Literal, Rule};
use crate::time::{Day, Period};

/// How many alternatives stand beside each other before they are put in brackets: an expression nests as deep
/// as it has alternatives, and Cedar limits how deep.
const BRACKET: usize = 32;

/// A word of livc as a name of a Cedar type or namespace: `giver_seat` is `GiverSeat`.
pub(super) fn type_name(word: &str) -> String {
    let mut name = String::with_capacity(word.len());
    for part in word.split('_') {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// Names that Cedar gives to types of its own, and those that the schema gives.
const TAKEN: [&str; 11] = [
    "Act",
    "Action",
    "Bool",
    "Boolean",
    "Entity",
    "Extension",
    "Long",
    "Question",
    "Record",
    "Set",
    "String",
];

/// The name of the type of a fact within its namespace: that of the fact, with `Fact` after it where it is taken.
pub(super) fn fact_type(spec: &FactSpec) -> String {
    let mut name = type_name(spec.name);
    if TAKEN.contains(&name.as_str()) {
        name.push_str("Fact");
    }
    name
}

/// The namespace of a scope.
pub(super) fn namespace(scope: Scope) -> String {
    format!("Livc::{}", type_name(scope.as_str()))
}

/// A string of Cedar, with its quotation marks.
pub(super) fn quoted(text: &str) -> String {
    let mut to = String::with_capacity(text.len().saturating_add(2));
    to.push('"');
    for letter in text.chars() {
        match letter {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            // What would be invisible, or turn the direction of what a person reads.
            _ if letter.is_control() || turns(letter) => {
                let _ = write!(to, "\\u{{{:x}}}", u32::from(letter));
            }
            _ => to.push(letter),
        }
    }
    to.push('"');
    to
}

const fn turns(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A day as a number that is in the order of the days and can be read.
pub(super) fn day_number(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day_of_month())
}

/// The values of a fact.
fn values(scope: Scope, spec: &FactSpec, mask: u64) -> Vec<String> {
    let of = format!("{}::{}", namespace(scope), fact_type(spec));
    (1..=63_u8)
        .filter(|code| mask >> code & 1 == 1)
        .filter_map(|code| spec.word(code))
        .map(|word| format!("{of}::{}", quoted(word)))
        .collect()
}

fn one_of(name: &str, values: &[String], positive: bool) -> String {
    match (values, positive) {
        ([only], true) => format!("context.{name} == {only}"),
        ([only], false) => format!("context.{name} != {only}"),
        (_, true) => format!("[{}].contains(context.{name})", values.join(", ")),
        (_, false) => format!("!([{}].contains(context.{name}))", values.join(", ")),
    }
}

/// A fact that has one of its values.
pub(super) fn known(scope: Scope, spec: &FactSpec) -> String {
    one_of(spec.name, &values(scope, spec, spec.all()), true)
}

/// A literal, in the shorter of its two forms: the values that it allows, or those that it does not.
fn literal(scope: Scope, literal: Literal) -> String {
    let Some(spec) = scope.facts().get(usize::from(literal.fact)) else { return "false".to_owned() };
    let (allowed, barred) = (literal.mask & spec.all(), spec.all() & !literal.mask);
    match (allowed.count_ones(), barred.count_ones()) {
        (0, _) => "false".to_owned(),
        (_, 0) => "true".to_owned(),
        (few, many) if few <= many => one_of(spec.name, &values(scope, spec, allowed), true),
        _ => one_of(spec.name, &values(scope, spec, barred), false),
    }
}

/// A clause: its literals, the act first.
pub(super) fn clause(scope: Scope, clause: &Clause) -> String {
    let head =
        |of: &Literal| scope.facts().get(usize::from(of.fact)).is_some_and(|spec| spec.part == Part::Head);
    let (heads, rest): (Vec<Literal>, Vec<Literal>) = clause.iter().copied().partition(head);
    let all: Vec<String> = heads.into_iter().chain(rest).map(|one| literal(scope, one)).collect();
    all.join(" && ")
}

/// Alternatives with a line each, in brackets where they are many.
pub(super) fn any(alternatives: &[String], indent: usize) -> String {
    let margin = " ".repeat(indent);
    if alternatives.len() <= BRACKET {
        return alternatives.iter().map(|one| format!("{margin}{one}")).collect::<Vec<_>>().join(" ||\n");
    }
    let size = alternatives.len().div_ceil(BRACKET).max(BRACKET);
    let groups: Vec<String> = alternatives
        .chunks(size)
        .map(|group| format!("(\n{}\n{margin})", any(group, indent.saturating_add(2))))
        .collect();
    any(&groups, indent)
}

/// The days of a period.
fn days(period: Period) -> String {
    let from = format!("{} <= context.day", day_number(period.from()));
    match period.until() {
        Some(until) => format!("{from} && context.day < {}", day_number(until)),
        None => from,
    }
}

/// When a rule fires: its conditions as Cedar writes them after the head of a policy.
pub(super) fn conditions(rule: &Rule) -> String {
    let clauses: Vec<String> = rule.when.iter().map(|one| clause(rule.scope, one)).collect();
    let mut text = format!("when {{ {} }}\nwhen {{\n{}\n}}", days(rule.period), any(&bracketed(clauses), 2));
    if !rule.unless.is_empty() {
        let clauses: Vec<String> = rule.unless.iter().map(|one| clause(rule.scope, &one.clause)).collect();
        let _ = write!(text, "\nunless {{\n{}\n}}", any(&bracketed(clauses), 2));
    }
    text
}

/// When a rule fires, as one expression.
pub(super) fn expression(rule: &Rule) -> String {
    let all = |clauses: Vec<String>| bracketed(clauses).join(" || ");
    let when = all(rule.when.iter().map(|one| clause(rule.scope, one)).collect());
    let mut text = format!("({} && ({when})", days(rule.period));
    if !rule.unless.is_empty() {
        let unless = all(rule.unless.iter().map(|one| clause(rule.scope, &one.clause)).collect());
        let _ = write!(text, " && !({unless})");
    }
    text.push(')');
    text
}

/// Clauses in brackets where there is more than one.
fn bracketed(clauses: Vec<String>) -> Vec<String> {
    if clauses.len() < 2 {
        return clauses;
    }
    clauses.into_iter().map(|clause| format!("({clause})")).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_string_cannot_leave_its_quotation_marks() {
        assert_eq!(quoted("a \"b\" \\ c\n\u{7}\u{202e}é"), "\"a \\\"b\\\" \\\\ c\\n\\u{7}\\u{202e}é\"");
    }

    #[test]
    fn names_are_those_of_types() {
        assert_eq!(type_name("giver_seat"), "GiverSeat");
        assert_eq!(namespace(Scope::Move), "Livc::Move");
    }

    #[test]
    fn many_alternatives_never_nest_deep() {
        for count in [1, 2, 32, 33, 1_000, 1_024, 1_025, 10_000] {
            let alternatives: Vec<String> = (0..count).map(|at| format!("context.a{at}")).collect();
            let text = any(&alternatives, 2);
            assert_eq!(text.matches("context.a").count(), count);
            let depth = text.chars().fold((0_usize, 0_usize), |(now, most), letter| match letter {
                '(' => (now + 1, most.max(now + 1)),
                ')' => (now - 1, most),
                _ => (now, most),
            });
            assert_eq!(depth.0, 0);
            assert!(depth.1 <= 3, "{count}: {}", depth.1);
            // Between two brackets of one level stand at most so many alternatives.
            let widest = text.split(['(', ')']).map(|part| part.matches("||").count()).max();
            assert!(widest.unwrap() <= BRACKET, "{count}: {widest:?}");
        }
    }

    #[test]
    fn no_fact_takes_a_name_that_cedar_or_the_export_needs() {
        for scope in Scope::ALL {
            for spec in scope.facts() {
                let taken =
                    ["day", "undertaken", "true", "false", "if", "then", "else", "in", "is", "like", "has"];
                assert!(!taken.contains(&spec.name), "{}", spec.name);
                let name = fact_type(spec);
                assert!(!TAKEN.contains(&name.as_str()));
                assert!(name.bytes().all(|letter| letter.is_ascii_alphanumeric()));
            }
            let names: BTreeSet<String> = scope.facts().iter().map(fact_type).collect();
            assert_eq!(names.len(), scope.facts().len());
        }
    }

    #[test]
    fn the_shorter_form_of_a_literal_is_taken() {
        let scope = Scope::Share;
        let spec = &scope.facts()[scope.fact("age").unwrap()];
        let at = u8::try_from(scope.fact("age").unwrap()).unwrap();
        let said = |mask| literal(scope, Literal { fact: at, mask });
        assert!(said(0b10).starts_with("context.age == Livc::Share::Age::"));
        assert!(said(spec.all() & !0b10).starts_with("context.age != ") || spec.words.len() < 3);
        assert_eq!(said(0), "false");
        assert_eq!(said(spec.all()), "true");
    }
}
