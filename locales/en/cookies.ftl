# Cookies and other trackers.

cookies-title = { $place ->
    [app] What the app stores and reads on your device
   *[website] Cookies and similar technologies
}
cookies-about = { $place ->
    [app] Apps can contain software components (SDKs) that store information on your device or read it there. They do much the same as cookies on websites, and the same rules apply to them.
   *[website] Cookies are small text files that your browser stores on your computer, tablet or phone and that can be read again on a later visit. Other technologies, such as pixels and local storage, work in similar ways, and the same rules apply to them.
}
cookies-count = { $place ->
    [app] { $n ->
        [one] We describe one technology of the app here.
       *[other] We describe { $n } technologies of the app here.
    }
   *[website] { $n ->
        [one] We describe one cookie or similar technology here.
       *[other] We describe { $n } cookies and similar technologies here.
    }
}
cookies-third-party = { $n ->
    [one] One of them is set by somebody else.
   *[other] { $n } of them are set by others.
}
cookies-third-party-all = { $n ->
    [one] It is set by somebody else.
   *[other] All of them are set by others.
}
# Besides these there are entries without a name, which may stand for many
cookies-count-named = { $place ->
    [app] { $n ->
        [0] The technologies of the app that we describe here have no names of their own.
        [one] We describe one technology of the app by its name, and others that have no name of their own.
       *[other] We describe { $n } technologies of the app by name, and others that have no name of their own.
    }
   *[website] { $n ->
        [0] The cookies and similar technologies that we describe here have no names of their own.
        [one] We describe one cookie or similar technology by its name, and others that have no name of their own.
       *[other] We describe { $n } cookies and similar technologies by name, and others that have no name of their own.
    }
}
cookies-ours = { $n ->
    [one] We set it ourselves.
   *[other] We set all of them ourselves.
}
cookies-our-domain = { $n ->
    [one] It is set from our own domain.
   *[other] All of them are set from our own domain.
}
cookies-other-domains = { $n ->
    [one] One of them is set from another domain than ours.
   *[other] { $n } of them are set from other domains than ours.
}
cookies-longest = { $n ->
    [one] It is stored for at most { $duration }.
   *[other] The longest storage period is { $duration }.
}
cookies-category-title = { $category ->
    [necessary] Necessary
    [preferences] Preferences
    [statistics] Statistics
    [marketing] Marketing
   *[unclassified] Without a category
}
cookies-category-about = { $category ->
    [necessary] { $place ->
        [app] The app needs these to do what you ask it for. They require no consent.
       *[website] The website needs these to do what you ask it for. They require no consent.
    }
    [preferences] { $consent ->
        [yes] { $place ->
            [app] These remember how you want the app to be. They are used only if you agree.
           *[website] These remember how you want the website to be. They are set only if you agree.
        }
       *[no] { $place ->
            [app] These remember how you want the app to be.
           *[website] These remember how you want the website to be.
        }
    }
    [statistics] { $consent ->
        [yes] { $place ->
            [app] These show us how the app is used. They are used only if you agree.
           *[website] These show us how the website is used. They are set only if you agree.
        }
       *[no] { $place ->
            [app] These show us how the app is used.
           *[website] These show us how the website is used.
        }
    }
    [marketing] { $consent ->
        [yes] { $place ->
            [app] These are used to show advertising and to measure it, and only if you agree.
           *[website] These are used to show advertising and to measure it. They are set only if you agree.
        }
       *[no] These are used to show advertising and to measure it.
    }
   *[unclassified] No category is stated for these.
}
cookies-caption = { $category ->
    [necessary] { $place ->
        [app] Necessary technologies of the app
       *[website] Necessary cookies and similar technologies
    }
    [preferences] { $place ->
        [app] Technologies of the app for preferences
       *[website] Cookies and similar technologies for preferences
    }
    [statistics] { $place ->
        [app] Technologies of the app for statistics
       *[website] Cookies and similar technologies for statistics
    }
    [marketing] { $place ->
        [app] Technologies of the app for marketing
       *[website] Cookies and similar technologies for marketing
    }
   *[unclassified] { $place ->
        [app] Technologies of the app without a category
       *[website] Cookies and similar technologies without a category
    }
}
cookie-column-name = Name
cookie-column-provider = { $place ->
    [app] Whose it is
   *[website] Set by
}
cookie-column-purpose = What it does
cookie-column-duration = How long
cookie-column-readers = Who can read it
cookie-provider-open = Not stated
cookie-unnamed = { $storage } without a name of their own
cookie-unnamed-of = { $storage } from { $provider }
cookie-storage = { $storage ->
    [cookie] cookies
    [local-storage] local storage
    [session-storage] session storage
    [indexed-db] IndexedDB
    [pixel] pixels
    [beacon] web beacons
    [script] scripts
    [fingerprint] device fingerprinting
    [sdk] software components (SDK) in the app
   *[cache] cached files
}
cookie-storage-several = Technology: { $storages }.
cookie-purpose = { $purposes }.
cookie-place = Set { $place }.
# `$number`: an entry without a name stands for many.
cookie-set = { $place ->
    [app] { $number ->
        [many] { $when ->
            [on-load] They are used as soon as the app starts.
            [after-consent] They are used after you have agreed.
           *[on-request] They are used when you ask for the function.
        }
       *[one] { $when ->
            [on-load] It is used as soon as the app starts.
            [after-consent] It is used after you have agreed.
           *[on-request] It is used when you ask for the function.
        }
    }
   *[website] { $number ->
        [many] { $when ->
            [on-load] They are set when the page loads.
            [after-consent] They are set after you have agreed.
           *[on-request] They are set when you ask for the function.
        }
       *[one] { $when ->
            [on-load] It is set when the page loads.
            [after-consent] It is set after you have agreed.
           *[on-request] It is set when you ask for the function.
        }
    }
}
duration-session = until your visit ends (session)
duration-up-to = up to { $period }
duration-until-cleared = { $number ->
    [many] until you delete them
   *[one] until you delete it
}
duration-persistent = { $place ->
    [app] stays when you close the app (persistent); how long is not stated
   *[website] stays when you close the browser (persistent); how long is not stated
}
cookies-choice-title = { $place ->
    [app] Your choice about what the app stores and reads
   *[website] Your choice about cookies
}
cookies-consent = { $n ->
    [one] One of these technologies is used only if you agree. You can change your mind at any time.
   *[other] Of these technologies, { $n } are used only if you agree. You can change your mind at any time.
}
cookies-consent-all = { $n ->
    [one] The technology described here is used only if you agree. You can change your mind at any time.
   *[other] All technologies described here are used only if you agree. You can change your mind at any time.
}
cookies-tool = We ask for your choice with the tool { $tool }.
cookies-change-at = Change your choice here: { $link }.
cookies-refuse-as-easy = Saying no is as easy as saying yes.
cookies-remembered = We remember your choice for { $period } and then ask again.
cookies-browser = { $ways ->
    [other] You can also delete cookies at any time in the settings of your browser, or block them there.
   *[none] You can delete cookies at any time in the settings of your browser, or block them there.
}
cookies-browser-list = How to do it in your browser:
cookies-opt-out-at = To opt out with { $names }: { $link }.
cookies-no-opt-out = { $n ->
    [one] { $names } offers no service for opting out.
   *[other] { $names } offer no service for opting out.
}
cookies-provider-notice = { $name } on cookies: { $link }.
cookies-used-for = Used for: { $activities }.
