//! Which arguments a text says, and whether it does so in every variant.

use super::pattern::{Part, Pattern, Selector};
use super::resolve::MAX_REFERENCES;
use std::collections::BTreeSet;

/// The arguments of a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Usage<'a> {
    /// Said or looked at in at least one variant.
    pub somewhere: BTreeSet<&'a str>,
    /// Said or looked at whatever variant is taken.
    pub always: BTreeSet<&'a str>,
}

impl<'a> Usage<'a> {
    /// Of a pattern, with the messages that it refers to. `None` when these refer to each other without end.
    pub fn of(
        pattern: &'a Pattern,
        find: &impl Fn(&str, Option<&str>) -> Option<&'a Pattern>,
    ) -> Option<Usage<'a>> {
        let mut usage = Usage::default();
        let mut references = 0;
        usage.add(pattern, find, &mut references)?;
        Some(usage)
    }

    fn add(
        &mut self,
        pattern: &'a Pattern,
        find: &impl Fn(&str, Option<&str>) -> Option<&'a Pattern>,
        references: &mut u32,
    ) -> Option<()> {
        for part in &pattern.parts {
            match part {
                Part::Text(_) => {}
                Part::Arg { name, .. } => self.say(name),
                Part::Select(select) => {
                    if let Selector::Arg(name) = &select.on {
                        self.say(name);
                    }
                    let mut common: Option<BTreeSet<&str>> = None;
                    for variant in &select.variants {
                        let mut usage = Usage::default();
                        usage.add(&variant.pattern, find, references)?;
                        self.somewhere.extend(usage.somewhere);
                        common = Some(match common {
                            Some(common) => common.intersection(&usage.always).copied().collect(),
                            None => usage.always,
                        });
                    }
                    self.always.extend(common.unwrap_or_default());
                }
                Part::Refer(reference) => {
                    *references += 1;
                    if *references > MAX_REFERENCES {
                        return None;
                    }
                    if let Some(pattern) = find(&reference.id, reference.attribute.as_deref()) {
                        // a term does not see the arguments of the message
                        let mut inner = Usage::default();
                        inner.add(pattern, find, references)?;
                        if !reference.id.starts_with('-') {
                            self.somewhere.extend(inner.somewhere);
                            self.always.extend(inner.always);
                        }
                    }
                }
            }
        }
        Some(())
    }

    fn say(&mut self, name: &'a str) {
        self.somewhere.insert(name);
        self.always.insert(name);
    }
}
