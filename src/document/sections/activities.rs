//! The activities, one card each, under the author's headings. Articles 13(1)(c)-(e), 13(2)(a), 13(2)(e), 14(1)(d).

use super::activity_data::{data, need, not_collected, sources};
use super::activity_table;
use crate::document::basis::one_or_list;
use crate::document::only::joined;
use crate::document::tree::{Block, Definition, Inline, Inlines, Section, SectionStyle};
use crate::document::writer::{Writer, in_brackets, sentences};
use crate::localize::messages::{activity as messages, apps, common, recipients as recipient_messages};
use crate::model::activity::{Purpose, RightNote, Share};
use crate::model::control::Control;
use crate::model::own::Group;
use crate::model::{Activity, Status, Unit};
use crate::source::Spanned;

/// The laws that the introduction names: the one that the wording follows, and those of others beside the Union's.
fn laws(w: &Writer<'_>) -> &'static str {
    let also = |jurisdiction| w.policy.about.applies(jurisdiction);
    match (w.home(), also("uk"), also("ch")) {
        _ if !w.policy.about.has_data_protection_law() => "none",
        ("eu", true, true) => "eu-uk-ch",
        ("eu", true, false) => "eu-uk",
        ("eu", false, true) => "eu-ch",
        (home, ..) => home,
    }
}

/// Section `activities`.
pub fn write(w: &Writer<'_>) -> Section {
    let mut section = w.section(
        "activities",
        messages::activities_title(),
        vec![w.paragraph(messages::activities_intro(laws(w)))],
    );
    section.blocks.extend(not_collected(w, &w.policy.not_collected, "policy"));
    let of = |group: Option<&str>| -> Vec<&(Spanned<String>, Activity)> {
        w.policy
            .activities
            .iter()
            .filter(|(_, a)| a.group.as_ref().map(|g| g.value.as_str()) == group)
            .collect()
    };
    for (id, group) in &w.policy.groups {
        section.sections.push(heading(w, &id.value, group, &of(Some(&id.value))));
    }
    let rest: Vec<Section> = of(None).into_iter().map(|(id, a)| card(w, &id.value, a)).collect();
    if w.policy.groups.is_empty() || rest.is_empty() {
        section.sections.extend(rest);
    } else {
        let mut other = w.section("other-activities", messages::activities_other(), Vec::new());
        other.sections = rest;
        section.sections.push(other);
    }
    section
}

fn heading(w: &Writer<'_>, id: &str, group: &Group, activities: &[&(Spanned<String>, Activity)]) -> Section {
    let title = group.title.as_ref().map(|t| w.text(t)).unwrap_or_default();
    let blocks = group.text.as_ref().map(|t| w.prose(t)).unwrap_or_default();
    let mut section =
        Section { id: format!("activities-{id}"), title: title.clone(), blocks, ..Section::default() };
    if group.table {
        section.blocks.push(Block::Table(activity_table::write(w, title, activities)));
    } else {
        section.sections = activities.iter().map(|(id, a)| card(w, &id.value, a)).collect();
    }
    section
}

/// One activity.
fn card(w: &Writer<'_>, id: &str, activity: &Activity) -> Section {
    let mut blocks = introduction(w, id, activity);
    let facts = facts(w, activity);
    if !facts.is_empty() {
        blocks.push(Block::Definitions(facts));
    }
    blocks.extend(notes(w, activity));
    Section {
        id: format!("activity-{id}"),
        title: title(w, activity),
        blocks,
        sections: Vec::new(),
        style: SectionStyle::Card,
    }
}

pub(super) fn title(w: &Writer<'_>, activity: &Activity) -> Inlines {
    activity.title.as_ref().map(|t| w.start(t)).unwrap_or_default()
}

/// Whether it happens, what happens, by whom and for which products.
pub(super) fn introduction(w: &Writer<'_>, id: &str, activity: &Activity) -> Vec<Block> {
    let mut blocks = Vec::new();
    match activity.status {
        Status::Active => {}
        Status::Planned => blocks.push(w.paragraph(messages::activity_planned())),
        // what the author says of it comes first
        Status::NotPerformed => {}
    }
    if activity.on_device {
        blocks.push(w.paragraph(apps::on_device()));
    }
    blocks.extend(period(w, id, activity));
    if let Some(summary) = &activity.summary {
        blocks.extend(w.prose(summary));
    }
    if matches!(activity.status, Status::NotPerformed) {
        let said = if activity.summary.is_some() { "yes" } else { "no" };
        blocks.push(w.paragraph(messages::activity_not_performed(said)));
    }
    if !activity.controllers.is_empty() {
        blocks.push(
            w.paragraph(messages::activity_controllers(controllers(w, activity), activity.controllers.len())),
        );
    }
    let only = &activity.only;
    if !only.products.is_empty() {
        blocks.push(w.paragraph(messages::activity_products(w.product_names(&only.products))));
    }
    if !only.platforms.is_empty() {
        blocks.push(w.paragraph(messages::activity_platforms(w.platforms(&only.platforms))));
    }
    blocks
}

/// From when and to when, and what applied before and applies after.
fn period(w: &Writer<'_>, id: &str, activity: &Activity) -> Option<Block> {
    let mut parts: Vec<Inlines> = w.applies(&activity.validity).into_iter().collect();
    let link = |id: &str| w.activity_link(id);
    parts.extend(activity.replaces.iter().map(|a| w.say(messages::activity_replaces(link(&a.value)))));
    let after =
        w.policy.activities.iter().filter(|(_, a)| a.replaces.as_ref().is_some_and(|r| r.value == id));
    parts.extend(after.map(|(next, _)| w.say(messages::activity_replaced(link(&next.value)))));
    (!parts.is_empty()).then(|| Block::Paragraph(sentences(parts)))
}

pub(super) fn notes(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    activity.notes.iter().flat_map(|n| w.prose(n)).collect()
}

pub(super) fn profiling(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    let Some(profiling) = &activity.profiling else { return Vec::new() };
    let mut parts = vec![w.text(&profiling.text)];
    if !profiling.by.is_empty() {
        let names = profiling.by.iter().map(|r| w.recipient_link(&r.value)).collect();
        parts.push(w.say(messages::profiling_by(w.and(names))));
    }
    vec![Block::Paragraph(sentences(parts))]
}

/// Article 11(2): that the people cannot be told apart, and what would change that.
pub(super) fn unidentified(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    let Some(information) = &activity.unidentified else { return Vec::new() };
    let rights = w.articles(["15", "20"], ["25", "28"]);
    let call = messages::unidentified(rights, w.text(information), w.article("11(2)", "25"), w.home());
    vec![w.paragraph(call)]
}

fn facts(w: &Writer<'_>, activity: &Activity) -> Vec<Definition> {
    let all = [
        (messages::activity_people(), people(w, activity)),
        (
            messages::activity_purposes(),
            one_or_list(activity.purposes.iter().map(|p| purpose(w, p)).collect()),
        ),
        (messages::activity_data(), data(w, activity)),
        (messages::activity_sources(), sources(w, activity)),
        (messages::activity_need(), need(w, activity)),
        (messages::activity_basis(), w.bases(activity)),
        (messages::activity_special(), w.specials(activity, false)),
        (messages::activity_criminal(), w.specials(activity, true)),
        (messages::activity_choices(), choices(w, activity)),
        (messages::activity_recipients(), recipients(w, activity)),
        (messages::activity_retention(), w.retention_blocks(activity)),
        (messages::activity_profiling(), profiling(w, activity)),
        (messages::activity_unidentified(), unidentified(w, activity)),
    ];
    all.into_iter()
        .filter(|(_, blocks)| !blocks.is_empty())
        .map(|(term, blocks)| w.define_blocks(term, blocks))
        .collect()
}

pub(super) fn people(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    if activity.people.is_empty() {
        return Vec::new();
    }
    vec![Block::Paragraph(w.catalog.sentence_start_inlines(w.terms(&activity.people)))]
}

/// A purpose stands alone in its list: it starts with a capital.
pub(super) fn purpose(w: &Writer<'_>, purpose: &Purpose) -> Inlines {
    let words = w.catalog.sentence_start_inlines(w.term(&purpose.term));
    match &purpose.when {
        Some(when) => in_brackets(words, w.text(when)),
        None => words,
    }
}

pub(super) fn recipients(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    if activity.no_recipients {
        return vec![w.paragraph(messages::activity_no_recipients())];
    }
    one_or_list(activity.recipients.iter().map(|s| share(w, s)).collect())
}

fn share(w: &Writer<'_>, share: &Share) -> Inlines {
    let name = w.catalog.sentence_start_inlines(w.recipient_link(&share.recipient.value));
    let words = match &share.task {
        Some(task) => {
            let recipient = w.policy.recipient(&share.recipient.value);
            let category = recipient.is_some_and(|r| r.name.is_none());
            w.say(messages::share_task(name, w.text(task), if category { "category" } else { "named" }))
        }
        None => name,
    };
    let when = narrowing(w, share);
    let seen = w.policy.recipient(&share.recipient.value).and_then(|r| r.seen_as(share));
    let data = w.terms(&share.data);
    let data = match (share.data.is_empty(), when, seen) {
        (false, Some(when), Some(role)) => w.say(messages::share_seen_when(data, role, when)),
        (false, None, Some(role)) => w.say(messages::share_seen(data, role)),
        (false, Some(when), None) => w.say(messages::share_only_when(data, when)),
        (false, None, None) => w.say(messages::share_only(data)),
        (true, when, _) => when.unwrap_or_default(),
    };
    // what they see says in which role they do
    let role = share.role.filter(|_| seen.is_none() || share.data.is_empty());
    let role = role.map(|r| w.say(recipient_messages::recipient_part_short(r.value)));
    in_brackets(words, joined(role.into_iter().chain([data]).chain(w.narrowed(&share.only))))
}

/// In which case, and from when to when.
fn narrowing(w: &Writer<'_>, share: &Share) -> Option<Inlines> {
    let parts = joined(share.when.as_ref().map(|t| w.text(t)).into_iter().chain(w.validity(&share.validity)));
    (!parts.is_empty()).then_some(parts)
}

pub(super) fn choices(w: &Writer<'_>, activity: &Activity) -> Vec<Block> {
    one_or_list(activity.rights.iter().map(|r| right(w, r)).collect())
}

fn right(w: &Writer<'_>, note: &RightNote) -> Inlines {
    let mut parts = vec![w.text(&note.text)];
    parts.extend(note.takes.iter().map(|t| {
        let short = if matches!(t.value.unit, Unit::Minutes | Unit::Hours) { "yes" } else { "no" };
        w.say(messages::right_takes(w.period(t.value), short))
    }));
    parts.extend(note.url.iter().map(|u| w.say(common::link_at(Inline::url(&u.value)))));
    parts.extend(note.email.iter().map(|e| w.say(messages::right_contact(crate::document::writer::mail(e)))));
    sentences(parts)
}

fn controllers(w: &Writer<'_>, activity: &Activity) -> Inlines {
    let name = |id: &str| -> Inlines {
        if id == "controller" {
            return w.controller_name();
        }
        let party = crate::model::find(&w.policy.controllers, id);
        party.and_then(|p| p.name.as_ref()).map(|n| vec![w.name(n)]).unwrap_or_default()
    };
    let staged = |control: &Control| {
        let stage = control.stage.as_ref().map(|s| w.text(s)).unwrap_or_default();
        in_brackets(name(&control.controller.value), stage)
    };
    w.and(activity.controllers.iter().map(staged).collect())
}
