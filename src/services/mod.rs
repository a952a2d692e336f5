//! The catalog of known services: who is behind a name that policies mention, and which cookies come with it.
//!
//! In: the tables in `data/`, embedded, one file a kind. Out: [`Service`] by id, its facts as keys of the language, to
//! be filled in where an author writes `use:`. Nothing of it enters a policy that does not name it. It must not know
//! policies, and has no words of its own: what services and cookies do is said by identifiers of the vocabulary.
//!
//! Facts on cookies come from the Open Cookie Database where a row says so: see `NOTICE.md` beside this file.

mod entries;
mod pattern;
mod service;

pub use entries::{as_yaml, filled, merged, written_out};
pub use pattern::covers;
pub use service::{KnownCookie, Service};

use crate::diag::Diagnostic;
use crate::load::closest;
use crate::rows::Rows;
use std::sync::OnceLock;

/// A kind of service: one file of the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// Its id, the name of its file.
    pub id: &'static str,
    /// What lists call it.
    pub title: &'static str,
}

macro_rules! kinds {
    ($($id:literal $title:literal;)*) => {
        /// The kinds of service, in the order of lists.
        pub static KINDS: &[Kind] = &[$(Kind { id: $id, title: $title }),*];

        static TEXTS: &[&str] = &[$(include_str!(concat!("data/", $id, ".yaml"))),*];
    };
}

kinds! {
    "analytics" "Statistics";
    "advertising" "Advertising";
    "social" "Social networks";
    "consent" "Consent tools";
    "mail" "E-mail and messages";
    "crm" "Customer relations";
    "chat" "Chat and support";
    "video" "Video and audio";
    "maps" "Maps, fonts and other content";
    "payments" "Payments";
    "credit" "Credit reports and debt collection";
    "delivery" "Deliveries and digital mailboxes";
    "shops" "Shops and reviews";
    "hosting" "Hosting and infrastructure";
    "security" "Security and sign-in";
    "monitoring" "Faults and performance";
    "forms" "Forms, surveys and bookings";
    "office" "Office, meetings and signatures";
    "recruiting" "Recruiting";
}

fn tables() -> &'static [Rows<Service>] {
    static TABLES: OnceLock<Vec<Rows<Service>>> = OnceLock::new();
    TABLES
        .get_or_init(|| TEXTS.iter().map(|text| Rows::new(text, &service::SERVICE, service::read)).collect())
}

/// The service of an id.
pub fn service(id: &str) -> Option<&'static Service> {
    tables().iter().find_map(|table| table.find(id))
}

/// The services of every kind, in the order of the files.
pub fn services() -> impl Iterator<Item = (Kind, &'static Service)> {
    KINDS.iter().zip(tables()).flat_map(|(kind, table)| table.all().map(move |service| (*kind, service)))
}

/// The id that was probably meant: by the name of the service or of its provider, or by its letters.
pub fn suggest(written: &str) -> Option<&'static str> {
    let wanted = fold(written);
    let called = |s: &Service| [&s.title].into_iter().chain(&s.also).any(|name| fold(name) == wanted);
    let by_name = services().find(|(_, s)| called(s)).map(|(_, s)| s.id.as_str());
    by_name.or_else(|| closest(written, services().map(|(_, s)| s.id.as_str()))).or_else(|| {
        let names = services().flat_map(|(_, s)| s.also.iter().map(String::as_str));
        let name = closest(written, names)?;
        services().find(|(_, s)| s.also.iter().any(|a| a == name)).map(|(_, s)| s.id.as_str())
    })
}

fn fold(name: &str) -> String {
    name.to_lowercase().replace(['-', '_'], " ")
}

/// What is wrong with the embedded rows: the kind, the id of the row or nothing, and the diagnostic. Empty in every
/// build that passed its tests.
pub fn problems() -> Vec<(&'static str, &'static str, Diagnostic)> {
    let of = |(kind, table): (&Kind, &'static Rows<Service>)| {
        let kind = kind.id;
        table.problems().into_iter().map(move |(id, problem)| (kind, id, problem))
    };
    KINDS.iter().zip(tables()).flat_map(of).collect()
}
