//! Retention entries in short form, the ends inside `earlier-of:` and `later-of:`, and events.

use super::length::Length;
use super::read::Cx;
use super::retention::{Form, RETENTION, THEN};
use super::text::{Term, Wanted, Words};
use crate::load::{Node, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use std::sync::Arc;

/// Keys that may stand in an end inside `earlier-of` or `later-of`.
const ENDS: &[&str] =
    &["keep", "after", "until", "until-date", "last", "of", "criteria", "earlier-of", "later-of"];

impl Cx<'_> {
    /// A whole entry in short form: an end, and what follows it after `then`.
    pub(super) fn short_entry(&self, node: &Arc<Node>) -> Option<(Form, Option<Spanned<&'static str>>)> {
        let text = self.short_text(node)?;
        let Some((end, follows)) = text.value.split_once(" then ") else {
            return Some((self.short_form(&text)?, None));
        };
        let (end, follows) = (end.trim_end_matches([' ', ',']), follows.trim());
        let span = self.reader.passage(&format!("then {follows}"), 0, text.span);
        let Some(then) = THEN.iter().find(|word| **word == follows) else {
            self.push(
                rules::BAD_PERIOD
                    .at(
                        span,
                        format!("`{follows}` is not one of the things that can happen when the time is up"),
                    )
                    .help(format!("write `then` and one of: {}", THEN.join(", "))),
            );
            return None;
        };
        let form = self.short_form(&Spanned::new(end.to_owned(), text.span))?;
        Some((form, Some(Spanned::new(*then, span))))
    }

    fn short_text(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        self.reader.string(node, "how long: `3 years after end of contract`, `until-withdrawn`, …")
    }

    pub(super) fn short_forms(&self, node: &Arc<Node>, name: &str) -> Option<Vec<Form>> {
        let items = self.reader.items(node);
        if items.len() == 1 {
            self.push(
                rules::BAD_PERIOD
                    .at(node.place(), format!("`{name}:` needs two ends or more, and this is one"))
                    .help(format!("write a list: `{name}: [1 year after end of contract, until-withdrawn]`")),
            );
            return None;
        }
        let ends: Vec<(Span, Form)> =
            items.iter().filter_map(|n| Some((n.place(), self.inner_form(n)?))).collect();
        self.ends_that_compete(&ends, name);
        let forms: Vec<Form> = ends.into_iter().map(|(_, form)| form).collect();
        (!forms.is_empty()).then_some(forms)
    }

    /// Of two periods from the same event the shorter always ends first: there is nothing to choose between.
    fn ends_that_compete(&self, ends: &[(Span, Form)], name: &str) {
        let start = |form: &Form| match form {
            Form::Period { after: Some(Term { id: Some(id), .. }), .. } => Some(id.clone()),
            Form::Period { after: None, .. } => Some("collection".to_owned()),
            _ => None,
        };
        for (index, (span, form)) in ends.iter().enumerate() {
            let earlier = ends.iter().take(index);
            let same = |(_, other): &&(Span, Form)| start(form).is_some() && start(form) == start(other);
            if let Some((first, _)) = earlier.into_iter().find(same) {
                self.push(
                    rules::BAD_PERIOD
                        .at(*span, format!("two ends under `{name}:` count from the same event, so that one of them always comes first"))
                        .label("one end")
                        .also(*first, "the other")
                        .help("keep the one that counts, or correct the event of one of them"),
                );
            }
        }
    }

    /// An end inside `earlier-of` or `later-of`: short, or a map of the keys that say how long.
    fn inner_form(&self, node: &Arc<Node>) -> Option<Form> {
        let Some(entries) = node.entries() else { return self.short_form(&self.short_text(node)?) };
        let outside = entries.iter().filter(|e| RETENTION.key(&e.key.value).is_some());
        for entry in outside.filter(|e| !ENDS.contains(&e.key.value.as_str())) {
            self.push(
                rules::UNKNOWN_KEY
                    .at(entry.key.span, format!("`{}:` is about the whole entry, not about one of its ends", entry.key.value))
                    .help("write it beside `earlier-of:` or `later-of:`; if it is about this end alone, make two entries"),
            );
        }
        let inner = self.retention(node)?;
        Some(inner.form)
    }

    /// `3 years`, `3 years after end of contract`, `until end of contract`, `until-withdrawn`, `session`.
    fn short_form(&self, text: &Spanned<String>) -> Option<Form> {
        match text.value.as_str() {
            "until-withdrawn" => return Some(Form::UntilWithdrawn),
            "session" => return Some(Form::Session),
            _ => {}
        }
        let meant = short_meant(&text.value);
        if let (Some(event), None) = (text.value.strip_prefix("until "), &meant) {
            return self.event_named(event, text).map(Form::Until);
        }
        let (period, after) = match text.value.split_once(" after ") {
            Some((period, event)) => (period, Some(event)),
            None => (text.value.as_str(), None),
        };
        let Some(length) = Length::parse(period.trim()) else {
            self.push(
                rules::BAD_PERIOD
                    .at(text.span, format!("`{}` is not a retention period", text.value))
                    .help(
                        "write `3 years`, `3 years after end of contract`, `up to 90 days`, `until end of contract`, \
                         `until-withdrawn` or `session`; for anything else write a map with `keep:`, `until:`, `law:`, \
                         `criteria:`, or `indefinite:` with the reason",
                    )
                    .did_you_mean(meant.as_deref()),
            );
            return None;
        };
        let after = match after {
            Some(event) => Some(self.event_named(event, text)?),
            None => None,
        };
        Some(Form::Period { length, after })
    }

    /// An event: named, or in words that stand after "after" or "until".
    pub(super) fn event(&self, node: &Arc<Node>) -> Option<Term> {
        if node.entries().is_some() {
            let text = self.text(node)?;
            self.last_is_phrase(1, Wanted::Term(Family::Event));
            let span = text.span;
            let words = Words::OwnEvent { after: Some(text.clone()), until: Some(text) };
            return Some(Term { id: None, class: None, words, flags: Vec::new(), span });
        }
        let text = self.reader.string(node, "an event")?;
        self.event_named(&text.value, &text)
    }

    /// An event by its id, hyphens written as spaces or not, with or without "the".
    fn event_named(&self, name: &str, whole: &Spanned<String>) -> Option<Term> {
        let words =
            name.split([' ', '-']).filter(|w| !w.is_empty() && *w != "the" && *w != "a" && *w != "an");
        let id = words.collect::<Vec<_>>().join("-").to_lowercase();
        // an article alone is no article
        let id = if id.is_empty() { name.trim().to_lowercase() } else { id };
        let span = self.reader.passage(name.trim(), 0, whole.span);
        self.named_term(Family::Event, &Spanned::new(id, span))
    }
}

/// The short form that was meant by one in other words.
fn short_meant(written: &str) -> Option<String> {
    let lower = written.to_lowercase();
    if lower.starts_with("until") && lower.ends_with("withdrawn") {
        return Some("until-withdrawn".to_owned());
    }
    let after =
        [" after ", " from ", " since ", " following ", " efter ", " från "].iter().find_map(|word| {
            let (period, event) = lower.split_once(word)?;
            Some((period.trim().to_owned(), event.trim().to_owned()))
        });
    let (period, event) = after.map_or((lower, None), |(period, event)| (period, Some(event)));
    let period = Length::meant(&period).or_else(|| Length::parse(&period).map(|_| period))?;
    let meant = match event {
        Some(event) => format!("{period} after {event}"),
        None => period,
    };
    (meant != written).then_some(meant)
}
