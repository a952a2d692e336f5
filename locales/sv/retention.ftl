# Hur länge uppgifterna sparas. `$end` är en fras: "i 3 år efter att avtalet har upphört", "tills …". `$by` säger vem
# som sparar: vi (us) eller någon annan (others), till exempel en mottagare.

retention-title = Hur länge vi sparar personuppgifter
retention-intro = Tabellen sammanfattar hur länge uppgifterna sparas för varje användning.
retention-general = I alla andra fall
retention-caption = Hur länge uppgifterna sparas för varje användning
retention-column-activity = Användning
retention-column-period = Hur länge
retention-scope = { $scope }:
# Det som gäller för allt som posterna före inte handlar om
retention-scope-rest = I övrigt:
retention-scope-narrowed = { $scope }, { $more }
retention-scope-data-about = { $data } för { $people }
retention-scope-recipient = hos { $names }
retention-scope-system = i { $names }
retention-scope-product = för { $names }
retention-scope-stored = { $place ->
    [device] på din enhet
   *[server] på våra servrar
}
keep = { $by ->
    [others] Uppgifterna sparas { $end }.
   *[us] Vi sparar uppgifterna { $end }.
}
keep-last = { $by ->
    [others] { $n ->
        [1] Bara den senaste uppgiften sparas: { $of }.
       *[other] Bara de { $n } senaste { $of } sparas.
    }
   *[us] { $n ->
        [1] Vi sparar bara den senaste uppgiften: { $of }.
       *[other] Vi sparar bara de { $n } senaste { $of }.
    }
}
keep-indefinite = { $by ->
    [others] Uppgifterna sparas utan någon bestämd tidsgräns: { $reason }.
   *[us] Vi sparar uppgifterna utan någon bestämd tidsgräns: { $reason }.
}
keep-because = { $by ->
    [others] Det sker { $because }.
   *[us] Det gör vi { $because }.
}
keep-law = Tiden bygger på { $laws }.
keep-review = { $by ->
    [others] Så länge uppgifterna sparas ses de över { $every }.
   *[us] Så länge vi sparar uppgifterna går vi igenom dem { $every }.
}
keep-then = { $by ->
    [others] { $then ->
        [anonymise] Sedan anonymiseras de.
        [pseudonymise] Sedan pseudonymiseras de, så att de inte längre kan kopplas till dig utan kompletterande uppgifter, som förvaras separat.
        [block] Sedan spärras de, så att de inte längre används i det dagliga arbetet.
        [archive] Sedan arkiveras de.
        [return] Sedan lämnas de tillbaka.
       *[delete] Sedan raderas de.
    }
   *[us] { $then ->
        [anonymise] Sedan anonymiserar vi dem.
        [pseudonymise] Sedan pseudonymiserar vi dem, så att de inte längre kan kopplas till dig utan kompletterande uppgifter, som förvaras separat.
        [block] Sedan spärrar vi dem, så att de inte längre används i det dagliga arbetet.
        [archive] Sedan arkiverar vi dem.
        [return] Sedan lämnar vi tillbaka dem.
       *[delete] Sedan raderar vi dem.
    }
}
keep-older = { $by ->
    [others] { $then ->
        [anonymise] Äldre anonymiseras.
        [pseudonymise] Äldre pseudonymiseras, så att de inte längre kan kopplas till dig utan kompletterande uppgifter, som förvaras separat.
        [block] Äldre spärras, så att de inte längre används i det dagliga arbetet.
        [archive] Äldre arkiveras.
        [return] Äldre lämnas tillbaka.
       *[delete] Äldre raderas.
    }
   *[us] { $then ->
        [anonymise] Äldre anonymiserar vi.
        [pseudonymise] Äldre pseudonymiserar vi, så att de inte längre kan kopplas till dig utan kompletterande uppgifter, som förvaras separat.
        [block] Äldre spärrar vi, så att de inte längre används i det dagliga arbetet.
        [archive] Äldre arkiverar vi.
        [return] Äldre lämnar vi tillbaka.
       *[delete] Äldre raderar vi.
    }
}
# Hur länge uppgifterna är spärrade, arkiverade eller pseudonymiserade.
phase = { $then ->
    [pseudonymise] I den formen sparas de { $end }.
    [archive] De ligger kvar i arkivet { $end }.
   *[block] De är spärrade { $end }.
}
# Vad som händer efter tiden och hur länge det varar: `$lasting` är en fras som `$end`.
phase-short = { $then ->
    [pseudonymise] { $end }; sparas sedan pseudonymiserade { $lasting }
    [archive] { $end }; arkiveras sedan { $lasting }
   *[block] { $end }; spärras sedan { $lasting }
}
older-phase-short = { $then ->
    [pseudonymise] { $end }; äldre sparas pseudonymiserade { $lasting }
    [archive] { $end }; äldre arkiveras { $lasting }
   *[block] { $end }; äldre spärras { $lasting }
}
review-only = { $by ->
    [others] Uppgifterna ses över { $every }, och då kan sådana som inte längre behövs raderas.
   *[us] Vi går igenom uppgifterna { $every } och kan då radera sådana som inte längre behövs.
}
review-every = { $by ->
    [others] Uppgifterna ses över { $every }.
   *[us] Vi går igenom uppgifterna { $every }.
}
review-deletes = { $by ->
    [others] Då raderas { $what }.
   *[us] Då raderar vi { $what }.
}
review-may-delete = { $by ->
    [others] Då kan { $what } raderas.
   *[us] Då kan vi radera { $what }.
}
# `$bound` säger om tiden är den längsta (most) eller den kortaste (least) som är möjlig.
end-for = { $bound ->
    [most] i högst { $period }
    [least] i minst { $period }
   *[exactly] i { $period }
}
end-for-after = { $bound ->
    [most] i högst { $period } { $after }
    [least] i minst { $period } { $after }
   *[exactly] i { $period } { $after }
}
# Har båda samma enhet sägs den en gång: "i mellan 1 och 3 år".
end-between-like = i mellan { $n } och { $longest }
end-between-like-after = i mellan { $n } och { $longest } { $after }
end-between = i mellan { $shortest } och { $longest }
end-between-after = i mellan { $shortest } och { $longest } { $after }
end-withdrawn = { $by ->
    [guardian] tills en vårdnadshavare återkallar samtycket
    [either] tills samtycket återkallas
   *[person] tills du återkallar ditt samtycke
}
end-session = tills ditt besök är slut
end-date = till och med den { $date }
end-last = { $n ->
    [1] tills det finns en nyare uppgift ({ $of })
   *[other] tills de inte längre hör till de { $n } senaste { $of }
}
end-statutory = så länge det krävs enligt { $laws }
end-statutory-for = i { $period }, som krävs enligt { $law }
end-statutory-for-after = i { $period } { $after }, som krävs enligt { $law }
end-limitation = tills anspråk är preskriberade enligt { $laws }
end-earlier = { $ends }, beroende på vad som inträffar först
end-later = { $ends }, beroende på vad som inträffar sist
then-short = { $then ->
    [anonymise] { $end }; anonymiseras sedan
    [pseudonymise] { $end }; pseudonymiseras sedan
    [block] { $end }; spärras sedan
    [archive] { $end }; arkiveras sedan
    [return] { $end }; lämnas sedan tillbaka
   *[delete] { $end }; raderas sedan
}
older-short = { $then ->
    [anonymise] { $end }; äldre anonymiseras
    [pseudonymise] { $end }; äldre pseudonymiseras
    [block] { $end }; äldre spärras
    [archive] { $end }; äldre arkiveras
    [return] { $end }; äldre lämnas tillbaka
   *[delete] { $end }; äldre raderas
}
last-short = { $n ->
    [1] bara den senaste uppgiften: { $of }
   *[other] bara de { $n } senaste { $of }
}
indefinite-short = utan bestämd tidsgräns: { $reason }
