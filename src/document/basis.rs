//! Legal bases in words.

use super::tree::{Block, Inline, Inlines};
use super::writer::{Writer, sentences};
use crate::law::NamedFor;
use crate::localize::message::Call;
use crate::localize::messages::{basis as messages, common};
use crate::model::special::Special;
use crate::model::{Activity, Basis, BasisKind, Term, Text};
use crate::source::Spanned;

impl Writer<'_> {
    /// The bases of an activity: one paragraph, or a list.
    pub fn bases(&self, activity: &Activity) -> Vec<Block> {
        one_or_list(activity.bases.iter().map(|b| self.basis(activity, b)).collect())
    }

    /// The conditions of Article 9 for sensitive data of an activity, or the grounds of Article 10 for criminal data.
    pub fn specials(&self, activity: &Activity, criminal: bool) -> Vec<Block> {
        let those = activity.special.iter().filter(|s| s.point().is_none() == criminal);
        one_or_list(those.map(|s| self.special(activity, s)).collect())
    }

    fn basis(&self, activity: &Activity, basis: &Basis) -> Inlines {
        let mut parts = vec![self.say(self.basis_call(activity, basis))];
        // the sentence of these bases has the law in it
        if !basis.kind.is_laid_down() && !basis.law.is_empty() {
            parts.push(self.say(messages::basis_also_under(self.laws(&basis.law, NamedFor::Other))));
        }
        if let Some(detail) = &basis.detail {
            parts.push(self.say(messages::basis_detail(self.text(detail))));
        }
        let purposes = named(activity.purposes.iter().map(|p| &p.term), &basis.scope);
        if !purposes.is_empty() {
            let n = purposes.len();
            parts.push(self.say(messages::basis_for_purposes(self.terms(purposes.iter().copied()), n)));
        }
        // an identifier may name a purpose and data alike: a basis then means the purpose
        let data: Vec<&Term> = named(activity.all_data().map(|d| &d.term), &basis.scope)
            .into_iter()
            .filter(|d| !purposes.iter().any(|p| p.id == d.id))
            .collect();
        if !data.is_empty() {
            parts.push(self.say(messages::basis_for_data(self.terms(data))));
        }
        if !basis.people.is_empty() {
            parts.push(self.say(messages::basis_for_people(self.terms(activity.people_of(&basis.people)))));
        }
        if let Some(when) = &basis.when {
            parts.push(self.say(messages::basis_when(self.text(when))));
        }
        if let Some(period) = self.validity(&basis.validity) {
            parts.push(self.say(messages::basis_when(period)));
        }
        if let Some(balancing) = &basis.balancing {
            parts.push(self.text(balancing));
        }
        if basis.kind == BasisKind::Consent {
            let by = if basis.by_guardian { "guardian" } else { "person" };
            parts.extend(self.withdrawal(by, basis.withdraw.as_ref(), basis.withdraw_url.as_ref()));
        }
        sentences(parts)
    }

    /// That consent can be withdrawn, and how and where.
    fn withdrawal(
        &self,
        by: &'static str,
        how: Option<&Text>,
        url: Option<&Spanned<String>>,
    ) -> Vec<Inlines> {
        let how = how.map(|text| self.text(text));
        let url = url.map(|url| self.say(common::link_at(Inline::url(&url.value))));
        [Some(self.say(messages::basis_withdraw(by))), how, url].into_iter().flatten().collect()
    }

    fn basis_call(&self, activity: &Activity, basis: &Basis) -> Call {
        // Swiss law asks for a reason where processing would infringe personality: Article 31 FADP
        let swiss = match basis.kind {
            BasisKind::Contract | BasisKind::PreContract => "31(2)(a)",
            _ => "31(1)",
        };
        let article = match basis.kind.point() {
            Some(point) => self.article(&format!("6(1)({point})"), swiss),
            None => Inlines::new(),
        };
        let named_for = match basis.kind {
            BasisKind::LegalObligation => NamedFor::Obligation,
            _ => NamedFor::Other,
        };
        let laws = || self.laws(&basis.law, named_for);
        let interest = basis.interest.as_ref().map(|i| self.text(i));
        match (basis.kind, basis.law.is_empty(), interest) {
            (BasisKind::Consent, ..) if basis.by_guardian => {
                messages::basis_consent_guardian(article, if basis.explicit { "yes" } else { "no" })
            }
            (BasisKind::Consent, ..) if basis.explicit => messages::basis_consent_explicit(article),
            (BasisKind::Consent, ..) => messages::basis_consent(article),
            (BasisKind::Contract, ..) => messages::basis_contract(article),
            (BasisKind::PreContract, ..) => messages::basis_pre_contract(article),
            (BasisKind::LegalObligation, true, _) => messages::basis_legal_obligation(article),
            (BasisKind::LegalObligation, false, _) => messages::basis_legal_obligation_under(laws(), article),
            (BasisKind::VitalInterests, ..) => messages::basis_vital_interests(article),
            (BasisKind::PublicTask, true, _) => messages::basis_public_task(article),
            (BasisKind::PublicTask, false, _) => messages::basis_public_task_under(laws(), article),
            (BasisKind::OfficialAuthority, true, _) => messages::basis_official_authority(article),
            (BasisKind::OfficialAuthority, false, _) => {
                messages::basis_official_authority_under(laws(), article)
            }
            (BasisKind::LegitimateInterests, _, Some(interest)) if basis.third_party => {
                messages::basis_legitimate_interests_third(interest, article)
            }
            (BasisKind::LegitimateInterests, _, Some(interest)) if !activity.is_ours() => {
                messages::basis_legitimate_interests_controller(interest, article, activity.controllers.len())
            }
            (BasisKind::LegitimateInterests, _, Some(interest)) => {
                messages::basis_legitimate_interests(interest, article)
            }
            (BasisKind::LegitimateInterests, _, None) => {
                messages::basis_legitimate_interests_unnamed(article)
            }
            (BasisKind::Stated, _, ground) => messages::basis_stated(ground.unwrap_or_default()),
            (BasisKind::NotRequired, ..) => messages::basis_not_required(),
        }
    }

    fn special(&self, activity: &Activity, special: &Special) -> Inlines {
        let article = match special.point() {
            Some(point) => self.article(&format!("9(2)({point})"), "31(1)"),
            None => self.article("10", "31(1)"),
        };
        let condition = special.condition.value;
        let mut parts = vec![self.say(if special.law.is_empty() {
            messages::special_condition(condition, article)
        } else {
            messages::special_condition_under(condition, self.laws(&special.law, NamedFor::Other), article)
        })];
        let data = named(activity.all_data().map(|d| &d.term), &special.scope);
        if !data.is_empty() {
            parts.push(self.say(messages::special_for(self.terms(data))));
        }
        if !special.people.is_empty() {
            parts.push(self.say(messages::basis_for_people(self.terms(activity.people_of(&special.people)))));
        }
        if let Some(detail) = &special.detail {
            parts.push(self.text(detail));
        }
        if special.is_consent() {
            // where the activity rests on consent altogether, that consent has said so
            let said = activity.bases.iter().any(|b| {
                b.kind == BasisKind::Consent && b.scope.is_empty() && b.people.is_empty() && b.when.is_none()
            });
            let (how, url) = (special.withdraw.as_ref(), special.withdraw_url.as_ref());
            if !said || how.is_some() || url.is_some() {
                parts.extend(self.withdrawal("person", how, url));
            }
        }
        sentences(parts)
    }
}

/// The terms that are named.
fn named<'t>(terms: impl Iterator<Item = &'t Term>, names: &[Spanned<String>]) -> Vec<&'t Term> {
    terms.filter(|term| names.iter().any(|name| term.is(&name.value))).collect()
}

/// One paragraph, or a list of several.
pub fn one_or_list(mut items: Vec<Inlines>) -> Vec<Block> {
    items.retain(|i| !i.iter().all(|i| matches!(i, Inline::Text(t) if t.is_empty())));
    match items.len() {
        0 => Vec::new(),
        1 => items.pop().map(Block::Paragraph).into_iter().collect(),
        _ => vec![Block::list(items)],
    }
}
