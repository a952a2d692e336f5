//! A [`View`] as the values that templates see in `sys.inputs`.
//!
//! In: a view. Out: `policy`, maps and lists of strings and numbers, and in `policy.runs` the words of each run, whose
//! texts are content already. Each of these texts stands at a place of its run's own in a source that nobody reads; the
//! typesetter carries it to every glyph, and so [`super::ledger`] can tell whose words were set where.

use super::view::{InlineView, View};
use std::borrow::Cow;
use std::collections::HashMap;
use typst::foundations::{Array, Content, Dict, IntoValue, Value, dict};
use typst::syntax::{FileId, Source, Span, SyntaxKind};
use typst::text::TextElem;

/// Where the words of each run come from.
#[derive(Debug)]
pub struct Places {
    source: Source,
    spans: Vec<Span>,
}

impl Places {
    /// For so many runs.
    pub fn new(file: FileId, runs: usize) -> Places {
        let source = Source::new(file, "x\n\n".repeat(runs));
        let words = source.root().children().filter(|node| node.kind() == SyntaxKind::Text);
        Places { spans: words.map(|node| node.span()).collect(), source }
    }

    /// The source that the places are in.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The number of the run that has its words from a place.
    pub fn numbers(&self) -> HashMap<Span, usize> {
        self.spans.iter().copied().enumerate().map(|(number, span)| (span, number)).collect()
    }
}

/// The inputs of the templates.
pub fn inputs(view: &View<'_>, places: &Places) -> Option<Dict> {
    let runs = view.runs.iter().zip(&places.spans).map(|(words, place)| list(words, *place));
    let runs: Array = runs.collect();
    let json = serde_json::to_vec(view).ok()?;
    let mut policy: Dict = serde_json::from_slice(&json).ok()?;
    policy.insert("runs".into(), runs.into_value());
    Some(dict! { "policy" => policy })
}

fn list(words: &[InlineView<'_>], place: Span) -> Value {
    words.iter().map(|inline| self::inline(inline, place)).collect::<Array>().into_value()
}

fn inline(view: &InlineView<'_>, place: Span) -> Value {
    let words = |words: &[InlineView<'_>]| list(words, place);
    let pieces = |pieces: &[Cow<'_, str>]| -> Array {
        let piece = |text: &Cow<'_, str>| -> Content { TextElem::packed(text.as_ref()).spanned(place) };
        pieces.iter().map(|text| piece(text).into_value()).collect()
    };
    match view {
        InlineView::Text { pieces: texts, whole } => {
            dict! { "kind" => "text", "pieces" => pieces(texts), "whole" => *whole }
        }
        InlineView::Code { pieces: texts } => dict! { "kind" => "code", "pieces" => pieces(texts) },
        InlineView::Strong { words: inner } => dict! { "kind" => "strong", "words" => words(inner) },
        InlineView::Emphasis { words: inner } => dict! { "kind" => "emphasis", "words" => words(inner) },
        InlineView::Break => dict! { "kind" => "break" },
        InlineView::Anchor { to, words: inner } => {
            dict! { "kind" => "anchor", "to" => *to, "words" => words(inner) }
        }
        InlineView::Link { to, words: inner, address } => {
            dict! { "kind" => "link", "to" => *to, "words" => words(inner), "address" => pieces(address) }
        }
    }
    .into_value()
}
