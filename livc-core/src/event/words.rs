//! The vocabularies that facts are written in.

use crate::code_enum;

code_enum! {
    /// What somebody is in the cell.
    pub enum Function: u8, "function" {
        /// The mayor.
        Mayor = 1 => "mayor",
        /// The mayor's designated representative.
        MayorRepresentative = 2 => "mayor_representative",
        /// The chief of the local police.
        PoliceChief = 3 => "police_chief",
        /// The designated representative of the chief of police.
        PoliceRepresentative = 4 => "police_representative",
        /// The municipal prevention official.
        PreventionOfficial = 5 => "prevention_official",
        /// The coordinator of the cell (process director).
        Coordinator = 6 => "coordinator",
        /// The director of a casus.
        CaseDirector = 7 => "case_director",
        /// An invited participant of municipal level.
        MunicipalInvitee = 8 => "municipal_invitee",
        /// An invited participant of a Community or Region.
        CommunityInvitee = 9 => "community_invitee",
        /// None of these.
        Nobody = 10 => "nobody",
    }
}

code_enum! {
    /// One of the three seats of art. 3, § 1.
    pub enum Seat: u8, "seat" {
        /// The mayor's.
        Mayor = 1 => "mayor",
        /// The local police's.
        Police = 2 => "police",
        /// The municipal prevention official's.
        Prevention = 3 => "prevention",
    }
}

code_enum! {
    /// How a seat is held.
    pub enum Holder: u8, "holder" {
        /// By the mayor, the chief of police or the official himself.
        Principal = 1 => "principal",
        /// By a designated representative.
        Representative = 2 => "representative",
    }
}

code_enum! {
    /// In what capacity a member or invited participant comes.
    pub enum Capacity: u8, "capacity" {
        /// Holder of one of the three seats.
        SeatHolder = 1 => "seat_holder",
        /// Staff of the municipality.
        MunicipalStaff = 2 => "municipal_staff",
        /// Staff of another service working at municipal level.
        MunicipalLevelService = 3 => "municipal_level_service",
        /// Member of a service of a Community or Region.
        CommunityService = 4 => "community_service",
        /// Staff of a public social welfare centre (OCMW, CPAS).
        WelfareCentre = 5 => "welfare_centre",
        /// An alderman who does not represent the mayor.
        Alderman = 6 => "alderman",
        /// An intelligence service or OCAM.
        Intelligence = 7 => "intelligence",
        /// The prosecution.
        Prosecution = 8 => "prosecution",
        /// The federal police.
        FederalPolice = 9 => "federal_police",
        /// A coach, evaluator or observer.
        Observer = 10 => "observer",
        /// Anybody else.
        Other = 11 => "other",
        /// The data-protection officer: oversees, and holds no function in the cell.
        DataProtectionOfficer = 12 => "data_protection_officer",
        /// A supervisory authority: the supervisory body for police information, the Standing Committee R, a
        /// data-protection authority.
        Supervisor = 13 => "supervisor",
        /// The archivist.
        Archivist = 14 => "archivist",
    }
}

code_enum! {
    /// The capacity in which somebody looks. livc looks it up: nobody can claim one that the register does not
    /// know.
    pub enum ViewerRole: u8, "viewer_role" {
        /// As holder of one of the three seats.
        SeatHolder = 1 => "seat_holder",
        /// As coordinator of the cell.
        Coordinator = 2 => "coordinator",
        /// As director of the casus.
        CaseDirector = 3 => "case_director",
        /// As somebody who is invited: standing, or to the casus.
        Invitee = 4 => "invitee",
        /// As data-protection officer: the trail and the proofs, and no casus.
        DataProtectionOfficer = 5 => "data_protection_officer",
        /// As supervisory authority: the trail and the proofs, and no casus.
        Supervisor = 6 => "supervisor",
        /// As archivist: the trail and the proofs, and no casus.
        Archivist = 7 => "archivist",
    }
}

code_enum! {
    /// How somebody looked.
    pub enum LookAct: u8, "look_act" {
        /// At one casus.
        Look = 1 => "look",
        /// At the day from which a casus may no longer be kept.
        Due = 2 => "due",
        /// At all casussen that he may see.
        List = 3 => "list",
        /// At those of them that fit a state, a meeting or a review.
        Search = 4 => "search",
        /// At how many there are.
        Count = 5 => "count",
        /// At a copy of them that leaves livc.
        Export = 6 => "export",
        /// At the trail of looks.
        Trail = 7 => "trail",
        /// At the proofs of the journal.
        Proof = 8 => "proof",
        /// At what can happen to a casus now.
        Possible = 9 => "possible",
        /// At what may soon no longer be kept, or may not be kept any more.
        Retention = 10 => "retention",
        /// At what a person who asks may receive about himself.
        Extract = 11 => "extract",
        /// At one casus, broken open.
        Glass = 12 => "glass",
        /// At the agenda of a meeting to come.
        Agenda = 13 => "agenda",
        /// At the minutes of a meeting.
        Minutes = 14 => "minutes",
        /// At what is to be done and what is overdue.
        Overdue = 15 => "overdue",
        /// At the work that is handed over.
        Handover = 16 => "handover",
        /// At the requests of persons, or at the looks that were broken open.
        Rights = 17 => "rights",
    }
}

code_enum! {
    /// The legislation that a service is under.
    pub enum Regime: u8, "regime" {
        /// Federal.
        Federal = 1 => "federal",
        /// The municipality.
        Municipal = 2 => "municipal",
        /// The French Community.
        FrenchCommunity = 3 => "french_community",
        /// The Flemish Community.
        Flemish = 4 => "flemish",
        /// The German-speaking Community.
        GermanSpeaking = 5 => "german_speaking",
        /// The Walloon Region.
        Walloon = 6 => "walloon",
        /// The Brussels institutions.
        Brussels = 7 => "brussels",
    }
}

code_enum! {
    /// The level of a security clearance (law of 11 December 1998).
    pub enum ClearanceLevel: u8, "clearance_level" {
        /// Confidential.
        Confidential = 1 => "confidential",
        /// Secret.
        Secret = 2 => "secret",
        /// Very secret.
        VerySecret = 3 => "very_secret",
    }
}

code_enum! {
    /// What is known of the mandate by or under a decree or ordinance.
    pub enum MandateStatus: u8, "mandate_status" {
        /// A mandate exists and covers the service.
        Covers = 1 => "covers",
        /// No mandate is known.
        None = 2 => "none",
        /// Nobody has verified it.
        Unverified = 3 => "unverified",
    }
}

code_enum! {
    /// The life of a cell. A municipality without a cell has no journal; its reasons are recorded when one is planned.
    pub enum CellState: u8, "cell_state" {
        /// There is none.
        None = 1 => "none",
        /// Planned.
        Planned = 2 => "planned",
        /// Established, not yet met.
        Established = 3 => "established",
        /// Active.
        Active = 4 => "active",
        /// Dormant: it exists, there is nothing to discuss.
        Dormant = 5 => "dormant",
    }
}

code_enum! {
    /// Why a municipality has no cell (announcement of VVSG, 22 December 2021).
    pub enum NoCellReason: u8, "no_cell_reason" {
        /// No signals of radicalisation.
        NoSignals = 1 => "no_signals",
        /// The need is not felt.
        NoFeltNeed = 2 => "no_felt_need",
        /// Capacity or support is lacking.
        NoCapacityOrSupport = 3 => "no_capacity_or_support",
    }
}

code_enum! {
    /// The kind of a meeting. Only a case meeting, a partner table and triage are about persons.
    pub enum MeetingKind: u8, "meeting_kind" {
        /// A meeting that discusses casussen on the mayor's list.
        CaseMeeting = 1 => "case_meeting",
        /// Screening of signals.
        Triage = 2 => "triage",
        /// A table around one person that is not called as a LIVC R.
        PartnerTable = 3 => "partner_table",
        /// A strategic meeting; of one recorded before the two were told apart, a strategic or thematic one.
        StrategicMeeting = 4 => "strategic_meeting",
        /// Intervision, supervision or exchange, recorded before the three were told apart. It is no longer recorded.
        PeerMeeting = 5 => "peer_meeting",
        /// The exercise in which each one's role is made clear.
        RoleClarification = 6 => "role_clarification",
        /// A thematic meeting.
        ThematicMeeting = 7 => "thematic_meeting",
        /// Intervision: among peers, without hierarchy.
        Intervision = 8 => "intervision",
        /// Supervision: with a guide from outside.
        Supervision = 9 => "supervision",
        /// Exchange between cells.
        Exchange = 10 => "exchange",
    }
}

code_enum! {
    /// To whom an invitation is addressed.
    pub enum Addressee: u8, "addressee" {
        /// The hierarchical superior in the service.
        Superior = 1 => "superior",
        /// The direction of the institution.
        Direction = 2 => "direction",
        /// The participant himself, or anybody else.
        Participant = 3 => "participant",
    }
}

code_enum! {
    /// What an invitation states.
    pub enum InvitationPart: u8, "invitation_part" {
        /// The purpose.
        Purpose = 1 => "purpose",
        /// Day, hour and place.
        DatePlace = 2 => "date_place",
        /// The person.
        Person = 3 => "person",
        /// The services invited.
        InvitedServices = 4 => "invited_services",
        /// The reference to the decree.
        Decree = 5 => "decree",
    }
}

code_enum! {
    /// The category of data that a declared basis covers.
    pub enum BasisCategory: u8, "basis_category" {
        /// Signals.
        Signals = 1 => "signals",
        /// The list of casussen and what is recorded of a casus.
        Casussen = 2 => "casussen",
        /// Both.
        All = 3 => "all",
    }
}

code_enum! {
    /// The operations that a declared basis covers.
    pub enum BasisOperation: u8, "basis_operation" {
        /// Recording.
        Record = 1 => "record",
        /// Consulting.
        Consult = 2 => "consult",
        /// Both.
        All = 3 => "all",
    }
}

code_enum! {
    /// Who determines purposes and means.
    pub enum Controller: u8, "controller" {
        /// The municipality.
        Municipality = 1 => "municipality",
        /// Several municipalities together.
        Municipalities = 2 => "municipalities",
        /// The police zone.
        PoliceZone = 3 => "police_zone",
        /// Another service, for its own data.
        Service = 4 => "service",
    }
}

code_enum! {
    /// Yes or no, to a question.
    pub enum YesNo: u8, "yes_no" {
        /// Yes.
        Yes = 1 => "yes",
        /// No.
        No = 2 => "no",
    }
}

code_enum! {
    /// The sector a signal comes from.
    pub enum Sector: u8, "sector" {
        /// Education.
        Education = 1 => "education",
        /// Police.
        Police = 2 => "police",
        /// Welfare and youth work.
        Welfare = 3 => "welfare",
        /// Health care.
        Health = 4 => "health",
        /// The municipality.
        Municipality = 5 => "municipality",
        /// Justice.
        Justice = 6 => "justice",
        /// Family, friends, citizens.
        Citizen = 7 => "citizen",
        /// Another cell.
        OtherCell = 8 => "other_cell",
        /// Any other.
        Other = 9 => "other",
    }
}

code_enum! {
    /// The age of a person, in bands only.
    pub enum AgeBand: u8, "age_band" {
        /// Under 12.
        Under12 = 1 => "under_12",
        /// 12 to 17.
        From12To17 = 2 => "from_12_to_17",
        /// 18 or older.
        Adult = 3 => "adult",
    }
}

code_enum! {
    /// What screening or weighing led to (after the reporting scheme of Ninove of 2016, with codes from
    /// Neteland and Limburg).
    pub enum CaseOutcome: u8, "case_outcome" {
        /// A false report, or no problem.
        NoProblem = 1 => "no_problem",
        /// A follow-up trajectory in the cell.
        Trajectory = 2 => "trajectory",
        /// An ordinary help service: another problem.
        RegularServices = 3 => "regular_services",
        /// The police: possibly an offence.
        PossibleOffence = 4 => "possible_offence",
        /// Advice to the reporter, who goes on alone.
        AdviceToReporter = 5 => "advice_to_reporter",
        /// One partner takes it up.
        SinglePartner = 6 => "single_partner",
        /// More information is needed.
        MoreInformation = 7 => "more_information",
        /// Proposed for the mayor's list.
        ProposeListing = 8 => "propose_listing",
        /// Not yet decided.
        Pending = 9 => "pending",
        /// The threshold for a table was not met.
        BelowThreshold = 10 => "below_threshold",
        /// It belongs to a casus that already runs.
        Joined = 11 => "joined",
    }
}

code_enum! {
    /// Why a casus is closed.
    pub enum ClosingReason: u8, "closing_reason" {
        /// The goals are reached.
        GoalsReached = 1 => "goals_reached",
        /// The concern has lessened, in the services.
        ConcernLessened = 2 => "concern_lessened",
        /// The signal was unfounded.
        Unfounded = 3 => "unfounded",
        /// No ground to go on.
        NoGround = 4 => "no_ground",
        /// The person moved.
        Moved = 5 => "moved",
        /// Police or prosecution took over.
        TakenBySecurity = 6 => "taken_by_security",
        /// One service took over.
        TakenByService = 7 => "taken_by_service",
        /// The person died.
        Deceased = 8 => "deceased",
        /// Any other.
        Other = 9 => "other",
    }
}

code_enum! {
    /// The state of a casus.
    pub enum CasusState: u8, "casus_state" {
        /// A signal was received.
        Signal = 1 => "signal",
        /// The signal is screened.
        Triage = 2 => "triage",
        /// On the mayor's list.
        Listed = 3 => "listed",
        /// Discussed, with the joint weighing done.
        Weighing = 4 => "weighing",
        /// A follow-up plan is adopted.
        Planned = 5 => "planned",
        /// Followed up.
        FollowUp = 6 => "follow_up",
        /// One partner follows and feeds back.
        SinglePartner = 7 => "single_partner",
        /// The reporter goes on with advice.
        AdviceOnly = 8 => "advice_only",
        /// Referred to another service.
        Referred = 9 => "referred",
        /// Police or prosecution lead.
        HandedToSecurity = 10 => "handed_to_security",
        /// Closed.
        Closed = 11 => "closed",
        /// Named moments after closing.
        Aftercare = 12 => "aftercare",
        /// Screened out: nothing of it is kept but counts.
        Rejected = 13 => "rejected",
        /// Destroyed.
        Purged = 14 => "purged",
        /// The reporter's own possibilities were looked at.
        OwnCheck = 15 => "own_check",
        /// More information was asked for, before any listing.
        InformationRequested = 16 => "information_requested",
        /// Before the threshold for a table: discussed without any identity.
        Threshold = 17 => "threshold",
        /// Closed and laid away until it is destroyed.
        Archived = 18 => "archived",
    }
}

code_enum! {
    /// A position on a decision. Not having spoken is not a position and is recorded nowhere.
    pub enum Position: u8, "position" {
        /// Agrees.
        Agree = 1 => "agree",
        /// Objects.
        Object = 2 => "object",
        /// Abstains from the decision.
        Abstain = 3 => "abstain",
        /// Was not there.
        Absent = 4 => "absent",
    }
}

code_enum! {
    /// Progress towards a goal.
    pub enum Progress: u8, "progress" {
        /// Reached.
        Reached = 1 => "reached",
        /// Nearer.
        Nearer = 2 => "nearer",
        /// The same.
        Same = 3 => "same",
        /// Further away.
        Further = 4 => "further",
    }
}

code_enum! {
    /// Whether follow-up goes up or down.
    pub enum Scaling: u8, "scaling" {
        /// More follow-up.
        Up = 1 => "up",
        /// The same.
        Same = 2 => "same",
        /// Less follow-up.
        Down = 3 => "down",
    }
}

code_enum! {
    /// Whether the person was informed.
    pub enum Informed: u8, "informed" {
        /// Informed.
        Informed = 1 => "informed",
        /// Not informed: inadvisable, for a reason recorded by the host.
        Inadvisable = 2 => "inadvisable",
    }
}

code_enum! {
    /// The mark of a contribution.
    pub enum Mark: u8, "mark" {
        /// No secret.
        Plain = 1 => "plain",
        /// A professional secret.
        Secret = 2 => "secret",
    }
}

code_enum! {
    /// Who received a serious threat.
    pub enum ThreatReceiver: u8, "threat_receiver" {
        /// The emergency services.
        Emergency = 1 => "emergency",
        /// The police.
        Police = 2 => "police",
        /// The prosecutor.
        Prosecutor = 3 => "prosecutor",
    }
}

code_enum! {
    /// Who receives a feedback sheet.
    pub enum SheetReceiver: u8, "sheet_receiver" {
        /// A basic service of the common database.
        BasicService = 1 => "basic_service",
        /// A supervisory authority of the common database.
        Supervisor = 2 => "supervisor",
        /// A partner service of the common database.
        PartnerService = 3 => "partner_service",
    }
}

code_enum! {
    /// A calendar unit.
    pub enum Calendar: u8, "calendar_unit" {
        /// Days.
        Day = 1 => "day",
        /// Months.
        Month = 2 => "month",
        /// Years.
        Year = 3 => "year",
    }
}

code_enum! {
    /// An incident, without its content.
    pub enum IncidentKind: u8, "incident_kind" {
        /// Somebody without seat or invitation was present.
        Intruder = 1 => "intruder",
        /// Something was told that should not have been.
        Disclosure = 2 => "disclosure",
        /// A record was altered or lost.
        Record = 3 => "record",
    }
}

code_enum! {
    /// What the mayor says afterwards of a threat that was passed on.
    pub enum Confirmation: u8, "confirmation" {
        /// It was rightly passed on.
        Confirmed = 1 => "confirmed",
        /// It should not have been: the casus goes on where it was.
        Challenged = 2 => "challenged",
    }
}

code_enum! {
    /// What a cell may set a period of retention for.
    pub enum KeptData: u8, "kept_data" {
        /// A signal that was never on the mayor's list, from the day on which it came in.
        Signal = 1 => "signal",
        /// A casus, from the day of closing.
        Casus = 2 => "casus",
        /// The access journal, from the day of each look.
        AccessTrail = 3 => "access_trail",
    }
}

code_enum! {
    /// Whether the cell goes on while police or prosecution lead.
    pub enum SecurityLead: u8, "security_lead" {
        /// It goes on beside them.
        Parallel = 1 => "parallel",
        /// It waits.
        Suspended = 2 => "suspended",
        /// They no longer lead.
        Ended = 3 => "ended",
    }
}

code_enum! {
    /// Why destruction is held up. The law of the cell names none of these: they are policies of livc, and whoever
    /// places a hold answers for its ground.
    pub enum HoldGround: u8, "hold_ground" {
        /// A judicial inquiry is under way.
        JudicialInquiry = 1 => "judicial_inquiry",
        /// A supervisory authority is looking into it.
        Supervision = 2 => "supervision",
        /// A request of the person concerned is not answered yet.
        RightsRequest = 3 => "rights_request",
        /// The archivist has it under consideration.
        Archive = 4 => "archive",
    }
}

code_enum! {
    /// How the hand-over of a casus to another cell ended.
    pub enum TransferOutcome: u8, "transfer_outcome" {
        /// The receiving mayor took it in.
        Accepted = 1 => "accepted",
        /// The receiving mayor did not.
        Declined = 2 => "declined",
        /// The sender took the proposal back.
        Withdrawn = 3 => "withdrawn",
    }
}

code_enum! {
    /// What became of a municipality of the cell.
    pub enum Recoding: u8, "recoding" {
        /// It went up in another municipality.
        Merged = 1 => "merged",
        /// It is the same municipality with another code.
        Recoded = 2 => "recoded",
        /// It is the same municipality in another province, with the code that it had.
        Province = 3 => "province",
    }
}

code_enum! {
    /// On what ground a request to erase is refused.
    pub enum ErasureRefusal: u8, "erasure_refusal" {
        /// The period of retention has not ended.
        NotDue = 1 => "not_due",
        /// A hold is in place.
        Hold = 2 => "hold",
        /// A hold is in place for a judicial inquiry.
        JudicialInquiry = 3 => "judicial_inquiry",
        /// A hold is in place for the archivist.
        Archive = 4 => "archive",
    }
}
