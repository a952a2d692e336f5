//! Whether a legal basis is complete: the law behind it, and whether that law counts. Article 6(1) and (3) GDPR.

use super::citations::{INTELLIGIBLE, PURPOSES_AND_BASIS};
use super::currency::doubt;
use super::{Facts, Group, Under};
use crate::derive::{LawRef, in_eea};
use crate::diag::{Citation, Diagnostic, Level, Rule, Sink};
use crate::model::{Activity, Basis, BasisKind};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Laws behind legal bases",
    rules: &[
        &OBLIGATION_WITHOUT_LAW,
        &FOREIGN_LAW,
        &LAW_NOT_IN_FORCE,
        &TASK_WITHOUT_LAW,
        &AUTHORITY_ON_INTERESTS,
        &OUTSIDE_ARTICLE_6,
        &AUTHORITY_OF_COMPANY,
    ],
    passes: &[(Under::Gdpr, run)],
};

const LAID_DOWN: Citation = Citation {
    act: "GDPR",
    provision: "Article 6(3)",
    says: "a legal obligation or public task must be laid down by Union law or by the law of a member state that the controller is subject to",
};

/// A legal obligation, and the law is not named.
pub static OBLIGATION_WITHOUT_LAW: Rule = Rule {
    code: "G06-03",
    name: "legal-obligation-without-law",
    level: Level::Error,
    summary: "an activity rests on a legal obligation, and the law is not named",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 6(1)(c)",
            says: "processing is lawful where a legal obligation that the controller is subject to makes it necessary",
        },
        LAID_DOWN,
    ],
    explanation: include_str!("explain/legal-obligation-without-law.md"),
    acceptable: true,
};

/// A legal obligation or public task under the law of a third country.
pub static FOREIGN_LAW: Rule = Rule {
    code: "G06-04",
    name: "obligation-under-foreign-law",
    level: Level::Error,
    summary: "a legal obligation or public task rests on the law of a country outside the EEA",
    citations: &[LAID_DOWN],
    explanation: include_str!("explain/obligation-under-foreign-law.md"),
    acceptable: true,
};

/// A law that is not in force.
pub static LAW_NOT_IN_FORCE: Rule = Rule {
    code: "G06-05",
    name: "basis-in-law-not-in-force",
    level: Level::Warning,
    summary: "a legal basis rests on a law that is not in force",
    citations: &[LAID_DOWN, INTELLIGIBLE],
    explanation: include_str!("explain/basis-in-law-not-in-force.md"),
    acceptable: true,
};

/// A public task or official authority, and the law is not named.
pub static TASK_WITHOUT_LAW: Rule = Rule {
    code: "G06-06",
    name: "public-task-without-law",
    level: Level::Error,
    summary: "an activity rests on a public task or official authority, and the law is not named",
    citations: &[LAID_DOWN],
    explanation: include_str!("explain/public-task-without-law.md"),
    acceptable: true,
};

/// A public authority that relies on legitimate interests.
pub static AUTHORITY_ON_INTERESTS: Rule = Rule {
    code: "G06-07",
    name: "authority-on-legitimate-interests",
    level: Level::Error,
    summary: "a public authority relies on legitimate interests",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 6(1), second subparagraph",
        says: "point (f), legitimate interests, is not available to public authorities in the performance of their tasks",
    }],
    explanation: include_str!("explain/authority-on-legitimate-interests.md"),
    acceptable: true,
};

/// A ground that is none of Article 6.
pub static OUTSIDE_ARTICLE_6: Rule = Rule {
    code: "G06-13",
    name: "ground-outside-article-6",
    level: Level::Error,
    summary: "a ground is stated that is none of the legal bases of Article 6",
    citations: &[
        PURPOSES_AND_BASIS,
        Citation {
            act: "GDPR",
            provision: "Article 6(1)",
            says: "processing is lawful only if and to the extent that at least one of points (a) to (f) applies",
        },
    ],
    explanation: include_str!("explain/ground-outside-article-6.md"),
    acceptable: true,
};

/// Official authority, and no controller is an authority.
pub static AUTHORITY_OF_COMPANY: Rule = Rule {
    code: "G06-18",
    name: "official-authority-of-company",
    level: Level::Hint,
    summary: "official authority is claimed, and no controller is a public authority",
    citations: &[Citation {
        act: "GDPR",
        provision: "Articles 6(1)(e) and 10",
        says: "official authority must be vested in the controller by law",
    }],
    explanation: include_str!("explain/official-authority-of-company.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        for basis in &activity.bases {
            law_named(id, basis, sink);
            law_counts(facts, basis, sink);
            for law in &basis.law {
                in_force(facts, &law.id, &LAW_NOT_IN_FORCE, sink);
            }
            by_authority(facts, id, activity, basis, sink);
        }
        of_company(facts, id, activity, sink);
        for law in activity.special.iter().flat_map(|s| &s.law) {
            in_force(facts, &law.id, &LAW_NOT_IN_FORCE, sink);
        }
    }
}

fn law_named(id: &Spanned<String>, basis: &Basis, sink: &mut Sink) {
    if !basis.law.is_empty() {
        return;
    }
    let found: Diagnostic = match basis.kind {
        BasisKind::LegalObligation => OBLIGATION_WITHOUT_LAW
            .at(basis.span, format!("activity `{}` rests on a legal obligation, and the law is not named", id.value))
            .label("`law:` is missing")
            .help("write `legal-obligation: { law: se-bokforingslagen }`; a law that is not among the shipped ones goes under `laws:`"),
        BasisKind::PublicTask | BasisKind::OfficialAuthority => TASK_WITHOUT_LAW
            .at(
                basis.span,
                format!(
                    "activity `{}` rests on {}, and the law is not named",
                    id.value,
                    if basis.kind == BasisKind::PublicTask { "a public task" } else { "official authority" }
                ),
            )
            .label("`law:` is missing")
            .help(format!(
                "write `{}: {{ law: … }}` with the law that gives you the task; define it under `laws:` if it is not shipped",
                basis.kind.word()
            )),
        BasisKind::Stated => OUTSIDE_ARTICLE_6
            .at(basis.span, format!("what activity `{}` states as its ground is not a legal basis of Article 6", id.value))
            .label("in the words of the policy, not in those of the law")
            .help("name the basis: consent, contract, pre-contract, legal-obligation, vital-interests, public-task, official-authority or legitimate-interests"),
        _ => return,
    };
    sink.push(found);
}

/// Only where every law that is named is of another country: one that counts is enough.
fn law_counts(facts: &Facts<'_>, basis: &Basis, sink: &mut Sink) {
    let about = &facts.policy.about;
    let (what, note) = match basis.kind {
        BasisKind::LegalObligation => (
            "the legal obligation",
            "a duty under the law of a third country can be a legitimate interest, weighed like any other",
        ),
        BasisKind::PublicTask | BasisKind::OfficialAuthority => {
            ("the ground of a public task", "a task that a third country gives is none under the GDPR")
        }
        _ => return,
    };
    if !about.applies("eu") {
        return;
    }
    let counts = |country: &str| match country {
        "GB" => about.applies("uk"),
        "CH" => about.applies("ch"),
        "US" => about.applies("california"),
        _ => in_eea(country, facts.today),
    };
    let countries: Vec<(&Spanned<String>, Option<&str>)> = basis
        .law
        .iter()
        .map(|law| (&law.id, LawRef::of(facts.policy, &law.id.value).and_then(|l| l.country())))
        .collect();
    let Some((id, Some(country))) = countries.first() else { return };
    if countries.iter().all(|(_, country)| country.is_some_and(|c| !counts(c))) {
        sink.push(
            FOREIGN_LAW
                .at(id.span, format!("`{}` is a law of `{country}` and cannot be {what} here", id.value))
                .note(note)
                .help("name the Union or national law that you are subject to, or choose another basis"),
        );
    }
}

/// A law that is in force neither today nor on the day from which the policy applies.
pub(super) fn in_force(facts: &Facts<'_>, id: &Spanned<String>, rule: &'static Rule, sink: &mut Sink) {
    let Some(law) = LawRef::of(facts.policy, &id.value) else { return };
    let effective = facts.policy.about.effective.map_or(facts.today, |d| d.value);
    if law.in_force(facts.today) || law.in_force(effective) {
        return;
    }
    let message = match law.validity() {
        (_, Some(to)) if to < facts.today => format!("{} was in force until {to}", law.name()),
        (Some(from), _) => format!("{} enters into force on {from}", law.name()),
        _ => return,
    };
    let mut found = rule.at(id.span, message);
    found = match law.successor(facts.today) {
        Some(next) => {
            found.note(format!("{} has taken its place", next.name)).did_you_mean(Some(next.id.as_str()))
        }
        None => found.help("name the law that is in force"),
    };
    if let LawRef::Shipped(statute) = law {
        let key = if law.validity().1.is_some_and(|to| to < facts.today) { "to" } else { "from" };
        found = doubt(found, &statute.id, &statute.standing, &[key]);
    }
    sink.push(found);
}

/// Private bodies can be entrusted with public power, which is rare enough to be said in words.
fn of_company(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let controllers = facts.controllers_of(activity);
    if controllers.is_empty() || controllers.iter().any(|party| party.public_authority) {
        return;
    }
    let claimed = activity
        .bases
        .iter()
        .find(|b| b.kind == BasisKind::OfficialAuthority && b.detail.is_none())
        .map(|b| b.span);
    let over_offences = activity
        .special
        .iter()
        .find(|s| s.condition.value == "criminal-official-authority" && s.detail.is_none())
        .map(|s| s.condition.span);
    let Some(span) = claimed.or(over_offences) else { return };
    sink.push(
        AUTHORITY_OF_COMPANY
            .at(span, format!("activity `{}` rests on official authority, and the controller is no public authority", id.value))
            .help("write `public-authority: true` if the controller is one; if a law entrusts public power to it, say so under `detail:`; otherwise choose another basis, and for data about offences `criminal-authorised-by-law` with the law"),
    );
}

fn by_authority(
    facts: &Facts<'_>,
    id: &Spanned<String>,
    activity: &Activity,
    basis: &Basis,
    sink: &mut Sink,
) {
    // whoever says in words why this is none of the authority's tasks has thought of it
    if basis.kind != BasisKind::LegitimateInterests || basis.detail.is_some() {
        return;
    }
    let policy = facts.policy;
    let first = policy.controller.as_ref();
    let authority = if activity.controllers.is_empty() {
        first.filter(|c| c.public_authority)
    } else {
        let named = |name: &str| activity.controllers.iter().any(|c| c.controller.value == name);
        let others = policy.controllers.iter().filter(|(id, _)| named(&id.value)).map(|(_, party)| party);
        others.chain(first.filter(|_| named("controller"))).find(|party| party.public_authority)
    };
    let Some(authority) = authority else { return };
    sink.push(
        AUTHORITY_ON_INTERESTS
            .at(basis.span, format!("the controller is a public authority, and activity `{}` rests on legitimate interests", id.value))
            .also(authority.head, "the public authority")
            .help("write `public-task: { law: … }`; if this is not one of the authority's tasks, say so under `detail:`, such as `detail: the café, which is none of our tasks as an authority`"),
    );
}
