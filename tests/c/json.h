/*
 * Just enough to read the questions of the vectors, which are canonical JSON: no white space, keys sorted.
 * A value is a slice of the text; nothing is checked that the one who wrote the text has promised.
 */
#ifndef JSON_H
#define JSON_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *from; /* NULL: no such value */
    size_t len;
} json_slice;

static const char *json_end_of_string(const char *at) {
    for (at++; *at != '"'; at++) {
        if (*at == '\\') at++;
    }
    return at + 1;
}

/* The end of the value that starts here. */
static const char *json_end(const char *at) {
    int depth = 0;
    do {
        if (*at == '"') {
            at = json_end_of_string(at);
            continue;
        }
        if (*at == '{' || *at == '[') depth++;
        if (*at == '}' || *at == ']') depth--;
        if (depth < 0) return at;
        at++;
        if (depth == 0 && (*at == ',' || *at == '}' || *at == ']' || *at == '\0')) return at;
    } while (depth > 0 || (*at != ',' && *at != '}' && *at != ']' && *at != '\0'));
    return at;
}

static inline json_slice json_whole(const char *text) {
    json_slice all = {text, strlen(text)};
    return all;
}

/* The member of an object. */
static inline json_slice json_get(json_slice object, const char *key) {
    json_slice none = {NULL, 0};
    const char *at, *end;
    if (object.from == NULL || *object.from != '{') return none;
    end = object.from + object.len;
    for (at = object.from + 1; at < end && *at == '"';) {
        const char *name = at + 1;
        const char *name_end = json_end_of_string(at);
        const char *value = name_end + 1;
        const char *value_end = json_end(value);
        if ((size_t)(name_end - 1 - name) == strlen(key) && memcmp(name, key, strlen(key)) == 0) {
            json_slice found = {value, (size_t)(value_end - value)};
            return found;
        }
        at = *value_end == ',' ? value_end + 1 : value_end;
    }
    return none;
}

/* The element of a list. */
static inline json_slice json_at(json_slice list, size_t index) {
    json_slice none = {NULL, 0};
    const char *at;
    if (list.from == NULL || *list.from != '[' || list.from[1] == ']') return none;
    for (at = list.from + 1;; at++) {
        const char *end = json_end(at);
        if (index-- == 0) {
            json_slice found = {at, (size_t)(end - at)};
            return found;
        }
        if (*end != ',') return none;
        at = end;
    }
}

static unsigned json_hex(const char *at) {
    char digits[5];
    memcpy(digits, at, 4);
    digits[4] = '\0';
    return (unsigned)strtoul(digits, NULL, 16);
}

/* The text of a string, unescaped, with a NUL at its end; the caller frees it. NULL when it is no string.
 * Canonical JSON escapes control characters only, so no escape stands for more than one byte. */
static inline char *json_text(json_slice value) {
    const char *at;
    char *out, *to;
    if (value.from == NULL || *value.from != '"') return NULL;
    out = to = malloc(value.len + 1);
    if (out == NULL) abort();
    for (at = value.from + 1; *at != '"'; at++) {
        if (*at != '\\') {
            *to++ = *at;
            continue;
        }
        at++;
        switch (*at) {
            case 'b': *to++ = '\b'; break;
            case 't': *to++ = '\t'; break;
            case 'n': *to++ = '\n'; break;
            case 'f': *to++ = '\f'; break;
            case 'r': *to++ = '\r'; break;
            case 'u': *to++ = (char)json_hex(at + 1); at += 4; break;
            default: *to++ = *at;
        }
    }
    *to = '\0';
    return out;
}

/* The slice as text of its own; the caller frees it. */
static inline char *json_copy(json_slice value) {
    char *out = malloc(value.len + 1);
    if (out == NULL) abort();
    if (value.len > 0) memcpy(out, value.from, value.len);
    out[value.len] = '\0';
    return out;
}

static inline int json_is(json_slice value, const char *text) {
    return value.from != NULL && value.len == strlen(text) && memcmp(value.from, text, value.len) == 0;
}

#endif
