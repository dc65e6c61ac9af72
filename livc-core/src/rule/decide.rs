//! Deciding: which rules fired, and what follows.

use super::compile::{Compiled, Table, Weight};
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
    len: usize,
    inline: [Fired; INLINE_RULES],
    spill: Vec<Fired>,
    words: Vec<u64>,
}

impl Decision {
    /// An empty decision, for reuse.
    pub fn new(day: Day) -> Self {
        Self {
            outcome: Outcome::NoGround,
            day,
            len: 0,
            inline: [Fired { rule: 0, counts: 0 }; INLINE_RULES],
            spill: Vec::new(),
            words: Vec::new(),
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
        if self.spill.is_empty() { self.inline.get(..self.len).unwrap_or(&[]) } else { &self.spill }
    }

    /// The places of the rules that determined the outcome.
    #[inline]
    pub fn determining(&self) -> impl Iterator<Item = u16> + '_ {
        self.fired().iter().filter(|fired| fired.counts != counts::BESIDE).map(|fired| fired.rule)
    }

    #[inline]
    fn push(&mut self, fired: Fired) {
        if self.spill.is_empty() {
            if let Some(to) = self.inline.get_mut(self.len) {
                *to = fired;
                self.len = self.len.wrapping_add(1);
                return;
            }
            self.spill.extend_from_slice(&self.inline);
        }
        self.spill.push(fired);
    }

    /// Keeps the rules that determined the outcome, then those that add something.
    #[inline]
    fn keep(&mut self, determining: u8) {
        if !self.spill.is_empty() {
            self.spill.retain(|fired| fired.counts & (determining | counts::BESIDE) != 0);
            self.spill.sort_by_key(|fired| fired.counts & counts::BESIDE);
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
pub(super) fn decide(scope: &Compiled, codes: &[u8], day: Day, to: &mut Decision) -> Verdict {
    let Some(table) = scope.table(codes) else { return Verdict::NoTable };
    to.day = day;
    to.len = 0;
    to.spill.clear();
    if table.width == 1 {
        decide_one(table, codes, day.number(), to)
    } else {
        decide_wide(table, codes, day.number(), to)
    }
}

#[inline]
fn decide_one(table: &Table, codes: &[u8], day: i32, to: &mut Decision) -> Verdict {
    let holding = table.holding_one(codes);
    if table.is_impossible(&[holding]) {
        return Verdict::Impossible;
    }
    collect(table, to, |entry| entry.fired_one(day, holding))
}

fn decide_wide(table: &Table, codes: &[u8], day: i32, to: &mut Decision) -> Verdict {
    let mut words = core::mem::take(&mut to.words);
    table.holding(codes, &mut words);
    let verdict = if table.is_impossible(&words) {
        Verdict::Impossible
    } else {
        collect(table, to, |entry| entry.fired(day, &words))
    };
    to.words = words;
    verdict
}

#[inline]
fn collect(
    table: &Table,
    to: &mut Decision,
    fired: impl Fn(&super::compile::Entry) -> Option<bool>,
) -> Verdict {
    let mut seen = 0_u8;
    for entry in &table.entries {
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
