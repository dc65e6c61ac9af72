//! The work around a casus: what can happen, what is overdue, the agenda and the minutes, the handover to a successor,
//! what the person receives who asks, and until when anything is kept.
//!
//! It opens the journal that the story wrote (`data/story.jsonl`) as it stood on a day: a state is nothing but the
//! entries up to there. The same program stands in `python/casework.py` and `c/casework.c`, and all three print
//! `expected/casework.txt`.
#![allow(clippy::print_stdout, reason = "an example")]

use std::error::Error;
use std::fs;
use std::path::Path;

use livc_core::casus::PossibleKind;
use livc_core::code::Code as _;
use livc_core::event::ViewerRole;
use livc_core::locale::Locale;
use livc_core::register::{Context, Register, Subject, Viewer};
use livc_core::rule::RuleBook;
use livc_core::rule::vocabulary::Scope;
use livc_core::sharing::Page;
use livc_core::time::Calendar;
use livc_examples::{Host, heading, item, said, step};

type Result<T> = core::result::Result<T, Box<dyn Error>>;

/// How many entries the journal had before the meeting of 19 November, after it, and after the closing.
const BEFORE: usize = 30;
const AFTER: usize = 37;
const CLOSED: usize = 38;

fn main() -> Result<()> {
    println!("The work around a casus\n");
    println!("The journal of the story, as it stood on three days.");

    let journal = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join("story.jsonl");
    let bytes = fs::read(journal)?;
    let lines: Vec<&[u8]> = bytes.trim_ascii_end().split(|byte| *byte == b'\n').collect();
    let host = Host::new()?;
    let state = |entries: usize| Register::replay(lines.iter().take(entries).copied());

    what_can_happen(&host, &state(BEFORE)?)?;
    what_is_overdue(&host, &state(BEFORE)?)?;
    the_agenda(&host, &state(BEFORE)?)?;
    the_minutes(&host, &state(AFTER)?)?;
    the_handover(&host, &state(AFTER)?)?;
    what_the_person_receives(&host, &state(AFTER)?)?;
    until_when(&host.book, &state(CLOSED)?)
}

/// Asks as a member in a role, on a day: every look is an entry of the access journal, with its reason.
macro_rules! viewer {
    ($viewer:ident, $member:literal, $role:expr, $on:literal) => {
        let (member, reason) = ($member.parse()?, "d-20".parse()?);
        let $viewer = Viewer { member: &member, role: $role, reason: &reason, on: $on.parse()? };
    };
}

/// The moves of the profile, each with what stands in its way.
fn what_can_happen(host: &Host, state: &Register) -> Result<()> {
    heading("Casus: what can happen now?");
    step("12 November. The prevention official, who coordinates, asks what can happen to the casus.");
    viewer!(viewer, "m-prevention", ViewerRole::Coordinator, "2026-11-12");
    let context = Context { book: &host.book, profiles: &host.profiles };
    let seen = state.possible(context, &"k-1".parse()?, viewer)?;
    for words in &host.words {
        for kind in [PossibleKind::Possible, PossibleKind::MissingRole, PossibleKind::UnmetGuards] {
            let mut steps: Vec<String> = Vec::new();
            for found in seen.moves().unwrap_or_default().iter().filter(|found| found.kind == kind) {
                let word = words.fact_value(Scope::Move, "step", found.known.step.as_str())?;
                if !steps.contains(&word) {
                    steps.push(word);
                }
            }
            said(words, &format!("{} – {}.", words.word(kind)?, steps.join("; ")));
        }
    }
    Ok(())
}

/// In working days: a list of work, of no person.
fn what_is_overdue(host: &Host, state: &Register) -> Result<()> {
    heading("Follow-up: what is overdue?");
    step("12 November. The same official asks what is to be done. 11 November was a holiday.");
    viewer!(viewer, "m-prevention", ViewerRole::Coordinator, "2026-11-12");
    for row in state.overdue(&host.book, &Calendar::legal(), viewer)?.overdue() {
        let reference = row.reference.as_deref().unwrap_or_default();
        item(&format!(
            "{} {reference} of {}: by {}, {} working days ago",
            row.kind, row.casus, row.due, row.days
        ));
    }
    Ok(())
}

/// What the next meeting is about, and who is lawfully there for it.
fn the_agenda(host: &Host, state: &Register) -> Result<()> {
    heading("Meetings: agenda");
    step("12 November. The agenda of the case meeting of 19 November.");
    viewer!(viewer, "m-prevention", ViewerRole::Coordinator, "2026-11-12");
    let context = Context { book: &host.book, profiles: &host.profiles };
    let agenda = state.agenda(context, "2026-11-19".parse()?, None, viewer)?;
    for found in &agenda.items {
        item(&format!("{}: {} minutes, {} invited", found.casus, found.minutes, found.expected.len()));
        for words in &host.words {
            let open: Vec<String> = found
                .open
                .iter()
                .map(|matter| words.word(*matter))
                .collect::<core::result::Result<_, _>>()?;
            said(words, &format!("{} – {}.", words.word(found.group)?, open.join("; ")));
        }
    }
    Ok(())
}

/// Decisions, no prose: who said what is not in them.
fn the_minutes(host: &Host, state: &Register) -> Result<()> {
    heading("Meetings: minutes");
    step("19 November, after the meeting.");
    viewer!(viewer, "m-prevention", ViewerRole::Coordinator, "2026-11-19");
    let page = state.minutes(&host.book, &"v-3".parse()?, viewer)?.page();
    for words in &host.words {
        show(words, &page)?;
    }
    Ok(())
}

/// What a successor must know.
fn the_handover(host: &Host, state: &Register) -> Result<()> {
    heading("Follow-up: handover to a successor");
    step("19 November. What comes next, and what of the cell ends before 1 March 2027.");
    viewer!(viewer, "m-prevention", ViewerRole::Coordinator, "2026-11-19");
    let page = state.handover(&host.book, "2027-03-01".parse()?, viewer)?.page();
    for words in &host.words {
        show(words, &page)?;
    }
    Ok(())
}

/// An extract is a draft for a human: never about another person, silent on what others keep.
fn what_the_person_receives(host: &Host, state: &Register) -> Result<()> {
    heading("Rights: what the person receives who asks");
    step("19 November. The mayor of Lennik has the extract prepared.");
    viewer!(viewer, "m-lennik", ViewerRole::SeatHolder, "2026-11-19");
    let person = "p-88".parse()?;
    let extract = state.extract(&host.book, Subject::of(None, Some(&person))?, viewer)?;
    for words in &host.words {
        show(words, &extract.page(&host.book, &host.law, words.language())?)?;
    }
    Ok(())
}

/// The law sets no period: livc does not invent one.
fn until_when(book: &RuleBook, state: &Register) -> Result<()> {
    heading("Retention: until when?");
    step("20 November. The casus is closed, and nobody has decided how long it is kept.");
    viewer!(viewer, "m-prevention", ViewerRole::Coordinator, "2026-11-20");
    let look = state.due(book, &"k-1".parse()?, viewer)?.to_value();
    let due = look.at("due")?;
    let of = |key| -> Result<String> {
        let texts: Vec<String> = due
            .at(key)?
            .as_list()?
            .iter()
            .map(|text| Ok(text.as_text()?.to_owned()))
            .collect::<Result<_>>()?;
        Ok(texts.join(", "))
    };
    item(&format!("{}, by {}: {}", due.at("due")?.as_text()?, of("rules")?, of("questions")?));
    Ok(())
}

/// A page, line by line.
fn show(words: &Locale, page: &Page) -> Result<()> {
    let text = page.text(|message| words.render(message))?;
    for line in text.lines().filter(|line| !line.is_empty()) {
        said(words, line);
    }
    Ok(())
}
