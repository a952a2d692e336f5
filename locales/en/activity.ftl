# Activities: people, purposes, data, sources, necessity.

activities-title = What we use personal data for
activities-intro = We describe each use separately. By the GDPR we mean the General Data Protection Regulation of the European Union, Regulation (EU) 2016/679.
activities-other = Other uses
activities-caption = { $title }
activity-column = Use
activity-planned = This is planned. We have not started yet.
activity-not-performed = We do not do this, and so we collect no personal data for it.
activity-replaces = It takes the place of { $activity }.
activity-replaced = After that: { $activity }.
activity-controllers = { $n ->
    [one] Controller here: { $names }.
   *[other] Controllers here: { $names }.
}
activity-products = This concerns: { $names }.
activity-platforms = We do this only { $platforms }.
activity-people = Whose data
activity-purposes = What for
activity-data = Which data
activity-data-about = About { $people }:
activity-sources = Where the data come from
activity-basis = Legal basis
activity-special = Sensitive data
activity-recipients = Who gets the data
activity-no-recipients = Nobody outside our own organisation.
activity-retention = How long
activity-need = Must you give us the data?
activity-profiling = Profiling
activity-choices = Your choices
source-named = { $source } ({ $name })
source-public = { $source }, a publicly accessible source
source-not-public = { $source }, a source that is not publicly accessible
data-stored = { $place ->
    [device] kept only on your device
   *[server] kept only on our servers
}
source-of-data = { $data }: from { $sources }
need-for = { $data }:
need-voluntary = You choose whether to give us the data.
need-needed = You do not have to give us the data, but we cannot do this without them.
need-contractual = The contract requires you to give us the data.
need-statutory = The law requires you to give us the data.
share-task = { $name }, which { $task }
share-only = only { $data }
share-only-when = only { $data }, { $when }
right-takes = It can take up to { $period } before this has effect.
right-contact = Contact: { $address }.
