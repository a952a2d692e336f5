//! The fonts in the program, and the user's own on top. No font of the system is used: the same bytes everywhere.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        [$(&include_bytes!(concat!("../../../fonts/", $name))[..]),*]
    };
}

/// The fonts in the program; their licences are in `fonts/` beside them.
static EMBEDDED: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 7] = embedded![
        "LibertinusSerif-Regular.otf",
        "LibertinusSerif-Italic.otf",
        "LibertinusSerif-Semibold.otf",
        "LibertinusSerif-Bold.otf",
        "LibertinusSerif-BoldItalic.otf",
        "DejaVuSansMono.ttf",
        "DejaVuSansMono-Bold.ttf",
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

/// All fonts of a run.
#[derive(Debug)]
pub struct Fonts {
    /// What the typesetter chooses from.
    pub book: LazyHash<FontBook>,
    list: Vec<Font>,
}

impl Fonts {
    /// The fonts in the program and those in the user's files.
    pub fn with(own: impl IntoIterator<Item = Bytes>) -> Fonts {
        let own = own.into_iter().flat_map(Font::iter);
        let list: Vec<Font> = EMBEDDED.iter().cloned().chain(own).collect();
        Fonts { book: LazyHash::new(FontBook::from_fonts(&list)), list }
    }

    /// The font of a number in the book.
    pub fn get(&self, index: usize) -> Option<Font> {
        self.list.get(index).cloned()
    }

    /// Whether some font has a form for a character, or it needs none.
    pub fn has(&self, c: char) -> bool {
        c.is_whitespace()
            || is_default_ignorable(c)
            || self.list.iter().any(|font| font.info().coverage.contains(u32::from(c)))
    }
}

/// Whether a file holds at least one font.
pub fn is_font(file: &Bytes) -> bool {
    Font::iter(file.clone()).next().is_some()
}
