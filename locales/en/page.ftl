# Words around the policy: headings of the page's own parts and links for moving about.

page-contents = Contents
page-languages = Languages
page-skip = Skip to the policy
page-top = Back to the top
page-number = Page { $page } of { $pages }
page-language = Language
