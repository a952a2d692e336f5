# Etiketter och korta ord som många avsnitt använder.

label-email = E-post
label-phone = Telefon
label-form = Kontaktformulär
label-web = Webbplats
label-legal-form = Juridisk form
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
label-short = Kallas här
link-at = Länk: { $link }.
# Var något finns. Ett land som kräver en annan preposition har ett attribut `.in` i countries.ftl.
in-place = i { $place }
from-place = från { $place }
# Var något sker. Varje värde står i en uppräkning: "i appen för Android och på webben".
platform = { $platform ->
    [web] på webben
    [app] i appen
    [ios] i appen för iPhone och iPad
    [android] i appen för Android
    [desktop] i programmet för dator
    [windows] i programmet för Windows
    [macos] i programmet för Mac
    [linux] i programmet för Linux
    [tv] i appen för tv
    [console] på spelkonsoler
    [watch] i appen för klockor
   *[car] i appen för bilar
}
only-product = bara för { $products }
only-platform = bara { $platforms }
# En lista där ett led har ett eget ”och”: det sista ledet skiljs ut tydligare. Där ett led har ett eget komma (`$mark`
# är `semicolon`) skulle kommatecken inte visa var det slutar.
list-next = { $mark ->
    [semicolon] { $items }; { $next }
   *[comma] { $items }, { $next }
}
list-last = { $mark ->
    [semicolon] { $items }; samt { $last }
   *[comma] { $items } samt { $last }
}
not-stated = Anges inte
