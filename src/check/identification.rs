//! Data by which the controller says that it cannot tell who somebody is: Article 11(2) GDPR.

use super::{Facts, Group, Under, called};
use crate::diag::{Citation, Level, Rule, Sink};

/// The group.
pub static GROUP: Group = Group {
    title: "Processing without identification",
    rules: &[&IDENTIFYING_DATA],
    passes: &[(Under::Gdpr, run)],
};

/// Nobody can be identified, and the data say who it is.
pub static IDENTIFYING_DATA: Rule = Rule {
    code: "G11-01",
    name: "identifying-data",
    level: Level::Error,
    summary: "an activity says that it cannot identify people, and its data do",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 11(2)",
        says: "Articles 15 to 20 do not apply where the controller can demonstrate that it is not in a position to identify the data subject",
    }],
    explanation: include_str!("explain/identifying-data.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        let Some(claim) = &activity.unidentified else { continue };
        let tells = |flag: &str| activity.received_data().find(|d| d.term.flag(flag).is_some());
        if let Some(datum) = tells("identifies").or_else(|| tells("national-id")) {
            sink.push(
                IDENTIFYING_DATA
                    .at(
                        claim.span,
                        format!(
                            "activity `{}` cannot tell whose data it has, and {} says who it is",
                            id.value,
                            called(&datum.term)
                        ),
                    )
                    .also(datum.term.span, "this identifies a person")
                    .help(
                        "remove `unidentified:`, or put what identifies people into an activity of its own",
                    ),
            );
        }
    }
}
