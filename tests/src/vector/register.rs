//! The vectors of the register.
//!
//! A command is written without `seed` and `head`: the seed of command number *n*, counted from 1 over the whole
//! vector, is *n* in 32 bytes, and the head is that of the moment. The book is the shipped one, with what the
//! cell settled.
//!
//! `story`: `given.commands` must be recorded, or what came of the first that was not is the answer. Then
//! `when.commands` are decided and, where they may be, recorded one by one, and the questions of `when.ask`
//! asked of the state that a replay of the journal gives; the access event of each look among them goes into an
//! access journal, from which `trail` is read. The answer has `outcomes`, `replayed` (whether the
//! replay gives the same state), `state` and `views`.
//!
//! `erased`, `destroyed` (of entry `n`) and `forget` ask the journal and the access journal of the vector: `destroyed` is
//! the list, once it was held against the journal from which what it names is gone.
//!
//! `compose`: after `given.commands`, the composition of the cell on the day `when.on`.

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::casus::Profiles;
use livc_core::code::{Code as _, Language};
use livc_core::evaluation::Indicators;
use livc_core::event::{Mark, MeetingKind, ViewerRole};
use livc_core::id::{CasusId, DocumentRef, MeetingId, MemberRef, Token};
use livc_core::journal::{Draft, Seed};
use livc_core::law::Provisions;
use livc_core::locale::Locale;
use livc_core::register::{
    Access, Command, Context, Destruction, Observed, Question, Register, Search, Subject, Viewer, erase,
    erased, invitation_value, members,
};
use livc_core::rule::RuleBook;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::time::{Calendar, Day, Period};

use super::run::unknown;

struct Teller {
    register: Register,
    journal: Vec<u8>,
    shipped: RuleBook,
    settled: Option<RuleBook>,
    profiles: Profiles,
    access: Access,
    count: u32,
}

impl Teller {
    fn new() -> Result<Self, Error> {
        Ok(Self {
            register: Register::new(),
            journal: Vec::new(),
            shipped: RuleBook::builtin()?,
            settled: None,
            profiles: Profiles::builtin()?,
            access: Access::new(),
            count: 0,
        })
    }

    fn book(&self) -> &RuleBook {
        self.settled.as_ref().unwrap_or(&self.shipped)
    }

    /// What comes of a command; an error is an outcome too.
    fn tell(&mut self, command: &Value<'_>) -> Value<'static> {
        self.decide(command)
            .unwrap_or_else(|error| Value::Object(Object::new().with("error", error.to_value())))
    }

    fn decide(&mut self, command: &Value<'_>) -> Result<Value<'static>, Error> {
        self.count = self.count.saturating_add(1);
        let mut command = command.as_object()?.clone();
        let settles = command.to_text().contains("question_settled");
        command.set("seed", format!("{:064x}", self.count));
        command.set("head", self.register.head().to_value());
        let command = Command::from_value(&Value::Object(command))?;
        let context = Context { book: self.book(), profiles: &self.profiles };
        let decided = match self.register.decide(context, &command)? {
            Ok(decided) => decided,
            Err(refusal) => return Ok(Value::Object(Object::new().with("refused", refusal.to_value()))),
        };
        self.register.apply(decided.sealed.entry())?;
        self.journal.extend_from_slice(decided.sealed.entry().to_line().as_bytes());
        self.journal.push(b'\n');
        if settles {
            self.settled = Some(self.register.settled(&self.shipped)?);
        }
        let head = decided.sealed.head();
        let n = head.last().and_then(|n| i64::try_from(n).ok()).unwrap_or_default();
        let recorded = Object::new().with("n", n).with("hash", head.hash.to_hex());
        Ok(Value::Object(Object::new().with("recorded", recorded)))
    }

    /// Commands that must be recorded; what came of the first that was not.
    fn set_up(&mut self, given: &Object<'_>) -> Result<Option<Value<'static>>, Error> {
        given.only(&["commands"])?;
        for command in given.get("commands").map(Value::as_list).transpose()?.unwrap_or_default() {
            let outcome = self.tell(command);
            if outcome.as_object()?.get("recorded").is_none() {
                return Ok(Some(outcome));
            }
        }
        Ok(None)
    }

    fn view(&mut self, register: &Register, ask: &Object<'_>) -> Result<Value<'static>, Error> {
        let known = [
            "account",
            "agenda",
            "briefing",
            "composition",
            "count",
            "due",
            "handover",
            "overdue",
            "export",
            "extract",
            "glass",
            "glasses",
            "invitation",
            "list",
            "look",
            "mandates",
            "observe",
            "minutes",
            "minutes_page",
            "presence",
            "processing",
            "proof",
            "destroyed",
            "erased",
            "forget",
            "question",
            "requests",
            "retention",
            "retention_matrix",
            "search",
            "sheet",
            "trail",
        ];
        let Some((name, of)) = ask.iter().next() else { return Err(unknown(ask, &known)) };
        let of = of.as_object()?;
        match name {
            "invitation" => return self.invitation(register, of),
            "destroyed" => return self.destroyed(of),
            "erased" => {
                let numbers = erased(&self.journal)?;
                let number = |n| i64::try_from(n).unwrap_or_default();
                return Ok(numbers.into_iter().map(|n| Value::from(number(n))).collect());
            }
            "forget" => return Ok(register.forget(&self.access)?.to_value()),
            _ => {}
        }
        let on: Day = of.text("on")?.parse()?;
        let looks = [
            "account",
            "agenda",
            "count",
            "due",
            "export",
            "extract",
            "glass",
            "glasses",
            "list",
            "look",
            "proof",
            "requests",
            "search",
            "trail",
            "handover",
            "overdue",
            "migration",
            "possible",
            "minutes",
            "minutes_page",
            "retention",
            "observe",
            "sheet",
        ];
        if looks.contains(&name) {
            return self.look(register, name, of, on);
        }
        let book = self.book();
        match name {
            "mandates" => Ok(register.opened()?.mandates(book, on)?.to_value()),
            "retention_matrix" => Ok(register.retention_matrix(book, on)?.to_value()),
            "processing" => {
                let made = register.processing(book, on)?;
                match of.get("language") {
                    None => Ok(made.to_value()),
                    Some(language) => {
                        let locale = Locale::new(Language::parse(language.as_text()?)?)?;
                        made.texts(book, locale.language(), |message| locale.render(message))
                    }
                }
            }
            "composition" => Ok(register.opened()?.composition(book, on)?.to_value()),
            "presence" => {
                let kind = MeetingKind::parse(of.text("meeting")?)?;
                let casus: Option<CasusId> = optional(of, "casus")?;
                let mark = of.get("mark").map(|mark| Mark::parse(mark.as_text()?)).transpose()?;
                let mark = mark.unwrap_or(Mark::Plain);
                let present = members(of.need("members")?)?;
                Ok(register.opened()?.presence(book, kind, &present, casus.as_ref(), mark, on)?.to_value())
            }
            "briefing" | "question" => self.asked(register, name, of, on),
            _ => Err(unknown(ask, &known)),
        }
    }

    /// A question about sharing, or what one participant may share.
    fn asked(
        &self,
        register: &Register,
        name: &str,
        of: &Object<'_>,
        on: Day,
    ) -> Result<Value<'static>, Error> {
        let book = self.book();
        let giver: MemberRef = of.text("giver")?.parse()?;
        let casus: Option<CasusId> = optional(of, "casus")?;
        let meeting: Option<MeetingId> = optional(of, "meeting")?;
        let present = of.get("present").map(members).transpose()?;
        let claims = of.get("claims").map_or_else(
            || Ok(Facts::unknown(Scope::Share)),
            |claims| claims.as_object().and_then(|claims| Facts::from_object(Scope::Share, claims)),
        );
        let claims = claims.map_err(|error| error.within("claims"))?;
        let question = Question {
            giver: &giver,
            casus: casus.as_ref(),
            meeting: meeting.as_ref(),
            present: present.as_deref(),
            on,
        };
        if name == "briefing" {
            let reason: DocumentRef = of.text("reason")?.parse()?;
            return Ok(register.briefing(book, question, &reason, &claims)?.to_value());
        }
        Ok(register.question(book, question, &claims)?.to_object().into())
    }
}

impl Teller {
    /// A look. Its access event goes into the access journal of the vector, which the trail is read from.
    fn look(
        &mut self,
        register: &Register,
        name: &str,
        of: &Object<'_>,
        on: Day,
    ) -> Result<Value<'static>, Error> {
        let book = self.book();
        let member: MemberRef = of.text("viewer")?.parse()?;
        let role = ViewerRole::parse(of.text("role")?)?;
        let reason: DocumentRef = of.text("reason")?.parse()?;
        let viewer = Viewer { member: &member, role, reason: &reason, on };
        let casus = || of.text("casus")?.parse::<CasusId>();
        let search = || Search::from_value(of.need("search")?).map_err(|error| error.within("search"));
        let meeting = || of.text("meeting")?.parse::<MeetingId>();
        let seen = match name {
            "agenda" => {
                let day = of.text("day")?.parse::<Day>().map_err(|error| error.at_field("day"))?;
                let minutes = of.get("minutes").map(Value::as_integer).transpose()?;
                register
                    .agenda(
                        Context { book, profiles: &self.profiles },
                        day,
                        minutes.and_then(|one| u32::try_from(one).ok()),
                        viewer,
                    )?
                    .to_value()
            }
            "minutes" => register.minutes(book, &meeting()?, viewer)?.to_value(),
            "minutes_page" => {
                let locale = Locale::new(Language::parse(of.text("language")?)?)?;
                let minutes = register.minutes(book, &meeting()?, viewer)?;
                minutes.with("page", minutes.page().to_value(|message| locale.render(message))?)
            }
            "sheet" => {
                let context = Context { book, profiles: &self.profiles };
                register.sheet(context, &casus()?, &meeting()?, viewer)?.to_value()
            }
            "account" => {
                let day = |key| of.text(key)?.parse::<Day>().map_err(|error| error.at_field(key));
                let until = day("until")?;
                let period = Period::new(day("since")?, Some(until));
                let period = period.map_err(|error| error.at_field("until"))?;
                let months = of.get("months").map(Value::as_integer).transpose()?.unwrap_or(12);
                let months = u32::try_from(months).unwrap_or(0);
                register.account(period, months, viewer)?.to_value()
            }
            "extract" => {
                let (casus, person) = (optional(of, "casus")?, optional(of, "person")?);
                let made = register.extract(book, Subject::of(casus.as_ref(), person.as_ref())?, viewer)?;
                match of.get("language") {
                    None => made.to_value(),
                    Some(language) => {
                        let locale = Locale::new(Language::parse(language.as_text()?)?)?;
                        let page = made.page(book, &Provisions::builtin()?, locale.language())?;
                        made.with("page", page.to_value(|message| locale.render(message))?)
                    }
                }
            }
            "glass" => register.glass(book, &casus()?, viewer)?.to_value(),
            "retention" => {
                let within = u32::try_from(of.need("within")?.as_integer()?).unwrap_or(0);
                let after: Option<CasusId> = optional(of, "after")?;
                register.retention(book, within, after.as_ref(), viewer)?.to_value()
            }
            "glasses" => register.glasses(book, viewer)?.to_value(),
            "requests" => register.requests(book, viewer)?.to_value(),
            "count" => register.count(book, &search()?, viewer)?.to_value(),
            "handover" => {
                let until: Day = of.text("until")?.parse().map_err(|error: Error| error.at_field("until"))?;
                register.handover(book, until, viewer)?.to_value()
            }
            "overdue" => register.overdue(book, &Calendar::legal(), viewer)?.to_value(),
            "due" => register.due(book, &casus()?, viewer)?.to_value(),
            "export" => {
                let seed = Seed::from_hex(of.text("seed")?).map_err(|error| error.at_field("seed"))?;
                register.export(book, &search()?, viewer, &seed)?.to_value()
            }
            "observe" => {
                let access = of.get("trail").map(|_| &self.access);
                let of_cell = Observed { register, book, journal: &self.journal, access };
                let request = Value::Object(observation(of));
                Indicators::builtin()?.observe(of_cell, &request, viewer)?.to_value()
            }
            "list" => register.list(book, viewer)?.to_value(),
            "look" => register.look(book, &casus()?, viewer)?.to_value(),
            "possible" => {
                let context = Context { book, profiles: &self.profiles };
                register.possible(context, &casus()?, viewer)?.to_value()
            }
            "migration" => {
                let context = Context { book, profiles: &self.profiles };
                let version = of.get("version").map(|text| Token::new(text.as_text()?)).transpose()?;
                let profile = of.text("profile")?.parse()?;
                register.migration(context, &profile, version.as_ref(), viewer)?.to_value()
            }
            "proof" => register.proof(book, &self.journal, viewer)?.to_value(),
            "search" => register.search(book, &search()?, viewer)?.to_value(),
            _ => register.trail(&self.access, viewer)?.to_value(),
        };
        if self.access.head().next == 0 {
            let opened = Object::new()
                .with("k", "journal_opened")
                .with("journal", "access")
                .with("cell", register.opened()?.id.to_string())
                .with("controller", "municipality")
                .with("on", "2018-09-24");
            self.seal(opened)?;
        }
        self.seal(seen.at("access")?.as_object()?.clone())?;
        Ok(seen)
    }

    /// The text of an invitation. Its command is written as one of the story, with the number after the last.
    fn invitation(&self, register: &Register, of: &Object<'_>) -> Result<Value<'static>, Error> {
        let mut command = of.need("command")?.as_object()?.clone();
        command.set("seed", format!("{:064x}", self.count.saturating_add(1)));
        command.set("head", register.head().to_value());
        let command = Command::from_value(&Value::Object(command))?;
        let context = Context { book: self.book(), profiles: &self.profiles };
        let (law, locale) = (Provisions::builtin()?, Locale::new(Language::parse(of.text("language")?)?)?);
        let asked = register.invitation(context, &command, &law, locale.language())?;
        invitation_value(&asked, |message| locale.render(message))
    }

    /// The list of what entry `n` destroyed, once it was held against the journal from which that is gone.
    fn destroyed(&self, of: &Object<'_>) -> Result<Value<'static>, Error> {
        let n = of.need("n")?.as_integer()?;
        let list = Destruction::of(&self.journal, u64::try_from(n).unwrap_or(0), Vec::new())?;
        let list = Destruction::from_value(&list.to_value())?;
        let mut left = Vec::new();
        erase(&self.journal, &mut left)?;
        list.check(&left)?;
        Ok(list.to_value())
    }

    /// Seals a fact into the access journal, with the number of the entry as seed.
    fn seal(&mut self, fact: Object<'static>) -> Result<(), Error> {
        let seed = Seed::from_hex(&format!("{:064x}", self.access.head().next))?;
        let draft = Draft { at: "2199-12-31T12:00:00.000Z".parse()?, facts: vec![fact], payload: None, seed };
        self.access.apply(draft.seal(self.access.head())?.entry())
    }
}

/// The request of an observation among the members of a look.
fn observation(of: &Object<'_>) -> Object<'static> {
    let span = Object::new()
        .with_some("kind", of.get("kind").cloned().map(Value::into_owned))
        .with_some("on", of.get("day").cloned().map(Value::into_owned));
    ["parts", "area", "indicators"].iter().fold(Object::new().with("span", span), |object, key| {
        object.with_some(*key, of.get(key).cloned().map(Value::into_owned))
    })
}

fn optional<T: core::str::FromStr<Err = Error>>(of: &Object<'_>, key: &str) -> Result<Option<T>, Error> {
    of.get(key).map(|text| text.as_text()?.parse()).transpose()
}

/// The answer to a story.
pub(super) fn story(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    when.only(&["ask", "commands"])?;
    let mut teller = Teller::new()?;
    if let Some(outcome) = teller.set_up(given)? {
        return Ok(outcome);
    }
    let commands = when.need("commands")?.as_list()?;
    let outcomes: Value<'_> = commands.iter().map(|command| teller.tell(command)).collect();
    let replayed = Register::read(&teller.journal)?;
    let mut answer = Object::new()
        .with("outcomes", outcomes)
        .with("replayed", replayed == teller.register)
        .with("state", teller.register.to_value());
    if let Some(asks) = when.get("ask") {
        let mut view = |ask: &Value<'_>| {
            ask.as_object()
                .and_then(|ask| teller.view(&replayed, ask))
                .unwrap_or_else(|error| Value::Object(Object::new().with("error", error.to_value())))
        };
        answer.set("views", asks.as_list()?.iter().map(&mut view).collect::<Value<'_>>());
    }
    Ok(answer.into())
}

/// The composition of a cell.
pub(super) fn compose(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    when.only(&["on"])?;
    let mut teller = Teller::new()?;
    if let Some(outcome) = teller.set_up(given)? {
        return Ok(outcome);
    }
    let on: Day = when.text("on")?.parse()?;
    Ok(teller.register.opened()?.composition(teller.book(), on)?.to_value())
}
