/* The work around a casus: what can happen, what is overdue, the agenda and the minutes, the handover to a successor,
 * what the person receives who asks, and until when anything is kept.
 *
 * It opens the journal that the story wrote (../data/story.jsonl) as it stood on a day: a state is nothing but the
 * entries up to there. The same program stands in ../rust/casework.rs and ../python/casework.py, and all three print
 * ../expected/casework.txt. It is run in examples/. */
#include "host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How many entries the journal had before the meeting of 19 November, after it, and after the closing. */
#define BEFORE 30
#define AFTER 37
#define CLOSED 38

/* Asks as a member in a role: every look is an entry of the access journal, with its reason. */
#define COORDINATOR "m-prevention", LIVC_VIEWER_ROLE_COORDINATOR, "d-20"
#define MAYOR "m-lennik", LIVC_VIEWER_ROLE_SEAT_HOLDER, "d-20"

/* The word of a code that an answer holds. Freed with livc_string_free. */
static char *word(const livc_locale *words, const char *vocabulary, livc_str code) {
    livc_error *error = NULL;
    char name[64], *found;
    snprintf(name, sizeof name, LIVC_STR_FMT, LIVC_STR_ARG(code));
    check(livc_locale_word(words, vocabulary, name, &found, &error), error);
    return found;
}

/* Adds a word to a list of words, once: where `once` is set, what is there already is not added again. */
static void add(char *list, size_t room, char *more, bool once) {
    size_t len = strlen(list);
    if (!once || strstr(list, more) == NULL) snprintf(list + len, room - len, "%s%s", len == 0 ? "" : "; ", more);
    livc_string_free(more);
}

/* The moves of the profile, each with what stands in its way. */
static void what_can_happen(host *it, const livc_register *state) {
    static const char *const kinds[] = {"possible", "missing_role", "unmet_guards"};
    livc_error *error = NULL;
    livc_answer *seen;
    heading("Casus: what can happen now?");
    step("12 November. The prevention official, who coordinates, asks what can happen to the casus.");
    check(livc_register_possible(state, it->book, "k-1", COORDINATOR, day("2026-11-12"), &seen, &error), error);
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
            char steps[4096] = "", *kind;
            check(livc_locale_word(it->words[i], "possible_kind", kinds[k], &kind, &error), error);
            for (size_t m = 0; m < count_at(seen, "moves"); m++) {
                livc_str found = text_at(seen, "moves[%zu].kind", m);
                if (found.len == strlen(kinds[k]) && memcmp(found.data, kinds[k], found.len) == 0)
                    add(steps, sizeof steps, word(it->words[i], "move_step", text_at(seen, "moves[%zu].step", m)), true);
            }
            said(host_language[i], "%s – %s.", kind, steps);
            livc_string_free(kind);
        }
    }
    livc_answer_free(seen);
}

/* In working days: a list of work, of no person. */
static void what_is_overdue(host *it, const livc_register *state) {
    livc_error *error = NULL;
    livc_answer *seen;
    heading("Follow-up: what is overdue?");
    step("12 November. The same official asks what is to be done. 11 November was a holiday.");
    check(livc_register_overdue(state, it->book, NULL, 0, COORDINATOR, day("2026-11-12"), &seen, &error), error);
    for (size_t i = 0; i < count_at(seen, "overdue"); i++) {
        char path[48];
        int64_t days = 0;
        livc_str kind = text_at(seen, "overdue[%zu].kind", i), action = text_at(seen, "overdue[%zu].action", i);
        livc_str casus = text_at(seen, "overdue[%zu].casus", i), due = text_at(seen, "overdue[%zu].due", i);
        snprintf(path, sizeof path, "overdue[%zu].days", i);
        check(livc_answer_integer(seen, path, &days, &error), error);
        item(LIVC_STR_FMT " " LIVC_STR_FMT " of " LIVC_STR_FMT ": by " LIVC_STR_FMT ", %lld working days ago",
             LIVC_STR_ARG(kind), LIVC_STR_ARG(action), LIVC_STR_ARG(casus), LIVC_STR_ARG(due), (long long)days);
    }
    livc_answer_free(seen);
}

/* What the next meeting is about, and who is lawfully there for it. */
static void the_agenda(host *it, const livc_register *state) {
    livc_error *error = NULL;
    livc_answer *seen;
    heading("Meetings: agenda");
    step("12 November. The agenda of the case meeting of 19 November.");
    check(livc_register_agenda(state, it->book, day("2026-11-19"), 0, COORDINATOR, day("2026-11-12"), &seen, &error),
          error);
    for (size_t i = 0; i < count_at(seen, "items"); i++) {
        char path[48];
        int64_t minutes = 0;
        livc_str casus = text_at(seen, "items[%zu].casus", i);
        snprintf(path, sizeof path, "items[%zu].minutes", i);
        check(livc_answer_integer(seen, path, &minutes, &error), error);
        snprintf(path, sizeof path, "items[%zu].expected", i);
        item(LIVC_STR_FMT ": %lld minutes, %zu invited", LIVC_STR_ARG(casus), (long long)minutes, count_at(seen, path));
        snprintf(path, sizeof path, "items[%zu].open", i);
        for (int l = 0; l < HOST_LANGUAGES; l++) {
            char open[1024] = "", *group = word(it->words[l], "agenda_group", text_at(seen, "items[%zu].group", i));
            for (size_t m = 0; m < count_at(seen, path); m++)
                add(open, sizeof open, word(it->words[l], "agenda_matter", text_at(seen, "%s[%zu]", path, m)), false);
            said(host_language[l], "%s – %s.", group, open);
            livc_string_free(group);
        }
    }
    livc_answer_free(seen);
}

/* A page, line by line. Frees the answer that holds it. */
static void show(const char *language, livc_answer *answer) {
    livc_str text = text_at(answer, "page.text");
    const char *line = text.data, *end = text.data + text.len;
    while (line < end) {
        const char *feed = memchr(line, '\n', (size_t)(end - line));
        if (feed == NULL) feed = end;
        if (feed > line) said(language, "%.*s", (int)(feed - line), line);
        line = feed + 1;
    }
    livc_answer_free(answer);
}

/* Decisions, no prose: who said what is not in them. */
static void the_minutes(host *it, const livc_register *state) {
    livc_error *error = NULL;
    livc_answer *seen;
    heading("Meetings: minutes");
    step("19 November, after the meeting.");
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        check(livc_register_minutes_page(state, it->book, it->words[i], "v-3", COORDINATOR, day("2026-11-19"), &seen,
                                         &error), error);
        show(host_language[i], seen);
    }
}

/* What a successor must know. */
static void the_handover(host *it, const livc_register *state) {
    livc_error *error = NULL;
    livc_answer *seen;
    heading("Follow-up: handover to a successor");
    step("19 November. What comes next, and what of the cell ends before 1 March 2027.");
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        check(livc_register_handover(state, it->book, it->words[i], day("2027-03-01"), COORDINATOR, day("2026-11-19"),
                                     &seen, &error), error);
        show(host_language[i], seen);
    }
}

/* An extract is a draft for a human: never about another person, silent on what others keep. */
static void what_the_person_receives(host *it, const livc_register *state) {
    livc_error *error = NULL;
    livc_answer *seen;
    heading("Rights: what the person receives who asks");
    step("19 November. The mayor of Lennik has the extract prepared.");
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        check(livc_register_extract_page(state, it->book, it->law, it->words[i], NULL, "p-88", MAYOR, day("2026-11-19"),
                                         &seen, &error), error);
        show(host_language[i], seen);
    }
}

/* The law sets no period: livc does not invent one. */
static void until_when(host *it, const livc_register *state) {
    livc_error *error = NULL;
    livc_answer *seen;
    char rules[128] = "", questions[128] = "";
    heading("Retention: until when?");
    step("20 November. The casus is closed, and nobody has decided how long it is kept.");
    check(livc_register_due(state, it->book, "k-1", COORDINATOR, day("2026-11-20"), &seen, &error), error);
    livc_str due = text_at(seen, "due.due");
    for (size_t i = 0; i < count_at(seen, "due.rules"); i++) {
        livc_str rule = text_at(seen, "due.rules[%zu]", i);
        size_t len = strlen(rules);
        snprintf(rules + len, sizeof rules - len, "%s" LIVC_STR_FMT, len == 0 ? "" : ", ", LIVC_STR_ARG(rule));
    }
    for (size_t i = 0; i < count_at(seen, "due.questions"); i++) {
        livc_str question = text_at(seen, "due.questions[%zu]", i);
        size_t len = strlen(questions);
        snprintf(questions + len, sizeof questions - len, "%s" LIVC_STR_FMT, len == 0 ? "" : ", ", LIVC_STR_ARG(question));
    }
    item(LIVC_STR_FMT ", by %s: %s", LIVC_STR_ARG(due), rules, questions);
    livc_answer_free(seen);
}

/* The state after so many entries of a journal. */
static livc_register *state_after(const char *journal, size_t len, int entries) {
    livc_error *error = NULL;
    livc_register *state;
    const char *end = journal;
    for (int i = 0; i < entries; i++) {
        end = memchr(end, '\n', len - (size_t)(end - journal));
        if (end == NULL) exit(1);
        end++;
    }
    check(livc_register_replay_n(NULL, journal, (size_t)(end - journal), &state, &error), error);
    return state;
}

int main(void) {
    static char journal[1 << 16];
    FILE *file = fopen("data/story.jsonl", "rb");
    if (file == NULL) {
        perror("data/story.jsonl");
        return 1;
    }
    size_t len = fread(journal, 1, sizeof journal, file);
    fclose(file);
    printf("The work around a casus\n\n");
    printf("The journal of the story, as it stood on three days.\n");

    host it;
    host_open(&it);
    livc_register *before = state_after(journal, len, BEFORE), *after = state_after(journal, len, AFTER);
    livc_register *closed = state_after(journal, len, CLOSED);
    what_can_happen(&it, before);
    what_is_overdue(&it, before);
    the_agenda(&it, before);
    the_minutes(&it, after);
    the_handover(&it, after);
    what_the_person_receives(&it, after);
    until_when(&it, closed);
    livc_register_free(closed);
    livc_register_free(after);
    livc_register_free(before);
    host_close(&it);
    return 0;
}
