# The first layer: short answers, each with a link to the long one.

summary-title = In short
summary-who = Who is responsible?
summary-who-is = { $name } decides why and how your personal data are used, and is their controller.
summary-what = What are the data used for?
summary-what-for = { $activities }.
summary-what-many = There are { $n } uses in all, each described under { $link }.
summary-basis = On what legal basis?
summary-bases = Depending on the use: { $bases }.
summary-long = How long are they kept?
summary-long-range = Where a period is fixed, it runs from { $shortest } to { $longest }. All periods are listed under { $link }.
summary-long-see = See { $link }.
summary-recipients = Who else gets them?
summary-recipients-are = { $n ->
    [one] { $recipients }. More under { $link }.
   *[other] { $recipients }. More under { $link }.
}
summary-recipients-none = Nobody outside our own organisation.
summary-outside = Some data leave the EU and the EEA and go to { $countries }. See { $link }.
summary-outside-unnamed = Some data leave the EU and the EEA. See { $link }.
summary-inside = The data stay within the EU and the EEA.
summary-rights = What are your rights?
summary-rights-are = You have the right to { $rights }.
summary-contact = Whom can you ask?
summary-contact-at = Contact us: { $address }.
summary-contact-officer = Our data protection officer: { $address }.
summary-complaint = You can also complain to { $authority }. See { $link }.
summary-complaint-unnamed = You can also complain to a supervisory authority. See { $link }.
right-short = { $right ->
    [access] see your data
    [rectification] have them corrected
    [erasure] have them erased
    [restriction] have their use restricted
    [portability] take them with you
    [object] object
    [withdraw] withdraw your consent
    [human-review] have a decision reviewed by a person
   *[other] be informed
}
