//! Rendering through the public interface.

mod golden;
mod overrides;
mod page;
mod random;
mod roundtrip;
mod sample;
