# Etiketter och korta ord som många avsnitt använder.

label-email = E-post
label-phone = Telefon
label-form = Kontaktformulär
label-web = Webbplats
label-address = Postadress
label-registration =
    { $country ->
        [SE] Organisationsnummer
        [NO] Organisationsnummer (norskt)
        [DK] CVR-nummer
        [FI] FO-nummer
        [DE] Handelsregister
       *[other] Registreringsnummer
    }
label-vat = Momsregistreringsnummer
list-label = { $label }:
read-more-at = Läs mer: { $link }.
only-when = Det gäller bara { $when }.
see-section = Se { $link }.
not-stated = Anges inte
