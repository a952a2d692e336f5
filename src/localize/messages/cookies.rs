//! Cookies and other trackers.

use crate::localize::message::messages;

messages! {
    cookies_title(place: Key);
    cookies_about(place: Key);
    cookies_count(n: Number, place: Key);
    cookies_count_named(n: Number, place: Key);
    cookies_third_party(n: Number);
    cookies_third_party_all(n: Number);
    cookies_ours(n: Number);
    cookies_our_domain(n: Number);
    cookies_other_domains(n: Number);
    cookies_longest(n: Number, duration: Inline);
    cookies_category_title(category: Key);
    cookies_category_about(category: Key, consent: Key, place: Key);
    cookies_caption(category: Key, place: Key);
    cookie_column_name();
    cookie_column_provider(place: Key);
    cookie_column_purpose();
    cookie_column_duration();
    cookie_column_readers();
    cookie_provider_open();
    cookie_unnamed(storage: Inline);
    cookie_unnamed_of(storage: Inline, provider: Inline);
    cookie_storage(storage: Key);
    cookie_storage_several(storages: Inline);
    cookie_purpose(purposes: Inline);
    cookie_place(place: Inline);
    cookie_set(when: Key, number: Key, place: Key);
    duration_session();
    duration_up_to(period: Inline);
    duration_until_cleared(number: Key);
    duration_persistent(place: Key);
    cookies_choice_title(place: Key);
    cookies_consent(n: Number);
    cookies_consent_all(n: Number);
    cookies_tool(tool: Inline);
    cookies_change_at(link: Inline);
    cookies_refuse_as_easy();
    cookies_remembered(period: Inline);
    cookies_browser(ways: Key);
    cookies_browser_list();
    cookies_opt_out_at(names: Inline, link: Inline);
    cookies_no_opt_out(names: Inline, n: Number);
    cookies_provider_notice(name: Inline, link: Inline);
    cookies_used_for(activities: Inline);
}
