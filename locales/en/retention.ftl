# How long data are kept. `$end` is a phrase: "for 3 years after the contract ends", "until …". `$by` says who keeps
# the data: us, or others (a recipient, or another controller).

retention-title = How long we keep personal data
retention-intro = The table sums up how long the data of each use are kept.
retention-general = In all other cases
retention-caption = How long the data of each use are kept
retention-column-activity = Use
retention-column-period = How long
retention-scope = { $scope }:
# What holds for all that the entries before it are not about
retention-scope-rest = Otherwise:
retention-scope-narrowed = { $scope }, { $more }
retention-scope-data-about = { $data } of { $people }
retention-scope-recipient = at { $names }
retention-scope-system = in { $names }
retention-scope-product = for { $names }
retention-scope-stored = { $place ->
    [device] on your device
   *[server] on our servers
}
keep = { $by ->
    [others] The data are kept { $end }.
   *[us] We keep the data { $end }.
}
keep-last = { $by ->
    [others] { $n ->
        [1] Only the most recent { $of } is kept.
       *[other] Only the { $n } most recent { $of } are kept.
    }
   *[us] { $n ->
        [1] We keep only the most recent { $of }.
       *[other] We keep only the { $n } most recent { $of }.
    }
}
keep-indefinite = { $by ->
    [others] The data are kept without a fixed end: { $reason }.
   *[us] We keep the data without a fixed end: { $reason }.
}
keep-because = { $by ->
    [others] This is done { $because }.
   *[us] We do so { $because }.
}
keep-law = The period is based on { $laws }.
keep-review = { $by ->
    [others] As long as the data are kept, they are looked through { $every }.
   *[us] As long as we keep the data, we look through them { $every }.
}
keep-then = { $by ->
    [others] { $then ->
        [anonymise] Then they are anonymised.
        [pseudonymise] Then they are pseudonymised, so that they can no longer be attributed to you without additional information, which is kept separately.
        [block] Then they are blocked, so that they are no longer used in day-to-day work.
        [archive] Then they are archived.
        [return] Then they are returned.
       *[delete] Then they are deleted.
    }
   *[us] { $then ->
        [anonymise] Then we anonymise them.
        [pseudonymise] Then we pseudonymise them, so that they can no longer be attributed to you without additional information, which is kept separately.
        [block] Then we block them, so that they are no longer used in day-to-day work.
        [archive] Then we archive them.
        [return] Then we return them.
       *[delete] Then we delete them.
    }
}
keep-older = { $by ->
    [others] { $then ->
        [anonymise] Older ones are anonymised.
        [pseudonymise] Older ones are pseudonymised, so that they can no longer be attributed to you without additional information, which is kept separately.
        [block] Older ones are blocked, so that they are no longer used in day-to-day work.
        [archive] Older ones are archived.
        [return] Older ones are returned.
       *[delete] Older ones are deleted.
    }
   *[us] { $then ->
        [anonymise] We anonymise older ones.
        [pseudonymise] We pseudonymise older ones, so that they can no longer be attributed to you without additional information, which is kept separately.
        [block] We block older ones, so that they are no longer used in day-to-day work.
        [archive] We archive older ones.
        [return] We return older ones.
       *[delete] We delete older ones.
    }
}
# How long data stay blocked, archived or pseudonymised.
phase = { $then ->
    [pseudonymise] They are kept in that form { $end }.
    [archive] They stay in the archive { $end }.
   *[block] They stay blocked { $end }.
}
# What follows the end, and how long that lasts: `$lasting` is a phrase like `$end`.
phase-short = { $then ->
    [pseudonymise] { $end }; then kept in pseudonymised form { $lasting }
    [archive] { $end }; then archived { $lasting }
   *[block] { $end }; then blocked { $lasting }
}
older-phase-short = { $then ->
    [pseudonymise] { $end }; older ones are kept in pseudonymised form { $lasting }
    [archive] { $end }; older ones are archived { $lasting }
   *[block] { $end }; older ones are blocked { $lasting }
}
review-only = { $by ->
    [others] The data are looked through { $every }, and those that are no longer needed may then be deleted.
   *[us] We look through the data { $every } and may then delete those that are no longer needed.
}
review-every = { $by ->
    [others] The data are looked through { $every }.
   *[us] We look through the data { $every }.
}
review-deletes = { $by ->
    [others] The review leads to the deletion of { $what }.
   *[us] We then delete { $what }.
}
review-may-delete = { $by ->
    [others] The review can lead to the deletion of { $what }.
   *[us] We may then delete { $what }.
}
# `$bound` says whether the period is the longest (most) or the shortest (least) that it can be.
end-for = { $bound ->
    [most] for at most { $period }
    [least] for at least { $period }
   *[exactly] for { $period }
}
end-for-after = { $bound ->
    [most] for at most { $period } { $after }
    [least] for at least { $period } { $after }
   *[exactly] for { $period } { $after }
}
# Where both have one unit, it is said once: "for between 1 and 3 years".
end-between-like = for between { $n } and { $longest }
end-between-like-after = for between { $n } and { $longest } { $after }
end-between = for between { $shortest } and { $longest }
end-between-after = for between { $shortest } and { $longest } { $after }
end-withdrawn = { $by ->
    [guardian] until a parent or guardian withdraws the consent
    [either] until the consent is withdrawn
   *[person] until you withdraw your consent
}
end-session = until your visit ends
end-date = until { $date }
end-last = { $n ->
    [1] until they are no longer the most recent { $of }
   *[other] until they are no longer among the { $n } most recent { $of }
}
end-statutory = for as long as required under { $laws }
end-statutory-for = for { $period }, as required under { $law }
end-statutory-for-after = for { $period } { $after }, as required under { $law }
end-limitation = until claims are time-barred under { $laws }
end-earlier = { $ends }, whichever comes first
end-later = { $ends }, whichever comes last
then-short = { $then ->
    [anonymise] { $end }; then anonymised
    [pseudonymise] { $end }; then pseudonymised
    [block] { $end }; then blocked
    [archive] { $end }; then archived
    [return] { $end }; then returned
   *[delete] { $end }; then deleted
}
older-short = { $then ->
    [anonymise] { $end }; older ones are anonymised
    [pseudonymise] { $end }; older ones are pseudonymised
    [block] { $end }; older ones are blocked
    [archive] { $end }; older ones are archived
    [return] { $end }; older ones are returned
   *[delete] { $end }; older ones are deleted
}
last-short = { $n ->
    [1] only the most recent { $of }
   *[other] only the { $n } most recent { $of }
}
indefinite-short = without a fixed end: { $reason }
