//! Which rows are meant by the words of the command line.

use crate::commands::failure::Failure;
use crate::law::{self, Row, Sheet};
use crate::load::{Node, closest};
use crate::localize::Catalog;
use crate::model::country;
use jiff::civil::Date;

/// What was asked for.
pub struct Choice<'w> {
    words: Vec<Word<'w>>,
    date: Option<Date>,
}

/// A word, and what it can mean.
enum Word<'w> {
    /// Name of a table.
    Table(&'static str),
    /// Id of a row or of several in different tables.
    Id(&'w str),
    /// A country: its code, or `EU`.
    Country(String),
    /// A word that stands somewhere in a row, in small letters.
    Any(String),
}

/// A row with the table it is in.
#[derive(Clone, Copy)]
pub struct Found {
    /// The table.
    pub sheet: Sheet,
    /// The row.
    pub row: &'static dyn Row,
}

impl<'w> Choice<'w> {
    /// Reads the words.
    pub fn of(words: &'w [String], date: Option<Date>) -> Choice<'w> {
        let mut read: Vec<Word<'w>> = Vec::new();
        for word in words.iter().map(|word| word.trim()).filter(|word| !word.is_empty()) {
            // a table is named once: afterwards `adequacy` is the mechanism
            let tables = if read.iter().any(|word| matches!(word, Word::Table(_))) { 0 } else { usize::MAX };
            let table = law::sheets().take(tables).find(|sheet| sheet.name.eq_ignore_ascii_case(word));
            read.push(match table {
                Some(sheet) => Word::Table(sheet.name),
                None => Word::of(word),
            });
        }
        Choice { words: read, date }
    }

    /// The rows that every word fits, on the day if there is one.
    pub fn rows(&self) -> Vec<Found> {
        let found =
            law::sheets().flat_map(|sheet| sheet.rows().into_iter().map(move |row| Found { sheet, row }));
        let on_the_day = |found: &Found| self.date.is_none_or(|day| found.row.standing().holds_on(day));
        found.filter(on_the_day).filter(|found| self.words.iter().all(|word| word.fits(found))).collect()
    }

    /// Whether a single row was asked for by its id.
    pub fn is_for_one(&self) -> bool {
        self.words.iter().any(|word| matches!(word, Word::Id(_)))
    }

    /// Why nothing was found, with what may have been meant.
    pub fn nothing(&self) -> Failure {
        let words: Vec<&str> = self.words.iter().map(Word::written).collect();
        let said = words.join(" ");
        let on = self.date.map(|day| format!(" on {day}")).unwrap_or_default();
        let failure = Failure::new(match words.len() {
            0 => format!("no row of the law data holds{on}"),
            1 => format!("no row of the law data is called `{said}` or has that word{on}"),
            _ => format!("no row of the law data has all of `{said}`{on}"),
        });
        match self.words.iter().find_map(Word::meant) {
            Some(near) => failure.help(format!("did you mean `{near}`?")),
            None => failure.help("`policyc law` lists the tables, and `policyc law TABLE` the rows of one"),
        }
    }
}

impl<'w> Word<'w> {
    fn of(word: &'w str) -> Word<'w> {
        let code = word.to_ascii_uppercase();
        if code == "EU" || country::exists(&code) {
            return Word::Country(code);
        }
        if law::rows().any(|(_, row)| row.id() == word) {
            return Word::Id(word);
        }
        match named(word) {
            Some(code) => Word::Country(code),
            None => Word::Any(word.to_lowercase()),
        }
    }

    fn fits(&self, found: &Found) -> bool {
        match self {
            Word::Table(name) => found.sheet.name == *name,
            Word::Id(id) => found.row.id() == *id,
            Word::Country(code) => {
                let keys = ["country", "countries", "subdivision", "of"];
                let written = found.sheet.written(found.row.id());
                written.iter().filter(|(key, _)| keys.contains(&key.name)).any(|(_, node)| {
                    has(node, &|text| text == code || text.split('-').next() == Some(code.as_str()))
                })
            }
            Word::Any(word) => {
                let standing = found.row.standing();
                let more =
                    [found.row.says(), found.row.id().to_owned(), standing.note.clone().unwrap_or_default()];
                more.iter().any(|text| text.to_lowercase().contains(word.as_str()))
                    || found
                        .sheet
                        .written(found.row.id())
                        .iter()
                        .any(|(_, node)| has(node, &|text| text.to_lowercase().contains(word.as_str())))
            }
        }
    }

    fn written(&self) -> &str {
        match self {
            Word::Table(name) => name,
            Word::Id(id) => id,
            Word::Country(code) => code,
            Word::Any(word) => word,
        }
    }

    /// What was probably meant by a word that no row has.
    fn meant(&self) -> Option<String> {
        let Word::Any(word) = self else { return None };
        let choice = Choice { words: vec![Word::Any(word.clone())], date: None };
        if !choice.rows().is_empty() {
            return None;
        }
        let tables = law::sheets().map(|sheet| sheet.name);
        let ids = law::rows().map(|(_, row)| row.id());
        let known: Vec<&str> = tables.chain(ids).collect();
        let names = names();
        let countries = names.iter().map(|(name, _)| name.as_str());
        closest(word, known.into_iter().chain(countries)).map(str::to_owned)
    }
}

/// Whether a text of a value passes.
fn has(node: &Node, passes: &dyn Fn(&str) -> bool) -> bool {
    if let Some(text) = node.text() {
        return passes(text);
    }
    node.items().into_iter().flatten().any(|item| has(item, passes))
        || node.entries().into_iter().flatten().any(|entry| has(&entry.value, passes))
}

/// The country of a name in a shipped language.
fn named(word: &str) -> Option<String> {
    let word = word.to_lowercase();
    names().into_iter().find(|(name, _)| name.to_lowercase() == word).map(|(_, code)| code.to_owned())
}

/// The names of countries in the shipped languages.
fn names() -> Vec<(String, &'static str)> {
    let catalogs: Vec<Catalog> = Catalog::all_shipped().collect();
    let of = |code: &'static str| {
        let names: Vec<_> = catalogs.iter().filter_map(move |c| Some((c.country(code)?, code))).collect();
        names
    };
    country::all().flat_map(of).collect()
}
