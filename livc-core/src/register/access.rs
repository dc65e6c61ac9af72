//! The access journal: every look, folded back into a trail.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

use super::state::read_facts;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{By, Fact, Function, LookAct, LookKept, Recorded, ViewerRole};
use crate::id::{CasusId, CellId, DocumentRef, MemberRef, Token};
use crate::journal::{Entry, Head};
use crate::time::{Day, Instant};

/// One look in the trail.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Trace {
    n: u64,
    at: Instant,
    on: Day,
    member: Option<MemberRef>,
    act: LookAct,
    role: ViewerRole,
    function: Function,
    casussen: Vec<CasusId>,
    export: Option<Token>,
    reason: DocumentRef,
    /// The entry in which its facts stand now.
    entry: u64,
    /// How many casussen it named that are destroyed since.
    forgotten: u32,
}

impl Trace {
    /// Whether it names a casus that is not there.
    pub(super) fn names(&self, gone: impl Fn(&CasusId) -> bool) -> bool {
        self.casussen.iter().any(gone)
    }

    /// The entry in which it was recorded.
    pub(super) fn n(&self) -> u64 {
        self.n
    }

    /// The entry in which its facts stand now.
    pub(super) fn entry(&self) -> u64 {
        self.entry
    }

    /// What stays of it when casussen are destroyed.
    pub(super) fn kept(&self, gone: impl Fn(&CasusId) -> bool) -> Recorded {
        let casussen: Vec<CasusId> = self.casussen.iter().filter(|casus| !gone(casus)).cloned().collect();
        let lost = self.casussen.len().saturating_sub(casussen.len());
        let function = self.function;
        Recorded {
            on: self.on,
            by: self.member.as_ref().map(|member| By { member: member.clone(), seat: function }),
            fact: Fact::from(LookKept {
                entry: self.n,
                at: self.at,
                act: self.act,
                casussen,
                forgotten: self.forgotten.saturating_add(u32::try_from(lost).unwrap_or(u32::MAX)),
                export: self.export.clone(),
                role: self.role,
                function,
                reason: self.reason.clone(),
            }),
        }
    }

    pub(super) fn to_value(&self) -> Value<'static> {
        let casussen = self.casussen.iter().map(|casus| Value::from(casus.as_str().to_owned()));
        let n = i64::try_from(self.n).unwrap_or(crate::canonical::MAX_INTEGER);
        Value::Object(
            Object::new()
                .with("n", n)
                .with("at", self.at)
                .with("on", self.on)
                .with_some("member", self.member.as_ref().map(|member| member.as_str().to_owned()))
                .with("act", self.act.as_str())
                .with("role", self.role.as_str())
                .with("function", self.function.as_str())
                .with("casussen", casussen.collect::<Value<'_>>())
                .with_some("export", self.export.as_ref().map(|export| export.as_str().to_owned()))
                .with("reason", self.reason.as_str().to_owned())
                .with_some("forgotten", (self.forgotten > 0).then_some(self.forgotten)),
        )
    }
}

/// The receipt of an export.
#[derive(Clone, PartialEq, Eq)]
pub struct ExportReceipt {
    /// By which the export is known.
    pub export: Token,
    /// The day.
    pub on: Day,
    /// The casussen that are in it.
    pub casussen: BTreeSet<CasusId>,
    /// How many casussen are in it that are destroyed here since: it is to be ended.
    pub forgotten: u32,
    /// The day on which it was ended.
    pub ended: Option<Day>,
}

impl ExportReceipt {
    /// As canonical JSON: `{"casussen":[..],"export":"..","on":".."}`.
    pub fn to_value(&self) -> Value<'static> {
        let casussen = self.casussen.iter().map(|casus| Value::from(casus.as_str().to_owned()));
        Value::Object(
            Object::new()
                .with("casussen", casussen.collect::<Value<'_>>())
                .with("export", self.export.as_str().to_owned())
                .with("on", self.on)
                .with_some("forgotten", (self.forgotten > 0).then_some(self.forgotten))
                .with_some("ended", self.ended),
        )
    }
}

impl fmt::Debug for ExportReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExportReceipt({} casussen)", self.casussen.len())
    }
}

/// The state folded from an access journal: who looked at what, in what capacity and why. It holds neither a person
/// discussed nor anything that was seen.
///
/// The access journal has the format of any journal. It opens with `journal_opened` for the same cell, and each
/// entry after that holds the access events of looks. Whoever oversees the cell reads it through
/// [`Register::trail`](super::Register::trail).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Access {
    head: Option<Head>,
    cell: Option<CellId>,
    traces: Vec<Trace>,
    ended: BTreeMap<Token, Day>,
}

impl Access {
    /// The trail of an access journal that is not opened yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { head: None, cell: None, traces: Vec::new(), ended: BTreeMap::new() }
    }

    /// The position after the last entry that was applied.
    pub fn head(&self) -> &Head {
        self.head.as_ref().unwrap_or(&Head::START)
    }

    /// How many looks there were.
    pub fn len(&self) -> usize {
        self.traces.len()
    }

    /// Whether nobody looked.
    pub fn is_empty(&self) -> bool {
        self.traces.is_empty()
    }

    /// The receipts of exports, in the order in which they were made.
    pub fn exports(&self) -> impl Iterator<Item = ExportReceipt> + '_ {
        self.traces.iter().filter_map(|trace| {
            let export = trace.export.clone()?;
            Some(ExportReceipt {
                on: trace.on,
                casussen: trace.casussen.iter().cloned().collect(),
                forgotten: trace.forgotten,
                ended: self.ended.get(&export).copied(),
                export,
            })
        })
    }

    /// The days on which a member looked.
    pub(super) fn days_of<'a>(&'a self, member: &'a MemberRef) -> impl Iterator<Item = Day> + 'a {
        self.traces.iter().filter(move |trace| trace.member.as_ref() == Some(member)).map(|trace| trace.on)
    }

    pub(super) fn cell(&self) -> Option<&CellId> {
        self.cell.as_ref()
    }

    pub(super) fn traces(&self) -> &[Trace] {
        &self.traces
    }

    /// Folds one entry in. The chain is checked: the entry must follow the head.
    ///
    /// # Errors
    /// As [`Register::apply`](super::Register::apply); [`ErrorKind::NotOpened`] for a journal that does not open, or
    /// opens twice; [`ErrorKind::UnknownKind`] for a fact that is no look. Nothing is then changed.
    pub fn apply(&mut self, entry: &Entry<'_>) -> Result<()> {
        entry.follow(self.head())?;
        let mut cell = None;
        let mut traces = Vec::new();
        let mut ended = Vec::new();
        for (at, recorded) in read_facts(entry)?.into_iter().enumerate() {
            let place = |error: Error| error.at_field(format!("facts[{at}].k"));
            if let Fact::JournalOpened(opened) = recorded.fact {
                if self.cell.is_some() || cell.is_some() {
                    return Err(place(Error::new(ErrorKind::NotOpened, "the journal is already open")));
                }
                cell = Some(opened.cell);
                continue;
            }
            if self.cell.is_none() && cell.is_none() {
                return Err(place(Error::new(ErrorKind::NotOpened, "the journal is not opened")));
            }
            if let Fact::ExportEnded(fact) = &recorded.fact {
                ended.push((fact.export.clone(), recorded.on));
                continue;
            }
            traces.push(trace(entry, recorded).map_err(place)?);
        }
        self.cell = self.cell.take().or(cell);
        // What is kept of a look stands in the place of the look.
        let kept: BTreeSet<u64> = traces.iter().filter(|one| one.n != one.entry).map(|one| one.n).collect();
        if !kept.is_empty() {
            self.traces.retain(|known| !(kept.contains(&known.n) && known.entry < entry.n()));
        }
        self.traces.extend(traces);
        if !kept.is_empty() {
            self.traces.sort_by_key(|one| one.n);
        }
        for (export, on) in ended {
            self.ended.entry(export).or_insert(on);
        }
        self.head = Some(entry.head());
        Ok(())
    }

    /// The trail of a whole access journal as it is stored, every line with its line feed.
    ///
    /// # Errors
    /// As [`Register::read`](super::Register::read) and [`Access::apply`].
    pub fn read(journal: &[u8]) -> Result<Self> {
        let mut access = Self::new();
        super::state::each_line(journal, |entry| access.apply(entry))?;
        Ok(access)
    }
}

fn trace(entry: &Entry<'_>, recorded: Recorded) -> Result<Trace> {
    let Recorded { on, by, fact } = recorded;
    let member = by.map(|by| by.member);
    let (n, at) = (entry.n(), entry.at());
    match fact {
        Fact::Looked(fact) => Ok(Trace {
            n,
            at,
            on,
            member,
            act: fact.act,
            role: fact.role,
            function: fact.function,
            casussen: vec![fact.casus],
            export: None,
            reason: fact.reason,
            entry: n,
            forgotten: 0,
        }),
        Fact::LookedOver(fact) => Ok(Trace {
            n,
            at,
            on,
            member,
            act: fact.act,
            role: fact.role,
            function: fact.function,
            casussen: fact.casussen,
            export: fact.export,
            reason: fact.reason,
            entry: n,
            forgotten: 0,
        }),
        Fact::LookKept(fact) => Ok(Trace {
            n: fact.entry,
            at: fact.at,
            on,
            member,
            act: fact.act,
            role: fact.role,
            function: fact.function,
            casussen: fact.casussen,
            export: fact.export,
            reason: fact.reason,
            entry: n,
            forgotten: fact.forgotten,
        }),
        _ => {
            let error = Error::new(ErrorKind::UnknownKind, "an access journal holds looks");
            Err(error.expecting(["journal_opened", "looked", "looked_over", "export_ended", "look_kept"]))
        }
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Access({} looks)", self.traces.len())
    }
}
