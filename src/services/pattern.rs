//! Names of cookies with parts that differ from site to site: `_ga_*`.

/// Whether a name or pattern stands for all that another one stands for. `*` and `<anything>` are parts that differ.
pub fn covers(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (starred(pattern), starred(name));
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// `<id>` is another way to write `*`.
fn starred(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('<') {
        let Some((_, behind)) = after.split_once('>') else { break };
        out.push_str(before);
        out.push('*');
        rest = behind;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_pattern_covers_names_and_narrower_patterns() {
        for (pattern, name) in [
            ("_ga", "_ga"),
            ("_ga*", "_ga"),
            ("_ga*", "_ga_*"),
            ("_ga_<id>", "_ga_*"),
            ("_hj*_*", "_hjSession_*"),
            ("*", "x"),
            ("a*b*c", "a-b-b-c"),
        ] {
            assert!(covers(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in
            [("_ga", "_gat"), ("_ga_*", "_ga"), ("_ga_*", "_ga*"), ("a*b", "a-c"), ("ab*bc", "abc")]
        {
            assert!(!covers(pattern, name), "{pattern} {name}");
        }
    }
}
