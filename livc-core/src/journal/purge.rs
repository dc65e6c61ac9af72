use core::fmt;
use core::ops::Range;
use std::io::Write;

use super::head::integer;
use super::read::{io_error, whole};
use super::verify::Verifier;
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};

/// A line that takes the place of an entry whose facts were destroyed.
#[derive(Clone, PartialEq, Eq)]
pub struct Replacement {
    /// The number of the entry.
    pub n: u64,
    /// The new line, without line feed.
    pub line: String,
}

/// What forgetting some entries comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Purge {
    /// The lines that change. An entry whose facts were gone before is not among them.
    pub lines: Vec<Replacement>,
    /// The numbers of the entries whose payload row is to be deleted: every chosen entry that was recorded
    /// with one, gone before or not, so that a purge that was interrupted can be done again.
    pub rows: Vec<u64>,
}

impl Purge {
    /// `{"lines":[{"line":"..","n":..}],"rows":[..]}`.
    pub fn to_value(&self) -> Value<'static> {
        let lines = self.lines.iter().map(|replacement| {
            Value::from(
                Object::new().with("line", replacement.line.clone()).with("n", integer(replacement.n)),
            )
        });
        Object::new()
            .with("lines", lines.collect::<Value<'static>>())
            .with("rows", self.rows.iter().map(|n| Value::from(integer(*n))).collect::<Value<'static>>())
            .into()
    }
}

/// A purge, and which bytes of the journal its lines replace.
pub(super) struct Plan {
    pub(super) purge: Purge,
    spans: Vec<Range<usize>>,
}

/// Verifies a journal and works out what forgetting the chosen entries comes to.
pub(super) fn plan(journal: &[u8], mut chosen: impl FnMut(u64) -> bool) -> Result<Plan> {
    let lines = whole(journal).len();
    if lines < journal.len() {
        return Err(Error::new(ErrorKind::TornTail, "an entry that was never finished").at_byte(lines as u64));
    }
    let mut plan = Plan { purge: Purge::default(), spans: Vec::new() };
    let mut entries = Verifier::new().entries(journal);
    while let Some(entry) = entries.next() {
        let entry = entry?;
        if !chosen(entry.n()) {
            continue;
        }
        if entry.n() == 0 {
            return Err(entries.locate(Error::new(
                ErrorKind::NotOpened,
                "entry 0 opens the journal and is never forgotten",
            )));
        }
        if entry.pay().is_some() {
            plan.purge.rows.push(entry.n());
        }
        if !entry.is_gone() {
            plan.purge.lines.push(Replacement { n: entry.n(), line: entry.gone_form().to_line() });
            plan.spans.push(entries.span());
        }
    }
    Ok(plan)
}

impl Plan {
    /// Writes the journal that the plan was made of, with its lines replaced.
    pub(super) fn write(&self, journal: &[u8], mut to: impl Write) -> Result<()> {
        let mut from = 0_usize;
        let mut put = |bytes: &[u8]| to.write_all(bytes).map_err(|error| io_error(&error));
        for (replacement, span) in self.purge.lines.iter().zip(&self.spans) {
            put(journal.get(from..span.start).unwrap_or_default())?;
            put(replacement.line.as_bytes())?;
            from = span.end;
        }
        put(journal.get(from..).unwrap_or_default())
    }
}

/// Destroys the facts of the entries that are chosen: verifies the journal, and writes it again with their
/// lines in the `gone` form. Numbers, instants and hashes stay, so the chain verifies as before.
///
/// The host deletes the payload rows that are named. A host that keeps its lines in a table replaces the
/// lines that are named and gives [`std::io::sink`] to write to. That the purge itself is recorded, in an
/// entry of its own, is the duty of whoever decided it; entries named in that decision are chosen here.
///
/// # Errors
/// The first fault; [`ErrorKind::TornTail`]; [`ErrorKind::NotOpened`] when entry 0 is chosen. Nothing is
/// written then. [`ErrorKind::Io`] when writing failed: what was written is of no use.
pub fn purge(journal: &[u8], chosen: impl FnMut(u64) -> bool, to: impl Write) -> Result<Purge> {
    let plan = plan(journal, chosen)?;
    plan.write(journal, to)?;
    Ok(plan.purge)
}

impl fmt::Debug for Replacement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Replacement({})", self.n)
    }
}
