//! The right to complain and to whom: Articles 13(2)(d), 51, 55 and 77 GDPR, and the complaint to the controller that the
//! United Kingdom asks for.

use super::currency::doubt;
use super::{Facts, Group, Under};
use crate::derive::{authority_of, in_eea};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::law::{self, Sector};
use crate::model::party::Party;

/// The group.
pub static GROUP: Group = Group {
    title: "Complaints",
    rules: &[
        &OMITTED_COMPLAINT,
        &UNNAMED_AUTHORITY,
        &WRONG_AUTHORITY,
        &OUTDATED_AUTHORITY,
        &MISSING_LAND,
        &DATAINSPEKTIONEN,
        &MISSING_COMPLAINTS_PROCESS,
    ],
    passes: &[(Under::Gdpr, shown), (Under::Gdpr, named), (Under::UkGdpr, complaints_process)],
};

const COMPLAINT: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(2)(d)",
    says: "people are told of the right to lodge a complaint with a supervisory authority",
};

const COMPETENCE: Citation = Citation {
    act: "GDPR",
    provision: "Article 55(1)",
    says: "each supervisory authority is competent on the territory of its own member state",
};

const TRANSPARENT: Citation = Citation {
    act: "GDPR",
    provision: "Article 12(1)",
    says: "information is given in a transparent and easily accessible form",
};

/// The right to complain is left out.
pub static OMITTED_COMPLAINT: Rule = Rule {
    code: "SA-01",
    name: "omitted-complaint",
    level: Level::Error,
    summary: "the right to complain to a supervisory authority is left out",
    citations: &[COMPLAINT],
    explanation: include_str!("explain/omitted-complaint.md"),
    acceptable: true,
};

/// The right is there, the authority is not.
pub static UNNAMED_AUTHORITY: Rule = Rule {
    code: "SA-02",
    name: "unnamed-authority",
    level: Level::Warning,
    summary: "the supervisory authority is not named",
    citations: &[COMPLAINT, TRANSPARENT],
    explanation: include_str!("explain/unnamed-authority.md"),
    acceptable: true,
};

/// An authority that cannot be the right one.
pub static WRONG_AUTHORITY: Rule = Rule {
    code: "SA-03",
    name: "wrong-authority",
    level: Level::Error,
    summary: "the authority that is named does not supervise data protection here",
    citations: &[
        COMPETENCE,
        Citation {
            act: "GDPR",
            provision: "Article 77(1)",
            says: "people can complain to a supervisory authority, in particular where they live or work or where the infringement was",
        },
    ],
    explanation: include_str!("explain/wrong-authority.md"),
    acceptable: true,
};

/// An authority that has another name or is no more.
pub static OUTDATED_AUTHORITY: Rule = Rule {
    code: "SA-05",
    name: "outdated-authority",
    level: Level::Warning,
    summary: "the authority has another name today, or is no more",
    citations: &[TRANSPARENT],
    explanation: include_str!("explain/outdated-authority.md"),
    acceptable: true,
};

/// A German company without its Land.
pub static MISSING_LAND: Rule = Rule {
    code: "DE-01",
    name: "missing-land",
    level: Level::Error,
    summary: "the Land of a German company is not given, so its authority cannot be told",
    citations: &[
        Citation {
            act: "BDSG",
            provision: "§ 40",
            says: "the authorities of the Länder supervise private bodies",
        },
        COMPLAINT,
    ],
    explanation: include_str!("explain/missing-land.md"),
    acceptable: true,
};

/// The name that the Swedish authority had until 2020.
pub static DATAINSPEKTIONEN: Rule = Rule {
    code: "SE-01",
    name: "datainspektionen",
    level: Level::Error,
    summary: "the Swedish authority is called by the name it had until 2020",
    citations: &[TRANSPARENT],
    explanation: include_str!("explain/datainspektionen.md"),
    acceptable: true,
};

/// No complaint to the controller, where the United Kingdom asks for one.
pub static MISSING_COMPLAINTS_PROCESS: Rule = Rule {
    code: "UK-01",
    name: "missing-complaints-process",
    level: Level::Error,
    summary: "the policy does not say how people in the United Kingdom complain to the controller",
    citations: &[Citation {
        act: "Data Protection Act 2018",
        provision: "section 164A",
        says: "the controller makes complaints to it easy, such as by a form that can be completed electronically, and acknowledges them within 30 days",
    }],
    explanation: include_str!("explain/missing-complaints-process.md"),
    acceptable: true,
};

/// Whether the right and the authority are shown at all.
fn shown(facts: &Facts<'_>, sink: &mut Sink) {
    let complaint = &facts.policy.complaint;
    if let Some(left_out) = &complaint.left_out {
        let mut diagnostic = OMITTED_COMPLAINT
            .at(left_out.span, "this policy leaves out the right to complain to a supervisory authority")
            .help("remove `show: left-out`: the right and the authority are then shown");
        if let Some(to_us) = &complaint.to_us {
            diagnostic = diagnostic.also(to_us.span, "a complaint to you does not replace it");
        }
        sink.push(diagnostic);
        return;
    }
    if let Some(unnamed) = &complaint.unnamed {
        let diagnostic =
            UNNAMED_AUTHORITY.at(unnamed.span, "this policy does not name the supervisory authority");
        let known = facts.derived.authority.map(|a| a.own_name("en").0);
        sink.push(match known {
            Some(name) => diagnostic
                .note(format!("for this controller it is: {name}"))
                .help("remove `show: unnamed`: the authority is then named, with its address"),
            None => diagnostic.help("name it with `authority:`"),
        });
        return;
    }
    // an authority at home is named for everybody where the policy is under the law of another country alone
    if facts.policy.complaint.authority.is_some() || !facts.policy.about.applies("eu") {
        return;
    }
    for controller in facts.policy.all_controllers() {
        underivable(facts, controller, sink);
    }
}

/// Without a controller or its country that is what is missing; outside the EEA each person has an authority at home.
fn underivable(facts: &Facts<'_>, controller: &Party, sink: &mut Sink) {
    let Some(country) = controller.contact.address.as_ref().and_then(|a| a.country.as_ref()) else { return };
    if !in_eea(&country.value, facts.today) || authority_of(facts.policy, controller, facts.today).is_some() {
        return;
    }
    if country.value == "DE" {
        let help = "add `subdivision:` beside `address:`, such as `subdivision: DE-BY` for Bavaria; for a body that has an authority of its own, such as a church, name it with `complaint: { authority: …, because: … }`";
        sink.push(match &controller.subdivision {
            None => MISSING_LAND
                .at(
                    country.span,
                    "in Germany the supervisory authority depends on the Land, which is not given",
                )
                .help(help),
            Some(written) => MISSING_LAND
                .at(
                    written.span,
                    format!(
                        "`{}` is not the code of a Land, so the supervisory authority cannot be told",
                        written.value
                    ),
                )
                .help("write the code of ISO 3166-2, such as `DE-BY` for Bavaria"),
        });
    } else {
        sink.push(
            UNNAMED_AUTHORITY
                .at(
                    country.span,
                    format!("no supervisory authority is known for a controller in `{}`", country.value),
                )
                .help("name it with `complaint: { authority: …, because: … }`"),
        );
    }
}

const DERIVED: &str = "remove `authority:`: it is derived from the country of the controller";

/// Whether the authority that the author names can be the one.
fn named(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(chosen) = &facts.policy.complaint.authority else { return };
    let Some(authority) = law::authority_by_id(&chosen.value.value) else { return };
    let at = chosen.value.span;
    let (name, _) = authority.own_name("en");
    if authority.sectors == [Sector::Cookies] {
        sink.push(
            WRONG_AUTHORITY
                .at(at, format!("{name} supervises cookies, and takes no complaints about personal data"))
                .help(DERIVED),
        );
    } else if !is_home(facts, &authority.country) {
        sink.push(
            WRONG_AUTHORITY
                .at(
                    at,
                    format!(
                        "{name} is in `{}`, where the law that this policy is under does not apply",
                        authority.country
                    ),
                )
                .help(DERIVED),
        );
    } else if authority.id == "se-datainspektionen" {
        sink.push(
            DATAINSPEKTIONEN
                .at(at, "since 2021 Datainspektionen is called Integritetsskyddsmyndigheten (IMY)")
                .help("remove `authority:`, or write `authority: se-imy`"),
        );
    } else if !authority.standing.holds_on(facts.today) {
        let found = OUTDATED_AUTHORITY.at(at, format!("{name} has another name today, or is no more"));
        sink.push(doubt(found.help(DERIVED), &authority.id, &authority.standing, &["to"]));
    }
}

/// Whether the law that the policy is under has its authorities in that country.
pub(super) fn is_home(facts: &Facts<'_>, country: &str) -> bool {
    let about = &facts.policy.about;
    (about.applies("eu") && in_eea(country, facts.today))
        || (about.applies("uk") && country == "GB")
        || (about.applies("ch") && country == "CH")
        || (about.applies("california") && country == "US")
}

fn complaints_process(facts: &Facts<'_>, sink: &mut Sink) {
    let complaint = &facts.policy.complaint;
    let since = law::change("gb-complaints").filter(|change| change.counts_on(facts.today));
    if since.is_none() || complaint.to_us.is_some() {
        return;
    }
    let uk = facts.policy.about.jurisdictions.iter().find(|j| j.value == "uk");
    sink.push(
        MISSING_COMPLAINTS_PROCESS
            .at(uk.map_or(facts.policy.head, |j| j.span), "this policy does not say how people complain to you, as the law of the United Kingdom asks since 19 June 2026")
            .help("add `complaint: { to-us: … }` with how one complains electronically and that you acknowledge it within 30 days"),
    );
}
