//! Chains of recipients, and the roles in which they pass data on. Articles 28 and 46 GDPR.

use super::citations::RECIPIENTS;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::Recipient;
use crate::model::part::Part;
use crate::model::transfer::Transfer;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Chains of recipients",
    rules: &[&CIRCULAR_CHAIN, &CHAIN_WITHOUT_PROCESSOR, &MODULE_WITHOUT_ROLE],
    passes: &[(Under::Gdpr, run)],
};

/// A recipient that gets data from itself in the end.
pub static CIRCULAR_CHAIN: Rule = Rule {
    code: "G28-10",
    name: "circular-chain",
    level: Level::Error,
    summary: "recipients get the data from each other in a circle",
    citations: &[RECIPIENTS],
    explanation: include_str!("explain/circular-chain.md"),
    acceptable: true,
};

/// A sub-processor that nobody who processes for the controller has engaged.
pub static CHAIN_WITHOUT_PROCESSOR: Rule = Rule {
    code: "G28-11",
    name: "chain-without-processor",
    level: Level::Error,
    summary: "somebody who is no processor is said to have sub-processors",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 28(4)",
        says: "a processor that engages another binds it by the same duties",
    }],
    explanation: include_str!("explain/chain-without-processor.md"),
    acceptable: true,
};

/// Clauses between others than those who send and get the data.
pub static MODULE_WITHOUT_ROLE: Rule = Rule {
    code: "G44-30",
    name: "module-without-role",
    level: Level::Error,
    summary: "the module of the clauses is for another role than the recipient has",
    citations: &[Citation {
        act: "Decision (EU) 2021/914",
        provision: "Article 1(1)",
        says: "the clauses are appropriate safeguards for a transfer by a controller or processor to another controller, a processor or a sub-processor",
    }],
    explanation: include_str!("explain/module-without-role.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, recipient) in &facts.policy.recipients {
        circle(facts, id, recipient, sink);
        engaged(facts, id, recipient, sink);
        listed(id, recipient, sink);
        for transfer in &recipient.transfers {
            module(id, transfer, &recipient.roles, sink);
        }
        for part in &recipient.parts {
            let Part { role, transfers, .. } = part;
            transfers.iter().for_each(|transfer| module(id, transfer, &[*role], sink));
        }
    }
}

/// One finding for each circle: at the first of its recipients.
fn circle(facts: &Facts<'_>, id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let order = |name: &str| facts.policy.recipients.iter().position(|(id, _)| id.value == name);
    for via in &recipient.via {
        // everything that the data have passed before they come from there
        let mut seen: Vec<&str> = vec![&via.value];
        let mut next = 0;
        while let Some(name) = seen.get(next).copied() {
            next += 1;
            let before = facts.policy.recipient(name).map(|r| r.via.as_slice()).unwrap_or_default();
            for earlier in before {
                if !seen.contains(&earlier.value.as_str()) {
                    seen.push(&earlier.value);
                }
            }
        }
        let first = seen.iter().filter(|n| on_circle(facts, n, &id.value)).filter_map(|n| order(n)).min();
        if seen.contains(&id.value.as_str()) && first == order(&id.value) {
            let message = match via.value == id.value {
                true => format!("`{}` gets the data from itself", id.value),
                false => format!(
                    "`{}` gets the data from `{}`, which gets them from `{}` in the end",
                    id.value, via.value, id.value
                ),
            };
            let mut found = CIRCULAR_CHAIN
                .at(via.span, message)
                .help("remove `via:` from the one that gets the data from you");
            let back = facts.policy.recipient(&via.value).and_then(|r| r.via.first());
            if let Some(back) = back.filter(|_| via.value != id.value) {
                found = found.also(back.span, "and back");
            }
            sink.push(found);
            return;
        }
    }
}

/// Whether the data of a recipient come from another in the end.
fn on_circle(facts: &Facts<'_>, name: &str, goal: &str) -> bool {
    let mut seen = vec![name];
    let mut next = 0;
    while let Some(name) = seen.get(next).copied() {
        next += 1;
        for via in facts.policy.recipient(name).map(|r| r.via.as_slice()).unwrap_or_default() {
            if via.value == goal {
                return true;
            }
            if !seen.contains(&via.value.as_str()) {
                seen.push(&via.value);
            }
        }
    }
    false
}

fn engaged(facts: &Facts<'_>, id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let [role] = recipient.roles.as_slice() else { return };
    if role.value != "sub-processor" {
        return;
    }
    for via in &recipient.via {
        let Some(from) = facts.policy.recipient(&via.value) else { continue };
        let (Some(first), false) = (from.roles.first(), from.roles.iter().any(|r| ENGAGE.contains(&r.value)))
        else {
            continue;
        };
        sink.push(
            CHAIN_WITHOUT_PROCESSOR
                .at(role.span, format!("`{}` is a sub-processor, and `{}`, which it gets the data from, is no processor", id.value, via.value))
                .also(first.span, format!("the role of `{}`", via.value))
                .help("correct one of the roles: who works for a controller is that controller's processor, and of no concern here"),
        );
    }
}

/// Recipients that can have sub-processors, as far as anybody knows.
const ENGAGE: [&str; 4] = ["processor", "sub-processor", "group-company", "not-stated"];

fn listed(id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let (Some(url), Some(role)) = (&recipient.sub_processors_url, recipient.roles.first()) else { return };
    if recipient.roles.iter().any(|r| ENGAGE.contains(&r.value)) {
        return;
    }
    sink.push(
        CHAIN_WITHOUT_PROCESSOR
            .at(url.span, format!("`{}` has a list of sub-processors, and is no processor", id.value))
            .also(role.span, "its role")
            .help("correct the role, or remove `sub-processors-url:`: who works for a controller is that controller's processor, and of no concern here"),
    );
}

fn module(id: &Spanned<String>, transfer: &Transfer, roles: &[Spanned<&'static str>], sink: &mut Sink) {
    let Some(module) = transfer.module else { return };
    let fits = |role: &str| match role {
        "processor" => matches!(module.value, "c2p" | "p2p"),
        "sub-processor" => module.value == "p2p",
        "controller" | "joint-controller" | "adviser" | "acquirer" | "public-authority" => {
            matches!(module.value, "c2c" | "p2c")
        }
        _ => true,
    };
    let Some(first) = roles.first() else { return };
    if roles.iter().any(|role| fits(role.value)) {
        return;
    }
    sink.push(
        MODULE_WITHOUT_ROLE
            .at(module.span, format!("the clauses with `{}` are of a module for another role", id.value))
            .label("its last letter is the recipient: `c` for controller, `p` for processor")
            .also(first.span, "its role")
            .help("look into the clauses that were signed: `c2p` for a processor, `p2p` for a sub-processor, `c2c` for another controller"),
    );
}
