# How English cites the regulation. $act says which act is named after the place; [none] leaves it out, where the
# sentence has named it already. Values arrive ready: $article is "6" or "22A", $paragraph "1", $point a letter.

# The letters of points in their order, with a space between
cite-letters = a b c d e f g h i j
# The act by itself, as it is first mentioned
cite-act = { $act ->
    [uk-gdpr] the UK General Data Protection Regulation (UK GDPR)
    [fadp] the Swiss Federal Act on Data Protection (FADP)
   *[gdpr] the General Data Protection Regulation (GDPR)
}
# Article 13
cite-article = { $act ->
    [gdpr] Article { $article } GDPR
    [uk-gdpr] Article { $article } UK GDPR
    [fadp] Article { $article } FADP
   *[none] Article { $article }
}
# Article 45(3)
cite-paragraph = { $act ->
    [gdpr] Article { $article }({ $paragraph }) GDPR
    [uk-gdpr] Article { $article }({ $paragraph }) UK GDPR
    [fadp] Article { $article }({ $paragraph }) FADP
   *[none] Article { $article }({ $paragraph })
}
# Article 49(1), second subparagraph
cite-second-subparagraph = { $act ->
    [gdpr] the second subparagraph of Article { $article }({ $paragraph }) GDPR
    [uk-gdpr] the second subparagraph of Article { $article }({ $paragraph }) UK GDPR
    [fadp] the second subparagraph of Article { $article }({ $paragraph }) FADP
   *[none] the second subparagraph of Article { $article }({ $paragraph })
}
# Article 6(1)(f)
cite-point = { $act ->
    [gdpr] Article { $article }({ $paragraph })({ $point }) GDPR
    [uk-gdpr] Article { $article }({ $paragraph })({ $point }) UK GDPR
    [fadp] Article { $article }({ $paragraph })({ $point }) FADP
   *[none] Article { $article }({ $paragraph })({ $point })
}
# A point of an article without paragraphs: Article 5(f)
cite-article-point = { $act ->
    [gdpr] Article { $article }({ $point }) GDPR
    [uk-gdpr] Article { $article }({ $point }) UK GDPR
    [fadp] Article { $article }({ $point }) FADP
   *[none] Article { $article }({ $point })
}
# Articles 15 to 22
cite-articles = { $act ->
    [gdpr] Articles { $first } to { $last } GDPR
    [uk-gdpr] Articles { $first } to { $last } UK GDPR
    [fadp] Articles { $first } to { $last } FADP
   *[none] Articles { $first } to { $last }
}
# A place in another law of the Union: $place is from the messages above, $law from vocabulary/laws.ftl
cite-in-law = { $place } of { $law }
# What a foreign law is, and what it is called: "the Swedish Bookkeeping Act (7 kap. 2 § bokföringslagen 1999:1078)"
# Laws that are examples, after others or alone: “under laws such as …”.
law-examples = laws such as { $laws }
cite-foreign-law = { $explanation } ({ $law })
