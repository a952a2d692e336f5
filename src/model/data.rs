//! The data of an activity: each with its own source, necessity and group of people.
//! Articles 13(2)(e), 14(1)(d) and 14(2)(f) GDPR.

use super::only::{Only, PLATFORM, PRODUCT, STORED_ON, STORED_ON_KEY};
use super::read::Cx;
use super::text::{Term, Text, Words};
use crate::load::{Node, Shape, Table, Value, key};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use std::sync::Arc;

/// A category of data in an activity.
#[derive(Debug, Clone)]
pub struct Datum {
    /// Which.
    pub term: Term,
    /// Examples or particulars, in words: "such as …".
    pub detail: Option<Text>,
    /// Where it comes from, if not from where the activity says.
    pub sources: Vec<Source>,
    /// Whether it must be given.
    pub need: Option<Spanned<&'static str>>,
    /// What happens if it is not given.
    pub otherwise: Option<Text>,
    /// Only in this case.
    pub when: Option<Text>,
    /// Only for these products and on these platforms.
    pub only: Only,
    /// Where it is kept and nowhere else, of [`STORED_ON`].
    pub stored_on: Option<Spanned<&'static str>>,
    /// What may be among it.
    pub possible: Vec<Datum>,
}

impl Datum {
    /// Whether it is kept on the person's device and nowhere else, so that it never reaches the controller.
    pub fn stays_on_device(&self) -> bool {
        self.stored_on.is_some_and(|place| place.value == "device")
    }
}

/// Data of an activity that belong together: of one group of people, or of everybody.
#[derive(Debug, Clone)]
pub struct DataGroup {
    /// Whose data these are, if not everybody's.
    pub about: Option<Term>,
    /// The data.
    pub data: Vec<Datum>,
    /// Data that may be among them, and are not in every case.
    pub possible: Vec<Datum>,
    /// Whether that group must give them.
    pub need: Option<Spanned<&'static str>>,
    /// What happens if it does not.
    pub otherwise: Option<Text>,
    /// The entry.
    pub span: Span,
}

impl DataGroup {
    /// All of its data, in every case or not.
    pub fn all(&self) -> impl Iterator<Item = &Datum> {
        self.data.iter().chain(&self.possible).flat_map(|d| std::iter::once(d).chain(&d.possible))
    }
}

/// Where data come from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Which.
    pub term: Term,
    /// Its name, where one can be named.
    pub name: Option<Spanned<String>>,
    /// Whether everybody can look into it: Article 14(2)(f).
    pub public: Option<Spanned<bool>>,
    /// Only in this case.
    pub when: Option<Text>,
}

impl Source {
    /// `person`, `automatic`, `third-party`, `public-register` or `derived`; `third-party` for words of the author's.
    pub fn kind(&self) -> &str {
        self.term.flag("kind").unwrap_or("third-party")
    }

    /// Whether data from here are collected from the person (Article 13); what the controller itself observes counts
    /// (CJEU C-422/24).
    pub fn is_direct(&self) -> bool {
        matches!(self.kind(), "person" | "automatic")
    }
}

/// Whether data must be given: Article 13(2)(e).
pub const NEEDS: &[&str] = &["voluntary", "needed", "contractual", "statutory"];

/// The keys that are about one category of data.
const SINGLE: [&str; 9] =
    ["id", "class", "text", "detail", "source", "when", "product", "platform", "stored-on"];

/// A category of data.
pub static DATUM: Shape = Shape {
    name: "a category of data",
    about: "A category of personal data in an activity; with `about:` and `data:` the data of one group of people; with `may-include:` data that may be among them.",
    keys: &[
        key("id", Value::Ref("data"), "an identifier of the vocabulary", "Article 14(1)(d)"),
        super::kind::CLASS,
        key("text", Value::Phrase, "words of your own", "Article 14(1)(d)"),
        key("detail", Value::Phrase, "particulars, shown in brackets after it", ""),
        key(
            "source",
            Value::List(&Value::Table(&SOURCE)),
            "where it comes from, if not from where the activity says",
            "Article 14(2)(f)",
        ),
        key("need", Value::OneOf(NEEDS), "whether it must be given", "Article 13(2)(e)"),
        key(
            "otherwise",
            Value::Text,
            "what happens if it is not given: a sentence that stands on its own, `Without your address we cannot deliver.`",
            "Article 13(2)(e)",
        ),
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
        PRODUCT,
        PLATFORM,
        STORED_ON_KEY,
        key("about", Value::Ref("people"), "the group of people whose data stand under `data:`", ""),
        key("data", Value::List(&Value::Ref("data")), "the data of that group", ""),
        key(
            "may-include",
            Value::List(&Value::Ref("data")),
            "data that may be among these, and are not in every case",
            "Article 14(1)(d)",
        ),
    ],
};

/// A source.
pub static SOURCE: Shape = Shape {
    name: "a source",
    about: "Where personal data come from.",
    keys: &[
        key("id", Value::Ref("source"), "an identifier of the vocabulary", "Article 14(2)(f)"),
        key("text", Value::Phrase, "words of your own, standing after from", "Article 14(2)(f)"),
        key("name", Value::Name, "its name, where one can be named", ""),
        key(
            "public",
            Value::Bool,
            "whether everybody can look into it, where the vocabulary does not know",
            "Article 14(2)(f)",
        ),
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
    ],
};

impl Cx<'_> {
    /// The data under a key, in groups: data without a group stand in one with no `about`.
    pub fn data_groups(&self, table: &Table<'_>, name: &str) -> Vec<DataGroup> {
        let mut groups: Vec<DataGroup> = Vec::new();
        for node in table.get(name).map(|n| self.reader.items(n)).unwrap_or_default() {
            if node.get("about").is_some() || node.get("data").is_some() {
                groups.extend(self.data_group(&node));
                continue;
            }
            let (data, possible) = match node
                .get("may-include")
                .filter(|_| node.get("id").is_none() && node.get("text").is_none())
            {
                Some(possible) => {
                    self.nothing_else(&node);
                    (Vec::new(), self.possible(Some(possible)))
                }
                None => (self.datum(&node).into_iter().collect(), Vec::new()),
            };
            if data.is_empty() && possible.is_empty() {
                continue;
            }
            match groups.last_mut() {
                Some(last) if last.about.is_none() => {
                    last.span = last.span.to(node.span);
                    last.data.extend(data);
                    last.possible.extend(possible);
                }
                _ => groups.push(DataGroup {
                    about: None,
                    data,
                    possible,
                    need: None,
                    otherwise: None,
                    span: node.span,
                }),
            }
        }
        groups
    }

    /// What may be among the data of an activity says nothing else.
    fn nothing_else(&self, node: &Node) {
        let Some(table) = self.table(node, &DATUM) else { return };
        for key in DATUM.keys.iter().filter(|key| key.name != "may-include") {
            if let (Some(_), Some(span)) = (table.get(key.name), table.key_span(key.name)) {
                self.push(
                    crate::load::rules::UNKNOWN_KEY
                        .at(span, format!("`{}:` stands beside `may-include:`, and nothing says of which data", key.name))
                        .help("add `id:` with the data that these may be among, or write it beside one of the data under `may-include:`"),
                );
            }
        }
        let _ = table.get("may-include");
    }

    /// The data under `may-include:`; what may be among them in turn is not asked for.
    fn possible(&self, node: Option<&Arc<Node>>) -> Vec<Datum> {
        let items = node.map(|node| self.reader.items(node)).unwrap_or_default();
        let datum = |n: &Arc<Node>| {
            let Some(inner) = n.get("may-include") else { return self.datum(n) };
            self.push(
                crate::load::rules::UNKNOWN_KEY
                    .at(inner.key.unwrap_or(inner.span), "`may-include:` stands here within another")
                    .help("write all data that may be included in one list"),
            );
            None
        };
        items.iter().filter_map(datum).collect()
    }

    fn data_group(&self, node: &Arc<Node>) -> Option<DataGroup> {
        let table = self.table(node, &DATUM)?;
        let about = table.need("about").and_then(|n| self.term(Family::People, n));
        let possible = self.possible(table.get("may-include"));
        // a group may have data that are not there in every case, and no others
        let data = if possible.is_empty() { table.need("data") } else { table.get("data") };
        let data: Vec<Datum> = data
            .map(|node| self.reader.items(node).iter().filter_map(|n| self.datum(n)).collect())
            .unwrap_or_default();
        // the other keys belong to single data, not to a group
        for other in SINGLE {
            if let Some(span) = table.key_span(other) {
                self.push(
                    crate::load::rules::UNKNOWN_KEY
                        .at(
                            span,
                            format!("`{other}:` belongs to one category of data, not to the data of a group"),
                        )
                        .help("write it beside the category it is about, in the list under `data:`"),
                );
            }
        }
        Some(DataGroup {
            about,
            data,
            possible,
            need: table.choice("need", NEEDS),
            otherwise: self.text_of(&table, "otherwise"),
            span: node.span,
        })
    }

    fn datum(&self, node: &Arc<Node>) -> Option<Datum> {
        let more = ["need", "otherwise", "may-include"];
        if !SINGLE.iter().chain(&more).any(|k| node.get(k).is_some()) {
            let term = self.term(Family::Data, node)?;
            return Some(Datum {
                term,
                detail: None,
                sources: Vec::new(),
                need: None,
                otherwise: None,
                when: None,
                only: Only::default(),
                stored_on: None,
                possible: Vec::new(),
            });
        }
        let table = self.table(node, &DATUM)?;
        let (_, _) = (table.get("about"), table.get("data"));
        let datum = Datum {
            detail: self.text_of(&table, "detail"),
            sources: self.sources(&table, "source"),
            need: table.choice("need", NEEDS),
            otherwise: self.text_of(&table, "otherwise"),
            when: self.text_of(&table, "when"),
            only: self.only(&table),
            stored_on: table.choice("stored-on", STORED_ON),
            possible: self.possible(table.get("may-include")),
            term: self.data_term(&table)?,
        };
        Some(datum)
    }

    /// The sources under a key.
    pub fn sources(&self, table: &Table<'_>, name: &str) -> Vec<Source> {
        table.list(name, |node| {
            if node.get("id").is_none() && node.get("text").is_none() {
                let term = self.term(Family::Source, node)?;
                return Some(Source { name: None, public: known_public(&term), when: None, term });
            }
            let table = self.table(node, &SOURCE)?;
            let (name, public) = (table.name("name"), table.boolean("public"));
            let when = self.text_of(&table, "when");
            let term = self.term_in(Family::Source, &table)?;
            Some(Source { name, public: public.or_else(|| known_public(&term)), when, term })
        })
    }
}

/// What the vocabulary knows of a source, the shipped one or the author's own. Words that say it themselves need no
/// second word of it, "public sources" no more than the shipped ones; the author's words in their place may not say it.
fn known_public(term: &Term) -> Option<Spanned<bool>> {
    let known = match (term.flag("public"), &term.words) {
        (Some("true"), _) => true,
        (Some("in-words"), Words::Own(text)) => {
            !text.values.iter().all(|(lang, words)| says_public(lang, words))
        }
        _ => false,
    };
    known.then(|| Spanned::new(true, term.span))
}

/// Beginnings of words that say that everybody has access.
const PUBLIC: &[(&str, &[&str])] = &[("en", &["public"]), ("sv", &["offentlig", "allmän"])];

fn says_public(lang: &str, words: &Spanned<String>) -> bool {
    let begins = |word: &str, stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    let lower = words.value.to_lowercase();
    let mut said = lower.split(|c: char| !c.is_alphanumeric());
    PUBLIC
        .iter()
        .find(|(known, _)| *known == lang)
        .is_some_and(|(_, stems)| said.any(|word| begins(word, stems)))
}
