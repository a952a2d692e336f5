//! Who decides together with whom: joint controllers, several controllers, companies of a group. Article 26 GDPR.

use super::identity::IDENTITY;
use super::{Facts, Group, Under, listed};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::Activity;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Several controllers",
    rules: &[
        &UNASSIGNED_CONTROLLER,
        &CONFLICTING_CONTROLLERS,
        &MISSING_ESSENCE,
        &UNSTATED_PLATFORM,
        &GROUP_WITHOUT_ROLE,
    ],
    passes: &[(Under::Gdpr, run)],
};

const ESSENCE: Citation = Citation {
    act: "GDPR",
    provision: "Article 26(2)",
    says: "the essence of the arrangement between joint controllers must be made available to the people concerned",
};

/// One of several controllers, and nothing says for what.
pub static UNASSIGNED_CONTROLLER: Rule = Rule {
    code: "G13-06",
    name: "unassigned-controller",
    level: Level::Error,
    summary: "one of several controllers is named, and nothing says for what",
    citations: &[IDENTITY],
    explanation: include_str!("explain/unassigned-controller.md"),
    acceptable: true,
};

/// Two controllers for the same people.
pub static CONFLICTING_CONTROLLERS: Rule = Rule {
    code: "G13-38",
    name: "conflicting-controllers",
    level: Level::Error,
    summary: "two controllers are named for the same country or product, and nothing tells them apart",
    citations: &[IDENTITY],
    explanation: include_str!("explain/conflicting-controllers.md"),
    acceptable: true,
};

/// Joint control without the essence of the arrangement.
pub static MISSING_ESSENCE: Rule = Rule {
    code: "G26-01",
    name: "missing-joint-essence",
    level: Level::Error,
    summary: "joint controllers do not say what they have arranged",
    citations: &[ESSENCE],
    explanation: include_str!("explain/missing-joint-essence.md"),
    acceptable: true,
};

/// A page on a social network, and the network's role is open.
pub static UNSTATED_PLATFORM: Rule = Rule {
    code: "G26-04",
    name: "social-page-without-roles",
    level: Level::Warning,
    summary: "a page on a social network says nothing of the network's own responsibility",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 26(1)",
            says: "those who determine purposes and means together are joint controllers",
        },
        Citation {
            act: "",
            provision: "CJEU C-210/16 Wirtschaftsakademie",
            says: "whoever runs a fan page on a social network is jointly responsible with the network for the data of its visitors",
        },
    ],
    explanation: include_str!("explain/social-page-without-roles.md"),
    acceptable: true,
};

/// A company of the group without a role.
pub static GROUP_WITHOUT_ROLE: Rule = Rule {
    code: "G26-05",
    name: "group-company-without-role",
    level: Level::Warning,
    summary: "a company of the group is named without its role towards the data",
    citations: &[Citation {
        act: "GDPR",
        provision: "Articles 4(7)-(8) and 26(1)",
        says: "who determines purposes and means is a controller, alone or jointly; who processes for another is a processor",
    }],
    explanation: include_str!("explain/group-company-without-role.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    unassigned(facts, sink);
    conflicting(facts, sink);
    essence(facts, sink);
    declared_only(facts, sink);
    unarranged(facts, sink);
    for (id, activity) in facts.policy.performed() {
        platform(facts, id, activity, sink);
    }
    group_companies(facts, sink);
}

fn unassigned(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, party) in &facts.policy.controllers {
        let named = facts
            .policy
            .activities
            .iter()
            .flat_map(|(_, a)| &a.controllers)
            .any(|c| c.controller.value == id.value);
        let assigned =
            named || party.role.is_some() || !party.products.is_empty() || !party.countries.is_empty();
        if !assigned {
            let first = facts.policy.controller.as_ref();
            let mut found = UNASSIGNED_CONTROLLER
                .at(id.span, format!("nothing says what `{}` is the controller for", id.value))
                .help(format!(
                    "add `role:`, `product:` or `countries:` here, or `controllers: [{}]` in the activities that it decides on",
                    id.value
                ));
            if let Some(first) = first {
                found = found.also(first.head, "another controller");
            }
            sink.push(found);
        }
    }
}

/// Countries and products set controllers apart unless they share both, or share one where the other is not said.
fn conflicting(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    let named = |id: &str| {
        policy.activities.iter().flat_map(|(_, a)| &a.controllers).any(|c| c.controller.value == id)
    };
    let first = policy.controller.iter().map(|party| ("controller", party));
    let parties: Vec<_> =
        first.chain(policy.controllers.iter().map(|(id, party)| (id.value.as_str(), party))).collect();
    for (index, (id, party)) in parties.iter().enumerate() {
        for (other_id, other) in parties.iter().take(index) {
            let in_words = party.role.is_some() || other.role.is_some() || named(id) || named(other_id);
            let countries = shared(&other.countries, &party.countries);
            let products = shared(&other.products, &party.products);
            let place = match (&countries, &products) {
                (Shared::Same(places), Shared::Same(_) | Shared::Open)
                | (Shared::Open, Shared::Same(places)) => places,
                _ => continue,
            };
            if !in_words {
                sink.push(
                    CONFLICTING_CONTROLLERS
                        .at(place.1.span, format!("`{id}` and `{other_id}` are both the controller for `{}`", place.1.value))
                        .label("once more")
                        .also(place.0.span, "here first")
                        .help("remove it from one of them; if they decide together, write `joint-controllers:`; if each decides on something else, say what under `role:` or in the activities"),
                );
            }
        }
    }
}

/// What two lists have in common.
enum Shared<'a> {
    /// This one, with both places.
    Same((&'a Spanned<String>, &'a Spanned<String>)),
    /// Neither says anything.
    Open,
    /// Nothing.
    Apart,
}

fn shared<'a>(first: &'a [Spanned<String>], second: &'a [Spanned<String>]) -> Shared<'a> {
    if first.is_empty() && second.is_empty() {
        return Shared::Open;
    }
    let both = first.iter().find_map(|a| second.iter().find(|b| b.value == a.value).map(|b| (a, b)));
    both.map_or(Shared::Apart, Shared::Same)
}

fn essence(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, joint) in &facts.policy.joint {
        if joint.essence.is_none() && joint.url.is_none() {
            sink.push(
                MISSING_ESSENCE
                    .at(
                        id.span,
                        format!("`{}` does not say what the joint controllers have arranged", id.value),
                    )
                    .label("`essence:` is missing")
                    .help("add `essence:` with who does what and who answers the people, in a few sentences"),
            );
        }
    }
}

/// Recipients and companies that are called joint controllers while nothing stands under `joint-controllers:`.
fn declared_only(facts: &Facts<'_>, sink: &mut Sink) {
    if facts.policy.writes("joint-controllers") {
        return;
    }
    let recipients = facts.policy.recipients.iter().flat_map(|(id, recipient)| {
        let role = recipient.roles.iter().find(|r| r.value == "joint-controller");
        role.map(|role| (role.span, format!("`{}`", id.value)))
    });
    let companies = facts.policy.group_companies.iter().filter_map(|company| {
        let role = company.role.filter(|r| r.value == "joint-controller")?;
        Some((role.span, company.name.as_ref().map_or_else(String::new, |n| format!("`{}`", n.value))))
    });
    for (span, name) in recipients.chain(companies) {
        sink.push(
            MISSING_ESSENCE
                .at(span, format!("{name} is a joint controller, and nothing is said of the arrangement"))
                .help("add `joint-controllers:` with `with:`, `activities:` and `essence:`"),
        );
    }
}

/// Recipients that are joint controllers in activities which no arrangement is about.
fn unarranged(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    if policy.joint.is_empty() {
        return;
    }
    for (id, activity) in policy.performed() {
        let arranged = policy.joint.iter().any(|(_, joint)| {
            joint.activities.is_empty() || joint.activities.iter().any(|a| a.value == id.value)
        });
        if arranged {
            continue;
        }
        for share in &activity.recipients {
            let Some(recipient) = policy.recipient(&share.recipient.value) else { continue };
            // a role written in the activity is the one that counts there
            let role = share.role.map(|role| role.value);
            let joint = match role {
                Some(role) => role == "joint-controller",
                None => {
                    recipient.roles.iter().all(|r| r.value == "joint-controller")
                        && !recipient.roles.is_empty()
                }
            };
            if joint {
                sink.push(
                    MISSING_ESSENCE
                        .at(
                            share.recipient.span,
                            format!(
                                "`{}` is a joint controller in activity `{}`, and no arrangement under `joint-controllers:` names that activity",
                                share.recipient.value, id.value
                            ),
                        )
                        .also(recipient.head, "its role is `joint-controller`")
                        .help(format!(
                            "add `{}` to the `activities:` of an arrangement, or write a further one; where the recipient is something else here, write `{{ id: {}, role: … }}`",
                            id.value, share.recipient.value
                        )),
                );
            }
        }
    }
}

fn platform(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let page = activity.people.iter().any(|p| p.is("social-media-visitors"))
        || activity.purposes.iter().any(|p| p.term.is("social-media-presence"));
    let joint = facts.policy.joint.iter().any(|(_, joint)| {
        joint.activities.is_empty() || joint.activities.iter().any(|a| a.value == id.value)
    });
    let shares = || {
        activity.recipients.iter().filter_map(|share| {
            let recipient = facts.policy.recipient(&share.recipient.value)?;
            Some((share, recipient))
        })
    };
    let stated = shares().any(|(_, recipient)| {
        recipient.roles.iter().any(|r| matches!(r.value, "controller" | "joint-controller"))
    });
    if !page || joint || stated {
        return;
    }
    let platforms: Vec<_> =
        shares().filter(|(_, r)| r.all_tasks().any(|t| t.is("social-media-platform"))).collect();
    let names: Vec<String> =
        platforms.iter().map(|(share, _)| format!("`{}`", share.recipient.value)).collect();
    let message = if names.is_empty() {
        format!("activity `{}` is about a page on a social network, and the network is not named", id.value)
    } else {
        format!(
            "activity `{}` is about a page on a social network, and nothing says what {} {} for",
            id.value,
            listed(&names),
            if names.len() == 1 { "answers" } else { "answer" }
        )
    };
    let mut found = UNSTATED_PLATFORM
        .at(activity.keys.recipients.unwrap_or(activity.head), message)
        .help("describe the joint control under `joint-controllers:`, or give the network `role: controller` under `recipients:` if it decides alone");
    for (_, recipient) in platforms {
        found = found.also(recipient.head, "its role is not stated");
    }
    sink.push(found);
}

/// Once for all of them: whoever leaves out the roles leaves out all as a rule.
fn group_companies(facts: &Facts<'_>, sink: &mut Sink) {
    let open: Vec<&Spanned<String>> = facts
        .policy
        .group_companies
        .iter()
        .filter(|company| company.role.is_none())
        .filter_map(|company| company.name.as_ref())
        .collect();
    let [first, rest @ ..] = open.as_slice() else { return };
    let message = match rest {
        [] => format!("nothing says whether {} gets personal data, and as what", first.value),
        _ => format!(
            "nothing says whether {} companies of the group get personal data, and as what",
            open.len()
        ),
    };
    let mut found = GROUP_WITHOUT_ROLE.at(first.span, message).help(
        "add `role: controller`, `joint-controller` or `processor`; `role: none` where a company gets no personal data",
    );
    for name in rest.iter().take(2) {
        found = found.also(name.span, "no role either");
    }
    sink.push(found);
}
