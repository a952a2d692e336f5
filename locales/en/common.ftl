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
label-short = Here called
link-at = Link: { $link }.
# Where something is. A country that wants another preposition has an attribute `.in` in countries.ftl.
in-place = in { $place }
from-place = from { $place }
# Where something happens. Every value stands in a list: "in the app for Android and on the web".
platform = { $platform ->
    [web] on the web
    [app] in the app
    [ios] in the app for iPhone and iPad
    [android] in the app for Android
    [desktop] in the program for computers
    [windows] in the program for Windows
    [macos] in the program for Mac
    [linux] in the program for Linux
    [tv] in the app for television sets
    [console] on game consoles
    [watch] in the app for watches
   *[car] in the app for cars
}
only-product = only for { $products }
only-platform = only { $platforms }
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
