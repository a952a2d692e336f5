//! The words of one language: the shipped wording with a user's messages on top.

use super::formats::{self, Formats, ListKind};
use super::message::{Call, Message};
use super::overrides::{LocaleFile, Own};
use super::pattern::{Part, Pattern};
use super::resolve::Resolver;
use super::shipped::{Locale, Wording, english, shipped};
use super::{coverage, overrides};
use crate::diag::Sink;
use crate::document::tree::{Direction, Inline, Inlines, plain};
use crate::source::Sources;
use crate::vocabulary::Family;
use icu_locale_core::LanguageIdentifier;
use jiff::civil::Date;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

/// One language. What is embedded is shared by all catalogs of a process, so making one costs next to nothing.
pub struct Catalog {
    lang: String,
    /// `None` for a language that only the user has.
    shipped: Option<&'static Locale>,
    own: HashMap<Box<str>, Own>,
    formats: Arc<Formats>,
}

impl Catalog {
    /// The wording of `lang` as it is shipped; `None` for other languages.
    pub fn shipped(lang: &str) -> Option<Catalog> {
        Catalog::load(lang, &[], &Sources::default(), &mut Sink::new())
    }

    /// The wording of every shipped language.
    pub fn all_shipped() -> impl Iterator<Item = Catalog> {
        shipped().iter().filter_map(|locale| Catalog::shipped(locale.tag))
    }

    /// The shipped wording of `lang` with the user's messages on top.
    ///
    /// `sv-FI` takes the files of `locales/sv-FI/`, then those of `locales/sv/`, then what is shipped for `sv`, and
    /// writes dates and numbers as in Finland. A language that is not shipped needs every message from the user.
    /// Problems in the user's files become diagnostics with a place. `None`: the language is neither shipped nor has
    /// the user a file for it, or it is no language at all. Tags are written as BCP 47 does, `sv-FI`.
    pub fn load(lang: &str, files: &[LocaleFile], sources: &Sources, sink: &mut Sink) -> Option<Catalog> {
        let language = language_of(lang)?;
        let tags = [lang, &language];
        let shipped = tags.iter().find_map(|tag| shipped().iter().find(|l| l.tag == *tag));
        let mut own = HashMap::new();
        if !files.is_empty() {
            own = overrides::read(&tags, files, sources, sink);
        }
        let formats = match shipped {
            Some(locale) if locale.tag == lang => locale.formats(),
            _ => Arc::new(Formats::new(lang)?),
        };
        let catalog = Catalog { lang: lang.to_owned(), shipped, own, formats };
        if shipped.is_none() {
            let first = files.iter().find(|f| tags.contains(&f.lang.as_str()))?;
            formats::direction(lang)?;
            coverage::whole(&catalog, first, files, sources, sink);
        }
        coverage::check(&catalog, sink);
        Some(catalog)
    }

    /// BCP 47 tag, as it was asked for.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// Writing direction.
    pub fn direction(&self) -> Direction {
        match self.shipped {
            Some(locale) => locale.direction,
            None => formats::direction(&self.lang).unwrap_or(Direction::Ltr),
        }
    }

    /// The name of a language in that language itself, as a language switcher shows it: `Svenska`. The tag where
    /// CLDR has no name.
    pub fn name_of_language(&self, tag: &str) -> String {
        if let Some(locale) = shipped().iter().find(|l| l.tag == tag) {
            return locale.autonym.to_owned();
        }
        match (formats::autonym(tag), Formats::new(tag)) {
            (Some(name), Some(formats)) => formats.sentence_start(&name),
            _ => tag.to_owned(),
        }
    }

    /// A message with its arguments in their places. Arguments that are inlines stay what they are.
    pub fn inlines(&self, call: Call) -> Inlines {
        match self.pattern_of(call.message) {
            Some(pattern) => Resolver::inlines(self, pattern, Some(call)),
            // only a user's unfinished language gets here, and its policies are not written
            None => vec![Inline::text(call.message.id)],
        }
    }

    /// A message as plain text.
    pub fn string(&self, call: Call) -> String {
        let mut inlines = self.inlines(call);
        match (inlines.pop(), inlines.is_empty()) {
            (Some(Inline::Text(text)), true) => text,
            (last, _) => {
                inlines.extend(last);
                plain(&inlines)
            }
        }
    }

    /// The wording of a vocabulary entry: the message `<family>-<id>`, or its attribute `form`. An empty `form` is
    /// the message itself. `None` when there is no such entry or form.
    pub fn vocabulary(&self, family: Family, id: &str, form: &str) -> Option<String> {
        let attribute = if form.is_empty() { None } else { Some(form) };
        self.words(&[family.prefix(), "-", id].concat(), attribute)
    }

    /// What a law whose name is in another language is: `the Swedish Bookkeeping Act`. `None` for a law whose name
    /// speaks for itself in this language, and for one that is not known.
    pub fn law(&self, id: &str) -> Option<String> {
        self.words(&["law-", id].concat(), None)
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.own.contains_key(id) || self.wording().has(id)
    }

    /// A date in the long form of the language: `21 November 2026`.
    pub fn date(&self, date: Date) -> String {
        self.formats.date(date)
    }

    /// A count with the digits and the grouping of the language.
    pub fn number(&self, n: u64) -> String {
        self.formats.number(n)
    }

    /// Items as a list in running text: `a, b and c`. Items stay the inlines they are.
    pub fn list(&self, items: Vec<Inlines>, kind: ListKind) -> Inlines {
        self.formats.list(items, kind)
    }

    /// Whether a text has the word in it that joins the last two items of a list.
    pub fn has_conjunction(&self, text: &str) -> bool {
        self.formats.has_conjunction(text)
    }

    /// The name of a country as it stands alone, in a table or a list. `code` is ISO 3166-1 alpha-2 in capitals, or
    /// `EU` or `EEA`. `None` when there is no such country.
    pub fn country(&self, code: &str) -> Option<String> {
        self.words(&["country-", code].concat(), None).or_else(|| self.formats.country(code))
    }

    /// The name of a country in a sentence, with the article that some names have: `the Netherlands`. In languages
    /// that inflect names it is the form that follows a colon, as no single form fits after every preposition.
    pub fn country_in_text(&self, code: &str) -> Option<String> {
        self.words(&["country-", code].concat(), Some("running")).or_else(|| self.country(code))
    }

    /// Where something is, where no preposition fits every country: `på Island`. `None` where `in-place` fits.
    pub fn country_in(&self, code: &str) -> Option<String> {
        self.words(&["country-", code].concat(), Some("in"))
    }

    /// The order of two texts in the language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.formats.compare(a, b)
    }

    /// The text with its first letter as at the beginning of a sentence.
    pub fn sentence_start(&self, text: &str) -> String {
        self.formats.sentence_start(text)
    }

    /// The same for inlines: changed only when they begin with text of the language, never a name or a code.
    pub fn sentence_start_inlines(&self, mut inlines: Inlines) -> Inlines {
        match inlines.first_mut() {
            Some(Inline::Text(text)) => *text = self.formats.sentence_start(text),
            Some(Inline::Link { text: inner, .. } | Inline::Strong(inner) | Inline::Emphasis(inner)) => {
                *inner = self.sentence_start_inlines(std::mem::take(inner));
            }
            _ => {}
        }
        inlines
    }

    fn words(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let pattern = self.pattern(id, attribute)?;
        Some(match pattern.parts.as_slice() {
            [Part::Text(text)] => text.to_string(),
            _ => plain(&Resolver::inlines(self, pattern, None)),
        })
    }

    /// A message or term, or an attribute of one: the user's, or else the shipped one.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern> {
        let own = self.own.get(id).and_then(|own| own.body.pattern(attribute));
        own.or_else(|| self.wording().get(id)?.pattern(attribute))
    }

    /// The same for a message of [`super::messages`].
    fn pattern_of(&self, message: &'static Message) -> Option<&Pattern> {
        if self.own.is_empty() {
            return message.shipped(self.shipped.unwrap_or(english()));
        }
        self.pattern(message.id, None)
    }

    /// What is shipped for the language, or English for one that is not shipped: the measure of the user's messages.
    pub(super) fn wording(&self) -> &'static Wording {
        self.shipped.unwrap_or(english()).wording()
    }

    /// Whether this is a shipped language, or a regional form of one.
    pub(super) fn is_shipped(&self) -> bool {
        self.shipped.is_some()
    }

    /// The user's messages and terms.
    pub(super) fn own(&self) -> &HashMap<Box<str>, Own> {
        &self.own
    }

    /// The language's formatters.
    pub(super) fn formats(&self) -> &Formats {
        &self.formats
    }
}

/// The tag without its region: `sv` of `sv-FI`. A tag with a script or variants stands for itself, because its
/// wording would not be that of the plain language.
fn language_of(tag: &str) -> Option<String> {
    let id = LanguageIdentifier::try_from_str(tag).ok()?;
    // the tag becomes a folder and an attribute of the page: only one form of it is taken
    if id.to_string() != tag {
        return None;
    }
    if id.script.is_some() || !id.variants.is_empty() {
        return Some(tag.to_owned());
    }
    Some(id.language.as_str().to_owned())
}
