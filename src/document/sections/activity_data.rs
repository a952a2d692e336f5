//! The data of an activity in words: which, from where, whether they must be given, which are not collected.
//! Articles 13(2)(e), 14(1)(d) and 14(2)(f) GDPR.

use crate::document::basis::one_or_list;
use crate::document::only::joined;
use crate::document::tree::{Block, Inline, Inlines};
use crate::document::writer::{Writer, in_brackets, sentences};
use crate::localize::messages::{activity as messages, retention};
use crate::model::data::{DataGroup, Datum, Source};
use crate::model::denied::Denied;
use crate::model::{Activity, Term, Text};
use crate::vocabulary::Family;

/// Which data, and which not.
pub(super) fn data(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    let mut blocks = Vec::new();
    for group in &activity.data {
        let items: Vec<Inlines> = group.data.iter().map(|d| datum(w, d)).collect();
        match &group.about {
            _ if items.is_empty() => {}
            Some(people) => {
                let label = w.say(messages::activity_data_about(w.term(people)));
                blocks.push(Block::Paragraph(sentences([label, w.and(items)])));
            }
            None => blocks.extend(plain_data(w, group, items)),
        }
        if !group.possible.is_empty() {
            let possible = w.and(group.possible.iter().map(|d| datum(w, d)).collect());
            let also = if group.data.is_empty() { "no" } else { "yes" };
            blocks.push(w.paragraph(match &group.about {
                Some(people) => messages::data_possible_about(w.term(people), possible, also),
                None => messages::data_possible(possible, also),
            }));
        }
    }
    blocks.extend(not_collected(
        w,
        &activity.not_collected,
        if activity.is_ours() { "us" } else { "others" },
    ));
    blocks
}

/// Data that are not collected, said expressly: `whole` is `policy`, or who does without them in an activity.
pub(super) fn not_collected(w: &Writer<'_>, denied: &[Denied], whole: &'static str) -> Option<Block> {
    let items: Vec<Inlines> = denied
        .iter()
        .map(|d| {
            let mut more: Vec<Inlines> = class(w, &d.term).into_iter().collect();
            more.extend(d.detail.iter().map(|t| w.text(t)));
            if !d.only.products.is_empty() {
                more.push(w.say(retention::retention_scope_product(w.product_names(&d.only.products))));
            }
            if !d.only.platforms.is_empty() {
                more.push(w.platforms(&d.only.platforms));
            }
            in_brackets(w.term(&d.term), joined(more))
        })
        .collect();
    (!items.is_empty()).then(|| w.paragraph(messages::not_collected(w.and(items), whole)))
}

/// A few data are a line; many are a list.
fn plain_data(w: &Writer<'_>, group: &DataGroup, items: Vec<Inlines>) -> Vec<Block> {
    let long = group.data.len() > 4
        || group.data.iter().any(|d| d.detail.is_some() || d.term.class.is_some() || !d.possible.is_empty());
    if long {
        vec![Block::list(items.into_iter().map(|i| w.catalog.sentence_start_inlines(i)))]
    } else {
        vec![Block::Paragraph(w.catalog.sentence_start_inlines(w.and(items)))]
    }
}

/// The category of the vocabulary that a narrower term is a kind of.
fn class(w: &Writer<'_>, term: &Term) -> Option<Inlines> {
    let class = term.class.as_deref().and_then(|c| w.catalog.vocabulary(Family::Data, c, ""))?;
    Some(vec![Inline::Text(class)])
}

fn datum(w: &Writer<'_>, datum: &Datum) -> Inlines {
    let mut more: Vec<Inlines> = class(w, &datum.term).into_iter().collect();
    more.extend(datum.detail.iter().map(|d| w.text(d)));
    more.extend(w.narrowed(&datum.only));
    more.extend(datum.stored_on.map(|s| w.say(messages::data_stored(s.value))));
    more.extend(datum.when.iter().map(|t| w.text(t)));
    if !datum.possible.is_empty() {
        let possible = datum.possible.iter().map(|d| self::datum(w, d)).collect();
        more.push(w.say(messages::data_may_include(w.and(possible))));
    }
    in_brackets(w.term(&datum.term), joined(more))
}

pub(super) fn sources(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    let clauses = activity.sources.iter().any(|s| s.name.is_none());
    let mut items: Vec<Inlines> = activity
        .sources
        .iter()
        // a source without a name reads as a clause of its own; one with a name takes that form beside such clauses
        .map(|s| match s.name {
            None => source(w, s, "collected"),
            Some(_) if clauses => w.say(messages::source_from(source(w, s, ""))),
            Some(_) => source(w, s, ""),
        })
        .map(|i| w.catalog.sentence_start_inlines(i))
        .collect();
    let named = activity.all_data().filter(|d| !d.sources.is_empty());
    let from = |d: &Datum| w.and(d.sources.iter().map(|s| source(w, s, "")).collect());
    for (from, data) in alike(named.map(|d| (from(d), w.term(&d.term)))) {
        let what = w.catalog.sentence_start_inlines(w.and(data));
        items.push(w.say(messages::source_of_data(what, from)));
    }
    let mut blocks = one_or_list(items);
    if let Some(informed) = &activity.informed {
        blocks.push(Block::Paragraph(w.text(informed)));
    }
    blocks
}

/// What is said of several alike is said once of all of them.
fn alike<K: PartialEq>(pairs: impl Iterator<Item = (K, Inlines)>) -> Vec<(K, Vec<Inlines>)> {
    let mut out: Vec<(K, Vec<Inlines>)> = Vec::new();
    for (key, what) in pairs {
        match out.iter_mut().find(|(other, _)| *other == key) {
            Some((_, all)) => all.push(what),
            None => out.push((key, vec![what])),
        }
    }
    out
}

/// A source in a form of its words, and what is known of it.
fn source(w: &Writer<'_>, source: &Source, form: &str) -> Inlines {
    let mut words = w.term_form(&source.term, form);
    if let Some(name) = &source.name {
        words = w.say(messages::source_named(words, w.name(name)));
    }
    if let Some(public) = source.public {
        words = w.say(if public.value {
            messages::source_public(words)
        } else {
            messages::source_not_public(words)
        });
    }
    match &source.when {
        Some(when) => in_brackets(words, w.text(when)),
        None => words,
    }
}

pub(super) fn need(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    let need = activity.need.as_ref().map(|n| need_words(w, n.value, said(activity.otherwise.is_some())));
    let otherwise = |text: &Option<Text>| text.as_ref().map(|o| w.text(o));
    let mut items = Vec::new();
    if activity.need.is_some() || activity.otherwise.is_some() {
        items.push(sentences([need, otherwise(&activity.otherwise)].into_iter().flatten()));
    }
    let own = activity.all_data().filter(|d| d.need.is_some() || d.otherwise.is_some()).map(|d| {
        let said = said(d.otherwise.is_some());
        let need = d.need.as_ref().map(|n| w.say(messages::need_own(n.value, said)));
        let words = (need.unwrap_or_default(), otherwise(&d.otherwise).unwrap_or_default());
        (words, w.term(&d.term))
    });
    for ((need, otherwise), data) in alike(own) {
        let what = w.catalog.sentence_start_inlines(w.and(data));
        items.push(sentences([vec![Inline::Strong(w.say(messages::need_for(what)))], need, otherwise]));
    }
    for group in activity.data.iter().filter(|g| g.need.is_some() || g.otherwise.is_some()) {
        let people = group.about.as_ref().map(|people| w.term(people)).unwrap_or_default();
        let label = w.say(messages::need_for(w.catalog.sentence_start_inlines(people)));
        let answered = said(group.otherwise.is_some() || activity.otherwise.is_some());
        let need = group.need.map(|n| need_words(w, n.value, answered));
        let said = need.into_iter().chain(otherwise(&group.otherwise));
        items.push(sentences([vec![Inline::Strong(label)]].into_iter().chain(said)));
    }
    one_or_list(items)
}

/// Whether the author says what happens without the data, as the messages name it.
fn said(otherwise: bool) -> &'static str {
    if otherwise { "said" } else { "open" }
}

/// `otherwise`: see [`said`].
fn need_words(w: &Writer<'_>, need: &str, otherwise: &'static str) -> Inlines {
    w.say(match need {
        "voluntary" => messages::need_voluntary(otherwise),
        "contractual" => messages::need_contractual(),
        "statutory" => messages::need_statutory(),
        _ => messages::need_needed(otherwise),
    })
}
