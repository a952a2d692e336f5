//! How consent is withdrawn: that people are told of it, and that it is as easy as giving. Article 7(3) GDPR.

use super::Facts;
use super::wording::plain;
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::Basis;
use crate::source::Spanned;

const AS_EASY: Citation = Citation {
    act: "GDPR",
    provision: "Article 7(3)",
    says: "people may withdraw consent at any time, must be told so before they give it, and withdrawing must be as easy as giving",
};

/// Consent, and nothing on withdrawing it.
pub(super) static MISSING_WITHDRAWAL: Rule = Rule {
    code: "G07-01",
    name: "missing-withdrawal",
    level: Level::Error,
    summary: "there is consent, and the policy hides the right to withdraw it",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 13(2)(c)",
            says: "where processing rests on consent, the right to withdraw it at any time must be stated",
        },
        AS_EASY,
    ],
    explanation: include_str!("explain/missing-withdrawal.md"),
    acceptable: true,
};

/// Consent that can be withdrawn by post only.
pub(super) static WITHDRAWAL_BY_POST: Rule = Rule {
    code: "G07-03",
    name: "withdrawal-by-post",
    level: Level::Warning,
    summary: "consent can be withdrawn by post only",
    citations: &[AS_EASY],
    explanation: include_str!("explain/withdrawal-by-post.md"),
    acceptable: true,
};

/// RGT-01 leaves the right to withdraw to this where an activity rests on consent.
pub(super) fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    let Some((id, _, consent)) = facts.derived.consents.first() else { return };
    if let Some(only) = &policy.rights.only
        && !only.value.iter().any(|right| right.value == "withdraw")
    {
        sink.push(
            MISSING_WITHDRAWAL
                .at(only.span, format!("activity `{}` rests on consent, and the right to withdraw it is not shown", id.value))
                .also(consent.span, "consent")
                .help("add `withdraw` to `only:`, or remove `only:`: the rights that apply are shown by themselves"),
        );
        return;
    }
    let Some(controller) = &policy.controller else { return };
    for (id, _, consent) in &facts.derived.consents {
        by_letter(id, consent, sink);
    }
    let contact = &controller.contact;
    let easy = contact.email.is_some()
        || contact.form.is_some()
        || contact.phone.is_some()
        || policy.rights.email.is_some()
        || policy.rights.form.is_some()
        || policy.rights.how.is_some();
    // whoever cannot be reached at all is told by G13-02
    if easy || !super::identity::by_post(contact) {
        return;
    }
    for (id, _, consent) in &facts.derived.consents {
        if consent.withdraw.is_none() && consent.withdraw_url.is_none() {
            sink.push(
                WITHDRAWAL_BY_POST
                    .at(consent.span, format!("consent to activity `{}` can be withdrawn by post only", id.value))
                    .also(controller.head, "only a postal address")
                    .help("write `consent: { withdraw: … }` or `withdraw-url:` with a way that is as easy as giving it"),
            );
        }
    }
}

/// Words for letters, and beginnings of words for other ways.
struct Ways {
    letters: &'static [&'static str],
    others: &'static [&'static str],
}

/// Those of the shipped languages.
const WAYS: &[(&str, Ways)] = &[
    (
        "en",
        Ways {
            letters: &["letter", "letters", "post", "postal"],
            others: &[
                "mail",
                "click",
                "press",
                "tap",
                "button",
                "link",
                "form",
                "app",
                "phone",
                "call",
                "telephone",
                "setting",
                "account",
                "profile",
                "unsubscribe",
                "reply",
                "online",
                "website",
                "text",
                "sms",
                "tell",
                "desk",
                "tick",
                "box",
                "web",
            ],
        },
    ),
    (
        "sv",
        Ways {
            letters: &["brev", "brevet", "post", "posten"],
            others: &[
                "mejl",
                "mail",
                "e",
                "epost",
                "klick",
                "tryck",
                "knapp",
                "länk",
                "formulär",
                "app",
                "ring",
                "telefon",
                "inställning",
                "konto",
                "profil",
                "avregistrer",
                "avanmäl",
                "svara",
                "webb",
                "sms",
                "säg",
                "reception",
                "kryss",
                "ruta",
                "sida",
            ],
        },
    ),
];

/// A way of withdrawing that the author's words give, and that is a letter only.
fn by_letter(id: &Spanned<String>, consent: &Basis, sink: &mut Sink) {
    let Some(text) = consent.withdraw.as_ref().filter(|_| consent.withdraw_url.is_none()) else { return };
    for (language, said) in &text.values {
        let Some(Ways { letters, others }) = plain::of_language(WAYS, language) else { continue };
        let small = said.value.to_lowercase();
        let words = || plain::words(&small);
        let other = small.contains('@')
            || words().any(|word| {
                others.iter().any(|way| if way.len() > 1 { word.starts_with(way) } else { word == *way })
            });
        if other || !words().any(|word| letters.contains(&word)) {
            continue;
        }
        sink.push(
            WITHDRAWAL_BY_POST
                .at(said.span, format!("consent to activity `{}` can be withdrawn by letter only", id.value))
                .label("is that how it is given?")
                .help("name a way that is as easy as giving it, such as a link, a setting or an e-mail; where consent is given on paper too, name both ways"),
        );
        return;
    }
}
