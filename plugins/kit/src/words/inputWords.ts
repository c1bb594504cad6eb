import type { Shape } from '../domain/input/shape'

type Refusal = Readonly<{ en: string; nl: string }>

/** What is expected where something ill-formed stands. */
export const expectedWords = {
  anything: { nl: 'Dit is niet te lezen.', en: 'This cannot be read.' },
  choice: { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' },
  choices: { nl: 'Geef een lijst van de mogelijkheden.', en: 'Give a list of the options.' },
  day: { nl: 'Geef een dag die bestaat, als 2030-01-31.', en: 'Give a day that exists, as 2030-01-31.' },
  group: { nl: 'Hier hoort een groep van velden.', en: 'A group of fields is expected here.' },
  number: { nl: 'Geef een gewoon getal.', en: 'Give an ordinary number.' },
  record: {
    nl: 'Noem een document en de collectie waarin het staat.',
    en: 'Name a document and the collection that it is in.',
  },
  reference: { nl: 'Geef het nummer van een document.', en: 'Give the id of a document.' },
  references: {
    nl: 'Geef een lijst van nummers van documenten, en geen te lange.',
    en: 'Give a list of ids of documents, and not too long a one.',
  },
  rows: {
    nl: 'Hier hoort een lijst van groepen, en geen te lange.',
    en: 'A list of groups is expected here, and not too long a one.',
  },
  text: {
    nl: 'Geef een gewone tekst, en geen te lange.',
    en: 'Give an ordinary text, and not too long a one.',
  },
  yesOrNo: { nl: 'Zeg true of false.', en: 'Say true or false.' },
} satisfies Record<Shape['is'], Refusal>

/** Why a request as a whole is refused. */
export const badRequest: Refusal = {
  nl: 'De vraag is onvolledig of niet te lezen.',
  en: 'The request is incomplete or cannot be read.',
}
