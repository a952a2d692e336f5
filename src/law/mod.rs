//! Stub until the law data land.
#![allow(missing_docs)]
pub struct Row {
    pub id: String,
}
pub fn statute(_: &str) -> Option<&'static Row> {
    None
}
pub fn mechanism(_: &str) -> Option<&'static Row> {
    None
}
pub fn mechanisms() -> impl Iterator<Item = &'static Row> {
    std::iter::empty()
}
pub fn authority_by_id(_: &str) -> Option<&'static Row> {
    None
}
pub fn authorities() -> impl Iterator<Item = &'static Row> {
    std::iter::empty()
}
