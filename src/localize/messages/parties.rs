//! Who is responsible, and what the policy is about.

use crate::localize::message::messages;

messages! {
    page_title(name: Inline);
    page_title_unnamed();
    page_description(name: Inline);
    meta_version();
    meta_effective();
    meta_updated();
    meta_next_review();
    controller_title();
    controller_is(name: Inline);
    controller_is_short(name: Inline, short: Inline);
    controller_is_unnamed();
    controllers_several(n: Number, split: Key);
    controller_products(names: Inline);
    controller_countries(places: Inline);
    controller_for_products(names: Inline);
    controller_for_people(places: Inline);
    joint_title(names: Inline);
    joint_with(names: Inline, article: Inline, law: Key);
    joint_activities(activities: Inline);
    joint_essence();
    joint_any_controller();
    joint_arrangement(link: Inline);
    group_companies_title();
    group_companies_intro(n: Number);
    group_companies_caption();
    group_column_company();
    group_column_country();
    group_column_role();
    group_column_relation();
    group_role(role: Key);
    group_relation(relation: Key);
    representative_title(area: Key);
    representative_is(area: Key);
    officer_title();
    officer_intro();
    officer_by_post(address: Inline, attention: Inline);
    contacts_title();
    contacts_intro();
    scope_title();
    scope_sites(sites: Inline, n: Number);
    scope_services(services: Inline);
    scope_countries(places: Inline);
    scope_people(people: Inline);
    scope_excludes();
}
