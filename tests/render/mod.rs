//! Rendering through the public interface.

mod golden;
mod random;
mod roundtrip;
mod sample;
