# Tidslängder, så som de står efter "i", "efter" eller "inom".

period-minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minuter
}
period-hours = { $n ->
    [one] { $n } timme
   *[other] { $n } timmar
}
period-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagar
}
period-weeks = { $n ->
    [one] { $n } vecka
   *[other] { $n } veckor
}
period-months = { $n ->
    [one] { $n } månad
   *[other] { $n } månader
}
period-years = { $n ->
    [one] { $n } år
   *[other] { $n } år
}
