//! Errors of the core become the exceptions of `livc._errors`.

use livc_core::{Error, ErrorKind};
use pyo3::prelude::*;

use crate::convert;

/// An error on its way to Python.
pub(crate) struct Raised(PyErr);

impl From<Error> for Raised {
    fn from(error: Error) -> Self {
        Self(Python::attach(|py| exception(py, &error).unwrap_or_else(|fault| fault)))
    }
}

impl From<PyErr> for Raised {
    fn from(error: PyErr) -> Self {
        Self(error)
    }
}

impl From<Raised> for PyErr {
    fn from(raised: Raised) -> Self {
        raised.0
    }
}

fn exception(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let class = py.import("livc._errors")?.getattr(class(error.kind()))?;
    let details = convert::to_python(py, &error.to_value())?;
    Ok(PyErr::from_value(class.call1((error.to_string(), details))?))
}

/// The class of a kind.
fn class(kind: ErrorKind) -> &'static str {
    use ErrorKind as K;
    match kind {
        K::Internal | K::Poisoned => "InternalError",
        K::Io => "LivcError",
        K::Conflict => "ConflictError",
        K::TornTail
        | K::HashMismatch
        | K::WrongNumber
        | K::TimeGoesBack
        | K::UnknownVersion
        | K::UnknownKind
        | K::PayloadMismatch
        | K::NotOpened
        | K::CheckpointMismatch => "IntegrityError",
        K::UnknownProvision
        | K::NotInForce
        | K::UnknownScope
        | K::UnknownFact
        | K::UnknownRule
        | K::UnknownQuestion
        | K::UnknownBook
        | K::UnknownMunicipality
        | K::UnknownMember
        | K::UnknownCasus
        | K::UnknownMeeting
        | K::UnknownProfile
        | K::UnknownMessage
        | K::UnknownIndicator
        | K::UnknownEntry
        | K::UnknownConcept => "NotFoundError",
        K::NullArgument
        | K::InvalidUtf8
        | K::InvalidSize
        | K::TooLarge
        | K::TooDeep
        | K::InvalidJson
        | K::DuplicateKey
        | K::UnknownKey
        | K::MissingKey
        | K::WrongType
        | K::UnknownValue
        | K::OutOfRange
        | K::InvalidReference
        | K::PersonalReference
        | K::InvalidDay
        | K::InvalidInstant
        | K::InvalidToml
        | K::InvalidCsv
        | K::InvalidRdf
        | K::TooMany
        | K::Empty
        | K::NotCanonical
        | K::EmptyPeriod
        | K::Contradiction
        | K::Duplicate
        | K::BrokenSuccession
        | K::RuleTooGeneral
        | K::MissingCitation
        | K::CitationNotInForce
        | K::MissingText
        | K::NotSwitchable
        | K::LocalLoosens
        | K::ContradictoryFacts
        | K::SpaceTooLarge
        | K::InTheFuture
        | K::OverlappingValidity
        | K::DanglingChange
        | K::BrokenKernel
        | K::ForbiddenWord
        | K::Disclosive
        | K::OtherDefinition
        | K::OverlappingRange => "InvalidInputError",
    }
}
