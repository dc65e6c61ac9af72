//! The facts of keeping: whose data, which data, under whose legislation.

scope! { Keep;
    /// What is kept.
    Head data: Data, "data", baseline Casus, change [] {
        /// A signal that was not listed.
        Signal = 1 => "signal",
        /// The casus: list entry, meetings, weighing, plan.
        Casus = 2 => "casus",
        /// What a participant recorded in the file of the own service.
        OwnFile = 3 => "own_file",
        /// The access journal.
        AccessTrail = 4 => "access_trail",
        /// Data in the common database (reference only).
        Database = 5 => "database",
        /// A request of a person about the own data: by when it is answered.
        Request = 6 => "request",
        /// What a participant put on the table, as the casus holds it.
        Contribution = 7 => "contribution",
    }
    /// The legislation that the keeper is under.
    Head regime: Regime, "regime", baseline Municipal, change [] {
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
    /// Whether the person was ever discussed in the cell.
    Gate discussed: Discussed, "discussed", baseline No, change [] {
        /// Discussed.
        Yes = 1 => "yes",
        /// Never.
        No = 2 => "no",
    }
    /// Serious indications of a terrorism risk.
    Plain indications: Indications, "indications", baseline None, change [] {
        /// Serious.
        Serious = 1 => "serious",
        /// None recorded.
        None = 2 => "none",
    }
    /// Reasons for keeping longer, on objective elements.
    Plain reasons: Reasons, "reasons", baseline Missing, change [] {
        /// Stated.
        Stated = 1 => "stated",
        /// Missing.
        Missing = 2 => "missing",
    }
    /// Whether keeping longer was discussed in the cell beforehand.
    Plain prior_discussion: PriorDiscussion, "prior_discussion", baseline No, change [] {
        /// Discussed.
        Yes = 1 => "yes",
        /// Not discussed.
        No = 2 => "no",
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
    /// Whether the host set a period of its own.
    Gate host_period: HostPeriod, "host_period", baseline None, change [] {
        /// Set.
        Set = 1 => "set",
        /// Not set.
        None = 2 => "none",
    }
    /// Whether the person was told in the first period that the answer to a request takes longer.
    Plain extension: Extension, "extension", baseline None, change []; assumed {
        /// Told in time.
        Told = 1 => "told",
        /// Not told.
        None = 2 => "none",
    }
}
