use livc_core::canonical::Value;

/// Where an answer differs from what it must contain; `None` when it does not.
///
/// An object must have the members that are given, and may have more. A list is exact, unless it is written
/// `{"contains": [..]}`: then each element must match one of the answer. Anything else is equal or not.
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

fn at(path: &str, then: &Value<'_>, answer: &Value<'_>) -> Option<String> {
    let here = if path.is_empty() { "the answer" } else { path };
    match (then, answer) {
        (Value::Object(then), Value::List(list)) if then.len() == 1 && then.get("contains").is_some() => {
            let Some(Value::List(wanted)) = then.get("contains") else {
                return Some(format!("{here}: `contains` takes a list"));
            };
            let missing =
                wanted.iter().find(|wanted| !list.iter().any(|item| at("", wanted, item).is_none()))?;
            Some(format!("{here} does not contain {}", shown(missing)))
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
    fn a_difference_says_where() {
        let then = Value::parse(r#"{"a":[{"b":1}]}"#).unwrap();
        let answer = Value::parse(r#"{"a":[{"b":2}]}"#).unwrap();
        assert_eq!(difference(&then, &answer).unwrap(), "a[0].b is 2, expected 1");
    }
}
