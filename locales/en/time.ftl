# Periods and events. An event of an author's own stands after "after" or "until".

period-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
period-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
period-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
period-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
period-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
period-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
at-least-every-days = { $n ->
    [one] at least once a day
   *[other] at least every { $n } days
}
at-least-every-weeks = { $n ->
    [one] at least once a week
   *[other] at least every { $n } weeks
}
at-least-every-months = { $n ->
    [one] at least once a month
   *[other] at least every { $n } months
}
at-least-every-years = { $n ->
    [one] at least once a year
   *[other] at least every { $n } years
}
valid-from = from { $date }
valid-to = up to and including { $date }
valid-between = from { $from } up to and including { $to }
applies = This applies { $period }.
after-event = after { $event }
until-event = until { $event }
