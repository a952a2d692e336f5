//! The first layer: short answers, each with the way to the long one.

use super::controller::{controller_for, split};
use crate::derive::Whereabouts;
use crate::document::tree::{Block, Definition, Inline, Inlines, Section};
use crate::document::writer::{Writer, sentences, telephone};
use crate::localize::messages::{
    activity, basis, closing, recipients, retention, rights, summary as messages,
};
use crate::model::{BasisKind, Form, Length, Period, Retention};
use crate::source::Spanned;
use std::collections::BTreeSet;

/// More activities than this are counted, not listed.
const LISTED: usize = 12;

/// Section `summary`.
pub fn write(w: &Writer<'_>) -> Section {
    let mut answers = vec![who(w)];
    answers.extend(what(w));
    answers.extend(bases(w));
    answers.extend(how_long(w));
    answers.extend(recipients(w));
    answers.extend(your_rights(w));
    answers.push(contact(w));
    w.section("summary", messages::summary_title(), vec![Block::Definitions(answers)])
}

fn who(w: &Writer<'_>) -> Definition {
    if let (Some(first), false) = (&w.policy.controller, w.policy.controllers.is_empty()) {
        let first = [controller_for(w, "controller", first)];
        let others = w.policy.controllers.iter();
        let others = others.map(|(id, party)| controller_for(w, &format!("controller-{}", id.value), party));
        let names = w.and(first.into_iter().chain(others).collect());
        return w.define(messages::summary_who(), w.say(messages::summary_who_are(names, split(w))));
    }
    let name = vec![Inline::anchor("controller", full_name(w))];
    w.define(messages::summary_who(), w.say(messages::summary_who_is(name)))
}

fn full_name(w: &Writer<'_>) -> Inlines {
    match w.policy.controller.as_ref().and_then(|c| c.name.as_ref()) {
        Some(name) => vec![w.name(name)],
        None => w.say(crate::localize::messages::parties::controller_title()),
    }
}

fn what(w: &Writer<'_>) -> Option<Definition> {
    let links: Vec<Inlines> = w.policy.performed().map(|(id, _)| w.activity_link(&id.value)).collect();
    let link = || w.section_link("activities", activity::activities_title());
    let text = match links.len() {
        0 => return None,
        n if n > LISTED => {
            let groups: Vec<Inlines> = w
                .policy
                .groups
                .iter()
                .filter_map(|(id, g)| {
                    Some(vec![Inline::anchor(format!("activities-{}", id.value), w.text(g.title.as_ref()?))])
                })
                .collect();
            let many = w.say(messages::summary_what_many(n, link()));
            if groups.is_empty() {
                many
            } else {
                sentences([w.say(messages::summary_what_for(w.and(groups))), many])
            }
        }
        _ => w.say(messages::summary_what_for(w.and(links))),
    };
    Some(w.define(messages::summary_what(), text))
}

fn bases(w: &Writer<'_>) -> Option<Definition> {
    let kinds: BTreeSet<BasisKind> =
        w.policy.performed().flat_map(|(_, a)| a.bases.iter().map(|b| b.kind)).collect();
    let mut names: Vec<Inlines> = kinds
        .into_iter()
        .filter(|k| k.point().is_some())
        .map(|k| w.say(basis::basis_name(k.word())))
        .collect();
    let text = match (names.len(), names.pop()) {
        (_, None) => return None,
        (1, Some(name)) => messages::summary_basis_one(w.catalog.sentence_start_inlines(name)),
        (_, Some(last)) => {
            names.push(last);
            messages::summary_bases(w.and(names))
        }
    };
    Some(w.define(messages::summary_basis(), w.say(text)))
}

fn how_long(w: &Writer<'_>) -> Option<Definition> {
    let entries: Vec<&Retention> =
        w.policy.performed().flat_map(|(_, a)| &a.retention).chain(&w.policy.retention).collect();
    if entries.is_empty() {
        return None;
    }
    let (mut lengths, mut longest): (Vec<Length>, Vec<Option<Period>>) = (Vec::new(), Vec::new());
    for entry in entries {
        let mut first = Vec::new();
        collect(&entry.form, &mut first);
        // data that are blocked, archived or pseudonymised are still kept
        let mut then = Vec::new();
        entry.phases().skip(1).for_each(|phase| collect(&phase.form, &mut then));
        if first.is_empty() {
            std::mem::swap(&mut first, &mut then);
        }
        let whole =
            |length: &Length| then.iter().try_fold(length.longest()?, |sum, phase| sum.and(phase.longest()?));
        longest.extend(first.iter().map(whole));
        lengths.extend(first);
    }
    let link = w.section_link("retention", retention::retention_title());
    // one that only has a longest can be as short as you like, one that only has a shortest as long
    let shortest: Option<Vec<Period>> = lengths.iter().map(|l| l.shortest()).collect();
    let longest: Option<Vec<Period>> = longest.into_iter().collect();
    let by_length = |a: &Period, b: &Period| a.hours().total_cmp(&b.hours());
    let shortest = shortest.and_then(|all| all.into_iter().min_by(by_length));
    let longest = longest.and_then(|all| all.into_iter().max_by(by_length));
    let text = match (shortest, longest) {
        (Some(shortest), Some(longest)) if !shortest.same(longest) => {
            messages::summary_long_range(w.period(shortest), w.period(longest), link)
        }
        (None, Some(longest)) => messages::summary_long_most(w.period(longest), link),
        (Some(shortest), None) => messages::summary_long_least(w.period(shortest), link),
        _ => messages::summary_long_see(link),
    };
    Some(w.define(messages::summary_long(), w.say(text)))
}

fn collect(form: &Form, out: &mut Vec<Length>) {
    match form {
        Form::Period { length, .. } => out.push(*length),
        Form::EarlierOf(forms) | Form::LaterOf(forms) => forms.iter().for_each(|f| collect(f, out)),
        _ => {}
    }
}

/// Silence about recipients is no statement that there are none.
fn recipients(w: &Writer<'_>) -> Option<Definition> {
    if w.policy.recipients.is_empty() && !w.policy.says_nobody_gets_data() {
        return None;
    }
    let link = || w.section_link("recipients", recipients::recipients_title());
    let mut parts = Vec::new();
    if w.policy.recipients.is_empty() {
        parts.push(w.say(messages::summary_recipients_none()));
    } else {
        let roles = super::recipients::by_role(w.policy);
        let names: Vec<Inlines> = roles
            .iter()
            .map(|group| group.role)
            .filter(|role| *role != "own-system")
            .map(|role| {
                vec![Inline::anchor(
                    format!("recipients-{role}"),
                    w.say(recipients::recipients_role_short(role)),
                )]
            })
            .collect();
        if names.is_empty() {
            parts.push(w.say(messages::summary_recipients_none()));
        } else {
            let names = w.catalog.sentence_start_inlines(w.and(names));
            parts.push(w.say(messages::summary_recipients_are(names, link())));
        }
    }
    parts.push(outside(w));
    Some(w.define(messages::summary_recipients(), sentences(parts)))
}

fn outside(w: &Writer<'_>) -> Inlines {
    if !w.policy.about.has_data_protection_law() {
        return Inlines::new();
    }
    let link = w.section_link("transfers", recipients::transfers_title(w.home()));
    let mut countries: Vec<&str> = Vec::new();
    for fact in &w.derived.transfers {
        if let Some(country) = fact.country
            && !countries.contains(&country.value.as_str())
        {
            countries.push(&country.value);
        }
    }
    if w.derived.transfers.is_empty() {
        return match Whereabouts::of(w.policy) {
            Whereabouts::ProcessedInside => w.say(messages::summary_inside(w.home())),
            Whereabouts::EstablishedInside => w.say(messages::summary_established_inside(w.home())),
            Whereabouts::Unknown => Inlines::new(),
        };
    }
    let unnamed = || w.derived.transfers.iter().filter(|fact| fact.country.is_none());
    let mut reasons = unnamed().map(|fact| fact.recipient.unnamed_countries.map_or("true", |why| why.value));
    let first = reasons.next().unwrap_or("true");
    // what decides which countries they are, where all recipients agree in it
    let why = if reasons.all(|why| why == first) { first } else { "true" };
    if countries.is_empty() && why != "true" {
        let place = w.say(messages::summary_outside_others(why));
        return w.say(messages::summary_outside_depends(place, link, w.home()));
    }
    if countries.is_empty() {
        return w.say(messages::summary_outside_unnamed(link, w.home()));
    }
    let others = unnamed().next().map(|_| w.say(messages::summary_outside_others(why)));
    let places = match others {
        Some(others) => w.and(countries.into_iter().map(|code| w.in_country(code)).chain([others]).collect()),
        None => w.in_countries(countries),
    };
    // a recipient inside can process data outside, or let them be read from there
    let seats = w.derived.transfers.iter().all(|fact| {
        let seat =
            |country: &Spanned<String>| fact.recipient.countries.iter().any(|c| c.value == country.value);
        fact.country.is_none_or(seat)
    });
    let of = if seats { "recipients" } else { "data" };
    w.say(messages::summary_outside(places, link, w.home(), of))
}

fn your_rights(w: &Writer<'_>) -> Option<Definition> {
    let shown = super::rights::shown(w);
    let mut parts = Vec::new();
    if !shown.is_empty() {
        let links = shown
            .into_iter()
            .map(|r| vec![Inline::anchor(format!("right-{r}"), w.say(messages::right_short(r)))])
            .collect();
        parts.push(w.say(messages::summary_rights_are(w.and(links))));
    }
    if w.policy.complaint.left_out.is_none() && w.policy.about.has_data_protection_law() {
        let link = w.section_link("complaint", rights::complaint_title());
        parts.push(w.say(match super::complaint::authority(w) {
            Some(authority) => messages::summary_complaint(w.authority(authority), link),
            None => messages::summary_complaint_unnamed(link),
        }));
    }
    if parts.is_empty() && w.policy.california.is_some() {
        let link = w.section_link("california", closing::california_title());
        parts.push(w.say(messages::summary_rights_california(link)));
    }
    (!parts.is_empty()).then(|| w.define(messages::summary_rights(), sentences(parts)))
}

fn contact(w: &Writer<'_>) -> Definition {
    let mut parts = vec![w.say(messages::summary_contact_at(w.request_address()))];
    if let Some(officer) = &w.policy.officer
        && officer.none_because.is_none()
    {
        let address = match (&officer.contact.email, &officer.contact.phone) {
            (Some(email), _) => vec![crate::document::writer::mail(email)],
            (None, Some(phone)) => vec![telephone(phone)],
            (None, None) => w.section_link("dpo", crate::localize::messages::parties::officer_title()),
        };
        parts.push(w.say(messages::summary_contact_officer(address)));
    }
    w.define(messages::summary_contact(), sentences(parts))
}
