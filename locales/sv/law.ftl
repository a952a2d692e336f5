# Så hänvisar svenskan till förordningen. $act säger vilken rättsakt som nämns efter stället; [none] utelämnar den
# där meningen redan har nämnt den. $article är "6" eller "22A", $paragraph "1", $point en bokstav.

cite-letters = a b c d e f g h i j
cite-act = { $act ->
    [uk-gdpr] den brittiska dataskyddsförordningen (UK GDPR)
    [fadp] den schweiziska dataskyddslagen (FADP)
   *[gdpr] EU:s allmänna dataskyddsförordning (GDPR)
}
cite-article = { $act ->
    [gdpr] artikel { $article } i dataskyddsförordningen
    [uk-gdpr] artikel { $article } i den brittiska dataskyddsförordningen
    [fadp] artikel { $article } i den schweiziska dataskyddslagen
   *[none] artikel { $article }
}
cite-paragraph = { $act ->
    [gdpr] artikel { $article }.{ $paragraph } i dataskyddsförordningen
    [uk-gdpr] artikel { $article }.{ $paragraph } i den brittiska dataskyddsförordningen
    [fadp] artikel { $article }.{ $paragraph } i den schweiziska dataskyddslagen
   *[none] artikel { $article }.{ $paragraph }
}
cite-second-subparagraph = { $act ->
    [gdpr] artikel { $article }.{ $paragraph } andra stycket i dataskyddsförordningen
    [uk-gdpr] artikel { $article }.{ $paragraph } andra stycket i den brittiska dataskyddsförordningen
    [fadp] artikel { $article }.{ $paragraph } andra stycket i den schweiziska dataskyddslagen
   *[none] artikel { $article }.{ $paragraph } andra stycket
}
cite-point = { $act ->
    [gdpr] artikel { $article }.{ $paragraph } { $point } i dataskyddsförordningen
    [uk-gdpr] artikel { $article }.{ $paragraph } { $point } i den brittiska dataskyddsförordningen
    [fadp] artikel { $article }.{ $paragraph } { $point } i den schweiziska dataskyddslagen
   *[none] artikel { $article }.{ $paragraph } { $point }
}
cite-article-point = { $act ->
    [gdpr] artikel { $article } { $point } i dataskyddsförordningen
    [uk-gdpr] artikel { $article } { $point } i den brittiska dataskyddsförordningen
    [fadp] artikel { $article } { $point } i den schweiziska dataskyddslagen
   *[none] artikel { $article } { $point }
}
cite-articles = { $act ->
    [gdpr] artiklarna { $first }–{ $last } i dataskyddsförordningen
    [uk-gdpr] artiklarna { $first }–{ $last } i den brittiska dataskyddsförordningen
    [fadp] artiklarna { $first }–{ $last } i den schweiziska dataskyddslagen
   *[none] artiklarna { $first }–{ $last }
}
cite-in-law = { $place } i { $law }
# Vad en utländsk lag är och vad den heter: "den tyska handelslagen (§ 257 HGB)"
# Lagar som är exempel, efter andra eller ensamma: ”enligt till exempel …”.
law-examples = till exempel { $laws }
cite-foreign-law = { $explanation } ({ $law })
