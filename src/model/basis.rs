//! Legal bases: Article 6(1) GDPR, each tied to the purposes or data it is for.

use super::cited::{CITED, Cited};
use super::only::{PEOPLE, people_meet};
use super::read::Cx;
use super::text::Text;
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::diag::Diagnostic;
use crate::load::{Entry, Node, Shape, Table, Value, closest, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::choices;
use std::sync::Arc;

/// The bases of Article 6(1), and what real policies put in their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BasisKind {
    /// Article 6(1)(a).
    Consent,
    /// Article 6(1)(b): performance of a contract with the person.
    Contract,
    /// Article 6(1)(b): steps before a contract, at the person's request.
    PreContract,
    /// Article 6(1)(c).
    LegalObligation,
    /// Article 6(1)(d).
    VitalInterests,
    /// Article 6(1)(e): a task in the public interest.
    PublicTask,
    /// Article 6(1)(e): official authority.
    OfficialAuthority,
    /// Article 6(1)(f).
    LegitimateInterests,
    /// A ground in the author's words that is none of Article 6; reported (G06-13).
    Stated,
    /// None, because no law that applies asks for one.
    NotRequired,
}

impl BasisKind {
    /// Every basis and its word.
    pub const ALL: [(&'static str, BasisKind); 10] = [
        ("consent", BasisKind::Consent),
        ("contract", BasisKind::Contract),
        ("pre-contract", BasisKind::PreContract),
        ("legal-obligation", BasisKind::LegalObligation),
        ("vital-interests", BasisKind::VitalInterests),
        ("public-task", BasisKind::PublicTask),
        ("official-authority", BasisKind::OfficialAuthority),
        ("legitimate-interests", BasisKind::LegitimateInterests),
        ("stated", BasisKind::Stated),
        ("not-required", BasisKind::NotRequired),
    ];

    /// The words, as written.
    pub const WORDS: &'static [&'static str] = &[
        "consent",
        "contract",
        "pre-contract",
        "legal-obligation",
        "vital-interests",
        "public-task",
        "official-authority",
        "legitimate-interests",
        "stated",
        "not-required",
    ];

    /// Whether the basis is laid down by a law: Article 6(3).
    pub fn is_laid_down(self) -> bool {
        matches!(self, BasisKind::LegalObligation | BasisKind::PublicTask | BasisKind::OfficialAuthority)
    }

    /// As written.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, k)| *k == self).map_or("", |(w, _)| w)
    }

    /// The word for a basis in other words: a point of Article 6(1), or another name.
    fn meant(written: &str) -> Option<&'static str> {
        let lower = written.to_lowercase();
        let compact: String = lower.chars().filter(|c| !c.is_whitespace()).collect();
        let point =
            |p: char| compact.ends_with(&format!("6(1)({p})")) || compact.ends_with(&format!("6.1{p}"));
        let of_point =
            Self::ALL.iter().find(|(_, kind)| kind.point().is_some_and(point)).map(|(word, _)| *word);
        of_point
            .or_else(|| choices::meant(Self::WORDS, written))
            .or_else(|| closest(&lower, Self::WORDS.iter().copied()))
    }

    fn parse(word: &str) -> Option<BasisKind> {
        Self::ALL.iter().find(|(w, _)| *w == word).map(|(_, k)| *k)
    }

    /// The point of Article 6(1) GDPR, if it is one.
    pub fn point(self) -> Option<char> {
        match self {
            BasisKind::Consent => Some('a'),
            BasisKind::Contract | BasisKind::PreContract => Some('b'),
            BasisKind::LegalObligation => Some('c'),
            BasisKind::VitalInterests => Some('d'),
            BasisKind::PublicTask | BasisKind::OfficialAuthority => Some('e'),
            BasisKind::LegitimateInterests => Some('f'),
            BasisKind::Stated | BasisKind::NotRequired => None,
        }
    }
}

/// One legal basis of an activity.
#[derive(Debug, Clone)]
pub struct Basis {
    /// Which.
    pub kind: BasisKind,
    /// The purposes or data of the activity that it is for, by id; all when empty.
    pub scope: Vec<Spanned<String>>,
    /// The groups of people it is for, by id; all when empty.
    pub people: Vec<Spanned<String>>,
    /// Only in this case, in words.
    pub when: Option<Text>,
    /// From when and to when.
    pub validity: Validity,
    /// The interest pursued, for legitimate interests; what the ground is, for a stated one.
    pub interest: Option<Text>,
    /// Whether the interest is a third party's.
    pub third_party: bool,
    /// How the interest was weighed against those of the people.
    pub balancing: Option<Text>,
    /// The laws behind a legal obligation or public task.
    pub law: Vec<Cited>,
    /// What exactly is consented to, which contract it is, which steps: in words.
    pub detail: Option<Text>,
    /// Whether consent is explicit (Articles 9(2)(a), 22(2)(c), 49(1)(a)).
    pub explicit: bool,
    /// Whether the consent is given by whoever has parental responsibility or is the guardian (Article 8(1)).
    pub by_guardian: bool,
    /// How consent is withdrawn here, besides the general ways.
    pub withdraw: Option<Text>,
    /// Where consent is withdrawn.
    pub withdraw_url: Option<Spanned<String>>,
    /// The name of the basis.
    pub span: Span,
    /// The whole entry, with its details.
    pub whole: Span,
}

impl Basis {
    /// Whether both can hold for somebody at one time.
    pub fn meets(&self, other: &Basis) -> bool {
        self.validity.overlaps(&other.validity) && people_meet(&self.people, &other.people)
    }
}

/// Keys that go with some bases only: under any other they would say nothing, or nonsense.
const GOES_WITH: &[(&str, &[BasisKind])] = &[
    ("interest", &[BasisKind::LegitimateInterests, BasisKind::Stated]),
    ("third-party", &[BasisKind::LegitimateInterests]),
    ("balancing", &[BasisKind::LegitimateInterests]),
    ("explicit", &[BasisKind::Consent]),
    ("given-by", &[BasisKind::Consent]),
    ("withdraw", &[BasisKind::Consent]),
    ("withdraw-url", &[BasisKind::Consent]),
];

const GIVEN_BY: &[&str] = &["person", "guardian"];

/// The details of a basis.
pub static BASIS: Shape = Shape {
    name: "a legal basis",
    about: "What makes the processing lawful: Article 6(1) GDPR.",
    keys: &[
        key(
            "for",
            Value::List(&Value::Ref("purpose or data")),
            "the purposes or data of this activity that it is for",
            "Article 13(1)(c)",
        )
        .or("all"),
        PEOPLE,
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
        VALID_FROM,
        VALID_TO,
        key(
            "interest",
            Value::Phrase,
            "the interest pursued, as a noun phrase; goes with `legitimate-interests`",
            "Article 13(1)(d)",
        ),
        key(
            "third-party",
            Value::Bool,
            "the interest is a third party's; goes with `legitimate-interests`",
            "Article 13(1)(d)",
        )
        .or("`false`"),
        key(
            "balancing",
            Value::Text,
            "how the interest was weighed against those of the people; goes with `legitimate-interests`",
            "Article 6(1)(f)",
        ),
        key(
            "law",
            Value::List(&Value::Table(&CITED)),
            "the law that obliges or empowers; with other bases a law that the processing is under too",
            "Article 6(3)",
        ),
        key(
            "detail",
            Value::Phrase,
            "what exactly is consented to, or which contract or steps it is about",
            "Article 13(1)(c)",
        ),
        key("explicit", Value::Bool, "the consent is explicit; goes with `consent`", "Article 9(2)(a)")
            .or("`false`"),
        key(
            "given-by",
            Value::OneOf(GIVEN_BY),
            "`guardian` where a parent or guardian consents; goes with `consent`",
            "Article 8(1)",
        )
        .or("the person"),
        key(
            "withdraw",
            Value::Text,
            "how the consent is withdrawn, a sentence; goes with `consent`",
            "Article 7(3)",
        ),
        key(
            "withdraw-url",
            Value::Url,
            "where the consent is withdrawn; goes with `consent`",
            "Article 7(3)",
        ),
    ],
};

impl Cx<'_> {
    /// The bases under a key.
    pub fn bases(&self, table: &Table<'_>, name: &str) -> Vec<Basis> {
        table.list(name, |n| self.basis(n))
    }

    fn basis(&self, node: &Arc<Node>) -> Option<Basis> {
        let Some(entries) = node.entries() else {
            let kind = self.basis_kind(&self.reader.string(node, "a legal basis")?)?;
            return Some(empty(kind, node.span, node.span));
        };
        let [entry] = entries else {
            self.push(several(node, entries));
            return None;
        };
        let kind = self.basis_kind(&entry.key)?;
        let mut basis = empty(kind, entry.key.span, node.span);
        if entry.value.is_nothing() {
            self.push(
                rules::WRONG_KIND
                    .at(entry.key.span, format!("nothing is written under `{}:`", entry.key.value))
                    .help(format!(
                        "write `{}` without the colon, or indent what belongs under it",
                        entry.key.value
                    )),
            );
            return Some(basis);
        }
        // `stated: { en: …, sv: … }` is the ground itself
        if kind == BasisKind::Stated && entry.value.get("interest").is_none() {
            basis.interest = self.text(&entry.value);
            return Some(basis);
        }
        let table = self.table(&entry.value, &BASIS)?;
        table.keys().filter_map(|key| misplaced(key, kind)).for_each(|found| self.push(found));
        basis.scope =
            table.list("for", |n| self.reader.string(n, "a purpose or a category of data of this activity"));
        basis.people = self.people(&table);
        basis.when = self.text_of(&table, "when");
        basis.validity = Validity::read(&table);
        basis.interest = self.text_of(&table, "interest");
        basis.third_party = table.flag("third-party");
        basis.balancing = self.text_of(&table, "balancing");
        basis.law = self.cited(&table, "law");
        basis.detail = self.text_of(&table, "detail");
        basis.explicit = table.flag("explicit");
        basis.by_guardian = table.choice("given-by", GIVEN_BY).is_some_and(|by| by.value == "guardian");
        basis.withdraw = self.text_of(&table, "withdraw");
        basis.withdraw_url = self.url_of(&table, "withdraw-url");
        Some(basis)
    }

    fn basis_kind(&self, word: &Spanned<String>) -> Option<BasisKind> {
        let kind = BasisKind::parse(&word.value);
        if kind.is_none() {
            self.push(
                rules::UNKNOWN_CHOICE
                    .at(word.span, format!("`{}` is not a legal basis", word.value))
                    .help(format!("write one of: {}", BasisKind::WORDS.join(", ")))
                    .did_you_mean(BasisKind::meant(&word.value)),
            );
        }
        kind
    }
}

/// A key that does not go with the basis it stands under.
fn misplaced(key: &Spanned<String>, kind: BasisKind) -> Option<Diagnostic> {
    let (_, bases) = GOES_WITH.iter().find(|(name, _)| *name == key.value)?;
    let [first, ..] = bases else { return None };
    (!bases.contains(&kind)).then(|| {
        rules::UNKNOWN_KEY
            .at(key.span, format!("`{}:` does not go with `{}`", key.value, kind.word()))
            .help(format!(
                "it is about `{0}`: write it there, under `- {0}:` in a list of bases if this activity has both, or remove it",
                first.word()
            ))
    })
}

/// Several bases in one map, none at all, or something that stands one level too high.
fn several(node: &Node, entries: &[Entry]) -> Diagnostic {
    let diagnostic = rules::WRONG_KIND.at(node.place(), "a legal basis has one name");
    let is_basis = |e: &&Entry| BasisKind::parse(&e.key.value).is_some();
    match (entries.iter().find(is_basis), entries.iter().find(|e| !is_basis(e))) {
        (Some(basis), Some(other)) => rules::WRONG_KIND
            .at(
                other.key.span,
                format!("`{}:` stands beside the legal basis that it is about", other.key.value),
            )
            .also(basis.key.span, "the legal basis")
            .help(format!("indent it further, so that it stands under `{}:`", basis.key.value)),
        (Some(_), None) => diagnostic
            .label("several legal bases in one")
            .help("write a list: `- contract` on one line, `- legal-obligation: { law: … }` on the next"),
        (None, _) => {
            diagnostic.label("no legal basis is named").help("write its name, such as `basis: contract`")
        }
    }
}

fn empty(kind: BasisKind, span: Span, whole: Span) -> Basis {
    Basis {
        kind,
        scope: Vec::new(),
        people: Vec::new(),
        when: None,
        validity: Validity::default(),
        interest: None,
        third_party: false,
        balancing: None,
        law: Vec::new(),
        detail: None,
        explicit: false,
        by_guardian: false,
        withdraw: None,
        withdraw_url: None,
        span,
        whole,
    }
}
