/*
 * The vectors of the register through the C interface: commands one after another. Their format is told in the
 * runner of Rust. Included by driver.c, whose functions print.
 */
#ifndef STORY_H
#define STORY_H

typedef struct {
    livc_register *state;
    livc_rule_book *shipped, *settled;
    livc_access *access;
    char *journal; /* the lines so far, each with its line feed */
    size_t len;
    unsigned count;
} teller;

static const livc_rule_book *teller_book(const teller *t) {
    return t->settled != NULL ? t->settled : t->shipped;
}

/* A command with the seed of its number and the head of the moment. */
static char *teller_command(const teller *t, json_slice command) {
    livc_answer *head = NULL;
    char *json = NULL, *all;
    if (livc_register_head(t->state, &head, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_to_json(head, &json, NULL) != LIVC_STATUS_OK) abort();
    all = malloc(command.len + strlen(json) + 128);
    if (all == NULL) abort();
    sprintf(all, "{\"seed\":\"%064x\",\"head\":%s,", t->count, json);
    strncat(all, command.from + 1, command.len - 1);
    livc_string_free(json);
    livc_answer_free(head);
    return all;
}

static void teller_keep(teller *t, livc_str line) {
    t->journal = realloc(t->journal, t->len + line.len + 1);
    if (t->journal == NULL) abort();
    memcpy(t->journal + t->len, line.data, line.len);
    t->len += line.len;
    t->journal[t->len++] = '\n';
}

/* What comes of an entry: it is folded in, and what the cell settled goes into the book. */
static livc_status teller_record(teller *t, const livc_decided *decided, const char *command, livc_error **error) {
    livc_str line;
    livc_status status = livc_decided_line(decided, &line, error);
    if (status == LIVC_STATUS_OK) status = livc_register_apply_n(t->state, line.data, line.len, error);
    if (status == LIVC_STATUS_OK) teller_keep(t, line);
    if (status == LIVC_STATUS_OK && strstr(command, "question_settled") != NULL) {
        livc_rule_book_free(t->settled);
        t->settled = NULL;
        status = livc_register_book(t->state, t->shipped, &t->settled, error);
    }
    return status;
}

/* Prints what comes of a command unless it is recorded quietly. Gives whether it was recorded. */
static int teller_tell(teller *t, json_slice command, int quietly) {
    livc_error *error = NULL;
    livc_decided *decided = NULL;
    livc_answer *answer = NULL;
    livc_status status;
    char *text, *json = NULL;
    int recorded;
    t->count++;
    text = teller_command(t, command);
    status = livc_register_decide_n(t->state, teller_book(t), text, strlen(text), &decided, &error);
    recorded = status == LIVC_STATUS_OK && livc_decided_is_recorded(decided);
    if (recorded) {
        status = teller_record(t, decided, text, &error);
        if (status == LIVC_STATUS_OK && !quietly) {
            int64_t next = 0;
            livc_str hash;
            if (livc_decided_head(decided, &answer, NULL) != LIVC_STATUS_OK) abort();
            if (livc_answer_integer(answer, "next", &next, NULL) != LIVC_STATUS_OK) abort();
            if (livc_answer_text(answer, "hash", &hash, NULL) != LIVC_STATUS_OK) abort();
            printf("{\"recorded\":{\"hash\":\"" LIVC_STR_FMT "\",\"n\":%ld}}", LIVC_STR_ARG(hash), (long)(next - 1));
        }
    } else if (status == LIVC_STATUS_OK) {
        if (livc_decided_refusal(decided, &answer, NULL) != LIVC_STATUS_OK) abort();
        if (livc_answer_to_json(answer, &json, NULL) != LIVC_STATUS_OK) abort();
        printf("{\"refused\":%s}", json);
    }
    if (status != LIVC_STATUS_OK) {
        print_error(error);
        recorded = 0;
    }
    livc_string_free(json);
    livc_answer_free(answer);
    livc_decided_free(decided);
    free(text);
    return recorded;
}

static int teller_start(teller *t, json_slice given) {
    size_t i;
    json_slice commands = json_get(given, "commands");
    memset(t, 0, sizeof *t);
    if (livc_register_new(NULL, &t->state, NULL) != LIVC_STATUS_OK) abort();
    if (livc_rule_book_new(&t->shipped, NULL) != LIVC_STATUS_OK) abort();
    if (livc_access_replay_n(NULL, 0, &t->access, NULL) != LIVC_STATUS_OK) abort();
    for (i = 0; json_at(commands, i).from != NULL; i++) {
        if (!teller_tell(t, json_at(commands, i), 1)) return 0;
    }
    return 1;
}

static void teller_end(teller *t) {
    livc_register_free(t->state);
    livc_rule_book_free(t->shipped);
    livc_rule_book_free(t->settled);
    livc_access_free(t->access);
    free(t->journal);
}

static char *slice_or_null(json_slice value) {
    return value.from != NULL ? json_copy(value) : NULL;
}

/* The draft of an entry of the access journal, with the number of the entry as seed. */
static void access_seal(teller *t, const char *fact) {
    livc_answer *head = NULL, *sealed = NULL;
    livc_str line;
    int64_t next = 0;
    char *draft = malloc(strlen(fact) + 256);
    if (draft == NULL || livc_access_head(t->access, &head, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_integer(head, "next", &next, NULL) != LIVC_STATUS_OK) abort();
    sprintf(draft, "{\"at\":\"2199-12-31T12:00:00.000Z\",\"facts\":[%s],\"seed\":\"%064x\"}", fact, (unsigned)next);
    if (livc_journal_seal_n(draft, strlen(draft), head, &sealed, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_text(sealed, "line", &line, NULL) != LIVC_STATUS_OK) abort();
    if (livc_access_apply_n(t->access, line.data, line.len, NULL) != LIVC_STATUS_OK) abort();
    livc_answer_free(head);
    livc_answer_free(sealed);
    free(draft);
}

/* An access event goes into the access journal, from which the trail is read. */
static void access_keep(teller *t, const livc_register *state, const livc_answer *seen) {
    livc_answer *part = NULL;
    char *json = NULL;
    int64_t next = 0;
    if (livc_access_head(t->access, &part, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_integer(part, "next", &next, NULL) != LIVC_STATUS_OK) abort();
    livc_answer_free(part);
    if (next == 0) {
        char opened[256];
        livc_str cell;
        if (livc_register_state(state, &part, NULL) != LIVC_STATUS_OK) abort();
        if (livc_answer_text(part, "cell.cell", &cell, NULL) != LIVC_STATUS_OK) abort();
        sprintf(opened,
                "{\"k\":\"journal_opened\",\"journal\":\"access\",\"cell\":\"" LIVC_STR_FMT
                "\",\"controller\":\"municipality\",\"on\":\"2018-09-24\"}",
                LIVC_STR_ARG(cell));
        livc_answer_free(part);
        access_seal(t, opened);
    }
    if (livc_answer_at(seen, "access", &part, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_to_json(part, &json, NULL) != LIVC_STATUS_OK) abort();
    access_seal(t, json);
    livc_string_free(json);
    livc_answer_free(part);
}

/* An extract, or its page where a language is given. */
static livc_status extract_of(const livc_register *state, const livc_rule_book *book, const char *language,
                              const char *casus, const char *person, const char *viewer, uint32_t role,
                              const char *reason, livc_date on, livc_answer **answer, livc_error **error) {
    livc_law *law = NULL;
    livc_locale *locale = NULL;
    uint32_t number = 0;
    livc_status status;
    if (language == NULL)
        return livc_register_extract(state, book, casus, person, viewer, role, reason, on, answer, error);
    status = livc_vocabulary_number("language", language, &number, error);
    if (status == LIVC_STATUS_OK) status = livc_law_new(&law, error);
    if (status == LIVC_STATUS_OK) status = livc_locale_new(number, &locale, error);
    if (status == LIVC_STATUS_OK)
        status = livc_register_extract_page(state, book, law, locale, casus, person, viewer, role, reason, on, answer,
                                            error);
    livc_locale_free(locale);
    livc_law_free(law);
    return status;
}

/* The processing of the cell, or its texts where a language is given. */
static livc_status processing_of(const livc_register *state, const livc_rule_book *book, const char *language,
                                 livc_date on, livc_answer **answer, livc_error **error) {
    livc_locale *locale = NULL;
    uint32_t number = 0;
    livc_status status;
    if (language == NULL) return livc_register_processing(state, book, on, answer, error);
    status = livc_vocabulary_number("language", language, &number, error);
    if (status == LIVC_STATUS_OK) status = livc_locale_new(number, &locale, error);
    if (status == LIVC_STATUS_OK) status = livc_register_processing_page(state, book, locale, on, answer, error);
    livc_locale_free(locale);
    return status;
}

static livc_locale *locale_of(const char *language) {
    livc_locale *locale = NULL;
    uint32_t number = 0;
    if (livc_vocabulary_number("language", language, &number, NULL) != LIVC_STATUS_OK) abort();
    if (livc_locale_new(number, &locale, NULL) != LIVC_STATUS_OK) abort();
    return locale;
}

/* The text of an invitation: its command has the number after the last. */
static void invitation_of(teller *t, const livc_register *state, json_slice command, const char *language) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_law *law = NULL;
    livc_locale *locale = locale_of(language);
    livc_status status;
    char *text;
    if (livc_law_new(&law, NULL) != LIVC_STATUS_OK) abort();
    t->count++;
    text = teller_command(t, command);
    t->count--;
    status = livc_register_invitation_n(state, teller_book(t), law, locale, text, strlen(text), &answer, &error);
    print_answer(status, answer, error);
    livc_law_free(law);
    livc_locale_free(locale);
    free(text);
}

/* The indicators of the cell from its journal: the members of the look are those of the request. */
static livc_status observation_of(teller *t, const livc_register *state, json_slice of, const char *viewer, uint32_t role,
                                  const char *reason, livc_date on, livc_answer **answer, livc_error **error) {
    static const char *const keys[] = {"parts", "area", "indicators"};
    livc_indicators *indicators = NULL;
    char *kind = slice_or_null(json_get(of, "kind")), *day = slice_or_null(json_get(of, "day"));
    char request[4096];
    livc_status status;
    size_t i, len = (size_t)snprintf(request, sizeof request, "{\"span\":{\"kind\":%s,\"on\":%s}", kind, day);
    for (i = 0; i < sizeof keys / sizeof *keys; i++) {
        char *value = slice_or_null(json_get(of, keys[i]));
        if (value != NULL) len += (size_t)snprintf(request + len, sizeof request - len, ",\"%s\":%s", keys[i], value);
        free(value);
    }
    len += (size_t)snprintf(request + len, sizeof request - len, "}");
    status = livc_indicators_new(NULL, 0, &indicators, error);
    if (status == LIVC_STATUS_OK)
        status = livc_indicators_observe_n(indicators, state, teller_book(t),
                                           json_get(of, "trail").from != NULL ? t->access : NULL, t->journal, t->len,
                                           request, len, viewer, role, reason, on, answer, error);
    livc_indicators_free(indicators);
    free(kind);
    free(day);
    return status;
}

/* A name that is missing from the list below is a fault of this runner: it must not pass for another look. */
static void unknown_view(json_slice ask) {
    fprintf(stderr, "story.h knows no view for %.*s\n", (int)ask.len, ask.from);
    exit(2);
}

/* The list of what entry n destroyed, once it was held against the journal from which that is gone. */
static livc_status destroyed_of(const teller *t, uint64_t n, livc_answer **answer, livc_error **error) {
    livc_journal *journal = NULL;
    livc_answer *purge = NULL;
    livc_str left = {NULL, 0};
    livc_status status = livc_destruction_of_n(t->journal, t->len, n, NULL, 0, answer, error);
    if (status == LIVC_STATUS_OK) status = livc_journal_open_n(t->journal, t->len, &journal, error);
    if (status == LIVC_STATUS_OK) status = livc_journal_erase(journal, &purge, error);
    if (status == LIVC_STATUS_OK) status = livc_journal_bytes(journal, &left, error);
    if (status == LIVC_STATUS_OK) status = livc_destruction_check_n(*answer, left.data, left.len, error);
    livc_answer_free(purge);
    livc_journal_free(journal);
    if (status != LIVC_STATUS_OK) {
        livc_answer_free(*answer);
        *answer = NULL;
    }
    return status;
}

static void view_of(teller *t, const livc_register *state, json_slice ask) {
    static const char *const names[] = {"composition",  "mandates", "processing", "presence", "question", "briefing", "invitation",
                                        "erased",       "destroyed", "forget",   "retention_matrix",
                                        "count",        "account",  "agenda",   "minutes",  "minutes_page", "sheet",
                                        "handover",     "overdue",  "due",      "export",   "extract",  "glass",
                                        "glasses",      "list",     "look",     "proof",    "requests", "search",
                                        "trail",        "possible", "migration", "retention", "observe"};
    enum { COMPOSITION, MANDATES, PROCESSING, PRESENCE, QUESTION, BRIEFING, INVITATION, ERASED, DESTROYED, FORGET, RETENTION_MATRIX, COUNT, ACCOUNT, AGENDA, MINUTES,
           MINUTES_PAGE, SHEET, HANDOVER, OVERDUE, DUE, EXPORT, EXTRACT, GLASS, GLASSES, LIST, LOOK, PROOF, REQUESTS,
           SEARCH, TRAIL, POSSIBLE, MIGRATION, RETENTION, OBSERVE, ALL };
    enum { CASUS, GIVER, MEETING, REASON, VIEWER, ROLE, SEED, PERSON, LANGUAGE, TEXTS };
    static const char *const keys[TEXTS] = {"casus", "giver", "meeting", "reason", "viewer",
                                            "role",  "seed",  "person",  "language"};
    const livc_rule_book *book = teller_book(t);
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_look *look = NULL;
    livc_status status = LIVC_STATUS_OK;
    livc_date on = {0, 0, 0}, until = {0, 0, 0};
    json_slice of = {NULL, 0};
    uint32_t meeting = 0, mark = LIVC_MARK_PLAIN, role = 0;
    char *texts[TEXTS], *members, *present, *claims, *search;
    const char *casus, *viewer, *reason;
    int which, i;
    for (which = 0; which < ALL && of.from == NULL; which++) of = json_get(ask, names[which]);
    if (of.from == NULL) unknown_view(ask);
    which--;
    for (i = 0; i < TEXTS; i++) texts[i] = json_text(json_get(of, keys[i]));
    casus = texts[CASUS];
    viewer = texts[VIEWER];
    reason = texts[REASON];
    members = slice_or_null(json_get(of, "members"));
    present = slice_or_null(json_get(of, "present"));
    claims = slice_or_null(json_get(of, "claims"));
    search = slice_or_null(json_get(of, "search"));
    if (which == INVITATION) {
        invitation_of(t, state, json_get(of, "command"), texts[LANGUAGE]);
        for (i = 0; i < TEXTS; i++) free(texts[i]);
        free(members);
        free(present);
        free(claims);
        free(search);
        return;
    }
    if (!day_of(json_get(of, "on"), &on, &error)) status = livc_error_status(error);
    if (status == LIVC_STATUS_OK && texts[ROLE] != NULL)
        status = livc_vocabulary_number("viewer_role", texts[ROLE], &role, &error);
    if (status == LIVC_STATUS_OK) {
        switch (which) {
            case COMPOSITION: status = livc_register_composition(state, book, on, &answer, &error); break;
            case PROCESSING: status = processing_of(state, book, texts[LANGUAGE], on, &answer, &error); break;
            case RETENTION_MATRIX: status = livc_register_retention_matrix(state, book, on, &answer, &error); break;
            case MANDATES: status = livc_register_mandates(state, book, on, &answer, &error); break;
            case PRESENCE: {
                char *word = json_text(json_get(of, "mark"));
                status = livc_vocabulary_number("meeting_kind", texts[MEETING], &meeting, &error);
                if (status == LIVC_STATUS_OK && word != NULL)
                    status = livc_vocabulary_number("mark", word, &mark, &error);
                if (status == LIVC_STATUS_OK)
                    status = livc_register_presence(state, book, meeting, members, casus, mark, on, &answer, &error);
                free(word);
                break;
            }
            case BRIEFING:
                status = livc_register_briefing(state, book, texts[GIVER], reason, on, casus, texts[MEETING], present,
                                                claims, &answer, &error);
                break;
            case QUESTION:
                status = livc_register_question(state, book, texts[GIVER], casus, texts[MEETING], present, on, claims,
                                                &answer, &error);
                break;
            case ERASED: status = livc_journal_erased_n(t->journal, t->len, &answer, &error); break;
            case DESTROYED: {
                json_slice n = json_get(of, "n");
                status = destroyed_of(t, n.from != NULL ? strtoull(n.from, NULL, 10) : 0, &answer, &error);
                break;
            }
            case FORGET: status = livc_register_forget(state, t->access, &answer, &error); break;
            case COUNT:
                status = livc_register_count(state, book, search, viewer, role, reason, on, &answer, &error);
                break;
            case ACCOUNT: {
                livc_date since = {0, 0, 0}, until = {0, 0, 0};
                json_slice months = json_get(of, "months");
                uint32_t window = months.from != NULL ? (uint32_t)strtoul(months.from, NULL, 10) : 12;
                if (!day_of(json_get(of, "until"), &until, &error) || !day_of(json_get(of, "since"), &since, &error))
                    status = livc_error_status(error);
                if (status == LIVC_STATUS_OK)
                    status = livc_register_account(state, since, until, window, viewer, role, reason, on, &answer,
                                                   &error);
                break;
            }
            case HANDOVER:
                if (!day_of(json_get(of, "until"), &until, &error)) status = livc_error_status(error);
                if (status == LIVC_STATUS_OK)
                    status = livc_register_handover(state, book, NULL, until, viewer, role, reason, on, &answer, &error);
                break;
            case OVERDUE:
                status = livc_register_overdue(state, book, NULL, 0, viewer, role, reason, on, &answer, &error);
                break;
            case AGENDA: {
                livc_date day = {0, 0, 0};
                json_slice minutes = json_get(of, "minutes");
                uint32_t slot = minutes.from != NULL ? (uint32_t)strtoul(minutes.from, NULL, 10) : 0;
                if (!day_of(json_get(of, "day"), &day, &error)) status = livc_error_status(error);
                if (status == LIVC_STATUS_OK)
                    status = livc_register_agenda(state, book, day, slot, viewer, role, reason, on, &answer, &error);
                break;
            }
            case MINUTES:
                status = livc_register_minutes(state, book, texts[MEETING], viewer, role, reason, on, &answer, &error);
                break;
            case MINUTES_PAGE: {
                livc_locale *locale = locale_of(texts[LANGUAGE]);
                status = livc_register_minutes_page(state, book, locale, texts[MEETING], viewer, role, reason, on,
                                                    &answer, &error);
                livc_locale_free(locale);
                break;
            }
            case SHEET:
                status = livc_register_sheet(state, book, casus, texts[MEETING], viewer, role, reason, on, &answer,
                                             &error);
                break;
            case DUE:
                status = livc_register_due(state, book, casus, viewer, role, reason, on, &answer, &error);
                break;
            case EXPORT:
                status = livc_register_export(state, book, search, viewer, role, reason, on, texts[SEED], &look, &error);
                break;
            case EXTRACT:
                status = extract_of(state, book, texts[LANGUAGE], casus, texts[PERSON], viewer, role, reason, on, &answer,
                                    &error);
                break;
            case GLASS: status = livc_register_glass(state, book, casus, viewer, role, reason, on, &look, &error); break;
            case GLASSES: status = livc_register_glasses(state, book, viewer, role, reason, on, &answer, &error); break;
            case REQUESTS: status = livc_register_requests(state, book, viewer, role, reason, on, &answer, &error); break;
            case LIST: status = livc_register_list(state, book, viewer, role, reason, on, &look, &error); break;
            case LOOK: status = livc_register_look(state, book, casus, viewer, role, reason, on, &look, &error); break;
            case PROOF:
                status = livc_register_proof_n(state, book, t->journal, t->len, viewer, role, reason, on, &answer, &error);
                break;
            case SEARCH:
                status = livc_register_search(state, book, search, viewer, role, reason, on, &look, &error);
                break;
            case POSSIBLE:
                status = livc_register_possible(state, book, casus, viewer, role, reason, on, &answer, &error);
                break;
            case RETENTION: {
                json_slice within = json_get(of, "within");
                char *after = json_text(json_get(of, "after"));
                uint32_t days = within.from != NULL ? (uint32_t)strtoul(within.from, NULL, 10) : 0;
                status = livc_register_retention(state, book, days, after, viewer, role, reason, on, &answer, &error);
                free(after);
                break;
            }
            case MIGRATION: {
                char *profile = json_text(json_get(of, "profile")), *version = json_text(json_get(of, "version"));
                status = livc_register_migration(state, book, profile, version, viewer, role, reason, on, &answer,
                                                 &error);
                free(profile);
                free(version);
                break;
            }
            case TRAIL:
                status = livc_register_trail(state, t->access, viewer, role, reason, on, &answer, &error);
                break;
            case OBSERVE: status = observation_of(t, state, of, viewer, role, reason, on, &answer, &error); break;
            default: unknown_view(ask);
        }
    }
    if (look != NULL) status = livc_look_answer(look, &answer, &error);
    if (status == LIVC_STATUS_OK && which >= COUNT) access_keep(t, state, answer);
    print_answer(status, answer, error);
    livc_look_free(look);
    for (i = 0; i < TEXTS; i++) free(texts[i]);
    free(members);
    free(present);
    free(claims);
    free(search);
}

static char *state_of(const livc_register *state) {
    livc_answer *answer = NULL;
    char *json = NULL;
    if (livc_register_state(state, &answer, NULL) != LIVC_STATUS_OK) abort();
    if (livc_answer_to_json(answer, &json, NULL) != LIVC_STATUS_OK) abort();
    livc_answer_free(answer);
    return json;
}

static void story_end(teller *t, json_slice asks) {
    livc_error *error = NULL;
    livc_register *replayed = NULL;
    char *live = state_of(t->state), *again;
    size_t i;
    if (livc_register_replay_n(NULL, t->journal != NULL ? t->journal : "", t->len, &replayed, &error) != LIVC_STATUS_OK)
        abort();
    again = state_of(replayed);
    printf("],\"replayed\":%s,\"state\":%s", strcmp(live, again) == 0 ? "true" : "false", live);
    if (asks.from != NULL) {
        fputs(",\"views\":[", stdout);
        for (i = 0; json_at(asks, i).from != NULL; i++) {
            if (i > 0) putchar(',');
            view_of(t, replayed, json_at(asks, i));
        }
        putchar(']');
    }
    putchar('}');
    livc_string_free(live);
    livc_string_free(again);
    livc_register_free(replayed);
}

static void story(json_slice given, json_slice when) {
    teller t;
    size_t i;
    json_slice commands = json_get(when, "commands");
    if (teller_start(&t, given)) {
        fputs("{\"outcomes\":[", stdout);
        for (i = 0; json_at(commands, i).from != NULL; i++) {
            if (i > 0) putchar(',');
            teller_tell(&t, json_at(commands, i), 0);
        }
        story_end(&t, json_get(when, "ask"));
    }
    teller_end(&t);
}

static void compose(json_slice given, json_slice when) {
    teller t;
    if (teller_start(&t, given)) {
        livc_error *error = NULL;
        livc_answer *answer = NULL;
        livc_date on;
        if (day_of(json_get(when, "on"), &on, &error)) {
            livc_status status = livc_register_composition(t.state, teller_book(&t), on, &answer, &error);
            print_answer(status, answer, error);
        } else {
            print_error(error);
        }
    }
    teller_end(&t);
}

#endif
