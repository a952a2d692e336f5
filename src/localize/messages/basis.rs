//! Legal bases and conditions for sensitive data.

use crate::localize::message::messages;

messages! {
    basis_consent(article: Inline);
    basis_consent_explicit(article: Inline);
    basis_consent_guardian(article: Inline, explicit: Key);
    basis_contract(article: Inline);
    basis_pre_contract(article: Inline);
    basis_legal_obligation(article: Inline);
    basis_legal_obligation_under(laws: Inline, article: Inline);
    basis_vital_interests(article: Inline);
    basis_public_task(article: Inline);
    basis_public_task_under(laws: Inline, article: Inline);
    basis_official_authority(article: Inline);
    basis_official_authority_under(laws: Inline, article: Inline);
    basis_legitimate_interests(interest: Inline, article: Inline);
    basis_legitimate_interests_third(interest: Inline, article: Inline);
    basis_legitimate_interests_controller(interest: Inline, article: Inline, n: Number);
    basis_legitimate_interests_unnamed(article: Inline);
    basis_stated(ground: Inline);
    basis_not_required();
    basis_name(kind: Key);
    basis_also_under(laws: Inline);
    basis_for_purposes(purposes: Inline, n: Number);
    basis_for_people(people: Inline);
    basis_for_data(data: Inline);
    basis_detail(detail: Inline);
    basis_when(when: Inline);
    basis_withdraw(by: Key);
    special_condition(condition: Key, article: Inline);
    special_condition_under(condition: Key, laws: Inline, article: Inline);
    special_for(data: Inline);
}
