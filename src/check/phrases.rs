//! Whole sentences where a part of one is wanted: `criteria: As long as you are a member.` gives “We keep the data As long
//! as you are a member.”. Article 12(1) GDPR.
//!
//! What is a part of a sentence is known from the shapes of the language. The sentence as it reads is looked up in the
//! document, and only for texts that are found here.

use super::citations::PLAIN;
use crate::diag::{Level, Rule, Sink};
use crate::document::tree::{Block, Document, Inline, Section, plain};
use crate::model::Policy;
use crate::model::text::Wanted;
use memchr::memmem::Finder;

/// A sentence inside a sentence.
pub static SENTENCE_IN_SENTENCE: Rule = Rule {
    code: "DOC-27",
    name: "sentence-in-sentence",
    level: Level::Warning,
    summary: "a whole sentence stands where a part of one is wanted",
    citations: &[PLAIN],
    explanation: include_str!("explain/sentence-in-sentence.md"),
    acceptable: true,
};

/// Looks at the texts in the language of the document.
pub fn run(document: &Document, policy: &Policy, sink: &mut Sink) {
    let mut paragraphs: Option<Vec<String>> = None;
    for phrase in &policy.phrases {
        let Some(text) = policy.texts.get(phrase.text).and_then(|t| t.get(&document.lang)) else { continue };
        let Some(flaw) = whole(&text.value) else { continue };
        let all = paragraphs.get_or_insert_with(|| all_of(document));
        let Some(reads) = reading(all, &text.value) else { continue };
        let what = match phrase.wanted {
            Wanted::Under(key) => format!("`{}:`", key.name),
            Wanted::Term(family) => format!("{} in your own words", family.noun()),
        };
        let (message, help) = match flaw {
            Flaw::FullStop => (
                format!("{what} is part of a sentence, and this is a whole one"),
                format!("write it without the full stop, and with a small letter unless it begins with a name: `{}`", mended(&text.value)),
            ),
            Flaw::Several => (
                format!("{what} is part of a sentence, and this is more than one"),
                "keep what belongs into the sentence; the rest has a place under `summary:` or `notes:` of the activity, or `note:` of the recipient".to_owned(),
            ),
        };
        let mut found = SENTENCE_IN_SENTENCE.at(text.span, message).note(format!("it reads: “{reads}”"));
        if let Wanted::Under(key) = phrase.wanted {
            found = found.note(format!("what belongs there: {}", key.meaning));
        }
        sink.push(found.help(help));
    }
}

/// What is wrong with a text as a part of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flaw {
    /// It ends like a sentence.
    FullStop,
    /// It goes on after a sentence.
    Several,
}

fn whole(text: &str) -> Option<Flaw> {
    let text = text.trim();
    let several = text.match_indices(". ").any(|(at, mark)| {
        let (before, after) = (text.get(..at), text.get(at + mark.len()..));
        let begins = after.and_then(|a| a.trim_start().chars().next()).is_some_and(char::is_uppercase);
        begins && before.is_some_and(|b| !is_abbreviation(last_word(b)))
    });
    let stop = text.strip_suffix('.').is_some_and(|rest| !is_abbreviation(last_word(rest)));
    match (several, stop) {
        (true, _) => Some(Flaw::Several),
        (false, true) => Some(Flaw::FullStop),
        (false, false) => None,
    }
}

fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default()
}

/// `etc`, `Inc`, `m.m`, `kap`, `St`, a number or nothing: a full stop after these ends no sentence for certain.
fn is_abbreviation(word: &str) -> bool {
    let short = word.chars().count() <= 2 && word.chars().next().is_some_and(char::is_uppercase);
    word.is_empty()
        || short
        || word.contains('.')
        || word.chars().all(|c| c.is_ascii_digit())
        || ABBREVIATED.contains(&word.to_lowercase().as_str())
}

const ABBREVIATED: &[&str] = &[
    "etc", "inc", "ltd", "corp", "bros", "dept", "art", "arts", "sec", "para", "vol", "prof", "osv", "mfl",
    "exkl", "inkl", "kap", "resp", "mom", "tel", "forts", "avd", "nr", "kl", "st", "ca",
];

/// The text as a part of a sentence: without its full stop, and with a small letter where it begins with a word that is
/// no name.
fn mended(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    let first = text.split(' ').next().unwrap_or_default().to_lowercase();
    match BEGINNINGS.contains(&first.as_str()) {
        true => text.get(first.len()..).map(|rest| first + rest).unwrap_or_default(),
        false => text.to_owned(),
    }
}

/// Words that sentences begin with, and no name does.
const BEGINNINGS: &[&str] = &[
    "as", "so", "until", "we", "the", "to", "if", "when", "because", "for", "that", "this", "these", "they",
    "it", "you", "your", "our", "a", "an", "after", "only", "being", "så", "tills", "vi", "att", "om", "när",
    "eftersom", "för", "det", "de", "den", "du", "din", "ditt", "dina", "vår", "vårt", "våra", "efter",
    "bara", "en", "ett",
];

/// The sentence around a text in the first of some paragraphs that has one.
fn reading(paragraphs: &[String], text: &str) -> Option<String> {
    // the first letter may have become a capital, and a full stop at the end of a sentence is not doubled
    let text = text.trim().trim_end_matches('.');
    let rest = text.get(text.chars().next()?.len_utf8()..).filter(|rest| !rest.is_empty())?;
    let search = Finder::new(rest);
    paragraphs.iter().find_map(|paragraph| {
        let end = search.find(paragraph.as_bytes())? + rest.len();
        inside(paragraph, text, end)
    })
}

/// The sentence around a text that ends in a place of a paragraph: where nothing of a sentence stands before or after it,
/// it is a sentence of its own.
fn inside(paragraph: &str, text: &str, end: usize) -> Option<String> {
    let begin = end.checked_sub(text.len())?;
    let (before, after) = (paragraph.get(..begin)?, paragraph.get(end..)?);
    let after = after.trim_start_matches('.');
    let start = before.rfind(". ").map_or(0, |dot| dot + 2);
    // what stands after a label is a sentence of its own
    let led = before.get(start..).is_some_and(|b| !b.trim().is_empty() && !b.trim_end().ends_with(':'));
    let goes_on = after.trim_start().chars().next().is_some_and(|c| !c.is_uppercase());
    // with a small letter it goes well with what stands before
    let led = led && text.chars().next().is_some_and(char::is_uppercase);
    if !led && !goes_on {
        return None;
    }
    let end = paragraph.len() - after.len();
    let next: String = after.chars().take(24).collect();
    let cut = next.rfind(' ').filter(|_| next.chars().count() == 24);
    let next = cut.and_then(|cut| next.get(..cut)).unwrap_or(&next);
    let more = if next.len() < after.len() { " …" } else { "" };
    Some(format!("{}{next}{more}", paragraph.get(start..end)?))
}

/// Every run of words of the document.
fn all_of(document: &Document) -> Vec<String> {
    let mut out = Vec::new();
    document.intro.iter().for_each(|b| block(b, &mut out));
    document.sections.iter().chain([&document.summary]).for_each(|s| section(s, &mut out));
    out
}

fn section(of: &Section, out: &mut Vec<String>) {
    of.blocks.iter().for_each(|b| block(b, out));
    of.sections.iter().for_each(|s| section(s, out));
}

fn block(of: &Block, out: &mut Vec<String>) {
    match of {
        Block::Paragraph(inlines) => out.push(plain(inlines)),
        Block::List { items, .. } => items.iter().flatten().for_each(|b| block(b, out)),
        Block::Definitions(definitions) => {
            for definition in definitions {
                out.push(plain(&definition.term));
                definition.blocks.iter().for_each(|b| block(b, out));
            }
        }
        Block::Table(table) => {
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                out.extend(cell.split(|inline| *inline == Inline::Break).map(plain));
            }
        }
        Block::Notice(blocks) => blocks.iter().for_each(|b| block(b, out)),
        Block::Contact(contact) => out.extend(contact.details.iter().map(|(_, value)| plain(value))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_sentences_are_told_from_parts() {
        for (text, flaw) in [
            ("as long as the account is open", None),
            ("As long as the account is open.", Some(Flaw::FullStop)),
            ("as long as the account is open.", Some(Flaw::FullStop)),
            ("name, address etc.", None),
            ("namn, adress m.m.", None),
            ("one of the companies of Acme Inc.", None),
            ("advertisers at St. Petersburg", None),
            ("enligt 7 kap. 2 § bokföringslagen", None),
            ("We count orders. Then we plan the baking", Some(Flaw::Several)),
            ("Vi räknar beställningar. Sedan planerar vi bakningen.", Some(Flaw::Several)),
            ("Netflix Inc. Delaware", None),
            ("", None),
        ] {
            assert_eq!(whole(text), flaw, "{text}");
        }
    }

    #[test]
    fn a_part_is_made_of_a_sentence() {
        assert_eq!(mended("As long as the account is open."), "as long as the account is open");
        assert_eq!(mended("Google measures it."), "Google measures it");
        assert_eq!(mended("Så länge kontot finns."), "så länge kontot finns");
    }

    #[test]
    fn the_sentence_around_a_text_is_cut_out() {
        let inside = |paragraph: &str, text| reading(&[paragraph.to_owned()], text);
        let paragraph = "We get data. We keep the data As long as the account is open. Then we delete them all and say so.";
        assert_eq!(
            inside(paragraph, "As long as the account is open.").as_deref(),
            Some("We keep the data As long as the account is open. Then we delete them …")
        );
        assert_eq!(inside("We keep the data as long as it is open. Then we", "as long as it is open."), None);
        assert_eq!(
            inside("Our interest: We sell bread. (Article 6)", "We sell bread.").as_deref(),
            Some("Our interest: We sell bread. (Article 6)")
        );
        for alone in
            ["We sell bread.", "What for: We sell bread.", "It is so. We sell bread. You eat it.", "No bread"]
        {
            assert_eq!(inside(alone, "We sell bread."), None, "{alone}");
        }
    }
}
