//! What the fuzzers do with an input: whatever it is, nothing panics, an error has its kind and its place and changes
//! nothing, and what reads is the same when it is written and read again.
//!
//! The same functions run under libFuzzer (`livc-core/fuzz`) and, with inputs of a generator, in `cargo test`.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a target fails by panicking, and each user calls some of them"
)]

use std::sync::LazyLock;

use livc_core::canonical::{Object, Value};
use livc_core::casus::{Profile, Profiles};
use livc_core::code::Code as _;
use livc_core::error::{Error, ErrorKind};
use livc_core::event::{CasusState, Fact, Recorded};
use livc_core::journal::{
    Draft, Entry, Journal, Payload, Seed, Tail, Verifier, purge, verify, verify_payload, verify_payloads,
    whole,
};
use livc_core::knowledge::{Knowledge, KnowledgeForm, Query};
use livc_core::law::Provisions;
use livc_core::register::{Access, Command, Context, Register};
use livc_core::rule::RuleBook;

/// An error has a stable kind and a place, and none is a fault inside livc.
fn placed(error: &Error) {
    let (place, keys) = (error.place(), error.expected());
    assert_ne!(error.kind(), ErrorKind::Internal, "{error}");
    // Of a key that is unknown, the place is the object that was given; it says which keys there are.
    let whole = error.kind() == ErrorKind::UnknownKey && !keys.is_empty();
    assert!(
        place.line.is_some() || place.byte.is_some() || place.field.is_some() || whole,
        "no place: {error}"
    );
    assert!(!error.message().is_empty());
}

/// An error that is about a whole argument may do without place.
fn kinded(error: &Error) {
    assert_ne!(error.kind(), ErrorKind::Internal, "{error}");
}

/// Any bytes as a journal, read in every way: the ways agree.
pub fn journal(bytes: &[u8]) {
    let found = verify(bytes);
    let piece_by_piece = Verifier::new().reader(bytes).finish();
    assert_eq!(piece_by_piece.as_ref(), Ok(&found));
    let strict = Verifier::new().strict().verify(bytes);
    assert!(strict.entries <= found.entries);
    if let Some(fault) = &found.fault {
        placed(&fault.error);
        assert!(fault.byte() <= bytes.len() as u64);
    }
    if let Err(error) = Entry::parse(bytes) {
        placed(&error);
    }
    for read in [
        Register::read(bytes).map(|register| *register.head()),
        Access::read(bytes).map(|access| *access.head()),
    ] {
        match read {
            // Whoever reads the facts demands more than the chain, and never less.
            Ok(head) => {
                assert!(found.is_intact() && found.tail == Tail::Whole && head == found.head, "{found:?}");
            }
            Err(error) => placed(&error),
        }
    }
    if found.is_intact() {
        let Ok(journal) = Journal::open(whole(bytes).to_vec()) else {
            panic!("a whole and intact journal opens")
        };
        assert_eq!(journal.head(), found.head);
        let written: String = journal.entries().map(|entry| entry.to_line() + "\n").collect();
        assert_eq!(verify(written.as_bytes()).head, found.head);
    }
}

/// Any bytes as a journal of which some entries are forgotten: the chain stays, and nothing of them is left.
pub fn forgetting(bytes: &[u8]) {
    let Some((choice, journal)) = bytes.split_first() else { return };
    let (step, rest) = (u64::from(choice & 7) + 1, u64::from(choice >> 3));
    let chosen = |n: u64| n % step == rest % step;
    let (before, mut after) = (verify(journal), Vec::new());
    match purge(journal, chosen, &mut after) {
        Ok(purged) => {
            let found = verify(&after);
            assert!(before.is_intact() && found.is_intact());
            assert_eq!((found.head, found.entries), (before.head, before.entries));
            assert!(found.gone >= purged.lines.len() as u64);
            let Ok(journal) = Journal::open(after.clone()) else { panic!("a purged journal opens") };
            assert!(journal.entries().all(|entry| !chosen(entry.n()) || entry.is_gone()));
            let mut again = Vec::new();
            assert!(purge(&after, chosen, &mut again).unwrap().lines.is_empty());
            assert_eq!(after, again);
        }
        Err(error) => {
            placed(&error);
            assert!(after.is_empty(), "an error writes nothing");
        }
    }
}

/// A journal of three entries, two of them with a payload.
static WITH_PAYLOADS: LazyLock<Journal> = LazyLock::new(|| {
    let mut journal = Journal::new();
    for n in 0..3_u8 {
        let (kind, on) = (if n == 0 { "journal_opened" } else { "note" }, "2026-08-31");
        let mut fact = Object::new().with("k", kind).with("on", on);
        if n == 0 {
            fact = fact.with("journal", "j-1").with("cell", "c-1").with("controller", "municipality");
        }
        let payload = (n > 0).then(|| Object::new().with("note", "free text"));
        let at = "2026-08-31T07:00:00.000Z".parse().unwrap();
        let draft = Draft { at, facts: vec![fact], payload, seed: Seed::new([n; 32]) };
        journal.append(&draft.seal(&journal.head()).unwrap()).unwrap();
    }
    journal
});

/// The rows of the payloads of that journal, for inputs to begin with.
pub fn payload_rows() -> String {
    let rows = (1..3_u8).map(|n| {
        let text = r#"{"note":"free text"}"#;
        format!(
            "{{\"n\":{n},\"payload\":{text},\"salt\":\"{}\"}}\n",
            Seed::new([n; 32]).payload_salt().to_hex()
        )
    });
    rows.collect()
}

/// Any bytes as rows of payloads.
pub fn payloads(bytes: &[u8]) {
    match Payload::parse(bytes) {
        Ok(payload) => {
            let row = payload.to_line();
            assert_eq!(Payload::parse(row.as_bytes()).unwrap(), payload);
        }
        Err(error) => placed(&error),
    }
    let found = verify_payloads(bytes, &WITH_PAYLOADS);
    assert!(found.rows <= 2 && found.absent + found.rows == 2);
    if let Some(fault) = &found.fault {
        placed(&fault.error);
    }
    if let Some(entry) = WITH_PAYLOADS.entry(1)
        && let Err(error) = verify_payload(bytes, &entry)
    {
        placed(&error);
    }
}

/// Any text as a profile.
pub fn profile(text: &str) {
    match Profile::from_toml("profile.toml", text) {
        Ok(profile) => {
            for from in core::iter::once(None).chain(CasusState::ALL.iter().copied().map(Some)) {
                for step in livc_core::rule::vocabulary::r#move::Step::ALL {
                    let _ = profile.find(*step, from, None);
                }
            }
            assert!(Value::parse(&profile.to_value().to_text()).is_ok());
            if let Ok(mut profiles) = Profiles::builtin()
                && let Err(error) = profiles.add(profile)
            {
                kinded(&error);
            }
        }
        Err(error) => placed(&error),
    }
}

/// Any text as a file of the knowledge base; its first sign says of which form. What reads is written in every form.
pub fn knowledge(text: &str) {
    static LAW: LazyLock<Provisions> = LazyLock::new(|| Provisions::builtin().unwrap());
    let mut signs = text.chars();
    let name = match signs.next() {
        Some('t') => "a.toml",
        Some('j') => "a.json",
        Some('c') => "a.csv",
        Some('r') => "a.ttl",
        _ => "a.nt",
    };
    match Knowledge::load(&[(name, signs.as_str())], &LAW) {
        Ok(knowledge) => {
            for form in KnowledgeForm::ALL {
                assert!(knowledge.write(*form).is_ok(), "{form}");
            }
            let _ = knowledge.search(&Query::new("nazorg aftercare"));
        }
        Err(error) => {
            kinded(&error);
            assert_eq!(error.place().file.as_deref(), Some(name), "{error}");
        }
    }
}

/// Any text as a fact: what reads is written as it reads again, and the newest shape of the newest is itself.
pub fn fact(text: &str) {
    let Ok(Value::Object(object)) = Value::parse(text) else { return };
    match Recorded::from_object(&object) {
        Ok(recorded) => {
            let written = recorded.to_object();
            assert_eq!(Recorded::from_object(&written).as_ref(), Ok(&recorded));
            let newest = Fact::newest(&object).unwrap();
            assert_eq!(Recorded::from_object(&newest).as_ref(), Ok(&recorded));
            assert_eq!(Fact::newest(&newest).as_ref(), Ok(&newest));
            assert_eq!(newest.get("on"), object.get("on"));
            assert!(
                Fact::reads(object.text("k").unwrap()) && Fact::KINDS.contains(&newest.text("k").unwrap())
            );
        }
        Err(error) => placed(&error),
    }
    if let Err(error) = Fact::newest(&object) {
        placed(&error);
    }
}

/// A book, the profiles, and a state in which much is there.
pub struct Prepared {
    book: RuleBook,
    profiles: Profiles,
    register: Register,
}

impl Prepared {
    /// From a journal.
    pub fn new(journal: &[u8]) -> Self {
        Self {
            book: RuleBook::builtin().unwrap(),
            profiles: Profiles::builtin().unwrap(),
            register: Register::read(journal).unwrap(),
        }
    }

    /// Any text as the facts of an entry whose hashes are right: a journal of another program.
    pub fn entry(&self, facts: &str) {
        let Ok(Value::List(list)) = Value::parse(facts) else { return };
        let objects: Option<Vec<Object<'_>>> =
            list.iter().map(|fact| fact.as_object().ok().cloned()).collect();
        let Some(facts) = objects else { return };
        let at = self.register.head().at.unwrap_or_else(|| "2026-08-31T07:00:00.000Z".parse().unwrap());
        let draft = Draft { at, facts, payload: None, seed: Seed::new([9; 32]) };
        let sealed = match draft.seal(self.register.head()) {
            Ok(sealed) => sealed,
            Err(error) => return placed(&error),
        };
        let mut after = self.register.clone();
        match after.apply(sealed.entry()) {
            Ok(()) => assert_eq!(*after.head(), sealed.head()),
            Err(error) => {
                placed(&error);
                assert!(after == self.register, "an error changes nothing");
            }
        }
        let mut access = Access::new();
        if let Err(error) = access.apply(sealed.entry()) {
            placed(&error);
            assert!(access == Access::new(), "an error changes nothing");
        }
    }

    /// Any text as a command, with the head filled in: what is decided is applied, and replays.
    pub fn command(&self, text: &str) {
        let Ok(Value::Object(mut object)) = Value::parse(text) else { return };
        object.set("head", self.register.head().to_value());
        let command = match Command::from_value(&Value::Object(object)) {
            Ok(command) => command,
            Err(error) => return kinded(&error),
        };
        let before = self.register.to_value();
        let context = Context { book: &self.book, profiles: &self.profiles };
        match self.register.decide(context, &command) {
            Ok(Ok(decided)) => {
                let mut after = self.register.clone();
                let line = decided.sealed.entry().to_line();
                let entry = Entry::parse(line.as_bytes()).unwrap();
                after.apply(&entry).unwrap_or_else(|error| panic!("what was decided applies: {error}"));
                assert_eq!(*after.head(), decided.sealed.head());
            }
            Ok(Err(refusal)) => assert!(Value::parse(&refusal.to_value().to_text()).is_ok()),
            Err(error) => kinded(&error),
        }
        assert_eq!(self.register.to_value(), before, "deciding changes nothing");
    }
}
