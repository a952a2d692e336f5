//! Permissions of apps, what stays on a device, household use.

use crate::localize::message::messages;

messages! {
    permissions_title();
    permissions_intro();
    permissions_caption();
    permission_column();
    permission_name(permission: Key);
    permission_when(when: Inline);
    permission_need(need: Key);
    permission_on_device();
    on_device();
    household_title();
    household_use(services: Inline, article: Inline);
    household_use_any(article: Inline);
}
