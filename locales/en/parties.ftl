# Who is responsible, and what the policy is about.

page-title = Privacy policy of { $name }
page-title-unnamed = Privacy policy
page-description = How { $name } uses personal data: what for, on what legal basis, for how long, who gets them and what rights you have.
meta-version = Version
meta-effective = Applies from
meta-updated = Last changed
meta-next-review = Next review
controller-title = Who is responsible for your data
controller-is = { $name } is the controller of the processing described here and so decides why and how personal data are used.
controller-is-short = { $name }, here called { $short } or “we”, is the controller of the processing described here and so decides why and how personal data are used.
controller-is-unnamed = The controller decides why and how personal data are used.
controllers-several = { $split ->
    [countries] { $n ->
        [one] Who the controller is depends on the country you are in. The other controller is named below.
       *[other] Who the controller is depends on the country you are in. The other controllers are named below.
    }
    [products] { $n ->
        [one] Who the controller is depends on the product. The other controller is named below.
       *[other] Who the controller is depends on the product. The other controllers are named below.
    }
   *[parts] { $n ->
        [one] For part of the processing there is another controller, who is named below.
       *[other] For parts of the processing there are other controllers, who are named below.
    }
}
# What stands in brackets after the name of a controller.
controller-for-products = for { $names }
controller-for-people = for people { $places }
controller-products = Controller for: { $names }.
controller-countries = Controller for people { $places }.
joint-title = Joint controllers with { $names }
joint-with = { $law ->
    [ch] Together with { $names } we decide why and how personal data are used. We are jointly responsible.
   *[eu] Together with { $names } we decide why and how personal data are used. We are joint controllers ({ $article }).
}
joint-activities = This concerns: { $activities }.
joint-essence = What we have agreed
joint-any-controller = Whatever we have agreed, you can use your rights against each of us.
joint-arrangement = Our arrangement: { $link }.
group-companies-title = Companies of our group
group-companies-intro = { $n ->
    [one] One other company belongs to our group:
    [2] Two other companies belong to our group:
    [3] Three other companies belong to our group:
   *[other] { $n } other companies belong to our group:
}
group-companies-caption = Companies of our group
group-column-company = Company
group-column-country = Country
group-column-role = Role with regard to your data
group-column-relation = Relation to us
group-role = { $role ->
    [controller] a controller itself
    [joint-controller] joint controller with us
    [processor] our processor
    [none] gets no personal data
   *[other] not stated
}
group-relation = { $relation ->
    [parent] parent company
    [subsidiary] subsidiary
    [sister] sister company
   *[other] not stated
}
representative-title = { $area ->
    [eu] Representative in the European Union
    [uk] Representative in the United Kingdom
   *[ch] Representative in Switzerland
}
representative-is = { $area ->
    [eu] We are established outside the European Union. You can turn to our representative there in all matters of this policy.
    [uk] We are established outside the United Kingdom. You can turn to our representative there in all matters of this policy.
   *[ch] We are established outside Switzerland. You can turn to our representative there in all matters of this policy.
}
officer-title = Data protection officer
officer-intro = Our data protection officer answers questions about how we use personal data and about your rights.
officer-by-post = Postal address: { $address }. Mark the letter “{ $attention }”.
contacts-title = Whom to ask about what
contacts-intro = Some matters have an address of their own:
scope-title = What this policy covers
scope-sites = { $n ->
    [one] The policy covers the website { $sites }.
   *[other] The policy covers the websites { $sites }.
}
scope-services = Services and products covered: { $services }.
scope-countries = What we offer is meant for people { $places }.
scope-people = This policy covers the personal data of { $people }.
scope-excludes = What it does not cover
