//! `policyc law`: what the law data say, since when, and how sure that is.
//!
//! In: words of the command line. Out: the tables, the rows that all words fit, or one row in full. What a row says is
//! the law data's; here it is only chosen and printed.

mod choose;
mod json;
mod text;

use super::Exit;
use super::arguments::{Law, RulesForm};
use super::console::Console;
use super::failure::Failure;
use crate::law;
use choose::{Choice, Found};

/// Runs the command.
pub fn run(asked: &Law, console: &mut Console) -> Result<Exit, Failure> {
    if asked.words.is_empty() && asked.date.is_none() && asked.output == RulesForm::Text {
        let colour = console.out_has_colour();
        text::tables(colour, console.out())?;
        let count = law::rows().count();
        console.say(&format!(
            "\n{count} rows; `policyc law TABLE` lists a table, `policyc law SE` a country, `policyc law ID` tells one row in full"
        ));
        return Ok(Exit::Clean);
    }
    let choice = Choice::of(&asked.words, asked.date);
    let found = choice.rows();
    if found.is_empty() {
        return Err(choice.nothing());
    }
    if asked.output == RulesForm::Json {
        json::write(&found, console.out())?;
        return Ok(Exit::Clean);
    }
    let colour = console.out_has_colour();
    if choice.is_for_one() || found.len() == 1 {
        text::in_full(&found, colour, console.out())?;
        return Ok(Exit::Clean);
    }
    text::list(&found, colour, console.out())?;
    let unconfirmed = found.iter().filter(|Found { row, .. }| !row.standing().confirmed()).count();
    let rows = found.len();
    console.say(&format!(
        "\n{rows} rows, {unconfirmed} with something that is not confirmed; `policyc law ID` tells one row in full"
    ));
    Ok(Exit::Clean)
}
