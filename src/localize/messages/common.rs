//! Labels and short words that many sections use.

use crate::localize::message::messages;

messages! {
    label_email();
    label_phone();
    label_form();
    label_web();
    label_address();
    label_registration(country: Key);
    label_vat();
    list_label(label: Inline);
    read_more_at(link: Inline);
    only_when(when: Inline);
    see_section(link: Inline);
    not_stated();
}
