//! Every kind of fact, once. A kind whose shape changes gets a new name (`casus_listed.2`); old ones stay readable.

use super::asked::{ConsentGiven, ProfileAsk};
use super::numbers::EntryNumbers;
use super::rights::{CorrectedField, GlassVerdict, RequestAnswer, RequestGround, RequestKind};
use super::words::{
    Addressee, AgeBand, BasisCategory, BasisOperation, Calendar, Capacity, CaseOutcome, CasusState,
    CellState, ClearanceLevel, ClosingReason, Confirmation, Controller, ErasureRefusal, Function, HoldGround,
    Holder, IncidentKind, Informed, InvitationPart, KeptData, LookAct, MandateStatus, Mark, MeetingKind,
    NoCellReason, Position, Progress, Recoding, Regime, Scaling, Seat, Sector, SecurityLead, SheetReceiver,
    ThreatReceiver, TransferOutcome, ViewerRole, YesNo,
};
use crate::id::{
    ActionId, ArticleRef, CasusId, CellId, DocumentRef, GlassId, GoalId, InvitationId, JournalId, MeetingId,
    MemberRef, MomentId, MunicipalityRef, PersonRef, ProfileId, RequestId, ServiceRef, SignalId, Token,
};
use crate::time::{Day, Instant};

record! {
    /// A member's position on a decision.
    MemberPosition {
        /// The member.
        member: MemberRef,
        /// The position.
        position: Position,
    }
    /// An action of a follow-up plan.
    PlanAction {
        /// The action.
        action: ActionId,
        /// The goal it serves.
        goal: Option<GoalId>,
        /// The service that does it.
        owner: Option<ServiceRef>,
        /// The day by which it is done.
        due: Option<Day>,
    }
    /// A moment of aftercare.
    AftercareMoment {
        /// The moment.
        moment: MomentId,
        /// The day.
        on: Day,
        /// The service that holds it.
        service: Option<ServiceRef>,
    }
    /// Progress towards a goal.
    GoalProgress {
        /// The goal.
        goal: GoalId,
        /// The progress.
        progress: Progress,
    }
}

facts! {
    /// The journal of a cell begins.
    JournalOpened "journal_opened" {
        /// The journal.
        journal: JournalId => Administration,
        /// The cell.
        cell: CellId => Administration,
        /// Who determines purposes and means.
        controller: Controller => Administration,
        /// The last hash of the journal that this one continues.
        previous: Option<Token> => Administration,
    }
    /// The cell changes state.
    CellStateChanged "cell_state_changed" {
        /// The new state.
        state: CellState => Administration,
        /// Why there was none before.
        reasons: Vec<NoCellReason> => Administration,
    }
    /// A municipality joins the cell.
    MunicipalityJoined "municipality_joined" {
        /// Its NIS code.
        municipality: MunicipalityRef => Administration,
    }
    /// A municipality leaves the cell.
    MunicipalityLeft "municipality_left" {
        /// Its NIS code.
        municipality: MunicipalityRef => Administration,
    }
    /// A municipality of the cell merged away, got another code or went to another province.
    MunicipalityRecoded "municipality_recoded" {
        /// Its NIS code until then.
        municipality: MunicipalityRef => Administration,
        /// The NIS code of what it became.
        successor: MunicipalityRef => Administration,
        /// What became of it.
        change: Recoding => Administration,
    }
    /// A member or participant becomes known to the cell.
    MemberAdded "member_added" {
        /// The member.
        member: MemberRef => Administration,
        /// In what capacity.
        capacity: Capacity => Administration,
        /// The legislation that the service is under.
        regime: Regime => Administration,
        /// The service.
        service: Option<ServiceRef> => Administration,
    }
    /// A member or participant leaves.
    MemberEnded "member_ended" {
        /// The member.
        member: MemberRef => Administration,
    }
    /// A seat is given to a member, from the day of the fact.
    SeatAssigned "seat_assigned" {
        /// The member.
        member: MemberRef => Administration,
        /// The seat.
        seat: Seat => Administration,
        /// How it is held.
        holder: Holder => Administration,
        /// The municipality for which it is held, in a joint cell.
        municipality: Option<MunicipalityRef> => Administration,
        /// The principal who designated a representative.
        designated_by: Option<MemberRef> => Administration,
        /// The first day on which it is no longer held.
        until: Option<Day> => Administration,
    }
    /// A member gives up a seat.
    SeatEnded "seat_ended" {
        /// The member.
        member: MemberRef => Administration,
        /// The seat.
        seat: Seat => Administration,
    }
    /// A member coordinates the cell from the day of the fact.
    CoordinatorNamed "coordinator_named" {
        /// The member.
        member: MemberRef => Administration,
    }
    /// A security clearance, from the day of the fact.
    ClearanceRecorded "clearance_recorded" {
        /// The member.
        member: MemberRef => Administration,
        /// The level.
        level: ClearanceLevel => Administration,
        /// The first day on which it no longer holds.
        until: Option<Day> => Administration,
    }
    /// What is known of a participant's mandate, from the day of the fact.
    MandateRecorded "mandate_recorded" {
        /// The member.
        member: MemberRef => Administration,
        /// What is known.
        status: MandateStatus => Administration,
        /// The article that gives it.
        article: Option<ArticleRef> => Administration,
        /// The first day on which it no longer holds.
        until: Option<Day> => Administration,
    }
    /// A participant signed the protocol of the cell.
    ProtocolSigned "protocol_signed" {
        /// The member.
        member: MemberRef => Administration,
    }
    /// The controller declares on what the recording of personal data rests (art. 4, § 3).
    BasisDeclared "basis_declared" {
        /// The name of the declaration.
        basis: DocumentRef => Administration,
        /// Who declares it.
        controller: Controller => Administration,
        /// The data it covers.
        category: BasisCategory => Administration,
        /// The operations it covers.
        operation: BasisOperation => Administration,
        /// The article.
        article: ArticleRef => Administration,
        /// The opinion or assessment it rests on.
        reference: DocumentRef => Administration,
        /// The first day on which it holds.
        from: Day => Administration,
        /// The first day on which it no longer holds.
        until: Option<Day> => Administration,
    }
    /// A declared basis is withdrawn.
    BasisWithdrawn "basis_withdrawn" {
        /// The declaration.
        basis: DocumentRef => Administration,
    }
    /// The cell answers a question that the law leaves open.
    QuestionSettled "question_settled" {
        /// The question.
        question: Token => Administration,
        /// The answer.
        answer: YesNo => Administration,
        /// The opinion it rests on.
        reference: DocumentRef => Administration,
        /// The first day on which the question is open again.
        until: Day => Administration,
    }
    /// The cell sets how long something is kept, where no law does.
    RetentionSet "retention_set" {
        /// What is kept; a casus when absent.
        data: Option<KeptData> => Administration,
        /// How many units.
        length: u32 => Administration,
        /// The calendar unit.
        unit: Calendar => Administration,
        /// The opinion it rests on.
        reference: DocumentRef => Administration,
    }
    /// Somebody is invited: standing, or for one casus.
    MemberInvited "member_invited" {
        /// The invitation.
        invitation: InvitationId => Administration,
        /// The participant.
        member: MemberRef => Administration,
        /// The casus; standing when absent.
        casus: Option<CasusId> => CaseFact,
        /// What the function can contribute, as a document of the host.
        contribution: Option<DocumentRef> => Administration,
        /// To whom it is addressed; to the participant when absent.
        addressee: Option<Addressee> => Administration,
        /// The day on which it was sent.
        sent: Option<Day> => Administration,
        /// The day of the meeting to which it invites.
        meeting_on: Option<Day> => Administration,
        /// The reasons for urgency, where urgency is invoked.
        urgency: Option<DocumentRef> => Administration,
        /// What it states.
        states: Vec<InvitationPart> => Administration,
        /// The special reasons, for a child under 12.
        child_reasons: Option<DocumentRef> => CaseFact,
    }
    /// An invitation ends.
    InvitationEnded "invitation_ended" {
        /// The invitation.
        invitation: InvitationId => Administration,
    }
    /// A meeting was held.
    MeetingHeld "meeting_held.2" {
        /// The meeting.
        meeting: MeetingId => Administration,
        /// Its kind.
        kind: MeetingKind => Administration,
        /// Who was there.
        present: Vec<MemberRef> => Administration,
    }
    /// An incident, without its content.
    IncidentRecorded "incident_recorded" {
        /// The kind.
        incident: IncidentKind => Administration,
        /// The meeting.
        meeting: Option<MeetingId> => Administration,
    }
    /// How many times a service declined to take part, over a year that has ended. It says neither who nor about what.
    RefusalCounted "refusal_counted" {
        /// The year.
        year: u32 => Count,
        /// How many times.
        count: u32 => Count,
    }
    /// A signal comes in and opens a casus.
    SignalReceived "signal_received" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The signal.
        signal: SignalId => Reporter,
        /// The sector it comes from.
        sector: Sector => Reporter,
        /// The person, when identified.
        person: Option<PersonRef> => Identity,
        /// The profile that the casus follows.
        profile: Option<ProfileId> => CaseFact,
        /// Its version, to which the casus is pinned.
        version: Option<Token> => CaseFact,
        /// What that version asks beyond the kernel.
        asks: Vec<ProfileAsk> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// One more signal on the person of a casus that runs.
    SignalAdded "signal_added" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The signal.
        signal: SignalId => Reporter,
        /// The sector it comes from.
        sector: Sector => Reporter,
        /// The casus that this signal began, where it joins the one that runs.
        from: Option<CasusId> => CaseFact,
    }
    /// An anonymous signal is repeated by name: from now on it is about an identified person.
    IdentityEstablished "identity_established" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The person.
        person: PersonRef => Identity,
    }
    /// The reporter got the one constant notice: received and handled.
    ReporterNotified "reporter_notified" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The signal.
        signal: SignalId => Reporter,
    }
    /// The signal was screened.
    SignalTriaged "signal_triaged" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// What it led to.
        outcome: CaseOutcome => Weighing,
        /// The criterion it rests on.
        criterion: Option<DocumentRef> => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// The mayor asked a service for information (art. 3, § 2).
    InformationRequested "information_requested" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The service.
        service: ServiceRef => CaseFact,
    }
    /// The mayor put the casus on the list (art. 3, § 2).
    CasusListed "casus_listed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The person.
        person: PersonRef => Identity,
        /// Whether there are indications of a radicalisation process.
        indications: Option<YesNo> => Weighing,
        /// The sector of the source.
        source: Option<Sector> => Reporter,
        /// The age band.
        age: Option<AgeBand> => Identity,
        /// The exceptional reason, for a child under 12.
        exceptional_reason: Option<DocumentRef> => CaseFact,
        /// Where the best interests of a child were considered.
        best_interests: Option<DocumentRef> => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// The casus is put on the agenda of a case meeting to come, where the host wants to fix that.
    CasusScheduled "casus_scheduled" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The day of the meeting.
        meeting_on: Day => CaseFact,
        /// The minutes set apart for it.
        minutes: Option<u32> => CaseFact,
    }
    /// A case meeting discussed the casus, with the presence at this agenda item.
    CasusDiscussed "casus_discussed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The meeting.
        meeting: MeetingId => CaseFact,
        /// Who was there for this item.
        present: Vec<MemberRef> => CaseFact,
    }
    /// A participant chose to put something on the table. Whoever stays silent leaves no trace.
    ContributionMade "contribution_made" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The meeting.
        meeting: MeetingId => CaseFact,
        /// Its mark.
        mark: Mark => Contribution,
        /// The sector of the source.
        source: Option<Sector> => Contribution,
    }
    /// The joint weighing.
    CasusWeighed "casus_weighed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The meeting.
        meeting: MeetingId => CaseFact,
        /// What it led to.
        outcome: CaseOutcome => Weighing,
        /// The positions of those who took part.
        positions: Vec<MemberPosition> => Weighing,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// A follow-up plan is adopted or revised.
    PlanAdopted "plan_adopted" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The case director.
        director: Option<MemberRef> => Plan,
        /// The goals.
        goals: Vec<GoalId> => Plan,
        /// The actions.
        actions: Vec<PlanAction> => Plan,
        /// The open actions of the plan before that fall away.
        dropped: Vec<ActionId> => Plan,
        /// The goals of the plan before that fall away.
        dropped_goals: Vec<GoalId> => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// Follow-up starts.
    FollowUpStarted "follow_up_started" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// Whether the person was informed.
        informed: Option<Informed> => Plan,
        /// The first review.
        next_review: Option<Day> => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// Follow-up is reviewed.
    CasusReviewed "casus_reviewed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The meeting.
        meeting: MeetingId => CaseFact,
        /// Progress per goal.
        progress: Vec<GoalProgress> => Plan,
        /// More or less follow-up.
        scaling: Scaling => Plan,
        /// The next review.
        next_review: Option<Day> => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// An action is done.
    ActionCompleted "action_completed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The action.
        action: ActionId => Plan,
    }
    /// An action gets another owner, another due day, or both.
    ActionMoved "action_moved" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The action.
        action: ActionId => Plan,
        /// The service that does it from now on; the same as before when absent.
        owner: Option<ServiceRef> => Plan,
        /// The day by which it is done; the same as before when absent.
        due: Option<Day> => Plan,
        /// The day on which the new owner confirmed that it takes the action over.
        confirmed: Option<Day> => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// Another participant directs the casus.
    DirectorChanged "director_changed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The case director from now on.
        director: MemberRef => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// Moments after closing are planned.
    AftercarePlanned "aftercare_planned" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The moments.
        moments: Vec<AftercareMoment> => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// A moment of aftercare was held.
    AftercareHeld "aftercare_held" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The moment.
        moment: MomentId => Plan,
    }
    /// A moment of aftercare will not be held.
    AftercareWaived "aftercare_waived" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The moment.
        moment: MomentId => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// The casus is closed.
    CasusClosed "casus_closed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// Why.
        closing: ClosingReason => Weighing,
        /// The open actions that are handed over.
        handed_over: Vec<ActionId> => Plan,
        /// The open actions that fall away.
        dropped: Vec<ActionId> => Plan,
        /// The service that takes over the casus, or the actions that are handed over.
        service: Option<ServiceRef> => Plan,
        /// The day on which that service confirmed it.
        confirmed: Option<Day> => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// A closed casus is opened again on a new signal.
    CasusReopened "casus_reopened" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The new signal.
        signal: SignalId => Reporter,
        /// The sector it comes from.
        sector: Sector => Reporter,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// It was looked at whether the reporter's own possibilities are exhausted.
    OwnCheckDone "own_check_done" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// Whether they are.
        exhausted: YesNo => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// It was decided whether the threshold for a table is met, on what was said without any identity.
    ThresholdDecided "threshold_decided" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// Whether it is met.
        met: YesNo => Weighing,
        /// The positions of those who decided.
        positions: Vec<MemberPosition> => Weighing,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// A closed casus is laid away until it is destroyed.
    CasusArchived "casus_archived" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// The casus goes over to another version of its profile, or to another profile.
    ProfileMigrated "profile_migrated" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The profile.
        profile: ProfileId => CaseFact,
        /// Its version; the newest when absent.
        version: Option<Token> => CaseFact,
        /// What that version asks beyond the kernel.
        asks: Vec<ProfileAsk> => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// The consent of the person was asked, where the profile asks it.
    ConsentRecorded "consent_recorded" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// What came of it.
        consent: ConsentGiven => Plan,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// A serious threat was passed on at once; logged, and confirmed afterwards.
    ThreatPassedOn "threat_passed_on" {
        /// The casus; none for a threat about somebody of whom the cell keeps nothing.
        casus: Option<CasusId> => CaseFact,
        /// Who received it.
        receiver: ThreatReceiver => Police,
        /// Whether the cell goes on meanwhile; it does when absent.
        lead: Option<SecurityLead> => Police,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// The mayor says afterwards what he thinks of the threats that were passed on, or that police and prosecution no
    /// longer lead.
    ThreatConfirmed "threat_confirmed" {
        /// The casus; none for threats about somebody of whom the cell keeps nothing.
        casus: Option<CasusId> => CaseFact,
        /// What he thinks.
        confirmation: Confirmation => Police,
        /// Whether the cell goes on; as before when absent.
        lead: Option<SecurityLead> => Police,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// The mayor proposes to hand the casus to the cell of another municipality.
    TransferProposed "transfer_proposed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The cell.
        receiver: CellId => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// How that hand-over ended.
    TransferSettled "transfer_settled" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The outcome.
        outcome: TransferOutcome => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// An information card was shown at the table: the fact, the day and the presenter, never the content.
    CardShown "card_shown" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The meeting.
        meeting: MeetingId => Police,
    }
    /// The positions on a feedback sheet of those who effectively took part.
    SheetAgreed "sheet_agreed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The meeting.
        meeting: MeetingId => Sheet,
        /// The positions.
        positions: Vec<MemberPosition> => Sheet,
    }
    /// A feedback sheet was sent.
    SheetSent "sheet_sent" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The meeting at which it was agreed.
        meeting: MeetingId => Sheet,
        /// The receiver.
        receiver: SheetReceiver => Sheet,
        /// Whether the sheet holds an evaluation of the follow-up and nothing more.
        evaluation_only: YesNo => Sheet,
        /// Whether the receiver is competent for the area of the cell.
        competent: YesNo => Sheet,
    }
    /// A casus that already ran elsewhere is taken in.
    CasusImported "casus_imported" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The person.
        person: PersonRef => Identity,
        /// The system it comes from.
        system: Option<DocumentRef> => CaseFact,
        /// The record in that system.
        record: Option<DocumentRef> => CaseFact,
        /// Since when it runs.
        since: Day => CaseFact,
        /// The day on which the mayor put it on the list.
        listed_on: Option<Day> => CaseFact,
        /// Whether there are indications of a radicalisation process.
        indications: Option<YesNo> => Weighing,
        /// The age band.
        age: Option<AgeBand> => Identity,
        /// The exceptional reason, for a child under 12.
        exceptional_reason: Option<DocumentRef> => CaseFact,
        /// The profile that it follows here.
        profile: Option<ProfileId> => CaseFact,
        /// The token of the hand-over by another cell; what is kept of it is a digest.
        transfer: Option<Token> => CaseFact,
        /// Its version, to which the casus is pinned.
        version: Option<Token> => CaseFact,
        /// What that version asks beyond the kernel.
        asks: Vec<ProfileAsk> => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state in which it arrives.
        to: CasusState => CaseFact,
    }
    /// The mayor took the casus off the list.
    CasusUnlisted "casus_unlisted" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
        /// The state after it.
        to: Option<CasusState> => CaseFact,
    }
    /// Destruction is held up. A hold is seen in every answer on how long the casus is kept.
    HoldPlaced "hold_placed" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The name of the hold: the document that it rests on.
        hold: DocumentRef => CaseFact,
        /// Why.
        ground: HoldGround => CaseFact,
        /// The day by which somebody looks again whether it is still needed.
        review: Option<Day> => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// A hold is lifted.
    HoldLifted "hold_lifted" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The hold.
        hold: DocumentRef => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// A participant keeps the own file longer, where a rule allows it.
    RetentionExtended "retention_extended" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The participant whose file it is.
        member: MemberRef => CaseFact,
        /// The first day on which it may no longer be kept.
        until: Day => CaseFact,
        /// Whether there are serious indications.
        indications: Option<YesNo> => Weighing,
        /// The meeting that discussed keeping it longer, beforehand.
        meeting: Option<MeetingId> => CaseFact,
        /// The reasons, on objective elements, as a document of the host.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// A request to erase was refused.
    ErasureRefused "erasure_refused" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// On what ground.
        ground: ErasureRefusal => CaseFact,
        /// The request, where somebody asked.
        request: Option<DocumentRef> => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// The casus is destroyed; what stays is coarse. The entry names the entries that are destroyed by their
    /// numbers, so that the reference of the casus is destroyed with them.
    CasusPurged "casus_purged" {
        /// The casus, as it is asked for. It is not recorded.
        casus: Option<CasusId> => CaseFact,
        /// The entries that are destroyed.
        entries: EntryNumbers => Count,
        /// The year of the signal.
        year: u32 => Count,
        /// What it led to.
        outcome: Option<CaseOutcome> => Count,
        /// Why it was closed.
        closing: Option<ClosingReason> => Count,
        /// At how many meetings it was discussed.
        meetings: u32 => Count,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => Administration,
    }
    /// A signal that was never listed is destroyed, by somebody or by a timer; what stays is coarse.
    SignalErased "signal_erased" {
        /// The casus, as it is asked for. It is not recorded.
        casus: Option<CasusId> => CaseFact,
        /// The entries that are destroyed.
        entries: EntryNumbers => Count,
        /// The year of the signal.
        year: u32 => Count,
        /// What it led to.
        outcome: Option<CaseOutcome> => Count,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => Administration,
    }
    /// livc answered a sharing question; the answer can be decided again.
    SharingAnswered "sharing_answered" {
        /// The effective hash of the book.
        book: Token => CaseFact,
        /// The facts of the question.
        f: SituationCodes => CaseFact,
        /// The outcome.
        outcome: Token => CaseFact,
        /// The rules that determined it.
        rules: Vec<Token> => CaseFact,
    }
    /// A person asks about the own data. The request names neither the person nor a casus: whoever asks is known to the
    /// host alone, and a request of somebody on whom nothing is kept looks the same.
    RequestReceived "request_received" {
        /// The request.
        request: RequestId => Administration,
        /// What is asked.
        kind: RequestKind => Administration,
        /// The participant who answers for the data that he keeps himself; the controller of the cell when absent.
        holder: Option<MemberRef> => Administration,
        /// The request itself, in the file of the host.
        reason: Option<DocumentRef> => Administration,
    }
    /// Receipt of a request was acknowledged.
    RequestAcknowledged "request_acknowledged" {
        /// The request.
        request: RequestId => Administration,
    }
    /// The person was told that the answer to a request takes longer.
    RequestExtended "request_extended" {
        /// The request.
        request: RequestId => Administration,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => Administration,
    }
    /// A request was forwarded to the supervisory authority, as data of police or judiciary are touched.
    RequestForwarded "request_forwarded" {
        /// The request.
        request: RequestId => Police,
        /// The letter of the host.
        reason: Option<DocumentRef> => Police,
    }
    /// A request was answered.
    RequestAnswered "request_answered" {
        /// The request.
        request: RequestId => Administration,
        /// How.
        answer: RequestAnswer => Administration,
        /// On what a refusal rests, whole or in part.
        ground: Option<RequestGround> => Administration,
        /// Whether the answer names the remedies.
        remedies: Option<YesNo> => Administration,
        /// The answer with its reasons, in the file of the host.
        reason: Option<DocumentRef> => Administration,
    }
    /// A correction was asked for: of a coded field, or of an entry of a kind that is contested.
    CorrectionRequested "correction_requested" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The request it came with.
        request: Option<RequestId> => CaseFact,
        /// The field.
        field: Option<CorrectedField> => CaseFact,
        /// The kind of the facts that are contested.
        contests: Option<Token> => CaseFact,
        /// What was asked, in the file of the host.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// A correction was made: a coded field has another value, or a contested note stands beside facts that stay.
    CorrectionMade "correction_made" {
        /// The casus.
        casus: CasusId => CaseFact,
        /// The request it came with.
        request: Option<RequestId> => CaseFact,
        /// The field that is corrected.
        field: Option<CorrectedField> => CaseFact,
        /// The right reference of the person.
        person: Option<PersonRef> => Identity,
        /// The right age band.
        age: Option<AgeBand> => Identity,
        /// The right sector of the first signal.
        sector: Option<Sector> => Reporter,
        /// Whether the person was informed.
        informed: Option<Informed> => Plan,
        /// The kind of the facts that are contested.
        contests: Option<Token> => CaseFact,
        /// The note that stands beside them, in the file of the host.
        note: Option<DocumentRef> => CaseFact,
        /// The decision of the host with its reason.
        reason: Option<DocumentRef> => CaseFact,
    }
    /// Somebody broke a look open: until a day he sees of one casus also what the law leaves open to him. Nobody sees
    /// anything by it before it is recorded.
    GlassBroken "glass_broken" {
        /// By which it is known.
        glass: GlassId => Administration,
        /// The casus.
        casus: CasusId => CaseFact,
        /// The first day on which it no longer holds.
        until: Day => Administration,
        /// The document that says why.
        reason: Option<DocumentRef> => Administration,
    }
    /// Breaking a look open was confirmed or challenged afterwards.
    GlassReviewed "glass_reviewed" {
        /// By which it is known.
        glass: GlassId => Administration,
        /// The casus.
        casus: CasusId => CaseFact,
        /// What was found.
        verdict: GlassVerdict => Administration,
        /// The decision with its reason.
        reason: Option<DocumentRef> => Administration,
    }
    /// Somebody looked at one casus. Written to the access journal, which is another one.
    Looked "looked" {
        /// The casus that was asked for, seen or not.
        casus: CasusId => Administration,
        /// How.
        act: LookAct => Administration,
        /// In what capacity.
        role: ViewerRole => Administration,
        /// In what function, where the capacity was found to be his.
        function: Function => Administration,
        /// Why.
        reason: DocumentRef => Administration,
    }
    /// Somebody looked at several casussen, or at the trail. Written to the access journal, which is another one.
    LookedOver "looked_over" {
        /// How.
        act: LookAct => Administration,
        /// The casussen that were seen.
        casussen: Vec<CasusId> => Administration,
        /// The receipt of an export.
        export: Option<Token> => Administration,
        /// In what capacity.
        role: ViewerRole => Administration,
        /// In what function, where the capacity was found to be his.
        function: Function => Administration,
        /// Why.
        reason: DocumentRef => Administration,
    }
    /// An export is at an end: what left livc is destroyed there too. Written to the access journal.
    ExportEnded "export_ended" {
        /// The receipt of the export.
        export: Token => Administration,
        /// The document that says how.
        reason: DocumentRef => Administration,
    }
    /// What stays of a look when a casus that it names is destroyed: that somebody looked, not at what. Written to the
    /// access journal, in the place of the facts of another entry of it.
    LookKept "look_kept" {
        /// The entry whose facts are destroyed.
        entry: u64 => Administration,
        /// Its instant.
        at: Instant => Administration,
        /// How.
        act: LookAct => Administration,
        /// The casussen that are still there.
        casussen: Vec<CasusId> => Administration,
        /// How many are not.
        forgotten: u32 => Administration,
        /// The receipt of an export.
        export: Option<Token> => Administration,
        /// In what capacity.
        role: ViewerRole => Administration,
        /// In what function, where the capacity was found to be his.
        function: Function => Administration,
        /// Why.
        reason: DocumentRef => Administration,
    }
}

/// The facts of a sharing question, by name; codes only.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SituationCodes(pub Vec<(Token, Token)>);

impl super::declare::Field for SituationCodes {
    fn read(value: &crate::canonical::Value<'_>) -> crate::error::Result<Self> {
        let members = value.as_object()?.iter();
        members
            .map(|(name, word)| Ok((Token::new(name)?, Token::new(word.as_text()?)?)))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    fn write(&self) -> crate::canonical::Value<'_> {
        let mut object = crate::canonical::Object::new();
        for (name, word) in &self.0 {
            object.set(name.as_str(), word.as_str());
        }
        crate::canonical::Value::Object(object)
    }
}

impl core::fmt::Debug for SituationCodes {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} facts", self.0.len())
    }
}
