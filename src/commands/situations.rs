//! The situations of `docs/how-do-i-say.md`, for `policyc language`. The tests build every one of them.

const PAGE: &str = include_str!("../../docs/how-do-i-say.md");

/// A situation: its heading, and what to write.
pub struct Situation {
    /// What one wants to say, as a sentence.
    pub heading: &'static str,
    /// Explanation, YAML and the sentences that it gives, in Markdown.
    pub text: &'static str,
}

/// The situations whose heading, or a word of it, starts with `wanted`, whatever its case.
pub fn about(wanted: &str) -> Vec<Situation> {
    let wanted = wanted.to_lowercase();
    let fits = |heading: &str| {
        let heading = heading.to_lowercase();
        let mut words = heading.split(|c: char| !c.is_alphanumeric() && c != '-');
        heading.starts_with(&wanted) || words.any(|word| word.starts_with(&wanted))
    };
    let all = PAGE.split("\n## ").skip(1).filter_map(|part| part.split_once('\n'));
    all.filter(|(heading, _)| wanted.len() > 2 && fits(heading))
        .map(|(heading, text)| Situation { heading, text: text.trim() })
        .collect()
}
