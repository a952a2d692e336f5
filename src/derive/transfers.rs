//! Transfers out of the EEA, or out of the country whose law a policy follows, and what protects them on a date. Chapter V and Article 13(1)(f) GDPR.

use super::home;
use crate::law::{self, MechanismKind, Regime};
use crate::model::part::Part;
use crate::model::place::Place;
use crate::model::recipient::Recipient;
use crate::model::transfer::Transfer;
use crate::model::{Policy, Text};
use crate::source::Spanned;
use jiff::civil::Date;

/// A recipient in a country that data are transferred to.
#[derive(Debug)]
pub struct TransferFact<'p> {
    /// The recipient's identifier.
    pub id: &'p Spanned<String>,
    /// The recipient.
    pub recipient: &'p Recipient,
    /// The role that it is about, where the recipient has several with countries or safeguards of their own.
    pub part: Option<&'p Part>,
    /// The country, with the place that names it; `None` when the policy does not name any.
    pub country: Option<&'p Spanned<String>>,
    /// Whether data are only read from there.
    pub access: bool,
    /// In which case only.
    pub when: Option<&'p Text>,
    /// What is declared for it, for whatever country.
    pub declared: Vec<&'p Transfer>,
    /// What protects the data.
    pub protection: Vec<Protection<'p>>,
    /// A decision of the Commission for the country, whether relied on or not: Article 13(1)(f) asks to say so.
    pub decision: Option<&'static law::Adequacy>,
}

/// What protects a transfer.
#[derive(Debug)]
pub enum Protection<'p> {
    /// The Commission's decision for the whole country.
    Adequacy(&'static law::Adequacy),
    /// A mechanism that the author names.
    Declared(&'p Transfer),
}

/// Who is certified under a framework that a transfer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certified<'p> {
    /// The recipient itself.
    Recipient,
    /// A company of this name.
    Company(&'p Spanned<String>),
    /// The recipient is not in the United States, and nothing says which company there it is.
    Unnamed,
}

impl<'p> Certified<'p> {
    /// Only organisations in the United States can be on the lists of the frameworks (Annex I to Decision (EU)
    /// 2023/1795): a recipient elsewhere gets the data to one of its group.
    pub fn of(recipient: &'p Recipient, transfer: &'p Transfer) -> Certified<'p> {
        let may_be_there =
            recipient.countries.is_empty() || recipient.countries.iter().any(|c| c.value == "US");
        match (&transfer.certified, &recipient.owner) {
            (Some(company), _) => Certified::Company(company),
            (None, _) if may_be_there => Certified::Recipient,
            (None, Some(owner)) => Certified::Company(owner),
            (None, None) => Certified::Unnamed,
        }
    }
}

impl TransferFact<'_> {
    /// Whether the transfer rests on an adequacy decision: because the author says so, or because the decision needs
    /// no word of the author.
    pub fn rests_on_adequacy(&self) -> bool {
        self.protection.iter().any(|protection| match protection {
            Protection::Adequacy(_) => true,
            Protection::Declared(transfer) => law::mechanism(&transfer.mechanism.value)
                .is_some_and(|m| m.kind == MechanismKind::Adequacy && m.death.is_none()),
        })
    }
}

/// What can be said of data when no recipient is known to be outside the EEA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts {
    /// Every recipient says that it processes the data within the EEA.
    ProcessedInside,
    /// Every recipient is established there; where some of them process the data is not said.
    EstablishedInside,
    /// Not enough is said: silence is no statement that data stay.
    Unknown,
}

impl Whereabouts {
    /// Of the recipients of a policy without transfers.
    pub fn of(policy: &Policy) -> Whereabouts {
        let all = |said: fn(&Recipient) -> bool| {
            !policy.recipients.is_empty() && policy.recipients.iter().all(|(_, r)| said(r))
        };
        if all(Recipient::says_where) {
            Whereabouts::ProcessedInside
        } else if all(|r| !r.countries.is_empty() || r.says_where()) {
            Whereabouts::EstablishedInside
        } else {
            Whereabouts::Unknown
        }
    }
}

/// The transfers of recipients: out of the EEA, or out of the country whose law the wording follows.
pub fn of(policy: &Policy, today: Date) -> Vec<TransferFact<'_>> {
    let mut facts = Vec::new();
    let law = home::of(policy);
    let outside = |country: &Spanned<String>| !home::is_inside(law, &country.value, today);
    for (id, recipient) in &policy.recipients {
        for route in routes(recipient) {
            let mut there = route.places();
            there.retain(|stop| outside(stop.country));
            let nowhere = there.is_empty();
            for stop in there {
                facts.extend(fact(id, &route, Some(stop), policy, today));
            }
            let declared_without_country = nowhere && !route.own.is_empty() && route.elsewhere.is_empty();
            if route.part.is_none() && recipient.unnamed_countries.is_some() || declared_without_country {
                facts.extend(fact(id, &route, None, policy, today));
            }
        }
    }
    facts
}

/// A way that data take to a recipient: in one of its roles, or in all of them.
struct Route<'p> {
    recipient: &'p Recipient,
    part: Option<&'p Part>,
    /// What is declared for this way.
    own: &'p [Transfer],
    /// What else may protect data on it: what is declared for the recipient as a whole.
    general: &'p [Transfer],
    /// Countries of the single roles that what is declared for the recipient as a whole may be about.
    elsewhere: Vec<&'p Place>,
}

/// A country on the way.
struct Stop<'p> {
    country: &'p Spanned<String>,
    access: bool,
    when: Option<&'p Text>,
    /// Whether it is named for this way alone.
    own: bool,
}

/// Where roles are not set apart there is one way; otherwise one for each role that says where or under what, and one
/// for what is said of the recipient as a whole.
fn routes(recipient: &Recipient) -> Vec<Route<'_>> {
    let parts = || recipient.parts.iter();
    let special =
        |p: &&Part| !p.transfers.is_empty() || !p.processed_in.is_empty() || !p.access_from.is_empty();
    let general = &recipient.transfers[..];
    let mut out = Vec::new();
    if recipient.parts.is_empty() || !general.is_empty() || parts().any(|p| p.transfers.is_empty()) {
        let elsewhere = parts().flat_map(|p| p.processed_in.iter().chain(&p.access_from)).collect();
        out.push(Route { recipient, part: None, own: general, general: &[], elsewhere });
    }
    for part in parts().filter(special) {
        out.push(Route { recipient, part: Some(part), own: &part.transfers, general, elsewhere: Vec::new() });
    }
    out
}

impl<'p> Route<'p> {
    /// The countries, each once: the seat, where data are processed, from where they are read, and those that a
    /// mechanism is declared for.
    fn places(&self) -> Vec<Stop<'p>> {
        let Route { recipient, part, .. } = *self;
        let stop = |place: &'p Place, access, own| Stop {
            country: &place.code,
            access,
            when: place.when.as_ref(),
            own,
        };
        let bare = |country, own| Stop { country, access: false, when: None, own };
        let mut out: Vec<Stop<'p>> = Vec::new();
        if let Some(part) = part {
            out.extend(part.processed_in.iter().map(|p| stop(p, false, true)));
            out.extend(part.access_from.iter().map(|p| stop(p, true, true)));
        }
        let whole = part.is_none();
        // a role with places of its own does not take those of the others
        if whole || part.is_some_and(|p| p.processed_in.is_empty()) {
            out.extend(recipient.processed_in.iter().map(|p| stop(p, false, whole)));
            out.extend(recipient.access_from.iter().map(|p| stop(p, true, whole)));
        }
        out.splice(0..0, recipient.countries.iter().map(|c| bare(c, whole)));
        let named: Vec<_> = self.own.iter().flat_map(|t| &t.countries).map(|c| bare(c, true)).collect();
        let elsewhere = |c: &Spanned<String>| self.elsewhere.iter().any(|p| p.code.value == c.value);
        out.extend(named.into_iter().filter(|stop| !elsewhere(stop.country)));
        let mut once: Vec<Stop<'p>> = Vec::new();
        for stop in out {
            match once.iter_mut().find(|known| known.country.value == stop.country.value) {
                Some(known) => known.own |= stop.own,
                None => once.push(stop),
            }
        }
        once
    }
}

fn fact<'p>(
    id: &'p Spanned<String>,
    route: &Route<'p>,
    stop: Option<Stop<'p>>,
    policy: &'p Policy,
    today: Date,
) -> Option<TransferFact<'p>> {
    let exporter = match home::of(policy) {
        Regime::Uk => Some("GB"),
        Regime::Ch => Some("CH"),
        Regime::Eu | Regime::Efta => home::seat(policy),
    };
    let country = stop.as_ref().map(|s| s.country);
    // an area is as adequate as its members are for those outside it
    let place = |code: &'p str| if matches!(code, "EU" | "EEA") { "AT" } else { code };
    let decision = country.and_then(|c| law::adequacy_for(exporter, place(&c.value), today));
    // what is declared for a named country is said of that country, not of those that are not named
    let unnamed = route.part.is_none() && route.recipient.unnamed_countries.is_some();
    let fits = |t: &&Transfer| match country {
        Some(c) => t.countries.is_empty() || t.countries.iter().any(|to| to.value == c.value),
        None => t.countries.is_empty() || !unnamed,
    };
    let mut fitting: Vec<&Transfer> = route.own.iter().filter(fits).collect();
    if fitting.is_empty() {
        // what holds for the recipient as a whole is said there, unless the country is of this role alone
        if route.part.is_some() && !stop.as_ref().is_some_and(|s| s.own) {
            return None;
        }
        fitting = route.general.iter().filter(fits).collect();
    }
    let mut protection: Vec<Protection<'p>> = fitting.into_iter().map(Protection::Declared).collect();
    // a decision for the whole country needs no declaration; one for certified recipients only does
    if let Some(decision) = decision
        && protection.is_empty()
        && !decision.certified_only()
    {
        protection.push(Protection::Adequacy(decision));
    }
    Some(TransferFact {
        id,
        recipient: route.recipient,
        part: route.part,
        country,
        access: stop.as_ref().is_some_and(|s| s.access),
        when: stop.and_then(|s| s.when),
        declared: route.own.iter().chain(route.general).collect(),
        protection,
        decision,
    })
}
