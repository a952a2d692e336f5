//! Through the program: one module per command.

mod bad_input;
mod build;
mod check;
mod explain;
mod general;
mod init;
mod language;
mod law;
#[cfg(feature = "pdf")]
mod pdf;
mod rules;
mod services;
mod shipped;
#[cfg(not(feature = "pdf"))]
mod without_pdf;
