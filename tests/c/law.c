/* The provisions, and answers as objects. */
#include "check.h"

static const char *const HOST_ACT =
    "id = \"host\"\n";

int main(void) {
    livc_error *error = NULL;
    livc_law *law = NULL, *more = NULL;
    livc_answer *answer = NULL;
    livc_date old_code = {2026, 8, 31}, new_code = {2026, 9, 1}, day, none = {0, 0, 0};
    livc_file file;
    livc_str text;
    int64_t number = 0;
    bool truth = false;
    size_t count = 0;
    char *json = NULL;

    livc_law_free(NULL);
    livc_answer_free(NULL);
    CHECK_FAILS(livc_law_new(NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_law_new(&law, &error) == LIVC_STATUS_OK);

    CHECK(livc_law_cite(law, "occ/458ter/1", old_code, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "provision", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "occ/458ter/1");
    CHECK(livc_answer_date(answer, "until", &day, NULL) == LIVC_STATUS_OK);
    CHECK(day.year == 2026 && day.month == 9 && day.day == 1);
    livc_answer_free(answer);

    CHECK(livc_law_cite(law, "occ/458ter/1", new_code, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "provision", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "ncc/353/2");
    CHECK(livc_answer_text(answer, "through", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "successor");
    CHECK(livc_answer_text(answer, "label.fr", &text, NULL) == LIVC_STATUS_OK);
    CHECK(text.len > 0);
    CHECK(livc_answer_has(answer, "act.title.nl"));
    CHECK(!livc_answer_has(answer, "act.title.xx"));
    CHECK(!livc_answer_has(answer, NULL));
    CHECK(!livc_answer_has(NULL, "act"));
    CHECK(livc_answer_to_json(answer, &json, NULL) == LIVC_STATUS_OK);
    CHECK(json[0] == '{');
    livc_string_free(json);
    CHECK_FAILS(livc_answer_text(answer, "nothing", &text, &error), error, LIVC_STATUS_MISSING_KEY);
    CHECK_FAILS(livc_answer_text(answer, "label", &text, &error), error, LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_answer_integer(answer, "provision", &number, &error), error, LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_answer_bool(answer, "provision", &truth, &error), error, LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_answer_date(answer, "provision", &day, &error), error, LIVC_STATUS_INVALID_DAY);
    CHECK_FAILS(livc_answer_count(answer, "label", &count, &error), error, LIVC_STATUS_WRONG_TYPE);
    CHECK_FAILS(livc_answer_text(NULL, "label", &text, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_answer_text(answer, NULL, &text, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_answer_text(answer, "label.nl", NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_answer_to_json(NULL, &json, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    livc_answer_free(answer);
    answer = NULL;

    CHECK(livc_law_chain(law, "occ/458ter/1", &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "", &count, NULL) == LIVC_STATUS_OK);
    CHECK(count == 2);
    CHECK(livc_answer_text(answer, "[1].provision", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "ncc/353/2");
    CHECK_FAILS(livc_answer_text(answer, "[2].provision", &text, &error), error, LIVC_STATUS_OUT_OF_RANGE);
    livc_answer_free(answer);
    answer = NULL;

    CHECK(livc_law_list(law, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "acts", &count, NULL) == LIVC_STATUS_OK);
    CHECK(count > 5);
    livc_answer_free(answer);
    answer = NULL;

    CHECK(livc_law_cite(law, "l18/3/1", none, &answer, &error) == LIVC_STATUS_OUT_OF_RANGE);
    CHECK_TEXT(livc_error_field(error), "on");
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_law_cite(law, "l18/99", new_code, &answer, &error), error, LIVC_STATUS_UNKNOWN_PROVISION);
    CHECK_FAILS(livc_law_cite(law, "L 18", new_code, &answer, &error), error, LIVC_STATUS_INVALID_REFERENCE);
    CHECK_FAILS(livc_law_cite(NULL, "l18/3/1", new_code, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_law_cite(law, NULL, new_code, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_law_cite(law, "\xc3", new_code, &answer, &error), error, LIVC_STATUS_INVALID_UTF8);
    CHECK_FAILS(livc_law_cite(law, "l18/3/1", new_code, NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_law_chain(law, "l18/99", &answer, &error), error, LIVC_STATUS_UNKNOWN_PROVISION);
    CHECK_FAILS(livc_law_list(NULL, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(answer == NULL);

    file.name = "host.toml";
    file.data = HOST_ACT;
    file.len = strlen(HOST_ACT);
    CHECK(livc_law_extend(law, &file, 1, &more, &error) != LIVC_STATUS_OK);
    CHECK_TEXT(livc_error_file(error), "host.toml");
    CHECK(more == NULL);
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_law_extend(NULL, &file, 1, &more, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_law_extend(law, NULL, 1, &more, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    file.data = NULL;
    CHECK_FAILS(livc_law_extend(law, &file, 1, &more, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    file.data = "\xff";
    file.len = 1;
    CHECK(livc_law_extend(law, &file, 1, &more, &error) == LIVC_STATUS_INVALID_UTF8);
    CHECK_TEXT(livc_error_file(error), "host.toml");
    livc_error_free(error);
    error = NULL;
    file.name = NULL;
    CHECK_FAILS(livc_law_extend(law, &file, 1, &more, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_law_extend(law, NULL, 0, &more, &error) == LIVC_STATUS_OK);
    livc_law_free(more);
    livc_law_free(law);
    return check_done("law");
}
