/* The journal: verified, appended to, purged, with every wrong way to ask. */
#include "check.h"

static const char *const OPENED =
    "{\"at\":\"2026-08-31T07:00:00.000Z\",\"facts\":[{\"cell\":\"cell-07\",\"controller\":\"municipality\","
    "\"journal\":\"j-0001\",\"k\":\"journal_opened\",\"on\":\"2026-08-31\"}],"
    "\"seed\":\"4040404040404040404040404040404040404040404040404040404040404040\"}";
static const char *const LISTED =
    "{\"at\":\"2026-09-01T08:30:00.000Z\",\"facts\":[{\"by\":{\"member\":\"m-03\",\"seat\":\"mayor\"},"
    "\"casus\":\"k-5f2c\",\"k\":\"casus_listed\",\"on\":\"2026-09-01\",\"person\":\"p-88\",\"to\":\"listed\"}],"
    "\"payload\":{\"note\":\"free text of the host\"},"
    "\"seed\":\"5050505050505050505050505050505050505050505050505050505050505050\"}";

/* Seals a draft against the head and appends its line. */
static void append(livc_journal *journal, const char *draft) {
    livc_answer *head = NULL, *sealed = NULL;
    livc_str line;
    CHECK(livc_journal_head(journal, &head, NULL) == LIVC_STATUS_OK);
    CHECK(livc_journal_seal_n(draft, strlen(draft), head, &sealed, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(sealed, "line", &line, NULL) == LIVC_STATUS_OK);
    CHECK(livc_journal_append_n(journal, head, line.data, line.len, NULL) == LIVC_STATUS_OK);
    livc_answer_free(head);
    livc_answer_free(sealed);
}

int main(void) {
    livc_error *error = NULL;
    livc_journal *journal = NULL, *again = NULL;
    livc_answer *answer = NULL, *head = NULL, *part = NULL;
    livc_str text, bytes;
    char copy[4096];
    char *made = NULL;
    uint64_t one = 1, zero = 0;
    size_t count = 0;
    int64_t number = 0;

    livc_journal_free(NULL);
    CHECK(livc_journal_count(NULL) == 0);
    CHECK_FAILS(livc_journal_new(NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_journal_new(&journal, &error) == LIVC_STATUS_OK);
    CHECK(livc_journal_head(journal, &head, &error) == LIVC_STATUS_OK);
    CHECK(!livc_answer_has(head, "at"));
    append(journal, OPENED);
    append(journal, LISTED);
    CHECK(livc_journal_count(journal) == 2);

    /* The head that was given before is no longer the one of the journal. */
    CHECK(livc_journal_seal_n(OPENED, strlen(OPENED), head, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "line", &text, NULL) == LIVC_STATUS_OK);
    CHECK_FAILS(livc_journal_append_n(journal, head, text.data, text.len, &error), error, LIVC_STATUS_CONFLICT);
    CHECK_FAILS(livc_journal_append_n(journal, NULL, text.data, text.len, &error), error, LIVC_STATUS_CONFLICT);
    CHECK_FAILS(livc_journal_append_n(NULL, head, text.data, text.len, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_journal_append_n(journal, head, NULL, 3, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_journal_append_n(journal, head, "{}", 2, &error), error, LIVC_STATUS_MISSING_KEY);
    CHECK(livc_journal_count(journal) == 2);
    livc_answer_free(answer);
    livc_answer_free(head);
    answer = head = NULL;
    CHECK_FAILS(livc_journal_seal_n("{", 1, NULL, &answer, &error), error, LIVC_STATUS_INVALID_JSON);
    CHECK_FAILS(livc_journal_seal_n(NULL, 1, NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_journal_seal_n(LISTED, strlen(LISTED), NULL, &answer, &error), error, LIVC_STATUS_NOT_OPENED);

    /* The bytes verify, and open again to the same head. */
    CHECK(livc_journal_bytes(journal, &bytes, NULL) == LIVC_STATUS_OK);
    CHECK(bytes.len < sizeof copy);
    CHECK(livc_journal_verify_n(bytes.data, bytes.len, "{\"strict\":true}", &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_integer(answer, "entries", &number, NULL) == LIVC_STATUS_OK);
    CHECK(number == 2);
    CHECK(!livc_answer_has(answer, "fault"));
    livc_answer_free(answer);
    CHECK(livc_journal_open_n(bytes.data, bytes.len, &again, NULL) == LIVC_STATUS_OK);
    CHECK(livc_journal_count(again) == 2);
    livc_journal_free(again);
    again = NULL;

    /* One altered byte is found and located. */
    memcpy(copy, bytes.data, bytes.len);
    *strstr(copy, "\"mayor\"") = ' ';
    CHECK(livc_journal_verify_n(copy, bytes.len, NULL, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_at(answer, "fault", &part, NULL) == LIVC_STATUS_OK);
    livc_answer_free(part);
    livc_answer_free(answer);
    CHECK(livc_journal_open_n(copy, bytes.len, &again, &error) != LIVC_STATUS_OK);
    CHECK(livc_error_line(error) == 2);
    livc_error_free(error);
    error = NULL;
    CHECK(again == NULL);
    CHECK_FAILS(livc_journal_open_n(bytes.data, bytes.len - 1, &again, &error), error, LIVC_STATUS_TORN_TAIL);
    CHECK_FAILS(livc_journal_open_n(NULL, 1, &again, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_journal_verify_n(bytes.data, bytes.len, "{\"x\":1}", &answer, &error), error,
                LIVC_STATUS_UNKNOWN_KEY);
    CHECK_FAILS(livc_journal_verify_n(bytes.data, bytes.len, "[", &answer, &error), error, LIVC_STATUS_INVALID_JSON);
    CHECK_FAILS(livc_journal_verify_n(NULL, 1, NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);

    CHECK(livc_journal_line(journal, 1, &text, NULL) == LIVC_STATUS_OK);
    CHECK(text.data[0] == '{' && text.data[text.len - 1] == '}');
    CHECK_FAILS(livc_journal_line(journal, 2, &text, &error), error, LIVC_STATUS_OUT_OF_RANGE);
    CHECK(livc_journal_verify_payloads_n(journal, "", 0, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_integer(answer, "absent", &number, NULL) == LIVC_STATUS_OK);
    CHECK(number == 1);
    livc_answer_free(answer);
    answer = NULL;

    /* Forgetting. */
    CHECK_FAILS(livc_journal_purge(journal, &zero, 1, &answer, &error), error, LIVC_STATUS_NOT_OPENED);
    CHECK_FAILS(livc_journal_purge(journal, NULL, 1, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_journal_purge(NULL, &one, 1, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_journal_purge(journal, NULL, 0, &answer, NULL) == LIVC_STATUS_OK);
    livc_answer_free(answer);
    CHECK(livc_journal_purge(journal, &one, 1, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "lines", &count, NULL) == LIVC_STATUS_OK);
    CHECK(count == 1);
    CHECK(livc_answer_integer(answer, "rows[0]", &number, NULL) == LIVC_STATUS_OK);
    CHECK(number == 1);
    livc_answer_free(answer);
    CHECK(livc_journal_bytes(journal, &bytes, NULL) == LIVC_STATUS_OK);
    CHECK(livc_journal_verify_n(bytes.data, bytes.len, NULL, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(!livc_answer_has(answer, "fault"));
    CHECK(livc_answer_integer(answer, "gone", &number, NULL) == LIVC_STATUS_OK);
    CHECK(number == 1);
    livc_answer_free(answer);
    livc_journal_free(journal);

    CHECK(livc_seed_identifier("4040404040404040404040404040404040404040404040404040404040404040", "goal", &made,
                               NULL) == LIVC_STATUS_OK);
    CHECK(strlen(made) > 8);
    livc_string_free(made);
    CHECK_FAILS(livc_seed_identifier("40", "goal", &made, &error), error, LIVC_STATUS_WRONG_TYPE);
    return check_done("journal");
}
