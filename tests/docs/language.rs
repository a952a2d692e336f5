//! `docs/language.md`: every key of the language, from the shapes that the decoder reads by, and the words that stand
//! under the keys.

use super::words;
use policyc::load::{Key, Shape};
use policyc::model::reference::{Place, examples, left_out, places, value_words};
use std::fmt::Write;

/// The page.
pub fn markdown() -> String {
    let mut out = String::from(HEAD);
    for place in places() {
        out.push_str(&shape_markdown(&place));
        out.push('\n');
    }
    out.push_str(&words::markdown());
    out
}

/// One shape as Markdown: what it is for, and a table of its keys.
fn shape_markdown(place: &Place) -> String {
    let mut out = String::new();
    let title = if place.path.is_empty() { "The file".to_owned() } else { format!("`{}`", place.path) };
    let _ = writeln!(out, "## {title}\n\n{}\n", place.shape.about);
    let _ = writeln!(
        out,
        "| key | what it means | for example | what stands there | left out | serves |\n| --- | --- | --- | --- | --- | --- |"
    );
    for key in place.shape.keys {
        let _ = writeln!(out, "{}", row(place.shape, key));
    }
    out
}

fn row(shape: &Shape, key: &'static Key) -> String {
    let cell = |text: &str| text.replace('|', "\\|");
    let example = examples::example(shape, key.name).map(|text| format!("`{text}`")).unwrap_or_default();
    format!(
        "| `{}` | {} | {} | {} | {} | {} |",
        key.name,
        cell(key.meaning),
        cell(&example),
        cell(&value_words(key.value)),
        cell(left_out(key)),
        cell(key.law)
    )
}

const HEAD: &str = "# The language

Every key that a policy file may hold. This page is written by the tests from the same tables that read the files.
Situations and what to write in each, with the sentences that come out: [how-do-i-say.md](how-do-i-say.md).

A text is one string in the first of the policy's languages, or a map of languages: `{ en: Newsletter, sv: Nyhetsbrev }`.
A phrase is a text that is set inside a sentence: without a full stop, and without a capital unless it begins with a name.
Where one value or a list may stand, one value needs no brackets. Under \"left out\" stands what holds where a key is not
written: an error, a default, or nothing, and then nothing is said of it. A fact that the law asks for may be left out as
far as the language goes; a rule then reports it. In every map with fixed keys `accept:` may stand too:
it accepts a finding about that map, with a reason, a person and an end date.

Short forms of retention: `3 years`, `3 years after end of contract`, `up to 90 days`, `at least 10 years`, `1 to 3 years`,
`until end of contract`, `until-withdrawn`, `session`;
with what happens then: `3 years after end of contract then delete`.
Where a map with `id:` may stand, the identifier alone may stand too: `recipients: [hosting]`, `law: se-bokforingslagen`;
with more to say `law: { id: se-bokforingslagen, provision: 7 kap. 1 § }`.
A legal basis is its name, or its name with details: `consent`, `legitimate-interests: { interest: … }`. So is a role of
a recipient: `processor`, `controller: { task: … }`.

";
