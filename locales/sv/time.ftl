# Tider och händelser. En händelse med författarens egna ord står efter "efter" eller "tills".

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
at-least-every-days = { $n ->
    [one] minst en gång om dagen
    [2] minst varannan dag
   *[other] minst en gång på { $n } dagar
}
at-least-every-weeks = { $n ->
    [one] minst en gång i veckan
    [2] minst varannan vecka
   *[other] minst en gång på { $n } veckor
}
at-least-every-months = { $n ->
    [one] minst en gång i månaden
    [2] minst varannan månad
    [3] minst var tredje månad
    [6] minst var sjätte månad
   *[other] minst en gång på { $n } månader
}
at-least-every-years = { $n ->
    [one] minst en gång om året
    [2] minst vartannat år
    [3] minst vart tredje år
    [5] minst vart femte år
   *[other] minst en gång på { $n } år
}
valid-from = från och med den { $date }
valid-to = till och med den { $date }
valid-between = från och med den { $from } till och med den { $to }
applies = Det här gäller { $period }.
after-event = efter { $event }
until-event = tills { $event }
