//! Policy and catalog to [`tree::Document`]: every word chosen, one language, no format.

pub mod tree;
