# Cookies och liknande.

cookies-title = { $place ->
    [app] Vad appen lagrar och läser på din enhet
   *[website] Cookies och liknande tekniker
}
cookies-about = { $place ->
    [app] Appar kan innehålla programkomponenter (SDK) som lagrar uppgifter på din enhet eller läser dem där. De gör ungefär samma sak som cookies på webbplatser, och samma regler gäller för dem.
   *[website] Cookies (kakor) är små textfiler som din webbläsare lagrar på din dator, surfplatta eller telefon och som kan läsas igen vid ett senare besök. Andra tekniker, som pixlar och lokal lagring, fungerar på liknande sätt, och samma regler gäller för dem.
}
cookies-count = { $place ->
    [app] { $n ->
        [one] Här beskriver vi en teknik i appen.
       *[other] Här beskriver vi { $n } tekniker i appen.
    }
   *[website] { $n ->
        [one] Här beskriver vi en cookie eller liknande teknik.
       *[other] Här beskriver vi { $n } cookies och liknande tekniker.
    }
}
cookies-third-party = { $n ->
    [one] En av dem sätts av någon annan.
   *[other] { $n } av dem sätts av andra.
}
cookies-third-party-all = { $n ->
    [one] Den sätts av någon annan.
   *[other] Alla sätts av andra.
}
# Utöver dem finns poster utan namn, som kan stå för många
cookies-count-named = { $place ->
    [app] { $n ->
        [0] De tekniker i appen som vi beskriver här har inga egna namn.
        [one] Här beskriver vi en teknik i appen med namn, och andra som inte har något eget namn.
       *[other] Här beskriver vi { $n } tekniker i appen med namn, och andra som inte har något eget namn.
    }
   *[website] { $n ->
        [0] De cookies och liknande tekniker som vi beskriver här har inga egna namn.
        [one] Här beskriver vi en cookie eller liknande teknik med namn, och andra som inte har något eget namn.
       *[other] Här beskriver vi { $n } cookies och liknande tekniker med namn, och andra som inte har något eget namn.
    }
}
cookies-ours = { $n ->
    [one] Vi sätter den själva.
   *[other] Vi sätter alla själva.
}
cookies-our-domain = { $n ->
    [one] Den sätts från vår egen domän.
   *[other] Alla sätts från vår egen domän.
}
cookies-other-domains = { $n ->
    [one] En av dem sätts från en annan domän än vår.
   *[other] { $n } av dem sätts från andra domäner än vår.
}
cookies-longest = { $n ->
    [one] Den lagras i högst { $duration }.
   *[other] Den längsta lagringstiden är { $duration }.
}
cookies-category-title = { $category ->
    [necessary] Nödvändiga
    [preferences] Inställningar
    [statistics] Statistik
    [marketing] Marknadsföring
   *[unclassified] Utan kategori
}
cookies-category-about = { $category ->
    [necessary] { $place ->
        [app] Appen behöver dem för att göra det du ber den om. De kräver inget samtycke.
       *[website] Webbplatsen behöver dem för att göra det du ber den om. De kräver inget samtycke.
    }
    [preferences] { $consent ->
        [yes] { $place ->
            [app] De minns hur du vill ha appen. De används bara om du samtycker.
           *[website] De minns hur du vill ha webbplatsen. De sätts bara om du samtycker.
        }
       *[no] { $place ->
            [app] De minns hur du vill ha appen.
           *[website] De minns hur du vill ha webbplatsen.
        }
    }
    [statistics] { $consent ->
        [yes] { $place ->
            [app] De visar oss hur appen används. De används bara om du samtycker.
           *[website] De visar oss hur webbplatsen används. De sätts bara om du samtycker.
        }
       *[no] { $place ->
            [app] De visar oss hur appen används.
           *[website] De visar oss hur webbplatsen används.
        }
    }
    [marketing] { $consent ->
        [yes] { $place ->
            [app] De används för att visa reklam och mäta hur den fungerar, och bara om du samtycker.
           *[website] De används för att visa reklam och mäta hur den fungerar. De sätts bara om du samtycker.
        }
       *[no] De används för att visa reklam och mäta hur den fungerar.
    }
   *[unclassified] För de här anges ingen kategori.
}
cookies-caption = { $category ->
    [necessary] { $place ->
        [app] Nödvändiga tekniker i appen
       *[website] Nödvändiga cookies och liknande tekniker
    }
    [preferences] { $place ->
        [app] Tekniker i appen för inställningar
       *[website] Cookies och liknande tekniker för inställningar
    }
    [statistics] { $place ->
        [app] Tekniker i appen för statistik
       *[website] Cookies och liknande tekniker för statistik
    }
    [marketing] { $place ->
        [app] Tekniker i appen för marknadsföring
       *[website] Cookies och liknande tekniker för marknadsföring
    }
   *[unclassified] { $place ->
        [app] Tekniker i appen utan kategori
       *[website] Cookies och liknande tekniker utan kategori
    }
}
cookie-column-name = Namn
cookie-column-provider = { $place ->
    [app] Vems den är
   *[website] Sätts av
}
cookie-column-purpose = Vad den gör
cookie-column-duration = Hur länge
cookie-column-readers = Vem som kan läsa den
cookie-provider-open = Anges inte
cookie-unnamed = { $storage } utan eget namn
cookie-unnamed-of = { $storage } från { $provider }
cookie-storage = { $storage ->
    [cookie] cookies
    [local-storage] lokal lagring
    [session-storage] sessionslagring
    [indexed-db] IndexedDB
    [pixel] pixlar
    [beacon] webbfyrar
    [script] skript
    [fingerprint] enhetsigenkänning (fingerprinting)
    [sdk] programkomponenter (SDK) i appen
   *[cache] cachade filer
}
cookie-storage-several = Teknik: { $storages }.
cookie-purpose = { $purposes }.
cookie-place = Sätts { $place }.
# `$number`: en post utan namn står för många.
cookie-set = { $place ->
    [app] { $number ->
        [many] { $when ->
            [on-load] De används så snart appen startar.
            [after-consent] De används när du har samtyckt.
           *[on-request] De används när du ber om funktionen.
        }
       *[one] { $when ->
            [on-load] Den används så snart appen startar.
            [after-consent] Den används när du har samtyckt.
           *[on-request] Den används när du ber om funktionen.
        }
    }
   *[website] { $number ->
        [many] { $when ->
            [on-load] De sätts när sidan laddas.
            [after-consent] De sätts när du har samtyckt.
           *[on-request] De sätts när du ber om funktionen.
        }
       *[one] { $when ->
            [on-load] Den sätts när sidan laddas.
            [after-consent] Den sätts när du har samtyckt.
           *[on-request] Den sätts när du ber om funktionen.
        }
    }
}
duration-session = tills ditt besök är slut (session)
duration-up-to = upp till { $period }
duration-until-cleared = { $number ->
    [many] tills du raderar dem
   *[one] tills du raderar den
}
duration-persistent = { $place ->
    [app] finns kvar när du stänger appen (beständig); hur länge anges inte
   *[website] finns kvar när du stänger webbläsaren (beständig); hur länge anges inte
}
cookies-choice-title = { $place ->
    [app] Ditt val om vad appen lagrar och läser
   *[website] Ditt val om cookies
}
cookies-consent = { $n ->
    [one] En av teknikerna används bara om du samtycker. Du kan när som helst ändra dig.
   *[other] Av teknikerna används { $n } bara om du samtycker. Du kan när som helst ändra dig.
}
cookies-consent-all = { $n ->
    [one] Den teknik som beskrivs här används bara om du samtycker. Du kan när som helst ändra dig.
   *[other] Alla tekniker som beskrivs här används bara om du samtycker. Du kan när som helst ändra dig.
}
cookies-tool = Vi frågar efter ditt val med verktyget { $tool }.
cookies-change-at = Ändra ditt val här: { $link }.
cookies-refuse-as-easy = Det är lika lätt att säga nej som att säga ja.
cookies-remembered = Vi minns ditt val i { $period } och frågar sedan igen.
cookies-browser = { $ways ->
    [other] Du kan också när som helst radera cookies i webbläsarens inställningar eller blockera dem där.
   *[none] Du kan när som helst radera cookies i webbläsarens inställningar eller blockera dem där.
}
cookies-browser-list = Så gör du i din webbläsare:
cookies-opt-out-at = Här tackar du nej hos { $names }: { $link }.
cookies-no-opt-out = { $n ->
    [one] { $names } har ingen tjänst där du kan tacka nej.
   *[other] { $names } har ingen tjänst där du kan tacka nej.
}
cookies-provider-notice = { $name } om cookies: { $link }.
cookies-used-for = Används för: { $activities }.
