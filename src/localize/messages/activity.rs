//! Activities: people, purposes, data, sources, necessity.

use crate::localize::message::messages;

messages! {
    activities_title();
    activities_intro(law: Key);
    activities_other();
    activities_caption(title: Inline);
    activity_column();
    activity_cell_label(label: Inline);
    activity_planned();
    activity_not_performed(said: Key);
    activity_replaces(activity: Inline);
    activity_replaced(activity: Inline);
    activity_controllers(names: Inline, n: Number);
    activity_products(names: Inline);
    activity_platforms(platforms: Inline);
    activity_people();
    activity_purposes();
    activity_data();
    not_collected(data: Inline, whole: Key);
    activity_data_about(people: Inline);
    data_possible(data: Inline, also: Key);
    data_possible_about(people: Inline, data: Inline, also: Key);
    data_may_include(data: Inline);
    activity_sources();
    activity_basis();
    activity_special();
    activity_criminal();
    activity_recipients();
    activity_no_recipients();
    activity_retention();
    activity_need();
    activity_profiling();
    profiling_by(names: Inline);
    activity_choices();
    activity_unidentified();
    unidentified(rights: Inline, information: Inline, article: Inline, law: Key);
    source_from(source: Inline);
    source_named(source: Inline, name: Inline);
    source_public(source: Inline);
    source_not_public(source: Inline);
    data_stored(place: Key);
    source_of_data(data: Inline, sources: Inline);
    need_for(data: Inline);
    need_voluntary(otherwise: Key);
    need_needed(otherwise: Key);
    need_contractual();
    need_statutory();
    need_own(need: Key, otherwise: Key);
    share_task(name: Inline, task: Inline, who: Key);
    share_only(data: Inline);
    share_seen(data: Inline, role: Key);
    share_seen_when(data: Inline, role: Key, when: Inline);
    share_only_when(data: Inline, when: Inline);
    right_takes(period: Inline, short: Key);
    right_contact(address: Inline);
}
