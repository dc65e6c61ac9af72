/*
 * The C interface: a struct in and an outcome out, and the same question as JSON. Prints `RAW <name> <nanoseconds>`
 * for one round; `tests/bench/run` takes the medians of interleaved rounds. Takes the facts as its argument.
 */
#define _POSIX_C_SOURCE 199309L
#include <livc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CALLS = 1000000, QUESTIONS = 20000 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void check(livc_status status, const char *what) {
    if (status == LIVC_STATUS_OK) return;
    fprintf(stderr, "%s: status %u\n", what, status);
    exit(1);
}

int main(int argc, char **argv) {
    livc_rule_book *book = NULL;
    livc_decision decision;
    livc_date on = {2026, 9, 1};
    uint8_t facts[LIVC_FACT_SHARE_COUNT];
    char *json = NULL;
    double start;
    int i;
    if (argc != 2) return 2;
    check(livc_rule_book_new(&book, NULL), "book");
    check(livc_facts_baseline(LIVC_SCOPE_SHARE, facts, sizeof facts, NULL), "baseline");
    check(livc_facts_set_n(LIVC_SCOPE_SHARE, argv[1], strlen(argv[1]), facts, sizeof facts, NULL), "facts");
    decision.size = sizeof decision;

    start = now();
    for (i = 0; i < CALLS; i++) {
        check(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, facts, sizeof facts, on, &decision, NULL), "decide");
    }
    printf("RAW c_decide %.2f\n", (now() - start) / CALLS);
    if (decision.outcome != LIVC_OUTCOME_PERMITTED) return 1;

    start = now();
    for (i = 0; i < QUESTIONS; i++) {
        livc_answer *answer = NULL;
        check(livc_sharing_ask_n(book, LIVC_SCOPE_SHARE, argv[1], strlen(argv[1]), on, &answer, NULL), "ask");
        check(livc_answer_to_json(answer, &json, NULL), "json");
        livc_string_free(json);
        livc_answer_free(answer);
    }
    printf("RAW c_json_ask %.2f\n", (now() - start) / QUESTIONS);
    livc_rule_book_free(book);
    return 0;
}
