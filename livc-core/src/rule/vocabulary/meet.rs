//! The facts of composition and presence: one question for each required seat, and one for each person present.

scope! { Meet;
    /// What is checked.
    Head check: Check, "check", baseline Presence, change [] {
        /// A required seat of the cell.
        Seat = 1 => "seat",
        /// The presence of one person at one agenda item.
        Presence = 2 => "presence",
        /// The cell itself: its purpose and its territory.
        Establishment = 3 => "establishment",
    }
    /// The seat.
    Gate seat: Seat, "seat", baseline None, change [] {
        /// The mayor's.
        Mayor = 1 => "mayor",
        /// The local police's.
        Police = 2 => "police",
        /// The municipal prevention official's.
        Prevention = 3 => "prevention",
        /// None.
        None = 4 => "none",
    }
    /// Who holds the seat.
    Plain holder: Holder, "holder", baseline Nobody, change [Nobody] {
        /// The mayor, the chief of police or the official himself.
        Principal = 1 => "principal",
        /// A designated representative.
        Representative = 2 => "representative",
        /// Nobody.
        Nobody = 3 => "nobody",
    }
    /// The designation of a representative.
    Plain designation: Designation, "designation", baseline Missing, change [Missing, FormerMayor], never [NotNeeded] {
        /// Recorded, by the principal in office.
        Recorded = 1 => "recorded",
        /// Not recorded.
        Missing = 2 => "missing",
        /// Recorded, by a mayor who is no longer in office.
        FormerMayor = 3 => "former_mayor",
        /// The principal sits himself.
        NotNeeded = 4 => "not_needed",
    }
    /// The security clearance on that day.
    Plain clearance: Clearance, "clearance", baseline Missing, change [Missing, Expired, TooLow], never [NotNeeded] {
        /// At least level "secret", and valid.
        Valid = 1 => "valid",
        /// No longer valid, or not yet.
        Expired = 2 => "expired",
        /// Below level "secret".
        TooLow = 3 => "too_low",
        /// None recorded.
        Missing = 4 => "missing",
        /// This seat needs none.
        NotNeeded = 5 => "not_needed",
    }
    /// Whether several municipalities share the cell.
    Gate joint: Joint, "joint", baseline No, change [] {
        /// One municipality.
        No = 1 => "no",
        /// Two or more.
        Yes = 2 => "yes",
    }
    /// The invitation of a person present.
    Plain invitation: Invitation, "invitation", baseline None, change [None, OtherCasus], never [NotNeeded] {
        /// Invited for every casus.
        Standing = 1 => "standing",
        /// Invited for this casus.
        ThisCasus = 2 => "this_casus",
        /// Invited for another casus only.
        OtherCasus = 3 => "other_casus",
        /// Not invited.
        None = 4 => "none",
        /// Holds a seat.
        NotNeeded = 5 => "not_needed",
    }
    /// Who invited.
    Plain inviter: Inviter, "inviter", baseline Nobody, change [Nobody, Other] {
        /// The mayor.
        Mayor = 1 => "mayor",
        /// The mayor's designated representative.
        MayorRepresentative = 2 => "mayor_representative",
        /// Somebody else.
        Other = 3 => "other",
        /// Nobody.
        Nobody = 4 => "nobody",
    }
    /// In what capacity the person is there.
    Gate attendee: Attendee, "attendee", baseline Other, change [] {
        /// Holds one of the three seats.
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
    }
    /// The mandate by or under a decree or ordinance that covers the service that day.
    Plain mandate: Mandate, "mandate", baseline Unverified, change [Unverified], never [NotNeeded] {
        /// No mandate is needed.
        NotNeeded = 1 => "not_needed",
        /// A mandate exists and covers the service.
        Covers = 2 => "covers",
        /// No mandate is known.
        None = 3 => "none",
        /// Nobody has verified it.
        Unverified = 4 => "unverified",
    }
    /// The legislation that the service is under.
    Plain regime: Regime, "regime", baseline Municipal, change [] {
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
    /// What the function can contribute to case-focused, individual follow-up at local level.
    Plain contribution: Contribution, "contribution", baseline Unstated, change [Unstated] {
        /// Stated.
        Stated = 1 => "stated",
        /// Not stated.
        Unstated = 2 => "unstated",
    }
    /// The kind of meeting.
    Gate meeting: Meeting, "meeting", baseline None, change [] {
        /// The cell itself, not a meeting.
        None = 1 => "none",
        /// A meeting that discusses casussen on the mayor's list.
        CaseMeeting = 2 => "case_meeting",
        /// Screening of signals.
        Triage = 3 => "triage",
        /// A table around one person that is not called as a LIVC R.
        PartnerTable = 4 => "partner_table",
        /// A strategic or thematic meeting.
        StrategicMeeting = 5 => "strategic_meeting",
        /// Intervision, supervision or exchange between cells.
        PeerMeeting = 6 => "peer_meeting",
        /// The exercise in which each one's role is made clear.
        RoleClarification = 7 => "role_clarification",
    }
    /// The purpose of the cell.
    Gate purpose: Purpose, "purpose", baseline OtherOnly, change [] {
        /// Preventing terrorist offences.
        TerroristOffences = 1 => "terrorist_offences",
        /// Only something else.
        OtherOnly = 2 => "other_only",
    }
    /// Whether the seat is present at this meeting.
    Plain present: Present, "present", baseline No, change [] {
        /// Present, or the question is about the cell itself.
        Yes = 1 => "yes",
        /// Absent.
        No = 2 => "no",
    }
    /// Whether a professional secret is told at this agenda item.
    Plain secret: SecretTold, "secret_told", baseline No, change [] {
        /// None is told.
        No = 1 => "no",
        /// One is told.
        Yes = 2 => "yes",
    }
    /// What became of the municipalities of the cell.
    Gate territory: Territory, "territory", baseline Unchanged, change []; assumed {
        /// They are as they were when the cell was recorded, or a cell was recorded for their successor.
        Unchanged = 1 => "unchanged",
        /// At least one merged away since, and no cell is recorded for its successor.
        MergedAway = 2 => "merged_away",
    }
}
