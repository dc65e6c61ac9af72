//! The vectors of the register.
//!
//! A command is written without `seed` and `head`: the seed of command number *n*, counted from 1 over the whole
//! vector, is *n* in 32 bytes, and the head is that of the moment. The book is the shipped one, with what the
//! cell settled.
//!
//! `story`: `given.commands` must be recorded, or what came of the first that was not is the answer. Then
//! `when.commands` are decided and, where they may be, recorded one by one, and the questions of `when.ask`
//! asked of the state that a replay of the journal gives. The answer has `outcomes`, `replayed` (whether the
//! replay gives the same state), `state` and `views`.
//!
//! `compose`: after `given.commands`, the composition of the cell on the day `when.on`.

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::casus::Profiles;
use livc_core::code::Code as _;
use livc_core::event::{Mark, MeetingKind};
use livc_core::id::{CasusId, DocumentRef, MeetingId, MemberRef};
use livc_core::register::{Command, Context, Question, Register, members};
use livc_core::rule::RuleBook;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::time::Day;

use super::run::unknown;

struct Teller {
    register: Register,
    journal: Vec<u8>,
    shipped: RuleBook,
    settled: Option<RuleBook>,
    profiles: Profiles,
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

    fn view(&self, register: &Register, ask: &Object<'_>) -> Result<Value<'static>, Error> {
        let known = ["composition", "due", "look", "presence", "question"];
        let Some((name, of)) = ask.iter().next() else { return Err(unknown(ask, &known)) };
        let of = of.as_object()?;
        let on: Day = of.text("on")?.parse()?;
        let book = self.book();
        match name {
            "composition" => Ok(register.opened()?.composition(book, on)?.to_value()),
            "due" => {
                let casus: CasusId = of.text("casus")?.parse()?;
                Ok(register.due(book, &casus, on)?.to_value())
            }
            "look" => {
                let (casus, viewer): (CasusId, MemberRef) =
                    (of.text("casus")?.parse()?, of.text("viewer")?.parse()?);
                let reason: DocumentRef = of.text("reason")?.parse()?;
                Ok(register.look(book, &casus, &viewer, &reason, on)?.to_value())
            }
            "presence" => {
                let kind = MeetingKind::parse(of.text("meeting")?)?;
                let casus: Option<CasusId> = optional(of, "casus")?;
                let mark = of.get("mark").map(|mark| Mark::parse(mark.as_text()?)).transpose()?;
                let mark = mark.unwrap_or(Mark::Plain);
                let present = members(of.need("members")?)?;
                Ok(register.opened()?.presence(book, kind, &present, casus.as_ref(), mark, on)?.to_value())
            }
            "question" => {
                let giver: MemberRef = of.text("giver")?.parse()?;
                let casus: Option<CasusId> = optional(of, "casus")?;
                let meeting: Option<MeetingId> = optional(of, "meeting")?;
                let present = of.get("present").map(members).transpose()?;
                let claims = of.need("claims")?.as_object()?;
                let claims =
                    Facts::from_object(Scope::Share, claims).map_err(|error| error.within("claims"))?;
                let question = Question {
                    giver: &giver,
                    casus: casus.as_ref(),
                    meeting: meeting.as_ref(),
                    present: present.as_deref(),
                    on,
                };
                Ok(register.question(book, question, &claims)?.to_object().into())
            }
            _ => Err(unknown(ask, &known)),
        }
    }
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
        let views = asks.as_list()?.iter().map(|ask| {
            ask.as_object()
                .and_then(|ask| teller.view(&replayed, ask))
                .unwrap_or_else(|error| Value::Object(Object::new().with("error", error.to_value())))
        });
        answer.set("views", views.collect::<Value<'_>>());
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
