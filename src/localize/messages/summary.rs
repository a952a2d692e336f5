//! The first layer: short answers.

use crate::localize::message::messages;

messages! {
    summary_title();
    summary_who();
    summary_who_is(name: Inline);
    summary_who_are(names: Inline, split: Key);
    summary_what();
    summary_what_for(activities: Inline);
    summary_what_many(n: Number, link: Inline);
    summary_basis();
    summary_basis_one(basis: Inline);
    summary_bases(bases: Inline);
    summary_long();
    summary_long_most(longest: Inline, link: Inline);
    summary_long_least(shortest: Inline, link: Inline);
    summary_long_range(shortest: Inline, longest: Inline, link: Inline);
    summary_long_see(link: Inline);
    summary_recipients();
    summary_recipients_are(recipients: Inline, link: Inline);
    summary_recipients_none();
    summary_outside(places: Inline, link: Inline, law: Key, of: Key);
    summary_outside_others(why: Key);
    summary_outside_depends(place: Inline, link: Inline, law: Key);
    summary_outside_unnamed(link: Inline, law: Key);
    summary_inside(law: Key);
    summary_established_inside(law: Key);
    summary_rights();
    summary_rights_are(rights: Inline);
    summary_contact();
    summary_contact_at(address: Inline);
    summary_contact_officer(address: Inline);
    summary_rights_california(link: Inline);
    summary_complaint(authority: Inline, link: Inline);
    summary_complaint_unnamed(link: Inline);
    right_short(right: Key);
}
