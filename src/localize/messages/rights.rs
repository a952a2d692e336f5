//! Rights, objection, withdrawal, complaint, automated decisions.

use crate::localize::message::messages;

messages! {
    rights_title();
    rights_intro();
    rights_how(address: Inline);
    rights_form(link: Inline);
    rights_answer(law: Key);
    rights_answer_within(period: Inline);
    rights_free(law: Key);
    rights_identity();
    rights_unidentified(activities: Inline, rights: Inline, article: Inline);
    rights_told(article: Inline);
    right_title(right: Key);
    right_access(article: Inline, law: Key);
    right_rectification(article: Inline, law: Key);
    right_erasure(article: Inline, law: Key);
    right_erasure_limits();
    right_restriction(article: Inline, law: Key);
    right_portability(article: Inline, law: Key);
    right_portability_bases(activities: Inline);
    right_object(article: Inline, law: Key);
    right_object_activities(activities: Inline);
    right_object_after(law: Key);
    right_object_marketing();
    right_object_marketing_activities(activities: Inline);
    right_object_how(address: Inline);
    right_withdraw(article: Inline);
    right_withdraw_effect();
    right_withdraw_list();
    right_withdraw_activity(activity: Inline);
    right_withdraw_cookies(link: Inline);
    right_human_review(article: Inline, law: Key);
    right_restricted_by(laws: Inline);
    complaint_title();
    complaint_intro(article: Inline, law: Key);
    complaint_authority(authority: Inline);
    complaint_authority_name(name: Inline);
    complaint_elsewhere(authority: Inline, place: Key);
    complaint_where();
    complaint_remedies(article: Inline);
    complaint_to_us();
    decisions_title();
    decisions_none();
    decisions_intro();
    decision_activity(activity: Inline);
    decision_ground(ground: Key, article: Inline);
    decision_logic();
    decision_consequences();
    decision_review();
    decision_safeguards();
    decision_profiling_intro(n: Number);
    decision_law(laws: Inline);
}
