use super::class::DataClass;
use super::fact::Fact;
use super::rights::CorrectedField;
use super::words::Mark;

impl Fact {
    /// The data class of what the host wrote beside a fact: of every member of the payload of its entry.
    ///
    /// Free text can say more than the codes it stands beside, so its class is never wider than that of the most
    /// guarded field of the fact.
    pub const fn payload_class(&self) -> DataClass {
        match self {
            Self::SignalReceived(_)
            | Self::SignalAdded(_)
            | Self::ReporterNotified(_)
            | Self::CasusReopened(_) => DataClass::Reporter,
            Self::IdentityEstablished(_) => DataClass::Identity,
            Self::ContributionMade(_) => DataClass::Contribution,
            Self::SignalTriaged(_)
            | Self::CasusListed(_)
            | Self::CorrectionRequested(_)
            | Self::CasusWeighed(_)
            | Self::ThresholdDecided(_)
            | Self::CasusClosed(_)
            | Self::CasusImported(_) => DataClass::Weighing,
            Self::PlanAdopted(_)
            | Self::FollowUpStarted(_)
            | Self::CasusReviewed(_)
            | Self::ActionCompleted(_)
            | Self::ActionMoved(_)
            | Self::DirectorChanged(_)
            | Self::AftercarePlanned(_)
            | Self::AftercareHeld(_)
            | Self::AftercareWaived(_)
            | Self::ConsentRecorded(_) => DataClass::Plan,
            Self::CardShown(_)
            | Self::ThreatPassedOn(_)
            | Self::ThreatConfirmed(_)
            | Self::RequestForwarded(_) => DataClass::Police,
            Self::SheetAgreed(_) | Self::SheetSent(_) => DataClass::Sheet,
            Self::InformationRequested(_)
            | Self::CasusScheduled(_)
            | Self::CasusDiscussed(_)
            | Self::TransferProposed(_)
            | Self::TransferSettled(_)
            | Self::OwnCheckDone(_)
            | Self::CasusArchived(_)
            | Self::ProfileMigrated(_)
            | Self::MemberInvited(_)
            | Self::CasusUnlisted(_)
            | Self::HoldPlaced(_)
            | Self::HoldLifted(_)
            | Self::RetentionExtended(_)
            | Self::ErasureRefused(_)
            | Self::SharingAnswered(_) => DataClass::CaseFact,
            Self::CorrectionMade(fact) => match fact.field {
                Some(CorrectedField::Sector) => DataClass::Reporter,
                _ => DataClass::Weighing,
            },
            Self::CasusPurged(_) | Self::SignalErased(_) | Self::RefusalCounted(_) => DataClass::Count,
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
            | Self::RequestAnswered(_)
            | Self::GlassBroken(_)
            | Self::GlassReviewed(_)
            | Self::Looked(_)
            | Self::LookedOver(_)
            | Self::ExportEnded(_)
            | Self::LookKept(_) => DataClass::Administration,
        }
    }

    /// Whether the payload beside a fact holds a professional secret that was told in the consultation.
    pub fn tells_secret(&self) -> bool {
        matches!(self, Self::ContributionMade(fact) if fact.mark == Mark::Secret)
    }
}
