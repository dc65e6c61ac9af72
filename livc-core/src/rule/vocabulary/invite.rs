//! The facts of an invitation to the table.

scope! { Invite;
    /// Whom the invitation is for.
    Head invitee: Invitee, "invitee", baseline Other, change [] {
        /// Staff of the municipality.
        MunicipalStaff = 1 => "municipal_staff",
        /// Staff of another service working at municipal level.
        MunicipalLevelService = 2 => "municipal_level_service",
        /// Member of a service of a Community or Region.
        CommunityService = 3 => "community_service",
        /// Staff of a public social welfare centre (OCMW, CPAS).
        WelfareCentre = 4 => "welfare_centre",
        /// An alderman who does not represent the mayor.
        Alderman = 5 => "alderman",
        /// An intelligence service or OCAM.
        Intelligence = 6 => "intelligence",
        /// The prosecution.
        Prosecution = 7 => "prosecution",
        /// The federal police.
        FederalPolice = 8 => "federal_police",
        /// A coach, evaluator or observer.
        Observer = 9 => "observer",
        /// Anybody else.
        Other = 10 => "other",
    }
    /// Who invites.
    Gate inviter: Inviter, "inviter", baseline Other, change [Other] {
        /// The mayor.
        Mayor = 1 => "mayor",
        /// The mayor's designated representative.
        MayorRepresentative = 2 => "mayor_representative",
        /// Somebody else.
        Other = 3 => "other",
    }
    /// Whether the person is on the mayor's list that day.
    Gate listed: Listed, "listed", baseline No, change [] {
        /// On the list.
        Yes = 1 => "yes",
        /// Not on the list.
        No = 2 => "no",
        /// The invitation is standing and names nobody.
        Nobody = 3 => "nobody",
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
    /// What the function can contribute to case-focused, individual follow-up at local level.
    Plain contribution: Contribution, "contribution", baseline Unstated, change [Unstated] {
        /// Stated.
        Stated = 1 => "stated",
        /// Not stated.
        Unstated = 2 => "unstated",
    }
    /// To whom the invitation is addressed.
    Plain addressee: Addressee, "addressee", baseline Participant, change [Participant] {
        /// The hierarchical superior in the service.
        Superior = 1 => "superior",
        /// The direction of the institution.
        Direction = 2 => "direction",
        /// The participant himself, or anybody else.
        Participant = 3 => "participant",
    }
    /// Whom the decree wants the invitation addressed to.
    Plain service: Service, "service", baseline Hierarchical, change [] {
        /// A service with a hierarchical superior.
        Hierarchical = 1 => "hierarchical",
        /// A service invited through its direction (education and the like).
        DirectionLed = 2 => "direction_led",
    }
    /// The days between sending and meeting.
    Plain notice: Notice, "notice", baseline Short, change [Short] {
        /// As many as the decree asks.
        Enough = 1 => "enough",
        /// Fewer.
        Short = 2 => "short",
    }
    /// Whether urgency is invoked.
    Plain urgency: Urgency, "urgency", baseline None, change [] {
        /// Invoked, with reasons.
        Reasoned = 1 => "reasoned",
        /// Not invoked.
        None = 2 => "none",
    }
    /// Whether the invitation contains all that the decree asks.
    Plain content: Content, "content", baseline Incomplete, change [Incomplete] {
        /// It does.
        Complete = 1 => "complete",
        /// It does not.
        Incomplete = 2 => "incomplete",
    }
    /// The age band of the person.
    Plain age: Age, "age", baseline Adult, change [] {
        /// Under 12.
        Under12 = 1 => "under_12",
        /// 12 to 17.
        From12To17 = 2 => "from_12_to_17",
        /// 18 or older.
        Adult = 3 => "adult",
    }
    /// Whether the special reasons for a child under 12 are stated.
    Plain child_reasons: ChildReasons, "child_reasons", baseline Missing, change [Missing] {
        /// Stated.
        Stated = 1 => "stated",
        /// Missing.
        Missing = 2 => "missing",
    }
    /// Whether the service takes care of the person.
    Plain care: Care, "care", baseline None, change [] {
        /// It does.
        Current = 1 => "current",
        /// It did.
        Former = 2 => "former",
        /// It does not, or the cell does not know and does not ask.
        None = 3 => "none",
    }
}
