//! What a language does with numbers, dates, lists, plurals, order and names of countries: ICU4X and its CLDR data,
//! behind one type.
//!
//! Formatters are made when they are first needed. A formatter without data for a language falls back to the root
//! of CLDR inside ICU; where even that fails, the plainest form is given, never a panic.

use crate::document::tree::{Direction, Inline, Inlines, append};
use icu_calendar::Gregorian;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale::LocaleDirectionality;
use icu_locale::names::{LanguageIdentifierDisplayName, RegionDisplayName};
use icu_locale_core::{LanguageIdentifier, Locale, subtags::Region};
use icu_plurals::{PluralCategory, PluralRules};
use jiff::civil::Date;
use memchr::memmem::Finder;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::sync::{OnceLock, PoisonError, RwLock};
use writeable::{Part, PartsWrite, Writeable};

/// How the last two items of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// `a, b and c`
    And,
    /// `a, b or c`
    Or,
}

/// The formatters of one language.
pub(super) struct Formats {
    locale: Locale,
    plurals: OnceLock<Option<PluralRules>>,
    number: OnceLock<Option<DecimalFormatter>>,
    date: OnceLock<Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>>,
    and: OnceLock<Option<ListFormatter>>,
    or: OnceLock<Option<ListFormatter>>,
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
    conjunction: OnceLock<Finder<'static>>,
    /// Names of countries that were asked for, by code: a policy says the same few in every section.
    countries: RwLock<HashMap<String, String>>,
}

impl Formats {
    /// For a BCP 47 tag; `None` when it is not one.
    pub fn new(tag: &str) -> Option<Formats> {
        Some(Formats::of(Locale::try_from_str(tag).ok()?))
    }

    /// For no language in particular.
    pub fn root() -> Formats {
        Formats::of(Locale::UNKNOWN)
    }

    fn of(locale: Locale) -> Formats {
        Formats {
            locale,
            plurals: OnceLock::new(),
            number: OnceLock::new(),
            date: OnceLock::new(),
            and: OnceLock::new(),
            or: OnceLock::new(),
            collator: OnceLock::new(),
            conjunction: OnceLock::new(),
            countries: RwLock::default(),
        }
    }

    /// The CLDR plural category of a count: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn plural(&self, n: u64) -> &'static str {
        self.rules().map_or("other", |rules| name(rules.category_for(n)))
    }

    /// The categories that the language has, for any number.
    pub fn plurals(&self) -> Vec<&'static str> {
        self.rules().map_or(vec!["other"], |rules| rules.categories().map(name).collect())
    }

    fn rules(&self) -> Option<&PluralRules> {
        let make = || PluralRules::try_new_cardinal(self.locale.clone().into()).ok();
        self.plurals.get_or_init(make).as_ref()
    }

    /// A count with the digits and the grouping of the language.
    pub fn number(&self, n: u64) -> String {
        let make = || DecimalFormatter::try_new(self.locale.clone().into(), Default::default()).ok();
        match self.number.get_or_init(make) {
            Some(formatter) => formatter.format(&fixed_decimal::Decimal::from(n)).to_string(),
            None => n.to_string(),
        }
    }

    /// A date in the long form: `21 November 2026`.
    pub fn date(&self, date: Date) -> String {
        let make = || FixedCalendarDateTimeFormatter::try_new(self.locale.clone().into(), YMD::long()).ok();
        let month = date.month().unsigned_abs();
        let day = date.day().unsigned_abs();
        match (
            self.date.get_or_init(make),
            icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day),
        ) {
            (Some(formatter), Ok(date)) => formatter.format(&date).to_string(),
            _ => date.to_string(),
        }
    }

    /// The items with the separators of the language between them.
    pub fn list(&self, items: Vec<Inlines>, kind: ListKind) -> Inlines {
        let make = |kind| {
            let prefs = self.locale.clone().into();
            let options = ListFormatterOptions::default();
            match kind {
                ListKind::And => ListFormatter::try_new_and(prefs, options).ok(),
                ListKind::Or => ListFormatter::try_new_or(prefs, options).ok(),
            }
        };
        let formatter = match kind {
            ListKind::And => self.and.get_or_init(|| make(kind)),
            ListKind::Or => self.or.get_or_init(|| make(kind)),
        };
        let Some(formatter) = formatter else { return joined(items) };
        // the items' words decide some separators (Spanish `y` or `e`), so ICU is given them
        let words: Vec<String> = items.iter().map(|i| crate::document::tree::plain(i)).collect();
        let mut pieces = Pieces { items: items.into_iter(), out: Vec::new(), depth: 0 };
        match formatter.format(words.iter().map(String::as_str)).write_to_parts(&mut pieces) {
            Ok(()) => pieces.out,
            Err(fmt::Error) => pieces.out.into_iter().chain(joined(pieces.items.collect())).collect(),
        }
    }

    /// Whether a text has in it what stands between the two items of a list, with its blanks: ` and `. A language that
    /// writes only a mark there has no word that could be mistaken, and is asked for that mark.
    pub fn has_conjunction(&self, text: &str) -> bool {
        let finder = self.conjunction.get_or_init(|| {
            let pair = self.list(vec![vec![Inline::text("1")], vec![Inline::text("2")]], ListKind::And);
            let pair = crate::document::tree::plain(&pair);
            Finder::new(pair.trim_matches(|c: char| c.is_ascii_digit())).into_owned()
        });
        finder.find(text.as_bytes()).is_some()
    }

    /// The order of the language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let make = || Collator::try_new(self.locale.clone().into(), CollatorOptions::default()).ok();
        match self.collator.get_or_init(make) {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        }
    }

    /// CLDR's name of a country by its ISO 3166-1 alpha-2 code, which is written in capitals.
    pub fn country(&self, code: &str) -> Option<String> {
        if !is_country(code) {
            return None;
        }
        if let Some(known) = self.countries.read().unwrap_or_else(PoisonError::into_inner).get(code) {
            return Some(known.clone());
        }
        let region = Region::try_from_str(code).ok()?;
        let name = RegionDisplayName::try_new_light(self.locale.clone().into(), region).ok()?.to_string();
        let mut countries = self.countries.write().unwrap_or_else(PoisonError::into_inner);
        Some(countries.entry(code.to_owned()).or_insert(name).clone())
    }

    /// The text with its first letter as at the beginning of a sentence, if it begins with a letter or with quotes
    /// or brackets before one.
    pub fn sentence_start(&self, text: &str) -> String {
        let Some(at) = text.find(|c: char| c.is_alphanumeric()) else { return text.to_owned() };
        let (before, rest) = text.split_at(at);
        let mut chars = rest.chars();
        let language = self.locale.id.language;
        let mut out = String::with_capacity(text.len() + 2);
        out.push_str(before);
        match chars.next() {
            // Dutch writes IJ as one letter, Turkish keeps the dot
            Some('i') if language.as_str() == "nl" && chars.as_str().starts_with('j') => {
                chars.next();
                out.push_str("IJ");
            }
            Some('i') if matches!(language.as_str(), "tr" | "az") => out.push('İ'),
            Some('ǆ') => out.push('ǅ'),
            Some('ǉ') => out.push('ǈ'),
            Some('ǌ') => out.push('ǋ'),
            Some(first) => out.extend(first.to_uppercase()),
            None => {}
        }
        out.push_str(chars.as_str());
        out
    }
}

/// A tag as BCP 47 writes it, with a language that exists: `sv-FI` for `sv_fi`. `None` when there is no such language.
pub(super) fn canonical(tag: &str) -> Option<String> {
    let id = LanguageIdentifier::try_from_str(tag).ok()?;
    direction(tag)?;
    Some(id.to_string())
}

/// Writing direction of a language; `None` when CLDR does not know the language.
pub(super) fn direction(tag: &str) -> Option<Direction> {
    let id = LanguageIdentifier::try_from_str(tag).ok()?;
    match LocaleDirectionality::new_extended().get(&id)? {
        icu_locale::Direction::RightToLeft => Some(Direction::Rtl),
        _ => Some(Direction::Ltr),
    }
}

/// The name of a language in that language itself, from CLDR: `français`. `None` when CLDR has none.
pub(super) fn autonym(tag: &str) -> Option<String> {
    let id = LanguageIdentifier::try_from_str(tag).ok()?;
    let prefs = Locale::from(id.clone()).into();
    let name = LanguageIdentifierDisplayName::try_new_light(prefs, id, Default::default()).ok()?;
    // for want of a name CLDR gives the tag
    Some(name.as_borrowed().write_to_string().into_owned()).filter(|name| name != tag)
}

/// Two capitals, and none of the codes that CLDR keeps for groups, tests, the unknown and parts of countries.
fn is_country(code: &str) -> bool {
    code.len() == 2
        && code.bytes().all(|b| b.is_ascii_uppercase())
        && !matches!(code, "EU" | "EZ" | "QO" | "UN" | "XA" | "XB" | "ZZ")
        && !matches!(code, "AC" | "CP" | "CQ" | "DG" | "EA" | "IC" | "TA")
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Items with commas: what is left when there is no formatter.
fn joined(items: Vec<Inlines>) -> Inlines {
    let mut out = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(Inline::text(", "));
        }
        out.extend(item);
    }
    out
}

/// Takes what ICU writes of a list and puts our inlines where it writes an item's words.
struct Pieces {
    items: std::vec::IntoIter<Inlines>,
    out: Inlines,
    /// How many parts are open: an item's words are written within one.
    depth: u32,
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.depth == 0 && !text.is_empty() {
            append(&mut self.out, vec![Inline::text(text)]);
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        if part != icu_list::parts::ELEMENT {
            return write(self);
        }
        self.depth += 1;
        write(self)?;
        self.depth -= 1;
        if let Some(item) = self.items.next() {
            append(&mut self.out, item);
        }
        Ok(())
    }
}
