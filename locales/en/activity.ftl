# Activities: people, purposes, data, sources, necessity.

activities-title = What we use personal data for
activities-intro = { $law ->
    [none] We describe each use separately.
    [uk] We describe each use separately. By the UK GDPR we mean the General Data Protection Regulation as it is part of the law of the United Kingdom.
    [ch] We describe each use separately. By the FADP we mean the Swiss Federal Act on Data Protection.
    [eu-uk] We describe each use separately. By the GDPR we mean the General Data Protection Regulation of the European Union, Regulation (EU) 2016/679. For people in the United Kingdom the UK GDPR applies, in which most articles have the same numbers.
    [eu-ch] We describe each use separately. By the GDPR we mean the General Data Protection Regulation of the European Union, Regulation (EU) 2016/679. For people in Switzerland the Swiss Federal Act on Data Protection (FADP) applies too.
    [eu-uk-ch] We describe each use separately. By the GDPR we mean the General Data Protection Regulation of the European Union, Regulation (EU) 2016/679. For people in the United Kingdom the UK GDPR applies, in which most articles have the same numbers, and for people in Switzerland the Swiss Federal Act on Data Protection (FADP).
   *[eu] We describe each use separately. By the GDPR we mean the General Data Protection Regulation of the European Union, Regulation (EU) 2016/679.
}
activities-other = Other uses
activities-caption = { $title }
activity-column = Use
activity-cell-label = { $label }:
activity-planned = This is planned. We have not started yet.
activity-not-performed = { $said ->
    [yes] We therefore collect no personal data for it.
   *[no] We do not do this, and so we collect no personal data for it.
}
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
# Data that are not collected: in the whole policy, or in one activity, by us or by others.
not-collected = { $whole ->
    [policy] We do not collect the following data: { $data }.
    [others] The following data are not collected here: { $data }.
   *[us] We do not collect the following data here: { $data }.
}
activity-data-about = About { $people }:
data-possible = { $also ->
    [yes] The data may also include: { $data }.
   *[no] The data may include: { $data }.
}
data-possible-about = { $also ->
    [yes] About { $people } the data may also include: { $data }.
   *[no] About { $people } the data may include: { $data }.
}
data-may-include = may include { $data }
activity-sources = Where the data come from
activity-basis = Legal basis
activity-special = Sensitive data
activity-criminal = Data relating to criminal convictions and offences
activity-recipients = Who gets the data
activity-no-recipients = Nobody outside our own organisation.
activity-retention = How long
activity-need = Must you give us the data?
activity-profiling = Profiling
activity-choices = Your choices
profiling-by = The profiling is done by { $names }.
activity-unidentified = Can we tell who you are?
unidentified = { $law ->
    [ch] We cannot tell from these data who you are. You can use your rights if you give us further information by which we can identify you: { $information }.
   *[eu] We cannot tell from these data who you are ({ $article }). Therefore { $rights } do not apply to them, unless you give us further information by which we can identify you: { $information }.
}
source-from = we get them from { $source }
source-named = { $source } ({ $name })
source-public = { $source }, which the public has access to
source-not-public = { $source }, a source that is not publicly accessible
data-stored = { $place ->
    [device] kept only on your device
   *[server] kept only on our servers
}
source-of-data = { $data }: from { $sources }
need-for = { $data }:
# `said`: a sentence follows on what happens if they are not given, which may begin with "then"
need-voluntary = { $otherwise ->
    [said] You can choose not to give us the data.
   *[open] You choose whether to give us the data.
}
need-needed = { $otherwise ->
    [said] We need the data for what is described here, but you are not obliged to give them to us.
   *[open] We need the data for what is described here. You are not obliged to give them to us, but without them we cannot do it.
}
need-contractual = The contract requires you to give us the data.
need-statutory = The law requires you to give us the data.
# After `need-for`: of one kind of data or several.
need-own = { $need ->
    [voluntary] { $otherwise ->
        [said] You can choose not to give us this.
       *[open] You choose whether to give us this.
    }
    [contractual] The contract requires you to give us this.
    [statutory] The law requires you to give us this.
   *[needed] You are not obliged to give us this, but without it we cannot do what is described here.
}
# A category can be one or many, people or companies.
share-task = { $who ->
    [category] { $name }: { $task }
   *[named] { $name }, which { $task }
}
share-only = only { $data }
share-only-when = only { $data }, { $when }
# What other users or the public see of the data: stands in brackets after who they are.
share-seen = { $role ->
    [public] everybody can see: { $data }
   *[other-users] they can see: { $data }
}
share-seen-when = { $role ->
    [public] everybody can see: { $data }; { $when }
   *[other-users] they can see: { $data }; { $when }
}
right-takes = { $short ->
    [yes] It can take up to { $period } from when you tell us until this has effect.
   *[no] It can take up to { $period } from the day you tell us until this has effect.
}
right-contact = Contact: { $address }.
