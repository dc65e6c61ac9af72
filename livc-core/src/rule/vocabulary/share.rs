//! The facts of a sharing question: who wants to do what with which item, where, for whom and why.

scope! { Share;
    /// Where the act happens.
    Gate setting: Setting, "setting", baseline Outside, change [] {
        /// A meeting of the cell that discusses casussen on the mayor's list.
        CaseMeeting = 1 => "case_meeting",
        /// Screening of signals, before a person is listed.
        Triage = 2 => "triage",
        /// A table around one person that is not called as a LIVC R.
        PartnerTable = 3 => "partner_table",
        /// A strategic or thematic meeting of the cell.
        StrategicMeeting = 4 => "strategic_meeting",
        /// Intervision, supervision or exchange between cells.
        PeerMeeting = 5 => "peer_meeting",
        /// The Local Task Force: another table, with other members.
        TaskForce = 6 => "task_force",
        /// Outside any meeting: mail, corridor, telephone, platform.
        Outside = 7 => "outside",
    }
    /// Who is in the room for this agenda item.
    Gate room: Room, "room", baseline None, change [Intruder, Incomplete], never [None] {
        /// There is no room: the act is not done in a meeting.
        None = 1 => "none",
        /// Everybody present holds a seat or a valid invitation for this item.
        Lawful = 2 => "lawful",
        /// Somebody is present without a seat and without a valid invitation for this item.
        Intruder = 3 => "intruder",
        /// Not everybody's seat or invitation is known.
        Incomplete = 4 => "incomplete",
    }
    /// The one who would tell, show, record, send or use.
    Gate giver: Giver, "giver", baseline Outsider, change [], never [Attendee, Outsider] {
        /// The mayor.
        Mayor = 1 => "mayor",
        /// The representative whom the mayor designated.
        MayorRepresentative = 2 => "mayor_representative",
        /// The chief of the local police.
        PoliceChief = 3 => "police_chief",
        /// The representative whom the chief of police designated.
        PoliceRepresentative = 4 => "police_representative",
        /// The municipal official in charge of prevention.
        PreventionOfficial = 5 => "prevention_official",
        /// Invited staff of the municipality, or of a service working at municipal level.
        MunicipalInvitee = 6 => "municipal_invitee",
        /// An invited member of a service of a Community or Region.
        CommunityInvitee = 7 => "community_invitee",
        /// The case handler in a service, who was not at the table.
        CaseHandler = 8 => "case_handler",
        /// Somebody in the room without a seat and without an invitation.
        Attendee = 9 => "attendee",
        /// Anybody else.
        Outsider = 10 => "outsider",
    }
    /// Whether the person is on the mayor's list of casussen that day.
    Gate listed: Listed, "listed", baseline No, change [] {
        /// On the list.
        Yes = 1 => "yes",
        /// Not on the list.
        No = 2 => "no",
    }
    /// On what the consultation itself is founded.
    Gate founding: Founding, "founding", baseline None, change [] {
        /// A law: the LIVC R of the law of 30 July 2018 is.
        Law = 1 => "law",
        /// A decree only.
        Decree = 2 => "decree",
        /// An ordinance only.
        Ordinance = 3 => "ordinance",
        /// A reasoned authorisation of the Crown prosecutor.
        Prosecutor = 4 => "prosecutor",
        /// Nothing of the kind.
        None = 5 => "none",
    }
    /// Whether the item is classified information.
    Gate classified: Classified, "classified", baseline No, change [] {
        /// Not classified.
        No = 1 => "no",
        /// Classified.
        Yes = 2 => "yes",
    }
    /// The act.
    Head op: Op, "op", baseline Tell, change []; told {
        /// Say from memory.
        Tell = 1 => "tell",
        /// Let others see, without leaving it with them.
        Show = 2 => "show",
        /// Write into a file or database.
        Record = 3 => "record",
        /// Read from a file.
        ConsultFile = 4 => "consult_file",
        /// Transmit, in whatever way.
        Send = 5 => "send",
        /// Answer a request for information of the mayor (art. 3, § 2).
        Answer = 6 => "answer",
        /// Name a person to a service in order to invite it.
        Invite = 7 => "invite",
        /// Tell the case handler of one's own service afterwards.
        Debrief = 8 => "debrief",
        /// Act on it.
        Use = 9 => "use",
        /// Make public.
        Publish = 10 => "publish",
    }
    /// What it is about.
    Head item: Item, "item", baseline Contribution, change [] {
        /// An information card from the common database.
        Card = 1 => "card",
        /// An intelligence sheet from the common database.
        IntelligenceSheet = 2 => "intelligence_sheet",
        /// A list of several persons from the common database.
        TerList = 3 => "ter_list",
        /// The feedback sheet of the cell on a listed person.
        FeedbackSheet = 4 => "feedback_sheet",
        /// What a participant brings to the table.
        Contribution = 5 => "contribution",
        /// A fact of the casus file: dates, states, who takes part.
        CaseFact = 6 => "case_fact",
        /// The follow-up plan.
        Plan = 7 => "plan",
        /// The notice to a reporter that the signal was received and handled.
        OutcomeNotice = 8 => "outcome_notice",
        /// The notice that a new entity was entered in the common database.
        NewEntity = 9 => "new_entity",
        /// A professional's own assessment.
        OwnAssessment = 10 => "own_assessment",
        /// A count in which nobody can be recognised.
        Count = 11 => "count",
        /// The mere fact that a person is discussed.
        Existence = 12 => "existence",
        /// What a person is told of the data that are kept on that person.
        Extract = 13 => "extract",
        /// A person's request about the data that are kept on that person.
        RightsRequest = 14 => "rights_request",
        /// A service's report on why it does not take part.
        NonParticipation = 15 => "non_participation",
        /// The filled-in form of a confidential instrument.
        Instrument = 16 => "instrument",
        /// A figure or colour that a machine computed of a person.
        ComputedEstimate = 17 => "computed_estimate",
    }
    /// Who would receive it.
    Plain receiver: Receiver, "receiver", baseline Public, change [Mayor, CaseHandler, Superior, BasicService, Supervisor, PartnerService, Prosecutor, TaskForce, OtherCell, PersonDiscussed, Reporter, OwnFile, PersonFile, Coach, Public, Database, ThosePresent], never [Database] {
        /// Everybody in the room.
        ThosePresent = 1 => "those_present",
        /// The mayor.
        Mayor = 2 => "mayor",
        /// The case handler in the giver's own service.
        CaseHandler = 3 => "case_handler",
        /// The hierarchical superior in the giver's own service, or the superior of a service to be invited.
        Superior = 4 => "superior",
        /// A basic service of the common database: OCAM, police, intelligence services.
        BasicService = 5 => "basic_service",
        /// A supervisory authority of the common database: COC, Committee R.
        Supervisor = 6 => "supervisor",
        /// A partner service of the common database.
        PartnerService = 7 => "partner_service",
        /// The prosecutor.
        Prosecutor = 8 => "prosecutor",
        /// The Local Task Force.
        TaskForce = 9 => "task_force",
        /// Another cell.
        OtherCell = 10 => "other_cell",
        /// The person discussed.
        PersonDiscussed = 11 => "person_discussed",
        /// The one who reported the signal.
        Reporter = 12 => "reporter",
        /// The file of the giver's own service.
        OwnFile = 13 => "own_file",
        /// The file of the person discussed.
        PersonFile = 14 => "person_file",
        /// The common database T.E.R.
        Database = 15 => "database",
        /// A coach, evaluator or observer.
        Coach = 16 => "coach",
        /// Anybody.
        Public = 17 => "public",
        /// The data protection authority (GBA, APD).
        DataProtectionAuthority = 18 => "data_protection_authority",
    }
    /// Whether the giver's service takes care of the person.
    Plain care: Care, "care", baseline None, change [] {
        /// It does.
        Current = 1 => "current",
        /// It did.
        Former = 2 => "former",
        /// It does not.
        None = 3 => "none",
        /// It makes no difference: the giver holds a seat.
        NotRelevant = 4 => "not_relevant",
    }
    /// The legislation that the giver's service is under.
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
    /// The mandate by or under a decree or ordinance that covers the giver's service that day.
    Plain mandate: Mandate, "mandate", baseline Unverified, change [Unverified], never [NotNeeded] {
        /// A seat, or municipal level: no mandate is needed.
        NotNeeded = 1 => "not_needed",
        /// A mandate exists and covers the service.
        Covers = 2 => "covers",
        /// No mandate is known.
        None = 3 => "none",
        /// Nobody has verified it.
        Unverified = 4 => "unverified",
    }
    /// The professional duty that binds the giver.
    Plain duty: Duty, "duty", baseline None, change [] {
        /// None of these.
        None = 1 => "none",
        /// Professional secrecy.
        Secret = 2 => "secret",
        /// The duties of the police.
        Police = 3 => "police",
        /// The secrecy of a lawyer.
        Lawyer = 4 => "lawyer",
    }
    /// Whether the item holds a professional secret, and whose.
    Plain secret: Secret, "secret", baseline No, change [], own [OfGiver] {
        /// No secret.
        No = 1 => "no",
        /// A secret that the giver holds by profession.
        OfGiver = 2 => "of_giver",
        /// A secret that somebody else told in the consultation.
        HeardHere = 3 => "heard_here",
    }
    /// The category of the data.
    Plain category: Category, "category", baseline Other, change [] {
        /// No personal data.
        None = 1 => "none",
        /// Identity and contact.
        Identity = 2 => "identity",
        /// Job and education.
        Employment = 3 => "employment",
        /// Age, sex, nationality, civil status.
        CivilStatus = 4 => "civil_status",
        /// Debts.
        Debts = 5 => "debts",
        /// Way of life.
        Lifestyle = 6 => "lifestyle",
        /// Household.
        Household = 7 => "household",
        /// Housing.
        Housing = 8 => "housing",
        /// Police and judicial data.
        Judicial = 9 => "judicial",
        /// Situations of risk.
        RiskSituation = 10 => "risk_situation",
        /// A special category of personal data (GDPR, art. 9), not told apart here.
        Special = 11 => "special",
        /// Any other.
        Other = 12 => "other",
    }
    /// Whom the data are about.
    Plain subject: Subject, "subject", baseline OtherPerson, change [] {
        /// The listed person.
        ListedPerson = 1 => "listed_person",
        /// A relation or contact of the listed person.
        Contact = 2 => "contact",
        /// Another person.
        OtherPerson = 3 => "other_person",
        /// Nobody.
        Nobody = 4 => "nobody",
    }
    /// The person's place in the common database, where the giver may know it.
    Plain entity: Entity, "entity", baseline NotInDatabase, change [] {
        /// A validated entity.
        Validated = 1 => "validated",
        /// In pre-inquiry.
        PreInquiry = 2 => "pre_inquiry",
        /// Not in the database.
        NotInDatabase = 3 => "not_in_database",
    }
    /// What it is for.
    Plain purpose: Purpose, "purpose", baseline Other, change [] {
        /// Preventing terrorist offences.
        Prevention = 1 => "prevention",
        /// Protecting the physical or psychological integrity of the person or of others.
        Integrity = 2 => "integrity",
        /// Preventing offences within a criminal organisation.
        CriminalOrganisation = 3 => "criminal_organisation",
        /// Prosecuting the offences for which the consultation was organised.
        Prosecution = 4 => "prosecution",
        /// Prosecuting other offences.
        ProsecutionOther = 5 => "prosecution_other",
        /// Help and follow-up of the person.
        Support = 6 => "support",
        /// Reporting and accountability.
        Reporting = 7 => "reporting",
        /// Statistics.
        Statistics = 8 => "statistics",
        /// A social benefit.
        Benefit = 9 => "benefit",
        /// Housing.
        Housing = 10 => "housing",
        /// Employment.
        Employment = 11 => "employment",
        /// A permit.
        Permit = 12 => "permit",
        /// Migration.
        Migration = 13 => "migration",
        /// Nationality.
        Nationality = 14 => "nationality",
        /// Tax.
        Tax = 15 => "tax",
        /// A school sanction.
        SchoolSanction = 16 => "school_sanction",
        /// Anything else.
        Other = 17 => "other",
        /// The rights of a person on the data that are kept on that person.
        Rights = 18 => "rights",
    }
    /// The positions of those who effectively took part in the meeting.
    Plain consensus: Consensus, "consensus", baseline NotAsked, change [Unrecorded, NotAsked] {
        /// All agree.
        AllAgree = 1 => "all_agree",
        /// At least one objects.
        Objection = 2 => "objection",
        /// At least one position is not recorded.
        Unrecorded = 3 => "unrecorded",
        /// Nobody was asked.
        NotAsked = 4 => "not_asked",
    }
    /// Whether the receiving service is competent for the area of the cell.
    Plain competent: Competent, "competent", baseline No, change [No] {
        /// It is.
        Yes = 1 => "yes",
        /// It is not, or it makes no difference.
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
    /// Whether the source of the information is named.
    Plain source: Source, "source", baseline Missing, change [Missing] {
        /// Named.
        Named = 1 => "named",
        /// Missing.
        Missing = 2 => "missing",
    }
    /// Whether a basis in law is declared for this processing.
    Plain basis: Basis, "basis", baseline None, change [None] {
        /// A declared basis covers the category and the act that day.
        Declared = 1 => "declared",
        /// No declared basis covers it.
        None = 2 => "none",
    }
    /// The circle of the viewer or giver in this casus.
    Plain tier: Tier, "tier", baseline None, change [] {
        /// One of the three seats.
        Core = 1 => "core",
        /// A standing participant.
        Permanent = 2 => "permanent",
        /// Invited to this casus.
        AdHoc = 3 => "ad_hoc",
        /// None of these.
        None = 4 => "none",
    }
    /// Whether the participant signed the protocol of the cell.
    Plain protocol: Protocol, "protocol", baseline Unsigned, change [Unsigned, Demanded], never [NotRequired] {
        /// Signed.
        Signed = 1 => "signed",
        /// Not signed.
        Unsigned = 2 => "unsigned",
        /// The cell does not ask it.
        NotRequired = 3 => "not_required",
        /// Not signed, where the profile asks it of whoever is invited to one casus.
        Demanded = 4 => "demanded",
    }
    /// Whether there is grave and imminent danger for somebody.
    Plain danger: Danger, "danger", baseline None, change []; told {
        /// None.
        None = 1 => "none",
        /// Imminent.
        Imminent = 2 => "imminent",
    }
    /// A ground outside the consultation that lifts professional secrecy.
    Plain exemption: Exemption, "exemption", baseline None, change [] {
        /// None.
        None = 1 => "none",
        /// Testimony in court or before a parliamentary inquiry.
        Testimony = 2 => "testimony",
        /// A law obliges to speak.
        LegalDuty = 3 => "legal_duty",
        /// A law permits to speak.
        LegalPermission = 4 => "legal_permission",
        /// A decree or ordinance permits to speak.
        DecreePermission = 5 => "decree_permission",
        /// A report to the prosecutor of offences on minors or vulnerable persons.
        ProsecutorReport = 6 => "prosecutor_report",
    }
    /// What the feedback sheet would contain.
    Plain content: Content, "content", baseline Other, change [Other] {
        /// An evaluation of the follow-up in the cell only.
        FollowUpEvaluation = 1 => "follow_up_evaluation",
        /// Anything more, or it is no feedback sheet.
        Other = 2 => "other",
    }
    /// Whether the mayor was in contact with the chief of police before using data of a card.
    Plain police_contact: PoliceContact, "police_contact", baseline NotMade, change [NotMade] {
        /// Contact was made.
        Made = 1 => "made",
        /// Contact was not made.
        NotMade = 2 => "not_made",
    }
    /// The tie between a validated entity and the municipality.
    Plain link: Link, "link", baseline None, change [] {
        /// Resides there.
        Resides = 1 => "resides",
        /// Regularly frequents it.
        Frequents = 2 => "frequents",
        /// Regularly organises activities there.
        Organises = 3 => "organises",
        /// Has perceptible effects there (hate propagandists only).
        Effects = 4 => "effects",
        /// Plans activities there (hate propagandists only).
        Plans = 5 => "plans",
        /// None of these.
        None = 6 => "none",
    }
    /// Which members are in the room when an information card is shown.
    Plain audience: Audience, "audience", baseline NotRelevant, change [WithInvitees], never [NotRelevant] {
        /// The three seats of the cell only.
        SeatsOnly = 1 => "seats_only",
        /// Invited participants too.
        WithInvitees = 2 => "with_invitees",
        /// No card is shown.
        NotRelevant = 3 => "not_relevant",
    }
    /// Whose information it is.
    Plain origin: Origin, "origin", baseline NotRelevant, change [], own [Own] {
        /// The giver's own.
        Own = 1 => "own",
        /// Heard at the table, from somebody else.
        Other = 2 => "other",
        /// Neither: the item is the cell's.
        NotRelevant = 3 => "not_relevant",
    }
    /// Whether the giver's invitation was in time and complete.
    Plain invitation: Invitation, "invitation", baseline NotRelevant, change [] {
        /// In time and complete.
        InOrder = 1 => "in_order",
        /// Late without reasoned urgency, or incomplete.
        Shortcoming = 2 => "shortcoming",
        /// No such rules apply to the giver.
        NotRelevant = 3 => "not_relevant",
    }
    /// The stage of a profile that filters what is said, step by step; a Belgian profile has no such filters.
    Gate stage: Stage, "stage", baseline NotUsed, change []; assumed {
        /// Within one's own service.
        Filter1 = 1 => "filter_1",
        /// With the others, without any identity, to test the threshold.
        Filter2 = 2 => "filter_2",
        /// With limited identifiers, to find which services know the person.
        Filter3 = 3 => "filter_3",
        /// In full, among the services that will act.
        Filter4 = 4 => "filter_4",
        /// The threshold was not met.
        Stopped = 5 => "stopped",
        /// The profile has no filters.
        NotUsed = 6 => "not_used",
    }
    /// The consent of the person, where the law or the profile asks it.
    Gate consent: Consent, "consent", baseline NotRequired, change []; assumed {
        /// Given by the person.
        Given = 1 => "given",
        /// Given by a parent of a person under 18.
        GivenByParent = 2 => "given_by_parent",
        /// Asked, and not given.
        Missing = 3 => "missing",
        /// Given, and withdrawn.
        Withdrawn = 4 => "withdrawn",
        /// Not asked here.
        NotRequired = 5 => "not_required",
    }
}
