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
    {"coverage_of_counts", livc_coverage_of_counts_n},
    {"leaks", livc_table_leaks_n},
    {"publish", livc_table_publish_n},
    {"span", livc_span_n},
};

typedef livc_status (*indicators_ask)(const livc_indicators *indicators, const char *request, size_t len,
                                      livc_answer **out, livc_error **err);

static const struct {
    const char *name;
    indicators_ask ask;
} indicators_asks[] = {
    {"count", livc_indicators_count_n},
    {"measure", livc_indicators_measure_n},
    {"merge", livc_indicators_merge_n},
    {"publish_aggregates", livc_indicators_publish_n},
    {"roll_up", livc_indicators_roll_up_n},
};

/* What is asked of livc's own indicators and those of the file `own`. */
static livc_status of_indicators(const livc_indicators *indicators, json_slice when, livc_answer **answer,
                                 livc_error **error) {
    livc_status status = LIVC_STATUS_OK;
    size_t i;
    if (json_get(when, "indicator").from != NULL) {
        char *id = json_text(json_get(when, "indicator"));
        status = livc_indicators_get(indicators, id, answer, error);
        free(id);
        return status;
    }
    for (i = 0; i < sizeof indicators_asks / sizeof *indicators_asks; i++) {
        json_slice of = json_get(when, indicators_asks[i].name);
        if (of.from != NULL) {
            char *request = json_copy(of);
            status = indicators_asks[i].ask(indicators, request, strlen(request), answer, error);
            free(request);
            return status;
        }
    }
    return livc_indicators_list(indicators, answer, error);
}

/* Coverage over the tables `municipalities` and `changes`. */
static livc_status coverage_over(json_slice given, json_slice of, livc_answer **answer, livc_error **error) {
    livc_places *places = NULL;
    livc_status status;
    livc_file files[2];
    char *texts[2], *request = json_copy(of);
    int i;
    texts[0] = file_of(json_get(given, "municipalities"));
    texts[1] = file_of(json_get(given, "changes"));
    files[0].name = "municipalities";
    files[1].name = "changes";
    for (i = 0; i < 2; i++) {
        files[i].data = texts[i] != NULL ? texts[i] : "";
        files[i].len = strlen(files[i].data);
    }
    status = livc_places_load(&files[0], texts[1] != NULL ? &files[1] : NULL, NULL, &places, error);
    if (status == LIVC_STATUS_OK) status = livc_coverage_n(places, request, strlen(request), answer, error);
    livc_places_free(places);
    for (i = 0; i < 2; i++) free(texts[i]);
    free(request);
    return status;
}

static void evaluation(json_slice given, json_slice when) {
    livc_error *error = NULL;
    livc_answer *answer = NULL;
    livc_status status;
    size_t i;
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
    if (json_get(when, "truth_table").from != NULL) {
        status = livc_figures_truth_table(&answer, &error);
    } else if (json_get(when, "coverage").from != NULL) {
        status = coverage_over(given, json_get(when, "coverage"), &answer, &error);
    } else {
        livc_indicators *indicators = NULL;
        char *own = file_of(json_get(given, "own"));
        livc_file files[1];
        files[0].name = "own.toml";
        files[0].data = own;
        files[0].len = own != NULL ? strlen(own) : 0;
        status = livc_indicators_new(files, own != NULL ? 1 : 0, &indicators, &error);
        if (status == LIVC_STATUS_OK) status = of_indicators(indicators, when, &answer, &error);
        livc_indicators_free(indicators);
        free(own);
    }
    print_answer(status, answer, error);
}

#endif
