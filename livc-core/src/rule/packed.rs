//! The packed form of the decision part: what is read at start.
//!
//! It holds what the normalised JSON holds, in the order of this file: numbers in place of words, each
//! provision once, and the hash of that JSON. It is generated and checked in beside it, and a test compares
//! the two; nobody edits it. Reading it takes a fraction of the time of reading JSON.
//!
//! Numbers are little-endian. A list is its length in two bytes and its elements; a text is a list of bytes.

use super::band::Band;
use super::duty::Duty;
use super::json::{Chain, Chains};
use super::model::{
    Book, Clause, Impossible, Literal, Question, QuestionId, Rule, RuleEffect, RuleId, Settles, Unless,
};
use super::outcome::Effect;
use super::period::Keeping;
use super::vocabulary::Scope;
use crate::code::Code;
use crate::error::{Error, ErrorKind, Result};
use crate::law::ProvisionId;
use crate::time::{Day, Period};

const HEADER: &[u8] = b"livc.book.packed.2\n";
/// In place of a day that there is not.
const NEVER: i32 = i32::MAX;

/// What the packed form holds.
pub(super) struct Unpacked {
    pub(super) book: Book,
    pub(super) chains: Chains,
    /// The hash of the normalised JSON.
    pub(super) hash: &'static str,
}

/// Packs the decision part of a book; `hash` is that of its normalised JSON.
///
/// # Errors
/// [`ErrorKind::TooMany`] for a list that the form cannot hold.
pub(super) fn pack(book: &Book, chains: &Chains, hash: &str) -> Result<Vec<u8>> {
    let mut provisions: Vec<&ProvisionId> = chains.keys().collect();
    provisions.extend(chains.values().flatten().map(|(provision, _)| provision));
    provisions.sort();
    provisions.dedup();
    let mut to = Packer { bytes: HEADER.to_vec(), provisions, fault: None };
    to.text(hash);
    to.text(&book.id);
    to.text(&book.version);
    to.bytes.extend(book.checked.map_or(NEVER, Day::number).to_le_bytes());
    let provisions = to.provisions.clone();
    to.list(&provisions, |to, provision| to.text(provision.as_str()));
    to.cites(&book.closing);
    to.list(&chains.iter().collect::<Vec<_>>(), |to, (cite, chain)| {
        to.provision(cite);
        to.list(chain, |to, (provision, period)| {
            to.provision(provision);
            to.period(*period);
        });
    });
    to.list(&book.questions, |to, question| {
        to.text(question.id.as_str());
        to.cites(&question.cites);
        let against = question.yes == Settles::Forbid;
        to.byte(u8::from(question.answerable) | u8::from(question.first_line) << 1 | u8::from(against) << 2);
    });
    to.list(&book.rules, Packer::rule);
    to.list(&book.impossible, |to, entry| {
        to.code(entry.scope);
        to.clause(&entry.clause);
    });
    to.list(&book.bands, |to, band| {
        to.code(band.scope);
        to.byte(band.fact);
        to.code(band.measure);
        to.period(band.period);
        to.cites(&band.cites);
        to.list(&band.cuts, |to, (below, value)| {
            to.bytes.extend(below.to_le_bytes());
            to.byte(*value);
        });
        to.byte(band.rest);
    });
    to.fault.map_or(Ok(to.bytes), Err)
}

struct Packer<'b> {
    bytes: Vec<u8>,
    provisions: Vec<&'b ProvisionId>,
    fault: Option<Error>,
}

impl Packer<'_> {
    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    fn count(&mut self, count: usize) {
        let count = u16::try_from(count).unwrap_or_else(|_| {
            self.fault = Some(Error::new(ErrorKind::TooMany, "more than the packed form of a book holds"));
            0
        });
        self.bytes.extend(count.to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.count(text.len());
        self.bytes.extend(text.as_bytes());
    }

    fn list<T>(&mut self, list: &[T], one: impl Fn(&mut Self, &T)) {
        self.count(list.len());
        for element in list {
            one(self, element);
        }
    }

    /// The number of a word; those of the rule book fit in a byte.
    fn code<C: Code>(&mut self, word: C) {
        self.byte(u8::try_from(word.number()).unwrap_or(0));
    }

    fn period(&mut self, period: Period) {
        self.bytes.extend(period.from().number().to_le_bytes());
        self.bytes.extend(period.until().map_or(NEVER, Day::number).to_le_bytes());
    }

    fn provision(&mut self, provision: &ProvisionId) {
        let at = self.provisions.binary_search(&provision).unwrap_or(usize::MAX);
        self.count(at);
    }

    fn cites(&mut self, cites: &[ProvisionId]) {
        self.list(cites, Self::provision);
    }

    fn clause(&mut self, clause: &Clause) {
        self.list(clause, |to, literal| {
            to.byte(literal.fact);
            to.bytes.extend(literal.mask.to_le_bytes());
        });
    }

    fn rule(&mut self, rule: &Rule) {
        self.text(rule.id.as_str());
        self.code(rule.scope);
        self.code(rule.certainty);
        self.code(rule.from_certainty);
        self.code(rule.until_certainty);
        self.byte(u8::from(rule.switchable));
        self.period(rule.period);
        self.text(rule.successor.as_ref().map_or("", RuleId::as_str));
        self.cites(&rule.cites);
        self.list(&rule.duties, |to, duty| to.code(*duty));
        self.list(&rule.who, |to, role| to.byte(*role));
        self.list(&rule.when, Self::clause);
        self.list(&rule.unless, |to, unless| {
            to.clause(&unless.clause);
            to.cites(&unless.cites);
        });
        self.code(rule.effect.kind());
        match &rule.effect {
            RuleEffect::Need(literals) => self.clause(literals),
            RuleEffect::Question { question, settles } => {
                self.text(question.as_str());
                self.code(*settles);
            }
            RuleEffect::Period(keeping) | RuleEffect::Extend(keeping) => {
                self.code(keeping.start);
                self.bytes.extend(keeping.length.to_le_bytes());
                self.code(keeping.unit);
            }
            RuleEffect::Permit
            | RuleEffect::Forbid
            | RuleEffect::Close
            | RuleEffect::Oblige
            | RuleEffect::Notice => {}
        }
    }
}

/// Reads the packed form.
///
/// # Errors
/// [`ErrorKind::Internal`]: the shipped book is damaged.
pub(super) fn unpack(bytes: &'static [u8]) -> Result<Unpacked> {
    let mut from = Unpacker { bytes, provisions: Vec::new(), epoch: Day::new(1970, 1, 1)? };
    from.read().ok_or_else(|| Error::new(ErrorKind::Internal, "the shipped rule book is damaged"))
}

struct Unpacker {
    bytes: &'static [u8],
    provisions: Vec<ProvisionId>,
    epoch: Day,
}

impl Unpacker {
    fn read(&mut self) -> Option<Unpacked> {
        self.bytes = self.bytes.strip_prefix(HEADER)?;
        let hash = self.text()?;
        let (id, version) = (self.text()?.to_owned(), self.text()?.to_owned());
        let checked = match i32::from_le_bytes(self.take()?) {
            NEVER => None,
            number => Some(self.day(number)?),
        };
        self.provisions = self.list(|from| ProvisionId::from_static(from.text()?).ok())?;
        let closing = self.cites()?;
        let chain = |from: &mut Self| -> Option<(ProvisionId, Chain)> {
            Some((from.provision()?, from.list(|from| Some((from.provision()?, from.period()?)))?))
        };
        let chains: Chains = self.list(chain)?.into_iter().collect();
        let questions = self.list(|from| {
            let (id, cites, flags) = (QuestionId::new(from.text()?).ok()?, from.cites()?, from.byte()?);
            let yes = if flags & 4 == 0 { Settles::Permit } else { Settles::Forbid };
            Some(Question { id, cites, answerable: flags & 1 != 0, first_line: flags & 2 != 0, yes })
        })?;
        let rules = self.list(Self::rule)?;
        let impossible =
            self.list(|from| Some(Impossible { scope: from.code()?, clause: from.clause()? }))?;
        let bands = self.list(|from| {
            Some(Band {
                scope: from.code()?,
                fact: from.byte()?,
                measure: from.code()?,
                period: from.period()?,
                cites: from.cites()?,
                cuts: from.list(|from| Some((i64::from_le_bytes(from.take()?), from.byte()?)))?,
                rest: from.byte()?,
            })
        })?;
        let book = Book { id, version, checked, closing, rules, questions, impossible, bands };
        self.bytes.is_empty().then_some(Unpacked { book, chains, hash })
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.bytes.split_first_chunk::<N>()?;
        self.bytes = rest;
        Some(*taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take().map(|[byte]| byte)
    }

    fn count(&mut self) -> Option<usize> {
        self.take().map(|bytes| usize::from(u16::from_le_bytes(bytes)))
    }

    fn text(&mut self) -> Option<&'static str> {
        let count = self.count()?;
        let (text, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        core::str::from_utf8(text).ok()
    }

    fn list<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.count()?;
        let mut list = Vec::with_capacity(count);
        for _ in 0..count {
            list.push(one(self)?);
        }
        Some(list)
    }

    fn code<C: Code>(&mut self) -> Option<C> {
        C::from_number(u16::from(self.byte()?))
    }

    fn period(&mut self) -> Option<Period> {
        let (from, until) = (i32::from_le_bytes(self.take()?), i32::from_le_bytes(self.take()?));
        let until = if until == NEVER { None } else { Some(self.day(until)?) };
        Period::new(self.day(from)?, until).ok()
    }

    fn day(&self, number: i32) -> Option<Day> {
        self.epoch.plus_days(i64::from(number)).ok()
    }

    fn provision(&mut self) -> Option<ProvisionId> {
        let at = self.count()?;
        self.provisions.get(at).cloned()
    }

    fn cites(&mut self) -> Option<Vec<ProvisionId>> {
        self.list(Self::provision)
    }

    fn clause(&mut self) -> Option<Clause> {
        self.list(|from| Some(Literal { fact: from.byte()?, mask: u64::from_le_bytes(from.take()?) }))
    }

    fn keeping(&mut self) -> Option<Keeping> {
        Some(Keeping { start: self.code()?, length: u16::from_le_bytes(self.take()?), unit: self.code()? })
    }

    fn effect(&mut self) -> Option<RuleEffect> {
        Some(match self.code::<Effect>()? {
            Effect::Permit => RuleEffect::Permit,
            Effect::Forbid => RuleEffect::Forbid,
            Effect::Need => RuleEffect::Need(self.clause()?),
            Effect::Close => RuleEffect::Close,
            Effect::Question => {
                RuleEffect::Question { question: QuestionId::new(self.text()?).ok()?, settles: self.code()? }
            }
            Effect::Oblige => RuleEffect::Oblige,
            Effect::Notice => RuleEffect::Notice,
            Effect::Period => RuleEffect::Period(self.keeping()?),
            Effect::Extend => RuleEffect::Extend(self.keeping()?),
        })
    }

    fn rule(&mut self) -> Option<Rule> {
        // The members are read in this order.
        Some(Rule {
            id: RuleId::new(self.text()?).ok()?,
            scope: self.code::<Scope>()?,
            certainty: self.code()?,
            from_certainty: self.code()?,
            until_certainty: self.code()?,
            switchable: self.byte()? != 0,
            period: self.period()?,
            successor: match self.text()? {
                "" => None,
                id => Some(RuleId::new(id).ok()?),
            },
            cites: self.cites()?,
            duties: self.list(Self::code::<Duty>)?,
            who: self.list(Self::byte)?,
            when: self.list(Self::clause)?,
            unless: self.list(|from| Some(Unless { clause: from.clause()?, cites: from.cites()? }))?,
            effect: self.effect()?,
            settled: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::json::read_book;

    const JSON: &str = include_str!("../../data/shipped/rules.json");
    const PACKED: &[u8] = include_bytes!("../../data/shipped/rules.bin");

    #[test]
    fn the_packed_form_holds_what_the_json_holds() {
        let read = read_book(JSON).unwrap();
        let (book, chains) = (read.book, read.chains);
        let unpacked = unpack(PACKED).unwrap();
        assert!(unpacked.book == book && unpacked.chains == chains);
        assert_eq!(unpacked.hash, crate::rule::book::hex_of(JSON.trim_end()));
        assert_eq!(pack(&book, &chains, unpacked.hash).unwrap(), PACKED);
    }

    #[test]
    fn a_damaged_book_is_an_error_and_never_a_panic() {
        for end in (0..PACKED.len()).step_by(97) {
            assert_eq!(unpack(&PACKED[..end]).err().unwrap().kind(), ErrorKind::Internal);
        }
        for at in (0..PACKED.len()).step_by(101) {
            let mut bytes = PACKED.to_vec();
            bytes[at] ^= 0x55;
            let _ = unpack(bytes.leak());
        }
    }
}
