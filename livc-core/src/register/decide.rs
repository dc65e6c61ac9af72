use super::around::{check_references, composition, sharing};
use super::command::Command;
use super::consistent::{check_casus, check_cell, check_fact};
use super::entries::Entries;
use super::index::Index;
use super::invite::invited;
use super::kept::{extension, retention};
use super::state::Register;
use crate::canonical::{Object, Value};
use crate::casus::{Around, Casus, Profile, Profiles, Refusal, outcome_stated, step_of};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    By, CasusPurged, CasusState, Confirmation, Fact, Function, MAX_ENTRIES, Recorded, SecurityLead,
    SignalErased, TransferOutcome,
};
use crate::journal::{Draft, Hash, Payload, Sealed};
use crate::rule::vocabulary::r#move::{self as move_facts, Step};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{Answer, Effect, Outcome, RuleBook};
use crate::time::Day;

/// What was asked, or the refusal: an answer and no error.
pub type OrRefusal<T> = core::result::Result<T, Box<Refusal>>;

/// What a decision needs besides the state: the rule book and the profiles.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The rule book. It must carry the answers that the cell settled for itself ([`Register::settings`]).
    pub book: &'a RuleBook,
    /// The profiles.
    pub profiles: &'a Profiles,
}

/// A command that may be recorded: the entry to append, and what the rules said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The entry and its payload, for the journal of the host.
    pub sealed: Sealed,
    /// What the rules answered to each fact: notices and duties among it.
    pub answers: Vec<Answer>,
    /// The facts of the entry with this hash, so that they need not be read from its text again.
    facts: (Hash, Vec<Recorded>),
}

impl Decided {
    /// As canonical JSON: `{"answers":[..],"head":{..},"line":"..","payload":".."}`.
    pub fn to_value(&self) -> Value<'static> {
        let answers = self.answers.iter().map(Answer::to_value).collect::<Value<'_>>();
        Value::Object(
            Object::new()
                .with("answers", answers)
                .with("head", self.sealed.head().to_value())
                .with("line", self.sealed.entry().to_line())
                .with_some("payload", self.sealed.payload().map(Payload::to_line)),
        )
    }
}

/// How many entries are left for bringing a casus to its end.
const ROOM_TO_END: usize = 500;

impl Register {
    /// Decides a command: an entry to append, or a refusal. Nothing is changed.
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`] when the head has moved; [`ErrorKind::TimeGoesBack`]; [`ErrorKind::InTheFuture`];
    /// [`ErrorKind::NotOpened`]; [`ErrorKind::UnknownMember`], [`ErrorKind::UnknownCasus`],
    /// [`ErrorKind::UnknownMeeting`] or [`ErrorKind::UnknownProfile`]; [`ErrorKind::Contradiction`] for facts of
    /// two casussen in one command, or for a book without the answers that the cell settled.
    pub fn decide(&self, context: Context<'_>, command: &Command) -> Result<OrRefusal<Decided>> {
        self.check(context, command)?;
        let mut scratch: Option<Register> = None;
        let mut facts = Vec::with_capacity(command.facts.len());
        let mut answers = Vec::new();
        for (at, fact) in command.facts.iter().enumerate() {
            let state = scratch.as_ref().unwrap_or(self);
            let place = |error: Error| error.within(&format!("do[{at}]"));
            let (recorded, answered) = match state.judge(context, command, fact).map_err(place)? {
                Ok(judged) => judged,
                Err(refusal) => return Ok(Err(refusal)),
            };
            answers.extend(answered);
            // A later fact of the same command is judged with the earlier ones in place.
            if command.facts.len() > 1 {
                scratch.get_or_insert_with(|| self.about(command)).fold(&recorded).map_err(place)?;
            }
            facts.push(recorded);
        }
        let objects = facts.iter().map(Recorded::as_object).collect();
        let payload = command.payload.clone();
        let draft = Draft { at: command.at, facts: objects, payload, seed: command.seed };
        let sealed = draft.seal(&self.head)?;
        let facts = (*sealed.entry().hash(), facts);
        Ok(Ok(Decided { sealed, answers, facts }))
    }

    /// Folds in what was decided here: the same as [`Register::apply`] with its entry, which is neither read nor hashed
    /// again as long as it follows the head.
    ///
    /// # Errors
    /// As [`Register::apply`], when the head has moved since.
    pub fn apply_decided(&mut self, decided: &Decided) -> Result<()> {
        let Decided { sealed, answers: _, facts: (hash, facts) } = decided;
        if *sealed.against() == self.head && sealed.entry().hash() == hash {
            return self.take_facts(sealed.entry(), facts, true);
        }
        self.apply(sealed.entry())
    }

    /// As much of the state as a command is judged by: all of it but the other casussen, since a command is of one.
    fn about(&self, command: &Command) -> Self {
        let id = command.facts.iter().find_map(Fact::casus);
        let casus = id.and_then(|id| self.casussen.get(id));
        let Self { head, cell, casussen: _, ledger, latest, index: _, rights, entries } = self;
        Self {
            head: *head,
            cell: cell.clone(),
            casussen: casus.cloned().into_iter().collect(),
            ledger: ledger.clone(),
            latest: *latest,
            index: Index::new(),
            rights: rights.clone(),
            entries: id.map_or(Entries::EMPTY, |id| entries.only(id)),
        }
    }

    fn check(&self, context: Context<'_>, command: &Command) -> Result<()> {
        if command.head.next != self.head.next || command.head.hash != self.head.hash {
            return Err(Error::new(ErrorKind::Conflict, "the head has moved since").at_field("head"));
        }
        if self.head.at.is_some_and(|last| command.at < last) {
            return Err(
                Error::new(ErrorKind::TimeGoesBack, "before the instant of the last entry").at_field("at")
            );
        }
        if command.on > command.at.brussels_day() {
            return Err(Error::new(ErrorKind::InTheFuture, "a fact lies not after the day of its recording")
                .at_field("on"));
        }
        // Until the mayor takes his seat, whoever sets the cell up need not be a member yet.
        if let (Some(cell), Some(actor)) = (&self.cell, &command.actor)
            && cell.founded
            && !cell.members.contains_key(actor)
        {
            return Err(
                Error::new(ErrorKind::UnknownMember, "no member with this reference").at_field("actor")
            );
        }
        let mut casussen = command.facts.iter().filter_map(Fact::casus);
        if let Some(first) = casussen.next()
            && casussen.any(|other| other != first)
        {
            return Err(
                Error::new(ErrorKind::Contradiction, "an entry is of at most one casus").at_field("do")
            );
        }
        // Destroying a casus destroys its entries: nothing else may stand in them.
        let about = command.facts.iter().filter(|fact| fact.casus().is_some()).count();
        if about != 0 && about != command.facts.len() {
            return Err(Error::new(
                ErrorKind::Contradiction,
                "an entry of a casus holds nothing about the cell",
            )
            .at_field("do"));
        }
        let counts = |fact: &Fact| matches!(fact, Fact::RefusalCounted(_));
        if command.facts.iter().any(counts) && (command.facts.len() > 1 || command.payload.is_some()) {
            let error = Error::new(ErrorKind::Contradiction, "a count of refusals stands alone");
            return Err(error.at_field("do"));
        }
        // A threat is passed on whatever the book lacks.
        if command.facts.iter().all(|fact| matches!(fact, Fact::ThreatPassedOn(_))) {
            return Ok(());
        }
        if command.facts.iter().any(Fact::erases) {
            // What is said beside a destruction would outlive it.
            let alone = |message, field| Err(Error::new(ErrorKind::Contradiction, message).at_field(field));
            if command.facts.len() > 1 {
                return alone("what destroys a casus stands alone in its entry", "do");
            }
            if command.payload.is_some() {
                return alone("what destroys a casus has no text beside it", "payload");
            }
        }
        let carried = &context.book.settings().answers;
        if self.settings()?.answers.iter().any(|answer| !carried.contains(answer)) {
            let error =
                Error::new(ErrorKind::Contradiction, "the book lacks an answer that the cell settled");
            return Err(error.at_field("book"));
        }
        Ok(())
    }

    /// A casus that has as many entries as can be destroyed at once is brought to its end, and nothing else.
    fn check_room(&self, step: Step, casus: &Casus) -> Result<()> {
        let ends = matches!(
            step,
            Step::Close | Step::Unlist | Step::Urgent | Step::Hold | Step::Purge | Step::EraseSignal
        );
        if ends || self.entries.count(&casus.id) < MAX_ENTRIES - ROOM_TO_END {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::TooMany,
            "a casus has at most 2,500 entries before it is brought to its end",
        ))
    }

    /// Judges one fact; a fact that may be recorded comes back with day, author and state.
    pub(super) fn judge(
        &self,
        context: Context<'_>,
        command: &Command,
        fact: &Fact,
    ) -> Result<OrRefusal<(Recorded, Vec<Answer>)>> {
        let on = command.on;
        if let Fact::JournalOpened(_) = fact {
            if self.cell.is_some() {
                return Err(Error::new(ErrorKind::NotOpened, "the journal is already open").at_field("k"));
            }
            return Ok(Ok((Recorded { on, by: None, fact: fact.clone() }, Vec::new())));
        }
        let cell = self
            .cell
            .as_ref()
            .ok_or_else(|| Error::new(ErrorKind::NotOpened, "the journal is not opened"))?;
        check_references(cell, fact)?;
        check_fact(context, cell, fact, on)?;
        self.check_rights(fact, on)?;
        let step = step_of(fact);
        let casus = fact.casus().and_then(|id| self.casussen.get(id));
        let profile = follows(context.profiles, casus, fact)?;
        let target = match fact {
            Fact::ProfileMigrated(fact) => {
                Some(context.profiles.version(Some(&fact.profile), fact.version.as_ref())?)
            }
            _ => None,
        };
        let presence = self.presence(context.book, cell, fact, on)?;
        let around = Around {
            cell,
            profile,
            target,
            casus,
            actor: command.actor.as_ref(),
            on,
            recorded: command.at.brussels_day(),
            composition: composition(context.book, cell, step, on)?,
            presence: presence.as_ref(),
            sharing: sharing(context.book, cell, casus, command, fact, presence.as_ref())?,
            rights: self.of_rights(context.book, cell, fact, command.actor.as_ref(), on)?,
            // A signal whose days are over is out of reach on whatever day it is asked for.
            retention: retention(context.book, cell, casus, step, command.at.brussels_day())?,
            extension: extension(context.book, cell, casus, fact, on)?,
        };
        if let Fact::CasusImported(fact) = fact {
            arrives(profile, fact.to)?;
        }
        let begins = matches!(fact, Fact::SignalReceived(_) | Fact::CasusImported(_));
        let exists = casus.is_some();
        // Whether a casus exists is told only to a cell that may record one.
        let blind = fact.casus().is_some() && !exists && !begins;
        if exists && let Some(refusal) = wrong_state(profile, step, casus, fact) {
            return Ok(Err(Box::new(refusal)));
        }
        if begins && exists {
            return Err(
                Error::new(ErrorKind::Duplicate, "a casus with this reference exists").at_field("casus")
            );
        }
        let (function, answer) = match best(context.book, &around, fact, on)? {
            Judged::Permitted(function, answer) => (function, answer),
            Judged::Refused(facts, answer) => {
                if blind
                    && around
                        .situations(fact)
                        .iter()
                        .all(|(_, s)| s.record == move_facts::Record::BasisDeclared)
                {
                    return Err(unknown_casus());
                }
                return Ok(Err(refused(context.book, step, casus, &facts, *answer)));
            }
        };
        if blind {
            return Err(unknown_casus());
        }
        check_cell(cell, fact, command.actor.as_ref(), on)?;
        if let Some(casus) = casus {
            self.check_room(step, casus)?;
            check_casus(cell, casus, fact, on)?;
            self.check_joins(casus, fact)?;
        }
        let mut answers = vec![*answer];
        if let Fact::MemberInvited(fact) = fact {
            for facts in invited(context.book, cell, casus, command, fact, function)? {
                let answer = context.book.answer(&facts, on)?;
                if answer.outcome != Some(Outcome::Permitted) {
                    return Ok(Err(refused(context.book, step, casus, &facts, answer)));
                }
                answers.push(answer);
            }
        }
        let by = command.actor.as_ref().map(|actor| By { member: actor.clone(), seat: function });
        let to = match fact {
            // Whoever leads is said by the fact; a profile says only whether a casus can wait.
            Fact::ThreatPassedOn(fact) => casus.map(|casus| casus.state_under(fact.lead, waits(profile))),
            Fact::ThreatConfirmed(fact) => {
                let lead = match (fact.confirmation, fact.lead) {
                    (Confirmation::Challenged, None) => Some(SecurityLead::Ended),
                    (_, lead) => lead,
                };
                casus.map(|casus| casus.state_under(lead, waits(profile)))
            }
            Fact::TransferSettled(fact) if fact.outcome != TransferOutcome::Accepted => {
                casus.map(|casus| casus.state)
            }
            fact => next_state(profile, step, casus, fact),
        };
        let mut fact = completed(fact, casus, &self.entries, to, target.unwrap_or(profile))?;
        if let Fact::CasusImported(fact) = &mut fact {
            fact.transfer = fact.transfer.as_ref().map(super::transfer::received).transpose()?;
        }
        Ok(Ok((Recorded { on, by, fact }, answers)))
    }
}

/// What livc fills in: the state after the move, and the counts of a casus that is destroyed.
fn completed(
    fact: &Fact,
    casus: Option<&Casus>,
    entries: &Entries,
    to: Option<CasusState>,
    profile: &Profile,
) -> Result<Fact> {
    let mut fact = fact.clone();
    let pinned = match &mut fact {
        Fact::SignalReceived(fact) => {
            fact.profile = Some(profile.id.clone());
            Some((&mut fact.version, &mut fact.asks))
        }
        Fact::CasusImported(fact) => {
            fact.profile = Some(profile.id.clone());
            Some((&mut fact.version, &mut fact.asks))
        }
        Fact::ProfileMigrated(fact) => Some((&mut fact.version, &mut fact.asks)),
        _ => None,
    };
    if let Some((version, asks)) = pinned {
        *version = Some(profile.version.clone());
        *asks = profile.asks();
    }
    let given = match &mut fact {
        Fact::SignalReceived(fact) => Some(&mut fact.to),
        Fact::OwnCheckDone(fact) => Some(&mut fact.to),
        Fact::ThresholdDecided(fact) => Some(&mut fact.to),
        Fact::CasusArchived(fact) => Some(&mut fact.to),
        Fact::SignalTriaged(fact) => Some(&mut fact.to),
        Fact::CasusListed(fact) => Some(&mut fact.to),
        Fact::CasusWeighed(fact) => Some(&mut fact.to),
        Fact::PlanAdopted(fact) => Some(&mut fact.to),
        Fact::FollowUpStarted(fact) => Some(&mut fact.to),
        Fact::CasusReviewed(fact) => Some(&mut fact.to),
        Fact::CasusClosed(fact) => Some(&mut fact.to),
        Fact::CasusReopened(fact) => Some(&mut fact.to),
        Fact::ThreatPassedOn(fact) => Some(&mut fact.to),
        Fact::ThreatConfirmed(fact) => Some(&mut fact.to),
        Fact::AftercarePlanned(fact) => Some(&mut fact.to),
        Fact::TransferSettled(fact) => Some(&mut fact.to),
        Fact::CasusUnlisted(fact) => Some(&mut fact.to),
        // What stays names no casus: its entries are known by their numbers.
        Fact::CasusPurged(fact) => {
            if let Some(casus) = casus {
                *fact = CasusPurged {
                    casus: None,
                    entries: entries.numbers(&casus.id)?,
                    year: year(casus),
                    outcome: casus.outcome,
                    closing: casus.closing,
                    meetings: u32::try_from(casus.discussions.len()).unwrap_or(u32::MAX),
                    reason: fact.reason.clone(),
                };
            }
            None
        }
        Fact::SignalErased(fact) => {
            if let Some(casus) = casus {
                *fact = SignalErased {
                    casus: None,
                    entries: entries.numbers(&casus.id)?,
                    year: year(casus),
                    outcome: casus.outcome,
                    reason: fact.reason.clone(),
                };
            }
            None
        }
        _ => None,
    };
    if let Some(given) = given {
        if given.is_some() && *given != to {
            return Err(
                Error::new(ErrorKind::Contradiction, "the profile says which state follows").at_field("to")
            );
        }
        *given = to;
    }
    Ok(fact)
}

/// The state of a casus that waits for police or prosecution, where the profile has it.
fn waits(profile: &Profile) -> Option<CasusState> {
    profile.states.contains(&CasusState::HandedToSecurity).then_some(CasusState::HandedToSecurity)
}

/// A profile says in which states it takes in a casus that runs elsewhere.
fn arrives(profile: &Profile, to: CasusState) -> Result<()> {
    let states = profile.find(Step::Import, None, None).map_or(&[][..], |known| known.to.as_slice());
    if states.contains(&to) {
        return Ok(());
    }
    let error = Error::new(ErrorKind::UnknownValue, "the profile takes in no casus in this state");
    Err(error.at_field("to").expecting(states.iter().map(|state| state.as_str())))
}

/// A refusal by the rules, with what would have permitted it.
fn refused(
    book: &RuleBook,
    step: Step,
    casus: Option<&Casus>,
    facts: &Facts,
    answer: Answer,
) -> Box<Refusal> {
    // Whoever is invited is who he is: where a need says what is lacking, no other way in is held out beside it.
    let lacks = answer.scope != Scope::Move && answer.rules.iter().any(|line| line.effect == Effect::Need);
    let openings =
        if answer.openings.is_empty() && !lacks { book.openings(facts, answer.on) } else { Vec::new() };
    let openings: Vec<_> = openings.into_iter().filter(|line| !line.unmet.is_empty()).collect();
    Box::new(Refusal::by_rules(step, casus.map(|casus| casus.state), answer, openings))
}

fn unknown_casus() -> Error {
    Error::new(ErrorKind::UnknownCasus, "no casus with this reference").at_field("casus")
}

/// The profile that a casus follows, or with which it begins.
pub(super) fn follows<'p>(profiles: &'p Profiles, casus: Option<&Casus>, fact: &Fact) -> Result<&'p Profile> {
    if let Some(casus) = casus {
        return profiles.version(casus.pin.profile.as_ref(), casus.pin.version.as_ref());
    }
    match fact {
        Fact::SignalReceived(fact) => profiles.version(fact.profile.as_ref(), fact.version.as_ref()),
        Fact::CasusImported(fact) => profiles.version(fact.profile.as_ref(), fact.version.as_ref()),
        _ => profiles.get(None),
    }
}

fn year(casus: &Casus) -> u32 {
    u32::try_from(casus.since.year()).unwrap_or(0)
}

fn wrong_state(profile: &Profile, step: Step, casus: Option<&Casus>, fact: &Fact) -> Option<Refusal> {
    let casus = casus?;
    // Correcting, looking by break-glass and another version of the profile hang on no state. None holds a threat back, nor what the mayor says of it
    // (guard rail 10).
    if matches!(
        step,
        Step::RecordAnswer
            | Step::Correct
            | Step::BreakGlass
            | Step::Urgent
            | Step::ConfirmThreat
            | Step::Migrate
    ) || profile.find(step, Some(casus.state), outcome_stated(fact)).is_some()
    {
        return None;
    }
    Some(Refusal::wrong_state(step, Some(casus.state), profile.sources(step), profile.steps(casus.state)))
}

fn next_state(profile: &Profile, step: Step, casus: Option<&Casus>, fact: &Fact) -> Option<CasusState> {
    let state = casus.map(|casus| casus.state);
    let known = profile.find(step, state, outcome_stated(fact))?;
    known.to.first().copied().or(state)
}

enum Judged {
    Permitted(Function, Box<Answer>),
    Refused(Facts, Box<Answer>),
}

/// Judges a fact by each function of the actor: the first that is permitted, or the refusal of the best known.
fn best(book: &RuleBook, around: &Around<'_>, fact: &Fact, on: Day) -> Result<Judged> {
    let mut refused: Option<(Facts, Answer)> = None;
    for (function, situation) in around.situations(fact) {
        let facts = Facts::from(situation);
        let answer = book.answer(&facts, on)?;
        if answer.outcome == Some(Outcome::Permitted) {
            return Ok(Judged::Permitted(function, Box::new(answer)));
        }
        let nearer = |known: &Answer| {
            answer.outcome == Some(Outcome::Unsettled) && known.outcome != Some(Outcome::Unsettled)
        };
        if refused.as_ref().is_none_or(|(_, known)| nearer(known)) {
            refused = Some((facts, answer));
        }
    }
    refused
        .map(|(facts, answer)| Judged::Refused(facts, Box::new(answer)))
        .ok_or_else(|| Error::new(ErrorKind::Internal, "an actor without any function"))
}
