//! Who is responsible, and how to reach them: Articles 13(1)(a)-(b) and 37 GDPR.

use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::parties::Officer;
use crate::model::party::{Contact, Party};

/// The group.
pub static GROUP: Group = Group {
    title: "Who is responsible",
    rules: &[
        &MISSING_CONTROLLER,
        &UNREACHABLE_CONTROLLER,
        &SINGLE_CHANNEL,
        &MISSING_REGISTRATION,
        &UNREACHABLE_OFFICER,
        &MISSING_OFFICER,
        &FOREIGN_LEGAL_FORM,
    ],
    passes: &[(Under::Gdpr, run)],
};

pub(super) const IDENTITY: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(1)(a)",
    says: "the controller must give its identity and contact details and, where there is one, those of its representative",
};

/// No controller, or one without a name.
pub static MISSING_CONTROLLER: Rule = Rule {
    code: "G13-01",
    name: "missing-controller",
    level: Level::Error,
    summary: "no controller is named",
    citations: &[IDENTITY],
    explanation: include_str!("explain/missing-controller.md"),
    acceptable: true,
};

/// A controller that nobody can reach.
pub static UNREACHABLE_CONTROLLER: Rule = Rule {
    code: "G13-02",
    name: "unreachable-controller",
    level: Level::Error,
    summary: "a controller has no contact details",
    citations: &[IDENTITY],
    explanation: include_str!("explain/unreachable-controller.md"),
    acceptable: true,
};

/// A controller that can be reached in one way only.
pub static SINGLE_CHANNEL: Rule = Rule {
    code: "G13-03",
    name: "single-contact-channel",
    level: Level::Warning,
    summary: "a controller can be reached in one way only",
    citations: &[
        IDENTITY,
        Citation {
            act: "",
            provision: "Guidelines WP260 on transparency",
            says: "different ways of reaching the controller should preferably be offered, such as telephone, e-mail and post",
        },
    ],
    explanation: include_str!("explain/single-contact-channel.md"),
    acceptable: true,
};

/// A controller without a registration number.
pub static MISSING_REGISTRATION: Rule = Rule {
    code: "G13-05",
    name: "missing-registration-number",
    level: Level::Hint,
    summary: "the controller has no registration number",
    citations: &[IDENTITY],
    explanation: include_str!("explain/missing-registration-number.md"),
    acceptable: true,
};

/// A data protection officer that nobody can reach.
pub static UNREACHABLE_OFFICER: Rule = Rule {
    code: "G13-08",
    name: "unreachable-dpo",
    level: Level::Error,
    summary: "the data protection officer has no contact details",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 13(1)(b)",
            says: "the controller must give the contact details of the data protection officer, where there is one",
        },
        Citation {
            act: "GDPR",
            provision: "Article 37(7)",
            says: "the contact details of the data protection officer must be published",
        },
    ],
    explanation: include_str!("explain/unreachable-dpo.md"),
    acceptable: true,
};

/// A public authority without a data protection officer.
pub static MISSING_OFFICER: Rule = Rule {
    code: "G37-01",
    name: "missing-dpo",
    level: Level::Error,
    summary: "a public authority names no data protection officer",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 37(1)(a)",
        says: "a public authority or body must designate a data protection officer, except courts acting in their judicial capacity",
    }],
    explanation: include_str!("explain/missing-dpo.md"),
    acceptable: true,
};

/// A form of company that the controller's country does not have.
pub static FOREIGN_LEGAL_FORM: Rule = Rule {
    code: "G13-04",
    name: "foreign-legal-form",
    level: Level::Warning,
    summary: "the controller is in Europe, and its name has a legal form of the United States",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 13(1)(a)",
        says: "people are told the identity of the controller",
    }],
    explanation: include_str!("explain/foreign-legal-form.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    no_controller(facts, sink);
    for (party, what) in controllers(facts) {
        unnamed(party, &what, sink);
        contact(party, &what, sink);
        legal_form(facts, party, &what, sink);
    }
    for (id, joint) in &facts.policy.joint {
        for party in &joint.parties {
            unnamed(party, &format!("a joint controller under `{}`", id.value), sink);
        }
    }
    registration(facts, sink);
    officer(facts, sink);
}

/// The controllers that decide alone, and what messages call them.
fn controllers<'a>(facts: &Facts<'a>) -> Vec<(&'a Party, String)> {
    let first = facts.policy.controller.iter().map(|party| (party, "the controller".to_owned()));
    let more =
        facts.policy.controllers.iter().map(|(id, party)| (party, format!("the controller `{}`", id.value)));
    first.chain(more).collect()
}

fn no_controller(facts: &Facts<'_>, sink: &mut Sink) {
    let written = ["controller", "controllers"].iter().any(|key| facts.policy.writes(key));
    if !written {
        sink.push(
            MISSING_CONTROLLER
                .at(facts.policy.head, "this policy does not say who the controller is")
                .help("add `controller:` with `name:`, `address:` and `email:`"),
        );
    }
}

fn unnamed(party: &Party, what: &str, sink: &mut Sink) {
    if party.name.is_none() {
        sink.push(
            MISSING_CONTROLLER
                .at(party.head, format!("{what} has no name"))
                .label("`name:` is missing")
                .help("add `name:` with the registered name and legal form, such as `Acme AB`"),
        );
    }
}

/// Forms that no country of Europe has.
const AMERICAN_FORMS: [&str; 6] = ["inc", "incorporated", "llc", "corp", "corporation", "lp"];

/// The company that is meant is another, or sits elsewhere.
fn legal_form(facts: &Facts<'_>, party: &Party, what: &str, sink: &mut Sink) {
    let (Some(name), Some(country)) = (&party.name, party.country()) else { return };
    let last = name.value.split([' ', ',']).next_back().unwrap_or_default();
    let form = last.trim_end_matches('.').to_lowercase();
    if !AMERICAN_FORMS.contains(&form.as_str()) || crate::law::regime(country, facts.today).is_none() {
        return;
    }
    sink.push(
        FOREIGN_LEGAL_FORM
            .at(name.span, format!("{what} is in `{country}`, where no company is called `{last}`"))
            .note("if the company sits in the United States, people need to know that, and it may need a representative (Article 27)")
            .help("write the name in the register of the country, or the country that the company is registered in"),
    );
}

fn contact(party: &Party, what: &str, sink: &mut Sink) {
    let contact = &party.contact;
    let electronic = contact.email.is_some() || contact.form.is_some();
    match (by_post(contact), electronic, contact.phone.is_some()) {
        (false, false, false) => sink.push(
            UNREACHABLE_CONTROLLER
                .at(party.head, format!("{what} has no contact details"))
                .label("neither `address:` nor `email:`")
                .help("add `email: privacy@acme.example` and `address: { street: …, postcode: …, city: …, country: SE }`"),
        ),
        (true, false, false) => sink.push(
            SINGLE_CHANNEL
                .at(party.head, format!("{what} can be reached by post only"))
                .help("add `email:`, `phone:` or `form:`"),
        ),
        (false, true, false) => sink.push(
            SINGLE_CHANNEL
                .at(party.head, format!("{what} can be reached electronically only"))
                .help("add `address:` or `phone:`"),
        ),
        (false, false, true) => sink.push(
            SINGLE_CHANNEL
                .at(party.head, format!("{what} can be reached by telephone only"))
                .help("add `address:` and `email:`"),
        ),
        _ => {}
    }
}

fn registration(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(controller) = &facts.policy.controller else { return };
    let named = controller.name.is_some();
    if named && !controller.public_authority && controller.registration.is_none() && controller.vat.is_none()
    {
        sink.push(
            MISSING_REGISTRATION
                .at(controller.head, "the controller has no registration number")
                .note("names can be alike and change; the number says beyond doubt which company is meant")
                .help("add `registration:` with the number in the register of companies, or `vat:`"),
        );
    }
}

fn officer(facts: &Facts<'_>, sink: &mut Sink) {
    let controller = facts.policy.controller.as_ref();
    match &facts.policy.officer {
        Some(officer) if officer.none_because.is_none() && !reachable(officer, controller) => {
            sink.push(
                UNREACHABLE_OFFICER
                    .at(officer.head, "the data protection officer cannot be reached")
                    .label("no `email:`, `phone:`, `form:` or `address:`")
                    .note("a name is not required, a way to reach the officer is")
                    .help("add `email: dpo@acme.example`; if there is no officer, write `none-because:` instead"),
            );
        }
        Some(Officer { none_because: Some(reason), head, .. })
            if controller.is_some_and(|c| c.public_authority && !is_court(c)) =>
        {
            let authority = controller.map_or(*head, |c| c.head);
            sink.push(
                MISSING_OFFICER
                    .at(reason.span, "the controller is a public authority, and says that it has no data protection officer")
                    .label("no reason counts but that of a court")
                    .also(authority, "a public authority")
                    .note("an authority can share an officer with others, or name one from outside (Article 37(3) and (6))")
                    .help("name the officer: `dpo: { email: … }`; if the controller is a court in its judicial work, accept this"),
            );
        }
        None if controller.is_some_and(|c| c.public_authority) && !facts.policy.writes("dpo") => {
            let place = controller.map_or(facts.policy.head, |c| c.head);
            sink.push(
                MISSING_OFFICER
                    .at(place, "the controller is a public authority, and no data protection officer is named")
                    .help("add `dpo:` with `email:`; a court can say why it has none with `dpo: { none-because: … }`"),
            );
        }
        _ => {}
    }
}

/// How courts are called, in parts of words.
const COURTS: [&str; 8] =
    ["court", "tribunal", "domstol", "tingsrätt", "hovrätt", "kammarrätt", "förvaltningsrätt", "gericht"];

/// Whether the controller is a court, which needs no officer for its judicial work.
fn is_court(party: &Party) -> bool {
    let name = party.name.as_ref().map(|name| name.value.to_lowercase()).unwrap_or_default();
    COURTS.iter().any(|word| name.contains(word))
}

/// Whether an officer can be reached, if only by post to the controller.
fn reachable(officer: &Officer, controller: Option<&Party>) -> bool {
    let own = &officer.contact;
    own.email.is_some()
        || own.phone.is_some()
        || own.form.is_some()
        || by_post(own)
        || officer.attention.is_some() && controller.is_some_and(|c| by_post(&c.contact))
}

/// Whether a letter can get there: a country alone is no address.
pub(super) fn by_post(contact: &Contact) -> bool {
    contact.address.as_ref().is_some_and(|a| a.street.is_some() || a.postcode.is_some() || a.city.is_some())
}
