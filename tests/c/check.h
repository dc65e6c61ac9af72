/* A few words for the C tests: each check counts, a failed one says where. */
#ifndef CHECK_H
#define CHECK_H

#include <livc.h>
#include <stdio.h>
#include <string.h>

static int check_passed, check_failed;

static inline void check_count(int holds, const char *what, const char *file, int line) {
    if (holds) {
        check_passed++;
    } else {
        check_failed++;
        printf("FAIL %s:%d: %s\n", file, line, what);
    }
}

static inline int check_same(livc_str text, const char *expected) {
    return text.len == strlen(expected) && memcmp(text.data, expected, text.len) == 0;
}

/* The status of a call that must fail with an error object of the same status, which is freed. */
static inline int check_fails(livc_status status, livc_error **error, livc_status expected) {
    int holds = status == expected && *error != NULL && livc_error_status(*error) == expected;
    livc_error_free(*error);
    *error = NULL;
    return holds;
}

#define CHECK(condition) check_count((condition) ? 1 : 0, #condition, __FILE__, __LINE__)
#define CHECK_TEXT(text, expected) check_count(check_same((text), (expected)), #text " is " expected, __FILE__, __LINE__)
#define CHECK_FAILS(call, error, expected) \
    check_count(check_fails((call), &(error), (expected)), #call " gives " #expected, __FILE__, __LINE__)

static inline int check_done(const char *name) {
    printf("c %s: %d passed, %d failed\n", name, check_passed, check_failed);
    return check_failed == 0 ? 0 : 1;
}

#endif
