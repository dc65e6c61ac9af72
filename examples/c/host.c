#include "host.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH 100
#define ROOM 4096

const char *const host_language[HOST_LANGUAGES] = {"en", "nl", "fr"};

/* What a question is about when the asker says nothing else: something that a participant heard at work, told to
 * those present, to prevent terrorist offences. */
static const char *const usual[][2] = {
    {"op", "tell"}, {"item", "contribution"}, {"receiver", "those_present"}, {"purpose", "prevention"},
    {"subject", "listed_person"}, {"category", "special"}, {"origin", "own"}, {"source", "named"},
    {"classified", "no"}, {"secret", "no"}, {"duty", "none"}, {"care", "current"}, {"danger", "none"},
    {"exemption", "none"}, {"invitation", "not_relevant"}, {"entity", "not_in_database"}, {"link", "none"},
    {"police_contact", "not_made"}, {"consensus", "not_asked"}, {"competent", "no"}, {"content", "other"},
};

void check(livc_status status, livc_error *error) {
    if (status == LIVC_STATUS_OK) return;
    livc_str message = livc_error_message(error);
    fprintf(stderr, LIVC_STR_FMT "\n", LIVC_STR_ARG(message));
    livc_error_free(error);
    exit(1);
}

static void must(bool holds, const char *what) {
    if (holds) return;
    fprintf(stderr, "%s\n", what);
    exit(1);
}

livc_date day(const char *text) {
    livc_error *error = NULL;
    livc_date read;
    check(livc_day_parse(text, &read, &error), error);
    return read;
}

livc_str text_at(const livc_answer *answer, const char *format, ...) {
    livc_error *error = NULL;
    char path[64];
    livc_str text;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(path, sizeof path, format, arguments);
    va_end(arguments);
    check(livc_answer_text(answer, path, &text, &error), error);
    return text;
}

size_t count_at(const livc_answer *answer, const char *path) {
    livc_error *error = NULL;
    size_t count;
    check(livc_answer_count(answer, path, &count, &error), error);
    return count;
}

const char *yes(bool is) { return is ? "yes" : "no"; }

/* The number of characters of UTF-8. */
static size_t characters(const char *text, size_t len) {
    size_t count = 0;
    for (size_t i = 0; i < len; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

static void lines(const char *first, const char *rest, const char *text) {
    size_t width = characters(first, strlen(first));
    bool empty = true;
    fputs(first, stdout);
    for (;;) {
        size_t len = strcspn(text, " ");
        size_t word = characters(text, len);
        if (!empty && width + 1 + word > WIDTH) {
            printf("\n%s", rest);
            width = strlen(rest);
            empty = true;
        }
        if (!empty) {
            putchar(' ');
            width++;
        }
        fwrite(text, 1, len, stdout);
        width += word;
        empty = false;
        if (text[len] == '\0') break;
        text += len + 1;
    }
    putchar('\n');
}

void heading(const char *text) {
    printf("\n%s\n", text);
    for (size_t i = characters(text, strlen(text)); i > 0; i--) putchar('=');
    putchar('\n');
}

#define FORMATTED(buffer, format)                       \
    char buffer[ROOM];                                  \
    va_list arguments;                                  \
    va_start(arguments, format);                        \
    vsnprintf(buffer, sizeof buffer, format, arguments); \
    va_end(arguments)

void step(const char *format, ...) {
    FORMATTED(text, format);
    putchar('\n');
    lines("", "", text);
}

void item(const char *format, ...) {
    FORMATTED(text, format);
    lines("  - ", "    ", text);
}

void said(const char *language, const char *format, ...) {
    FORMATTED(text, format);
    char first[8];
    snprintf(first, sizeof first, "  %s  ", language);
    lines(first, "      ", text);
}

/* JSON with ' becomes JSON. */
static void quote(char *json) {
    for (; *json != '\0'; json++)
        if (*json == '\'') *json = '"';
}

void host_open(host *it) {
    static const uint32_t languages[HOST_LANGUAGES] = {LIVC_LANGUAGE_EN, LIVC_LANGUAGE_NL, LIVC_LANGUAGE_FR};
    livc_error *error = NULL;
    memset(it, 0, sizeof *it);
    check(livc_register_new(NULL, &it->state, &error), error);
    check(livc_journal_new(&it->journal, &error), error);
    check(livc_rule_book_new(&it->book, &error), error);
    check(livc_law_new(&it->law, &error), error);
    for (int i = 0; i < HOST_LANGUAGES; i++) check(livc_locale_new(languages[i], &it->words[i], &error), error);
}

void host_close(host *it) {
    livc_register_free(it->state);
    livc_journal_free(it->journal);
    livc_rule_book_free(it->book);
    livc_law_free(it->law);
    for (int i = 0; i < HOST_LANGUAGES; i++) livc_locale_free(it->words[i]);
}

/* The command that would record an act after the head, in `to`. */
static void command(host *it, char to[2 * ROOM], const char *on, const char *actor, const char *act) {
    livc_error *error = NULL;
    livc_answer *head;
    char *at_head;
    unsigned n = (unsigned)livc_journal_count(it->journal);
    check(livc_register_head(it->state, &head, &error), error);
    check(livc_answer_to_json(head, &at_head, &error), error);
    /* A real host takes its clock, and 32 random bytes of the operating system. Here every run is to print the
     * same. */
    int len = snprintf(to, 2 * ROOM, "{'at':'%sT10:%02u:%02u.000Z','on':'%s','seed':'%064x','head':%s,'do':%s", on,
                       n / 60, n % 60, on, n + 1, at_head, act);
    snprintf(to + len, 2 * ROOM - (size_t)len, actor == NULL ? "}" : ",'actor':'%s'}", actor);
    quote(to);
    livc_string_free(at_head);
    livc_answer_free(head);
}

static livc_decided *decide(host *it, const char *json) {
    livc_error *error = NULL;
    livc_decided *decided;
    check(livc_register_decide_n(it->state, it->book, json, strlen(json), &decided, &error), error);
    return decided;
}

void host_record(host *it, const char *on, const char *actor, const char *act, ...) {
    livc_error *error = NULL;
    livc_answer *head;
    livc_str line;
    char json[2 * ROOM];
    FORMATTED(made, act);
    command(it, json, on, actor, made);
    livc_decided *decided = decide(it, json);
    must(livc_decided_is_recorded(decided), "the story does not expect a refusal here");
    if (strstr(made, "'casus':") != NULL && it->own_count < HOST_ENTRIES)
        it->own[it->own_count++] = livc_journal_count(it->journal);
    check(livc_decided_line(decided, &line, &error), error);
    check(livc_journal_head(it->journal, &head, &error), error);
    check(livc_journal_append_n(it->journal, head, line.data, line.len, &error), error);
    check(livc_register_apply_n(it->state, line.data, line.len, &error), error);
    livc_answer_free(head);
    livc_decided_free(decided);
}

/* Prints a list of texts. */
static void say(const char *language, const livc_answer *answer, const char *path) {
    for (size_t i = 0; i < count_at(answer, path); i++) {
        livc_str line = text_at(answer, "%s[%zu]", path, i);
        said(language, LIVC_STR_FMT, LIVC_STR_ARG(line));
    }
}

void host_refused(host *it, const char *on, const char *actor, const char *act) {
    livc_error *error = NULL;
    livc_answer *screen;
    char json[2 * ROOM];
    command(it, json, on, actor, act);
    livc_decided *decided = decide(it, json);
    must(!livc_decided_is_recorded(decided), "the story expects a refusal here");
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        check(livc_decided_screen(decided, it->book, it->law, it->words[i], &screen, &error), error);
        say(host_language[i], screen, "lines");
        livc_answer_free(screen);
    }
    livc_decided_free(decided);
}

char *host_facts(host *it, const char *on, const char *giver, const char *at, const char *before, const char *claims) {
    livc_error *error = NULL;
    livc_answer *facts;
    char json[ROOM], present[ROOM], name[32], *made;
    /* What is claimed, and of the usual what is not. */
    size_t len = (size_t)snprintf(json, sizeof json, "%s", claims) - 1;
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
        snprintf(name, sizeof name, "'%s':", usual[i][0]);
        if (strstr(claims, name) != NULL) continue;
        const char *comma = len == 1 ? "" : ",";
        len += (size_t)snprintf(json + len, sizeof json - len, "%s%s'%s'", comma, name, usual[i][1]);
    }
    snprintf(json + len, sizeof json - len, "}");
    quote(json);
    if (before != NULL) {
        snprintf(present, sizeof present, "%s", before);
        quote(present);
    }
    check(livc_register_question(it->state, it->book, giver, "k-1", at, before == NULL ? NULL : present, day(on), json,
                                 &facts, &error),
          error);
    check(livc_answer_to_json(facts, &made, &error), error);
    livc_answer_free(facts);
    return made;
}

/* How sure the rules are, in words: `text` or `dates`. Freed with livc_string_free. */
static char *certainty(host *it, int language, const livc_answer *answer, const char *of) {
    livc_error *error = NULL;
    char path[32], key[64], *said;
    snprintf(path, sizeof path, "certainty.%s", of);
    livc_str sure = text_at(answer, path);
    snprintf(key, sizeof key, "certainty-%s." LIVC_STR_FMT, of, LIVC_STR_ARG(sure));
    check(livc_locale_message(it->words[language], key, &said, &error), error);
    return said;
}

void host_ask(host *it, const char *on, const char *giver, const char *at, const char *before, const char *claims) {
    livc_error *error = NULL;
    livc_answer *answer, *screen;
    char *facts = host_facts(it, on, giver, at, before, claims);
    char rules[256] = "";
    check(livc_sharing_ask_n(it->book, LIVC_SCOPE_SHARE, facts, strlen(facts), day(on), &answer, &error), error);
    for (size_t i = 0; i < count_at(answer, "rules"); i++) {
        livc_str id = text_at(answer, "rules[%zu].id", i);
        size_t len = strlen(rules);
        snprintf(rules + len, sizeof rules - len, "%s" LIVC_STR_FMT, i == 0 ? "" : ", ", LIVC_STR_ARG(id));
    }
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        check(livc_sharing_screen_n(it->book, it->law, it->words[i], LIVC_SCOPE_SHARE, facts, strlen(facts), day(on),
                                    &screen, &error),
              error);
        say(host_language[i], screen, "first");
        say(host_language[i], screen, "lines");
        livc_answer_free(screen);
        char *sure = certainty(it, i, answer, "text");
        said(host_language[i], "(%s) %s", rules, sure);
        livc_string_free(sure);
    }
    livc_answer_free(answer);
    livc_string_free(facts);
}

void host_outcome(host *it, const char *facts, const char *on, const char *article) {
    livc_error *error = NULL;
    livc_answer *answer, *cited;
    char outcome[32], *word, *written;
    check(livc_sharing_ask_n(it->book, LIVC_SCOPE_SHARE, facts, strlen(facts), day(on), &answer, &error), error);
    check(livc_law_cite(it->law, article, day(on), &cited, &error), error);
    livc_str code = text_at(answer, "outcome");
    snprintf(outcome, sizeof outcome, LIVC_STR_FMT, LIVC_STR_ARG(code));
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        check(livc_locale_word(it->words[i], "outcome", outcome, &word, &error), error);
        check(livc_locale_day(it->words[i], day(on), &written, &error), error);
        livc_str label = text_at(cited, "label.%s", host_language[i]);
        said(host_language[i], "%s, " LIVC_STR_FMT " → %s", written, LIVC_STR_ARG(label), word);
        char *sure = certainty(it, i, answer, "dates");
        said(host_language[i], "%s", sure);
        livc_string_free(sure);
        livc_string_free(written);
        livc_string_free(word);
    }
    livc_answer_free(cited);
    livc_answer_free(answer);
}

void host_composition(host *it, const char *on) {
    livc_error *error = NULL;
    livc_answer *screen;
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        check(livc_register_composition_screen(it->state, it->book, it->law, it->words[i], day(on), &screen, &error),
              error);
        say(host_language[i], screen, "lines");
        livc_answer_free(screen);
    }
}
