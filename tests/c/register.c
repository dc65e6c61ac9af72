/* The register: commands, refusals, replay, and what may be asked of it. */
#include "check.h"

#include <stdlib.h>

static const char OPENING[] =
    "{\"k\":\"journal_opened\",\"journal\":\"j-1\",\"cell\":\"cell-07\",\"controller\":\"municipality\"}";
static const char MAYOR[] =
    "[{\"k\":\"member_added\",\"member\":\"m-mayor\",\"capacity\":\"seat_holder\",\"regime\":\"municipal\"},"
    "{\"k\":\"seat_assigned\",\"member\":\"m-mayor\",\"seat\":\"mayor\",\"holder\":\"principal\"}]";
static const char STAFF[] =
    "{\"k\":\"member_added\",\"member\":\"m-youth\",\"capacity\":\"municipal_staff\",\"regime\":\"municipal\"}";
static const char BASIS[] =
    "{\"k\":\"basis_declared\",\"basis\":\"b-1\",\"controller\":\"municipality\",\"category\":\"all\","
    "\"operation\":\"all\",\"article\":\"l18/3/2\",\"reference\":\"opinion-1\",\"from\":\"2026-08-31\"}";
static const char SIGNAL[] =
    "{\"k\":\"signal_received\",\"casus\":\"k-1\",\"sector\":\"education\",\"person\":\"p-88\"}";
static const char SETTLED[] =
    "{\"k\":\"question_settled\",\"question\":\"Q-clearance-chief\",\"answer\":\"yes\",\"reference\":\"d-1\","
    "\"until\":\"2027-01-01\"}";
static const char INVITED[] =
    "{\"k\":\"member_invited\",\"invitation\":\"i-1\",\"member\":\"m-youth\",\"contribution\":\"d-2\"}";

static const livc_date DAY = {2026, 8, 31};

static livc_register *cell;
static livc_rule_book *book;
static char journal[16384];
static size_t journal_len;
static unsigned count;

/* A command against the head of the moment; the seed is its number. */
static livc_status decide(const char *actor, const char *act, const char *payload, livc_decided **out,
                          livc_error **error) {
    static char command[4096];
    livc_answer *head = NULL;
    char *json = NULL;
    if (livc_register_head(cell, &head, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_to_json(head, &json, NULL) != LIVC_STATUS_OK) abort();
    sprintf(command,
            "{\"at\":\"2026-08-31T10:00:%02u.000Z\",\"on\":\"2026-08-31\",\"seed\":\"%064x\",\"head\":%s,\"do\":%s%s%s%s%s%s}",
            count, count + 1, json, act, *actor ? ",\"actor\":\"" : "", actor, *actor ? "\"" : "",
            payload != NULL ? ",\"payload\":" : "", payload != NULL ? payload : "");
    count++;
    livc_string_free(json);
    livc_answer_free(head);
    return livc_register_decide_n(cell, book, command, strlen(command), out, error);
}

static void record(const char *actor, const char *act) {
    livc_decided *decided = NULL;
    livc_str line;
    CHECK(decide(actor, act, NULL, &decided, NULL) == LIVC_STATUS_OK);
    CHECK(livc_decided_is_recorded(decided));
    CHECK(livc_decided_line(decided, &line, NULL) == LIVC_STATUS_OK);
    CHECK(livc_register_apply_n(cell, line.data, line.len, NULL) == LIVC_STATUS_OK);
    memcpy(journal + journal_len, line.data, line.len);
    journal_len += line.len;
    journal[journal_len++] = '\n';
    livc_decided_free(decided);
}

static void nothing(void) {
    livc_error *error = NULL;
    livc_register *none = NULL;
    livc_decided *decided = NULL;
    livc_answer *answer = NULL;
    livc_rule_book *other = NULL;
    livc_profiles *profiles = NULL;
    livc_str text;
    livc_register_free(NULL);
    livc_decided_free(NULL);
    livc_profiles_free(NULL);
    livc_rule_book_free(NULL);
    CHECK(!livc_decided_is_recorded(NULL));
    CHECK_FAILS(livc_rule_book_new(NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_new(NULL, NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_profiles_new(NULL, 1, &profiles, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_profiles_list(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_replay_n(NULL, NULL, 0, &none, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_decide_n(NULL, book, "{}", 2, &decided, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_decide_n(cell, NULL, "{}", 2, &decided, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_decide_n(cell, book, NULL, 2, &decided, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_decide_n(cell, book, "{}", 2, NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_apply_n(NULL, "x", 1, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_apply_n(cell, NULL, 1, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_head(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_state(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_state(cell, NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_book(cell, NULL, &other, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_composition(cell, NULL, DAY, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_presence(cell, book, LIVC_MEETING_KIND_TRIAGE, NULL, NULL, LIVC_MARK_PLAIN, DAY,
                                       &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_question(cell, book, NULL, NULL, NULL, NULL, DAY, "{}", &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_question(cell, book, "m-mayor", NULL, NULL, NULL, DAY, NULL, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_look(cell, book, NULL, "m-mayor", "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_due(cell, book, NULL, DAY, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_decided_line(NULL, &text, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_decided_refusal(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
}

static void before_the_opening(void) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    CHECK_FAILS(livc_register_composition(cell, book, DAY, &answer, &error), error, LIVC_STATUS_NOT_OPENED);
    CHECK_FAILS(livc_register_presence(cell, book, LIVC_MEETING_KIND_TRIAGE, "[]", NULL, LIVC_MARK_PLAIN, DAY,
                                       &answer, &error), error, LIVC_STATUS_NOT_OPENED);
    CHECK_FAILS(livc_register_look(cell, book, "k-1", "m-mayor", "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NOT_OPENED);
    CHECK_FAILS(livc_register_due(cell, book, "k-1", DAY, &answer, &error), error, LIVC_STATUS_NOT_OPENED);
}

/* A refusal is an answer: it says what is unmet, and by which article. */
static void refused(void) {
    livc_error *error = NULL;
    livc_decided *decided = NULL;
    livc_answer *answer = NULL;
    livc_str text;
    CHECK(decide("m-youth", SIGNAL, NULL, &decided, NULL) == LIVC_STATUS_OK);
    CHECK(!livc_decided_is_recorded(decided));
    CHECK_FAILS(livc_decided_line(decided, &text, &error), error, LIVC_STATUS_MISSING_KEY);
    CHECK_FAILS(livc_decided_payload(decided, &text, &error), error, LIVC_STATUS_MISSING_KEY);
    CHECK_FAILS(livc_decided_head(decided, &answer, &error), error, LIVC_STATUS_MISSING_KEY);
    CHECK_FAILS(livc_decided_answers(decided, &answer, &error), error, LIVC_STATUS_MISSING_KEY);
    CHECK(livc_decided_refusal(decided, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "kind", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "unmet_guards");
    CHECK(livc_answer_text(answer, "unmet[0].fact", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "record");
    CHECK(livc_answer_text(answer, "answer.rules[0].cites[0]", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "l18/4/3");
    livc_answer_free(answer);
    livc_decided_free(decided);
}

static void recorded(void) {
    livc_error *error = NULL;
    livc_decided *decided = NULL;
    livc_answer *answer = NULL;
    livc_str text;
    size_t answers = 0;
    int64_t next = 0;
    CHECK(decide("m-youth", SIGNAL, "{\"note\":\"free text of the host\"}", &decided, NULL) == LIVC_STATUS_OK);
    CHECK(livc_decided_is_recorded(decided));
    CHECK(livc_decided_payload(decided, &text, NULL) == LIVC_STATUS_OK);
    CHECK(text.len > 0);
    CHECK(livc_decided_answers(decided, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "", &answers, NULL) == LIVC_STATUS_OK);
    CHECK(answers == 1);
    livc_answer_free(answer);
    CHECK(livc_decided_head(decided, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_integer(answer, "next", &next, NULL) == LIVC_STATUS_OK);
    CHECK(next == 5);
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_decided_refusal(decided, &answer, &error), error, LIVC_STATUS_MISSING_KEY);
    /* What was decided is not yet folded in; an entry that does not follow changes nothing. */
    CHECK(livc_decided_line(decided, &text, NULL) == LIVC_STATUS_OK);
    CHECK_FAILS(livc_register_apply_n(cell, text.data, text.len - 1, &error), error, LIVC_STATUS_INVALID_JSON);
    CHECK(livc_register_apply_n(cell, text.data, text.len, NULL) == LIVC_STATUS_OK);
    CHECK_FAILS(livc_register_apply_n(cell, text.data, text.len, &error), error, LIVC_STATUS_WRONG_NUMBER);
    memcpy(journal + journal_len, text.data, text.len);
    journal_len += text.len;
    journal[journal_len++] = '\n';
    livc_decided_free(decided);
}

static void malformed(void) {
    livc_error *error = NULL;
    livc_decided *decided = NULL;
    livc_answer *answer = NULL;
    livc_register *other = NULL;
    CHECK_FAILS(livc_register_decide_n(cell, book, "{", 1, &decided, &error), error, LIVC_STATUS_INVALID_JSON);
    CHECK_FAILS(livc_register_decide_n(cell, book, "[]", 2, &decided, &error), error, LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_register_decide_n(cell, book, "\xc3", 1, &decided, &error), error, LIVC_STATUS_INVALID_UTF8);
    CHECK_FAILS(decide("m-nobody", STAFF, NULL, &decided, &error), error, LIVC_STATUS_UNKNOWN_MEMBER);
    CHECK(decide("m-mayor", "{\"k\":\"MARKER\"}", NULL, &decided, &error) == LIVC_STATUS_UNKNOWN_KIND);
    CHECK_TEXT(livc_error_field(error), "do[0].k");
    livc_error_free(error);
    error = NULL;
    CHECK(decided == NULL);
    CHECK_FAILS(livc_register_presence(cell, book, 99, "[]", NULL, LIVC_MARK_PLAIN, DAY, &answer, &error), error,
                LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_register_presence(cell, book, LIVC_MEETING_KIND_TRIAGE, "[]", NULL, 99, DAY, &answer, &error),
                error, LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_register_presence(cell, book, LIVC_MEETING_KIND_TRIAGE, "{}", NULL, LIVC_MARK_PLAIN, DAY,
                                       &answer, &error), error, LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_register_presence(cell, book, LIVC_MEETING_KIND_TRIAGE, "[\"m-nobody\"]", NULL,
                                       LIVC_MARK_PLAIN, DAY, &answer, &error), error, LIVC_STATUS_UNKNOWN_MEMBER);
    CHECK_FAILS(livc_register_look(cell, book, "k-1", "\xc3", "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_INVALID_UTF8);
    CHECK(livc_register_look(cell, book, "k 1", "m-mayor", "d-1", DAY, &answer, &error) ==
          LIVC_STATUS_INVALID_REFERENCE);
    CHECK_TEXT(livc_error_field(error), "casus");
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_register_question(cell, book, "m-mayor", NULL, NULL, NULL, DAY, "[]", &answer, &error), error,
                LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_register_question(cell, book, "m-mayor", NULL, NULL, "[1]", DAY, "{}", &answer, &error), error,
                LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_register_due(cell, book, "k-9", DAY, &answer, &error), error, LIVC_STATUS_UNKNOWN_CASUS);
    CHECK_FAILS(livc_register_replay_n(NULL, journal, journal_len - 1, &other, &error), error,
                LIVC_STATUS_TORN_TAIL);
    CHECK(answer == NULL && other == NULL);
}

static void views(void) {
    livc_answer *answer = NULL;
    livc_str text;
    bool truth = true;
    CHECK(livc_register_composition(cell, book, DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_bool(answer, "complete", &truth, NULL) == LIVC_STATUS_OK);
    CHECK(!truth);
    CHECK(livc_answer_text(answer, "seats[0].member", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "m-mayor");
    livc_answer_free(answer);
    CHECK(livc_register_presence(cell, book, LIVC_MEETING_KIND_CASE_MEETING, "[\"m-mayor\"]", "k-1", LIVC_MARK_PLAIN,
                                 DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_bool(answer, "lawful", &truth, NULL) == LIVC_STATUS_OK);
    CHECK(truth);
    livc_answer_free(answer);
    CHECK(livc_register_question(cell, book, "m-mayor", "k-1", NULL, NULL, DAY, "{\"op\":\"tell\"}", &answer, NULL) ==
          LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "giver", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "mayor");
    livc_answer_free(answer);
    CHECK(livc_register_due(cell, book, "k-1", DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_has(answer, "due"));
    livc_answer_free(answer);
    /* Hidden from somebody, and absent: no view in either, and an access in both. */
    CHECK(livc_register_look(cell, book, "k-1", "m-youth", "d-1", DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_has(answer, "access") && !livc_answer_has(answer, "view"));
    livc_answer_free(answer);
    CHECK(livc_register_look(cell, book, "k-9", "m-youth", "d-1", DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_has(answer, "access") && !livc_answer_has(answer, "view"));
    livc_answer_free(answer);
}

static char *state_of(const livc_register *state) {
    livc_answer *answer = NULL;
    char *json = NULL;
    if (livc_register_state(state, &answer, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_to_json(answer, &json, NULL) != LIVC_STATUS_OK) abort();
    livc_answer_free(answer);
    return json;
}

static void replayed(void) {
    livc_profiles *profiles = NULL;
    livc_register *other = NULL;
    livc_answer *answer = NULL;
    livc_str text;
    char *first, *second;
    CHECK(livc_profiles_new(NULL, 0, &profiles, NULL) == LIVC_STATUS_OK);
    CHECK(livc_profiles_list(profiles, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "[0].id", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "be");
    livc_answer_free(answer);
    CHECK(livc_register_replay_n(profiles, journal, journal_len, &other, NULL) == LIVC_STATUS_OK);
    /* The register holds what it needs of the profiles. */
    livc_profiles_free(profiles);
    first = state_of(cell);
    second = state_of(other);
    CHECK(strcmp(first, second) == 0);
    CHECK(strstr(first, "p-88") == NULL);
    livc_string_free(first);
    livc_string_free(second);
    livc_register_free(other);
}

/* The book must carry what the cell settled; the one that was given stays as it is. */
static void settled(void) {
    livc_error *error = NULL;
    livc_decided *decided = NULL;
    livc_rule_book *shipped = book, *other = NULL;
    record("m-mayor", SETTLED);
    CHECK_FAILS(decide("m-mayor", INVITED, NULL, &decided, &error), error, LIVC_STATUS_CONTRADICTION);
    CHECK(livc_register_book(cell, shipped, &book, NULL) == LIVC_STATUS_OK);
    CHECK(livc_register_book(cell, book, &other, NULL) == LIVC_STATUS_OK);
    livc_rule_book_free(other);
    livc_rule_book_free(shipped);
    record("m-mayor", INVITED);
}

int main(void) {
    CHECK(livc_rule_book_new(&book, NULL) == LIVC_STATUS_OK);
    CHECK(livc_register_new(NULL, &cell, NULL) == LIVC_STATUS_OK);
    nothing();
    before_the_opening();
    record("", OPENING);
    record("m-mayor", MAYOR);
    record("m-mayor", STAFF);
    refused();
    record("m-mayor", BASIS);
    recorded();
    malformed();
    views();
    replayed();
    settled();
    replayed();
    livc_register_free(cell);
    livc_rule_book_free(book);
    return check_done("register");
}
