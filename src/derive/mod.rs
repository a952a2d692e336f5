//! What follows from the facts and the law, and so is not asked of the author: rights, the right to object, consents,
//! the supervisory authority, transfers, Article 13 or 14, cookie counts.
//!
//! In: a policy and the law on a date. Out: [`Derived`], read by the rules and by the document, so that both draw the
//! same conclusions. No words and no diagnostics here.

mod ages;
mod authority;
mod cookies;
mod grounds;
mod home;
mod laws;
mod rights;
mod transfers;

pub use ages::{AgeIn, served};
pub use authority::of_party as authority_of;
pub use cookies::{CookieCount, CookieGroup, is_third_party};
pub use grounds::{bases_of, groundless, purposes_of};
pub use home::{is_inside, key};
pub use laws::LawRef;
pub use rights::Right;
pub use transfers::{Certified, Protection, TransferFact, Whereabouts};

use crate::law;
use crate::model::activity::RIGHTS;
use crate::model::basis::BasisKind;
use crate::model::party::Party;
use crate::model::{Activity, Basis, Policy};
use crate::source::Spanned;
use jiff::civil::Date;

/// What follows from a policy on a date.
#[derive(Debug)]
pub struct Derived<'p> {
    /// The date that the law was looked up for.
    pub today: Date,
    /// The rights that people have, in the order of the regulation.
    pub rights: Vec<Right>,
    /// Activities on legitimate interests or a public task: Article 21(1).
    pub objectable: Vec<&'p str>,
    /// Activities that are direct marketing: Article 21(2).
    pub marketing: Vec<&'p str>,
    /// Every consent: the activity and the basis.
    pub consents: Vec<(&'p Spanned<String>, &'p Activity, &'p Basis)>,
    /// The law that the wording follows: the Union's, or else that of the United Kingdom or of Switzerland.
    pub home: law::Regime,
    /// The authority for the controller's establishment, if it can be told; of the first where there are several.
    pub authority: Option<&'static law::Authority>,
    /// The authorities of other controllers where they are others, each with the controllers.
    pub other_authorities: Vec<(Vec<&'p Party>, &'static law::Authority)>,
    /// The authorities for people elsewhere whose law the policy is under too, each with the jurisdiction.
    pub authorities: Vec<(&'static str, &'static law::Authority)>,
    /// The ages below which a parent must agree.
    pub consent_ages: Vec<AgeIn<'p>>,
    /// The ages from which one can have an account.
    pub account_ages: Vec<AgeIn<'p>>,
    /// Transfers to countries outside the EEA, or out of the country whose law the wording follows.
    pub transfers: Vec<TransferFact<'p>>,
    /// Activities with data that do not come from the person: Article 14.
    pub indirect: Vec<&'p str>,
    /// Cookies by category, with counts.
    pub cookies: Vec<CookieGroup<'p>>,
    /// All cookies together.
    pub cookie_count: CookieCount,
}

impl<'p> Derived<'p> {
    /// What follows from `policy` on `today`.
    pub fn of(policy: &'p Policy, today: Date) -> Derived<'p> {
        let performed = || policy.performed().map(|(id, a)| (id.value.as_str(), a));
        let with = |wanted: &dyn Fn(&Activity) -> bool| -> Vec<&'p str> {
            performed().filter(|(_, a)| wanted(a)).map(|(id, _)| id).collect()
        };
        let consents = policy
            .performed()
            .flat_map(|(id, a)| {
                a.bases.iter().filter(|b| b.kind == BasisKind::Consent).map(move |b| (id, a, b))
            })
            .collect();
        let (cookies, cookie_count) = cookies::group(policy);
        let authority = authority::of(policy, today);
        Derived {
            today,
            rights: rights::of(policy),
            objectable: with(&|a| {
                a.bases.iter().any(|b| b.kind.point().is_some_and(|p| matches!(p, 'e' | 'f')))
            }),
            marketing: with(&|a| a.purposes.iter().any(|p| p.term.flag("direct-marketing").is_some())),
            consents,
            home: home::of(policy),
            other_authorities: authority::of_others(policy, authority, today),
            authorities: authority::also(policy, authority, today),
            authority,
            consent_ages: ages::of(policy, policy.about.audience.minimum_age.as_ref(), today),
            account_ages: ages::of(policy, policy.about.audience.account_age.as_ref(), today),
            transfers: transfers::of(policy, today),
            indirect: with(&Activity::has_indirect_sources),
            cookies,
            cookie_count,
        }
    }

    /// The rights that the document shows: those that people have, unless the author shows others.
    pub fn shown_rights(&self, policy: &Policy) -> Vec<&'static str> {
        match &policy.rights.only {
            Some(only) => only.value.iter().map(|r| r.value).collect(),
            // where no law gives rights, those that the author writes of
            None if !policy.about.has_data_protection_law() => {
                let noted = policy.rights.notes.iter().map(|(right, _)| *right);
                let restricted = policy.rights.restrictions.iter().map(|r| r.right.value);
                let named: Vec<&str> = noted.chain(restricted).collect();
                RIGHTS.iter().copied().filter(|right| named.contains(right)).collect()
            }
            None => self.rights.iter().map(|r| r.id).collect(),
        }
    }

    /// Whether people have a right.
    pub fn has(&self, right: &str) -> bool {
        self.rights.iter().any(|r| r.id == right)
    }
}

/// Whether a country is in the EEA on a date, so that nothing is transferred out of it. The areas `EU` and `EEA` are.
pub fn in_eea(country: &str, date: Date) -> bool {
    matches!(country, "EU" | "EEA") || law::eea(country, date)
}
