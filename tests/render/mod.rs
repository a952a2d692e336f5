//! Rendering through the public interface.

mod golden;
mod overrides;
mod page;
#[cfg(feature = "pdf")]
mod pdf;
mod random;
mod roundtrip;
mod sample;
