/* Which article lets a member speak at the case meeting, on the last day of the old Criminal Code and on the
 * first of the new one? */
#include <livc.h>
#include <stdio.h>
#include <stdlib.h>

static void check(livc_status status, livc_error *error) {
    if (status == LIVC_STATUS_OK) return;
    livc_str message = livc_error_message(error);
    fprintf(stderr, LIVC_STR_FMT "\n", LIVC_STR_ARG(message));
    livc_error_free(error);
    exit(1);
}

int main(void) {
    static const char *const days[] = {"2026-08-31", "2026-09-01"};
    static const char *const languages[] = {"nl", "fr", "de", "en"};
    livc_error *error = NULL;
    livc_law *law = NULL;
    livc_answer *citation = NULL;
    livc_date on;
    livc_str text;

    check(livc_law_new(&law, &error), error);
    for (int i = 0; i < 2; i++) {
        check(livc_day_parse(days[i], &on, &error), error);
        check(livc_law_cite(law, "occ/458ter/1", on, &citation, &error), error);
        check(livc_answer_text(citation, "provision", &text, &error), error);
        printf("%s: " LIVC_STR_FMT "\n", days[i], LIVC_STR_ARG(text));
        for (int l = 0; l < 4; l++) {
            char path[16];
            snprintf(path, sizeof path, "label.%s", languages[l]);
            check(livc_answer_text(citation, path, &text, &error), error);
            printf("  %s: " LIVC_STR_FMT "\n", languages[l], LIVC_STR_ARG(text));
        }
        livc_answer_free(citation);
    }

    /* A question that has no answer says why, and what would have been accepted. */
    check(livc_day_parse("2018-01-01", &on, &error), error);
    if (livc_law_cite(law, "l18/3/1", on, &citation, &error) != LIVC_STATUS_OK) {
        livc_str kind = livc_error_kind(error);
        printf("2018-01-01: " LIVC_STR_FMT ", ", LIVC_STR_ARG(kind));
        for (size_t i = 0; i < livc_error_expected_count(error); i++) {
            text = livc_error_expected_at(error, i);
            printf("%s" LIVC_STR_FMT, i == 0 ? "" : "; ", LIVC_STR_ARG(text));
        }
        printf("\n");
        livc_error_free(error);
    }
    livc_law_free(law);
    return 0;
}
