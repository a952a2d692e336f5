# Ord runt policyn: rubriker på sidans egna delar och länkar för att ta sig fram.

page-contents = Innehåll
page-languages = Språk
page-skip = Hoppa till policyn
page-top = Till sidans början
page-number = Sida { $page } av { $pages }
page-language = Språk
