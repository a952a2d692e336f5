//! Where diagnostics are collected, and what comes out: levels and acceptances act here, never in a rule.

use super::{Acceptance, Accepted, Diagnostic, Level, Levels};
use crate::source::FileId;
use jiff::civil::Date;

/// Collects diagnostics as they are found.
#[derive(Debug, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
    policy: Option<String>,
}

impl Sink {
    /// An empty sink.
    pub fn new() -> Self {
        Sink::default()
    }

    /// Diagnostics belong to this policy, those found already too.
    pub fn set_policy(&mut self, id: Option<String>) {
        for diagnostic in self.found.iter_mut().filter(|d| d.policy.is_none()) {
            diagnostic.policy = id.clone();
        }
        self.policy = id;
    }

    /// Adds one.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if diagnostic.policy.is_none() {
            diagnostic.policy = self.policy.clone();
        }
        self.found.push(diagnostic);
    }

    /// Adds all of another sink.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in other {
            self.push(diagnostic);
        }
    }

    /// What was found so far.
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// Whether anything of level error was found so far, before levels and acceptances.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|d| d.level == Level::Error)
    }

    /// Takes out what was found.
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }

    /// Applies levels and acceptances as of `today`, sorts by place, drops repetitions. `unused` makes the
    /// diagnostic for an acceptance that covers nothing.
    pub fn finish(
        self,
        levels: &Levels,
        acceptances: &[Acceptance],
        today: Date,
        unused: impl Fn(&Acceptance) -> Diagnostic,
    ) -> Report {
        let mut report = Report::default();
        let mut used = vec![false; acceptances.len()];
        for mut diagnostic in self.found {
            // a level cannot switch off what stops the source from being understood
            if diagnostic.rule.acceptable {
                match levels.of(diagnostic.rule) {
                    Some(level) => diagnostic.level = level,
                    None => continue,
                }
            }
            let mut covering = None;
            for (index, acceptance) in acceptances.iter().enumerate() {
                if acceptance.covers(&diagnostic) {
                    used[index] = true;
                    if acceptance.until >= today {
                        covering = Some(acceptance.clone());
                        break;
                    }
                    diagnostic = diagnostic.also(
                        acceptance.span,
                        format!("accepted by {} until {}: this has expired", acceptance.by, acceptance.until),
                    );
                }
            }
            match covering {
                Some(acceptance) => report.accepted.push(Accepted { diagnostic, acceptance }),
                None => report.diagnostics.push(diagnostic),
            }
        }
        for (acceptance, used) in acceptances.iter().zip(used) {
            if !used {
                report.diagnostics.push(unused(acceptance));
            }
        }
        report.sort();
        report.join();
        report
    }
}

/// The outcome of a run: sorted, each finding once.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Findings in force.
    pub diagnostics: Vec<Diagnostic>,
    /// Findings that an acceptance covers today.
    pub accepted: Vec<Accepted>,
}

impl Report {
    /// Number of findings of a level.
    pub fn count(&self, level: Level) -> usize {
        self.diagnostics.iter().filter(|d| d.level == level).count()
    }

    /// Whether any finding in force is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// Adds another report without sorting: call [`Report::settle`] once all are in.
    pub fn absorb(&mut self, other: Report) {
        self.diagnostics.extend(other.diagnostics);
        self.accepted.extend(other.accepted);
    }

    /// Sorts and drops repetitions.
    pub fn settle(&mut self) {
        self.sort();
    }

    /// Adds another report and sorts again.
    pub fn merge(&mut self, other: Report) {
        self.absorb(other);
        self.sort();
    }

    /// Renames the files that the findings point into, when their sources joined those of a larger run.
    pub fn renumber(&mut self, ids: &[FileId]) {
        let accepted = self.accepted.iter_mut();
        for accepted in accepted {
            accepted.diagnostic.renumber(ids);
            let acceptance = &mut accepted.acceptance;
            for span in [&mut acceptance.scope, &mut acceptance.span, &mut acceptance.rule.span] {
                span.renumber(ids);
            }
        }
        self.diagnostics.iter_mut().for_each(|d| d.renumber(ids));
    }

    /// Tells findings that go together as one, at the place of the first.
    fn join(&mut self) {
        let mut out: Vec<(Diagnostic, Vec<Diagnostic>)> = Vec::new();
        for diagnostic in std::mem::take(&mut self.diagnostics) {
            match out.iter_mut().find(|(first, _)| first.goes_with(&diagnostic)) {
                Some((_, others)) => others.push(diagnostic),
                None => out.push((diagnostic, Vec::new())),
            }
        }
        self.diagnostics = out.into_iter().map(|(first, others)| first.joined(others)).collect();
    }

    fn sort(&mut self) {
        let key = |d: &Diagnostic| {
            let place = d.primary.as_ref().map(|p| (p.span.file, p.span.start, p.span.end));
            (place, d.level, d.rule.code, d.message.clone())
        };
        self.diagnostics.sort_by_key(key);
        self.diagnostics.dedup_by(|a, b| key(a) == key(b));
        self.accepted.sort_by_key(|a| key(&a.diagnostic));
        self.accepted.dedup_by(|a, b| key(&a.diagnostic) == key(&b.diagnostic));
    }
}
