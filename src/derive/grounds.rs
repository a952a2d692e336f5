//! Which legal bases stand behind a purpose of an activity. Article 13(1)(c) GDPR.

use crate::model::activity::Purpose;
use crate::model::{Activity, Basis};

/// The bases of a purpose: those that name it under `for:`, or else those that are for the whole activity.
pub fn bases_of<'a>(activity: &'a Activity, purpose: &Purpose) -> Vec<&'a Basis> {
    let named: Vec<&Basis> = activity.bases.iter().filter(|basis| names(basis, purpose)).collect();
    if named.is_empty() {
        activity.bases.iter().filter(|basis| basis.scope.is_empty()).collect()
    } else {
        named
    }
}

/// The purposes that a basis is for.
pub fn purposes_of<'a>(activity: &'a Activity, basis: &Basis) -> Vec<&'a Purpose> {
    let is_for = |purpose: &&Purpose| bases_of(activity, purpose).iter().any(|b| b.span == basis.span);
    activity.purposes.iter().filter(is_for).collect()
}

/// The purposes without any basis. None as long as a basis is for data only: which purposes these data serve is not
/// said, so they may serve any.
pub fn groundless(activity: &Activity) -> Vec<&Purpose> {
    let only_data = |basis: &Basis| {
        !basis.scope.is_empty() && !activity.purposes.iter().any(|purpose| names(basis, purpose))
    };
    if activity.bases.is_empty() || activity.bases.iter().any(only_data) {
        return Vec::new();
    }
    activity.purposes.iter().filter(|purpose| bases_of(activity, purpose).is_empty()).collect()
}

fn names(basis: &Basis, purpose: &Purpose) -> bool {
    basis.scope.iter().any(|name| purpose.term.is(&name.value))
}
