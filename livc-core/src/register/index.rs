//! Days on which something of a casus is awaited, so that nobody has to look through all casussen.
//!
//! It is no state of its own: it follows from the casussen, changes with them in [`Register::fold`] and is the same
//! when it is built anew.

use core::fmt;
use std::collections::BTreeSet;

use super::state::Register;
use crate::casus::Casus;
use crate::id::CasusId;
use crate::time::Day;

/// What a casus is found by. A kind of day that is added has its line in [`Days::of`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Awaited {
    /// The day of the next review.
    Review,
    /// The first day by which an open action is to be done.
    Action,
    /// The first moment of aftercare that is still to be held.
    Aftercare,
    /// The first threat of which the mayor has not said what he thinks.
    Threat,
}

/// How many kinds of day there are.
const KINDS: usize = 4;

/// The days by which one casus is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Days([(Awaited, Option<Day>); KINDS]);

impl Days {
    /// Of no casus.
    pub(super) const NONE: Self = Self([
        (Awaited::Review, None),
        (Awaited::Action, None),
        (Awaited::Aftercare, None),
        (Awaited::Threat, None),
    ]);

    pub(super) fn of(casus: &Casus) -> Self {
        Self([
            (Awaited::Review, casus.next_review),
            (Awaited::Action, casus.open_actions().filter_map(|action| action.due).min()),
            (Awaited::Aftercare, casus.open_moments().map(|moment| moment.on).min()),
            (Awaited::Threat, casus.unconfirmed.iter().min().copied()),
        ])
    }
}

/// Casussen by day: the kind of day, its number, and the casus. No row is without casus; `None` comes before all.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Index(BTreeSet<(Awaited, i32, Option<CasusId>)>);

impl Index {
    pub(super) const fn new() -> Self {
        Self(BTreeSet::new())
    }

    /// Follows what became of one casus.
    pub(super) fn change(&mut self, casus: &CasusId, before: &Days, after: &Days) {
        for ((what, before), (_, after)) in before.0.iter().zip(&after.0) {
            if before == after {
                continue;
            }
            if let Some(day) = before {
                self.0.remove(&(*what, day.number(), Some(casus.clone())));
            }
            if let Some(day) = after {
                self.0.insert((*what, day.number(), Some(casus.clone())));
            }
        }
    }

    /// Built anew.
    pub(super) fn of<'c>(casussen: impl Iterator<Item = &'c Casus>) -> Self {
        let rows = casussen.flat_map(|casus| {
            let days = Days::of(casus).0.into_iter();
            days.filter_map(|(what, day)| Some((what, day?.number(), Some(casus.id.clone()))))
        });
        Self(rows.collect())
    }

    /// The casussen whose day lies before this one, in the order of their days and then of their references.
    pub(super) fn before(&self, what: Awaited, day: Day) -> impl DoubleEndedIterator<Item = &CasusId> {
        let rows = self.0.range((what, i32::MIN, None)..(what, day.number(), None));
        rows.filter_map(|(_, _, casus)| casus.as_ref())
    }
}

impl Register {
    /// The casussen for which something was awaited before a day, in the order of the days and then of the
    /// references. It takes no longer than there are such casussen.
    pub(super) fn awaited_before(&self, what: Awaited, day: Day) -> impl DoubleEndedIterator<Item = &Casus> {
        self.index.before(what, day).filter_map(|id| self.casussen.get(id))
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Index({} days)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical::Value;
    use crate::event::Recorded;

    fn register(facts: &[&str]) -> Register {
        let mut register = Register::new();
        let opened = r#"{"k":"journal_opened","journal":"j-1","cell":"c-1","controller":"municipality","on":"2026-08-31"}"#;
        for text in [&[opened], facts].concat() {
            let value = Value::parse(text).unwrap();
            register.fold(&Recorded::from_object(value.as_object().unwrap()).unwrap()).unwrap();
        }
        register
    }

    fn before(register: &Register, what: Awaited, day: &str) -> Vec<String> {
        let found = register.awaited_before(what, day.parse().unwrap());
        found.map(|casus| casus.id.to_string()).collect()
    }

    const STORY: &[&str] = &[
        r#"{"k":"signal_received","casus":"k-2","signal":"s-1","sector":"welfare","on":"2026-09-01"}"#,
        r#"{"k":"signal_received","casus":"k-1","signal":"s-2","sector":"welfare","on":"2026-09-02"}"#,
        r#"{"k":"plan_adopted","casus":"k-1","goals":["g-1"],"actions":[{"action":"a-1","due":"2026-10-05"},{"action":"a-2","due":"2026-10-02"},{"action":"a-3"}],"on":"2026-09-03"}"#,
        r#"{"k":"follow_up_started","casus":"k-1","next_review":"2026-11-01","on":"2026-09-04"}"#,
        r#"{"k":"follow_up_started","casus":"k-2","next_review":"2026-10-31","on":"2026-09-04"}"#,
    ];

    #[test]
    fn a_casus_is_found_by_what_it_awaits() {
        let state = register(STORY);
        assert_eq!(before(&state, Awaited::Review, "2026-10-31"), [""; 0]);
        assert_eq!(before(&state, Awaited::Review, "2026-11-01"), ["k-2"]);
        assert_eq!(before(&state, Awaited::Review, "2026-11-02"), ["k-2", "k-1"]);
        assert_eq!(before(&state, Awaited::Action, "2026-10-02"), [""; 0]);
        assert_eq!(before(&state, Awaited::Action, "2026-10-03"), ["k-1"]);
    }

    #[test]
    fn it_changes_with_the_casus_and_goes_with_it() {
        let more = [
            r#"{"k":"action_completed","casus":"k-1","action":"a-2","on":"2026-09-05"}"#,
            r#"{"k":"casus_closed","casus":"k-1","closing":"moved","handed_over":["a-1"],"on":"2026-09-07"}"#,
            r#"{"k":"casus_purged","casus":"k-1","year":2026,"meetings":1,"on":"2026-09-08"}"#,
        ];
        let after = |n: usize| register(&[STORY, &more[..n]].concat());
        assert_eq!(before(&after(1), Awaited::Action, "2026-10-05"), [""; 0]);
        assert_eq!(before(&after(1), Awaited::Action, "2026-10-06"), ["k-1"]);
        assert_eq!(before(&after(2), Awaited::Action, "2200-12-31"), [""; 0]);
        assert_eq!(before(&after(2), Awaited::Review, "2200-12-31"), ["k-2"]);
        assert_eq!(before(&after(3), Awaited::Review, "2200-12-31"), ["k-2"]);
    }

    proptest::proptest! {
        /// Whatever is recorded, in whatever order: asking the index finds what looking through all casussen finds, and
        /// what is known of their entries is what stands in the entries.
        #[test]
        fn it_finds_what_a_scan_finds(
            story in proptest::collection::vec((0_usize..10, 1_u8..5, 1_u8..29, 1_u8..29), 0..60),
            before in 1_u8..29,
        ) {
            let mut register = register(&[]);
            let mut expected: std::collections::BTreeMap<String, Vec<u64>> = std::collections::BTreeMap::new();
            for (n, (kind, casus, on, day)) in (1_u64..).zip(story) {
                let rest = match kind {
                    0 | 1 => r#""k":"signal_received","signal":"s-N","sector":"welfare""#,
                    2 => r#""k":"plan_adopted","goals":["g-1"],"actions":[{"action":"a-1","due":"DAY"},{"action":"a-N"}]"#,
                    3 => r#""k":"action_completed","action":"a-1""#,
                    4 => r#""k":"follow_up_started","next_review":"DAY""#,
                    5 => r#""k":"threat_passed_on","receiver":"police""#,
                    6 => r#""k":"threat_confirmed","confirmation":"confirmed""#,
                    7 => r#""k":"aftercare_planned","moments":[{"moment":"o-N","on":"DAY"}]"#,
                    8 => r#""k":"casus_closed","closing":"moved","dropped":["a-1"]"#,
                    _ => r#""k":"casus_purged","entries":[ENTRIES],"year":2026,"meetings":0"#,
                };
                let id = format!("k-{casus}");
                let numbers = expected.get(&id).cloned().unwrap_or_default();
                let listed: Vec<String> = numbers.iter().map(u64::to_string).collect();
                let named = if kind > 8 { String::new() } else { format!(r#""casus":"{id}","#) };
                let rest = rest.replace("ENTRIES", &listed.join(",")).replace("s-N", &format!("s-{n}"));
                let rest = rest.replace("-N", &format!("-{n}")).replace("DAY", &format!("2026-10-{day:02}"));
                let text = format!(r#"{{{named}{rest},"on":"2026-09-{on:02}"}}"#);
                let value = Value::parse(&text).unwrap();
                let recorded = Recorded::from_object(value.as_object().unwrap()).unwrap();
                register.fold(&recorded).unwrap();
                if kind > 8 {
                    expected.remove(&id);
                } else {
                    let casus = recorded.fact.casus().unwrap();
                    register.entries.push(casus, n * n, Vec::new());
                    expected.entry(id).or_default().push(n * n);
                }
            }
            let day: Day = format!("2026-10-{before:02}").parse().unwrap();
            for (at, (what, _)) in Days::NONE.0.iter().enumerate() {
                let found: Vec<_> = register.awaited_before(*what, day).map(|casus| casus.id.clone()).collect();
                let days = register.casussen().filter_map(|casus| Some((Days::of(casus).0[at].1?, &casus.id)));
                let mut scanned: Vec<_> = days.filter(|(awaited, _)| *awaited < day).collect();
                scanned.sort();
                let scanned: Vec<_> = scanned.into_iter().map(|(_, id)| id.clone()).collect();
                proptest::prop_assert_eq!(found, scanned);
            }
            proptest::prop_assert!(register.index == Index::of(register.casussen()), "built anew it is the same");
            for casus in 1..5 {
                let id = CasusId::new(&format!("k-{casus}")).unwrap();
                let own = expected.get(id.as_str()).cloned().unwrap_or_default();
                proptest::prop_assert_eq!(register.entries.count(&id), own.len());
                let numbers = register.entries.numbers(&id).unwrap();
                proptest::prop_assert_eq!(numbers.as_slice(), own.as_slice());
            }
        }
    }
}
