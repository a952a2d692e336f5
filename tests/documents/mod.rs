//! From a policy to its pages: what holds for every page of every policy, whatever stands in it.

mod compile;
mod hostile;
mod keys;
mod laws;
mod lost;
mod outline;
mod repeat;
pub mod sound;
mod words;
