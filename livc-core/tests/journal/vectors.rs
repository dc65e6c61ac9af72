//! The vectors of the journal, in the folder that every language runs.
//!
//! `given`: `lines` and `payloads`, each written with a line feed after it, and `tail`, written after the lines
//! without one. `when` is one of `verify` (with `strict`, `against`, `continuing` and `from`), `payloads`,
//! `purge` (the numbers of entries), `seal` (a draft) and `identifiers` (labels, with `seed`). `then` is the
//! whole answer; of an error, the members that are given.

use std::path::Path;

use livc_core::canonical::{Object, Value};
use livc_core::journal::{Draft, Hash, Head, Journal, Seed, Verifier, purge, verify, verify_payloads};
use livc_core::{Error, ErrorKind};

/// The lines of a member, each with its line feed.
fn lines(given: &Object<'_>, key: &str) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    for line in given.get(key).map(Value::as_list).transpose()?.unwrap_or_default() {
        bytes.extend_from_slice(line.as_text()?.as_bytes());
        bytes.push(b'\n');
    }
    Ok(bytes)
}

fn verifier(when: &Object<'_>) -> Result<Verifier<'static>, Error> {
    when.only(&["against", "continuing", "from", "strict"])?;
    let mut verifier = Verifier::new();
    if when.get("strict").map(Value::as_bool).transpose()? == Some(true) {
        verifier = verifier.strict();
    }
    for head in when.get("against").map(Value::as_list).transpose()?.unwrap_or_default() {
        verifier = verifier.against(Head::from_value(head)?);
    }
    if when.get("continuing").is_some() {
        verifier = verifier.continuing(Hash::from_hex(when.text("continuing")?)?);
    }
    if let Some(head) = when.get("from") {
        verifier = verifier.from(Head::from_value(head)?);
    }
    Ok(verifier)
}

/// The answer to a question.
fn run(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&["lines", "payloads", "tail"])?;
    let mut journal = lines(given, "lines")?;
    journal
        .extend_from_slice(given.get("tail").map(Value::as_text).transpose()?.unwrap_or_default().as_bytes());
    if let Some(question) = when.get("verify") {
        Ok(verifier(question.as_object()?)?.verify(&journal).to_value())
    } else if when.get("payloads").is_some() {
        Ok(verify_payloads(&lines(given, "payloads")?, &Journal::open(journal)?).to_value())
    } else if let Some(numbers) = when.get("purge") {
        let numbers = numbers.as_list()?;
        let mut purged = Vec::new();
        let chosen = |n: u64| numbers.iter().any(|number| i64::try_from(n).ok() == number.as_integer().ok());
        let Value::Object(answer) = purge(&journal, chosen, &mut purged)?.to_value() else { unreachable!() };
        let purged = String::from_utf8(purged).unwrap();
        let purged: Value<'static> = purged.lines().map(|line| Value::from(line.to_owned())).collect();
        Ok(answer.with("journal", purged).into())
    } else if let Some(draft) = when.get("seal") {
        let draft = Draft::from_value(draft.clone())?;
        Ok(draft.seal(&verify(&journal).head)?.to_value())
    } else if let Some(labels) = when.get("identifiers") {
        let seed = Seed::from_hex(when.text("seed")?)?;
        labels.as_list()?.iter().map(|label| Ok(Value::from(seed.identifier(label.as_text()?)))).collect()
    } else {
        Err(Error::new(ErrorKind::MissingKey, "no question"))
    }
}

/// Whether every member that is expected of an error is there.
fn contains(found: &Value<'_>, expected: &Value<'_>) -> bool {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            expected.iter().all(|(key, value)| found.get(key).is_some_and(|found| contains(found, value)))
        }
        _ => found == expected,
    }
}

#[test]
fn every_vector_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/journal");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut count = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for vector in Value::parse(&text).unwrap().as_list().unwrap() {
            let vector = vector.as_object().unwrap();
            vector.only(&["description", "given", "kind", "then", "when"]).unwrap();
            assert_eq!(vector.text("kind"), Ok("journal"));
            let part = |key| vector.need(key).unwrap().as_object().unwrap();
            let then = vector.need("then").unwrap();
            let place = format!("{}: {}", file.display(), vector.text("description").unwrap());
            match run(part("given"), part("when")) {
                Ok(answer) => assert_eq!(answer.to_text(), then.to_text(), "{place}"),
                Err(error) => {
                    let answer = Value::from(Object::new().with("error", error.to_value()));
                    assert!(contains(&answer, then), "{place}\n{}", answer.to_text());
                }
            }
            count += 1;
        }
    }
    assert!(count >= 60, "{count} vectors");
}
