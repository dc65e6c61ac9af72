/* The vectors of the knowledge base; their format is told in the runner of Rust. Included by driver.c. */
#ifndef LIVC_TESTS_KNOWLEDGE_H
#define LIVC_TESTS_KNOWLEDGE_H

static const char *const ENDINGS[][2] = {
    {"json", "again.json"}, {"csv", "again.csv"}, {"toml", "again.toml"}, {"turtle", "again.ttl"},
    {"n_triples", "again.nt"},
};

static char *written(const livc_knowledge *known, const char *form, livc_error **error) {
    uint32_t number = 0;
    char *text = NULL;
    if (livc_vocabulary_number("knowledge_form", form, &number, error) != LIVC_STATUS_OK) return NULL;
    livc_knowledge_write(known, number, &text, error);
    return text;
}

static void knowledge_again(const livc_knowledge *known, const livc_law *law, const char *form) {
    livc_error *error = NULL;
    livc_knowledge *again = NULL;
    livc_file files[2];
    char *text, *concepts = NULL, *second = NULL;
    size_t i, count = 1;
    text = written(known, form, &error);
    if (text == NULL) {
        print_error(error);
        return;
    }
    files[0].name = "";
    for (i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++) {
        if (strcmp(ENDINGS[i][0], form) == 0) files[0].name = ENDINGS[i][1];
    }
    files[0].data = text;
    files[0].len = strlen(text);
    if (strcmp(form, "csv") == 0) {
        concepts = written(known, "n_triples", &error);
        files[1].name = "concepts.nt";
        files[1].data = concepts;
        files[1].len = strlen(concepts);
        count = 2;
    }
    if (livc_knowledge_load(files, count, law, &again, &error) == LIVC_STATUS_OK) second = written(again, form, &error);
    if (second == NULL) {
        print_error(error);
    } else {
        fputs(strcmp(text, second) == 0 ? "true" : "false", stdout);
    }
    livc_knowledge_free(again);
    livc_string_free(second);
    livc_string_free(concepts);
    livc_string_free(text);
}

/* Reads `on` and `months`, and asks. */
static void knowledge_on(const livc_knowledge *known, json_slice of, int holdings) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_date on;
    livc_status status;
    uint32_t months = (uint32_t)strtoul(json_get(of, "months").from, NULL, 10);
    if (!day_of(json_get(of, "on"), &on, &error)) {
        print_error(error);
        return;
    }
    status = holdings ? livc_knowledge_holdings(known, on, months, &answer, &error)
                      : livc_knowledge_stale(known, on, months, &answer, &error);
    print_answer(status, answer, error);
}

static void knowledge_ask(const livc_knowledge *known, const livc_law *law, json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    json_slice of;
    char *text;
    if ((of = json_get(when, "search")).from != NULL) {
        livc_status status = livc_knowledge_search_n(known, of.from, of.len, &answer, &error);
        print_answer(status, answer, error);
    } else if ((of = json_get(when, "answering")).from != NULL) {
        livc_status status = livc_knowledge_answering_n(known, of.from, of.len, &answer, &error);
        print_answer(status, answer, error);
    } else if ((of = json_get(when, "stale")).from != NULL) {
        knowledge_on(known, of, 0);
    } else if ((of = json_get(when, "holdings")).from != NULL) {
        knowledge_on(known, of, 1);
    } else if ((text = json_text(json_get(when, "entry"))) != NULL) {
        livc_status status = livc_knowledge_entry(known, text, &answer, &error);
        print_answer(status, answer, error);
        free(text);
    } else if ((text = json_text(json_get(when, "write"))) != NULL) {
        char *out = written(known, text, &error);
        if (out != NULL) print_text(out);
        else print_error(error);
        livc_string_free(out);
        free(text);
    } else if ((text = json_text(json_get(when, "again"))) != NULL) {
        knowledge_again(known, law, text);
        free(text);
    } else {
        size_t count = 0;
        if (livc_knowledge_list(known, &answer, &error) != LIVC_STATUS_OK) abort();
        if (livc_answer_count(answer, "entry", &count, &error) != LIVC_STATUS_OK) abort();
        printf("%u", (unsigned)count);
        livc_answer_free(answer);
    }
}

static void knowledge(json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_law *law = NULL;
    livc_knowledge *shipped = NULL, *known = NULL;
    livc_file files[4];
    livc_status status;
    size_t count = files_of(json_get(given, "files"), files);
    if (livc_law_new(&law, &error) != LIVC_STATUS_OK) abort();
    if (json_get(given, "base").from != NULL) {
        status = livc_knowledge_load(files, count, law, &known, &error);
    } else {
        if (livc_knowledge_new(&shipped, &error) != LIVC_STATUS_OK) abort();
        status = livc_knowledge_extend(shipped, files, count, law, &known, &error);
    }
    if (status == LIVC_STATUS_OK) {
        knowledge_ask(known, law, when);
    } else {
        print_error(error);
    }
    free_files(files, count);
    livc_knowledge_free(known);
    livc_knowledge_free(shipped);
    livc_law_free(law);
}

#endif
