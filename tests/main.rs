//! All tests that need no more than the public interface, in one binary.

mod render;
