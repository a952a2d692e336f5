# Labels and short words that many sections use.

label-email = E-mail
label-phone = Telephone
label-form = Contact form
label-web = Website
label-legal-form = Legal form
label-registration =
    { $country ->
        [SE] Registration number (organisationsnummer)
        [NO] Registration number (organisasjonsnummer)
        [DK] Registration number (CVR)
        [FI] Business ID (Y-tunnus)
        [DE] Commercial register
       *[other] Registration number
    }
label-vat = VAT number
link-at = Link: { $link }.
# Where something is. A country that wants another preposition has an attribute `.in` in countries.ftl.
in-place = in { $place }
# A list in which an item has an “and” of its own: the last item is set off more strongly. Where an item has a comma of
# its own (`$mark` is `semicolon`), commas would not show where it ends.
list-next = { $mark ->
    [semicolon] { $items }; { $next }
   *[comma] { $items }, { $next }
}
list-last = { $mark ->
    [semicolon] { $items }; and { $last }
   *[comma] { $items }, and { $last }
}
not-stated = Not stated
