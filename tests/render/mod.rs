//! Rendering through the public interface.

mod direct;
mod golden;
mod overrides;
mod page;
mod random;
mod roundtrip;
mod sample;
