/* What software around livc does, as small as it can be: a host that keeps a journal, asks questions and prints the
 * answers. story.c uses it; the same host stands in ../src (Rust) and ../python.
 *
 * JSON stands here with ' in the place of ", so that it can be read. Whatever fails ends the program: a real host
 * would look at the status. */
#ifndef HOST_H
#define HOST_H

#include <livc.h>

/* How many languages this host shows: English, Dutch and French. */
#define HOST_LANGUAGES 3
/* How many entries about its casus the story may have. */
#define HOST_ENTRIES 64

typedef struct {
    livc_register *state;
    livc_journal *journal; /* What was recorded. Here in memory; a real host keeps it in its database. */
    livc_rule_book *book;
    livc_law *law;
    livc_locale *words[HOST_LANGUAGES];
    uint64_t own[HOST_ENTRIES]; /* The entries about the casus: a real host keeps a column for it. */
    size_t own_count;
} host;

/* The name of a language of the host. */
extern const char *const host_language[HOST_LANGUAGES];

void host_open(host *it);
void host_close(host *it);

/* Records something: decide, append, apply. `act` is a format of printf; `actor` is NULL for nobody. */
void host_record(host *it, const char *on, const char *actor, const char *act, ...);
/* Tries something that livc refuses, and prints why: nothing is recorded. */
void host_refused(host *it, const char *on, const char *actor, const char *act);
/* The facts of a question: what the register knows, and what the asker claims. `at` is a meeting, or NULL for
 * outside any; `before` lists those in the room, or NULL for those who are recorded. Freed with livc_string_free. */
char *host_facts(host *it, const char *on, const char *giver, const char *at, const char *before, const char *claims);
/* Asks whether somebody may share something about the casus, and prints the answer. */
void host_ask(host *it, const char *on, const char *giver, const char *at, const char *before, const char *claims);
/* Prints the outcome on facts on a day, and the article in force that day. */
void host_outcome(host *it, const char *facts, const char *on, const char *article);
/* Prints whether the three seats of the cell are lawfully held, and what is missing. */
void host_composition(host *it, const char *on);

/* Lines of at most 100 characters: a room of livc, something that happens, a line of a list, what livc says. */
void heading(const char *text);
void step(const char *format, ...);
void item(const char *format, ...);
void said(const char *language, const char *format, ...);
const char *yes(bool is);

/* What was asked of livc must work in this story. */
void check(livc_status status, livc_error *error);
livc_date day(const char *text);
livc_str text_at(const livc_answer *answer, const char *format, ...);
size_t count_at(const livc_answer *answer, const char *path);

#endif
