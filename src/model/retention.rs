//! How long data are kept: a closed set of forms, each tied to the data, recipient, product, stage or case it is
//! about. Articles 13(2)(a), 14(2)(a) and 5(1)(e) GDPR.

use super::cited::{CITED, Cited};
use super::length::{LENGTH_VALUE, Length};
use super::only::{Only, PEOPLE, PLATFORM, PRODUCT, STORED_ON, STORED_ON_KEY};
use super::period::Period;
use super::read::{Cx, Defined};
use super::review::Culled;
use super::text::{Term, Text};
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Table, Value, key, rules};
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use std::sync::Arc;

/// One retention entry.
#[derive(Debug, Clone)]
pub struct Retention {
    /// The form.
    pub form: Form,
    /// The law that asks for it, by id.
    pub law: Vec<Cited>,
    /// Only these data of the activity, by id; all when empty.
    pub data: Vec<Spanned<String>>,
    /// Only of these groups of people, by id.
    pub people: Vec<Spanned<String>>,
    /// Only at these recipients.
    pub recipients: Vec<Spanned<String>>,
    /// Only for these products and on these platforms.
    pub only: Only,
    /// Only what is kept there, of [`STORED_ON`].
    pub stored_on: Option<Spanned<&'static str>>,
    /// Only in this stage, in words.
    pub stage: Option<Text>,
    /// Only in this case, in words: "if you …".
    pub when: Option<Text>,
    /// From when and to when it applies.
    pub validity: Validity,
    /// Why so long.
    pub because: Option<Text>,
    /// What happens then; nothing is said of it when the author says nothing.
    pub then: Option<Spanned<&'static str>>,
    /// How long data are kept that were blocked or archived then, and what follows that.
    pub next: Option<Box<Retention>>,
    /// How often it is looked through besides. Never an end in itself (rule RET-03).
    pub review: Option<Spanned<Period>>,
    /// What that review deletes.
    pub culled: Option<Culled>,
    /// The whole entry.
    pub span: Span,
}

impl Retention {
    /// Whether it is narrowed by nothing: all data, wherever they are and whatever happens. An entry for a stage or a
    /// case says nothing of the others.
    pub fn holds_for_all(&self) -> bool {
        let Retention { data, people, recipients, only, stored_on, stage, when, .. } = self;
        data.is_empty()
            && people.is_empty()
            && recipients.is_empty()
            && only.products.is_empty()
            && only.platforms.is_empty()
            && stored_on.is_none()
            && stage.is_none()
            && when.is_none()
    }
}

/// The forms.
#[derive(Debug, Clone)]
pub enum Form {
    /// A period, from an event or from collection.
    Period {
        /// How long.
        length: Length,
        /// From when; from collection when not said.
        after: Option<Term>,
    },
    /// Until something happens.
    Until(Term),
    /// Until consent is withdrawn or the person objects.
    UntilWithdrawn,
    /// Until the browser is closed or the visit ends.
    Session,
    /// Until a day of the calendar.
    UntilDate(Date),
    /// Only the last so many.
    Last(u32, Text),
    /// As long as the law named in `law` asks for, without a period of ours.
    Statutory,
    /// Until claims are time-barred under the law named in `law`.
    Limitation,
    /// No period can be given; the criteria that decide it.
    Criteria(Text),
    /// Without end, for a reason.
    Indefinite(Text),
    /// Whichever comes first.
    EarlierOf(Vec<Form>),
    /// Whichever comes last.
    LaterOf(Vec<Form>),
    /// Only looked through now and then; not a limit, and reported (RET-03).
    ReviewOnly,
}

/// What happens when the time is up.
pub const THEN: &[&str] = &["delete", "anonymise", "pseudonymise", "block", "archive", "return"];

/// A retention entry.
pub static RETENTION: Shape = Shape {
    name: "a retention entry",
    about: "How long data are kept, and what happens then.",
    keys: &[
        key("keep", LENGTH_VALUE, "for how long, at most how long or at least how long", "Article 13(2)(a)"),
        key("after", Value::Ref("event"), "the event that the period starts from", "Article 13(2)(a)")
            .or("collection"),
        key("until", Value::Ref("event"), "the event that ends it", "Article 13(2)(a)"),
        key("until-date", Value::Date, "the day that ends it", "Article 13(2)(a)"),
        key(
            "earlier-of",
            Value::List(&Value::Forms("a retention entry in short form")),
            "several ends: the first that comes counts",
            "",
        ),
        key(
            "later-of",
            Value::List(&Value::Forms("a retention entry in short form")),
            "several ends: the last that comes counts",
            "",
        ),
        key("last", Value::Number, "only the last so many", ""),
        key(
            "of",
            Value::Phrase,
            "of what: with `last`, in the plural; in Swedish in the definite form (`de 10 senaste beställningarna`)",
            "",
        ),
        key(
            "law",
            Value::List(&Value::Table(&CITED)),
            "the law that requires it; alone: as long as that law asks for",
            "Article 6(1)(c)",
        ),
        key("limitation", Value::Bool, "until claims are time-barred under `law`", "").or("`false`"),
        key(
            "criteria",
            Value::Phrase,
            "what decides, where no period can be given; comes after “we keep the data”: as long as the account is in use",
            "Article 13(2)(a)",
        ),
        key(
            "indefinite",
            Value::Phrase,
            "kept without end, and why: stands after a colon",
            "Article 5(1)(e)",
        ),
        key("data", Value::List(&Value::Ref("data")), "only these data of the activity", ""),
        PEOPLE,
        key("recipient", Value::List(&Value::Ref("recipient")), "only at these recipients", ""),
        PRODUCT,
        PLATFORM,
        STORED_ON_KEY,
        key("stage", Value::Phrase, "only in this stage", ""),
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
        VALID_FROM,
        VALID_TO,
        key("because", Value::Phrase, "why so long; starts with because, or to", "Article 5(1)(e)"),
        key("then", super::phase::THEN_VALUE, "what happens when the time is up", "Article 5(1)(e)"),
        key("review", Value::Duration, "how often the data are looked through besides", ""),
        key("deletes", Value::List(&Value::Ref("data")), "with `review`: what it deletes", "Article 5(1)(e)"),
        key(
            "may-delete",
            Value::List(&Value::Ref("data")),
            "with `review`: what it may delete, where that is not certain",
            "Article 5(1)(e)",
        ),
    ],
};

impl Cx<'_> {
    /// The retention entries under a key: one or several, short or long.
    pub fn retentions(&self, table: &Table<'_>, name: &str) -> Vec<Retention> {
        table.list(name, |n| self.retention(n))
    }

    /// One retention entry.
    pub fn retention(&self, node: &Arc<Node>) -> Option<Retention> {
        let mut entry = Retention {
            form: Form::ReviewOnly,
            law: Vec::new(),
            data: Vec::new(),
            people: Vec::new(),
            recipients: Vec::new(),
            only: Only::default(),
            stored_on: None,
            stage: None,
            when: None,
            validity: Validity::default(),
            because: None,
            then: None,
            next: None,
            review: None,
            culled: None,
            span: node.span,
        };
        if node.entries().is_none() {
            (entry.form, entry.then) = self.short_entry(node)?;
            return Some(entry);
        }
        let table = self.table(node, &RETENTION)?;
        entry.law = self.cited(&table, "law");
        entry.data = table.list("data", |n| self.reader.string(n, "a category of data of this activity"));
        entry.people = self.people(&table);
        entry.recipients = self.references(&table, "recipient", Defined::Recipient);
        entry.only = self.only(&table);
        entry.stored_on = table.choice("stored-on", STORED_ON);
        entry.stage = self.text_of(&table, "stage");
        entry.when = self.text_of(&table, "when");
        entry.validity = Validity::read(&table);
        entry.because = self.text_of(&table, "because");
        (entry.then, entry.next) = self.follows(&table);
        entry.review = table.read("review", |n| self.period(n));
        entry.culled = self.culled(&table);
        entry.form = self.long_form(&table, &entry)?;
        self.then_follows_an_end(&table, &entry.form).then_some(entry)
    }

    fn long_form(&self, table: &Table<'_>, entry: &Retention) -> Option<Form> {
        let after = table.read("after", |n| self.event(n));
        let mut forms: Vec<(Span, Option<Form>)> = Vec::new();
        let mut add = |name: &str, form: &dyn Fn(&Arc<Node>) -> Option<Form>| {
            if let (Some(node), Some(span)) = (table.get(name), table.key_span(name)) {
                forms.push((span, form(node)));
            }
        };
        add("keep", &|n| self.length(n).map(|length| Form::Period { length, after: after.clone() }));
        add("until", &|n| self.event(n).map(Form::Until));
        add("until-date", &|n| self.reader.date(n).map(|d| Form::UntilDate(d.value)));
        add("earlier-of", &|n| self.short_forms(n, "earlier-of").map(Form::EarlierOf));
        add("later-of", &|n| self.short_forms(n, "later-of").map(Form::LaterOf));
        add("criteria", &|_| self.text_of(table, "criteria").map(Form::Criteria));
        add("indefinite", &|_| self.text_of(table, "indefinite").map(Form::Indefinite));
        let of = self.text_of(table, "of");
        add("last", &|n| Some(Form::Last(self.reader.number(n)?.value, of.clone()?)));
        if table.flag("limitation")
            && let Some(span) = table.key_span("limitation")
        {
            forms.push((span, Some(Form::Limitation)));
        }
        let whole =
            self.goes_with(
                table,
                "after",
                "keep",
                "`after:` says from when, and nothing says for how long",
                "3 years",
            ) & self.goes_with(table, "of", "last", "`of:` says of what, and nothing says how many", "10")
                & self.goes_with(
                    table,
                    "last",
                    "of",
                    "`last:` says how many, and nothing says of what",
                    "{ en: orders }",
                )
                & self.review_is_named(table)
                & (table.key_span("limitation").is_none()
                    || self.goes_with(
                        table,
                        "limitation",
                        "law",
                        "`limitation:` does not say under which law",
                        "se-preskriptionslagen",
                    ));
        match forms.as_slice() {
            _ if !whole => None,
            // a law or a review that could not be read has been reported
            [] if table.key_span("law").is_some() => (!entry.law.is_empty()).then_some(Form::Statutory),
            [] if table.key_span("review").is_some() => entry.review.is_some().then_some(Form::ReviewOnly),
            [] => {
                self.push(
                    rules::BAD_PERIOD
                        .at(table.head(), "this entry does not say how long the data are kept")
                        .help("add one of `keep:`, `until:`, `until-date:`, `earlier-of:`, `later-of:`, `last:`, `law:`, `criteria:` or `indefinite:`"),
                );
                None
            }
            [(_, form)] => form.clone(),
            [(first, _), (second, _), ..] => {
                self.push(
                    rules::BAD_PERIOD
                        .at(*second, "this entry says in two ways how long the data are kept")
                        .label("the second way")
                        .also(*first, "the first way")
                        .help("make two entries, or join both ends under `earlier-of:` or `later-of:`"),
                );
                None
            }
        }
    }

    /// Whether what follows the end has an end to follow.
    fn then_follows_an_end(&self, table: &Table<'_>, form: &Form) -> bool {
        let (message, other, help) = match form {
            Form::Indefinite(_) => (
                "`then:` says what follows the end, and `indefinite:` says that there is none",
                "indefinite",
                "keep one of them",
            ),
            Form::ReviewOnly => (
                "`then:` says what follows the end, and a review is none",
                "review",
                "say what the review deletes with `deletes:` or `may-delete:`, or give the end too, such as `keep: 3 years`",
            ),
            _ => return true,
        };
        let Some(then) = table.key_span("then") else { return true };
        let mut found = rules::BAD_PERIOD.at(then, message).label("what follows").help(help);
        if let Some(span) = table.key_span(other) {
            found = found.also(span, "no end");
        }
        self.push(found);
        false
    }

    /// Whether a key that means nothing alone stands beside the one it belongs to.
    pub(super) fn goes_with(
        &self,
        table: &Table<'_>,
        name: &str,
        other: &str,
        message: &str,
        example: &str,
    ) -> bool {
        let (Some(span), None) = (table.key_span(name), table.key_span(other)) else { return true };
        self.push(
            rules::BAD_PERIOD
                .at(span, message)
                .label(format!("`{other}:` is missing"))
                .help(format!("add `{other}:`, for example `{other}: {example}`")),
        );
        false
    }
}
