//! Permissions of apps, and use of the service for oneself and one's home. Article 5(3) of Directive 2002/58/EC, Article
//! 2(2)(c) GDPR.

use super::activities::purpose;
use crate::document::only::joined;
use crate::document::tree::{Block, Inline, Inlines, Row, Section, Table};
use crate::document::writer::{Writer, in_brackets, sentences};
use crate::localize::messages::{activity, apps as messages, cookies};
use crate::model::permission::Permission;

/// Section `permissions`.
pub fn permissions(w: &Writer<'_>) -> Option<Section> {
    if w.policy.permissions.is_empty() {
        return None;
    }
    let choices = w.policy.permissions.iter().any(|(_, p)| !choice(w, p).is_empty());
    let mut table = Table { caption: w.say(messages::permissions_caption()), ..Table::default() };
    table.head = vec![w.say(messages::permission_column()), w.say(activity::activity_purposes())];
    if choices {
        table.head.push(w.say(activity::activity_choices()));
    }
    for (id, permission) in &w.policy.permissions {
        let mut cells = vec![name(w, permission), lines(used_for(w, permission))];
        if choices {
            cells.push(choice(w, permission));
        }
        table.rows.push(Row { id: Some(format!("permission-{}", id.value)), cells });
    }
    let blocks = vec![w.paragraph(messages::permissions_intro()), Block::Table(table)];
    Some(w.section("permissions", messages::permissions_title(), blocks))
}

/// What it is called, and which products ask for it on which platforms.
fn name(w: &Writer<'_>, permission: &Permission) -> Inlines {
    let words = match (&permission.title, permission.known) {
        (Some(title), _) => w.start(title),
        (None, Some(known)) => w.say(messages::permission_name(known)),
        (None, None) => Inlines::new(),
    };
    in_brackets(words, joined(w.narrowed(&permission.only)))
}

fn used_for(w: &Writer<'_>, permission: &Permission) -> Vec<Inlines> {
    let mut out: Vec<Inlines> = permission.purposes.iter().map(|p| purpose(w, p)).collect();
    let activities: Vec<Inlines> = permission.activities.iter().map(|a| w.activity_link(&a.value)).collect();
    if !activities.is_empty() {
        out.push(w.say(cookies::cookies_used_for(w.and(activities))));
    }
    out.extend(permission.when.iter().map(|t| w.say(messages::permission_when(w.text(t)))));
    if permission.on_device {
        out.push(w.say(messages::permission_on_device()));
    }
    out.extend(permission.note.iter().map(|note| crate::document::prose::inlines(w.raw(note))));
    out
}

fn choice(w: &Writer<'_>, permission: &Permission) -> Inlines {
    let need = permission.need.iter().map(|n| w.say(messages::permission_need(n.value)));
    let words = permission.otherwise.iter().chain(&permission.withdraw).map(|t| w.text(t));
    sentences(need.chain(words))
}

fn lines(items: Vec<Inlines>) -> Inlines {
    items.into_iter().fold(Inlines::new(), |mut out, line| {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        out.extend(line);
        out
    })
}

/// Section `household-use`.
pub fn household_use(w: &Writer<'_>) -> Option<Section> {
    let household = w.policy.household_use.as_ref()?;
    let mut services: Vec<Inlines> = household.services.iter().map(|s| w.text(s)).collect();
    if !household.products.is_empty() {
        services.push(w.product_names(&household.products));
    }
    let article = w.article("2(2)(c)", "2(2)(a)");
    let mut blocks = vec![w.paragraph(match services.is_empty() {
        true => messages::household_use_any(article),
        false => messages::household_use(w.and(services), article),
    })];
    blocks.extend(household.text.iter().flat_map(|t| w.prose(t)));
    Some(w.section("household-use", messages::household_title(), blocks))
}
