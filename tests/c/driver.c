/*
 * The vectors through the C interface. Reads lines `name TAB kind TAB given TAB when` and writes lines
 * `name TAB answer`, both canonical JSON; `make vectors` compares the bytes with those of Rust and Python.
 */
#include "json.h"

#include <livc.h>

/* Prints a string of JSON that needs no escapes but the canonical ones: livc writes them. */
static void print_text(const char *text) {
    const unsigned char *at = (const unsigned char *)text;
    putchar('"');
    for (; *at != '\0'; at++) {
        switch (*at) {
            case '"': fputs("\\\"", stdout); break;
            case '\\': fputs("\\\\", stdout); break;
            case '\b': fputs("\\b", stdout); break;
            case '\t': fputs("\\t", stdout); break;
            case '\n': fputs("\\n", stdout); break;
            case '\f': fputs("\\f", stdout); break;
            case '\r': fputs("\\r", stdout); break;
            default:
                if (*at < 0x20) {
                    printf("\\u%04x", *at);
                } else {
                    putchar(*at);
                }
        }
    }
    putchar('"');
}

static void print_day(livc_date day) {
    printf("\"%04d-%02u-%02u\"", day.year, (unsigned)day.month, (unsigned)day.day);
}

static void print_error(livc_error *error) {
    char *json = NULL;
    livc_error_to_json(error, &json, NULL);
    printf("{\"error\":%s}", json);
    livc_string_free(json);
    livc_error_free(error);
}

static void canonical(json_slice when) {
    livc_error *error = NULL;
    char *out = NULL, *text = json_text(json_get(when, "text"));
    if (livc_canonical_n(text, strlen(text), &out, &error) == LIVC_STATUS_OK) {
        print_text(out);
        livc_string_free(out);
    } else {
        print_error(error);
    }
    free(text);
}

/* Prints the answer that livc gave, or the error that it gave instead. */
static void print_answer(livc_status status, livc_answer *answer, livc_error *error) {
    char *json = NULL;
    if (status != LIVC_STATUS_OK) {
        print_error(error);
        return;
    }
    livc_answer_to_json(answer, &json, NULL);
    fputs(json, stdout);
    livc_string_free(json);
    livc_answer_free(answer);
}

/* Reads a day; where it is none, gives 0 and the error. */
static int day_of(json_slice value, livc_date *day, livc_error **error) {
    char *text = json_text(value);
    livc_status status = livc_day_parse(text, day, error);
    free(text);
    return status == LIVC_STATUS_OK;
}

static void cite(json_slice when) {
    livc_error *error = NULL;
    livc_law *law = NULL;
    livc_date on;
    livc_status status;
    livc_answer *answer = NULL;
    char *provision = json_text(json_get(when, "provision"));
    json_slice day = json_get(when, "on");
    status = livc_law_new(&law, &error);
    if (status != LIVC_STATUS_OK) {
        print_error(error);
    } else if (day.from == NULL) {
        status = livc_law_chain(law, provision, &answer, &error);
        print_answer(status, answer, error);
    } else if (!day_of(day, &on, &error)) {
        print_error(error);
    } else {
        status = livc_law_cite(law, provision, on, &answer, &error);
        print_answer(status, answer, error);
    }
    livc_law_free(law);
    free(provision);
}

/* The text of a file: a string, or a list of its lines. NULL where there is none; the caller frees it. */
static char *file_of(json_slice value) {
    size_t len = 0, i;
    char *all;
    if (value.from == NULL || *value.from == '"') return json_text(value);
    all = malloc(value.len + 1);
    if (all == NULL) abort();
    for (i = 0; json_at(value, i).from != NULL; i++) {
        char *one = json_text(json_at(value, i));
        memcpy(all + len, one, strlen(one));
        len += strlen(one);
        all[len++] = '\n';
        free(one);
    }
    all[len] = '\0';
    return all;
}

/* The lines and the tail of a journal. */
static char *journal_of(json_slice given) {
    char *lines = file_of(json_get(given, "lines")), *tail = json_text(json_get(given, "tail"));
    char *all = malloc((lines != NULL ? strlen(lines) : 0) + (tail != NULL ? strlen(tail) : 0) + 1);
    if (all == NULL) abort();
    all[0] = '\0';
    if (lines != NULL) strcat(all, lines);
    if (tail != NULL) strcat(all, tail);
    free(lines);
    free(tail);
    return all;
}

/* What the purge comes to, and the lines of the journal after it. */
static void print_purge(livc_journal *journal, livc_answer *purge) {
    livc_error *error = NULL;
    char *json = NULL;
    const char *rest;
    uint64_t n, count = livc_journal_count(journal);
    printf("{\"journal\":[");
    for (n = 0; n < count; n++) {
        livc_str borrowed;
        char *text;
        if (livc_journal_line(journal, n, &borrowed, &error) != LIVC_STATUS_OK) abort();
        text = malloc(borrowed.len + 1);
        if (text == NULL) abort();
        memcpy(text, borrowed.data, borrowed.len);
        text[borrowed.len] = '\0';
        if (n > 0) putchar(',');
        print_text(text);
        free(text);
    }
    livc_answer_to_json(purge, &json, NULL);
    rest = json + 1;
    printf("],%s", rest);
    livc_string_free(json);
    livc_answer_free(purge);
}

static void journal_purge(livc_journal *journal, json_slice list) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    uint64_t numbers[16];
    size_t count = 0;
    while (count < 16 && json_at(list, count).from != NULL) {
        numbers[count] = strtoull(json_at(list, count).from, NULL, 10);
        count++;
    }
    if (livc_journal_purge(journal, numbers, count, &answer, &error) == LIVC_STATUS_OK) {
        print_purge(journal, answer);
    } else {
        print_error(error);
    }
}

static void journal_append(livc_journal *journal, json_slice when) {
    livc_error *error = NULL;
    livc_answer *against = NULL, *sealed = NULL, *head = NULL;
    livc_status status;
    livc_str line;
    char *draft = json_copy(json_get(when, "append")), *given = json_copy(json_get(when, "against"));
    /* A head that was kept elsewhere comes back in as an answer. */
    status = *given != '\0' ? livc_answer_parse_n(given, strlen(given), &against, &error)
                            : livc_journal_head(journal, &against, &error);
    if (status == LIVC_STATUS_OK) status = livc_journal_seal_n(draft, strlen(draft), against, &sealed, &error);
    if (status == LIVC_STATUS_OK) status = livc_answer_text(sealed, "line", &line, &error);
    if (status == LIVC_STATUS_OK) status = livc_journal_append_n(journal, against, line.data, line.len, &error);
    if (status == LIVC_STATUS_OK) status = livc_journal_head(journal, &head, &error);
    print_answer(status, head, error);
    livc_answer_free(against);
    livc_answer_free(sealed);
    free(draft);
    free(given);
}

static void journal_open(const char *bytes, json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_journal *journal = NULL;
    livc_answer *answer = NULL;
    livc_status status = livc_journal_open_n(bytes, strlen(bytes), &journal, &error);
    if (status != LIVC_STATUS_OK) {
        print_error(error);
    } else if (json_get(when, "purge").from != NULL) {
        journal_purge(journal, json_get(when, "purge"));
    } else if (json_get(when, "append").from != NULL) {
        journal_append(journal, when);
    } else {
        char *rows = file_of(json_get(given, "payloads"));
        const char *data = rows != NULL ? rows : "";
        status = livc_journal_verify_payloads_n(journal, data, strlen(data), &answer, &error);
        print_answer(status, answer, error);
        free(rows);
    }
    livc_journal_free(journal);
}

static void journal_seal(const char *bytes, json_slice draft) {
    livc_error *error = NULL;
    livc_answer *found = NULL, *head = NULL, *sealed = NULL;
    livc_status status = livc_journal_verify_n(bytes, strlen(bytes), NULL, &found, &error);
    char *text = json_copy(draft);
    if (status == LIVC_STATUS_OK) status = livc_answer_at(found, "head", &head, &error);
    if (status == LIVC_STATUS_OK) status = livc_journal_seal_n(text, strlen(text), head, &sealed, &error);
    print_answer(status, sealed, error);
    livc_answer_free(found);
    livc_answer_free(head);
    free(text);
}

static void identifiers(json_slice when) {
    livc_error *error = NULL;
    size_t i;
    char *seed = json_text(json_get(when, "seed"));
    json_slice labels = json_get(when, "identifiers");
    putchar('[');
    for (i = 0; json_at(labels, i).from != NULL; i++) {
        char *label = json_text(json_at(labels, i)), *made = NULL;
        if (livc_seed_identifier(seed, label, &made, &error) != LIVC_STATUS_OK) abort();
        if (i > 0) putchar(',');
        print_text(made);
        livc_string_free(made);
        free(label);
    }
    putchar(']');
    free(seed);
}

static void journal_replay(const char *bytes) {
    livc_error *error = NULL;
    livc_register *state = NULL;
    livc_answer *answer = NULL;
    livc_status status = livc_register_replay_n(NULL, bytes, strlen(bytes), &state, &error);
    if (status == LIVC_STATUS_OK) status = livc_register_state(state, &answer, &error);
    print_answer(status, answer, error);
    livc_register_free(state);
}

static void journal(json_slice given, json_slice when) {
    char *bytes = journal_of(given);
    if (json_get(when, "verify").from != NULL) {
        livc_error *error = NULL;
        livc_answer *answer = NULL;
        char *demands = json_copy(json_get(when, "verify"));
        livc_status status = livc_journal_verify_n(bytes, strlen(bytes), demands, &answer, &error);
        print_answer(status, answer, error);
        free(demands);
    } else if (json_get(when, "replay").from != NULL) {
        journal_replay(bytes);
    } else if (json_get(when, "seal").from != NULL) {
        journal_seal(bytes, json_get(when, "seal"));
    } else if (json_get(when, "identifiers").from != NULL) {
        identifiers(when);
    } else {
        journal_open(bytes, given, when);
    }
    free(bytes);
}

static void places_ask(const livc_places *places, json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_date on = {0, 0, 0}, from = {0, 0, 0};
    livc_status status = LIVC_STATUS_OK;
    json_slice ask = json_get(when, "ask");
    char *nis = json_text(json_get(when, "nis")), *name = json_text(json_get(when, "name"));
    char *region = json_text(json_get(when, "region"));
    if ((json_get(when, "from").from != NULL && !day_of(json_get(when, "from"), &from, &error))
        || (json_get(when, "on").from != NULL && !day_of(json_get(when, "on"), &on, &error))) {
        print_error(error);
    } else if (json_is(ask, "\"count\"")) {
        uint32_t number = 0;
        size_t count = 0;
        if (region != NULL) status = livc_vocabulary_number("region", region, &number, &error);
        if (status == LIVC_STATUS_OK) status = livc_places_count(places, on, number, &count, &error);
        if (status == LIVC_STATUS_OK) {
            printf("%lu", (unsigned long)count);
        } else {
            print_error(error);
        }
    } else {
        if (json_is(ask, "\"at\"")) status = livc_places_at(places, nis, on, &answer, &error);
        if (json_is(ask, "\"on\"")) status = livc_places_on(places, on, &answer, &error);
        if (json_is(ask, "\"find\"")) status = livc_places_find(places, name, on, &answer, &error);
        if (json_is(ask, "\"successors\"")) status = livc_places_successors(places, nis, from, on, &answer, &error);
        if (json_is(ask, "\"predecessors\"")) status = livc_places_predecessors(places, nis, from, on, &answer, &error);
        if (json_is(ask, "\"unit\"")) status = livc_places_unit(places, nis, on, &answer, &error);
        if (json_is(ask, "\"changes\"")) status = livc_places_changes(places, &answer, &error);
        if (status == LIVC_STATUS_OK && answer == NULL) {
            fputs("false", stdout);
        } else {
            print_answer(status, answer, error);
        }
    }
    free(nis);
    free(name);
    free(region);
}

static void table(json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_places *places = NULL;
    livc_file files[3];
    static const char *const names[] = {"municipalities", "changes", "units"};
    char *texts[3];
    int i;
    for (i = 0; i < 3; i++) {
        texts[i] = file_of(json_get(given, names[i]));
        files[i].name = names[i];
        files[i].data = texts[i] != NULL ? texts[i] : "";
        files[i].len = strlen(files[i].data);
    }
    if (livc_places_load(&files[0], texts[1] != NULL ? &files[1] : NULL, texts[2] != NULL ? &files[2] : NULL,
                         &places, &error) == LIVC_STATUS_OK) {
        places_ask(places, when);
    } else {
        print_error(error);
    }
    livc_places_free(places);
    for (i = 0; i < 3; i++) free(texts[i]);
}

/* Working days: `extra` holds at most 16 days. */
static void working_days(json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_date extra[16], day, until;
    size_t count = 0;
    json_slice value;
    bool works = false;
    uint32_t number = 0;
    livc_status status = LIVC_STATUS_OK;
    value = json_get(when, "holidays");
    if (value.from != NULL) {
        status = livc_holidays((int32_t)strtol(value.from, NULL, 10), &answer, &error);
        print_answer(status, answer, error);
        return;
    }
    while (count < 16 && json_at(json_get(when, "extra"), count).from != NULL) {
        if (!day_of(json_at(json_get(when, "extra"), count), &extra[count], &error)) break;
        count++;
    }
    if ((value = json_get(when, "working_day")).from != NULL && day_of(value, &day, &error)) {
        status = livc_working_day(day, extra, count, &works, &error);
        if (status == LIVC_STATUS_OK) fputs(works ? "true" : "false", stdout);
    } else if ((value = json_get(when, "after")).from != NULL && day_of(value, &day, &error)) {
        int32_t days = (int32_t)strtol(json_get(when, "days").from, NULL, 10);
        status = livc_working_days_after(day, days, extra, count, &until, &error);
        if (status == LIVC_STATUS_OK) print_day(until);
    } else if ((value = json_get(when, "between")).from != NULL && day_of(value, &day, &error) &&
               day_of(json_get(when, "until"), &until, &error)) {
        status = livc_working_days_between(day, until, extra, count, &number, &error);
        if (status == LIVC_STATUS_OK) printf("%u", (unsigned)number);
    }
    if (error != NULL) print_error(error);
}

static void time_of(json_slice when) {
    livc_error *error = NULL;
    livc_date day;
    livc_status status;
    char *instant = json_text(json_get(when, "brussels_day"));
    char *text = json_text(json_get(when, "day"));
    if (instant == NULL && text == NULL) {
        working_days(when);
        return;
    }
    if (instant != NULL) {
        int64_t millis = 0;
        status = livc_instant_parse(instant, &millis, &error);
        if (status == LIVC_STATUS_OK) status = livc_instant_brussels_day(millis, &day, &error);
    } else {
        status = livc_day_parse(text, &day, &error);
    }
    if (status == LIVC_STATUS_OK) {
        print_day(day);
    } else {
        print_error(error);
    }
    free(instant);
    free(text);
}

/* The shipped book, for all vectors. */
static livc_rule_book *book_of(void) {
    static livc_rule_book *book = NULL;
    if (book == NULL) livc_rule_book_new(&book, NULL);
    return book;
}

static void ask_book(const livc_rule_book *book, json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_date on;
    uint8_t facts[64] = {0};
    uint32_t scope = 0;
    char *word = json_text(json_get(when, "scope"));
    json_slice named = json_get(when, "facts");
    livc_status status = livc_vocabulary_number("scope", word, &scope, &error);
    free(word);
    if (status == LIVC_STATUS_OK && !day_of(json_get(when, "on"), &on, &error)) status = LIVC_STATUS_INVALID_DAY;
    if (status == LIVC_STATUS_OK && json_is(json_get(when, "base"), "\"baseline\"")) {
        status = livc_facts_baseline(scope, facts, sizeof facts, &error);
    }
    if (status == LIVC_STATUS_OK) {
        status = livc_facts_set_n(scope, named.from, named.len, facts, sizeof facts, &error);
    }
    if (status == LIVC_STATUS_OK) {
        status = livc_sharing_ask(book, scope, facts, sizeof facts, on, &answer, &error);
    }
    print_answer(status, answer, error);
}

static void decide(json_slice when) {
    ask_book(book_of(), when);
}

/* The files of a list, at most four; the caller frees them with free_files. */
static size_t files_of(json_slice list, livc_file *files) {
    size_t count = 0;
    while (count < 4 && json_at(list, count).from != NULL) {
        json_slice one = json_at(list, count);
        files[count].name = json_text(json_get(one, "name"));
        files[count].data = file_of(json_get(one, "text"));
        files[count].len = strlen(files[count].data);
        count++;
    }
    return count;
}

static void free_files(livc_file *files, size_t count) {
    while (count-- > 0) {
        free((void *)files[count].name);
        free((void *)files[count].data);
    }
}

/* Puts the book that came of a step in the place of the one before it. */
static livc_status stepped(livc_status status, livc_rule_book **book, livc_rule_book *const *next) {
    if (status == LIVC_STATUS_OK) {
        livc_rule_book_free(*book);
        *book = *next;
    }
    return status;
}

/* The book that is given; NULL with the error. */
static livc_rule_book *host_book(json_slice given, const livc_law *law, livc_error **error) {
    livc_rule_book *book = NULL, *next = NULL;
    livc_file files[4];
    size_t count;
    json_slice part = json_get(given, "files");
    livc_status status;
    if (part.from != NULL) {
        count = files_of(part, files);
        status = livc_rule_book_load(law, files, count, &book, error);
        free_files(files, count);
    } else {
        status = livc_rule_book_new(&book, error);
    }
    part = json_get(given, "local");
    if (status == LIVC_STATUS_OK && part.from != NULL) {
        count = files_of(part, files);
        status = stepped(livc_rule_book_with_local(book, law, files, count, &next, error), &book, &next);
        free_files(files, count);
    }
    part = json_get(given, "settings");
    if (status == LIVC_STATUS_OK && part.from != NULL) {
        files[0].name = json_text(json_get(part, "name"));
        files[0].data = file_of(json_get(part, "text"));
        files[0].len = strlen(files[0].data);
        status = stepped(livc_rule_book_with_settings(book, files, &next, error), &book, &next);
        free_files(files, 1);
    }
    part = json_get(given, "age");
    if (status == LIVC_STATUS_OK && part.from != NULL) {
        livc_date today;
        uint32_t most = (uint32_t)strtoul(json_get(part, "max_days").from, NULL, 10);
        status = day_of(json_get(part, "today"), &today, error)
                     ? stepped(livc_rule_book_with_age_limit(book, today, most, &next, error), &book, &next)
                     : LIVC_STATUS_INVALID_DAY;
    }
    if (status != LIVC_STATUS_OK) {
        livc_rule_book_free(book);
        book = NULL;
    }
    return book;
}

static void print_about(livc_rule_book *book, livc_error *error) {
    livc_answer *answer = NULL;
    livc_status status = LIVC_STATUS_INTERNAL;
    if (book != NULL) status = livc_rule_book_about(book, &answer, &error);
    print_answer(status, answer, error);
    livc_rule_book_free(book);
}

/* The way through the normalised JSON. */
static void print_normalised(json_slice given, const livc_law *law) {
    livc_error *error = NULL;
    livc_rule_book *book = NULL;
    char *decisions = NULL, *texts = NULL;
    livc_file files[4];
    size_t count = files_of(json_get(given, "files"), files);
    if (livc_rule_book_normalise(law, files, count, &decisions, &texts, &error) == LIVC_STATUS_OK) {
        livc_file json[2];
        json[0].name = "decisions";
        json[0].data = decisions;
        json[0].len = strlen(decisions);
        json[1].name = "texts";
        json[1].data = texts;
        json[1].len = strlen(texts);
        livc_rule_book_from_json(&json[0], &json[1], &book, &error);
        livc_string_free(decisions);
        livc_string_free(texts);
    }
    free_files(files, count);
    print_about(book, error);
}

static livc_rule_book *by_hash(const char *hash, livc_error **error) {
    livc_rule_book *book = NULL;
    livc_rule_book_by_hash(hash, &book, error);
    return book;
}

static void print_versions(void) {
    livc_error *error = NULL;
    livc_answer *known = NULL;
    size_t i, count = 0;
    if (livc_rule_book_versions(&known, &error) != LIVC_STATUS_OK) abort();
    if (livc_answer_count(known, "", &count, &error) != LIVC_STATUS_OK) abort();
    putchar('[');
    for (i = 0; i < count; i++) {
        char path[32], hash[80];
        livc_str text;
        livc_answer *about = NULL;
        livc_rule_book *book;
        sprintf(path, "[%u].hash", (unsigned)i);
        if (livc_answer_text(known, path, &text, &error) != LIVC_STATUS_OK) abort();
        sprintf(hash, "%.*s", (int)text.len, text.data);
        book = by_hash(hash, &error);
        if (livc_rule_book_about(book, &about, &error) != LIVC_STATUS_OK) abort();
        if (livc_answer_text(about, "version", &text, &error) != LIVC_STATUS_OK) abort();
        printf("%s\"%.*s\"", i > 0 ? "," : "", (int)text.len, text.data);
        livc_answer_free(about);
        livc_rule_book_free(book);
    }
    putchar(']');
    livc_answer_free(known);
}

static void book_of_a_host(json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_law *law = NULL;
    if (livc_law_new(&law, NULL) != LIVC_STATUS_OK) abort();
    if (json_get(when, "about").from != NULL) {
        livc_rule_book *book = host_book(given, law, &error);
        print_about(book, error);
    } else if (json_get(when, "ask").from != NULL) {
        livc_rule_book *book = host_book(given, law, &error);
        if (book != NULL) {
            ask_book(book, json_get(when, "ask"));
        } else {
            print_error(error);
        }
        livc_rule_book_free(book);
    } else if (json_get(when, "normalised").from != NULL) {
        print_normalised(given, law);
    } else if (json_get(when, "versions").from != NULL) {
        print_versions();
    } else {
        char *hash = json_text(json_get(when, "hash"));
        livc_rule_book *book = by_hash(hash, &error);
        print_about(book, error);
        free(hash);
    }
    livc_law_free(law);
}

/* Facts of which the rest is unknown, and a day. */
static void known(json_slice when, livc_status (*ask)(const livc_rule_book *, const char *, size_t, livc_date,
                                                      livc_answer **, livc_error **)) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_date on;
    json_slice facts = json_get(when, "facts");
    livc_status status = LIVC_STATUS_INVALID_DAY;
    if (day_of(json_get(when, "on"), &on, &error)) {
        status = ask(book_of(), facts.from, facts.len, on, &answer, &error);
    }
    print_answer(status, answer, error);
}

/* The explanation of an answer. */
static void explain(json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_law *law = NULL;
    livc_locale *locale = NULL;
    livc_date on;
    uint32_t numbers[3] = {0};
    static const char *const names[3] = {"scope", "depth", "language"};
    livc_status status = LIVC_STATUS_OK;
    json_slice facts = json_get(when, "facts");
    for (int at = 0; at < 3 && status == LIVC_STATUS_OK; at++) {
        char *word = json_text(json_get(when, names[at]));
        status = livc_vocabulary_number(names[at], word, &numbers[at], &error);
        free(word);
    }
    if (status == LIVC_STATUS_OK && !day_of(json_get(when, "on"), &on, &error)) status = LIVC_STATUS_INVALID_DAY;
    if (status == LIVC_STATUS_OK) status = livc_law_new(&law, &error);
    if (status == LIVC_STATUS_OK) status = livc_locale_new(numbers[2], &locale, &error);
    if (status == LIVC_STATUS_OK) {
        status = livc_sharing_explain_n(book_of(), law, locale, numbers[0], facts.from, facts.len, on, numbers[1], &answer,
                                        &error);
    }
    print_answer(status, answer, error);
    livc_locale_free(locale);
    livc_law_free(law);
}

/* The book in the file `book`, which the caller frees; without one, NULL and that which livc ships. */
static livc_status book_in(json_slice given, livc_rule_book **own, livc_error **error) {
    livc_law *law = NULL;
    livc_file file = {"book.toml", NULL, 0};
    livc_status status;
    char *text = file_of(json_get(given, "book"));
    *own = NULL;
    if (text == NULL) return LIVC_STATUS_OK;
    file.data = text;
    file.len = strlen(text);
    status = livc_law_new(&law, error);
    if (status == LIVC_STATUS_OK) status = livc_rule_book_load(law, &file, 1, own, error);
    livc_law_free(law);
    free(text);
    return status;
}

static void authzen(json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_rule_book *own;
    livc_status status = book_in(given, &own, &error);
    if (status == LIVC_STATUS_OK) {
        status = livc_authzen_evaluate_n(own != NULL ? own : book_of(), when.from, when.len, &answer, &error);
    }
    print_answer(status, answer, error);
    livc_rule_book_free(own);
}

static void cedar(json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_rule_book *own = NULL;
    uint32_t language = 0, scope = 0;
    char *named = json_text(json_get(when, "scope")), *spoken = json_text(json_get(when, "language"));
    livc_status status = LIVC_STATUS_OK;
    if (named != NULL) status = livc_vocabulary_number("scope", named, &scope, &error);
    if (status == LIVC_STATUS_OK) status = livc_vocabulary_number("language", spoken, &language, &error);
    if (status == LIVC_STATUS_OK) status = book_in(given, &own, &error);
    if (status == LIVC_STATUS_OK) {
        status = livc_rule_book_to_cedar(own != NULL ? own : book_of(), scope, language, &answer, &error);
    }
    print_answer(status, answer, error);
    livc_rule_book_free(own);
    free(spoken);
    free(named);
}

#include "analysis.h"
#include "evaluation.h"
#include "story.h"

#include "knowledge.h"

static int answer(const char *kind, json_slice given, json_slice when) {
    if (strcmp(kind, "analysis") == 0) {
        analysis(given, when);
    } else if (strcmp(kind, "authzen") == 0) {
        authzen(given, when);
    } else if (strcmp(kind, "book") == 0) {
        book_of_a_host(given, when);
    } else if (strcmp(kind, "cedar") == 0) {
        cedar(given, when);
    } else if (strcmp(kind, "canonical") == 0) {
        canonical(when);
    } else if (strcmp(kind, "cite") == 0) {
        cite(when);
    } else if (strcmp(kind, "decide") == 0) {
        decide(when);
    } else if (strcmp(kind, "evaluation") == 0) {
        evaluation(given, when);
    } else if (strcmp(kind, "explain") == 0) {
        explain(when);
    } else if (strcmp(kind, "compose") == 0) {
        compose(given, when);
    } else if (strcmp(kind, "journal") == 0) {
        journal(given, when);
    } else if (strcmp(kind, "knowledge") == 0) {
        knowledge(given, when);
    } else if (strcmp(kind, "briefing") == 0) {
        known(when, livc_sharing_briefing_n);
    } else if (strcmp(kind, "onward") == 0) {
        known(when, livc_sharing_onward_n);
    } else if (strcmp(kind, "story") == 0) {
        story(given, when);
    } else if (strcmp(kind, "table") == 0) {
        table(given, when);
    } else if (strcmp(kind, "time") == 0) {
        time_of(when);
    } else {
        fputs("\"no vectors of this kind\"", stdout);
    }
    return 0;
}

/* A line of any length without its LF; NULL at the end of the input. The caller frees it. */
static char *line(void) {
    size_t len = 0, room = 4096;
    char *text = malloc(room);
    int c;
    if (text == NULL) abort();
    while ((c = getchar()) != EOF && c != '\n') {
        if (len + 1 == room) {
            room *= 2;
            text = realloc(text, room);
            if (text == NULL) abort();
        }
        text[len++] = (char)c;
    }
    text[len] = '\0';
    if (c == EOF && len == 0) {
        free(text);
        return NULL;
    }
    return text;
}

int main(void) {
    char *question;
    while ((question = line()) != NULL) {
        char *kind = strchr(question, '\t');
        char *given = kind != NULL ? strchr(kind + 1, '\t') : NULL;
        char *when = given != NULL ? strchr(given + 1, '\t') : NULL;
        if (when == NULL) return 2;
        *kind = *given = *when = '\0';
        printf("%s\t", question);
        answer(kind + 1, json_whole(given + 1), json_whole(when + 1));
        putchar('\n');
        free(question);
    }
    return 0;
}
