//! Rules that read the document: what only shows once everything is put together.

use crate::diag::{Citation, Level, Rule, Sink};
use crate::document::Written;
use crate::model::Policy;
use crate::source::{FileId, Sources, Span};

/// A link to a place that is not there.
pub static BROKEN_REFERENCE: Rule = Rule {
    code: "G12-06",
    name: "broken-reference",
    level: Level::Error,
    summary: "a text or a free section refers to a place that the policy does not have",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 12(1)",
        says: "information is given in an easily accessible form",
    }],
    explanation: include_str!("explain/broken-reference.md"),
    acceptable: false,
};

/// The rules of this file.
pub static ALL: &[&Rule] = &[&BROKEN_REFERENCE, &super::phrases::SENTENCE_IN_SENTENCE];

/// Checks the document of one language. `files` are those of the policy: the links are looked for in them. A link that no
/// author wrote is no finding: what it leads to is missing for a reason that another rule reports.
pub fn run(written: &Written, policy: &Policy, files: &[FileId], sources: &Sources, sink: &mut Sink) {
    let document = &written.document;
    super::phrases::run(document, policy, sink);
    let known = document.anchors();
    for anchor in &written.broken {
        let near = crate::load::closest(anchor, known.iter().copied());
        let message = format!("no place of this policy is called `#{anchor}`");
        let places = find(&format!("(#{anchor})"), files, sources);
        for span in places {
            // the anchor itself, without the brackets
            let inner = Span { start: span.start + 1, end: span.end - 1, ..span };
            sink.push(
                BROKEN_REFERENCE
                    .at(inner, message.clone())
                    .help("link to a section such as `#rights`, or to `#activity-…`, `#recipient-…` with the identifier")
                    .did_you_mean(near.map(|n| format!("#{n}")).as_deref()),
            );
        }
    }
    for (_, free) in &policy.sections {
        for target in [&free.after, &free.before, &free.within].into_iter().flatten() {
            let own = format!("section-{}", target.value);
            if !known.contains(&target.value.as_str()) && !known.contains(&own.as_str()) {
                let sections: Vec<&str> = document.walk().into_iter().map(|(_, s)| s.id.as_str()).collect();
                sink.push(
                    BROKEN_REFERENCE
                        .at(target.span, format!("this policy has no section `{}`", target.value))
                        .help(format!("write one of: {}", sections.join(", ")))
                        .did_you_mean(crate::load::closest(&target.value, sections.iter().copied())),
                );
            }
        }
    }
}

fn find(passage: &str, files: &[FileId], sources: &Sources) -> Vec<Span> {
    let mut out = Vec::new();
    for file in files {
        let Some(text) = sources.get(*file).map(|f| f.text.clone()) else { continue };
        out.extend(text.match_indices(passage).map(|(at, found)| Span::new(*file, at, at + found.len())));
    }
    out
}
