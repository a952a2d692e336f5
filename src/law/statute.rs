//! Laws that a policy names: for a legal obligation, for a statutory storage period, for a national rule.

use super::{Period, Row, Standing};
use crate::load::{Shape, Value, key};
use crate::rows::{FROM, Line, NOTE, Rows, SOURCE_KEY, TO, UNSURE};
use jiff::civil::Date;
use std::sync::OnceLock;

/// A law, in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statute {
    /// Id: what an author writes under `law`.
    pub id: String,
    /// ISO 3166-1 alpha-2 code, or `EU`.
    pub country: String,
    /// Language of `name`, BCP 47.
    pub language: String,
    /// Name in running text in its own language; never translated.
    pub name: String,
    /// How its own language cites a place of it: `{}` stands for the place.
    pattern: Option<String>,
    /// The place that policies usually mean, as its own language writes it.
    pub provision: Option<String>,
    /// What policies name it for.
    pub topics: Vec<Topic>,
    /// Periods it sets.
    pub keeps: Vec<Keep>,
    /// Official text.
    pub url: Option<String>,
    /// The law that replaced it: id of another row.
    pub successor: Option<String>,
    /// Validity, source, confidence.
    pub standing: Standing,
}

/// A period that a law sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// What is kept, or what becomes barred: `accounting-records`, `vouchers`, `claims`.
    pub what: String,
    /// How long.
    pub period: Period,
    /// The event it runs from: an id of the vocabulary's events.
    pub after: String,
    /// Whether data must be gone by then; otherwise they must be kept that long, or a claim can be brought.
    pub at_most: bool,
    /// First day of this period's validity.
    pub valid_from: Option<Date>,
    /// Last day of this period's validity.
    pub valid_to: Option<Date>,
    /// What else one should know, in English.
    pub note: Option<String>,
}

/// What policies name a law for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The general act on data protection.
    DataProtection,
    /// Bookkeeping and tax records.
    Accounting,
    /// Storing on and reading from devices.
    Cookies,
    /// A child's consent.
    Children,
    /// National identification numbers.
    NationalId,
    /// When claims become time-barred.
    Limitation,
    /// Money laundering.
    MoneyLaundering,
    /// Health and care.
    Health,
    /// Advertising by electronic means.
    Marketing,
    /// Employees and applicants.
    Employment,
    /// Reports of wrongdoing.
    Whistleblowing,
    /// Cameras.
    Cameras,
    /// Online services and platforms.
    Platforms,
    /// Product rules.
    Products,
    /// Archives.
    Archives,
    /// Banks, payments, credit and insurance.
    Finance,
    /// Telephony, internet access and post.
    Communications,
    /// Public bodies: procedure, access to documents, social services.
    PublicSector,
    /// Schools and universities.
    Education,
    /// Homes and land.
    Housing,
    /// Companies and associations: registers of their owners and members.
    Companies,
    /// Tax and what is reported for it.
    Tax,
}

/// What a policy names a law for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedFor {
    /// A storage period, or when claims become time-barred.
    Period,
    /// A legal obligation.
    Obligation,
    /// Anything else: a task, a condition for sensitive data, a limit of a right.
    Other,
}

impl Statute {
    /// The place that is meant where a policy does not say which. The place of a period is meant for periods only, and
    /// for obligations that consist in keeping: accounts, and proof of who a customer is. The place on cookies of a law
    /// on operators is meant for neither: what operators must do and keep is elsewhere in it.
    pub fn usual_place(&self, named_for: NamedFor) -> Option<&str> {
        let about = |topics: &[Topic]| self.topics.iter().any(|topic| topics.contains(topic));
        let of_operators = about(&[Topic::Cookies]) && about(&[Topic::Communications]);
        let meant = match named_for {
            NamedFor::Period => !of_operators,
            NamedFor::Obligation if self.keeps.is_empty() => !of_operators,
            NamedFor::Obligation => about(&[Topic::Accounting, Topic::MoneyLaundering]),
            NamedFor::Other => self.keeps.is_empty(),
        };
        self.provision.as_deref().filter(|_| meant)
    }

    /// The one period that it sets on a day for keeping something, if that is confirmed; `None` where there are several,
    /// or where more has to be known.
    pub fn only_period(&self, date: Date) -> Option<&Keep> {
        let mut keeps = self.keeps_on(date);
        let keep = keeps.next().filter(|_| keeps.next().is_none())?;
        let plain = !keep.at_most && !keep.what.ends_with("claims") && keep.note.is_none();
        let sure = self.standing.confirms("keeps") && self.standing.holds_on(date);
        (plain && sure).then_some(keep)
    }

    /// How its own language cites a place of it: `7 kap. 2 § bokföringslagen (1999:1078)`. Without a place, the one
    /// that policies usually mean; without that, the name.
    pub fn cited(&self, provision: Option<&str>) -> String {
        self.at(provision.or(self.provision.as_deref()))
    }

    /// How its own language cites this place of it, or the law as a whole.
    pub fn at(&self, place: Option<&str>) -> String {
        match (place, &self.pattern) {
            (Some(place), Some(pattern)) => pattern.replace("{}", place),
            (Some(place), None) => format!("{place} {}", self.name),
            (None, _) => self.name.clone(),
        }
    }

    /// The same as [`Statute::cited`], fit to stand in parentheses behind an explanation: `7 kap. 2 § bokföringslagen
    /// 1999:1078`, `Handelsgesetzbuch, HGB`.
    pub fn cited_in_parentheses(&self, provision: Option<&str>) -> String {
        self.at_in_parentheses(provision.or(self.provision.as_deref()))
    }

    /// The same as [`Statute::at`], fit to stand in parentheses.
    pub fn at_in_parentheses(&self, place: Option<&str>) -> String {
        in_parentheses(&self.at(place))
    }

    /// The periods that hold on a day.
    pub fn keeps_on(&self, date: Date) -> impl Iterator<Item = &Keep> {
        self.keeps.iter().filter(move |keep| {
            keep.valid_from.is_none_or(|from| from <= date) && keep.valid_to.is_none_or(|to| date <= to)
        })
    }

    /// The law that is in force in its place on a day: itself, its successor, or the successor's.
    pub fn in_force(&'static self, date: Date) -> Option<&'static Statute> {
        let mut law = self;
        // a chain of successors is short; the bound keeps a slip in the data from turning in a circle
        for _ in 0..8 {
            if law.standing.holds_on(date) {
                return Some(law);
            }
            law = statute(law.successor.as_deref()?)?;
        }
        None
    }
}

/// The name of a law without parentheses of its own, fit to stand in some.
pub fn in_parentheses(name: &str) -> String {
    let mut rest = name;
    let mut out = String::with_capacity(name.len());
    while let Some((before, inside, after)) = parenthesis(rest) {
        // a number belongs to the name, an abbreviation or place is set off
        let number = inside.starts_with(|c: char| c.is_ascii_digit());
        out.push_str(if number { before } else { before.trim_end() });
        out.push_str(if number { "" } else { ", " });
        out.push_str(inside);
        rest = after;
    }
    out + rest
}

/// What stands before, in and after the first parenthesis that follows a space.
fn parenthesis(text: &str) -> Option<(&str, &str, &str)> {
    let open = text.find(" (")? + 1;
    let (inside, after) = text.get(open + 1..)?.split_once(')')?;
    Some((text.get(..open)?, inside, after))
}

/// The law of an id, in force or not: the caller looks at its validity.
pub fn statute(id: &str) -> Option<&'static Statute> {
    table().find(id)
}

/// The laws of a country that policies name for a topic, in force on a day. `country` may be `EU`.
pub fn statutes_of(country: &str, topic: Topic, date: Date) -> impl Iterator<Item = &'static Statute> + '_ {
    table().mentioning(country, |_| true).filter(move |row| {
        row.country == country && row.topics.contains(&topic) && row.standing.holds_on(date)
    })
}

/// All laws, in force or not.
pub fn statutes() -> impl Iterator<Item = &'static Statute> {
    table().all()
}

const TOPICS: &[(&str, Topic)] = &[
    ("data-protection", Topic::DataProtection),
    ("accounting", Topic::Accounting),
    ("cookies", Topic::Cookies),
    ("children", Topic::Children),
    ("national-id", Topic::NationalId),
    ("limitation", Topic::Limitation),
    ("money-laundering", Topic::MoneyLaundering),
    ("health", Topic::Health),
    ("marketing", Topic::Marketing),
    ("employment", Topic::Employment),
    ("whistleblowing", Topic::Whistleblowing),
    ("cameras", Topic::Cameras),
    ("platforms", Topic::Platforms),
    ("products", Topic::Products),
    ("archives", Topic::Archives),
    ("finance", Topic::Finance),
    ("communications", Topic::Communications),
    ("public-sector", Topic::PublicSector),
    ("education", Topic::Education),
    ("housing", Topic::Housing),
    ("companies", Topic::Companies),
    ("tax", Topic::Tax),
];

static SHAPE: Shape = Shape {
    name: "a law",
    about: "A law that a policy names.",
    keys: &[
        key("country", Value::Name, "ISO 3166-1 alpha-2 code, or EU", "").required(),
        key("language", Value::Language, "language of the name", "").required(),
        key("name", Value::Name, "name in running text in its own language", "").required(),
        key("cited", Value::Name, "how its own language cites a place of it", ""),
        key("provision", Value::Name, "the place that policies usually mean", ""),
        key("topics", Value::List(&Value::Name), "what policies name it for", "").required(),
        key("keeps", Value::List(&Value::Table(&KEEP)), "periods it sets", ""),
        key("url", Value::Url, "official text", ""),
        key("successor", Value::Ref("law"), "the law that replaced it", ""),
        FROM,
        TO,
        SOURCE_KEY,
        UNSURE,
        NOTE,
    ],
};

static KEEP: Shape = Shape {
    name: "a period of a law",
    about: "How long something must or may be kept.",
    keys: &[
        key("what", Value::Id, "what is kept", "").required(),
        key("period", Value::Duration, "how long", "").required(),
        key("after", Value::Ref("event"), "the event it runs from", "").required(),
        key("at-most", Value::Bool, "whether data must be gone by then", ""),
        FROM,
        TO,
        NOTE,
    ],
};

pub(super) fn table() -> &'static Rows<Statute> {
    static TABLE: OnceLock<Rows<Statute>> = OnceLock::new();
    TABLE.get_or_init(|| Rows::new(include_str!("data/statutes.yaml"), &SHAPE, read))
}

fn read(line: &Line<'_>) -> Option<Statute> {
    let (country, language, name) = (line.need("country"), line.need("language"), line.need("name"));
    let (pattern, provision) = (line.text("cited"), line.text("provision"));
    let topics = line.each_of("topics", TOPICS);
    let keeps = keeps(line);
    let (url, successor) = (line.text("url"), line.text("successor"));
    let standing = line.standing();
    Some(Statute {
        id: line.id.to_owned(),
        country: country?,
        language: language?,
        name: name?,
        pattern,
        provision,
        topics,
        keeps,
        url,
        successor,
        standing: standing?,
    })
}

fn keeps(line: &Line<'_>) -> Vec<Keep> {
    let reader = line.table.reader;
    line.table.list("keeps", |node| {
        let keep = reader.table(node, &KEEP)?;
        let what = keep.need("what").and_then(|n| reader.string(n, "what is kept"));
        let period = keep.need("period").and_then(|n| {
            let period = reader.string(n, "a period")?.value.parse().ok();
            if period.is_none() {
                reader.wrong_kind(n, "a period such as 7 years");
            }
            period
        });
        let after = keep.need("after").and_then(|n| reader.string(n, "an event"));
        let at_most = keep.flag("at-most");
        let (from, to) = (keep.date("from"), keep.date("to"));
        let note = keep.name("note").map(|note| note.value);
        Some(Keep {
            what: what?.value,
            period: period?,
            after: after?.value,
            at_most,
            valid_from: from.map(|date| date.value),
            valid_to: to.map(|date| date.value),
            note,
        })
    })
}

impl Row for Statute {
    fn id(&self) -> &str {
        &self.id
    }

    fn standing(&self) -> &Standing {
        &self.standing
    }

    fn says(&self) -> String {
        let mut says = format!("{}: {}", self.country, self.cited(None));
        for keep in &self.keeps {
            let limit = if keep.at_most { "at most " } else { "" };
            says.push_str(&format!("; {} {limit}{} after {}", keep.what, keep.period, keep.after));
            if let Some(from) = keep.valid_from {
                says.push_str(&format!(" from {from}"));
            }
            if let Some(to) = keep.valid_to {
                says.push_str(&format!(" until {to}"));
            }
        }
        if let Some(successor) = &self.successor {
            says.push_str(&format!("; replaced by {successor}"));
        }
        says
    }
}
