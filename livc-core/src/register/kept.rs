//! How long a casus may be kept: the cell's own periods, the parts that it consists of, and what follows from it for
//! whoever looks or decides.

use crate::casus::{Casus, Extension};
use crate::cell::Cell;
use crate::error::Result;
use crate::event::{Calendar, CasusState, Fact, KeptData, Regime, YesNo};
use crate::id::{MeetingId, MemberRef};
use crate::retention::{Due, Part, Retention, due, longest};
use crate::rule::vocabulary::keep;
use crate::rule::vocabulary::r#move::{self as move_facts, Step};
use crate::rule::{Keeping, RuleBook, Start, Unit};
use crate::time::Day;

/// The period that the cell set for something.
pub(super) fn own_period(cell: &Cell, data: KeptData) -> Option<Keeping> {
    cell.retention.get(&data).map(|policy| Keeping {
        start: match data {
            KeptData::Signal => Start::SignalReceived,
            KeptData::Casus => Start::Closed,
            KeptData::AccessTrail => Start::LastRecorded,
        },
        length: u16::try_from(policy.length).unwrap_or(u16::MAX),
        unit: match policy.unit {
            Calendar::Day => Unit::Day,
            Calendar::Month => Unit::Month,
            Calendar::Year => Unit::Year,
        },
    })
}

/// The days from which a period can run.
fn day_of(casus: &Casus) -> impl Fn(Start) -> Option<Day> + '_ {
    |start| match start {
        // A casus that was listed, opened again and then screened out is at an end without being closed again.
        Start::Closed => {
            casus.closed_on.or_else(|| (casus.state == CasusState::Rejected).then_some(casus.moved_on))
        }
        Start::LastDiscussed => casus.last_discussed,
        Start::SignalReceived => Some(casus.kept.signalled_on),
        Start::LastRecorded | Start::RequestReceived => None,
    }
}

fn regime(regime: Regime) -> keep::Regime {
    use crate::code::Code as _;
    // The two vocabularies have the same words in the same order; a test holds them together.
    keep::Regime::from_number(regime.number()).unwrap_or(keep::Regime::Federal)
}

fn base(casus: &Casus) -> keep::Situation {
    keep::Situation {
        discussed: if casus.last_discussed.is_some() { keep::Discussed::Yes } else { keep::Discussed::No },
        ..keep::Situation::baseline()
    }
}

/// What is kept of a casus: its main part, and what each participant put on the table under the legislation of his
/// own service.
fn parts(cell: &Cell, casus: &Casus) -> Vec<Part> {
    let (data, kind) = if casus.is_signal() {
        (keep::Data::Signal, KeptData::Signal)
    } else {
        (keep::Data::Casus, KeptData::Casus)
    };
    let own = own_period(cell, kind);
    let host_period = if own.is_some() { keep::HostPeriod::Set } else { keep::HostPeriod::None };
    let main = keep::Situation { data, regime: keep::Regime::Municipal, host_period, ..base(casus) };
    let mut parts = vec![Part { situation: main, own, until: None }];
    parts.extend(casus.kept.contributors.iter().map(|member| {
        let (situation, until) = by_member(cell, casus, member, keep::Data::Contribution);
        Part { situation, own: None, until }
    }));
    parts
}

/// What a participant keeps of a casus, or put on the table, under the legislation of his service.
fn by_member(
    cell: &Cell,
    casus: &Casus,
    member: &MemberRef,
    data: keep::Data,
) -> (keep::Situation, Option<Day>) {
    let own = cell.members.get(member).map_or(Regime::Municipal, |member| member.regime);
    let situation = keep::Situation { data, regime: regime(own), ..base(casus) };
    match casus.kept.extensions.get(member) {
        Some(extension) => (claimed(situation, casus, extension), Some(extension.until)),
        None => (situation, None),
    }
}

/// What is claimed for keeping longer.
fn claimed(situation: keep::Situation, casus: &Casus, extension: &Extension) -> keep::Situation {
    let discussed = |meeting: &MeetingId| casus.discussions.contains_key(meeting);
    keep::Situation {
        indications: if extension.serious { keep::Indications::Serious } else { keep::Indications::None },
        reasons: if extension.reasoned { keep::Reasons::Stated } else { keep::Reasons::Missing },
        prior_discussion: if extension.meeting.as_ref().is_some_and(discussed) {
            keep::PriorDiscussion::Yes
        } else {
            keep::PriorDiscussion::No
        },
        ..situation
    }
}

/// Until when a casus may be kept.
pub(super) fn retention_of(book: &RuleBook, cell: &Cell, casus: &Casus, on: Day) -> Result<Retention> {
    let retention = due(book, &parts(cell, casus), on, day_of(casus))?;
    Ok(if casus.kept.is_held() { retention.held() } else { retention })
}

/// Until when a participant may keep his own file on a casus.
pub(super) fn own_file_of(
    book: &RuleBook,
    cell: &Cell,
    casus: &Casus,
    member: &MemberRef,
    on: Day,
) -> Result<Retention> {
    let (situation, until) = by_member(cell, casus, member, keep::Data::OwnFile);
    due(book, &[Part { situation, own: None, until }], on, day_of(casus))
}

/// Whether a signal is out of reach: it was never listed and its days are over. Nobody sees it any more and nothing is
/// done with it, whether or not it was erased already, and whatever holds that up (guard rail 7).
pub(super) fn out_of_reach(book: &RuleBook, cell: &Cell, casus: &Casus, on: Day) -> Result<bool> {
    // Without a period of its own a signal has no day, whatever the book of a host says of it.
    Ok(casus.is_signal() && retention_of(book, cell, casus, on)?.without_hold().is_due(on))
}

/// What the scope `keep` answers for a step.
pub(super) fn retention(
    book: &RuleBook,
    cell: &Cell,
    casus: Option<&Casus>,
    step: Step,
    on: Day,
) -> Result<move_facts::Retention> {
    let asks = matches!(step, Step::Purge | Step::RefuseErasure);
    let Some(casus) = casus.filter(|casus| asks || casus.is_signal()) else {
        return Ok(move_facts::Retention::Open);
    };
    Ok(match retention_of(book, cell, casus, on)?.without_hold() {
        Due::On(day) if *day <= on => move_facts::Retention::Due,
        Due::On(_) => move_facts::Retention::NotDue,
        Due::Awaits(_) => move_facts::Retention::AwaitsEvent,
        Due::Open(_) | Due::Held => move_facts::Retention::Open,
    })
}

/// Whether the rules allow the extension that a fact records.
pub(super) fn extension(
    book: &RuleBook,
    cell: &Cell,
    casus: Option<&Casus>,
    fact: &Fact,
    on: Day,
) -> Result<move_facts::Extension> {
    let (Some(casus), Fact::RetentionExtended(fact)) = (casus, fact) else {
        return Ok(move_facts::Extension::NotAsked);
    };
    let (situation, _) = by_member(cell, casus, &fact.member, keep::Data::OwnFile);
    let asked = Extension {
        until: fact.until,
        serious: fact.indications == Some(YesNo::Yes),
        reasoned: fact.reason.is_some(),
        meeting: fact.meeting.clone(),
    };
    if let Some(longest) = longest(book, &claimed(situation, casus, &asked), on, day_of(casus))? {
        let within = fact.until <= longest && fact.until > on;
        return Ok(if within { move_facts::Extension::Allowed } else { move_facts::Extension::TooLong });
    }
    let best = keep::Situation {
        discussed: keep::Discussed::Yes,
        indications: keep::Indications::Serious,
        reasons: keep::Reasons::Stated,
        prior_discussion: keep::PriorDiscussion::Yes,
        ..situation
    };
    let some_rule = longest(book, &best, on, |_| Some(on))?.is_some();
    Ok(if some_rule { move_facts::Extension::Unmet } else { move_facts::Extension::NoRule })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code as _;

    #[test]
    fn the_regimes_of_a_service_and_of_a_keeper_are_the_same_words() {
        let ours: Vec<_> = Regime::ALL.iter().map(|word| (word.number(), word.as_str())).collect();
        let kept: Vec<_> = keep::Regime::ALL.iter().map(|word| (word.number(), word.as_str())).collect();
        assert_eq!(ours, kept);
    }
}
