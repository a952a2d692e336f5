//! Reads the entries of a page: a heading, YAML, and the sentences that the YAML gives.

use std::collections::BTreeSet;

/// One way of saying something.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// The file, and the line of the heading.
    pub place: String,
    /// The heading.
    pub title: String,
    /// What is put into the base policy.
    pub yaml: String,
    /// Codes of the findings that stay.
    pub findings: BTreeSet<String>,
    /// Language and sentence, in the order of the page.
    pub sentences: Vec<Sentence>,
}

/// A line `> en: …`, or `> not en: …` for words that must not stand there.
#[derive(Debug, Clone)]
pub struct Sentence {
    pub lang: String,
    pub text: String,
    pub wanted: bool,
}

/// The entries of a page. Every heading of level two that has YAML below it is one; other text is for readers.
pub fn entries(file: &str, page: &str) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    let mut fence = false;
    for (number, line) in page.lines().enumerate() {
        let place = format!("{file}:{}", number + 1);
        if fence {
            let entry = out.last_mut().unwrap();
            if line == "```" {
                fence = false;
            } else {
                entry.yaml.push_str(line);
                entry.yaml.push('\n');
            }
        } else if let Some(title) = line.strip_prefix("## ") {
            out.push(Entry { place, title: title.to_owned(), ..Entry::default() });
        } else if line == "```yaml" {
            let entry = out.last_mut().unwrap_or_else(|| panic!("{place}: YAML without a heading"));
            assert!(entry.yaml.is_empty(), "{place}: an entry has one piece of YAML");
            fence = true;
        } else if let Some(codes) = line.strip_prefix("Findings: ") {
            let codes = codes.split([',', ' ', '.']).filter(|code| !code.is_empty()).map(str::to_owned);
            out.last_mut().unwrap_or_else(|| panic!("{place}: findings of nothing")).findings.extend(codes);
        } else if let Some(quoted) = line.strip_prefix('>').map(str::trim).filter(|q| !q.is_empty()) {
            let entry = out.last_mut().unwrap_or_else(|| panic!("{place}: a sentence of nothing"));
            entry.sentences.push(sentence(&place, quoted));
        } else {
            assert!(!line.starts_with("```"), "{place}: only YAML stands between fences");
        }
    }
    assert!(!fence, "{file}: the last piece of YAML does not end");
    out.retain(|entry| !entry.yaml.is_empty() || !entry.sentences.is_empty());
    out
}

fn sentence(place: &str, quoted: &str) -> Sentence {
    let (wanted, quoted) = match quoted.strip_prefix("not ") {
        Some(rest) => (false, rest),
        None => (true, quoted),
    };
    let (lang, text) = quoted.split_once(": ").unwrap_or_default();
    assert!(matches!(lang, "en" | "sv") && !text.is_empty(), "{place}: write `> en: …` or `> sv: …`");
    Sentence { lang: lang.to_owned(), text: text.to_owned(), wanted }
}
