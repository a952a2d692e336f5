# Säkerhet, rollen som personuppgiftsbiträde, uttalanden, Kalifornien, barn, ändringar, ordlista, länkar, översättningar.

security-title = Säkerhet
security-intro = Vi skyddar personuppgifter med tekniska och organisatoriska åtgärder ({ $article }).
security-intro-plain = Vi skyddar personuppgifter med tekniska och organisatoriska åtgärder.
security-measures = Våra åtgärder omfattar bland annat:
security-certified = Vi är certifierade enligt { $standards }.
security-certified-for = Vi är certifierade enligt { $standards } för { $scope }.
security-follows = Vårt arbete följer { $standards }.
security-follows-for = För { $scope } följer vi { $standards }.
security-breach = Om något går fel
security-your-part = Vad du själv kan göra
processor-role-title = Uppgifter som vi behandlar åt andra
processor-role-services = Det gäller: { $services }.
processor-role-customers = Vad de personuppgiftsansvariga har åtagit sig
processor-role-sub-processors = Vilka vi anlitar
processor-role-sub-processor-list = Våra underbiträden finns på den här listan: { $link }.
processor-role-authorities = När en myndighet begär ut uppgifter
processor-role-requests = Vart du vänder dig
duties-title = Vad andra lagar kräver av oss
duty-activities = Det gör vi i: { $activities }.
statements-title = Annat du bör veta
statement-no-sale = Vi säljer inte personuppgifter.
statement-no-third-parties = Vi lämnar inte personuppgifter till någon utanför vår egen organisation.
statement-no-cookies = Vi använder varken cookies eller liknande tekniker.
statement-no-third-party-marketing = Vi lämnar inte personuppgifter till andra för deras egen marknadsföring.
statement-third-party-links = På våra sidor finns länkar till andras webbplatser. Vi råder inte över deras innehåll eller över hur de använder personuppgifter. Där gäller deras egen information.
children-title = Barn
children-use = { $children ->
    [none] Det vi erbjuder vänder sig inte till barn.
    [possible] Även barn kan använda det vi erbjuder.
   *[targeted] Det vi erbjuder vänder sig även till barn.
}
children-age = { $kind ->
    [account] Du måste ha fyllt { $age } år för att få ha ett konto.
   *[consent] När vi ber om samtycke behöver barn under { $age } år en vårdnadshavares samtycke.
}
children-age-in = { $kind ->
    [account] Om du bor { $places } måste du ha fyllt { $age } år för att få ha ett konto.
   *[consent] När vi ber om samtycke behöver barn under { $age } år som bor { $places } en vårdnadshavares samtycke.
}
children-ages = { $kind ->
    [account] Hur gammal du måste vara för att få ha ett konto beror på i vilket land du bor:
   *[consent] När vi ber om samtycke behöver barn under en viss ålder en vårdnadshavares samtycke. Åldern beror på i vilket land barnet bor:
}
children-age-item = { $kind ->
    [account] Minst { $age } år { $places }
   *[consent] Under { $age } år { $places }
}
children-age-other = { $kind ->
    [account] Minst { $age } år i övriga länder
   *[consent] Under { $age } år i övriga länder
}
california-title = Information till personer bosatta i Kalifornien
california-intro = Den här delen riktar sig till personer som är bosatta i Kalifornien och följer Kaliforniens lag om konsumenters personliga integritet, California Consumer Privacy Act (CCPA).
california-collected = Kategorier av personuppgifter som samlas in
california-collected-see = De kategorier av personuppgifter som vi samlar in anges för varje användning under { $link }.
california-disclosed = Personuppgifter som lämnas ut för affärsändamål
california-sale = Försäljning och delning
california-sold = { $sold ->
    [yes] Vi säljer personuppgifter i den mening som avses i CCPA.
   *[no] Vi har inte sålt personuppgifter om konsumenter i den mening som avses i CCPA.
}
california-shared = { $shared ->
    [yes] Vi delar personuppgifter för reklam som bygger på ditt beteende på andra webbplatser och i andra tjänster.
   *[no] Vi delar inte personuppgifter för reklam som bygger på ditt beteende på andra webbplatser och i andra tjänster.
}
california-opt-out = Säg nej till försäljning och delning
california-signals = Signaler från din webbläsare
california-rights = Dina rättigheter i Kalifornien
california-rights-see = Dina rättigheter är de som beskrivs i avsnittet { $link }.
california-discrimination = Ingen diskriminering
california-no-discrimination = Vi diskriminerar ingen som använder sina rättigheter enligt CCPA.
california-methods = Så lämnar du in en begäran
california-agents = Om någon annan lämnar in en begäran åt dig
california-complaints = Klagomål i Kalifornien
changes-title = Ändringar av den här policyn
changes-announced = Vi meddelar ändringar { $ways }.
changes-one-of = antingen { $ways }
changes-way = { $way ->
    [website] på vår webbplats
    [date] genom att ändra datumet på policyn
    [email] med e-post
    [newsletter] i vårt nyhetsbrev
    [app] i appen
    [social-media] i sociala medier
   *[account] i ditt konto
}
changes-advance = Viktiga ändringar berättar vi om minst { $period } innan de börjar gälla.
changes-latest = Den senaste versionen finns alltid här: { $link }.
changes-archive = Tidigare versioner: { $link }.
changes-log-caption = Ändringar hittills
changes-column-date = Datum
changes-column-version = Version
changes-column-change = Vad som ändrades
links-title = Andra dokument
links-intro = { $n ->
    [one] Det här dokumentet hör till policyn:
   *[other] De här dokumenten hör till policyn:
}
glossary-title = Ord som används här
language-name = { $tag ->
    [bg] bulgariska
    [cs] tjeckiska
    [da] danska
    [de] tyska
    [el] grekiska
    [en] engelska
    [es] spanska
    [et] estniska
    [fi] finska
    [fr] franska
    [ga] iriska
    [hr] kroatiska
    [hu] ungerska
    [it] italienska
    [lt] litauiska
    [lv] lettiska
    [mt] maltesiska
    [nb] norska
    [nl] nederländska
    [pl] polska
    [pt] portugisiska
    [ro] rumänska
    [sk] slovakiska
    [sl] slovenska
    [sv] svenska
   *[other] ett annat språk
}
translation-prevails = Det här är en översättning och är bara avsedd som information. Om den skiljer sig från originalet på { $language } gäller originalet.
translation-original = Det här är originalet. Översättningar är bara avsedda som information. Om de skiljer sig från originalet gäller originalet.
