//! YAML text to [`Node`]s. Only this file and those below it know the YAML parser.
//!
//! Closed here: duplicate keys, aliases that explode or contain themselves, tags, deep nesting, several documents.

mod mistake;
mod surroundings;

use super::node::{Entry, Kind, Node, blank};
use super::rules;
use crate::diag::Sink;
use crate::source::{FileId, Span, Spanned};
use granit_parser::{Event, Parser, ScalarStyle, options};
use std::collections::{HashMap, HashSet};
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
        let mut limits = options! { emit_unresolved_aliases: true, block_nesting_limit: MAX_DEPTH, flow_nesting_limit: MAX_DEPTH };
        // nobody reads comments here, and the parser gives up on a hundred of them in a row
        limits.set_emit_comments(false);
        let parser = Parser::new_from_str_with_options(self.text, limits);
        let mut documents = 0;
        for event in parser {
            let (event, at) = match event {
                Ok(event) => event,
                Err(error) => {
                    self.sink.push(mistake::mistake(&error, self.text).diagnostic(self.file));
                    return None;
                }
            };
            let span = self.span(at);
            if matches!(event, Event::DocumentStart(..)) {
                documents += 1;
                if documents == 2 {
                    self.sink.push(
                        rules::SEVERAL_DOCUMENTS
                            .at(span, "this file holds more than one YAML document")
                            .label("a second document starts here")
                            .help(
                                "put each policy in a file of its own, and remove the lines `---` and `...`",
                            ),
                    );
                    return None;
                }
            }
            if is_tagged(&event) {
                self.tag(at.tag_span().map_or(span, |tag| self.span(tag)));
            }
            if self.event(event, span).is_err() {
                return None;
            }
        }
        self.root
    }

    fn span(&self, at: granit_parser::Span) -> Span {
        let range = at.byte_range().unwrap_or(0..0);
        Span::new(self.file, range.start, range.end)
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Stop> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let plain = style == ScalarStyle::Plain;
                if plain && let Some(mistake) = mistake::tight_dash(self.text, span.range()) {
                    self.sink.push(mistake.diagnostic(self.file));
                    return Err(Stop);
                }
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
                            .at(span, "this alias stands inside the value that it repeats")
                            .help("write the value out instead of the alias"),
                    );
                    Err(Stop)
                }
            },
            Event::UnresolvedAlias(name) => {
                // most are no aliases but names that start with an asterisk, such as those of cookies
                let name = name.trim_end_matches(':');
                self.sink.push(
                    rules::BAD_ALIAS
                        .at(span, format!("no value is marked `&{name}`, so `*{name}` has nothing to repeat"))
                        .help(format!(
                            "if the asterisk belongs to the text, put it in quotation marks: `\"*{name}\"`"
                        )),
                );
                Err(Stop)
            }
            Event::SequenceStart(_, anchor, _) => {
                self.anchors.insert(anchor, None);
                self.stack.push(Frame::List { start: span, anchor, items: Vec::new(), weight: 1 });
                Ok(())
            }
            Event::MappingStart(_, anchor, _) => {
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
                .at(span, "a word that starts with `!` is a YAML tag, and tags have no meaning here")
                .help("remove it; if the `!` belongs to the text, put the text in quotation marks"),
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
                let mut known: HashSet<String> = HashSet::new();
                if !merges.is_empty() {
                    known.extend(entries.iter().map(|e| e.key.value.clone()));
                }
                for merged in merges {
                    self.merge(&mut entries, &mut known, &merged);
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
        let mut seen: HashMap<&str, &Entry> = HashMap::with_capacity(entries.len());
        for entry in entries {
            let key = entry.key.value.as_str();
            let Some(first) = seen.get(key) else {
                seen.insert(key, entry);
                continue;
            };
            let collections =
                [&first.value, &entry.value].iter().all(|v| v.entries().is_some() || v.items().is_some());
            let help = if collections {
                format!("move what stands under the second `{key}:` under the first, and remove the second")
            } else {
                "keep one of them: nothing says which is meant".to_owned()
            };
            self.sink.push(
                rules::DUPLICATE_KEY
                    .at(entry.key.span, format!("the key `{key}` stands here twice"))
                    .label("second time")
                    .also(first.key.span, "first time")
                    .help(help),
            );
        }
    }

    fn merge(&mut self, entries: &mut Vec<Entry>, known: &mut HashSet<String>, merged: &Arc<Node>) {
        match &merged.kind {
            Kind::Map(more) => {
                for entry in more {
                    if known.insert(entry.key.value.clone()) {
                        entries.push(entry.clone());
                    }
                }
            }
            Kind::List(list) => list.iter().for_each(|node| self.merge(entries, known, node)),
            Kind::Scalar { .. } => self.sink.push(
                rules::WRONG_KIND
                    .at(merged.place(), "`<<` takes over the keys of another map; this is not a map")
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
                        format!(
                            "this holds more than {},000 values, counting what its aliases repeat",
                            MAX_VALUES / 1000
                        ),
                    )
                    .help("write values out instead of aliases that repeat aliases, or split the file"),
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
                        Kind::Scalar { text, .. } if name.is_nothing() || blank(text) => self.sink.push(
                            rules::WRONG_KIND
                                .at(name.span, "there is no key before this colon")
                                .help("write the key before it; if the colon belongs to a text, put the text in quotation marks"),
                        ),
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

fn is_tagged(event: &Event<'_>) -> bool {
    match event {
        Event::Scalar(_, _, _, tag) | Event::SequenceStart(_, _, tag) | Event::MappingStart(_, _, tag) => {
            tag.is_some()
        }
        _ => false,
    }
}

fn node(span: Span, kind: Kind) -> Node {
    Node { span, kind, key: None }
}
