//! Which rights people have, by the legal bases that are used. Articles 7(3) and 15-22 GDPR.

use crate::model::Policy;
use crate::model::basis::BasisKind;
use std::collections::BTreeSet;

/// A right, and the bases it follows from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// As in [`crate::model::activity::RIGHTS`].
    pub id: &'static str,
    /// The article of the GDPR that gives it.
    pub article: u16,
    /// The bases of this policy that it follows from; empty when it follows from any.
    pub bases: Vec<BasisKind>,
}

/// Portability follows from these (Article 20(1)(a)); it covers data processed by automated means.
const PORTABLE: [BasisKind; 3] = [BasisKind::Consent, BasisKind::Contract, BasisKind::PreContract];

/// Objection follows from these (Article 21(1)).
const OBJECTABLE: [BasisKind; 3] =
    [BasisKind::PublicTask, BasisKind::OfficialAuthority, BasisKind::LegitimateInterests];

/// The rights that follow from the policy; none where no law that gives them applies.
pub fn of(policy: &Policy) -> Vec<Right> {
    if !policy.about.has_data_protection_law() {
        return Vec::new();
    }
    let mut used: BTreeSet<BasisKind> =
        policy.performed().flat_map(|(_, a)| a.bases.iter().map(|b| b.kind)).collect();
    // Articles 13(2)(c) and 20(1)(a) name consent under Article 9(2)(a) beside that under Article 6(1)(a)
    if policy.performed().any(|(_, activity)| activity.rests_on_consent()) {
        used.insert(BasisKind::Consent);
    }
    let those = |wanted: &[BasisKind]| -> Vec<BasisKind> {
        wanted.iter().copied().filter(|k| used.contains(k)).collect()
    };
    let always = |id, article| Right { id, article, bases: Vec::new() };
    let mut rights = vec![
        always("access", 15),
        always("rectification", 16),
        always("erasure", 17),
        always("restriction", 18),
    ];
    let portable = those(&PORTABLE);
    if !portable.is_empty() {
        rights.push(Right { id: "portability", article: 20, bases: portable });
    }
    let marketing =
        policy.performed().any(|(_, a)| a.purposes.iter().any(|p| p.term.flag("direct-marketing").is_some()));
    let objectable = those(&OBJECTABLE);
    if marketing || !objectable.is_empty() {
        rights.push(Right { id: "object", article: 21, bases: objectable });
    }
    let consent = those(&[BasisKind::Consent]);
    let trackers = policy.cookies.iter().any(|(_, c)| c.needs_consent());
    if !consent.is_empty() || trackers {
        rights.push(Right { id: "withdraw", article: 7, bases: consent });
    }
    if policy.automated().any(|d| d.significant) {
        rights.push(always("human-review", 22));
    }
    rights
}
