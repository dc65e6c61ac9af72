/* The knowledge base: searching with reasons, matching, files of one's own, and files that are not what they seem. */
#include "check.h"

#include <stdlib.h>

static const livc_date DAY = {2026, 11, 24};

static livc_law *law;
static livc_knowledge *shipped;

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

static void search(void) {
    static const char query[] = "{\"text\":\"aftercare\",\"language\":\"en\",\"say\":\"nl\"}";
    static const char wrong[] = "{\"text\":\"MARKER\",\"limit\":-1}";
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    CHECK(livc_knowledge_search_n(shipped, query, sizeof query - 1, &answer, NULL) == LIVC_STATUS_OK);
    text_is(answer, "hits[0].entry", "be-flanders-action-plan");
    text_is(answer, "hits[0].matches[0].query", "aftercare");
    text_is(answer, "hits[0].matches[0].found", "nazorg");
    text_is(answer, "hits[0].matches[0].way", "concept");
    livc_answer_free(answer);
    answer = NULL;
    CHECK(livc_knowledge_search_n(shipped, wrong, sizeof wrong - 1, &answer, &error) == LIVC_STATUS_OUT_OF_RANGE);
    CHECK_TEXT(livc_error_field(error), "limit");
    livc_error_free(error);
    error = NULL;
    CHECK_FAILS(livc_knowledge_search_n(NULL, query, sizeof query - 1, &answer, &error), error,
                LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_knowledge_search_n(shipped, "\xc3", 1, &answer, &error), error, LIVC_STATUS_INVALID_UTF8);
    CHECK(answer == NULL);
}

static void match(void) {
    static const char needs[] = "{\"gaps\":[\"sheet_consensus\"],\"say\":\"fr\"}";
    static const char person[] = "{\"gaps\":[\"trust\"],\"person\":\"MARKER\"}";
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    CHECK(livc_knowledge_answering_n(shipped, needs, sizeof needs - 1, &answer, NULL) == LIVC_STATUS_OK);
    text_is(answer, "answers[0].entry", "be-feedback-sheet-consensus");
    text_is(answer, "answers[0].reasons[0].reason", "names_gap");
    text_is(answer, "answers[0].evidence.effect.grade", "none");
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_knowledge_answering_n(shipped, person, sizeof person - 1, &answer, &error), error,
                LIVC_STATUS_UNKNOWN_KEY);
}

static void fresh(void) {
    livc_answer *answer = NULL;
    CHECK(livc_knowledge_stale(shipped, DAY, 24, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(count_of(answer, "") == 0);
    livc_answer_free(answer);
}

/* What a load says of one file: its status, with the file and the line where it names one. */
static void refused(const char *name, const char *data, size_t len, livc_status expected, uint32_t line) {
    livc_error *error = NULL;
    livc_knowledge *none = NULL;
    livc_file file;
    file.name = name;
    file.data = data;
    file.len = len;
    CHECK(livc_knowledge_load(&file, 1, law, &none, &error) == expected);
    CHECK(none == NULL && error != NULL);
    if (line != 0) CHECK(livc_error_line(error) == line);
    CHECK(check_same(livc_error_file(error), name));
    livc_error_free(error);
}

static void hostile(void) {
    static const char latin[] = "[[entry]]\nid = \"caf\xe9\"\n";
    static const char broken[] = "[[entry]]\nid = \"a\"\ntitle.en = \"Broken o";
    static const char wrong[] = "{\"format\":\"livc-knowledge-9\"}";
    size_t large = ((size_t)16 << 20) + 1;
    char *text = malloc(large);
    if (text == NULL) abort();
    memset(text, ' ', large);
    refused("a.toml", latin, sizeof latin - 1, LIVC_STATUS_INVALID_UTF8, 0);
    refused("a.toml", broken, sizeof broken - 1, LIVC_STATUS_INVALID_TOML, 3);
    refused("a.json", wrong, sizeof wrong - 1, LIVC_STATUS_UNKNOWN_VALUE, 0);
    refused("a.docx", "", 0, LIVC_STATUS_UNKNOWN_VALUE, 0);
    refused("a.csv", text, large, LIVC_STATUS_TOO_LARGE, 0);
    refused("a.ttl", text, large, LIVC_STATUS_TOO_LARGE, 0);
    free(text);
}

int main(void) {
    CHECK(livc_law_new(&law, NULL) == LIVC_STATUS_OK);
    CHECK(livc_knowledge_new(&shipped, NULL) == LIVC_STATUS_OK);
    search();
    match();
    fresh();
    hostile();
    livc_knowledge_free(shipped);
    livc_law_free(law);
    return check_done("knowledge");
}
