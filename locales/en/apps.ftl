# Permissions of apps, what stays on a device, household use.

permissions-title = App permissions
permissions-intro = In the settings of your device you decide which permissions an app has. Here you see which ones we ask for and why.
permissions-caption = Permissions that we ask for
permission-column = Permission
permission-name = { $permission ->
    [camera] Camera
    [microphone] Microphone
    [photos] Photos and videos
    [files] Files
    [contacts] Contacts
    [calendar] Calendar
    [location] Location
    [precise-location] Precise location
    [background-location] Location in the background
    [bluetooth] Bluetooth
    [nearby-devices] Nearby devices
    [local-network] Local network
    [notifications] Notifications
    [motion] Motion and fitness
    [health] Health data
    [phone] Telephone
    [call-log] Call log
    [text-messages] Text messages
    [biometrics] Fingerprint and face recognition
    [tracking] Tracking across apps and websites
    [accessibility] Accessibility features
    [installed-apps] List of installed apps
   *[background-activity] Running in the background
}
permission-when = Only { $when }.
permission-need = { $need ->
    [voluntary] You choose whether to allow this.
   *[needed] You do not have to allow this, but it is needed for what is described here.
}
permission-on-device = What this gives access to stays on your device. It does not reach us.
on-device = This happens on your own device. The data do not reach us.
household-title = When you use our services privately
household-use = When you use { $services } in the course of a purely personal or household activity, data protection law does not apply to what you yourself do with personal data there ({ $article }). It does apply to us, who provide the means for it.
household-use-any = When you use our services in the course of a purely personal or household activity, data protection law does not apply to what you yourself do with personal data there ({ $article }). It does apply to us, who provide the means for it.
