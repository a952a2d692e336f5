//! When `*` and `**` can stand around a text. CommonMark reads them as emphasis only where letters, blanks and
//! punctuation meet in certain ways; where they would not be read so, tags are written instead.

/// How a stressed text is set apart.
pub enum Marks {
    /// `*` or `**` on both sides.
    Stars,
    /// `<em>` or `<strong>`.
    Tags,
}

/// The marks that work for a text that begins and ends with `first` and `last`, with `before` and `after` around it;
/// a blank stands for the start and the end of the line.
pub fn marks(before: char, first: char, last: char, after: char) -> Marks {
    if side(before, first) && side(after, last) { Marks::Stars } else { Marks::Tags }
}

/// Stars between `outer` and `inner` lean towards `inner`. A sufficient condition, narrower than CommonMark's.
fn side(outer: char, inner: char) -> bool {
    let joins_other_stars = outer == '*' || outer == '_';
    let open = outer == ' ' || outer.is_ascii_punctuation();
    !joins_other_stars && !inner.is_whitespace() && (inner.is_alphanumeric() || open)
}
