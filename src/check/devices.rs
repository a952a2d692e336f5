//! Permissions of apps, and what is said to stay on a device. Article 5(3) of Directive 2002/58/EC, Article 13(1) GDPR.

use super::citations::{DEVICE_CONSENT, DEVICE_INFORMATION, RECIPIENTS, TRANSPARENT};
use super::{Facts, Group, Under, called};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Purpose;
use crate::model::{Activity, BasisKind, Term};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Apps and devices",
    rules: &[&MISSING_PERMISSION_PURPOSE, &SHARED_FROM_DEVICE, &READ_WITHOUT_CONSENT, &UNLISTED_READING],
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

/// Advertising and statistics on what is read from the device, without consent.
pub static READ_WITHOUT_CONSENT: Rule = Rule {
    code: "EPR-26",
    name: "device-read-without-consent",
    level: Level::Warning,
    summary: "something is read from people's devices for advertising or statistics, without consent",
    citations: &[
        DEVICE_CONSENT,
        Citation {
            act: "",
            provision: "EDPB Guidelines 2/2023",
            says: "identifiers and fingerprints of devices are read in that sense, whether by a browser or by an app",
        },
    ],
    explanation: include_str!("explain/device-read-without-consent.md"),
    acceptable: true,
};

/// Identifiers of devices are read, and no tracker is listed.
pub static UNLISTED_READING: Rule = Rule {
    code: "EPR-27",
    name: "unlisted-device-reading",
    level: Level::Hint,
    summary: "identifiers of devices are read, and nothing is listed that reads them",
    citations: &[DEVICE_INFORMATION],
    explanation: include_str!("explain/unlisted-device-reading.md"),
    acceptable: true,
};

/// What nobody but a program on the device can know.
const READ: [&str; 2] = ["advertising-id", "browser-fingerprint"];

fn read_from_device(activity: &Activity) -> Option<&Term> {
    activity.received_data().map(|d| &d.term).find(|term| READ.iter().any(|id| term.is(id)))
}

fn read_without_consent(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(read) = read_from_device(activity) else { return };
    let for_ads = |p: &&Purpose| p.term.flag("advertising").is_some() || p.term.flag("analytics").is_some();
    let Some(purpose) = activity.purposes.iter().find(for_ads) else { return };
    // consent for the reading can stand beside another basis for what is done then; of bases that are only stated
    // nobody knows what they are
    let open = [BasisKind::Consent, BasisKind::Stated, BasisKind::NotRequired];
    if activity.bases.is_empty() || activity.bases.iter().any(|basis| open.contains(&basis.kind)) {
        return;
    }
    sink.push(
        READ_WITHOUT_CONSENT
            .at(read.span, format!("activity `{}` reads {} from people's devices for {}, and asks nobody for consent", id.value, called(read), called(&purpose.term)))
            .also(activity.keys.basis.unwrap_or(activity.head), "the legal basis")
            .note("this holds for apps as for websites, and whatever the basis under the GDPR is")
            .help("write `basis: consent` and ask before it is read; if consent is asked for only to read it, name it beside the other basis with `for:`"),
    );
}

fn unlisted_reading(facts: &Facts<'_>, sink: &mut Sink) {
    if facts.policy.writes("cookies") {
        return;
    }
    let first = facts.policy.performed().find_map(|(id, a)| Some((id, read_from_device(a)?)));
    let Some((id, read)) = first else { return };
    sink.push(
        UNLISTED_READING
            .at(read.span, format!("activity `{}` reads {} from people's devices, and nothing is listed that reads it", id.value, called(read)))
            .help("list it under `cookies:` like any other tracker, such as `ads-sdk: { storage: sdk, label: …, provider: …, category: marketing, set: after-consent, purpose: … }`"),
    );
}

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
    if facts.policy.about.applies("eu") {
        for (id, activity) in facts.policy.performed() {
            read_without_consent(id, activity, sink);
        }
        unlisted_reading(facts, sink);
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
