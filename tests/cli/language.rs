//! `policyc language`.

use crate::support::Test;

#[test]
fn a_situation_is_told_with_what_to_write_and_what_comes_out() {
    Test::new()
        .args(["language", "India"])
        .out_has("Our processor's sub-processor is in India\n")
        .out_has("          via: support\n")
        .out_has("There is no adequacy decision for India.")
        .out_has("Det finns inget beslut om adekvat skyddsnivå för Indien.")
        .run();
}

#[test]
fn a_word_of_the_vocabulary_points_at_situations() {
    Test::new()
        .args(["language", "newsletters"])
        .out_has("newsletter (a purpose)")
        .err("how do I say …? `policyc language \"We do not send newsletters\"`\n")
        .run();
    Test::new()
        .args(["language", "We do not send newsletters"])
        .out_has("status: not-performed")
        .out_has("en: We do not do this, and so we collect no personal data for it.")
        .run();
}

#[test]
fn what_nobody_knows_gets_a_hint() {
    Test::new().args(["language", "retentoin"]).err_has("did you mean `retention`?").code(2).run();
}
