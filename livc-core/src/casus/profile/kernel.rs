//! What the kernel of the law asks of the shape of a profile for recording. The conditions of the kernel are rules, and
//! lie over every profile; here stands what a list of moves could still break.

use std::collections::BTreeSet;

use super::model::{Move, ProfileUse};
use super::read::Placed;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, Place};
use crate::event::CasusState;
use crate::rule::vocabulary::r#move::Step;
use crate::source::Mark;

code_enum! {
    /// What a profile for recording may not break.
    pub enum KernelRule: u8, "kernel_rule" {
        /// A cell records under a Belgian profile.
        Jurisdiction = 1 => "jurisdiction",
        /// A casus comes on the list by the mayor's decision and in no other way.
        MayorsList = 2 => "mayors_list",
        /// Before listing there is no case consultation.
        NoConsultationBeforeListing = 3 => "no_consultation_before_listing",
        /// What is weighed and followed was discussed at a lawfully composed table, each by its own step.
        Table = 4 => "table",
        /// Nobody is obliged to speak: no casus waits for a contribution.
        RightToStaySilent = 5 => "right_to_stay_silent",
        /// A feedback sheet is agreed on before it is sent.
        Consensus = 6 => "consensus",
        /// A serious threat can be passed on from every state.
        UrgentRoute = 7 => "urgent_route",
        /// Every casus can be closed.
        Closing = 8 => "closing",
        /// Every casus can be destroyed, a signal by a timer too, and that can be held up.
        Purge = 9 => "purge",
        /// The mayor can take a casus off the list.
        Unlist = 10 => "unlist",
    }
}

impl KernelRule {
    /// The provisions that it rests on.
    pub const fn cites(self) -> &'static [&'static str] {
        match self {
            Self::Jurisdiction => &["l18/2/1", "l18/5"],
            Self::MayorsList | Self::Unlist => &["l18/3/2"],
            Self::NoConsultationBeforeListing => &["l18/3/2", "l18/5"],
            Self::Table => &["l18/3/1", "l18/3/1/invitees"],
            Self::RightToStaySilent => &["cc52-2021/b14-1"],
            Self::Consensus => &["l18/4/2"],
            Self::UrgentRoute => &["occ/422bis"],
            Self::Closing | Self::Purge => &["l18/4/3"],
        }
    }
}

/// A way in which a profile breaks the kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KernelFault {
    /// What it breaks.
    pub rule: KernelRule,
    /// The step that does, where one does.
    pub step: Option<Step>,
    /// The states for which it does.
    pub states: Vec<CasusState>,
    /// Where in the file.
    pub place: Place,
}

impl KernelFault {
    /// The error with the place of the fault.
    pub(super) fn put(&self, error: Error) -> Error {
        let Place { file, line, column, field, .. } = &self.place;
        let mut error = error;
        if let Some(file) = file {
            error = error.in_file(file);
        }
        if let Some(line) = line {
            error = error.at_line(*line);
        }
        if let Some(column) = column {
            error = error.at_column(*column);
        }
        match field {
            Some(field) => error.at_field(field.clone()),
            None => error,
        }
    }

    /// As canonical JSON: the `rule`, its `cites`, what it says in `meaning`, `step`, `states`, and the place.
    pub fn to_value(&self) -> Value<'static> {
        let cites = self.rule.cites().iter().map(|cite| Value::from(*cite));
        let number = |number: Option<u64>| number.and_then(|number| i64::try_from(number).ok());
        Value::Object(
            Object::new()
                .with("rule", self.rule.as_str())
                .with("meaning", self.rule.meaning().trim())
                .with("cites", cites.collect::<Value<'_>>())
                .with_some("step", self.step.map(Step::as_str))
                .with("states", super::model::words(&self.states))
                .with_some("file", self.place.file.clone())
                .with_some("line", number(self.place.line))
                .with_some("column", number(self.place.column))
                .with_some("field", self.place.field.clone()),
        )
    }
}

/// Whether a casus in this state is on the mayor's list.
pub(crate) const fn on_list(state: CasusState) -> bool {
    matches!(state, CasusState::Listed | CasusState::Weighing | CasusState::Planned | CasusState::FollowUp)
}

/// Whether a casus in this state has come to an end.
const fn ended(state: CasusState) -> bool {
    matches!(
        state,
        CasusState::Closed
            | CasusState::Aftercare
            | CasusState::Archived
            | CasusState::Rejected
            | CasusState::Purged
    )
}

/// The steps of a case consultation: a casus has them while it is on the list.
const CONSULTATION: [Step; 9] = [
    Step::Discuss,
    Step::Contribute,
    Step::Weigh,
    Step::Plan,
    Step::StartFollowUp,
    Step::Review,
    Step::ShowCard,
    Step::AgreeSheet,
    Step::SendSheet,
];

struct Check<'p> {
    placed: &'p Placed,
    faults: Vec<KernelFault>,
}

/// Every way in which a profile breaks the kernel; none for one that only simulates.
pub(super) fn check(placed: &Placed) -> Vec<KernelFault> {
    if placed.profile.purpose != ProfileUse::Record {
        return Vec::new();
    }
    let mut check = Check { placed, faults: Vec::new() };
    if placed.profile.jurisdiction != "BE" {
        check.whole(KernelRule::Jurisdiction, None, Vec::new(), &placed.header);
    }
    for (at, known) in placed.profile.moves.iter().enumerate() {
        check.one(at, known);
    }
    check.routes();
    check.ways_out();
    check.faults
}

impl Check<'_> {
    fn whole(&mut self, rule: KernelRule, step: Option<Step>, states: Vec<CasusState>, mark: &Mark) {
        self.faults.push(KernelFault { rule, step, states, place: mark.place() });
    }

    fn at(&mut self, at: usize, rule: KernelRule, step: Step, states: Vec<CasusState>) {
        let mark = self.placed.moves.get(at).and_then(Option::as_ref).unwrap_or(&self.placed.states);
        let place = mark.place();
        self.faults.push(KernelFault { rule, step: Some(step), states, place });
    }

    /// What one move may not do.
    fn one(&mut self, at: usize, known: &Move) {
        let outside: Vec<CasusState> = known.from.iter().copied().filter(|state| !on_list(*state)).collect();
        let onto: Vec<CasusState> = known.to.iter().copied().filter(|state| on_list(*state)).collect();
        let step = known.step;
        // Onto the list: by the mayor, or with the day on which a mayor listed it elsewhere.
        let enters = known.from.is_empty() || !outside.is_empty();
        let lists = step == Step::List && onto == [CasusState::Listed];
        let imports = step == Step::Import && known.from.is_empty();
        if enters && !onto.is_empty() && !lists && !imports {
            self.at(at, KernelRule::MayorsList, step, onto.clone());
        }
        if step == Step::List && (known.to != [CasusState::Listed] || outside.len() != known.from.len()) {
            self.at(at, KernelRule::MayorsList, step, known.to.clone());
        }
        if CONSULTATION.contains(&step) && (!outside.is_empty() || known.from.is_empty()) {
            self.at(at, KernelRule::NoConsultationBeforeListing, step, outside);
        }
        // On the list each state is entered by its own step.
        let own = |state: CasusState| match state {
            CasusState::Weighing => step == Step::Weigh,
            CasusState::Planned => step == Step::Plan || known.from == [state],
            CasusState::FollowUp => step == Step::StartFollowUp || known.from == [state],
            _ => true,
        };
        let skipped: Vec<CasusState> = onto.into_iter().filter(|state| !imports && !own(*state)).collect();
        if !skipped.is_empty() {
            self.at(at, KernelRule::Table, step, skipped);
        }
        let from = known.from.as_slice();
        let moves = |known: &Move| !known.to.is_empty() && known.to != from;
        if step == Step::Contribute && moves(known) {
            self.at(at, KernelRule::RightToStaySilent, step, known.to.clone());
        }
        if matches!(step, Step::AgreeSheet | Step::SendSheet | Step::ShowCard) && moves(known) {
            self.at(at, KernelRule::Consensus, step, known.to.clone());
        }
        if step == Step::Urgent
            && known.to.iter().any(|to| *to != CasusState::HandedToSecurity)
            && moves(known)
        {
            self.at(at, KernelRule::UrgentRoute, step, known.to.clone());
        }
    }

    /// From which states a step must be there.
    fn routes(&mut self) {
        let profile = &self.placed.profile;
        let reached = reachable(&profile.moves, None);
        let lacking = |step: Step, among: &dyn Fn(CasusState) -> bool| -> Vec<CasusState> {
            let has = profile.sources(step);
            reached.iter().copied().filter(|state| among(*state) && !has.contains(state)).collect()
        };
        let mut found = Vec::new();
        found.push((
            KernelRule::UrgentRoute,
            Step::Urgent,
            lacking(Step::Urgent, &|state| state != CasusState::Purged),
        ));
        found.push((KernelRule::Unlist, Step::Unlist, lacking(Step::Unlist, &on_list)));
        let unlisted: Vec<Move> = profile
            .moves
            .iter()
            .filter(|known| !matches!(known.step, Step::List | Step::Import))
            .cloned()
            .collect();
        let before = reachable(&unlisted, None);
        let kept = |state: CasusState| state != CasusState::Purged;
        found.push((
            KernelRule::Purge,
            Step::EraseSignal,
            lacking(Step::EraseSignal, &|state| kept(state) && before.contains(&state)),
        ));
        found.push((KernelRule::Purge, Step::Hold, lacking(Step::Hold, &kept)));
        if !reached.contains(&CasusState::Listed) {
            found.push((KernelRule::MayorsList, Step::List, vec![CasusState::Listed]));
        }
        let sends = profile.sources(Step::SendSheet);
        found.push((
            KernelRule::Consensus,
            Step::AgreeSheet,
            lacking(Step::AgreeSheet, &|state| sends.contains(&state)),
        ));
        let discussed = profile.sources(Step::Weigh);
        found.push((
            KernelRule::Table,
            Step::Discuss,
            lacking(Step::Discuss, &|state| discussed.contains(&state)),
        ));
        let mark = self.placed.states.clone();
        for (rule, step, states) in found.into_iter().filter(|(_, _, states)| !states.is_empty()) {
            self.whole(rule, Some(step), states, &mark);
        }
    }

    /// Every state has a way to its end, and from there to destruction. A new signal is no way out.
    fn ways_out(&mut self) {
        let moves = &self.placed.profile.moves;
        let (mut open, mut kept) = (Vec::new(), Vec::new());
        for state in reachable(moves, None) {
            let onward = reachable(moves, Some(state));
            let listed = on_list(state) && !onward.contains(&CasusState::Closed);
            if listed || !onward.iter().copied().any(ended) {
                open.push(state);
            }
            if !onward.contains(&CasusState::Purged) {
                kept.push(state);
            }
        }
        let mark = self.placed.states.clone();
        if !open.is_empty() {
            self.whole(KernelRule::Closing, Some(Step::Close), open, &mark);
        }
        if !kept.is_empty() {
            self.whole(KernelRule::Purge, Some(Step::Purge), kept, &mark);
        }
    }
}

/// The states that can be reached from one, itself among them and without opening anything again; from the beginning
/// when none is given, and then with opening again.
pub(super) fn reachable(moves: &[Move], start: Option<CasusState>) -> BTreeSet<CasusState> {
    let mut reached: BTreeSet<CasusState> = BTreeSet::new();
    let mut next: Vec<CasusState> = match start {
        Some(state) => vec![state],
        None => {
            moves.iter().filter(|known| known.from.is_empty()).flat_map(|known| known.to.clone()).collect()
        }
    };
    while let Some(state) = next.pop() {
        if reached.insert(state) {
            let onward = moves.iter().filter(|known| {
                known.from.contains(&state) && (start.is_none() || known.step != Step::Reopen)
            });
            next.extend(onward.flat_map(|known| known.to.iter().copied()));
        }
    }
    reached
}
