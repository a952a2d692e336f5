//! YAML text to [`Node`]s. The only file that knows the YAML parser.
//!
//! Closed here: duplicate keys, aliases that explode or contain themselves, tags, deep nesting, several documents.

use super::node::{Entry, Kind, Node};
use super::rules;
use crate::diag::Sink;
use crate::source::{FileId, Span, Spanned};
use granit_parser::{Event, Parser, ScalarStyle, options};
use std::collections::HashMap;
use std::sync::Arc;

/// How many values a file may hold once its aliases are followed.
const MAX_VALUES: u64 = 200_000;

/// How deep maps and lists may be nested.
const MAX_DEPTH: usize = 64;

/// The value of the file, or `None` when it is empty or cannot be read; what is wrong goes to the sink.
pub fn parse(file: FileId, text: &str, sink: &mut Sink) -> Option<Arc<Node>> {
    Builder { file, text, sink, stack: Vec::new(), anchors: HashMap::new(), root: None }.run()
}

/// A value under construction.
enum Frame {
    List {
        start: Span,
        anchor: usize,
        items: Vec<Arc<Node>>,
        weight: u64,
    },
    Map {
        start: Span,
        anchor: usize,
        entries: Vec<Entry>,
        key: Option<Arc<Node>>,
        merges: Vec<Arc<Node>>,
        weight: u64,
    },
}

struct Builder<'a> {
    file: FileId,
    text: &'a str,
    sink: &'a mut Sink,
    stack: Vec<Frame>,
    /// Anchored values with their weight; `None` while the value is not finished.
    anchors: HashMap<usize, Option<(Arc<Node>, u64)>>,
    root: Option<Arc<Node>>,
}

/// Reading cannot go on; the reason has been reported.
struct Stop;

impl Builder<'_> {
    fn run(mut self) -> Option<Arc<Node>> {
        let limits = options! { emit_unresolved_aliases: true, block_nesting_limit: MAX_DEPTH, flow_nesting_limit: MAX_DEPTH };
        let parser = Parser::new_from_str_with_options(self.text, limits);
        let mut documents = 0;
        for event in parser {
            let (event, at) = match event {
                Ok(event) => event,
                Err(error) => {
                    let offset = error.marker().byte_offset().unwrap_or(self.text.len());
                    self.syntax_error(offset, &error.info());
                    return None;
                }
            };
            let range = at.byte_range().unwrap_or(0..0);
            let span = Span::new(self.file, range.start, range.end);
            if matches!(event, Event::DocumentStart(..)) {
                documents += 1;
                if documents == 2 {
                    self.sink.push(
                        rules::SEVERAL_DOCUMENTS
                            .at(span, "this file holds more than one YAML document")
                            .label("a second document starts here")
                            .help("put each policy in a file of its own, and remove the line `---`"),
                    );
                    return None;
                }
            }
            if self.event(event, span).is_err() {
                return None;
            }
        }
        self.root
    }

    fn syntax_error(&mut self, offset: usize, info: &str) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        // the end of the file has no character to underline: step back to the last one that is not white space
        let trimmed = self.text.trim_end().len();
        let start = if offset >= trimmed {
            self.text[..trimmed].char_indices().last().map_or(0, |(i, _)| i)
        } else {
            offset
        };
        let end = self.text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
        let line = self.text[..start].rsplit('\n').next().unwrap_or("");
        let rest = self.text[start..].lines().next().unwrap_or("");
        let help = if line.contains('\t') || rest.starts_with('\t') {
            "YAML is indented with spaces: replace the tab by two spaces"
        } else if line.matches(": ").count() >= 1 && (info.contains("mapping") || rest.contains(": ")) {
            "text that holds a colon and a space must stand in quotes: `name: \"Acme: the company\"`"
        } else if info.contains("quote") || info.contains("quoted") {
            "a quotation mark was opened and not closed on this line or an earlier one"
        } else {
            "look at the indentation of this line and the one above: keys of one map start in the same column"
        };
        self.sink.push(
            rules::INVALID_YAML
                .at(Span::new(self.file, start, end), format!("this is not valid YAML: {info}"))
                .label("reading stopped here")
                .help(help),
        );
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Stop> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if tag.is_some() {
                    self.tag(span);
                }
                let plain = style == ScalarStyle::Plain;
                self.finish(node(span, Kind::Scalar { text: text.into_owned(), plain }), anchor, 1)
            }
            Event::Alias(anchor) => match self.anchors.get(&anchor) {
                Some(Some((node, weight))) => {
                    let (node, weight) = (node.clone(), *weight);
                    self.attach(node, weight)
                }
                _ => {
                    self.sink.push(
                        rules::BAD_ALIAS
                            .at(span, "this alias refers to the value that contains it")
                            .help("write the value out instead of the alias"),
                    );
                    self.finish(node(span, nothing()), 0, 1)
                }
            },
            Event::UnresolvedAlias(name) => {
                self.sink.push(
                    rules::BAD_ALIAS
                        .at(span, format!("no value is marked `&{name}`"))
                        .label("unknown alias")
                        .help(format!(
                            "mark the value to repeat with `&{name}` above this line, or write it out"
                        )),
                );
                self.finish(node(span, nothing()), 0, 1)
            }
            Event::SequenceStart(_, anchor, tag) => {
                if tag.is_some() {
                    self.tag(span);
                }
                self.anchors.insert(anchor, None);
                self.stack.push(Frame::List { start: span, anchor, items: Vec::new(), weight: 1 });
                Ok(())
            }
            Event::MappingStart(_, anchor, tag) => {
                if tag.is_some() {
                    self.tag(span);
                }
                self.anchors.insert(anchor, None);
                self.stack.push(Frame::Map {
                    start: span,
                    anchor,
                    entries: Vec::new(),
                    key: None,
                    merges: Vec::new(),
                    weight: 1,
                });
                Ok(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            _ => Ok(()),
        }
    }

    fn tag(&mut self, span: Span) {
        self.sink.push(
            rules::TAG
                .at(span, "YAML tags (`!…`) have no meaning here")
                .help("remove the tag; every value is read as the key it stands under asks for"),
        );
    }

    fn close(&mut self, end: Span) -> Result<(), Stop> {
        match self.stack.pop() {
            Some(Frame::List { start, anchor, items, weight }) => {
                let span = self.extent(start, end, items.last().map(|n| n.span));
                self.finish(node(span, Kind::List(items)), anchor, weight)
            }
            Some(Frame::Map { start, anchor, mut entries, merges, weight, .. }) => {
                let span = self.extent(start, end, entries.last().map(|e| e.value.span));
                self.duplicates(&entries);
                for merged in merges {
                    self.merge(&mut entries, &merged);
                }
                self.finish(node(span, Kind::Map(entries)), anchor, weight)
            }
            None => Ok(()),
        }
    }

    /// A block collection ends where its last value ends, not where the next token starts.
    fn extent(&self, start: Span, end: Span, last: Option<Span>) -> Span {
        let closing = end.end as usize;
        if closing > 0
            && matches!(self.text.as_bytes().get(closing - 1), Some(b']' | b'}'))
            && end.end > end.start
        {
            return Span { end: end.end, ..start };
        }
        Span {
            end: last.filter(|l| l.file == start.file && l.start >= start.start).map_or(start.end, |l| l.end),
            ..start
        }
    }

    fn duplicates(&mut self, entries: &[Entry]) {
        let mut seen: HashMap<&str, Span> = HashMap::with_capacity(entries.len());
        for entry in entries {
            if let Some(first) = seen.get(entry.key.value.as_str()) {
                self.sink.push(
                    rules::DUPLICATE_KEY
                        .at(entry.key.span, format!("the key `{}` stands here twice", entry.key.value))
                        .label("second time")
                        .also(*first, "first time")
                        .help("keep one of them: YAML has no way to say which is meant"),
                );
            } else {
                seen.insert(&entry.key.value, entry.key.span);
            }
        }
    }

    fn merge(&mut self, entries: &mut Vec<Entry>, merged: &Arc<Node>) {
        match &merged.kind {
            Kind::Map(more) => {
                for entry in more {
                    if !entries.iter().any(|e| e.key.value == entry.key.value) {
                        entries.push(entry.clone());
                    }
                }
            }
            Kind::List(list) => list.iter().for_each(|node| self.merge(entries, node)),
            Kind::Scalar { .. } => self.sink.push(
                rules::WRONG_KIND
                    .at(merged.span, "`<<` takes over the keys of another map; this is not a map")
                    .help("write `<<: *name`, with `&name` beside the map to take over"),
            ),
        }
    }

    fn finish(&mut self, mut node: Node, anchor: usize, weight: u64) -> Result<(), Stop> {
        if weight > MAX_VALUES {
            self.sink.push(
                rules::TOO_LARGE
                    .at(
                        node.span,
                        format!("this holds more than {MAX_VALUES} values once its aliases are followed"),
                    )
                    .help("split the file, or remove aliases of aliases"),
            );
            return Err(Stop);
        }
        if let Some(Frame::Map { key: Some(key), .. }) = self.stack.last() {
            node.key = Some(key.span);
        }
        let node = Arc::new(node);
        if anchor != 0 {
            self.anchors.insert(anchor, Some((node.clone(), weight)));
        }
        self.attach(node, weight)
    }

    /// Puts a finished value where it belongs.
    fn attach(&mut self, node: Arc<Node>, weight: u64) -> Result<(), Stop> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Frame::List { items, weight: total, .. }) => {
                *total = total.saturating_add(weight);
                items.push(node);
            }
            Some(Frame::Map { entries, key, merges, weight: total, .. }) => {
                *total = total.saturating_add(weight);
                match key.take() {
                    None => *key = Some(node),
                    Some(name) => match &name.kind {
                        Kind::Scalar { text, plain: true } if text == "<<" => merges.push(node),
                        Kind::Scalar { text, .. } => {
                            entries.push(Entry { key: Spanned::new(text.clone(), name.span), value: node });
                        }
                        Kind::List(_) | Kind::Map(_) => self.sink.push(
                            rules::WRONG_KIND
                                .at(name.span, "a key must be a word, not a list or a map")
                                .help("put the key in quotes if the brackets belong to its name"),
                        ),
                    },
                }
            }
        }
        Ok(())
    }
}

fn node(span: Span, kind: Kind) -> Node {
    Node { span, kind, key: None }
}

fn nothing() -> Kind {
    Kind::Scalar { text: String::new(), plain: true }
}
