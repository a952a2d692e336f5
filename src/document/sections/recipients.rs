//! Who gets data, by role. Articles 13(1)(e) and 14(1)(e) GDPR.

use crate::document::only::joined;
use crate::document::tree::{Block, Definition, Inline, Inlines, Section};
use crate::document::writer::{Writer, in_brackets, sentences};
use crate::law::NamedFor;
use crate::localize::messages::recipients as messages;
use crate::model::part::{Part, ROLES};
use crate::model::place::Place;
use crate::model::recipient::Recipient;
use crate::model::{Only, Policy, Term, Text, Words};
use crate::source::Spanned;

/// Section `recipients`.
pub fn write(w: &Writer<'_>) -> Section {
    let mut section = w.section("recipients", messages::recipients_title(), Vec::new());
    let sharing = w.policy.sharing.iter().flat_map(|text| w.prose(text));
    if w.policy.recipients.is_empty() {
        section.blocks.extend(sharing);
        if w.policy.says_nobody_gets_data() {
            section.blocks.push(w.paragraph(messages::recipients_none()));
        }
        return section;
    }
    section.blocks.push(w.paragraph(messages::recipients_intro()));
    section.blocks.extend(sharing);
    let cookies = super::cookies::by_provider(w);
    for ByRole { role, first, also } in by_role(w.policy) {
        let mut blocks = vec![w.paragraph(messages::recipients_role_intro(role))];
        if !first.is_empty() {
            let definitions = first
                .iter()
                .map(|(id, r)| recipient(w, id, r, role, cookies.get(id).cloned().unwrap_or_default()))
                .collect();
            blocks.push(Block::Definitions(definitions));
        }
        if !also.is_empty() {
            let alone = if first.is_empty() { "yes" } else { "no" };
            let names = also.iter().flat_map(|(id, r)| pointers(w, id, r, role)).collect();
            let names = w.catalog.sentence_start_inlines(w.and(names));
            blocks.push(w.paragraph(messages::recipients_role_also(names, alone)));
        }
        section.sections.push(w.section(
            &format!("recipients-{role}"),
            messages::recipients_role_title(role),
            blocks,
        ));
    }
    section
}

/// The recipients that have a role, in the order of the file, each with its id.
pub struct ByRole<'p> {
    /// The role.
    pub role: &'static str,
    /// Those whose first role it is: they are described under it.
    first: Vec<(&'p str, &'p Recipient)>,
    /// Those that have it too, and are described under another.
    also: Vec<(&'p str, &'p Recipient)>,
}

/// Recipients by role, in the order of the roles; roles that nobody has are left out.
pub fn by_role(policy: &Policy) -> Vec<ByRole<'_>> {
    let having = |role: &'static str, first: bool| {
        let has = move |r: &Recipient| match r.roles.split_first() {
            None => first && role == "not-stated",
            Some((main, others)) => {
                if first {
                    main.value == role
                } else {
                    others.iter().any(|other| other.value == role)
                }
            }
        };
        let list = policy.recipients.iter().filter(move |(_, r)| has(r));
        list.map(|(id, r)| (id.value.as_str(), r)).collect::<Vec<_>>()
    };
    let of = |role: &&'static str| ByRole { role, first: having(role, true), also: having(role, false) };
    ROLES.iter().map(of).filter(|group| !group.first.is_empty() || !group.also.is_empty()).collect()
}

/// The way to a recipient that is described under another role; with what it does in this one, for what and in which
/// case, where that is set apart.
fn pointers(w: &Writer<'_>, id: &str, recipient: &Recipient, role: &str) -> Vec<Inlines> {
    if recipient.parts.is_empty() {
        return vec![w.recipient_link(id)];
    }
    let parts = recipient.parts.iter().filter(|part| part.role.value == role);
    let words = |part: &Part| {
        let when = part.when.iter().map(|when| w.text(when));
        joined([w.terms(&part.tasks)].into_iter().chain(w.narrowed(&part.only)).chain(when))
    };
    parts.map(|part| in_brackets(w.recipient_link(id), words(part))).collect()
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
    if !recipient.parts.is_empty() {
        blocks.push(Block::list(recipient.parts.iter().map(|p| part(w, recipient, p))));
    }
    if let Some(note) = &recipient.note {
        blocks.extend(w.prose(note));
    }
    blocks.extend(seen(w, id, recipient));
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
    parts.extend(services(w, &recipient.services));
    if !recipient.formerly.is_empty() {
        parts.push(w.say(messages::recipient_formerly(w.names(&recipient.formerly))));
    }
    if let Some(owner) = &recipient.owner {
        parts.push(w.say(messages::recipient_owner(w.name(owner))));
    }
    parts
}

fn services(w: &Writer<'_>, names: &[Spanned<String>]) -> Option<Inlines> {
    (!names.is_empty()).then(|| w.say(messages::recipient_services(w.names(names), names.len())))
}

/// What it does in one of its roles, where and on which terms.
fn part(w: &Writer<'_>, recipient: &Recipient, part: &Part) -> Inlines {
    let mut parts = vec![vec![Inline::Strong(w.say(messages::recipient_part(part.role.value)))]];
    // a role without a task of its own has that of the recipient
    let done = recipient.tasks_of(part);
    if !done.is_empty() {
        parts.push(tasks(w, recipient, done));
    }
    parts.extend(services(w, &part.services));
    parts.extend(agreement(w, part.agreement, part.agreement_text.as_ref()));
    parts.extend(part.when.iter().map(|t| w.say(messages::recipient_when(w.text(t)))));
    parts.extend(only(w, &part.only));
    parts.extend(whereabouts(w, &part.processed_in, &part.access_from, part.hosted_in.as_ref(), None));
    sentences(parts)
}

fn agreement(w: &Writer<'_>, there: Option<Spanned<bool>>, text: Option<&Text>) -> Vec<Inlines> {
    let there = there.filter(|a| a.value).map(|_| w.say(messages::recipient_agreement()));
    there.into_iter().chain(text.map(|t| w.text(t))).collect()
}

/// What it does, in which role and on which terms.
fn role(w: &Writer<'_>, recipient: &Recipient, shown_under: &str) -> Vec<Inlines> {
    let mut parts = Vec::new();
    // where a role has no task of its own it is told there
    if !recipient.tasks.is_empty() && recipient.parts.iter().all(|part| !part.tasks.is_empty()) {
        parts.push(tasks(w, recipient, &recipient.tasks));
    }
    // roles that are set apart are told one by one
    let roles = recipient.roles.iter().filter(|r| recipient.parts.is_empty() && r.value != shown_under);
    for role in roles {
        parts.push(w.say(messages::recipient_role(role.value)));
    }
    parts.extend(agreement(w, recipient.agreement, recipient.agreement_text.as_ref()));
    if !recipient.law.is_empty() {
        parts.push(w.say(messages::recipient_law(w.laws(&recipient.law, NamedFor::Other))));
    }
    parts.extend(recipient.when.iter().map(|t| w.say(messages::recipient_when(w.text(t)))));
    parts.extend(w.validity(&recipient.validity).map(|period| w.say(messages::recipient_when(period))));
    if !recipient.via.is_empty() {
        let names = recipient.via.iter().map(|via| w.recipient_link(&via.value)).collect();
        parts.push(w.say(messages::recipient_via(w.and(names))));
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

/// A named recipient does something; a category, which may be one or many, has a task, after a label: a task alone says
/// not what it is, and as a sentence it would lack a subject that fits.
fn tasks(w: &Writer<'_>, recipient: &Recipient, tasks: &[Term]) -> Inlines {
    if recipient.name.is_some() {
        return w.say(messages::recipient_task(w.catalog.sentence_start_inlines(w.terms(tasks))));
    }
    let (shipped, own): (Vec<&Term>, Vec<&Term>) =
        tasks.iter().partition(|t| matches!(t.words, Words::Shipped(..)));
    let mut parts = Vec::new();
    if !shipped.is_empty() {
        let nouns = w.and(shipped.iter().map(|t| w.term_form(t, "noun")).collect());
        parts.push(w.say(messages::recipient_task_of_category(nouns)));
    }
    if !own.is_empty() {
        parts.push(w.say(messages::recipient_task_of_category(w.terms(own))));
    }
    sentences(parts)
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
    let Recipient { processed_in, access_from, hosted_in, unnamed_countries, .. } = recipient;
    parts.extend(whereabouts(
        w,
        processed_in,
        access_from,
        hosted_in.as_ref(),
        unnamed_countries.map(|u| u.value),
    ));
    parts
}

/// Where the data are processed, from where they can be read, and where they lie. `unnamed`: in third countries, too.
fn whereabouts(
    w: &Writer<'_>,
    processed_in: &[Place],
    access_from: &[Place],
    hosted_in: Option<&Text>,
    unnamed: Option<&'static str>,
) -> Vec<Inlines> {
    let in_case =
        |words, p: &Place| in_brackets(words, p.when.as_ref().map(|t| w.text(t)).unwrap_or_default());
    let mut parts = Vec::new();
    if !processed_in.is_empty() {
        let places = match processed_in.iter().any(|p| p.when.is_some()) {
            true => w.and(processed_in.iter().map(|p| in_case(w.in_country(&p.code.value), p)).collect()),
            false => w.in_countries(processed_in.iter().map(|p| p.code.value.as_str())),
        };
        // countries that are not named are no less countries
        parts.push(w.say(messages::recipient_processed_in(places, unnamed.unwrap_or("false"))));
    } else if let Some(decides) = unnamed.filter(|unnamed| *unnamed != "true") {
        parts.push(w.say(messages::recipient_processed_where(decides)));
    }
    if !access_from.is_empty() {
        let places = access_from.iter().map(|p| in_case(w.out_of_country(&p.code.value), p)).collect();
        parts.push(w.say(messages::recipient_access_from(w.and(places))));
    }
    parts.extend(hosted_in.map(|t| w.say(messages::recipient_hosted_in(w.text(t)))));
    parts
}

/// What other users or the public see, in all activities.
fn seen(w: &Writer<'_>, id: &str, recipient: &Recipient) -> Option<Block> {
    let mut role = None;
    let mut data: Vec<Inlines> = Vec::new();
    for share in w.policy.performed().flat_map(|(_, a)| &a.recipients).filter(|s| s.recipient.value == id) {
        let Some(seen_as) = recipient.seen_as(share) else { continue };
        role = role.or(Some(seen_as));
        let case: Vec<Inlines> =
            w.narrowed(&share.only).into_iter().chain(share.when.iter().map(|t| w.text(t))).collect();
        let words = share.data.iter().map(|term| w.term(term));
        // what holds in one case only is said once of all the data together
        let words: Vec<Inlines> = match case.is_empty() {
            true => words.collect(),
            false if share.data.is_empty() => Vec::new(),
            false => vec![in_brackets(w.and(words.collect()), joined(case))],
        };
        for words in words {
            if !data.contains(&words) {
                data.push(words);
            }
        }
    }
    let role = role.filter(|_| !data.is_empty())?;
    Some(w.paragraph(messages::recipient_seen(w.and(data), role)))
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
        parts.push(w.say(messages::recipient_cookies(w.and(cookies), super::cookies::place(w))));
    }
    if let Some(email) = &recipient.email {
        parts.push(w.say(messages::recipient_email(crate::document::writer::mail(email))));
    }
    if let Some(url) = &recipient.sub_processors_url {
        parts.push(w.say(messages::recipient_sub_processors(Inline::url(&url.value))));
    }
    if let Some(url) = &recipient.privacy {
        parts.push(w.say(messages::recipient_privacy(Inline::url(&url.value))));
    }
    if let Some(url) = &recipient.opt_out {
        parts.push(w.say(messages::recipient_opt_out(Inline::url(&url.value))));
    }
    parts
}
