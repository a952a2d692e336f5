//! Provisions that rules of several groups rest on, each with what it says in one clause. Those of one group stand there.

use crate::diag::Citation;

/// Fair and transparent processing.
pub const TRANSPARENT: Citation = Citation {
    act: "GDPR",
    provision: "Article 5(1)(a)",
    says: "data are processed in a transparent manner",
};

/// How information is given: short enough.
pub const CONCISE: Citation = Citation {
    act: "GDPR",
    provision: "Article 12(1)",
    says: "information is given in a concise, transparent, intelligible form",
};

/// How information is given: so that it can be understood.
pub const INTELLIGIBLE: Citation = Citation {
    act: "GDPR",
    provision: "Article 12(1)",
    says: "information is given in a transparent and intelligible form",
};

/// How information is given: in plain words.
pub const PLAIN: Citation = Citation {
    act: "GDPR",
    provision: "Article 12(1)",
    says: "information is given in an intelligible form, using clear and plain language",
};

/// What people are told: why, and on which basis.
pub const PURPOSES_AND_BASIS: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(1)(c)",
    says: "the controller must state the purposes of the processing and its legal basis",
};

/// What people are told: who gets the data.
pub const RECIPIENTS: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(1)(e)",
    says: "people are told the recipients or categories of recipients of their data, if there are any",
};

/// What people are told: how long.
pub const STORAGE: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(2)(a)",
    says: "people are told how long their data are stored or, if that is not possible, the criteria that decide it",
};

/// Storage limitation.
pub const LIMITATION: Citation = Citation {
    act: "GDPR",
    provision: "Article 5(1)(e)",
    says: "data identify people for no longer than the purposes make necessary",
};

/// Consent for what is stored on devices.
pub const DEVICE_CONSENT: Citation = Citation {
    act: "ePrivacy Directive",
    provision: "Article 5(3)",
    says: "storing on and reading from a device needs consent, unless it serves the transmission alone or is strictly necessary for a service that the user asked for",
};

/// Information on what is stored on devices.
pub const DEVICE_INFORMATION: Citation = Citation {
    act: "ePrivacy Directive",
    provision: "Article 5(3)",
    says: "whoever stores or reads something on a device gives clear and comprehensive information, about the purposes among other things",
};
