//! The facts of a move: what may happen to a casus, by whom, and what must be there first.

scope! { Move;
    /// The move.
    Head step: Step, "step", baseline Report, change [] {
        /// A signal comes in.
        Report = 1 => "report",
        /// The signal is screened.
        Triage = 2 => "triage",
        /// The mayor asks a service for information (art. 3, § 2).
        RequestInformation = 3 => "request_information",
        /// The mayor puts the casus on the list.
        List = 4 => "list",
        /// A case meeting discusses the casus.
        Discuss = 5 => "discuss",
        /// The joint weighing is recorded.
        Weigh = 6 => "weigh",
        /// A follow-up plan is adopted or revised.
        Plan = 7 => "plan",
        /// Follow-up starts.
        StartFollowUp = 8 => "start_follow_up",
        /// Follow-up is reviewed.
        Review = 9 => "review",
        /// The casus is closed.
        Close = 10 => "close",
        /// The mayor takes the casus off the list.
        Unlist = 11 => "unlist",
        /// A closed casus is opened again on a new signal.
        Reopen = 12 => "reopen",
        /// A serious threat is passed on at once.
        Urgent = 13 => "urgent",
        /// A casus that already runs elsewhere is taken in.
        Import = 14 => "import",
        /// The casus is destroyed.
        Purge = 15 => "purge",
        /// An information card is shown at the table.
        ShowCard = 16 => "show_card",
        /// A feedback sheet is sent.
        SendSheet = 17 => "send_sheet",
        /// A participant puts something on the table.
        Contribute = 18 => "contribute",
        /// An action of the plan is done.
        CompleteAction = 19 => "complete_action",
        /// A signal that was not listed is erased.
        EraseSignal = 20 => "erase_signal",
        /// The cell is administered: members, seats, standing invitations, meetings, incidents.
        Administer = 21 => "administer",
        /// The controller declares a basis, settles a question or sets how long a casus is kept.
        Declare = 22 => "declare",
        /// Those who effectively took part say whether they agree with a feedback sheet.
        AgreeSheet = 23 => "agree_sheet",
        /// Somebody is invited to a casus.
        Invite = 24 => "invite",
        /// An answer of livc is kept.
        RecordAnswer = 25 => "record_answer",
        /// The reporter first looks whether the own possibilities are exhausted.
        OwnCheck = 26 => "own_check",
        /// The threshold for discussing a signal is tested.
        Threshold = 27 => "threshold",
        /// A closed casus is put away until it is destroyed.
        Archive = 28 => "archive",
        /// A casus goes over to another version of its profile.
        Migrate = 29 => "migrate",
        /// Moments after closing are planned, held or waived.
        Aftercare = 30 => "aftercare",
        /// Consent is recorded, where the profile asks for it.
        Consent = 31 => "consent",
        /// Destruction is held up for a procedure, or that hold is lifted.
        Hold = 32 => "hold",
        /// A casus is kept longer, with reasons.
        ExtendRetention = 33 => "extend_retention",
        /// A request to erase is refused, with its ground.
        RefuseErasure = 34 => "refuse_erasure",
        /// A request of the person on the own data is received, extended, forwarded or answered.
        RightsRequest = 35 => "rights_request",
        /// A correction is asked for or made.
        Correct = 36 => "correct",
        /// What is hidden is opened for a reason and a short time.
        BreakGlass = 37 => "break_glass",
        /// A casus is put on the agenda of a meeting.
        Schedule = 38 => "schedule",
        /// One more signal on the same person is added, or a reporter becomes known.
        AddSignal = 39 => "add_signal",
        /// The reporter gets the constant notice.
        NotifyReporter = 40 => "notify_reporter",
        /// An action, or the direction of the casus, passes to somebody else.
        HandOver = 41 => "hand_over",
        /// A threat that was passed on is confirmed or challenged afterwards.
        ConfirmThreat = 42 => "confirm_threat",
        /// A casus is handed to the cell of another municipality, or that is settled.
        Transfer = 43 => "transfer",
    }
    /// What the actor is, looked up by livc.
    Gate role: Role, "role", baseline Nobody, change [Mayor, MayorRepresentative, PoliceChief, PoliceRepresentative, PreventionOfficial, Coordinator, CaseDirector, MunicipalInvitee, CommunityInvitee, Nobody] {
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
        /// The director of this casus.
        CaseDirector = 7 => "case_director",
        /// An invited participant of municipal level.
        MunicipalInvitee = 8 => "municipal_invitee",
        /// An invited participant of a Community or Region.
        CommunityInvitee = 9 => "community_invitee",
        /// None of these.
        Nobody = 10 => "nobody",
    }
    /// Whether the casus is on the mayor's list.
    Gate listed: Listed, "listed", baseline No, change [] {
        /// On the list.
        Yes = 1 => "yes",
        /// Not on the list.
        No = 2 => "no",
    }
    /// Whether the cell may record personal data at all.
    Gate record: Record, "record", baseline NoRecord, change [NoRecord] {
        /// A declared basis covers it that day.
        BasisDeclared = 1 => "basis_declared",
        /// No basis is declared: no reference to any person is kept.
        NoRecord = 2 => "no_record",
    }
    /// Who acts.
    Gate actor: Actor, "actor", baseline Person, change [] {
        /// A person.
        Person = 1 => "person",
        /// A timer.
        Timer = 2 => "timer",
    }
    /// Indications of a radicalisation process.
    Plain indications: Indications, "indications", baseline Unrecorded, change [] {
        /// Recorded: there are.
        Yes = 1 => "yes",
        /// Recorded: there are none.
        No = 2 => "no",
        /// Not recorded.
        Unrecorded = 3 => "unrecorded",
    }
    /// Whether the category of the source is stated.
    Plain source: Source, "source", baseline Missing, change [Missing] {
        /// Stated.
        Named = 1 => "named",
        /// Missing.
        Missing = 2 => "missing",
    }
    /// Whether the signal is about an identified person.
    Plain identity: Identity, "identity", baseline Anonymous, change [Anonymous] {
        /// Identified, by a reference.
        Known = 1 => "known",
        /// Anonymous: for advice only.
        Anonymous = 2 => "anonymous",
    }
    /// The age band of the person.
    Plain age: Age, "age", baseline Unrecorded, change [] {
        /// Under 12.
        Under12 = 1 => "under_12",
        /// 12 to 17.
        From12To17 = 2 => "from_12_to_17",
        /// 18 or older.
        Adult = 3 => "adult",
        /// Not recorded.
        Unrecorded = 4 => "unrecorded",
    }
    /// The exceptional reason for a child under 12.
    Plain exceptional_reason: ExceptionalReason, "exceptional_reason", baseline Missing, change [Missing] {
        /// Recorded.
        Recorded = 1 => "recorded",
        /// Missing.
        Missing = 2 => "missing",
    }
    /// The best interests of a child.
    Plain best_interests: BestInterests, "best_interests", baseline Missing, change [Missing] {
        /// Considered.
        Considered = 1 => "considered",
        /// Not recorded as considered.
        Missing = 2 => "missing",
    }
    /// The meeting at which it happens.
    Plain meeting: Meeting, "meeting", baseline None, change [None, Other], never [CaseMeeting for step: Step [ShowCard, Contribute]] {
        /// A case meeting.
        CaseMeeting = 1 => "case_meeting",
        /// Another meeting.
        Other = 2 => "other",
        /// None.
        None = 3 => "none",
    }
    /// Whether everybody at this agenda item was lawfully there (outcome of the scope `meet`).
    Plain room: Room, "room", baseline None, change [Intruder], never [None] {
        /// Lawful.
        Lawful = 1 => "lawful",
        /// Somebody had no seat and no valid invitation.
        Intruder = 2 => "intruder",
        /// No meeting.
        None = 3 => "none",
    }
    /// Whether the three seats of the cell are lawfully held that day (outcome of the scope `meet`).
    Plain composition: Composition, "composition", baseline Incomplete, change [Incomplete] {
        /// They are.
        Complete = 1 => "complete",
        /// At least one is not.
        Incomplete = 2 => "incomplete",
        /// A question is open.
        Unsettled = 3 => "unsettled",
    }
    /// The joint weighing.
    Plain weighing: Weighing, "weighing", baseline Missing, change [Missing] {
        /// Recorded: a follow-up trajectory is needed.
        Trajectory = 1 => "trajectory",
        /// Recorded, with another outcome.
        OtherOutcome = 2 => "other_outcome",
        /// Not recorded.
        Missing = 3 => "missing",
    }
    /// The case director of the plan.
    Plain director: Director, "director", baseline Missing, change [Missing, Outside, Coordinator] {
        /// Named, a participant who is not the coordinator.
        Participant = 1 => "participant",
        /// Named: the coordinator himself.
        Coordinator = 2 => "coordinator",
        /// Named, but does not take part.
        Outside = 3 => "outside",
        /// Not named.
        Missing = 4 => "missing",
    }
    /// The goals of the plan.
    Plain goals: Goals, "goals", baseline Missing, change [Missing] {
        /// At least one.
        Stated = 1 => "stated",
        /// None.
        Missing = 2 => "missing",
    }
    /// The actions of the plan.
    Plain actions: Actions, "actions", baseline Missing, change [Missing, Incomplete] {
        /// Each with a goal, an owner service and a due day.
        Complete = 1 => "complete",
        /// One without.
        Incomplete = 2 => "incomplete",
        /// None.
        Missing = 3 => "missing",
    }
    /// Whether the person was informed of the follow-up.
    Plain informed: Informed, "informed", baseline Missing, change [Missing] {
        /// Informed.
        Informed = 1 => "informed",
        /// Not informed, with a reason.
        Inadvisable = 2 => "inadvisable",
        /// Not recorded.
        Missing = 3 => "missing",
    }
    /// Progress per goal.
    Plain progress: Progress, "progress", baseline Missing, change [Missing] {
        /// Recorded for every goal.
        Recorded = 1 => "recorded",
        /// Missing for at least one.
        Missing = 2 => "missing",
    }
    /// The day of the next review.
    Plain next_review: NextReview, "next_review", baseline Missing, change [Missing] {
        /// Set, after today.
        Set = 1 => "set",
        /// Missing, or not after today.
        Missing = 2 => "missing",
    }
    /// Actions that are not done.
    Plain open_actions: OpenActions, "open_actions", baseline Open, change [Open] {
        /// None, or all handed over.
        None = 1 => "none",
        /// At least one.
        Open = 2 => "open",
    }
    /// A reason for the decision.
    Plain reason: Reason, "reason", baseline Missing, change [Missing] {
        /// Given.
        Given = 1 => "given",
        /// Missing.
        Missing = 2 => "missing",
    }
    /// A criterion on which screening rests.
    Plain criterion: Criterion, "criterion", baseline Missing, change [Missing] {
        /// Named.
        Named = 1 => "named",
        /// Missing.
        Missing = 2 => "missing",
    }
    /// The retention of the casus (outcome of the scope `keep`).
    Plain retention: Retention, "retention", baseline Open, change [] {
        /// Due.
        Due = 1 => "due",
        /// Not yet due.
        NotDue = 2 => "not_due",
        /// Awaits an event.
        AwaitsEvent = 3 => "awaits_event",
        /// An open question.
        Open = 4 => "open",
    }
    /// A legal hold.
    Plain hold: Hold, "hold", baseline Held, change [] {
        /// None.
        None = 1 => "none",
        /// Held.
        Held = 2 => "held",
    }
    /// The answer to the sharing question (outcome of the scope `share`).
    Plain sharing: Sharing, "sharing", baseline NotAsked, change [] {
        /// Permitted.
        Permitted = 1 => "permitted",
        /// Forbidden.
        Forbidden = 2 => "forbidden",
        /// No ground.
        NoGround = 3 => "no_ground",
        /// Unsettled.
        Unsettled = 4 => "unsettled",
        /// Not asked.
        NotAsked = 5 => "not_asked",
    }
    /// Where an imported casus comes from.
    Plain provenance: Provenance, "provenance", baseline Missing, change [Missing] {
        /// Stated.
        Stated = 1 => "stated",
        /// Missing.
        Missing = 2 => "missing",
        /// Handed over by another cell.
        Transfer = 3 => "transfer",
    }
    /// The director or coordinator of this casus is the actor.
    Plain own_casus: OwnCasus, "own_casus", baseline No, change [] {
        /// The actor directs this casus.
        Yes = 1 => "yes",
        /// The actor does not.
        No = 2 => "no",
    }
    /// Whether the mayor holds his seat: before that, whoever opened the journal sets the cell up.
    Gate founded: Founded, "founded", baseline No, change [] {
        /// The mayor's seat is held.
        Yes = 1 => "yes",
        /// Not yet.
        No = 2 => "no",
    }
    /// To whom a seat or the coordination of the cell is given.
    Plain appointment: Appointment, "appointment", baseline None, change [] {
        /// To the actor himself.
        Own = 1 => "own",
        /// To somebody else.
        Other = 2 => "other",
        /// None is given.
        None = 3 => "none",
    }
    /// How the filter of the profile moves; a Belgian profile has no such filters.
    Gate filter: Filter, "filter", baseline NotUsed, change [Skips], never [NotUsed]; assumed {
        /// One step up.
        OneUp = 1 => "one_up",
        /// Back to the first.
        BackToFirst = 2 => "back_to_first",
        /// It stays where it is.
        Stays = 3 => "stays",
        /// More than one step up.
        Skips = 4 => "skips",
        /// The profile has no filters.
        NotUsed = 5 => "not_used",
    }
    /// What is done about a request of a person, or about a look that is broken open.
    Plain rights_act: RightsAct, "rights_act", baseline NotRelevant, change [], never [NotRelevant]; assumed {
        /// A request is received.
        Received = 1 => "received",
        /// Receipt is acknowledged.
        Acknowledged = 2 => "acknowledged",
        /// The person is told that the answer takes longer.
        Extended = 3 => "extended",
        /// It is forwarded to the supervisory authority.
        Forwarded = 4 => "forwarded",
        /// What was asked is done.
        Granted = 5 => "granted",
        /// It is refused, whole or in part.
        Refused = 6 => "refused",
        /// A look is broken open.
        Broken = 7 => "broken",
        /// Somebody else reviews that.
        Reviewed = 8 => "reviewed",
        /// Whoever broke it open reviews it himself.
        ReviewedOwn = 9 => "reviewed_own",
        /// Nothing of the kind.
        NotRelevant = 10 => "not_relevant",
    }
    /// Whether the first period for answering a request still runs.
    Plain first_period: FirstPeriod, "first_period", baseline NotRelevant, change [Over], never [NotRelevant]; assumed {
        /// It runs.
        Running = 1 => "running",
        /// It is over.
        Over = 2 => "over",
        /// There is none.
        NotRelevant = 3 => "not_relevant",
    }
    /// Whether an answer to a request names the remedies.
    Plain remedies: Remedies, "remedies", baseline NotRelevant, change [Missing], never [NotRelevant]; assumed {
        /// Named.
        Named = 1 => "named",
        /// Not named.
        Missing = 2 => "missing",
        /// There is no answer.
        NotRelevant = 3 => "not_relevant",
    }
    /// For how long a look is broken open.
    Plain time_limit: TimeLimit, "time_limit", baseline NotRelevant, change [Long], never [NotRelevant]; assumed {
        /// A few days.
        Short = 1 => "short",
        /// Longer.
        Long = 2 => "long",
        /// None is.
        NotRelevant = 3 => "not_relevant",
    }
    /// What is corrected.
    Plain correction: Correction, "correction", baseline NotRelevant, change [], never [NotRelevant]; assumed {
        /// A coded field.
        Field = 1 => "field",
        /// Who the person is.
        Identity = 2 => "identity",
        /// Nothing: a contested note stands beside what stays.
        Note = 3 => "note",
        /// It is only asked for.
        Asked = 4 => "asked",
        /// Nothing of the kind.
        NotRelevant = 5 => "not_relevant",
    }
    /// Whether what is handed over was confirmed by the service that takes it over.
    Plain handover: Handover, "handover", baseline NotRelevant, change [Unconfirmed], never [NotRelevant]; assumed {
        /// Confirmed, by a named service.
        Confirmed = 1 => "confirmed",
        /// Not confirmed, or no service is named.
        Unconfirmed = 2 => "unconfirmed",
        /// Nothing is handed over.
        NotRelevant = 3 => "not_relevant",
    }
    /// Whether a revised plan says what becomes of each open action and each goal of the plan before.
    Plain accounted: Accounted, "accounted", baseline All, change [Lost]; assumed {
        /// Each stays, or is on record as fallen away.
        All = 1 => "all",
        /// At least one would be lost silently.
        Lost = 2 => "lost",
    }
    /// Why the casus is closed.
    Plain closing: Closing, "closing", baseline None, change []; assumed {
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
        /// It is not closed.
        None = 10 => "none",
    }
    /// Whether the goals of the plan are reached.
    Plain reached: Reached, "reached", baseline NotAll, change [NotAll]; assumed {
        /// Each, at the last review.
        All = 1 => "all",
        /// At least one is not, or there is none.
        NotAll = 2 => "not_all",
    }
    /// The moments of aftercare that the profile asks for.
    Plain aftercare: Aftercare, "aftercare", baseline NotRequired, change [Lacking, Open], never [NotRequired]; assumed {
        /// The profile asks for none, and none is open.
        NotRequired = 1 => "not_required",
        /// Each was held or waived.
        Settled = 2 => "settled",
        /// Each is planned, and one is still to be held.
        Open = 3 => "open",
        /// One is not planned.
        Lacking = 4 => "lacking",
    }
    /// Whether the next review lies within the time that the profile sets for more, the same or less follow-up.
    Plain interval: Interval, "interval", baseline NotRequired, change [Beyond], never [NotRequired]; assumed {
        /// Within it.
        Within = 1 => "within",
        /// Beyond it.
        Beyond = 2 => "beyond",
        /// The profile sets none.
        NotRequired = 3 => "not_required",
    }
    /// What the profile of the casus is: a cell of the law of 30 July 2018 records under one that carries the kernel.
    Gate profile: Profile, "profile_kind", baseline Kernel, change []; assumed {
        /// A Belgian profile for recording, which carries the kernel.
        Kernel = 1 => "kernel",
        /// A Belgian profile of another consultation.
        OtherConsultation = 2 => "other_consultation",
        /// A profile of another country.
        Foreign = 3 => "foreign",
    }
    /// Whether the reporter's own possibilities are exhausted, where the profile asks to look.
    Plain own_check: OwnCheck, "own_check", baseline NotAsked, change [Missing], never [NotAsked]; assumed {
        /// They are.
        Exhausted = 1 => "exhausted",
        /// They are not.
        NotExhausted = 2 => "not_exhausted",
        /// Nobody looked.
        Missing = 3 => "missing",
        /// The profile does not ask it.
        NotAsked = 4 => "not_asked",
    }
    /// The threshold for a table, where the profile has one.
    Plain threshold: Threshold, "threshold", baseline NotAsked, change [Missing], never [NotAsked]; assumed {
        /// Met, by the rule of the profile.
        Met = 1 => "met",
        /// Not met.
        NotMet = 2 => "not_met",
        /// Said to be met, against the rule of the profile.
        Unsupported = 3 => "unsupported",
        /// Not decided.
        Missing = 4 => "missing",
        /// The profile has none.
        NotAsked = 5 => "not_asked",
    }
    /// The consent of the person, where the profile asks it.
    Plain consent: Consent, "consent", baseline NotRequired, change [], never [NotRequired]; assumed {
        /// Given by the person.
        Given = 1 => "given",
        /// Given by a parent of a person under 18.
        GivenByParent = 2 => "given_by_parent",
        /// Asked, and not given, or not asked yet.
        Missing = 3 => "missing",
        /// Given, and withdrawn.
        Withdrawn = 4 => "withdrawn",
        /// The profile does not ask it.
        NotRequired = 5 => "not_required",
    }
    /// The protocol of the cell, where the profile asks whoever is invited to one casus to sign it.
    Plain protocol: Protocol, "protocol", baseline NotRequired, change [Demanded], never [NotRequired]; assumed {
        /// Signed by everybody of whom it is asked.
        Signed = 1 => "signed",
        /// Somebody of whom it is asked has not signed.
        Demanded = 2 => "demanded",
        /// It is asked of nobody who is there.
        NotRequired = 3 => "not_required",
    }
    /// Whether the profile to which a casus goes over knows the state that the casus is in.
    Plain migration: Migration, "migration", baseline NotAsked, change []; assumed {
        /// It does.
        KeepsState = 1 => "keeps_state",
        /// It does not.
        LosesState = 2 => "loses_state",
        /// The casus stays with its profile.
        NotAsked = 3 => "not_asked",
    }
    /// As what the casus is kept.
    Plain kept_as: KeptAs, "kept_as", baseline Casus, change []; assumed {
        /// As a casus: it is or was on the mayor's list.
        Casus = 1 => "casus",
        /// As a signal: it was never on the list.
        Signal = 2 => "signal",
        /// As a signal that was screened out: no problem.
        Rejected = 3 => "rejected",
    }
    /// The ground on which a request to erase is refused.
    Plain ground: Ground, "ground", baseline None, change []; assumed {
        /// None: it is not about that.
        None = 1 => "none",
        /// The period of retention has not ended.
        NotDue = 2 => "not_due",
        /// A hold.
        Hold = 3 => "hold",
        /// A hold for a judicial inquiry.
        JudicialInquiry = 4 => "judicial_inquiry",
        /// A hold for the archivist.
        Archive = 5 => "archive",
    }
    /// Whether a rule allows to keep it longer (outcome of the scope `keep`).
    Plain extension: Extension, "extension", baseline NotAsked, change []; assumed {
        /// A rule does, and its conditions are met.
        Allowed = 1 => "allowed",
        /// A rule does, but not that long.
        TooLong = 2 => "too_long",
        /// A rule does, but a condition of it is not met.
        Unmet = 3 => "unmet",
        /// No rule does.
        NoRule = 4 => "no_rule",
        /// It is not about that.
        NotAsked = 5 => "not_asked",
    }
    /// Whose file is to be kept longer.
    Plain file: File, "file", baseline NotAsked, change []; assumed {
        /// The actor's own.
        Own = 1 => "own",
        /// Somebody else's.
        Other = 2 => "other",
        /// It is not about that.
        NotAsked = 3 => "not_asked",
    }
}
