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
    retention_scope_rest();
    retention_scope_narrowed(scope: Inline, more: Inline);
    retention_scope_data_about(data: Inline, people: Inline);
    retention_scope_recipient(names: Inline);
    retention_scope_system(names: Inline);
    retention_scope_product(names: Inline);
    retention_scope_stored(place: Key);
    keep(end: Inline, by: Key);
    keep_last(n: Number, of: Inline, by: Key);
    keep_indefinite(reason: Inline, by: Key);
    keep_because(because: Inline, by: Key);
    keep_law(laws: Inline);
    keep_review(every: Inline, by: Key);
    keep_then(then: Key, by: Key);
    keep_older(then: Key, by: Key);
    phase(end: Inline, then: Key);
    phase_short(end: Inline, then: Key, lasting: Inline);
    older_phase_short(end: Inline, then: Key, lasting: Inline);
    review_only(every: Inline, by: Key);
    review_every(every: Inline, by: Key);
    review_deletes(what: Inline, by: Key);
    review_may_delete(what: Inline, by: Key);
    end_for(period: Inline, bound: Key);
    end_for_after(period: Inline, after: Inline, bound: Key);
    end_between_like(n: Number, longest: Inline);
    end_between_like_after(n: Number, longest: Inline, after: Inline);
    end_between(shortest: Inline, longest: Inline);
    end_between_after(shortest: Inline, longest: Inline, after: Inline);
    end_withdrawn(by: Key);
    end_session();
    end_date(date: Date);
    end_last(n: Number, of: Inline);
    end_statutory(laws: Inline);
    end_statutory_for(period: Inline, law: Inline);
    end_statutory_for_after(period: Inline, after: Inline, law: Inline);
    end_limitation(laws: Inline);
    end_earlier(ends: Inline);
    end_later(ends: Inline);
    then_short(end: Inline, then: Key);
    older_short(end: Inline, then: Key);
    last_short(n: Number, of: Inline);
    indefinite_short(reason: Inline);
}
