"""The closed vocabularies. Generated from the vocabularies of livc-core: do not edit."""

from enum import StrEnum, unique

__all__ = [
    "AccountCode",
    "ActKind",
    "ActionFate",
    "Addressee",
    "AgeBand",
    "AgendaGroup",
    "AgendaMatter",
    "AnswerReason",
    "BasisCategory",
    "BasisOperation",
    "CalendarUnit",
    "Capacity",
    "CaseOutcome",
    "CasusState",
    "CellState",
    "Certainty",
    "CitedThrough",
    "ClearanceLevel",
    "ClosingReason",
    "Confirmation",
    "ConsentGiven",
    "ContactRole",
    "Controller",
    "CorrectedField",
    "Counted",
    "CoverageState",
    "DataClass",
    "DataSubjects",
    "Depth",
    "Destination",
    "Dimension",
    "Direction",
    "DutyTo",
    "Effect",
    "Ending",
    "EntryKind",
    "ErasureRefusal",
    "ErrorKind",
    "EvidenceGrade",
    "EvidencePart",
    "FigureKind",
    "FigureOperation",
    "FigureState",
    "Finding",
    "Function",
    "Gap",
    "GlassVerdict",
    "HoldGround",
    "Holder",
    "HostGap",
    "IncidentKind",
    "IndicatorKind",
    "IndicatorLevel",
    "IndicatorMeasure",
    "IndicatorUnit",
    "Informed",
    "InvitationPart",
    "KeptData",
    "KernelRule",
    "KnowledgeForm",
    "Language",
    "LanguageRegime",
    "LanguageRegion",
    "LegalHoliday",
    "LookAct",
    "MandateStanding",
    "MandateStatus",
    "Mark",
    "MatchField",
    "MatchWay",
    "Matter",
    "Measure",
    "MeetingKind",
    "Moment",
    "MomentFate",
    "NextStep",
    "NoCellReason",
    "Order",
    "Outcome",
    "OverdueKind",
    "PageForm",
    "PeriodStart",
    "PeriodUnit",
    "PlaceChangeKind",
    "Position",
    "PossibleKind",
    "PracticeLabel",
    "ProcessingPurpose",
    "ProfileAsk",
    "ProfileSetting",
    "ProfileUse",
    "Progress",
    "Rail",
    "Recoding",
    "RefusalKind",
    "Regime",
    "Region",
    "RequestAnswer",
    "RequestGround",
    "RequestKind",
    "RoundingMode",
    "Scaling",
    "ScanModule",
    "Scope",
    "Seat",
    "Sector",
    "SecurityFact",
    "SecurityLead",
    "SettingWord",
    "Settles",
    "SheetReceiver",
    "SourceAddress",
    "SourceReading",
    "SpanKind",
    "SpanUnit",
    "Standing",
    "TableSection",
    "TargetGroup",
    "Term",
    "ThreatReceiver",
    "Transfer",
    "TransferOutcome",
    "UnitLevel",
    "Untold",
    "ViewerRole",
    "Weekday",
    "WorkPhase",
    "YesNo",
]


@unique
class AccountCode(StrEnum):
    """What became of a file that was reported (after the reporting scheme of Ninove of 2016, with codes from Neteland
    and Limburg). Every file has exactly one.
    """

    PENDING = "pending"
    """Nothing is decided yet."""

    NO_PROBLEM = "no_problem"
    """A false report, or no problem."""

    TRAJECTORY_RUNNING = "trajectory_running"
    """A follow-up trajectory that still runs."""

    TRAJECTORY_COMPLETED = "trajectory_completed"
    """A follow-up trajectory that has ended."""

    REGULAR_SERVICES = "regular_services"
    """An ordinary help service: another problem."""

    POSSIBLE_OFFENCE = "possible_offence"
    """The police: possibly an offence."""

    ADVICE_TO_REPORTER = "advice_to_reporter"
    """Advice to the reporter, who goes on alone."""

    SINGLE_PARTNER = "single_partner"
    """One partner takes it up."""

    BELOW_THRESHOLD = "below_threshold"
    """The threshold for a table was not met."""

    JOINED = "joined"
    """It belongs to a casus that already ran."""

    ENDED_UNDECIDED = "ended_undecided"
    """It ended before an outcome was decided."""


@unique
class ActKind(StrEnum):
    """What sort of act a provision belongs to."""

    LAW = "law"
    """A law of the federal parliament."""

    DECREE = "decree"
    """A decree of a Community or Region."""

    ORDINANCE = "ordinance"
    """An ordinance of the Brussels Region or Common Community Commission."""

    CODE = "code"
    """A code."""

    ROYAL_DECREE = "royal_decree"
    """A royal decree."""

    JUDGMENT = "judgment"
    """A judgment."""

    CIRCULAR = "circular"
    """A circular: it explains, it does not bind as a law does."""

    REGULATION = "regulation"
    """A regulation of the European Union."""

    GOVERNMENT_ORDER = "government_order"
    """An order of a government of a Community or Region."""


@unique
class ActionFate(StrEnum):
    """What became of an action of a plan: exactly one of these."""

    OPEN = "open"
    """It is to be done."""

    DONE = "done"
    """It is done."""

    HANDED_OVER = "handed_over"
    """A service took it over when the casus closed or went to another cell."""

    FALLEN_AWAY = "fallen_away"
    """It fell away when the plan was revised or the casus closed."""


@unique
class Addressee(StrEnum):
    """To whom an invitation is addressed."""

    SUPERIOR = "superior"
    """The hierarchical superior in the service."""

    DIRECTION = "direction"
    """The direction of the institution."""

    PARTICIPANT = "participant"
    """The participant himself, or anybody else."""


@unique
class AgeBand(StrEnum):
    """The age of a person, in bands only."""

    UNDER_12 = "under_12"
    """Under 12."""

    FROM_12_TO_17 = "from_12_to_17"
    """12 to 17."""

    ADULT = "adult"
    """18 or older."""


@unique
class AgendaGroup(StrEnum):
    """The part of an agenda in which an item stands, in this order (practice of Ghent)."""

    NEW = "new"
    """New: on the list, not weighed yet."""

    RUNNING = "running"
    """Running."""

    CLOSABLE = "closable"
    """Can be closed: every goal is reached and no action is open."""


@unique
class AgendaMatter(StrEnum):
    """What is open at an item."""

    WEIGH = "weigh"
    """The joint weighing, with the positions on it."""

    PLAN = "plan"
    """A plan."""

    START = "start"
    """The start of the follow-up."""

    REVIEW_DUE = "review_due"
    """The review, due by that day."""

    REVIEW_UNSET = "review_unset"
    """The day of the next review, which nobody set."""

    ACTION_OVERDUE = "action_overdue"
    """An action whose day has passed."""

    CLOSE = "close"
    """The closing."""


@unique
class AnswerReason(StrEnum):
    """Why an entry answers a need; the strongest reason first."""

    NAMES_GAP = "names_gap"
    """It names the gap."""

    CONCEPT = "concept"
    """It is about a concept of the gap."""

    PHASE = "phase"
    """It is about the step of the work."""

    MODULE = "module"
    """It is about the module of the self-evaluation."""


@unique
class BasisCategory(StrEnum):
    """The category of data that a declared basis covers."""

    SIGNALS = "signals"
    """Signals."""

    CASUSSEN = "casussen"
    """The list of casussen and what is recorded of a casus."""

    ALL = "all"
    """Both."""


@unique
class BasisOperation(StrEnum):
    """The operations that a declared basis covers."""

    RECORD = "record"
    """Recording."""

    CONSULT = "consult"
    """Consulting."""

    ALL = "all"
    """Both."""


@unique
class CalendarUnit(StrEnum):
    """A calendar unit."""

    DAY = "day"
    """Days."""

    MONTH = "month"
    """Months."""

    YEAR = "year"
    """Years."""


@unique
class Capacity(StrEnum):
    """In what capacity a member or invited participant comes."""

    SEAT_HOLDER = "seat_holder"
    """Holder of one of the three seats."""

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

    DATA_PROTECTION_OFFICER = "data_protection_officer"
    """The data-protection officer: oversees, and holds no function in the cell."""

    SUPERVISOR = "supervisor"
    """A supervisory authority: the supervisory body for police information, the Standing Committee R, a
    data-protection authority.
    """

    ARCHIVIST = "archivist"
    """The archivist."""


@unique
class CaseOutcome(StrEnum):
    """What screening or weighing led to (after the reporting scheme of Ninove of 2016, with codes from
    Neteland and Limburg).
    """

    NO_PROBLEM = "no_problem"
    """A false report, or no problem."""

    TRAJECTORY = "trajectory"
    """A follow-up trajectory in the cell."""

    REGULAR_SERVICES = "regular_services"
    """An ordinary help service: another problem."""

    POSSIBLE_OFFENCE = "possible_offence"
    """The police: possibly an offence."""

    ADVICE_TO_REPORTER = "advice_to_reporter"
    """Advice to the reporter, who goes on alone."""

    SINGLE_PARTNER = "single_partner"
    """One partner takes it up."""

    MORE_INFORMATION = "more_information"
    """More information is needed."""

    PROPOSE_LISTING = "propose_listing"
    """Proposed for the mayor's list."""

    PENDING = "pending"
    """Not yet decided."""

    BELOW_THRESHOLD = "below_threshold"
    """The threshold for a table was not met."""

    JOINED = "joined"
    """It belongs to a casus that already runs."""


@unique
class CasusState(StrEnum):
    """The state of a casus."""

    SIGNAL = "signal"
    """A signal was received."""

    TRIAGE = "triage"
    """The signal is screened."""

    LISTED = "listed"
    """On the mayor's list."""

    WEIGHING = "weighing"
    """Discussed, with the joint weighing done."""

    PLANNED = "planned"
    """A follow-up plan is adopted."""

    FOLLOW_UP = "follow_up"
    """Followed up."""

    SINGLE_PARTNER = "single_partner"
    """One partner follows and feeds back."""

    ADVICE_ONLY = "advice_only"
    """The reporter goes on with advice."""

    REFERRED = "referred"
    """Referred to another service."""

    HANDED_TO_SECURITY = "handed_to_security"
    """Police or prosecution lead."""

    CLOSED = "closed"
    """Closed."""

    AFTERCARE = "aftercare"
    """Named moments after closing."""

    REJECTED = "rejected"
    """Screened out: nothing of it is kept but counts."""

    PURGED = "purged"
    """Destroyed."""

    OWN_CHECK = "own_check"
    """The reporter's own possibilities were looked at."""

    INFORMATION_REQUESTED = "information_requested"
    """More information was asked for, before any listing."""

    THRESHOLD = "threshold"
    """Before the threshold for a table: discussed without any identity."""

    ARCHIVED = "archived"
    """Closed and laid away until it is destroyed."""


@unique
class CellState(StrEnum):
    """The life of a cell. A municipality without a cell has no journal; its reasons are recorded when one is planned."""

    NONE = "none"
    """There is none."""

    PLANNED = "planned"
    """Planned."""

    ESTABLISHED = "established"
    """Established, not yet met."""

    ACTIVE = "active"
    """Active."""

    DORMANT = "dormant"
    """Dormant: it exists, there is nothing to discuss."""


@unique
class Certainty(StrEnum):
    """How sure livc is of a statement: of the text of a rule, or of its dates."""

    NORM = "norm"
    """Read in the text of the norm itself."""

    SECONDARY = "secondary"
    """Read in a secondary source."""

    INFERRED = "inferred"
    """Our reading of a norm."""

    POLICY = "policy"
    """A default of livc, which the host may switch off."""

    LOCAL = "local"
    """An answer of the host itself to an open question."""


@unique
class CitedThrough(StrEnum):
    """How a citation was reached."""

    ITSELF = "itself"
    """The provision that was asked for holds on the day."""

    SUCCESSOR = "successor"
    """It had ended; its successor holds, or a later one."""

    PREDECESSOR = "predecessor"
    """It had not begun; its predecessor holds, or an earlier one."""


@unique
class ClearanceLevel(StrEnum):
    """The level of a security clearance (law of 11 December 1998)."""

    CONFIDENTIAL = "confidential"
    """Confidential."""

    SECRET = "secret"
    """Secret."""

    VERY_SECRET = "very_secret"
    """Very secret."""


@unique
class ClosingReason(StrEnum):
    """Why a casus is closed."""

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


@unique
class Confirmation(StrEnum):
    """What the mayor says afterwards of a threat that was passed on."""

    CONFIRMED = "confirmed"
    """It was rightly passed on."""

    CHALLENGED = "challenged"
    """It should not have been: the casus goes on where it was."""


@unique
class ConsentGiven(StrEnum):
    """What the person, or a parent, said when consent was asked."""

    GIVEN = "given"
    """Given by the person."""

    GIVEN_BY_PARENT = "given_by_parent"
    """Given by a parent of a person under 18."""

    REFUSED = "refused"
    """Asked, and not given."""

    WITHDRAWN = "withdrawn"
    """Given before, and withdrawn."""


@unique
class ContactRole(StrEnum):
    """Whom to turn to at the organisation: a role, never a person."""

    COORDINATOR = "coordinator"
    """The coordinator of the cell or practice."""

    PREVENTION_SERVICE = "prevention_service"
    """The prevention service."""

    POLICY_OFFICER = "policy_officer"
    """The policy officer."""

    SUPPORT_TEAM = "support_team"
    """The support team of an umbrella organisation or authority."""

    PROJECT_TEAM = "project_team"
    """Those who made or run the project."""

    RESEARCH_TEAM = "research_team"
    """Those who did the research."""

    PUBLISHER = "publisher"
    """Whoever publishes the source."""


@unique
class Controller(StrEnum):
    """Who determines purposes and means."""

    MUNICIPALITY = "municipality"
    """The municipality."""

    MUNICIPALITIES = "municipalities"
    """Several municipalities together."""

    POLICE_ZONE = "police_zone"
    """The police zone."""

    SERVICE = "service"
    """Another service, for its own data."""


@unique
class CorrectedField(StrEnum):
    """A coded field of a casus that can be corrected: what states something about the person, or who the person is."""

    PERSON = "person"
    """Who the person is."""

    AGE = "age"
    """The age band."""

    SECTOR = "sector"
    """The sector of the first signal."""

    INFORMED = "informed"
    """Whether the person was informed."""


@unique
class Counted(StrEnum):
    """What a figure counts. Disclosure control bites on persons alone: how often a cell met tells nothing about
    anybody, however few casussen it has.
    """

    PERSONS = "persons"
    """Persons, and what stands for one: signals, casussen, requests of a person."""

    MEETINGS = "meetings"
    """Meetings."""

    CELLS = "cells"
    """Cells, municipalities, trajectories of cells."""

    DOCUMENTS = "documents"
    """Documents: practices, sheets of a year, reports to a council."""


@unique
class CoverageState(StrEnum):
    """What is known of a municipality and its cell."""

    HAS = "has"
    """It has a cell of its own."""

    SHARES = "shares"
    """It shares a cell with other municipalities."""

    SLEEPS = "sleeps"
    """Its cell sleeps: it was set up and has nothing to discuss."""

    PLANS = "plans"
    """It has none and plans one."""

    NONE = "none"
    """It has none."""

    NOT_REPORTED = "not_reported"
    """It has told nothing."""


@unique
class DataClass(StrEnum):
    """What a field is, for deciding who may see it. Every field of every fact has exactly one class."""

    ADMINISTRATION = "administration"
    """The running of the cell: dates, states, seats, meetings. About no person discussed."""

    IDENTITY = "identity"
    """The reference of a person discussed, and that the casus is about one."""

    REPORTER = "reporter"
    """Who reported, and through which sector."""

    CASE_FACT = "case_fact"
    """A fact of the casus: its state, its meetings, who takes part."""

    WEIGHING = "weighing"
    """The joint weighing and the positions taken."""

    PLAN = "plan"
    """The follow-up plan."""

    POLICE = "police"
    """That an information card was shown, a threat passed on, or what else follows from data of police or
    common database. No view shows it.
    """

    SHEET = "sheet"
    """That a feedback sheet for the common database was agreed or sent. No view shows it."""

    CONTRIBUTION = "contribution"
    """That a participant put something on the table, and its marks."""

    COUNT = "count"
    """A coarse count."""


@unique
class DataSubjects(StrEnum):
    """Whom data are about."""

    MEMBERS = "members"
    """Members and participants of the cell."""

    PERSONS_DISCUSSED = "persons_discussed"
    """Persons discussed."""

    REPORTERS = "reporters"
    """Those who reported, by sector only."""

    APPLICANTS = "applicants"
    """Those who ask about their data, by the number of the request only."""


@unique
class Depth(StrEnum):
    """For whom an answer is explained, and so how deep."""

    REFUSED = "refused"
    """For the one who is refused: that it may not be done, the article that closes, whom to ask. Nothing in it
    depends on what the item is, so nothing can be learned from it.
    """

    AUDIT = "audit"
    """For the auditor: every rule that was considered, and why it did or did not decide."""


@unique
class Destination(StrEnum):
    """Where something that was told at the table could go, or what it could be used for."""

    CASE_HANDLER = "case_handler"
    """The case handler in a participant's own service, told afterwards."""

    OWN_FILE = "own_file"
    """The file of a participant's own service."""

    MAYOR_FILE = "mayor_file"
    """The file of the mayor."""

    POLICE_FILE = "police_file"
    """A file of the police, for follow-up."""

    POLICE_REPORT = "police_report"
    """A police report: what the police record in order to prosecute."""

    PROSECUTOR = "prosecutor"
    """The prosecutor."""

    TESTIMONY = "testimony"
    """A court, a parliamentary inquiry, or whoever a law obliges or permits to tell it to."""

    DATABASE = "database"
    """The common database T.E.R."""

    TASK_FORCE = "task_force"
    """The Local Task Force."""

    OTHER_CELL = "other_cell"
    """Another cell."""

    FEEDBACK_SHEET = "feedback_sheet"
    """The feedback sheet."""

    PUBLICATION = "publication"
    """Anybody."""

    OTHER_PURPOSE = "other_purpose"
    """A benefit, housing, employment, a permit, migration, nationality, tax or a school sanction."""


@unique
class Dimension(StrEnum):
    """What an indicator may be broken down by. There is no word for a person at the table, a single service, belief,
    origin or health.
    """

    SECTOR = "sector"
    """The sector that a signal came from."""

    OUTCOME = "outcome"
    """The outcome of screening or weighing."""

    CLOSING_REASON = "closing_reason"
    """The reason of closing."""

    AGE_BAND = "age_band"
    """The age band."""

    MEETING_KIND = "meeting_kind"
    """The kind of meeting."""

    SIDE = "side"
    """The side of the table: security or socio-preventive."""

    REGION = "region"
    """The region."""

    PROVINCE = "province"
    """The province."""

    LANGUAGE_REGION = "language_region"
    """The language area."""

    GROUP = "group"
    """A grouping of municipalities that the host gives."""

    MODULE = "module"
    """The module of the self-evaluation."""

    CATEGORY = "category"
    """The category of coaching."""

    SESSION_KIND = "session_kind"
    """The kind of session."""

    REASON = "reason"
    """Why a municipality has no cell."""

    LABEL = "label"
    """The label of a practice."""

    LANGUAGE = "language"
    """The language of a practice."""

    COUNTRY = "country"
    """The country of a practice."""

    INCIDENT_KIND = "incident_kind"
    """The kind of incident."""


@unique
class Direction(StrEnum):
    """Which way something goes: what may be brought to the table is another question than what may leave it."""

    BRING = "bring"
    """To the table."""

    LEAVE = "leave"
    """Away from it."""


@unique
class DutyTo(StrEnum):
    """What must be done besides: an obligation that comes with an answer. Each has its own moment.

    What must already be so is never an obligation but a condition of the rule.
    """

    SECRECY_OF_RECEIVERS = "secrecy_of_receivers"
    """The receivers owe secrecy on the secrets communicated."""

    USE_LIMITATION = "use_limitation"
    """The secrets can ground prosecution only for the offences for which the consultation was organised."""

    STATE_FRAME = "state_frame"
    """The participant states the legal and ethical frame and the duties to report."""

    NAME_SOURCE = "name_source"
    """The source of the information is named."""

    RELEVANT_AND_PROPORTIONATE = "relevant_and_proportionate"
    """Only what is relevant and proportionate."""

    KEEP_NO_CONTENT = "keep_no_content"
    """At most the fact, the day and the presenter are kept; never the content."""

    NOT_IN_PERSON_FILE = "not_in_person_file"
    """It does not go into the person's file."""

    NOT_SHOWN_TO_PERSON = "not_shown_to_person"
    """It is not shown to the person."""

    SECURE_CHANNEL = "secure_channel"
    """A secure channel is used."""

    LOG_ACCESS = "log_access"
    """The look is written to the access journal."""

    CONFIRM_AFTERWARDS = "confirm_afterwards"
    """The use is confirmed by the chair afterwards."""

    OWN_POWERS = "own_powers"
    """It is used within the receiver's own legal powers and responsibility."""

    OPERATIONAL_NEEDS = "operational_needs"
    """Operational needs are not endangered."""

    HANDLER_BOUND = "handler_bound"
    """The case handler who is debriefed becomes bound by secrecy."""

    WITH_THE_PERSON = "with_the_person"
    """The content is worked out with the person, by the case handler."""

    BEST_INTERESTS = "best_interests"
    """The best interests of the child come first."""

    RECORD_REASONS = "record_reasons"
    """The decision and its reasons are recorded."""

    WARN_ROOM = "warn_room"
    """Those present are warned before the item that a secret may be told."""

    FORWARD_WITHOUT_DELAY = "forward_without_delay"
    """It is forwarded to the data protection authority without delay."""

    ACKNOWLEDGE_RECEIPT = "acknowledge_receipt"
    """Receipt of the request is acknowledged; the municipality may do it too."""

    ANSWER_WITHIN_MONTH = "answer_within_month"
    """The request is answered in writing within one month, or within three when that is told in the first."""

    NAME_REMEDIES = "name_remedies"
    """The answer names the remedies."""

    NO_MENTION = "no_mention"
    """Nothing shows that there are data from the police or the common database, or that there are none."""

    KEEP_ACCESS_LIST = "keep_access_list"
    """A list of the categories of persons with access is kept."""

    ASSESS_IMPACT = "assess_impact"
    """The impact on data protection is assessed before the processing starts."""

    SUPPRESS_SMALL_NUMBERS = "suppress_small_numbers"
    """Small numbers are suppressed."""


@unique
class Effect(StrEnum):
    """What a rule does when it fires."""

    PERMIT = "permit"
    """Permits."""

    FORBID = "forbid"
    """Forbids."""

    NEED = "need"
    """Forbids when one of its literals is false."""

    CLOSE = "close"
    """Forbids unless something permits."""

    QUESTION = "question"
    """Leaves it to a person, where the law leaves it open."""

    OBLIGE = "oblige"
    """Adds an obligation."""

    NOTICE = "notice"
    """Adds a notice."""

    PERIOD = "period"
    """Sets a period of retention."""

    EXTEND = "extend"
    """Lengthens a period of retention."""


@unique
class Ending(StrEnum):
    """What of the cell ends on a day."""

    CLEARANCE = "clearance"
    """A security clearance."""

    MANDATE = "mandate"
    """A mandate."""

    SEAT = "seat"
    """A seat."""

    BASIS = "basis"
    """A declared basis."""

    ANSWER = "answer"
    """An answer of the cell to an open question."""


@unique
class EntryKind(StrEnum):
    """What sort of thing an entry describes."""

    PRACTICE = "practice"
    """A way of working somewhere."""

    PROCEDURE = "procedure"
    """Steps in an order."""

    AGREEMENT = "agreement"
    """An agreement between partners: a protocol, a covenant, house rules."""

    FORM = "form"
    """A form or a template."""

    INSTRUMENT = "instrument"
    """An instrument: a scan, a toolkit, a guide, a monitor."""

    TRAINING = "training"
    """A training."""


@unique
class ErasureRefusal(StrEnum):
    """On what ground a request to erase is refused."""

    NOT_DUE = "not_due"
    """The period of retention has not ended."""

    HOLD = "hold"
    """A hold is in place."""

    JUDICIAL_INQUIRY = "judicial_inquiry"
    """A hold is in place for a judicial inquiry."""

    ARCHIVE = "archive"
    """A hold is in place for the archivist."""


@unique
class ErrorKind(StrEnum):
    """What went wrong. The numbers are the status codes of the C interface and never change meaning.

    1-99 belong to the border of a binding, then one hundred a concept.
    """

    NULL_ARGUMENT = "null_argument"
    """A pointer that must not be NULL was NULL."""

    INVALID_UTF8 = "invalid_utf8"
    """Text that is not valid UTF-8."""

    INVALID_SIZE = "invalid_size"
    """A struct whose declared size is smaller than the first version of it."""

    POISONED = "poisoned"
    """A handle that an earlier fault left unusable."""

    IO = "io"
    """Reading from or writing to what the host gave failed."""

    INTERNAL = "internal"
    """A fault inside livc that should not exist. Nothing was changed."""

    TOO_LARGE = "too_large"
    """Larger than the limit."""

    TOO_DEEP = "too_deep"
    """Nested deeper than the limit."""

    INVALID_JSON = "invalid_json"
    """Not well-formed JSON."""

    DUPLICATE_KEY = "duplicate_key"
    """A key that occurs twice in one object."""

    UNKNOWN_KEY = "unknown_key"
    """A key that is not known here."""

    MISSING_KEY = "missing_key"
    """A required key that is missing."""

    WRONG_TYPE = "wrong_type"
    """A value of another type than expected."""

    UNKNOWN_VALUE = "unknown_value"
    """A word that is not in the vocabulary."""

    OUT_OF_RANGE = "out_of_range"
    """A number or date outside the accepted range."""

    INVALID_REFERENCE = "invalid_reference"
    """A reference that is empty, too long, or has characters that are not allowed."""

    PERSONAL_REFERENCE = "personal_reference"
    """A reference that reads as a national number, an e-mail address or a telephone number."""

    INVALID_DAY = "invalid_day"
    """Not a civil day written YYYY-MM-DD."""

    INVALID_INSTANT = "invalid_instant"
    """Not an instant written YYYY-MM-DDTHH:MM:SS.sssZ."""

    INVALID_TOML = "invalid_toml"
    """Not well-formed TOML."""

    INVALID_CSV = "invalid_csv"
    """Not well-formed CSV."""

    TOO_MANY = "too_many"
    """More elements than the limit."""

    EMPTY = "empty"
    """Empty where something is required."""

    NOT_CANONICAL = "not_canonical"
    """Well-formed JSON that is not in canonical form."""

    EMPTY_PERIOD = "empty_period"
    """A period that ends on or before the day it starts."""

    CONTRADICTION = "contradiction"
    """Two parts of the input that contradict each other."""

    DUPLICATE = "duplicate"
    """The same identifier twice."""

    INVALID_RDF = "invalid_rdf"
    """Not the RDF that is read here."""

    UNKNOWN_PROVISION = "unknown_provision"
    """No provision with this identifier."""

    NOT_IN_FORCE = "not_in_force"
    """The provision, or its successor, is not in force on that day."""

    BROKEN_SUCCESSION = "broken_succession"
    """The succession of provisions has a gap, an overlap or a cycle."""

    UNKNOWN_SCOPE = "unknown_scope"
    """No scope with this name."""

    UNKNOWN_FACT = "unknown_fact"
    """No fact with this name in the scope."""

    RULE_TOO_GENERAL = "rule_too_general"
    """A rule that names no head fact and uses more than gate facts."""

    MISSING_CITATION = "missing_citation"
    """A citation is missing."""

    CITATION_NOT_IN_FORCE = "citation_not_in_force"
    """A citation that is not in force during the whole validity of the rule."""

    MISSING_TEXT = "missing_text"
    """A text in one of the languages is missing."""

    NOT_SWITCHABLE = "not_switchable"
    """A rule of certainty norm or secondary cannot be switched off."""

    LOCAL_LOOSENS = "local_loosens"
    """A local rule that would loosen."""

    CONTRADICTORY_FACTS = "contradictory_facts"
    """Facts that cannot be true together."""

    UNKNOWN_RULE = "unknown_rule"
    """No rule with this identifier."""

    UNKNOWN_QUESTION = "unknown_question"
    """No open question with this identifier."""

    SPACE_TOO_LARGE = "space_too_large"
    """Analysing the book would take more than the budget."""

    UNKNOWN_BOOK = "unknown_book"
    """No book with this hash."""

    TORN_TAIL = "torn_tail"
    """Bytes after the last line feed: an entry that was never finished."""

    HASH_MISMATCH = "hash_mismatch"
    """The recomputed hash differs: this entry, or what is left of it, was altered."""

    WRONG_NUMBER = "wrong_number"
    """Entry numbers that do not follow each other."""

    TIME_GOES_BACK = "time_goes_back"
    """An instant before the one of the entry before it."""

    UNKNOWN_VERSION = "unknown_version"
    """An entry of an unknown version."""

    UNKNOWN_KIND = "unknown_kind"
    """A fact of an unknown kind."""

    CONFLICT = "conflict"
    """The head has moved since the command was decided."""

    PAYLOAD_MISMATCH = "payload_mismatch"
    """The payload does not belong to its commitment."""

    NOT_OPENED = "not_opened"
    """The first entry does not open a journal, or a later one does."""

    IN_THE_FUTURE = "in_the_future"
    """The day of the fact lies after the Brussels day of its recording."""

    CHECKPOINT_MISMATCH = "checkpoint_mismatch"
    """The journal does not go through a head that was kept elsewhere: its last entries were left out, or
    everything from some entry on was rewritten.
    """

    UNKNOWN_MUNICIPALITY = "unknown_municipality"
    """No municipality with this code on that day."""

    OVERLAPPING_VALIDITY = "overlapping_validity"
    """Two rows of one code whose validity overlaps."""

    DANGLING_CHANGE = "dangling_change"
    """A change that names a municipality which the table does not have on that day."""

    UNKNOWN_MEMBER = "unknown_member"
    """No member with this reference."""

    UNKNOWN_CASUS = "unknown_casus"
    """No casus with this reference."""

    UNKNOWN_MEETING = "unknown_meeting"
    """No meeting with this reference."""

    UNKNOWN_PROFILE = "unknown_profile"
    """No profile with this name."""

    BROKEN_KERNEL = "broken_kernel"
    """A profile for recording that breaks the kernel of the law."""

    UNKNOWN_MESSAGE = "unknown_message"
    """No message with this key in this language."""

    FORBIDDEN_WORD = "forbidden_word"
    """A forbidden word."""

    DISCLOSIVE = "disclosive"
    """Figures from which one that is not shown could be worked out."""

    OTHER_DEFINITION = "other_definition"
    """Aggregates of different indicators, or of different versions of one."""

    OVERLAPPING_RANGE = "overlapping_range"
    """Aggregates that count the same entries of one journal."""

    UNKNOWN_INDICATOR = "unknown_indicator"
    """No indicator with this identifier."""

    UNKNOWN_ENTRY = "unknown_entry"
    """No entry of the knowledge base with this identifier."""

    UNKNOWN_CONCEPT = "unknown_concept"
    """No concept with this identifier."""


@unique
class EvidenceGrade(StrEnum):
    """How much is known about one of the five questions. A grade is of the evidence, not of the practice."""

    NONE = "none"
    """Nothing in the sources that were read."""

    DESCRIBED = "described"
    """Described by those who do it, without a study."""

    STUDIED = "studied"
    """Studied, without a comparison."""

    COMPARED = "compared"
    """Studied with a comparison."""

    REVIEWED = "reviewed"
    """A systematic review of studies."""


@unique
class EvidencePart(StrEnum):
    """The five questions about evidence of EMMIE."""

    EFFECT = "effect"
    """Does it work, and how well?"""

    MECHANISM = "mechanism"
    """How does it work?"""

    MODERATORS = "moderators"
    """Where and for whom does it work?"""

    IMPLEMENTATION = "implementation"
    """What is needed to do it?"""

    ECONOMICS = "economics"
    """What does it cost, and what does it yield?"""


@unique
class FigureKind(StrEnum):
    """What a figure is."""

    KNOWN = "known"
    """The number itself."""

    AT_LEAST = "at_least"
    """A lower bound: what was erased is not counted."""

    NOT_AVAILABLE = "not_available"
    """What it would take was destroyed."""


@unique
class FigureOperation(StrEnum):
    """What can be done with figures."""

    ADD = "add"
    """The first and the second together. What does not apply adds nothing."""

    RATIO = "ratio"
    """The first over the second. Over zero the question does not arise."""

    CHANGE = "change"
    """The first as a change from the second, over the second. From zero there is no rate of change."""

    DIFFERENCE = "difference"
    """The first less the second: of two shares the percentage points."""

    ROLL_UP = "roll_up"
    """Any number of figures together, with how many of them had no number."""

    ROUND = "round"
    """One figure as it is printed."""


@unique
class FigureState(StrEnum):
    """What a figure is: a number, or the reason why there is none. None of the reasons is ever a zero."""

    VALUE = "value"
    """A number that is not zero."""

    ZERO = "zero"
    """Zero: it was counted and there was none."""

    NOT_APPLICABLE = "not_applicable"
    """The question does not arise here: a rate of nothing, a plan where there is no trajectory."""

    NOT_REPORTED = "not_reported"
    """It could have been told and was not."""

    NOT_AVAILABLE = "not_available"
    """It was there and is no longer: erased, or from before livc."""

    SUPPRESSED = "suppressed"
    """It is known and not shown, because it would tell something about few people."""


@unique
class Finding(StrEnum):
    """What a check found."""

    LOOSENS = "loosens"
    """A local rule permits what the book beneath it does not: there is an example."""

    CONTRADICTION = "contradiction"
    """A permit that the other rules forbid wherever it fires."""

    NEVER_FIRES = "never_fires"
    """A rule that fires in no situation on any day."""

    NEVER_DECIDES = "never_decides"
    """A rule that fires, and never determines an outcome: the other rules do."""

    NEVER_OBLIGES = "never_obliges"
    """A rule whose obligations come with no answer: wherever it fires, nothing is permitted or asked."""

    NEVER_MET = "never_met"
    """A need that no situation can meet: it forbids."""

    NEVER_UNMET = "never_unmet"
    """A need that is met wherever it is asked: it asks nothing."""

    DEAD_CLAUSE = "dead_clause"
    """A clause that can hold in no situation."""

    COVERED_CLAUSE = "covered_clause"
    """A clause that holds only where other clauses of the same rule do."""

    IDLE_EXCEPTION = "idle_exception"
    """An exception that takes nothing away from its rule."""

    IDLE_QUESTION = "idle_question"
    """A question whose answer never matters."""

    IDLE_SETTING = "idle_setting"
    """A setting without which every answer would be the same."""

    GAP = "gap"
    """Heads under which nothing is permitted in any situation on any day."""


@unique
class Function(StrEnum):
    """What somebody is in the cell."""

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
    """The director of a casus."""

    MUNICIPAL_INVITEE = "municipal_invitee"
    """An invited participant of municipal level."""

    COMMUNITY_INVITEE = "community_invitee"
    """An invited participant of a Community or Region."""

    NOBODY = "nobody"
    """None of these."""


@unique
class Gap(StrEnum):
    """What a cell lacks: one word for each item of the self-evaluation, and for having no cell at all.

    The tens of the number are the module. A gap is one of a cell, never of a person.
    """

    MINIMUM_COMPOSITION = "minimum_composition"
    """The minimum composition is not named, with stand-ins."""

    POLICE_CLEARANCE = "police_clearance"
    """The clearance of the police representative is not known."""

    MEETING_RHYTHM = "meeting_rhythm"
    """No rhythm of meetings is fixed and kept."""

    HOUSE_RULES = "house_rules"
    """No house rules or agreement, signed and dated."""

    ADMINISTRATION = "administration"
    """Minutes, agenda and administration are assigned to nobody, or to too few."""

    SHARED_CELL = "shared_cell"
    """Whether the cell stands alone or is shared is not laid down."""

    STRATEGIC_OPERATIONAL = "strategic_operational"
    """Strategic and operational meetings are not kept apart."""

    ROLE_CLARIFICATION = "role_clarification"
    """The exercise that makes each role clear was never held."""

    NO_CELL = "no_cell"
    """There is no cell."""

    WRITTEN_GOAL = "written_goal"
    """No written goal that the partners share."""

    SCOPE_OF_EXTREMISM = "scope_of_extremism"
    """Not all forms of extremism are in scope."""

    PLACE_BESIDE_OTHERS = "place_beside_others"
    """The place beside the Local Task Force and ordinary care is not clear."""

    THEORY_OF_CHANGE = "theory_of_change"
    """No theory of change."""

    CARE_SECURITY_BALANCE = "care_security_balance"
    """The balance of care and security was not discussed."""

    YEARLY_GOAL_REVIEW = "yearly_goal_review"
    """The goal is not reviewed yearly."""

    REPORTING_POINT = "reporting_point"
    """The point to report to is not known."""

    OWN_POSSIBILITIES = "own_possibilities"
    """Whether those who report can still act themselves is not checked."""

    TRIAGE_CRITERIA = "triage_criteria"
    """No triage on criteria."""

    CASE_LIST = "case_list"
    """The list of casussen is not set as it should be."""

    REPORTER_ANSWER = "reporter_answer"
    """Those who report get no answer."""

    JOINT_WEIGHING = "joint_weighing"
    """No joint weighing by all disciplines."""

    RECORDED_OUTCOME = "recorded_outcome"
    """Outcome and reason are not recorded."""

    THREAT_ROUTE = "threat_route"
    """The route for a threat is not worked out or did not work."""

    CASE_DIRECTOR = "case_director"
    """No single director of a casus."""

    GOALS_AND_ACTIONS = "goals_and_actions"
    """Goals are not tied to actions."""

    ACTION_OWNER = "action_owner"
    """Actions lack an owner or a date."""

    TIMELY_REVIEW = "timely_review"
    """Reviews come late."""

    SCALING_CRITERIA = "scaling_criteria"
    """No criteria for scaling up and down."""

    INFORMING_PERSON = "informing_person"
    """Whether the person is informed, or why not, is not settled."""

    WARM_HANDOVER = "warm_handover"
    """No warm handover."""

    CLOSING_CRITERIA = "closing_criteria"
    """No criteria for closing."""

    AFTERCARE = "aftercare"
    """No aftercare."""

    LEGAL_BASIS = "legal_basis"
    """The legal basis of each partner is not written down."""

    RIGHT_TO_SILENCE = "right_to_silence"
    """The right to stay silent is not known."""

    NEED_TO_KNOW = "need_to_know"
    """No tiers of who needs to know what."""

    GUEST_AGREEMENT = "guest_agreement"
    """Partners who come for one casus sign nothing."""

    SHEET_CONSENSUS = "sheet_consensus"
    """The feedback sheet is not made by consensus."""

    RETENTION_RULES = "retention_rules"
    """No rules on recording and keeping."""

    ACCESS_CHECK = "access_check"
    """Access is not checked."""

    TWO_WAY_FLOW = "two_way_flow"
    """Information goes one way."""

    SOCIAL_PARTNER = "social_partner"
    """No social partner takes part."""

    ROLE_KNOWLEDGE = "role_knowledge"
    """Roles are not known."""

    TRUST = "trust"
    """Trust is lacking."""

    DISAGREEMENT = "disagreement"
    """Disagreement is not handled."""

    ATTENDANCE = "attendance"
    """Attendance is not steady."""

    CONTACT_BETWEEN = "contact_between"
    """No contact outside meetings."""

    WIDER_LINKS = "wider_links"
    """Neighbouring municipalities and justice are not linked."""

    TRAINING = "training"
    """No training."""

    STAFF_HANDOVER = "staff_handover"
    """Nothing is handed over when people leave."""

    INTERVISION = "intervision"
    """No intervision among peers."""

    SUPERVISION = "supervision"
    """No supervision with a guide from outside."""

    INSTRUMENTS = "instruments"
    """No use of instruments."""

    KNOWLEDGE_PLATFORM = "knowledge_platform"
    """The knowledge platform is neither used nor added to."""

    EVALUATION_PLAN = "evaluation_plan"
    """No evaluation planned, with an insider and an outsider."""


@unique
class GlassVerdict(StrEnum):
    """What was found afterwards of a look that was broken open."""

    CONFIRMED = "confirmed"
    """It was right."""

    CHALLENGED = "challenged"
    """It is challenged."""


@unique
class HoldGround(StrEnum):
    """Why destruction is held up. The law of the cell names none of these: they are policies of livc, and whoever
    places a hold answers for its ground.
    """

    JUDICIAL_INQUIRY = "judicial_inquiry"
    """A judicial inquiry is under way."""

    SUPERVISION = "supervision"
    """A supervisory authority is looking into it."""

    RIGHTS_REQUEST = "rights_request"
    """A request of the person concerned is not answered yet."""

    ARCHIVE = "archive"
    """The archivist has it under consideration."""


@unique
class Holder(StrEnum):
    """How a seat is held."""

    PRINCIPAL = "principal"
    """By the mayor, the chief of police or the official himself."""

    REPRESENTATIVE = "representative"
    """By a designated representative."""


@unique
class HostGap(StrEnum):
    """What only the host knows: to be completed by the host."""

    CONTROLLER_CONTACT = "controller_contact"
    """Name and address of the controller."""

    OFFICER_CONTACT = "officer_contact"
    """How to reach the data-protection officer."""

    HOSTING = "hosting"
    """Where the data are hosted, and by which processors."""

    TECHNICAL_SECURITY = "technical_security"
    """Encryption, backups, how users are authenticated."""

    TRANSFERS = "transfers"
    """Transfers to third countries."""

    FREE_TEXT = "free_text"
    """What stands in the free text and the documents of the host."""

    RESIDUAL_RISK = "residual_risk"
    """How high the remaining risk is found to be."""


@unique
class IncidentKind(StrEnum):
    """An incident, without its content."""

    INTRUDER = "intruder"
    """Somebody without seat or invitation was present."""

    DISCLOSURE = "disclosure"
    """Something was told that should not have been."""

    RECORD = "record"
    """A record was altered or lost."""


@unique
class IndicatorKind(StrEnum):
    """What an indicator is about."""

    PROCESS = "process"
    """How the work is done: time, meetings, plans, reviews."""

    OUTPUT = "output"
    """How much there was of it."""

    OUTCOME = "outcome"
    """What became of it: descriptive only, since no study shows that such consultation has an effect."""

    COVERAGE = "coverage"
    """Which municipality has a cell."""

    SELF_EVALUATION = "self_evaluation"
    """The cell's own judgement of itself."""

    SUPPORT = "support"
    """Coaching of cells, and the practices that are shared."""

    ACCOUNTABILITY = "accountability"
    """Rights, erasure, access, reporting."""


@unique
class IndicatorLevel(StrEnum):
    """At what level an indicator is made. A figure of the level casus is never published."""

    CASUS = "casus"
    """One casus, for those who work on it."""

    CELL = "cell"
    """A cell."""

    TRAJECTORY = "trajectory"
    """The coaching of a cell."""

    NATIONAL = "national"
    """A region or the country."""


@unique
class IndicatorMeasure(StrEnum):
    """How an indicator becomes a figure."""

    COUNT = "count"
    """How many."""

    SUM = "sum"
    """How much together."""

    SHARE = "share"
    """A part over the whole that it is a part of."""

    RATE = "rate"
    """One thing over another."""

    MEDIAN = "median"
    """The middle of a row of days, with the ninetieth percentile."""

    CHANGE = "change"
    """The change from an earlier figure."""

    ACCOUNT = "account"
    """An account that must come out at zero, or at an overlap."""

    SCORE = "score"
    """The mean of answered questions."""

    GAP = "gap"
    """One score less another."""


@unique
class IndicatorUnit(StrEnum):
    """In what an indicator is told."""

    NUMBER = "number"
    """A number."""

    PERCENT = "percent"
    """Per cent."""

    DAYS = "days"
    """Whole days."""

    PER_YEAR = "per_year"
    """A number a year."""

    POINTS = "points"
    """Points of a scale."""

    HOURS = "hours"
    """Hours."""

    EURO = "euro"
    """Euro."""


@unique
class Informed(StrEnum):
    """Whether the person was informed."""

    INFORMED = "informed"
    """Informed."""

    INADVISABLE = "inadvisable"
    """Not informed: inadvisable, for a reason recorded by the host."""


@unique
class InvitationPart(StrEnum):
    """What an invitation states."""

    PURPOSE = "purpose"
    """The purpose."""

    DATE_PLACE = "date_place"
    """Day, hour and place."""

    PERSON = "person"
    """The person."""

    INVITED_SERVICES = "invited_services"
    """The services invited."""

    DECREE = "decree"
    """The reference to the decree."""


@unique
class KeptData(StrEnum):
    """What a cell may set a period of retention for."""

    SIGNAL = "signal"
    """A signal that was never on the mayor's list, from the day on which it came in."""

    CASUS = "casus"
    """A casus, from the day of closing."""

    ACCESS_TRAIL = "access_trail"
    """The access journal, from the day of each look."""


@unique
class KernelRule(StrEnum):
    """What a profile for recording may not break."""

    JURISDICTION = "jurisdiction"
    """A cell records under a Belgian profile."""

    MAYORS_LIST = "mayors_list"
    """A casus comes on the list by the mayor's decision and in no other way."""

    NO_CONSULTATION_BEFORE_LISTING = "no_consultation_before_listing"
    """Before listing there is no case consultation."""

    TABLE = "table"
    """What is weighed and followed was discussed at a lawfully composed table, each by its own step."""

    RIGHT_TO_STAY_SILENT = "right_to_stay_silent"
    """Nobody is obliged to speak: no casus waits for a contribution."""

    CONSENSUS = "consensus"
    """A feedback sheet is agreed on before it is sent."""

    URGENT_ROUTE = "urgent_route"
    """A serious threat can be passed on from every state."""

    CLOSING = "closing"
    """Every casus can be closed."""

    PURGE = "purge"
    """Every casus can be destroyed, a signal by a timer too, and that can be held up."""

    UNLIST = "unlist"
    """The mayor can take a casus off the list."""


@unique
class KnowledgeForm(StrEnum):
    """A form of the knowledge base; each is read back by the ending of the file."""

    JSON = "json"
    """Everything, as canonical JSON (.json)."""

    CSV = "csv"
    """The entries, as a table (.csv)."""

    TOML = "toml"
    """Everything, as a data file (.toml)."""

    TURTLE = "turtle"
    """The concepts, as SKOS in Turtle (.ttl)."""

    N_TRIPLES = "n_triples"
    """The concepts, as SKOS in N-Triples (.nt)."""


@unique
class Language(StrEnum):
    """The languages of livc's words."""

    NL = "nl"
    """Dutch."""

    FR = "fr"
    """French."""

    DE = "de"
    """German."""

    EN = "en"
    """English."""


@unique
class LanguageRegime(StrEnum):
    """Under which rules on the use of languages a municipality falls: its language area, and where it has
    facilities for speakers of another language, which ones and by which rule.

    Laws on the use of languages in administrative matters, coordinated on 18 July 1966, arts. 3-8. The
    words are livc's own; the law names the municipalities. There are no other combinations, so there are
    no other words: a German-speaking municipality, for instance, always has facilities in French.
    """

    NL = "nl"
    """Dutch only."""

    FR = "fr"
    """French only."""

    NL_FR = "nl_fr"
    """Dutch and French: the municipalities of Brussels."""

    DE_WITH_FR = "de_with_fr"
    """German, with facilities in French: the German-speaking area (art. 8)."""

    FR_WITH_DE = "fr_with_de"
    """French, with facilities in German: Malmedy and Waimes (art. 8)."""

    FR_WITH_NL = "fr_with_nl"
    """French, with facilities in Dutch: municipalities along the language border (art. 8)."""

    NL_WITH_FR = "nl_with_fr"
    """Dutch, with facilities in French: municipalities along the language border (art. 8)."""

    NL_WITH_FR_RIM = "nl_with_fr_rim"
    """Dutch, with facilities in French: the six municipalities around Brussels (art. 7)."""


@unique
class LanguageRegion(StrEnum):
    """The four language areas of Belgium (Constitution, art. 4)."""

    NL = "nl"
    """The Dutch-speaking area."""

    FR = "fr"
    """The French-speaking area."""

    NL_FR = "nl_fr"
    """The bilingual area of Brussels-Capital."""

    DE = "de"
    """The German-speaking area."""


@unique
class LegalHoliday(StrEnum):
    """The ten Belgian legal holidays.

    Law of 4 January 1974 on holidays, art. 4, and Royal Decree of 18 April 1974 laying down how that law is
    carried out in general, art. 1. Easter Sunday and Whit Sunday are not on the list, and neither are the
    days of the Communities and Regions (11 July, 27 September, 15 November, 8 May in Brussels) or the bridge
    days on which many offices close: a host that counts those adds them to its Calendar.
    """

    NEW_YEAR = "new_year"
    """New Year's Day, 1 January."""

    EASTER_MONDAY = "easter_monday"
    """Easter Monday."""

    LABOUR_DAY = "labour_day"
    """Labour Day, 1 May."""

    ASCENSION = "ascension"
    """Ascension Day, the Thursday 39 days after Easter."""

    WHIT_MONDAY = "whit_monday"
    """Whit Monday, 50 days after Easter."""

    NATIONAL_DAY = "national_day"
    """The national day, 21 July."""

    ASSUMPTION = "assumption"
    """Assumption Day, 15 August."""

    ALL_SAINTS = "all_saints"
    """All Saints' Day, 1 November."""

    ARMISTICE = "armistice"
    """Armistice Day, 11 November."""

    CHRISTMAS = "christmas"
    """Christmas Day, 25 December."""


@unique
class LookAct(StrEnum):
    """How somebody looked."""

    LOOK = "look"
    """At one casus."""

    DUE = "due"
    """At the day from which a casus may no longer be kept."""

    LIST = "list"
    """At all casussen that he may see."""

    SEARCH = "search"
    """At those of them that fit a state, a meeting or a review."""

    COUNT = "count"
    """At how many there are."""

    EXPORT = "export"
    """At a copy of them that leaves livc."""

    TRAIL = "trail"
    """At the trail of looks."""

    PROOF = "proof"
    """At the proofs of the journal."""

    POSSIBLE = "possible"
    """At what can happen to a casus now."""

    RETENTION = "retention"
    """At what may soon no longer be kept, or may not be kept any more."""

    EXTRACT = "extract"
    """At what a person who asks may receive about himself."""

    GLASS = "glass"
    """At one casus, broken open."""

    AGENDA = "agenda"
    """At the agenda of a meeting to come."""

    MINUTES = "minutes"
    """At the minutes of a meeting."""

    OVERDUE = "overdue"
    """At what is to be done and what is overdue."""

    HANDOVER = "handover"
    """At the work that is handed over."""

    RIGHTS = "rights"
    """At the requests of persons, or at the looks that were broken open."""


@unique
class MandateStanding(StrEnum):
    """Where somebody stands in the mandate table on a day."""

    NOT_NEEDED = "not_needed"
    """His service needs none."""

    COVERS = "covers"
    """A mandate covers his service that day."""

    NOT_IN_FORCE = "not_in_force"
    """A mandate is on record, and not in force that day."""

    NONE = "none"
    """On record: there is none."""

    UNVERIFIED = "unverified"
    """Nobody has verified it."""

    UNKNOWN = "unknown"
    """For his Region, Community or service livc does not know whether there is one at all."""


@unique
class MandateStatus(StrEnum):
    """What is known of the mandate by or under a decree or ordinance."""

    COVERS = "covers"
    """A mandate exists and covers the service."""

    NONE = "none"
    """No mandate is known."""

    UNVERIFIED = "unverified"
    """Nobody has verified it."""


@unique
class Mark(StrEnum):
    """The mark of a contribution."""

    PLAIN = "plain"
    """No secret."""

    SECRET = "secret"
    """A professional secret."""


@unique
class MatchField(StrEnum):
    """Where a word of a query was found."""

    TITLE = "title"
    """In the title."""

    CONCEPT = "concept"
    """Among the concepts that the entry names."""

    SUMMARY = "summary"
    """In the summary."""

    ORGANISATION = "organisation"
    """In the name of the organisation."""


@unique
class MatchWay(StrEnum):
    """How a word of a query was found."""

    WORD = "word"
    """As it was typed."""

    FORM = "form"
    """In another form: plural, inflected, without accent."""

    COMPOUND = "compound"
    """As part of a compound."""

    CONCEPT = "concept"
    """As another label of the same concept, in this or another language."""

    NARROWER = "narrower"
    """As a label of a narrower concept."""


@unique
class Matter(StrEnum):
    """What a participant has in hand."""

    PLAIN = "plain"
    """What he knows himself and is no secret."""

    OWN_SECRET = "own_secret"
    """A secret that he holds by profession."""

    HEARD = "heard"
    """What others told and is no secret."""

    HEARD_SECRET = "heard_secret"
    """A secret that others told in the consultation."""

    CARD = "card"
    """An information card from the common database."""

    FILE = "file"
    """The casus file: facts and follow-up plan."""


@unique
class Measure(StrEnum):
    """What is measured. Numbers enter a rule only through a band."""

    DAYS_SENT_TO_MEETING = "days_sent_to_meeting"
    """Calendar days from the sending of an invitation to the meeting."""

    AGE_IN_YEARS = "age_in_years"
    """Age in whole years."""

    DAYS_BROKEN_OPEN = "days_broken_open"
    """Calendar days for which a look is broken open."""


@unique
class MeetingKind(StrEnum):
    """The kind of a meeting. Only a case meeting, a partner table and triage are about persons."""

    CASE_MEETING = "case_meeting"
    """A meeting that discusses casussen on the mayor's list."""

    TRIAGE = "triage"
    """Screening of signals."""

    PARTNER_TABLE = "partner_table"
    """A table around one person that is not called as a LIVC R."""

    STRATEGIC_MEETING = "strategic_meeting"
    """A strategic meeting; of one recorded before the two were told apart, a strategic or thematic one."""

    PEER_MEETING = "peer_meeting"
    """Intervision, supervision or exchange, recorded before the three were told apart. It is no longer recorded."""

    ROLE_CLARIFICATION = "role_clarification"
    """The exercise in which each one's role is made clear."""

    THEMATIC_MEETING = "thematic_meeting"
    """A thematic meeting."""

    INTERVISION = "intervision"
    """Intervision: among peers, without hierarchy."""

    SUPERVISION = "supervision"
    """Supervision: with a guide from outside."""

    EXCHANGE = "exchange"
    """Exchange between cells."""


@unique
class Moment(StrEnum):
    """When a duty is due."""

    BEFORE = "before"
    """Before the act."""

    DURING = "during"
    """During the act."""

    AFTER = "after"
    """After the act."""


@unique
class MomentFate(StrEnum):
    """What became of a moment of aftercare."""

    OPEN = "open"
    """It is to be held."""

    HELD = "held"
    """It was held."""

    WAIVED = "waived"
    """It will not be held, for a reason."""


@unique
class NextStep(StrEnum):
    """What comes next in a casus."""

    ACTION = "action"
    """An open action of the plan."""

    REVIEW = "review"
    """The next review."""

    AFTERCARE = "aftercare"
    """A moment of aftercare."""

    INVITATION = "invitation"
    """An invitation to a meeting that is still to come."""

    ASKED = "asked"
    """A service that was asked for information."""

    TRANSFER = "transfer"
    """A hand-over to another cell that is proposed."""


@unique
class NoCellReason(StrEnum):
    """Why a municipality has no cell (announcement of VVSG, 22 December 2021)."""

    NO_SIGNALS = "no_signals"
    """No signals of radicalisation."""

    NO_FELT_NEED = "no_felt_need"
    """The need is not felt."""

    NO_CAPACITY_OR_SUPPORT = "no_capacity_or_support"
    """Capacity or support is lacking."""


@unique
class Order(StrEnum):
    """The line of the order of deciding that applied, the first that holds."""

    BLOCKED = "blocked"
    """A rule forbids, or a need is not met."""

    OPENED = "opened"
    """A rule permits, and no open question would forbid."""

    DOUBTED = "doubted"
    """A rule permits, and an open question would forbid."""

    ASKED = "asked"
    """No rule permits, and an open question would permit."""

    CLOSED = "closed"
    """A rule closes what nothing opens."""

    SILENT = "silent"
    """No rule says anything."""


@unique
class Outcome(StrEnum):
    """The four answers. Only *permitted*, with every obligation met, is a yes."""

    PERMITTED = "permitted"
    """A rule permits it and nothing forbids it."""

    FORBIDDEN = "forbidden"
    """A rule forbids it; every such rule is named."""

    NO_GROUND = "no_ground"
    """Nothing forbids it and nothing permits it."""

    UNSETTLED = "unsettled"
    """The answer to a named open question would change the outcome: a person must decide."""


@unique
class OverdueKind(StrEnum):
    """What is awaited of a casus on a day."""

    ACTION = "action"
    """An action of the plan."""

    REVIEW = "review"
    """The next review."""

    AFTERCARE = "aftercare"
    """A moment of aftercare."""

    THREAT = "threat"
    """What the mayor says of a threat that was passed on."""


@unique
class PageForm(StrEnum):
    """The form in which a page is written."""

    MARKDOWN = "markdown"
    """Markdown: readable as it stands."""

    HTML = "html"
    """HTML in one file, for screens, screen readers and paper."""


@unique
class PeriodStart(StrEnum):
    """The event at which a period of retention starts."""

    LAST_DISCUSSED = "last_discussed"
    """The last time the person was discussed in the cell."""

    CLOSED = "closed"
    """The casus was closed."""

    SIGNAL_RECEIVED = "signal_received"
    """The signal was received."""

    LAST_RECORDED = "last_recorded"
    """The last recording of data."""

    REQUEST_RECEIVED = "request_received"
    """A request of a person was received."""


@unique
class PeriodUnit(StrEnum):
    """A calendar unit."""

    DAY = "day"
    """Days."""

    MONTH = "month"
    """Months."""

    YEAR = "year"
    """Years."""


@unique
class PlaceChangeKind(StrEnum):
    """What happened to a municipality."""

    MERGE = "merge"
    """Two or more municipalities became one. The one that comes out may keep the code of one of them."""

    RECODE = "recode"
    """One municipality got another code, and nothing else changed: it went to another arrondissement."""


@unique
class Position(StrEnum):
    """A position on a decision. Not having spoken is not a position and is recorded nowhere."""

    AGREE = "agree"
    """Agrees."""

    OBJECT = "object"
    """Objects."""

    ABSTAIN = "abstain"
    """Abstains from the decision."""

    ABSENT = "absent"
    """Was not there."""


@unique
class PossibleKind(StrEnum):
    """Whether a move can be made now."""

    POSSIBLE = "possible"
    """It can, once what is still to be given is given."""

    WRONG_STATE = "wrong_state"
    """Not from the state that the casus is in."""

    MISSING_ROLE = "missing_role"
    """It is for somebody else."""

    UNMET_GUARDS = "unmet_guards"
    """Something must be there first."""

    UNSETTLED = "unsettled"
    """The law leaves it open: a person must decide."""


@unique
class PracticeLabel(StrEnum):
    """How others judged a practice."""

    PEER_REVIEWED = "peer_reviewed"
    """Reviewed by peers."""

    INSPIRING = "inspiring"
    """Called inspiring, without such a review."""

    NONE = "none"
    """No label."""


@unique
class ProcessingPurpose(StrEnum):
    """What data are processed for."""

    CELL = "cell"
    """Running the cell: seats, members, invitations, meetings."""

    SIGNALS = "signals"
    """Receiving and screening signals."""

    FOLLOW_UP = "follow_up"
    """Case-focused follow-up of persons on the mayor's list."""

    COMMON_DATABASE = "common_database"
    """That cards were shown, sheets sent and threats passed on, without their content."""

    RIGHTS = "rights"
    """Requests of persons, corrections, and looks that were broken open."""

    ACCOUNTABILITY = "accountability"
    """Accounting for who looked, what was answered and what was destroyed."""


@unique
class ProfileAsk(StrEnum):
    """What the profile of a casus asks beyond the kernel, as far as it matters for who may be told what."""

    FILTER = "filter"
    """That what is said goes through a filter, one stage at a time."""

    CONSENT = "consent"
    """The consent of the person before support starts."""

    SIGNATURE = "signature"
    """The signature of whoever is invited to one casus."""


@unique
class ProfileSetting(StrEnum):
    """What a setting of a profile is about."""

    TRIAGE = "triage"
    """Who screens a signal."""

    TRIAGE_RHYTHM = "triage_rhythm"
    """How often signals are screened."""

    TRIAGE_DAY = "triage_day"
    """The day of the month on which signals are screened."""

    CUT_OFF = "cut_off"
    """Until when a signal must be in to be screened that time."""

    OWN_CHECK = "own_check"
    """Whether it is first looked at if the reporter's own possibilities are exhausted."""

    FILTER = "filter"
    """What there is before a casus is opened."""

    FILTER_2_FIELDS = "filter_2_fields"
    """What is told at the second stage of the filter."""

    FILTER_3_FIELDS = "filter_3_fields"
    """What is told at the third stage of the filter."""

    THRESHOLD_RULE = "threshold_rule"
    """By what the threshold for a table is met."""

    DECISION = "decision"
    """Who decides whether a casus is taken up. In Belgium the mayor's list lies over it."""

    CONSENT = "consent"
    """Whether the person must consent before support starts."""

    RHYTHM = "rhythm"
    """How often the table meets."""

    MEETING_DAY = "meeting_day"
    """The day of the month on which the table meets."""

    AGENDA_ORDER = "agenda_order"
    """The order of the agenda."""

    AGENDA_SLOT = "agenda_slot"
    """How long one item of the agenda takes."""

    REVIEW_INTERVAL = "review_interval"
    """After how long a followed casus is reviewed."""

    ACTION_START = "action_start"
    """How soon the first action starts."""

    TRACKS = "tracks"
    """Where a signal or casus can end up."""

    REPORT_EXECUTIVE = "report_executive"
    """How often the chair reports to the municipal executive."""

    REPORT_COUNCIL = "report_council"
    """How often the chair reports to the municipal council."""

    REPORT_OTHER = "report_other"
    """What is reported besides."""

    AFTERCARE = "aftercare"
    """The moments after closing."""

    SIGNATURE = "signature"
    """Whether a participant of one casus signs the protocol first."""

    CASE_MANAGEMENT = "case_management"
    """Whether casussen are followed up at all."""


@unique
class ProfileUse(StrEnum):
    """What a profile is for."""

    RECORD = "record"
    """Recording: a Belgian cell may follow it. It carries the kernel."""

    SIMULATE = "simulate"
    """Comparison and simulation only: no register follows it."""


@unique
class Progress(StrEnum):
    """Progress towards a goal."""

    REACHED = "reached"
    """Reached."""

    NEARER = "nearer"
    """Nearer."""

    SAME = "same"
    """The same."""

    FURTHER = "further"
    """Further away."""


@unique
class Rail(StrEnum):
    """What no indicator may be about."""

    BELIEF_ORIGIN_HEALTH = "belief_origin_health"
    """Ideology, religion, origin, health."""

    SILENCE = "silence"
    """Who kept silent."""

    PROFESSIONAL = "professional"
    """A professional, or a service that is alone in its discipline."""

    TARGET = "target"
    """A target, a ranking, a colour."""


@unique
class Recoding(StrEnum):
    """What became of a municipality of the cell."""

    MERGED = "merged"
    """It went up in another municipality."""

    RECODED = "recoded"
    """It is the same municipality with another code."""

    PROVINCE = "province"
    """It is the same municipality in another province, with the code that it had."""


@unique
class RefusalKind(StrEnum):
    """What kind of no it is."""

    WRONG_STATE = "wrong_state"
    """The casus is not in a state from which this is possible."""

    MISSING_ROLE = "missing_role"
    """Somebody else could do it."""

    UNMET_GUARDS = "unmet_guards"
    """Something must be there first."""

    UNSETTLED = "unsettled"
    """The law leaves it open: a person must decide."""


@unique
class Regime(StrEnum):
    """The legislation that a service is under."""

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
class Region(StrEnum):
    """The three regions."""

    FLANDERS = "flanders"
    """The Flemish Region."""

    WALLONIA = "wallonia"
    """The Walloon Region."""

    BRUSSELS = "brussels"
    """The Brussels-Capital Region."""


@unique
class RequestAnswer(StrEnum):
    """How a request was answered. It never says whether anything is kept."""

    GRANTED = "granted"
    """What was asked is done."""

    PARTLY = "partly"
    """A part of it is done."""

    REFUSED = "refused"
    """It is refused."""


@unique
class RequestGround(StrEnum):
    """On what a refusal, whole or in part, rests. There is no word for data of the police or of the common
    database: their existence is never mentioned.
    """

    RESTRICTED = "restricted"
    """The right is restricted in this case."""

    NOT_IDENTIFIED = "not_identified"
    """Whoever asks could not be identified."""

    UNFOUNDED = "unfounded"
    """The request has no object, or repeats an earlier one."""

    OTHER = "other"
    """Any other, in the document with the reasons."""


@unique
class RequestKind(StrEnum):
    """What a person asks about the own data."""

    ACCESS = "access"
    """To receive what is kept."""

    RECTIFICATION = "rectification"
    """To have something corrected."""

    ERASURE = "erasure"
    """To have something erased."""

    RESTRICTION = "restriction"
    """To have the processing restricted."""

    OBJECTION = "objection"
    """To object to the processing."""

    COMPLAINT = "complaint"
    """A complaint of which the cell receives a copy."""


@unique
class RoundingMode(StrEnum):
    """How a number that lies between two printed ones is rounded."""

    EXACT = "exact"
    """Not at all: a fraction stays one."""

    HALF_UP = "half_up"
    """To the nearest; a half goes away from zero. The published tables that livc is held against round so."""

    HALF_EVEN = "half_even"
    """To the nearest; a half goes to the even one."""


@unique
class Scaling(StrEnum):
    """Whether follow-up goes up or down."""

    UP = "up"
    """More follow-up."""

    SAME = "same"
    """The same."""

    DOWN = "down"
    """Less follow-up."""


@unique
class ScanModule(StrEnum):
    """The seven modules of the self-evaluation of a cell."""

    STRUCTURE = "structure"
    """General set-up and practical preconditions."""

    VISION = "vision"
    """What the cell is for."""

    CURRENT_WORKING = "current_working"
    """How a case is handled from signal to weighing."""

    CASE_MANAGEMENT = "case_management"
    """How a follow-up trajectory is directed."""

    INFORMATION_SHARING = "information_sharing"
    """What is shared, with whom, on what basis."""

    COLLABORATION = "collaboration"
    """How the partners work together."""

    EXPERTISE = "expertise"
    """Knowledge, expertise and how they are passed on."""


@unique
class Scope(StrEnum):
    """The five scopes, in the order in which they may look at each other's outcome."""

    MEET = "meet"
    """Composition of the cell and presence at a meeting."""

    INVITE = "invite"
    """Inviting somebody to the table."""

    SHARE = "share"
    """Telling, showing, recording, sending and using."""

    MOVE = "move"
    """What may happen to a casus."""

    KEEP = "keep"
    """How long something may be kept."""


@unique
class Seat(StrEnum):
    """One of the three seats of art. 3, § 1."""

    MAYOR = "mayor"
    """The mayor's."""

    POLICE = "police"
    """The local police's."""

    PREVENTION = "prevention"
    """The municipal prevention official's."""


@unique
class Sector(StrEnum):
    """The sector a signal comes from."""

    EDUCATION = "education"
    """Education."""

    POLICE = "police"
    """Police."""

    WELFARE = "welfare"
    """Welfare and youth work."""

    HEALTH = "health"
    """Health care."""

    MUNICIPALITY = "municipality"
    """The municipality."""

    JUSTICE = "justice"
    """Justice."""

    CITIZEN = "citizen"
    """Family, friends, citizens."""

    OTHER_CELL = "other_cell"
    """Another cell."""

    OTHER = "other"
    """Any other."""


@unique
class SecurityFact(StrEnum):
    """What livc itself does to keep data safe."""

    HASH_CHAIN = "hash_chain"
    """Entries stand in a hash chain: an altered one is found."""

    SALTED_COMMITMENTS = "salted_commitments"
    """Facts and free text enter the chain as salted commitments, and can be destroyed."""

    PSEUDONYMS = "pseudonyms"
    """Persons are references of the host, others in each cell."""

    PAYLOAD_KEYS = "payload_keys"
    """Free text stands apart and is opened by a key that only a look makes."""

    ACCESS_EVENTS = "access_events"
    """Every look gives an access event."""

    DEFAULT_DENY = "default_deny"
    """What is shown is decided by rules, class by class; the default is no."""


@unique
class SecurityLead(StrEnum):
    """Whether the cell goes on while police or prosecution lead."""

    PARALLEL = "parallel"
    """It goes on beside them."""

    SUSPENDED = "suspended"
    """It waits."""

    ENDED = "ended"
    """They no longer lead."""


@unique
class SettingWord(StrEnum):
    """A word that a setting can have as its value."""

    NONE = "none"
    """None."""

    OPTIONAL = "optional"
    """It may be done."""

    REQUIRED = "required"
    """It must be."""

    NOT_REQUIRED = "not_required"
    """It is not asked."""

    ON_DEMAND = "on_demand"
    """When there is something to discuss."""

    COORDINATOR = "coordinator"
    """The coordinator."""

    TRIAGE_TABLE = "triage_table"
    """A table that screens, with a jurist of the prosecution."""

    EXPERT_TABLE = "expert_table"
    """A table of permanent and invited partners."""

    WEIGHING_TEAM = "weighing_team"
    """A team that weighs on criteria."""

    POLICE_AND_AUTHORITY = "police_and_authority"
    """Police and local authority together."""

    OWN_AGENCY = "own_agency"
    """Each service for itself."""

    ANONYMOUS_ADVICE = "anonymous_advice"
    """Advice on somebody who is not named."""

    DE_IDENTIFIED = "de_identified"
    """A discussion without any identity."""

    AGE_BAND = "age_band"
    """The age, in bands."""

    SEX = "sex"
    """The sex."""

    RISK_CATEGORIES = "risk_categories"
    """The categories of risk."""

    KIND_OF_CONCERN = "kind_of_concern"
    """The kind of concern."""

    NAMES = "names"
    """Names."""

    MAYOR = "mayor"
    """The mayor."""

    CONSENSUS = "consensus"
    """Everybody agrees."""

    VOTE = "vote"
    """More agree than object."""

    TABLE = "table"
    """Those at the table."""

    PANEL = "panel"
    """A panel chaired by the local authority."""

    NEW = "new"
    """New casussen."""

    RUNNING = "running"
    """Running casussen."""

    CLOSABLE = "closable"
    """Casussen that can be closed."""

    ANY = "any"
    """Whatever the cell decides."""

    TRAJECTORY = "trajectory"
    """A follow-up trajectory."""

    REFERRAL = "referral"
    """Another service."""

    NO_PROBLEM = "no_problem"
    """No problem, or a false report."""

    SECURITY = "security"
    """An immediate threat: today by the feedback sheet or by the police's own duty, never a direct transmission."""

    REGULAR_SERVICES = "regular_services"
    """Ordinary help services."""

    POSSIBLE_OFFENCE = "possible_offence"
    """Police: possibly an offence."""

    TRAJECTORY_COMPLETED = "trajectory_completed"
    """A trajectory that is completed."""

    TRAJECTORY_RUNNING = "trajectory_running"
    """A trajectory that is running."""

    PARTNER_TABLE = "partner_table"
    """A table of partners around one person."""

    ADVICE = "advice"
    """Advice to the reporter, who goes on alone."""

    SINGLE_PARTNER = "single_partner"
    """One partner takes it up."""

    MULTI_PARTNER = "multi_partner"
    """Several partners together."""

    NO_ACTION = "no_action"
    """No action."""

    MORE_INFORMATION = "more_information"
    """More information is needed."""

    CARE_AND_SAFETY_HOUSE = "care_and_safety_house"
    """A care-and-safety house."""

    CRIMINAL_INVESTIGATION = "criminal_investigation"
    """A criminal investigation."""

    ADOPTED = "adopted"
    """Adopted by the panel."""

    OTHER_SUPPORT = "other_support"
    """Other support."""

    ACCEPTED = "accepted"
    """Accepted by the table."""

    REJECTED = "rejected"
    """Not accepted by the table."""

    YEARLY_ASSURANCE = "yearly_assurance"
    """A yearly statement of assurance."""

    OUTPUTS_ONLY = "outputs_only"
    """Outputs, and nothing of what came of them."""

    RETURNING_FILES = "returning_files"
    """Files that come back to the table."""

    SCALING_DOWN = "scaling_down"
    """Scaling down."""


@unique
class Settles(StrEnum):
    """What depends on the answer to an open question."""

    PERMIT = "permit"
    """Whether something is permitted: an answer in favour permits, one against closes."""

    FORBID = "forbid"
    """Whether something stands in the way: an answer against forbids, one in favour leaves the other rules to
    decide.
    """


@unique
class SheetReceiver(StrEnum):
    """Who receives a feedback sheet."""

    BASIC_SERVICE = "basic_service"
    """A basic service of the common database."""

    SUPERVISOR = "supervisor"
    """A supervisory authority of the common database."""

    PARTNER_SERVICE = "partner_service"
    """A partner service of the common database."""


@unique
class SourceAddress(StrEnum):
    """What the address of a source leads to."""

    PAGE = "page"
    """To the page itself."""

    SITE = "site"
    """To the site or publication only: the exact page was not kept."""

    NOT_KEPT = "not_kept"
    """There is none: the address was not kept."""


@unique
class SourceReading(StrEnum):
    """How much of a source was read."""

    WHOLE = "whole"
    """All of it."""

    PART = "part"
    """Its opening, or a part."""

    SUMMARY = "summary"
    """A summary or an abstract of it."""

    ANNOUNCEMENT = "announcement"
    """An announcement of it, or what others write about it."""


@unique
class SpanKind(StrEnum):
    """How long a period of figures is."""

    DAY = "day"
    """A day."""

    MONTH = "month"
    """A calendar month."""

    QUARTER = "quarter"
    """A quarter of a calendar year."""

    HALF_YEAR = "half_year"
    """A half of a calendar year."""

    YEAR = "year"
    """A calendar year."""

    SCHOOL_YEAR = "school_year"
    """From 1 September to 31 August."""

    LEGISLATURE = "legislature"
    """The six calendar years after the municipal elections."""


@unique
class SpanUnit(StrEnum):
    """The unit of a length of time in a setting."""

    MINUTE = "minute"
    """Minutes."""

    HOUR = "hour"
    """Hours."""

    DAY = "day"
    """Days."""

    WEEK = "week"
    """Weeks."""

    MONTH = "month"
    """Months."""

    YEAR = "year"
    """Years."""


@unique
class Standing(StrEnum):
    """What became of a rule that was considered."""

    DETERMINING = "determining"
    """It fired and determined the outcome."""

    OUTRANKED = "outranked"
    """It fired, and an earlier line of the order of deciding gave the outcome."""

    MET = "met"
    """It fired, and what it needs is met."""

    BESIDE = "beside"
    """It fired, and adds duties, a notice or a period."""

    OPEN = "open"
    """Whether it fires, or what it then counts for, depends on facts that are unknown."""

    EXCEPTED = "excepted"
    """Its conditions hold, and an exception of its own stops it."""

    NOT_FIRED = "not_fired"
    """Its conditions do not hold."""

    NOT_VALID = "not_valid"
    """It does not hold on that day."""


@unique
class TableSection(StrEnum):
    """The sections of a truth table, in the order of deciding: the first of which a rule applies gives the outcome."""

    FORBIDDEN = "forbidden"
    """Forbidden, whatever else applies."""

    PERMITTED = "permitted"
    """Permitted, unless the next section applies too."""

    ASKED_IF_PERMITTED = "asked_if_permitted"
    """A person must decide, even where something permits."""

    ASKED = "asked"
    """Nothing permits, and a person must decide."""

    CLOSED = "closed"
    """Forbidden, because nothing permits."""

    BESIDE = "beside"
    """What comes beside: obligations, notices and periods."""


@unique
class TargetGroup(StrEnum):
    """Whom an entry is for."""

    MAYOR = "mayor"
    """Mayors."""

    COORDINATOR = "coordinator"
    """Coordinators of a cell."""

    CASE_DIRECTOR = "case_director"
    """Those who direct a casus."""

    POLICE = "police"
    """Police."""

    SOCIAL_PARTNER = "social_partner"
    """Socio-preventive partners."""

    EDUCATION = "education"
    """Schools and pupil guidance."""

    HEALTH_CARE = "health_care"
    """Health care and mental health care."""

    JUSTICE = "justice"
    """Justice houses, probation, prosecution."""

    YOUTH_WORK = "youth_work"
    """Youth work and street work."""

    MUNICIPAL_STAFF = "municipal_staff"
    """Other staff of the municipality."""

    POLICY_MAKER = "policy_maker"
    """Those who make policy or oversee it."""

    EVALUATOR = "evaluator"
    """Evaluators and researchers."""

    REPORTER = "reporter"
    """Anybody who may report a concern."""


@unique
class Term(StrEnum):
    """The terms of art of livc, each with its wording in four languages.

    Texts use the same terms, so that a term reads the same everywhere.
    """

    LIVC = "livc"
    """The cell itself, by its full name."""

    CASE_CONSULTATION = "case_consultation"
    """The consultation on casussen."""

    CASUS = "casus"
    """A person on the list, as the cell works on it."""

    CASE_LIST = "case_list"
    """The mayor's list of casussen."""

    PERSON_DISCUSSED = "person_discussed"
    """The person whom a casus is about."""

    MAYOR = "mayor"
    """The mayor."""

    REPRESENTATIVE = "representative"
    """Whom the mayor or the chief of police designates."""

    POLICE_CHIEF = "police_chief"
    """The chief of the local police."""

    INFORMATION_OFFICER = "information_officer"
    """The officer of the local police who in practice represents the chief."""

    PREVENTION_OFFICIAL = "prevention_official"
    """The municipal official in charge of prevention: the third seat."""

    CLEARANCE = "clearance"
    """Clearance for classified information. Not a mandate."""

    MANDATE = "mandate"
    """What allows a service of a Community or Region to take part, by or under a decree. Not a clearance."""

    INVITATION = "invitation"
    """The mayor's invitation to the table."""

    RADICALISATION_PROCESS = "radicalisation_process"
    """What the indications must be of."""

    INDICATIONS = "indications"
    """Indications. Not proof."""

    FOLLOW_UP = "follow_up"
    """The follow-up of a person, with a plan."""

    CARD = "card"
    """The extract of an intelligence sheet that may be shown at the table."""

    INTELLIGENCE_SHEET = "intelligence_sheet"
    """The sheet of the common database. Never at the table."""

    FEEDBACK_SHEET = "feedback_sheet"
    """What leaves the table, by consensus."""

    CONSENSUS = "consensus"
    """Agreement of all who effectively take part."""

    PROFESSIONAL_SECRECY = "professional_secrecy"
    """The secrecy that a profession owes."""

    DUTY_OF_SECRECY = "duty_of_secrecy"
    """The secrecy that participants owe on what they hear."""

    DUTY_OF_DISCRETION = "duty_of_discretion"
    """The discretion of an official. Not professional secrecy."""

    RIGHT_TO_SPEAK = "right_to_speak"
    """A right, never a duty, to speak."""

    STATE_OF_NECESSITY = "state_of_necessity"
    """A state of necessity."""

    COMMON_DATABASE = "common_database"
    """The common database on terrorism, extremism and radicalisation."""

    BASIC_SERVICES = "basic_services"
    """OCAM, the police and the intelligence services."""

    PARTNER_SERVICES = "partner_services"
    """The other services of the common database."""

    SUPERVISORY_AUTHORITIES = "supervisory_authorities"
    """Those who supervise the common database."""

    VALIDATED_ENTITY = "validated_entity"
    """An entity that meets the criteria of the common database."""

    PRE_INQUIRY_ENTITY = "pre_inquiry_entity"
    """An entity of which it is still examined whether it does."""

    TASK_FORCE = "task_force"
    """The platform of the security services in a district. Not the cell."""

    OCAM = "ocam"
    """The body that assesses the threat."""

    SOCIO_PREVENTIVE = "socio_preventive"
    """A partner from help, care, school or youth work."""

    WELFARE_CENTRE = "welfare_centre"
    """The public social welfare centre."""

    JUSTICE_HOUSE = "justice_house"
    """The justice house."""

    PUPIL_GUIDANCE = "pupil_guidance"
    """The pupil guidance centre."""

    CASE_DIRECTOR = "case_director"
    """The participant who keeps a casus together."""

    SIGNAL = "signal"
    """What comes in, before anybody is listed."""

    DATA_SUBJECT = "data_subject"
    """The person whom data are about, in the sense of the GDPR only."""

    RETENTION_PERIOD = "retention_period"
    """How long something may be kept."""


@unique
class ThreatReceiver(StrEnum):
    """Who received a serious threat."""

    EMERGENCY = "emergency"
    """The emergency services."""

    POLICE = "police"
    """The police."""

    PROSECUTOR = "prosecutor"
    """The prosecutor."""


@unique
class Transfer(StrEnum):
    """How far something can be taken over under Belgian law. It is livc's own reading, never legal advice."""

    BELGIAN = "belgian"
    """Made in Belgium, for a LIVC R or beside one."""

    USABLE = "usable"
    """Touches no rule of Belgian law: usable as it is."""

    ADAPT = "adapt"
    """Usable once adapted to the provisions that are named."""

    IDEAS = "ideas"
    """Another legal frame: a source of ideas, not of procedure."""


@unique
class TransferOutcome(StrEnum):
    """How the hand-over of a casus to another cell ended."""

    ACCEPTED = "accepted"
    """The receiving mayor took it in."""

    DECLINED = "declined"
    """The receiving mayor did not."""

    WITHDRAWN = "withdrawn"
    """The sender took the proposal back."""


@unique
class UnitLevel(StrEnum):
    """The levels above the municipality."""

    REGION = "region"
    """A region."""

    PROVINCE = "province"
    """A province."""

    ARRONDISSEMENT = "arrondissement"
    """An administrative arrondissement."""


@unique
class Untold(StrEnum):
    """Why an indicator has no figure from the journal of a cell."""

    NOT_RECORDED = "not_recorded"
    """The journal does not record it."""

    HOST = "host"
    """Only the host knows it: means, population, hours, what was reported to a council."""

    TWO_PERIODS = "two_periods"
    """It compares figures of two periods."""

    COVERAGE = "coverage"
    """It comes from what municipalities told of their cells."""

    SCAN = "scan"
    """It comes from the self-evaluation."""

    SUPPORT = "support"
    """It comes from the coaching of cells."""

    KNOWLEDGE = "knowledge"
    """It comes from the practices that are shared."""

    ACCESS_JOURNAL = "access_journal"
    """The access journal was not given."""

    DESTROYED = "destroyed"
    """What it would take was destroyed."""


@unique
class ViewerRole(StrEnum):
    """The capacity in which somebody looks. livc looks it up: nobody can claim one that the register does not
    know.
    """

    SEAT_HOLDER = "seat_holder"
    """As holder of one of the three seats."""

    COORDINATOR = "coordinator"
    """As coordinator of the cell."""

    CASE_DIRECTOR = "case_director"
    """As director of the casus."""

    INVITEE = "invitee"
    """As somebody who is invited: standing, or to the casus."""

    DATA_PROTECTION_OFFICER = "data_protection_officer"
    """As data-protection officer: the trail and the proofs, and no casus."""

    SUPERVISOR = "supervisor"
    """As supervisory authority: the trail and the proofs, and no casus."""

    ARCHIVIST = "archivist"
    """As archivist: the trail and the proofs, and no casus."""


@unique
class Weekday(StrEnum):
    """A day of the week."""

    MONDAY = "monday"
    """Monday."""

    TUESDAY = "tuesday"
    """Tuesday."""

    WEDNESDAY = "wednesday"
    """Wednesday."""

    THURSDAY = "thursday"
    """Thursday."""

    FRIDAY = "friday"
    """Friday."""

    SATURDAY = "saturday"
    """Saturday."""

    SUNDAY = "sunday"
    """Sunday."""


@unique
class WorkPhase(StrEnum):
    """A step of the work of a cell, from setting it up to learning from it."""

    SET_UP = "set_up"
    """Setting up the cell and keeping it in order."""

    SIGNAL = "signal"
    """A signal comes in."""

    OWN_CHECK = "own_check"
    """Those who report check what they can do themselves."""

    TRIAGE = "triage"
    """A signal is screened."""

    LISTING = "listing"
    """The mayor puts it on the case list."""

    WEIGHING = "weighing"
    """All disciplines weigh it together."""

    PLANNING = "planning"
    """A plan is made."""

    FOLLOW_UP = "follow_up"
    """The plan runs and is reviewed."""

    CLOSING = "closing"
    """It is closed or handed over."""

    AFTERCARE = "aftercare"
    """Care after closing."""

    EVALUATION = "evaluation"
    """The working of the cell is evaluated."""

    LEARNING = "learning"
    """The cell learns: training, intervision, exchange."""


@unique
class YesNo(StrEnum):
    """Yes or no, to a question."""

    YES = "yes"
    """Yes."""

    NO = "no"
    """No."""
