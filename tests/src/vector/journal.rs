//! The vectors of the journal.
//!
//! `given`: `lines` and `payloads`, each written with a line feed after it, and `tail`, written after the
//! lines without one. `when` is one of `verify` (with `strict`, `against`, `continuing` and `from`),
//! `replay` (the register of the journal), `payloads`, `purge` (the numbers of entries), `seal` (a draft, against the head of the lines), `append` (a
//! draft that was decided `against` a head, or against that of the lines) and
//! `identifiers` (labels, with `seed`).

use livc_core::canonical::{Object, Value};
use livc_core::journal::{Draft, Head, Journal, Seed, Verifier, purge, verify, verify_payloads};
use livc_core::register::Register;
use livc_core::{Error, ErrorKind};

use super::run::unknown;

/// The answer to a question.
pub(super) fn run(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&["lines", "payloads", "tail"])?;
    let mut journal = lines(given, "lines")?;
    let tail = given.get("tail").map(Value::as_text).transpose()?;
    journal.extend_from_slice(tail.unwrap_or_default().as_bytes());
    if let Some(demands) = when.get("verify") {
        when.only(&["verify"])?;
        Ok(Verifier::from_value(demands)?.verify(&journal).to_value())
    } else if let Some(demands) = when.get("replay") {
        when.only(&["replay"])?;
        demands.as_object()?.only(&[])?;
        Ok(Register::read(&journal)?.to_value())
    } else if let Some(demands) = when.get("payloads") {
        when.only(&["payloads"])?;
        demands.as_object()?.only(&[])?;
        Ok(verify_payloads(&lines(given, "payloads")?, &Journal::open(journal)?).to_value())
    } else if let Some(numbers) = when.get("purge") {
        when.only(&["purge"])?;
        purged(&journal, numbers.as_list()?)
    } else if let Some(draft) = when.get("seal") {
        when.only(&["seal"])?;
        let draft = Draft::from_value(draft.clone())?;
        Ok(draft.seal(&verify(&journal).head)?.to_value())
    } else if let Some(draft) = when.get("append") {
        when.only(&["against", "append"])?;
        let mut journal = Journal::open(journal)?;
        let against = match when.get("against") {
            Some(head) => Head::from_value(head)?,
            None => journal.head(),
        };
        let sealed = Draft::from_value(draft.clone())?.seal(&against)?;
        journal.append_entry(&against, sealed.entry())?;
        Ok(journal.head().to_value())
    } else if let Some(labels) = when.get("identifiers") {
        when.only(&["identifiers", "seed"])?;
        let seed = Seed::from_hex(when.text("seed")?)?;
        labels.as_list()?.iter().map(|label| Ok(Value::from(seed.identifier(label.as_text()?)))).collect()
    } else {
        Err(unknown(when, &["append", "identifiers", "payloads", "purge", "replay", "seal", "verify"]))
    }
}

/// The lines of a member, each with its line feed.
fn lines(given: &Object<'_>, key: &str) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    for line in given.get(key).map(Value::as_list).transpose()?.unwrap_or_default() {
        bytes.extend_from_slice(line.as_text()?.as_bytes());
        bytes.push(b'\n');
    }
    Ok(bytes)
}

/// What the purge comes to, and the lines of the journal after it.
fn purged(journal: &[u8], numbers: &[Value<'_>]) -> Result<Value<'static>, Error> {
    let numbers: Vec<i64> = numbers.iter().map(Value::as_integer).collect::<Result<_, _>>()?;
    let chosen = |n: u64| i64::try_from(n).is_ok_and(|n| numbers.contains(&n));
    let mut after = Vec::new();
    let mut answer = purge(journal, chosen, &mut after)?.to_value();
    let after = String::from_utf8(after)
        .map_err(|_| Error::new(ErrorKind::InvalidUtf8, "a journal that was purged is text"))?;
    if let Value::Object(members) = &mut answer {
        members.set(
            "journal",
            after.lines().map(|line| Value::from(line.to_owned())).collect::<Value<'static>>(),
        );
    }
    Ok(answer)
}
