//! The lines that livc writes itself, read with their facts in one go. Whatever is not written just so is left to
//! [`Entry::parse`], which also says what is wrong.

use std::borrow::Cow;

use super::commitment::{Hash, Salt};
use super::entry::{Body, Entry};
use super::fact::{check_day, check_kind};
use super::{MAX_LINE, MAX_NUMBER};
use crate::canonical::{Object, Value};

/// The last characters of a text, and what is before them.
fn last(text: &str, count: usize) -> Option<(&str, &str)> {
    text.split_at_checked(text.len().checked_sub(count)?)
}

impl<'a> Entry<'a> {
    /// An entry and its facts, when the line is one that livc would write, with facts that are plain.
    pub(crate) fn quick(line: &'a [u8]) -> Option<(Self, Vec<Object<'a>>)> {
        if line.len() > MAX_LINE {
            return None;
        }
        let line = core::str::from_utf8(line).ok()?;
        let (rest, salt) = last(line.strip_suffix("\",\"v\":1}")?, 32)?;
        let rest = rest.strip_suffix(",\"salt\":\"")?;
        let (rest, pay) = match rest.strip_suffix('"') {
            Some(rest) => {
                let (rest, pay) = last(rest, 64)?;
                (rest.strip_suffix(",\"pay\":\"")?, Some(Hash::from_hex(pay).ok()?))
            }
            None => (rest, None),
        };
        let digits = rest.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (rest, number) = last(rest, digits)?;
        if digits > 16 || (digits > 1 && number.starts_with('0')) {
            return None;
        }
        let n = number.parse().ok().filter(|n| *n <= MAX_NUMBER)?;
        let (rest, hash) = last(rest.strip_suffix("\",\"n\":")?, 64)?;
        let rest = rest.strip_suffix(",\"hash\":\"")?.strip_prefix("{\"at\":\"")?;
        let (at, text) = rest.split_at_checked(24)?;
        let (at, text) = (at.parse().ok()?, text.strip_prefix("\",\"facts\":")?);
        let Some(Value::List(list)) = Value::plain_within(text, 1) else { return None };
        let mut facts = Vec::with_capacity(list.len());
        for fact in list {
            let Value::Object(fact) = fact else { return None };
            check_kind(fact.text("k").ok()?).ok()?;
            check_day(fact.text("on").ok()?.parse().ok()?, at).ok()?;
            facts.push(fact);
        }
        let body = Body::Facts { text: Cow::Borrowed(text), salt: Salt::from_hex(salt).ok()? };
        let entry = Self::made(n, at, body, pay, Hash::from_hex(hash).ok()?);
        (!facts.is_empty()).then_some((entry, facts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Draft, Head, Seed};

    fn line(payload: bool, value: Value<'static>) -> String {
        let fact = Object::new().with("k", "journal_opened").with("on", "2026-08-31").with("x", value);
        let fact = fact.with("journal", "j-1").with("cell", "c-1").with("controller", "municipality");
        let payload = payload.then(|| Object::new().with("note", "x"));
        let at = "2026-08-31T07:00:00.000Z".parse().unwrap();
        let draft = Draft { at, facts: vec![fact], payload, seed: Seed::new([7; 32]) };
        draft.seal(&Head::START).unwrap().entry().to_line()
    }

    #[test]
    fn what_livc_writes_is_read_the_same() {
        for (payload, value) in [(true, Value::from("é")), (false, Value::from(vec![Value::from(1_i64)]))] {
            let line = line(payload, value);
            let (entry, facts) = Entry::quick(line.as_bytes()).unwrap();
            assert!(entry == Entry::parse(line.as_bytes()).unwrap());
            assert_eq!(Some(facts), entry.facts().unwrap());
        }
        // Escapes are left to the other reader.
        assert!(Entry::quick(line(false, Value::from("\n")).as_bytes()).is_none());
    }

    proptest::proptest! {
        /// Whatever it reads, the other reader reads the same.
        #[test]
        fn it_reads_nothing_that_the_other_refuses(
            at in 0_usize..420, byte: u8, cut in 0_usize..3, payload: bool,
            piece in "(,\"v\":1|[0-9]{1,3}|\"|\\}|\\]|,\"hash\":\"|\\{\\}|é)?",
        ) {
            let mut bytes = line(payload, Value::from("x")).into_bytes();
            let at = at % bytes.len();
            bytes.splice(at..(at + cut).min(bytes.len()), piece.into_bytes());
            if cut == 0 {
                let at = at % bytes.len();
                bytes[at] = byte;
            }
            if let Some((entry, facts)) = Entry::quick(&bytes) {
                let other = Entry::parse(&bytes);
                proptest::prop_assert!(other.as_ref() == Ok(&entry));
                proptest::prop_assert_eq!(entry.facts().unwrap(), Some(facts));
            }
        }
    }
}
