//! The words that stand under the keys: legal bases, instruments for transfers, laws, the vocabulary, known services.
//!
//! In: the lists that the program itself reads. Out: Markdown, the second half of `docs/language.md`.

use policyc::law::{derogations, mechanisms, statutes};
use policyc::localize::Catalog;
use policyc::model::BasisKind;
use policyc::services;
use policyc::vocabulary::Family;
use std::fmt::Write;

/// What is to be said of a legal basis besides its provision.
fn meaning(basis: BasisKind) -> &'static str {
    match basis {
        BasisKind::Consent => "the person has consented",
        BasisKind::Contract => "needed for a contract with the person",
        BasisKind::PreContract => "needed for steps before a contract that the person asked for",
        BasisKind::LegalObligation => "needed for a legal obligation: name it with `law:`",
        BasisKind::VitalInterests => "needed to protect somebody's life or health",
        BasisKind::PublicTask => "needed for a task in the public interest: name the law with `law:`",
        BasisKind::OfficialAuthority => "needed to exercise official authority: name the law with `law:`",
        BasisKind::LegitimateInterests => "needed for an interest that prevails: name it with `interest:`",
        BasisKind::Stated => {
            "a ground that Article 6 does not know, in the words of whoever states it; is reported"
        }
        BasisKind::NotRequired => "the law that applies asks for none, such as that of the United States",
    }
}

/// Everything, as Markdown with headings of the second level.
pub fn markdown() -> String {
    let mut out = String::new();
    bases(&mut out);
    instruments(&mut out);
    laws(&mut out);
    vocabulary(&mut out);
    known_services(&mut out);
    out
}

fn bases(out: &mut String) {
    out.push_str("## Legal bases\n\nWhat can stand under `basis:`, alone or with details.\n\n");
    out.push_str("| word | Article of the GDPR | when it is right |\n| --- | --- | --- |\n");
    for (word, basis) in BasisKind::ALL {
        let article = basis.point().map(|point| format!("6(1)({point})")).unwrap_or_default();
        let _ = writeln!(out, "| `{word}` | {article} | {} |", meaning(basis));
    }
}

fn instruments(out: &mut String) {
    out.push_str("\n## Transfers\n\nWhat can stand under `transfer:` and `by:`. `policyc law mechanisms` says more of each.\n\n");
    out.push_str("| word | provision | instrument |\n| --- | --- | --- |\n");
    for mechanism in mechanisms() {
        let article = mechanism.article.as_ref().map(ToString::to_string).unwrap_or_default();
        let instrument = mechanism.instrument.clone().unwrap_or_default();
        let dead = mechanism.death.as_ref().map(|death| format!("; carries nothing since {}", death.since));
        let _ =
            writeln!(out, "| `{}` | {article} | {instrument}{} |", mechanism.id, dead.unwrap_or_default());
    }
    let exceptions: Vec<String> = derogations().map(|d| format!("`{}`", d.id)).collect();
    let _ = writeln!(out, "\nWith `by: derogation`, under `derogation:`: {}.", exceptions.join(", "));
}

fn laws(out: &mut String) {
    out.push_str("\n## Laws\n\nWhat can stand under `law:`. Others go under `laws:`; `policyc law ID` says more of each.\n\n");
    for statute in statutes() {
        let _ = writeln!(out, "- `{}`: {}", statute.id, statute.name);
    }
}

fn vocabulary(out: &mut String) {
    let english = Catalog::shipped("en");
    out.push_str("\n## The vocabulary\n\n");
    out.push_str("Identifiers that come with words in every shipped language; here are the English ones. More words for them help to find them: write what you would call it, and `policyc check` suggests the identifier.\n");
    for family in Family::ALL {
        let _ = writeln!(out, "\n### {} ({})\n", family.key(), family.entries().len());
        for entry in family.entries() {
            // events have no words of their own, but for what follows "after"
            let said = |form| english.as_ref().and_then(|catalog| catalog.vocabulary(family, entry.id, form));
            let words = said("").or_else(|| said("after")).unwrap_or_default();
            let _ = writeln!(out, "- `{}`: {words}", entry.id);
        }
    }
}

fn known_services(out: &mut String) {
    out.push_str("\n## Known services\n\n");
    out.push_str("What can stand under `use:`. `policyc services ID` shows the facts behind one, where and when they were read, and the YAML that it stands for.\n");
    for kind in services::KINDS {
        let of_kind = services::services().filter(|(k, _)| k == kind);
        let ids: Vec<String> = of_kind.map(|(_, s)| format!("`{}`", s.id)).collect();
        let _ = write!(out, "\n### {} ({})\n\n{}\n", kind.title, ids.len(), ids.join(", "));
    }
}
