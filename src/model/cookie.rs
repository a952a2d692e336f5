//! Cookies and everything else that stores or reads on a device. Article 5(3) of Directive 2002/58/EC.

use super::only::{Only, PLATFORM, PRODUCT};
use super::period::{Period, Unit};
use super::read::{Cx, Defined};
use super::text::{Term, Text};
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Value, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use std::sync::Arc;

/// A cookie or other tracker.
#[derive(Debug, Clone)]
pub struct Cookie {
    /// Its name or pattern, exactly as on the device; `None` when it has no name the policy could give.
    pub name: Option<Spanned<String>>,
    /// What to call it in words, where it has no name.
    pub label: Option<Text>,
    /// Who sets it: a recipient, or `None` for the controller.
    pub provider: Option<Spanned<String>>,
    /// Whether the author left the provider open: said so, and reported (EPR-09).
    pub provider_unknown: bool,
    /// What it does.
    pub purposes: Vec<Term>,
    /// Its category.
    pub category: Option<Spanned<&'static str>>,
    /// What kind of storage it is.
    pub storage: Vec<Spanned<&'static str>>,
    /// Whose domain sets it: `first` or `third`.
    pub party: Option<Spanned<&'static str>>,
    /// How long it stays.
    pub duration: Option<Spanned<Duration>>,
    /// Who can read it, besides the provider.
    pub read_by: Vec<Spanned<String>>,
    /// Whether the controller reads it, when somebody else sets it.
    pub read_by_us: Option<Spanned<bool>>,
    /// From when and to when.
    pub validity: Validity,
    /// When it is set.
    pub set: Option<Spanned<&'static str>>,
    /// Why no consent is needed.
    pub exempt: Option<Text>,
    /// Only for these products and on these platforms.
    pub only: Only,
    /// The activity that uses what it holds.
    pub activities: Vec<Spanned<String>>,
    /// Where it is set, if not on the site: a page elsewhere.
    pub place: Option<Text>,
    /// What else is to be said.
    pub note: Option<Text>,
    /// The whole entry.
    pub span: Span,
    /// Its key.
    pub head: Span,
}

impl Cookie {
    /// Whether both entries are about one cookie of one provider: it stands in each of its categories.
    pub fn is_same(&self, other: &Cookie) -> bool {
        let same = |a: &Option<Spanned<String>>, b: &Option<Spanned<String>>| {
            a.as_ref().map(|v| &v.value) == b.as_ref().map(|v| &v.value)
        };
        let category = |c: &Cookie| c.category.map(|c| c.value);
        self.name.is_some()
            && same(&self.name, &other.name)
            && same(&self.provider, &other.provider)
            && self.provider_unknown == other.provider_unknown
            && category(self) != category(other)
    }

    /// Whether the policy says that it is set only after consent.
    pub fn needs_consent(&self) -> bool {
        self.set.is_some_and(|s| s.value == "after-consent")
    }
}

/// How long a cookie stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duration {
    /// Until the browser is closed.
    Session,
    /// A period.
    For(Period),
    /// At most a period.
    UpTo(Period),
    /// Until the person deletes it.
    UntilCleared,
    /// Longer than the visit; the policy does not say how long.
    Persistent,
}

impl Duration {
    /// Rough length in hours, to find the longest; a session counts as none, what may never end as endless.
    pub fn hours(self) -> f64 {
        match self {
            Duration::Session => 0.0,
            Duration::For(p) | Duration::UpTo(p) => p.hours(),
            Duration::UntilCleared | Duration::Persistent => f64::INFINITY,
        }
    }

    fn parse(text: &str) -> Option<Duration> {
        match text {
            "session" => Some(Duration::Session),
            "until cleared" | "until-cleared" => Some(Duration::UntilCleared),
            "persistent" => Some(Duration::Persistent),
            _ => match text.strip_prefix("up to ") {
                Some(period) => Period::parse(period).map(Duration::UpTo),
                None => Period::parse(text).map(Duration::For),
            },
        }
    }

    /// The period, if there is one.
    pub fn period(self) -> Option<Period> {
        match self {
            Duration::For(p) | Duration::UpTo(p) => Some(p),
            Duration::Session | Duration::UntilCleared | Duration::Persistent => None,
        }
    }

    /// Thirteen months: the longest that the French authority accepts for audience measurement.
    pub const GUIDANCE: Period = Period { count: 13, unit: Unit::Months };
}

/// Categories, strictly necessary first.
pub const CATEGORIES: &[&str] = &["necessary", "preferences", "statistics", "marketing", "unclassified"];

/// Kinds of storage.
pub const STORAGE: &[&str] = &[
    "cookie",
    "local-storage",
    "session-storage",
    "indexed-db",
    "pixel",
    "beacon",
    "script",
    "fingerprint",
    "sdk",
    "cache",
];

const PARTY: &[&str] = &["first", "third"];
/// When it is set.
pub const SET: &[&str] = &["on-load", "after-consent", "on-request"];

/// A cookie.
pub static COOKIE: Shape = Shape {
    name: "a cookie",
    about: "A cookie or other thing that is stored or read on a device. Its key is its name, unless `name:` says otherwise.",
    keys: &[
        key(
            "name",
            Value::Name,
            "its name or pattern exactly as on the device, where the key is another",
            "CJEU C-673/17",
        ),
        key(
            "use",
            Value::Table(&super::used::USE),
            "a service of the catalog that says the rest of it: its name, or its name with details",
            "",
        ),
        key("unnamed", Value::Bool, "it has no name that could be given", "").or("`false`"),
        key(
            "label",
            Value::Phrase,
            "what to call it in words, where no name can be given: a noun phrase, instead of `unnamed:`",
            "",
        ),
        key(
            "provider",
            Value::Ref("recipient"),
            "who sets it; `unknown` is reported",
            "Article 5(3) ePrivacy Directive",
        )
        .or("the controller"),
        key(
            "purpose",
            Value::List(&Value::Ref("tracker purpose")),
            "what it does, in the third person",
            "Article 5(3) ePrivacy Directive",
        ),
        key(
            "category",
            Value::OneOf(CATEGORIES),
            "whether consent is needed depends on it",
            "Article 5(3) ePrivacy Directive",
        ),
        key("storage", Value::List(&Value::OneOf(STORAGE)), "what it is", "").or("a cookie"),
        key("party", Value::OneOf(PARTY), "whose domain sets it", "").or("derived from the provider"),
        key(
            "duration",
            Value::Forms(
                "`session`, `2 years`, `up to 2 years`, `until cleared`, or `persistent` if you do not say how long",
            ),
            "how long it stays",
            "CJEU C-673/17",
        ),
        key("read-by", Value::List(&Value::Ref("recipient")), "who else can read it", "CJEU C-673/17"),
        key("read-by-us", Value::Bool, "whether we read it, when somebody else sets it", "CJEU C-673/17"),
        key("set", Value::OneOf(SET), "when it is set", "Article 5(3) ePrivacy Directive"),
        key("exempt", Value::Text, "why no consent is needed: a sentence", "Article 5(3) ePrivacy Directive"),
        key("activity", Value::List(&Value::Ref("activity")), "the activity that uses what it holds", ""),
        PRODUCT,
        PLATFORM,
        VALID_FROM,
        VALID_TO,
        key("place", Value::Phrase, "where it is set, if not on our site, with its preposition", ""),
        key("note", Value::Prose, "what else is to be said", ""),
    ],
};

impl Cx<'_> {
    /// A cookie; `key` names it unless it says otherwise.
    pub fn cookie(&self, name: &Spanned<String>, node: &Arc<Node>) -> Option<Cookie> {
        let head = name.span;
        let table = self.table(node, &COOKIE)?;
        let provider_unknown = table.get("provider").is_some_and(|n| n.text() == Some("unknown"));
        let provider = if provider_unknown {
            None
        } else {
            table.read("provider", |n| self.reference(Defined::Recipient, n))
        };
        // what it stands for is filled in already
        let _ = table.get("use");
        let given = table.name("name");
        let label = self.text_of(&table, "label");
        let without = if label.is_some() { "label" } else { "unnamed" };
        let unnamed = table.flag("unnamed") || label.is_some();
        if unnamed && let (Some(given), Some(without_at)) = (table.key_span("name"), table.key_span(without))
        {
            self.push(
                rules::DEFINED_TWICE
                    .at(without_at, "this cookie has a name and is said to have none")
                    .also(given, "its name")
                    .help(format!("remove `name:` or `{without}:`")),
            );
        }
        let name = if unnamed { None } else { Some(given.unwrap_or_else(|| name.clone())) };
        Some(Cookie {
            name,
            label,
            provider,
            provider_unknown,
            purposes: self.terms_of(&table, "purpose", Family::Tracker),
            category: table.choice("category", CATEGORIES),
            storage: table.list("storage", |n| self.reader.choice(n, STORAGE)),
            party: table.choice("party", PARTY),
            duration: table.read("duration", |n| self.duration(n)),
            read_by: self.references(&table, "read-by", Defined::Recipient),
            read_by_us: table.boolean("read-by-us"),
            only: self.only(&table),
            validity: Validity::read(&table),
            set: table.choice("set", SET),
            exempt: self.text_of(&table, "exempt"),
            activities: self.references(&table, "activity", Defined::Activity),
            place: self.text_of(&table, "place"),
            note: self.text_of(&table, "note"),
            span: node.span,
            head,
        })
    }

    fn duration(&self, node: &Arc<Node>) -> Option<Spanned<Duration>> {
        let text = self.reader.string(node, "how long it stays")?;
        match Duration::parse(&text.value) {
            Some(duration) => Some(Spanned::new(duration, text.span)),
            None => {
                self.push(
                    rules::BAD_PERIOD
                        .at(text.span, format!("`{}` does not say how long the cookie stays", text.value))
                        .help("write `session`, `30 days`, `2 years`, `up to 2 years` or `until cleared`")
                        .did_you_mean(Period::meant(&text.value).as_deref()),
                );
                None
            }
        }
    }
}
