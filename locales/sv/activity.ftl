# Användningar: personer, ändamål, uppgifter, källor, om uppgifterna måste lämnas.

activities-title = Vad vi använder personuppgifter till
activities-intro = { $law ->
    [none] Vi beskriver varje användning för sig.
    [uk] Vi beskriver varje användning för sig. Med den brittiska dataskyddsförordningen menar vi den allmänna dataskyddsförordningen så som den gäller i brittisk rätt.
    [ch] Vi beskriver varje användning för sig. Med den schweiziska dataskyddslagen menar vi Schweiz federala lag om dataskydd.
    [eu-uk] Vi beskriver varje användning för sig. Med dataskyddsförordningen menar vi EU:s allmänna dataskyddsförordning, förordning (EU) 2016/679, som ofta kallas GDPR. För personer i Storbritannien gäller den brittiska dataskyddsförordningen, där de flesta artiklar har samma nummer.
    [eu-ch] Vi beskriver varje användning för sig. Med dataskyddsförordningen menar vi EU:s allmänna dataskyddsförordning, förordning (EU) 2016/679, som ofta kallas GDPR. För personer i Schweiz gäller också den schweiziska dataskyddslagen.
    [eu-uk-ch] Vi beskriver varje användning för sig. Med dataskyddsförordningen menar vi EU:s allmänna dataskyddsförordning, förordning (EU) 2016/679, som ofta kallas GDPR. För personer i Storbritannien gäller den brittiska dataskyddsförordningen, där de flesta artiklar har samma nummer, och för personer i Schweiz den schweiziska dataskyddslagen.
   *[eu] Vi beskriver varje användning för sig. Med dataskyddsförordningen menar vi EU:s allmänna dataskyddsförordning, förordning (EU) 2016/679, som ofta kallas GDPR.
}
activities-other = Övriga användningar
activities-caption = { $title }
activity-column = Användning
activity-cell-label = { $label }:
activity-planned = Det här är planerat. Vi har inte börjat än.
activity-not-performed = { $said ->
    [yes] Därför samlar vi inte heller in några personuppgifter för det.
   *[no] Det här gör vi inte, och vi samlar därför inte in några personuppgifter för det.
}
activity-replaces = Det ersätter { $activity }.
activity-replaced = Därefter: { $activity }.
activity-controllers = { $n ->
    [one] Personuppgiftsansvarig här: { $names }.
   *[other] Personuppgiftsansvariga här: { $names }.
}
activity-products = Det gäller: { $names }.
activity-platforms = Det gör vi bara { $platforms }.
activity-people = Vems uppgifter
activity-purposes = Ändamål
activity-data = Vilka uppgifter
# Uppgifter som inte samlas in: i hela policyn eller i en enda användning, av oss eller av andra.
not-collected = { $whole ->
    [policy] Följande uppgifter samlar vi inte in: { $data }.
    [others] Följande uppgifter samlas inte in här: { $data }.
   *[us] Följande uppgifter samlar vi inte in här: { $data }.
}
activity-data-about = Om { $people }:
data-possible = { $also ->
    [yes] Uppgifterna kan också omfatta: { $data }.
   *[no] Uppgifterna kan omfatta: { $data }.
}
data-possible-about = { $also ->
    [yes] Om { $people } kan uppgifterna också omfatta: { $data }.
   *[no] Om { $people } kan uppgifterna omfatta: { $data }.
}
data-may-include = kan omfatta { $data }
activity-sources = Varifrån uppgifterna kommer
activity-basis = Rättslig grund
activity-special = Känsliga uppgifter
activity-criminal = Uppgifter om lagöverträdelser
activity-recipients = Vem som får uppgifterna
activity-no-recipients = Ingen utanför vår egen organisation.
activity-retention = Hur länge
activity-need = Måste du lämna uppgifterna?
activity-profiling = Profilering
activity-choices = Vad du kan välja
profiling-by = Profileringen görs av { $names }.
activity-unidentified = Kan vi se vem du är?
unidentified = { $law ->
    [ch] Av uppgifterna kan vi inte se vem du är. Dina rättigheter kan du använda om du lämnar ytterligare information som gör att vi kan identifiera dig: { $information }.
   *[eu] Av uppgifterna kan vi inte se vem du är ({ $article }). Därför gäller inte { $rights } för dem, utom när du lämnar ytterligare information som gör att vi kan identifiera dig: { $information }.
}
source-from = vi får dem från { $source }
source-named = { $source } ({ $name })
source-public = { $source }, som allmänheten har tillgång till
source-not-public = { $source }, en källa som inte är allmänt tillgänglig
data-stored = { $place ->
    [device] finns bara på din enhet
   *[server] finns bara på våra servrar
}
source-of-data = { $data }: från { $sources }
need-for = { $data }:
# `said`: sedan följer en mening om vad som händer annars, som kan börja med "då"
need-voluntary = { $otherwise ->
    [said] Du kan välja att inte lämna uppgifterna.
   *[open] Du väljer själv om du vill lämna uppgifterna.
}
need-needed = { $otherwise ->
    [said] Vi behöver uppgifterna för det som beskrivs här, men du är inte skyldig att lämna dem.
   *[open] Vi behöver uppgifterna för det som beskrivs här. Du är inte skyldig att lämna dem, men utan dem kan vi inte göra det.
}
need-contractual = Enligt avtalet måste du lämna uppgifterna.
need-statutory = Enligt lag måste du lämna uppgifterna.
# Efter `need-for`: om ett slags uppgifter eller flera.
need-own = { $need ->
    [voluntary] { $otherwise ->
        [said] Det kan du välja att inte lämna.
       *[open] Det väljer du själv om du vill lämna.
    }
    [contractual] Det måste du lämna enligt avtalet.
    [statutory] Det måste du lämna enligt lag.
   *[needed] Det behöver du inte lämna, men utan det kan vi inte göra det som beskrivs här.
}
# En kategori kan vara en eller många, människor eller företag.
share-task = { $who ->
    [category] { $name }: { $task }
   *[named] { $name }, som { $task }
}
share-only = bara { $data }
share-only-when = bara { $data }, { $when }
# Vad andra användare eller allmänheten ser: står inom parentes efter vilka de är.
share-seen = { $role ->
    [public] alla kan se: { $data }
   *[other-users] de kan se: { $data }
}
share-seen-when = { $role ->
    [public] alla kan se: { $data }; { $when }
   *[other-users] de kan se: { $data }; { $when }
}
right-takes = { $short ->
    [yes] Det kan ta upp till { $period } från det att du hör av dig innan det får effekt.
   *[no] Det kan ta upp till { $period } från den dag du hör av dig innan det får effekt.
}
right-contact = Kontakt: { $address }.
