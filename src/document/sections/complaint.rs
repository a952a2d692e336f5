//! The right to complain, with the authority. Articles 13(2)(d), 14(2)(e), 77 and 79 GDPR.

use super::controller::address;
use crate::document::tree::{Block, Contact, Definition, Inline, Section};
use crate::document::writer::{Writer, sentences};
use crate::law::{Authority, Regime};
use crate::localize::messages::{common, rights as messages};
use crate::model::body::Body;

/// Section `complaint`; without the right to complain where the policy leaves it out.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    let complaint = &w.policy.complaint;
    let mut blocks = Vec::new();
    if complaint.left_out.is_none() && w.policy.about.has_data_protection_law() {
        let article = match w.derived.home {
            Regime::Uk => w.law_at("gb-dpa-2018", "section 165"),
            _ => w.article("77", "49(1)"),
        };
        let mut parts = vec![w.say(messages::complaint_intro(article, w.home()))];
        if let Some(authority) = authority(w) {
            parts.push(w.say(messages::complaint_authority(w.authority(authority))));
            blocks.push(Block::Paragraph(sentences(parts)));
            blocks.extend(contact(w, authority));
        } else {
            blocks.push(Block::Paragraph(sentences(parts)));
        }
        blocks.extend(others(w));
        if w.home() == "eu" {
            blocks.push(w.paragraph(messages::complaint_where()));
        }
        blocks.extend(elsewhere(w));
        blocks.push(w.paragraph(messages::complaint_remedies(w.article("79", "32(2)"))));
    }
    if let Some(text) = &complaint.text {
        blocks.extend(w.prose(text));
    }
    let mut beside = Vec::new();
    if let Some(to_us) = &complaint.to_us {
        beside.push(w.define_blocks(messages::complaint_to_us(), w.prose(to_us)));
    }
    if !complaint.bodies.is_empty() {
        let bodies = complaint.bodies.iter().map(|b| body(w, b)).collect();
        beside.push(w.define_blocks(messages::complaint_bodies(), vec![Block::Definitions(bodies)]));
    }
    if !beside.is_empty() {
        blocks.push(Block::Definitions(beside));
    }
    (!blocks.is_empty()).then(|| w.section("complaint", messages::complaint_title(), blocks))
}

/// The authorities of other controllers. Silent where none is to be named.
fn others(w: &Writer<'_>) -> Vec<Block> {
    let unnamed = w.policy.complaint.unnamed.is_some();
    let named = w.derived.other_authorities.iter().filter(|_| !unnamed);
    named
        .flat_map(|(parties, authority)| {
            let names = parties.iter().filter_map(|party| Some(vec![w.name(party.name.as_ref()?)])).collect();
            let said = messages::complaint_of_controller(w.and(names), w.authority(authority));
            [Some(w.paragraph(said)), contact(w, authority)].into_iter().flatten()
        })
        .collect()
}

/// The authorities for people elsewhere whose law the policy is under too. Silent where none is to be named.
fn elsewhere(w: &Writer<'_>) -> Vec<Block> {
    let unnamed = w.policy.complaint.unnamed.is_some();
    // how to reach that of a controller there has been said above
    let named = |authority: &Authority| {
        let controllers = w.derived.other_authorities.iter().map(|(_, known)| *known);
        controllers.chain(w.derived.authority).any(|known| std::ptr::eq(known, authority))
    };
    let others = w.derived.authorities.iter().filter(|_| !unnamed);
    others
        .flat_map(|(place, authority)| {
            let said = w.paragraph(messages::complaint_elsewhere(w.authority(authority), *place));
            let contact = if named(authority) { None } else { contact(w, authority) };
            [Some(said), contact].into_iter().flatten()
        })
        .collect()
}

/// The authority that is named: the derived one, unless the policy leaves it unnamed.
pub fn authority(w: &Writer<'_>) -> Option<&'static Authority> {
    if w.policy.complaint.unnamed.is_some() || w.policy.complaint.left_out.is_some() {
        return None;
    }
    w.derived.authority
}

/// A body beside the authority: what it handles, and how to reach it.
fn body(w: &Writer<'_>, body: &Body) -> Definition {
    let mut blocks = body.text.as_ref().map(|t| w.prose(t)).unwrap_or_default();
    let contact = address(w, None, &body.contact);
    if contact != Contact::default() {
        blocks.push(Block::Contact(contact));
    }
    Definition { id: None, term: vec![w.name(&body.name)], blocks }
}

fn contact(w: &Writer<'_>, authority: &Authority) -> Option<Block> {
    let mut details = Vec::new();
    if let Some(email) = &authority.email {
        details.push((w.string(common::label_email()), vec![Inline::url(&format!("mailto:{email}"))]));
    }
    if let Some(url) = authority.complaint.as_ref().or(authority.web.as_ref()) {
        details.push((w.string(common::label_web()), vec![Inline::url(url)]));
    }
    let mut lines = authority.post.clone();
    if !lines.is_empty() {
        lines.extend(w.catalog.country(&authority.country));
    }
    let contact = Contact { name: None, address: lines, details };
    (contact != Contact::default()).then_some(Block::Contact(contact))
}
