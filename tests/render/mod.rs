//! Rendering through the public interface.

mod golden;
mod sample;
