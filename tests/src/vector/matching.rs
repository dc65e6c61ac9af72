use livc_core::canonical::{Object, Value};

/// Where an answer differs from what it must contain; `None` when it does not.
///
/// An object must have the members that are given, and may have more. A list is exact, unless it is written
/// `{"contains": [..]}`: then each element must match one of the answer; or `{"lacks": [..]}`: then none may; or
/// both. Anything else is equal or not.
pub fn difference(then: &Value<'_>, answer: &Value<'_>) -> Option<String> {
    at("", then, answer)
}

fn shown(value: &Value<'_>) -> String {
    let text = value.to_text();
    match text.char_indices().nth(160) {
        Some((end, _)) => format!("{}..", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn is_about_a_list(then: &Object<'_>) -> bool {
    !then.is_empty() && then.iter().all(|(key, _)| matches!(key, "contains" | "lacks"))
}

/// The elements under a key, none where it is absent; `None` where they are no list.
fn elements<'v>(then: &'v Object<'_>, key: &str) -> Option<&'v [Value<'v>]> {
    match then.get(key) {
        None => Some(&[]),
        Some(Value::List(list)) => Some(list),
        Some(_) => None,
    }
}

fn at(path: &str, then: &Value<'_>, answer: &Value<'_>) -> Option<String> {
    let here = if path.is_empty() { "the answer" } else { path };
    match (then, answer) {
        (Value::Object(then), Value::List(list)) if is_about_a_list(then) => {
            let (wanted, barred) = (elements(then, "contains"), elements(then, "lacks"));
            let (Some(wanted), Some(barred)) = (wanted, barred) else {
                return Some(format!("{here}: `contains` and `lacks` take a list"));
            };
            let occurs = |one: &&Value<'_>| list.iter().any(|item| at("", one, item).is_none());
            if let Some(missing) = wanted.iter().find(|one| !occurs(one)) {
                return Some(format!("{here} does not contain {}", shown(missing)));
            }
            let found = barred.iter().find(occurs)?;
            Some(format!("{here} contains {}", shown(found)))
        }
        (Value::Object(then), Value::Object(members)) => then.iter().find_map(|(key, wanted)| {
            let path = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            match members.get(key) {
                Some(found) => at(&path, wanted, found),
                None => Some(format!("{path} is absent, expected {}", shown(wanted))),
            }
        }),
        (Value::List(then), Value::List(list)) if then.len() == list.len() => then
            .iter()
            .zip(list)
            .enumerate()
            .find_map(|(index, (wanted, found))| at(&format!("{path}[{index}]"), wanted, found)),
        _ if then == answer => None,
        _ => Some(format!("{here} is {}, expected {}", shown(answer), shown(then))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(then: &str, answer: &str) -> bool {
        difference(&Value::parse(then).unwrap(), &Value::parse(answer).unwrap()).is_none()
    }

    #[test]
    fn an_object_contains_and_a_list_is_exact() {
        assert!(matches(r#"{"a":1}"#, r#"{"a":1,"b":2}"#));
        assert!(!matches(r#"{"a":1,"b":2}"#, r#"{"a":1}"#));
        assert!(matches(r#"[1,{"a":1}]"#, r#"[1,{"a":1,"b":2}]"#));
        assert!(!matches("[1,2]", "[1,2,3]"));
        assert!(!matches("[1,2]", "[2,1]"));
        assert!(!matches(r#""1""#, "1"));
    }

    #[test]
    fn a_list_can_be_asked_to_contain() {
        assert!(matches(
            r#"{"rules":{"contains":["R2",{"id":"R3"}]}}"#,
            r#"{"rules":["R1",{"id":"R3","x":1},"R2"]}"#
        ));
        assert!(!matches(r#"{"contains":["R4"]}"#, r#"["R1"]"#));
        assert!(matches(r#"{"contains":[]}"#, "[]"));
        assert!(!matches(r#"{"contains":"R1"}"#, r#"["R1"]"#));
        // An answer that is an object with a member of that name is compared as any other.
        assert!(matches(r#"{"contains":["R1"]}"#, r#"{"contains":["R1"]}"#));
    }

    #[test]
    fn a_list_can_be_asked_to_lack() {
        assert!(matches(r#"{"lacks":[{"id":"R4"}]}"#, r#"[{"id":"R1"}]"#));
        assert!(matches(r#"{"lacks":[{"id":"R4"}]}"#, "[]"));
        assert!(!matches(r#"{"lacks":[{"id":"R4"}]}"#, r#"[{"id":"R4","x":1}]"#));
        assert!(matches(r#"{"contains":["R1"],"lacks":["R4"]}"#, r#"["R1","R2"]"#));
        assert!(!matches(r#"{"contains":["R1"],"lacks":["R2"]}"#, r#"["R1","R2"]"#));
        assert!(!matches(r#"{"contains":["R3"],"lacks":["R4"]}"#, r#"["R1","R2"]"#));
        assert!(!matches(r#"{"lacks":"R4"}"#, "[]"));
    }

    #[test]
    fn a_difference_says_where() {
        let then = Value::parse(r#"{"a":[{"b":1}]}"#).unwrap();
        let answer = Value::parse(r#"{"a":[{"b":2}]}"#).unwrap();
        assert_eq!(difference(&then, &answer).unwrap(), "a[0].b is 2, expected 1");
    }
}
