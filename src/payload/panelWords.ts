/** What Payload says in English, crookedly or coldly in its Dutch; laid over its own words. */
export const panelWords = {
  nl: {
    authentication: {
      alreadyLoggedIn: 'U bent al aangemeld',
      backToLogin: 'Terug naar aanmelden',
      checkYourEmailForPasswordReset:
        'Hoort dit e-mailadres bij een account, dan krijgt u zo een mail met een link om een nieuw wachtwoord te kiezen. Ziet u hem niet, kijk dan ook bij ongewenste mail.',
      emailSent: 'Kijk in uw mail',
      forgotPasswordEmailInstructions:
        'Vul uw e-mailadres in. U krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
      loggedOutSuccessfully: 'U bent afgemeld.',
      passwordResetSuccessfully: 'Uw nieuwe wachtwoord is bewaard.',
      resend: 'Opnieuw versturen',
      successfullyUnlocked: 'Het account is ontgrendeld.',
    },
    error: {
      notAllowedToAccessPage:
        'Uw account mag hier niet bij. Ga terug met de knop van uw browser, of meld u aan met een ander account.',
      unauthorized: 'Dit kan niet met het account waarmee u bent aangemeld, of u bent niet aangemeld.',
    },
    fields: {
      addNew: 'Toevoegen',
      addNewLabel: '{{label}} toevoegen',
      newLabel: '{{label}} toevoegen',
      selectExistingLabel: '{{label}} kiezen',
      uploadNewLabel: '{{label}} uploaden',
    },
    general: {
      adminTheme: 'Weergave',
      createNew: 'Toevoegen',
      createNewLabel: '{{label}} toevoegen',
      creatingNewLabel: '{{label}} toevoegen',
      currentlyEditing:
        'is dit nu aan het bewerken. Neemt u het over, dan kan die ander niet verder en gaan niet bewaarde wijzigingen verloren.',
      deletedSuccessfully: 'Verwijderd.',
      edit: 'Bewerken',
      editAll: 'Alles bewerken',
      editLabel: '{{label}} bewerken',
      email: 'E-mailadres',
      false: 'nee',
      // What is empty, and for a moment what is still being fetched.
      noLabel: '–',
      noResults: '{{label}}: er zijn er nog geen, of geen die bij uw filters passen.',
      noResultsFound: 'Niets gevonden',
      payloadSettings: 'Instellingen',
      restoring: 'Bezig met herstellen…',
      selectValue: 'Maak een keuze',
      submissionSuccessful: 'Verstuurd.',
      submit: 'Versturen',
      successfullyCreated: '{{label}} is toegevoegd.',
      successfullyDuplicated: '{{label}} is gekopieerd.',
      true: 'ja',
      updatedSuccessfully: 'Bewaard.',
    },
    localization: {
      selectedLocales: 'in gekozen talen',
      selectLocaleToDuplicate: 'Kies de talen om te dupliceren',
    },
    upload: { bulkUpload: 'Meer bestanden tegelijk' },
    version: {
      autosavedSuccessfully: 'Vanzelf bewaard.',
      draftSavedSuccessfully: 'Concept bewaard.',
      restoredSuccessfully: 'Deze versie is hersteld.',
      unpublishedSuccessfully: 'Dit is niet meer gepubliceerd.',
    },
  },
}
