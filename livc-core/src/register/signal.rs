//! Signals: several on one person, an anonymous one that is repeated by name, and the one notice that the reporter
//! gets.

use super::state::Register;
use super::view::View;
use super::viewer::Known;
use crate::casus::Casus;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Fact, IdentityEstablished, ReporterNotified, SignalAdded};
use crate::rule::RuleBook;

fn known(casus: &Casus, signal: &crate::id::SignalId) -> bool {
    casus.reports.iter().any(|report| report.signal == *signal)
}

/// A signal is added once.
pub(super) fn added(casus: &Casus, fact: &SignalAdded) -> Result<()> {
    if known(casus, &fact.signal) {
        return Err(Error::new(ErrorKind::Duplicate, "this signal is on record").at_field("signal"));
    }
    Ok(())
}

/// Whoever is identified stays who he is.
pub(super) fn identified(casus: &Casus, fact: &IdentityEstablished) -> Result<()> {
    match &casus.person {
        None => Ok(()),
        Some(person) if *person == fact.person => {
            Err(Error::new(ErrorKind::Duplicate, "the person is identified").at_field("person"))
        }
        Some(_) => {
            Err(Error::new(ErrorKind::Contradiction, "the casus is about somebody else").at_field("person"))
        }
    }
}

/// One notice for each signal. A second one would tell that something happened since.
pub(super) fn notified(casus: &Casus, fact: &ReporterNotified) -> Result<()> {
    let report = casus.reports.iter().find(|report| report.signal == fact.signal);
    match report {
        None => Err(Error::new(ErrorKind::UnknownValue, "no signal of this casus has this reference")
            .at_field("signal")),
        Some(report) if report.notified_on.is_some() => {
            Err(Error::new(ErrorKind::Duplicate, "the reporter got the notice").at_field("signal"))
        }
        Some(_) => Ok(()),
    }
}

impl Register {
    /// A signal that is being screened shows which other casussen are about the same person, to whoever sees the
    /// person in this one and in the other. There is no way from a person to a casus (guard rail 1): somebody who
    /// reports hears nothing of what the cell knows, and whoever screens sees no more than each casus shows him.
    pub(super) fn link(&self, book: &RuleBook, known: &Known<'_>, view: &mut View) -> Result<()> {
        let Some(casus) = self.casussen.get(&view.casus) else { return Ok(()) };
        if !casus.is_screened() || casus.person.is_none() || !view.shows_person() {
            return Ok(());
        }
        let mut others = Vec::new();
        for other in
            self.casussen.values().filter(|other| other.id != casus.id && other.person == casus.person)
        {
            if let Some((seen, _)) = self.seen(book, &other.id, known)?
                && seen.shows_person()
            {
                others.push(other.id.clone());
            }
        }
        view.link(&others);
        Ok(())
    }

    /// The casus from which a signal joins another is about the same person. One that does not exist and one that is
    /// about somebody else are told the same.
    pub(super) fn check_joins(&self, casus: &Casus, fact: &Fact) -> Result<()> {
        let Fact::SignalAdded(SignalAdded { from: Some(from), .. }) = fact else { return Ok(()) };
        let joins = self.casussen.get(from).is_some_and(|other| {
            other.id != casus.id && other.person.is_some() && other.person == casus.person
        });
        if joins {
            return Ok(());
        }
        let error =
            Error::new(ErrorKind::UnknownCasus, "no signal on this person began a casus of this reference");
        Err(error.at_field("from"))
    }
}
