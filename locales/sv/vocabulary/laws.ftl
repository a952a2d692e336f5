# Lagar som en policy nämner: `law-<id>` förklarar en lag vars namn är på ett annat språk. En svensk lag har ingen
# förklaring här; en unionsrättsakt har sitt svenska namn här.

# Europeiska unionen: själva namnet
law-eu-gdpr = dataskyddsförordningen (GDPR)
law-eu-eprivacy = direktivet om integritet och elektronisk kommunikation (direktiv 2002/58/EG)
law-eu-dsa = förordningen om digitala tjänster (förordning (EU) 2022/2065)
law-eu-ai-act = AI-förordningen (förordning (EU) 2024/1689)
law-eu-mdr = förordningen om medicintekniska produkter (förordning (EU) 2017/745)
law-eu-directive-95-46 = dataskyddsdirektivet från 1995 (direktiv 95/46/EG)
law-eu-psd2 = betaltjänstdirektivet (direktiv (EU) 2015/2366)
law-eu-mifid2 = direktivet om marknader för finansiella instrument (direktiv 2014/65/EU)
law-eu-mar = marknadsmissbruksförordningen (förordning (EU) nr 596/2014)
law-eu-dora = förordningen om digital operativ motståndskraft (förordning (EU) 2022/2554)
law-eu-eidas = eIDAS-förordningen (förordning (EU) nr 910/2014)
law-eu-ucc = unionens tullkodex (förordning (EU) nr 952/2013)
law-eu-gpsr = produktsäkerhetsförordningen (förordning (EU) 2023/988)
law-eu-clinical-trials = förordningen om kliniska läkemedelsprövningar (förordning (EU) nr 536/2014)

# Danmark
law-dk-databeskyttelsesloven = den danska dataskyddslagen
law-dk-bogforingsloven = den danska bokföringslagen
law-dk-bogforingsloven-1998 = den tidigare danska bokföringslagen
law-dk-cookiebekendtgorelsen = de danska föreskrifterna om kakor
law-dk-markedsforingsloven = den danska marknadsföringslagen
law-dk-foraeldelsesloven = den danska preskriptionslagen
law-dk-hvidvaskloven = den danska penningtvättslagen
law-dk-betalingsloven = den danska betaltjänstlagen
law-dk-kreditaftaleloven = den danska kreditavtalslagen
law-dk-forsikringsaftaleloven = den danska försäkringsavtalslagen
law-dk-lov-om-finansiel-virksomhed = den danska lagen om finansiell verksamhet
law-dk-teleloven = den danska telelagen
law-dk-sundhedsloven = den danska hälso- och sjukvårdslagen
law-dk-journalforingsbekendtgorelsen = de danska föreskrifterna om patientjournaler
law-dk-forvaltningsloven = den danska förvaltningslagen
law-dk-offentlighedsloven = den danska offentlighetslagen
law-dk-arkivloven = den danska arkivlagen
law-dk-folkeskoleloven = den danska grundskolelagen
law-dk-lejeloven = den danska hyreslagen
law-dk-ferieloven = den danska semesterlagen
law-dk-funktionaerloven = den danska tjänstemannalagen
law-dk-helbredsoplysningsloven = den danska lagen om användning av hälsouppgifter på arbetsmarknaden

# Norge
law-no-personopplysningsloven = den norska personuppgiftslagen
law-no-ekomloven = den norska lagen om elektronisk kommunikation
law-no-ekomloven-2003 = den tidigare norska lagen om elektronisk kommunikation
law-no-bokforingsloven = den norska bokföringslagen
law-no-hvitvaskingsloven = den norska penningtvättslagen
law-no-foreldelsesloven = den norska preskriptionslagen
law-no-markedsforingsloven = den norska marknadsföringslagen
law-no-pasientjournalloven = den norska patientjournallagen
law-no-finansavtaleloven = den norska finansavtalslagen
law-no-finansforetaksloven = den norska lagen om finansföretag
law-no-forsikringsavtaleloven = den norska försäkringsavtalslagen
law-no-kredittopplysningsloven = den norska kreditupplysningslagen
law-no-inkassoloven = den norska inkassolagen
law-no-angrerettloven = den norska ångerrättslagen
law-no-postloven = den norska postlagen
law-no-skatteforvaltningsloven = den norska skatteförvaltningslagen
law-no-helsepersonelloven = den norska lagen om hälso- och sjukvårdspersonal
law-no-pasient-og-brukerrettighetsloven = den norska lagen om patienters och brukares rättigheter
law-no-helseregisterloven = den norska hälsoregisterlagen
law-no-forvaltningsloven = den norska förvaltningslagen
law-no-offentleglova = den norska offentlighetslagen
law-no-arkivlova = den norska arkivlagen
law-no-opplaeringslova = den norska utbildningslagen
law-no-husleieloven = den norska hyreslagen
law-no-arbeidsmiljoloven = den norska arbetsmiljölagen
law-no-ferieloven = den norska semesterlagen
law-no-likestillingsloven = den norska jämställdhets- och diskrimineringslagen

# Finland: lagarna har officiella svenska namn
law-fi-tietosuojalaki = den finska dataskyddslagen
law-fi-henkilotietolaki = den tidigare finska personuppgiftslagen
law-fi-kirjanpitolaki = den finska bokföringslagen
law-fi-viestintapalvelulaki = den finska lagen om tjänster inom elektronisk kommunikation
law-fi-tyoelaman-tietosuojalaki = den finska lagen om integritetsskydd i arbetslivet
law-fi-rahanpesulaki = den finska lagen om förhindrande av penningtvätt och av finansiering av terrorism
law-fi-maksupalvelulaki = den finska betaltjänstlagen
law-fi-kuluttajansuojalaki = den finska konsumentskyddslagen
law-fi-luottotietolaki = den finska kreditupplysningslagen
law-fi-vakuutussopimuslaki = den finska lagen om försäkringsavtal
law-fi-vanhentumislaki = den finska lagen om preskription av skulder
law-fi-potilaslaki = den finska lagen om patientens ställning och rättigheter
law-fi-asiakastietolaki = den finska lagen om behandling av kunduppgifter inom social- och hälsovården
law-fi-julkisuuslaki = den finska lagen om offentlighet i myndigheternas verksamhet
law-fi-hallintolaki = den finska förvaltningslagen
law-fi-perusopetuslaki = den finska lagen om grundläggande utbildning
law-fi-huoneenvuokralaki = den finska lagen om hyra av bostadslägenhet
law-fi-tyosopimuslaki = den finska arbetsavtalslagen
law-fi-tyoaikalaki = den finska arbetstidslagen
law-fi-vuosilomalaki = den finska semesterlagen
law-fi-yhdenvertaisuuslaki = den finska diskrimineringslagen

# Tyskland
law-de-bdsg = den tyska förbundsdataskyddslagen
law-de-hgb = den tyska handelslagen
law-de-ao = den tyska skatteförfarandelagen
law-de-ustg = den tyska mervärdesskattelagen
law-de-tdddg = den tyska lagen om dataskydd för telekommunikation och digitala tjänster
law-de-ttdsg = den tidigare tyska lagen om dataskydd för telekommunikation och telemedier
law-de-ddg = den tyska lagen om digitala tjänster
law-de-tmg = den tidigare tyska telemedielagen
law-de-bgb = den tyska civillagen
law-de-agg = den tyska likabehandlingslagen
law-de-uwg = den tyska lagen mot illojal konkurrens
law-de-gwg = den tyska penningtvättslagen
law-de-kwg = den tyska banklagen
law-de-zag = den tyska lagen om tillsyn över betaltjänster
law-de-wphg = den tyska lagen om värdepappershandel
law-de-vvg = den tyska försäkringsavtalslagen
law-de-vag = den tyska lagen om försäkringstillsyn
law-de-tkg = den tyska telekommunikationslagen
law-de-postg = den tyska postlagen
law-de-bgb-behandlungsvertrag = den tyska civillagen
law-de-sgb-v = den tyska socialförsäkringsbalken, bok V
law-de-sgb-x = den tyska socialförsäkringsbalken, bok X
law-de-ifg = den tyska lagen om informationsfrihet
law-de-vwvfg = den tyska förvaltningslagen
law-de-arbzg = den tyska arbetstidslagen
law-de-burlg = den tyska semesterlagen
law-de-entgfg = den tyska sjuklönelagen
law-de-estg = den tyska inkomstskattelagen

# Österrike
law-at-dsg = den österrikiska dataskyddslagen
law-at-bao = den österrikiska skatteförfarandelagen
law-at-ugb = den österrikiska handelslagen
law-at-tkg = den österrikiska telekommunikationslagen

# Schweiz
law-ch-dsg = den schweiziska dataskyddslagen
law-ch-dsv = den schweiziska dataskyddsförordningen
law-ch-or = den schweiziska obligationsrättslagen
law-ch-fmg = den schweiziska telekommunikationslagen

# Frankrike
law-fr-informatique-et-libertes = den franska dataskyddslagen
law-fr-code-de-commerce = den franska handelslagen

# Nederländerna
law-nl-uavg = den nederländska lagen om genomförande av dataskyddsförordningen
law-nl-awr = den nederländska allmänna skattelagen
law-nl-telecommunicatiewet = den nederländska telekommunikationslagen

# Irland
law-ie-dpa-2018 = den irländska dataskyddslagen
law-ie-companies-act-2014 = den irländska aktiebolagslagen
law-ie-tca-1997 = den irländska skattelagen
law-ie-eprivacy = de irländska föreskrifterna om integritet och elektronisk kommunikation

# Slovenien
law-si-zvop-2 = den slovenska personuppgiftslagen
law-si-zvop-1 = den tidigare slovenska personuppgiftslagen
law-si-zekom-2 = den slovenska lagen om elektronisk kommunikation
law-si-zekom-1 = den tidigare slovenska lagen om elektronisk kommunikation
law-si-zddv-1 = den slovenska mervärdesskattelagen

# Estland
law-ee-iks = den estniska personuppgiftslagen
law-ee-rps = den estniska bokföringslagen

# Spanien
law-es-lopdgdd = den spanska organiska lagen om dataskydd och digitala rättigheter
law-es-lssi = den spanska lagen om informationssamhällets tjänster
law-es-codigo-de-comercio = den spanska handelslagen

# Italien
law-it-codice-privacy = den italienska dataskyddslagen
law-it-codice-civile = den italienska civillagen

# Polen
law-pl-uodo = den polska personuppgiftslagen
law-pl-rachunkowosc = den polska bokföringslagen
law-pl-pke = den polska lagen om elektronisk kommunikation

# Storbritannien
law-gb-uk-gdpr = den brittiska dataskyddsförordningen
law-gb-dpa-2018 = den brittiska dataskyddslagen
law-gb-duaa-2025 = den brittiska lagen om användning av och tillgång till data
law-gb-pecr = de brittiska föreskrifterna om integritet och elektronisk kommunikation
law-gb-companies-act-2006 = den brittiska aktiebolagslagen
law-gb-limitation-act-1980 = den brittiska preskriptionslagen

# Kalifornien
law-us-ca-ccpa = Kaliforniens lag om konsumenters personliga integritet

# Island och Liechtenstein
law-is-personuverndarlog = den isländska dataskyddslagen
law-li-dsg = den liechtensteinska dataskyddslagen
