# Första lagret: korta svar, vart och ett med en länk till det långa.

summary-title = I korthet
summary-who = Vem ansvarar?
summary-who-is = { $name } är personuppgiftsansvarig och bestämmer alltså varför och hur dina personuppgifter används.
# `$split`: vad som avgör vem som är personuppgiftsansvarig.
summary-who-are = { $split ->
    [countries] Vem som är personuppgiftsansvarig beror på i vilket land du befinner dig: { $names }. Den personuppgiftsansvarige bestämmer varför och hur dina personuppgifter används.
    [products] Vem som är personuppgiftsansvarig beror på produkten: { $names }. Den personuppgiftsansvarige bestämmer varför och hur dina personuppgifter används.
   *[parts] { $names } är personuppgiftsansvariga, var och en för sin del, och bestämmer alltså varför och hur dina personuppgifter används.
}
summary-what = Vad används uppgifterna till?
summary-what-for = { $activities }.
summary-what-many = { $n } användningar beskrivs en i taget under { $link }.
summary-basis = På vilken rättslig grund?
summary-basis-one = { $basis }.
summary-bases = Beroende på användningen: { $bases }.
summary-long = Hur länge sparas de?
summary-long-most = Där en tid är bestämd är den högst { $longest }. Alla tider finns under { $link }.
summary-long-least = Där en tid är bestämd är den minst { $shortest }. Alla tider finns under { $link }.
summary-long-range = Där en tid är bestämd är den mellan { $shortest } och { $longest }. Alla tider finns under { $link }.
summary-long-see = Se { $link }.
summary-recipients = Vilka andra får dem?
summary-recipients-are = { $recipients }. Mer under { $link }.
summary-recipients-none = Ingen utanför vår egen organisation.
summary-outside = { $of ->
    [data] { $law ->
        [uk] En del uppgifter behandlas eller kan läsas utanför Storbritannien, { $places }. Se { $link }.
        [ch] En del uppgifter behandlas eller kan läsas utanför Schweiz, { $places }. Se { $link }.
       *[eu] En del uppgifter behandlas eller kan läsas utanför EU och EES, { $places }. Se { $link }.
    }
   *[recipients] { $law ->
        [uk] En del mottagare finns utanför Storbritannien, { $places }. Se { $link }.
        [ch] En del mottagare finns utanför Schweiz, { $places }. Se { $link }.
       *[eu] En del mottagare finns utanför EU och EES, { $places }. Se { $link }.
    }
}
# Den sista av platserna.
summary-outside-others = { $why ->
    [customer-chooses] i det land som kunden väljer
    [you-choose] i det land som du väljer
    [where-you-are] i det land där du befinner dig
   *[true] i andra länder som inte namnges
}
summary-outside-depends = { $law ->
    [uk] Uppgifter kan också behandlas utanför Storbritannien, { $place }. Se { $link }.
    [ch] Uppgifter kan också behandlas utanför Schweiz, { $place }. Se { $link }.
   *[eu] Uppgifter kan också behandlas utanför EU och EES, { $place }. Se { $link }.
}
summary-outside-unnamed = { $law ->
    [uk] En del mottagare finns utanför Storbritannien. Se { $link }.
    [ch] En del mottagare finns utanför Schweiz. Se { $link }.
   *[eu] En del mottagare finns utanför EU och EES. Se { $link }.
}
summary-established-inside = { $law ->
    [uk] Alla är etablerade i Storbritannien.
    [ch] Alla är etablerade i Schweiz.
   *[eu] Alla är etablerade inom EU och EES.
}
summary-inside = { $law ->
    [uk] Uppgifterna stannar i Storbritannien.
    [ch] Uppgifterna stannar i Schweiz.
   *[eu] Uppgifterna stannar inom EU och EES.
}
summary-rights = Vilka rättigheter har du?
summary-rights-are = Du har rätt att { $rights }.
summary-contact = Vem svarar på dina frågor?
summary-contact-at = Kontakta oss: { $address }.
summary-contact-officer = Vårt dataskyddsombud: { $address }.
summary-rights-california = Se { $link }.
summary-complaint = Du kan också vända dig med klagomål till { $authority }. Se { $link }.
summary-complaint-unnamed = Du kan också vända dig med klagomål till en tillsynsmyndighet. Se { $link }.
right-short = { $right ->
    [access] få tillgång till dina uppgifter
    [rectification] få dem rättade
    [erasure] få dem raderade
    [restriction] få användningen av dem begränsad
    [portability] ta dem med dig
    [object] göra invändningar
    [withdraw] återkalla ditt samtycke
    [human-review] få ett beslut prövat av en människa
   *[other] få information
}
