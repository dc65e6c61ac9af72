//! The words of what is counted, from what a cell went through. An indicator names its words; livc knows how each is
//! counted, and of every other one it says why it cannot be.

use super::Dimension;
use crate::code::Code as _;
use crate::code_enum;
use crate::event::{AgeBand, ClosingReason, IncidentKind, Informed, MeetingKind, Sector};
use crate::register::{AccountCode, Bench, Course, History, Met, Register};
use crate::time::{Day, Period};

code_enum! {
    /// Why an indicator has no figure from the journal of a cell.
    pub enum Untold: u8, "untold" {
        /// The journal does not record it.
        NotRecorded = 1 => "not_recorded",
        /// Only the host knows it: means, population, hours, what was reported to a council.
        Host = 2 => "host",
        /// It compares figures of two periods.
        TwoPeriods = 3 => "two_periods",
        /// It comes from what municipalities told of their cells.
        Coverage = 4 => "coverage",
        /// It comes from the self-evaluation.
        Scan = 5 => "scan",
        /// It comes from the coaching of cells.
        Support = 6 => "support",
        /// It comes from the practices that are shared.
        Knowledge = 7 => "knowledge",
        /// The access journal was not given.
        AccessJournal = 8 => "access_journal",
        /// What it would take was destroyed.
        Destroyed = 9 => "destroyed",
    }
}

/// What was counted under a word.
pub(super) enum Counts {
    /// How many.
    All(u64),
    /// How many, and how many of each word of a dimension.
    By(Dimension, Vec<(&'static str, u64)>, u64),
    /// How many days each took.
    Days(Vec<u32>),
    /// The parts of an account, and the difference that must be zero.
    Account(Vec<(&'static str, u64)>, u64),
    /// It was there and is destroyed.
    Gone,
}

/// What a cell went through, and the part of it that is counted.
pub(super) struct Counted<'h> {
    pub(super) register: &'h Register,
    pub(super) history: &'h History,
    pub(super) period: Period,
    /// The last day that is counted, and its place among the days that were asked for.
    pub(super) last: Day,
    pub(super) at: usize,
    /// How many whole years the period has.
    pub(super) years: u64,
    pub(super) today: Day,
}

/// Words of files: what was destroyed may have been among them.
const OF_FILES: &[&str] = &[
    "actions_open",
    "actions_overdue",
    "aftercare_due",
    "aftercare_held",
    "below_threshold",
    "closed",
    "corrections_and_incidents",
    "days_opening_to_closing",
    "days_signal_to_triage",
    "days_triage_to_discussion",
    "discussed",
    "follow_ups",
    "identity_reveals",
    "informed",
    "open",
    "open_with_plan",
    "opened",
    "persons_discussed",
    "reporters_answered",
    "reporters_known",
    "returned",
    "reviews_due",
    "reviews_on_time",
    "sheets_agreed",
    "sheets_proposed",
    "signals",
    "stock_and_flow",
    "threshold_decisions",
    "unfounded",
];

/// Words whose counts of parts of a period add up to that of the period.
const ADDING_UP: &[&str] = &[
    "aftercare_due",
    "aftercare_held",
    "below_threshold",
    "closed",
    "corrections_and_incidents",
    "discussed",
    "follow_ups",
    "identity_reveals",
    "informed",
    "meetings",
    "meetings_with_all_seats",
    "meetings_with_social_partner",
    "opened",
    "operational_meetings",
    "reporters_answered",
    "reporters_known",
    "requests_due",
    "requests_on_time",
    "returned",
    "reviews_due",
    "reviews_on_time",
    "sheets_agreed",
    "sheets_proposed",
    "signals",
    "threshold_decisions",
    "unfounded",
];

pub(super) fn is_of_files(word: &str) -> bool {
    OF_FILES.contains(&word)
}

pub(super) fn adds_up(word: &str) -> bool {
    ADDING_UP.contains(&word)
}

/// Where a word comes from that no journal counts.
fn elsewhere(word: &str) -> Untold {
    match word {
        "this_period" | "period_before" => Untold::TwoPeriods,
        "expected_cases" | "coordination_fte" | "hours" | "reports_delivered" | "reports_due"
        | "category_entries" => Untold::Host,
        "erased_on_time" | "erasures_due" => Untold::Destroyed,
        "municipalities_with_cell"
        | "municipalities_known"
        | "municipalities_with_reason"
        | "municipalities_without_plans" => Untold::Coverage,
        "module_score" | "typical_score" | "atypical_score" | "highest_score" | "lowest_score"
        | "security_score" | "social_score" => Untold::Scan,
        "trajectories" | "feedback_held" | "feedback_due" | "plan_items_done" | "plan_items_due"
        | "sessions" => Untold::Support,
        "practices" | "practices_fresh" => Untold::Knowledge,
        _ => Untold::NotRecorded,
    }
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// So many of each word of a vocabulary, and of all.
fn by<T: crate::code::Code + Copy + PartialEq>(dimension: Dimension, each: &[T]) -> Counts {
    let of = |word: &T| (word.as_str(), number(each.iter().filter(|one| *one == word).count()));
    Counts::By(dimension, T::ALL.iter().map(of).collect(), number(each.len()))
}

impl Counted<'_> {
    /// What was counted under a word; why nothing was.
    pub(super) fn of(&self, word: &str) -> Result<Counts, Untold> {
        let counts = self
            .of_signals(word)
            .or_else(|| self.of_follow_up(word))
            .or_else(|| self.of_table(word))
            .or_else(|| self.of_account(word));
        match counts {
            Some(counts) => Ok(counts),
            None if matches!(word, "accounts" | "accounts_idle") => self.accounts(word),
            None => Err(elsewhere(word)),
        }
    }

    /// The years of which something was destroyed that can have been counted here.
    pub(super) fn destroyed(&self) -> u64 {
        let hits = |(first, gone): &&(Day, Day)| *first <= self.last && *gone >= self.period.from();
        number(self.history.gone.iter().filter(hits).count())
    }

    fn is_in(&self, day: Day) -> bool {
        self.period.contains(day) && day <= self.last
    }

    fn courses(&self) -> impl Iterator<Item = &Course> {
        self.history.courses.iter()
    }

    /// The signals of the period, each with the file that it went into.
    fn signals(&self) -> impl Iterator<Item = (&Course, Day, Sector, bool)> {
        self.courses()
            .flat_map(|course| {
                course.signals.iter().map(move |one| (course, one.on, one.sector, one.notified))
            })
            .filter(|(_, on, _, _)| self.is_in(*on))
    }

    fn of_signals(&self, word: &str) -> Option<Counts> {
        let which = |fits: &dyn Fn(&Course, Day) -> bool| {
            Counts::All(number(self.signals().filter(|(course, on, _, _)| fits(course, *on)).count()))
        };
        let opened = |course: &Course, on: Day| course.taken_up_since(on);
        Some(match word {
            "signals" => {
                let sectors: Vec<Sector> = self.signals().map(|(_, _, sector, _)| sector).collect();
                by(Dimension::Sector, &sectors)
            }
            "opened" => which(&opened),
            // What is taken up was discussed.
            "discussed" => which(&|course, on| opened(course, on) || course.discussed_since(on)),
            "unfounded" => which(&|course, on| !opened(course, on) && course.ended_since(on)),
            "reporters_known" => which(&|_, _| true),
            "reporters_answered" => {
                Counts::All(number(self.signals().filter(|(_, _, _, notified)| *notified).count()))
            }
            "days_signal_to_triage" => Counts::Days(self.times(|course| course.triage)),
            "days_triage_to_discussion" => Counts::Days(self.times(|course| course.table)),
            "below_threshold" => Counts::All(
                self.days(|one| one.thresholds.iter().filter(|(_, met)| !met).map(|(on, _)| *on).collect()),
            ),
            "threshold_decisions" => {
                Counts::All(self.days(|one| one.thresholds.iter().map(|(on, _)| *on).collect()))
            }
            "identity_reveals" => Counts::All(self.days(|one| one.reveals.clone())),
            "persons_discussed" => self.ages(),
            _ => return None,
        })
    }

    /// How many of these days lie in the period.
    fn days(&self, days: impl Fn(&Course) -> Vec<Day>) -> u64 {
        number(self.courses().flat_map(days).filter(|on| self.is_in(*on)).count())
    }

    /// How long it took, of what ended in the period.
    fn times(&self, of: impl Fn(&Course) -> Option<(Day, Day)>) -> Vec<u32> {
        let ended = self.courses().filter_map(of).filter(|(_, end)| self.is_in(*end));
        ended.filter_map(|(from, end)| u32::try_from(from.days_until(end)).ok()).collect()
    }

    fn ages(&self) -> Counts {
        let discussed =
            self.courses().filter(|one| one.discussed.iter().any(|on| self.is_in(*on))).map(|one| one.age);
        let ages: Vec<Option<AgeBand>> = discussed.collect();
        let of = |band: Option<AgeBand>| number(ages.iter().map(|one| usize::from(*one == band)).sum());
        let mut bands: Vec<(&'static str, u64)> =
            AgeBand::ALL.iter().map(|band| (band.as_str(), of(Some(*band)))).collect();
        bands.push(("unknown", of(None)));
        Counts::By(Dimension::AgeBand, bands, number(ages.len()))
    }

    fn of_follow_up(&self, word: &str) -> Option<Counts> {
        let spells = || self.courses().flat_map(|one| &one.spells);
        let started = || spells().filter(|one| !one.arrived && self.is_in(one.from));
        let stock = |of: fn(&crate::register::Stock) -> u64| {
            Counts::All(self.courses().filter_map(|one| one.stocks.get(self.at)).map(of).sum())
        };
        let reviews = || {
            // Of a review that is not due yet nothing is known.
            self.courses().flat_map(|one| &one.reviews).filter(|one| {
                self.is_in(one.due) && one.due <= self.today && one.void.is_none_or(|void| void > one.due)
            })
        };
        let moments = || {
            self.courses().flat_map(|one| &one.moments).filter(|(on, _)| self.is_in(*on) && *on <= self.today)
        };
        let closings = || self.courses().flat_map(|one| &one.closings).filter(|(on, _, _)| self.is_in(*on));
        Some(match word {
            "follow_ups" => Counts::All(number(started().count())),
            "informed" => {
                Counts::All(number(started().filter(|one| one.informed == Some(Informed::Informed)).count()))
            }
            "open" => stock(|one| u64::from(one.open)),
            "open_with_plan" => stock(|one| u64::from(one.planned)),
            "actions_open" => stock(|one| one.actions),
            "actions_overdue" => stock(|one| one.overdue),
            "reviews_due" => Counts::All(number(reviews().count())),
            "reviews_on_time" => Counts::All(number(
                reviews().filter(|one| one.held.is_some_and(|held| held <= one.due)).count(),
            )),
            "aftercare_due" => Counts::All(number(moments().count())),
            "aftercare_held" => Counts::All(number(moments().filter(|(_, held)| *held).count())),
            "closed" => {
                let reasons: Vec<ClosingReason> = closings().map(|(_, reason, _)| *reason).collect();
                by(Dimension::ClosingReason, &reasons)
            }
            "returned" => Counts::All(number(closings().filter(|(_, _, back)| *back).count())),
            "days_opening_to_closing" => {
                let ended = spells().filter_map(|one| one.until.map(|until| (one.from, until)));
                let ended = ended.filter(|(_, until)| self.is_in(*until));
                Counts::Days(
                    ended.filter_map(|(from, end)| u32::try_from(from.days_until(end)).ok()).collect(),
                )
            }
            "sheets_proposed" => Counts::All(self.days(|one| one.sheets.iter().map(|(on, _)| *on).collect())),
            "sheets_agreed" => Counts::All(
                self.days(|one| one.sheets.iter().filter(|(_, agreed)| *agreed).map(|(on, _)| *on).collect()),
            ),
            _ => return None,
        })
    }

    /// Meetings that discuss casussen.
    fn meetings(&self) -> impl Iterator<Item = &Met> {
        let counts = |met: &&Met| met.kind == MeetingKind::CaseMeeting && self.is_in(met.on);
        self.history.meetings.iter().filter(counts)
    }

    fn of_table(&self, word: &str) -> Option<Counts> {
        Some(match word {
            "operational_meetings" | "meetings" => Counts::All(number(self.meetings().count())),
            "years" => Counts::All(self.years),
            "meetings_with_all_seats" => {
                Counts::All(number(self.meetings().filter(|met| met.all_seats).count()))
            }
            "meetings_with_social_partner" => {
                Counts::All(number(self.meetings().filter(|met| met.partner).count()))
            }
            "invited" => self.turnout(|one| one.invited),
            "attended" => self.turnout(|one| one.attended),
            "requests_due" | "requests_on_time" => {
                let due =
                    self.history.requests.iter().filter(|(due, _)| self.is_in(*due) && *due <= self.today);
                let counts = |(due, handled): &&(Day, Option<Day>)| {
                    word == "requests_due" || handled.is_some_and(|day| day <= *due)
                };
                Counts::All(number(due.filter(counts).count()))
            }
            "corrections_and_incidents" => {
                let incidents = self.history.incidents.iter().filter(|(on, _)| self.is_in(*on));
                let incidents: Vec<IncidentKind> = incidents.map(|(_, kind)| *kind).collect();
                let corrections = self.days(|one| one.corrections.clone());
                match by(Dimension::IncidentKind, &incidents) {
                    Counts::By(dimension, mut kinds, all) => {
                        kinds.push(("correction", corrections));
                        Counts::By(dimension, kinds, all.saturating_add(corrections))
                    }
                    other => other,
                }
            }
            _ => return None,
        })
    }

    /// By side of the table, where neither side is one service only: that would be a figure about that service.
    fn turnout(&self, of: fn(&crate::register::Turnout) -> u64) -> Counts {
        let (mut security, mut social) = (0_u64, 0_u64);
        let mut bodies = std::collections::BTreeSet::new();
        for met in self.meetings() {
            security = security.saturating_add(of(&met.security));
            social = social.saturating_add(of(&met.social));
            bodies.extend(&met.bodies);
        }
        let several = |bench| bodies.iter().filter(|(side, _)| *side == bench).nth(1).is_some();
        let all = security.saturating_add(social);
        if several(Bench::Security) && several(Bench::Social) {
            return Counts::By(
                Dimension::Side,
                vec![("security", security), ("socio_preventive", social)],
                all,
            );
        }
        Counts::All(all)
    }

    fn of_account(&self, word: &str) -> Option<Counts> {
        match word {
            "stock_and_flow" => Some(self.stock_and_flow()),
            "outcomes" => Some(self.outcomes()),
            _ => None,
        }
    }

    fn stock_and_flow(&self) -> Counts {
        let from = self.period.from();
        let spells = || self.courses().flat_map(|one| &one.spells);
        let ended = |until: Option<Day>| until.is_some_and(|day| day <= self.last);
        let at_start =
            spells().filter(|one| one.from < from && one.until.is_none_or(|until| until >= from)).count();
        let at_end = spells().filter(|one| one.from <= self.last && !ended(one.until)).count();
        let began = |arrived| spells().filter(|one| self.is_in(one.from) && one.arrived == arrived).count();
        let over = |left| {
            spells()
                .filter(|one| one.until.is_some_and(|until| self.is_in(until)) && one.left == left)
                .count()
        };
        let parts = [
            ("open_at_start", at_start),
            ("opened", began(false)),
            ("arrived", began(true)),
            ("closed", over(false)),
            ("left", over(true)),
            ("open_at_end", at_end),
        ];
        let parts = parts.map(|(word, count)| (word, number(count))).to_vec();
        let came = number(at_start + began(false) + began(true));
        Counts::Account(parts, came.abs_diff(number(over(false) + over(true) + at_end)))
    }

    /// What became of the files that were reported. The register tells it, and knows what of it was destroyed.
    fn outcomes(&self) -> Counts {
        let end = self.last.next().unwrap_or(self.last);
        let Ok(period) = Period::new(self.period.from(), self.period.until().or(Some(end))) else {
            return Counts::Gone;
        };
        let Some((reported, outcomes)) = self.register.outcomes_of(period) else { return Counts::Gone };
        let mut parts = vec![("reported", reported)];
        let of = |code: &AccountCode| outcomes.get(code).copied().unwrap_or_default();
        parts.extend(AccountCode::ALL.iter().map(|code| (code.as_str(), of(code))));
        let told = AccountCode::ALL.iter().map(of).fold(0_u64, u64::saturating_add);
        Counts::Account(parts, reported.abs_diff(told))
    }

    fn accounts(&self, word: &str) -> Result<Counts, Untold> {
        let accounts = self.history.accounts.as_ref().ok_or(Untold::AccessJournal)?;
        let accounts = accounts.get(self.at).map_or(&[][..], Vec::as_slice);
        let counts = |days: &&std::collections::BTreeSet<Day>| {
            word == "accounts" || !days.iter().any(|day| self.is_in(*day))
        };
        Ok(Counts::All(number(accounts.iter().filter(counts).count())))
    }
}
