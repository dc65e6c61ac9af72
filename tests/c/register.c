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

static const char ASKED[] = "{\"k\":\"information_requested\",\"casus\":\"k-1\",\"service\":\"school\"}";
static const char OFFICER[] =
    "{\"k\":\"member_added\",\"member\":\"m-dpo\",\"capacity\":\"data_protection_officer\",\"regime\":\"municipal\"}";

enum {
    SEATED = LIVC_VIEWER_ROLE_SEAT_HOLDER,
    INVITED_AS = LIVC_VIEWER_ROLE_INVITEE,
    OFFICER_AS = LIVC_VIEWER_ROLE_DATA_PROTECTION_OFFICER
};

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
    livc_look *look = NULL;
    livc_access *access = NULL;
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
    CHECK_FAILS(livc_register_look(cell, book, NULL, "m-mayor", SEATED, "d-1", DAY, &look, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_look(cell, book, "k-1", "m-mayor", SEATED, NULL, DAY, &look, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_due(cell, book, NULL, "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_list(cell, book, NULL, SEATED, "d-1", DAY, &look, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_export(cell, book, NULL, "m-mayor", SEATED, "d-1", DAY, NULL, &look, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_trail(cell, NULL, "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_proof_n(cell, book, NULL, 1, "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_look_answer(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_look_open_n(NULL, "{}", 2, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_access_replay_n(NULL, 1, &access, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_access_apply_n(NULL, "x", 1, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_access_head(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_access_exports(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    livc_look_free(NULL);
    livc_access_free(NULL);
    CHECK_FAILS(livc_decided_line(NULL, &text, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_decided_refusal(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
}

static void before_the_opening(void) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_look *look = NULL;
    CHECK_FAILS(livc_register_composition(cell, book, DAY, &answer, &error), error, LIVC_STATUS_NOT_OPENED);
    CHECK_FAILS(livc_register_presence(cell, book, LIVC_MEETING_KIND_TRIAGE, "[]", NULL, LIVC_MARK_PLAIN, DAY,
                                       &answer, &error), error, LIVC_STATUS_NOT_OPENED);
    CHECK_FAILS(livc_register_look(cell, book, "k-1", "m-mayor", SEATED, "d-1", DAY, &look, &error), error,
                LIVC_STATUS_NOT_OPENED);
    CHECK_FAILS(livc_register_count(cell, book, NULL, "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NOT_OPENED);
    CHECK_FAILS(livc_register_due(cell, book, "k-1", "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NOT_OPENED);
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
    livc_look *look = NULL;
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
    CHECK_FAILS(livc_register_look(cell, book, "k-1", "\xc3", SEATED, "d-1", DAY, &look, &error), error,
                LIVC_STATUS_INVALID_UTF8);
    CHECK_FAILS(livc_register_look(cell, book, "k-1", "m-mayor", 99, "d-1", DAY, &look, &error), error,
                LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_register_look(cell, book, "k-1", "m-youth", SEATED, "d-1", DAY, &look, &error), error,
                LIVC_STATUS_CONTRADICTION);
    CHECK_FAILS(livc_register_search(cell, book, "{\"person\":\"p-88\"}", "m-mayor", SEATED, "d-1", DAY, &look,
                                     &error), error, LIVC_STATUS_UNKNOWN_KEY);
    CHECK_FAILS(livc_register_export(cell, book, NULL, "m-mayor", SEATED, "d-1", DAY, "07", &look, &error), error,
                LIVC_STATUS_WRONG_TYPE);
    CHECK(livc_register_look(cell, book, "k 1", "m-mayor", SEATED, "d-1", DAY, &look, &error) ==
          LIVC_STATUS_INVALID_REFERENCE);
    CHECK_TEXT(livc_error_field(error), "casus");
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_register_question(cell, book, "m-mayor", NULL, NULL, NULL, DAY, "[]", &answer, &error), error,
                LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_register_question(cell, book, "m-mayor", NULL, NULL, "[1]", DAY, "{}", &answer, &error), error,
                LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_register_replay_n(NULL, journal, journal_len - 1, &other, &error), error,
                LIVC_STATUS_TORN_TAIL);
    CHECK(answer == NULL && other == NULL && look == NULL);
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
    CHECK(livc_register_due(cell, book, "k-1", "m-mayor", SEATED, "d-1", DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_has(answer, "due.due") && livc_answer_has(answer, "access"));
    livc_answer_free(answer);
}

/* What a look shows: an access always, and a view where there is something to see. */
static int shows(livc_look *look, const char *path) {
    livc_answer *answer = NULL;
    int has;
    CHECK(livc_look_answer(look, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_has(answer, "access"));
    has = livc_answer_has(answer, path);
    livc_answer_free(answer);
    livc_look_free(look);
    return has;
}

/* Hidden from somebody, and absent: no view in either. */
static void looks(void) {
    livc_error *error = NULL;
    livc_look *look = NULL;
    livc_answer *answer = NULL;
    livc_decided *decided = NULL;
    livc_str line, row, note;
    char altered[512];
    int64_t seen = 0;
    CHECK(livc_register_look(cell, book, "k-1", "m-youth", INVITED_AS, "d-1", DAY, &look, NULL) == LIVC_STATUS_OK);
    CHECK(!shows(look, "view"));
    CHECK(livc_register_look(cell, book, "k-9", "m-youth", INVITED_AS, "d-1", DAY, &look, NULL) == LIVC_STATUS_OK);
    CHECK(!shows(look, "view"));
    CHECK(livc_register_list(cell, book, "m-mayor", SEATED, "d-1", DAY, &look, NULL) == LIVC_STATUS_OK);
    CHECK(shows(look, "views[0].person"));
    CHECK(livc_register_search(cell, book, "{\"state\":\"listed\"}", "m-mayor", SEATED, "d-1", DAY, &look, NULL) ==
          LIVC_STATUS_OK);
    CHECK(!shows(look, "views[0]"));
    CHECK(livc_register_export(cell, book, NULL, "m-mayor", SEATED, "d-1", DAY,
                               "0707070707070707070707070707070707070707070707070707070707070707", &look, NULL) ==
          LIVC_STATUS_OK);
    CHECK(shows(look, "access.export"));
    CHECK(livc_register_count(cell, book, NULL, "m-mayor", SEATED, "d-1", DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_integer(answer, "states[0].count", &seen, NULL) == LIVC_STATUS_OK);
    CHECK(seen == 1);
    livc_answer_free(answer);
    answer = NULL;
    /* A payload opens by a look at its casus, and by nothing else. */
    CHECK(decide("m-mayor", ASKED, "{\"note\":\"MARKER\"}", &decided, NULL) == LIVC_STATUS_OK);
    CHECK(livc_decided_line(decided, &line, NULL) == LIVC_STATUS_OK);
    CHECK(livc_decided_payload(decided, &row, NULL) == LIVC_STATUS_OK);
    CHECK(livc_register_apply_n(cell, line.data, line.len, NULL) == LIVC_STATUS_OK);
    memcpy(journal + journal_len, line.data, line.len);
    journal_len += line.len;
    journal[journal_len++] = '\n';
    CHECK(livc_register_look(cell, book, "k-1", "m-mayor", SEATED, "d-1", DAY, &look, NULL) == LIVC_STATUS_OK);
    CHECK(livc_look_open_n(look, row.data, row.len, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "note", &note, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(note, "MARKER");
    livc_answer_free(answer);
    answer = NULL;
    memcpy(altered, row.data, row.len);
    memcpy(strstr(altered, "MARKER"), "MARKEL", 6);
    CHECK_FAILS(livc_look_open_n(look, altered, row.len, &answer, &error), error, LIVC_STATUS_PAYLOAD_MISMATCH);
    CHECK_FAILS(livc_look_open_n(look, "MARKER", 6, &answer, &error), error, LIVC_STATUS_INVALID_JSON);
    CHECK(shows(look, "view.payloads[0].pay"));
    CHECK(livc_register_look(cell, book, "k-1", "m-youth", INVITED_AS, "d-1", DAY, &look, NULL) == LIVC_STATUS_OK);
    CHECK_FAILS(livc_look_open_n(look, row.data, row.len, &answer, &error), error, LIVC_STATUS_PAYLOAD_MISMATCH);
    livc_look_free(look);
    livc_decided_free(decided);
    CHECK(answer == NULL);
}

/* The trail and the proofs, without payload and without the person discussed. */
static void oversight(void) {
    static const char opening[] =
        "{\"at\":\"2026-08-31T12:00:00.000Z\",\"seed\":"
        "\"0000000000000000000000000000000000000000000000000000000000000001\",\"facts\":[{\"k\":\"journal_opened\","
        "\"journal\":\"a-1\",\"cell\":\"cell-07\",\"controller\":\"municipality\",\"on\":\"2026-08-31\"}]}";
    livc_error *error = NULL;
    livc_access *access = NULL;
    livc_answer *answer = NULL;
    livc_str line, text;
    char *json = NULL;
    bool current = false;
    size_t found = 9;
    record("m-mayor", OFFICER);
    CHECK(livc_access_replay_n(NULL, 0, &access, NULL) == LIVC_STATUS_OK);
    CHECK(livc_journal_seal_n(opening, strlen(opening), NULL, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "line", &line, NULL) == LIVC_STATUS_OK);
    CHECK(livc_access_apply_n(access, line.data, line.len, NULL) == LIVC_STATUS_OK);
    CHECK_FAILS(livc_access_apply_n(access, line.data, line.len, &error), error, LIVC_STATUS_WRONG_NUMBER);
    livc_answer_free(answer);
    CHECK(livc_access_exports(access, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "", &found, NULL) == LIVC_STATUS_OK);
    CHECK(found == 0);
    livc_answer_free(answer);
    CHECK(livc_register_trail(cell, access, "m-dpo", OFFICER_AS, "d-1", DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "access.act", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "trail");
    livc_answer_free(answer);
    CHECK(livc_register_proof_n(cell, book, journal, journal_len, "m-dpo", OFFICER_AS, "d-1", DAY, &answer, NULL) ==
          LIVC_STATUS_OK);
    CHECK(livc_answer_bool(answer, "current", &current, NULL) == LIVC_STATUS_OK);
    CHECK(current);
    CHECK(livc_answer_to_json(answer, &json, NULL) == LIVC_STATUS_OK);
    CHECK(strstr(json, "p-88") == NULL && strstr(json, "MARKER") == NULL);
    livc_string_free(json);
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_register_trail(cell, access, "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_CONTRADICTION);
    CHECK(livc_register_forget(cell, access, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "keep", &found, NULL) == LIVC_STATUS_OK);
    CHECK(found == 0);
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_register_end_export(cell, access, "x-1", "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_UNKNOWN_VALUE);
    livc_access_free(access);
}

/* What is destroyed: nothing here, and a list of nothing is none. The vectors destroy. */
static void destroyed(void) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_journal *lines = NULL;
    size_t found = 9;
    CHECK(livc_register_retention(cell, book, 30, NULL, "m-mayor", SEATED, "d-1", DAY, &answer, NULL) ==
          LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "rows", &found, NULL) == LIVC_STATUS_OK);
    CHECK(found == 1);
    livc_answer_free(answer);
    CHECK(livc_register_retention(cell, book, 30, "k-1", "m-mayor", SEATED, "d-1", DAY, &answer, NULL) ==
          LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "rows", &found, NULL) == LIVC_STATUS_OK);
    CHECK(found == 0);
    livc_answer_free(answer);
    CHECK(livc_register_retention_matrix(cell, book, DAY, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "states", &found, NULL) == LIVC_STATUS_OK);
    CHECK(found == 18);
    livc_answer_free(answer);
    CHECK(livc_journal_erased_n(journal, journal_len, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "", &found, NULL) == LIVC_STATUS_OK);
    CHECK(found == 0);
    livc_answer_free(answer);
    CHECK(livc_journal_open_n(journal, journal_len, &lines, NULL) == LIVC_STATUS_OK);
    CHECK(livc_journal_erase(lines, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "lines", &found, NULL) == LIVC_STATUS_OK);
    CHECK(found == 0);
    CHECK_FAILS(livc_destruction_check_n(answer, journal, journal_len, &error), error, LIVC_STATUS_UNKNOWN_KEY);
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_destruction_of_n(journal, journal_len, 0, NULL, 0, &answer, &error), error,
                LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_destruction_of_n(journal, journal_len, 0, NULL, 1, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_destruction_check_n(NULL, journal, journal_len, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_journal_erase(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(answer == NULL);
    livc_journal_free(lines);
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
    looks();
    oversight();
    destroyed();
    replayed();
    settled();
    replayed();
    livc_register_free(cell);
    livc_rule_book_free(book);
    return check_done("register");
}
