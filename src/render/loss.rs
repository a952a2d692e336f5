//! What a page can lack, in the terms in which it is reported.

/// What a run belongs to: says which template should have printed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Title of the document, its dates and version, the note on its translation: may stand anywhere on the page.
    Front,
    /// Heading of a section.
    Heading,
    /// Paragraph.
    Paragraph,
    /// Item of a list.
    List,
    /// Term, or what is said of it.
    Definition,
    /// Caption, header or cell.
    Table,
    /// Line of an address.
    Contact,
    /// Title in the list of policies.
    Index,
}

/// What a page lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// These words are not where they belong: missing, changed, doubled or in another order.
    Words {
        /// What they belong to.
        part: Part,
        /// The words as they should stand there, cut to a few.
        expected: String,
        /// Anchor of the section, term or row they are in, if any.
        within: Option<String>,
    },
    /// There are words of the document once more than there should be.
    Repeated {
        /// The words.
        words: String,
    },
    /// This anchor is missing, doubled or in another order.
    Anchor {
        /// The anchor.
        id: String,
    },
}

/// The first words of a run, without markup: for a message.
pub fn excerpt(run: &str) -> String {
    const LETTERS: usize = 60;
    let mut words = String::new();
    let mut in_tag = false;
    for c in run.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            c if c.is_control() => {}
            c if !in_tag => words.push(c),
            _ => {}
        }
    }
    for (entity, character) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        words = words.replace(entity, character);
    }
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{} …", words.get(..end).unwrap_or_default().trim_end()),
        None => words,
    }
}
