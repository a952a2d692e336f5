//! Words around the document.

use crate::localize::message::messages;

messages! {
    page_contents();
    page_languages();
    page_skip();
    page_top();
    page_number(page: Inline, pages: Inline);
    page_language();
}
