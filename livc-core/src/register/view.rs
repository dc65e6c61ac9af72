//! What a look shows of a casus: codes by value, free text as keys.

use core::fmt;
use std::collections::BTreeSet;

use crate::canonical::{Object, Value};
use crate::casus::{Casus, Hold, Pin, Pinned, Refused};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    AgeBand, CaseOutcome, ClosingReason, ConsentGiven, CorrectedField, DataClass, Fact, Informed, Recorded,
    Scaling, Sector, YesNo,
};
use crate::id::{CasusId, MeetingId, Token};
use crate::journal::{Hash, Payload};
use crate::time::Day;

/// A payload that was recorded with an entry of a casus: what it commits to, and what it is.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Paper {
    pay: Hash,
    class: DataClass,
    secret: bool,
}

impl Paper {
    /// The payload of an entry; an entry of facts of several classes has one for each, all of which must open.
    pub(super) fn of(pay: Hash, facts: &[Recorded]) -> Vec<Self> {
        let secret = facts.iter().any(|recorded| recorded.fact.tells_secret());
        let mut classes: Vec<DataClass> =
            facts.iter().map(|recorded| Fact::payload_class(&recorded.fact)).collect();
        classes.sort();
        classes.dedup();
        classes.into_iter().map(|class| Self { pay, class, secret }).collect()
    }
}

/// Opens one payload. Only a look makes a key, and only a key opens a payload: free text of the host is read by
/// whoever may see its class, and every reading has its access event.
///
/// A key says which payload it opens by the commitment that the entry states as `pay`, and not by the number of the
/// entry: numbers would tell how many entries of other casussen lie between. It cannot be written down and read back.
#[derive(Clone, PartialEq, Eq)]
pub struct PayloadKey {
    pay: Hash,
    class: DataClass,
}

impl PayloadKey {
    /// What the entry states as `pay`: by it the host finds the row.
    pub const fn pay(&self) -> &Hash {
        &self.pay
    }

    /// The class of what is in it.
    pub const fn class(&self) -> DataClass {
        self.class
    }

    /// The payload object.
    ///
    /// # Errors
    /// [`ErrorKind::PayloadMismatch`] for another payload, or one that was altered.
    pub fn open(&self, payload: &Payload<'_>) -> Result<Object<'static>> {
        if payload.commitment() == self.pay {
            return Ok(payload.object()?.into_owned());
        }
        Err(Error::new(ErrorKind::PayloadMismatch, "not the payload of this key").at_field("payload"))
    }

    /// Opens a row with whichever of these keys fits.
    pub(super) fn open_any(keys: &[Self], row: &[u8]) -> Result<Object<'static>> {
        let payload = Payload::parse(row)?;
        let commitment = payload.commitment();
        match keys.iter().find(|key| key.pay == commitment) {
            Some(key) => key.open(&payload),
            None => {
                Err(Error::new(ErrorKind::PayloadMismatch, "no key of this look opens it")
                    .at_field("payload"))
            }
        }
    }

    fn to_value(&self) -> Value<'static> {
        Value::Object(Object::new().with("class", self.class.as_str()).with("pay", self.pay.to_hex()))
    }
}

impl fmt::Debug for PayloadKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PayloadKey({})", self.class)
    }
}

/// What somebody may see of a casus. It is shown only together with its access event: by a look, or a list of them.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct View {
    pub(super) casus: CasusId,
    members: Object<'static>,
    keys: Vec<PayloadKey>,
}

/// The members of a view, each with its class; those of a class that may not be seen are left out.
struct Members<'m> {
    may: &'m dyn Fn(DataClass) -> bool,
    shown: Object<'static>,
}

impl Members<'_> {
    fn put(&mut self, class: DataClass, key: &'static str, value: Option<impl Into<Value<'static>>>) {
        if let Some(value) = value
            && (self.may)(class)
        {
            self.shown.set(key, value);
        }
    }
}

fn list<T: Into<Value<'static>>>(items: impl IntoIterator<Item = T>) -> Value<'static> {
    items.into_iter().map(Into::into).collect()
}

impl View {
    /// What may be seen of a casus, by class; `secrets` says whether what was told as a secret may be.
    pub(super) fn of(
        casus: &Casus,
        papers: &[Paper],
        may: &dyn Fn(DataClass) -> bool,
        secrets: bool,
    ) -> Self {
        let may_open = |paper: &Paper| {
            let own = papers.iter().filter(|other| other.pay == paper.pay);
            own.clone().all(|part| may(part.class)) && (secrets || !paper.secret)
        };
        let mut keys: Vec<PayloadKey> = papers
            .iter()
            .filter(|paper| may_open(paper))
            .map(|paper| PayloadKey { pay: paper.pay, class: paper.class })
            .collect();
        keys.dedup_by(|later, earlier| later.pay == earlier.pay);
        let mut shown = members(casus, may);
        if !keys.is_empty() {
            shown.set("payloads", list(keys.iter().map(PayloadKey::to_value)));
        }
        Self { casus: casus.id.clone(), members: shown, keys }
    }

    pub(super) fn keys(&self) -> &[PayloadKey] {
        &self.keys
    }

    pub(super) fn to_value(&self) -> Value<'static> {
        Value::Object(self.members.clone())
    }

    /// The state, as far as it is seen. A search asks the view and nothing behind it.
    pub(super) fn state(&self) -> Option<&str> {
        self.members.get("state")?.as_text().ok()
    }

    /// Whether the person is seen.
    pub(super) fn shows_person(&self) -> bool {
        self.members.get("person").is_some()
    }

    /// Shows which other casussen are about the same person.
    pub(super) fn link(&mut self, others: &[CasusId]) {
        if !others.is_empty() {
            self.members
                .set("same_person", list(others.iter().map(|id| Value::from(id.as_str().to_owned()))));
        }
    }

    pub(super) fn has_meeting(&self, meeting: &MeetingId) -> bool {
        let meetings = self.members.get("meetings").and_then(|meetings| meetings.as_list().ok());
        meetings.is_some_and(|list| list.iter().any(|one| one.as_text() == Ok(meeting.as_str())))
    }

    pub(super) fn next_review(&self) -> Option<Day> {
        self.members.get("next_review")?.as_text().ok()?.parse().ok()
    }
}

/// A hold, as every answer shows it.
pub(super) fn hold(held: &Hold) -> Object<'static> {
    Object::new()
        .with("hold", held.hold.as_str().to_owned())
        .with("ground", held.ground.as_str())
        .with("since", held.since)
        .with_some("review", held.review)
}

/// A request to erase that was refused.
pub(super) fn refused(refused: &Refused) -> Object<'static> {
    Object::new()
        .with("ground", refused.ground.as_str())
        .with("on", refused.on)
        .with_some("request", refused.request.as_ref().map(|request| request.as_str().to_owned()))
}

/// Every part of a casus, each with one class. A part that is added to a casus does not compile until it is here.
fn members(casus: &Casus, may: &dyn Fn(DataClass) -> bool) -> Object<'static> {
    let Casus {
        id,
        pin,
        state,
        person,
        since,
        // The day of the last move orders what is recorded; it shows nothing of its own.
        moved_on: _,
        signals,
        reports,
        // It tells when somebody came back, which the account of the cell counts.
        returns: _,
        // The agenda shows it.
        scheduled: _,
        sector,
        age,
        listed_on,
        outcome,
        // The state says it.
        weighed: _,
        discussions,
        // The minutes of each meeting show them.
        decisions: _,
        last_discussed,
        director,
        goals,
        past_goals,
        actions,
        scaling,
        asked,
        informed,
        next_review,
        reviews,
        // What is on a sheet goes to the common database, and what comes from it or from the police leaves no trace
        // in a view (guard rail 5).
        sheets: _,
        closing,
        closed_on,
        taken_over_by,
        aftercare,
        transfer,
        // Where a file came from is a document of the host.
        provenance: _,
        threats: _,
        corrected,
        contested,
        disputed,
        // The mayor is reminded of it in his list of what is overdue, and nobody else.
        unconfirmed: _,
        // The state says it.
        before_security: _,
        kept,
    } = casus;
    let mut to = Members { may, shown: Object::new() };
    let text = |text: &str| Value::from(text.to_owned());
    to.put(DataClass::CaseFact, "casus", Some(text(id.as_str())));
    let Pin { own_check, threshold, consent, .. } = pin;
    let Pinned { profile, version, asks } = &**pin;
    to.put(DataClass::CaseFact, "profile", profile.as_ref().map(|profile| text(profile.as_str())));
    to.put(DataClass::CaseFact, "version", version.as_ref().map(|version| text(version.as_str())));
    let beyond = (!asks.is_empty()).then(|| list(asks.iter().map(|ask| ask.as_str())));
    to.put(DataClass::CaseFact, "asks", beyond);
    to.put(DataClass::CaseFact, "own_check", own_check.map(YesNo::as_str));
    to.put(DataClass::Weighing, "threshold", threshold.map(YesNo::as_str));
    to.put(DataClass::Plan, "consent", consent.map(ConsentGiven::as_str));
    to.put(DataClass::CaseFact, "state", Some(state.as_str()));
    to.put(DataClass::Identity, "person", person.as_ref().map(|person| text(person.as_str())));
    to.put(DataClass::CaseFact, "since", Some(*since));
    to.put(DataClass::CaseFact, "signals", Some(*signals));
    to.put(DataClass::Reporter, "sector", sector.map(Sector::as_str));
    let reports = reports.iter().map(|report| {
        Object::new()
            .with("signal", text(report.signal.as_str()))
            .with("sector", report.sector.as_str())
            .with("on", report.on)
            .with_some("notified_on", report.notified_on)
    });
    to.put(DataClass::Reporter, "reports", Some(list(reports)));
    to.put(DataClass::Identity, "age", age.map(AgeBand::as_str));
    to.put(DataClass::CaseFact, "listed_on", *listed_on);
    to.put(DataClass::Weighing, "outcome", outcome.map(CaseOutcome::as_str));
    to.put(DataClass::CaseFact, "meetings", Some(list(discussions.keys().map(|id| text(id.as_str())))));
    to.put(DataClass::CaseFact, "last_discussed", *last_discussed);
    to.put(DataClass::Plan, "director", director.as_ref().map(|member| text(member.as_str())));
    to.put(DataClass::Plan, "goals", Some(list(goals.iter().map(|(goal, _)| text(goal.as_str())))));
    let past = past_goals.iter().map(|(goal, _)| text(goal.as_str()));
    to.put(DataClass::Plan, "past_goals", (!past_goals.is_empty()).then(|| list(past)));
    let progress = goals.iter().filter_map(|(goal, progress)| Some((goal, (*progress)?)));
    let progress: Vec<_> = progress
        .map(|(goal, progress)| {
            Object::new().with("goal", text(goal.as_str())).with("progress", progress.as_str())
        })
        .collect();
    to.put(DataClass::Plan, "progress", (!progress.is_empty()).then(|| list(progress)));
    let actions = actions.iter().map(|action| {
        Object::new()
            .with("action", text(action.id.as_str()))
            .with_some("goal", action.goal.as_ref().map(|goal| text(goal.as_str())))
            .with_some("owner", action.owner.as_ref().map(|owner| text(owner.as_str())))
            .with_some("due", action.due)
            .with("fate", action.fate.as_str())
            .with_some("ended", action.ended)
    });
    to.put(DataClass::Plan, "actions", Some(list(actions)));
    to.put(DataClass::Plan, "scaling", scaling.map(Scaling::as_str));
    let requests = asked
        .iter()
        .map(|(service, since)| Object::new().with("service", text(service.as_str())).with("since", *since));
    to.put(DataClass::CaseFact, "asked", (!asked.is_empty()).then(|| list(requests)));
    to.put(DataClass::Plan, "informed", informed.map(Informed::as_str));
    to.put(DataClass::Plan, "next_review", *next_review);
    to.put(DataClass::CaseFact, "reviews", Some(*reviews));
    to.put(DataClass::Weighing, "closing", closing.map(ClosingReason::as_str));
    to.put(DataClass::CaseFact, "closed_on", *closed_on);
    // Whoever may not see a field does not see that it was corrected either, or that it was asked.
    let open = |field: &CorrectedField| may(field.class());
    let fields: Vec<_> = corrected.iter().filter(|field| open(field)).map(|field| field.as_str()).collect();
    let words = |words: &BTreeSet<Token>| -> Vec<_> {
        let shown = |word: &&Token| CorrectedField::parse(word.as_str()).map_or(true, |field| open(&field));
        words.iter().filter(shown).map(|word| text(word.as_str())).collect()
    };
    let (contested, disputed) = (words(contested), words(disputed));
    to.put(DataClass::CaseFact, "corrected", (!fields.is_empty()).then(|| list(fields)));
    to.put(DataClass::CaseFact, "contested", (!contested.is_empty()).then(|| list(contested)));
    to.put(DataClass::CaseFact, "disputed", (!disputed.is_empty()).then(|| list(disputed)));
    let taken = taken_over_by.as_ref().map(|service| text(service.as_str()));
    to.put(DataClass::Plan, "taken_over_by", taken);
    let moments = aftercare.iter().map(|moment| {
        Object::new()
            .with("moment", text(moment.id.as_str()))
            .with("on", moment.on)
            .with_some("service", moment.service.as_ref().map(|service| text(service.as_str())))
            .with("fate", moment.fate.as_str())
            .with_some("ended", moment.ended)
    });
    to.put(DataClass::Plan, "aftercare", (!aftercare.is_empty()).then(|| list(moments)));
    let transfer = transfer
        .as_ref()
        .map(|proposed| Object::new().with("cell", text(proposed.0.as_str())).with("since", proposed.1));
    to.put(DataClass::CaseFact, "transfer", transfer);
    // A hold is no secret extension.
    let holds: Vec<_> = kept.holds.iter().map(hold).collect();
    to.put(DataClass::CaseFact, "holds", (!holds.is_empty()).then(|| list(holds)));
    to.shown
}
