//! Who gets data: Articles 13(1)(e) and 14(1)(e) GDPR.

use super::citations::RECIPIENTS;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::recipient::Recipient;
use crate::model::share::Share;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Recipients",
    rules: &[
        &MISSING_RECIPIENTS,
        &UNNAMED_PROCESSOR,
        &VAGUE_RECIPIENT,
        &DENIED_RECIPIENTS,
        &DISCLOSURE_WITHOUT_LAW,
        &DOUBTFUL_NO_MARKETING,
        &UNEXPLAINED_GROUP_SHARING,
        &UNSTATED_VISIBILITY,
    ],
    passes: &[(Under::Gdpr, run)],
};

/// Not a word on who gets data.
pub static MISSING_RECIPIENTS: Rule = Rule {
    code: "G13-30",
    name: "missing-recipients",
    level: Level::Error,
    summary: "the policy does not say who gets the data, nor that nobody does",
    citations: &[RECIPIENTS],
    explanation: include_str!("explain/missing-recipients.md"),
    acceptable: true,
};

/// A processor described instead of named: the controller has a contract with it and knows the name.
pub static UNNAMED_PROCESSOR: Rule = Rule {
    code: "G13-31",
    name: "unnamed-processor",
    level: Level::Warning,
    summary: "a processor is described instead of named",
    citations: &[
        RECIPIENTS,
        Citation {
            act: "",
            provision: "CJEU C-154/21 Österreichische Post",
            says: "whoever asks for access has a right to know the actual recipients, unless they cannot be identified or the request is manifestly unfounded or excessive",
        },
    ],
    explanation: include_str!("explain/unnamed-processor.md"),
    acceptable: true,
};

/// A category of recipients that nothing narrows down.
pub static VAGUE_RECIPIENT: Rule = Rule {
    code: "G13-32",
    name: "vague-recipient",
    level: Level::Warning,
    summary: "a category of recipients does not say what they do or where they are",
    citations: &[
        RECIPIENTS,
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(a)",
            says: "data are processed in a way that is transparent to the people they are about",
        },
    ],
    explanation: include_str!("explain/vague-recipient.md"),
    acceptable: true,
};

/// "No third parties", beside third parties.
pub static DENIED_RECIPIENTS: Rule = Rule {
    code: "G13-34",
    name: "denied-recipients",
    level: Level::Error,
    summary: "the policy says that third parties get no data, and names some that do",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(a)",
            says: "data are processed fairly and in a transparent manner",
        },
        Citation {
            act: "GDPR",
            provision: "Article 4(10)",
            says: "a third party is anyone but the person, the controller, the processor and those under their direct authority",
        },
    ],
    explanation: include_str!("explain/denied-recipients.md"),
    acceptable: true,
};

/// A group company gets data, and not what for.
pub static UNEXPLAINED_GROUP_SHARING: Rule = Rule {
    code: "G13-36",
    name: "unexplained-group-sharing",
    level: Level::Warning,
    summary: "a company of the group gets data, and the policy does not say what for",
    citations: &[
        RECIPIENTS,
        Citation {
            act: "GDPR",
            provision: "Article 13(1)(c)",
            says: "people are told the purposes that their data are intended for",
        },
    ],
    explanation: include_str!("explain/unexplained-group-sharing.md"),
    acceptable: true,
};

/// No data for the marketing of others, it says, and others get them to advertise.
pub static DOUBTFUL_NO_MARKETING: Rule = Rule {
    code: "G13-41",
    name: "doubtful-no-marketing",
    level: Level::Warning,
    summary: "the policy says that no data go to others for their marketing, and some that decide themselves get data to advertise",
    citations: &[
        RECIPIENTS,
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(a)",
            says: "data are processed lawfully, fairly and in a transparent manner",
        },
    ],
    explanation: include_str!("explain/doubtful-no-marketing.md"),
    acceptable: true,
};

/// Other people can see data, and nobody is told which.
pub static UNSTATED_VISIBILITY: Rule = Rule {
    code: "G13-39",
    name: "unstated-visibility",
    level: Level::Hint,
    summary: "other users or the public can see data, and the policy does not say which",
    citations: &[
        RECIPIENTS,
        Citation {
            act: "GDPR",
            provision: "Article 25(2)",
            says: "by default personal data are not made accessible to an indefinite number of people without the person's intervention",
        },
    ],
    explanation: include_str!("explain/unstated-visibility.md"),
    acceptable: true,
};

/// Official documents are handed out, and no law is named.
pub static DISCLOSURE_WITHOUT_LAW: Rule = Rule {
    code: "G86-50",
    name: "disclosure-without-law",
    level: Level::Warning,
    summary: "official documents are handed out, and the law that gives the right to them is not named",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 86",
        says: "personal data in official documents may be disclosed in accordance with the law that the authority or body is subject to",
    }],
    explanation: include_str!("explain/disclosure-without-law.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    missing(facts, sink);
    for (id, recipient) in &facts.policy.recipients {
        unnamed_processor(id, recipient, sink);
        disclosure_without_law(id, recipient, sink);
        vague(facts, id, recipient, sink);
        unexplained_group(facts, id, recipient, sink);
    }
    for (id, activity) in facts.policy.performed() {
        activity.recipients.iter().for_each(|share| unstated_visibility(facts, id, share, sink));
    }
    denied(facts, sink);
    marketing_of_others(facts, sink);
}

fn unstated_visibility(facts: &Facts<'_>, id: &Spanned<String>, share: &Share, sink: &mut Sink) {
    let Some(recipient) = facts.policy.recipient(&share.recipient.value) else { return };
    let said = !share.data.is_empty() || share.task.is_some() || recipient.note.is_some();
    let Some(seen_as) = recipient.seen_as(share).filter(|_| !said) else { return };
    let who = match seen_as {
        "public" => "everybody",
        "private-persons" => "private persons",
        _ => "other users",
    };
    let name = &share.recipient.value;
    sink.push(
        UNSTATED_VISIBILITY
            .at(share.recipient.span, format!("in activity `{}` {who} can see data, and not which", id.value))
            .label("what do they see?")
            .help(format!("say it with `data:`, such as `{{ id: {name}, data: [profile-picture] }}`")),
    );
}

/// Official documents are handed out because a law gives the right to them.
fn disclosure_without_law(id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let Some(role) = recipient.roles.iter().find(|r| r.value == "document-requesters") else { return };
    if recipient.law.is_empty() {
        sink.push(
            DISCLOSURE_WITHOUT_LAW
                .at(role.span, format!("`{}` gets official documents, and the law that gives the right to them is not named", id.value))
                .label("`law:` is missing")
                .help("add `law:` with the law on access to official documents, such as `law: se-tryckfrihetsforordningen`; one that is not known here goes under `laws:`"),
        );
    }
}

/// Silence of single activities is not reported: data may simply stay with the controller.
fn missing(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    let said = policy.writes("recipients")
        || policy.sharing.is_some()
        || !policy.joint.is_empty()
        || (policy.performed().next().is_some() && policy.performed().all(|(_, a)| a.no_recipients));
    if said {
        return;
    }
    sink.push(
        MISSING_RECIPIENTS
            .at(policy.head, "this policy does not say who gets the data")
            .help("define those who get data under `recipients:` and name them in the activities; if nobody gets any, write `recipients: none`"),
    );
}

fn has_role(recipient: &Recipient, roles: &[&str]) -> bool {
    recipient.roles.iter().any(|r| roles.contains(&r.value))
}

fn unnamed_processor(id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let Some(category) = &recipient.category else { return };
    let Some(role) = recipient.roles.iter().find(|r| matches!(r.value, "processor" | "sub-processor")) else {
        return;
    };
    sink.push(
        UNNAMED_PROCESSOR
            .at(category.span, format!("the {} `{}` is described, not named", role.value, id.value))
            .label("this describes a company that you have a contract with")
            .help("write `name:` instead of `category:`; what it does belongs under `task:`; keep the category where there are many that change"),
    );
}

/// Whether something narrows the recipient down besides its name or category.
fn is_explained(facts: &Facts<'_>, id: &str, recipient: &Recipient) -> bool {
    let shared =
        facts.policy.performed().flat_map(|(_, a)| &a.recipients).filter(|s| s.recipient.value == id);
    recipient.all_tasks().next().is_some()
        || recipient.note.is_some()
        || shared.into_iter().any(|s| s.task.is_some() || s.when.is_some())
}

fn vague(facts: &Facts<'_>, id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let Some(category) = &recipient.category else { return };
    // these roles say by themselves what kind of recipient it is
    let telling = [
        "public-authority",
        "adviser",
        "acquirer",
        "other-users",
        "private-persons",
        "document-requesters",
        "public",
        "group-company",
        "own-system",
    ];
    let placed = !recipient.countries.is_empty() || recipient.says_where();
    if has_role(recipient, &telling)
        || placed
        || recipient.when.is_some()
        || is_explained(facts, &id.value, recipient)
    {
        return;
    }
    sink.push(
        VAGUE_RECIPIENT
            .at(category.span, format!("the recipients `{}` are a category that says neither what they do nor where they are", id.value))
            .label("who is that?")
            .help("name them with `name:`; where you cannot, add `task:` with what they do and `country:` with where they are"),
    );
}

fn unexplained_group(facts: &Facts<'_>, id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let Some(role) = recipient.roles.iter().find(|r| r.value == "group-company") else { return };
    if is_explained(facts, &id.value, recipient) {
        return;
    }
    sink.push(
        UNEXPLAINED_GROUP_SHARING
            .at(
                role.span,
                format!("`{}` of your group gets data, and the policy does not say what for", id.value),
            )
            .help("add `task:` with what it does with the data, such as `task: group-administration`"),
    );
}

/// Processors and the controller's own systems are no third parties, and authorities that ask under the law are no
/// recipients (Article 4(9)).
fn denied(facts: &Facts<'_>, sink: &mut Sink) {
    let inside = ["processor", "sub-processor", "own-system", "public-authority"];
    let mut third = facts.policy.recipients.iter().filter(|(_, r)| !has_role(r, &inside));
    let Some((first, _)) = third.next() else { return };
    let others = third.count();
    for statement in facts.policy.statements.iter().filter(|s| s.kind.value == "no-third-parties") {
        let label = match others {
            0 => format!("`{}` is a third party", first.value),
            1 => format!("`{}` is a third party, and so is one more", first.value),
            n => format!("`{}` is a third party, and so are {n} more", first.value),
        };
        sink.push(
            DENIED_RECIPIENTS
                .at(statement.kind.span, "this says that third parties get no data, but the policy names some that do")
                .label("contradicts the recipients")
                .also(first.span, label)
                .help("remove the statement, or narrow it to what is true; if they act only on your instructions, give them `role: processor`"),
        );
    }
}

/// Tasks that are advertising.
const ADVERTISING: &[&str] = &["advertising", "remarketing"];

/// Whether a recipient advertises with the data and decides on that itself.
pub(super) fn advertises(recipient: &Recipient) -> bool {
    let own = ["controller", "joint-controller"];
    recipient.tasks_by_role().iter().any(|(roles, tasks)| {
        roles.iter().any(|role| own.contains(role))
            && tasks.iter().any(|task| ADVERTISING.iter().any(|known| task.is(known)))
    })
}

/// Those who advertise with the data and decide on it themselves.
fn marketing_of_others(facts: &Facts<'_>, sink: &mut Sink) {
    let Some((id, recipient)) = facts.policy.recipients.iter().find(|(_, r)| advertises(r)) else { return };
    for statement in facts.policy.statements.iter().filter(|s| s.kind.value == "no-third-party-marketing") {
        sink.push(
            DOUBTFUL_NO_MARKETING
                .at(
                    statement.kind.span,
                    format!("this says that others get no data for their marketing, but `{}` gets data to advertise and decides on it itself", id.value),
                )
                .also(recipient.head, "advertises, and acts not only on your instructions")
                .help("remove the statement, or write one that is true"),
        );
    }
}
