//! Supervisory authorities: Articles 13(2)(d), 51 and 77 GDPR, and who else supervises cookies.

use super::{Row, Standing};
use crate::load::{Shape, Value, key};
use crate::rows::{FROM, Line, NOTE, Rows, SOURCE_KEY, TO, UNSURE};
use jiff::civil::Date;
use std::sync::OnceLock;

/// An authority, in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Id: what an author writes to name it.
    pub id: String,
    /// ISO 3166-1 alpha-2 code of the country it answers for.
    pub country: String,
    /// ISO 3166-2 code of the part it answers for, when not the whole: `DE-HH`.
    pub subdivision: Option<String>,
    /// Cities that are such a part by themselves.
    pub cities: Vec<String>,
    /// Whom it supervises.
    pub sectors: Vec<Sector>,
    /// Official names: language and name, the main one first.
    pub names: Vec<(String, String)>,
    /// A form of the main name that holds whoever has the office.
    pub neutral: Option<String>,
    /// Abbreviation it is known by.
    pub short: Option<String>,
    /// Name in English, a translation unless English is among `names`.
    pub english: String,
    /// Home page.
    pub web: Option<String>,
    /// Page or form for complaints.
    pub complaint: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Postal address line by line, without the country.
    pub post: Vec<String>,
    /// Languages in which it takes complaints, BCP 47.
    pub languages: Vec<String>,
    /// Validity, source, confidence.
    pub standing: Standing,
}

/// Whom an authority supervises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sector {
    /// Companies, associations, private persons.
    Private,
    /// Public bodies.
    Public,
    /// Telecommunications and post.
    Telecom,
    /// Churches.
    Church,
    /// Public broadcasters.
    Media,
    /// Storing on and reading from devices, for everybody.
    Cookies,
}

impl Authority {
    /// The name it has by itself in a language, or else its main name; and whether the language has it. Where not, a
    /// policy adds an explanation in its own language.
    pub fn own_name(&self, language: &str) -> (&str, bool) {
        let own = self.names.iter().find(|(lang, _)| lang == language);
        match own.or(self.names.first()) {
            Some((lang, name)) => (name, lang == language),
            None => (&self.english, language == "en"),
        }
    }

    /// The language of its main name.
    pub fn language(&self) -> &str {
        self.names.first().map_or("en", |(language, _)| language)
    }

    fn is_for(&self, sector: Sector) -> bool {
        self.sectors.contains(&sector)
    }
}

/// The authority that a controller established in a place answers to on a day, where exactly one does. `subdivision`
/// is an ISO 3166-2 code and may be left out where the city or the whole country decides. `None` where it cannot be
/// derived: an unknown country, a German company without its Land, a German church.
pub fn authority(
    country: &str,
    subdivision: Option<&str>,
    city: Option<&str>,
    sector: Sector,
    date: Date,
) -> Option<&'static Authority> {
    let part = subdivision.or_else(|| city_state(country, city?, date));
    // a row for a part of the country is of use only if it is this part
    let here: Vec<_> = table()
        .mentioning(country, |written| {
            !written.has_key("subdivision") || part.is_some_and(|part| written.mentions(part))
        })
        .filter(|row| row.country == country && row.standing.holds_on(date))
        .collect();
    let one = |rows: Vec<&'static Authority>| if let [row] = rows.as_slice() { Some(*row) } else { None };
    let of = |sector: Sector, part: Option<&str>| -> Vec<&'static Authority> {
        here.iter().copied().filter(|row| row.is_for(sector) && row.subdivision.as_deref() == part).collect()
    };
    // its own part first, then the whole country
    let local = part.map(|part| of(sector, Some(part))).filter(|rows| !rows.is_empty());
    let found = local.unwrap_or_else(|| of(sector, None));
    if !found.is_empty() {
        return one(found);
    }
    match sector {
        Sector::Private => None,
        // no authority of its own: the one for everybody
        _ => authority(country, part, None, Sector::Private, date),
    }
}

/// The part of the country that a city is by itself.
fn city_state(country: &str, city: &str, date: Date) -> Option<&'static str> {
    let city = city.trim();
    table()
        .mentioning(country, |written| written.has_key("cities"))
        .filter(|row| row.country == country && row.standing.holds_on(date))
        .find(|row| row.cities.iter().any(|name| name.eq_ignore_ascii_case(city)))?
        .subdivision
        .as_deref()
}

/// Every authority of a country on a day.
pub fn authorities_of(country: &str, date: Date) -> impl Iterator<Item = &'static Authority> + '_ {
    table()
        .mentioning(country, |_| true)
        .filter(move |row| row.country == country && row.standing.holds_on(date))
}

/// The languages that the law of a country is written in, as far as they are known: those in which its authorities have
/// a name. `country` is an ISO 3166-1 alpha-2 code.
pub fn languages(country: &str) -> Vec<&'static str> {
    let rows = table().mentioning(country, |_| true).filter(|row| row.country == country);
    let mut out: Vec<&'static str> = Vec::new();
    for (language, _) in rows.flat_map(|row| &row.names) {
        if !out.contains(&language.as_str()) {
            out.push(language);
        }
    }
    out
}

/// All authorities, of every time.
pub fn authorities() -> impl Iterator<Item = &'static Authority> {
    table().all()
}

/// The authority of an id.
pub fn authority_by_id(id: &str) -> Option<&'static Authority> {
    table().find(id)
}

const SECTORS: &[(&str, Sector)] = &[
    ("private", Sector::Private),
    ("public", Sector::Public),
    ("telecom", Sector::Telecom),
    ("church", Sector::Church),
    ("media", Sector::Media),
    ("cookies", Sector::Cookies),
];

static SHAPE: Shape = Shape {
    name: "an authority",
    about: "A supervisory authority and how to reach it.",
    keys: &[
        key("country", Value::Country, "ISO 3166-1 alpha-2 code", "").required(),
        key("subdivision", Value::Name, "ISO 3166-2 code", ""),
        key("cities", Value::List(&Value::Name), "cities that are a part of the country by themselves", ""),
        key(
            "sectors",
            Value::List(&Value::OneOf(&["private", "public", "telecom", "church", "media", "cookies"])),
            "whom it supervises",
            "",
        ),
        key("names", Value::Forms("official name by language, main one first"), "official names", "")
            .required(),
        key("neutral", Value::Name, "a form of the name that holds whoever has the office", ""),
        key("short", Value::Name, "abbreviation", ""),
        key("english", Value::Name, "name in English", "").required(),
        key("web", Value::Url, "home page", ""),
        key("complaint", Value::Url, "page for complaints", ""),
        key("email", Value::Email, "e-mail address", ""),
        key("post", Value::List(&Value::Name), "postal address by line", ""),
        key("languages", Value::List(&Value::Language), "languages for complaints", ""),
        FROM,
        TO,
        SOURCE_KEY,
        UNSURE,
        NOTE,
    ],
};

pub(super) fn table() -> &'static Rows<Authority> {
    static TABLE: OnceLock<Rows<Authority>> = OnceLock::new();
    TABLE.get_or_init(|| Rows::new(include_str!("data/authorities.yaml"), &SHAPE, read))
}

fn read(line: &Line<'_>) -> Option<Authority> {
    let mut sectors = line.each_of("sectors", SECTORS);
    if sectors.is_empty() {
        sectors = vec![Sector::Private, Sector::Public];
    }
    let country = line.need("country");
    let names = line.map("names");
    let english = line.need("english");
    let (subdivision, cities) = (line.text("subdivision"), line.strings("cities"));
    let (neutral, short) = (line.text("neutral"), line.text("short"));
    let (web, complaint, email) = (line.text("web"), line.text("complaint"), line.text("email"));
    let (post, languages) = (line.strings("post"), line.strings("languages"));
    let standing = line.standing();
    Some(Authority {
        id: line.id.to_owned(),
        country: country?,
        subdivision,
        cities,
        sectors,
        names,
        neutral,
        short,
        english: english?,
        web,
        complaint,
        email,
        post,
        languages,
        standing: standing?,
    })
}

impl Row for Authority {
    fn id(&self) -> &str {
        &self.id
    }

    fn standing(&self) -> &Standing {
        &self.standing
    }

    fn says(&self) -> String {
        let place = self.subdivision.as_deref().unwrap_or(&self.country);
        let sectors: Vec<&str> =
            SECTORS.iter().filter(|(_, sector)| self.is_for(*sector)).map(|(word, _)| *word).collect();
        let (name, _) = self.own_name("");
        let reach: Vec<&str> = [self.web.as_deref(), self.email.as_deref()].into_iter().flatten().collect();
        let post = self.post.join(", ");
        let mut says = format!("{place} ({}): {name}, {}", sectors.join(", "), self.english);
        for part in reach.into_iter().chain([post.as_str()]).filter(|part| !part.is_empty()) {
            says.push_str("; ");
            says.push_str(part);
        }
        says
    }
}
