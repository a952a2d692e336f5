//! Puts a fragment of YAML into a policy: maps are merged key by key, anything else takes the place of what was there.
//!
//! Works on lines: a map that is merged stands in block style, two spaces for each level.

/// The policy with what the fragment says. A line ``# no `key:` `` in the fragment takes a key of the first level away.
pub fn merged(policy: &str, fragment: &str) -> String {
    let mut out = merge(policy, fragment, 0);
    for key in fragment.lines().filter_map(|line| line.strip_prefix("# no `")?.strip_suffix(":`")) {
        out = parts(&out, 0).into_iter().filter(|part| part.key != key).map(|part| part.text).collect();
    }
    out
}

/// A key, and all lines from it to the next key of its level.
struct Part {
    key: String,
    text: String,
}

fn parts(text: &str, indent: usize) -> Vec<Part> {
    let mut out: Vec<Part> = Vec::new();
    for line in text.split_inclusive('\n') {
        let starts = line.len() > indent
            && line[..indent].trim().is_empty()
            && !line[indent..].starts_with([' ', '#', '\n', '-', '}', ']']);
        match out.last_mut() {
            Some(part) if !starts => part.text.push_str(line),
            _ => out.push(Part { key: key(line), text: line.to_owned() }),
        }
    }
    out
}

/// The key in the first line of a part; empty for comments at the top.
fn key(line: &str) -> String {
    let line = line.trim();
    if line.starts_with('#') { String::new() } else { line.split(':').next().unwrap_or_default().to_owned() }
}

/// The map below the first line, if the part is a key with a map in block style.
fn map(part: &Part, indent: usize) -> Option<(&str, &str)> {
    let (first, rest) = part.text.split_once('\n')?;
    let below = rest.lines().find(|line| !line.trim().is_empty() && !line.trim().starts_with('#'))?;
    let is_map = first.trim_end().ends_with(':')
        && below.len() - below.trim_start().len() == indent + 2
        && !below.trim_start().starts_with("- ");
    is_map.then_some((first, rest))
}

fn merge(old: &str, new: &str, indent: usize) -> String {
    let mut out = parts(old, indent);
    for part in parts(new, indent) {
        match out.iter_mut().find(|o| o.key == part.key && !part.key.is_empty()) {
            Some(there) => {
                there.text = match (map(there, indent), map(&part, indent)) {
                    (Some((first, old)), Some((_, new))) => {
                        format!("{first}\n{}", merge(old, new, indent + 2))
                    }
                    _ => part.text,
                };
            }
            None => out.push(part),
        }
    }
    for part in &mut out {
        if !part.text.ends_with('\n') {
            part.text.push('\n');
        }
    }
    out.into_iter().map(|part| part.text).collect()
}

#[test]
fn maps_are_merged_and_the_rest_is_replaced() {
    let policy = "a:\n  b: 1\n  c:\n    - 2\n\nd: [3]\n";
    assert_eq!(merged(policy, "a:\n  c: none\n  e: 4\n"), "a:\n  b: 1\n  c: none\n  e: 4\nd: [3]\n");
    assert_eq!(merged(policy, "a: none\n# no `d:`\n"), "a: none\n# no `d:`\n");
    assert_eq!(merged(policy, "f: 5\n"), "a:\n  b: 1\n  c:\n    - 2\n\nd: [3]\nf: 5\n");
}
