# Vem som ansvarar och vad policyn gäller.

page-title = Integritetspolicy för { $name }
page-title-unnamed = Integritetspolicy
page-description = Så använder { $name } personuppgifter: till vad, på vilken rättslig grund, hur länge, vem som får dem och vilka rättigheter du har.
meta-version = Version
meta-effective = Gäller från
meta-updated = Senast ändrad
meta-next-review = Nästa översyn
controller-title = Vem som ansvarar för dina uppgifter
controller-is = { $name } är personuppgiftsansvarig för den behandling som beskrivs här och bestämmer alltså varför och hur personuppgifter används.
controller-is-short = { $name }, nedan { $short } eller ”vi”, är personuppgiftsansvarig för den behandling som beskrivs här och bestämmer alltså varför och hur personuppgifter används.
controller-is-unnamed = Den personuppgiftsansvarige bestämmer varför och hur personuppgifter används.
controllers-several = { $split ->
    [countries] { $n ->
        [one] Vem som är personuppgiftsansvarig beror på i vilket land du befinner dig. Den andra personuppgiftsansvariga anges nedan.
       *[other] Vem som är personuppgiftsansvarig beror på i vilket land du befinner dig. De andra personuppgiftsansvariga anges nedan.
    }
    [products] { $n ->
        [one] Vem som är personuppgiftsansvarig beror på produkten. Den andra personuppgiftsansvariga anges nedan.
       *[other] Vem som är personuppgiftsansvarig beror på produkten. De andra personuppgiftsansvariga anges nedan.
    }
   *[parts] { $n ->
        [one] För en del av behandlingen är någon annan personuppgiftsansvarig. Vem det är står nedan.
       *[other] För delar av behandlingen är andra personuppgiftsansvariga. Vilka de är står nedan.
    }
}
# Vad som står inom parentes efter namnet på en personuppgiftsansvarig.
controller-for-products = för { $names }
controller-for-people = för personer { $places }
controller-products = Personuppgiftsansvarig för: { $names }.
controller-countries = Personuppgiftsansvarig för personer { $places }.
joint-title = Gemensamt personuppgiftsansvar med { $names }
joint-with = { $law ->
    [ch] Tillsammans med { $names } bestämmer vi varför och hur personuppgifter används. Vi är gemensamt ansvariga.
   *[eu] Tillsammans med { $names } bestämmer vi varför och hur personuppgifter används. Vi är gemensamt personuppgiftsansvariga ({ $article }).
}
joint-activities = Det gäller: { $activities }.
joint-essence = Det här har vi kommit överens om
joint-any-controller = Oavsett vad vi har kommit överens om kan du använda dina rättigheter gentemot var och en av oss.
joint-arrangement = Vår överenskommelse: { $link }.
group-companies-title = Bolag i vår koncern
group-companies-intro = { $n ->
    [one] I vår koncern ingår ytterligare ett bolag:
    [2] I vår koncern ingår ytterligare två bolag:
    [3] I vår koncern ingår ytterligare tre bolag:
   *[other] I vår koncern ingår ytterligare { $n } bolag:
}
group-companies-caption = Bolag i vår koncern
group-column-company = Bolag
group-column-country = Land
group-column-role = Roll i fråga om dina uppgifter
group-column-relation = Förhållande till oss
group-role = { $role ->
    [controller] själv personuppgiftsansvarig
    [joint-controller] gemensamt personuppgiftsansvarig med oss
    [processor] vårt personuppgiftsbiträde
    [none] får inga personuppgifter
   *[other] anges inte
}
group-relation = { $relation ->
    [parent] moderbolag
    [subsidiary] dotterbolag
    [sister] systerbolag
   *[other] anges inte
}
representative-title = { $area ->
    [eu] Företrädare i Europeiska unionen
    [uk] Företrädare i Storbritannien
   *[ch] Företrädare i Schweiz
}
representative-is = { $area ->
    [eu] Vi är etablerade utanför Europeiska unionen. I alla frågor som rör den här policyn kan du vända dig till vår företrädare där.
    [uk] Vi är etablerade utanför Storbritannien. I alla frågor som rör den här policyn kan du vända dig till vår företrädare där.
   *[ch] Vi är etablerade utanför Schweiz. I alla frågor som rör den här policyn kan du vända dig till vår företrädare där.
}
officer-title = Dataskyddsombud
officer-intro = Vårt dataskyddsombud svarar på frågor om hur vi använder personuppgifter och om dina rättigheter.
officer-by-post = Postadress: { $address }. Märk brevet ”{ $attention }”.
contacts-title = Vem du frågar om vad
contacts-intro = För vissa frågor finns en egen adress:
scope-title = Vad policyn gäller
scope-sites = { $n ->
    [one] Policyn gäller webbplatsen { $sites }.
   *[other] Policyn gäller webbplatserna { $sites }.
}
scope-services = Tjänster och produkter som omfattas: { $services }.
scope-countries = Det vi erbjuder vänder sig till personer { $places }.
scope-people = Den här policyn gäller personuppgifter om { $people }.
scope-excludes = Vad policyn inte gäller
