# The first layer: short answers, each with a link to the long one.

summary-title = In short
summary-who = Who is responsible?
summary-who-is = { $name } is the controller and so decides why and how your personal data are used.
# `$split`: what tells apart who is the controller.
summary-who-are = { $split ->
    [countries] Who the controller is depends on the country you are in: { $names }. The controller decides why and how your personal data are used.
    [products] Who the controller is depends on the product: { $names }. The controller decides why and how your personal data are used.
   *[parts] { $names } are controllers, each for its own part: they decide why and how your personal data are used.
}
summary-what = What are the data used for?
summary-what-for = { $activities }.
summary-what-many = { $n } uses are described one by one under { $link }.
summary-basis = On what legal basis?
summary-basis-one = { $basis }.
summary-bases = Depending on the use: { $bases }.
summary-long = How long are they kept?
summary-long-most = Where a period is fixed, it is at most { $longest }. All periods are listed under { $link }.
summary-long-least = Where a period is fixed, it is at least { $shortest }. All periods are listed under { $link }.
summary-long-range = Where a period is fixed, it is between { $shortest } and { $longest }. All periods are listed under { $link }.
summary-long-see = See { $link }.
summary-recipients = Who else gets them?
summary-recipients-are = { $recipients }. More under { $link }.
summary-recipients-none = Nobody outside our own organisation.
summary-outside = { $of ->
    [data] { $law ->
        [uk] Some data are processed or can be read outside the United Kingdom, { $places }. See { $link }.
        [ch] Some data are processed or can be read outside Switzerland, { $places }. See { $link }.
       *[eu] Some data are processed or can be read outside the EU and the EEA, { $places }. See { $link }.
    }
   *[recipients] { $law ->
        [uk] Some recipients are outside the United Kingdom, { $places }. See { $link }.
        [ch] Some recipients are outside Switzerland, { $places }. See { $link }.
       *[eu] Some recipients are outside the EU and the EEA, { $places }. See { $link }.
    }
}
# The last of the places.
summary-outside-others = { $why ->
    [customer-chooses] in the country that the customer chooses
    [you-choose] in the country that you choose
    [where-you-are] in the country where you are
   *[true] in other countries that are not named
}
summary-outside-depends = { $law ->
    [uk] Data can also be processed outside the United Kingdom, { $place }. See { $link }.
    [ch] Data can also be processed outside Switzerland, { $place }. See { $link }.
   *[eu] Data can also be processed outside the EU and the EEA, { $place }. See { $link }.
}
summary-outside-unnamed = { $law ->
    [uk] Some recipients are outside the United Kingdom. See { $link }.
    [ch] Some recipients are outside Switzerland. See { $link }.
   *[eu] Some recipients are outside the EU and the EEA. See { $link }.
}
summary-established-inside = { $law ->
    [uk] All of them are established in the United Kingdom.
    [ch] All of them are established in Switzerland.
   *[eu] All of them are established within the EU and the EEA.
}
summary-inside = { $law ->
    [uk] The data stay within the United Kingdom.
    [ch] The data stay within Switzerland.
   *[eu] The data stay within the EU and the EEA.
}
summary-rights = What are your rights?
summary-rights-are = You have the right to { $rights }.
summary-contact = Who can answer your questions?
summary-contact-at = Contact us: { $address }.
summary-contact-officer = Our data protection officer: { $address }.
summary-rights-california = See { $link }.
summary-complaint = You can also complain to { $authority }. See { $link }.
summary-complaint-unnamed = You can also complain to a supervisory authority. See { $link }.
right-short = { $right ->
    [access] access your data
    [rectification] have them corrected
    [erasure] have them erased
    [restriction] have their use restricted
    [portability] take them with you
    [object] object
    [withdraw] withdraw your consent
    [human-review] have a decision reviewed by a person
   *[other] be informed
}
