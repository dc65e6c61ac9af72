/*
 * The vectors of the evaluation: `when` has one member, which is what is asked, with its request.
 */
#ifndef LIVC_TEST_EVALUATION_H
#define LIVC_TEST_EVALUATION_H

typedef livc_status (*evaluation_ask)(const char *request, size_t len, livc_answer **out, livc_error **err);

static const struct {
    const char *name;
    evaluation_ask ask;
} evaluation_asks[] = {
    {"compute", livc_figures_compute_n},
    {"leaks", livc_table_leaks_n},
    {"publish", livc_table_publish_n},
};

static void evaluation(json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_status status;
    size_t i;
    (void)given;
    for (i = 0; i < sizeof evaluation_asks / sizeof *evaluation_asks; i++) {
        json_slice of = json_get(when, evaluation_asks[i].name);
        if (of.from != NULL) {
            char *request = json_copy(of);
            status = evaluation_asks[i].ask(request, strlen(request), &answer, &error);
            free(request);
            print_answer(status, answer, error);
            return;
        }
    }
    status = livc_figures_truth_table(&answer, &error);
    print_answer(status, answer, error);
}

#endif
