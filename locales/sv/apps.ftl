# Appars behörigheter, det som stannar på en enhet, privat bruk.

permissions-title = Appbehörigheter
permissions-intro = I inställningarna på din enhet bestämmer du vilka behörigheter en app har. Här ser du vilka vi ber om och varför.
permissions-caption = Behörigheter som vi ber om
permission-column = Behörighet
permission-name = { $permission ->
    [camera] Kamera
    [microphone] Mikrofon
    [photos] Bilder och videor
    [files] Filer
    [contacts] Kontakter
    [calendar] Kalender
    [location] Plats
    [precise-location] Exakt plats
    [background-location] Plats i bakgrunden
    [bluetooth] Bluetooth
    [nearby-devices] Enheter i närheten
    [local-network] Lokalt nätverk
    [notifications] Aviseringar
    [motion] Rörelse och träning
    [health] Hälsodata
    [phone] Telefon
    [call-log] Samtalslogg
    [text-messages] Sms
    [biometrics] Fingeravtryck och ansiktsigenkänning
    [tracking] Spårning mellan appar och webbplatser
    [accessibility] Hjälpmedelsfunktioner
    [installed-apps] Lista över installerade appar
   *[background-activity] Körning i bakgrunden
}
permission-when = Bara { $when }.
permission-need = { $need ->
    [voluntary] Du väljer själv om du vill tillåta det.
   *[needed] Du behöver inte tillåta det, men det krävs för det som beskrivs här.
}
permission-on-device = Det som behörigheten ger tillgång till stannar på din enhet. Det når aldrig oss.
on-device = Det här sker på din egen enhet. Uppgifterna når aldrig oss.
household-title = När du använder våra tjänster privat
household-use = När du använder { $services } som ett led i verksamhet av rent privat natur eller som har samband med ditt hushåll, gäller reglerna om dataskydd inte för det som du själv gör med personuppgifter där ({ $article }). De gäller däremot för oss, som tillhandahåller det du använder.
household-use-any = När du använder våra tjänster som ett led i verksamhet av rent privat natur eller som har samband med ditt hushåll, gäller reglerna om dataskydd inte för det som du själv gör med personuppgifter där ({ $article }). De gäller däremot för oss, som tillhandahåller det du använder.
