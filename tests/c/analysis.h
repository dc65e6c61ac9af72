/* The vectors of the analysis of rule books: see the runner of Rust for their form. */
#ifndef ANALYSIS_H
#define ANALYSIS_H

static livc_status load_book(
    const livc_law *law, json_slice given, const char *key, livc_rule_book **out, livc_error **error
) {
    livc_status status;
    livc_file file;
    char *text = file_of(json_get(given, key));
    if (text != NULL && strcmp(text, "builtin") == 0) {
        status = livc_rule_book_new(out, error);
    } else {
        file.name = "book.toml";
        file.data = text == NULL ? "" : text;
        file.len = strlen(file.data);
        status = livc_rule_book_load(law, &file, 1, out, error);
    }
    free(text);
    return status;
}

/* Lays the local book and the settings over a book, which is let go of. */
static livc_status lay_over(const livc_law *law, json_slice given, livc_rule_book **book, livc_error **error) {
    livc_status status = LIVC_STATUS_OK;
    livc_rule_book *over = NULL;
    livc_file file;
    char *text = file_of(json_get(given, "local"));
    if (text != NULL) {
        file.name = "local.toml";
        file.data = text;
        file.len = strlen(text);
        status = livc_rule_book_with_local(*book, law, &file, 1, &over, error);
        free(text);
        if (status != LIVC_STATUS_OK) return status;
        livc_rule_book_free(*book);
        *book = over;
    }
    text = file_of(json_get(given, "settings"));
    if (text != NULL) {
        file.name = "settings.toml";
        file.data = text;
        file.len = strlen(text);
        status = livc_rule_book_with_settings(*book, &file, &over, error);
        free(text);
        if (status != LIVC_STATUS_OK) return status;
        livc_rule_book_free(*book);
        *book = over;
    }
    return status;
}

static livc_status analyse(
    json_slice when, const livc_law *law, const livc_rule_book *first, const livc_rule_book *last,
    livc_answer **answer, char **page, livc_error **error
) {
    livc_status status = LIVC_STATUS_OK;
    livc_locale *locale = NULL;
    json_slice facts = json_get(when, "facts"), ask = json_get(when, "ask");
    uint32_t language = 0, form = 0, scope = 0;
    livc_date on;
    char *word;
    int paged = json_get(when, "language").from != NULL;
    memset(&on, 0, sizeof on);
    if (paged) {
        word = json_text(json_get(when, "language"));
        status = livc_vocabulary_number("language", word, &language, error);
        free(word);
        word = json_text(json_get(when, "form"));
        if (status == LIVC_STATUS_OK) status = livc_vocabulary_number("page_form", word, &form, error);
        free(word);
        if (status == LIVC_STATUS_OK) status = livc_locale_new(language, &locale, error);
    }
    if (status != LIVC_STATUS_OK) return status;
    if (json_is(ask, "\"compare\"")) {
        status = paged ? livc_rule_book_compare_page(first, last, law, locale, form, page, error)
                       : livc_rule_book_compare(first, last, answer, error);
    } else if (json_is(ask, "\"check\"")) {
        status = paged ? livc_rule_book_check_page(last, law, locale, form, page, error)
                       : livc_rule_book_check(last, answer, error);
    } else {
        word = json_text(json_get(when, "scope"));
        status = livc_vocabulary_number("scope", word, &scope, error);
        free(word);
        if (status == LIVC_STATUS_OK && !day_of(json_get(when, "on"), &on, error)) status = LIVC_STATUS_INVALID_DAY;
        if (status == LIVC_STATUS_OK) {
            status = paged ? livc_rule_book_table_page_n(
                                 last, law, locale, scope, facts.from, facts.len, on, form, page, error)
                           : livc_rule_book_table_n(last, scope, facts.from, facts.len, on, answer, error);
        }
    }
    livc_locale_free(locale);
    return status;
}

static void analysis(json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_law *law = NULL;
    livc_rule_book *first = NULL, *last = NULL;
    livc_answer *answer = NULL;
    char *page = NULL;
    const char *other = json_get(given, "other").from == NULL ? "book" : "other";
    livc_status status = livc_law_new(&law, &error);
    if (status == LIVC_STATUS_OK) status = load_book(law, given, "book", &first, &error);
    if (status == LIVC_STATUS_OK) status = load_book(law, given, other, &last, &error);
    if (status == LIVC_STATUS_OK) status = lay_over(law, given, &last, &error);
    if (status == LIVC_STATUS_OK) status = analyse(when, law, first, last, &answer, &page, &error);
    if (status == LIVC_STATUS_OK && page != NULL) {
        print_text(page);
        livc_string_free(page);
    } else {
        print_answer(status, answer, error);
    }
    livc_rule_book_free(first);
    livc_rule_book_free(last);
    livc_law_free(law);
}

#endif
