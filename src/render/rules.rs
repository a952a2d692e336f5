//! Rules about templates: the user's own files under `templates/`, and what they do to a document.
//! They are applied by [`crate::render`].

use crate::diag::{Level, Rule};

macro_rules! template_rules {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal $slug:literal $level:ident $summary:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Rule = Rule {
                level: Level::$level,
                ..Rule::form($code, $slug, $summary, include_str!(concat!("../check/explain/", $slug, ".md")))
            };
        )*
        /// All rules of this group.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
}

template_rules! {
    /// Syntax, and names of components, filters and templates: found when templates are loaded.
    BROKEN_TEMPLATE = "TPL-01" "broken-template" Error "a template cannot be read";
    /// Found when a page is made.
    FAILING_TEMPLATE = "TPL-02" "failing-template" Error "a template stops while a page is made";
    /// Also words that are changed, doubled or in another order.
    LOST_CONTENT = "TPL-03" "lost-content" Error "a template loses or changes words of the policy";
    /// Also anchors that are doubled or in another order.
    LOST_ANCHOR = "TPL-04" "lost-anchor" Error "a template loses an anchor";
    /// A name that nothing asks for.
    IDLE_TEMPLATE = "TPL-05" "idle-template" Warning "a template file has no effect";
    /// Addresses are checked where they are written; this is the last gate.
    UNSAFE_ADDRESS = "TPL-06" "unsafe-address" Error "an address cannot become a link";
    /// In `policyc.yaml`.
    BAD_THEME = "TPL-07" "bad-theme" Error "a value of the theme cannot be used";
    /// Lists in lists in lists.
    TOO_DEEP = "TPL-08" "nested-too-deeply" Error "blocks are nested too deeply to be drawn";
    /// In a condition, where the engine takes what is unknown for false.
    UNKNOWN_VARIABLE = "TPL-09" "unknown-variable" Warning "a template asks for a variable that there is not";
    /// In PDF alone: a page in a browser takes the reader's fonts.
    UNPRINTABLE = "PDF-01" "unprintable-character" Error "no font of the PDF has a character";
    /// What a standard asks of a document, beyond what the templates see to.
    REFUSED_BY_STANDARD = "PDF-02" "refused-by-standard" Error "a PDF standard refuses the document";
}
