//! Permissions of apps, and what is said to stay on a device. Article 5(3) of Directive 2002/58/EC, Article 13(1) GDPR.

use super::citations::{RECIPIENTS, TRANSPARENT};
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::Activity;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Apps and devices",
    rules: &[&MISSING_PERMISSION_PURPOSE, &SHARED_FROM_DEVICE],
    passes: &[(Under::Any, run)],
};

/// A permission, and nothing says what for.
pub static MISSING_PERMISSION_PURPOSE: Rule = Rule {
    code: "APP-01",
    name: "missing-permission-purpose",
    level: Level::Error,
    summary: "an app asks for a permission, and nothing says what for",
    citations: &[
        Citation {
            act: "ePrivacy Directive",
            provision: "Article 5(3)",
            says: "whoever reads something on a device gives clear and comprehensive information, about the purposes among other things",
        },
        Citation {
            act: "GDPR",
            provision: "Article 13(1)(c)",
            says: "people are told the purposes of the processing",
        },
    ],
    explanation: include_str!("explain/missing-permission-purpose.md"),
    acceptable: true,
};

/// Data that stay on the device, and somebody who gets them.
pub static SHARED_FROM_DEVICE: Rule = Rule {
    code: "APP-02",
    name: "shared-from-device",
    level: Level::Error,
    summary: "data are said to stay on the device, and somebody gets them",
    citations: &[TRANSPARENT, RECIPIENTS],
    explanation: include_str!("explain/shared-from-device.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, permission) in &facts.policy.permissions {
        if permission.purposes.is_empty() && permission.activities.is_empty() {
            sink.push(
                MISSING_PERMISSION_PURPOSE
                    .at(permission.head, format!("nothing says what the permission `{}` is for", id.value))
                    .label("`purposes:` is missing")
                    .help("add `purposes:`, or `activity:` with the activity that uses it"),
            );
        }
    }
    for (id, activity) in &facts.policy.activities {
        shared(id, activity, sink);
    }
}

fn shared(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    if let (Some(on_device), Some(first)) = (activity.keys.on_device, activity.recipients.first())
        && activity.on_device
    {
        sink.push(
            SHARED_FROM_DEVICE
                .at(first.recipient.span, format!("the data of activity `{}` stay on the device, and `{}` gets them", id.value, first.recipient.value))
                .also(on_device, "the data never reach you")
                .help("remove the recipients, or make two activities: what happens on the device, and what reaches others"),
        );
        return;
    }
    for share in &activity.recipients {
        let stays = activity.all_data().filter(|datum| datum.stays_on_device());
        for datum in stays {
            if let Some(given) =
                share.data.iter().find(|given| given.id.is_some() && given.id == datum.term.id)
            {
                sink.push(
                    SHARED_FROM_DEVICE
                        .at(
                            given.span,
                            format!(
                                "{} stays on the device, and `{}` gets it",
                                super::called(given),
                                share.recipient.value
                            ),
                        )
                        .also(datum.term.span, "it never leaves the device")
                        .help("remove it here, or remove `stored-on: device` there"),
                );
            }
        }
    }
}
