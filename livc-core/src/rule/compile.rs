//! From rules to bits: one table for each combination of head facts, made when it is first asked for.
//!
//! A table knows the distinct clauses that can hold under its heads, and for every value of every fact they
//! mention one row of bits: which clauses allow that value. Deciding is the AND of one row a fact; a rule has
//! fired when one of its `when` bits is left and none of its `unless` bits. Days are compared per rule, so
//! there is one table for all time and not one for each interval of days.
//!
//! Most tables have at most 128 clauses and 64 rules. They have their rules as bits too ([`Narrow`]): the few
//! clauses that are left name the rules, and the order of deciding is a handful of masks.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::model::{Book, Clause, Impossible, Literal, Rule, RuleEffect, Settles};
use super::settings::is_need_off;
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
    const COUNT: usize = 8;

    pub(super) fn of(rule: &Rule) -> Self {
        match &rule.effect {
            RuleEffect::Need(_) if is_need_off(rule) => Self::NeedQuestion,
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
    /// For each column, for each value from 0 (unknown: no bit; assumed: as its baseline), one row.
    pub(super) rows: Vec<u64>,
    pub(super) entries: Vec<Entry>,
    /// Bits of the clauses that cannot be.
    pub(super) impossible: Vec<u32>,
    pub(super) narrow: Option<Narrow>,
}

/// A table of at most 128 clauses and 64 rules, with both as bits of one number.
#[derive(Clone, Debug, Default)]
pub(super) struct Narrow {
    /// The clauses that make a rule fire or not fire.
    pub(super) acting: u128,
    /// The clauses that cannot be.
    pub(super) impossible: u128,
    /// For each clause, the rules that it makes fire and those that it excepts.
    pub(super) clauses: Box<[Acts]>,
    /// From each of these days, rising, the rules that hold until the next.
    pub(super) days: Box<[(i32, u64)]>,
    /// The places of the rules in the book.
    pub(super) rules: Box<[u16]>,
    /// The clauses that each rule needs.
    pub(super) needs: Box<[u128]>,
    /// The rules of each weight, in the order of [`Weight`].
    pub(super) weights: [u64; Weight::COUNT],
}

/// What a clause does when it holds.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Acts {
    pub(super) fires: u64,
    pub(super) excepts: u64,
}

impl Narrow {
    fn of(clauses: usize, entries: &[Entry], impossible: &[u32]) -> Option<Self> {
        if clauses > 128 || entries.len() > 64 {
            return None;
        }
        let mut narrow = Self {
            impossible: impossible.iter().fold(0, |mask, bit| mask | 1 << bit),
            clauses: vec![Acts::default(); clauses].into_boxed_slice(),
            rules: entries.iter().map(|entry| entry.rule).collect(),
            needs: entries.iter().map(|entry| entry.sets().need).collect(),
            ..Self::default()
        };
        let mut days: Vec<i32> = Vec::new();
        for (entry, at) in entries.iter().zip(0_u32..) {
            let sets = entry.sets();
            narrow.acting |= sets.when | sets.unless;
            if let Some(mask) = narrow.weights.get_mut(entry.weight as usize) {
                *mask |= 1 << at;
            }
            for (acts, bit) in narrow.clauses.iter_mut().zip(0_u32..) {
                acts.fires |= u64::from(sets.when >> bit & 1 == 1) << at;
                acts.excepts |= u64::from(sets.unless >> bit & 1 == 1) << at;
            }
            days.extend([entry.from, entry.until]);
        }
        days.sort_unstable();
        days.dedup();
        let valid = |day: i32| {
            let holding = entries.iter().zip(0_u32..).filter(|(one, _)| one.from <= day && day < one.until);
            holding.fold(0, |mask, (_, at)| mask | 1 << at)
        };
        narrow.days = days.into_iter().map(|day| (day, valid(day))).collect();
        Some(narrow)
    }

    /// The rules of a weight.
    #[inline]
    pub(super) const fn of_weight(&self, weight: Weight) -> u64 {
        let [permit, forbid, need, close, may_permit, may_forbid, need_question, beside] = self.weights;
        match weight {
            Weight::Permit => permit,
            Weight::Forbid => forbid,
            Weight::Need => need,
            Weight::Close => close,
            Weight::MayPermit => may_permit,
            Weight::MayForbid => may_forbid,
            Weight::NeedQuestion => need_question,
            Weight::Beside => beside,
        }
    }
}

/// One scope of a book, compiled table by table.
#[derive(Debug)]
pub(super) struct Compiled {
    scope: Scope,
    /// The places of the head facts, and how many values each has.
    heads: Vec<(usize, usize)>,
    /// The places of the rules of the scope.
    rules: Vec<u16>,
    tables: Box<[OnceLock<Box<Table>>]>,
}

/// A scope of a book, for deciding.
#[derive(Clone, Copy)]
pub(super) struct Scoped<'a> {
    pub(super) book: &'a Book,
    pub(super) compiled: &'a Compiled,
}

/// The places of the head facts of a scope, and how many values each has.
pub(super) fn heads(scope: Scope) -> Vec<(usize, usize)> {
    let facts = scope.facts().iter().enumerate();
    facts.filter(|(_, spec)| spec.part == Part::Head).map(|(at, spec)| (at, spec.words.len())).collect()
}

impl Compiled {
    /// A scope of which no table is made yet.
    pub(super) fn new(book: &Book, scope: Scope) -> Self {
        let heads = heads(scope);
        let count = heads.iter().map(|(_, values)| *values).product();
        let rules = book.rules.iter().zip(0_u16..).filter(|(rule, _)| rule.scope == scope);
        Self {
            scope,
            rules: rules.map(|(_, at)| at).collect(),
            tables: (0..count).map(|_| OnceLock::new()).collect(),
            heads,
        }
    }
}

impl<'a> Scoped<'a> {
    /// How many tables there are.
    pub(super) fn count(self) -> usize {
        self.compiled.tables.len()
    }

    /// The table with this index, made now if it is not there yet.
    #[inline]
    pub(super) fn table_at(self, index: usize) -> Option<&'a Table> {
        let table = self.compiled.tables.get(index)?;
        Some(table.get_or_init(|| self.make(index)))
    }

    /// The table for these numbers; `None` when a head fact is unknown.
    #[inline]
    pub(super) fn table(self, codes: &[u8]) -> Option<&'a Table> {
        let mut index = 0_usize;
        for (fact, count) in &self.compiled.heads {
            let code = usize::from(*codes.get(*fact)?);
            index = index.wrapping_mul(*count).wrapping_add(code.checked_sub(1)?);
        }
        self.table_at(index)
    }

    #[cold]
    fn make(self, index: usize) -> Box<Table> {
        let Self { book, compiled } = self;
        let rule = |at: &u16| Some((*at, book.rules.get(usize::from(*at))?));
        let rules: Vec<(u16, &Rule)> = compiled.rules.iter().filter_map(rule).collect();
        let scope = compiled.scope;
        let impossible: Vec<&Impossible> =
            book.impossible.iter().filter(|entry| entry.scope == scope).collect();
        Box::new(Builder::new(scope, head_values(&compiled.heads, index)).build(&rules, &impossible))
    }
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

    fn build(mut self, rules: &[(u16, &Rule)], impossible: &[&Impossible]) -> Table {
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
        self.finish(sets, impossible)
    }

    fn raw(&mut self, clause: &[Literal]) -> Option<u32> {
        let next = u32::try_from(self.clauses.len()).ok()?;
        Some(*self.clauses.entry(clause.to_vec()).or_insert(next))
    }

    fn finish(self, sets: Vec<(u16, &Rule, [Vec<u32>; 3])>, impossible: Vec<u32>) -> Table {
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
                let code = if code == 0 && spec.assumed { spec.baseline } else { code };
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
        let entries: Vec<Entry> = sets
            .into_iter()
            .map(|(at, rule, [when, unless, need])| {
                let sets = More {
                    when: bits(width, when.into_iter()),
                    unless: bits(width, unless.into_iter()),
                    need: bits(width, need.into_iter()),
                };
                let word = |bits: &Bits| bits.first().copied().unwrap_or(0);
                Entry {
                    rule: at,
                    weight: Weight::of(rule),
                    from: rule.period.from().number(),
                    until: rule.period.until().map_or(i32::MAX, Day::number),
                    when: word(&sets.when),
                    unless: word(&sets.unless),
                    need: word(&sets.need),
                    more: (width > 1).then(|| Box::new(sets)),
                }
            })
            .collect();
        let narrow = Narrow::of(self.clauses.len(), &entries, &impossible);
        Table { width, columns, rows, entries, impossible, narrow }
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

    /// The clauses that hold, when one number is enough.
    #[inline]
    pub(super) fn holding_one(&self, codes: &[u8]) -> u128 {
        let place = |column: &Column| {
            let code = usize::from(codes.get(usize::from(column.fact)).copied().unwrap_or(0));
            (column.start as usize).wrapping_add(code.wrapping_mul(self.width))
        };
        let row = |at: usize| self.rows.get(at).copied().unwrap_or(0);
        let (mut low, mut high) = (u64::MAX, u64::MAX);
        if self.width == 1 {
            for column in &self.columns {
                low &= row(place(column));
            }
            return u128::from(low);
        }
        for column in &self.columns {
            let at = place(column);
            low &= row(at);
            high &= row(at.wrapping_add(1));
        }
        u128::from(high) << 64 | u128::from(low)
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

/// The sets of a rule in a table of at most 128 clauses.
struct Sets {
    when: u128,
    unless: u128,
    need: u128,
}

impl Entry {
    fn sets(&self) -> Sets {
        let both = |first: u64, words: Option<&Bits>| {
            let second = words.and_then(|words| words.get(1)).copied().unwrap_or(0);
            u128::from(second) << 64 | u128::from(first)
        };
        let more = self.more.as_ref();
        Sets {
            when: both(self.when, more.map(|more| &more.when)),
            unless: both(self.unless, more.map(|more| &more.unless)),
            need: both(self.need, more.map(|more| &more.need)),
        }
    }

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
