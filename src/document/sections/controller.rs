//! Who is responsible: Articles 13(1)(a)-(b), 26, 27, 37 GDPR.

use crate::document::only::joined;
use crate::document::tree::{Block, Contact, Inline, Inlines, Row, Section, Table};
use crate::document::writer::{Writer, in_brackets};
use crate::localize::messages::{common, parties as messages};
use crate::model::parties::{self, Joint, Officer};
use crate::model::party::{self, Party};

/// Section `controller`.
pub fn write(w: &Writer<'_>) -> Section {
    let mut section = w.section("controller", messages::controller_title(), Vec::new());
    if let Some(controller) = &w.policy.controller {
        section.blocks.push(w.paragraph(match (&controller.name, &controller.short) {
            (Some(name), Some(short)) => messages::controller_is_short(w.name(name), w.name(short)),
            (Some(name), None) => messages::controller_is(w.name(name)),
            (None, _) => messages::controller_is_unnamed(),
        }));
        if !w.policy.controllers.is_empty() {
            section
                .blocks
                .push(w.paragraph(messages::controllers_several(w.policy.controllers.len(), split(w))));
        }
        section.blocks.extend(about(w, controller));
        // the sentence above has the short name
        section.blocks.push(Block::Contact(card(w, controller, false)));
    }
    if !w.policy.contacts.is_empty() {
        section.sections.push(contacts(w));
    }
    for (id, other) in &w.policy.controllers {
        let title = other.name.as_ref().map(|n| vec![w.name(n)]).unwrap_or_default();
        let mut blocks = about(w, other);
        blocks.push(Block::Contact(card(w, other, true)));
        section.sections.push(Section {
            id: format!("controller-{}", id.value),
            title,
            blocks,
            ..Section::default()
        });
    }
    if let Some(officer) = &w.policy.officer {
        section.sections.push(dpo(w, officer));
    }
    section.sections.extend(w.policy.representatives.iter().map(|r| representative(w, r)));
    section.sections.extend(w.policy.joint.iter().map(|(id, j)| joint(w, &id.value, j)));
    if !w.policy.group_companies.is_empty() {
        section.sections.push(group(w));
    }
    section
}

/// What tells apart who is the controller of what: the country that people are in, a product, or neither.
pub(super) fn split(w: &Writer<'_>) -> &'static str {
    let others = || w.policy.controllers.iter().map(|(_, party)| party);
    if others().all(|p| !p.countries.is_empty() && p.products.is_empty()) {
        "countries"
    } else if others().all(|p| !p.products.is_empty() && p.countries.is_empty()) {
        "products"
    } else {
        "parts"
    }
}

/// A controller by name, linked to where it is described, with the products and countries that it answers for.
pub(super) fn controller_for(w: &Writer<'_>, anchor: &str, party: &Party) -> Inlines {
    let name = party.name.as_ref().map(|n| vec![w.name(n)]).unwrap_or_default();
    let mut parts = Vec::new();
    if !party.products.is_empty() {
        parts.push(w.say(messages::controller_for_products(w.product_names(&party.products))));
    }
    if !party.countries.is_empty() {
        let places = w.in_countries(party.countries.iter().map(|c| c.value.as_str()));
        parts.push(w.say(messages::controller_for_people(places)));
    }
    in_brackets(vec![Inline::anchor(anchor, name)], joined(parts))
}

/// What a controller decides on.
fn about(w: &Writer<'_>, party: &Party) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(role) = &party.role {
        blocks.push(Block::Paragraph(w.text(role)));
    }
    if !party.products.is_empty() {
        blocks.push(w.paragraph(messages::controller_products(w.product_names(&party.products))));
    }
    if !party.countries.is_empty() {
        let places = w.in_countries(party.countries.iter().map(|c| c.value.as_str()));
        blocks.push(w.paragraph(messages::controller_countries(places)));
    }
    blocks
}

/// Address and numbers; `short` puts the name there that the text uses.
fn card(w: &Writer<'_>, party: &Party, short: bool) -> Contact {
    let mut contact = address(w, party.name.as_ref().map(|n| n.value.clone()), &party.contact);
    if let Some(short) = party.short.as_ref().filter(|_| short) {
        contact.details.insert(0, (w.string(common::label_short()), vec![w.name(short)]));
    }
    if let Some(form) = &party.legal_form {
        contact.details.push((w.string(common::label_legal_form()), w.start(form)));
    }
    if let Some(number) = &party.registration {
        let label = w.string(common::label_registration(registration_key(party.country())));
        contact.details.push((label, vec![w.name(number)]));
    }
    if let Some(vat) = &party.vat {
        contact.details.push((w.string(common::label_vat()), vec![w.name(vat)]));
    }
    contact
}

/// Countries whose registration numbers have a name that readers know.
fn registration_key(country: Option<&str>) -> &'static str {
    match country {
        Some("SE") => "SE",
        Some("NO") => "NO",
        Some("DK") => "DK",
        Some("FI") => "FI",
        Some("DE") => "DE",
        _ => "other",
    }
}

pub(super) fn address(w: &Writer<'_>, name: Option<String>, contact: &party::Contact) -> Contact {
    Contact {
        name,
        address: contact.address.as_ref().map(|a| w.address_lines(a)).unwrap_or_default(),
        details: w.contact_details(contact),
    }
}

fn contacts(w: &Writer<'_>) -> Section {
    let definitions = w
        .policy
        .contacts
        .iter()
        .map(|point| crate::document::tree::Definition {
            id: None,
            term: point.purpose.as_ref().map(|p| w.start(p)).unwrap_or_default(),
            blocks: vec![Block::Contact(address(w, None, &point.contact))],
        })
        .collect();
    let blocks = vec![w.paragraph(messages::contacts_intro()), Block::Definitions(definitions)];
    w.section("contacts", messages::contacts_title(), blocks)
}

fn dpo(w: &Writer<'_>, officer: &Officer) -> Section {
    if let Some(reason) = &officer.none_because {
        return w.section("dpo", messages::officer_title(), vec![Block::Paragraph(w.text(reason))]);
    }
    let mut blocks = vec![w.paragraph(messages::officer_intro())];
    let names: Vec<String> =
        [&officer.name, &officer.company].into_iter().flatten().map(|n| n.value.clone()).collect();
    let name = (!names.is_empty()).then(|| names.join(", "));
    let contact = address(w, name, &officer.contact);
    if contact != Contact::default() {
        blocks.push(Block::Contact(contact));
    }
    if let Some(attention) = &officer.attention {
        let own = officer.contact.address.as_ref();
        let controller = w.policy.controller.as_ref();
        let lines = own.or(controller.and_then(|c| c.contact.address.as_ref())).map(|a| w.address_lines(a));
        let mut lines = lines.unwrap_or_default();
        if own.is_none()
            && let Some(name) = controller.and_then(|c| c.name.as_ref())
        {
            lines.insert(0, name.value.clone());
        }
        let text = vec![Inline::Name(lines.join(", "))];
        blocks.push(w.paragraph(messages::officer_by_post(text, w.text(attention))));
    }
    w.section("dpo", messages::officer_title(), blocks)
}

fn representative(w: &Writer<'_>, representative: &parties::Representative) -> Section {
    let area = representative.area.value;
    let id = format!("representative-{area}");
    let blocks = match &representative.none_because {
        Some(reason) => vec![Block::Paragraph(w.text(reason))],
        None => {
            let name = representative.name.as_ref().map(|n| n.value.clone());
            vec![
                w.paragraph(messages::representative_is(area)),
                Block::Contact(address(w, name, &representative.contact)),
            ]
        }
    };
    w.section(&id, messages::representative_title(area), blocks)
}

fn joint(w: &Writer<'_>, id: &str, joint: &Joint) -> Section {
    let names = w.and(joint.parties.iter().filter_map(|p| Some(vec![w.name(p.name.as_ref()?)])).collect());
    let mut blocks = vec![w.paragraph(messages::joint_with(names.clone(), w.article("26", ""), w.home()))];
    let activities: Vec<_> = joint.activities.iter().map(|a| w.activity_link(&a.value)).collect();
    if !activities.is_empty() {
        blocks.push(w.paragraph(messages::joint_activities(w.and(activities))));
    }
    blocks.extend(joint.parties.iter().flat_map(|other| joint_party(w, other)));
    if let Some(essence) = &joint.essence {
        blocks.push(Block::Definitions(vec![w.define_blocks(messages::joint_essence(), w.prose(essence))]));
    }
    if let Some(point) = &joint.contact_point {
        blocks.push(Block::Paragraph(w.text(point)));
    }
    if let Some(url) = &joint.url {
        blocks.push(w.paragraph(messages::joint_arrangement(Inline::url(&url.value))));
    }
    blocks.push(w.paragraph(messages::joint_any_controller()));
    w.section(&format!("joint-{id}"), messages::joint_title(names), blocks)
}

/// What is known of a joint controller besides the name, which the heading has: its card first, so that the rest has
/// somebody to be about.
fn joint_party(w: &Writer<'_>, other: &Party) -> Vec<Block> {
    let (contact, about) = (card(w, other, true), about(w, other));
    let bare = contact.address.is_empty() && contact.details.is_empty() && about.is_empty();
    if bare { Vec::new() } else { [vec![Block::Contact(contact)], about].concat() }
}

fn group(w: &Writer<'_>) -> Section {
    let companies = &w.policy.group_companies;
    let roles = companies.iter().any(|c| c.role.is_some());
    let relations = companies.iter().any(|c| c.relation.is_some());
    let mut table = Table { caption: w.say(messages::group_companies_caption()), ..Table::default() };
    table.head = vec![w.say(messages::group_column_company()), w.say(messages::group_column_country())];
    if relations {
        table.head.push(w.say(messages::group_column_relation()));
    }
    if roles {
        table.head.push(w.say(messages::group_column_role()));
    }
    for company in companies {
        let name = company.name.as_ref().map(|n| vec![w.name(n)]).unwrap_or_default();
        let country = match &company.country {
            Some(country) => w.country(&country.value),
            None => w.say(common::not_stated()),
        };
        let mut cells = vec![name, country];
        if relations {
            cells.push(w.say(messages::group_relation(company.relation.map_or("other", |r| r.value))));
        }
        if roles {
            cells.push(w.say(messages::group_role(company.role.map_or("other", |r| r.value))));
        }
        table.rows.push(Row { id: None, cells });
    }
    let blocks = vec![w.paragraph(messages::group_companies_intro(companies.len())), Block::Table(table)];
    w.section("group-companies", messages::group_companies_title(), blocks)
}
