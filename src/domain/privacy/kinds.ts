import type { Words } from '../locales/locales'

/** What a field is of a person, or may be, which decides what erasing does with it. */
export const fieldKinds = [
  'identifier',
  'contact',
  'copied-name',
  'link',
  'free-text',
  'picture',
  'file',
  'not-of-people',
] as const

/** What a field is of a person. */
export type FieldKind = (typeof fieldKinds)[number]

/** The kinds as people read them. */
export const fieldKindWords = {
  identifier: { nl: 'naam van wie het over gaat', en: 'name of whom it is about' },
  contact: { nl: 'hoe iemand te bereiken is', en: 'how to reach somebody' },
  'copied-name': { nl: 'naam van wie iets deed', en: 'name of who did something' },
  link: { nl: 'verwijzing naar een account', en: 'reference to an account' },
  'free-text': { nl: 'vrije tekst', en: 'free text' },
  picture: { nl: 'beeld', en: 'picture' },
  file: { nl: 'bestand', en: 'file' },
  'not-of-people': { nl: 'niet van mensen', en: 'not of people' },
} as const satisfies Record<FieldKind, Words>

/** What erasing a person does with what is of them. */
export const erasedWords = {
  identifier: { nl: 'vervangen door een naam die niets zegt', en: 'replaced by a name that says nothing' },
  contact: { nl: 'leeggemaakt', en: 'cleared' },
  'copied-name': { nl: 'vervangen', en: 'replaced' },
  link: {
    nl: 'blijft, en wijst naar een account zonder naam',
    en: 'stays, and leads to an account without a name',
  },
  'free-text': {
    nl: 'e-mailadres vervangen; naam vervangen als daarom is gevraagd',
    en: 'e-mail address replaced; name replaced where that was asked',
  },
  picture: {
    nl: 'blijft tot u de toestemming intrekt of het beeld verwijdert',
    en: 'stays until you withdraw the consent or delete the picture',
  },
  file: {
    nl: 'blijft: het programma kijkt niet in bestanden; bekijk het zelf',
    en: 'stays: the program does not look into files; look for yourself',
  },
  'not-of-people': { nl: 'blijft', en: 'stays' },
} as const satisfies Record<FieldKind, Words>
