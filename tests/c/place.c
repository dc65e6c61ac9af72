/* Municipalities by code and day. */
#include "check.h"

static const char *const MUNICIPALITIES =
    "nis,name_nl,name_fr,name_de,region_nis,province_nis,arrondissement_nis,language_region,facilities,"
    "valid_from,valid_to\n"
    "23009,Bever,Bi\xc3\xa9v\xc3\xa8ne,Bever,02000,20001,23000,nl,nl+fr:border,1970-01-01,\n"
    "23106,Pajottegem,Pajottegem,Pajottegem,02000,20001,23000,nl,,2025-01-01,\n"
    "23024,Gooik,Gooik,Gooik,02000,20001,23000,nl,,1970-01-01,2024-12-31\n"
    "23032,Herne,Herne,Herne,02000,20001,23000,nl,,1970-01-01,2024-12-31\n";
static const char *const CHANGES = "date,kind,old_nis,new_nis\n2025-01-01,merge,23024,23106\n2025-01-01,merge,23032,23106\n";

int main(void) {
    livc_error *error = NULL;
    livc_places *places = NULL;
    livc_answer *answer = NULL;
    livc_file municipalities, changes;
    livc_date before = {2024, 12, 31}, now = {2026, 9, 1};
    livc_str text;
    size_t count = 0;

    municipalities.name = "municipalities.csv";
    municipalities.data = MUNICIPALITIES;
    municipalities.len = strlen(MUNICIPALITIES);
    changes.name = "changes.csv";
    changes.data = CHANGES;
    changes.len = strlen(CHANGES);

    livc_places_free(NULL);
    CHECK_FAILS(livc_places_load(NULL, NULL, NULL, &places, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_places_load(&municipalities, NULL, NULL, NULL, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK(livc_places_load(&changes, NULL, NULL, &places, &error) != LIVC_STATUS_OK);
    CHECK_TEXT(livc_error_file(error), "changes.csv");
    CHECK(livc_error_line(error) == 1);
    livc_error_free(error);
    error = NULL;
    CHECK(places == NULL);

    CHECK(livc_places_load(&municipalities, &changes, NULL, &places, &error) == LIVC_STATUS_OK);
    CHECK(livc_places_count(places, now, 0, &count, NULL) == LIVC_STATUS_OK);
    CHECK(count == 2);
    CHECK(livc_places_count(places, before, LIVC_REGION_FLANDERS, &count, NULL) == LIVC_STATUS_OK);
    CHECK(count == 3);
    CHECK_FAILS(livc_places_count(places, now, 9, &count, &error), error, LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_places_count(places, now, 70000, &count, &error), error, LIVC_STATUS_UNKNOWN_VALUE);
    CHECK_FAILS(livc_places_count(NULL, now, 0, &count, &error), error, LIVC_STATUS_NULL_ARGUMENT);

    CHECK(livc_places_at(places, "23009", now, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "official_languages[1]", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "fr");
    livc_answer_free(answer);
    answer = NULL;
    CHECK_FAILS(livc_places_at(places, "23024", now, &answer, &error), error, LIVC_STATUS_UNKNOWN_MUNICIPALITY);
    CHECK_FAILS(livc_places_at(places, NULL, now, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);
    CHECK_FAILS(livc_places_find(places, NULL, now, &answer, &error), error, LIVC_STATUS_NULL_ARGUMENT);

    CHECK(livc_places_successors(places, "23024", before, now, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "municipalities[0].nis", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "23106");
    livc_answer_free(answer);
    CHECK(livc_places_predecessors(places, "23106", now, before, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_text(answer, "municipalities[0].nis", &text, NULL) == LIVC_STATUS_OK);
    CHECK_TEXT(text, "23024");
    livc_answer_free(answer);
    CHECK(livc_places_find(places, "bievene", now, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(livc_answer_count(answer, "", &count, NULL) == LIVC_STATUS_OK);
    CHECK(count == 1);
    livc_answer_free(answer);
    CHECK(livc_places_on(places, now, &answer, NULL) == LIVC_STATUS_OK);
    livc_answer_free(answer);
    CHECK(livc_places_changes(places, &answer, NULL) == LIVC_STATUS_OK);
    livc_answer_free(answer);
    CHECK(livc_places_unit(places, "20001", now, &answer, NULL) == LIVC_STATUS_OK);
    CHECK(answer == NULL);
    livc_places_free(places);
    return check_done("place");
}
