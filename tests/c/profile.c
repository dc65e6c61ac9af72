/* The profiles: what breaks the kernel, walks, tables and diagrams; and what can happen to a casus now. */
#include "check.h"

#include <stdlib.h>

#define OWN(more)                                                                                                   \
    "[profile]\nid = \"own\"\nversion = \"1\"\njurisdiction = \"BE\"\nuse = \"record\"\nbasis = [\"l18/3/2\"]\n"     \
    "extends = { id = \"be\", version = \"1\" }\n[profile.regime]\nnl = \"wet\"\nfr = \"loi\"\nde = \"Gesetz\"\n"    \
    "en = \"law\"\n" more

static const livc_date DAY = {2026, 9, 1};
static const livc_date NO_DAY = {2026, 13, 1};

static livc_profiles *profiles;
static livc_rule_book *book;

static size_t count_of(const livc_answer *answer, const char *path) {
    size_t count = 0;
    CHECK(livc_answer_count(answer, path, &count, NULL) == LIVC_STATUS_OK);
    return count;
}

static void text_is(const livc_answer *answer, const char *path, const char *expected) {
    livc_str text = {"", 0};
    CHECK(livc_answer_text(answer, path, &text, NULL) == LIVC_STATUS_OK);
    check_count(check_same(text, expected), path, __FILE__, __LINE__);
}

static void faults(void) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    static const char broken[] = OWN("[[move]]\nstep = \"report\"\nto = \"listed\"\n");
    CHECK(livc_profile_faults("own.toml", OWN(""), &answer, NULL) == LIVC_STATUS_OK);
    CHECK(count_of(answer, "") == 0);
    livc_answer_free(answer);
    CHECK(livc_profile_faults("own.toml", broken, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(count_of(answer, "") > 0);
    text_is(answer, "[0].rule", "mayors_list");
    text_is(answer, "[0].cites[0]", "l18/3/2");
    livc_answer_free(answer);
    answer = NULL;
    CHECK(livc_profile_faults("own.toml", "[profile]\nid = \"MARKER X\"\n", &answer, &error) != LIVC_STATUS_OK);
    CHECK(error != NULL && answer == NULL);
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_profile_faults(NULL, "", &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_profile_faults("own.toml", NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_profile_faults("own.toml", "\xc3", &answer, &error), error, LIVC_STATUS_INVALID_UTF8);
}

static void walk(void) {
    static const char steps[] = "[{\"step\":\"report\"},{\"step\":\"own_check\"}]";
    static const char astray[] = "[{\"step\":\"report\"},{\"step\":\"close\"}]";
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    bool simulation = false;
    CHECK(livc_profile_walk(profiles, "ca-four-filter", NULL, steps, &answer, NULL) == LIVC_STATUS_OK);
    text_is(answer, "state", "own_check");
    text_is(answer, "use", "simulate");
    CHECK(count_of(answer, "states") == 2);
    CHECK(livc_answer_bool(answer, "simulation", &simulation, NULL) == LIVC_STATUS_OK && simulation);
    livc_answer_free(answer);
    CHECK(livc_profile_walk(profiles, "own", "1", "[]", &answer, NULL) == LIVC_STATUS_OK);
    CHECK(!livc_answer_has(answer, "state"));
    livc_answer_free(answer);
    answer = NULL;
    CHECK(livc_profile_walk(profiles, "ca-four-filter", NULL, astray, &answer, &error) == LIVC_STATUS_CONTRADICTION);
    CHECK_TEXT(livc_error_field(error), "steps[1].step");
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_profile_walk(profiles, "be", NULL, "{", &answer, &error), error, LIVC_STATUS_INVALID_JSON);
    CHECK_FAILS(livc_profile_walk(profiles, "be", NULL, "{}", &answer, &error), error, LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_profile_walk(profiles, "be", NULL, NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_profile_walk(NULL, "be", NULL, "[]", &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_profile_walk(profiles, NULL, NULL, "[]", &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_profile_walk(profiles, "none", NULL, "[]", &answer, &error), error, LIVC_STATUS_UNKNOWN_PROFILE);
    CHECK_FAILS(livc_profile_walk(profiles, "own", "2", "[]", &answer, &error), error, LIVC_STATUS_UNKNOWN_PROFILE);
    CHECK(answer == NULL);
}

static void table(void) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    CHECK(livc_profile_table(profiles, "be", NULL, book, DAY, &answer, NULL) == LIVC_STATUS_OK);
    text_is(answer, "profile", "be");
    text_is(answer, "on", "2026-09-01");
    text_is(answer, "moves[0].step", "report");
    CHECK(count_of(answer, "moves") > 10);
    CHECK(livc_answer_has(answer, "moves[0].guards"));
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_profile_table(profiles, "be", NULL, NULL, DAY, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_profile_table(profiles, "be", NULL, book, NO_DAY, &answer, &error) != LIVC_STATUS_OK);
    CHECK_TEXT(livc_error_field(error), "on");
    livc_error_free(error);
}

static void diagram(void) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_locale *locale = NULL;
    livc_str text = {"", 0};
    CHECK(livc_locale_new(LIVC_LANGUAGE_DE, &locale, NULL) == LIVC_STATUS_OK);
    CHECK(livc_profile_diagram(profiles, "be-ghent", NULL, locale, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "", &text, NULL) == LIVC_STATUS_OK);
    CHECK(text.len > 15 && strncmp(text.data, "stateDiagram-v2", 15) == 0);
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_profile_diagram(profiles, "be", NULL, NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_profile_diagram(profiles, "none", NULL, locale, &answer, &error), error,
                LIVC_STATUS_UNKNOWN_PROFILE);
    livc_locale_free(locale);
}

static void record(livc_register *cell, const char *actor, const char *act) {
    static unsigned count;
    static char command[2048];
    livc_answer *head = NULL;
    livc_decided *decided = NULL;
    livc_str line = {"", 0};
    char *json = NULL;
    if (livc_register_head(cell, &head, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_to_json(head, &json, NULL) != LIVC_STATUS_OK) abort();
    sprintf(command,
            "{\"at\":\"2026-09-01T08:00:%02u.000Z\",\"on\":\"2026-09-01\",\"seed\":\"%064x\",\"head\":%s%s%s%s,\"do\":%s}",
            count, count + 1, json, *actor ? ",\"actor\":\"" : "", actor, *actor ? "\"" : "", act);
    count++;
    CHECK(livc_register_decide_n(cell, book, command, strlen(command), &decided, NULL) == LIVC_STATUS_OK);
    CHECK(livc_decided_line(decided, &line, NULL) == LIVC_STATUS_OK);
    CHECK(livc_register_apply_n(cell, line.data, line.len, NULL) == LIVC_STATUS_OK);
    livc_decided_free(decided);
    livc_string_free(json);
    livc_answer_free(head);
}

static void possible(void) {
    enum { SEATED = LIVC_VIEWER_ROLE_SEAT_HOLDER, INVITED_AS = LIVC_VIEWER_ROLE_INVITEE };
    livc_error *error = NULL;
    livc_register *cell = NULL;
    livc_answer *answer = NULL;
    CHECK(livc_register_new(profiles, &cell, NULL) == LIVC_STATUS_OK);
    CHECK_FAILS(livc_register_possible(cell, book, "k-1", "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NOT_OPENED);
    record(cell, "", "{\"k\":\"journal_opened\",\"journal\":\"j-1\",\"cell\":\"c-1\",\"controller\":\"municipality\"}");
    record(cell, "m-mayor",
           "[{\"k\":\"member_added\",\"member\":\"m-mayor\",\"capacity\":\"seat_holder\",\"regime\":\"municipal\"},"
           "{\"k\":\"seat_assigned\",\"member\":\"m-mayor\",\"seat\":\"mayor\",\"holder\":\"principal\"}]");
    record(cell, "m-mayor",
           "{\"k\":\"member_added\",\"member\":\"m-youth\",\"capacity\":\"municipal_staff\",\"regime\":\"municipal\"}");
    record(cell, "m-mayor",
           "{\"k\":\"basis_declared\",\"basis\":\"b-1\",\"controller\":\"municipality\",\"category\":\"all\","
           "\"operation\":\"all\",\"article\":\"l18/3/2\",\"reference\":\"d-1\",\"from\":\"2026-09-01\"}");
    record(cell, "m-youth",
           "{\"k\":\"signal_received\",\"casus\":\"k-1\",\"sector\":\"education\",\"person\":\"p-88\"}");
    CHECK(livc_register_possible(cell, book, "k-1", "m-mayor", SEATED, "d-1", DAY, &answer, NULL) == LIVC_STATUS_OK);
    text_is(answer, "state", "signal");
    text_is(answer, "access.act", "possible");
    CHECK(livc_answer_has(answer, "moves[0].kind") && livc_answer_has(answer, "moves[0].guards"));
    livc_answer_free(answer);
    CHECK(livc_register_possible(cell, book, "k-1", "m-youth", INVITED_AS, "d-1", DAY, &answer, NULL) ==
          LIVC_STATUS_OK);
    CHECK(livc_answer_has(answer, "access") && !livc_answer_has(answer, "moves") && !livc_answer_has(answer, "state"));
    livc_answer_free(answer);
    CHECK(livc_register_migration(cell, book, "own", NULL, "m-mayor", SEATED, "d-1", DAY, &answer, NULL) ==
          LIVC_STATUS_OK);
    text_is(answer, "casussen[0].casus", "k-1");
    text_is(answer, "casussen[0].from.profile", "be");
    text_is(answer, "version", "1");
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_register_migration(cell, book, "own", "2", "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_UNKNOWN_PROFILE);
    CHECK_FAILS(livc_register_migration(cell, book, NULL, NULL, "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_register_possible(cell, book, NULL, "m-mayor", SEATED, "d-1", DAY, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    livc_register_free(cell);
}

int main(void) {
    static const char own[] = OWN("");
    livc_file file = {"own.toml", own, sizeof own - 1};
    CHECK(livc_rule_book_new(&book, NULL) == LIVC_STATUS_OK);
    CHECK(livc_profiles_new(&file, 1, &profiles, NULL) == LIVC_STATUS_OK);
    faults();
    walk();
    table();
    diagram();
    possible();
    livc_profiles_free(profiles);
    livc_rule_book_free(book);
    return check_done("profile");
}
