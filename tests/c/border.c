/* The border itself: versions, NULL, bad UTF-8, errors as objects, text given and lent. */
#include "check.h"

#include <stdlib.h>

static void versions(void) {
    char made[32];
    snprintf(made, sizeof made, "%d.%d.%d", LIVC_VERSION_MAJOR, LIVC_VERSION_MINOR, LIVC_VERSION_PATCH);
    CHECK(strcmp(made, LIVC_VERSION) == 0);
    CHECK(strcmp(livc_version(), LIVC_VERSION) == 0);
    CHECK(livc_abi_version() == LIVC_ABI_VERSION);
}

static void freeing_nothing(void) {
    livc_error_free(NULL);
    livc_string_free(NULL);
    CHECK(1);
}

static void an_error_without_an_object(void) {
    CHECK(livc_error_status(NULL) == LIVC_STATUS_OK);
    CHECK(livc_error_kind(NULL).len == 0);
    CHECK(livc_error_kind(NULL).data != NULL);
    CHECK(livc_error_message(NULL).len == 0);
    CHECK(livc_error_file(NULL).len == 0);
    CHECK(livc_error_line(NULL) == 0);
    CHECK(livc_error_column(NULL) == 0);
    CHECK(livc_error_byte(NULL) == -1);
    CHECK(livc_error_field(NULL).len == 0);
    CHECK(livc_error_expected_count(NULL) == 0);
    CHECK(livc_error_expected_at(NULL, 0).len == 0);
}

static void an_error_as_an_object(void) {
    livc_error *error = NULL, *other = NULL;
    livc_date day = {2020, 2, 2};
    char *json = NULL;
    CHECK(livc_day_parse("2026-9-1", &day, &error) == LIVC_STATUS_INVALID_DAY);
    CHECK(day.year == 2020 && day.month == 2 && day.day == 2);
    CHECK(livc_error_status(error) == LIVC_STATUS_INVALID_DAY);
    CHECK_TEXT(livc_error_kind(error), "invalid_day");
    CHECK_TEXT(livc_error_field(error), "day");
    CHECK(livc_error_message(error).len > 0);
    CHECK(livc_error_expected_count(error) == 1);
    CHECK_TEXT(livc_error_expected_at(error, 0), "YYYY-MM-DD");
    CHECK(livc_error_expected_at(error, 1).len == 0);
    CHECK(livc_error_to_json(error, &json, NULL) == LIVC_STATUS_OK);
    CHECK(strstr(json, "\"kind\":\"invalid_day\"") != NULL);
    CHECK(strstr(json, "2026") == NULL);
    livc_string_free(json);
    json = NULL;
    CHECK_FAILS(livc_error_to_json(NULL, &json, &other), other, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_error_to_json(error, NULL, &other), other, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(json == NULL);
    livc_error_free(error);
}

static void null_and_bad_utf8(void) {
    livc_error *error = NULL;
    livc_date day;
    int64_t millis;
    char *text = NULL;
    CHECK(livc_day_parse(NULL, &day, NULL) == LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_day_parse(NULL, &day, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_day_parse("2026-09-01", NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_instant_parse(NULL, &millis, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_instant_brussels_day(0, NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_day_parse("\xff\xfe", &day, &error) == LIVC_STATUS_INVALID_UTF8);
    CHECK_TEXT(livc_error_field(error), "text");
    CHECK(livc_error_byte(error) == 0);
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_canonical_n(NULL, 4, &text, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_canonical_n("[]", (size_t)-1, &text, &error), error, LIVC_STATUS_TOO_LARGE);
    CHECK_FAILS(livc_canonical_n("\"\x80\"", 3, &text, &error), error, LIVC_STATUS_INVALID_UTF8);
    CHECK(text == NULL);
}

static void canonical_text(void) {
    livc_error *error = NULL;
    char *text = NULL;
    CHECK(livc_canonical_n("{\"b\":1, \"a\":[]} and more", 15, &text, NULL) == LIVC_STATUS_OK);
    CHECK(strcmp(text, "{\"a\":[],\"b\":1}") == 0);
    livc_string_free(text);
    CHECK(livc_canonical_n("{\"a\":1,\n \"a\":2}", 15, &text, &error) == LIVC_STATUS_DUPLICATE_KEY);
    CHECK(livc_error_line(error) == 2);
    CHECK(livc_error_column(error) > 0);
    livc_error_free(error);
}

static void words_and_numbers(void) {
    livc_error *error = NULL;
    livc_str word;
    char shown[32];
    uint32_t number = 0;
    char *json = NULL;
    CHECK(livc_vocabulary_word("certainty", LIVC_CERTAINTY_LOCAL, &word, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(word, "local");
    snprintf(shown, sizeof shown, LIVC_STR_FMT, LIVC_STR_ARG(word));
    CHECK(strcmp(shown, "local") == 0);
    CHECK(livc_vocabulary_number("share_op", "tell", &number, NULL) == LIVC_STATUS_OK);
    CHECK(number == LIVC_SHARE_OP_TELL);
    CHECK(livc_vocabulary_word("certainty", 0, &word, &error) == LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_TEXT(livc_error_expected_at(error, 0), "1");
    livc_error_free(error);
    error = NULL;
    CHECK(livc_vocabulary_number("certainty", "MARKER", &number, &error) == LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_TEXT(livc_error_expected_at(error, 0), "norm");
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_vocabulary_word("nothing", 1, &word, &error), error, LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_vocabulary_word(NULL, 1, &word, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_vocabulary_number("certainty", NULL, &number, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_vocabulary_number("certainty", "norm", NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_vocabularies_to_json(&json, NULL) == LIVC_STATUS_OK);
    CHECK(strstr(json, "\"name\":\"certainty\"") != NULL);
    livc_string_free(json);
    CHECK_FAILS(livc_vocabularies_to_json(NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
}

int main(void) {
    versions();
    freeing_nothing();
    an_error_without_an_object();
    an_error_as_an_object();
    null_and_bad_utf8();
    canonical_text();
    words_and_numbers();
    return check_done("border");
}
