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
    /** No message with this key in this language. */
    LIVC_STATUS_UNKNOWN_MESSAGE = 700,
    /** A forbidden word. */
    LIVC_STATUS_FORBIDDEN_WORD = 701
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
 * What went wrong, where in the input, and what was expected. It repeats nothing of the input that could be
 * about a person. Given by the last argument of a function that failed; freed with `livc_error_free`.
 */
typedef struct livc_error livc_error;

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

/** A civil day in Belgium (Europe/Brussels), from 1830 to 2200. All zero means: no day. */
typedef struct {
    /** The year. */
    int16_t year;
    /** The month, 1-12. */
    uint8_t month;
    /** The day of the month, 1-31. */
    uint8_t day;
} livc_date;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

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
