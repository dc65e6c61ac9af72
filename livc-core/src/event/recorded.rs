use core::fmt;

use super::class::DataClass;
use super::declare::{Member as _, common_class};
use super::fact::Fact;
use super::upcast::{UPCASTERS, lift, unknown_kind};
use super::words::Function;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, Result};
use crate::id::{CasusId, MemberRef};
use crate::time::Day;

/// Who recorded a fact, and in what function. livc looks the function up; nobody can claim one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// The member.
    pub member: MemberRef,
    /// The function on that day.
    pub seat: Function,
}

/// A fact with its day and its author.
#[derive(Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The Belgian civil day of the fact.
    pub on: Day,
    /// Who recorded it; nobody for the opening of a journal.
    pub by: Option<By>,
    /// The fact.
    pub fact: Fact,
}

impl Recorded {
    /// Reads a fact as it stands in an entry. One of an older kind goes through its upcasters.
    ///
    /// # Errors
    /// [`crate::error::ErrorKind::UnknownKind`] with the known kinds; a missing, unknown or malformed member, with its
    /// name.
    pub fn from_object(object: &Object<'_>) -> Result<Self> {
        let by = object
            .get("by")
            .map(|by| {
                let by = by.as_object()?;
                by.only(&["member", "seat"])?;
                Ok(By { member: MemberRef::take(by, "member")?, seat: Function::take(by, "seat")? })
            })
            .transpose()
            .map_err(|error: Error| error.within("by"))?;
        Ok(Self { on: Day::take(object, "on")?, by, fact: Fact::from_object(object)? })
    }

    /// The fact as it stands in an entry.
    pub fn to_object(&self) -> Object<'static> {
        self.as_object().into_owned()
    }

    /// The fact as it stands in an entry, its texts borrowed.
    pub fn as_object(&self) -> Object<'_> {
        let mut object = self.fact.as_object();
        object.set("on", self.on);
        if let Some(by) = &self.by {
            object.set("by", Object::new().with("member", by.member.as_str()).with("seat", by.seat.as_str()));
        }
        object
    }
}

impl Fact {
    /// Reads the kind and the fields of a fact; `on` and `by` are left to the caller. A fact of an older kind goes
    /// through its upcasters and comes out as one of today.
    ///
    /// # Errors
    /// As [`Recorded::from_object`].
    pub fn from_object(object: &Object<'_>) -> Result<Self> {
        if let Some(read) = Self::read_kind(object.text("k")?, object) {
            return read;
        }
        // Hardly any fact is of an older kind, so only what is not of today is looked up.
        let newest = lift(UPCASTERS, object)?.ok_or_else(unknown_kind)?;
        Self::read_kind(newest.text("k")?, &newest).unwrap_or_else(|| Err(unknown_kind()))
    }

    /// The kind and the fields.
    pub fn to_object(&self) -> Object<'static> {
        self.as_object().into_owned()
    }

    /// The kind and the fields, their texts borrowed.
    pub fn as_object(&self) -> Object<'_> {
        let mut object = Object::new().with("k", self.kind());
        self.write_fields(&mut object);
        object
    }

    /// The data class of a field of a kind; `None` for a field that the kind does not have.
    pub fn class(kind: &str, field: &str) -> Option<DataClass> {
        let own = Self::classes(kind)?.iter().find(|(name, _)| *name == field).map(|(_, class)| *class);
        own.or_else(|| common_class(field))
    }

    /// Whether the fact destroys a casus. It stays, and names the entries that go by their numbers.
    pub const fn erases(&self) -> bool {
        matches!(self, Self::CasusPurged(_) | Self::SignalErased(_))
    }

    /// The casus that the fact is about. What destroys one names it only as long as it is asked for.
    pub fn casus(&self) -> Option<&CasusId> {
        match self {
            Self::SignalReceived(fact) => Some(&fact.casus),
            Self::SignalAdded(fact) => Some(&fact.casus),
            Self::IdentityEstablished(fact) => Some(&fact.casus),
            Self::ReporterNotified(fact) => Some(&fact.casus),
            Self::SignalTriaged(fact) => Some(&fact.casus),
            Self::InformationRequested(fact) => Some(&fact.casus),
            Self::CasusListed(fact) => Some(&fact.casus),
            Self::CasusScheduled(fact) => Some(&fact.casus),
            Self::CasusDiscussed(fact) => Some(&fact.casus),
            Self::ContributionMade(fact) => Some(&fact.casus),
            Self::CasusWeighed(fact) => Some(&fact.casus),
            Self::PlanAdopted(fact) => Some(&fact.casus),
            Self::FollowUpStarted(fact) => Some(&fact.casus),
            Self::CasusReviewed(fact) => Some(&fact.casus),
            Self::ActionCompleted(fact) => Some(&fact.casus),
            Self::CasusClosed(fact) => Some(&fact.casus),
            Self::CasusReopened(fact) => Some(&fact.casus),
            Self::ThreatPassedOn(fact) => fact.casus.as_ref(),
            Self::ThreatConfirmed(fact) => fact.casus.as_ref(),
            Self::ActionMoved(fact) => Some(&fact.casus),
            Self::DirectorChanged(fact) => Some(&fact.casus),
            Self::AftercarePlanned(fact) => Some(&fact.casus),
            Self::AftercareHeld(fact) => Some(&fact.casus),
            Self::AftercareWaived(fact) => Some(&fact.casus),
            Self::TransferProposed(fact) => Some(&fact.casus),
            Self::TransferSettled(fact) => Some(&fact.casus),
            Self::OwnCheckDone(fact) => Some(&fact.casus),
            Self::ThresholdDecided(fact) => Some(&fact.casus),
            Self::CasusArchived(fact) => Some(&fact.casus),
            Self::ProfileMigrated(fact) => Some(&fact.casus),
            Self::ConsentRecorded(fact) => Some(&fact.casus),
            Self::CardShown(fact) => Some(&fact.casus),
            Self::SheetAgreed(fact) => Some(&fact.casus),
            Self::SheetSent(fact) => Some(&fact.casus),
            Self::CasusImported(fact) => Some(&fact.casus),
            Self::CorrectionRequested(fact) => Some(&fact.casus),
            Self::CorrectionMade(fact) => Some(&fact.casus),
            Self::GlassBroken(fact) => Some(&fact.casus),
            Self::GlassReviewed(fact) => Some(&fact.casus),
            Self::CasusUnlisted(fact) => Some(&fact.casus),
            Self::HoldPlaced(fact) => Some(&fact.casus),
            Self::HoldLifted(fact) => Some(&fact.casus),
            Self::RetentionExtended(fact) => Some(&fact.casus),
            Self::ErasureRefused(fact) => Some(&fact.casus),
            Self::CasusPurged(fact) => fact.casus.as_ref(),
            Self::SignalErased(fact) => fact.casus.as_ref(),
            Self::Looked(fact) => Some(&fact.casus),
            Self::MemberInvited(fact) => fact.casus.as_ref(),
            Self::JournalOpened(_)
            | Self::CellStateChanged(_)
            | Self::MunicipalityJoined(_)
            | Self::MunicipalityLeft(_)
            | Self::MunicipalityRecoded(_)
            | Self::MemberAdded(_)
            | Self::MemberEnded(_)
            | Self::SeatAssigned(_)
            | Self::SeatEnded(_)
            | Self::CoordinatorNamed(_)
            | Self::ClearanceRecorded(_)
            | Self::MandateRecorded(_)
            | Self::ProtocolSigned(_)
            | Self::BasisDeclared(_)
            | Self::BasisWithdrawn(_)
            | Self::QuestionSettled(_)
            | Self::RetentionSet(_)
            | Self::InvitationEnded(_)
            | Self::MeetingHeld(_)
            | Self::IncidentRecorded(_)
            | Self::RequestReceived(_)
            | Self::RequestAcknowledged(_)
            | Self::RequestExtended(_)
            | Self::RequestForwarded(_)
            | Self::RequestAnswered(_)
            | Self::RefusalCounted(_)
            | Self::SharingAnswered(_)
            | Self::LookedOver(_)
            | Self::ExportEnded(_)
            | Self::LookKept(_) => None,
        }
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} on {}", self.fact, self.on)
    }
}

impl From<&Recorded> for Value<'static> {
    fn from(recorded: &Recorded) -> Self {
        Value::Object(recorded.to_object())
    }
}
