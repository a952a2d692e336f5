//! Through the program: one module per command.

mod explain;
mod general;
mod init;
mod rules;
