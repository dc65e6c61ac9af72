/* Rule books: deciding by number, asking with words, texts, receipts, and every wrong way in. */
#include "check.h"

static livc_status set(uint32_t scope, const char *json, uint8_t *facts, size_t count, livc_error **error) {
    return livc_facts_set_n(scope, json, strlen(json), facts, count, error);
}

int main(void) {
    static const char told[] =
        "{\"op\":\"tell\",\"item\":\"contribution\",\"setting\":\"case_meeting\",\"room\":\"lawful\","
        "\"giver\":\"community_invitee\",\"regime\":\"flemish\",\"mandate\":\"covers\",\"care\":\"current\","
        "\"listed\":\"yes\",\"founding\":\"law\",\"secret\":\"of_giver\",\"duty\":\"secret\",\"origin\":\"own\","
        "\"receiver\":\"those_present\",\"subject\":\"listed_person\",\"purpose\":\"prevention\"}";
    livc_error *error = NULL;
    livc_rule_book *book = NULL, *other = NULL;
    livc_law *law = NULL;
    livc_locale *dutch = NULL;
    livc_answer *answer = NULL, *receipt = NULL;
    char request[1024];
    livc_decision decision;
    livc_date before = {2026, 8, 31}, after = {2026, 9, 1}, none = {0, 0, 0};
    livc_file settings = {"settings.toml", NULL, 0};
    livc_str text;
    uint8_t facts[64], wrong[80];
    char *json = NULL;
    bool same = false;

    livc_rule_book_free(NULL);
    livc_locale_free(NULL);
    CHECK_FAILS(livc_rule_book_new(NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_rule_book_new(&book, &error) == LIVC_STATUS_OK);
    CHECK(livc_law_new(&law, &error) == LIVC_STATUS_OK);
    CHECK(livc_locale_new(LIVC_LANGUAGE_NL, &dutch, &error) == LIVC_STATUS_OK);
    CHECK_FAILS(livc_locale_new(99, &dutch, &error), error, LIVC_STATUS_UNKNOWN_VALUE);

    CHECK(livc_facts_baseline(LIVC_SCOPE_SHARE, facts, sizeof facts, NULL) == LIVC_STATUS_OK);
    CHECK(facts[LIVC_FACT_SHARE_OP] == LIVC_SHARE_OP_TELL);
    CHECK_FAILS(livc_facts_baseline(0, facts, sizeof facts, &error), error, LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_facts_baseline(LIVC_SCOPE_SHARE, NULL, 4, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(set(LIVC_SCOPE_SHARE, "{\"op\":\"whisper\"}", facts, sizeof facts, &error), error,
                LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(set(LIVC_SCOPE_SHARE, "{\"oops\":\"tell\"}", facts, sizeof facts, &error), error,
                LIVC_STATUS_UNKNOWN_FACT);
    CHECK_FAILS(set(LIVC_SCOPE_SHARE, "{\"link\":\"none\"}", facts, 4, &error), error, LIVC_STATUS_TOO_MANY);
    CHECK_FAILS(set(LIVC_SCOPE_SHARE, "{\"op\":", facts, sizeof facts, &error), error, LIVC_STATUS_INVALID_JSON);
    CHECK(set(LIVC_SCOPE_SHARE, told, facts, sizeof facts, NULL) == LIVC_STATUS_OK);

    decision.size = sizeof decision;
    CHECK(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, facts, sizeof facts, before, &decision, &error) ==
          LIVC_STATUS_OK);
    CHECK(decision.outcome == LIVC_OUTCOME_PERMITTED);
    CHECK(decision.rule_count > 0 && decision.certainty_text == LIVC_CERTAINTY_NORM);
    CHECK(decision.duties >> LIVC_DUTY_TO_SECRECY_OF_RECEIVERS & 1);
    CHECK(livc_rule_book_rule_id(book, decision.rules[0], &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "R33");
    CHECK(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, facts, sizeof facts, after, &decision, NULL) ==
          LIVC_STATUS_OK);
    CHECK(livc_rule_book_rule_id(book, decision.rules[0], &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "R34");
    CHECK_FAILS(livc_rule_book_rule_id(book, 9999, &text, &error), error, LIVC_STATUS_UNKNOWN_RULE);

    /* Unknown facts are never a yes. */
    CHECK(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, NULL, 0, after, &decision, NULL) == LIVC_STATUS_OK);
    CHECK(decision.outcome == 0 && decision.possible != 0);
    memset(wrong, 0, sizeof wrong);
    wrong[79] = 1;
    CHECK_FAILS(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, wrong, sizeof wrong, after, &decision, &error), error,
                LIVC_STATUS_TOO_MANY);
    wrong[79] = 0;
    wrong[0] = 200;
    CHECK_FAILS(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, wrong, sizeof wrong, after, &decision, &error), error,
                LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_rule_book_decide(NULL, LIVC_SCOPE_SHARE, facts, sizeof facts, after, &decision, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, facts, sizeof facts, none, &decision, &error), error,
                LIVC_STATUS_OUT_OF_RANGE);
    CHECK_FAILS(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, facts, sizeof facts, after, NULL, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    decision.size = 4;
    CHECK_FAILS(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, facts, sizeof facts, after, &decision, &error), error,
                LIVC_STATUS_INVALID_SIZE);

    /* The same from text to text. */
    CHECK(snprintf(request, sizeof request, "{\"scope\":\"share\",\"on\":\"2026-09-01\",\"base\":\"baseline\",\"facts\":%s}",
                   told) < (int)sizeof request);
    CHECK(livc_rule_book_decide_json_n(book, request, strlen(request), &json, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_parse_n(json, strlen(json), &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "outcome", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "permitted");
    CHECK(livc_answer_text(answer, "rules[0]", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "R34");
    livc_answer_free(answer);
    livc_string_free(json);
    CHECK_FAILS(livc_rule_book_decide_json_n(book, request, strlen(request) - 1, &json, &error), error,
                LIVC_STATUS_INVALID_JSON);
    CHECK_FAILS(livc_rule_book_decide_json_n(book, NULL, 0, &json, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_rule_book_decide_json_n(book, "{}", 2, &json, &error), error, LIVC_STATUS_MISSING_KEY);
    CHECK_FAILS(livc_rule_book_decide_json_n(NULL, "{}", 2, &json, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_rule_book_decide_json_n(book, "{}", 2, NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);

    CHECK(livc_sharing_ask(book, LIVC_SCOPE_SHARE, facts, sizeof facts, after, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "outcome", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "permitted");
    livc_answer_free(answer);
    CHECK(livc_sharing_ask_n(book, LIVC_SCOPE_SHARE, told, strlen(told), after, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_has(answer, "deciding"));
    livc_answer_free(answer);
    CHECK(livc_sharing_screen_n(book, law, dutch, LIVC_SCOPE_SHARE, told, strlen(told), after, &answer, NULL) ==
          LIVC_STATUS_OK);
    CHECK(livc_answer_has(answer, "lines[0]"));
    livc_answer_free(answer);

    CHECK(livc_sharing_receipt_n(book, LIVC_SCOPE_SHARE, told, strlen(told), after, &receipt, NULL) ==
          LIVC_STATUS_OK);
    CHECK(livc_answer_to_json(receipt, &json, NULL) == LIVC_STATUS_OK);
    CHECK(livc_sharing_decide_again_n(book, json, strlen(json), &answer, NULL) == LIVC_STATUS_OK);
    livc_answer_free(answer);
    json[strlen(json) / 2] ^= 1;
    CHECK(livc_sharing_decide_again_n(book, json, strlen(json), &answer, &error) != LIVC_STATUS_OK);
    livc_error_free(error);
    error = NULL;
    livc_string_free(json);
    livc_answer_free(receipt);

    settings.data = "[[off]]\nrule = \"R33\"\nby = \"m-1\"\non = 2026-01-01\nground = \"d-1\"\n";
    settings.len = strlen(settings.data);
    CHECK_FAILS(livc_rule_book_with_settings(book, &settings, &other, &error), error, LIVC_STATUS_NOT_SWITCHABLE);
    CHECK_FAILS(livc_rule_book_with_settings(book, NULL, &other, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_rule_book_about(book, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "id", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "be");
    livc_answer_free(answer);
    CHECK(livc_rule_book_rule_text(book, "R33", LIVC_LANGUAGE_FR, &text, NULL) == LIVC_STATUS_OK);
    CHECK(text.len > 10);
    CHECK_FAILS(livc_rule_book_rule_text(book, "R0", LIVC_LANGUAGE_FR, &text, &error), error,
                LIVC_STATUS_MISSING_TEXT);

    CHECK(livc_locale_word(dutch, "outcome", "unsettled", &json, NULL) == LIVC_STATUS_OK);
    same = strcmp(json, "onbeslist") == 0;
    CHECK(same);
    livc_string_free(json);
    CHECK(livc_locale_fact(dutch, LIVC_SCOPE_SHARE, "purpose", NULL, &json, NULL) == LIVC_STATUS_OK);
    livc_string_free(json);
    CHECK(livc_locale_day(dutch, after, &json, NULL) == LIVC_STATUS_OK);
    CHECK(strcmp(json, "1 september 2026") == 0);
    livc_string_free(json);
    CHECK(livc_locale_message(dutch, "reporter-notice", &json, NULL) == LIVC_STATUS_OK);
    livc_string_free(json);
    CHECK_FAILS(livc_locale_message(dutch, "no-such-key", &json, &error), error, LIVC_STATUS_UNKNOWN_MESSAGE);
    CHECK_FAILS(livc_locale_word(NULL, "outcome", "unsettled", &json, &error), error, LIVC_STATUS_NULL_ARGUMENT);

    livc_locale_free(dutch);
    livc_law_free(law);
    livc_rule_book_free(book);
    return check_done("rule");
}
