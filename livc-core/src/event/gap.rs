//! What a cell may lack: the words in which self-evaluation, indicators and knowledge base speak of it.

use crate::code::Code as _;
use crate::code_enum;

code_enum! {
    /// The seven modules of the self-evaluation of a cell.
    pub enum ScanModule: u8, "scan_module" {
        /// General set-up and practical preconditions.
        Structure = 1 => "structure",
        /// What the cell is for.
        Vision = 2 => "vision",
        /// How a case is handled from signal to weighing.
        CurrentWorking = 3 => "current_working",
        /// How a follow-up trajectory is directed.
        CaseManagement = 4 => "case_management",
        /// What is shared, with whom, on what basis.
        InformationSharing = 5 => "information_sharing",
        /// How the partners work together.
        Collaboration = 6 => "collaboration",
        /// Knowledge, expertise and how they are passed on.
        Expertise = 7 => "expertise",
    }
}

code_enum! {
    /// What a cell lacks: one word for each item of the self-evaluation, and for having no cell at all.
    ///
    /// The tens of the number are the module. A gap is one of a cell, never of a person.
    pub enum Gap: u8, "gap" {
        /// The minimum composition is not named, with stand-ins.
        MinimumComposition = 11 => "minimum_composition",
        /// The clearance of the police representative is not known.
        PoliceClearance = 12 => "police_clearance",
        /// No rhythm of meetings is fixed and kept.
        MeetingRhythm = 13 => "meeting_rhythm",
        /// No house rules or agreement, signed and dated.
        HouseRules = 14 => "house_rules",
        /// Minutes, agenda and administration are assigned to nobody, or to too few.
        Administration = 15 => "administration",
        /// Whether the cell stands alone or is shared is not laid down.
        SharedCell = 16 => "shared_cell",
        /// Strategic and operational meetings are not kept apart.
        StrategicOperational = 17 => "strategic_operational",
        /// The exercise that makes each role clear was never held.
        RoleClarification = 18 => "role_clarification",
        /// There is no cell.
        NoCell = 19 => "no_cell",

        /// No written goal that the partners share.
        WrittenGoal = 21 => "written_goal",
        /// Not all forms of extremism are in scope.
        ScopeOfExtremism = 22 => "scope_of_extremism",
        /// The place beside the Local Task Force and ordinary care is not clear.
        PlaceBesideOthers = 23 => "place_beside_others",
        /// No theory of change.
        TheoryOfChange = 24 => "theory_of_change",
        /// The balance of care and security was not discussed.
        CareSecurityBalance = 25 => "care_security_balance",
        /// The goal is not reviewed yearly.
        YearlyGoalReview = 26 => "yearly_goal_review",

        /// The point to report to is not known.
        ReportingPoint = 31 => "reporting_point",
        /// Whether those who report can still act themselves is not checked.
        OwnPossibilities = 32 => "own_possibilities",
        /// No triage on criteria.
        TriageCriteria = 33 => "triage_criteria",
        /// The list of casussen is not set as it should be.
        CaseList = 34 => "case_list",
        /// Those who report get no answer.
        ReporterAnswer = 35 => "reporter_answer",
        /// No joint weighing by all disciplines.
        JointWeighing = 36 => "joint_weighing",
        /// Outcome and reason are not recorded.
        RecordedOutcome = 37 => "recorded_outcome",
        /// The route for a threat is not worked out or did not work.
        ThreatRoute = 38 => "threat_route",

        /// No single director of a casus.
        CaseDirector = 41 => "case_director",
        /// Goals are not tied to actions.
        GoalsAndActions = 42 => "goals_and_actions",
        /// Actions lack an owner or a date.
        ActionOwner = 43 => "action_owner",
        /// Reviews come late.
        TimelyReview = 44 => "timely_review",
        /// No criteria for scaling up and down.
        ScalingCriteria = 45 => "scaling_criteria",
        /// Whether the person is informed, or why not, is not settled.
        InformingPerson = 46 => "informing_person",
        /// No warm handover.
        WarmHandover = 47 => "warm_handover",
        /// No criteria for closing.
        ClosingCriteria = 48 => "closing_criteria",
        /// No aftercare.
        Aftercare = 49 => "aftercare",

        /// The legal basis of each partner is not written down.
        LegalBasis = 51 => "legal_basis",
        /// The right to stay silent is not known.
        RightToSilence = 52 => "right_to_silence",
        /// No tiers of who needs to know what.
        NeedToKnow = 53 => "need_to_know",
        /// Partners who come for one casus sign nothing.
        GuestAgreement = 54 => "guest_agreement",
        /// The feedback sheet is not made by consensus.
        SheetConsensus = 55 => "sheet_consensus",
        /// No rules on recording and keeping.
        RetentionRules = 56 => "retention_rules",
        /// Access is not checked.
        AccessCheck = 57 => "access_check",
        /// Information goes one way.
        TwoWayFlow = 58 => "two_way_flow",

        /// No social partner takes part.
        SocialPartner = 61 => "social_partner",
        /// Roles are not known.
        RoleKnowledge = 62 => "role_knowledge",
        /// Trust is lacking.
        Trust = 63 => "trust",
        /// Disagreement is not handled.
        Disagreement = 64 => "disagreement",
        /// Attendance is not steady.
        Attendance = 65 => "attendance",
        /// No contact outside meetings.
        ContactBetween = 66 => "contact_between",
        /// Neighbouring municipalities and justice are not linked.
        WiderLinks = 67 => "wider_links",

        /// No training.
        Training = 71 => "training",
        /// Nothing is handed over when people leave.
        StaffHandover = 72 => "staff_handover",
        /// No intervision among peers.
        Intervision = 73 => "intervision",
        /// No supervision with a guide from outside.
        Supervision = 74 => "supervision",
        /// No use of instruments.
        Instruments = 75 => "instruments",
        /// The knowledge platform is neither used nor added to.
        KnowledgePlatform = 76 => "knowledge_platform",
        /// No evaluation planned, with an insider and an outsider.
        EvaluationPlan = 77 => "evaluation_plan",
    }
}

impl Gap {
    /// The module of the self-evaluation that asks for it.
    ///
    /// ```
    /// use livc_core::event::{Gap, ScanModule};
    /// assert_eq!(Gap::Aftercare.module(), ScanModule::CaseManagement);
    /// ```
    pub fn module(self) -> ScanModule {
        match self.number() / 10 {
            1 => ScanModule::Structure,
            2 => ScanModule::Vision,
            3 => ScanModule::CurrentWorking,
            4 => ScanModule::CaseManagement,
            5 => ScanModule::InformationSharing,
            6 => ScanModule::Collaboration,
            _ => ScanModule::Expertise,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tens_of_a_gap_are_its_module() {
        for gap in Gap::ALL {
            assert_eq!(gap.module().number(), gap.number() / 10, "{gap}");
        }
        for module in ScanModule::ALL {
            assert!(Gap::ALL.iter().filter(|gap| gap.module() == *module).count() >= 6, "{module}");
        }
    }
}
