//! Labels and short words that many sections use.

use crate::localize::message::messages;

messages! {
    label_email();
    label_phone();
    label_form();
    label_web();
    label_legal_form();
    label_registration(country: Key);
    label_vat();
    label_short();
    link_at(link: Inline);
    in_place(place: Inline);
    from_place(place: Inline);
    platform(platform: Key);
    only_product(products: Inline);
    only_platform(platforms: Inline);
    list_next(items: Inline, next: Inline, mark: Key);
    list_last(items: Inline, last: Inline, mark: Key);
    not_stated();
}
