//! Cookies: what they are, a table for each category, and how one chooses.

use super::cookie_choice;
use crate::derive::{CookieGroup, is_third_party};
use crate::document::only::joined;
use crate::document::tree::{Block, Inline, Inlines, Row, Section, Table};
use crate::document::writer::{Writer, in_brackets, sentences};
use crate::localize::messages::{common, cookies as messages};
use crate::model::Text;
use crate::model::cookie::{CATEGORIES, Cookie, Duration};
use std::collections::{BTreeMap, BTreeSet};

/// Section `cookies`, when there are any or anything is said of them.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    let settings = w.policy.cookie_settings.as_ref();
    if w.policy.cookies.is_empty() && settings.is_none() {
        return None;
    }
    let mut section = w.section("cookies", messages::cookies_title(place(w)), Vec::new());
    match settings.and_then(|s| s.about.as_ref()) {
        Some(about) => section.blocks.extend(w.prose(about)),
        None => section.blocks.push(w.paragraph(messages::cookies_about(place(w)))),
    }
    section.blocks.extend(counts(w));
    let mut anchors = Anchors::default();
    for &id in CATEGORIES {
        let cookies = w.derived.cookies.iter().find(|g| g.category == id);
        let own = settings.and_then(|s| s.categories.iter().find(|(c, _)| *c == id)).map(|(_, text)| text);
        match (cookies, own) {
            (Some(group), own) => section.sections.push(category(w, group, own, &mut anchors)),
            // words for a category that has no cookies are said all the same
            (None, Some(text)) => {
                let blocks = vec![Block::Paragraph(w.text(text))];
                let title = messages::cookies_category_title(id);
                section.sections.push(w.section(&format!("cookies-{id}"), title, blocks));
            }
            (None, None) => {}
        }
    }
    section.sections.extend(cookie_choice::write(w, settings));
    Some(section)
}

/// Where all trackers of the policy are, as messages select by it.
pub fn place(w: &Writer<'_>) -> &'static str {
    place_of(w.policy.cookies.iter().map(|(_, c)| c))
}

/// Where trackers are: in an app where all of them are components of one or are set in apps only, otherwise on a
/// website.
fn place_of<'c>(cookies: impl IntoIterator<Item = &'c Cookie>) -> &'static str {
    let component = |c: &Cookie| !c.storage.is_empty() && c.storage.iter().all(|s| s.value == "sdk");
    let in_app =
        |c: &Cookie| !c.only.platforms.is_empty() && c.only.platforms.iter().all(|p| p.value != "web");
    let mut cookies = cookies.into_iter().peekable();
    if cookies.peek().is_some() && cookies.all(|c| component(c) || in_app(c)) { "app" } else { "website" }
}

fn counts(w: &Writer<'_>) -> Option<Block> {
    let count = w.derived.cookie_count;
    if count.total == 0 {
        return None;
    }
    // a cookie of an unknown provider is no proof that we set it
    let all_known = w.policy.cookies.iter().all(|(_, c)| !c.provider_unknown);
    let many = at_least(w, count.total);
    let how_many = if count.named == count.total {
        messages::cookies_count(count.named, place(w))
    } else {
        messages::cookies_count_named(count.named, place(w))
    };
    // what others set from our domain is neither ours nor set from elsewhere
    let delegated = w.policy.cookies.iter().any(|(_, c)| c.provider.is_some() && !is_third_party(c));
    let set_by = match count.third_party {
        // there are no domains in an app, and what belongs to it is set by nobody
        _ if place(w) == "app" => None,
        0 if delegated => Some(messages::cookies_our_domain(many)),
        n if delegated => (count.named == count.total).then(|| messages::cookies_other_domains(n)),
        0 => all_known.then(|| messages::cookies_ours(many)),
        n if n == count.total => Some(messages::cookies_third_party_all(many)),
        n => (count.named == count.total).then(|| messages::cookies_third_party(n)),
    };
    let mut parts = vec![w.say(how_many)];
    parts.extend(set_by.map(|message| w.say(message)));
    if let Some(period) = count.longest.and_then(Duration::period) {
        parts.push(w.say(messages::cookies_longest(many, w.period(period))));
    }
    Some(Block::Paragraph(sentences(parts)))
}

/// How many `n` entries are, as a number to choose words by: one that has no name stands for several.
pub fn at_least(w: &Writer<'_>, n: usize) -> usize {
    let count = w.derived.cookie_count;
    if count.named == count.total { n } else { n.max(2) }
}

fn category(w: &Writer<'_>, group: &CookieGroup<'_>, own: Option<&Text>, anchors: &mut Anchors) -> Section {
    let place = place_of(group.cookies.iter().map(|(_, c)| *c));
    let about = match own {
        Some(text) => w.text(text),
        None => {
            let consent = group.cookies.iter().all(|(_, c)| c.needs_consent());
            w.say(messages::cookies_category_about(group.category, if consent { "yes" } else { "no" }, place))
        }
    };
    let mut table =
        Table { caption: w.say(messages::cookies_caption(group.category, place)), ..Table::default() };
    table.head = [
        messages::cookie_column_name(),
        messages::cookie_column_provider(place),
        messages::cookie_column_purpose(),
        messages::cookie_column_duration(),
        messages::cookie_column_readers(),
    ]
    .into_iter()
    .map(|c| w.say(c))
    .collect();
    for (key, cookie) in &group.cookies {
        let cells = vec![
            in_brackets(name(w, cookie), joined(w.narrowed(&cookie.only))),
            provider(w, cookie),
            purpose(w, cookie),
            duration(w, cookie),
            readers(w, cookie),
        ];
        table.rows.push(Row { id: Some(anchors.of(key)), cells });
    }
    let id = format!("cookies-{}", group.category);
    w.section(
        &id,
        messages::cookies_category_title(group.category),
        vec![Block::Paragraph(about), Block::Table(table)],
    )
}

fn name(w: &Writer<'_>, cookie: &Cookie) -> Inlines {
    if let Some(name) = &cookie.name {
        return vec![Inline::Code(name.value.clone())];
    }
    if let Some(label) = &cookie.label {
        return w.start(label);
    }
    let storages = storages(w, cookie);
    w.catalog.sentence_start_inlines(w.say(match &cookie.provider {
        Some(provider) => {
            let name = w.policy.recipient(&provider.value).map(|r| w.recipient_name(r)).unwrap_or_default();
            messages::cookie_unnamed_of(storages, name)
        }
        None => messages::cookie_unnamed(storages),
    }))
}

/// "cookies", or what else it is.
fn storages(w: &Writer<'_>, cookie: &Cookie) -> Inlines {
    if cookie.storage.is_empty() {
        return w.say(messages::cookie_storage("cookie"));
    }
    w.and(cookie.storage.iter().map(|s| w.say(messages::cookie_storage(s.value))).collect())
}

fn provider(w: &Writer<'_>, cookie: &Cookie) -> Inlines {
    match &cookie.provider {
        Some(provider) => w.recipient_link(&provider.value),
        None if cookie.provider_unknown => w.say(messages::cookie_provider_open()),
        None => w.controller_name(),
    }
}

fn purpose(w: &Writer<'_>, cookie: &Cookie) -> Inlines {
    let purposes = w.catalog.sentence_start_inlines(w.terms(&cookie.purposes));
    let words = if purposes.is_empty() { purposes } else { w.say(messages::cookie_purpose(purposes)) };
    let mut more = Vec::new();
    let plain_cookie = cookie.storage.is_empty() || cookie.storage.iter().all(|s| s.value == "cookie");
    if cookie.name.is_some() && !plain_cookie {
        more.push(w.say(messages::cookie_storage_several(storages(w, cookie))));
    }
    more.extend(w.applies(&cookie.validity));
    more.extend(cookie.place.iter().map(|p| w.say(messages::cookie_place(w.text(p)))));
    // for necessary ones the category says so; what is set otherwise than its category suggests is worth a word
    if let Some(set) = cookie.set
        && set.value != "after-consent"
    {
        more.push(w.say(messages::cookie_set(set.value, number(cookie), place_of([cookie]))));
    }
    more.extend(cookie.exempt.iter().map(|t| w.text(t)));
    if let Some(note) = &cookie.note {
        more.push(crate::document::prose::inlines(w.raw(note)));
    }
    let activities: Vec<Inlines> = cookie.activities.iter().map(|a| w.activity_link(&a.value)).collect();
    if !activities.is_empty() {
        more.push(w.say(messages::cookies_used_for(w.and(activities))));
    }
    let mut out = words;
    for line in more {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        out.extend(line);
    }
    out
}

/// An entry without a name stands for nobody knows how many.
fn number(cookie: &Cookie) -> &'static str {
    if cookie.name.is_some() { "one" } else { "many" }
}

fn duration(w: &Writer<'_>, cookie: &Cookie) -> Inlines {
    let words = match cookie.duration.map(|d| d.value) {
        None => w.say(common::not_stated()),
        Some(Duration::Session) => w.say(messages::duration_session()),
        Some(Duration::For(period)) => w.period(period),
        Some(Duration::UpTo(period)) => w.say(messages::duration_up_to(w.period(period))),
        Some(Duration::UntilCleared) => w.say(messages::duration_until_cleared(number(cookie))),
        Some(Duration::Persistent) => w.say(messages::duration_persistent(place_of([cookie]))),
    };
    w.catalog.sentence_start_inlines(words)
}

fn readers(w: &Writer<'_>, cookie: &Cookie) -> Inlines {
    // what is set from our own domain can be read there, whoever thought of it
    let ours = cookie.party.is_some_and(|party| party.value == "first");
    let us = match cookie.read_by_us {
        Some(said) => said.value,
        None => ours || cookie.provider.is_none() && !cookie.provider_unknown,
    };
    let mut readers = Vec::new();
    if us {
        readers.push(w.controller_name());
    }
    let provider = cookie.provider.as_ref().map(|p| p.value.as_str());
    let others = cookie.read_by.iter().map(|r| r.value.as_str()).filter(|r| Some(*r) != provider);
    readers.extend(provider.into_iter().chain(others).map(|id| w.recipient_link(id)));
    if readers.is_empty() {
        return w.say(common::not_stated());
    }
    w.and(readers)
}

/// The named cookies of each provider, as links to their rows.
pub fn by_provider<'p>(w: &Writer<'p>) -> BTreeMap<&'p str, Vec<Inlines>> {
    let mut anchors = Anchors::default();
    let mut out: BTreeMap<&str, Vec<Inlines>> = BTreeMap::new();
    for (key, cookie) in w.derived.cookies.iter().flat_map(|g| &g.cookies) {
        let anchor = anchors.of(key);
        let named = w.policy.cookies.iter().map(|(_, c)| c).take_while(|c| c.head != cookie.head);
        if let (Some(provider), Some(_), false) =
            (&cookie.provider, &cookie.name, named.into_iter().any(|c| c.is_same(cookie)))
        {
            out.entry(&provider.value).or_default().push(in_brackets(
                vec![Inline::anchor(anchor, name(w, cookie))],
                joined(w.narrowed(&cookie.only)),
            ));
        }
    }
    out
}

/// Anchors of cookies: their names follow no rule, so they are folded, and told apart where that makes them equal.
#[derive(Default)]
struct Anchors(BTreeSet<String>);

impl Anchors {
    fn of(&mut self, key: &str) -> String {
        let folded: String =
            key.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let folded = folded.split('-').filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-");
        let base = if folded.is_empty() { "cookie".to_owned() } else { format!("cookie-{folded}") };
        let mut anchor = base.clone();
        let mut next = 2;
        while !self.0.insert(anchor.clone()) {
            anchor = format!("{base}-{next}");
            next += 1;
        }
        anchor
    }
}
