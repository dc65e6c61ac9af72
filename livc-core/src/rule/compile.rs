//! From rules to bits: one table for each combination of head facts.
//!
//! A table knows the distinct clauses that can hold under its heads, and for every value of every fact they
//! mention one row of bits: which clauses allow that value. Deciding is the AND of one row a fact; a rule has
//! fired when one of its `when` bits is left and none of its `unless` bits. Days are compared per rule, so
//! there is one table for all time and not one for each interval of days.

use std::collections::BTreeMap;

use super::model::{Book, Clause, Impossible, Literal, Rule, RuleEffect, Settles};
use super::vocabulary::{Part, Scope};
use crate::time::Day;

/// What a fired rule counts as in the order of deciding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Permit,
    Forbid,
    Need,
    Close,
    /// A question that would permit.
    MayPermit,
    /// A question that would forbid.
    MayForbid,
    /// A need that was switched off: unmet, it is a question that would forbid.
    NeedQuestion,
    /// Duties, notices and periods: they never change the outcome.
    Beside,
}

impl Weight {
    fn of(rule: &Rule) -> Self {
        match &rule.effect {
            RuleEffect::Permit => Self::Permit,
            RuleEffect::Forbid => Self::Forbid,
            RuleEffect::Need(_) => Self::Need,
            RuleEffect::Close => Self::Close,
            RuleEffect::Question { settles: Settles::Permit, .. } => Self::MayPermit,
            RuleEffect::Question { settles: Settles::Forbid, .. } => Self::MayForbid,
            RuleEffect::Oblige | RuleEffect::Notice | RuleEffect::Period(_) | RuleEffect::Extend(_) => {
                Self::Beside
            }
        }
    }
}

/// A set of clause bits within a table.
pub(super) type Bits = Box<[u64]>;

/// A rule as one table sees it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) rule: u16,
    pub(super) weight: Weight,
    pub(super) from: i32,
    pub(super) until: i32,
    /// Word 0 of the sets, which is all there is for most tables.
    pub(super) when: u64,
    pub(super) unless: u64,
    pub(super) need: u64,
    pub(super) more: Option<Box<More>>,
}

/// The words of the sets beyond the first.
#[derive(Clone, Debug)]
pub(super) struct More {
    pub(super) when: Bits,
    pub(super) unless: Bits,
    pub(super) need: Bits,
}

/// A fact that some clause of the table mentions, with the start of its rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub(super) fact: u8,
    pub(super) start: u32,
}

/// Everything that can fire under one combination of head facts.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// Words of a row.
    pub(super) width: usize,
    pub(super) columns: Vec<Column>,
    /// For each column, for each value from 0 (unknown: no bit), one row.
    pub(super) rows: Vec<u64>,
    pub(super) entries: Vec<Entry>,
    /// Bits of the clauses that cannot be.
    pub(super) impossible: Vec<u32>,
}

/// A scope, compiled.
#[derive(Clone, Debug)]
pub(super) struct Compiled {
    /// The places of the head facts, and how many values each has.
    pub(super) heads: Vec<(usize, usize)>,
    pub(super) tables: Vec<Table>,
}

/// The places of the head facts of a scope, and how many values each has.
pub(super) fn heads(scope: Scope) -> Vec<(usize, usize)> {
    let facts = scope.facts().iter().enumerate();
    facts.filter(|(_, spec)| spec.part == Part::Head).map(|(at, spec)| (at, spec.words.len())).collect()
}

/// Compiles one scope of a book; `needs_off` says which needs a host switched off into questions.
pub(super) fn compile(book: &Book, scope: Scope, needs_off: &dyn Fn(&Rule) -> bool) -> Compiled {
    let heads = heads(scope);
    let count = heads.iter().map(|(_, values)| *values).product();
    let rules: Vec<(u16, &Rule)> = book
        .rules
        .iter()
        .enumerate()
        .filter(|(_, rule)| rule.scope == scope)
        .filter_map(|(at, rule)| Some((u16::try_from(at).ok()?, rule)))
        .collect();
    let impossible: Vec<&Impossible> = book.impossible.iter().filter(|entry| entry.scope == scope).collect();
    let tables = (0..count)
        .map(|index| Builder::new(scope, head_values(&heads, index)).build(&rules, &impossible, needs_off))
        .collect();
    Compiled { heads, tables }
}

/// The head values (fact, number) of the table with this index.
pub(super) fn head_values(heads: &[(usize, usize)], index: usize) -> Vec<(usize, u8)> {
    let mut rest = index;
    let mut values: Vec<(usize, u8)> = heads
        .iter()
        .rev()
        .map(|(fact, count)| {
            let value = rest.checked_rem(*count).unwrap_or(0).saturating_add(1);
            rest = rest.checked_div(*count).unwrap_or(0);
            (*fact, u8::try_from(value).unwrap_or(0))
        })
        .collect();
    values.reverse();
    values
}

impl Compiled {
    /// The table for these numbers; `None` when a head fact is unknown.
    #[inline]
    pub(super) fn table(&self, codes: &[u8]) -> Option<&Table> {
        let mut index = 0_usize;
        for (fact, count) in &self.heads {
            let code = usize::from(*codes.get(*fact)?);
            index = index.wrapping_mul(*count).wrapping_add(code.checked_sub(1)?);
        }
        self.tables.get(index)
    }
}

struct Builder {
    scope: Scope,
    heads: Vec<(usize, u8)>,
    /// Each distinct clause, with its bit.
    clauses: BTreeMap<Clause, u32>,
}

impl Builder {
    fn new(scope: Scope, heads: Vec<(usize, u8)>) -> Self {
        Self { scope, heads, clauses: BTreeMap::new() }
    }

    /// The bit of a clause once the heads are known; `None` when the heads contradict it.
    fn bit(&mut self, clause: &[Literal]) -> Option<u32> {
        let mut rest = Clause::new();
        for literal in clause {
            match self.heads.iter().find(|(fact, _)| *fact == usize::from(literal.fact)) {
                Some((_, value)) if literal.holds(*value) => {}
                Some(_) => return None,
                None => rest.push(*literal),
            }
        }
        let next = u32::try_from(self.clauses.len()).ok()?;
        Some(*self.clauses.entry(rest).or_insert(next))
    }

    fn build(
        mut self,
        rules: &[(u16, &Rule)],
        impossible: &[&Impossible],
        needs_off: &dyn Fn(&Rule) -> bool,
    ) -> Table {
        let mut sets: Vec<(u16, &Rule, [Vec<u32>; 3])> = Vec::new();
        for (at, rule) in rules {
            let when: Vec<u32> = rule.when.iter().filter_map(|clause| self.bit(clause)).collect();
            if when.is_empty() {
                continue;
            }
            let unless: Vec<u32> = rule.unless.iter().filter_map(|unless| self.bit(&unless.clause)).collect();
            let mut need = Vec::new();
            if let RuleEffect::Need(literals) = &rule.effect {
                for literal in literals {
                    // A literal on a head fact that is false can never hold: the empty clause would hold always,
                    // so it gets a clause without values.
                    let bit = self.bit(core::slice::from_ref(literal));
                    let never = [Literal { fact: literal.fact, mask: 0 }];
                    need.extend(bit.or_else(|| self.raw(&never)));
                }
            }
            sets.push((*at, rule, [when, unless, need]));
        }
        let impossible = impossible.iter().filter_map(|entry| self.bit(&entry.clause)).collect();
        self.finish(sets, impossible, needs_off)
    }

    fn raw(&mut self, clause: &[Literal]) -> Option<u32> {
        let next = u32::try_from(self.clauses.len()).ok()?;
        Some(*self.clauses.entry(clause.to_vec()).or_insert(next))
    }

    fn finish(
        self,
        sets: Vec<(u16, &Rule, [Vec<u32>; 3])>,
        impossible: Vec<u32>,
        needs_off: &dyn Fn(&Rule) -> bool,
    ) -> Table {
        let width = self.clauses.len().div_ceil(64).max(1);
        let mut mentioned: Vec<u8> = self.clauses.keys().flatten().map(|literal| literal.fact).collect();
        mentioned.sort_unstable();
        mentioned.dedup();
        let (mut columns, mut rows) = (Vec::new(), Vec::new());
        for fact in mentioned {
            let Some(spec) = self.scope.facts().get(usize::from(fact)) else { continue };
            columns.push(Column { fact, start: u32::try_from(rows.len()).unwrap_or(u32::MAX) });
            for code in 0..=spec.words.len() {
                let code = u8::try_from(code).unwrap_or(0);
                let allows = |clause: &Clause| {
                    clause
                        .iter()
                        .find(|literal| literal.fact == fact)
                        .is_none_or(|literal| literal.holds(code))
                };
                let allowed = self.clauses.iter().filter(|(clause, _)| allows(clause)).map(|(_, bit)| *bit);
                rows.extend_from_slice(&bits(width, allowed));
            }
        }
        let entries = sets
            .into_iter()
            .map(|(at, rule, [when, unless, need])| {
                let weight = match Weight::of(rule) {
                    Weight::Need if needs_off(rule) => Weight::NeedQuestion,
                    weight => weight,
                };
                let sets = More {
                    when: bits(width, when.into_iter()),
                    unless: bits(width, unless.into_iter()),
                    need: bits(width, need.into_iter()),
                };
                let word = |bits: &Bits| bits.first().copied().unwrap_or(0);
                Entry {
                    rule: at,
                    weight,
                    from: rule.period.from().number(),
                    until: rule.period.until().map_or(i32::MAX, Day::number),
                    when: word(&sets.when),
                    unless: word(&sets.unless),
                    need: word(&sets.need),
                    more: (width > 1).then(|| Box::new(sets)),
                }
            })
            .collect();
        Table { width, columns, rows, entries, impossible }
    }
}

fn bits(width: usize, set: impl Iterator<Item = u32>) -> Bits {
    let mut words = vec![0_u64; width];
    for bit in set {
        if let Some(word) = words.get_mut(bit as usize / 64) {
            *word |= 1 << (bit % 64);
        }
    }
    words.into_boxed_slice()
}

impl Table {
    /// The clauses that hold, into a caller's words.
    #[inline]
    pub(super) fn holding(&self, codes: &[u8], to: &mut Vec<u64>) {
        to.clear();
        to.resize(self.width, u64::MAX);
        for column in &self.columns {
            let code = usize::from(codes.get(usize::from(column.fact)).copied().unwrap_or(0));
            let start = (column.start as usize).wrapping_add(code.wrapping_mul(self.width));
            if let Some(row) = self.rows.get(start..start.wrapping_add(self.width)) {
                for (word, allowed) in to.iter_mut().zip(row) {
                    *word &= allowed;
                }
            }
        }
    }

    /// The clauses that hold, when one word is enough.
    #[inline]
    pub(super) fn holding_one(&self, codes: &[u8]) -> u64 {
        let mut word = u64::MAX;
        for column in &self.columns {
            let code = usize::from(codes.get(usize::from(column.fact)).copied().unwrap_or(0));
            word &= self.rows.get((column.start as usize).wrapping_add(code)).copied().unwrap_or(0);
        }
        word
    }

    /// The clauses that a value of a fact allows; `None` when no clause mentions the fact.
    pub(super) fn row(&self, fact: usize, value: usize) -> Option<&[u64]> {
        let column = self.columns.iter().find(|column| usize::from(column.fact) == fact)?;
        let start = (column.start as usize).saturating_add(value.saturating_mul(self.width));
        self.rows.get(start..start.saturating_add(self.width))
    }

    /// Whether any clause of what cannot be holds.
    pub(super) fn is_impossible(&self, holding: &[u64]) -> bool {
        self.impossible
            .iter()
            .any(|bit| holding.get(*bit as usize / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1))
    }
}

impl Entry {
    /// Whether the rule fired, and if so whether its needs are met.
    #[inline]
    pub(super) fn fired_one(&self, day: i32, holding: u64) -> Option<bool> {
        (day >= self.from && day < self.until && holding & self.when != 0 && holding & self.unless == 0)
            .then_some(holding & self.need == self.need)
    }

    /// The same for tables of several words.
    pub(super) fn fired(&self, day: i32, holding: &[u64]) -> Option<bool> {
        let Some(more) = &self.more else {
            return self.fired_one(day, holding.first().copied().unwrap_or(0));
        };
        if day < self.from || day >= self.until {
            return None;
        }
        let meets = |set: &Bits| holding.iter().zip(set).any(|(word, set)| word & set != 0);
        if !meets(&more.when) || meets(&more.unless) {
            return None;
        }
        Some(holding.iter().zip(&more.need).all(|(word, set)| word & set == *set))
    }
}
