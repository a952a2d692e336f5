//! All that Typst can see: templates, the user's images and fonts, and the data of one document. No disk, no network,
//! no clock, no packages: every other path is refused.

use super::data::{self, Places};
use super::fonts::{Fonts, is_font};
use super::view::View;
use crate::render::own::{Asset, Own};
use crate::render::templates::BUILTIN;
use crate::source::Sources;
use std::collections::HashMap;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// Folder of the templates, below `templates/`.
const FOLDER: &str = "pdf/";
/// The template that makes the document.
const MAIN: &str = "/page.typ";
/// Where the words of the document at hand come from: see [`Places`].
const WORDS: &str = "/words";

/// Files and fonts that all documents of a run share.
#[derive(Debug)]
pub struct Files {
    main: Source,
    sources: HashMap<FileId, Source>,
    /// Names below `templates/` of the user's templates.
    own: HashMap<FileId, String>,
    assets: HashMap<FileId, Bytes>,
    words: FileId,
    /// The fonts.
    pub fonts: Fonts,
}

impl Files {
    /// The built-in templates with the user's on top; a file that replaces a built-in one finds that one in
    /// `/builtin/`. `None` only when a name cannot be a path, which no built-in name is.
    pub fn new(own: &Own, sources: &Sources, assets: &[Asset]) -> Option<Files> {
        let mut texts = HashMap::new();
        for builtin in BUILTIN.iter().filter(|b| b.name.starts_with(FOLDER)) {
            let name = builtin.name.strip_prefix(FOLDER)?;
            for path in [format!("/{name}"), format!("/builtin/{name}")] {
                let id = file_id(&path)?;
                texts.insert(id, Source::new(id, builtin.text.to_owned()));
            }
        }
        let mut owned = HashMap::new();
        for file in own.files.iter().filter(|f| f.name.ends_with(".typ")) {
            let name = file.name.strip_prefix(FOLDER);
            let (Some(name), Some(text)) = (name, sources.get(file.file)) else { continue };
            let Some(id) = file_id(&format!("/{name}")) else { continue };
            texts.insert(id, Source::new(id, text.text.to_string()));
            owned.insert(id, file.name.clone());
        }
        let bytes = assets.iter().filter_map(|asset| {
            let id = file_id(&format!("/{}", asset.name.strip_prefix(FOLDER)?))?;
            Some((id, Bytes::new(asset.bytes.to_vec())))
        });
        let assets: HashMap<FileId, Bytes> = bytes.collect();
        let mut faces: Vec<_> = assets.iter().filter(|(_, bytes)| is_font(bytes)).collect();
        faces.sort_by_key(|(id, _)| id.vpath().get_with_slash().to_owned());
        let fonts = Fonts::with(faces.into_iter().map(|(_, bytes)| bytes.clone()));
        let main = texts.get(&file_id(MAIN)?)?.clone();
        Some(Files { main, sources: texts, own: owned, assets, words: file_id(WORDS)?, fonts })
    }

    /// Name below `templates/` of a file, when it is one of the user's.
    pub fn own_name(&self, file: FileId) -> Option<&str> {
        self.own.get(&file).map(String::as_str)
    }
}

fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// The world of one document.
pub struct Sealed<'f> {
    files: &'f Files,
    /// The language of the templates, with the document's data in it.
    library: LazyHash<Library>,
    places: Places,
}

impl<'f> Sealed<'f> {
    /// The shared files and the document's data. `None` only when the data are no data, which a view always is.
    pub fn new(files: &'f Files, view: &View<'_>) -> Option<Sealed<'f>> {
        let places = Places::new(files.words, view.runs.len());
        let inputs = data::inputs(view, &places)?;
        // header cells of rows are behind a feature
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_features(features).with_inputs(inputs).build();
        Some(Sealed { files, library: LazyHash::new(library), places })
    }

    /// Where the words of each run come from.
    pub fn places(&self) -> &Places {
        &self.places
    }
}

impl World for Sealed<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.files.fonts.book
    }

    fn main(&self) -> FileId {
        self.files.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.files.words {
            return Ok(self.places.source().clone());
        }
        self.files.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.assets.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.files.fonts.get(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
