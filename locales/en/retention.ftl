# How long data are kept. `$end` is a phrase of its own: "for 3 years after the contract ends", "until …".

retention-title = How long we keep personal data
retention-intro = The table sums up how long we keep the data of each use. Unless it says otherwise, we then delete them.
retention-general = Where a use says nothing about it
retention-caption = How long we keep the data of each use
retention-column-activity = Use
retention-column-period = How long
retention-scope = { $scope }:
retention-scope-recipient = at { $names }
retention-scope-product = for { $names }
end-for = for { $period }
end-for-after = for { $period } { $after }
keep = { $then ->
    [anonymise] We keep the data { $end } and then anonymise them.
    [block] We keep the data { $end } and then block them, so that nobody can use them any more.
    [archive] We keep the data { $end } and then archive them.
    [return] We keep the data { $end } and then return them.
   *[delete] We keep the data { $end } and then delete them.
}
keep-withdrawn = { $then ->
    [anonymise] We keep the data until you withdraw your consent and then anonymise them.
    [block] We keep the data until you withdraw your consent and then block them, so that nobody can use them any more.
    [archive] We keep the data until you withdraw your consent and then archive them.
    [return] We keep the data until you withdraw your consent and then return them.
   *[delete] We keep the data until you withdraw your consent and then delete them.
}
keep-session = We keep the data only during your visit.
keep-until-date = { $then ->
    [anonymise] We keep the data until { $date } and then anonymise them.
    [block] We keep the data until { $date } and then block them, so that nobody can use them any more.
    [archive] We keep the data until { $date } and then archive them.
    [return] We keep the data until { $date } and then return them.
   *[delete] We keep the data until { $date } and then delete them.
}
keep-last = We keep only the most recent { $of }, at most { $n }; older ones are deleted.
keep-statutory = { $then ->
    [anonymise] We keep the data for as long as required under { $laws } and then anonymise them.
    [block] We keep the data for as long as required under { $laws } and then block them, so that nobody can use them any more.
    [archive] We keep the data for as long as required under { $laws } and then archive them.
    [return] We keep the data for as long as required under { $laws } and then return them.
   *[delete] We keep the data for as long as required under { $laws } and then delete them.
}
keep-limitation = { $then ->
    [anonymise] We keep the data until claims are time-barred under { $laws } and then anonymise them.
    [block] We keep the data until claims are time-barred under { $laws } and then block them, so that nobody can use them any more.
    [archive] We keep the data until claims are time-barred under { $laws } and then archive them.
    [return] We keep the data until claims are time-barred under { $laws } and then return them.
   *[delete] We keep the data until claims are time-barred under { $laws } and then delete them.
}
keep-criteria = { $then ->
    [anonymise] We keep the data { $criteria }. Then we anonymise them.
    [block] We keep the data { $criteria }. Then we block them, so that nobody can use them any more.
    [archive] We keep the data { $criteria }. Then we archive them.
    [return] We keep the data { $criteria }. Then we return them.
   *[delete] We keep the data { $criteria }. Then we delete them.
}
keep-indefinite = We keep the data without a fixed end: { $reason }.
keep-earlier = { $then ->
    [anonymise] We keep the data { $ends }, whichever comes first, and then anonymise them.
    [block] We keep the data { $ends }, whichever comes first, and then block them, so that nobody can use them any more.
    [archive] We keep the data { $ends }, whichever comes first, and then archive them.
    [return] We keep the data { $ends }, whichever comes first, and then return them.
   *[delete] We keep the data { $ends }, whichever comes first, and then delete them.
}
keep-later = { $then ->
    [anonymise] We keep the data { $ends }, whichever comes last, and then anonymise them.
    [block] We keep the data { $ends }, whichever comes last, and then block them, so that nobody can use them any more.
    [archive] We keep the data { $ends }, whichever comes last, and then archive them.
    [return] We keep the data { $ends }, whichever comes last, and then return them.
   *[delete] We keep the data { $ends }, whichever comes last, and then delete them.
}
end-withdrawn = until you withdraw your consent
end-session = until your visit ends
end-date = until { $date }
end-last = until they are no longer among the most recent { $n } { $of }
end-statutory = for as long as required under { $laws }
end-limitation = until claims are time-barred under { $laws }
then-short = { $then ->
    [anonymise] { $end }; then anonymised
    [block] { $end }; then blocked
    [archive] { $end }; then archived
    [return] { $end }; then returned
   *[delete] { $end }
}
last-short = only the most recent { $of }, at most { $n }
earlier-short = { $ends }, whichever comes first
later-short = { $ends }, whichever comes last
indefinite-short = without a fixed end: { $reason }
keep-law = This follows from { $laws }.
keep-because = We do so { $because }.
keep-review = We also look through the data { $every }.
review-only = We look through the data { $every } and may then delete those that are no longer needed.
