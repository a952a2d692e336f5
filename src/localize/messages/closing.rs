//! Security, the role as processor, statements, California, children, changes, glossary, links, translations.

use crate::localize::message::messages;

messages! {
    security_title();
    security_intro(article: Inline);
    security_measures();
    security_certified(standards: Inline);
    security_certified_for(standards: Inline, scope: Inline);
    security_follows(standards: Inline);
    security_follows_for(standards: Inline, scope: Inline);
    security_breach();
    security_your_part();
    processor_role_title();
    processor_role_services(services: Inline);
    processor_role_customers();
    processor_role_sub_processors();
    processor_role_authorities();
    processor_role_requests();
    statements_title();
    statement_no_sale();
    statement_no_third_parties();
    statement_no_third_party_marketing();
    statement_third_party_links();
    children_title();
    children_none();
    children_minimum_age(age: Number);
    california_title();
    california_intro();
    california_collected();
    california_collected_see(link: Inline);
    california_disclosed();
    california_sale();
    california_sold(sold: Key);
    california_shared(shared: Key);
    california_rights();
    california_rights_see(link: Inline);
    california_discrimination();
    california_no_discrimination();
    california_methods();
    california_complaints();
    changes_title();
    changes_announced(ways: Inline);
    changes_way(way: Key);
    changes_advance(period: Inline);
    changes_latest(link: Inline);
    changes_archive(link: Inline);
    changes_log_caption();
    changes_column_date();
    changes_column_version();
    changes_column_change();
    links_title();
    links_intro();
    glossary_title();
    language_name(tag: Key);
    translation_prevails(language: Inline);
    translation_original();
}
