//! Who gets data, by role. Articles 13(1)(e) and 14(1)(e) GDPR.

use crate::document::tree::{Block, Definition, Inline, Inlines, Section};
use crate::document::writer::{Writer, sentences};
use crate::localize::messages::recipients as messages;
use crate::model::recipient::{ROLES, Recipient};
use crate::model::{Only, Policy, Words};

/// Section `recipients`.
pub fn write(w: &Writer<'_>) -> Section {
    let mut section = w.section("recipients", messages::recipients_title(), Vec::new());
    if let Some(sharing) = &w.policy.sharing {
        section.blocks.extend(w.prose(sharing));
    }
    if w.policy.recipients.is_empty() {
        if w.policy.says_nobody_gets_data() {
            section.blocks.push(w.paragraph(messages::recipients_none()));
        }
        return section;
    }
    section.blocks.push(w.paragraph(messages::recipients_intro()));
    let cookies = super::cookies::by_provider(w);
    for (role, list) in by_role(w.policy) {
        let definitions = list
            .iter()
            .map(|(id, r)| recipient(w, id, r, role, cookies.get(id).cloned().unwrap_or_default()))
            .collect();
        let blocks =
            vec![w.paragraph(messages::recipients_role_intro(role)), Block::Definitions(definitions)];
        section.sections.push(w.section(
            &format!("recipients-{role}"),
            messages::recipients_role_title(role),
            blocks,
        ));
    }
    section
}

/// Recipients by their first role, in the order of the roles, then of the file.
pub fn by_role(policy: &Policy) -> Vec<(&'static str, Vec<(&str, &Recipient)>)> {
    let role_of = |r: &Recipient| r.roles.first().map_or("not-stated", |r| r.value);
    ROLES
        .iter()
        .map(|role| {
            let list = policy.recipients.iter().filter(|(_, r)| role_of(r) == *role);
            (*role, list.map(|(id, r)| (id.value.as_str(), r)).collect::<Vec<_>>())
        })
        .filter(|(_, list)| !list.is_empty())
        .collect()
}

fn recipient(
    w: &Writer<'_>,
    id: &str,
    recipient: &Recipient,
    shown_under: &str,
    cookies: Vec<Inlines>,
) -> Definition {
    let about = [identity(w, recipient), role(w, recipient, shown_under), place(w, recipient)];
    let mut blocks: Vec<Block> =
        about.into_iter().filter(|s| !s.is_empty()).map(|s| Block::Paragraph(sentences(s))).collect();
    if let Some(note) = &recipient.note {
        blocks.extend(w.prose(note));
    }
    let more = links(w, id, recipient, cookies);
    if !more.is_empty() {
        blocks.push(Block::Paragraph(sentences(more)));
    }
    Definition {
        id: Some(format!("recipient-{id}")),
        term: w.catalog.sentence_start_inlines(w.recipient_name(recipient)),
        blocks,
    }
}

/// Products, former names, owner.
fn identity(w: &Writer<'_>, recipient: &Recipient) -> Vec<Inlines> {
    let mut parts = Vec::new();
    if !recipient.services.is_empty() {
        parts.push(
            w.say(messages::recipient_services(w.names(&recipient.services), recipient.services.len())),
        );
    }
    if !recipient.formerly.is_empty() {
        parts.push(w.say(messages::recipient_formerly(w.names(&recipient.formerly))));
    }
    if let Some(owner) = &recipient.owner {
        parts.push(w.say(messages::recipient_owner(w.name(owner))));
    }
    parts
}

/// What it does, in which role and on which terms.
fn role(w: &Writer<'_>, recipient: &Recipient, shown_under: &str) -> Vec<Inlines> {
    let mut parts = Vec::new();
    if !recipient.tasks.is_empty() {
        parts.push(tasks(w, recipient));
    }
    for role in recipient.roles.iter().filter(|r| r.value != shown_under) {
        parts.push(w.say(messages::recipient_role(role.value)));
    }
    if recipient.agreement.is_some_and(|a| a.value) {
        parts.push(w.say(messages::recipient_agreement()));
    }
    parts.extend(recipient.agreement_text.iter().map(|t| w.text(t)));
    parts.extend(recipient.when.iter().map(|t| w.say(messages::recipient_when(w.text(t)))));
    parts.extend(w.validity(&recipient.validity).map(|period| w.say(messages::recipient_when(period))));
    if let Some(via) = &recipient.via {
        parts.push(w.say(messages::recipient_via(w.recipient_link(&via.value))));
    }
    parts.extend(only(w, &recipient.only));
    parts
}

fn only(w: &Writer<'_>, only: &Only) -> Vec<Inlines> {
    let mut parts = Vec::new();
    if !only.products.is_empty() {
        parts.push(w.say(messages::recipient_only_product(w.product_names(&only.products))));
    }
    if !only.platforms.is_empty() {
        parts.push(w.say(messages::recipient_only_platform(w.platforms(&only.platforms))));
    }
    parts
}

/// A named recipient does something; a category, which may be one or many, has a task.
fn tasks(w: &Writer<'_>, recipient: &Recipient) -> Inlines {
    let tasks = recipient.tasks.iter().map(|t| match t.words {
        Words::Shipped(..) if recipient.name.is_none() => w.term_form(t, "noun"),
        _ => w.term(t),
    });
    let tasks = w.catalog.sentence_start_inlines(w.and(tasks.collect()));
    w.say(messages::recipient_task(tasks))
}

/// Address and countries.
fn place(w: &Writer<'_>, recipient: &Recipient) -> Vec<Inlines> {
    let mut parts = Vec::new();
    if let Some(address) = &recipient.address {
        let lines = w.address_lines(address).join(", ");
        parts.push(w.say(messages::recipient_address(Inline::Name(lines))));
    }
    let in_address = recipient.address.as_ref().and_then(|a| a.country.as_ref()).map(|c| &c.value);
    let countries: Vec<Inlines> = recipient
        .countries
        .iter()
        .filter(|c| Some(&c.value) != in_address)
        .map(|c| w.country(&c.value))
        .collect();
    if !countries.is_empty() {
        let n = countries.len();
        parts.push(w.say(messages::recipient_country(w.and(countries), n)));
    }
    if !recipient.processed_in.is_empty() {
        let places = w.in_countries(recipient.processed_in.iter().map(|c| c.value.as_str()));
        parts.push(w.say(messages::recipient_processed_in(places)));
    }
    parts.extend(recipient.hosted_in.iter().map(|t| w.say(messages::recipient_hosted_in(w.text(t)))));
    parts
}

/// What it is used for, and where more is said.
fn links(w: &Writer<'_>, id: &str, recipient: &Recipient, cookies: Vec<Inlines>) -> Vec<Inlines> {
    let mut parts = Vec::new();
    let activities: Vec<Inlines> = w
        .policy
        .performed()
        .filter(|(_, a)| a.recipients.iter().any(|s| s.recipient.value == id))
        .map(|(a, _)| w.activity_link(&a.value))
        .collect();
    if !activities.is_empty() {
        let n = activities.len();
        parts.push(w.say(messages::recipient_activities(w.and(activities), n)));
    }
    if !cookies.is_empty() {
        parts.push(w.say(messages::recipient_cookies(w.and(cookies))));
    }
    if let Some(email) = &recipient.email {
        parts.push(w.say(messages::recipient_email(crate::document::writer::mail(email))));
    }
    if let Some(url) = &recipient.privacy {
        parts.push(w.say(messages::recipient_privacy(Inline::url(&url.value))));
    }
    if let Some(url) = &recipient.opt_out {
        parts.push(w.say(messages::recipient_opt_out(Inline::url(&url.value))));
    }
    parts
}
