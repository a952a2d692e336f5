//! Stub until the law data land.
#![allow(missing_docs, dead_code)]
use jiff::civil::Date;
pub struct Row {
    pub id: String,
}
#[derive(Debug)]
pub struct Authority {
    pub id: String,
}
#[derive(Debug)]
pub struct Adequacy {
    pub id: String,
}
impl Adequacy {
    pub fn certified_only(&self) -> bool {
        false
    }
}
pub enum Sector {
    Public,
    Private,
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
pub fn authority_by_id(_: &str) -> Option<&'static Authority> {
    None
}
pub fn authorities() -> impl Iterator<Item = &'static Authority> {
    std::iter::empty()
}
pub fn authority(
    _: &str,
    _: Option<&str>,
    _: Option<&str>,
    _: Sector,
    _: Date,
) -> Option<&'static Authority> {
    None
}
pub fn eea(_: &str, _: Date) -> bool {
    true
}
pub fn adequacy_for(_: Option<&str>, _: &str, _: Date) -> Option<&'static Adequacy> {
    None
}
