//! Printers: one file per form, all fed the same [`super::Report`].
