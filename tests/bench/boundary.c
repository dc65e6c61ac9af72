/*
 * The C interface: a struct in and an outcome out, and the same question as JSON. Prints `RAW <name> <nanoseconds>`
 * for one round; `tests/bench/run` takes the medians of interleaved rounds. Takes the stated facts and a whole request
 * as its arguments.
 */
#define _POSIX_C_SOURCE 199309L
#include <livc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCKS = 401 };

static livc_rule_book *book = NULL;
static uint8_t facts[LIVC_FACT_SHARE_COUNT];
static const livc_date on = {2026, 9, 1};
static livc_decision decision;
static const char *stated, *request;

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

static int rising(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The median of short blocks: one that another program interrupts does not count. */
static void measure(const char *name, void (*work)(void), int calls) {
    double blocks[BLOCKS];
    int block, call;
    for (block = 0; block < BLOCKS; block++) {
        double start = now();
        for (call = 0; call < calls; call++) work();
        blocks[block] = (now() - start) / calls;
    }
    qsort(blocks, BLOCKS, sizeof blocks[0], rising);
    printf("RAW %s %.2f\n", name, blocks[BLOCKS / 2]);
}

static void decide(void) {
    check(livc_rule_book_decide(book, LIVC_SCOPE_SHARE, facts, sizeof facts, on, &decision, NULL), "decide");
}

static void trivial(void) {
    if (livc_abi_version() != LIVC_ABI_VERSION) exit(1);
}

/* A whole request in and the answer out, as text. */
static void decide_json(void) {
    char *json = NULL;
    check(livc_rule_book_decide_json_n(book, request, strlen(request), &json, NULL), "decide json");
    livc_string_free(json);
}

/* Some facts are unknown here: what is certain is worked out over all that they can be. */
static void ask_partly(void) {
    livc_answer *answer = NULL;
    char *json = NULL;
    check(livc_sharing_ask_n(book, LIVC_SCOPE_SHARE, stated, strlen(stated), on, &answer, NULL), "ask");
    check(livc_answer_to_json(answer, &json, NULL), "json");
    livc_string_free(json);
    livc_answer_free(answer);
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    stated = argv[1];
    request = argv[2];
    check(livc_rule_book_new(&book, NULL), "book");
    check(livc_facts_baseline(LIVC_SCOPE_SHARE, facts, sizeof facts, NULL), "baseline");
    check(livc_facts_set_n(LIVC_SCOPE_SHARE, stated, strlen(stated), facts, sizeof facts, NULL), "facts");
    decision.size = sizeof decision;
    measure("c_trivial", trivial, 10000);
    measure("c_decide", decide, 2000);
    if (decision.outcome != LIVC_OUTCOME_PERMITTED || decision.rule_count == 0) return 1;
    measure("c_json_decide", decide_json, 1000);
    measure("c_json_ask_partly", ask_partly, 5);
    livc_rule_book_free(book);
    return 0;
}
