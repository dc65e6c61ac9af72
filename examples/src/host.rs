use std::collections::BTreeSet;

use livc_core::canonical::{Object, Value};
use livc_core::casus::{Profiles, Refusal};
use livc_core::code::{Code as _, Language};
use livc_core::journal::Journal;
use livc_core::law::Provisions;
use livc_core::locale::Locale;
use livc_core::message::Message;
use livc_core::register::{Command, Context, Question, Register, composition_messages, refusal_messages};
use livc_core::rule::RuleBook;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::sharing::{SharingAnswer, ask};
use livc_core::time::Day;
use livc_core::{Error, ErrorKind};

use crate::print::said;

type Result<T> = core::result::Result<T, Error>;

/// The languages in which this host shows what livc says.
const LANGUAGES: [Language; 3] = [Language::En, Language::Nl, Language::Fr];

/// What a question is about when the asker says nothing else: something that a participant heard at work, told
/// to those present, to prevent terrorist offences.
const USUAL: &str = r#"{"op":"tell","item":"contribution","receiver":"those_present","purpose":"prevention",
    "subject":"listed_person","category":"special","origin":"own","source":"named","classified":"no",
    "secret":"no","duty":"none","care":"current","danger":"none","exemption":"none","invitation":"not_relevant",
    "entity":"not_in_database","link":"none","police_contact":"not_made","consensus":"not_asked",
    "competent":"no","content":"other"}"#;

/// Where a question would be put into practice.
#[derive(Clone, Copy, Debug)]
pub enum Room<'a> {
    /// At a meeting, before those whom the register knows to have been there.
    At(&'a str),
    /// At a meeting, before these.
    Before(&'a str, &'a [&'a str]),
    /// Outside any meeting: by mail, in the corridor.
    Outside,
}

/// A host: the state, the journal, the rules and the words.
#[derive(Debug)]
pub struct Host {
    /// The state of the cell, folded from the journal.
    pub register: Register,
    /// What was recorded. Here in memory; a real host keeps it in its database.
    pub journal: Journal,
    /// The rules of the law.
    pub book: RuleBook,
    /// The articles.
    pub law: Provisions,
    /// The numbers of the entries about the casus of the story: a real host keeps a column for it.
    pub entries_of_casus: BTreeSet<u64>,
    /// The profiles of casework: which moves a casus can make.
    pub profiles: Profiles,
    /// The words of the languages in which this host shows what livc says.
    pub words: [Locale; 3],
}

impl Host {
    /// A host whose journal is empty.
    ///
    /// # Errors
    /// None: what ships with livc can be read.
    pub fn new() -> Result<Self> {
        let [first, second, third] = LANGUAGES;
        Ok(Self {
            register: Register::new(),
            journal: Journal::new(),
            book: RuleBook::builtin()?,
            law: Provisions::builtin()?,
            entries_of_casus: BTreeSet::new(),
            profiles: Profiles::builtin()?,
            words: [Locale::new(first)?, Locale::new(second)?, Locale::new(third)?],
        })
    }

    fn command(&self, on: &str, actor: &str, act: &str) -> Result<Command> {
        let n = self.register.head().next;
        let mut object = Object::new()
            // A real host takes its clock ..
            .with("at", format!("{on}T10:{:02}:{:02}.000Z", n / 60, n % 60))
            .with("on", on.to_owned())
            // .. and 32 random bytes of the operating system. Here every run is to print the same.
            .with("seed", format!("{:064x}", n + 1))
            .with("head", self.register.head().to_value())
            .with("do", Value::parse(act)?.into_owned());
        if !actor.is_empty() {
            object.set("actor", actor.to_owned());
        }
        Command::from_value(&Value::Object(object))
    }

    /// Records something: decide, append, apply.
    ///
    /// # Errors
    /// Those of a command that cannot be read or is refused.
    pub fn record(&mut self, on: &str, actor: &str, act: &str) -> Result<()> {
        let command = self.command(on, actor, act)?;
        let context = Context { book: &self.book, profiles: &self.profiles };
        let Ok(decided) = self.register.decide(context, &command)? else {
            return Err(Error::new(ErrorKind::Contradiction, "the story does not expect a refusal here"));
        };
        self.journal.append(&decided.sealed)?;
        if command.facts.iter().any(|fact| fact.casus().is_some()) {
            self.entries_of_casus.insert(decided.sealed.entry().n());
        }
        self.register.apply(decided.sealed.entry())
    }

    /// Tries something that livc refuses, and prints why: nothing is recorded.
    ///
    /// # Errors
    /// Those of a command that cannot be read, or is not refused.
    pub fn refused(&self, on: &str, actor: &str, act: &str) -> Result<()> {
        let command = self.command(on, actor, act)?;
        let context = Context { book: &self.book, profiles: &self.profiles };
        let Err(refusal) = self.register.decide(context, &command)? else {
            return Err(Error::new(ErrorKind::Contradiction, "the story expects a refusal here"));
        };
        self.show_refusal(&refusal)
    }

    fn show_refusal(&self, refusal: &Refusal) -> Result<()> {
        for words in &self.words {
            Self::print(words, &refusal_messages(refusal, &self.book, &self.law, words.language())?)?;
        }
        Ok(())
    }

    /// Asks whether somebody may share something about a casus, and prints the answer.
    ///
    /// # Errors
    /// Those of a question that livc cannot read.
    pub fn ask(&self, on: &str, giver: &str, room: Room<'_>, claims: &str) -> Result<SharingAnswer> {
        let facts = self.facts(on, giver, room, claims)?;
        self.show(&facts, on)
    }

    /// The facts of a question: what the register knows, and what the asker claims.
    ///
    /// # Errors
    /// Those of [`Host::ask`].
    pub fn facts(&self, on: &str, giver: &str, room: Room<'_>, claims: &str) -> Result<Facts> {
        let mut claimed = Value::parse(USUAL)?.as_object()?.clone();
        for (name, word) in Value::parse(claims)?.as_object()?.iter() {
            claimed.set(name.to_owned(), word.as_text()?.to_owned());
        }
        let (meeting, present) = match room {
            Room::At(meeting) => (Some(meeting.parse()?), None),
            Room::Before(meeting, present) => {
                let present = present.iter().map(|member| member.parse()).collect::<Result<Vec<_>>>()?;
                (Some(meeting.parse()?), Some(present))
            }
            Room::Outside => (None, None),
        };
        let question = Question {
            giver: &giver.parse()?,
            casus: Some(&"k-1".parse()?),
            meeting: meeting.as_ref(),
            present: present.as_deref(),
            on: on.parse()?,
        };
        self.register.question(&self.book, question, &Facts::from_object(Scope::Share, &claimed)?)
    }

    /// Prints the answer on facts: what a screen would say, and how sure the rules are that determined it.
    ///
    /// # Errors
    /// Those of [`Host::ask`].
    pub fn show(&self, facts: &Facts, on: &str) -> Result<SharingAnswer> {
        let answer = ask(&self.book, *facts, on.parse()?)?;
        for words in &self.words {
            let screen = answer.screen(&self.book, &self.law, words.language())?;
            for line in &screen.first {
                said(words, line);
            }
            Self::print(words, &screen.messages)?;
            if let Some(sure) = answer.answer().sureness {
                let text = words.render(&Message::new(format!("certainty-text.{}", sure.text.as_str())))?;
                let rules: Vec<String> =
                    answer.answer().rules.iter().map(|line| line.id.to_string()).collect();
                said(words, &format!("({}) {text}", rules.join(", ")));
            }
        }
        Ok(answer)
    }

    /// Prints the outcome on facts on a day, and the article in force that day.
    ///
    /// # Errors
    /// Those of [`Host::ask`], and of an article that is not known.
    pub fn outcome(&self, facts: &Facts, on: &str, article: &str) -> Result<()> {
        let answer = ask(&self.book, *facts, on.parse()?)?;
        let article = self.law.cite(&article.parse()?, on.parse()?)?;
        for words in &self.words {
            let language = words.language();
            let (Some(outcome), Some(sure)) = (answer.answer().outcome, answer.answer().sureness) else {
                continue;
            };
            let (day, outcome) = (words.day(on.parse()?)?, words.word(outcome)?);
            said(words, &format!("{day}, {} → {outcome}", article.label(language)));
            Self::print(words, &[Message::new(format!("certainty-dates.{}", sure.dates.as_str()))])?;
        }
        Ok(())
    }

    fn print(words: &Locale, messages: &[Message]) -> Result<()> {
        for message in messages {
            said(words, &words.render(message)?);
        }
        Ok(())
    }

    /// Prints whether the three seats of the cell are lawfully held, and what is missing.
    ///
    /// # Errors
    /// None in this story.
    pub fn composition(&self, on: &str) -> Result<()> {
        let on: Day = on.parse()?;
        let Some(cell) = self.register.cell() else { return Ok(()) };
        let composition = cell.composition(&self.book, on)?;
        for words in &self.words {
            Self::print(
                words,
                &composition_messages(&composition, &self.book, &self.law, words.language())?,
            )?;
        }
        Ok(())
    }
}
