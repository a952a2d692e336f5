//! One service of the catalog, and how its row is read.

use crate::load::{Entry, Shape, Value, key};
use crate::rows::{FROM, Line, NOTE, Row, SOURCE_KEY, Standing, TO, UNSURE};
use jiff::civil::Date;

/// A service that policies name.
#[derive(Debug)]
pub struct Service {
    /// Id: what an author writes under `use:`.
    pub id: String,
    /// What people call it: Google Analytics.
    pub title: String,
    /// Other words for it, for suggestions.
    pub also: Vec<String>,
    /// What it says of the recipient, as keys of the language.
    pub facts: Vec<Entry>,
    /// The cookies that come with it.
    pub cookies: Vec<KnownCookie>,
    /// Mechanisms that its provider names for transfers. They are never filled in: which one holds is for the contract.
    pub transfer: Vec<String>,
    /// The company on the Data Privacy Framework List, as far as known. An author looks it up.
    pub certified: Option<String>,
    /// Where the facts on cookies were read, and when.
    pub cookies_read: (String, Date),
    /// Validity, source, confidence.
    pub standing: Standing,
}

/// A cookie that comes with a service.
#[derive(Debug)]
pub struct KnownCookie {
    /// Its name or pattern.
    pub name: String,
    /// Set only in some uses of the service: brought only when an author names it.
    pub optional: bool,
    /// What is said of it, as keys of the language.
    pub facts: Vec<Entry>,
}

/// Keys of a row that are keys of a recipient.
const OF_RECIPIENT: &[&str] =
    &["name", "owner", "role", "task", "country", "processed-in", "privacy", "cookie-notice", "opt-out"];

/// Keys of a cookie in a row that are keys of a cookie in a policy.
const OF_COOKIE: &[&str] = &["purpose", "category", "storage", "party", "duration"];

/// A row.
pub(super) static SERVICE: Shape = Shape {
    name: "a service",
    about: "A service that policies name.",
    keys: &[
        key("service", Value::Name, "what people call it", "").required(),
        key("also", Value::List(&Value::Name), "other words for it", ""),
        key("name", Value::Name, "the company that customers in the Union deal with", "").required(),
        key("owner", Value::Name, "who owns it", ""),
        key("role", Value::Name, "its usual role", "").required(),
        key("task", Value::List(&Value::Id), "what it does: tasks of the vocabulary", "").required(),
        key("country", Value::Country, "the country of that company", ""),
        key("processed-in", Value::List(&Value::Country), "where data are processed", ""),
        key("privacy", Value::Url, "its privacy notice", ""),
        key("cookie-notice", Value::Url, "its account of its cookies", ""),
        key("opt-out", Value::Url, "where one opts out", ""),
        key("transfer", Value::List(&Value::Id), "mechanisms that the provider names", ""),
        key("certified", Value::Name, "the company on the Data Privacy Framework List", ""),
        key("cookies", Value::Tables(&COOKIE), "the cookies that come with it", ""),
        key("cookies-source", Value::Ref("source"), "where the cookies were read, if elsewhere", ""),
        FROM,
        TO,
        SOURCE_KEY,
        UNSURE,
        NOTE,
    ],
};

static COOKIE: Shape = Shape {
    name: "a cookie of a service",
    about: "A cookie or other thing that a service stores or reads on a device.",
    keys: &[
        key("purpose", Value::List(&Value::Id), "what it does: trackers of the vocabulary", "").required(),
        key("category", Value::Id, "its category", "").required(),
        key("storage", Value::Id, "what it is", ""),
        key("party", Value::Id, "whose domain sets it", ""),
        key("duration", Value::Duration, "how long it stays", ""),
        key("optional", Value::Bool, "it is set only in some uses of the service", ""),
    ],
};

/// Reads a row.
pub(super) fn read(line: &Line<'_>) -> Option<Service> {
    let standing = line.standing();
    let title = line.need("service");
    let mut needed = vec!["name", "role", "task"];
    // what the author runs is nobody else's: its maker gets no data
    if line.text("role").as_deref() != Some("own-system") {
        needed.push("country");
    }
    let complete = needed.iter().filter(|key| line.table.need(key).is_some()).count() == needed.len();
    let facts = entries(OF_RECIPIENT, |key| line.table.get(key));
    let cookies = line.table.get("cookies").map(|node| line.table.reader.named(node)).unwrap_or_default();
    let cookies = cookies.iter().filter_map(|entry| cookie(line, entry)).collect();
    let standing = standing?;
    let cookies_read =
        line.source("cookies-source").unwrap_or_else(|| (standing.source.clone(), standing.verified_on));
    let service = Service {
        id: line.id.to_owned(),
        also: line.strings("also"),
        facts,
        cookies,
        transfer: line.strings("transfer"),
        certified: line.text("certified"),
        cookies_read,
        standing,
        title: title?,
    };
    complete.then_some(service)
}

fn cookie(line: &Line<'_>, entry: &Entry) -> Option<KnownCookie> {
    let table = line.table.reader.table(&entry.value, &COOKIE)?;
    let needed = ["purpose", "category"].map(|key| table.need(key).is_some());
    let facts = entries(OF_COOKIE, |key| table.get(key));
    let cookie = KnownCookie { name: entry.key.value.clone(), optional: table.flag("optional"), facts };
    needed.iter().all(|there| *there).then_some(cookie)
}

fn entries<'n>(
    keys: &[&str],
    value: impl Fn(&str) -> Option<&'n std::sync::Arc<crate::load::Node>>,
) -> Vec<Entry> {
    let entry = |key: &&str| {
        let value = value(key)?.clone();
        Some(Entry { key: crate::source::Spanned::new((*key).to_owned(), value.span), value })
    };
    keys.iter().filter_map(entry).collect()
}

impl Service {
    /// What it says under a key of a recipient.
    pub fn fact(&self, key: &str) -> Option<&str> {
        self.facts.iter().find(|e| e.key.value == key).and_then(|e| e.value.text())
    }

    /// Whether it runs on the author's own server, so that nobody else gets data.
    pub fn is_own_system(&self) -> bool {
        self.fact("role") == Some("own-system")
    }

    /// Since when nothing in the row was looked at again.
    pub fn oldest(&self) -> Date {
        match self.cookies.is_empty() {
            true => self.standing.verified_on,
            false => self.standing.verified_on.min(self.cookies_read.1),
        }
    }
}

impl Row for Service {
    fn id(&self) -> &str {
        &self.id
    }

    fn standing(&self) -> &Standing {
        &self.standing
    }

    fn says(&self) -> String {
        if self.is_own_system() {
            return format!("{}: software on your own server", self.title);
        }
        let (name, country) =
            (self.fact("name").unwrap_or_default(), self.fact("country").unwrap_or_default());
        format!("{}: {name} ({country})", self.title)
    }
}
