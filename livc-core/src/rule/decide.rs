//! Deciding: which rules fired, and what follows.

use super::compile::{Entry, Narrow, Scoped, Table, Weight};
use super::outcome::Outcome;
use crate::time::Day;

/// How many determining rules a decision holds without allocating.
pub const INLINE_RULES: usize = 24;

/// A rule that fired, by its place in the book, and what it counted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fired {
    rule: u16,
    counts: u8,
}

impl Fired {
    /// The place of the rule in the book.
    #[inline]
    pub fn rule(self) -> u16 {
        self.rule
    }

    /// What it counted as.
    #[inline]
    pub fn role(self) -> Role {
        if self.counts == counts::BESIDE { Role::Beside } else { Role::Determining }
    }
}

/// What a fired rule counted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Role {
    /// It determined the outcome.
    Determining = 1,
    /// It adds duties, a notice or a period.
    Beside = 2,
}

/// The decision on one situation: the outcome and the rules that determined it. Which articles, duties and
/// texts belong to them, the book says.
///
/// Reusing one decision for many situations allocates nothing.
#[derive(Clone, Debug)]
pub struct Decision {
    outcome: Outcome,
    day: Day,
    /// How many rules determined the outcome; they come first.
    determining: usize,
    len: usize,
    inline: [Fired; INLINE_RULES],
    more: Option<Box<More>>,
}

/// What most decisions do without.
#[derive(Clone, Debug, Default)]
struct More {
    /// All rules, when they are more than fit inline.
    spill: Vec<Fired>,
    /// The clauses that hold in a table of several words.
    words: Vec<u64>,
}

impl Decision {
    /// An empty decision, for reuse.
    pub fn new(day: Day) -> Self {
        Self {
            outcome: Outcome::NoGround,
            day,
            determining: 0,
            len: 0,
            inline: [Fired { rule: 0, counts: 0 }; INLINE_RULES],
            more: None,
        }
    }

    /// The outcome.
    #[inline]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The day on which it was asked.
    pub fn day(&self) -> Day {
        self.day
    }

    /// The rules that fired and matter: first those that determined the outcome, in order of identifier, then
    /// those that add something.
    #[inline]
    pub fn fired(&self) -> &[Fired] {
        match &self.more {
            Some(more) if !more.spill.is_empty() => &more.spill,
            _ => self.inline.get(..self.len).unwrap_or(&[]),
        }
    }

    /// The places of the rules that determined the outcome.
    #[inline]
    pub fn determining(&self) -> impl ExactSizeIterator<Item = u16> + '_ {
        self.fired().get(..self.determining).unwrap_or(&[]).iter().map(|fired| fired.rule)
    }

    #[inline]
    fn clear(&mut self) {
        self.len = 0;
        if let Some(more) = &mut self.more {
            more.spill.clear();
        }
    }

    #[inline]
    fn push(&mut self, fired: Fired) {
        if let Some(to) = self.inline.get_mut(self.len) {
            *to = fired;
            self.len = self.len.wrapping_add(1);
        } else {
            self.spill(fired);
        }
    }

    /// One rule more than fits inline.
    #[cold]
    fn spill(&mut self, fired: Fired) {
        let more = self.more.get_or_insert_default();
        if more.spill.is_empty() {
            more.spill.extend_from_slice(&self.inline);
        }
        more.spill.push(fired);
    }

    /// Adds the rules of a set, all of which counted as the same.
    #[inline]
    fn fill(&mut self, narrow: &Narrow, set: u64, counts: u8) {
        for at in bits(set) {
            if let Some(rule) = narrow.rules.get(at) {
                self.push(Fired { rule: *rule, counts });
            }
        }
    }

    /// Keeps the rules that determined the outcome, then those that add something.
    fn keep(&mut self, determining: u8) {
        if let Some(more) = &mut self.more
            && !more.spill.is_empty()
        {
            more.spill.retain(|fired| fired.counts & (determining | counts::BESIDE) != 0);
            more.spill.sort_by_key(|fired| fired.counts & counts::BESIDE);
            self.determining = more.spill.partition_point(|fired| fired.counts != counts::BESIDE);
            self.len = 0;
            return;
        }
        let all = self.inline;
        let all = all.get(..self.len).unwrap_or(&[]);
        let mut len = 0_usize;
        for kept in [determining, counts::BESIDE] {
            for fired in all.iter().filter(|fired| fired.counts & kept != 0) {
                if let Some(to) = self.inline.get_mut(len) {
                    *to = *fired;
                    len = len.wrapping_add(1);
                }
            }
            if kept == determining {
                self.determining = len;
            }
        }
        self.len = len;
    }
}

/// What fired rules count as, one bit each.
mod counts {
    pub(super) const PERMIT: u8 = 1;
    pub(super) const BLOCK: u8 = 2;
    pub(super) const CLOSE: u8 = 4;
    pub(super) const MAY_PERMIT: u8 = 8;
    pub(super) const MAY_FORBID: u8 = 16;
    pub(super) const BESIDE: u8 = 32;
}

/// What a fired rule counts as; nothing when it is a need that is met.
#[inline]
const fn count(weight: Weight, met: bool) -> u8 {
    match weight {
        Weight::Permit => counts::PERMIT,
        Weight::Need | Weight::NeedQuestion if met => 0,
        Weight::Forbid | Weight::Need => counts::BLOCK,
        Weight::Close => counts::CLOSE,
        Weight::MayPermit => counts::MAY_PERMIT,
        Weight::MayForbid | Weight::NeedQuestion => counts::MAY_FORBID,
        Weight::Beside => counts::BESIDE,
    }
}

/// The outcome of all that fired, and which of it determined that: the first line of the table that holds.
#[inline]
const fn outcome_of(seen: u8) -> (Outcome, u8) {
    let permit = seen & counts::PERMIT != 0;
    if seen & counts::BLOCK != 0 {
        (Outcome::Forbidden, counts::BLOCK)
    } else if permit && seen & counts::MAY_FORBID == 0 {
        (Outcome::Permitted, counts::PERMIT)
    } else if permit {
        (Outcome::Unsettled, counts::MAY_FORBID)
    } else if seen & counts::MAY_PERMIT != 0 {
        (Outcome::Unsettled, counts::MAY_PERMIT)
    } else if seen & counts::CLOSE != 0 {
        (Outcome::Forbidden, counts::CLOSE)
    } else {
        (Outcome::NoGround, 0)
    }
}

/// Whether the facts can be true together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Decided.
    Decided,
    /// A head fact is unknown, so there is no table.
    NoTable,
    /// The facts contradict each other.
    Impossible,
}

/// Decides numbers of which all relevant ones are known.
#[inline]
pub(super) fn decide(scope: Scoped<'_>, codes: &[u8], day: Day, to: &mut Decision) -> Verdict {
    let Some(table) = scope.table(codes) else { return Verdict::NoTable };
    to.day = day;
    to.clear();
    match &table.narrow {
        Some(narrow) => decide_narrow(table, narrow, codes, day.number(), to),
        None => decide_wide(table, codes, day.number(), to),
    }
}

/// The bits of a word, lowest first.
#[inline]
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let bit = (word != 0).then_some(word.trailing_zeros() as usize)?;
        word &= word.wrapping_sub(1);
        Some(bit)
    })
}

/// The same of two words: the second is empty for most tables.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "each word is one half of the number")]
fn bits_of_two(set: u128) -> impl Iterator<Item = usize> {
    bits(set as u64).chain(bits((set >> 64) as u64).map(|bit| bit.wrapping_add(64)))
}

#[inline]
fn decide_narrow(table: &Table, narrow: &Narrow, codes: &[u8], day: i32, to: &mut Decision) -> Verdict {
    let holding = table.holding_one(codes);
    if holding & narrow.impossible != 0 {
        return Verdict::Impossible;
    }
    let (mut fires, mut excepts) = (0, 0);
    for bit in bits_of_two(holding & narrow.acting) {
        if let Some(acts) = narrow.clauses.get(bit) {
            fires |= acts.fires;
            excepts |= acts.excepts;
        }
    }
    let valid = narrow.days.iter().rev().find(|(from, _)| *from <= day).map_or(0, |(_, rules)| *rules);
    let fired = fires & !excepts & valid;
    let of = |weight: Weight| fired & narrow.of_weight(weight);
    let (need, need_question) = (of(Weight::Need), of(Weight::NeedQuestion));
    let mut unmet = 0;
    for at in bits(need | need_question) {
        let needs = narrow.needs.get(at).copied().unwrap_or(0);
        unmet |= u64::from(holding & needs != needs) << at;
    }
    let sets = Sets {
        block: of(Weight::Forbid) | need & unmet,
        permit: of(Weight::Permit),
        may_forbid: of(Weight::MayForbid) | need_question & unmet,
        may_permit: of(Weight::MayPermit),
        close: of(Weight::Close),
    };
    let (outcome, determining, counts) = sets.outcome();
    to.outcome = outcome;
    to.fill(narrow, determining, counts);
    to.determining = determining.count_ones() as usize;
    to.fill(narrow, of(Weight::Beside), counts::BESIDE);
    Verdict::Decided
}

/// What fired and counts, as sets of rules.
struct Sets {
    block: u64,
    permit: u64,
    may_forbid: u64,
    may_permit: u64,
    close: u64,
}

impl Sets {
    /// The first line of the table that holds, with the rules that determined it.
    #[inline]
    const fn outcome(&self) -> (Outcome, u64, u8) {
        let seen = flag(self.block, counts::BLOCK)
            | flag(self.permit, counts::PERMIT)
            | flag(self.may_forbid, counts::MAY_FORBID)
            | flag(self.may_permit, counts::MAY_PERMIT)
            | flag(self.close, counts::CLOSE);
        let (outcome, counts) = outcome_of(seen);
        let rules = match counts {
            counts::BLOCK => self.block,
            counts::PERMIT => self.permit,
            counts::MAY_FORBID => self.may_forbid,
            counts::MAY_PERMIT => self.may_permit,
            counts::CLOSE => self.close,
            _ => 0,
        };
        (outcome, rules, counts)
    }
}

#[inline]
const fn flag(rules: u64, counts: u8) -> u8 {
    if rules == 0 { 0 } else { counts }
}

fn decide_wide(table: &Table, codes: &[u8], day: i32, to: &mut Decision) -> Verdict {
    let mut words = core::mem::take(&mut to.more.get_or_insert_default().words);
    table.holding(codes, &mut words);
    let verdict = if table.is_impossible(&words) {
        Verdict::Impossible
    } else {
        collect(&table.entries, to, |entry| entry.fired(day, &words))
    };
    to.more.get_or_insert_default().words = words;
    verdict
}

fn collect(entries: &[Entry], to: &mut Decision, fired: impl Fn(&Entry) -> Option<bool>) -> Verdict {
    let mut seen = 0_u8;
    for entry in entries {
        if let Some(met) = fired(entry) {
            let counts = count(entry.weight, met);
            if counts != 0 {
                seen |= counts;
                to.push(Fired { rule: entry.rule, counts });
            }
        }
    }
    let (outcome, determining) = outcome_of(seen);
    to.outcome = outcome;
    to.keep(determining);
    Verdict::Decided
}
