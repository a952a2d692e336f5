//! Recipients and transfers.

use crate::localize::message::messages;

messages! {
    recipients_title();
    recipients_intro();
    recipients_none();
    recipients_role_title(role: Key);
    recipients_role_intro(role: Key);
    recipients_role_short(role: Key);
    recipient_services(services: Inline, n: Number);
    recipient_formerly(names: Inline);
    recipient_owner(name: Inline);
    recipient_role(role: Key);
    recipient_task(task: Inline);
    recipient_address(address: Inline);
    recipient_country(countries: Inline, n: Number);
    recipient_processed_in(places: Inline);
    recipient_hosted_in(place: Inline);
    recipient_agreement();
    recipient_when(when: Inline);
    recipient_via(name: Inline);
    recipient_only_product(products: Inline);
    recipient_only_platform(platforms: Inline);
    recipient_activities(activities: Inline, n: Number);
    recipient_cookies(names: Inline);
    recipient_email(address: Inline);
    recipient_privacy(link: Inline);
    recipient_opt_out(link: Inline);
    transfers_title(law: Key);
    transfers_intro(law: Key);
    transfers_none(law: Key);
    transfers_established_inside(law: Key);
    transfers_caption(law: Key);
    transfers_column_recipient();
    transfers_column_country();
    transfers_column_protection();
    transfer_country_unnamed();
    transfer_decision_number(number: Inline, union: Key);
    transfer_decision(country: Inline, decision: Inline, list: Key);
    transfer_decision_limit(scope: Key);
    transfer_no_decision(country: Inline, law: Key);
    transfer_no_decision_unnamed();
    transfer_dpf(date: Inline);
    transfer_dpf_undated();
    transfer_scc();
    transfer_scc_module(module: Key);
    transfer_scc_dated(date: Date);
    transfer_bcr(article: Inline);
    transfer_safeguard(mechanism: Key, article: Inline);
    transfer_other(mechanism: Key);
    transfer_derogation(derogation: Key, article: Inline);
    transfer_measures(measures: Inline);
    transfer_interest(interest: Inline);
    transfer_only_in(countries: Inline);
    transfer_copy_at(link: Inline);
    transfer_unprotected();
}
