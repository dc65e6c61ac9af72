//! The retention matrix: what the book says of each kind of data, computed from the same decisions as each answer.

use crate::canonical::{Object, Value};
use crate::code::Code;
use crate::error::Result;
use crate::rule::vocabulary::{Facts, Scope, keep};
use crate::rule::{Effect, Keeping, Rule, RuleBook, RuleEffect, RuleLine};
use crate::time::Day;

/// A rule in the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRule {
    /// What it does, a period, an extension, a question or a notice, with certainty, articles and duties.
    pub line: RuleLine,
    /// The period, or how long it can be extended at most.
    pub keeping: Option<Keeping>,
}

/// A row: data under legislations for which the book says the same. Of its periods and the keeper's own the shortest
/// holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// What is kept.
    pub data: keep::Data,
    /// The legislations of the keeper.
    pub regimes: Vec<keep::Regime>,
    /// Whether the person was discussed in the cell.
    pub discussed: Vec<keep::Discussed>,
    /// The age bands of the person.
    pub ages: Vec<keep::Age>,
    /// The period that the keeper set.
    pub own: Option<Keeping>,
    /// What the book says: periods, extensions with all that they ask for, questions, notices.
    pub rules: Vec<MatrixRule>,
}

impl MatrixRow {
    fn has(&self, effect: Effect) -> bool {
        self.rules.iter().any(|rule| rule.line.effect == effect)
    }

    /// Whether it is a part of a casus that no rule gives a period of its own: it goes with that casus.
    pub fn follows_casus(&self) -> bool {
        self.data == keep::Data::Contribution && !self.has(Effect::Period)
    }

    /// Whether no period is set, by a rule or by the keeper: a person must decide.
    pub fn is_open(&self) -> bool {
        self.own.is_none() && !self.has(Effect::Period) && !self.follows_casus()
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let rules = self.rules.iter().map(MatrixRule::to_value).collect::<Value<'_>>();
        Value::Object(
            Object::new()
                .with("data", self.data.as_str())
                .with("regimes", words(&self.regimes))
                .with("discussed", words(&self.discussed))
                .with("ages", words(&self.ages))
                .with_some("own", self.own.map(|own| Value::Object(period(own))))
                .with_some("follows", self.follows_casus().then_some(keep::Data::Casus.as_str()))
                .with_some("open", self.is_open().then_some(true))
                .with("rules", rules),
        )
    }
}

impl MatrixRule {
    fn of(book: &RuleBook, rule: &Rule, on: Day) -> Option<Self> {
        let keeping = match &rule.effect {
            RuleEffect::Period(keeping) | RuleEffect::Extend(keeping) => Some(*keeping),
            RuleEffect::Question { .. } | RuleEffect::Notice => None,
            _ => return None,
        };
        Some(Self { line: book.line(rule, &Facts::baseline(Scope::Keep), on), keeping })
    }

    /// As canonical JSON: the rule as in an answer, and its `period`.
    pub fn to_value(&self) -> Value<'static> {
        match (self.line.to_value(Scope::Keep), self.keeping) {
            (Value::Object(line), Some(keeping)) => {
                Value::Object(line.with("period", Value::Object(period(keeping))))
            }
            (line, _) => line,
        }
    }
}

fn period(keeping: Keeping) -> Object<'static> {
    Object::new()
        .with("start", keeping.start.as_str())
        .with("length", u32::from(keeping.length))
        .with("unit", keeping.unit.as_str())
}

fn words<T: Code>(all: &[T]) -> Value<'static> {
    all.iter().map(|word| Value::from(word.as_str())).collect()
}

/// What a book says on a day of how long each kind of data may be kept, where the keeper set these periods of its own.
/// Every situation that the scope `keep` tells apart is in exactly one row. By when a request is answered is no
/// retention, and has no row.
///
/// # Errors
/// [`crate::ErrorKind::ContradictoryFacts`], from a book of a host that excludes a situation.
pub fn matrix(
    book: &RuleBook,
    on: Day,
    own: impl Fn(keep::Data) -> Option<Keeping>,
) -> Result<Vec<MatrixRow>> {
    let mut rows: Vec<MatrixRow> = Vec::new();
    for data in keep::Data::ALL.iter().copied().filter(|data| *data != keep::Data::Request) {
        let (own, mut of_data) = (own(data), Vec::new());
        for regime in keep::Regime::ALL.iter().copied() {
            let mut of_regime = Vec::new();
            for discussed in keep::Discussed::ALL.iter().copied() {
                let mut of_both = Vec::new();
                for age in keep::Age::ALL.iter().copied() {
                    let situation = keep::Situation {
                        data,
                        regime,
                        discussed,
                        age,
                        host_period: if own.is_some() {
                            keep::HostPeriod::Set
                        } else {
                            keep::HostPeriod::None
                        },
                        ..keep::Situation::baseline()
                    };
                    let rules = rules(book, &situation, on)?;
                    let row = MatrixRow {
                        data,
                        regimes: vec![regime],
                        discussed: vec![discussed],
                        ages: vec![age],
                        own,
                        rules,
                    };
                    join(&mut of_both, row, |row| &mut row.ages);
                }
                for row in of_both {
                    join(&mut of_regime, row, |row| &mut row.discussed);
                }
            }
            for row in of_regime {
                join(&mut of_data, row, |row| &mut row.regimes);
            }
        }
        rows.append(&mut of_data);
    }
    Ok(rows)
}

/// The rules of a situation, and those that extend once everything that they ask for is there.
fn rules(book: &RuleBook, situation: &keep::Situation, on: Day) -> Result<Vec<MatrixRule>> {
    let asked = keep::Situation {
        indications: keep::Indications::Serious,
        reasons: keep::Reasons::Stated,
        prior_discussion: keep::PriorDiscussion::Yes,
        ..*situation
    };
    let mut found = Vec::new();
    for (situation, extends) in [(situation, false), (&asked, true)] {
        let decision = book.decide(situation, on)?;
        let fired = decision.fired().iter().filter_map(|fired| book.rule(fired.rule()));
        let wanted = fired.filter(|rule| matches!(rule.effect, RuleEffect::Extend(_)) == extends);
        found.extend(wanted.filter_map(|rule| MatrixRule::of(book, rule, on)));
    }
    Ok(found)
}

/// Joins a row to one that says the same of everything but one list.
fn join<T: PartialEq>(
    rows: &mut Vec<MatrixRow>,
    mut row: MatrixRow,
    list: fn(&mut MatrixRow) -> &mut Vec<T>,
) {
    let own = core::mem::take(list(&mut row));
    for known in rows.iter_mut() {
        let theirs = core::mem::take(list(known));
        let same = *known == row;
        *list(known) = theirs;
        if same {
            list(known).extend(own);
            return;
        }
    }
    *list(&mut row) = own;
    rows.push(row);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::{RuleId, Start, Unit};

    const ONE_YEAR: Keeping = Keeping { start: Start::Closed, length: 1, unit: Unit::Year };

    fn of(own: bool, on: &str) -> Vec<MatrixRow> {
        let book = RuleBook::builtin().unwrap();
        let own = |data| (own && data == keep::Data::Casus).then_some(ONE_YEAR);
        matrix(&book, on.parse().unwrap(), own).unwrap()
    }

    #[test]
    fn every_situation_stands_in_one_row_that_says_what_is_decided_of_it() {
        let book = RuleBook::builtin().unwrap();
        for on in ["2018-09-23", "2023-08-27", "2023-08-28", "2024-10-01", "2026-11-24"] {
            let rows = of(true, on);
            let on = on.parse().unwrap();
            for data in keep::Data::ALL.iter().copied().filter(|data| *data != keep::Data::Request) {
                for regime in keep::Regime::ALL {
                    for discussed in keep::Discussed::ALL {
                        for age in keep::Age::ALL {
                            let here: Vec<&MatrixRow> = rows
                                .iter()
                                .filter(|row| {
                                    row.data == data
                                        && row.regimes.contains(regime)
                                        && row.discussed.contains(discussed)
                                        && row.ages.contains(age)
                                })
                                .collect();
                            assert_eq!(here.len(), 1, "{data} {regime} {discussed} {age}");
                            let situation = keep::Situation {
                                data,
                                regime: *regime,
                                discussed: *discussed,
                                age: *age,
                                host_period: if here[0].own.is_some() {
                                    keep::HostPeriod::Set
                                } else {
                                    keep::HostPeriod::None
                                },
                                ..keep::Situation::baseline()
                            };
                            let decision = book.decide(&situation, on).unwrap();
                            let fired: Vec<&RuleId> = decision
                                .fired()
                                .iter()
                                .filter_map(|fired| book.rule(fired.rule()))
                                .filter(|rule| !matches!(rule.effect, RuleEffect::Oblige))
                                .map(|rule| &rule.id)
                                .collect();
                            let told: Vec<&RuleId> = here[0]
                                .rules
                                .iter()
                                .filter(|rule| rule.line.effect != Effect::Extend)
                                .map(|rule| &rule.line.id)
                                .collect();
                            assert_eq!(told, fired);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn where_nothing_is_set_it_is_open_and_a_part_goes_with_its_casus() {
        let rows = of(false, "2026-11-24");
        let casus = rows.iter().find(|row| row.data == keep::Data::Casus).unwrap();
        assert!(casus.is_open() && !casus.follows_casus() && casus.regimes.len() == keep::Regime::ALL.len());
        assert!(!of(true, "2026-11-24").iter().any(|row| row.data == keep::Data::Casus && row.is_open()));
        let said: Vec<_> = rows.iter().filter(|row| row.data == keep::Data::Contribution).collect();
        assert!(said.iter().any(|row| row.follows_casus()));
        let longer: Vec<_> = rows.iter().filter(|row| row.has(Effect::Extend)).collect();
        assert!(longer.iter().all(|row| row.regimes == [keep::Regime::FrenchCommunity]) && longer.len() == 2);
        assert!(longer.iter().all(|row| row.to_value().to_text().contains("fwb/20/2")));
    }
}
