//! What the casussen of a cell went through, as days and codes: what figures are counted from. There is no reference of
//! a person or a casus in it, and nothing outside livc gets it.

use std::collections::{BTreeMap, BTreeSet};

use super::access::Access;
use super::rights::clock;
use super::sheet::taking_part;
use super::state::{Register, each_line, read_facts};
use super::viewer::Viewer;
use crate::casus::{Casus, MomentFate};
use crate::cell::Cell;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    AgeBand, CaseOutcome, CasusState, ClosingReason, EntryNumbers, Fact, Function, IncidentKind, Informed,
    MeetingKind, Recorded, Sector, TransferOutcome, YesNo,
};
use crate::id::{CasusId, PersonRef, SignalId};
use crate::journal::{Entry, Head};
use crate::retention::Due;
use crate::rule::RuleBook;
use crate::rule::vocabulary::share::Consensus;
use crate::time::{Day, Period};

/// Within how many months a file that comes back is a return: practice (SafeLives), no law.
const RETURN_MONTHS: u32 = 12;

/// What figures of a cell are made of: its state, its journal as it is stored, and where the host has it the access
/// journal.
#[derive(Clone, Copy, Debug)]
pub struct Observed<'a> {
    /// The state.
    pub register: &'a Register,
    /// The rule book, which knows by when a request is to be answered.
    pub book: &'a RuleBook,
    /// The journal, every line with its line feed.
    pub journal: &'a [u8],
    /// The trail of looks.
    pub access: Option<&'a Access>,
}

/// A signal.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) on: Day,
    pub(crate) sector: Sector,
    pub(crate) notified: bool,
}

/// A stretch of follow-up.
#[derive(Clone, Debug)]
pub(crate) struct Spell {
    pub(crate) from: Day,
    pub(crate) until: Option<Day>,
    pub(crate) informed: Option<Informed>,
    /// It began in another cell or system.
    pub(crate) arrived: bool,
    /// It went to another cell.
    pub(crate) left: bool,
}

/// A review that was to be held by a day.
#[derive(Clone, Debug)]
pub(crate) struct Awaited {
    pub(crate) due: Day,
    pub(crate) held: Option<Day>,
    /// The day on which it no longer had to be held.
    pub(crate) void: Option<Day>,
}

/// How a file stood at the end of a day.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Stock {
    pub(crate) open: bool,
    /// With a plan, a director and a goal.
    pub(crate) planned: bool,
    pub(crate) actions: u64,
    pub(crate) overdue: u64,
}

/// What one file went through.
#[derive(Clone, Debug, Default)]
pub(crate) struct Course {
    pub(crate) signals: Vec<Told>,
    /// The days of the first signal and of the first screening.
    pub(crate) triage: Option<(Day, Day)>,
    /// The days of the last screening before the first discussion, and of that.
    pub(crate) table: Option<(Day, Day)>,
    pub(crate) discussed: Vec<Day>,
    pub(crate) thresholds: Vec<(Day, bool)>,
    pub(crate) spells: Vec<Spell>,
    /// Each closing with its reason, and whether it came back afterwards.
    pub(crate) closings: Vec<(Day, ClosingReason, bool)>,
    /// The days on which it ended, in whatever way.
    pub(crate) ends: Vec<Day>,
    pub(crate) reviews: Vec<Awaited>,
    /// One for each day that was asked for.
    pub(crate) stocks: Vec<Stock>,
    /// The moments of aftercare that were not waived, and whether they were held.
    pub(crate) moments: Vec<(Day, bool)>,
    pub(crate) age: Option<AgeBand>,
    /// The sheets that were proposed, and whether everybody who took part agreed.
    pub(crate) sheets: Vec<(Day, bool)>,
    /// The days on which the person became known, before follow-up.
    pub(crate) reveals: Vec<Day>,
    pub(crate) corrections: Vec<Day>,
}

impl Course {
    /// Whether follow-up ran on a day, or started after it.
    pub(crate) fn taken_up_since(&self, on: Day) -> bool {
        self.spells.iter().any(|spell| spell.until.is_none_or(|until| until > on))
    }

    /// Whether a meeting discussed it on a day or after it.
    pub(crate) fn discussed_since(&self, on: Day) -> bool {
        self.discussed.iter().any(|day| *day >= on)
    }

    /// Whether it ended on a day or after it.
    pub(crate) fn ended_since(&self, on: Day) -> bool {
        self.ends.iter().any(|day| *day >= on)
    }
}

/// Who of one side of the table was invited to a meeting, and who came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Turnout {
    pub(crate) invited: u64,
    pub(crate) attended: u64,
}

/// The side of the table on which somebody sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Bench {
    Security,
    Social,
}

/// A meeting.
#[derive(Clone, Debug)]
pub(crate) struct Met {
    pub(crate) on: Day,
    pub(crate) kind: MeetingKind,
    pub(crate) all_seats: bool,
    pub(crate) partner: bool,
    pub(crate) security: Turnout,
    pub(crate) social: Turnout,
    /// The seats and services of each side that were invited: a side with one of them only is not told apart.
    pub(crate) bodies: BTreeSet<(Bench, String)>,
}

/// What a cell went through.
pub(crate) struct History {
    pub(crate) access: Recorded,
    pub(crate) began: Day,
    /// Whether there was a cell before the journal: it continues another one, or took in what already ran.
    pub(crate) continues: bool,
    pub(crate) entries: u64,
    pub(crate) courses: Vec<Course>,
    /// Of what was destroyed: the first day on which it can have been there, and the day of its destruction.
    pub(crate) gone: Vec<(Day, Day)>,
    pub(crate) meetings: Vec<Met>,
    pub(crate) incidents: Vec<(Day, IncidentKind)>,
    /// The requests of persons: the last day, and the day on which it was answered or forwarded.
    pub(crate) requests: Vec<(Day, Option<Day>)>,
    /// Where the access journal is there: how many have access at the end of each day that was asked for, and who
    /// looked when.
    pub(crate) accounts: Option<Vec<Vec<BTreeSet<Day>>>>,
}

/// A file while the journal is read.
struct Making {
    casus: Casus,
    course: Course,
    /// How many of the days that were asked for have been passed.
    passed: usize,
    screened: Option<Day>,
    first: Option<Day>,
}

impl Making {
    /// Notes how it stood at the end of each day before this one.
    fn pass(&mut self, before: Day, days: &[Day]) {
        while let Some(day) = days.get(self.passed).filter(|day| **day < before) {
            let open = self.running();
            let planned = self.casus.director.is_some() && !self.casus.goals.is_empty();
            let (actions, overdue) = self.casus.open_actions().fold((0, 0), |(all, late), action| {
                (all + 1, late + u64::from(action.due.is_some_and(|due| due < *day)))
            });
            self.course.stocks.push(Stock { open, planned: open && planned, actions, overdue });
            self.passed = self.passed.saturating_add(1);
        }
    }

    fn running(&self) -> bool {
        self.course.spells.last().is_some_and(|spell| spell.until.is_none())
    }

    fn open(&mut self, on: Day, informed: Option<Informed>, arrived: bool) {
        if !self.running() {
            self.course.spells.push(Spell { from: on, until: None, informed, arrived, left: false });
        }
    }

    fn end(&mut self, on: Day, left: bool) {
        if let Some(spell) = self.course.spells.last_mut().filter(|spell| spell.until.is_none()) {
            spell.until = Some(on);
            spell.left = left;
        }
        self.course.ends.push(on);
        self.settle(on);
    }

    /// The review that was awaited no longer has to be held.
    fn settle(&mut self, on: Day) {
        if let Some(review) = self.course.reviews.last_mut().filter(|review| review.held.is_none()) {
            review.void = review.void.or(Some(on));
        }
    }

    fn review_by(&mut self, due: Option<Day>) {
        self.course.reviews.extend(due.map(|due| Awaited { due, held: None, void: None }));
    }

    fn discuss(&mut self, on: Day) {
        if self.course.discussed.is_empty()
            && let Some(screened) = self.screened
        {
            self.course.table = Some((screened, on));
        }
        if self.course.discussed.last() != Some(&on) {
            self.course.discussed.push(on);
        }
    }

    fn take(&mut self, recorded: &Recorded, days: &[Day]) {
        let on = recorded.on;
        self.pass(on, days);
        let before = self.casus.state;
        self.casus.apply(recorded);
        match &recorded.fact {
            Fact::SignalTriaged(_) => {
                if self.course.triage.is_none() {
                    self.course.triage = self.first.map(|first| (first, on));
                }
                if self.course.discussed.is_empty() {
                    self.screened = Some(on);
                }
            }
            Fact::CasusDiscussed(_) | Fact::CasusWeighed(_) => self.discuss(on),
            Fact::ThresholdDecided(fact) => self.course.thresholds.push((on, fact.met == YesNo::Yes)),
            Fact::IdentityEstablished(_) if !self.running() => self.course.reveals.push(on),
            Fact::FollowUpStarted(fact) => {
                self.open(on, fact.informed, false);
                self.settle(on);
                self.review_by(fact.next_review);
            }
            Fact::CasusReviewed(fact) => {
                self.discuss(on);
                if let Some(review) = self.course.reviews.last_mut().filter(|review| review.held.is_none()) {
                    review.held = Some(on);
                }
                self.review_by(fact.next_review);
            }
            Fact::CasusClosed(fact) => {
                self.course.closings.push((on, fact.closing, false));
                self.end(on, false);
            }
            Fact::CasusUnlisted(_) => self.end(on, false),
            Fact::TransferSettled(fact) if fact.outcome == TransferOutcome::Accepted => self.end(on, true),
            Fact::CorrectionMade(fact) => {
                self.course.corrections.push(on);
                if let (Some(spell), Some(_)) = (self.course.spells.last_mut(), fact.informed) {
                    spell.informed = fact.informed;
                }
            }
            _ => self.moved(before, on),
        }
    }

    /// A move that no fact of its own kind stands for: opened again into follow-up, or ended by screening or weighing.
    fn moved(&mut self, before: CasusState, on: Day) {
        let after = self.casus.state;
        if after == before {
            return;
        }
        if after == CasusState::FollowUp && before != CasusState::HandedToSecurity {
            self.open(on, self.casus.informed, false);
        }
        if elsewhere(after) && !elsewhere(before) {
            self.end(on, false);
        }
    }

    /// What screening and weighing decided can end it as well.
    fn decided(&mut self, before: CasusState, on: Day) {
        if elsewhere(self.casus.state) && !elsewhere(before) {
            self.end(on, false);
        }
    }
}

const fn elsewhere(state: CasusState) -> bool {
    matches!(
        state,
        CasusState::AdviceOnly | CasusState::Referred | CasusState::SinglePartner | CasusState::Rejected
    )
}

/// Reads a journal into what its casussen went through.
struct Reading<'d> {
    head: Head,
    days: &'d [Day],
    files: BTreeMap<CasusId, Making>,
    /// The files by their first entries.
    first: BTreeMap<u64, CasusId>,
    /// Into which file the signal of another one went.
    joined: BTreeMap<CasusId, (CasusId, SignalId)>,
    incidents: Vec<(Day, IncidentKind)>,
    gone: Vec<(Day, Day)>,
    began: Option<Day>,
    continues: bool,
}

impl Reading<'_> {
    fn entry(&mut self, entry: &Entry<'_>) -> Result<()> {
        entry.follow(&self.head)?;
        self.head = entry.head();
        for recorded in read_facts(entry)? {
            self.fact(&recorded, entry.n());
        }
        Ok(())
    }

    fn fact(&mut self, recorded: &Recorded, entry: u64) {
        match &recorded.fact {
            Fact::JournalOpened(fact) => {
                self.began = Some(recorded.on);
                self.continues = fact.previous.is_some();
            }
            Fact::CasusImported(_) => self.continues = true,
            Fact::IncidentRecorded(fact) => self.incidents.push((recorded.on, fact.incident)),
            Fact::CasusPurged(fact) => self.destroyed(fact.year, &fact.entries, recorded.on),
            Fact::SignalErased(fact) => self.destroyed(fact.year, &fact.entries, recorded.on),
            _ => {}
        }
        if recorded.fact.erases() {
            return;
        }
        let Some(id) = recorded.fact.casus() else { return };
        if let Fact::SignalAdded(fact) = &recorded.fact
            && let Some(from) = &fact.from
        {
            self.joined.insert(from.clone(), (id.clone(), fact.signal.clone()));
        }
        if let Some(making) = self.files.get_mut(id) {
            let before = making.casus.state;
            making.take(recorded, self.days);
            if matches!(
                recorded.fact,
                Fact::SignalTriaged(_) | Fact::CasusWeighed(_) | Fact::ThresholdDecided(_)
            ) {
                making.decided(before, recorded.on);
            }
        } else if let Some(casus) = Casus::begun(recorded) {
            let arrived = matches!(recorded.fact, Fact::CasusImported(_));
            let first = (!casus.reports.is_empty()).then_some(recorded.on);
            let listed = matches!(recorded.fact, Fact::CasusListed(_));
            let course = Course::default();
            let mut making = Making { casus, course, passed: 0, screened: None, first };
            making.pass(recorded.on, self.days);
            if listed {
                making.take(recorded, self.days);
            }
            if arrived && making.casus.state == CasusState::FollowUp {
                making.open(recorded.on, None, true);
            }
            self.files.insert(id.clone(), making);
            self.first.insert(entry, id.clone());
        }
    }

    fn destroyed(&mut self, year: u32, entries: &EntryNumbers, on: Day) {
        for entry in entries.as_slice() {
            if let Some(file) = self.first.remove(entry) {
                self.files.remove(&file);
            }
        }
        let first = i32::try_from(year).ok().and_then(|year| Day::new(year, 1, 1).ok());
        self.gone.push((first.unwrap_or(on).min(on), on));
    }
}

impl Register {
    /// What the cell went through, by its journal, for whoever may have the account of it; and how its files stood at the
    /// end of each of `days`, which are in order.
    pub(crate) fn history(
        &self,
        book: &RuleBook,
        journal: &[u8],
        access: Option<&Access>,
        days: &[Day],
        viewer: Viewer<'_>,
    ) -> Result<History> {
        let cell = self.opened()?;
        let event = self.counted(viewer)?;
        let mut reading = Reading {
            head: Head::START,
            days,
            files: BTreeMap::new(),
            first: BTreeMap::new(),
            joined: BTreeMap::new(),
            incidents: Vec::new(),
            gone: Vec::new(),
            began: None,
            continues: false,
        };
        each_line(journal, |entry| reading.entry(entry)).map_err(|error| error.within("journal"))?;
        if reading.head != self.head {
            let error = Error::new(ErrorKind::Contradiction, "not the journal that this state comes from");
            return Err(error.at_field("journal"));
        }
        // What the register forgot is forgotten, also where its entries still stand.
        reading.files.retain(|id, _| self.casussen.contains_key(id));
        let courses = courses(cell, reading.files, &reading.joined, days, viewer.on);
        let mut requests = Vec::new();
        for request in self.rights.requests.values() {
            if let Due::On(due) = clock(book, cell, request)? {
                let answered = request.answered.as_ref().map(|(day, _, _)| *day);
                requests.push((due, [answered, request.forwarded].into_iter().flatten().min()));
            }
        }
        Ok(History {
            access: event,
            began: reading.began.unwrap_or(viewer.on),
            continues: reading.continues,
            entries: self.head.next,
            courses,
            gone: reading.gone,
            meetings: cell.meetings.values().map(|meeting| met(cell, meeting)).collect(),
            incidents: reading.incidents,
            requests,
            accounts: access.map(|access| days.iter().map(|day| accounts(cell, access, *day)).collect()),
        })
    }
}

/// Ends the reading of the files.
fn courses(
    cell: &Cell,
    files: BTreeMap<CasusId, Making>,
    joined: &BTreeMap<CasusId, (CasusId, SignalId)>,
    days: &[Day],
    today: Day,
) -> Vec<Course> {
    let after = today.next().unwrap_or(today);
    let mut begun: BTreeMap<&PersonRef, Vec<Day>> = BTreeMap::new();
    for making in files.values() {
        if let Some(person) = &making.casus.person {
            begun.entry(person).or_default().push(making.casus.since);
        }
    }
    let mut back: BTreeMap<CasusId, Vec<bool>> = BTreeMap::new();
    for (id, making) in &files {
        let again = making.casus.person.as_ref().and_then(|person| begun.get(person));
        let returned = |closed: Day| {
            let within =
                |day: Day| closed <= day && closed.plus_months(RETURN_MONTHS).is_ok_and(|last| day <= last);
            making.casus.returns.iter().any(|(ended, day)| *ended == closed && within(*day))
                || again.is_some_and(|days| {
                    days.iter().any(|day| *day > making.casus.since && *day > closed && within(*day))
                })
        };
        back.insert(
            id.clone(),
            making.course.closings.iter().map(|(closed, _, _)| returned(*closed)).collect(),
        );
    }
    // A signal that joined another file is counted where it began, and goes the way of the file that it joined.
    let moved: BTreeSet<(&CasusId, &SignalId)> = joined
        .iter()
        .filter(|(from, _)| files.contains_key(*from))
        .map(|(_, (into, signal))| (into, signal))
        .collect();
    let told = |id: &CasusId, casus: &Casus| -> Vec<Told> {
        let own = casus.reports.iter().filter(|report| !moved.contains(&(id, &report.signal)));
        own.map(|report| Told {
            on: report.on,
            sector: report.sector,
            notified: report.notified_on.is_some(),
        })
        .collect()
    };
    let mut signals: BTreeMap<CasusId, Vec<Told>> = BTreeMap::new();
    for (id, making) in &files {
        let into = match joined.get(id) {
            Some((into, _))
                if files.contains_key(into) && making.casus.outcome == Some(CaseOutcome::Joined) =>
            {
                into
            }
            _ => id,
        };
        signals.entry(into.clone()).or_default().extend(told(id, &making.casus));
    }
    files
        .into_iter()
        .map(|(id, mut making)| {
            making.pass(after.max(days.last().copied().unwrap_or(after)).next().unwrap_or(after), days);
            let Making { casus, mut course, .. } = making;
            course.signals = signals.remove(&id).unwrap_or_default();
            if let Some(back) = back.remove(&id) {
                for (closing, back) in course.closings.iter_mut().zip(back) {
                    closing.2 = back;
                }
            }
            course.age = casus.age;
            let moments = casus.aftercare.iter().filter(|moment| moment.fate != MomentFate::Waived);
            course.moments = moments.map(|moment| (moment.on, moment.fate == MomentFate::Held)).collect();
            for (meeting, positions) in &casus.sheets {
                if let Some(held) = cell.meetings.get(meeting) {
                    let taking = taking_part(cell, &casus, meeting);
                    let agreed = super::around::consensus_of(&taking, positions) == Consensus::AllAgree;
                    course.sheets.push((held.on, agreed));
                }
            }
            course
        })
        .collect()
}

/// When each of those who have access on a day looked.
fn accounts(cell: &Cell, access: &Access, day: Day) -> Vec<BTreeSet<Day>> {
    let with = cell.members.iter().filter(|(_, member)| member.function_on(day) != Function::Nobody);
    with.map(|(reference, _)| access.days_of(reference).collect()).collect()
}

fn met(cell: &Cell, meeting: &crate::cell::Meeting) -> Met {
    use crate::event::{Capacity as C, Seat};
    let on = meeting.on;
    let mut met = Met {
        on,
        kind: meeting.kind,
        all_seats: false,
        partner: false,
        security: Turnout::default(),
        social: Turnout::default(),
        bodies: BTreeSet::new(),
    };
    let mut seats = BTreeSet::new();
    for (reference, member) in &cell.members {
        let present = meeting.present.contains(reference);
        let held: BTreeSet<Seat> = member.seats_on(on).map(|holding| holding.seat).collect();
        if present {
            seats.extend(held.iter().copied());
        }
        let partner = held.is_empty()
            && matches!(member.capacity, C::MunicipalLevelService | C::CommunityService | C::WelfareCentre);
        met.partner |= present && partner;
        let called = member.period.contains(on)
            && member
                .invitations
                .iter()
                .any(|invitation| invitation.casus.is_none() && invitation.period.contains(on));
        if held.is_empty() && !called {
            continue;
        }
        let security = held.contains(&Seat::Mayor)
            || held.contains(&Seat::Police)
            || matches!(member.capacity, C::FederalPolice | C::Intelligence | C::Prosecution);
        let (bench, turnout) =
            if security { (Bench::Security, &mut met.security) } else { (Bench::Social, &mut met.social) };
        turnout.invited = turnout.invited.saturating_add(1);
        turnout.attended = turnout.attended.saturating_add(u64::from(present));
        let body = match (held.iter().next(), &member.service) {
            (Some(seat), _) => format!("seat {}", crate::code::Code::as_str(*seat)),
            (None, Some(service)) => format!("service {}", service.as_str()),
            (None, None) => "no service".to_owned(),
        };
        met.bodies.insert((bench, body));
    }
    met.all_seats = seats.len() == 3;
    met
}

impl Register {
    /// The access event of counting, for a role that may have the account of the cell.
    pub(super) fn counted(&self, viewer: Viewer<'_>) -> Result<Recorded> {
        use crate::code::Code as _;
        use crate::event::{LookAct, ViewerRole};
        let known = self.known(self.opened()?, viewer)?;
        if matches!(viewer.role, ViewerRole::CaseDirector | ViewerRole::Invitee) {
            let error = Error::new(ErrorKind::Contradiction, "the account is of the cell, not of one casus");
            let may = ViewerRole::ALL
                .iter()
                .filter(|role| !matches!(role, ViewerRole::CaseDirector | ViewerRole::Invitee));
            return Err(error.at_field("role").expecting(may.map(|role| role.as_str())));
        }
        super::list::over(&known, LookAct::Count, &[], None)
    }

    /// What became of the files that began in a period: how many there were, and of which outcome. `None` where what was
    /// destroyed cannot be told apart in it.
    pub(crate) fn outcomes_of(
        &self,
        period: Period,
    ) -> Option<(u64, BTreeMap<super::account::AccountCode, u64>)> {
        match self.outcomes(period) {
            (super::account::Figure::Known(reported), outcomes) => Some((reported, outcomes)),
            _ => None,
        }
    }
}
