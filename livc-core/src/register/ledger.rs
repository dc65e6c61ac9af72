use std::collections::BTreeMap;

use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::event::{CaseOutcome, CasusPurged, ClosingReason, SignalErased};

/// What is alike in a row of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LedgerRow {
    /// The year of the signal.
    pub year: u32,
    /// What it led to.
    pub outcome: Option<CaseOutcome>,
    /// Why it was closed.
    pub closing: Option<ClosingReason>,
}

/// What stays of destroyed casussen: counts by year, outcome and closing reason. No day, no duration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger(BTreeMap<LedgerRow, (u64, u64)>);

impl Ledger {
    pub(super) const EMPTY: Self = Self(BTreeMap::new());

    /// Adds a destroyed casus.
    pub(super) fn add_casus(&mut self, fact: &CasusPurged) {
        self.add(fact.year, fact.outcome, fact.closing, fact.meetings);
    }

    /// Adds an erased signal.
    pub(super) fn add_signal(&mut self, fact: &SignalErased) {
        self.add(fact.year, fact.outcome, None, 0);
    }

    fn add(
        &mut self,
        year: u32,
        outcome: Option<CaseOutcome>,
        closing: Option<ClosingReason>,
        discussed: u32,
    ) {
        let (casussen, meetings) = self.0.entry(LedgerRow { year, outcome, closing }).or_default();
        *casussen = casussen.saturating_add(1);
        *meetings = meetings.saturating_add(u64::from(discussed));
    }

    /// The rows in order: how many casussen, and at how many meetings they were discussed together.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = (&LedgerRow, u64, u64)> {
        self.0.iter().map(|(row, (casussen, meetings))| (row, *casussen, *meetings))
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let number = |count: u64| i64::try_from(count).unwrap_or(crate::canonical::MAX_INTEGER);
        let row = |(row, casussen, meetings): (&LedgerRow, u64, u64)| {
            Value::Object(
                Object::new()
                    .with("year", row.year)
                    .with("casussen", number(casussen))
                    .with("meetings", number(meetings))
                    .with_some("outcome", row.outcome.map(CaseOutcome::as_str))
                    .with_some("closing", row.closing.map(ClosingReason::as_str)),
            )
        };
        self.rows().map(row).collect()
    }
}
