//! The limit of a verified replay: a reader of the lines of this one journal, written by hand.
//!
//! It takes for granted what livc demands (canonical lines, known members) and checks the same hashes: the commitment
//! of the facts, and the hash of the entry. It parses with serde into borrowed fields and keeps of each casus its
//! state and days.

use std::collections::HashMap;

use serde::Deserialize;
use sha2::{Digest, Sha256};

#[derive(Deserialize)]
struct Fact<'a> {
    k: &'a str,
    #[serde(borrow)]
    on: &'a str,
    casus: Option<&'a str>,
    to: Option<&'a str>,
    meeting: Option<&'a str>,
    next_review: Option<&'a str>,
}

#[derive(Default)]
pub(crate) struct Casus {
    pub(crate) state: u8,
    pub(crate) meetings: u32,
    pub(crate) reviews: u32,
    pub(crate) last: [u8; 10],
    pub(crate) next_review: Option<[u8; 10]>,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) head: [u8; 32],
    pub(crate) entries: u64,
    pub(crate) meetings: u64,
    pub(crate) casussen: HashMap<String, Casus>,
}

const STATES: [&str; 8] =
    ["signal", "triage", "listed", "weighing", "planned", "follow_up", "closed", "rejected"];

fn hex<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut bytes = [0; N];
    if text.len() != 2 * N {
        return None;
    }
    for (to, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *to = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

fn number(digits: &[u8]) -> i64 {
    digits.iter().fold(0, |sum, digit| sum * 10 + i64::from(digit & 15))
}

/// Milliseconds of `YYYY-MM-DDTHH:MM:SS.sssZ` (days from the civil calendar, by the usual formula).
fn millis(at: &[u8]) -> i64 {
    let (year, month, day) = (number(&at[..4]), number(&at[5..7]), number(&at[8..10]));
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    let time = number(&at[11..13]) * 3600 + number(&at[14..16]) * 60 + number(&at[17..19]);
    (days * 86_400 + time) * 1000 + number(&at[20..23])
}

fn ten(text: &str) -> [u8; 10] {
    text.as_bytes().first_chunk().copied().unwrap_or_default()
}

/// Reads a journal; nothing when a hash does not follow.
pub(crate) fn replay(journal: &str) -> Option<State> {
    let mut state = State::default();
    for line in journal.lines() {
        // {"at":"<24>","facts":[..],"hash":"<64>","n":N(,"pay":"<64>"),"salt":"<32>","v":1}
        let bytes = line.as_bytes();
        let at = millis(&bytes[7..31]);
        let end = line.rfind(",\"hash\":\"")?;
        let facts = &line[41..end];
        let hash = hex::<32>(&bytes[end + 9..end + 73])?;
        let rest = &line[end + 79..];
        let salt = hex::<16>(&rest.as_bytes()[rest.len() - 40..rest.len() - 8])?;
        let pay = match rest.find("\"pay\":\"") {
            Some(at) => hex::<32>(&rest.as_bytes()[at + 7..at + 71])?,
            None => [0; 32],
        };
        let commitment = Sha256::new().chain_update(b"livc.facts.1\n").chain_update(salt);
        let commitment: [u8; 32] = commitment.chain_update(facts).finalize().into();
        let computed: [u8; 32] = Sha256::new()
            .chain_update(b"livc.entry.1\n")
            .chain_update(state.head)
            .chain_update(state.entries.to_be_bytes())
            .chain_update(at.to_be_bytes())
            .chain_update(commitment)
            .chain_update(pay)
            .finalize()
            .into();
        if computed != hash {
            return None;
        }
        (state.head, state.entries) = (hash, state.entries + 1);
        for fact in serde_json::from_str::<Vec<Fact<'_>>>(facts).ok()? {
            let Some(id) = fact.casus else {
                state.meetings += u64::from(fact.k == "meeting_held.2");
                continue;
            };
            if !state.casussen.contains_key(id) {
                state.casussen.insert(id.to_owned(), Casus::default());
            }
            let casus = state.casussen.get_mut(id)?;
            if let Some(to) = fact.to {
                casus.state = u8::try_from(STATES.iter().position(|known| *known == to)?).ok()?;
            }
            casus.last = ten(fact.on);
            match fact.k {
                "casus_discussed" => casus.meetings += u32::from(fact.meeting.is_some()),
                "follow_up_started" => casus.next_review = fact.next_review.map(ten),
                "casus_reviewed" => {
                    casus.reviews += 1;
                    casus.next_review = fact.next_review.map(ten);
                }
                "casus_closed" => casus.next_review = None,
                _ => {}
            }
        }
    }
    Some(state)
}

/// What a state is called.
pub(crate) fn word(state: u8) -> &'static str {
    STATES[usize::from(state)]
}
