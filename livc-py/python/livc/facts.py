"""The values of the facts of the rule book, a class for each scope and fact. Generated from the vocabularies of livc-core: do not edit."""

from enum import StrEnum, unique

__all__ = [
    "InviteAddressee",
    "InviteAge",
    "InviteCare",
    "InviteChildReasons",
    "InviteContent",
    "InviteContribution",
    "InviteInvitee",
    "InviteInviter",
    "InviteListed",
    "InviteMandate",
    "InviteNotice",
    "InviteRegime",
    "InviteService",
    "InviteUrgency",
    "KeepAge",
    "KeepData",
    "KeepDiscussed",
    "KeepExtension",
    "KeepHostPeriod",
    "KeepIndications",
    "KeepPriorDiscussion",
    "KeepReasons",
    "KeepRegime",
    "MeetAttendee",
    "MeetCheck",
    "MeetClearance",
    "MeetContribution",
    "MeetDesignation",
    "MeetHolder",
    "MeetInvitation",
    "MeetInviter",
    "MeetJoint",
    "MeetMandate",
    "MeetMeeting",
    "MeetPresent",
    "MeetPurpose",
    "MeetRegime",
    "MeetSeat",
    "MeetSecret",
    "MeetTerritory",
    "MoveAccounted",
    "MoveActions",
    "MoveActor",
    "MoveAftercare",
    "MoveAge",
    "MoveAppointment",
    "MoveBestInterests",
    "MoveClosing",
    "MoveComposition",
    "MoveConsent",
    "MoveCorrection",
    "MoveCriterion",
    "MoveDirector",
    "MoveExceptionalReason",
    "MoveExtension",
    "MoveFile",
    "MoveFilter",
    "MoveFirstPeriod",
    "MoveFounded",
    "MoveGoals",
    "MoveGround",
    "MoveHandover",
    "MoveHold",
    "MoveIdentity",
    "MoveIndications",
    "MoveInformed",
    "MoveInterval",
    "MoveKeptAs",
    "MoveListed",
    "MoveMeeting",
    "MoveMigration",
    "MoveNextReview",
    "MoveOpenActions",
    "MoveOwnCasus",
    "MoveOwnCheck",
    "MoveProfile",
    "MoveProgress",
    "MoveProtocol",
    "MoveProvenance",
    "MoveReached",
    "MoveReason",
    "MoveRecord",
    "MoveRemedies",
    "MoveRetention",
    "MoveRightsAct",
    "MoveRole",
    "MoveRoom",
    "MoveSharing",
    "MoveSource",
    "MoveStep",
    "MoveThreshold",
    "MoveTimeLimit",
    "MoveWeighing",
    "ShareAge",
    "ShareAudience",
    "ShareBasis",
    "ShareCare",
    "ShareCategory",
    "ShareClassified",
    "ShareCompetent",
    "ShareConsensus",
    "ShareConsent",
    "ShareContent",
    "ShareDanger",
    "ShareDuty",
    "ShareEntity",
    "ShareExemption",
    "ShareFounding",
    "ShareGiver",
    "ShareInvitation",
    "ShareItem",
    "ShareLink",
    "ShareListed",
    "ShareMandate",
    "ShareOp",
    "ShareOrigin",
    "SharePoliceContact",
    "ShareProtocol",
    "SharePurpose",
    "ShareReceiver",
    "ShareRegime",
    "ShareRoom",
    "ShareSecret",
    "ShareSetting",
    "ShareSource",
    "ShareStage",
    "ShareSubject",
    "ShareTier",
]


@unique
class InviteAddressee(StrEnum):
    """To whom the invitation is addressed."""

    SUPERIOR = "superior"
    """The hierarchical superior in the service."""

    DIRECTION = "direction"
    """The direction of the institution."""

    PARTICIPANT = "participant"
    """The participant himself, or anybody else."""


@unique
class InviteAge(StrEnum):
    """The age band of the person."""

    UNDER_12 = "under_12"
    """Under 12."""

    FROM_12_TO_17 = "from_12_to_17"
    """12 to 17."""

    ADULT = "adult"
    """18 or older."""


@unique
class InviteCare(StrEnum):
    """Whether the service takes care of the person."""

    CURRENT = "current"
    """It does."""

    FORMER = "former"
    """It did."""

    NONE = "none"
    """It does not, or the cell does not know and does not ask."""


@unique
class InviteChildReasons(StrEnum):
    """Whether the special reasons for a child under 12 are stated."""

    STATED = "stated"
    """Stated."""

    MISSING = "missing"
    """Missing."""


@unique
class InviteContent(StrEnum):
    """Whether the invitation contains all that the decree asks."""

    COMPLETE = "complete"
    """It does."""

    INCOMPLETE = "incomplete"
    """It does not."""


@unique
class InviteContribution(StrEnum):
    """What the function can contribute to case-focused, individual follow-up at local level."""

    STATED = "stated"
    """Stated."""

    UNSTATED = "unstated"
    """Not stated."""


@unique
class InviteInvitee(StrEnum):
    """Whom the invitation is for."""

    MUNICIPAL_STAFF = "municipal_staff"
    """Staff of the municipality."""

    MUNICIPAL_LEVEL_SERVICE = "municipal_level_service"
    """Staff of another service working at municipal level."""

    COMMUNITY_SERVICE = "community_service"
    """Member of a service of a Community or Region."""

    WELFARE_CENTRE = "welfare_centre"
    """Staff of a public social welfare centre (OCMW, CPAS)."""

    ALDERMAN = "alderman"
    """An alderman who does not represent the mayor."""

    INTELLIGENCE = "intelligence"
    """An intelligence service or OCAM."""

    PROSECUTION = "prosecution"
    """The prosecution."""

    FEDERAL_POLICE = "federal_police"
    """The federal police."""

    OBSERVER = "observer"
    """A coach, evaluator or observer."""

    OTHER = "other"
    """Anybody else."""


@unique
class InviteInviter(StrEnum):
    """Who invites."""

    MAYOR = "mayor"
    """The mayor."""

    MAYOR_REPRESENTATIVE = "mayor_representative"
    """The mayor's designated representative."""

    OTHER = "other"
    """Somebody else."""


@unique
class InviteListed(StrEnum):
    """Whether the person is on the mayor's list that day."""

    YES = "yes"
    """On the list."""

    NO = "no"
    """Not on the list."""

    NOBODY = "nobody"
    """The invitation is standing and names nobody."""


@unique
class InviteMandate(StrEnum):
    """The mandate by or under a decree or ordinance that covers the service that day."""

    NOT_NEEDED = "not_needed"
    """No mandate is needed."""

    COVERS = "covers"
    """A mandate exists and covers the service."""

    NONE = "none"
    """No mandate is known."""

    UNVERIFIED = "unverified"
    """Nobody has verified it."""


@unique
class InviteNotice(StrEnum):
    """The days between sending and meeting."""

    ENOUGH = "enough"
    """As many as the decree asks."""

    SHORT = "short"
    """Fewer."""


@unique
class InviteRegime(StrEnum):
    """The legislation that the service is under."""

    FEDERAL = "federal"
    """Federal."""

    MUNICIPAL = "municipal"
    """The municipality."""

    FRENCH_COMMUNITY = "french_community"
    """The French Community."""

    FLEMISH = "flemish"
    """The Flemish Community."""

    GERMAN_SPEAKING = "german_speaking"
    """The German-speaking Community."""

    WALLOON = "walloon"
    """The Walloon Region."""

    BRUSSELS = "brussels"
    """The Brussels institutions."""


@unique
class InviteService(StrEnum):
    """Whom the decree wants the invitation addressed to."""

    HIERARCHICAL = "hierarchical"
    """A service with a hierarchical superior."""

    DIRECTION_LED = "direction_led"
    """A service invited through its direction (education and the like)."""


@unique
class InviteUrgency(StrEnum):
    """Whether urgency is invoked."""

    REASONED = "reasoned"
    """Invoked, with reasons."""

    NONE = "none"
    """Not invoked."""


@unique
class KeepAge(StrEnum):
    """The age band of the person."""

    UNDER_12 = "under_12"
    """Under 12."""

    FROM_12_TO_17 = "from_12_to_17"
    """12 to 17."""

    ADULT = "adult"
    """18 or older."""


@unique
class KeepData(StrEnum):
    """What is kept."""

    SIGNAL = "signal"
    """A signal that was not listed."""

    CASUS = "casus"
    """The casus: list entry, meetings, weighing, plan."""

    OWN_FILE = "own_file"
    """What a participant recorded in the file of the own service."""

    ACCESS_TRAIL = "access_trail"
    """The access journal."""

    DATABASE = "database"
    """Data in the common database (reference only)."""

    REQUEST = "request"
    """A request of a person about the own data: by when it is answered."""

    CONTRIBUTION = "contribution"
    """What a participant put on the table, as the casus holds it."""


@unique
class KeepDiscussed(StrEnum):
    """Whether the person was ever discussed in the cell."""

    YES = "yes"
    """Discussed."""

    NO = "no"
    """Never."""


@unique
class KeepExtension(StrEnum):
    """Whether the person was told in the first period that the answer to a request takes longer."""

    TOLD = "told"
    """Told in time."""

    NONE = "none"
    """Not told."""


@unique
class KeepHostPeriod(StrEnum):
    """Whether the host set a period of its own."""

    SET = "set"
    """Set."""

    NONE = "none"
    """Not set."""


@unique
class KeepIndications(StrEnum):
    """Serious indications of a terrorism risk."""

    SERIOUS = "serious"
    """Serious."""

    NONE = "none"
    """None recorded."""


@unique
class KeepPriorDiscussion(StrEnum):
    """Whether keeping longer was discussed in the cell beforehand."""

    YES = "yes"
    """Discussed."""

    NO = "no"
    """Not discussed."""


@unique
class KeepReasons(StrEnum):
    """Reasons for keeping longer, on objective elements."""

    STATED = "stated"
    """Stated."""

    MISSING = "missing"
    """Missing."""


@unique
class KeepRegime(StrEnum):
    """The legislation that the keeper is under."""

    FEDERAL = "federal"
    """Federal."""

    MUNICIPAL = "municipal"
    """The municipality."""

    FRENCH_COMMUNITY = "french_community"
    """The French Community."""

    FLEMISH = "flemish"
    """The Flemish Community."""

    GERMAN_SPEAKING = "german_speaking"
    """The German-speaking Community."""

    WALLOON = "walloon"
    """The Walloon Region."""

    BRUSSELS = "brussels"
    """The Brussels institutions."""


@unique
class MeetAttendee(StrEnum):
    """In what capacity the person is there."""

    SEAT_HOLDER = "seat_holder"
    """Holds one of the three seats."""

    MUNICIPAL_STAFF = "municipal_staff"
    """Staff of the municipality."""

    MUNICIPAL_LEVEL_SERVICE = "municipal_level_service"
    """Staff of another service working at municipal level."""

    COMMUNITY_SERVICE = "community_service"
    """Member of a service of a Community or Region."""

    WELFARE_CENTRE = "welfare_centre"
    """Staff of a public social welfare centre (OCMW, CPAS)."""

    ALDERMAN = "alderman"
    """An alderman who does not represent the mayor."""

    INTELLIGENCE = "intelligence"
    """An intelligence service or OCAM."""

    PROSECUTION = "prosecution"
    """The prosecution."""

    FEDERAL_POLICE = "federal_police"
    """The federal police."""

    OBSERVER = "observer"
    """A coach, evaluator or observer."""

    OTHER = "other"
    """Anybody else."""


@unique
class MeetCheck(StrEnum):
    """What is checked."""

    SEAT = "seat"
    """A required seat of the cell."""

    PRESENCE = "presence"
    """The presence of one person at one agenda item."""

    ESTABLISHMENT = "establishment"
    """The cell itself: its purpose and its territory."""


@unique
class MeetClearance(StrEnum):
    """The security clearance on that day."""

    VALID = "valid"
    """At least level "secret", and valid."""

    EXPIRED = "expired"
    """No longer valid, or not yet."""

    TOO_LOW = "too_low"
    """Below level "secret"."""

    MISSING = "missing"
    """None recorded."""

    NOT_NEEDED = "not_needed"
    """This seat needs none."""


@unique
class MeetContribution(StrEnum):
    """What the function can contribute to case-focused, individual follow-up at local level."""

    STATED = "stated"
    """Stated."""

    UNSTATED = "unstated"
    """Not stated."""


@unique
class MeetDesignation(StrEnum):
    """The designation of a representative."""

    RECORDED = "recorded"
    """Recorded, by the principal in office."""

    MISSING = "missing"
    """Not recorded."""

    FORMER_MAYOR = "former_mayor"
    """Recorded, by a mayor who is no longer in office."""

    NOT_NEEDED = "not_needed"
    """The principal sits himself."""


@unique
class MeetHolder(StrEnum):
    """Who holds the seat."""

    PRINCIPAL = "principal"
    """The mayor, the chief of police or the official himself."""

    REPRESENTATIVE = "representative"
    """A designated representative."""

    NOBODY = "nobody"
    """Nobody."""


@unique
class MeetInvitation(StrEnum):
    """The invitation of a person present."""

    STANDING = "standing"
    """Invited for every casus."""

    THIS_CASUS = "this_casus"
    """Invited for this casus."""

    OTHER_CASUS = "other_casus"
    """Invited for another casus only."""

    NONE = "none"
    """Not invited."""

    NOT_NEEDED = "not_needed"
    """Holds a seat."""


@unique
class MeetInviter(StrEnum):
    """Who invited."""

    MAYOR = "mayor"
    """The mayor."""

    MAYOR_REPRESENTATIVE = "mayor_representative"
    """The mayor's designated representative."""

    OTHER = "other"
    """Somebody else."""

    NOBODY = "nobody"
    """Nobody."""


@unique
class MeetJoint(StrEnum):
    """Whether several municipalities share the cell."""

    NO = "no"
    """One municipality."""

    YES = "yes"
    """Two or more."""


@unique
class MeetMandate(StrEnum):
    """The mandate by or under a decree or ordinance that covers the service that day."""

    NOT_NEEDED = "not_needed"
    """No mandate is needed."""

    COVERS = "covers"
    """A mandate exists and covers the service."""

    NONE = "none"
    """No mandate is known."""

    UNVERIFIED = "unverified"
    """Nobody has verified it."""


@unique
class MeetMeeting(StrEnum):
    """The kind of meeting."""

    NONE = "none"
    """The cell itself, not a meeting."""

    CASE_MEETING = "case_meeting"
    """A meeting that discusses casussen on the mayor's list."""

    TRIAGE = "triage"
    """Screening of signals."""

    PARTNER_TABLE = "partner_table"
    """A table around one person that is not called as a LIVC R."""

    STRATEGIC_MEETING = "strategic_meeting"
    """A strategic or thematic meeting."""

    PEER_MEETING = "peer_meeting"
    """Intervision, supervision or exchange between cells."""

    ROLE_CLARIFICATION = "role_clarification"
    """The exercise in which each one's role is made clear."""


@unique
class MeetPresent(StrEnum):
    """Whether the seat is present at this meeting."""

    YES = "yes"
    """Present, or the question is about the cell itself."""

    NO = "no"
    """Absent."""


@unique
class MeetPurpose(StrEnum):
    """The purpose of the cell."""

    TERRORIST_OFFENCES = "terrorist_offences"
    """Preventing terrorist offences."""

    OTHER_ONLY = "other_only"
    """Only something else."""


@unique
class MeetRegime(StrEnum):
    """The legislation that the service is under."""

    FEDERAL = "federal"
    """Federal."""

    MUNICIPAL = "municipal"
    """The municipality."""

    FRENCH_COMMUNITY = "french_community"
    """The French Community."""

    FLEMISH = "flemish"
    """The Flemish Community."""

    GERMAN_SPEAKING = "german_speaking"
    """The German-speaking Community."""

    WALLOON = "walloon"
    """The Walloon Region."""

    BRUSSELS = "brussels"
    """The Brussels institutions."""


@unique
class MeetSeat(StrEnum):
    """The seat."""

    MAYOR = "mayor"
    """The mayor's."""

    POLICE = "police"
    """The local police's."""

    PREVENTION = "prevention"
    """The municipal prevention official's."""

    NONE = "none"
    """None."""


@unique
class MeetSecret(StrEnum):
    """Whether a professional secret is told at this agenda item."""

    NO = "no"
    """None is told."""

    YES = "yes"
    """One is told."""


@unique
class MeetTerritory(StrEnum):
    """What became of the municipalities of the cell."""

    UNCHANGED = "unchanged"
    """They are as they were when the cell was recorded, or a cell was recorded for their successor."""

    MERGED_AWAY = "merged_away"
    """At least one merged away since, and no cell is recorded for its successor."""


@unique
class MoveAccounted(StrEnum):
    """Whether a revised plan says what becomes of each open action and each goal of the plan before."""

    ALL = "all"
    """Each stays, or is on record as fallen away."""

    LOST = "lost"
    """At least one would be lost silently."""


@unique
class MoveActions(StrEnum):
    """The actions of the plan."""

    COMPLETE = "complete"
    """Each with a goal, an owner service and a due day."""

    INCOMPLETE = "incomplete"
    """One without."""

    MISSING = "missing"
    """None."""


@unique
class MoveActor(StrEnum):
    """Who acts."""

    PERSON = "person"
    """A person."""

    TIMER = "timer"
    """A timer."""


@unique
class MoveAftercare(StrEnum):
    """The moments of aftercare that the profile asks for."""

    NOT_REQUIRED = "not_required"
    """The profile asks for none, and none is open."""

    SETTLED = "settled"
    """Each was held or waived."""

    OPEN = "open"
    """Each is planned, and one is still to be held."""

    LACKING = "lacking"
    """One is not planned."""


@unique
class MoveAge(StrEnum):
    """The age band of the person."""

    UNDER_12 = "under_12"
    """Under 12."""

    FROM_12_TO_17 = "from_12_to_17"
    """12 to 17."""

    ADULT = "adult"
    """18 or older."""

    UNRECORDED = "unrecorded"
    """Not recorded."""


@unique
class MoveAppointment(StrEnum):
    """To whom a seat or the coordination of the cell is given."""

    OWN = "own"
    """To the actor himself."""

    OTHER = "other"
    """To somebody else."""

    NONE = "none"
    """None is given."""


@unique
class MoveBestInterests(StrEnum):
    """The best interests of a child."""

    CONSIDERED = "considered"
    """Considered."""

    MISSING = "missing"
    """Not recorded as considered."""


@unique
class MoveClosing(StrEnum):
    """Why the casus is closed."""

    GOALS_REACHED = "goals_reached"
    """The goals are reached."""

    CONCERN_LESSENED = "concern_lessened"
    """The concern has lessened, in the services."""

    UNFOUNDED = "unfounded"
    """The signal was unfounded."""

    NO_GROUND = "no_ground"
    """No ground to go on."""

    MOVED = "moved"
    """The person moved."""

    TAKEN_BY_SECURITY = "taken_by_security"
    """Police or prosecution took over."""

    TAKEN_BY_SERVICE = "taken_by_service"
    """One service took over."""

    DECEASED = "deceased"
    """The person died."""

    OTHER = "other"
    """Any other."""

    NONE = "none"
    """It is not closed."""


@unique
class MoveComposition(StrEnum):
    """Whether the three seats of the cell are lawfully held that day (outcome of the scope meet)."""

    COMPLETE = "complete"
    """They are."""

    INCOMPLETE = "incomplete"
    """At least one is not."""

    UNSETTLED = "unsettled"
    """A question is open."""


@unique
class MoveConsent(StrEnum):
    """The consent of the person, where the profile asks it."""

    GIVEN = "given"
    """Given by the person."""

    GIVEN_BY_PARENT = "given_by_parent"
    """Given by a parent of a person under 18."""

    MISSING = "missing"
    """Asked, and not given, or not asked yet."""

    WITHDRAWN = "withdrawn"
    """Given, and withdrawn."""

    NOT_REQUIRED = "not_required"
    """The profile does not ask it."""


@unique
class MoveCorrection(StrEnum):
    """What is corrected."""

    FIELD = "field"
    """A coded field."""

    IDENTITY = "identity"
    """Who the person is."""

    NOTE = "note"
    """Nothing: a contested note stands beside what stays."""

    ASKED = "asked"
    """It is only asked for."""

    NOT_RELEVANT = "not_relevant"
    """Nothing of the kind."""


@unique
class MoveCriterion(StrEnum):
    """A criterion on which screening rests."""

    NAMED = "named"
    """Named."""

    MISSING = "missing"
    """Missing."""


@unique
class MoveDirector(StrEnum):
    """The case director of the plan."""

    PARTICIPANT = "participant"
    """Named, a participant who is not the coordinator."""

    COORDINATOR = "coordinator"
    """Named: the coordinator himself."""

    OUTSIDE = "outside"
    """Named, but does not take part."""

    MISSING = "missing"
    """Not named."""


@unique
class MoveExceptionalReason(StrEnum):
    """The exceptional reason for a child under 12."""

    RECORDED = "recorded"
    """Recorded."""

    MISSING = "missing"
    """Missing."""


@unique
class MoveExtension(StrEnum):
    """Whether a rule allows to keep it longer (outcome of the scope keep)."""

    ALLOWED = "allowed"
    """A rule does, and its conditions are met."""

    TOO_LONG = "too_long"
    """A rule does, but not that long."""

    UNMET = "unmet"
    """A rule does, but a condition of it is not met."""

    NO_RULE = "no_rule"
    """No rule does."""

    NOT_ASKED = "not_asked"
    """It is not about that."""


@unique
class MoveFile(StrEnum):
    """Whose file is to be kept longer."""

    OWN = "own"
    """The actor's own."""

    OTHER = "other"
    """Somebody else's."""

    NOT_ASKED = "not_asked"
    """It is not about that."""


@unique
class MoveFilter(StrEnum):
    """How the filter of the profile moves; a Belgian profile has no such filters."""

    ONE_UP = "one_up"
    """One step up."""

    BACK_TO_FIRST = "back_to_first"
    """Back to the first."""

    STAYS = "stays"
    """It stays where it is."""

    SKIPS = "skips"
    """More than one step up."""

    NOT_USED = "not_used"
    """The profile has no filters."""


@unique
class MoveFirstPeriod(StrEnum):
    """Whether the first period for answering a request still runs."""

    RUNNING = "running"
    """It runs."""

    OVER = "over"
    """It is over."""

    NOT_RELEVANT = "not_relevant"
    """There is none."""


@unique
class MoveFounded(StrEnum):
    """Whether the mayor holds his seat: before that, whoever opened the journal sets the cell up."""

    YES = "yes"
    """The mayor's seat is held."""

    NO = "no"
    """Not yet."""


@unique
class MoveGoals(StrEnum):
    """The goals of the plan."""

    STATED = "stated"
    """At least one."""

    MISSING = "missing"
    """None."""


@unique
class MoveGround(StrEnum):
    """The ground on which a request to erase is refused."""

    NONE = "none"
    """None: it is not about that."""

    NOT_DUE = "not_due"
    """The period of retention has not ended."""

    HOLD = "hold"
    """A hold."""

    JUDICIAL_INQUIRY = "judicial_inquiry"
    """A hold for a judicial inquiry."""

    ARCHIVE = "archive"
    """A hold for the archivist."""


@unique
class MoveHandover(StrEnum):
    """Whether what is handed over was confirmed by the service that takes it over."""

    CONFIRMED = "confirmed"
    """Confirmed, by a named service."""

    UNCONFIRMED = "unconfirmed"
    """Not confirmed, or no service is named."""

    NOT_RELEVANT = "not_relevant"
    """Nothing is handed over."""


@unique
class MoveHold(StrEnum):
    """A legal hold."""

    NONE = "none"
    """None."""

    HELD = "held"
    """Held."""


@unique
class MoveIdentity(StrEnum):
    """Whether the signal is about an identified person."""

    KNOWN = "known"
    """Identified, by a reference."""

    ANONYMOUS = "anonymous"
    """Anonymous: for advice only."""


@unique
class MoveIndications(StrEnum):
    """Indications of a radicalisation process."""

    YES = "yes"
    """Recorded: there are."""

    NO = "no"
    """Recorded: there are none."""

    UNRECORDED = "unrecorded"
    """Not recorded."""


@unique
class MoveInformed(StrEnum):
    """Whether the person was informed of the follow-up."""

    INFORMED = "informed"
    """Informed."""

    INADVISABLE = "inadvisable"
    """Not informed, with a reason."""

    MISSING = "missing"
    """Not recorded."""


@unique
class MoveInterval(StrEnum):
    """Whether the next review lies within the time that the profile sets for more, the same or less follow-up."""

    WITHIN = "within"
    """Within it."""

    BEYOND = "beyond"
    """Beyond it."""

    NOT_REQUIRED = "not_required"
    """The profile sets none."""


@unique
class MoveKeptAs(StrEnum):
    """As what the casus is kept."""

    CASUS = "casus"
    """As a casus: it is or was on the mayor's list."""

    SIGNAL = "signal"
    """As a signal: it was never on the list."""

    REJECTED = "rejected"
    """As a signal that was screened out: no problem."""


@unique
class MoveListed(StrEnum):
    """Whether the casus is on the mayor's list."""

    YES = "yes"
    """On the list."""

    NO = "no"
    """Not on the list."""


@unique
class MoveMeeting(StrEnum):
    """The meeting at which it happens."""

    CASE_MEETING = "case_meeting"
    """A case meeting."""

    OTHER = "other"
    """Another meeting."""

    NONE = "none"
    """None."""


@unique
class MoveMigration(StrEnum):
    """Whether the profile to which a casus goes over knows the state that the casus is in."""

    KEEPS_STATE = "keeps_state"
    """It does."""

    LOSES_STATE = "loses_state"
    """It does not."""

    NOT_ASKED = "not_asked"
    """The casus stays with its profile."""


@unique
class MoveNextReview(StrEnum):
    """The day of the next review."""

    SET = "set"
    """Set, after today."""

    MISSING = "missing"
    """Missing, or not after today."""


@unique
class MoveOpenActions(StrEnum):
    """Actions that are not done."""

    NONE = "none"
    """None, or all handed over."""

    OPEN = "open"
    """At least one."""


@unique
class MoveOwnCasus(StrEnum):
    """The director or coordinator of this casus is the actor."""

    YES = "yes"
    """The actor directs this casus."""

    NO = "no"
    """The actor does not."""


@unique
class MoveOwnCheck(StrEnum):
    """Whether the reporter's own possibilities are exhausted, where the profile asks to look."""

    EXHAUSTED = "exhausted"
    """They are."""

    NOT_EXHAUSTED = "not_exhausted"
    """They are not."""

    MISSING = "missing"
    """Nobody looked."""

    NOT_ASKED = "not_asked"
    """The profile does not ask it."""


@unique
class MoveProfile(StrEnum):
    """What the profile of the casus is: a cell of the law of 30 July 2018 records under one that carries the kernel."""

    KERNEL = "kernel"
    """A Belgian profile for recording, which carries the kernel."""

    OTHER_CONSULTATION = "other_consultation"
    """A Belgian profile of another consultation."""

    FOREIGN = "foreign"
    """A profile of another country."""


@unique
class MoveProgress(StrEnum):
    """Progress per goal."""

    RECORDED = "recorded"
    """Recorded for every goal."""

    MISSING = "missing"
    """Missing for at least one."""


@unique
class MoveProtocol(StrEnum):
    """The protocol of the cell, where the profile asks whoever is invited to one casus to sign it."""

    SIGNED = "signed"
    """Signed by everybody of whom it is asked."""

    DEMANDED = "demanded"
    """Somebody of whom it is asked has not signed."""

    NOT_REQUIRED = "not_required"
    """It is asked of nobody who is there."""


@unique
class MoveProvenance(StrEnum):
    """Where an imported casus comes from."""

    STATED = "stated"
    """Stated."""

    MISSING = "missing"
    """Missing."""

    TRANSFER = "transfer"
    """Handed over by another cell."""


@unique
class MoveReached(StrEnum):
    """Whether the goals of the plan are reached."""

    ALL = "all"
    """Each, at the last review."""

    NOT_ALL = "not_all"
    """At least one is not, or there is none."""


@unique
class MoveReason(StrEnum):
    """A reason for the decision."""

    GIVEN = "given"
    """Given."""

    MISSING = "missing"
    """Missing."""


@unique
class MoveRecord(StrEnum):
    """Whether the cell may record personal data at all."""

    BASIS_DECLARED = "basis_declared"
    """A declared basis covers it that day."""

    NO_RECORD = "no_record"
    """No basis is declared: no reference to any person is kept."""


@unique
class MoveRemedies(StrEnum):
    """Whether an answer to a request names the remedies."""

    NAMED = "named"
    """Named."""

    MISSING = "missing"
    """Not named."""

    NOT_RELEVANT = "not_relevant"
    """There is no answer."""


@unique
class MoveRetention(StrEnum):
    """The retention of the casus (outcome of the scope keep)."""

    DUE = "due"
    """Due."""

    NOT_DUE = "not_due"
    """Not yet due."""

    AWAITS_EVENT = "awaits_event"
    """Awaits an event."""

    OPEN = "open"
    """An open question."""


@unique
class MoveRightsAct(StrEnum):
    """What is done about a request of a person, or about a look that is broken open."""

    RECEIVED = "received"
    """A request is received."""

    ACKNOWLEDGED = "acknowledged"
    """Receipt is acknowledged."""

    EXTENDED = "extended"
    """The person is told that the answer takes longer."""

    FORWARDED = "forwarded"
    """It is forwarded to the supervisory authority."""

    GRANTED = "granted"
    """What was asked is done."""

    REFUSED = "refused"
    """It is refused, whole or in part."""

    BROKEN = "broken"
    """A look is broken open."""

    REVIEWED = "reviewed"
    """Somebody else reviews that."""

    REVIEWED_OWN = "reviewed_own"
    """Whoever broke it open reviews it himself."""

    NOT_RELEVANT = "not_relevant"
    """Nothing of the kind."""


@unique
class MoveRole(StrEnum):
    """What the actor is, looked up by livc."""

    MAYOR = "mayor"
    """The mayor."""

    MAYOR_REPRESENTATIVE = "mayor_representative"
    """The mayor's designated representative."""

    POLICE_CHIEF = "police_chief"
    """The chief of the local police."""

    POLICE_REPRESENTATIVE = "police_representative"
    """The designated representative of the chief of police."""

    PREVENTION_OFFICIAL = "prevention_official"
    """The municipal prevention official."""

    COORDINATOR = "coordinator"
    """The coordinator of the cell (process director)."""

    CASE_DIRECTOR = "case_director"
    """The director of this casus."""

    MUNICIPAL_INVITEE = "municipal_invitee"
    """An invited participant of municipal level."""

    COMMUNITY_INVITEE = "community_invitee"
    """An invited participant of a Community or Region."""

    NOBODY = "nobody"
    """None of these."""


@unique
class MoveRoom(StrEnum):
    """Whether everybody at this agenda item was lawfully there (outcome of the scope meet)."""

    LAWFUL = "lawful"
    """Lawful."""

    INTRUDER = "intruder"
    """Somebody had no seat and no valid invitation."""

    NONE = "none"
    """No meeting."""


@unique
class MoveSharing(StrEnum):
    """The answer to the sharing question (outcome of the scope share)."""

    PERMITTED = "permitted"
    """Permitted."""

    FORBIDDEN = "forbidden"
    """Forbidden."""

    NO_GROUND = "no_ground"
    """No ground."""

    UNSETTLED = "unsettled"
    """Unsettled."""

    NOT_ASKED = "not_asked"
    """Not asked."""


@unique
class MoveSource(StrEnum):
    """Whether the category of the source is stated."""

    NAMED = "named"
    """Stated."""

    MISSING = "missing"
    """Missing."""


@unique
class MoveStep(StrEnum):
    """The move."""

    REPORT = "report"
    """A signal comes in."""

    TRIAGE = "triage"
    """The signal is screened."""

    REQUEST_INFORMATION = "request_information"
    """The mayor asks a service for information (art. 3, § 2)."""

    LIST = "list"
    """The mayor puts the casus on the list."""

    DISCUSS = "discuss"
    """A case meeting discusses the casus."""

    WEIGH = "weigh"
    """The joint weighing is recorded."""

    PLAN = "plan"
    """A follow-up plan is adopted or revised."""

    START_FOLLOW_UP = "start_follow_up"
    """Follow-up starts."""

    REVIEW = "review"
    """Follow-up is reviewed."""

    CLOSE = "close"
    """The casus is closed."""

    UNLIST = "unlist"
    """The mayor takes the casus off the list."""

    REOPEN = "reopen"
    """A closed casus is opened again on a new signal."""

    URGENT = "urgent"
    """A serious threat is passed on at once."""

    IMPORT = "import"
    """A casus that already runs elsewhere is taken in."""

    PURGE = "purge"
    """The casus is destroyed."""

    SHOW_CARD = "show_card"
    """An information card is shown at the table."""

    SEND_SHEET = "send_sheet"
    """A feedback sheet is sent."""

    CONTRIBUTE = "contribute"
    """A participant puts something on the table."""

    COMPLETE_ACTION = "complete_action"
    """An action of the plan is done."""

    ERASE_SIGNAL = "erase_signal"
    """A signal that was not listed is erased."""

    ADMINISTER = "administer"
    """The cell is administered: members, seats, standing invitations, meetings, incidents."""

    DECLARE = "declare"
    """The controller declares a basis, settles a question or sets how long a casus is kept."""

    AGREE_SHEET = "agree_sheet"
    """Those who effectively took part say whether they agree with a feedback sheet."""

    INVITE = "invite"
    """Somebody is invited to a casus."""

    RECORD_ANSWER = "record_answer"
    """An answer of livc is kept."""

    OWN_CHECK = "own_check"
    """The reporter first looks whether the own possibilities are exhausted."""

    THRESHOLD = "threshold"
    """The threshold for discussing a signal is tested."""

    ARCHIVE = "archive"
    """A closed casus is put away until it is destroyed."""

    MIGRATE = "migrate"
    """A casus goes over to another version of its profile."""

    AFTERCARE = "aftercare"
    """Moments after closing are planned, held or waived."""

    CONSENT = "consent"
    """Consent is recorded, where the profile asks for it."""

    HOLD = "hold"
    """Destruction is held up for a procedure, or that hold is lifted."""

    EXTEND_RETENTION = "extend_retention"
    """A casus is kept longer, with reasons."""

    REFUSE_ERASURE = "refuse_erasure"
    """A request to erase is refused, with its ground."""

    RIGHTS_REQUEST = "rights_request"
    """A request of the person on the own data is received, extended, forwarded or answered."""

    CORRECT = "correct"
    """A correction is asked for or made."""

    BREAK_GLASS = "break_glass"
    """What is hidden is opened for a reason and a short time."""

    SCHEDULE = "schedule"
    """A casus is put on the agenda of a meeting."""

    ADD_SIGNAL = "add_signal"
    """One more signal on the same person is added, or a reporter becomes known."""

    NOTIFY_REPORTER = "notify_reporter"
    """The reporter gets the constant notice."""

    HAND_OVER = "hand_over"
    """An action, or the direction of the casus, passes to somebody else."""

    CONFIRM_THREAT = "confirm_threat"
    """A threat that was passed on is confirmed or challenged afterwards."""

    TRANSFER = "transfer"
    """A casus is handed to the cell of another municipality, or that is settled."""


@unique
class MoveThreshold(StrEnum):
    """The threshold for a table, where the profile has one."""

    MET = "met"
    """Met, by the rule of the profile."""

    NOT_MET = "not_met"
    """Not met."""

    UNSUPPORTED = "unsupported"
    """Said to be met, against the rule of the profile."""

    MISSING = "missing"
    """Not decided."""

    NOT_ASKED = "not_asked"
    """The profile has none."""


@unique
class MoveTimeLimit(StrEnum):
    """For how long a look is broken open."""

    SHORT = "short"
    """A few days."""

    LONG = "long"
    """Longer."""

    NOT_RELEVANT = "not_relevant"
    """None is."""


@unique
class MoveWeighing(StrEnum):
    """The joint weighing."""

    TRAJECTORY = "trajectory"
    """Recorded: a follow-up trajectory is needed."""

    OTHER_OUTCOME = "other_outcome"
    """Recorded, with another outcome."""

    MISSING = "missing"
    """Not recorded."""


@unique
class ShareAge(StrEnum):
    """The age band of the person."""

    UNDER_12 = "under_12"
    """Under 12."""

    FROM_12_TO_17 = "from_12_to_17"
    """12 to 17."""

    ADULT = "adult"
    """18 or older."""


@unique
class ShareAudience(StrEnum):
    """Which members are in the room when an information card is shown."""

    SEATS_ONLY = "seats_only"
    """The three seats of the cell only."""

    WITH_INVITEES = "with_invitees"
    """Invited participants too."""

    NOT_RELEVANT = "not_relevant"
    """No card is shown."""


@unique
class ShareBasis(StrEnum):
    """Whether a basis in law is declared for this processing."""

    DECLARED = "declared"
    """A declared basis covers the category and the act that day."""

    NONE = "none"
    """No declared basis covers it."""


@unique
class ShareCare(StrEnum):
    """Whether the giver's service takes care of the person."""

    CURRENT = "current"
    """It does."""

    FORMER = "former"
    """It did."""

    NONE = "none"
    """It does not."""

    NOT_RELEVANT = "not_relevant"
    """It makes no difference: the giver holds a seat."""


@unique
class ShareCategory(StrEnum):
    """The category of the data."""

    NONE = "none"
    """No personal data."""

    IDENTITY = "identity"
    """Identity and contact."""

    EMPLOYMENT = "employment"
    """Job and education."""

    CIVIL_STATUS = "civil_status"
    """Age, sex, nationality, civil status."""

    DEBTS = "debts"
    """Debts."""

    LIFESTYLE = "lifestyle"
    """Way of life."""

    HOUSEHOLD = "household"
    """Household."""

    HOUSING = "housing"
    """Housing."""

    JUDICIAL = "judicial"
    """Police and judicial data."""

    RISK_SITUATION = "risk_situation"
    """Situations of risk."""

    SPECIAL = "special"
    """A special category of personal data (GDPR, art. 9), not told apart here."""

    OTHER = "other"
    """Any other."""


@unique
class ShareClassified(StrEnum):
    """Whether the item is classified information."""

    NO = "no"
    """Not classified."""

    YES = "yes"
    """Classified."""


@unique
class ShareCompetent(StrEnum):
    """Whether the receiving service is competent for the area of the cell."""

    YES = "yes"
    """It is."""

    NO = "no"
    """It is not, or it makes no difference."""


@unique
class ShareConsensus(StrEnum):
    """The positions of those who effectively took part in the meeting."""

    ALL_AGREE = "all_agree"
    """All agree."""

    OBJECTION = "objection"
    """At least one objects."""

    UNRECORDED = "unrecorded"
    """At least one position is not recorded."""

    NOT_ASKED = "not_asked"
    """Nobody was asked."""


@unique
class ShareConsent(StrEnum):
    """The consent of the person, where the law or the profile asks it."""

    GIVEN = "given"
    """Given by the person."""

    GIVEN_BY_PARENT = "given_by_parent"
    """Given by a parent of a person under 18."""

    MISSING = "missing"
    """Asked, and not given."""

    WITHDRAWN = "withdrawn"
    """Given, and withdrawn."""

    NOT_REQUIRED = "not_required"
    """Not asked here."""


@unique
class ShareContent(StrEnum):
    """What the feedback sheet would contain."""

    FOLLOW_UP_EVALUATION = "follow_up_evaluation"
    """An evaluation of the follow-up in the cell only."""

    OTHER = "other"
    """Anything more, or it is no feedback sheet."""


@unique
class ShareDanger(StrEnum):
    """Whether there is grave and imminent danger for somebody."""

    NONE = "none"
    """None."""

    IMMINENT = "imminent"
    """Imminent."""


@unique
class ShareDuty(StrEnum):
    """The professional duty that binds the giver."""

    NONE = "none"
    """None of these."""

    SECRET = "secret"
    """Professional secrecy."""

    POLICE = "police"
    """The duties of the police."""

    LAWYER = "lawyer"
    """The secrecy of a lawyer."""


@unique
class ShareEntity(StrEnum):
    """The person's place in the common database, where the giver may know it."""

    VALIDATED = "validated"
    """A validated entity."""

    PRE_INQUIRY = "pre_inquiry"
    """In pre-inquiry."""

    NOT_IN_DATABASE = "not_in_database"
    """Not in the database."""


@unique
class ShareExemption(StrEnum):
    """A ground outside the consultation that lifts professional secrecy."""

    NONE = "none"
    """None."""

    TESTIMONY = "testimony"
    """Testimony in court or before a parliamentary inquiry."""

    LEGAL_DUTY = "legal_duty"
    """A law obliges to speak."""

    LEGAL_PERMISSION = "legal_permission"
    """A law permits to speak."""

    DECREE_PERMISSION = "decree_permission"
    """A decree or ordinance permits to speak."""

    PROSECUTOR_REPORT = "prosecutor_report"
    """A report to the prosecutor of offences on minors or vulnerable persons."""


@unique
class ShareFounding(StrEnum):
    """On what the consultation itself is founded."""

    LAW = "law"
    """A law: the LIVC R of the law of 30 July 2018 is."""

    DECREE = "decree"
    """A decree only."""

    ORDINANCE = "ordinance"
    """An ordinance only."""

    PROSECUTOR = "prosecutor"
    """A reasoned authorisation of the Crown prosecutor."""

    NONE = "none"
    """Nothing of the kind."""


@unique
class ShareGiver(StrEnum):
    """The one who would tell, show, record, send or use."""

    MAYOR = "mayor"
    """The mayor."""

    MAYOR_REPRESENTATIVE = "mayor_representative"
    """The representative whom the mayor designated."""

    POLICE_CHIEF = "police_chief"
    """The chief of the local police."""

    POLICE_REPRESENTATIVE = "police_representative"
    """The representative whom the chief of police designated."""

    PREVENTION_OFFICIAL = "prevention_official"
    """The municipal official in charge of prevention."""

    MUNICIPAL_INVITEE = "municipal_invitee"
    """Invited staff of the municipality, or of a service working at municipal level."""

    COMMUNITY_INVITEE = "community_invitee"
    """An invited member of a service of a Community or Region."""

    CASE_HANDLER = "case_handler"
    """The case handler in a service, who was not at the table."""

    ATTENDEE = "attendee"
    """Somebody in the room without a seat and without an invitation."""

    OUTSIDER = "outsider"
    """Anybody else."""


@unique
class ShareInvitation(StrEnum):
    """Whether the giver's invitation was in time and complete."""

    IN_ORDER = "in_order"
    """In time and complete."""

    SHORTCOMING = "shortcoming"
    """Late without reasoned urgency, or incomplete."""

    NOT_RELEVANT = "not_relevant"
    """No such rules apply to the giver."""


@unique
class ShareItem(StrEnum):
    """What it is about."""

    CARD = "card"
    """An information card from the common database."""

    INTELLIGENCE_SHEET = "intelligence_sheet"
    """An intelligence sheet from the common database."""

    TER_LIST = "ter_list"
    """A list of several persons from the common database."""

    FEEDBACK_SHEET = "feedback_sheet"
    """The feedback sheet of the cell on a listed person."""

    CONTRIBUTION = "contribution"
    """What a participant brings to the table."""

    CASE_FACT = "case_fact"
    """A fact of the casus file: dates, states, who takes part."""

    PLAN = "plan"
    """The follow-up plan."""

    OUTCOME_NOTICE = "outcome_notice"
    """The notice to a reporter that the signal was received and handled."""

    NEW_ENTITY = "new_entity"
    """The notice that a new entity was entered in the common database."""

    OWN_ASSESSMENT = "own_assessment"
    """A professional's own assessment."""

    COUNT = "count"
    """A count in which nobody can be recognised."""

    EXISTENCE = "existence"
    """The mere fact that a person is discussed."""

    EXTRACT = "extract"
    """What a person is told of the data that are kept on that person."""

    RIGHTS_REQUEST = "rights_request"
    """A person's request about the data that are kept on that person."""

    NON_PARTICIPATION = "non_participation"
    """A service's report on why it does not take part."""

    INSTRUMENT = "instrument"
    """The filled-in form of a confidential instrument."""

    COMPUTED_ESTIMATE = "computed_estimate"
    """A figure or colour that a machine computed of a person."""


@unique
class ShareLink(StrEnum):
    """The tie between a validated entity and the municipality."""

    RESIDES = "resides"
    """Resides there."""

    FREQUENTS = "frequents"
    """Regularly frequents it."""

    ORGANISES = "organises"
    """Regularly organises activities there."""

    EFFECTS = "effects"
    """Has perceptible effects there (hate propagandists only)."""

    PLANS = "plans"
    """Plans activities there (hate propagandists only)."""

    NONE = "none"
    """None of these."""


@unique
class ShareListed(StrEnum):
    """Whether the person is on the mayor's list of casussen that day."""

    YES = "yes"
    """On the list."""

    NO = "no"
    """Not on the list."""


@unique
class ShareMandate(StrEnum):
    """The mandate by or under a decree or ordinance that covers the giver's service that day."""

    NOT_NEEDED = "not_needed"
    """A seat, or municipal level: no mandate is needed."""

    COVERS = "covers"
    """A mandate exists and covers the service."""

    NONE = "none"
    """No mandate is known."""

    UNVERIFIED = "unverified"
    """Nobody has verified it."""


@unique
class ShareOp(StrEnum):
    """The act."""

    TELL = "tell"
    """Say from memory."""

    SHOW = "show"
    """Let others see, without leaving it with them."""

    RECORD = "record"
    """Write into a file or database."""

    CONSULT_FILE = "consult_file"
    """Read from a file."""

    SEND = "send"
    """Transmit, in whatever way."""

    ANSWER = "answer"
    """Answer a request for information of the mayor (art. 3, § 2)."""

    INVITE = "invite"
    """Name a person to a service in order to invite it."""

    DEBRIEF = "debrief"
    """Tell the case handler of one's own service afterwards."""

    USE = "use"
    """Act on it."""

    PUBLISH = "publish"
    """Make public."""


@unique
class ShareOrigin(StrEnum):
    """Whose information it is."""

    OWN = "own"
    """The giver's own."""

    OTHER = "other"
    """Heard at the table, from somebody else."""

    NOT_RELEVANT = "not_relevant"
    """Neither: the item is the cell's."""


@unique
class SharePoliceContact(StrEnum):
    """Whether the mayor was in contact with the chief of police before using data of a card."""

    MADE = "made"
    """Contact was made."""

    NOT_MADE = "not_made"
    """Contact was not made."""


@unique
class ShareProtocol(StrEnum):
    """Whether the participant signed the protocol of the cell."""

    SIGNED = "signed"
    """Signed."""

    UNSIGNED = "unsigned"
    """Not signed."""

    NOT_REQUIRED = "not_required"
    """The cell does not ask it."""

    DEMANDED = "demanded"
    """Not signed, where the profile asks it of whoever is invited to one casus."""


@unique
class SharePurpose(StrEnum):
    """What it is for."""

    PREVENTION = "prevention"
    """Preventing terrorist offences."""

    INTEGRITY = "integrity"
    """Protecting the physical or psychological integrity of the person or of others."""

    CRIMINAL_ORGANISATION = "criminal_organisation"
    """Preventing offences within a criminal organisation."""

    PROSECUTION = "prosecution"
    """Prosecuting the offences for which the consultation was organised."""

    PROSECUTION_OTHER = "prosecution_other"
    """Prosecuting other offences."""

    SUPPORT = "support"
    """Help and follow-up of the person."""

    REPORTING = "reporting"
    """Reporting and accountability."""

    STATISTICS = "statistics"
    """Statistics."""

    BENEFIT = "benefit"
    """A social benefit."""

    HOUSING = "housing"
    """Housing."""

    EMPLOYMENT = "employment"
    """Employment."""

    PERMIT = "permit"
    """A permit."""

    MIGRATION = "migration"
    """Migration."""

    NATIONALITY = "nationality"
    """Nationality."""

    TAX = "tax"
    """Tax."""

    SCHOOL_SANCTION = "school_sanction"
    """A school sanction."""

    OTHER = "other"
    """Anything else."""

    RIGHTS = "rights"
    """The rights of a person on the data that are kept on that person."""


@unique
class ShareReceiver(StrEnum):
    """Who would receive it."""

    THOSE_PRESENT = "those_present"
    """Everybody in the room."""

    MAYOR = "mayor"
    """The mayor."""

    CASE_HANDLER = "case_handler"
    """The case handler in the giver's own service."""

    SUPERIOR = "superior"
    """The hierarchical superior in the giver's own service, or the superior of a service to be invited."""

    BASIC_SERVICE = "basic_service"
    """A basic service of the common database: OCAM, police, intelligence services."""

    SUPERVISOR = "supervisor"
    """A supervisory authority of the common database: COC, Committee R."""

    PARTNER_SERVICE = "partner_service"
    """A partner service of the common database."""

    PROSECUTOR = "prosecutor"
    """The prosecutor."""

    TASK_FORCE = "task_force"
    """The Local Task Force."""

    OTHER_CELL = "other_cell"
    """Another cell."""

    PERSON_DISCUSSED = "person_discussed"
    """The person discussed."""

    REPORTER = "reporter"
    """The one who reported the signal."""

    OWN_FILE = "own_file"
    """The file of the giver's own service."""

    PERSON_FILE = "person_file"
    """The file of the person discussed."""

    DATABASE = "database"
    """The common database T.E.R."""

    COACH = "coach"
    """A coach, evaluator or observer."""

    PUBLIC = "public"
    """Anybody."""

    DATA_PROTECTION_AUTHORITY = "data_protection_authority"
    """The data protection authority (GBA, APD)."""


@unique
class ShareRegime(StrEnum):
    """The legislation that the giver's service is under."""

    FEDERAL = "federal"
    """Federal."""

    MUNICIPAL = "municipal"
    """The municipality."""

    FRENCH_COMMUNITY = "french_community"
    """The French Community."""

    FLEMISH = "flemish"
    """The Flemish Community."""

    GERMAN_SPEAKING = "german_speaking"
    """The German-speaking Community."""

    WALLOON = "walloon"
    """The Walloon Region."""

    BRUSSELS = "brussels"
    """The Brussels institutions."""


@unique
class ShareRoom(StrEnum):
    """Who is in the room for this agenda item."""

    NONE = "none"
    """There is no room: the act is not done in a meeting."""

    LAWFUL = "lawful"
    """Everybody present holds a seat or a valid invitation for this item."""

    INTRUDER = "intruder"
    """Somebody is present without a seat and without a valid invitation for this item."""

    INCOMPLETE = "incomplete"
    """Not everybody's seat or invitation is known."""


@unique
class ShareSecret(StrEnum):
    """Whether the item holds a professional secret, and whose."""

    NO = "no"
    """No secret."""

    OF_GIVER = "of_giver"
    """A secret that the giver holds by profession."""

    HEARD_HERE = "heard_here"
    """A secret that somebody else told in the consultation."""


@unique
class ShareSetting(StrEnum):
    """Where the act happens."""

    CASE_MEETING = "case_meeting"
    """A meeting of the cell that discusses casussen on the mayor's list."""

    TRIAGE = "triage"
    """Screening of signals, before a person is listed."""

    PARTNER_TABLE = "partner_table"
    """A table around one person that is not called as a LIVC R."""

    STRATEGIC_MEETING = "strategic_meeting"
    """A strategic or thematic meeting of the cell."""

    PEER_MEETING = "peer_meeting"
    """Intervision, supervision or exchange between cells."""

    TASK_FORCE = "task_force"
    """The Local Task Force: another table, with other members."""

    OUTSIDE = "outside"
    """Outside any meeting: mail, corridor, telephone, platform."""


@unique
class ShareSource(StrEnum):
    """Whether the source of the information is named."""

    NAMED = "named"
    """Named."""

    MISSING = "missing"
    """Missing."""


@unique
class ShareStage(StrEnum):
    """The stage of a profile that filters what is said, step by step; a Belgian profile has no such filters."""

    FILTER_1 = "filter_1"
    """Within one's own service."""

    FILTER_2 = "filter_2"
    """With the others, without any identity, to test the threshold."""

    FILTER_3 = "filter_3"
    """With limited identifiers, to find which services know the person."""

    FILTER_4 = "filter_4"
    """In full, among the services that will act."""

    STOPPED = "stopped"
    """The threshold was not met."""

    NOT_USED = "not_used"
    """The profile has no filters."""


@unique
class ShareSubject(StrEnum):
    """Whom the data are about."""

    LISTED_PERSON = "listed_person"
    """The listed person."""

    CONTACT = "contact"
    """A relation or contact of the listed person."""

    OTHER_PERSON = "other_person"
    """Another person."""

    NOBODY = "nobody"
    """Nobody."""


@unique
class ShareTier(StrEnum):
    """The circle of the viewer or giver in this casus."""

    CORE = "core"
    """One of the three seats."""

    PERMANENT = "permanent"
    """A standing participant."""

    AD_HOC = "ad_hoc"
    """Invited to this casus."""

    NONE = "none"
    """None of these."""
