//! A processing activity: the unit of the language, where people, purposes, data, legal bases, recipients and
//! retention meet.

use super::basis::{Basis, BasisKind};
use super::control::Control;
use super::data::{DataGroup, Datum, NEEDS, Source};
use super::denied::Denied;
use super::only::{Only, PLATFORM, PRODUCT};
use super::profiling::{PROFILING, Profiling};
use super::read::{Cx, Defined};
use super::retention::Retention;
pub use super::right_note::{RIGHT_NOTE, RIGHTS, RightNote};
pub use super::share::{SHARE, Share};
use super::special::Special;
use super::text::{Term, Text};
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Value, key};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use std::sync::Arc;

/// Whether the processing happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It does.
    Active,
    /// It will.
    Planned,
    /// It does not, and the policy says so.
    NotPerformed,
}

/// A processing activity.
#[derive(Debug, Clone)]
pub struct Activity {
    /// What it is called.
    pub title: Option<Text>,
    /// The heading it stands under.
    pub group: Option<Spanned<String>>,
    /// What happens, in prose.
    pub summary: Option<Text>,
    /// Whether it happens.
    pub status: Status,
    /// From when and to when it is done as it says.
    pub validity: Validity,
    /// The activity that it takes the place of.
    pub replaces: Option<Spanned<String>>,
    /// Whose data.
    pub people: Vec<Term>,
    /// What for.
    pub purposes: Vec<Purpose>,
    /// Which data, in groups of people.
    pub data: Vec<DataGroup>,
    /// Data that it does without, said expressly.
    pub not_collected: Vec<Denied>,
    /// Where the data come from.
    pub sources: Vec<Source>,
    /// When people are told, for data from others: Article 14(3).
    pub informed: Option<Text>,
    /// Why it is lawful.
    pub bases: Vec<Basis>,
    /// What allows sensitive data.
    pub special: Vec<Special>,
    /// Who gets the data.
    pub recipients: Vec<Share>,
    /// Nobody gets the data, said expressly.
    pub no_recipients: bool,
    /// How long.
    pub retention: Vec<Retention>,
    /// Whether data must be given.
    pub need: Option<Spanned<&'static str>>,
    /// What happens if not.
    pub otherwise: Option<Text>,
    /// Rights that are exercised here in a way of their own.
    pub rights: Vec<RightNote>,
    /// The products and platforms it is about, if not all.
    pub only: Only,
    /// The controllers of it, where there are several.
    pub controllers: Vec<Control>,
    /// It happens on the person's own device, and the data never reach the controller.
    pub on_device: bool,
    /// The people cannot be identified, except by information that they give: what that is, in words. Article 11(2).
    pub unidentified: Option<Text>,
    /// Whether people are profiled, in words.
    pub profiling: Option<Profiling>,
    /// What else is to be said.
    pub notes: Vec<Text>,
    /// The whole entry.
    pub span: Span,
    /// Its key.
    pub head: Span,
    /// Where the keys stand that rules point at.
    pub keys: Keys,
}

/// Places of some keys, for messages.
#[derive(Debug, Clone, Default)]
pub struct Keys {
    /// `basis:`
    pub basis: Option<Span>,
    /// `data:`
    pub data: Option<Span>,
    /// `recipients:`
    pub recipients: Option<Span>,
    /// `retention:`
    pub retention: Option<Span>,
    /// `purposes:`
    pub purposes: Option<Span>,
    /// `sources:`
    pub sources: Option<Span>,
    /// `special:`
    pub special: Option<Span>,
    /// `on-device:`
    pub on_device: Option<Span>,
}

/// A purpose.
#[derive(Debug, Clone)]
pub struct Purpose {
    /// Which.
    pub term: Term,
    /// Only in this case.
    pub when: Option<Text>,
}

const STATUS: &[&str] = &["active", "planned", "not-performed"];

/// An activity.
pub static ACTIVITY: Shape = Shape {
    name: "an activity",
    about: "Something you do with personal data for one or more purposes: a newsletter, orders, a visitor register.",
    keys: &[
        key("title", Value::Text, "what readers call it", "Article 12(1)").required(),
        key("group", Value::Ref("group"), "the heading it stands under", ""),
        key("status", Value::OneOf(STATUS), "`not-performed` for what you say you do not do", "")
            .or("`active`"),
        key(
            "on-device",
            Value::Bool,
            "it happens on the person's own device, and the data never reach you",
            "Article 4(7)",
        )
        .or("`false`"),
        VALID_FROM,
        VALID_TO,
        key("replaces", Value::Ref("activity"), "the activity that it takes the place of", "Article 12(1)"),
        key("summary", Value::Prose, "what happens, in a sentence or two", "Article 12(1)"),
        key("people", Value::List(&Value::Ref("people")), "whose data", ""),
        key("purposes", Value::List(&Value::Table(&PURPOSE)), "what for", "Article 13(1)(c)"),
        key("data", Value::List(&Value::Table(&super::data::DATUM)), "which data", "Article 14(1)(d)"),
        super::denied::NOT_COLLECTED,
        key(
            "sources",
            Value::List(&Value::Table(&super::data::SOURCE)),
            "where the data come from",
            "Article 14(2)(f)",
        )
        .or("the person and their device"),
        key(
            "informed",
            Value::Text,
            "when people learn of it, for data from others: a sentence",
            "Article 14(3)",
        ),
        key(
            "basis",
            Value::List(&Value::Table(&super::basis::BASIS)),
            "the legal basis",
            "Article 13(1)(c)-(d)",
        ),
        key(
            "special",
            Value::List(&Value::Table(&super::special::SPECIAL)),
            "what allows sensitive data",
            "Articles 9(2), 10",
        ),
        key(
            "recipients",
            Value::List(&Value::Table(&SHARE)),
            "who gets the data; `none` when nobody does",
            "Article 13(1)(e)",
        ),
        key(
            "retention",
            Value::List(&Value::Table(&super::retention::RETENTION)),
            "how long they are kept",
            "Article 13(2)(a)",
        ),
        key("need", Value::OneOf(NEEDS), "whether the data must be given", "Article 13(2)(e)"),
        key(
            "otherwise",
            Value::Text,
            "what happens if they are not given: a sentence that stands on its own, `Without these data we cannot deliver.`",
            "Article 13(2)(e)",
        ),
        key(
            "rights",
            Value::List(&Value::Table(&RIGHT_NOTE)),
            "rights exercised here in a way of their own",
            "Article 12(2)",
        ),
        PRODUCT,
        PLATFORM,
        key(
            "controllers",
            Value::List(&Value::Ref("controller")),
            "its controllers, where there are several; each may have a stage: `{ id: shop, stage: … }`",
            "Article 13(1)(a)",
        ),
        key(
            "unidentified",
            Value::Phrase,
            "you cannot tell whose data these are; what would let you, as a noun phrase",
            "Article 11(2)",
        ),
        key(
            "profiling",
            Value::Table(&PROFILING),
            "how people are profiled, and by whom",
            "Articles 4(4), 13(2)(f)",
        ),
        key("notes", Value::List(&Value::Prose), "what no other key covers", ""),
    ],
};

/// A purpose with a case of its own.
pub static PURPOSE: Shape = Shape {
    name: "a purpose",
    about: "What data are processed for.",
    keys: &[
        key(
            "id",
            Value::Ref("purpose"),
            "an identifier of the vocabulary, or a new one for the words beside it",
            "Article 13(1)(c)",
        ),
        key(
            "text",
            Value::Phrase,
            "words of your own: an infinitive phrase with its “to”",
            "Article 13(1)(c)",
        ),
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
    ],
};

impl Activity {
    /// Whether the controller of the policy is, alone or with others, the controller of this: "we" in the text.
    pub fn is_ours(&self) -> bool {
        self.controllers.is_empty() || self.controllers.iter().any(|c| c.controller.value == "controller")
    }

    /// Whether any of it rests on consent: under Article 6(1)(a), or under Article 9(2)(a) beside another basis.
    pub fn rests_on_consent(&self) -> bool {
        self.bases.iter().any(|basis| basis.kind == BasisKind::Consent)
            || self.special.iter().any(Special::is_consent)
    }

    /// The groups of people that a part of it is for: those that it names, or else all.
    pub fn people_of(&self, scope: &[Spanned<String>]) -> impl Iterator<Item = &Term> {
        let meant = move |p: &&Term| scope.is_empty() || scope.iter().any(|name| p.is(&name.value));
        self.all_people().filter(meant)
    }

    /// The groups of people that none of several parts is for; none where one of them is for everybody.
    pub fn people_outside<'a>(&self, scopes: impl Iterator<Item = &'a [Spanned<String>]>) -> Vec<&Term> {
        let scopes: Vec<_> = scopes.collect();
        if scopes.is_empty() || scopes.iter().any(|scope| scope.is_empty()) {
            return Vec::new();
        }
        let named =
            |people: &Term| scopes.iter().any(|scope| scope.iter().any(|name| people.is(&name.value)));
        self.all_people().filter(|people| !named(people)).collect()
    }

    /// All groups of people: of the activity, and of some of its data.
    pub fn all_people(&self) -> impl Iterator<Item = &Term> {
        let listed = |people: &Term| self.people.iter().any(|p| p.id.is_some() && p.id == people.id);
        let of_data = self.data.iter().filter_map(|g| g.about.as_ref()).filter(move |p| !listed(p));
        self.people.iter().chain(of_data)
    }

    /// All data of the activity.
    pub fn all_data(&self) -> impl Iterator<Item = &Datum> {
        self.data.iter().flat_map(DataGroup::all)
    }

    /// The data that reach the controller: not those that stay on the person's device.
    pub fn received_data(&self) -> impl Iterator<Item = &Datum> {
        self.all_data().filter(|datum| !self.on_device && !datum.stays_on_device())
    }

    /// All sources: of the activity and of single data.
    pub fn all_sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter().chain(self.all_data().flat_map(|d| d.sources.iter()))
    }

    /// Whether any data come from somebody other than the person: Article 14 then applies to them.
    pub fn has_indirect_sources(&self) -> bool {
        self.all_sources().any(|s| !s.is_direct() && s.kind() != "derived")
    }
}

impl Cx<'_> {
    /// An activity.
    pub fn activity(&self, head: Span, node: &Arc<Node>) -> Option<Activity> {
        let table = self.table(node, &ACTIVITY)?;
        table.need("title");
        let no_recipients = table.get("recipients").is_some_and(|n| n.text() == Some("none"));
        let recipients = if no_recipients { Vec::new() } else { table.list("recipients", |n| self.share(n)) };
        let mut activity = Activity {
            title: self.text_of(&table, "title"),
            group: table.read("group", |n| self.reference(Defined::Group, n)),
            summary: self.text_of(&table, "summary"),
            status: match table.choice("status", STATUS).map(|s| s.value) {
                Some("planned") => Status::Planned,
                Some("not-performed") => Status::NotPerformed,
                _ => Status::Active,
            },
            validity: Validity::read(&table),
            replaces: table.read("replaces", |n| self.reference(Defined::Activity, n)),
            people: self.terms_of(&table, "people", Family::People),
            purposes: table.list("purposes", |n| self.purpose(n)),
            data: self.data_groups(&table, "data"),
            not_collected: self.not_collected(&table),
            sources: self.sources(&table, "sources"),
            informed: self.text_of(&table, "informed"),
            bases: self.bases(&table, "basis"),
            special: self.specials(&table, "special"),
            recipients,
            no_recipients,
            retention: self.retentions(&table, "retention"),
            need: table.choice("need", NEEDS),
            otherwise: self.text_of(&table, "otherwise"),
            rights: table.list("rights", |n| self.right_note(n)),
            only: self.only(&table),
            controllers: table.list("controllers", |n| self.control(n)),
            on_device: table.flag("on-device"),
            unidentified: self.text_of(&table, "unidentified"),
            profiling: table.read("profiling", |n| self.profiling(n)),
            notes: self.texts_of(&table, "notes"),
            span: node.span,
            head,
            keys: Keys {
                basis: table.key_span("basis"),
                data: table.key_span("data"),
                recipients: table.key_span("recipients"),
                retention: table.key_span("retention"),
                purposes: table.key_span("purposes"),
                sources: table.key_span("sources"),
                special: table.key_span("special"),
                on_device: table.key_span("on-device"),
            },
        };
        self.scopes(&mut activity, &table);
        Some(activity)
    }

    pub(super) fn purpose(&self, node: &Arc<Node>) -> Option<Purpose> {
        if node.get("id").is_none() && node.get("text").is_none() {
            return Some(Purpose { term: self.term(Family::Purpose, node)?, when: None });
        }
        let table = self.table(node, &PURPOSE)?;
        let when = self.text_of(&table, "when");
        Some(Purpose { term: self.term_in(Family::Purpose, &table)?, when })
    }
}
