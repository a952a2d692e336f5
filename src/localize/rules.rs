//! Rules about a user's Fluent files.
//!
//! All are errors: a message that cannot be understood, or says less than the one it replaces, would take a fact out
//! of a published policy.

use crate::diag::form_rules;

form_rules! {
    SYNTAX = "LOC-01" "invalid-fluent" "a file of messages is not valid Fluent";
    UNKNOWN_MESSAGE = "LOC-02" "unknown-message" "a message replaces none of the built-in ones";
    DUPLICATE_MESSAGE = "LOC-03" "duplicate-message" "a message is written twice";
    UNKNOWN_ARGUMENT = "LOC-04" "unknown-argument" "a message uses an argument that it is not given";
    UNSAID_ARGUMENT = "LOC-05" "unsaid-argument" "a message leaves out a fact that it is given";
    MISUSED_ARGUMENT = "LOC-06" "misused-argument" "a message uses an argument as what it is not";
    UNKNOWN_FUNCTION = "LOC-07" "unknown-function" "a message asks for a calculation that does not exist";
    UNKNOWN_PIECE = "LOC-08" "unknown-piece" "a message refers to one that is not there, or back to itself";
    UNREACHABLE_VARIANT = "LOC-09" "unreachable-variant" "a variant of a message can never be taken";
    MISSING_VARIANT = "LOC-10" "missing-variant" "a message lacks a variant that it needs";
    UNKNOWN_LOCALE = "LOC-11" "unknown-locale" "a folder of messages is not named after a language";
    MISSING_MESSAGE = "LOC-12" "missing-message" "a language lacks a message, or a message lacks a form";
    EMPTY_MESSAGE = "LOC-13" "empty-message" "a message has no words";
}
