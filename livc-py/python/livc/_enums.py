"""The closed vocabularies. Generated from the vocabularies of livc-core: do not edit."""

from enum import StrEnum, unique

__all__ = [
    "Certainty",
    "ErrorKind",
    "Language",
]


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

    UNKNOWN_MESSAGE = "unknown_message"
    """No message with this key in this language."""

    FORBIDDEN_WORD = "forbidden_word"
    """A forbidden word."""


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
