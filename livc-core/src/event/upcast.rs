//! Kinds of facts that were written once and have a newer shape since.
//!
//! What is stored is never rewritten: a line keeps its old kind and its hash for ever. Each time a fact is read,
//! it goes through the upcasters from its kind to the one that is written today.

use super::declare::COMMON;
use super::fact::Fact;
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};

/// One step from an older kind to the next.
#[derive(Clone, Copy)]
pub(super) struct Upcaster {
    /// The older kind.
    pub(super) from: &'static str,
    /// The kind after it: the same word with the next number.
    pub(super) to: &'static str,
    /// The members that the older kind may have, besides `k`, `on` and `by`; any other is refused.
    pub(super) members: &'static [&'static str],
    /// The newer members, made of the older ones alone. `on` and `by` stay as they were recorded.
    pub(super) with: for<'a> fn(Object<'a>) -> Result<Object<'a>>,
}

/// Every older kind, once. A row stays for ever, since a line of its kind may be read at any time.
pub(super) const UPCASTERS: &[Upcaster] = &[
    // The words of the first one stay: which of the newer kinds a meeting had been, nobody can say afterwards.
    Upcaster {
        from: "meeting_held",
        to: "meeting_held.2",
        members: &["meeting", "kind", "present"],
        with: |fact| {
            let kind = fact.text("kind")?;
            match kind {
                "case_meeting" | "triage" | "partner_table" | "strategic_meeting" | "peer_meeting"
                | "role_clarification" => Ok(fact),
                _ => Err(Error::new(ErrorKind::UnknownValue, "not a kind of meeting of that time")
                    .at_field("kind")
                    .expecting([
                        "case_meeting",
                        "triage",
                        "partner_table",
                        "strategic_meeting",
                        "peer_meeting",
                        "role_clarification",
                    ])),
            }
        },
    },
    // An older kind that livc never wrote, for the tests of whole replays.
    #[cfg(test)]
    Upcaster {
        from: "municipality_joined.0",
        to: "municipality_joined",
        members: &["nis"],
        with: |mut fact| {
            if let Some(nis) = fact.remove("nis") {
                fact.set("municipality", nis);
            }
            Ok(fact)
        },
    },
];

/// A table with a missing link does not compile, and the error of the compiler names the kind.
#[allow(clippy::panic, reason = "it stops the compiler, never a program")]
const _: () = match broken(UPCASTERS, Fact::KINDS) {
    None => {}
    Some((_, kind)) => panic!("{}", kind),
};

/// What is wrong with a table of upcasters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    /// Two rows lead away from one kind.
    Duplicate,
    /// A kind that is still written has a row that leads away from it.
    Current,
    /// The next kind is neither written today nor led away from.
    Gap,
    /// The next kind is not the same word with the next number. No cycle can be made of such steps.
    Numbering,
}

/// The first row that breaks the chain: what is wrong, and which kind is missing or too many.
pub(super) const fn broken(table: &[Upcaster], kinds: &[&str]) -> Option<(Break, &'static str)> {
    let mut rest = table;
    while let [row, after @ ..] = rest {
        if find(after, row.from).is_some() {
            return Some((Break::Duplicate, row.from));
        }
        if among(kinds, row.from) {
            return Some((Break::Current, row.from));
        }
        if !follows(row.from.as_bytes(), row.to.as_bytes()) {
            return Some((Break::Numbering, row.to));
        }
        if !among(kinds, row.to) && find(table, row.to).is_none() {
            return Some((Break::Gap, row.to));
        }
        rest = after;
    }
    None
}

const fn find<'t>(table: &'t [Upcaster], from: &str) -> Option<&'t Upcaster> {
    let mut rest = table;
    while let [row, after @ ..] = rest {
        if same(row.from.as_bytes(), from.as_bytes()) {
            return Some(row);
        }
        rest = after;
    }
    None
}

const fn among(kinds: &[&str], kind: &str) -> bool {
    let mut rest = kinds;
    while let [one, after @ ..] = rest {
        if same(one.as_bytes(), kind.as_bytes()) {
            return true;
        }
        rest = after;
    }
    false
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, one_rest @ ..], [b, other_rest @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}

/// A kind as its word and its number; a kind without number is the first.
const fn numbered(kind: &[u8]) -> (&[u8], u32) {
    let (mut word, mut number, mut unit) = (kind, 0_u32, 1_u32);
    while let [before @ .., last] = word {
        match *last {
            b'0'..=b'9' if unit <= 1000 => {
                number =
                    number.saturating_add((*last as u32).saturating_sub(b'0' as u32).saturating_mul(unit));
                unit = unit.saturating_mul(10);
            }
            b'.' if unit > 1 => return (before, number),
            _ => return (kind, 1),
        }
        word = before;
    }
    (kind, 1)
}

const fn follows(from: &[u8], to: &[u8]) -> bool {
    let ((from, older), (to, newer)) = (numbered(from), numbered(to));
    same(from, to) && newer == older.saturating_add(1)
}

/// Leads a fact of an older kind through a table to the kind that is written today; nothing for a kind that no
/// row leads away from.
pub(super) fn lift<'a>(table: &[Upcaster], fact: &Object<'a>) -> Result<Option<Object<'a>>> {
    let Some(mut row) = find(table, fact.text("k")?) else { return Ok(None) };
    let mut fact = fact.clone();
    loop {
        let known: Vec<&'static str> = row.members.iter().chain(&COMMON).copied().collect();
        fact.only(&known)?;
        let kept = ["on", "by"].map(|key| (key, fact.get(key).cloned()));
        fact = (row.with)(fact)?;
        fact.set("k", row.to);
        for (key, value) in kept {
            keep(&mut fact, key, value);
        }
        match find(table, row.to) {
            Some(next) => row = next,
            None => return Ok(Some(fact)),
        }
    }
}

fn keep<'a>(fact: &mut Object<'a>, key: &'static str, value: Option<Value<'a>>) {
    match value {
        Some(value) => fact.set(key, value),
        None => {
            fact.remove(key);
        }
    }
}

impl Fact {
    /// Every older kind that is still read, in order of its upcaster. None of them is written any more.
    pub fn older_kinds() -> impl ExactSizeIterator<Item = &'static str> {
        UPCASTERS.iter().map(|row| row.from)
    }

    /// Whether a fact of this kind can be read: a kind of today, or an older one.
    ///
    /// It is what a [`Verifier`](crate::journal::Verifier) asks for:
    ///
    /// ```
    /// use livc_core::event::Fact;
    /// use livc_core::journal::Verifier;
    /// assert!(Fact::reads("casus_listed") && !Fact::reads("casus_listed.99"));
    /// assert!(Verifier::new().kinds(&Fact::reads).verify(b"").is_intact());
    /// ```
    pub fn reads(kind: &str) -> bool {
        Self::KINDS.contains(&kind) || find(UPCASTERS, kind).is_some()
    }

    /// The newest shape of a fact: the fact itself for a kind that is written today, and otherwise what the
    /// upcasters make of it.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownKind`]; [`ErrorKind::UnknownKey`] for a member that the older kind never had; the
    /// errors of an upcaster.
    pub fn newest<'a>(object: &Object<'a>) -> Result<Object<'a>> {
        match lift(UPCASTERS, object)? {
            Some(newest) => Ok(newest),
            None if Self::KINDS.contains(&object.text("k")?) => Ok(object.clone()),
            None => Err(unknown_kind()),
        }
    }
}

/// The refusal of a kind that is neither written nor read.
pub(super) fn unknown_kind() -> Error {
    Error::new(ErrorKind::UnknownKind, "not a kind of fact")
        .at_field("k")
        .expecting(Fact::KINDS.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Recorded;

    const FIRST: Upcaster = Upcaster {
        from: "trial",
        to: "trial.2",
        members: &["word"],
        with: |mut fact| {
            let word = fact.text("word")?.to_owned();
            fact.remove("word");
            Ok(fact.with("words", vec![Value::from(word)]))
        },
    };
    // Tries to rewrite what was recorded about the fact itself.
    const SECOND: Upcaster = Upcaster {
        from: "trial.2",
        to: "trial.3",
        members: &["words"],
        with: |fact| {
            Ok(fact.with("count", 1_i64).with("on", "2000-01-01").with("by", "nobody").with("k", "x"))
        },
    };
    const KINDS: &[&str] = &["trial.3", "other"];

    fn fact(text: &str) -> Object<'static> {
        Value::parse(text).unwrap().as_object().unwrap().clone().into_owned()
    }

    #[test]
    fn a_fact_goes_through_the_whole_chain() {
        let old = fact(r#"{"k":"trial","on":"2026-09-01","word":"x"}"#);
        let new = lift(&[SECOND, FIRST], &old).unwrap().unwrap();
        assert_eq!(new.to_text(), r#"{"count":1,"k":"trial.3","on":"2026-09-01","words":["x"]}"#);
        // From the middle of the chain too, with its author.
        let old =
            fact(r#"{"by":{"member":"m-1","seat":"mayor"},"k":"trial.2","on":"2026-09-01","words":[]}"#);
        let new = lift(&[FIRST, SECOND], &old).unwrap().unwrap();
        assert_eq!(
            new.to_text(),
            r#"{"by":{"member":"m-1","seat":"mayor"},"count":1,"k":"trial.3","on":"2026-09-01","words":[]}"#
        );
        assert_eq!(lift(&[FIRST, SECOND], &fact(r#"{"k":"other"}"#)).unwrap(), None);
    }

    #[test]
    fn an_older_fact_with_a_member_of_its_own_is_refused() {
        for (text, kind) in [
            (r#"{"k":"trial","on":"2026-09-01","word":"x","MARKER":"MARKER"}"#, ErrorKind::UnknownKey),
            // A member that only the newer kind has.
            (r#"{"k":"trial","on":"2026-09-01","words":[]}"#, ErrorKind::UnknownKey),
            (r#"{"k":"trial","on":"2026-09-01"}"#, ErrorKind::MissingKey),
            (r#"{"k":"trial","on":"2026-09-01","word":1}"#, ErrorKind::WrongType),
        ] {
            let error = lift(&[FIRST, SECOND], &fact(text)).unwrap_err();
            assert_eq!(error.kind(), kind, "{text}");
            assert!(!error.to_string().contains("MARKER"));
        }
    }

    #[test]
    fn a_broken_chain_names_the_missing_link() {
        assert_eq!(broken(&[FIRST, SECOND], KINDS), None);
        assert_eq!(broken(&[], KINDS), None);
        let jump = Upcaster { to: "trial.3", ..FIRST };
        let back = Upcaster { from: "trial.2", to: "trial", ..SECOND };
        let itself = Upcaster { to: "trial", ..FIRST };
        let current = Upcaster { from: "trial.3", to: "trial.4", ..SECOND };
        let elsewhere = Upcaster { to: "other", ..SECOND };
        for (table, what, kind) in [
            (&[FIRST][..], Break::Gap, "trial.2"),
            (&[FIRST, SECOND, FIRST], Break::Duplicate, "trial"),
            (&[FIRST, SECOND, current], Break::Current, "trial.3"),
            (&[jump, SECOND], Break::Numbering, "trial.3"),
            (&[FIRST, back], Break::Numbering, "trial"),
            (&[itself], Break::Numbering, "trial"),
            (&[FIRST, elsewhere], Break::Numbering, "other"),
        ] {
            assert_eq!(broken(table, KINDS), Some((what, kind)));
        }
    }

    #[test]
    fn the_number_of_a_kind_is_what_stands_behind_its_last_stop() {
        for (kind, word, number) in [
            ("trial", "trial", 1),
            ("trial.2", "trial", 2),
            ("trial.12", "trial", 12),
            ("trial.x", "trial.x", 1),
            ("trial.", "trial.", 1),
            ("a.b.3", "a.b", 3),
            ("trial2", "trial2", 1),
        ] {
            assert_eq!(numbered(kind.as_bytes()), (word.as_bytes(), number), "{kind}");
        }
    }

    #[test]
    fn the_table_of_livc_holds() {
        assert_eq!(broken(UPCASTERS, Fact::KINDS), None);
        assert!(Fact::older_kinds().all(|kind| Fact::reads(kind) && !Fact::KINDS.contains(&kind)));
    }

    #[test]
    fn an_older_kind_reads_as_the_newest() {
        let old = fact(r#"{"k":"municipality_joined.0","nis":"46020","on":"2026-09-01"}"#);
        let read = Recorded::from_object(&old).unwrap();
        let new = r#"{"k":"municipality_joined","municipality":"46020","on":"2026-09-01"}"#;
        assert_eq!(read.to_object().to_text(), new);
        assert_eq!(Fact::newest(&old).unwrap().to_text(), new);
        assert_eq!(Fact::newest(&fact(new)).unwrap().to_text(), new);
        for (text, kind) in [
            (
                r#"{"k":"municipality_joined.0","nis":"46 020","on":"2026-09-01"}"#,
                ErrorKind::InvalidReference,
            ),
            (r#"{"k":"municipality_joined.0","on":"2026-09-01"}"#, ErrorKind::MissingKey),
            (r#"{"k":"municipality_joined.2","nis":"46020","on":"2026-09-01"}"#, ErrorKind::UnknownKind),
        ] {
            assert_eq!(Recorded::from_object(&fact(text)).unwrap_err().kind(), kind, "{text}");
        }
    }
}
