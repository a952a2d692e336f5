//! Processors: Article 28 GDPR.

use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::recipient::Recipient;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Processors",
    rules: &[&MISSING_AGREEMENT, &ADVERTISING_PROCESSOR, &UNEXPLAINED_PROCESSOR_ROLE],
    passes: &[(Under::Gdpr, run)],
};

/// A processor without a contract.
pub static MISSING_AGREEMENT: Rule = Rule {
    code: "G28-01",
    name: "missing-processing-agreement",
    level: Level::Error,
    summary: "a processor has no data processing agreement",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 28(3)",
        says: "a contract or other legal act that binds the processor governs what it does",
    }],
    explanation: include_str!("explain/missing-processing-agreement.md"),
    acceptable: true,
};

/// A processor that advertises with the data, which it hardly does for the controller alone.
pub static ADVERTISING_PROCESSOR: Rule = Rule {
    code: "G28-02",
    name: "advertising-processor",
    level: Level::Warning,
    summary: "a recipient that advertises with the data is called a processor",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 28(10)",
            says: "a processor that determines purposes and means itself counts as a controller",
        },
        Citation {
            act: "GDPR",
            provision: "Article 4(7)",
            says: "whoever determines the purposes and means, alone or jointly, is a controller",
        },
    ],
    explanation: include_str!("explain/advertising-processor.md"),
    acceptable: true,
};

/// Services for customers, and not what that means for the people.
pub static UNEXPLAINED_PROCESSOR_ROLE: Rule = Rule {
    code: "G28-06",
    name: "unexplained-processor-role",
    level: Level::Warning,
    summary: "services for customers are named, and not who answers for the data in them",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 12(2)",
        says: "the controller makes it easy for people to use their rights",
    }],
    explanation: include_str!("explain/unexplained-processor-role.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, recipient) in &facts.policy.recipients {
        missing_agreement(id, recipient, sink);
        advertising(id, recipient, sink);
    }
    unexplained_role(facts, sink);
}

fn missing_agreement(id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let Some(role) = recipient.roles.iter().find(|r| matches!(r.value, "processor" | "sub-processor")) else {
        return;
    };
    let parts = recipient.parts.iter().filter(|p| matches!(p.role.value, "processor" | "sub-processor"));
    let said = recipient.agreement.into_iter().chain(parts.filter_map(|p| p.agreement));
    let Some(agreement) = said.into_iter().find(|a| !a.value) else { return };
    sink.push(
        MISSING_AGREEMENT
            .at(agreement.span, format!("there is no data processing agreement with `{}`", id.value))
            .label("a processor needs one")
            .also(role.span, "its role")
            .help("conclude the agreement before it gets data, then write `agreement: true`"),
    );
}

/// Only where processor is the one role given for the task: several roles say that it also acts for itself.
fn advertising(id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let Some(role) = recipient.roles.iter().find(|r| r.value == "processor") else { return };
    let as_processor = recipient.tasks_by_role().into_iter().filter(|(roles, _)| roles == &["processor"]);
    let mut tasks = as_processor.flat_map(|(_, tasks)| tasks);
    let Some(task) = tasks.find(|t| t.is("advertising") || t.is("remarketing")) else {
        return;
    };
    sink.push(
        ADVERTISING_PROCESSOR
            .at(role.span, format!("`{}` is called a processor, but advertises with the data", id.value))
            .label("does it act only on your instructions?")
            .also(task.span, "advertising networks usually decide on purposes themselves")
            .help("check its terms: where it uses the data for itself too, write `role: joint-controller` or `role: controller`"),
    );
}

fn unexplained_role(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(role) = &facts.policy.processor_role else { return };
    let Some(service) = role.services.first() else { return };
    if role.text.is_none() && role.requests.is_none() {
        sink.push(
            UNEXPLAINED_PROCESSOR_ROLE
                .at(
                    service.span,
                    "this policy names services for customers, but not who answers for the data in them",
                )
                .help("add `text:` with what you do for customers, and `requests:` with whom people turn to"),
        );
    }
}
