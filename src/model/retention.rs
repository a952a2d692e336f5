//! How long data are kept: a closed set of forms, each tied to the data, recipient, product, stage or case it is
//! about. Articles 13(2)(a), 14(2)(a) and 5(1)(e) GDPR.

use super::period::Period;
use super::read::{Cx, Defined};
use super::text::{Term, Text, Words};
use crate::load::{Node, Shape, Table, Value, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use jiff::civil::Date;
use std::sync::Arc;

/// One retention entry.
#[derive(Debug, Clone)]
pub struct Retention {
    /// The form.
    pub form: Form,
    /// The law that asks for it, by id.
    pub law: Vec<Spanned<String>>,
    /// Only these data of the activity, by id; all when empty.
    pub data: Vec<Spanned<String>>,
    /// Only at these recipients.
    pub recipients: Vec<Spanned<String>>,
    /// Only for these products.
    pub products: Vec<Spanned<String>>,
    /// Only in this stage, in words.
    pub stage: Option<Text>,
    /// Only in this case, in words: "if you …".
    pub when: Option<Text>,
    /// Why so long.
    pub because: Option<Text>,
    /// What happens then; deletion when not said.
    pub then: Option<Spanned<&'static str>>,
    /// How often it is looked through besides. Never an end in itself (rule RET-03).
    pub review: Option<Spanned<Period>>,
    /// What that review deletes.
    pub culled: Option<Culled>,
    /// The whole entry.
    pub span: Span,
}

/// What a review deletes: inactive contacts, say.
#[derive(Debug, Clone)]
pub struct Culled {
    /// What.
    pub what: Vec<Term>,
    /// Whether it is deleted; otherwise it may be.
    pub certain: bool,
}

/// The forms.
#[derive(Debug, Clone)]
pub enum Form {
    /// A period, from an event or from collection.
    Period {
        /// How long.
        period: Period,
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
pub const THEN: &[&str] = &["delete", "anonymise", "block", "archive", "return"];

/// A retention entry.
pub static RETENTION: Shape = Shape {
    name: "a retention entry",
    about: "How long data are kept, and what happens then.",
    keys: &[
        key("keep", Value::Duration, "for how long", "Article 13(2)(a)"),
        key(
            "after",
            Value::Ref("event"),
            "the event that the period starts from; collection when left out",
            "Article 13(2)(a)",
        ),
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
        key("of", Value::Text, "of what: with `last`", ""),
        key(
            "law",
            Value::List(&Value::Ref("law")),
            "the law that requires it; alone: as long as that law asks for",
            "Article 6(1)(c)",
        ),
        key("limitation", Value::Bool, "until claims are time-barred under `law`", ""),
        key(
            "criteria",
            Value::Text,
            "the criteria that decide, where no period can be given",
            "Article 13(2)(a)",
        ),
        key("indefinite", Value::Text, "kept without end, and why", "Article 5(1)(e)"),
        key("data", Value::List(&Value::Ref("data")), "only these data of the activity", ""),
        key("recipient", Value::List(&Value::Ref("recipient")), "only at these recipients", ""),
        key("product", Value::List(&Value::Ref("product")), "only for these products", ""),
        key("stage", Value::Text, "only in this stage", ""),
        key("when", Value::Text, "only in this case; starts with if or when", ""),
        key("because", Value::Text, "why so long", "Article 5(1)(e)"),
        key(
            "then",
            Value::OneOf(THEN),
            "what happens when the time is up; deletion when left out",
            "Article 5(1)(e)",
        ),
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
            recipients: Vec::new(),
            products: Vec::new(),
            stage: None,
            when: None,
            because: None,
            then: None,
            review: None,
            culled: None,
            span: node.span,
        };
        if node.entries().is_none() {
            entry.form = self.short_form(node)?;
            return Some(entry);
        }
        let table = self.table(node, &RETENTION)?;
        entry.law = self.references(&table, "law", Defined::Law);
        entry.data = table.list("data", |n| self.reader.string(n, "a category of data of this activity"));
        entry.recipients = self.references(&table, "recipient", Defined::Recipient);
        entry.products = self.references(&table, "product", Defined::Product);
        entry.stage = self.text_of(&table, "stage");
        entry.when = self.text_of(&table, "when");
        entry.because = self.text_of(&table, "because");
        entry.then = table.choice("then", THEN);
        entry.review = table.read("review", |n| self.period(n));
        entry.culled = self.culled(&table);
        entry.form = self.long_form(&table, &entry)?;
        Some(entry)
    }

    fn long_form(&self, table: &Table<'_>, entry: &Retention) -> Option<Form> {
        let after = table.read("after", |n| self.event(n));
        let mut forms: Vec<(Span, Option<Form>)> = Vec::new();
        let mut add = |name: &str, form: &dyn Fn(&Arc<Node>) -> Option<Form>| {
            if let (Some(node), Some(span)) = (table.get(name), table.key_span(name)) {
                forms.push((span, form(node)));
            }
        };
        add("keep", &|n| self.period(n).map(|p| Form::Period { period: p.value, after: after.clone() }));
        add("until", &|n| self.until(n));
        add("until-date", &|n| self.reader.date(n).map(|d| Form::UntilDate(d.value)));
        add("earlier-of", &|n| self.short_forms(n).map(Form::EarlierOf));
        add("later-of", &|n| self.short_forms(n).map(Form::LaterOf));
        add("criteria", &|n| self.text(n).map(Form::Criteria));
        add("indefinite", &|n| self.text(n).map(Form::Indefinite));
        let of = self.text_of(table, "of");
        add("last", &|n| Some(Form::Last(self.reader.number(n)?.value, of.clone()?)));
        if table.flag("limitation")
            && let Some(span) = table.key_span("limitation")
        {
            forms.push((span, Some(Form::Limitation)));
        }
        match forms.as_slice() {
            [] if !entry.law.is_empty() => Some(Form::Statutory),
            [] if entry.review.is_some() => Some(Form::ReviewOnly),
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
                        .also(*first, "the first way")
                        .help("make two entries, or join both ends under `earlier-of:` or `later-of:`"),
                );
                None
            }
        }
    }

    /// What a review deletes, or may delete.
    fn culled(&self, table: &Table<'_>) -> Option<Culled> {
        let deletes = self.terms_of(table, "deletes", Family::Data);
        let may_delete = self.terms_of(table, "may-delete", Family::Data);
        let (span, name, what) = match (table.key_span("deletes"), table.key_span("may-delete")) {
            (Some(first), Some(second)) => {
                self.push(
                    rules::DEFINED_TWICE
                        .at(second, "a review either deletes something or may delete it")
                        .also(first, "here it is certain")
                        .help("keep one of `deletes:` and `may-delete:`, or make two entries"),
                );
                return None;
            }
            (Some(span), None) => (span, "deletes", deletes),
            (None, Some(span)) => (span, "may-delete", may_delete),
            (None, None) => return None,
        };
        if table.key_span("review").is_none() {
            self.push(
                rules::MISSING_KEY
                    .at(span, format!("`{name}:` says what a review deletes, and there is no review"))
                    .label("`review:` is missing")
                    .help("add `review:` with how often, such as `review: 1 year`; for a period write `keep:`"),
            );
        }
        (!what.is_empty()).then_some(Culled { what, certain: name == "deletes" })
    }

    fn short_forms(&self, node: &Arc<Node>) -> Option<Vec<Form>> {
        let forms: Vec<Form> = self.reader.items(node).iter().filter_map(|n| self.inner_form(n)).collect();
        (!forms.is_empty()).then_some(forms)
    }

    /// An end inside `earlier-of` or `later-of`: short, or a map with `keep` and `after`, or `until`.
    fn inner_form(&self, node: &Arc<Node>) -> Option<Form> {
        if node.entries().is_none() {
            return self.short_form(node);
        }
        let inner = self.retention(node)?;
        Some(inner.form)
    }

    /// `3 years`, `3 years after end of contract`, `until end of contract`, `until-withdrawn`, `session`.
    fn short_form(&self, node: &Arc<Node>) -> Option<Form> {
        let text =
            self.reader.string(node, "how long: `3 years after end of contract`, `until-withdrawn`, …")?;
        match text.value.as_str() {
            "until-withdrawn" => return Some(Form::UntilWithdrawn),
            "session" => return Some(Form::Session),
            _ => {}
        }
        if let Some(event) = text.value.strip_prefix("until ") {
            return self.event_named(event, &text).map(Form::Until);
        }
        let (period, after) = match text.value.split_once(" after ") {
            Some((period, event)) => (period, Some(event)),
            None => (text.value.as_str(), None),
        };
        let Some(period) = Period::parse(period.trim()) else {
            self.push(
                rules::BAD_PERIOD
                    .at(text.span, format!("`{}` is not a retention period", text.value))
                    .help(
                        "write `3 years`, `3 years after end of contract`, `until end of contract`, `until-withdrawn` or \
                         `session`; for anything else write a map with `keep:`, `until:`, `law:` or `criteria:`",
                    ),
            );
            return None;
        };
        let after = match after {
            Some(event) => Some(self.event_named(event, &text)?),
            None => None,
        };
        Some(Form::Period { period, after })
    }

    fn until(&self, node: &Arc<Node>) -> Option<Form> {
        self.event(node).map(Form::Until)
    }

    /// An event: named, or in words that stand after "after" or "until".
    fn event(&self, node: &Arc<Node>) -> Option<Term> {
        if node.entries().is_some() {
            let text = self.text(node)?;
            let span = text.span;
            let words = Words::OwnEvent { after: Some(text.clone()), until: Some(text) };
            return Some(Term { id: None, words, flags: Vec::new(), span });
        }
        let text = self.reader.string(node, "an event")?;
        self.event_named(&text.value, &text)
    }

    /// An event by its id, hyphens written as spaces or not, with or without "the".
    fn event_named(&self, name: &str, whole: &Spanned<String>) -> Option<Term> {
        let words =
            name.split([' ', '-']).filter(|w| !w.is_empty() && *w != "the" && *w != "a" && *w != "an");
        let id = words.collect::<Vec<_>>().join("-").to_lowercase();
        self.named_term(Family::Event, &Spanned::new(id, whole.span))
    }
}
