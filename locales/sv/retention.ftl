# Hur länge uppgifterna sparas. `$end` är en egen fras: "i 3 år efter att avtalet har upphört", "tills …".

retention-title = Hur länge vi sparar personuppgifter
retention-intro = Tabellen sammanfattar hur länge vi sparar uppgifterna för varje användning. Om inget annat står raderar vi dem sedan.
retention-general = Där en användning inte säger något om det
retention-caption = Hur länge vi sparar uppgifterna för varje användning
retention-column-activity = Användning
retention-column-period = Hur länge
retention-scope = { $scope }:
retention-scope-recipient = hos { $names }
retention-scope-product = för { $names }
end-for = i { $period }
end-for-after = i { $period } { $after }
keep = { $then ->
    [anonymise] Vi sparar uppgifterna { $end } och anonymiserar dem sedan.
    [block] Vi sparar uppgifterna { $end } och spärrar dem sedan, så att ingen längre kan använda dem.
    [archive] Vi sparar uppgifterna { $end } och arkiverar dem sedan.
    [return] Vi sparar uppgifterna { $end } och lämnar dem sedan tillbaka.
   *[delete] Vi sparar uppgifterna { $end } och raderar dem sedan.
}
keep-withdrawn = { $then ->
    [anonymise] Vi sparar uppgifterna tills du återkallar ditt samtycke och anonymiserar dem sedan.
    [block] Vi sparar uppgifterna tills du återkallar ditt samtycke och spärrar dem sedan, så att ingen längre kan använda dem.
    [archive] Vi sparar uppgifterna tills du återkallar ditt samtycke och arkiverar dem sedan.
    [return] Vi sparar uppgifterna tills du återkallar ditt samtycke och lämnar dem sedan tillbaka.
   *[delete] Vi sparar uppgifterna tills du återkallar ditt samtycke och raderar dem sedan.
}
keep-session = Vi sparar uppgifterna bara under ditt besök.
keep-until-date = { $then ->
    [anonymise] Vi sparar uppgifterna till och med den { $date } och anonymiserar dem sedan.
    [block] Vi sparar uppgifterna till och med den { $date } och spärrar dem sedan, så att ingen längre kan använda dem.
    [archive] Vi sparar uppgifterna till och med den { $date } och arkiverar dem sedan.
    [return] Vi sparar uppgifterna till och med den { $date } och lämnar dem sedan tillbaka.
   *[delete] Vi sparar uppgifterna till och med den { $date } och raderar dem sedan.
}
keep-last = Vi sparar bara de senaste { $of }, som mest { $n }. Äldre raderas.
keep-statutory = { $then ->
    [anonymise] Vi sparar uppgifterna så länge det krävs enligt { $laws } och anonymiserar dem sedan.
    [block] Vi sparar uppgifterna så länge det krävs enligt { $laws } och spärrar dem sedan, så att ingen längre kan använda dem.
    [archive] Vi sparar uppgifterna så länge det krävs enligt { $laws } och arkiverar dem sedan.
    [return] Vi sparar uppgifterna så länge det krävs enligt { $laws } och lämnar dem sedan tillbaka.
   *[delete] Vi sparar uppgifterna så länge det krävs enligt { $laws } och raderar dem sedan.
}
keep-limitation = { $then ->
    [anonymise] Vi sparar uppgifterna tills anspråk är preskriberade enligt { $laws } och anonymiserar dem sedan.
    [block] Vi sparar uppgifterna tills anspråk är preskriberade enligt { $laws } och spärrar dem sedan, så att ingen längre kan använda dem.
    [archive] Vi sparar uppgifterna tills anspråk är preskriberade enligt { $laws } och arkiverar dem sedan.
    [return] Vi sparar uppgifterna tills anspråk är preskriberade enligt { $laws } och lämnar dem sedan tillbaka.
   *[delete] Vi sparar uppgifterna tills anspråk är preskriberade enligt { $laws } och raderar dem sedan.
}
keep-criteria = { $then ->
    [anonymise] Vi sparar uppgifterna { $criteria }. Sedan anonymiserar vi dem.
    [block] Vi sparar uppgifterna { $criteria }. Sedan spärrar vi dem, så att ingen längre kan använda dem.
    [archive] Vi sparar uppgifterna { $criteria }. Sedan arkiverar vi dem.
    [return] Vi sparar uppgifterna { $criteria }. Sedan lämnar vi tillbaka dem.
   *[delete] Vi sparar uppgifterna { $criteria }. Sedan raderar vi dem.
}
keep-indefinite = Vi sparar uppgifterna utan någon bestämd tidsgräns: { $reason }.
keep-earlier = { $then ->
    [anonymise] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar först, och anonymiserar dem sedan.
    [block] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar först, och spärrar dem sedan, så att ingen längre kan använda dem.
    [archive] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar först, och arkiverar dem sedan.
    [return] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar först, och lämnar dem sedan tillbaka.
   *[delete] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar först, och raderar dem sedan.
}
keep-later = { $then ->
    [anonymise] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar sist, och anonymiserar dem sedan.
    [block] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar sist, och spärrar dem sedan, så att ingen längre kan använda dem.
    [archive] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar sist, och arkiverar dem sedan.
    [return] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar sist, och lämnar dem sedan tillbaka.
   *[delete] Vi sparar uppgifterna { $ends }, beroende på vad som inträffar sist, och raderar dem sedan.
}
end-withdrawn = tills du återkallar ditt samtycke
end-session = tills ditt besök är slut
end-date = till och med den { $date }
end-last = tills de inte längre hör till de { $n } senaste { $of }
end-statutory = så länge det krävs enligt { $laws }
end-limitation = tills anspråk är preskriberade enligt { $laws }
then-short = { $then ->
    [anonymise] { $end }; anonymiseras sedan
    [block] { $end }; spärras sedan
    [archive] { $end }; arkiveras sedan
    [return] { $end }; lämnas sedan tillbaka
   *[delete] { $end }
}
last-short = bara de senaste { $of }, som mest { $n }
earlier-short = { $ends }, beroende på vad som inträffar först
later-short = { $ends }, beroende på vad som inträffar sist
indefinite-short = utan bestämd tidsgräns: { $reason }
keep-law = Det följer av { $laws }.
keep-because = Det gör vi { $because }.
keep-review = Dessutom går vi igenom uppgifterna { $every }.
review-only = Vi går igenom uppgifterna { $every } och kan då radera sådana som inte längre behövs.
