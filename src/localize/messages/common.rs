//! Labels and short words that many sections use.

use crate::localize::message::messages;

messages! {
    label_email();
    label_phone();
    label_form();
    label_web();
    label_registration(country: Key);
    label_vat();
    read_more_at(link: Inline);
    not_stated();
}
