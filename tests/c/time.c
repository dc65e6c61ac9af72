/* Days and instants. */
#include "check.h"

int main(void) {
    livc_error *error = NULL;
    livc_date day;
    int64_t millis = 0;
    CHECK(livc_day_parse("2028-02-29", &day, NULL) == LIVC_STATUS_OK);
    CHECK(day.year == 2028 && day.month == 2 && day.day == 29);
    CHECK(livc_instant_parse("2026-08-31T22:30:00.000Z", &millis, NULL) == LIVC_STATUS_OK);
    CHECK(livc_instant_brussels_day(millis, &day, NULL) == LIVC_STATUS_OK);
    CHECK(day.year == 2026 && day.month == 9 && day.day == 1);
    CHECK_FAILS(livc_instant_brussels_day(0, &day, &error), error, LIVC_STATUS_OUT_OF_RANGE);
    CHECK_FAILS(livc_instant_brussels_day(INT64_MAX, &day, &error), error, LIVC_STATUS_OUT_OF_RANGE);
    CHECK_FAILS(livc_instant_parse("2026-08-31", &millis, &error), error, LIVC_STATUS_INVALID_INSTANT);
    return check_done("time");
}
