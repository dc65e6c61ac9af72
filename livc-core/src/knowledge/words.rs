//! The vocabularies of the knowledge base.

use crate::code_enum;

code_enum! {
    /// What sort of thing an entry describes.
    pub enum EntryKind: u8, "entry_kind" {
        /// A way of working somewhere.
        Practice = 1 => "practice",
        /// Steps in an order.
        Procedure = 2 => "procedure",
        /// An agreement between partners: a protocol, a covenant, house rules.
        Agreement = 3 => "agreement",
        /// A form or a template.
        Form = 4 => "form",
        /// An instrument: a scan, a toolkit, a guide, a monitor.
        Instrument = 5 => "instrument",
        /// A training.
        Training = 6 => "training",
    }
}

code_enum! {
    /// A step of the work of a cell, from setting it up to learning from it.
    pub enum WorkPhase: u8, "work_phase" {
        /// Setting up the cell and keeping it in order.
        SetUp = 1 => "set_up",
        /// A signal comes in.
        Signal = 2 => "signal",
        /// Those who report check what they can do themselves.
        OwnCheck = 3 => "own_check",
        /// A signal is screened.
        Triage = 4 => "triage",
        /// The mayor puts it on the case list.
        Listing = 5 => "listing",
        /// All disciplines weigh it together.
        Weighing = 6 => "weighing",
        /// A plan is made.
        Planning = 7 => "planning",
        /// The plan runs and is reviewed.
        FollowUp = 8 => "follow_up",
        /// It is closed or handed over.
        Closing = 9 => "closing",
        /// Care after closing.
        Aftercare = 10 => "aftercare",
        /// The working of the cell is evaluated.
        Evaluation = 11 => "evaluation",
        /// The cell learns: training, intervision, exchange.
        Learning = 12 => "learning",
    }
}

code_enum! {
    /// Whom an entry is for.
    pub enum TargetGroup: u8, "target_group" {
        /// Mayors.
        Mayor = 1 => "mayor",
        /// Coordinators of a cell.
        Coordinator = 2 => "coordinator",
        /// Those who direct a casus.
        CaseDirector = 3 => "case_director",
        /// Police.
        Police = 4 => "police",
        /// Socio-preventive partners.
        SocialPartner = 5 => "social_partner",
        /// Schools and pupil guidance.
        Education = 6 => "education",
        /// Health care and mental health care.
        HealthCare = 7 => "health_care",
        /// Justice houses, probation, prosecution.
        Justice = 8 => "justice",
        /// Youth work and street work.
        YouthWork = 9 => "youth_work",
        /// Other staff of the municipality.
        MunicipalStaff = 10 => "municipal_staff",
        /// Those who make policy or oversee it.
        PolicyMaker = 11 => "policy_maker",
        /// Evaluators and researchers.
        Evaluator = 12 => "evaluator",
        /// Anybody who may report a concern.
        Reporter = 13 => "reporter",
    }
}

code_enum! {
    /// The five questions about evidence of EMMIE.
    pub enum EvidencePart: u8, "evidence_part" {
        /// Does it work, and how well?
        Effect = 1 => "effect",
        /// How does it work?
        Mechanism = 2 => "mechanism",
        /// Where and for whom does it work?
        Moderators = 3 => "moderators",
        /// What is needed to do it?
        Implementation = 4 => "implementation",
        /// What does it cost, and what does it yield?
        Economics = 5 => "economics",
    }
}

code_enum! {
    /// How much is known about one of the five questions. A grade is of the evidence, not of the practice.
    pub enum EvidenceGrade: u8, "evidence_grade" {
        /// Nothing in the sources that were read.
        None = 1 => "none",
        /// Described by those who do it, without a study.
        Described = 2 => "described",
        /// Studied, without a comparison.
        Studied = 3 => "studied",
        /// Studied with a comparison.
        Compared = 4 => "compared",
        /// A systematic review of studies.
        Reviewed = 5 => "reviewed",
    }
}

code_enum! {
    /// How others judged a practice.
    pub enum PracticeLabel: u8, "practice_label" {
        /// Reviewed by peers.
        PeerReviewed = 1 => "peer_reviewed",
        /// Called inspiring, without such a review.
        Inspiring = 2 => "inspiring",
        /// No label.
        None = 3 => "none",
    }
}

code_enum! {
    /// How far something can be taken over under Belgian law. It is livc's own reading, never legal advice.
    pub enum Transfer: u8, "transfer" {
        /// Made in Belgium, for a LIVC R or beside one.
        Belgian = 1 => "belgian",
        /// Touches no rule of Belgian law: usable as it is.
        Usable = 2 => "usable",
        /// Usable once adapted to the provisions that are named.
        Adapt = 3 => "adapt",
        /// Another legal frame: a source of ideas, not of procedure.
        Ideas = 4 => "ideas",
    }
}

code_enum! {
    /// Whom to turn to at the organisation: a role, never a person.
    pub enum ContactRole: u8, "contact_role" {
        /// The coordinator of the cell or practice.
        Coordinator = 1 => "coordinator",
        /// The prevention service.
        PreventionService = 2 => "prevention_service",
        /// The policy officer.
        PolicyOfficer = 3 => "policy_officer",
        /// The support team of an umbrella organisation or authority.
        SupportTeam = 4 => "support_team",
        /// Those who made or run the project.
        ProjectTeam = 5 => "project_team",
        /// Those who did the research.
        ResearchTeam = 6 => "research_team",
        /// Whoever publishes the source.
        Publisher = 7 => "publisher",
    }
}

code_enum! {
    /// What the address of a source leads to.
    pub enum SourceAddress: u8, "source_address" {
        /// To the page itself.
        Page = 1 => "page",
        /// To the site or publication only: the exact page was not kept.
        Site = 2 => "site",
        /// There is none: the address was not kept.
        NotKept = 3 => "not_kept",
    }
}

code_enum! {
    /// How much of a source was read.
    pub enum SourceReading: u8, "source_reading" {
        /// All of it.
        Whole = 1 => "whole",
        /// Its opening, or a part.
        Part = 2 => "part",
        /// A summary or an abstract of it.
        Summary = 3 => "summary",
        /// An announcement of it, or what others write about it.
        Announcement = 4 => "announcement",
    }
}
