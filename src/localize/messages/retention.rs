//! How long data are kept.

use crate::localize::message::messages;

messages! {
    retention_title();
    retention_intro();
    retention_general();
    retention_caption();
    retention_column_activity();
    retention_column_period();
    retention_scope(scope: Inline);
    retention_scope_recipient(names: Inline);
    retention_scope_product(names: Inline);
    end_for(period: Inline);
    end_for_after(period: Inline, after: Inline);
    keep(end: Inline, then: Key);
    keep_withdrawn(then: Key);
    keep_session();
    keep_until_date(date: Date, then: Key);
    keep_last(n: Number, of: Inline);
    keep_statutory(laws: Inline, then: Key);
    keep_limitation(laws: Inline, then: Key);
    keep_criteria(criteria: Inline, then: Key);
    keep_indefinite(reason: Inline);
    keep_earlier(ends: Inline, then: Key);
    keep_later(ends: Inline, then: Key);
    end_withdrawn();
    end_session();
    end_date(date: Date);
    end_last(n: Number, of: Inline);
    end_statutory(laws: Inline);
    end_limitation(laws: Inline);
    then_short(end: Inline, then: Key);
    last_short(n: Number, of: Inline);
    earlier_short(ends: Inline);
    later_short(ends: Inline);
    indefinite_short(reason: Inline);
    keep_law(laws: Inline);
    keep_because(because: Inline);
    keep_review(every: Inline);
    review_only(every: Inline);
}
