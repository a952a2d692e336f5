# Lagar som en policy nämner: `law-<id>` förklarar en lag vars namn är på ett annat språk. En svensk lag har ingen
# förklaring här; en unionsrättsakt har sitt svenska namn här.

# Europeiska unionen: själva namnet
law-eu-gdpr = dataskyddsförordningen (GDPR)
law-eu-eprivacy = direktivet om integritet och elektronisk kommunikation (direktiv 2002/58/EG)
law-eu-dsa = förordningen om digitala tjänster (förordning (EU) 2022/2065)
law-eu-ai-act = AI-förordningen (förordning (EU) 2024/1689)
law-eu-mdr = förordningen om medicintekniska produkter (förordning (EU) 2017/745)
law-eu-directive-95-46 = dataskyddsdirektivet från 1995 (direktiv 95/46/EG)

# Danmark
law-dk-databeskyttelsesloven = den danska dataskyddslagen
law-dk-bogforingsloven = den danska bokföringslagen
law-dk-bogforingsloven-1998 = den tidigare danska bokföringslagen
law-dk-cookiebekendtgorelsen = de danska föreskrifterna om kakor
law-dk-markedsforingsloven = den danska marknadsföringslagen
law-dk-foraeldelsesloven = den danska preskriptionslagen
law-dk-hvidvaskloven = den danska penningtvättslagen

# Norge
law-no-personopplysningsloven = den norska personuppgiftslagen
law-no-ekomloven = den norska lagen om elektronisk kommunikation
law-no-ekomloven-2003 = den tidigare norska lagen om elektronisk kommunikation
law-no-bokforingsloven = den norska bokföringslagen
law-no-hvitvaskingsloven = den norska penningtvättslagen
law-no-foreldelsesloven = den norska preskriptionslagen
law-no-markedsforingsloven = den norska marknadsföringslagen
law-no-pasientjournalloven = den norska patientjournallagen

# Finland: lagarna har officiella svenska namn
law-fi-tietosuojalaki = den finska dataskyddslagen
law-fi-henkilotietolaki = den tidigare finska personuppgiftslagen
law-fi-kirjanpitolaki = den finska bokföringslagen
law-fi-viestintapalvelulaki = den finska lagen om tjänster inom elektronisk kommunikation
law-fi-tyoelaman-tietosuojalaki = den finska lagen om integritetsskydd i arbetslivet

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
