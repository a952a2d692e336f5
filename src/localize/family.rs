//! The families of the vocabulary: the first word of every id that is not declared as a message.

/// A family of vocabulary entries. The message of an entry is `<prefix>-<id>`; its forms are attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// Categories of personal data: `data-email-address`.
    Data,
    /// Purposes of processing: `purpose-direct-marketing`.
    Purpose,
    /// Groups of data subjects: `people-subscribers`.
    People,
    /// Where data come from: `source-employer`.
    Source,
    /// Security measures: `measure-encryption-in-transit`.
    Measure,
    /// Events from which storage periods run: `event-end-of-contract`.
    Event,
    /// What a recipient does: `task-web-analytics`.
    Task,
    /// What a cookie or another tracker does: `tracker-keeps-signed-in`.
    Tracker,
    /// Glosses of laws whose names stay in their own language: `law-se-bokforingslagen`.
    Law,
}

impl Family {
    /// Every family.
    pub const ALL: [Family; 9] = [
        Family::Data,
        Family::Purpose,
        Family::People,
        Family::Source,
        Family::Measure,
        Family::Event,
        Family::Task,
        Family::Tracker,
        Family::Law,
    ];

    /// The first word of the ids of its messages.
    pub const fn prefix(self) -> &'static str {
        match self {
            Family::Data => "data",
            Family::Purpose => "purpose",
            Family::People => "people",
            Family::Source => "source",
            Family::Measure => "measure",
            Family::Event => "event",
            Family::Task => "task",
            Family::Tracker => "tracker",
            Family::Law => "law",
        }
    }
}
