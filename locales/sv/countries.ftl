# Namn på länder. CLDR har dem alla; här står det som läser bättre i en policy.

country-EU = EU
country-EEA = EES
country-HK = Hongkong
country-MM = Myanmar
country-MO = Macao
country-SH = Sankta Helena, Ascension och Tristan da Cunha
