// The header is C++ as well.
#include <livc.h>

int main() {
    livc_date day{};
    livc_error *error = nullptr;
    const livc_status status = livc_day_parse("2026-09-01", &day, &error);
    livc_error_free(error);
    return status == LIVC_STATUS_OK && day.month == 9 ? 0 : 1;
}
