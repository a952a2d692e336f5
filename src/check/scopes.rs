//! Parts that are narrowed to something the whole leaves out: another product, another platform, a role that the
//! recipient does not have, a server where data never are. Article 12(1) GDPR.

use super::citations::{CONCISE, TRANSPARENT};
use super::{Facts, Group, Under, called};
use crate::diag::{Level, Rule, Sink};
use crate::model::only::platforms_meet;
use crate::model::{Activity, Cookie, Only};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group =
    Group { title: "Contradictory scopes", rules: &[&CONTRADICTORY_SCOPE], passes: &[(Under::Any, run)] };

/// A part that nothing of the whole belongs to.
pub static CONTRADICTORY_SCOPE: Rule = Rule {
    code: "G12-10",
    name: "contradictory-scope",
    level: Level::Error,
    summary: "a part is narrowed to something that the whole leaves out",
    citations: &[CONCISE, TRANSPARENT],
    explanation: include_str!("explain/contradictory-scope.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, recipient) in &facts.policy.recipients {
        for part in &recipient.parts {
            apart(&format!("a role of recipient `{}`", id.value), &part.only, &recipient.only, sink);
        }
    }
    for (id, cookie) in &facts.policy.cookies {
        cookie_of(facts, id, cookie, sink);
    }
    for (id, activity) in &facts.policy.activities {
        parts_of(facts, id, activity, sink);
        from_servers(id, activity, sink);
    }
}

fn parts_of(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    for datum in activity.all_data() {
        let what = format!("{} in activity `{}`", called(&datum.term), id.value);
        apart(&what, &datum.only, &activity.only, sink);
    }
    for entry in &activity.retention {
        apart(&format!("retention in activity `{}`", id.value), &entry.only, &activity.only, sink);
    }
    for share in &activity.recipients {
        let name = &share.recipient;
        let what = format!("recipient `{}` in activity `{}`", name.value, id.value);
        if apart(&what, &share.only, &activity.only, sink) {
            continue;
        }
        let Some(recipient) = facts.policy.recipient(&name.value) else { continue };
        // what nothing narrows here is as wide as the activity
        let here = if share.only.is_everything() { &activity.only } else { &share.only };
        apart(&what, here, &recipient.only, sink);
        let has = |role: &Spanned<&'static str>| recipient.roles.iter().any(|r| r.value == role.value);
        if let Some(role) = share.role.filter(|role| !has(role)) {
            let place = recipient.roles.first().map_or(recipient.head, |r| r.span);
            sink.push(
                CONTRADICTORY_SCOPE
                    .at(
                        role.span,
                        format!(
                            "activity `{}` gives data to `{}` in a role that it does not have",
                            id.value, name.value
                        ),
                    )
                    .label(format!("as `{}`", role.value))
                    .also(place, "its role")
                    .help("name one of its roles, or add this one where the recipient is defined"),
            );
        }
    }
}

/// A cookie is set where its provider has a part in the service, and where the activity happens that it serves.
fn cookie_of(facts: &Facts<'_>, id: &Spanned<String>, cookie: &Cookie, sink: &mut Sink) {
    let what = format!("cookie `{}`", id.value);
    let provider = cookie.provider.as_ref().and_then(|p| facts.policy.recipient(&p.value));
    if provider.is_some_and(|provider| apart(&what, &cookie.only, &provider.only, sink)) {
        return;
    }
    let activities = cookie.activities.iter().filter_map(|a| facts.policy.activity(&a.value));
    for activity in activities {
        apart(&what, &cookie.only, &activity.only, sink);
    }
}

/// Reports a part and a whole that have no product or no platform in common.
fn apart(what: &str, part: &Only, whole: &Only, sink: &mut Sink) -> bool {
    let same = |a: &String, b: &String| a == b;
    let meet = |a: &&'static str, b: &&'static str| platforms_meet(a, b);
    let product = clash(&part.products, &whole.products, same);
    let platform = clash(&part.platforms, &whole.platforms, meet);
    for ((one, other), kind) in
        product.into_iter().map(|c| (c, "product")).chain(platform.map(|c| (c, "platform")))
    {
        sink.push(
            CONTRADICTORY_SCOPE
                .at(one, format!("{what} is for another {kind} than what it belongs to"))
                .label("only for this")
                .also(other, "and this only for another")
                .help(format!("name a {kind} that both are for, or remove `{kind}:` from one of them")),
        );
    }
    product.is_some() || platform.is_some()
}

/// The first of each, where no two of them go together.
fn clash<T>(
    part: &[Spanned<T>],
    whole: &[Spanned<T>],
    together: impl Fn(&T, &T) -> bool,
) -> Option<(Span, Span)> {
    let (first, other) = (part.first()?, whole.first()?);
    let any = part.iter().any(|p| whole.iter().any(|w| together(&p.value, &w.value)));
    (!any).then_some((first.span, other.span))
}

/// Data that stay on the device, and how long they are kept on servers.
fn from_servers(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    for entry in &activity.retention {
        let Some(place) = entry.stored_on.filter(|place| place.value == "server") else { continue };
        let named = |datum: &&crate::model::data::Datum| entry.data.iter().any(|d| datum.term.is(&d.value));
        let stays = activity.all_data().filter(named).find(|d| d.stays_on_device());
        if let Some((datum, stays)) = stays.and_then(|d| Some((d, d.stored_on?))) {
            sink.push(
                CONTRADICTORY_SCOPE
                    .at(
                        place.span,
                        format!("{} in activity `{}` never is on a server", called(&datum.term), id.value),
                    )
                    .label("kept on servers")
                    .also(stays.span, "kept only on the device")
                    .help("correct the one that is wrong"),
            );
        }
    }
}
