# Labels and short words that many sections use.

label-email = E-mail
label-phone = Telephone
label-form = Contact form
label-web = Website
label-address = Postal address
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
list-label = { $label }:
read-more-at = Read more: { $link }.
only-when = This applies only { $when }.
see-section = See { $link }.
not-stated = Not stated
