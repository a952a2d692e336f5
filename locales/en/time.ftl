# Lengths of time, as they stand after "for", "after" or "within".

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
