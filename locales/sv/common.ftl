# Etiketter och korta ord som många avsnitt använder.

label-email = E-post
label-phone = Telefon
label-form = Kontaktformulär
label-web = Webbplats
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
read-more-at = Läs mer: { $link }.
not-stated = Anges inte
