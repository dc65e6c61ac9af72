/*
 * livc.h - the C interface of livc. Link with -lliv. Generated: do not edit.
 *
 * Calls      Every function that can fail returns a livc_status, 0 when it succeeded. Outputs come last and
 *            are written only on success. The last argument takes an error object; it may be NULL, and is
 *            written only on failure. Start it as NULL.
 * Input      Text is UTF-8 and ends with a NUL; functions with _n in their name take a length instead. A NULL
 *            or malformed argument is a status, never a crash. Vocabularies are numbers from 1; 0 is no word.
 * Output     A livc_str is borrowed. A char * is owned by the caller: livc_string_free. A handle is owned by
 *            the caller: the livc_..._free of its type. Freeing NULL does nothing. No call takes ownership.
 * Threads    A handle taken as const may be used from several threads at once; another one by one at a time.
 * Privacy    No error and no message repeats what it was given.
 */

#ifndef LIVC_H
#define LIVC_H

#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>

#define LIVC_VERSION "0.1.0"
#define LIVC_VERSION_MAJOR 0
#define LIVC_VERSION_MINOR 1
#define LIVC_VERSION_PATCH 0
#define LIVC_ABI_VERSION 0

/* A livc_str in printf: printf(LIVC_STR_FMT "\n", LIVC_STR_ARG(text)); */
#define LIVC_STR_FMT "%.*s"
#define LIVC_STR_ARG(text) (int)(text).len, (text).data

/**
 * What became of a file that was reported (after the reporting scheme of Ninove of 2016, with codes from Neteland
 * and Limburg). Every file has exactly one.
 */
typedef uint32_t livc_account_code;
enum {
    /** Nothing is decided yet. */
    LIVC_ACCOUNT_CODE_PENDING = 1,
    /** A false report, or no problem. */
    LIVC_ACCOUNT_CODE_NO_PROBLEM = 2,
    /** A follow-up trajectory that still runs. */
    LIVC_ACCOUNT_CODE_TRAJECTORY_RUNNING = 3,
    /** A follow-up trajectory that has ended. */
    LIVC_ACCOUNT_CODE_TRAJECTORY_COMPLETED = 4,
    /** An ordinary help service: another problem. */
    LIVC_ACCOUNT_CODE_REGULAR_SERVICES = 5,
    /** The police: possibly an offence. */
    LIVC_ACCOUNT_CODE_POSSIBLE_OFFENCE = 6,
    /** Advice to the reporter, who goes on alone. */
    LIVC_ACCOUNT_CODE_ADVICE_TO_REPORTER = 7,
    /** One partner takes it up. */
    LIVC_ACCOUNT_CODE_SINGLE_PARTNER = 8,
    /** The threshold for a table was not met. */
    LIVC_ACCOUNT_CODE_BELOW_THRESHOLD = 9,
    /** It belongs to a casus that already ran. */
    LIVC_ACCOUNT_CODE_JOINED = 10,
    /** It ended before an outcome was decided. */
    LIVC_ACCOUNT_CODE_ENDED_UNDECIDED = 11
};

/** What sort of act a provision belongs to. */
typedef uint32_t livc_act_kind;
enum {
    /** A law of the federal parliament. */
    LIVC_ACT_KIND_LAW = 1,
    /** A decree of a Community or Region. */
    LIVC_ACT_KIND_DECREE = 2,
    /** An ordinance of the Brussels Region or Common Community Commission. */
    LIVC_ACT_KIND_ORDINANCE = 3,
    /** A code. */
    LIVC_ACT_KIND_CODE = 4,
    /** A royal decree. */
    LIVC_ACT_KIND_ROYAL_DECREE = 5,
    /** A judgment. */
    LIVC_ACT_KIND_JUDGMENT = 6,
    /** A circular: it explains, it does not bind as a law does. */
    LIVC_ACT_KIND_CIRCULAR = 7,
    /** A regulation of the European Union. */
    LIVC_ACT_KIND_REGULATION = 8,
    /** An order of a government of a Community or Region. */
    LIVC_ACT_KIND_GOVERNMENT_ORDER = 9
};

/** What became of an action of a plan: exactly one of these. */
typedef uint32_t livc_action_fate;
enum {
    /** It is to be done. */
    LIVC_ACTION_FATE_OPEN = 1,
    /** It is done. */
    LIVC_ACTION_FATE_DONE = 2,
    /** A service took it over when the casus closed or went to another cell. */
    LIVC_ACTION_FATE_HANDED_OVER = 3,
    /** It fell away when the plan was revised or the casus closed. */
    LIVC_ACTION_FATE_FALLEN_AWAY = 4
};

/** To whom an invitation is addressed. */
typedef uint32_t livc_addressee;
enum {
    /** The hierarchical superior in the service. */
    LIVC_ADDRESSEE_SUPERIOR = 1,
    /** The direction of the institution. */
    LIVC_ADDRESSEE_DIRECTION = 2,
    /** The participant himself, or anybody else. */
    LIVC_ADDRESSEE_PARTICIPANT = 3
};

/** The age of a person, in bands only. */
typedef uint32_t livc_age_band;
enum {
    /** Under 12. */
    LIVC_AGE_BAND_UNDER_12 = 1,
    /** 12 to 17. */
    LIVC_AGE_BAND_FROM_12_TO_17 = 2,
    /** 18 or older. */
    LIVC_AGE_BAND_ADULT = 3
};

/** The part of an agenda in which an item stands, in this order (practice of Ghent). */
typedef uint32_t livc_agenda_group;
enum {
    /** New: on the list, not weighed yet. */
    LIVC_AGENDA_GROUP_NEW = 1,
    /** Running. */
    LIVC_AGENDA_GROUP_RUNNING = 2,
    /** Can be closed: every goal is reached and no action is open. */
    LIVC_AGENDA_GROUP_CLOSABLE = 3
};

/** What is open at an item. */
typedef uint32_t livc_agenda_matter;
enum {
    /** The joint weighing, with the positions on it. */
    LIVC_AGENDA_MATTER_WEIGH = 1,
    /** A plan. */
    LIVC_AGENDA_MATTER_PLAN = 2,
    /** The start of the follow-up. */
    LIVC_AGENDA_MATTER_START = 3,
    /** The review, due by that day. */
    LIVC_AGENDA_MATTER_REVIEW_DUE = 4,
    /** The day of the next review, which nobody set. */
    LIVC_AGENDA_MATTER_REVIEW_UNSET = 5,
    /** An action whose day has passed. */
    LIVC_AGENDA_MATTER_ACTION_OVERDUE = 6,
    /** The closing. */
    LIVC_AGENDA_MATTER_CLOSE = 7
};

/** Why an entry answers a need; the strongest reason first. */
typedef uint32_t livc_answer_reason;
enum {
    /** It names the gap. */
    LIVC_ANSWER_REASON_NAMES_GAP = 1,
    /** It is about a concept of the gap. */
    LIVC_ANSWER_REASON_CONCEPT = 2,
    /** It is about the step of the work. */
    LIVC_ANSWER_REASON_PHASE = 3,
    /** It is about the module of the self-evaluation. */
    LIVC_ANSWER_REASON_MODULE = 4
};

/** The category of data that a declared basis covers. */
typedef uint32_t livc_basis_category;
enum {
    /** Signals. */
    LIVC_BASIS_CATEGORY_SIGNALS = 1,
    /** The list of casussen and what is recorded of a casus. */
    LIVC_BASIS_CATEGORY_CASUSSEN = 2,
    /** Both. */
    LIVC_BASIS_CATEGORY_ALL = 3
};

/** The operations that a declared basis covers. */
typedef uint32_t livc_basis_operation;
enum {
    /** Recording. */
    LIVC_BASIS_OPERATION_RECORD = 1,
    /** Consulting. */
    LIVC_BASIS_OPERATION_CONSULT = 2,
    /** Both. */
    LIVC_BASIS_OPERATION_ALL = 3
};

/** A calendar unit. */
typedef uint32_t livc_calendar_unit;
enum {
    /** Days. */
    LIVC_CALENDAR_UNIT_DAY = 1,
    /** Months. */
    LIVC_CALENDAR_UNIT_MONTH = 2,
    /** Years. */
    LIVC_CALENDAR_UNIT_YEAR = 3
};

/** In what capacity a member or invited participant comes. */
typedef uint32_t livc_capacity;
enum {
    /** Holder of one of the three seats. */
    LIVC_CAPACITY_SEAT_HOLDER = 1,
    /** Staff of the municipality. */
    LIVC_CAPACITY_MUNICIPAL_STAFF = 2,
    /** Staff of another service working at municipal level. */
    LIVC_CAPACITY_MUNICIPAL_LEVEL_SERVICE = 3,
    /** Member of a service of a Community or Region. */
    LIVC_CAPACITY_COMMUNITY_SERVICE = 4,
    /** Staff of a public social welfare centre (OCMW, CPAS). */
    LIVC_CAPACITY_WELFARE_CENTRE = 5,
    /** An alderman who does not represent the mayor. */
    LIVC_CAPACITY_ALDERMAN = 6,
    /** An intelligence service or OCAM. */
    LIVC_CAPACITY_INTELLIGENCE = 7,
    /** The prosecution. */
    LIVC_CAPACITY_PROSECUTION = 8,
    /** The federal police. */
    LIVC_CAPACITY_FEDERAL_POLICE = 9,
    /** A coach, evaluator or observer. */
    LIVC_CAPACITY_OBSERVER = 10,
    /** Anybody else. */
    LIVC_CAPACITY_OTHER = 11,
    /** The data-protection officer: oversees, and holds no function in the cell. */
    LIVC_CAPACITY_DATA_PROTECTION_OFFICER = 12,
    /**
     * A supervisory authority: the supervisory body for police information, the Standing Committee R, a
     * data-protection authority.
     */
    LIVC_CAPACITY_SUPERVISOR = 13,
    /** The archivist. */
    LIVC_CAPACITY_ARCHIVIST = 14
};

/**
 * What screening or weighing led to (after the reporting scheme of Ninove of 2016, with codes from
 * Neteland and Limburg).
 */
typedef uint32_t livc_case_outcome;
enum {
    /** A false report, or no problem. */
    LIVC_CASE_OUTCOME_NO_PROBLEM = 1,
    /** A follow-up trajectory in the cell. */
    LIVC_CASE_OUTCOME_TRAJECTORY = 2,
    /** An ordinary help service: another problem. */
    LIVC_CASE_OUTCOME_REGULAR_SERVICES = 3,
    /** The police: possibly an offence. */
    LIVC_CASE_OUTCOME_POSSIBLE_OFFENCE = 4,
    /** Advice to the reporter, who goes on alone. */
    LIVC_CASE_OUTCOME_ADVICE_TO_REPORTER = 5,
    /** One partner takes it up. */
    LIVC_CASE_OUTCOME_SINGLE_PARTNER = 6,
    /** More information is needed. */
    LIVC_CASE_OUTCOME_MORE_INFORMATION = 7,
    /** Proposed for the mayor's list. */
    LIVC_CASE_OUTCOME_PROPOSE_LISTING = 8,
    /** Not yet decided. */
    LIVC_CASE_OUTCOME_PENDING = 9,
    /** The threshold for a table was not met. */
    LIVC_CASE_OUTCOME_BELOW_THRESHOLD = 10,
    /** It belongs to a casus that already runs. */
    LIVC_CASE_OUTCOME_JOINED = 11
};

/** The state of a casus. */
typedef uint32_t livc_casus_state;
enum {
    /** A signal was received. */
    LIVC_CASUS_STATE_SIGNAL = 1,
    /** The signal is screened. */
    LIVC_CASUS_STATE_TRIAGE = 2,
    /** On the mayor's list. */
    LIVC_CASUS_STATE_LISTED = 3,
    /** Discussed, with the joint weighing done. */
    LIVC_CASUS_STATE_WEIGHING = 4,
    /** A follow-up plan is adopted. */
    LIVC_CASUS_STATE_PLANNED = 5,
    /** Followed up. */
    LIVC_CASUS_STATE_FOLLOW_UP = 6,
    /** One partner follows and feeds back. */
    LIVC_CASUS_STATE_SINGLE_PARTNER = 7,
    /** The reporter goes on with advice. */
    LIVC_CASUS_STATE_ADVICE_ONLY = 8,
    /** Referred to another service. */
    LIVC_CASUS_STATE_REFERRED = 9,
    /** Police or prosecution lead. */
    LIVC_CASUS_STATE_HANDED_TO_SECURITY = 10,
    /** Closed. */
    LIVC_CASUS_STATE_CLOSED = 11,
    /** Named moments after closing. */
    LIVC_CASUS_STATE_AFTERCARE = 12,
    /** Screened out: nothing of it is kept but counts. */
    LIVC_CASUS_STATE_REJECTED = 13,
    /** Destroyed. */
    LIVC_CASUS_STATE_PURGED = 14,
    /** The reporter's own possibilities were looked at. */
    LIVC_CASUS_STATE_OWN_CHECK = 15,
    /** More information was asked for, before any listing. */
    LIVC_CASUS_STATE_INFORMATION_REQUESTED = 16,
    /** Before the threshold for a table: discussed without any identity. */
    LIVC_CASUS_STATE_THRESHOLD = 17,
    /** Closed and laid away until it is destroyed. */
    LIVC_CASUS_STATE_ARCHIVED = 18
};

/** The life of a cell. A municipality without a cell has no journal; its reasons are recorded when one is planned. */
typedef uint32_t livc_cell_state;
enum {
    /** There is none. */
    LIVC_CELL_STATE_NONE = 1,
    /** Planned. */
    LIVC_CELL_STATE_PLANNED = 2,
    /** Established, not yet met. */
    LIVC_CELL_STATE_ESTABLISHED = 3,
    /** Active. */
    LIVC_CELL_STATE_ACTIVE = 4,
    /** Dormant: it exists, there is nothing to discuss. */
    LIVC_CELL_STATE_DORMANT = 5
};

/** How sure livc is of a statement: of the text of a rule, or of its dates. */
typedef uint32_t livc_certainty;
enum {
    /** Read in the text of the norm itself. */
    LIVC_CERTAINTY_NORM = 1,
    /** Read in a secondary source. */
    LIVC_CERTAINTY_SECONDARY = 2,
    /** Our reading of a norm. */
    LIVC_CERTAINTY_INFERRED = 3,
    /** A default of livc, which the host may switch off. */
    LIVC_CERTAINTY_POLICY = 4,
    /** An answer of the host itself to an open question. */
    LIVC_CERTAINTY_LOCAL = 5
};

/** How a citation was reached. */
typedef uint32_t livc_cited_through;
enum {
    /** The provision that was asked for holds on the day. */
    LIVC_CITED_THROUGH_ITSELF = 1,
    /** It had ended; its successor holds, or a later one. */
    LIVC_CITED_THROUGH_SUCCESSOR = 2,
    /** It had not begun; its predecessor holds, or an earlier one. */
    LIVC_CITED_THROUGH_PREDECESSOR = 3
};

/** The level of a security clearance (law of 11 December 1998). */
typedef uint32_t livc_clearance_level;
enum {
    /** Confidential. */
    LIVC_CLEARANCE_LEVEL_CONFIDENTIAL = 1,
    /** Secret. */
    LIVC_CLEARANCE_LEVEL_SECRET = 2,
    /** Very secret. */
    LIVC_CLEARANCE_LEVEL_VERY_SECRET = 3
};

/** Why a casus is closed. */
typedef uint32_t livc_closing_reason;
enum {
    /** The goals are reached. */
    LIVC_CLOSING_REASON_GOALS_REACHED = 1,
    /** The concern has lessened, in the services. */
    LIVC_CLOSING_REASON_CONCERN_LESSENED = 2,
    /** The signal was unfounded. */
    LIVC_CLOSING_REASON_UNFOUNDED = 3,
    /** No ground to go on. */
    LIVC_CLOSING_REASON_NO_GROUND = 4,
    /** The person moved. */
    LIVC_CLOSING_REASON_MOVED = 5,
    /** Police or prosecution took over. */
    LIVC_CLOSING_REASON_TAKEN_BY_SECURITY = 6,
    /** One service took over. */
    LIVC_CLOSING_REASON_TAKEN_BY_SERVICE = 7,
    /** The person died. */
    LIVC_CLOSING_REASON_DECEASED = 8,
    /** Any other. */
    LIVC_CLOSING_REASON_OTHER = 9
};

/** What the mayor says afterwards of a threat that was passed on. */
typedef uint32_t livc_confirmation;
enum {
    /** It was rightly passed on. */
    LIVC_CONFIRMATION_CONFIRMED = 1,
    /** It should not have been: the casus goes on where it was. */
    LIVC_CONFIRMATION_CHALLENGED = 2
};

/** What the person, or a parent, said when consent was asked. */
typedef uint32_t livc_consent_given;
enum {
    /** Given by the person. */
    LIVC_CONSENT_GIVEN_GIVEN = 1,
    /** Given by a parent of a person under 18. */
    LIVC_CONSENT_GIVEN_GIVEN_BY_PARENT = 2,
    /** Asked, and not given. */
    LIVC_CONSENT_GIVEN_REFUSED = 3,
    /** Given before, and withdrawn. */
    LIVC_CONSENT_GIVEN_WITHDRAWN = 4
};

/** Whom to turn to at the organisation: a role, never a person. */
typedef uint32_t livc_contact_role;
enum {
    /** The coordinator of the cell or practice. */
    LIVC_CONTACT_ROLE_COORDINATOR = 1,
    /** The prevention service. */
    LIVC_CONTACT_ROLE_PREVENTION_SERVICE = 2,
    /** The policy officer. */
    LIVC_CONTACT_ROLE_POLICY_OFFICER = 3,
    /** The support team of an umbrella organisation or authority. */
    LIVC_CONTACT_ROLE_SUPPORT_TEAM = 4,
    /** Those who made or run the project. */
    LIVC_CONTACT_ROLE_PROJECT_TEAM = 5,
    /** Those who did the research. */
    LIVC_CONTACT_ROLE_RESEARCH_TEAM = 6,
    /** Whoever publishes the source. */
    LIVC_CONTACT_ROLE_PUBLISHER = 7
};

/** Who determines purposes and means. */
typedef uint32_t livc_controller;
enum {
    /** The municipality. */
    LIVC_CONTROLLER_MUNICIPALITY = 1,
    /** Several municipalities together. */
    LIVC_CONTROLLER_MUNICIPALITIES = 2,
    /** The police zone. */
    LIVC_CONTROLLER_POLICE_ZONE = 3,
    /** Another service, for its own data. */
    LIVC_CONTROLLER_SERVICE = 4
};

/** A coded field of a casus that can be corrected: what states something about the person, or who the person is. */
typedef uint32_t livc_corrected_field;
enum {
    /** Who the person is. */
    LIVC_CORRECTED_FIELD_PERSON = 1,
    /** The age band. */
    LIVC_CORRECTED_FIELD_AGE = 2,
    /** The sector of the first signal. */
    LIVC_CORRECTED_FIELD_SECTOR = 3,
    /** Whether the person was informed. */
    LIVC_CORRECTED_FIELD_INFORMED = 4
};

/**
 * What a figure counts. Disclosure control bites on persons alone: how often a cell met tells nothing about
 * anybody, however few casussen it has.
 */
typedef uint32_t livc_counted;
enum {
    /** Persons, and what stands for one: signals, casussen, requests of a person. */
    LIVC_COUNTED_PERSONS = 1,
    /** Meetings. */
    LIVC_COUNTED_MEETINGS = 2,
    /** Cells, municipalities, trajectories of cells. */
    LIVC_COUNTED_CELLS = 3,
    /** Documents: practices, sheets of a year, reports to a council. */
    LIVC_COUNTED_DOCUMENTS = 4
};

/** What is known of a municipality and its cell. */
typedef uint32_t livc_coverage_state;
enum {
    /** It has a cell of its own. */
    LIVC_COVERAGE_STATE_HAS = 1,
    /** It shares a cell with other municipalities. */
    LIVC_COVERAGE_STATE_SHARES = 2,
    /** Its cell sleeps: it was set up and has nothing to discuss. */
    LIVC_COVERAGE_STATE_SLEEPS = 3,
    /** It has none and plans one. */
    LIVC_COVERAGE_STATE_PLANS = 4,
    /** It has none. */
    LIVC_COVERAGE_STATE_NONE = 5,
    /** It has told nothing. */
    LIVC_COVERAGE_STATE_NOT_REPORTED = 6
};

/** What a field is, for deciding who may see it. Every field of every fact has exactly one class. */
typedef uint32_t livc_data_class;
enum {
    /** The running of the cell: dates, states, seats, meetings. About no person discussed. */
    LIVC_DATA_CLASS_ADMINISTRATION = 1,
    /** The reference of a person discussed, and that the casus is about one. */
    LIVC_DATA_CLASS_IDENTITY = 2,
    /** Who reported, and through which sector. */
    LIVC_DATA_CLASS_REPORTER = 3,
    /** A fact of the casus: its state, its meetings, who takes part. */
    LIVC_DATA_CLASS_CASE_FACT = 4,
    /** The joint weighing and the positions taken. */
    LIVC_DATA_CLASS_WEIGHING = 5,
    /** The follow-up plan. */
    LIVC_DATA_CLASS_PLAN = 6,
    /**
     * That an information card was shown, a threat passed on, or what else follows from data of police or
     * common database. No view shows it.
     */
    LIVC_DATA_CLASS_POLICE = 7,
    /** That a feedback sheet for the common database was agreed or sent. No view shows it. */
    LIVC_DATA_CLASS_SHEET = 8,
    /** That a participant put something on the table, and its marks. */
    LIVC_DATA_CLASS_CONTRIBUTION = 9,
    /** A coarse count. */
    LIVC_DATA_CLASS_COUNT = 10
};

/** Whom data are about. */
typedef uint32_t livc_data_subjects;
enum {
    /** Members and participants of the cell. */
    LIVC_DATA_SUBJECTS_MEMBERS = 1,
    /** Persons discussed. */
    LIVC_DATA_SUBJECTS_PERSONS_DISCUSSED = 2,
    /** Those who reported, by sector only. */
    LIVC_DATA_SUBJECTS_REPORTERS = 3,
    /** Those who ask about their data, by the number of the request only. */
    LIVC_DATA_SUBJECTS_APPLICANTS = 4
};

/** For whom an answer is explained, and so how deep. */
typedef uint32_t livc_depth;
enum {
    /**
     * For the one who is refused: that it may not be done, the article that closes, whom to ask. Nothing in it
     * depends on what the item is, so nothing can be learned from it.
     */
    LIVC_DEPTH_REFUSED = 1,
    /** For the auditor: every rule that was considered, and why it did or did not decide. */
    LIVC_DEPTH_AUDIT = 2
};

/** Where something that was told at the table could go, or what it could be used for. */
typedef uint32_t livc_destination;
enum {
    /** The case handler in a participant's own service, told afterwards. */
    LIVC_DESTINATION_CASE_HANDLER = 1,
    /** The file of a participant's own service. */
    LIVC_DESTINATION_OWN_FILE = 2,
    /** The file of the mayor. */
    LIVC_DESTINATION_MAYOR_FILE = 3,
    /** A file of the police, for follow-up. */
    LIVC_DESTINATION_POLICE_FILE = 4,
    /** A police report: what the police record in order to prosecute. */
    LIVC_DESTINATION_POLICE_REPORT = 5,
    /** The prosecutor. */
    LIVC_DESTINATION_PROSECUTOR = 6,
    /** A court, a parliamentary inquiry, or whoever a law obliges or permits to tell it to. */
    LIVC_DESTINATION_TESTIMONY = 7,
    /** The common database T.E.R. */
    LIVC_DESTINATION_DATABASE = 8,
    /** The Local Task Force. */
    LIVC_DESTINATION_TASK_FORCE = 9,
    /** Another cell. */
    LIVC_DESTINATION_OTHER_CELL = 10,
    /** The feedback sheet. */
    LIVC_DESTINATION_FEEDBACK_SHEET = 11,
    /** Anybody. */
    LIVC_DESTINATION_PUBLICATION = 12,
    /** A benefit, housing, employment, a permit, migration, nationality, tax or a school sanction. */
    LIVC_DESTINATION_OTHER_PURPOSE = 13
};

/**
 * What an indicator may be broken down by. There is no word for a person at the table, a single service, belief,
 * origin or health.
 */
typedef uint32_t livc_dimension;
enum {
    /** The sector that a signal came from. */
    LIVC_DIMENSION_SECTOR = 1,
    /** The outcome of screening or weighing. */
    LIVC_DIMENSION_OUTCOME = 2,
    /** The reason of closing. */
    LIVC_DIMENSION_CLOSING_REASON = 3,
    /** The age band. */
    LIVC_DIMENSION_AGE_BAND = 4,
    /** The kind of meeting. */
    LIVC_DIMENSION_MEETING_KIND = 5,
    /** The side of the table: security or socio-preventive. */
    LIVC_DIMENSION_SIDE = 6,
    /** The region. */
    LIVC_DIMENSION_REGION = 7,
    /** The province. */
    LIVC_DIMENSION_PROVINCE = 8,
    /** The language area. */
    LIVC_DIMENSION_LANGUAGE_REGION = 9,
    /** A grouping of municipalities that the host gives. */
    LIVC_DIMENSION_GROUP = 10,
    /** The module of the self-evaluation. */
    LIVC_DIMENSION_MODULE = 11,
    /** The category of coaching. */
    LIVC_DIMENSION_CATEGORY = 12,
    /** The kind of session. */
    LIVC_DIMENSION_SESSION_KIND = 13,
    /** Why a municipality has no cell. */
    LIVC_DIMENSION_REASON = 14,
    /** The label of a practice. */
    LIVC_DIMENSION_LABEL = 15,
    /** The language of a practice. */
    LIVC_DIMENSION_LANGUAGE = 16,
    /** The country of a practice. */
    LIVC_DIMENSION_COUNTRY = 17,
    /** The kind of incident. */
    LIVC_DIMENSION_INCIDENT_KIND = 18
};

/** Which way something goes: what may be brought to the table is another question than what may leave it. */
typedef uint32_t livc_direction;
enum {
    /** To the table. */
    LIVC_DIRECTION_BRING = 1,
    /** Away from it. */
    LIVC_DIRECTION_LEAVE = 2
};

/**
 * What must be done besides: an obligation that comes with an answer. Each has its own moment.
 *
 * What must already be so is never an obligation but a condition of the rule.
 */
typedef uint32_t livc_duty_to;
enum {
    /** The receivers owe secrecy on the secrets communicated. */
    LIVC_DUTY_TO_SECRECY_OF_RECEIVERS = 1,
    /** The secrets can ground prosecution only for the offences for which the consultation was organised. */
    LIVC_DUTY_TO_USE_LIMITATION = 2,
    /** The participant states the legal and ethical frame and the duties to report. */
    LIVC_DUTY_TO_STATE_FRAME = 3,
    /** The source of the information is named. */
    LIVC_DUTY_TO_NAME_SOURCE = 4,
    /** Only what is relevant and proportionate. */
    LIVC_DUTY_TO_RELEVANT_AND_PROPORTIONATE = 5,
    /** At most the fact, the day and the presenter are kept; never the content. */
    LIVC_DUTY_TO_KEEP_NO_CONTENT = 6,
    /** It does not go into the person's file. */
    LIVC_DUTY_TO_NOT_IN_PERSON_FILE = 7,
    /** It is not shown to the person. */
    LIVC_DUTY_TO_NOT_SHOWN_TO_PERSON = 8,
    /** A secure channel is used. */
    LIVC_DUTY_TO_SECURE_CHANNEL = 9,
    /** The look is written to the access journal. */
    LIVC_DUTY_TO_LOG_ACCESS = 10,
    /** The use is confirmed by the chair afterwards. */
    LIVC_DUTY_TO_CONFIRM_AFTERWARDS = 11,
    /** It is used within the receiver's own legal powers and responsibility. */
    LIVC_DUTY_TO_OWN_POWERS = 12,
    /** Operational needs are not endangered. */
    LIVC_DUTY_TO_OPERATIONAL_NEEDS = 13,
    /** The case handler who is debriefed becomes bound by secrecy. */
    LIVC_DUTY_TO_HANDLER_BOUND = 14,
    /** The content is worked out with the person, by the case handler. */
    LIVC_DUTY_TO_WITH_THE_PERSON = 15,
    /** The best interests of the child come first. */
    LIVC_DUTY_TO_BEST_INTERESTS = 16,
    /** The decision and its reasons are recorded. */
    LIVC_DUTY_TO_RECORD_REASONS = 17,
    /** Those present are warned before the item that a secret may be told. */
    LIVC_DUTY_TO_WARN_ROOM = 18,
    /** It is forwarded to the data protection authority without delay. */
    LIVC_DUTY_TO_FORWARD_WITHOUT_DELAY = 19,
    /** Receipt of the request is acknowledged; the municipality may do it too. */
    LIVC_DUTY_TO_ACKNOWLEDGE_RECEIPT = 20,
    /** The request is answered in writing within one month, or within three when that is told in the first. */
    LIVC_DUTY_TO_ANSWER_WITHIN_MONTH = 21,
    /** The answer names the remedies. */
    LIVC_DUTY_TO_NAME_REMEDIES = 22,
    /** Nothing shows that there are data from the police or the common database, or that there are none. */
    LIVC_DUTY_TO_NO_MENTION = 23,
    /** A list of the categories of persons with access is kept. */
    LIVC_DUTY_TO_KEEP_ACCESS_LIST = 24,
    /** The impact on data protection is assessed before the processing starts. */
    LIVC_DUTY_TO_ASSESS_IMPACT = 25,
    /** Small numbers are suppressed. */
    LIVC_DUTY_TO_SUPPRESS_SMALL_NUMBERS = 26
};

/** What a rule does when it fires. */
typedef uint32_t livc_effect;
enum {
    /** Permits. */
    LIVC_EFFECT_PERMIT = 1,
    /** Forbids. */
    LIVC_EFFECT_FORBID = 2,
    /** Forbids when one of its literals is false. */
    LIVC_EFFECT_NEED = 3,
    /** Forbids unless something permits. */
    LIVC_EFFECT_CLOSE = 4,
    /** Leaves it to a person, where the law leaves it open. */
    LIVC_EFFECT_QUESTION = 5,
    /** Adds an obligation. */
    LIVC_EFFECT_OBLIGE = 6,
    /** Adds a notice. */
    LIVC_EFFECT_NOTICE = 7,
    /** Sets a period of retention. */
    LIVC_EFFECT_PERIOD = 8,
    /** Lengthens a period of retention. */
    LIVC_EFFECT_EXTEND = 9
};

/** What of the cell ends on a day. */
typedef uint32_t livc_ending;
enum {
    /** A security clearance. */
    LIVC_ENDING_CLEARANCE = 1,
    /** A mandate. */
    LIVC_ENDING_MANDATE = 2,
    /** A seat. */
    LIVC_ENDING_SEAT = 3,
    /** A declared basis. */
    LIVC_ENDING_BASIS = 4,
    /** An answer of the cell to an open question. */
    LIVC_ENDING_ANSWER = 5
};

/** What sort of thing an entry describes. */
typedef uint32_t livc_entry_kind;
enum {
    /** A way of working somewhere. */
    LIVC_ENTRY_KIND_PRACTICE = 1,
    /** Steps in an order. */
    LIVC_ENTRY_KIND_PROCEDURE = 2,
    /** An agreement between partners: a protocol, a covenant, house rules. */
    LIVC_ENTRY_KIND_AGREEMENT = 3,
    /** A form or a template. */
    LIVC_ENTRY_KIND_FORM = 4,
    /** An instrument: a scan, a toolkit, a guide, a monitor. */
    LIVC_ENTRY_KIND_INSTRUMENT = 5,
    /** A training. */
    LIVC_ENTRY_KIND_TRAINING = 6
};

/** On what ground a request to erase is refused. */
typedef uint32_t livc_erasure_refusal;
enum {
    /** The period of retention has not ended. */
    LIVC_ERASURE_REFUSAL_NOT_DUE = 1,
    /** A hold is in place. */
    LIVC_ERASURE_REFUSAL_HOLD = 2,
    /** A hold is in place for a judicial inquiry. */
    LIVC_ERASURE_REFUSAL_JUDICIAL_INQUIRY = 3,
    /** A hold is in place for the archivist. */
    LIVC_ERASURE_REFUSAL_ARCHIVE = 4
};

/**
 * What went wrong. The numbers are the status codes of the C interface and never change meaning.
 *
 * 1-99 belong to the border of a binding, then one hundred a concept.
 */
typedef uint32_t livc_status;
enum {
    /** The call did what it says. */
    LIVC_STATUS_OK = 0,
    /** A pointer that must not be NULL was NULL. */
    LIVC_STATUS_NULL_ARGUMENT = 1,
    /** Text that is not valid UTF-8. */
    LIVC_STATUS_INVALID_UTF8 = 2,
    /** A struct whose declared size is smaller than the first version of it. */
    LIVC_STATUS_INVALID_SIZE = 3,
    /** A handle that an earlier fault left unusable. */
    LIVC_STATUS_POISONED = 4,
    /** Reading from or writing to what the host gave failed. */
    LIVC_STATUS_IO = 5,
    /** A fault inside livc that should not exist. Nothing was changed. */
    LIVC_STATUS_INTERNAL = 99,
    /** Larger than the limit. */
    LIVC_STATUS_TOO_LARGE = 100,
    /** Nested deeper than the limit. */
    LIVC_STATUS_TOO_DEEP = 101,
    /** Not well-formed JSON. */
    LIVC_STATUS_INVALID_JSON = 102,
    /** A key that occurs twice in one object. */
    LIVC_STATUS_DUPLICATE_KEY = 103,
    /** A key that is not known here. */
    LIVC_STATUS_UNKNOWN_KEY = 104,
    /** A required key that is missing. */
    LIVC_STATUS_MISSING_KEY = 105,
    /** A value of another type than expected. */
    LIVC_STATUS_WRONG_TYPE = 106,
    /** A word that is not in the vocabulary. */
    LIVC_STATUS_UNKNOWN_VALUE = 107,
    /** A number or date outside the accepted range. */
    LIVC_STATUS_OUT_OF_RANGE = 108,
    /** A reference that is empty, too long, or has characters that are not allowed. */
    LIVC_STATUS_INVALID_REFERENCE = 109,
    /** A reference that reads as a national number, an e-mail address or a telephone number. */
    LIVC_STATUS_PERSONAL_REFERENCE = 110,
    /** Not a civil day written YYYY-MM-DD. */
    LIVC_STATUS_INVALID_DAY = 111,
    /** Not an instant written YYYY-MM-DDTHH:MM:SS.sssZ. */
    LIVC_STATUS_INVALID_INSTANT = 112,
    /** Not well-formed TOML. */
    LIVC_STATUS_INVALID_TOML = 113,
    /** Not well-formed CSV. */
    LIVC_STATUS_INVALID_CSV = 114,
    /** More elements than the limit. */
    LIVC_STATUS_TOO_MANY = 115,
    /** Empty where something is required. */
    LIVC_STATUS_EMPTY = 116,
    /** Well-formed JSON that is not in canonical form. */
    LIVC_STATUS_NOT_CANONICAL = 117,
    /** A period that ends on or before the day it starts. */
    LIVC_STATUS_EMPTY_PERIOD = 118,
    /** Two parts of the input that contradict each other. */
    LIVC_STATUS_CONTRADICTION = 119,
    /** The same identifier twice. */
    LIVC_STATUS_DUPLICATE = 120,
    /** Not the RDF that is read here. */
    LIVC_STATUS_INVALID_RDF = 121,
    /** No provision with this identifier. */
    LIVC_STATUS_UNKNOWN_PROVISION = 200,
    /** The provision, or its successor, is not in force on that day. */
    LIVC_STATUS_NOT_IN_FORCE = 201,
    /** The succession of provisions has a gap, an overlap or a cycle. */
    LIVC_STATUS_BROKEN_SUCCESSION = 202,
    /** No scope with this name. */
    LIVC_STATUS_UNKNOWN_SCOPE = 300,
    /** No fact with this name in the scope. */
    LIVC_STATUS_UNKNOWN_FACT = 301,
    /** A rule that names no head fact and uses more than gate facts. */
    LIVC_STATUS_RULE_TOO_GENERAL = 302,
    /** A citation is missing. */
    LIVC_STATUS_MISSING_CITATION = 303,
    /** A citation that is not in force during the whole validity of the rule. */
    LIVC_STATUS_CITATION_NOT_IN_FORCE = 304,
    /** A text in one of the languages is missing. */
    LIVC_STATUS_MISSING_TEXT = 305,
    /** A rule of certainty norm or secondary cannot be switched off. */
    LIVC_STATUS_NOT_SWITCHABLE = 306,
    /** A local rule that would loosen. */
    LIVC_STATUS_LOCAL_LOOSENS = 307,
    /** Facts that cannot be true together. */
    LIVC_STATUS_CONTRADICTORY_FACTS = 308,
    /** No rule with this identifier. */
    LIVC_STATUS_UNKNOWN_RULE = 309,
    /** No open question with this identifier. */
    LIVC_STATUS_UNKNOWN_QUESTION = 310,
    /** Analysing the book would take more than the budget. */
    LIVC_STATUS_SPACE_TOO_LARGE = 311,
    /** No book with this hash. */
    LIVC_STATUS_UNKNOWN_BOOK = 312,
    /** Bytes after the last line feed: an entry that was never finished. */
    LIVC_STATUS_TORN_TAIL = 400,
    /** The recomputed hash differs: this entry, or what is left of it, was altered. */
    LIVC_STATUS_HASH_MISMATCH = 401,
    /** Entry numbers that do not follow each other. */
    LIVC_STATUS_WRONG_NUMBER = 402,
    /** An instant before the one of the entry before it. */
    LIVC_STATUS_TIME_GOES_BACK = 403,
    /** An entry of an unknown version. */
    LIVC_STATUS_UNKNOWN_VERSION = 404,
    /** A fact of an unknown kind. */
    LIVC_STATUS_UNKNOWN_KIND = 405,
    /** The head has moved since the command was decided. */
    LIVC_STATUS_CONFLICT = 406,
    /** The payload does not belong to its commitment. */
    LIVC_STATUS_PAYLOAD_MISMATCH = 407,
    /** The first entry does not open a journal, or a later one does. */
    LIVC_STATUS_NOT_OPENED = 408,
    /** The day of the fact lies after the Brussels day of its recording. */
    LIVC_STATUS_IN_THE_FUTURE = 409,
    /**
     * The journal does not go through a head that was kept elsewhere: its last entries were left out, or
     * everything from some entry on was rewritten.
     */
    LIVC_STATUS_CHECKPOINT_MISMATCH = 410,
    /** No municipality with this code on that day. */
    LIVC_STATUS_UNKNOWN_MUNICIPALITY = 500,
    /** Two rows of one code whose validity overlaps. */
    LIVC_STATUS_OVERLAPPING_VALIDITY = 501,
    /** A change that names a municipality which the table does not have on that day. */
    LIVC_STATUS_DANGLING_CHANGE = 502,
    /** No member with this reference. */
    LIVC_STATUS_UNKNOWN_MEMBER = 600,
    /** No casus with this reference. */
    LIVC_STATUS_UNKNOWN_CASUS = 601,
    /** No meeting with this reference. */
    LIVC_STATUS_UNKNOWN_MEETING = 602,
    /** No profile with this name. */
    LIVC_STATUS_UNKNOWN_PROFILE = 603,
    /** A profile for recording that breaks the kernel of the law. */
    LIVC_STATUS_BROKEN_KERNEL = 604,
    /** No message with this key in this language. */
    LIVC_STATUS_UNKNOWN_MESSAGE = 700,
    /** A forbidden word. */
    LIVC_STATUS_FORBIDDEN_WORD = 701,
    /** Figures from which one that is not shown could be worked out. */
    LIVC_STATUS_DISCLOSIVE = 800,
    /** Aggregates of different indicators, or of different versions of one. */
    LIVC_STATUS_OTHER_DEFINITION = 801,
    /** Aggregates that count the same entries of one journal. */
    LIVC_STATUS_OVERLAPPING_RANGE = 802,
    /** No indicator with this identifier. */
    LIVC_STATUS_UNKNOWN_INDICATOR = 803,
    /** No entry of the knowledge base with this identifier. */
    LIVC_STATUS_UNKNOWN_ENTRY = 900,
    /** No concept with this identifier. */
    LIVC_STATUS_UNKNOWN_CONCEPT = 901
};

/** How much is known about one of the five questions. A grade is of the evidence, not of the practice. */
typedef uint32_t livc_evidence_grade;
enum {
    /** Nothing in the sources that were read. */
    LIVC_EVIDENCE_GRADE_NONE = 1,
    /** Described by those who do it, without a study. */
    LIVC_EVIDENCE_GRADE_DESCRIBED = 2,
    /** Studied, without a comparison. */
    LIVC_EVIDENCE_GRADE_STUDIED = 3,
    /** Studied with a comparison. */
    LIVC_EVIDENCE_GRADE_COMPARED = 4,
    /** A systematic review of studies. */
    LIVC_EVIDENCE_GRADE_REVIEWED = 5
};

/** The five questions about evidence of EMMIE. */
typedef uint32_t livc_evidence_part;
enum {
    /** Does it work, and how well? */
    LIVC_EVIDENCE_PART_EFFECT = 1,
    /** How does it work? */
    LIVC_EVIDENCE_PART_MECHANISM = 2,
    /** Where and for whom does it work? */
    LIVC_EVIDENCE_PART_MODERATORS = 3,
    /** What is needed to do it? */
    LIVC_EVIDENCE_PART_IMPLEMENTATION = 4,
    /** What does it cost, and what does it yield? */
    LIVC_EVIDENCE_PART_ECONOMICS = 5
};

/** What a figure is. */
typedef uint32_t livc_figure_kind;
enum {
    /** The number itself. */
    LIVC_FIGURE_KIND_KNOWN = 1,
    /** A lower bound: what was erased is not counted. */
    LIVC_FIGURE_KIND_AT_LEAST = 2,
    /** What it would take was destroyed. */
    LIVC_FIGURE_KIND_NOT_AVAILABLE = 3
};

/** What can be done with figures. */
typedef uint32_t livc_figure_operation;
enum {
    /** The first and the second together. What does not apply adds nothing. */
    LIVC_FIGURE_OPERATION_ADD = 1,
    /** The first over the second. Over zero the question does not arise. */
    LIVC_FIGURE_OPERATION_RATIO = 2,
    /** The first as a change from the second, over the second. From zero there is no rate of change. */
    LIVC_FIGURE_OPERATION_CHANGE = 3,
    /** The first less the second: of two shares the percentage points. */
    LIVC_FIGURE_OPERATION_DIFFERENCE = 4,
    /** Any number of figures together, with how many of them had no number. */
    LIVC_FIGURE_OPERATION_ROLL_UP = 5,
    /** One figure as it is printed. */
    LIVC_FIGURE_OPERATION_ROUND = 6
};

/** What a figure is: a number, or the reason why there is none. None of the reasons is ever a zero. */
typedef uint32_t livc_figure_state;
enum {
    /** A number that is not zero. */
    LIVC_FIGURE_STATE_VALUE = 1,
    /** Zero: it was counted and there was none. */
    LIVC_FIGURE_STATE_ZERO = 2,
    /** The question does not arise here: a rate of nothing, a plan where there is no trajectory. */
    LIVC_FIGURE_STATE_NOT_APPLICABLE = 3,
    /** It could have been told and was not. */
    LIVC_FIGURE_STATE_NOT_REPORTED = 4,
    /** It was there and is no longer: erased, or from before livc. */
    LIVC_FIGURE_STATE_NOT_AVAILABLE = 5,
    /** It is known and not shown, because it would tell something about few people. */
    LIVC_FIGURE_STATE_SUPPRESSED = 6
};

/** What a check found. */
typedef uint32_t livc_finding;
enum {
    /** A local rule permits what the book beneath it does not: there is an example. */
    LIVC_FINDING_LOOSENS = 1,
    /** A permit that the other rules forbid wherever it fires. */
    LIVC_FINDING_CONTRADICTION = 2,
    /** A rule that fires in no situation on any day. */
    LIVC_FINDING_NEVER_FIRES = 3,
    /** A rule that fires, and never determines an outcome: the other rules do. */
    LIVC_FINDING_NEVER_DECIDES = 4,
    /** A rule whose obligations come with no answer: wherever it fires, nothing is permitted or asked. */
    LIVC_FINDING_NEVER_OBLIGES = 5,
    /** A need that no situation can meet: it forbids. */
    LIVC_FINDING_NEVER_MET = 6,
    /** A need that is met wherever it is asked: it asks nothing. */
    LIVC_FINDING_NEVER_UNMET = 7,
    /** A clause that can hold in no situation. */
    LIVC_FINDING_DEAD_CLAUSE = 8,
    /** A clause that holds only where other clauses of the same rule do. */
    LIVC_FINDING_COVERED_CLAUSE = 9,
    /** An exception that takes nothing away from its rule. */
    LIVC_FINDING_IDLE_EXCEPTION = 10,
    /** A question whose answer never matters. */
    LIVC_FINDING_IDLE_QUESTION = 11,
    /** A setting without which every answer would be the same. */
    LIVC_FINDING_IDLE_SETTING = 12,
    /** Heads under which nothing is permitted in any situation on any day. */
    LIVC_FINDING_GAP = 13
};

/** What somebody is in the cell. */
typedef uint32_t livc_function;
enum {
    /** The mayor. */
    LIVC_FUNCTION_MAYOR = 1,
    /** The mayor's designated representative. */
    LIVC_FUNCTION_MAYOR_REPRESENTATIVE = 2,
    /** The chief of the local police. */
    LIVC_FUNCTION_POLICE_CHIEF = 3,
    /** The designated representative of the chief of police. */
    LIVC_FUNCTION_POLICE_REPRESENTATIVE = 4,
    /** The municipal prevention official. */
    LIVC_FUNCTION_PREVENTION_OFFICIAL = 5,
    /** The coordinator of the cell (process director). */
    LIVC_FUNCTION_COORDINATOR = 6,
    /** The director of a casus. */
    LIVC_FUNCTION_CASE_DIRECTOR = 7,
    /** An invited participant of municipal level. */
    LIVC_FUNCTION_MUNICIPAL_INVITEE = 8,
    /** An invited participant of a Community or Region. */
    LIVC_FUNCTION_COMMUNITY_INVITEE = 9,
    /** None of these. */
    LIVC_FUNCTION_NOBODY = 10
};

/**
 * What a cell lacks: one word for each item of the self-evaluation, and for having no cell at all.
 *
 * The tens of the number are the module. A gap is one of a cell, never of a person.
 */
typedef uint32_t livc_gap;
enum {
    /** The minimum composition is not named, with stand-ins. */
    LIVC_GAP_MINIMUM_COMPOSITION = 11,
    /** The clearance of the police representative is not known. */
    LIVC_GAP_POLICE_CLEARANCE = 12,
    /** No rhythm of meetings is fixed and kept. */
    LIVC_GAP_MEETING_RHYTHM = 13,
    /** No house rules or agreement, signed and dated. */
    LIVC_GAP_HOUSE_RULES = 14,
    /** Minutes, agenda and administration are assigned to nobody, or to too few. */
    LIVC_GAP_ADMINISTRATION = 15,
    /** Whether the cell stands alone or is shared is not laid down. */
    LIVC_GAP_SHARED_CELL = 16,
    /** Strategic and operational meetings are not kept apart. */
    LIVC_GAP_STRATEGIC_OPERATIONAL = 17,
    /** The exercise that makes each role clear was never held. */
    LIVC_GAP_ROLE_CLARIFICATION = 18,
    /** There is no cell. */
    LIVC_GAP_NO_CELL = 19,
    /** No written goal that the partners share. */
    LIVC_GAP_WRITTEN_GOAL = 21,
    /** Not all forms of extremism are in scope. */
    LIVC_GAP_SCOPE_OF_EXTREMISM = 22,
    /** The place beside the Local Task Force and ordinary care is not clear. */
    LIVC_GAP_PLACE_BESIDE_OTHERS = 23,
    /** No theory of change. */
    LIVC_GAP_THEORY_OF_CHANGE = 24,
    /** The balance of care and security was not discussed. */
    LIVC_GAP_CARE_SECURITY_BALANCE = 25,
    /** The goal is not reviewed yearly. */
    LIVC_GAP_YEARLY_GOAL_REVIEW = 26,
    /** The point to report to is not known. */
    LIVC_GAP_REPORTING_POINT = 31,
    /** Whether those who report can still act themselves is not checked. */
    LIVC_GAP_OWN_POSSIBILITIES = 32,
    /** No triage on criteria. */
    LIVC_GAP_TRIAGE_CRITERIA = 33,
    /** The list of casussen is not set as it should be. */
    LIVC_GAP_CASE_LIST = 34,
    /** Those who report get no answer. */
    LIVC_GAP_REPORTER_ANSWER = 35,
    /** No joint weighing by all disciplines. */
    LIVC_GAP_JOINT_WEIGHING = 36,
    /** Outcome and reason are not recorded. */
    LIVC_GAP_RECORDED_OUTCOME = 37,
    /** The route for a threat is not worked out or did not work. */
    LIVC_GAP_THREAT_ROUTE = 38,
    /** No single director of a casus. */
    LIVC_GAP_CASE_DIRECTOR = 41,
    /** Goals are not tied to actions. */
    LIVC_GAP_GOALS_AND_ACTIONS = 42,
    /** Actions lack an owner or a date. */
    LIVC_GAP_ACTION_OWNER = 43,
    /** Reviews come late. */
    LIVC_GAP_TIMELY_REVIEW = 44,
    /** No criteria for scaling up and down. */
    LIVC_GAP_SCALING_CRITERIA = 45,
    /** Whether the person is informed, or why not, is not settled. */
    LIVC_GAP_INFORMING_PERSON = 46,
    /** No warm handover. */
    LIVC_GAP_WARM_HANDOVER = 47,
    /** No criteria for closing. */
    LIVC_GAP_CLOSING_CRITERIA = 48,
    /** No aftercare. */
    LIVC_GAP_AFTERCARE = 49,
    /** The legal basis of each partner is not written down. */
    LIVC_GAP_LEGAL_BASIS = 51,
    /** The right to stay silent is not known. */
    LIVC_GAP_RIGHT_TO_SILENCE = 52,
    /** No tiers of who needs to know what. */
    LIVC_GAP_NEED_TO_KNOW = 53,
    /** Partners who come for one casus sign nothing. */
    LIVC_GAP_GUEST_AGREEMENT = 54,
    /** The feedback sheet is not made by consensus. */
    LIVC_GAP_SHEET_CONSENSUS = 55,
    /** No rules on recording and keeping. */
    LIVC_GAP_RETENTION_RULES = 56,
    /** Access is not checked. */
    LIVC_GAP_ACCESS_CHECK = 57,
    /** Information goes one way. */
    LIVC_GAP_TWO_WAY_FLOW = 58,
    /** No social partner takes part. */
    LIVC_GAP_SOCIAL_PARTNER = 61,
    /** Roles are not known. */
    LIVC_GAP_ROLE_KNOWLEDGE = 62,
    /** Trust is lacking. */
    LIVC_GAP_TRUST = 63,
    /** Disagreement is not handled. */
    LIVC_GAP_DISAGREEMENT = 64,
    /** Attendance is not steady. */
    LIVC_GAP_ATTENDANCE = 65,
    /** No contact outside meetings. */
    LIVC_GAP_CONTACT_BETWEEN = 66,
    /** Neighbouring municipalities and justice are not linked. */
    LIVC_GAP_WIDER_LINKS = 67,
    /** No training. */
    LIVC_GAP_TRAINING = 71,
    /** Nothing is handed over when people leave. */
    LIVC_GAP_STAFF_HANDOVER = 72,
    /** No intervision among peers. */
    LIVC_GAP_INTERVISION = 73,
    /** No supervision with a guide from outside. */
    LIVC_GAP_SUPERVISION = 74,
    /** No use of instruments. */
    LIVC_GAP_INSTRUMENTS = 75,
    /** The knowledge platform is neither used nor added to. */
    LIVC_GAP_KNOWLEDGE_PLATFORM = 76,
    /** No evaluation planned, with an insider and an outsider. */
    LIVC_GAP_EVALUATION_PLAN = 77
};

/** What was found afterwards of a look that was broken open. */
typedef uint32_t livc_glass_verdict;
enum {
    /** It was right. */
    LIVC_GLASS_VERDICT_CONFIRMED = 1,
    /** It is challenged. */
    LIVC_GLASS_VERDICT_CHALLENGED = 2
};

/**
 * Why destruction is held up. The law of the cell names none of these: they are policies of livc, and whoever
 * places a hold answers for its ground.
 */
typedef uint32_t livc_hold_ground;
enum {
    /** A judicial inquiry is under way. */
    LIVC_HOLD_GROUND_JUDICIAL_INQUIRY = 1,
    /** A supervisory authority is looking into it. */
    LIVC_HOLD_GROUND_SUPERVISION = 2,
    /** A request of the person concerned is not answered yet. */
    LIVC_HOLD_GROUND_RIGHTS_REQUEST = 3,
    /** The archivist has it under consideration. */
    LIVC_HOLD_GROUND_ARCHIVE = 4
};

/** How a seat is held. */
typedef uint32_t livc_holder;
enum {
    /** By the mayor, the chief of police or the official himself. */
    LIVC_HOLDER_PRINCIPAL = 1,
    /** By a designated representative. */
    LIVC_HOLDER_REPRESENTATIVE = 2
};

/** What only the host knows: to be completed by the host. */
typedef uint32_t livc_host_gap;
enum {
    /** Name and address of the controller. */
    LIVC_HOST_GAP_CONTROLLER_CONTACT = 1,
    /** How to reach the data-protection officer. */
    LIVC_HOST_GAP_OFFICER_CONTACT = 2,
    /** Where the data are hosted, and by which processors. */
    LIVC_HOST_GAP_HOSTING = 3,
    /** Encryption, backups, how users are authenticated. */
    LIVC_HOST_GAP_TECHNICAL_SECURITY = 4,
    /** Transfers to third countries. */
    LIVC_HOST_GAP_TRANSFERS = 5,
    /** What stands in the free text and the documents of the host. */
    LIVC_HOST_GAP_FREE_TEXT = 6,
    /** How high the remaining risk is found to be. */
    LIVC_HOST_GAP_RESIDUAL_RISK = 7
};

/** An incident, without its content. */
typedef uint32_t livc_incident_kind;
enum {
    /** Somebody without seat or invitation was present. */
    LIVC_INCIDENT_KIND_INTRUDER = 1,
    /** Something was told that should not have been. */
    LIVC_INCIDENT_KIND_DISCLOSURE = 2,
    /** A record was altered or lost. */
    LIVC_INCIDENT_KIND_RECORD = 3
};

/** What an indicator is about. */
typedef uint32_t livc_indicator_kind;
enum {
    /** How the work is done: time, meetings, plans, reviews. */
    LIVC_INDICATOR_KIND_PROCESS = 1,
    /** How much there was of it. */
    LIVC_INDICATOR_KIND_OUTPUT = 2,
    /** What became of it: descriptive only, since no study shows that such consultation has an effect. */
    LIVC_INDICATOR_KIND_OUTCOME = 3,
    /** Which municipality has a cell. */
    LIVC_INDICATOR_KIND_COVERAGE = 4,
    /** The cell's own judgement of itself. */
    LIVC_INDICATOR_KIND_SELF_EVALUATION = 5,
    /** Coaching of cells, and the practices that are shared. */
    LIVC_INDICATOR_KIND_SUPPORT = 6,
    /** Rights, erasure, access, reporting. */
    LIVC_INDICATOR_KIND_ACCOUNTABILITY = 7
};

/** At what level an indicator is made. A figure of the level casus is never published. */
typedef uint32_t livc_indicator_level;
enum {
    /** One casus, for those who work on it. */
    LIVC_INDICATOR_LEVEL_CASUS = 1,
    /** A cell. */
    LIVC_INDICATOR_LEVEL_CELL = 2,
    /** The coaching of a cell. */
    LIVC_INDICATOR_LEVEL_TRAJECTORY = 3,
    /** A region or the country. */
    LIVC_INDICATOR_LEVEL_NATIONAL = 4
};

/** How an indicator becomes a figure. */
typedef uint32_t livc_indicator_measure;
enum {
    /** How many. */
    LIVC_INDICATOR_MEASURE_COUNT = 1,
    /** How much together. */
    LIVC_INDICATOR_MEASURE_SUM = 2,
    /** A part over the whole that it is a part of. */
    LIVC_INDICATOR_MEASURE_SHARE = 3,
    /** One thing over another. */
    LIVC_INDICATOR_MEASURE_RATE = 4,
    /** The middle of a row of days, with the ninetieth percentile. */
    LIVC_INDICATOR_MEASURE_MEDIAN = 5,
    /** The change from an earlier figure. */
    LIVC_INDICATOR_MEASURE_CHANGE = 6,
    /** An account that must come out at zero, or at an overlap. */
    LIVC_INDICATOR_MEASURE_ACCOUNT = 7,
    /** The mean of answered questions. */
    LIVC_INDICATOR_MEASURE_SCORE = 8,
    /** One score less another. */
    LIVC_INDICATOR_MEASURE_GAP = 9
};

/** In what an indicator is told. */
typedef uint32_t livc_indicator_unit;
enum {
    /** A number. */
    LIVC_INDICATOR_UNIT_NUMBER = 1,
    /** Per cent. */
    LIVC_INDICATOR_UNIT_PERCENT = 2,
    /** Whole days. */
    LIVC_INDICATOR_UNIT_DAYS = 3,
    /** A number a year. */
    LIVC_INDICATOR_UNIT_PER_YEAR = 4,
    /** Points of a scale. */
    LIVC_INDICATOR_UNIT_POINTS = 5,
    /** Hours. */
    LIVC_INDICATOR_UNIT_HOURS = 6,
    /** Euro. */
    LIVC_INDICATOR_UNIT_EURO = 7
};

/** Whether the person was informed. */
typedef uint32_t livc_informed;
enum {
    /** Informed. */
    LIVC_INFORMED_INFORMED = 1,
    /** Not informed: inadvisable, for a reason recorded by the host. */
    LIVC_INFORMED_INADVISABLE = 2
};

/** What an invitation states. */
typedef uint32_t livc_invitation_part;
enum {
    /** The purpose. */
    LIVC_INVITATION_PART_PURPOSE = 1,
    /** Day, hour and place. */
    LIVC_INVITATION_PART_DATE_PLACE = 2,
    /** The person. */
    LIVC_INVITATION_PART_PERSON = 3,
    /** The services invited. */
    LIVC_INVITATION_PART_INVITED_SERVICES = 4,
    /** The reference to the decree. */
    LIVC_INVITATION_PART_DECREE = 5
};

/** To whom the invitation is addressed. */
typedef uint32_t livc_invite_addressee;
enum {
    /** The hierarchical superior in the service. */
    LIVC_INVITE_ADDRESSEE_SUPERIOR = 1,
    /** The direction of the institution. */
    LIVC_INVITE_ADDRESSEE_DIRECTION = 2,
    /** The participant himself, or anybody else. */
    LIVC_INVITE_ADDRESSEE_PARTICIPANT = 3
};

/** The age band of the person. */
typedef uint32_t livc_invite_age;
enum {
    /** Under 12. */
    LIVC_INVITE_AGE_UNDER_12 = 1,
    /** 12 to 17. */
    LIVC_INVITE_AGE_FROM_12_TO_17 = 2,
    /** 18 or older. */
    LIVC_INVITE_AGE_ADULT = 3
};

/** Whether the service takes care of the person. */
typedef uint32_t livc_invite_care;
enum {
    /** It does. */
    LIVC_INVITE_CARE_CURRENT = 1,
    /** It did. */
    LIVC_INVITE_CARE_FORMER = 2,
    /** It does not, or the cell does not know and does not ask. */
    LIVC_INVITE_CARE_NONE = 3
};

/** Whether the special reasons for a child under 12 are stated. */
typedef uint32_t livc_invite_child_reasons;
enum {
    /** Stated. */
    LIVC_INVITE_CHILD_REASONS_STATED = 1,
    /** Missing. */
    LIVC_INVITE_CHILD_REASONS_MISSING = 2
};

/** Whether the invitation contains all that the decree asks. */
typedef uint32_t livc_invite_content;
enum {
    /** It does. */
    LIVC_INVITE_CONTENT_COMPLETE = 1,
    /** It does not. */
    LIVC_INVITE_CONTENT_INCOMPLETE = 2
};

/** What the function can contribute to case-focused, individual follow-up at local level. */
typedef uint32_t livc_invite_contribution;
enum {
    /** Stated. */
    LIVC_INVITE_CONTRIBUTION_STATED = 1,
    /** Not stated. */
    LIVC_INVITE_CONTRIBUTION_UNSTATED = 2
};

/** Whom the invitation is for. */
typedef uint32_t livc_invite_invitee;
enum {
    /** Staff of the municipality. */
    LIVC_INVITE_INVITEE_MUNICIPAL_STAFF = 1,
    /** Staff of another service working at municipal level. */
    LIVC_INVITE_INVITEE_MUNICIPAL_LEVEL_SERVICE = 2,
    /** Member of a service of a Community or Region. */
    LIVC_INVITE_INVITEE_COMMUNITY_SERVICE = 3,
    /** Staff of a public social welfare centre (OCMW, CPAS). */
    LIVC_INVITE_INVITEE_WELFARE_CENTRE = 4,
    /** An alderman who does not represent the mayor. */
    LIVC_INVITE_INVITEE_ALDERMAN = 5,
    /** An intelligence service or OCAM. */
    LIVC_INVITE_INVITEE_INTELLIGENCE = 6,
    /** The prosecution. */
    LIVC_INVITE_INVITEE_PROSECUTION = 7,
    /** The federal police. */
    LIVC_INVITE_INVITEE_FEDERAL_POLICE = 8,
    /** A coach, evaluator or observer. */
    LIVC_INVITE_INVITEE_OBSERVER = 9,
    /** Anybody else. */
    LIVC_INVITE_INVITEE_OTHER = 10
};

/** Who invites. */
typedef uint32_t livc_invite_inviter;
enum {
    /** The mayor. */
    LIVC_INVITE_INVITER_MAYOR = 1,
    /** The mayor's designated representative. */
    LIVC_INVITE_INVITER_MAYOR_REPRESENTATIVE = 2,
    /** Somebody else. */
    LIVC_INVITE_INVITER_OTHER = 3
};

/** Whether the person is on the mayor's list that day. */
typedef uint32_t livc_invite_listed;
enum {
    /** On the list. */
    LIVC_INVITE_LISTED_YES = 1,
    /** Not on the list. */
    LIVC_INVITE_LISTED_NO = 2,
    /** The invitation is standing and names nobody. */
    LIVC_INVITE_LISTED_NOBODY = 3
};

/** The mandate by or under a decree or ordinance that covers the service that day. */
typedef uint32_t livc_invite_mandate;
enum {
    /** No mandate is needed. */
    LIVC_INVITE_MANDATE_NOT_NEEDED = 1,
    /** A mandate exists and covers the service. */
    LIVC_INVITE_MANDATE_COVERS = 2,
    /** No mandate is known. */
    LIVC_INVITE_MANDATE_NONE = 3,
    /** Nobody has verified it. */
    LIVC_INVITE_MANDATE_UNVERIFIED = 4
};

/** The days between sending and meeting. */
typedef uint32_t livc_invite_notice;
enum {
    /** As many as the decree asks. */
    LIVC_INVITE_NOTICE_ENOUGH = 1,
    /** Fewer. */
    LIVC_INVITE_NOTICE_SHORT = 2
};

/** The legislation that the service is under. */
typedef uint32_t livc_invite_regime;
enum {
    /** Federal. */
    LIVC_INVITE_REGIME_FEDERAL = 1,
    /** The municipality. */
    LIVC_INVITE_REGIME_MUNICIPAL = 2,
    /** The French Community. */
    LIVC_INVITE_REGIME_FRENCH_COMMUNITY = 3,
    /** The Flemish Community. */
    LIVC_INVITE_REGIME_FLEMISH = 4,
    /** The German-speaking Community. */
    LIVC_INVITE_REGIME_GERMAN_SPEAKING = 5,
    /** The Walloon Region. */
    LIVC_INVITE_REGIME_WALLOON = 6,
    /** The Brussels institutions. */
    LIVC_INVITE_REGIME_BRUSSELS = 7
};

/** Whom the decree wants the invitation addressed to. */
typedef uint32_t livc_invite_service;
enum {
    /** A service with a hierarchical superior. */
    LIVC_INVITE_SERVICE_HIERARCHICAL = 1,
    /** A service invited through its direction (education and the like). */
    LIVC_INVITE_SERVICE_DIRECTION_LED = 2
};

/** Whether urgency is invoked. */
typedef uint32_t livc_invite_urgency;
enum {
    /** Invoked, with reasons. */
    LIVC_INVITE_URGENCY_REASONED = 1,
    /** Not invoked. */
    LIVC_INVITE_URGENCY_NONE = 2
};

/** The age band of the person. */
typedef uint32_t livc_keep_age;
enum {
    /** Under 12. */
    LIVC_KEEP_AGE_UNDER_12 = 1,
    /** 12 to 17. */
    LIVC_KEEP_AGE_FROM_12_TO_17 = 2,
    /** 18 or older. */
    LIVC_KEEP_AGE_ADULT = 3
};

/** What is kept. */
typedef uint32_t livc_keep_data;
enum {
    /** A signal that was not listed. */
    LIVC_KEEP_DATA_SIGNAL = 1,
    /** The casus: list entry, meetings, weighing, plan. */
    LIVC_KEEP_DATA_CASUS = 2,
    /** What a participant recorded in the file of the own service. */
    LIVC_KEEP_DATA_OWN_FILE = 3,
    /** The access journal. */
    LIVC_KEEP_DATA_ACCESS_TRAIL = 4,
    /** Data in the common database (reference only). */
    LIVC_KEEP_DATA_DATABASE = 5,
    /** A request of a person about the own data: by when it is answered. */
    LIVC_KEEP_DATA_REQUEST = 6,
    /** What a participant put on the table, as the casus holds it. */
    LIVC_KEEP_DATA_CONTRIBUTION = 7
};

/** Whether the person was ever discussed in the cell. */
typedef uint32_t livc_keep_discussed;
enum {
    /** Discussed. */
    LIVC_KEEP_DISCUSSED_YES = 1,
    /** Never. */
    LIVC_KEEP_DISCUSSED_NO = 2
};

/** Whether the person was told in the first period that the answer to a request takes longer. */
typedef uint32_t livc_keep_extension;
enum {
    /** Told in time. */
    LIVC_KEEP_EXTENSION_TOLD = 1,
    /** Not told. */
    LIVC_KEEP_EXTENSION_NONE = 2
};

/** Whether the host set a period of its own. */
typedef uint32_t livc_keep_host_period;
enum {
    /** Set. */
    LIVC_KEEP_HOST_PERIOD_SET = 1,
    /** Not set. */
    LIVC_KEEP_HOST_PERIOD_NONE = 2
};

/** Serious indications of a terrorism risk. */
typedef uint32_t livc_keep_indications;
enum {
    /** Serious. */
    LIVC_KEEP_INDICATIONS_SERIOUS = 1,
    /** None recorded. */
    LIVC_KEEP_INDICATIONS_NONE = 2
};

/** Whether keeping longer was discussed in the cell beforehand. */
typedef uint32_t livc_keep_prior_discussion;
enum {
    /** Discussed. */
    LIVC_KEEP_PRIOR_DISCUSSION_YES = 1,
    /** Not discussed. */
    LIVC_KEEP_PRIOR_DISCUSSION_NO = 2
};

/** Reasons for keeping longer, on objective elements. */
typedef uint32_t livc_keep_reasons;
enum {
    /** Stated. */
    LIVC_KEEP_REASONS_STATED = 1,
    /** Missing. */
    LIVC_KEEP_REASONS_MISSING = 2
};

/** The legislation that the keeper is under. */
typedef uint32_t livc_keep_regime;
enum {
    /** Federal. */
    LIVC_KEEP_REGIME_FEDERAL = 1,
    /** The municipality. */
    LIVC_KEEP_REGIME_MUNICIPAL = 2,
    /** The French Community. */
    LIVC_KEEP_REGIME_FRENCH_COMMUNITY = 3,
    /** The Flemish Community. */
    LIVC_KEEP_REGIME_FLEMISH = 4,
    /** The German-speaking Community. */
    LIVC_KEEP_REGIME_GERMAN_SPEAKING = 5,
    /** The Walloon Region. */
    LIVC_KEEP_REGIME_WALLOON = 6,
    /** The Brussels institutions. */
    LIVC_KEEP_REGIME_BRUSSELS = 7
};

/** What a cell may set a period of retention for. */
typedef uint32_t livc_kept_data;
enum {
    /** A signal that was never on the mayor's list, from the day on which it came in. */
    LIVC_KEPT_DATA_SIGNAL = 1,
    /** A casus, from the day of closing. */
    LIVC_KEPT_DATA_CASUS = 2,
    /** The access journal, from the day of each look. */
    LIVC_KEPT_DATA_ACCESS_TRAIL = 3
};

/** What a profile for recording may not break. */
typedef uint32_t livc_kernel_rule;
enum {
    /** A cell records under a Belgian profile. */
    LIVC_KERNEL_RULE_JURISDICTION = 1,
    /** A casus comes on the list by the mayor's decision and in no other way. */
    LIVC_KERNEL_RULE_MAYORS_LIST = 2,
    /** Before listing there is no case consultation. */
    LIVC_KERNEL_RULE_NO_CONSULTATION_BEFORE_LISTING = 3,
    /** What is weighed and followed was discussed at a lawfully composed table, each by its own step. */
    LIVC_KERNEL_RULE_TABLE = 4,
    /** Nobody is obliged to speak: no casus waits for a contribution. */
    LIVC_KERNEL_RULE_RIGHT_TO_STAY_SILENT = 5,
    /** A feedback sheet is agreed on before it is sent. */
    LIVC_KERNEL_RULE_CONSENSUS = 6,
    /** A serious threat can be passed on from every state. */
    LIVC_KERNEL_RULE_URGENT_ROUTE = 7,
    /** Every casus can be closed. */
    LIVC_KERNEL_RULE_CLOSING = 8,
    /** Every casus can be destroyed, a signal by a timer too, and that can be held up. */
    LIVC_KERNEL_RULE_PURGE = 9,
    /** The mayor can take a casus off the list. */
    LIVC_KERNEL_RULE_UNLIST = 10
};

/** A form of the knowledge base; each is read back by the ending of the file. */
typedef uint32_t livc_knowledge_form;
enum {
    /** Everything, as canonical JSON (.json). */
    LIVC_KNOWLEDGE_FORM_JSON = 1,
    /** The entries, as a table (.csv). */
    LIVC_KNOWLEDGE_FORM_CSV = 2,
    /** Everything, as a data file (.toml). */
    LIVC_KNOWLEDGE_FORM_TOML = 3,
    /** The concepts, as SKOS in Turtle (.ttl). */
    LIVC_KNOWLEDGE_FORM_TURTLE = 4,
    /** The concepts, as SKOS in N-Triples (.nt). */
    LIVC_KNOWLEDGE_FORM_N_TRIPLES = 5
};

/** The languages of livc's words. */
typedef uint32_t livc_language;
enum {
    /** Dutch. */
    LIVC_LANGUAGE_NL = 1,
    /** French. */
    LIVC_LANGUAGE_FR = 2,
    /** German. */
    LIVC_LANGUAGE_DE = 3,
    /** English. */
    LIVC_LANGUAGE_EN = 4
};

/**
 * Under which rules on the use of languages a municipality falls: its language area, and where it has
 * facilities for speakers of another language, which ones and by which rule.
 *
 * Laws on the use of languages in administrative matters, coordinated on 18 July 1966, arts. 3-8. The
 * words are livc's own; the law names the municipalities. There are no other combinations, so there are
 * no other words: a German-speaking municipality, for instance, always has facilities in French.
 */
typedef uint32_t livc_language_regime;
enum {
    /** Dutch only. */
    LIVC_LANGUAGE_REGIME_NL = 1,
    /** French only. */
    LIVC_LANGUAGE_REGIME_FR = 2,
    /** Dutch and French: the municipalities of Brussels. */
    LIVC_LANGUAGE_REGIME_NL_FR = 3,
    /** German, with facilities in French: the German-speaking area (art. 8). */
    LIVC_LANGUAGE_REGIME_DE_WITH_FR = 4,
    /** French, with facilities in German: Malmedy and Waimes (art. 8). */
    LIVC_LANGUAGE_REGIME_FR_WITH_DE = 5,
    /** French, with facilities in Dutch: municipalities along the language border (art. 8). */
    LIVC_LANGUAGE_REGIME_FR_WITH_NL = 6,
    /** Dutch, with facilities in French: municipalities along the language border (art. 8). */
    LIVC_LANGUAGE_REGIME_NL_WITH_FR = 7,
    /** Dutch, with facilities in French: the six municipalities around Brussels (art. 7). */
    LIVC_LANGUAGE_REGIME_NL_WITH_FR_RIM = 8
};

/** The four language areas of Belgium (Constitution, art. 4). */
typedef uint32_t livc_language_region;
enum {
    /** The Dutch-speaking area. */
    LIVC_LANGUAGE_REGION_NL = 1,
    /** The French-speaking area. */
    LIVC_LANGUAGE_REGION_FR = 2,
    /** The bilingual area of Brussels-Capital. */
    LIVC_LANGUAGE_REGION_NL_FR = 3,
    /** The German-speaking area. */
    LIVC_LANGUAGE_REGION_DE = 4
};

/**
 * The ten Belgian legal holidays.
 *
 * Law of 4 January 1974 on holidays, art. 4, and Royal Decree of 18 April 1974 laying down how that law is
 * carried out in general, art. 1. Easter Sunday and Whit Sunday are not on the list, and neither are the
 * days of the Communities and Regions (11 July, 27 September, 15 November, 8 May in Brussels) or the bridge
 * days on which many offices close: a host that counts those adds them to its Calendar.
 */
typedef uint32_t livc_legal_holiday;
enum {
    /** New Year's Day, 1 January. */
    LIVC_LEGAL_HOLIDAY_NEW_YEAR = 1,
    /** Easter Monday. */
    LIVC_LEGAL_HOLIDAY_EASTER_MONDAY = 2,
    /** Labour Day, 1 May. */
    LIVC_LEGAL_HOLIDAY_LABOUR_DAY = 3,
    /** Ascension Day, the Thursday 39 days after Easter. */
    LIVC_LEGAL_HOLIDAY_ASCENSION = 4,
    /** Whit Monday, 50 days after Easter. */
    LIVC_LEGAL_HOLIDAY_WHIT_MONDAY = 5,
    /** The national day, 21 July. */
    LIVC_LEGAL_HOLIDAY_NATIONAL_DAY = 6,
    /** Assumption Day, 15 August. */
    LIVC_LEGAL_HOLIDAY_ASSUMPTION = 7,
    /** All Saints' Day, 1 November. */
    LIVC_LEGAL_HOLIDAY_ALL_SAINTS = 8,
    /** Armistice Day, 11 November. */
    LIVC_LEGAL_HOLIDAY_ARMISTICE = 9,
    /** Christmas Day, 25 December. */
    LIVC_LEGAL_HOLIDAY_CHRISTMAS = 10
};

/** How somebody looked. */
typedef uint32_t livc_look_act;
enum {
    /** At one casus. */
    LIVC_LOOK_ACT_LOOK = 1,
    /** At the day from which a casus may no longer be kept. */
    LIVC_LOOK_ACT_DUE = 2,
    /** At all casussen that he may see. */
    LIVC_LOOK_ACT_LIST = 3,
    /** At those of them that fit a state, a meeting or a review. */
    LIVC_LOOK_ACT_SEARCH = 4,
    /** At how many there are. */
    LIVC_LOOK_ACT_COUNT = 5,
    /** At a copy of them that leaves livc. */
    LIVC_LOOK_ACT_EXPORT = 6,
    /** At the trail of looks. */
    LIVC_LOOK_ACT_TRAIL = 7,
    /** At the proofs of the journal. */
    LIVC_LOOK_ACT_PROOF = 8,
    /** At what can happen to a casus now. */
    LIVC_LOOK_ACT_POSSIBLE = 9,
    /** At what may soon no longer be kept, or may not be kept any more. */
    LIVC_LOOK_ACT_RETENTION = 10,
    /** At what a person who asks may receive about himself. */
    LIVC_LOOK_ACT_EXTRACT = 11,
    /** At one casus, broken open. */
    LIVC_LOOK_ACT_GLASS = 12,
    /** At the agenda of a meeting to come. */
    LIVC_LOOK_ACT_AGENDA = 13,
    /** At the minutes of a meeting. */
    LIVC_LOOK_ACT_MINUTES = 14,
    /** At what is to be done and what is overdue. */
    LIVC_LOOK_ACT_OVERDUE = 15,
    /** At the work that is handed over. */
    LIVC_LOOK_ACT_HANDOVER = 16,
    /** At the requests of persons, or at the looks that were broken open. */
    LIVC_LOOK_ACT_RIGHTS = 17
};

/** Where somebody stands in the mandate table on a day. */
typedef uint32_t livc_mandate_standing;
enum {
    /** His service needs none. */
    LIVC_MANDATE_STANDING_NOT_NEEDED = 1,
    /** A mandate covers his service that day. */
    LIVC_MANDATE_STANDING_COVERS = 2,
    /** A mandate is on record, and not in force that day. */
    LIVC_MANDATE_STANDING_NOT_IN_FORCE = 3,
    /** On record: there is none. */
    LIVC_MANDATE_STANDING_NONE = 4,
    /** Nobody has verified it. */
    LIVC_MANDATE_STANDING_UNVERIFIED = 5,
    /** For his Region, Community or service livc does not know whether there is one at all. */
    LIVC_MANDATE_STANDING_UNKNOWN = 6
};

/** What is known of the mandate by or under a decree or ordinance. */
typedef uint32_t livc_mandate_status;
enum {
    /** A mandate exists and covers the service. */
    LIVC_MANDATE_STATUS_COVERS = 1,
    /** No mandate is known. */
    LIVC_MANDATE_STATUS_NONE = 2,
    /** Nobody has verified it. */
    LIVC_MANDATE_STATUS_UNVERIFIED = 3
};

/** The mark of a contribution. */
typedef uint32_t livc_mark;
enum {
    /** No secret. */
    LIVC_MARK_PLAIN = 1,
    /** A professional secret. */
    LIVC_MARK_SECRET = 2
};

/** Where a word of a query was found. */
typedef uint32_t livc_match_field;
enum {
    /** In the title. */
    LIVC_MATCH_FIELD_TITLE = 1,
    /** Among the concepts that the entry names. */
    LIVC_MATCH_FIELD_CONCEPT = 2,
    /** In the summary. */
    LIVC_MATCH_FIELD_SUMMARY = 3,
    /** In the name of the organisation. */
    LIVC_MATCH_FIELD_ORGANISATION = 4
};

/** How a word of a query was found. */
typedef uint32_t livc_match_way;
enum {
    /** As it was typed. */
    LIVC_MATCH_WAY_WORD = 1,
    /** In another form: plural, inflected, without accent. */
    LIVC_MATCH_WAY_FORM = 2,
    /** As part of a compound. */
    LIVC_MATCH_WAY_COMPOUND = 3,
    /** As another label of the same concept, in this or another language. */
    LIVC_MATCH_WAY_CONCEPT = 4,
    /** As a label of a narrower concept. */
    LIVC_MATCH_WAY_NARROWER = 5
};

/** What a participant has in hand. */
typedef uint32_t livc_matter;
enum {
    /** What he knows himself and is no secret. */
    LIVC_MATTER_PLAIN = 1,
    /** A secret that he holds by profession. */
    LIVC_MATTER_OWN_SECRET = 2,
    /** What others told and is no secret. */
    LIVC_MATTER_HEARD = 3,
    /** A secret that others told in the consultation. */
    LIVC_MATTER_HEARD_SECRET = 4,
    /** An information card from the common database. */
    LIVC_MATTER_CARD = 5,
    /** The casus file: facts and follow-up plan. */
    LIVC_MATTER_FILE = 6
};

/** What is measured. Numbers enter a rule only through a band. */
typedef uint32_t livc_measure;
enum {
    /** Calendar days from the sending of an invitation to the meeting. */
    LIVC_MEASURE_DAYS_SENT_TO_MEETING = 1,
    /** Age in whole years. */
    LIVC_MEASURE_AGE_IN_YEARS = 2,
    /** Calendar days for which a look is broken open. */
    LIVC_MEASURE_DAYS_BROKEN_OPEN = 3
};

/** In what capacity the person is there. */
typedef uint32_t livc_meet_attendee;
enum {
    /** Holds one of the three seats. */
    LIVC_MEET_ATTENDEE_SEAT_HOLDER = 1,
    /** Staff of the municipality. */
    LIVC_MEET_ATTENDEE_MUNICIPAL_STAFF = 2,
    /** Staff of another service working at municipal level. */
    LIVC_MEET_ATTENDEE_MUNICIPAL_LEVEL_SERVICE = 3,
    /** Member of a service of a Community or Region. */
    LIVC_MEET_ATTENDEE_COMMUNITY_SERVICE = 4,
    /** Staff of a public social welfare centre (OCMW, CPAS). */
    LIVC_MEET_ATTENDEE_WELFARE_CENTRE = 5,
    /** An alderman who does not represent the mayor. */
    LIVC_MEET_ATTENDEE_ALDERMAN = 6,
    /** An intelligence service or OCAM. */
    LIVC_MEET_ATTENDEE_INTELLIGENCE = 7,
    /** The prosecution. */
    LIVC_MEET_ATTENDEE_PROSECUTION = 8,
    /** The federal police. */
    LIVC_MEET_ATTENDEE_FEDERAL_POLICE = 9,
    /** A coach, evaluator or observer. */
    LIVC_MEET_ATTENDEE_OBSERVER = 10,
    /** Anybody else. */
    LIVC_MEET_ATTENDEE_OTHER = 11
};

/** What is checked. */
typedef uint32_t livc_meet_check;
enum {
    /** A required seat of the cell. */
    LIVC_MEET_CHECK_SEAT = 1,
    /** The presence of one person at one agenda item. */
    LIVC_MEET_CHECK_PRESENCE = 2,
    /** The cell itself: its purpose and its territory. */
    LIVC_MEET_CHECK_ESTABLISHMENT = 3
};

/** The security clearance on that day. */
typedef uint32_t livc_meet_clearance;
enum {
    /** At least level "secret", and valid. */
    LIVC_MEET_CLEARANCE_VALID = 1,
    /** No longer valid, or not yet. */
    LIVC_MEET_CLEARANCE_EXPIRED = 2,
    /** Below level "secret". */
    LIVC_MEET_CLEARANCE_TOO_LOW = 3,
    /** None recorded. */
    LIVC_MEET_CLEARANCE_MISSING = 4,
    /** This seat needs none. */
    LIVC_MEET_CLEARANCE_NOT_NEEDED = 5
};

/** What the function can contribute to case-focused, individual follow-up at local level. */
typedef uint32_t livc_meet_contribution;
enum {
    /** Stated. */
    LIVC_MEET_CONTRIBUTION_STATED = 1,
    /** Not stated. */
    LIVC_MEET_CONTRIBUTION_UNSTATED = 2
};

/** The designation of a representative. */
typedef uint32_t livc_meet_designation;
enum {
    /** Recorded, by the principal in office. */
    LIVC_MEET_DESIGNATION_RECORDED = 1,
    /** Not recorded. */
    LIVC_MEET_DESIGNATION_MISSING = 2,
    /** Recorded, by a mayor who is no longer in office. */
    LIVC_MEET_DESIGNATION_FORMER_MAYOR = 3,
    /** The principal sits himself. */
    LIVC_MEET_DESIGNATION_NOT_NEEDED = 4
};

/** Who holds the seat. */
typedef uint32_t livc_meet_holder;
enum {
    /** The mayor, the chief of police or the official himself. */
    LIVC_MEET_HOLDER_PRINCIPAL = 1,
    /** A designated representative. */
    LIVC_MEET_HOLDER_REPRESENTATIVE = 2,
    /** Nobody. */
    LIVC_MEET_HOLDER_NOBODY = 3
};

/** The invitation of a person present. */
typedef uint32_t livc_meet_invitation;
enum {
    /** Invited for every casus. */
    LIVC_MEET_INVITATION_STANDING = 1,
    /** Invited for this casus. */
    LIVC_MEET_INVITATION_THIS_CASUS = 2,
    /** Invited for another casus only. */
    LIVC_MEET_INVITATION_OTHER_CASUS = 3,
    /** Not invited. */
    LIVC_MEET_INVITATION_NONE = 4,
    /** Holds a seat. */
    LIVC_MEET_INVITATION_NOT_NEEDED = 5
};

/** Who invited. */
typedef uint32_t livc_meet_inviter;
enum {
    /** The mayor. */
    LIVC_MEET_INVITER_MAYOR = 1,
    /** The mayor's designated representative. */
    LIVC_MEET_INVITER_MAYOR_REPRESENTATIVE = 2,
    /** Somebody else. */
    LIVC_MEET_INVITER_OTHER = 3,
    /** Nobody. */
    LIVC_MEET_INVITER_NOBODY = 4
};

/** Whether several municipalities share the cell. */
typedef uint32_t livc_meet_joint;
enum {
    /** One municipality. */
    LIVC_MEET_JOINT_NO = 1,
    /** Two or more. */
    LIVC_MEET_JOINT_YES = 2
};

/** The mandate by or under a decree or ordinance that covers the service that day. */
typedef uint32_t livc_meet_mandate;
enum {
    /** No mandate is needed. */
    LIVC_MEET_MANDATE_NOT_NEEDED = 1,
    /** A mandate exists and covers the service. */
    LIVC_MEET_MANDATE_COVERS = 2,
    /** No mandate is known. */
    LIVC_MEET_MANDATE_NONE = 3,
    /** Nobody has verified it. */
    LIVC_MEET_MANDATE_UNVERIFIED = 4
};

/** The kind of meeting. */
typedef uint32_t livc_meet_meeting;
enum {
    /** The cell itself, not a meeting. */
    LIVC_MEET_MEETING_NONE = 1,
    /** A meeting that discusses casussen on the mayor's list. */
    LIVC_MEET_MEETING_CASE_MEETING = 2,
    /** Screening of signals. */
    LIVC_MEET_MEETING_TRIAGE = 3,
    /** A table around one person that is not called as a LIVC R. */
    LIVC_MEET_MEETING_PARTNER_TABLE = 4,
    /** A strategic or thematic meeting. */
    LIVC_MEET_MEETING_STRATEGIC_MEETING = 5,
    /** Intervision, supervision or exchange between cells. */
    LIVC_MEET_MEETING_PEER_MEETING = 6,
    /** The exercise in which each one's role is made clear. */
    LIVC_MEET_MEETING_ROLE_CLARIFICATION = 7
};

/** Whether the seat is present at this meeting. */
typedef uint32_t livc_meet_present;
enum {
    /** Present, or the question is about the cell itself. */
    LIVC_MEET_PRESENT_YES = 1,
    /** Absent. */
    LIVC_MEET_PRESENT_NO = 2
};

/** The purpose of the cell. */
typedef uint32_t livc_meet_purpose;
enum {
    /** Preventing terrorist offences. */
    LIVC_MEET_PURPOSE_TERRORIST_OFFENCES = 1,
    /** Only something else. */
    LIVC_MEET_PURPOSE_OTHER_ONLY = 2
};

/** The legislation that the service is under. */
typedef uint32_t livc_meet_regime;
enum {
    /** Federal. */
    LIVC_MEET_REGIME_FEDERAL = 1,
    /** The municipality. */
    LIVC_MEET_REGIME_MUNICIPAL = 2,
    /** The French Community. */
    LIVC_MEET_REGIME_FRENCH_COMMUNITY = 3,
    /** The Flemish Community. */
    LIVC_MEET_REGIME_FLEMISH = 4,
    /** The German-speaking Community. */
    LIVC_MEET_REGIME_GERMAN_SPEAKING = 5,
    /** The Walloon Region. */
    LIVC_MEET_REGIME_WALLOON = 6,
    /** The Brussels institutions. */
    LIVC_MEET_REGIME_BRUSSELS = 7
};

/** The seat. */
typedef uint32_t livc_meet_seat;
enum {
    /** The mayor's. */
    LIVC_MEET_SEAT_MAYOR = 1,
    /** The local police's. */
    LIVC_MEET_SEAT_POLICE = 2,
    /** The municipal prevention official's. */
    LIVC_MEET_SEAT_PREVENTION = 3,
    /** None. */
    LIVC_MEET_SEAT_NONE = 4
};

/** Whether a professional secret is told at this agenda item. */
typedef uint32_t livc_meet_secret;
enum {
    /** None is told. */
    LIVC_MEET_SECRET_NO = 1,
    /** One is told. */
    LIVC_MEET_SECRET_YES = 2
};

/** What became of the municipalities of the cell. */
typedef uint32_t livc_meet_territory;
enum {
    /** They are as they were when the cell was recorded, or a cell was recorded for their successor. */
    LIVC_MEET_TERRITORY_UNCHANGED = 1,
    /** At least one merged away since, and no cell is recorded for its successor. */
    LIVC_MEET_TERRITORY_MERGED_AWAY = 2
};

/** The kind of a meeting. Only a case meeting, a partner table and triage are about persons. */
typedef uint32_t livc_meeting_kind;
enum {
    /** A meeting that discusses casussen on the mayor's list. */
    LIVC_MEETING_KIND_CASE_MEETING = 1,
    /** Screening of signals. */
    LIVC_MEETING_KIND_TRIAGE = 2,
    /** A table around one person that is not called as a LIVC R. */
    LIVC_MEETING_KIND_PARTNER_TABLE = 3,
    /** A strategic meeting; of one recorded before the two were told apart, a strategic or thematic one. */
    LIVC_MEETING_KIND_STRATEGIC_MEETING = 4,
    /** Intervision, supervision or exchange, recorded before the three were told apart. It is no longer recorded. */
    LIVC_MEETING_KIND_PEER_MEETING = 5,
    /** The exercise in which each one's role is made clear. */
    LIVC_MEETING_KIND_ROLE_CLARIFICATION = 6,
    /** A thematic meeting. */
    LIVC_MEETING_KIND_THEMATIC_MEETING = 7,
    /** Intervision: among peers, without hierarchy. */
    LIVC_MEETING_KIND_INTERVISION = 8,
    /** Supervision: with a guide from outside. */
    LIVC_MEETING_KIND_SUPERVISION = 9,
    /** Exchange between cells. */
    LIVC_MEETING_KIND_EXCHANGE = 10
};

/** When a duty is due. */
typedef uint32_t livc_moment;
enum {
    /** Before the act. */
    LIVC_MOMENT_BEFORE = 1,
    /** During the act. */
    LIVC_MOMENT_DURING = 2,
    /** After the act. */
    LIVC_MOMENT_AFTER = 3
};

/** What became of a moment of aftercare. */
typedef uint32_t livc_moment_fate;
enum {
    /** It is to be held. */
    LIVC_MOMENT_FATE_OPEN = 1,
    /** It was held. */
    LIVC_MOMENT_FATE_HELD = 2,
    /** It will not be held, for a reason. */
    LIVC_MOMENT_FATE_WAIVED = 3
};

/** Whether a revised plan says what becomes of each open action and each goal of the plan before. */
typedef uint32_t livc_move_accounted;
enum {
    /** Each stays, or is on record as fallen away. */
    LIVC_MOVE_ACCOUNTED_ALL = 1,
    /** At least one would be lost silently. */
    LIVC_MOVE_ACCOUNTED_LOST = 2
};

/** The actions of the plan. */
typedef uint32_t livc_move_actions;
enum {
    /** Each with a goal, an owner service and a due day. */
    LIVC_MOVE_ACTIONS_COMPLETE = 1,
    /** One without. */
    LIVC_MOVE_ACTIONS_INCOMPLETE = 2,
    /** None. */
    LIVC_MOVE_ACTIONS_MISSING = 3
};

/** Who acts. */
typedef uint32_t livc_move_actor;
enum {
    /** A person. */
    LIVC_MOVE_ACTOR_PERSON = 1,
    /** A timer. */
    LIVC_MOVE_ACTOR_TIMER = 2
};

/** The moments of aftercare that the profile asks for. */
typedef uint32_t livc_move_aftercare;
enum {
    /** The profile asks for none, and none is open. */
    LIVC_MOVE_AFTERCARE_NOT_REQUIRED = 1,
    /** Each was held or waived. */
    LIVC_MOVE_AFTERCARE_SETTLED = 2,
    /** Each is planned, and one is still to be held. */
    LIVC_MOVE_AFTERCARE_OPEN = 3,
    /** One is not planned. */
    LIVC_MOVE_AFTERCARE_LACKING = 4
};

/** The age band of the person. */
typedef uint32_t livc_move_age;
enum {
    /** Under 12. */
    LIVC_MOVE_AGE_UNDER_12 = 1,
    /** 12 to 17. */
    LIVC_MOVE_AGE_FROM_12_TO_17 = 2,
    /** 18 or older. */
    LIVC_MOVE_AGE_ADULT = 3,
    /** Not recorded. */
    LIVC_MOVE_AGE_UNRECORDED = 4
};

/** To whom a seat or the coordination of the cell is given. */
typedef uint32_t livc_move_appointment;
enum {
    /** To the actor himself. */
    LIVC_MOVE_APPOINTMENT_OWN = 1,
    /** To somebody else. */
    LIVC_MOVE_APPOINTMENT_OTHER = 2,
    /** None is given. */
    LIVC_MOVE_APPOINTMENT_NONE = 3
};

/** The best interests of a child. */
typedef uint32_t livc_move_best_interests;
enum {
    /** Considered. */
    LIVC_MOVE_BEST_INTERESTS_CONSIDERED = 1,
    /** Not recorded as considered. */
    LIVC_MOVE_BEST_INTERESTS_MISSING = 2
};

/** Why the casus is closed. */
typedef uint32_t livc_move_closing;
enum {
    /** The goals are reached. */
    LIVC_MOVE_CLOSING_GOALS_REACHED = 1,
    /** The concern has lessened, in the services. */
    LIVC_MOVE_CLOSING_CONCERN_LESSENED = 2,
    /** The signal was unfounded. */
    LIVC_MOVE_CLOSING_UNFOUNDED = 3,
    /** No ground to go on. */
    LIVC_MOVE_CLOSING_NO_GROUND = 4,
    /** The person moved. */
    LIVC_MOVE_CLOSING_MOVED = 5,
    /** Police or prosecution took over. */
    LIVC_MOVE_CLOSING_TAKEN_BY_SECURITY = 6,
    /** One service took over. */
    LIVC_MOVE_CLOSING_TAKEN_BY_SERVICE = 7,
    /** The person died. */
    LIVC_MOVE_CLOSING_DECEASED = 8,
    /** Any other. */
    LIVC_MOVE_CLOSING_OTHER = 9,
    /** It is not closed. */
    LIVC_MOVE_CLOSING_NONE = 10
};

/** Whether the three seats of the cell are lawfully held that day (outcome of the scope meet). */
typedef uint32_t livc_move_composition;
enum {
    /** They are. */
    LIVC_MOVE_COMPOSITION_COMPLETE = 1,
    /** At least one is not. */
    LIVC_MOVE_COMPOSITION_INCOMPLETE = 2,
    /** A question is open. */
    LIVC_MOVE_COMPOSITION_UNSETTLED = 3
};

/** The consent of the person, where the profile asks it. */
typedef uint32_t livc_move_consent;
enum {
    /** Given by the person. */
    LIVC_MOVE_CONSENT_GIVEN = 1,
    /** Given by a parent of a person under 18. */
    LIVC_MOVE_CONSENT_GIVEN_BY_PARENT = 2,
    /** Asked, and not given, or not asked yet. */
    LIVC_MOVE_CONSENT_MISSING = 3,
    /** Given, and withdrawn. */
    LIVC_MOVE_CONSENT_WITHDRAWN = 4,
    /** The profile does not ask it. */
    LIVC_MOVE_CONSENT_NOT_REQUIRED = 5
};

/** What is corrected. */
typedef uint32_t livc_move_correction;
enum {
    /** A coded field. */
    LIVC_MOVE_CORRECTION_FIELD = 1,
    /** Who the person is. */
    LIVC_MOVE_CORRECTION_IDENTITY = 2,
    /** Nothing: a contested note stands beside what stays. */
    LIVC_MOVE_CORRECTION_NOTE = 3,
    /** It is only asked for. */
    LIVC_MOVE_CORRECTION_ASKED = 4,
    /** Nothing of the kind. */
    LIVC_MOVE_CORRECTION_NOT_RELEVANT = 5
};

/** A criterion on which screening rests. */
typedef uint32_t livc_move_criterion;
enum {
    /** Named. */
    LIVC_MOVE_CRITERION_NAMED = 1,
    /** Missing. */
    LIVC_MOVE_CRITERION_MISSING = 2
};

/** The case director of the plan. */
typedef uint32_t livc_move_director;
enum {
    /** Named, a participant who is not the coordinator. */
    LIVC_MOVE_DIRECTOR_PARTICIPANT = 1,
    /** Named: the coordinator himself. */
    LIVC_MOVE_DIRECTOR_COORDINATOR = 2,
    /** Named, but does not take part. */
    LIVC_MOVE_DIRECTOR_OUTSIDE = 3,
    /** Not named. */
    LIVC_MOVE_DIRECTOR_MISSING = 4
};

/** The exceptional reason for a child under 12. */
typedef uint32_t livc_move_exceptional_reason;
enum {
    /** Recorded. */
    LIVC_MOVE_EXCEPTIONAL_REASON_RECORDED = 1,
    /** Missing. */
    LIVC_MOVE_EXCEPTIONAL_REASON_MISSING = 2
};

/** Whether a rule allows to keep it longer (outcome of the scope keep). */
typedef uint32_t livc_move_extension;
enum {
    /** A rule does, and its conditions are met. */
    LIVC_MOVE_EXTENSION_ALLOWED = 1,
    /** A rule does, but not that long. */
    LIVC_MOVE_EXTENSION_TOO_LONG = 2,
    /** A rule does, but a condition of it is not met. */
    LIVC_MOVE_EXTENSION_UNMET = 3,
    /** No rule does. */
    LIVC_MOVE_EXTENSION_NO_RULE = 4,
    /** It is not about that. */
    LIVC_MOVE_EXTENSION_NOT_ASKED = 5
};

/** Whose file is to be kept longer. */
typedef uint32_t livc_move_file;
enum {
    /** The actor's own. */
    LIVC_MOVE_FILE_OWN = 1,
    /** Somebody else's. */
    LIVC_MOVE_FILE_OTHER = 2,
    /** It is not about that. */
    LIVC_MOVE_FILE_NOT_ASKED = 3
};

/** How the filter of the profile moves; a Belgian profile has no such filters. */
typedef uint32_t livc_move_filter;
enum {
    /** One step up. */
    LIVC_MOVE_FILTER_ONE_UP = 1,
    /** Back to the first. */
    LIVC_MOVE_FILTER_BACK_TO_FIRST = 2,
    /** It stays where it is. */
    LIVC_MOVE_FILTER_STAYS = 3,
    /** More than one step up. */
    LIVC_MOVE_FILTER_SKIPS = 4,
    /** The profile has no filters. */
    LIVC_MOVE_FILTER_NOT_USED = 5
};

/** Whether the first period for answering a request still runs. */
typedef uint32_t livc_move_first_period;
enum {
    /** It runs. */
    LIVC_MOVE_FIRST_PERIOD_RUNNING = 1,
    /** It is over. */
    LIVC_MOVE_FIRST_PERIOD_OVER = 2,
    /** There is none. */
    LIVC_MOVE_FIRST_PERIOD_NOT_RELEVANT = 3
};

/** Whether the mayor holds his seat: before that, whoever opened the journal sets the cell up. */
typedef uint32_t livc_move_founded;
enum {
    /** The mayor's seat is held. */
    LIVC_MOVE_FOUNDED_YES = 1,
    /** Not yet. */
    LIVC_MOVE_FOUNDED_NO = 2
};

/** The goals of the plan. */
typedef uint32_t livc_move_goals;
enum {
    /** At least one. */
    LIVC_MOVE_GOALS_STATED = 1,
    /** None. */
    LIVC_MOVE_GOALS_MISSING = 2
};

/** The ground on which a request to erase is refused. */
typedef uint32_t livc_move_ground;
enum {
    /** None: it is not about that. */
    LIVC_MOVE_GROUND_NONE = 1,
    /** The period of retention has not ended. */
    LIVC_MOVE_GROUND_NOT_DUE = 2,
    /** A hold. */
    LIVC_MOVE_GROUND_HOLD = 3,
    /** A hold for a judicial inquiry. */
    LIVC_MOVE_GROUND_JUDICIAL_INQUIRY = 4,
    /** A hold for the archivist. */
    LIVC_MOVE_GROUND_ARCHIVE = 5
};

/** Whether what is handed over was confirmed by the service that takes it over. */
typedef uint32_t livc_move_handover;
enum {
    /** Confirmed, by a named service. */
    LIVC_MOVE_HANDOVER_CONFIRMED = 1,
    /** Not confirmed, or no service is named. */
    LIVC_MOVE_HANDOVER_UNCONFIRMED = 2,
    /** Nothing is handed over. */
    LIVC_MOVE_HANDOVER_NOT_RELEVANT = 3
};

/** A legal hold. */
typedef uint32_t livc_move_hold;
enum {
    /** None. */
    LIVC_MOVE_HOLD_NONE = 1,
    /** Held. */
    LIVC_MOVE_HOLD_HELD = 2
};

/** Whether the signal is about an identified person. */
typedef uint32_t livc_move_identity;
enum {
    /** Identified, by a reference. */
    LIVC_MOVE_IDENTITY_KNOWN = 1,
    /** Anonymous: for advice only. */
    LIVC_MOVE_IDENTITY_ANONYMOUS = 2
};

/** Indications of a radicalisation process. */
typedef uint32_t livc_move_indications;
enum {
    /** Recorded: there are. */
    LIVC_MOVE_INDICATIONS_YES = 1,
    /** Recorded: there are none. */
    LIVC_MOVE_INDICATIONS_NO = 2,
    /** Not recorded. */
    LIVC_MOVE_INDICATIONS_UNRECORDED = 3
};

/** Whether the person was informed of the follow-up. */
typedef uint32_t livc_move_informed;
enum {
    /** Informed. */
    LIVC_MOVE_INFORMED_INFORMED = 1,
    /** Not informed, with a reason. */
    LIVC_MOVE_INFORMED_INADVISABLE = 2,
    /** Not recorded. */
    LIVC_MOVE_INFORMED_MISSING = 3
};

/** Whether the next review lies within the time that the profile sets for more, the same or less follow-up. */
typedef uint32_t livc_move_interval;
enum {
    /** Within it. */
    LIVC_MOVE_INTERVAL_WITHIN = 1,
    /** Beyond it. */
    LIVC_MOVE_INTERVAL_BEYOND = 2,
    /** The profile sets none. */
    LIVC_MOVE_INTERVAL_NOT_REQUIRED = 3
};

/** As what the casus is kept. */
typedef uint32_t livc_move_kept_as;
enum {
    /** As a casus: it is or was on the mayor's list. */
    LIVC_MOVE_KEPT_AS_CASUS = 1,
    /** As a signal: it was never on the list. */
    LIVC_MOVE_KEPT_AS_SIGNAL = 2,
    /** As a signal that was screened out: no problem. */
    LIVC_MOVE_KEPT_AS_REJECTED = 3
};

/** Whether the casus is on the mayor's list. */
typedef uint32_t livc_move_listed;
enum {
    /** On the list. */
    LIVC_MOVE_LISTED_YES = 1,
    /** Not on the list. */
    LIVC_MOVE_LISTED_NO = 2
};

/** The meeting at which it happens. */
typedef uint32_t livc_move_meeting;
enum {
    /** A case meeting. */
    LIVC_MOVE_MEETING_CASE_MEETING = 1,
    /** Another meeting. */
    LIVC_MOVE_MEETING_OTHER = 2,
    /** None. */
    LIVC_MOVE_MEETING_NONE = 3
};

/** Whether the profile to which a casus goes over knows the state that the casus is in. */
typedef uint32_t livc_move_migration;
enum {
    /** It does. */
    LIVC_MOVE_MIGRATION_KEEPS_STATE = 1,
    /** It does not. */
    LIVC_MOVE_MIGRATION_LOSES_STATE = 2,
    /** The casus stays with its profile. */
    LIVC_MOVE_MIGRATION_NOT_ASKED = 3
};

/** The day of the next review. */
typedef uint32_t livc_move_next_review;
enum {
    /** Set, after today. */
    LIVC_MOVE_NEXT_REVIEW_SET = 1,
    /** Missing, or not after today. */
    LIVC_MOVE_NEXT_REVIEW_MISSING = 2
};

/** Actions that are not done. */
typedef uint32_t livc_move_open_actions;
enum {
    /** None, or all handed over. */
    LIVC_MOVE_OPEN_ACTIONS_NONE = 1,
    /** At least one. */
    LIVC_MOVE_OPEN_ACTIONS_OPEN = 2
};

/** The director or coordinator of this casus is the actor. */
typedef uint32_t livc_move_own_casus;
enum {
    /** The actor directs this casus. */
    LIVC_MOVE_OWN_CASUS_YES = 1,
    /** The actor does not. */
    LIVC_MOVE_OWN_CASUS_NO = 2
};

/** Whether the reporter's own possibilities are exhausted, where the profile asks to look. */
typedef uint32_t livc_move_own_check;
enum {
    /** They are. */
    LIVC_MOVE_OWN_CHECK_EXHAUSTED = 1,
    /** They are not. */
    LIVC_MOVE_OWN_CHECK_NOT_EXHAUSTED = 2,
    /** Nobody looked. */
    LIVC_MOVE_OWN_CHECK_MISSING = 3,
    /** The profile does not ask it. */
    LIVC_MOVE_OWN_CHECK_NOT_ASKED = 4
};

/** What the profile of the casus is: a cell of the law of 30 July 2018 records under one that carries the kernel. */
typedef uint32_t livc_move_profile;
enum {
    /** A Belgian profile for recording, which carries the kernel. */
    LIVC_MOVE_PROFILE_KERNEL = 1,
    /** A Belgian profile of another consultation. */
    LIVC_MOVE_PROFILE_OTHER_CONSULTATION = 2,
    /** A profile of another country. */
    LIVC_MOVE_PROFILE_FOREIGN = 3
};

/** Progress per goal. */
typedef uint32_t livc_move_progress;
enum {
    /** Recorded for every goal. */
    LIVC_MOVE_PROGRESS_RECORDED = 1,
    /** Missing for at least one. */
    LIVC_MOVE_PROGRESS_MISSING = 2
};

/** The protocol of the cell, where the profile asks whoever is invited to one casus to sign it. */
typedef uint32_t livc_move_protocol;
enum {
    /** Signed by everybody of whom it is asked. */
    LIVC_MOVE_PROTOCOL_SIGNED = 1,
    /** Somebody of whom it is asked has not signed. */
    LIVC_MOVE_PROTOCOL_DEMANDED = 2,
    /** It is asked of nobody who is there. */
    LIVC_MOVE_PROTOCOL_NOT_REQUIRED = 3
};

/** Where an imported casus comes from. */
typedef uint32_t livc_move_provenance;
enum {
    /** Stated. */
    LIVC_MOVE_PROVENANCE_STATED = 1,
    /** Missing. */
    LIVC_MOVE_PROVENANCE_MISSING = 2,
    /** Handed over by another cell. */
    LIVC_MOVE_PROVENANCE_TRANSFER = 3
};

/** Whether the goals of the plan are reached. */
typedef uint32_t livc_move_reached;
enum {
    /** Each, at the last review. */
    LIVC_MOVE_REACHED_ALL = 1,
    /** At least one is not, or there is none. */
    LIVC_MOVE_REACHED_NOT_ALL = 2
};

/** A reason for the decision. */
typedef uint32_t livc_move_reason;
enum {
    /** Given. */
    LIVC_MOVE_REASON_GIVEN = 1,
    /** Missing. */
    LIVC_MOVE_REASON_MISSING = 2
};

/** Whether the cell may record personal data at all. */
typedef uint32_t livc_move_record;
enum {
    /** A declared basis covers it that day. */
    LIVC_MOVE_RECORD_BASIS_DECLARED = 1,
    /** No basis is declared: no reference to any person is kept. */
    LIVC_MOVE_RECORD_NO_RECORD = 2
};

/** Whether an answer to a request names the remedies. */
typedef uint32_t livc_move_remedies;
enum {
    /** Named. */
    LIVC_MOVE_REMEDIES_NAMED = 1,
    /** Not named. */
    LIVC_MOVE_REMEDIES_MISSING = 2,
    /** There is no answer. */
    LIVC_MOVE_REMEDIES_NOT_RELEVANT = 3
};

/** The retention of the casus (outcome of the scope keep). */
typedef uint32_t livc_move_retention;
enum {
    /** Due. */
    LIVC_MOVE_RETENTION_DUE = 1,
    /** Not yet due. */
    LIVC_MOVE_RETENTION_NOT_DUE = 2,
    /** Awaits an event. */
    LIVC_MOVE_RETENTION_AWAITS_EVENT = 3,
    /** An open question. */
    LIVC_MOVE_RETENTION_OPEN = 4
};

/** What is done about a request of a person, or about a look that is broken open. */
typedef uint32_t livc_move_rights_act;
enum {
    /** A request is received. */
    LIVC_MOVE_RIGHTS_ACT_RECEIVED = 1,
    /** Receipt is acknowledged. */
    LIVC_MOVE_RIGHTS_ACT_ACKNOWLEDGED = 2,
    /** The person is told that the answer takes longer. */
    LIVC_MOVE_RIGHTS_ACT_EXTENDED = 3,
    /** It is forwarded to the supervisory authority. */
    LIVC_MOVE_RIGHTS_ACT_FORWARDED = 4,
    /** What was asked is done. */
    LIVC_MOVE_RIGHTS_ACT_GRANTED = 5,
    /** It is refused, whole or in part. */
    LIVC_MOVE_RIGHTS_ACT_REFUSED = 6,
    /** A look is broken open. */
    LIVC_MOVE_RIGHTS_ACT_BROKEN = 7,
    /** Somebody else reviews that. */
    LIVC_MOVE_RIGHTS_ACT_REVIEWED = 8,
    /** Whoever broke it open reviews it himself. */
    LIVC_MOVE_RIGHTS_ACT_REVIEWED_OWN = 9,
    /** Nothing of the kind. */
    LIVC_MOVE_RIGHTS_ACT_NOT_RELEVANT = 10
};

/** What the actor is, looked up by livc. */
typedef uint32_t livc_move_role;
enum {
    /** The mayor. */
    LIVC_MOVE_ROLE_MAYOR = 1,
    /** The mayor's designated representative. */
    LIVC_MOVE_ROLE_MAYOR_REPRESENTATIVE = 2,
    /** The chief of the local police. */
    LIVC_MOVE_ROLE_POLICE_CHIEF = 3,
    /** The designated representative of the chief of police. */
    LIVC_MOVE_ROLE_POLICE_REPRESENTATIVE = 4,
    /** The municipal prevention official. */
    LIVC_MOVE_ROLE_PREVENTION_OFFICIAL = 5,
    /** The coordinator of the cell (process director). */
    LIVC_MOVE_ROLE_COORDINATOR = 6,
    /** The director of this casus. */
    LIVC_MOVE_ROLE_CASE_DIRECTOR = 7,
    /** An invited participant of municipal level. */
    LIVC_MOVE_ROLE_MUNICIPAL_INVITEE = 8,
    /** An invited participant of a Community or Region. */
    LIVC_MOVE_ROLE_COMMUNITY_INVITEE = 9,
    /** None of these. */
    LIVC_MOVE_ROLE_NOBODY = 10
};

/** Whether everybody at this agenda item was lawfully there (outcome of the scope meet). */
typedef uint32_t livc_move_room;
enum {
    /** Lawful. */
    LIVC_MOVE_ROOM_LAWFUL = 1,
    /** Somebody had no seat and no valid invitation. */
    LIVC_MOVE_ROOM_INTRUDER = 2,
    /** No meeting. */
    LIVC_MOVE_ROOM_NONE = 3
};

/** The answer to the sharing question (outcome of the scope share). */
typedef uint32_t livc_move_sharing;
enum {
    /** Permitted. */
    LIVC_MOVE_SHARING_PERMITTED = 1,
    /** Forbidden. */
    LIVC_MOVE_SHARING_FORBIDDEN = 2,
    /** No ground. */
    LIVC_MOVE_SHARING_NO_GROUND = 3,
    /** Unsettled. */
    LIVC_MOVE_SHARING_UNSETTLED = 4,
    /** Not asked. */
    LIVC_MOVE_SHARING_NOT_ASKED = 5
};

/** Whether the category of the source is stated. */
typedef uint32_t livc_move_source;
enum {
    /** Stated. */
    LIVC_MOVE_SOURCE_NAMED = 1,
    /** Missing. */
    LIVC_MOVE_SOURCE_MISSING = 2
};

/** The move. */
typedef uint32_t livc_move_step;
enum {
    /** A signal comes in. */
    LIVC_MOVE_STEP_REPORT = 1,
    /** The signal is screened. */
    LIVC_MOVE_STEP_TRIAGE = 2,
    /** The mayor asks a service for information (art. 3, § 2). */
    LIVC_MOVE_STEP_REQUEST_INFORMATION = 3,
    /** The mayor puts the casus on the list. */
    LIVC_MOVE_STEP_LIST = 4,
    /** A case meeting discusses the casus. */
    LIVC_MOVE_STEP_DISCUSS = 5,
    /** The joint weighing is recorded. */
    LIVC_MOVE_STEP_WEIGH = 6,
    /** A follow-up plan is adopted or revised. */
    LIVC_MOVE_STEP_PLAN = 7,
    /** Follow-up starts. */
    LIVC_MOVE_STEP_START_FOLLOW_UP = 8,
    /** Follow-up is reviewed. */
    LIVC_MOVE_STEP_REVIEW = 9,
    /** The casus is closed. */
    LIVC_MOVE_STEP_CLOSE = 10,
    /** The mayor takes the casus off the list. */
    LIVC_MOVE_STEP_UNLIST = 11,
    /** A closed casus is opened again on a new signal. */
    LIVC_MOVE_STEP_REOPEN = 12,
    /** A serious threat is passed on at once. */
    LIVC_MOVE_STEP_URGENT = 13,
    /** A casus that already runs elsewhere is taken in. */
    LIVC_MOVE_STEP_IMPORT = 14,
    /** The casus is destroyed. */
    LIVC_MOVE_STEP_PURGE = 15,
    /** An information card is shown at the table. */
    LIVC_MOVE_STEP_SHOW_CARD = 16,
    /** A feedback sheet is sent. */
    LIVC_MOVE_STEP_SEND_SHEET = 17,
    /** A participant puts something on the table. */
    LIVC_MOVE_STEP_CONTRIBUTE = 18,
    /** An action of the plan is done. */
    LIVC_MOVE_STEP_COMPLETE_ACTION = 19,
    /** A signal that was not listed is erased. */
    LIVC_MOVE_STEP_ERASE_SIGNAL = 20,
    /** The cell is administered: members, seats, standing invitations, meetings, incidents. */
    LIVC_MOVE_STEP_ADMINISTER = 21,
    /** The controller declares a basis, settles a question or sets how long a casus is kept. */
    LIVC_MOVE_STEP_DECLARE = 22,
    /** Those who effectively took part say whether they agree with a feedback sheet. */
    LIVC_MOVE_STEP_AGREE_SHEET = 23,
    /** Somebody is invited to a casus. */
    LIVC_MOVE_STEP_INVITE = 24,
    /** An answer of livc is kept. */
    LIVC_MOVE_STEP_RECORD_ANSWER = 25,
    /** The reporter first looks whether the own possibilities are exhausted. */
    LIVC_MOVE_STEP_OWN_CHECK = 26,
    /** The threshold for discussing a signal is tested. */
    LIVC_MOVE_STEP_THRESHOLD = 27,
    /** A closed casus is put away until it is destroyed. */
    LIVC_MOVE_STEP_ARCHIVE = 28,
    /** A casus goes over to another version of its profile. */
    LIVC_MOVE_STEP_MIGRATE = 29,
    /** Moments after closing are planned, held or waived. */
    LIVC_MOVE_STEP_AFTERCARE = 30,
    /** Consent is recorded, where the profile asks for it. */
    LIVC_MOVE_STEP_CONSENT = 31,
    /** Destruction is held up for a procedure, or that hold is lifted. */
    LIVC_MOVE_STEP_HOLD = 32,
    /** A casus is kept longer, with reasons. */
    LIVC_MOVE_STEP_EXTEND_RETENTION = 33,
    /** A request to erase is refused, with its ground. */
    LIVC_MOVE_STEP_REFUSE_ERASURE = 34,
    /** A request of the person on the own data is received, extended, forwarded or answered. */
    LIVC_MOVE_STEP_RIGHTS_REQUEST = 35,
    /** A correction is asked for or made. */
    LIVC_MOVE_STEP_CORRECT = 36,
    /** What is hidden is opened for a reason and a short time. */
    LIVC_MOVE_STEP_BREAK_GLASS = 37,
    /** A casus is put on the agenda of a meeting. */
    LIVC_MOVE_STEP_SCHEDULE = 38,
    /** One more signal on the same person is added, or a reporter becomes known. */
    LIVC_MOVE_STEP_ADD_SIGNAL = 39,
    /** The reporter gets the constant notice. */
    LIVC_MOVE_STEP_NOTIFY_REPORTER = 40,
    /** An action, or the direction of the casus, passes to somebody else. */
    LIVC_MOVE_STEP_HAND_OVER = 41,
    /** A threat that was passed on is confirmed or challenged afterwards. */
    LIVC_MOVE_STEP_CONFIRM_THREAT = 42,
    /** A casus is handed to the cell of another municipality, or that is settled. */
    LIVC_MOVE_STEP_TRANSFER = 43
};

/** The threshold for a table, where the profile has one. */
typedef uint32_t livc_move_threshold;
enum {
    /** Met, by the rule of the profile. */
    LIVC_MOVE_THRESHOLD_MET = 1,
    /** Not met. */
    LIVC_MOVE_THRESHOLD_NOT_MET = 2,
    /** Said to be met, against the rule of the profile. */
    LIVC_MOVE_THRESHOLD_UNSUPPORTED = 3,
    /** Not decided. */
    LIVC_MOVE_THRESHOLD_MISSING = 4,
    /** The profile has none. */
    LIVC_MOVE_THRESHOLD_NOT_ASKED = 5
};

/** For how long a look is broken open. */
typedef uint32_t livc_move_time_limit;
enum {
    /** A few days. */
    LIVC_MOVE_TIME_LIMIT_SHORT = 1,
    /** Longer. */
    LIVC_MOVE_TIME_LIMIT_LONG = 2,
    /** None is. */
    LIVC_MOVE_TIME_LIMIT_NOT_RELEVANT = 3
};

/** The joint weighing. */
typedef uint32_t livc_move_weighing;
enum {
    /** Recorded: a follow-up trajectory is needed. */
    LIVC_MOVE_WEIGHING_TRAJECTORY = 1,
    /** Recorded, with another outcome. */
    LIVC_MOVE_WEIGHING_OTHER_OUTCOME = 2,
    /** Not recorded. */
    LIVC_MOVE_WEIGHING_MISSING = 3
};

/** What comes next in a casus. */
typedef uint32_t livc_next_step;
enum {
    /** An open action of the plan. */
    LIVC_NEXT_STEP_ACTION = 1,
    /** The next review. */
    LIVC_NEXT_STEP_REVIEW = 2,
    /** A moment of aftercare. */
    LIVC_NEXT_STEP_AFTERCARE = 3,
    /** An invitation to a meeting that is still to come. */
    LIVC_NEXT_STEP_INVITATION = 4,
    /** A service that was asked for information. */
    LIVC_NEXT_STEP_ASKED = 5,
    /** A hand-over to another cell that is proposed. */
    LIVC_NEXT_STEP_TRANSFER = 6
};

/** Why a municipality has no cell (announcement of VVSG, 22 December 2021). */
typedef uint32_t livc_no_cell_reason;
enum {
    /** No signals of radicalisation. */
    LIVC_NO_CELL_REASON_NO_SIGNALS = 1,
    /** The need is not felt. */
    LIVC_NO_CELL_REASON_NO_FELT_NEED = 2,
    /** Capacity or support is lacking. */
    LIVC_NO_CELL_REASON_NO_CAPACITY_OR_SUPPORT = 3
};

/** The line of the order of deciding that applied, the first that holds. */
typedef uint32_t livc_order;
enum {
    /** A rule forbids, or a need is not met. */
    LIVC_ORDER_BLOCKED = 1,
    /** A rule permits, and no open question would forbid. */
    LIVC_ORDER_OPENED = 2,
    /** A rule permits, and an open question would forbid. */
    LIVC_ORDER_DOUBTED = 3,
    /** No rule permits, and an open question would permit. */
    LIVC_ORDER_ASKED = 4,
    /** A rule closes what nothing opens. */
    LIVC_ORDER_CLOSED = 5,
    /** No rule says anything. */
    LIVC_ORDER_SILENT = 6
};

/** The four answers. Only *permitted*, with every obligation met, is a yes. */
typedef uint32_t livc_outcome;
enum {
    /** A rule permits it and nothing forbids it. */
    LIVC_OUTCOME_PERMITTED = 1,
    /** A rule forbids it; every such rule is named. */
    LIVC_OUTCOME_FORBIDDEN = 2,
    /** Nothing forbids it and nothing permits it. */
    LIVC_OUTCOME_NO_GROUND = 3,
    /** The answer to a named open question would change the outcome: a person must decide. */
    LIVC_OUTCOME_UNSETTLED = 4
};

/** What is awaited of a casus on a day. */
typedef uint32_t livc_overdue_kind;
enum {
    /** An action of the plan. */
    LIVC_OVERDUE_KIND_ACTION = 1,
    /** The next review. */
    LIVC_OVERDUE_KIND_REVIEW = 2,
    /** A moment of aftercare. */
    LIVC_OVERDUE_KIND_AFTERCARE = 3,
    /** What the mayor says of a threat that was passed on. */
    LIVC_OVERDUE_KIND_THREAT = 4
};

/** The form in which a page is written. */
typedef uint32_t livc_page_form;
enum {
    /** Markdown: readable as it stands. */
    LIVC_PAGE_FORM_MARKDOWN = 1,
    /** HTML in one file, for screens, screen readers and paper. */
    LIVC_PAGE_FORM_HTML = 2
};

/** The event at which a period of retention starts. */
typedef uint32_t livc_period_start;
enum {
    /** The last time the person was discussed in the cell. */
    LIVC_PERIOD_START_LAST_DISCUSSED = 1,
    /** The casus was closed. */
    LIVC_PERIOD_START_CLOSED = 2,
    /** The signal was received. */
    LIVC_PERIOD_START_SIGNAL_RECEIVED = 3,
    /** The last recording of data. */
    LIVC_PERIOD_START_LAST_RECORDED = 4,
    /** A request of a person was received. */
    LIVC_PERIOD_START_REQUEST_RECEIVED = 20
};

/** A calendar unit. */
typedef uint32_t livc_period_unit;
enum {
    /** Days. */
    LIVC_PERIOD_UNIT_DAY = 1,
    /** Months. */
    LIVC_PERIOD_UNIT_MONTH = 2,
    /** Years. */
    LIVC_PERIOD_UNIT_YEAR = 3
};

/** What happened to a municipality. */
typedef uint32_t livc_place_change_kind;
enum {
    /** Two or more municipalities became one. The one that comes out may keep the code of one of them. */
    LIVC_PLACE_CHANGE_KIND_MERGE = 1,
    /** One municipality got another code, and nothing else changed: it went to another arrondissement. */
    LIVC_PLACE_CHANGE_KIND_RECODE = 2
};

/** A position on a decision. Not having spoken is not a position and is recorded nowhere. */
typedef uint32_t livc_position;
enum {
    /** Agrees. */
    LIVC_POSITION_AGREE = 1,
    /** Objects. */
    LIVC_POSITION_OBJECT = 2,
    /** Abstains from the decision. */
    LIVC_POSITION_ABSTAIN = 3,
    /** Was not there. */
    LIVC_POSITION_ABSENT = 4
};

/** Whether a move can be made now. */
typedef uint32_t livc_possible_kind;
enum {
    /** It can, once what is still to be given is given. */
    LIVC_POSSIBLE_KIND_POSSIBLE = 1,
    /** Not from the state that the casus is in. */
    LIVC_POSSIBLE_KIND_WRONG_STATE = 2,
    /** It is for somebody else. */
    LIVC_POSSIBLE_KIND_MISSING_ROLE = 3,
    /** Something must be there first. */
    LIVC_POSSIBLE_KIND_UNMET_GUARDS = 4,
    /** The law leaves it open: a person must decide. */
    LIVC_POSSIBLE_KIND_UNSETTLED = 5
};

/** How others judged a practice. */
typedef uint32_t livc_practice_label;
enum {
    /** Reviewed by peers. */
    LIVC_PRACTICE_LABEL_PEER_REVIEWED = 1,
    /** Called inspiring, without such a review. */
    LIVC_PRACTICE_LABEL_INSPIRING = 2,
    /** No label. */
    LIVC_PRACTICE_LABEL_NONE = 3
};

/** What data are processed for. */
typedef uint32_t livc_processing_purpose;
enum {
    /** Running the cell: seats, members, invitations, meetings. */
    LIVC_PROCESSING_PURPOSE_CELL = 1,
    /** Receiving and screening signals. */
    LIVC_PROCESSING_PURPOSE_SIGNALS = 2,
    /** Case-focused follow-up of persons on the mayor's list. */
    LIVC_PROCESSING_PURPOSE_FOLLOW_UP = 3,
    /** That cards were shown, sheets sent and threats passed on, without their content. */
    LIVC_PROCESSING_PURPOSE_COMMON_DATABASE = 4,
    /** Requests of persons, corrections, and looks that were broken open. */
    LIVC_PROCESSING_PURPOSE_RIGHTS = 5,
    /** Accounting for who looked, what was answered and what was destroyed. */
    LIVC_PROCESSING_PURPOSE_ACCOUNTABILITY = 6
};

/** What the profile of a casus asks beyond the kernel, as far as it matters for who may be told what. */
typedef uint32_t livc_profile_ask;
enum {
    /** That what is said goes through a filter, one stage at a time. */
    LIVC_PROFILE_ASK_FILTER = 1,
    /** The consent of the person before support starts. */
    LIVC_PROFILE_ASK_CONSENT = 2,
    /** The signature of whoever is invited to one casus. */
    LIVC_PROFILE_ASK_SIGNATURE = 3
};

/** What a setting of a profile is about. */
typedef uint32_t livc_profile_setting;
enum {
    /** Who screens a signal. */
    LIVC_PROFILE_SETTING_TRIAGE = 1,
    /** How often signals are screened. */
    LIVC_PROFILE_SETTING_TRIAGE_RHYTHM = 2,
    /** The day of the month on which signals are screened. */
    LIVC_PROFILE_SETTING_TRIAGE_DAY = 3,
    /** Until when a signal must be in to be screened that time. */
    LIVC_PROFILE_SETTING_CUT_OFF = 4,
    /** Whether it is first looked at if the reporter's own possibilities are exhausted. */
    LIVC_PROFILE_SETTING_OWN_CHECK = 5,
    /** What there is before a casus is opened. */
    LIVC_PROFILE_SETTING_FILTER = 6,
    /** What is told at the second stage of the filter. */
    LIVC_PROFILE_SETTING_FILTER_2_FIELDS = 7,
    /** What is told at the third stage of the filter. */
    LIVC_PROFILE_SETTING_FILTER_3_FIELDS = 8,
    /** By what the threshold for a table is met. */
    LIVC_PROFILE_SETTING_THRESHOLD_RULE = 9,
    /** Who decides whether a casus is taken up. In Belgium the mayor's list lies over it. */
    LIVC_PROFILE_SETTING_DECISION = 10,
    /** Whether the person must consent before support starts. */
    LIVC_PROFILE_SETTING_CONSENT = 11,
    /** How often the table meets. */
    LIVC_PROFILE_SETTING_RHYTHM = 12,
    /** The day of the month on which the table meets. */
    LIVC_PROFILE_SETTING_MEETING_DAY = 13,
    /** The order of the agenda. */
    LIVC_PROFILE_SETTING_AGENDA_ORDER = 14,
    /** How long one item of the agenda takes. */
    LIVC_PROFILE_SETTING_AGENDA_SLOT = 15,
    /** After how long a followed casus is reviewed. */
    LIVC_PROFILE_SETTING_REVIEW_INTERVAL = 16,
    /** How soon the first action starts. */
    LIVC_PROFILE_SETTING_ACTION_START = 17,
    /** Where a signal or casus can end up. */
    LIVC_PROFILE_SETTING_TRACKS = 18,
    /** How often the chair reports to the municipal executive. */
    LIVC_PROFILE_SETTING_REPORT_EXECUTIVE = 19,
    /** How often the chair reports to the municipal council. */
    LIVC_PROFILE_SETTING_REPORT_COUNCIL = 20,
    /** What is reported besides. */
    LIVC_PROFILE_SETTING_REPORT_OTHER = 21,
    /** The moments after closing. */
    LIVC_PROFILE_SETTING_AFTERCARE = 22,
    /** Whether a participant of one casus signs the protocol first. */
    LIVC_PROFILE_SETTING_SIGNATURE = 23,
    /** Whether casussen are followed up at all. */
    LIVC_PROFILE_SETTING_CASE_MANAGEMENT = 24
};

/** What a profile is for. */
typedef uint32_t livc_profile_use;
enum {
    /** Recording: a Belgian cell may follow it. It carries the kernel. */
    LIVC_PROFILE_USE_RECORD = 1,
    /** Comparison and simulation only: no register follows it. */
    LIVC_PROFILE_USE_SIMULATE = 2
};

/** Progress towards a goal. */
typedef uint32_t livc_progress;
enum {
    /** Reached. */
    LIVC_PROGRESS_REACHED = 1,
    /** Nearer. */
    LIVC_PROGRESS_NEARER = 2,
    /** The same. */
    LIVC_PROGRESS_SAME = 3,
    /** Further away. */
    LIVC_PROGRESS_FURTHER = 4
};

/** What no indicator may be about. */
typedef uint32_t livc_rail;
enum {
    /** Ideology, religion, origin, health. */
    LIVC_RAIL_BELIEF_ORIGIN_HEALTH = 1,
    /** Who kept silent. */
    LIVC_RAIL_SILENCE = 2,
    /** A professional, or a service that is alone in its discipline. */
    LIVC_RAIL_PROFESSIONAL = 3,
    /** A target, a ranking, a colour. */
    LIVC_RAIL_TARGET = 4
};

/** What became of a municipality of the cell. */
typedef uint32_t livc_recoding;
enum {
    /** It went up in another municipality. */
    LIVC_RECODING_MERGED = 1,
    /** It is the same municipality with another code. */
    LIVC_RECODING_RECODED = 2,
    /** It is the same municipality in another province, with the code that it had. */
    LIVC_RECODING_PROVINCE = 3
};

/** What kind of no it is. */
typedef uint32_t livc_refusal_kind;
enum {
    /** The casus is not in a state from which this is possible. */
    LIVC_REFUSAL_KIND_WRONG_STATE = 1,
    /** Somebody else could do it. */
    LIVC_REFUSAL_KIND_MISSING_ROLE = 2,
    /** Something must be there first. */
    LIVC_REFUSAL_KIND_UNMET_GUARDS = 3,
    /** The law leaves it open: a person must decide. */
    LIVC_REFUSAL_KIND_UNSETTLED = 4
};

/** The legislation that a service is under. */
typedef uint32_t livc_regime;
enum {
    /** Federal. */
    LIVC_REGIME_FEDERAL = 1,
    /** The municipality. */
    LIVC_REGIME_MUNICIPAL = 2,
    /** The French Community. */
    LIVC_REGIME_FRENCH_COMMUNITY = 3,
    /** The Flemish Community. */
    LIVC_REGIME_FLEMISH = 4,
    /** The German-speaking Community. */
    LIVC_REGIME_GERMAN_SPEAKING = 5,
    /** The Walloon Region. */
    LIVC_REGIME_WALLOON = 6,
    /** The Brussels institutions. */
    LIVC_REGIME_BRUSSELS = 7
};

/** The three regions. */
typedef uint32_t livc_region;
enum {
    /** The Flemish Region. */
    LIVC_REGION_FLANDERS = 1,
    /** The Walloon Region. */
    LIVC_REGION_WALLONIA = 2,
    /** The Brussels-Capital Region. */
    LIVC_REGION_BRUSSELS = 3
};

/** How a request was answered. It never says whether anything is kept. */
typedef uint32_t livc_request_answer;
enum {
    /** What was asked is done. */
    LIVC_REQUEST_ANSWER_GRANTED = 1,
    /** A part of it is done. */
    LIVC_REQUEST_ANSWER_PARTLY = 2,
    /** It is refused. */
    LIVC_REQUEST_ANSWER_REFUSED = 3
};

/**
 * On what a refusal, whole or in part, rests. There is no word for data of the police or of the common
 * database: their existence is never mentioned.
 */
typedef uint32_t livc_request_ground;
enum {
    /** The right is restricted in this case. */
    LIVC_REQUEST_GROUND_RESTRICTED = 1,
    /** Whoever asks could not be identified. */
    LIVC_REQUEST_GROUND_NOT_IDENTIFIED = 2,
    /** The request has no object, or repeats an earlier one. */
    LIVC_REQUEST_GROUND_UNFOUNDED = 3,
    /** Any other, in the document with the reasons. */
    LIVC_REQUEST_GROUND_OTHER = 4
};

/** What a person asks about the own data. */
typedef uint32_t livc_request_kind;
enum {
    /** To receive what is kept. */
    LIVC_REQUEST_KIND_ACCESS = 1,
    /** To have something corrected. */
    LIVC_REQUEST_KIND_RECTIFICATION = 2,
    /** To have something erased. */
    LIVC_REQUEST_KIND_ERASURE = 3,
    /** To have the processing restricted. */
    LIVC_REQUEST_KIND_RESTRICTION = 4,
    /** To object to the processing. */
    LIVC_REQUEST_KIND_OBJECTION = 5,
    /** A complaint of which the cell receives a copy. */
    LIVC_REQUEST_KIND_COMPLAINT = 6
};

/** How a number that lies between two printed ones is rounded. */
typedef uint32_t livc_rounding_mode;
enum {
    /** Not at all: a fraction stays one. */
    LIVC_ROUNDING_MODE_EXACT = 1,
    /** To the nearest; a half goes away from zero. The published tables that livc is held against round so. */
    LIVC_ROUNDING_MODE_HALF_UP = 2,
    /** To the nearest; a half goes to the even one. */
    LIVC_ROUNDING_MODE_HALF_EVEN = 3
};

/** Whether follow-up goes up or down. */
typedef uint32_t livc_scaling;
enum {
    /** More follow-up. */
    LIVC_SCALING_UP = 1,
    /** The same. */
    LIVC_SCALING_SAME = 2,
    /** Less follow-up. */
    LIVC_SCALING_DOWN = 3
};

/** The seven modules of the self-evaluation of a cell. */
typedef uint32_t livc_scan_module;
enum {
    /** General set-up and practical preconditions. */
    LIVC_SCAN_MODULE_STRUCTURE = 1,
    /** What the cell is for. */
    LIVC_SCAN_MODULE_VISION = 2,
    /** How a case is handled from signal to weighing. */
    LIVC_SCAN_MODULE_CURRENT_WORKING = 3,
    /** How a follow-up trajectory is directed. */
    LIVC_SCAN_MODULE_CASE_MANAGEMENT = 4,
    /** What is shared, with whom, on what basis. */
    LIVC_SCAN_MODULE_INFORMATION_SHARING = 5,
    /** How the partners work together. */
    LIVC_SCAN_MODULE_COLLABORATION = 6,
    /** Knowledge, expertise and how they are passed on. */
    LIVC_SCAN_MODULE_EXPERTISE = 7
};

/** The five scopes, in the order in which they may look at each other's outcome. */
typedef uint32_t livc_scope;
enum {
    /** Composition of the cell and presence at a meeting. */
    LIVC_SCOPE_MEET = 1,
    /** Inviting somebody to the table. */
    LIVC_SCOPE_INVITE = 2,
    /** Telling, showing, recording, sending and using. */
    LIVC_SCOPE_SHARE = 3,
    /** What may happen to a casus. */
    LIVC_SCOPE_MOVE = 4,
    /** How long something may be kept. */
    LIVC_SCOPE_KEEP = 5
};

/** One of the three seats of art. 3, § 1. */
typedef uint32_t livc_seat;
enum {
    /** The mayor's. */
    LIVC_SEAT_MAYOR = 1,
    /** The local police's. */
    LIVC_SEAT_POLICE = 2,
    /** The municipal prevention official's. */
    LIVC_SEAT_PREVENTION = 3
};

/** The sector a signal comes from. */
typedef uint32_t livc_sector;
enum {
    /** Education. */
    LIVC_SECTOR_EDUCATION = 1,
    /** Police. */
    LIVC_SECTOR_POLICE = 2,
    /** Welfare and youth work. */
    LIVC_SECTOR_WELFARE = 3,
    /** Health care. */
    LIVC_SECTOR_HEALTH = 4,
    /** The municipality. */
    LIVC_SECTOR_MUNICIPALITY = 5,
    /** Justice. */
    LIVC_SECTOR_JUSTICE = 6,
    /** Family, friends, citizens. */
    LIVC_SECTOR_CITIZEN = 7,
    /** Another cell. */
    LIVC_SECTOR_OTHER_CELL = 8,
    /** Any other. */
    LIVC_SECTOR_OTHER = 9
};

/** What livc itself does to keep data safe. */
typedef uint32_t livc_security_fact;
enum {
    /** Entries stand in a hash chain: an altered one is found. */
    LIVC_SECURITY_FACT_HASH_CHAIN = 1,
    /** Facts and free text enter the chain as salted commitments, and can be destroyed. */
    LIVC_SECURITY_FACT_SALTED_COMMITMENTS = 2,
    /** Persons are references of the host, others in each cell. */
    LIVC_SECURITY_FACT_PSEUDONYMS = 3,
    /** Free text stands apart and is opened by a key that only a look makes. */
    LIVC_SECURITY_FACT_PAYLOAD_KEYS = 4,
    /** Every look gives an access event. */
    LIVC_SECURITY_FACT_ACCESS_EVENTS = 5,
    /** What is shown is decided by rules, class by class; the default is no. */
    LIVC_SECURITY_FACT_DEFAULT_DENY = 6
};

/** Whether the cell goes on while police or prosecution lead. */
typedef uint32_t livc_security_lead;
enum {
    /** It goes on beside them. */
    LIVC_SECURITY_LEAD_PARALLEL = 1,
    /** It waits. */
    LIVC_SECURITY_LEAD_SUSPENDED = 2,
    /** They no longer lead. */
    LIVC_SECURITY_LEAD_ENDED = 3
};

/** A word that a setting can have as its value. */
typedef uint32_t livc_setting_word;
enum {
    /** None. */
    LIVC_SETTING_WORD_NONE = 1,
    /** It may be done. */
    LIVC_SETTING_WORD_OPTIONAL = 2,
    /** It must be. */
    LIVC_SETTING_WORD_REQUIRED = 3,
    /** It is not asked. */
    LIVC_SETTING_WORD_NOT_REQUIRED = 4,
    /** When there is something to discuss. */
    LIVC_SETTING_WORD_ON_DEMAND = 5,
    /** The coordinator. */
    LIVC_SETTING_WORD_COORDINATOR = 6,
    /** A table that screens, with a jurist of the prosecution. */
    LIVC_SETTING_WORD_TRIAGE_TABLE = 7,
    /** A table of permanent and invited partners. */
    LIVC_SETTING_WORD_EXPERT_TABLE = 8,
    /** A team that weighs on criteria. */
    LIVC_SETTING_WORD_WEIGHING_TEAM = 9,
    /** Police and local authority together. */
    LIVC_SETTING_WORD_POLICE_AND_AUTHORITY = 10,
    /** Each service for itself. */
    LIVC_SETTING_WORD_OWN_AGENCY = 11,
    /** Advice on somebody who is not named. */
    LIVC_SETTING_WORD_ANONYMOUS_ADVICE = 12,
    /** A discussion without any identity. */
    LIVC_SETTING_WORD_DE_IDENTIFIED = 13,
    /** The age, in bands. */
    LIVC_SETTING_WORD_AGE_BAND = 14,
    /** The sex. */
    LIVC_SETTING_WORD_SEX = 15,
    /** The categories of risk. */
    LIVC_SETTING_WORD_RISK_CATEGORIES = 16,
    /** The kind of concern. */
    LIVC_SETTING_WORD_KIND_OF_CONCERN = 17,
    /** Names. */
    LIVC_SETTING_WORD_NAMES = 18,
    /** The mayor. */
    LIVC_SETTING_WORD_MAYOR = 19,
    /** Everybody agrees. */
    LIVC_SETTING_WORD_CONSENSUS = 20,
    /** More agree than object. */
    LIVC_SETTING_WORD_VOTE = 21,
    /** Those at the table. */
    LIVC_SETTING_WORD_TABLE = 22,
    /** A panel chaired by the local authority. */
    LIVC_SETTING_WORD_PANEL = 23,
    /** New casussen. */
    LIVC_SETTING_WORD_NEW = 24,
    /** Running casussen. */
    LIVC_SETTING_WORD_RUNNING = 25,
    /** Casussen that can be closed. */
    LIVC_SETTING_WORD_CLOSABLE = 26,
    /** Whatever the cell decides. */
    LIVC_SETTING_WORD_ANY = 27,
    /** A follow-up trajectory. */
    LIVC_SETTING_WORD_TRAJECTORY = 28,
    /** Another service. */
    LIVC_SETTING_WORD_REFERRAL = 29,
    /** No problem, or a false report. */
    LIVC_SETTING_WORD_NO_PROBLEM = 30,
    /** An immediate threat: today by the feedback sheet or by the police's own duty, never a direct transmission. */
    LIVC_SETTING_WORD_SECURITY = 31,
    /** Ordinary help services. */
    LIVC_SETTING_WORD_REGULAR_SERVICES = 32,
    /** Police: possibly an offence. */
    LIVC_SETTING_WORD_POSSIBLE_OFFENCE = 33,
    /** A trajectory that is completed. */
    LIVC_SETTING_WORD_TRAJECTORY_COMPLETED = 34,
    /** A trajectory that is running. */
    LIVC_SETTING_WORD_TRAJECTORY_RUNNING = 35,
    /** A table of partners around one person. */
    LIVC_SETTING_WORD_PARTNER_TABLE = 36,
    /** Advice to the reporter, who goes on alone. */
    LIVC_SETTING_WORD_ADVICE = 37,
    /** One partner takes it up. */
    LIVC_SETTING_WORD_SINGLE_PARTNER = 38,
    /** Several partners together. */
    LIVC_SETTING_WORD_MULTI_PARTNER = 39,
    /** No action. */
    LIVC_SETTING_WORD_NO_ACTION = 40,
    /** More information is needed. */
    LIVC_SETTING_WORD_MORE_INFORMATION = 41,
    /** A care-and-safety house. */
    LIVC_SETTING_WORD_CARE_AND_SAFETY_HOUSE = 42,
    /** A criminal investigation. */
    LIVC_SETTING_WORD_CRIMINAL_INVESTIGATION = 43,
    /** Adopted by the panel. */
    LIVC_SETTING_WORD_ADOPTED = 44,
    /** Other support. */
    LIVC_SETTING_WORD_OTHER_SUPPORT = 45,
    /** Accepted by the table. */
    LIVC_SETTING_WORD_ACCEPTED = 46,
    /** Not accepted by the table. */
    LIVC_SETTING_WORD_REJECTED = 47,
    /** A yearly statement of assurance. */
    LIVC_SETTING_WORD_YEARLY_ASSURANCE = 48,
    /** Outputs, and nothing of what came of them. */
    LIVC_SETTING_WORD_OUTPUTS_ONLY = 49,
    /** Files that come back to the table. */
    LIVC_SETTING_WORD_RETURNING_FILES = 50,
    /** Scaling down. */
    LIVC_SETTING_WORD_SCALING_DOWN = 51
};

/** What depends on the answer to an open question. */
typedef uint32_t livc_settles;
enum {
    /** Whether something is permitted: an answer in favour permits, one against closes. */
    LIVC_SETTLES_PERMIT = 1,
    /**
     * Whether something stands in the way: an answer against forbids, one in favour leaves the other rules to
     * decide.
     */
    LIVC_SETTLES_FORBID = 2
};

/** The age band of the person. */
typedef uint32_t livc_share_age;
enum {
    /** Under 12. */
    LIVC_SHARE_AGE_UNDER_12 = 1,
    /** 12 to 17. */
    LIVC_SHARE_AGE_FROM_12_TO_17 = 2,
    /** 18 or older. */
    LIVC_SHARE_AGE_ADULT = 3
};

/** Which members are in the room when an information card is shown. */
typedef uint32_t livc_share_audience;
enum {
    /** The three seats of the cell only. */
    LIVC_SHARE_AUDIENCE_SEATS_ONLY = 1,
    /** Invited participants too. */
    LIVC_SHARE_AUDIENCE_WITH_INVITEES = 2,
    /** No card is shown. */
    LIVC_SHARE_AUDIENCE_NOT_RELEVANT = 3
};

/** Whether a basis in law is declared for this processing. */
typedef uint32_t livc_share_basis;
enum {
    /** A declared basis covers the category and the act that day. */
    LIVC_SHARE_BASIS_DECLARED = 1,
    /** No declared basis covers it. */
    LIVC_SHARE_BASIS_NONE = 2
};

/** Whether the giver's service takes care of the person. */
typedef uint32_t livc_share_care;
enum {
    /** It does. */
    LIVC_SHARE_CARE_CURRENT = 1,
    /** It did. */
    LIVC_SHARE_CARE_FORMER = 2,
    /** It does not. */
    LIVC_SHARE_CARE_NONE = 3,
    /** It makes no difference: the giver holds a seat. */
    LIVC_SHARE_CARE_NOT_RELEVANT = 4
};

/** The category of the data. */
typedef uint32_t livc_share_category;
enum {
    /** No personal data. */
    LIVC_SHARE_CATEGORY_NONE = 1,
    /** Identity and contact. */
    LIVC_SHARE_CATEGORY_IDENTITY = 2,
    /** Job and education. */
    LIVC_SHARE_CATEGORY_EMPLOYMENT = 3,
    /** Age, sex, nationality, civil status. */
    LIVC_SHARE_CATEGORY_CIVIL_STATUS = 4,
    /** Debts. */
    LIVC_SHARE_CATEGORY_DEBTS = 5,
    /** Way of life. */
    LIVC_SHARE_CATEGORY_LIFESTYLE = 6,
    /** Household. */
    LIVC_SHARE_CATEGORY_HOUSEHOLD = 7,
    /** Housing. */
    LIVC_SHARE_CATEGORY_HOUSING = 8,
    /** Police and judicial data. */
    LIVC_SHARE_CATEGORY_JUDICIAL = 9,
    /** Situations of risk. */
    LIVC_SHARE_CATEGORY_RISK_SITUATION = 10,
    /** A special category of personal data (GDPR, art. 9), not told apart here. */
    LIVC_SHARE_CATEGORY_SPECIAL = 11,
    /** Any other. */
    LIVC_SHARE_CATEGORY_OTHER = 12
};

/** Whether the item is classified information. */
typedef uint32_t livc_share_classified;
enum {
    /** Not classified. */
    LIVC_SHARE_CLASSIFIED_NO = 1,
    /** Classified. */
    LIVC_SHARE_CLASSIFIED_YES = 2
};

/** Whether the receiving service is competent for the area of the cell. */
typedef uint32_t livc_share_competent;
enum {
    /** It is. */
    LIVC_SHARE_COMPETENT_YES = 1,
    /** It is not, or it makes no difference. */
    LIVC_SHARE_COMPETENT_NO = 2
};

/** The positions of those who effectively took part in the meeting. */
typedef uint32_t livc_share_consensus;
enum {
    /** All agree. */
    LIVC_SHARE_CONSENSUS_ALL_AGREE = 1,
    /** At least one objects. */
    LIVC_SHARE_CONSENSUS_OBJECTION = 2,
    /** At least one position is not recorded. */
    LIVC_SHARE_CONSENSUS_UNRECORDED = 3,
    /** Nobody was asked. */
    LIVC_SHARE_CONSENSUS_NOT_ASKED = 4
};

/** The consent of the person, where the law or the profile asks it. */
typedef uint32_t livc_share_consent;
enum {
    /** Given by the person. */
    LIVC_SHARE_CONSENT_GIVEN = 1,
    /** Given by a parent of a person under 18. */
    LIVC_SHARE_CONSENT_GIVEN_BY_PARENT = 2,
    /** Asked, and not given. */
    LIVC_SHARE_CONSENT_MISSING = 3,
    /** Given, and withdrawn. */
    LIVC_SHARE_CONSENT_WITHDRAWN = 4,
    /** Not asked here. */
    LIVC_SHARE_CONSENT_NOT_REQUIRED = 5
};

/** What the feedback sheet would contain. */
typedef uint32_t livc_share_content;
enum {
    /** An evaluation of the follow-up in the cell only. */
    LIVC_SHARE_CONTENT_FOLLOW_UP_EVALUATION = 1,
    /** Anything more, or it is no feedback sheet. */
    LIVC_SHARE_CONTENT_OTHER = 2
};

/** Whether there is grave and imminent danger for somebody. */
typedef uint32_t livc_share_danger;
enum {
    /** None. */
    LIVC_SHARE_DANGER_NONE = 1,
    /** Imminent. */
    LIVC_SHARE_DANGER_IMMINENT = 2
};

/** The professional duty that binds the giver. */
typedef uint32_t livc_share_duty;
enum {
    /** None of these. */
    LIVC_SHARE_DUTY_NONE = 1,
    /** Professional secrecy. */
    LIVC_SHARE_DUTY_SECRET = 2,
    /** The duties of the police. */
    LIVC_SHARE_DUTY_POLICE = 3,
    /** The secrecy of a lawyer. */
    LIVC_SHARE_DUTY_LAWYER = 4
};

/** The person's place in the common database, where the giver may know it. */
typedef uint32_t livc_share_entity;
enum {
    /** A validated entity. */
    LIVC_SHARE_ENTITY_VALIDATED = 1,
    /** In pre-inquiry. */
    LIVC_SHARE_ENTITY_PRE_INQUIRY = 2,
    /** Not in the database. */
    LIVC_SHARE_ENTITY_NOT_IN_DATABASE = 3
};

/** A ground outside the consultation that lifts professional secrecy. */
typedef uint32_t livc_share_exemption;
enum {
    /** None. */
    LIVC_SHARE_EXEMPTION_NONE = 1,
    /** Testimony in court or before a parliamentary inquiry. */
    LIVC_SHARE_EXEMPTION_TESTIMONY = 2,
    /** A law obliges to speak. */
    LIVC_SHARE_EXEMPTION_LEGAL_DUTY = 3,
    /** A law permits to speak. */
    LIVC_SHARE_EXEMPTION_LEGAL_PERMISSION = 4,
    /** A decree or ordinance permits to speak. */
    LIVC_SHARE_EXEMPTION_DECREE_PERMISSION = 5,
    /** A report to the prosecutor of offences on minors or vulnerable persons. */
    LIVC_SHARE_EXEMPTION_PROSECUTOR_REPORT = 6
};

/** On what the consultation itself is founded. */
typedef uint32_t livc_share_founding;
enum {
    /** A law: the LIVC R of the law of 30 July 2018 is. */
    LIVC_SHARE_FOUNDING_LAW = 1,
    /** A decree only. */
    LIVC_SHARE_FOUNDING_DECREE = 2,
    /** An ordinance only. */
    LIVC_SHARE_FOUNDING_ORDINANCE = 3,
    /** A reasoned authorisation of the Crown prosecutor. */
    LIVC_SHARE_FOUNDING_PROSECUTOR = 4,
    /** Nothing of the kind. */
    LIVC_SHARE_FOUNDING_NONE = 5
};

/** The one who would tell, show, record, send or use. */
typedef uint32_t livc_share_giver;
enum {
    /** The mayor. */
    LIVC_SHARE_GIVER_MAYOR = 1,
    /** The representative whom the mayor designated. */
    LIVC_SHARE_GIVER_MAYOR_REPRESENTATIVE = 2,
    /** The chief of the local police. */
    LIVC_SHARE_GIVER_POLICE_CHIEF = 3,
    /** The representative whom the chief of police designated. */
    LIVC_SHARE_GIVER_POLICE_REPRESENTATIVE = 4,
    /** The municipal official in charge of prevention. */
    LIVC_SHARE_GIVER_PREVENTION_OFFICIAL = 5,
    /** Invited staff of the municipality, or of a service working at municipal level. */
    LIVC_SHARE_GIVER_MUNICIPAL_INVITEE = 6,
    /** An invited member of a service of a Community or Region. */
    LIVC_SHARE_GIVER_COMMUNITY_INVITEE = 7,
    /** The case handler in a service, who was not at the table. */
    LIVC_SHARE_GIVER_CASE_HANDLER = 8,
    /** Somebody in the room without a seat and without an invitation. */
    LIVC_SHARE_GIVER_ATTENDEE = 9,
    /** Anybody else. */
    LIVC_SHARE_GIVER_OUTSIDER = 10
};

/** Whether the giver's invitation was in time and complete. */
typedef uint32_t livc_share_invitation;
enum {
    /** In time and complete. */
    LIVC_SHARE_INVITATION_IN_ORDER = 1,
    /** Late without reasoned urgency, or incomplete. */
    LIVC_SHARE_INVITATION_SHORTCOMING = 2,
    /** No such rules apply to the giver. */
    LIVC_SHARE_INVITATION_NOT_RELEVANT = 3
};

/** What it is about. */
typedef uint32_t livc_share_item;
enum {
    /** An information card from the common database. */
    LIVC_SHARE_ITEM_CARD = 1,
    /** An intelligence sheet from the common database. */
    LIVC_SHARE_ITEM_INTELLIGENCE_SHEET = 2,
    /** A list of several persons from the common database. */
    LIVC_SHARE_ITEM_TER_LIST = 3,
    /** The feedback sheet of the cell on a listed person. */
    LIVC_SHARE_ITEM_FEEDBACK_SHEET = 4,
    /** What a participant brings to the table. */
    LIVC_SHARE_ITEM_CONTRIBUTION = 5,
    /** A fact of the casus file: dates, states, who takes part. */
    LIVC_SHARE_ITEM_CASE_FACT = 6,
    /** The follow-up plan. */
    LIVC_SHARE_ITEM_PLAN = 7,
    /** The notice to a reporter that the signal was received and handled. */
    LIVC_SHARE_ITEM_OUTCOME_NOTICE = 8,
    /** The notice that a new entity was entered in the common database. */
    LIVC_SHARE_ITEM_NEW_ENTITY = 9,
    /** A professional's own assessment. */
    LIVC_SHARE_ITEM_OWN_ASSESSMENT = 10,
    /** A count in which nobody can be recognised. */
    LIVC_SHARE_ITEM_COUNT = 11,
    /** The mere fact that a person is discussed. */
    LIVC_SHARE_ITEM_EXISTENCE = 12,
    /** What a person is told of the data that are kept on that person. */
    LIVC_SHARE_ITEM_EXTRACT = 13,
    /** A person's request about the data that are kept on that person. */
    LIVC_SHARE_ITEM_RIGHTS_REQUEST = 14,
    /** A service's report on why it does not take part. */
    LIVC_SHARE_ITEM_NON_PARTICIPATION = 15,
    /** The filled-in form of a confidential instrument. */
    LIVC_SHARE_ITEM_INSTRUMENT = 16,
    /** A figure or colour that a machine computed of a person. */
    LIVC_SHARE_ITEM_COMPUTED_ESTIMATE = 17
};

/** The tie between a validated entity and the municipality. */
typedef uint32_t livc_share_link;
enum {
    /** Resides there. */
    LIVC_SHARE_LINK_RESIDES = 1,
    /** Regularly frequents it. */
    LIVC_SHARE_LINK_FREQUENTS = 2,
    /** Regularly organises activities there. */
    LIVC_SHARE_LINK_ORGANISES = 3,
    /** Has perceptible effects there (hate propagandists only). */
    LIVC_SHARE_LINK_EFFECTS = 4,
    /** Plans activities there (hate propagandists only). */
    LIVC_SHARE_LINK_PLANS = 5,
    /** None of these. */
    LIVC_SHARE_LINK_NONE = 6
};

/** Whether the person is on the mayor's list of casussen that day. */
typedef uint32_t livc_share_listed;
enum {
    /** On the list. */
    LIVC_SHARE_LISTED_YES = 1,
    /** Not on the list. */
    LIVC_SHARE_LISTED_NO = 2
};

/** The mandate by or under a decree or ordinance that covers the giver's service that day. */
typedef uint32_t livc_share_mandate;
enum {
    /** A seat, or municipal level: no mandate is needed. */
    LIVC_SHARE_MANDATE_NOT_NEEDED = 1,
    /** A mandate exists and covers the service. */
    LIVC_SHARE_MANDATE_COVERS = 2,
    /** No mandate is known. */
    LIVC_SHARE_MANDATE_NONE = 3,
    /** Nobody has verified it. */
    LIVC_SHARE_MANDATE_UNVERIFIED = 4
};

/** The act. */
typedef uint32_t livc_share_op;
enum {
    /** Say from memory. */
    LIVC_SHARE_OP_TELL = 1,
    /** Let others see, without leaving it with them. */
    LIVC_SHARE_OP_SHOW = 2,
    /** Write into a file or database. */
    LIVC_SHARE_OP_RECORD = 3,
    /** Read from a file. */
    LIVC_SHARE_OP_CONSULT_FILE = 4,
    /** Transmit, in whatever way. */
    LIVC_SHARE_OP_SEND = 5,
    /** Answer a request for information of the mayor (art. 3, § 2). */
    LIVC_SHARE_OP_ANSWER = 6,
    /** Name a person to a service in order to invite it. */
    LIVC_SHARE_OP_INVITE = 7,
    /** Tell the case handler of one's own service afterwards. */
    LIVC_SHARE_OP_DEBRIEF = 8,
    /** Act on it. */
    LIVC_SHARE_OP_USE = 9,
    /** Make public. */
    LIVC_SHARE_OP_PUBLISH = 10
};

/** Whose information it is. */
typedef uint32_t livc_share_origin;
enum {
    /** The giver's own. */
    LIVC_SHARE_ORIGIN_OWN = 1,
    /** Heard at the table, from somebody else. */
    LIVC_SHARE_ORIGIN_OTHER = 2,
    /** Neither: the item is the cell's. */
    LIVC_SHARE_ORIGIN_NOT_RELEVANT = 3
};

/** Whether the mayor was in contact with the chief of police before using data of a card. */
typedef uint32_t livc_share_police_contact;
enum {
    /** Contact was made. */
    LIVC_SHARE_POLICE_CONTACT_MADE = 1,
    /** Contact was not made. */
    LIVC_SHARE_POLICE_CONTACT_NOT_MADE = 2
};

/** Whether the participant signed the protocol of the cell. */
typedef uint32_t livc_share_protocol;
enum {
    /** Signed. */
    LIVC_SHARE_PROTOCOL_SIGNED = 1,
    /** Not signed. */
    LIVC_SHARE_PROTOCOL_UNSIGNED = 2,
    /** The cell does not ask it. */
    LIVC_SHARE_PROTOCOL_NOT_REQUIRED = 3,
    /** Not signed, where the profile asks it of whoever is invited to one casus. */
    LIVC_SHARE_PROTOCOL_DEMANDED = 4
};

/** What it is for. */
typedef uint32_t livc_share_purpose;
enum {
    /** Preventing terrorist offences. */
    LIVC_SHARE_PURPOSE_PREVENTION = 1,
    /** Protecting the physical or psychological integrity of the person or of others. */
    LIVC_SHARE_PURPOSE_INTEGRITY = 2,
    /** Preventing offences within a criminal organisation. */
    LIVC_SHARE_PURPOSE_CRIMINAL_ORGANISATION = 3,
    /** Prosecuting the offences for which the consultation was organised. */
    LIVC_SHARE_PURPOSE_PROSECUTION = 4,
    /** Prosecuting other offences. */
    LIVC_SHARE_PURPOSE_PROSECUTION_OTHER = 5,
    /** Help and follow-up of the person. */
    LIVC_SHARE_PURPOSE_SUPPORT = 6,
    /** Reporting and accountability. */
    LIVC_SHARE_PURPOSE_REPORTING = 7,
    /** Statistics. */
    LIVC_SHARE_PURPOSE_STATISTICS = 8,
    /** A social benefit. */
    LIVC_SHARE_PURPOSE_BENEFIT = 9,
    /** Housing. */
    LIVC_SHARE_PURPOSE_HOUSING = 10,
    /** Employment. */
    LIVC_SHARE_PURPOSE_EMPLOYMENT = 11,
    /** A permit. */
    LIVC_SHARE_PURPOSE_PERMIT = 12,
    /** Migration. */
    LIVC_SHARE_PURPOSE_MIGRATION = 13,
    /** Nationality. */
    LIVC_SHARE_PURPOSE_NATIONALITY = 14,
    /** Tax. */
    LIVC_SHARE_PURPOSE_TAX = 15,
    /** A school sanction. */
    LIVC_SHARE_PURPOSE_SCHOOL_SANCTION = 16,
    /** Anything else. */
    LIVC_SHARE_PURPOSE_OTHER = 17,
    /** The rights of a person on the data that are kept on that person. */
    LIVC_SHARE_PURPOSE_RIGHTS = 18
};

/** Who would receive it. */
typedef uint32_t livc_share_receiver;
enum {
    /** Everybody in the room. */
    LIVC_SHARE_RECEIVER_THOSE_PRESENT = 1,
    /** The mayor. */
    LIVC_SHARE_RECEIVER_MAYOR = 2,
    /** The case handler in the giver's own service. */
    LIVC_SHARE_RECEIVER_CASE_HANDLER = 3,
    /** The hierarchical superior in the giver's own service, or the superior of a service to be invited. */
    LIVC_SHARE_RECEIVER_SUPERIOR = 4,
    /** A basic service of the common database: OCAM, police, intelligence services. */
    LIVC_SHARE_RECEIVER_BASIC_SERVICE = 5,
    /** A supervisory authority of the common database: COC, Committee R. */
    LIVC_SHARE_RECEIVER_SUPERVISOR = 6,
    /** A partner service of the common database. */
    LIVC_SHARE_RECEIVER_PARTNER_SERVICE = 7,
    /** The prosecutor. */
    LIVC_SHARE_RECEIVER_PROSECUTOR = 8,
    /** The Local Task Force. */
    LIVC_SHARE_RECEIVER_TASK_FORCE = 9,
    /** Another cell. */
    LIVC_SHARE_RECEIVER_OTHER_CELL = 10,
    /** The person discussed. */
    LIVC_SHARE_RECEIVER_PERSON_DISCUSSED = 11,
    /** The one who reported the signal. */
    LIVC_SHARE_RECEIVER_REPORTER = 12,
    /** The file of the giver's own service. */
    LIVC_SHARE_RECEIVER_OWN_FILE = 13,
    /** The file of the person discussed. */
    LIVC_SHARE_RECEIVER_PERSON_FILE = 14,
    /** The common database T.E.R. */
    LIVC_SHARE_RECEIVER_DATABASE = 15,
    /** A coach, evaluator or observer. */
    LIVC_SHARE_RECEIVER_COACH = 16,
    /** Anybody. */
    LIVC_SHARE_RECEIVER_PUBLIC = 17,
    /** The data protection authority (GBA, APD). */
    LIVC_SHARE_RECEIVER_DATA_PROTECTION_AUTHORITY = 18
};

/** The legislation that the giver's service is under. */
typedef uint32_t livc_share_regime;
enum {
    /** Federal. */
    LIVC_SHARE_REGIME_FEDERAL = 1,
    /** The municipality. */
    LIVC_SHARE_REGIME_MUNICIPAL = 2,
    /** The French Community. */
    LIVC_SHARE_REGIME_FRENCH_COMMUNITY = 3,
    /** The Flemish Community. */
    LIVC_SHARE_REGIME_FLEMISH = 4,
    /** The German-speaking Community. */
    LIVC_SHARE_REGIME_GERMAN_SPEAKING = 5,
    /** The Walloon Region. */
    LIVC_SHARE_REGIME_WALLOON = 6,
    /** The Brussels institutions. */
    LIVC_SHARE_REGIME_BRUSSELS = 7
};

/** Who is in the room for this agenda item. */
typedef uint32_t livc_share_room;
enum {
    /** There is no room: the act is not done in a meeting. */
    LIVC_SHARE_ROOM_NONE = 1,
    /** Everybody present holds a seat or a valid invitation for this item. */
    LIVC_SHARE_ROOM_LAWFUL = 2,
    /** Somebody is present without a seat and without a valid invitation for this item. */
    LIVC_SHARE_ROOM_INTRUDER = 3,
    /** Not everybody's seat or invitation is known. */
    LIVC_SHARE_ROOM_INCOMPLETE = 4
};

/** Whether the item holds a professional secret, and whose. */
typedef uint32_t livc_share_secret;
enum {
    /** No secret. */
    LIVC_SHARE_SECRET_NO = 1,
    /** A secret that the giver holds by profession. */
    LIVC_SHARE_SECRET_OF_GIVER = 2,
    /** A secret that somebody else told in the consultation. */
    LIVC_SHARE_SECRET_HEARD_HERE = 3
};

/** Where the act happens. */
typedef uint32_t livc_share_setting;
enum {
    /** A meeting of the cell that discusses casussen on the mayor's list. */
    LIVC_SHARE_SETTING_CASE_MEETING = 1,
    /** Screening of signals, before a person is listed. */
    LIVC_SHARE_SETTING_TRIAGE = 2,
    /** A table around one person that is not called as a LIVC R. */
    LIVC_SHARE_SETTING_PARTNER_TABLE = 3,
    /** A strategic or thematic meeting of the cell. */
    LIVC_SHARE_SETTING_STRATEGIC_MEETING = 4,
    /** Intervision, supervision or exchange between cells. */
    LIVC_SHARE_SETTING_PEER_MEETING = 5,
    /** The Local Task Force: another table, with other members. */
    LIVC_SHARE_SETTING_TASK_FORCE = 6,
    /** Outside any meeting: mail, corridor, telephone, platform. */
    LIVC_SHARE_SETTING_OUTSIDE = 7
};

/** Whether the source of the information is named. */
typedef uint32_t livc_share_source;
enum {
    /** Named. */
    LIVC_SHARE_SOURCE_NAMED = 1,
    /** Missing. */
    LIVC_SHARE_SOURCE_MISSING = 2
};

/** The stage of a profile that filters what is said, step by step; a Belgian profile has no such filters. */
typedef uint32_t livc_share_stage;
enum {
    /** Within one's own service. */
    LIVC_SHARE_STAGE_FILTER_1 = 1,
    /** With the others, without any identity, to test the threshold. */
    LIVC_SHARE_STAGE_FILTER_2 = 2,
    /** With limited identifiers, to find which services know the person. */
    LIVC_SHARE_STAGE_FILTER_3 = 3,
    /** In full, among the services that will act. */
    LIVC_SHARE_STAGE_FILTER_4 = 4,
    /** The threshold was not met. */
    LIVC_SHARE_STAGE_STOPPED = 5,
    /** The profile has no filters. */
    LIVC_SHARE_STAGE_NOT_USED = 6
};

/** Whom the data are about. */
typedef uint32_t livc_share_subject;
enum {
    /** The listed person. */
    LIVC_SHARE_SUBJECT_LISTED_PERSON = 1,
    /** A relation or contact of the listed person. */
    LIVC_SHARE_SUBJECT_CONTACT = 2,
    /** Another person. */
    LIVC_SHARE_SUBJECT_OTHER_PERSON = 3,
    /** Nobody. */
    LIVC_SHARE_SUBJECT_NOBODY = 4
};

/** The circle of the viewer or giver in this casus. */
typedef uint32_t livc_share_tier;
enum {
    /** One of the three seats. */
    LIVC_SHARE_TIER_CORE = 1,
    /** A standing participant. */
    LIVC_SHARE_TIER_PERMANENT = 2,
    /** Invited to this casus. */
    LIVC_SHARE_TIER_AD_HOC = 3,
    /** None of these. */
    LIVC_SHARE_TIER_NONE = 4
};

/** Who receives a feedback sheet. */
typedef uint32_t livc_sheet_receiver;
enum {
    /** A basic service of the common database. */
    LIVC_SHEET_RECEIVER_BASIC_SERVICE = 1,
    /** A supervisory authority of the common database. */
    LIVC_SHEET_RECEIVER_SUPERVISOR = 2,
    /** A partner service of the common database. */
    LIVC_SHEET_RECEIVER_PARTNER_SERVICE = 3
};

/** What the address of a source leads to. */
typedef uint32_t livc_source_address;
enum {
    /** To the page itself. */
    LIVC_SOURCE_ADDRESS_PAGE = 1,
    /** To the site or publication only: the exact page was not kept. */
    LIVC_SOURCE_ADDRESS_SITE = 2,
    /** There is none: the address was not kept. */
    LIVC_SOURCE_ADDRESS_NOT_KEPT = 3
};

/** How much of a source was read. */
typedef uint32_t livc_source_reading;
enum {
    /** All of it. */
    LIVC_SOURCE_READING_WHOLE = 1,
    /** Its opening, or a part. */
    LIVC_SOURCE_READING_PART = 2,
    /** A summary or an abstract of it. */
    LIVC_SOURCE_READING_SUMMARY = 3,
    /** An announcement of it, or what others write about it. */
    LIVC_SOURCE_READING_ANNOUNCEMENT = 4
};

/** How long a period of figures is. */
typedef uint32_t livc_span_kind;
enum {
    /** A day. */
    LIVC_SPAN_KIND_DAY = 1,
    /** A calendar month. */
    LIVC_SPAN_KIND_MONTH = 2,
    /** A quarter of a calendar year. */
    LIVC_SPAN_KIND_QUARTER = 3,
    /** A half of a calendar year. */
    LIVC_SPAN_KIND_HALF_YEAR = 4,
    /** A calendar year. */
    LIVC_SPAN_KIND_YEAR = 5,
    /** From 1 September to 31 August. */
    LIVC_SPAN_KIND_SCHOOL_YEAR = 6,
    /** The six calendar years after the municipal elections. */
    LIVC_SPAN_KIND_LEGISLATURE = 7
};

/** The unit of a length of time in a setting. */
typedef uint32_t livc_span_unit;
enum {
    /** Minutes. */
    LIVC_SPAN_UNIT_MINUTE = 1,
    /** Hours. */
    LIVC_SPAN_UNIT_HOUR = 2,
    /** Days. */
    LIVC_SPAN_UNIT_DAY = 3,
    /** Weeks. */
    LIVC_SPAN_UNIT_WEEK = 4,
    /** Months. */
    LIVC_SPAN_UNIT_MONTH = 5,
    /** Years. */
    LIVC_SPAN_UNIT_YEAR = 6
};

/** What became of a rule that was considered. */
typedef uint32_t livc_standing;
enum {
    /** It fired and determined the outcome. */
    LIVC_STANDING_DETERMINING = 1,
    /** It fired, and an earlier line of the order of deciding gave the outcome. */
    LIVC_STANDING_OUTRANKED = 2,
    /** It fired, and what it needs is met. */
    LIVC_STANDING_MET = 3,
    /** It fired, and adds duties, a notice or a period. */
    LIVC_STANDING_BESIDE = 4,
    /** Whether it fires, or what it then counts for, depends on facts that are unknown. */
    LIVC_STANDING_OPEN = 5,
    /** Its conditions hold, and an exception of its own stops it. */
    LIVC_STANDING_EXCEPTED = 6,
    /** Its conditions do not hold. */
    LIVC_STANDING_NOT_FIRED = 7,
    /** It does not hold on that day. */
    LIVC_STANDING_NOT_VALID = 8
};

/** The sections of a truth table, in the order of deciding: the first of which a rule applies gives the outcome. */
typedef uint32_t livc_table_section;
enum {
    /** Forbidden, whatever else applies. */
    LIVC_TABLE_SECTION_FORBIDDEN = 1,
    /** Permitted, unless the next section applies too. */
    LIVC_TABLE_SECTION_PERMITTED = 2,
    /** A person must decide, even where something permits. */
    LIVC_TABLE_SECTION_ASKED_IF_PERMITTED = 3,
    /** Nothing permits, and a person must decide. */
    LIVC_TABLE_SECTION_ASKED = 4,
    /** Forbidden, because nothing permits. */
    LIVC_TABLE_SECTION_CLOSED = 5,
    /** What comes beside: obligations, notices and periods. */
    LIVC_TABLE_SECTION_BESIDE = 6
};

/** Whom an entry is for. */
typedef uint32_t livc_target_group;
enum {
    /** Mayors. */
    LIVC_TARGET_GROUP_MAYOR = 1,
    /** Coordinators of a cell. */
    LIVC_TARGET_GROUP_COORDINATOR = 2,
    /** Those who direct a casus. */
    LIVC_TARGET_GROUP_CASE_DIRECTOR = 3,
    /** Police. */
    LIVC_TARGET_GROUP_POLICE = 4,
    /** Socio-preventive partners. */
    LIVC_TARGET_GROUP_SOCIAL_PARTNER = 5,
    /** Schools and pupil guidance. */
    LIVC_TARGET_GROUP_EDUCATION = 6,
    /** Health care and mental health care. */
    LIVC_TARGET_GROUP_HEALTH_CARE = 7,
    /** Justice houses, probation, prosecution. */
    LIVC_TARGET_GROUP_JUSTICE = 8,
    /** Youth work and street work. */
    LIVC_TARGET_GROUP_YOUTH_WORK = 9,
    /** Other staff of the municipality. */
    LIVC_TARGET_GROUP_MUNICIPAL_STAFF = 10,
    /** Those who make policy or oversee it. */
    LIVC_TARGET_GROUP_POLICY_MAKER = 11,
    /** Evaluators and researchers. */
    LIVC_TARGET_GROUP_EVALUATOR = 12,
    /** Anybody who may report a concern. */
    LIVC_TARGET_GROUP_REPORTER = 13
};

/**
 * The terms of art of livc, each with its wording in four languages.
 *
 * Texts use the same terms, so that a term reads the same everywhere.
 */
typedef uint32_t livc_term;
enum {
    /** The cell itself, by its full name. */
    LIVC_TERM_LIVC = 1,
    /** The consultation on casussen. */
    LIVC_TERM_CASE_CONSULTATION = 2,
    /** A person on the list, as the cell works on it. */
    LIVC_TERM_CASUS = 3,
    /** The mayor's list of casussen. */
    LIVC_TERM_CASE_LIST = 4,
    /** The person whom a casus is about. */
    LIVC_TERM_PERSON_DISCUSSED = 5,
    /** The mayor. */
    LIVC_TERM_MAYOR = 6,
    /** Whom the mayor or the chief of police designates. */
    LIVC_TERM_REPRESENTATIVE = 7,
    /** The chief of the local police. */
    LIVC_TERM_POLICE_CHIEF = 8,
    /** The officer of the local police who in practice represents the chief. */
    LIVC_TERM_INFORMATION_OFFICER = 9,
    /** The municipal official in charge of prevention: the third seat. */
    LIVC_TERM_PREVENTION_OFFICIAL = 10,
    /** Clearance for classified information. Not a mandate. */
    LIVC_TERM_CLEARANCE = 11,
    /** What allows a service of a Community or Region to take part, by or under a decree. Not a clearance. */
    LIVC_TERM_MANDATE = 12,
    /** The mayor's invitation to the table. */
    LIVC_TERM_INVITATION = 13,
    /** What the indications must be of. */
    LIVC_TERM_RADICALISATION_PROCESS = 14,
    /** Indications. Not proof. */
    LIVC_TERM_INDICATIONS = 15,
    /** The follow-up of a person, with a plan. */
    LIVC_TERM_FOLLOW_UP = 16,
    /** The extract of an intelligence sheet that may be shown at the table. */
    LIVC_TERM_CARD = 17,
    /** The sheet of the common database. Never at the table. */
    LIVC_TERM_INTELLIGENCE_SHEET = 18,
    /** What leaves the table, by consensus. */
    LIVC_TERM_FEEDBACK_SHEET = 19,
    /** Agreement of all who effectively take part. */
    LIVC_TERM_CONSENSUS = 20,
    /** The secrecy that a profession owes. */
    LIVC_TERM_PROFESSIONAL_SECRECY = 21,
    /** The secrecy that participants owe on what they hear. */
    LIVC_TERM_DUTY_OF_SECRECY = 22,
    /** The discretion of an official. Not professional secrecy. */
    LIVC_TERM_DUTY_OF_DISCRETION = 23,
    /** A right, never a duty, to speak. */
    LIVC_TERM_RIGHT_TO_SPEAK = 24,
    /** A state of necessity. */
    LIVC_TERM_STATE_OF_NECESSITY = 25,
    /** The common database on terrorism, extremism and radicalisation. */
    LIVC_TERM_COMMON_DATABASE = 26,
    /** OCAM, the police and the intelligence services. */
    LIVC_TERM_BASIC_SERVICES = 27,
    /** The other services of the common database. */
    LIVC_TERM_PARTNER_SERVICES = 28,
    /** Those who supervise the common database. */
    LIVC_TERM_SUPERVISORY_AUTHORITIES = 29,
    /** An entity that meets the criteria of the common database. */
    LIVC_TERM_VALIDATED_ENTITY = 30,
    /** An entity of which it is still examined whether it does. */
    LIVC_TERM_PRE_INQUIRY_ENTITY = 31,
    /** The platform of the security services in a district. Not the cell. */
    LIVC_TERM_TASK_FORCE = 32,
    /** The body that assesses the threat. */
    LIVC_TERM_OCAM = 33,
    /** A partner from help, care, school or youth work. */
    LIVC_TERM_SOCIO_PREVENTIVE = 34,
    /** The public social welfare centre. */
    LIVC_TERM_WELFARE_CENTRE = 35,
    /** The justice house. */
    LIVC_TERM_JUSTICE_HOUSE = 36,
    /** The pupil guidance centre. */
    LIVC_TERM_PUPIL_GUIDANCE = 37,
    /** The participant who keeps a casus together. */
    LIVC_TERM_CASE_DIRECTOR = 38,
    /** What comes in, before anybody is listed. */
    LIVC_TERM_SIGNAL = 39,
    /** The person whom data are about, in the sense of the GDPR only. */
    LIVC_TERM_DATA_SUBJECT = 40,
    /** How long something may be kept. */
    LIVC_TERM_RETENTION_PERIOD = 41
};

/** Who received a serious threat. */
typedef uint32_t livc_threat_receiver;
enum {
    /** The emergency services. */
    LIVC_THREAT_RECEIVER_EMERGENCY = 1,
    /** The police. */
    LIVC_THREAT_RECEIVER_POLICE = 2,
    /** The prosecutor. */
    LIVC_THREAT_RECEIVER_PROSECUTOR = 3
};

/** How far something can be taken over under Belgian law. It is livc's own reading, never legal advice. */
typedef uint32_t livc_transfer;
enum {
    /** Made in Belgium, for a LIVC R or beside one. */
    LIVC_TRANSFER_BELGIAN = 1,
    /** Touches no rule of Belgian law: usable as it is. */
    LIVC_TRANSFER_USABLE = 2,
    /** Usable once adapted to the provisions that are named. */
    LIVC_TRANSFER_ADAPT = 3,
    /** Another legal frame: a source of ideas, not of procedure. */
    LIVC_TRANSFER_IDEAS = 4
};

/** How the hand-over of a casus to another cell ended. */
typedef uint32_t livc_transfer_outcome;
enum {
    /** The receiving mayor took it in. */
    LIVC_TRANSFER_OUTCOME_ACCEPTED = 1,
    /** The receiving mayor did not. */
    LIVC_TRANSFER_OUTCOME_DECLINED = 2,
    /** The sender took the proposal back. */
    LIVC_TRANSFER_OUTCOME_WITHDRAWN = 3
};

/** The levels above the municipality. */
typedef uint32_t livc_unit_level;
enum {
    /** A region. */
    LIVC_UNIT_LEVEL_REGION = 1,
    /** A province. */
    LIVC_UNIT_LEVEL_PROVINCE = 2,
    /** An administrative arrondissement. */
    LIVC_UNIT_LEVEL_ARRONDISSEMENT = 3
};

/** Why an indicator has no figure from the journal of a cell. */
typedef uint32_t livc_untold;
enum {
    /** The journal does not record it. */
    LIVC_UNTOLD_NOT_RECORDED = 1,
    /** Only the host knows it: means, population, hours, what was reported to a council. */
    LIVC_UNTOLD_HOST = 2,
    /** It compares figures of two periods. */
    LIVC_UNTOLD_TWO_PERIODS = 3,
    /** It comes from what municipalities told of their cells. */
    LIVC_UNTOLD_COVERAGE = 4,
    /** It comes from the self-evaluation. */
    LIVC_UNTOLD_SCAN = 5,
    /** It comes from the coaching of cells. */
    LIVC_UNTOLD_SUPPORT = 6,
    /** It comes from the practices that are shared. */
    LIVC_UNTOLD_KNOWLEDGE = 7,
    /** The access journal was not given. */
    LIVC_UNTOLD_ACCESS_JOURNAL = 8,
    /** What it would take was destroyed. */
    LIVC_UNTOLD_DESTROYED = 9
};

/**
 * The capacity in which somebody looks. livc looks it up: nobody can claim one that the register does not
 * know.
 */
typedef uint32_t livc_viewer_role;
enum {
    /** As holder of one of the three seats. */
    LIVC_VIEWER_ROLE_SEAT_HOLDER = 1,
    /** As coordinator of the cell. */
    LIVC_VIEWER_ROLE_COORDINATOR = 2,
    /** As director of the casus. */
    LIVC_VIEWER_ROLE_CASE_DIRECTOR = 3,
    /** As somebody who is invited: standing, or to the casus. */
    LIVC_VIEWER_ROLE_INVITEE = 4,
    /** As data-protection officer: the trail and the proofs, and no casus. */
    LIVC_VIEWER_ROLE_DATA_PROTECTION_OFFICER = 5,
    /** As supervisory authority: the trail and the proofs, and no casus. */
    LIVC_VIEWER_ROLE_SUPERVISOR = 6,
    /** As archivist: the trail and the proofs, and no casus. */
    LIVC_VIEWER_ROLE_ARCHIVIST = 7
};

/** A day of the week. */
typedef uint32_t livc_weekday;
enum {
    /** Monday. */
    LIVC_WEEKDAY_MONDAY = 1,
    /** Tuesday. */
    LIVC_WEEKDAY_TUESDAY = 2,
    /** Wednesday. */
    LIVC_WEEKDAY_WEDNESDAY = 3,
    /** Thursday. */
    LIVC_WEEKDAY_THURSDAY = 4,
    /** Friday. */
    LIVC_WEEKDAY_FRIDAY = 5,
    /** Saturday. */
    LIVC_WEEKDAY_SATURDAY = 6,
    /** Sunday. */
    LIVC_WEEKDAY_SUNDAY = 7
};

/** A step of the work of a cell, from setting it up to learning from it. */
typedef uint32_t livc_work_phase;
enum {
    /** Setting up the cell and keeping it in order. */
    LIVC_WORK_PHASE_SET_UP = 1,
    /** A signal comes in. */
    LIVC_WORK_PHASE_SIGNAL = 2,
    /** Those who report check what they can do themselves. */
    LIVC_WORK_PHASE_OWN_CHECK = 3,
    /** A signal is screened. */
    LIVC_WORK_PHASE_TRIAGE = 4,
    /** The mayor puts it on the case list. */
    LIVC_WORK_PHASE_LISTING = 5,
    /** All disciplines weigh it together. */
    LIVC_WORK_PHASE_WEIGHING = 6,
    /** A plan is made. */
    LIVC_WORK_PHASE_PLANNING = 7,
    /** The plan runs and is reviewed. */
    LIVC_WORK_PHASE_FOLLOW_UP = 8,
    /** It is closed or handed over. */
    LIVC_WORK_PHASE_CLOSING = 9,
    /** Care after closing. */
    LIVC_WORK_PHASE_AFTERCARE = 10,
    /** The working of the cell is evaluated. */
    LIVC_WORK_PHASE_EVALUATION = 11,
    /** The cell learns: training, intervision, exchange. */
    LIVC_WORK_PHASE_LEARNING = 12
};

/** Yes or no, to a question. */
typedef uint32_t livc_yes_no;
enum {
    /** Yes. */
    LIVC_YES_NO_YES = 1,
    /** No. */
    LIVC_YES_NO_NO = 2
};

/** The places of the facts of the scope meet in an array of facts. */
enum {
    /** What is checked. */
    LIVC_FACT_MEET_CHECK = 0,
    /** The seat. */
    LIVC_FACT_MEET_SEAT = 1,
    /** Who holds the seat. */
    LIVC_FACT_MEET_HOLDER = 2,
    /** The designation of a representative. */
    LIVC_FACT_MEET_DESIGNATION = 3,
    /** The security clearance on that day. */
    LIVC_FACT_MEET_CLEARANCE = 4,
    /** Whether several municipalities share the cell. */
    LIVC_FACT_MEET_JOINT = 5,
    /** The invitation of a person present. */
    LIVC_FACT_MEET_INVITATION = 6,
    /** Who invited. */
    LIVC_FACT_MEET_INVITER = 7,
    /** In what capacity the person is there. */
    LIVC_FACT_MEET_ATTENDEE = 8,
    /** The mandate by or under a decree or ordinance that covers the service that day. */
    LIVC_FACT_MEET_MANDATE = 9,
    /** The legislation that the service is under. */
    LIVC_FACT_MEET_REGIME = 10,
    /** What the function can contribute to case-focused, individual follow-up at local level. */
    LIVC_FACT_MEET_CONTRIBUTION = 11,
    /** The kind of meeting. */
    LIVC_FACT_MEET_MEETING = 12,
    /** The purpose of the cell. */
    LIVC_FACT_MEET_PURPOSE = 13,
    /** Whether the seat is present at this meeting. */
    LIVC_FACT_MEET_PRESENT = 14,
    /** Whether a professional secret is told at this agenda item. */
    LIVC_FACT_MEET_SECRET = 15,
    /** What became of the municipalities of the cell. */
    LIVC_FACT_MEET_TERRITORY = 16,
    /** How many there are in this version. */
    LIVC_FACT_MEET_COUNT = 17
};

/** The places of the facts of the scope invite in an array of facts. */
enum {
    /** Whom the invitation is for. */
    LIVC_FACT_INVITE_INVITEE = 0,
    /** Who invites. */
    LIVC_FACT_INVITE_INVITER = 1,
    /** Whether the person is on the mayor's list that day. */
    LIVC_FACT_INVITE_LISTED = 2,
    /** The legislation that the service is under. */
    LIVC_FACT_INVITE_REGIME = 3,
    /** The mandate by or under a decree or ordinance that covers the service that day. */
    LIVC_FACT_INVITE_MANDATE = 4,
    /** What the function can contribute to case-focused, individual follow-up at local level. */
    LIVC_FACT_INVITE_CONTRIBUTION = 5,
    /** To whom the invitation is addressed. */
    LIVC_FACT_INVITE_ADDRESSEE = 6,
    /** Whom the decree wants the invitation addressed to. */
    LIVC_FACT_INVITE_SERVICE = 7,
    /** The days between sending and meeting. */
    LIVC_FACT_INVITE_NOTICE = 8,
    /** Whether urgency is invoked. */
    LIVC_FACT_INVITE_URGENCY = 9,
    /** Whether the invitation contains all that the decree asks. */
    LIVC_FACT_INVITE_CONTENT = 10,
    /** The age band of the person. */
    LIVC_FACT_INVITE_AGE = 11,
    /** Whether the special reasons for a child under 12 are stated. */
    LIVC_FACT_INVITE_CHILD_REASONS = 12,
    /** Whether the service takes care of the person. */
    LIVC_FACT_INVITE_CARE = 13,
    /** How many there are in this version. */
    LIVC_FACT_INVITE_COUNT = 14
};

/** The places of the facts of the scope share in an array of facts. */
enum {
    /** Where the act happens. */
    LIVC_FACT_SHARE_SETTING = 0,
    /** Who is in the room for this agenda item. */
    LIVC_FACT_SHARE_ROOM = 1,
    /** The one who would tell, show, record, send or use. */
    LIVC_FACT_SHARE_GIVER = 2,
    /** Whether the person is on the mayor's list of casussen that day. */
    LIVC_FACT_SHARE_LISTED = 3,
    /** On what the consultation itself is founded. */
    LIVC_FACT_SHARE_FOUNDING = 4,
    /** Whether the item is classified information. */
    LIVC_FACT_SHARE_CLASSIFIED = 5,
    /** The act. */
    LIVC_FACT_SHARE_OP = 6,
    /** What it is about. */
    LIVC_FACT_SHARE_ITEM = 7,
    /** Who would receive it. */
    LIVC_FACT_SHARE_RECEIVER = 8,
    /** Whether the giver's service takes care of the person. */
    LIVC_FACT_SHARE_CARE = 9,
    /** The legislation that the giver's service is under. */
    LIVC_FACT_SHARE_REGIME = 10,
    /** The mandate by or under a decree or ordinance that covers the giver's service that day. */
    LIVC_FACT_SHARE_MANDATE = 11,
    /** The professional duty that binds the giver. */
    LIVC_FACT_SHARE_DUTY = 12,
    /** Whether the item holds a professional secret, and whose. */
    LIVC_FACT_SHARE_SECRET = 13,
    /** The category of the data. */
    LIVC_FACT_SHARE_CATEGORY = 14,
    /** Whom the data are about. */
    LIVC_FACT_SHARE_SUBJECT = 15,
    /** The person's place in the common database, where the giver may know it. */
    LIVC_FACT_SHARE_ENTITY = 16,
    /** What it is for. */
    LIVC_FACT_SHARE_PURPOSE = 17,
    /** The positions of those who effectively took part in the meeting. */
    LIVC_FACT_SHARE_CONSENSUS = 18,
    /** Whether the receiving service is competent for the area of the cell. */
    LIVC_FACT_SHARE_COMPETENT = 19,
    /** The age band of the person. */
    LIVC_FACT_SHARE_AGE = 20,
    /** Whether the source of the information is named. */
    LIVC_FACT_SHARE_SOURCE = 21,
    /** Whether a basis in law is declared for this processing. */
    LIVC_FACT_SHARE_BASIS = 22,
    /** The circle of the viewer or giver in this casus. */
    LIVC_FACT_SHARE_TIER = 23,
    /** Whether the participant signed the protocol of the cell. */
    LIVC_FACT_SHARE_PROTOCOL = 24,
    /** Whether there is grave and imminent danger for somebody. */
    LIVC_FACT_SHARE_DANGER = 25,
    /** A ground outside the consultation that lifts professional secrecy. */
    LIVC_FACT_SHARE_EXEMPTION = 26,
    /** What the feedback sheet would contain. */
    LIVC_FACT_SHARE_CONTENT = 27,
    /** Whether the mayor was in contact with the chief of police before using data of a card. */
    LIVC_FACT_SHARE_POLICE_CONTACT = 28,
    /** The tie between a validated entity and the municipality. */
    LIVC_FACT_SHARE_LINK = 29,
    /** Which members are in the room when an information card is shown. */
    LIVC_FACT_SHARE_AUDIENCE = 30,
    /** Whose information it is. */
    LIVC_FACT_SHARE_ORIGIN = 31,
    /** Whether the giver's invitation was in time and complete. */
    LIVC_FACT_SHARE_INVITATION = 32,
    /** The stage of a profile that filters what is said, step by step; a Belgian profile has no such filters. */
    LIVC_FACT_SHARE_STAGE = 33,
    /** The consent of the person, where the law or the profile asks it. */
    LIVC_FACT_SHARE_CONSENT = 34,
    /** How many there are in this version. */
    LIVC_FACT_SHARE_COUNT = 35
};

/** The places of the facts of the scope move in an array of facts. */
enum {
    /** The move. */
    LIVC_FACT_MOVE_STEP = 0,
    /** What the actor is, looked up by livc. */
    LIVC_FACT_MOVE_ROLE = 1,
    /** Whether the casus is on the mayor's list. */
    LIVC_FACT_MOVE_LISTED = 2,
    /** Whether the cell may record personal data at all. */
    LIVC_FACT_MOVE_RECORD = 3,
    /** Who acts. */
    LIVC_FACT_MOVE_ACTOR = 4,
    /** Indications of a radicalisation process. */
    LIVC_FACT_MOVE_INDICATIONS = 5,
    /** Whether the category of the source is stated. */
    LIVC_FACT_MOVE_SOURCE = 6,
    /** Whether the signal is about an identified person. */
    LIVC_FACT_MOVE_IDENTITY = 7,
    /** The age band of the person. */
    LIVC_FACT_MOVE_AGE = 8,
    /** The exceptional reason for a child under 12. */
    LIVC_FACT_MOVE_EXCEPTIONAL_REASON = 9,
    /** The best interests of a child. */
    LIVC_FACT_MOVE_BEST_INTERESTS = 10,
    /** The meeting at which it happens. */
    LIVC_FACT_MOVE_MEETING = 11,
    /** Whether everybody at this agenda item was lawfully there (outcome of the scope meet). */
    LIVC_FACT_MOVE_ROOM = 12,
    /** Whether the three seats of the cell are lawfully held that day (outcome of the scope meet). */
    LIVC_FACT_MOVE_COMPOSITION = 13,
    /** The joint weighing. */
    LIVC_FACT_MOVE_WEIGHING = 14,
    /** The case director of the plan. */
    LIVC_FACT_MOVE_DIRECTOR = 15,
    /** The goals of the plan. */
    LIVC_FACT_MOVE_GOALS = 16,
    /** The actions of the plan. */
    LIVC_FACT_MOVE_ACTIONS = 17,
    /** Whether the person was informed of the follow-up. */
    LIVC_FACT_MOVE_INFORMED = 18,
    /** Progress per goal. */
    LIVC_FACT_MOVE_PROGRESS = 19,
    /** The day of the next review. */
    LIVC_FACT_MOVE_NEXT_REVIEW = 20,
    /** Actions that are not done. */
    LIVC_FACT_MOVE_OPEN_ACTIONS = 21,
    /** A reason for the decision. */
    LIVC_FACT_MOVE_REASON = 22,
    /** A criterion on which screening rests. */
    LIVC_FACT_MOVE_CRITERION = 23,
    /** The retention of the casus (outcome of the scope keep). */
    LIVC_FACT_MOVE_RETENTION = 24,
    /** A legal hold. */
    LIVC_FACT_MOVE_HOLD = 25,
    /** The answer to the sharing question (outcome of the scope share). */
    LIVC_FACT_MOVE_SHARING = 26,
    /** Where an imported casus comes from. */
    LIVC_FACT_MOVE_PROVENANCE = 27,
    /** The director or coordinator of this casus is the actor. */
    LIVC_FACT_MOVE_OWN_CASUS = 28,
    /** Whether the mayor holds his seat: before that, whoever opened the journal sets the cell up. */
    LIVC_FACT_MOVE_FOUNDED = 29,
    /** To whom a seat or the coordination of the cell is given. */
    LIVC_FACT_MOVE_APPOINTMENT = 30,
    /** How the filter of the profile moves; a Belgian profile has no such filters. */
    LIVC_FACT_MOVE_FILTER = 31,
    /** What is done about a request of a person, or about a look that is broken open. */
    LIVC_FACT_MOVE_RIGHTS_ACT = 32,
    /** Whether the first period for answering a request still runs. */
    LIVC_FACT_MOVE_FIRST_PERIOD = 33,
    /** Whether an answer to a request names the remedies. */
    LIVC_FACT_MOVE_REMEDIES = 34,
    /** For how long a look is broken open. */
    LIVC_FACT_MOVE_TIME_LIMIT = 35,
    /** What is corrected. */
    LIVC_FACT_MOVE_CORRECTION = 36,
    /** Whether what is handed over was confirmed by the service that takes it over. */
    LIVC_FACT_MOVE_HANDOVER = 37,
    /** Whether a revised plan says what becomes of each open action and each goal of the plan before. */
    LIVC_FACT_MOVE_ACCOUNTED = 38,
    /** Why the casus is closed. */
    LIVC_FACT_MOVE_CLOSING = 39,
    /** Whether the goals of the plan are reached. */
    LIVC_FACT_MOVE_REACHED = 40,
    /** The moments of aftercare that the profile asks for. */
    LIVC_FACT_MOVE_AFTERCARE = 41,
    /** Whether the next review lies within the time that the profile sets for more, the same or less follow-up. */
    LIVC_FACT_MOVE_INTERVAL = 42,
    /** What the profile of the casus is: a cell of the law of 30 July 2018 records under one that carries the kernel. */
    LIVC_FACT_MOVE_PROFILE = 43,
    /** Whether the reporter's own possibilities are exhausted, where the profile asks to look. */
    LIVC_FACT_MOVE_OWN_CHECK = 44,
    /** The threshold for a table, where the profile has one. */
    LIVC_FACT_MOVE_THRESHOLD = 45,
    /** The consent of the person, where the profile asks it. */
    LIVC_FACT_MOVE_CONSENT = 46,
    /** The protocol of the cell, where the profile asks whoever is invited to one casus to sign it. */
    LIVC_FACT_MOVE_PROTOCOL = 47,
    /** Whether the profile to which a casus goes over knows the state that the casus is in. */
    LIVC_FACT_MOVE_MIGRATION = 48,
    /** As what the casus is kept. */
    LIVC_FACT_MOVE_KEPT_AS = 49,
    /** The ground on which a request to erase is refused. */
    LIVC_FACT_MOVE_GROUND = 50,
    /** Whether a rule allows to keep it longer (outcome of the scope keep). */
    LIVC_FACT_MOVE_EXTENSION = 51,
    /** Whose file is to be kept longer. */
    LIVC_FACT_MOVE_FILE = 52,
    /** How many there are in this version. */
    LIVC_FACT_MOVE_COUNT = 53
};

/** The places of the facts of the scope keep in an array of facts. */
enum {
    /** What is kept. */
    LIVC_FACT_KEEP_DATA = 0,
    /** The legislation that the keeper is under. */
    LIVC_FACT_KEEP_REGIME = 1,
    /** Whether the person was ever discussed in the cell. */
    LIVC_FACT_KEEP_DISCUSSED = 2,
    /** Serious indications of a terrorism risk. */
    LIVC_FACT_KEEP_INDICATIONS = 3,
    /** Reasons for keeping longer, on objective elements. */
    LIVC_FACT_KEEP_REASONS = 4,
    /** Whether keeping longer was discussed in the cell beforehand. */
    LIVC_FACT_KEEP_PRIOR_DISCUSSION = 5,
    /** The age band of the person. */
    LIVC_FACT_KEEP_AGE = 6,
    /** Whether the host set a period of its own. */
    LIVC_FACT_KEEP_HOST_PERIOD = 7,
    /** Whether the person was told in the first period that the answer to a request takes longer. */
    LIVC_FACT_KEEP_EXTENSION = 8,
    /** How many there are in this version. */
    LIVC_FACT_KEEP_COUNT = 9
};

/** How many rules a `livc_decision` names. */
#define LIVC_DECISION_RULES 24

/**
 * The trail folded from an access journal. It can change, so one thread at a time changes it, and nobody reads it
 * meanwhile. Freed with `livc_access_free`.
 */
typedef struct livc_access livc_access;

/**
 * An answer: members and lists, read by paths such as `label.nl` or `rules[0].cite`. An empty path is the
 * answer itself. Its canonical JSON is the same in every language. Freed with `livc_answer_free`.
 */
typedef struct livc_answer livc_answer;

/**
 * What was decided: an entry to append, or a refusal. A refusal is an answer and no error. Immutable, so it
 * may be used from several threads at once. Freed with `livc_decided_free`.
 */
typedef struct livc_decided livc_decided;

/**
 * What went wrong, where in the input, and what was expected. It repeats nothing of the input that could be
 * about a person. Given by the last argument of a function that failed; freed with `livc_error_free`.
 */
typedef struct livc_error livc_error;

/**
 * The indicators that a host works with. Immutable, so they may be used from several threads at once. Freed with
 * `livc_indicators_free`.
 */
typedef struct livc_indicators livc_indicators;

/**
 * A journal in memory: its lines, every one of them verified. It can change, so one thread at a time uses it.
 * Freed with `livc_journal_free`.
 */
typedef struct livc_journal livc_journal;

/**
 * A knowledge base: entries with the concepts and the table of gaps that they are read by. Immutable, so it may be used
 * from several threads at once. Freed with `livc_knowledge_free`.
 */
typedef struct livc_knowledge livc_knowledge;

/**
 * Provisions with their acts: which article says what, from which day, and what came after it. Immutable, so
 * it may be used from several threads at once. Freed with `livc_law_free`.
 */
typedef struct livc_law livc_law;

/**
 * The words of one language. Immutable, so it may be used from several threads at once. Freed with
 * `livc_locale_free`.
 */
typedef struct livc_locale livc_locale;

/**
 * What somebody saw, with its access event, and the keys of the payloads that he may read. The keys live in it and
 * cannot be written down. Freed with `livc_look_free`.
 */
typedef struct livc_look livc_look;

/**
 * A table of municipalities, loaded by the host. Immutable, so it may be used from several threads at once.
 * Freed with `livc_places_free`.
 */
typedef struct livc_places livc_places;

/**
 * Workflow profiles: which states a casus may have and which moves lead from one to another. Immutable, so
 * they may be used from several threads at once. Freed with `livc_profiles_free`.
 */
typedef struct livc_profiles livc_profiles;

/**
 * The state of one cell, folded from its journal. It can change, so one thread at a time changes it, and
 * nobody reads it meanwhile. Freed with `livc_register_free`.
 */
typedef struct livc_register livc_register;

/**
 * A rule book: what each scope permits, forbids and asks, with articles and dates. Immutable, so it may be
 * used from several threads at once. Freed with `livc_rule_book_free`.
 */
typedef struct livc_rule_book livc_rule_book;

/** A civil day in Belgium (Europe/Brussels), from 1830 to 2200. All zero means: no day. */
typedef struct {
    /** The year. */
    int16_t year;
    /** The month, 1-12. */
    uint8_t month;
    /** The day of the month, 1-31. */
    uint8_t day;
} livc_date;

/**
 * Borrowed text: UTF-8, `len` bytes, no NUL at its end. It is valid as long as its owner is, and, when its
 * owner can change, until the next call that changes it. Empty text has `len` 0 and a `data` that is not NULL.
 */
typedef struct {
    /** The first byte. */
    const char *data;
    /** The number of bytes. */
    size_t len;
} livc_str;

/** A file in memory: what the caller calls it, for errors, and its bytes. */
typedef struct {
    /** The name, ending with a NUL. */
    const char *name;
    /** The first byte. */
    const char *data;
    /** The number of bytes. */
    size_t len;
} livc_file;

/**
 * A decision on facts given by number. Set `size` to `sizeof(livc_decision)` before the call: a later livc then
 * writes no more than the caller has room for.
 */
typedef struct {
    /** The size of this struct as the caller knows it. */
    size_t size;
    /** The outcome, a `LIVC_OUTCOME_..`; 0 when the facts that are known do not decide it. */
    uint32_t outcome;
    /** The outcomes that are possible: bit n for outcome n. */
    uint32_t possible;
    /** The duties that come with it: bit n for `LIVC_DUTY_TO_..` n. */
    uint64_t duties;
    /** How sure the text is, a `LIVC_CERTAINTY_..`; 0 when no rule determined the outcome. */
    uint32_t certainty_text;
    /** How sure the dates are. */
    uint32_t certainty_dates;
    /** How many rules determined the outcome; `rules` holds the first of them. */
    uint32_t rule_count;
    /** The places of those rules in the book, for `livc_rule_book_rule_id`. */
    uint16_t rules[LIVC_DECISION_RULES];
} livc_decision;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/** Every class of situations whose answer differs between two books, over all situations and all days. */
livc_status livc_rule_book_compare(const livc_rule_book *old,
                                   const livc_rule_book *new_book,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * The same as a page for people, in the language of the locale and a form, a `LIVC_PAGE_FORM_..`. Freed with
 * `livc_string_free`.
 */
livc_status livc_rule_book_compare_page(const livc_rule_book *old,
                                        const livc_rule_book *new_book,
                                        const livc_law *law,
                                        const livc_locale *locale,
                                        uint32_t form,
                                        char **out,
                                        livc_error **err);

/** What a book says in vain or cannot say, over all situations and all days. */
livc_status livc_rule_book_check(const livc_rule_book *book, livc_answer **out, livc_error **err);

/**
 * The same as a page for people, in the language of the locale and a form, a `LIVC_PAGE_FORM_..`. Freed with
 * `livc_string_free`.
 */
livc_status livc_rule_book_check_page(const livc_rule_book *book,
                                      const livc_law *law,
                                      const livc_locale *locale,
                                      uint32_t form,
                                      char **out,
                                      livc_error **err);

/**
 * The truth table of one combination of head facts on a day: every situation in exactly one row. `facts` is JSON of
 * names and words, of which only the head facts matter.
 */
livc_status livc_rule_book_table_n(const livc_rule_book *book,
                                   uint32_t scope,
                                   const char *facts,
                                   size_t len,
                                   livc_date on,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * The same as a page for a jurist, in the language of the locale and a form, a `LIVC_PAGE_FORM_..`. Freed with
 * `livc_string_free`.
 */
livc_status livc_rule_book_table_page_n(const livc_rule_book *book,
                                        const livc_law *law,
                                        const livc_locale *locale,
                                        uint32_t scope,
                                        const char *facts,
                                        size_t len,
                                        livc_date on,
                                        uint32_t form,
                                        char **out,
                                        livc_error **err);

/** Frees an answer. NULL is nothing to free. */
void livc_answer_free(livc_answer *answer);

/** Reads JSON of `len` bytes as an answer: one that was kept elsewhere comes back in so. */
livc_status livc_answer_parse_n(const char *json, size_t len, livc_answer **out, livc_error **err);

/** The part of an answer at a path, as an answer of its own. */
livc_status livc_answer_at(const livc_answer *answer, const char *path, livc_answer **out, livc_error **err);

/** The answer as canonical JSON. Freed with `livc_string_free`. */
livc_status livc_answer_to_json(const livc_answer *answer, char **out, livc_error **err);

/** Whether there is something at a path; false where the answer or the path is NULL. */
bool livc_answer_has(const livc_answer *answer, const char *path);

/** The text at a path, borrowed from the answer. */
livc_status livc_answer_text(const livc_answer *answer, const char *path, livc_str *out, livc_error **err);

/** The whole number at a path. */
livc_status livc_answer_integer(const livc_answer *answer, const char *path, int64_t *out, livc_error **err);

/** The truth value at a path. */
livc_status livc_answer_bool(const livc_answer *answer, const char *path, bool *out, livc_error **err);

/** The day at a path. */
livc_status livc_answer_date(const livc_answer *answer, const char *path, livc_date *out, livc_error **err);

/** How many elements the list at a path has. */
livc_status livc_answer_count(const livc_answer *answer, const char *path, size_t *out, livc_error **err);

/** A rule book from TOML files, checked against provisions. */
livc_status livc_rule_book_load(const livc_law *law,
                                const livc_file *files,
                                size_t count,
                                livc_rule_book **out,
                                livc_error **err);

/** The same book with a local one laid over it, which can only narrow. What was given stays as it is. */
livc_status livc_rule_book_with_local(const livc_rule_book *book,
                                      const livc_law *law,
                                      const livc_file *files,
                                      size_t count,
                                      livc_rule_book **out,
                                      livc_error **err);

/** The same book with the host's settings laid over it: a TOML file. What was given stays as it is. */
livc_status livc_rule_book_with_settings(const livc_rule_book *book,
                                         const livc_file *file,
                                         livc_rule_book **out,
                                         livc_error **err);

/**
 * A rule book from its normalised JSON and its texts, which is faster to read than TOML: what
 * `livc_rule_book_normalise` gives. It is checked as TOML is.
 */
livc_status livc_rule_book_from_json(const livc_file *decisions,
                                     const livc_file *texts,
                                     livc_rule_book **out,
                                     livc_error **err);

/** The normalised JSON of a book in TOML files, and its texts. Both are freed with `livc_string_free`. */
livc_status livc_rule_book_normalise(const livc_law *law,
                                     const livc_file *files,
                                     size_t count,
                                     char **decisions,
                                     char **texts,
                                     livc_error **err);

/**
 * Every built-in book, the present one first: a list of `version`, the `hash` that its answers name, and the day
 * on which it was `checked` where it says so.
 */
livc_status livc_rule_book_versions(livc_answer **out,
                                    livc_error **err);

/**
 * The built-in book that a hash names, the present or an earlier one: with it a recorded answer can be decided
 * again.
 */
livc_status livc_rule_book_by_hash(const char *hash,
                                   livc_rule_book **out,
                                   livc_error **err);

/**
 * The same book, which tells its age with every answer, screen and receipt when it was last held against the law
 * more than `max_days` before `today`, the day on which the host asks. What was given stays as it is.
 */
livc_status livc_rule_book_with_age_limit(const livc_rule_book *book,
                                          livc_date today,
                                          uint32_t max_days,
                                          livc_rule_book **out,
                                          livc_error **err);

/**
 * What a book is: `id`, `version`, the effective `hash` that every answer names, how many `rules` it has; and where
 * there are any: `checked`, the `local` books laid over it, the `settings`, and its `age` when it is older than the
 * host wants.
 */
livc_status livc_rule_book_about(const livc_rule_book *book,
                                 livc_answer **out,
                                 livc_error **err);

/** The identifier of the rule at a place of the book, borrowed from the book. */
livc_status livc_rule_book_rule_id(const livc_rule_book *book,
                                   uint16_t place,
                                   livc_str *out,
                                   livc_error **err);

/** What a rule says in a language, a `LIVC_LANGUAGE_..`; borrowed from the book. */
livc_status livc_rule_book_rule_text(const livc_rule_book *book,
                                     const char *rule,
                                     uint32_t language,
                                     livc_str *out,
                                     livc_error **err);

/** What an open question asks in a language, a `LIVC_LANGUAGE_..`; borrowed from the book. */
livc_status livc_rule_book_question_text(const livc_rule_book *book,
                                         const char *question,
                                         uint32_t language,
                                         livc_str *out,
                                         livc_error **err);

/**
 * Where an item that is told at the table can go afterwards: a list with, for each destination or use, the widest
 * `outcome`, its articles in `cites`, who could carry it there (`by`) and for which `purposes`. The facts are those
 * of telling it, JSON of names and words of the scope `share`, `len` bytes.
 */
livc_status livc_sharing_onward_n(const livc_rule_book *book,
                                  const char *facts,
                                  size_t len,
                                  livc_date on,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * What one participant may share, on a day: `rows` (what may be done with what), `onward` (where his words can go),
 * `silence`, `notices`, `questions`, and the facts that would decide the rest in `deciding`. Facts of the
 * participant, the casus and the room as JSON, `len` bytes; missing ones are unknown.
 */
livc_status livc_sharing_briefing_n(const livc_rule_book *book,
                                    const char *facts,
                                    size_t len,
                                    livc_date on,
                                    livc_answer **out,
                                    livc_error **err);

/**
 * A briefing on one page, in the language of a locale: `first` holds the lines to say before anything else, `title`
 * and `sections` the rest; `markdown` and `text` are the whole page. Facts as JSON.
 */
livc_status livc_sharing_briefing_page_n(const livc_rule_book *book,
                                         const livc_law *law,
                                         const livc_locale *locale,
                                         const char *facts,
                                         size_t len,
                                         livc_date on,
                                         livc_answer **out,
                                         livc_error **err);

/** The ten legal holidays of a year, in order: a list of `day` and `holiday`. */
livc_status livc_holidays(int32_t year, livc_answer **out, livc_error **err);

/**
 * Whether a day is a working day: Monday to Friday, no legal holiday, none of the `count` days that the caller
 * adds.
 */
livc_status livc_working_day(livc_date day,
                             const livc_date *extra,
                             size_t count,
                             bool *out,
                             livc_error **err);

/** The day that lies this many working days after a day; before it when negative. */
livc_status livc_working_days_after(livc_date day,
                                    int32_t days,
                                    const livc_date *extra,
                                    size_t count,
                                    livc_date *out,
                                    livc_error **err);

/** How many working days there are from a day, included, to another, not included. */
livc_status livc_working_days_between(livc_date from,
                                      livc_date until,
                                      const livc_date *extra,
                                      size_t count,
                                      uint32_t *out,
                                      livc_error **err);

/**
 * Reads JSON of `len` bytes and gives its canonical text: what every language of livc writes for it, byte for
 * byte. There is no null and no fraction. Freed with `livc_string_free`.
 */
livc_status livc_canonical_n(const char *json, size_t len, char **out, livc_error **err);

/** The profiles that livc ships and those of `count` more files, TOML texts in the form of livc's own. */
livc_status livc_profiles_new(const livc_file *files, size_t count, livc_profiles **out, livc_error **err);

/** Lets go of profiles. NULL is nothing to free. What was made with them stays valid. */
void livc_profiles_free(livc_profiles *profiles);

/**
 * The profiles, each with `id`, `version`, `jurisdiction`, `basis`, `states` and `moves`; the one that a
 * casus gets when it names none comes first.
 */
livc_status livc_profiles_list(const livc_profiles *profiles, livc_answer **out, livc_error **err);

/**
 * Every way in which the TOML text of a profile breaks the kernel of the law: a list, each with `rule`, `cites`,
 * `meaning`, `step`, `states` and its place. Empty for one that may be used.
 */
livc_status livc_profile_faults(const char *file,
                                const char *toml,
                                livc_answer **out,
                                livc_error **err);

/**
 * A walk through a profile without any register, for comparison and simulation: `steps` is a JSON list of `{"step":..}`,
 * with `outcome` and `to` where they say something. It makes no legal claim.
 */
livc_status livc_profile_walk(const livc_profiles *profiles,
                              const char *id,
                              const char *version,
                              const char *steps,
                              livc_answer **out,
                              livc_error **err);

/** The moves of a profile without any casus, each with the needs that the rules of a day lay over it. */
livc_status livc_profile_table(const livc_profiles *profiles,
                               const char *id,
                               const char *version,
                               const livc_rule_book *book,
                               livc_date on,
                               livc_answer **out,
                               livc_error **err);

/** A profile as a diagram in Mermaid (`stateDiagram-v2`), in the language of a locale. */
livc_status livc_profile_diagram(const livc_profiles *profiles,
                                 const char *id,
                                 const char *version,
                                 const livc_locale *locale,
                                 livc_answer **out,
                                 livc_error **err);

/** Frees what was decided. NULL is nothing to free. */
void livc_decided_free(livc_decided *decided);

/** Whether there is an entry to append; false for a refusal and for NULL. */
bool livc_decided_is_recorded(const livc_decided *decided);

/** The line to append to the journal, without its line feed, borrowed. `LIVC_STATUS_MISSING_KEY` for a refusal. */
livc_status livc_decided_line(const livc_decided *decided,
                              livc_str *out,
                              livc_error **err);

/**
 * The row of the payload, to be kept beside the journal, borrowed; empty when the command has none.
 * `LIVC_STATUS_MISSING_KEY` for a refusal.
 */
livc_status livc_decided_payload(const livc_decided *decided, livc_str *out, livc_error **err);

/** The head after the entry: `next`, `hash` and `at`. `LIVC_STATUS_MISSING_KEY` for a refusal. */
livc_status livc_decided_head(const livc_decided *decided, livc_answer **out, livc_error **err);

/**
 * What the rules answered to each fact of the command, notices and obligations among it: a list.
 * `LIVC_STATUS_MISSING_KEY` for a refusal.
 */
livc_status livc_decided_answers(const livc_decided *decided, livc_answer **out, livc_error **err);

/**
 * The refusal: `kind`, `step`, `state`, what is `unmet`, `who` could do it, and the `answer` of the rules with
 * its articles. `LIVC_STATUS_MISSING_KEY` when the command may be recorded.
 */
livc_status livc_decided_refusal(const livc_decided *decided,
                                 livc_answer **out,
                                 livc_error **err);

/**
 * The texts of a refusal, in the language of a locale: `lines`, from top to bottom, and `first`, which a screen
 * says before them. `book` and `law` are those of the decision. `LIVC_STATUS_MISSING_KEY` when the command may be
 * recorded.
 */
livc_status livc_decided_screen(const livc_decided *decided,
                                const livc_rule_book *book,
                                const livc_law *law,
                                const livc_locale *locale,
                                livc_answer **out,
                                livc_error **err);

/** Frees an error. NULL is nothing to free. */
void livc_error_free(livc_error *error);

/** The status that the failed function returned; `LIVC_STATUS_OK` for NULL. */
livc_status livc_error_status(const livc_error *error);

/** The stable word of the kind, for instance `unknown_value`; empty for NULL. */
livc_str livc_error_kind(const livc_error *error);

/** The message for a developer, in English; empty for NULL. Borrowed from the error. */
livc_str livc_error_message(const livc_error *error);

/** The name that the caller gave to the input; empty where there is none. Borrowed from the error. */
livc_str livc_error_file(const livc_error *error);

/** The line in the input, from 1; 0 where it is not known. */
uint64_t livc_error_line(const livc_error *error);

/** The column in the line, in characters from 1; 0 where it is not known. */
uint64_t livc_error_column(const livc_error *error);

/** The offset in the input, in bytes from 0; -1 where it is not known. */
int64_t livc_error_byte(const livc_error *error);

/** The field, as a path such as `rule[3].when[0].op`; empty where it is not known. Borrowed from the error. */
livc_str livc_error_field(const livc_error *error);

/** How many accepted values the error lists; 0 where there is no closed list. */
size_t livc_error_expected_count(const livc_error *error);

/** The accepted value at this place, from 0; empty beyond the last. Borrowed from the error. */
livc_str livc_error_expected_at(const livc_error *error, size_t at);

/**
 * The error as JSON: `kind`, `code`, `message`, and where known `file`, `line`, `column`, `byte`, `field`,
 * `expected`. Freed with `livc_string_free`.
 */
livc_status livc_error_to_json(const livc_error *error, char **out, livc_error **err);

/**
 * Computes with figures: JSON of `len` bytes with `op`, a word of the vocabulary `figure_operation`, `figures`, and
 * for `round` the `rounding`. A figure is an integer, or an object of `state`, `number` and `over`.
 */
livc_status livc_figures_compute_n(const char *request,
                                   size_t len,
                                   livc_answer **out,
                                   livc_error **err);

/** The truth table of the operations on two figures: a list of `op`, `first`, `second` and `outcome`. */
livc_status livc_figures_truth_table(livc_answer **out, livc_error **err);

/**
 * What of a table may be shown: JSON of `len` bytes with the `draft`, and where there is one `disclosure` and
 * `earlier`, a list of what was published before. Small counts of persons are hidden, and so much beside them that
 * nobody can work them out; a table for which that is impossible is refused with `disclosive`.
 */
livc_status livc_table_publish_n(const char *request,
                                 size_t len,
                                 livc_answer **out,
                                 livc_error **err);

/**
 * What can be worked out of a JSON list of publications, of `len` bytes: a list of `key`, `low` and `high`, empty
 * when they are safe.
 */
livc_status livc_table_leaks_n(const char *published,
                               size_t len,
                               livc_answer **out,
                               livc_error **err);

/**
 * The indicators that livc ships and those of `count` more files, TOML texts in the form of livc's own. One about a
 * professional or a single service, about who kept silent, about belief, origin or health, or with a target is
 * refused with `forbidden_word`.
 */
livc_status livc_indicators_new(const livc_file *files,
                                size_t count,
                                livc_indicators **out,
                                livc_error **err);

/** Lets go of indicators. NULL is nothing to free. */
void livc_indicators_free(livc_indicators *indicators);

/** All indicators, in the order of their identifiers. */
livc_status livc_indicators_list(const livc_indicators *indicators, livc_answer **out, livc_error **err);

/** One indicator, with its `hash`, and `descriptive_only` for an outcome. */
livc_status livc_indicators_get(const livc_indicators *indicators,
                                const char *id,
                                livc_answer **out,
                                livc_error **err);

/**
 * Counts what a request lists: JSON of `len` bytes with `indicator`, the `groups` to name, `add`, each with `group` and one of
 * `numerator`, `denominator`, `days` and `without`, and where there is one the `range` of entries. The answer is an
 * aggregate, which merges with others.
 */
livc_status livc_indicators_count_n(const livc_indicators *indicators,
                                    const char *request,
                                    size_t len,
                                    livc_answer **out,
                                    livc_error **err);

/**
 * Puts aggregates together: a JSON list of `len` bytes. In any order they give the same bytes; aggregates of different
 * definitions, or that counted the same entries, do not merge.
 */
livc_status livc_indicators_merge_n(const livc_indicators *indicators,
                                    const char *request,
                                    size_t len,
                                    livc_answer **out,
                                    livc_error **err);

/**
 * An aggregate by wider groups: JSON of `len` bytes with `aggregate` and `into`, a list of pairs of a group and the one
 * that it goes into.
 */
livc_status livc_indicators_roll_up_n(const livc_indicators *indicators,
                                      const char *request,
                                      size_t len,
                                      livc_answer **out,
                                      livc_error **err);

/**
 * What an aggregate, JSON of `len` bytes, says of each of its groups: `figure`, `numerator`, `denominator`, `ninetieth`,
 * `unknown`. It is what is known; only what is published of it may be shown.
 */
livc_status livc_indicators_measure_n(const livc_indicators *indicators,
                                      const char *request,
                                      size_t len,
                                      livc_answer **out,
                                      livc_error **err);

/**
 * A period of figures: JSON of `len` bytes with `kind`, a word of the vocabulary `span_kind`, and `on`, a day that lies in
 * it; with `move` so many periods later, or earlier; with `parts` the periods of that kind that make it up.
 */
livc_status livc_span_n(const char *request,
                        size_t len,
                        livc_answer **out,
                        livc_error **err);

/**
 * Coverage of a day from what municipalities told: JSON of `len` bytes with `on`, `statements` and `groups`. What a
 * municipality told before it merged counts for what it has become.
 */
livc_status livc_coverage_n(const livc_places *places,
                            const char *request,
                            size_t len,
                            livc_answer **out,
                            livc_error **err);

/**
 * Coverage from published counts: JSON of `len` bytes with `areas` and where there is one `total`, which they must add
 * up to.
 */
livc_status livc_coverage_of_counts_n(const char *request,
                                      size_t len,
                                      livc_answer **out,
                                      livc_error **err);

/**
 * The indicators of a cell from its journal of `journal_len` bytes: `request`, JSON of `len` bytes with `span` (`kind` and
 * `on`), and where they are wanted `parts`, `area` and `indicators`. The answer has the `access` event, the `aggregates`, and
 * the `untold`, each with the reason why it has no figure. `access` is the trail of looks, or NULL. What was destroyed is
 * not available, and no zero.
 */
livc_status livc_indicators_observe_n(const livc_indicators *indicators,
                                      const livc_register *state,
                                      const livc_rule_book *book,
                                      const livc_access *access,
                                      const char *journal,
                                      size_t journal_len,
                                      const char *request,
                                      size_t len,
                                      const char *viewer,
                                      uint32_t role,
                                      const char *reason,
                                      livc_date on,
                                      livc_answer **out,
                                      livc_error **err);

/**
 * What of aggregates may be shown, as one table with everything that adds up in it: JSON of `len` bytes with
 * `aggregates`, and where there is one `disclosure` and `earlier`, a list of what was published before. Small counts of
 * persons are hidden, and so much beside them that nobody can work them out.
 */
livc_status livc_indicators_publish_n(const livc_indicators *indicators,
                                      const char *request,
                                      size_t len,
                                      livc_answer **out,
                                      livc_error **err);

/**
 * A rule book as Cedar policies: texts under `schema`, `rules` and `act`. `scope` is a `LIVC_SCOPE_..`, or 0 for all
 * of them; the texts of the rules are in `language`, a `LIVC_LANGUAGE_..`. Only the action `act`, by the policies
 * of `act`, is a yes.
 */
livc_status livc_rule_book_to_cedar(const livc_rule_book *book,
                                    uint32_t scope,
                                    uint32_t language,
                                    livc_answer **out,
                                    livc_error **err);

/**
 * Evaluates a request of the OpenID AuthZEN Authorization API: JSON of `len` bytes. The answer is the body of the
 * response; its `decision` is true only when the outcome is permitted, every fact is known and every obligation
 * undertaken.
 */
livc_status livc_authzen_evaluate_n(const livc_rule_book *book,
                                    const char *request,
                                    size_t len,
                                    livc_answer **out,
                                    livc_error **err);

/**
 * Verifies the bytes of a journal, without any rule book. `demands` is NULL, or JSON with `strict` (true:
 * canonical form too), `against` (a list of heads that were kept elsewhere), `continuing` (the last hash of the
 * segment before) and `from` (a head, for the lines that came since). What is found, a fault among it, is the
 * answer: `entries`, `gone`, `payloads`, `head`, `tail`, and where there are such `opening` and `fault`.
 */
livc_status livc_journal_verify_n(const char *journal,
                                  size_t len,
                                  const char *demands,
                                  livc_answer **out,
                                  livc_error **err);

/** A journal without entries. */
livc_status livc_journal_new(livc_journal **out, livc_error **err);

/**
 * Opens the bytes of a journal, which are verified. A torn tail is a fault here: `livc_journal_verify_n` says
 * how many bytes may be cut off.
 */
livc_status livc_journal_open_n(const char *journal, size_t len, livc_journal **out, livc_error **err);

/** Frees a journal. NULL is nothing to free. */
void livc_journal_free(livc_journal *journal);

/** How many entries there are; 0 for NULL. */
uint64_t livc_journal_count(const livc_journal *journal);

/** Where the journal ends: `next` (the number of the next entry), `hash`, and `at` once there are entries. */
livc_status livc_journal_head(const livc_journal *journal, livc_answer **out, livc_error **err);

/** The line of an entry, without its line feed. Borrowed until the journal changes. */
livc_status livc_journal_line(const livc_journal *journal, uint64_t n, livc_str *out, livc_error **err);

/** The journal as it is stored, every line with its line feed. Borrowed until the journal changes. */
livc_status livc_journal_bytes(const livc_journal *journal, livc_str *out, livc_error **err);

/**
 * What a draft comes to after a head, which is NULL for an empty journal: `line`, the new `head`, and `payload`
 * where there is one. The draft is JSON of `len` bytes with `at`, `facts`, `seed` (64 hexadecimal digits) and
 * perhaps `payload`. Nothing is appended.
 */
livc_status livc_journal_seal_n(const char *draft,
                                size_t len,
                                const livc_answer *head,
                                livc_answer **out,
                                livc_error **err);

/**
 * Appends a line that was decided against a head, which is NULL for an empty journal.
 * `LIVC_STATUS_CONFLICT` when the journal no longer ends there: decide again.
 */
livc_status livc_journal_append_n(livc_journal *journal,
                                  const livc_answer *against,
                                  const char *line,
                                  size_t len,
                                  livc_error **err);

/**
 * Destroys the facts of the entries with these numbers: which `lines` changed, and of which entries the payload
 * `rows` are to be deleted. The chain verifies as before.
 */
livc_status livc_journal_purge(livc_journal *journal,
                               const uint64_t *numbers,
                               size_t count,
                               livc_answer **out,
                               livc_error **err);

/**
 * Verifies rows of payloads, one a line in any order, against the journal they belong to: `rows`, `absent`,
 * `tail`, and `fault` where there is one. A payload that is absent is no fault: deleting its row is how it is
 * forgotten.
 */
livc_status livc_journal_verify_payloads_n(const livc_journal *journal,
                                           const char *rows,
                                           size_t len,
                                           livc_answer **out,
                                           livc_error **err);

/**
 * An identifier derived from the seed of a command (64 hexadecimal digits): the same for the same label, and
 * another one for each label. Freed with `livc_string_free`.
 */
livc_status livc_seed_identifier(const char *seed, const char *label, char **out, livc_error **err);

/** The collection that livc ships. */
livc_status livc_knowledge_new(livc_knowledge **out, livc_error **err);

/**
 * Reads files; the ending of the name says what a file is: `.toml` and `.json` hold anything, `.csv` entries, `.ttl` and
 * `.nt` concepts. The provisions that entries touch are checked against `law`.
 */
livc_status livc_knowledge_load(const livc_file *files,
                                size_t count,
                                const livc_law *law,
                                livc_knowledge **out,
                                livc_error **err);

/** This knowledge base and more files. What was given stays as it is. */
livc_status livc_knowledge_extend(const livc_knowledge *knowledge,
                                  const livc_file *files,
                                  size_t count,
                                  const livc_law *law,
                                  livc_knowledge **out,
                                  livc_error **err);

/** Lets go of a knowledge base. NULL is nothing to free. */
void livc_knowledge_free(livc_knowledge *knowledge);

/** The entry with this identifier. */
livc_status livc_knowledge_entry(const livc_knowledge *knowledge,
                                 const char *entry,
                                 livc_answer **out,
                                 livc_error **err);

/** Everything: `entry`, `concept`, `gap` and `compound`. */
livc_status livc_knowledge_list(const livc_knowledge *knowledge, livc_answer **out, livc_error **err);

/** The knowledge base as text in one of its forms (`LIVC_KNOWLEDGE_FORM_*`). Freed with `livc_string_free`. */
livc_status livc_knowledge_write(const livc_knowledge *knowledge,
                                 uint32_t form,
                                 char **out,
                                 livc_error **err);

/**
 * Searches: JSON of `len` bytes with `text`, `language`, `say`, `filter`, `limit`, `offset`, `facets`, all optional. The
 * answer has `total`, `hits` with what matched, `corrected`, `concepts` and `facets`.
 */
livc_status livc_knowledge_search_n(const livc_knowledge *knowledge,
                                    const char *query,
                                    size_t len,
                                    livc_answer **out,
                                    livc_error **err);

/**
 * The entries that answer what a cell lacks: JSON of `len` bytes with `gaps`, `indicators`, `phases`, `modules`, of which
 * one at least, and `filter`, `say`, `limit`. The answer has `gaps`, `total` and `answers` with reasons and evidence.
 */
livc_status livc_knowledge_answering_n(const livc_knowledge *knowledge,
                                       const char *needs,
                                       size_t len,
                                       livc_answer **out,
                                       livc_error **err);

/** The entries whose last review lies more than so many months before a day: a list of `entry`, `reviewed`, `due`. */
livc_status livc_knowledge_stale(const livc_knowledge *knowledge,
                                 livc_date on,
                                 uint32_t months,
                                 livc_answer **out,
                                 livc_error **err);

/** How many entries there are on a day, of what, and how many were reviewed within so many months (indicators I41, I42). */
livc_status livc_knowledge_holdings(const livc_knowledge *knowledge,
                                    livc_date on,
                                    uint32_t months,
                                    livc_answer **out,
                                    livc_error **err);

/** The provisions that livc ships. */
livc_status livc_law_new(livc_law **out, livc_error **err);

/**
 * These provisions and those of more files, TOML texts in the form of livc's own. What was given stays as it
 * is.
 */
livc_status livc_law_extend(const livc_law *law,
                            const livc_file *files,
                            size_t count,
                            livc_law **out,
                            livc_error **err);

/** Lets go of provisions. NULL is nothing to free. What was made with them stays valid. */
void livc_law_free(livc_law *law);

/** The provision that holds on a day: the one that is named, or the one that came after or before it. */
livc_status livc_law_cite(const livc_law *law,
                          const char *provision,
                          livc_date on,
                          livc_answer **out,
                          livc_error **err);

/** The line of succession of a provision, oldest first: a list of `provision`, `from` and `until`. */
livc_status livc_law_chain(const livc_law *law, const char *provision, livc_answer **out, livc_error **err);

/** All acts with their provisions: `acts`, each with its `provisions`. */
livc_status livc_law_list(const livc_law *law, livc_answer **out, livc_error **err);

/** The words of a language, a `LIVC_LANGUAGE_..`. */
livc_status livc_locale_new(uint32_t language, livc_locale **out, livc_error **err);

/** Lets go of a locale. NULL is nothing to free. */
void livc_locale_free(livc_locale *locale);

/** A word of a vocabulary. Freed with `livc_string_free`. */
livc_status livc_locale_word(const livc_locale *locale,
                             const char *vocabulary,
                             const char *word,
                             char **out,
                             livc_error **err);

/**
 * The label of a fact of the rule book, or one of its values; `value` is NULL for the label. `scope` is a
 * `LIVC_SCOPE_..`. Freed with `livc_string_free`.
 */
livc_status livc_locale_fact(const livc_locale *locale,
                             uint32_t scope,
                             const char *fact,
                             const char *value,
                             char **out,
                             livc_error **err);

/** A message that has no arguments, by its key. Freed with `livc_string_free`. */
livc_status livc_locale_message(const livc_locale *locale, const char *key, char **out, livc_error **err);

/** A day, written as in the language. Freed with `livc_string_free`. */
livc_status livc_locale_day(const livc_locale *locale, livc_date day, char **out, livc_error **err);

/**
 * What a member may see of a casus on a day, in a capacity (`LIVC_VIEWER_ROLE_*`): the `access` event, to be appended
 * to the journal of accesses, and the `view`. A casus that is hidden and one that does not exist give the same bytes:
 * no `view`.
 */
livc_status livc_register_look(const livc_register *state,
                               const livc_rule_book *book,
                               const char *casus,
                               const char *viewer,
                               uint32_t role,
                               const char *reason,
                               livc_date on,
                               livc_look **out,
                               livc_error **err);

/** Every casus that a member may see on a day: the `access` event, and the `views` in the order of their references. */
livc_status livc_register_list(const livc_register *state,
                               const livc_rule_book *book,
                               const char *viewer,
                               uint32_t role,
                               const char *reason,
                               livc_date on,
                               livc_look **out,
                               livc_error **err);

/**
 * The casussen that a member may see on a day and that fit a search, JSON with perhaps `state`, `meeting` and
 * `review_by`; NULL for all of them.
 */
livc_status livc_register_search(const livc_register *state,
                                 const livc_rule_book *book,
                                 const char *search,
                                 const char *viewer,
                                 uint32_t role,
                                 const char *reason,
                                 livc_date on,
                                 livc_look **out,
                                 livc_error **err);

/** How many casussen a member may see on a day that fit a search, by state: the `access` event, and `states`. */
livc_status livc_register_count(const livc_register *state,
                                const livc_rule_book *book,
                                const char *search,
                                const char *viewer,
                                uint32_t role,
                                const char *reason,
                                livc_date on,
                                livc_answer **out,
                                livc_error **err);

/**
 * A copy that leaves livc of the casussen that a member may see on a day and that fit a search. The access event
 * carries the receipt of the export, derived from `seed` (64 hexadecimal digits).
 */
livc_status livc_register_export(const livc_register *state,
                                 const livc_rule_book *book,
                                 const char *search,
                                 const char *viewer,
                                 uint32_t role,
                                 const char *reason,
                                 livc_date on,
                                 const char *seed,
                                 livc_look **out,
                                 livc_error **err);

/**
 * When a casus may no longer be kept, for whoever may see it: the `access` event, and `due` with its own `due`, which
 * is `on` (with the day `on`), `awaits` (with the `event`), `held` (with the `holds`, and `beneath` what would be
 * without them) or `open` (with the `questions`). `own_file` says the same of the file of the viewer himself. Hidden
 * and absent give the same bytes: no `due`.
 */
livc_status livc_register_due(const livc_register *state,
                              const livc_rule_book *book,
                              const char *casus,
                              const char *viewer,
                              uint32_t role,
                              const char *reason,
                              livc_date on,
                              livc_answer **out,
                              livc_error **err);

/**
 * What a member has to do and what is overdue on a day, in working days without the legal holidays and the `count` days
 * in `extra`: the `access` event, `todo`, `overdue`, and how many rows are left out (`rest`). The open actions of his own
 * service are to be done and never called late; no row names a service or a member.
 */
livc_status livc_register_overdue(const livc_register *state,
                                  const livc_rule_book *book,
                                  const livc_date *extra,
                                  size_t count,
                                  const char *viewer,
                                  uint32_t role,
                                  const char *reason,
                                  livc_date on,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * The work that a member hands over: the `access` event; the `casussen` that he may see, each with its state and what
 * comes `next`; what of the cell `ends` by the day `until`; the `questions` that are open about the cell; all of it as
 * `csv`; and where `locale` is not NULL the `page` in its language. No payload is in it.
 */
livc_status livc_register_handover(const livc_register *state,
                                   const livc_rule_book *book,
                                   const livc_locale *locale,
                                   livc_date until,
                                   const char *viewer,
                                   uint32_t role,
                                   const char *reason,
                                   livc_date on,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * What can happen to a casus now, for the member who looks: the `access` event, the `state`, and every one of the `moves`
 * of its profile with its `kind`, `who` could make it, and the `guards`; a condition without `is` is still to be given.
 * Hidden and absent give the same bytes.
 */
livc_status livc_register_possible(const livc_register *state,
                                   const livc_rule_book *book,
                                   const char *casus,
                                   const char *viewer,
                                   uint32_t role,
                                   const char *reason,
                                   livc_date on,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * What would change for each running casus that went over to a version of a profile (the newest where `version` is
 * NULL): the `access` event, and the `casussen`, each with whether it `keeps_state`, the moves `gained` and `lost`, and
 * the `settings` that differ. Nothing is changed.
 */
livc_status livc_register_migration(const livc_register *state,
                                    const livc_rule_book *book,
                                    const char *profile,
                                    const char *version,
                                    const char *viewer,
                                    uint32_t role,
                                    const char *reason,
                                    livc_date on,
                                    livc_answer **out,
                                    livc_error **err);

/**
 * The trail of looks, for whoever oversees the cell: the `access` event, for this is a look too, the `looks`, and
 * the `exports`.
 */
livc_status livc_register_trail(const livc_register *state,
                                const livc_access *access,
                                const char *viewer,
                                uint32_t role,
                                const char *reason,
                                livc_date on,
                                livc_answer **out,
                                livc_error **err);

/**
 * The proofs of a journal of `len` bytes, for whoever oversees the cell: the `access` event, `verification`,
 * `current`, the commitments of the `entries`, the `purges`, and what is due for `destruction`. No payload and no
 * person is in it.
 */
livc_status livc_register_proof_n(const livc_register *state,
                                  const livc_rule_book *book,
                                  const char *journal,
                                  size_t len,
                                  const char *viewer,
                                  uint32_t role,
                                  const char *reason,
                                  livc_date on,
                                  livc_answer **out,
                                  livc_error **err);

/** What was seen, as an answer: `access`, and `view` or `views`. */
livc_status livc_look_answer(const livc_look *look, livc_answer **out, livc_error **err);

/**
 * Opens the row of a payload, `len` bytes without a line feed, with the key of the look that fits:
 * `LIVC_STATUS_PAYLOAD_MISMATCH` when none does. The keys are told under `payloads` of each view, by the commitment
 * that the entry states as `pay`.
 */
livc_status livc_look_open_n(const livc_look *look,
                             const char *row,
                             size_t len,
                             livc_answer **out,
                             livc_error **err);

/** Frees a look. NULL is nothing to free. */
void livc_look_free(livc_look *look);

/** The trail of a whole access journal of `len` bytes, every line with its line feed; of none at all for NULL and 0. */
livc_status livc_access_replay_n(const char *journal,
                                 size_t len,
                                 livc_access **out,
                                 livc_error **err);

/**
 * Folds the line of an entry of the access journal in, `len` bytes without a line feed. The entry must follow the
 * head; otherwise nothing is changed.
 */
livc_status livc_access_apply_n(livc_access *access,
                                const char *line,
                                size_t len,
                                livc_error **err);

/** The position after the last entry of the access journal: against it the next access event is sealed. */
livc_status livc_access_head(const livc_access *access, livc_answer **out, livc_error **err);

/** The receipts of exports, in the order in which they were made: a list, each with `export`, `on` and `casussen`. */
livc_status livc_access_exports(const livc_access *access,
                                livc_answer **out,
                                livc_error **err);

/** Frees a trail. NULL is nothing to free. */
void livc_access_free(livc_access *access);

/**
 * The mandate table on a day: `participants`, each with `member`, `standing` (a word of `mandate_standing`), what is on
 * record (`status`, `article`, `from`, `until`), and the `answer` on inviting him as if nothing else stood in the way.
 */
livc_status livc_register_mandates(const livc_register *state,
                                   const livc_rule_book *book,
                                   livc_date on,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * The account of a period, from the day `since` until before the day `until`: the `access` event, how many files were
 * `reported`, the `outcomes` (each with a `code`, a word of `account_code`, and its `count`), `signals`, `repeats`
 * within `months`, and `refusals`. A figure says what it is, a word of `figure_kind`: `known`, `at_least` or
 * `not_available`, the last without `count`.
 */
livc_status livc_register_account(const livc_register *state,
                                  livc_date since,
                                  livc_date until,
                                  uint32_t months,
                                  const char *viewer,
                                  uint32_t role,
                                  const char *reason,
                                  livc_date on,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * The agenda of the case meeting of a `day` to come, as a member may see it: the `access` event, the three `seats`, and
 * the `items` in the order new, running, closable. An item of `minutes` for which the host fixed none; 0 for
 * the minutes of the profile, or of practice.
 */
livc_status livc_register_agenda(const livc_register *state,
                                 const livc_rule_book *book,
                                 livc_date day,
                                 uint32_t minutes,
                                 const char *viewer,
                                 uint32_t role,
                                 const char *reason,
                                 livc_date on,
                                 livc_answer **out,
                                 livc_error **err);

/**
 * The minutes of a meeting as decisions, as a member may see them: the `access` event, who was `present`, the `seats`
 * with their notices, and the `items`, each with `decisions` (positions and consensus among them) and `actions`.
 */
livc_status livc_register_minutes(const livc_register *state,
                                  const livc_rule_book *book,
                                  const char *meeting,
                                  const char *viewer,
                                  uint32_t role,
                                  const char *reason,
                                  livc_date on,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * The same minutes on one page, in the language of a locale: `page`, as `livc_sharing_briefing_page_n` gives it, and
 * `access`.
 */
livc_status livc_register_minutes_page(const livc_register *state,
                                       const livc_rule_book *book,
                                       const livc_locale *locale,
                                       const char *meeting,
                                       const char *viewer,
                                       uint32_t role,
                                       const char *reason,
                                       livc_date on,
                                       livc_answer **out,
                                       livc_error **err);

/**
 * The text of the invitation that a command of `len` bytes records, in the language of a locale: `do`, the fact to record
 * once it is sent, `page`, and the `notices`; or `refused`. Nothing is recorded.
 */
livc_status livc_register_invitation_n(const livc_register *state,
                                       const livc_rule_book *book,
                                       const livc_law *law,
                                       const livc_locale *locale,
                                       const char *command,
                                       size_t len,
                                       livc_answer **out,
                                       livc_error **err);

/**
 * The round on the feedback sheet of a casus at a meeting: the `access` event, and for whoever may record the positions
 * the `round` with `given`, `asked` and `consensus`. What is on the sheet is nowhere in livc.
 */
livc_status livc_register_sheet(const livc_register *state,
                                const livc_rule_book *book,
                                const char *casus,
                                const char *meeting,
                                const char *viewer,
                                uint32_t role,
                                const char *reason,
                                livc_date on,
                                livc_answer **out,
                                livc_error **err);

/**
 * Loads the tables: CSV in UTF-8, in the format that the documentation of livc describes. `changes` and
 * `units` may be NULL. All or nothing: a fault names file, line and column.
 */
livc_status livc_places_load(const livc_file *municipalities,
                             const livc_file *changes,
                             const livc_file *units,
                             livc_places **out,
                             livc_error **err);

/** Lets go of places. NULL is nothing to free. What was made with them stays valid. */
void livc_places_free(livc_places *places);

/** The municipality with this NIS code on a day. */
livc_status livc_places_at(const livc_places *places,
                           const char *nis_code,
                           livc_date on,
                           livc_answer **out,
                           livc_error **err);

/** The municipalities of a day, in the order of their codes. */
livc_status livc_places_on(const livc_places *places, livc_date on, livc_answer **out, livc_error **err);

/** How many municipalities there are on a day in a region (`LIVC_REGION_*`), or in all for 0. */
livc_status livc_places_count(const livc_places *places,
                              livc_date on,
                              uint32_t region,
                              size_t *out,
                              livc_error **err);

/** The municipalities of a day that have this name in Dutch, French or German; there may be several, or none. */
livc_status livc_places_find(const livc_places *places,
                             const char *name,
                             livc_date on,
                             livc_answer **out,
                             livc_error **err);

/** What a municipality of one day has become on a later day: `changes` and `municipalities`. */
livc_status livc_places_successors(const livc_places *places,
                                   const char *nis_code,
                                   livc_date from,
                                   livc_date on,
                                   livc_answer **out,
                                   livc_error **err);

/** The municipalities of an earlier day that have become this one: `changes` and `municipalities`. */
livc_status livc_places_predecessors(const livc_places *places,
                                     const char *nis_code,
                                     livc_date from,
                                     livc_date on,
                                     livc_answer **out,
                                     livc_error **err);

/**
 * The region, province or arrondissement with this NIS code on a day; NULL where there is none or no table of
 * units was loaded.
 */
livc_status livc_places_unit(const livc_places *places,
                             const char *nis_code,
                             livc_date on,
                             livc_answer **out,
                             livc_error **err);

/** The changes of the table, in the order of their days. */
livc_status livc_places_changes(const livc_places *places, livc_answer **out, livc_error **err);

/** The register of a journal that is not opened yet. `profiles` is NULL for those that livc ships. */
livc_status livc_register_new(const livc_profiles *profiles, livc_register **out, livc_error **err);

/**
 * The register of a whole journal of `len` bytes, every line with its line feed. `profiles` is NULL for those
 * that livc ships.
 */
livc_status livc_register_replay_n(const livc_profiles *profiles,
                                   const char *journal,
                                   size_t len,
                                   livc_register **out,
                                   livc_error **err);

/** Frees a register. NULL is nothing to free. */
void livc_register_free(livc_register *state);

/**
 * Decides a command, JSON of `len` bytes: `at`, `on`, `seed`, `head`, `do`, and perhaps `actor` and `payload`.
 * What comes out is an entry to append or a refusal; the register stays as it is. The book carries what the
 * cell answered for itself: `livc_register_book`.
 */
livc_status livc_register_decide_n(const livc_register *state,
                                   const livc_rule_book *book,
                                   const char *command,
                                   size_t len,
                                   livc_decided **out,
                                   livc_error **err);

/**
 * Folds the line of an entry in, `len` bytes without a line feed: after it was appended to the journal. The
 * entry must follow the head; otherwise nothing is changed.
 */
livc_status livc_register_apply_n(livc_register *state, const char *line, size_t len, livc_error **err);

/**
 * The position after the last entry: `next`, `hash`, and `at` once there is an entry. A command says against
 * which head it was decided.
 */
livc_status livc_register_head(const livc_register *state, livc_answer **out, livc_error **err);

/**
 * The state: the `cell` without persons, the `casussen` with their states, the `ledger` of those that were
 * destroyed, and the `head`.
 */
livc_status livc_register_state(const livc_register *state, livc_answer **out, livc_error **err);

/** A rule book with what the cell answered for itself. `book` stays as it is; it has no settings of its own. */
livc_status livc_register_book(const livc_register *state,
                               const livc_rule_book *book,
                               livc_rule_book **out,
                               livc_error **err);

/**
 * Whether the cell is lawfully composed on a day: `complete`, and for the `establishment` and each of the
 * `seats` the answer of the rules.
 */
livc_status livc_register_composition(const livc_register *state,
                                      const livc_rule_book *book,
                                      livc_date on,
                                      livc_answer **out,
                                      livc_error **err);

/**
 * The texts of a composition, in the language of a locale: `lines`, from top to bottom, and `first`, which a screen
 * says before them.
 */
livc_status livc_register_composition_screen(const livc_register *state,
                                             const livc_rule_book *book,
                                             const livc_law *law,
                                             const livc_locale *locale,
                                             livc_date on,
                                             livc_answer **out,
                                             livc_error **err);

/**
 * Whether each of those present is lawfully there: `lawful`, and one answer for each. `meeting` is one of
 * `LIVC_MEETING_KIND_*`, `members` a JSON list of references, `casus` NULL for the running of the cell, `mark`
 * one of `LIVC_MARK_*`.
 */
livc_status livc_register_presence(const livc_register *state,
                                   const livc_rule_book *book,
                                   uint32_t meeting,
                                   const char *members,
                                   const char *casus,
                                   uint32_t mark,
                                   livc_date on,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * The facts of a sharing question: livc fills in what it knows, `claims` (a JSON object of names and words of
 * the scope `share`) says the rest. `casus` is NULL for the running of the cell, `meeting` for outside any
 * meeting, `present` (a JSON list of references) for those recorded.
 */
livc_status livc_register_question(const livc_register *state,
                                   const livc_rule_book *book,
                                   const char *giver,
                                   const char *casus,
                                   const char *meeting,
                                   const char *present,
                                   livc_date on,
                                   const char *claims,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * What a participant may share, of this casus, at this meeting, on this day: the `briefing`, and where a casus was
 * asked about the `access` event, to be appended to the journal of accesses. livc fills in what it knows; `claims`
 * (a JSON object, or NULL) says what only the participant knows: `care`, `duty`, `danger`. `casus`, `meeting` and
 * `present` (a JSON list of references) may be NULL; without a meeting, those present are who a case meeting is
 * planned with. A casus that is hidden and one that does not exist give the same briefing.
 */
livc_status livc_register_briefing(const livc_register *state,
                                   const livc_rule_book *book,
                                   const char *giver,
                                   const char *reason,
                                   livc_date on,
                                   const char *casus,
                                   const char *meeting,
                                   const char *present,
                                   const char *claims,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * The same on one page, in the language of a locale: `page`, as `livc_sharing_briefing_page_n` gives it, and
 * `access`.
 */
livc_status livc_register_briefing_page(const livc_register *state,
                                        const livc_rule_book *book,
                                        const livc_law *law,
                                        const livc_locale *locale,
                                        const char *giver,
                                        const char *reason,
                                        livc_date on,
                                        const char *casus,
                                        const char *meeting,
                                        const char *present,
                                        const char *claims,
                                        livc_answer **out,
                                        livc_error **err);

/**
 * What of the casussen that a member may see may no longer be kept within `within` days, and what is held, awaits an
 * event or is an open question: the `access` event, the `rows`, each with its `casus` and when it is `due`, and whether
 * there is `more`. At most 256 rows, after the casus `after`; from the first for NULL.
 */
livc_status livc_register_retention(const livc_register *state,
                                    const livc_rule_book *book,
                                    uint32_t within,
                                    const char *after,
                                    const char *viewer,
                                    uint32_t role,
                                    const char *reason,
                                    livc_date on,
                                    livc_answer **out,
                                    livc_error **err);

/**
 * The retention matrix of the cell on a day: the `rows`, for each kind of data its periods with rules, articles and
 * certainty, or that it is `open`; and as what `data` a casus in each of the `states` is kept. It names no casus and no
 * person.
 */
livc_status livc_register_retention_matrix(const livc_register *state,
                                           const livc_rule_book *book,
                                           livc_date on,
                                           livc_answer **out,
                                           livc_error **err);

/**
 * What the access journal must do so that no casus is named in it that is not there any more: the facts to append, of
 * each piece of `keep` one entry, and then `livc_journal_erase`; and the `exports` that hold what is destroyed and are
 * still to be ended.
 */
livc_status livc_register_forget(const livc_register *state,
                                 const livc_access *access,
                                 livc_answer **out,
                                 livc_error **err);

/** The event that ends an export, to be appended to the access journal: what left livc is destroyed there too. */
livc_status livc_register_end_export(const livc_register *state,
                                     const livc_access *access,
                                     const char *export_id,
                                     const char *viewer,
                                     uint32_t role,
                                     const char *reason,
                                     livc_date on,
                                     livc_answer **out,
                                     livc_error **err);

/**
 * The numbers of all entries that a journal of `len` bytes itself says are destroyed, whether or not their lines are
 * gone: a list.
 */
livc_status livc_journal_erased_n(const char *journal,
                                  size_t len,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * Destroys what a journal itself says is destroyed, as `livc_journal_purge` does with numbers that are given, and with
 * its answer. To do it again is to finish what was interrupted, and changes nothing once it is done.
 */
livc_status livc_journal_erase(livc_journal *journal,
                               livc_answer **out,
                               livc_error **err);

/**
 * The destruction list of entry `n` of a journal of `len` bytes: that these entries were destroyed, and not what they
 * were. The same before and after the lines are gone. `exports` are the receipts of the `count` exports that held what
 * was destroyed.
 */
livc_status livc_destruction_of_n(const char *journal,
                                  size_t len,
                                  uint64_t n,
                                  const char *const *exports,
                                  size_t count,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * Holds a destruction list, as `livc_destruction_of_n` gives it and any host passes it on, against a journal of `len`
 * bytes: the journal is intact, both heads are its own, and every entry of the list is gone and committed to what the
 * list says. Otherwise an error that says what is not so, with its place.
 */
livc_status livc_destruction_check_n(const livc_answer *list,
                                     const char *journal,
                                     size_t len,
                                     livc_error **err);

/**
 * What a person who asks may receive about himself: of the casus, or of the person by the reference that the cell has;
 * the other is NULL. `access`, to be appended to the journal of accesses, and `extract` with its `outcome`: where that is
 * `unsettled` a human decides whether it is given. Nothing kept, hidden and absent give the same form.
 */
livc_status livc_register_extract(const livc_register *state,
                                  const livc_rule_book *book,
                                  const char *casus,
                                  const char *person,
                                  const char *viewer,
                                  uint32_t role,
                                  const char *reason,
                                  livc_date on,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * The same on one page in plain words, in the language of a locale: `page`, as `livc_sharing_briefing_page_n` gives it,
 * and `access`.
 */
livc_status livc_register_extract_page(const livc_register *state,
                                       const livc_rule_book *book,
                                       const livc_law *law,
                                       const livc_locale *locale,
                                       const char *casus,
                                       const char *person,
                                       const char *viewer,
                                       uint32_t role,
                                       const char *reason,
                                       livc_date on,
                                       livc_answer **out,
                                       livc_error **err);

/**
 * What a member who broke a look open (`glass_broken`) sees of a casus: what `livc_register_look` shows and what the law
 * leaves unsettled for him, never what is forbidden or has no ground. Without such an entry that holds that day
 * `LIVC_STATUS_CONTRADICTION`, also for a casus that does not exist.
 */
livc_status livc_register_glass(const livc_register *state,
                                const livc_rule_book *book,
                                const char *casus,
                                const char *viewer,
                                uint32_t role,
                                const char *reason,
                                livc_date on,
                                livc_look **out,
                                livc_error **err);

/**
 * The requests of persons that are not answered, overdue ones first and in the order of their last days, and what became of
 * all by year: `access`, `requests` and `years`. They name neither a person nor a casus.
 */
livc_status livc_register_requests(const livc_register *state,
                                   const livc_rule_book *book,
                                   const char *viewer,
                                   uint32_t role,
                                   const char *reason,
                                   livc_date on,
                                   livc_answer **out,
                                   livc_error **err);

/** The looks that were broken open, for whoever oversees the cell and for the mayor: `access` and `glasses`. */
livc_status livc_register_glasses(const livc_register *state,
                                  const livc_rule_book *book,
                                  const char *viewer,
                                  uint32_t role,
                                  const char *reason,
                                  livc_date on,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * The processing of the cell on a day: `access` (the list of categories of persons with access), `purposes` (the content of
 * a processing register), and `fields`, `questions`, `security` and `host`, what the host completes, for an assessment of
 * the impact on data protection. It names no casus and no person.
 */
livc_status livc_register_processing(const livc_register *state,
                                     const livc_rule_book *book,
                                     livc_date on,
                                     livc_answer **out,
                                     livc_error **err);

/**
 * The same on one page, in the language of a locale, as `livc_sharing_briefing_page_n` gives it, and the purposes as
 * `csv` in codes.
 */
livc_status livc_register_processing_page(const livc_register *state,
                                          const livc_rule_book *book,
                                          const livc_locale *locale,
                                          livc_date on,
                                          livc_answer **out,
                                          livc_error **err);

/** The rule book that livc ships. */
livc_status livc_rule_book_new(livc_rule_book **out, livc_error **err);

/** Lets go of a rule book. NULL is nothing to free. What was made with it stays valid. */
void livc_rule_book_free(livc_rule_book *book);

/** Writes the baseline of a scope, in which nobody claims anything, to `count` facts; the rest become 0. */
livc_status livc_facts_baseline(uint32_t scope, uint8_t *facts, size_t count, livc_error **err);

/**
 * Sets the facts that are named in JSON, `len` bytes of names and words, in an array of `count` numbers; the
 * others stay as they are.
 */
livc_status livc_facts_set_n(uint32_t scope,
                             const char *json,
                             size_t len,
                             uint8_t *facts,
                             size_t count,
                             livc_error **err);

/**
 * Decides facts given by number, in the order of `LIVC_FACT_..`; 0 and missing ones are unknown. `scope` is a
 * `LIVC_SCOPE_..`. Only `LIVC_OUTCOME_PERMITTED`, with every duty met, is a yes.
 */
livc_status livc_rule_book_decide(const livc_rule_book *book,
                                  uint32_t scope,
                                  const uint8_t *facts,
                                  size_t count,
                                  livc_date on,
                                  livc_decision *out,
                                  livc_error **err);

/**
 * Decides a request in JSON, `len` bytes with `scope`, `on`, `facts` (names and words) and perhaps `base`: what the
 * facts are that are not named, `unknown` or `baseline`. The answer is canonical JSON with `outcome`, `cites`,
 * `obligations`, `certainty`, and `rules` by their identifiers; freed with `livc_string_free`. A convenience for
 * a host that has text: `livc_rule_book_decide` takes a tenth of the time.
 */
livc_status livc_rule_book_decide_json_n(const livc_rule_book *book,
                                         const char *request,
                                         size_t len,
                                         char **out,
                                         livc_error **err);

/**
 * The whole answer on facts given by number: outcome, rules with their articles, certainty, duties, notices,
 * what is unmet, and the nearest changes that would permit it.
 */
livc_status livc_sharing_ask(const livc_rule_book *book,
                             uint32_t scope,
                             const uint8_t *facts,
                             size_t count,
                             livc_date on,
                             livc_answer **out,
                             livc_error **err);

/** The whole answer on facts given as JSON of names and words, `len` bytes. */
livc_status livc_sharing_ask_n(const livc_rule_book *book,
                               uint32_t scope,
                               const char *facts,
                               size_t len,
                               livc_date on,
                               livc_answer **out,
                               livc_error **err);

/**
 * The texts of an answer, in the language of a locale: `first` holds the lines to say before anything else,
 * `lines` the rest from top to bottom. Facts as JSON.
 */
livc_status livc_sharing_screen_n(const livc_rule_book *book,
                                  const livc_law *law,
                                  const livc_locale *locale,
                                  uint32_t scope,
                                  const char *facts,
                                  size_t len,
                                  livc_date on,
                                  livc_answer **out,
                                  livc_error **err);

/**
 * Why the answer is what it is, in the language of a locale: `explanation` is the data, the same in every language,
 * `first` holds the lines to say before anything else, `lines` the rest, which for the auditor is Markdown. `depth`
 * is a `LIVC_DEPTH_..`: for the one who is refused, nothing depends on what the item is. Facts as JSON.
 */
livc_status livc_sharing_explain_n(const livc_rule_book *book,
                                   const livc_law *law,
                                   const livc_locale *locale,
                                   uint32_t scope,
                                   const char *facts,
                                   size_t len,
                                   livc_date on,
                                   uint32_t depth,
                                   livc_answer **out,
                                   livc_error **err);

/**
 * What became of a recorded answer, in the language of a locale: its receipt, `len` bytes of JSON, decided again
 * with this book. `lines`, from top to bottom, and `first`, which is empty.
 */
livc_status livc_sharing_again_n(const livc_rule_book *book,
                                 const livc_law *law,
                                 const livc_locale *locale,
                                 const char *receipt,
                                 size_t len,
                                 livc_answer **out,
                                 livc_error **err);

/**
 * The receipt of an answer: book, facts, day, outcome and rules with a hash over them, and no clock value.
 * Facts as JSON.
 */
livc_status livc_sharing_receipt_n(const livc_rule_book *book,
                                   uint32_t scope,
                                   const char *facts,
                                   size_t len,
                                   livc_date on,
                                   livc_answer **out,
                                   livc_error **err);

/** Decides a receipt again, `len` bytes of JSON, and says whether the answer is still the same. */
livc_status livc_sharing_decide_again_n(const livc_rule_book *book,
                                        const char *receipt,
                                        size_t len,
                                        livc_answer **out,
                                        livc_error **err);

/** Frees text that livc gave as `char *`. NULL is nothing to free. */
void livc_string_free(char *text);

/** Reads a day written `YYYY-MM-DD`. */
livc_status livc_day_parse(const char *text, livc_date *out, livc_error **err);

/** Reads an instant written `YYYY-MM-DDTHH:MM:SS.sssZ` as milliseconds since 1970-01-01T00:00:00Z. */
livc_status livc_instant_parse(const char *text, int64_t *out, livc_error **err);

/** The civil day in Brussels at an instant, given in milliseconds since 1970-01-01T00:00:00Z. */
livc_status livc_instant_brussels_day(int64_t millis, livc_date *out, livc_error **err);

/**
 * The version of the library, `major.minor.patch`, with a NUL at its end; never freed.
 *
 * The macro `LIVC_VERSION` is the version of the header that a program was compiled with.
 */
const char *livc_version(void);

/** The version of the binary interface of the library; compare with `LIVC_ABI_VERSION`. */
uint32_t livc_abi_version(void);

/** The word with this number in a vocabulary, for instance `norm` for 1 in `certainty`. Never freed. */
livc_status livc_vocabulary_word(const char *vocabulary, uint32_t number, livc_str *out, livc_error **err);

/** The number of a word in a vocabulary. */
livc_status livc_vocabulary_number(const char *vocabulary, const char *word, uint32_t *out, livc_error **err);

/** Every vocabulary with its words and their numbers, as JSON. Freed with `livc_string_free`. */
livc_status livc_vocabularies_to_json(char **out, livc_error **err);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* LIVC_H */
