import type { ValueQuestion } from '../domain/measurement/questions'

type Label = Readonly<{ en: string; nl: string }>

/** What is asked about a value that looks like a slip; it may well be right. */
export const questionWords = {
  tenfold: {
    nl: 'Dit is zo’n tien keer zo veel als wat ervan bekend was, of nog meer. Klopt het?',
    en: 'This is some ten times as much as what was known of it, or more. Is it right?',
  },
  tenth: {
    nl: 'Dit is zo’n tien keer zo weinig als wat ervan bekend was, of nog minder. Klopt het?',
    en: 'This is some tenth of what was known of it, or less. Is it right?',
  },
  otherSign: {
    nl: 'De vorige keer lag dit aan de andere kant van nul. Klopt het?',
    en: 'The last time this lay on the other side of zero. Is it right?',
  },
  farFromRest: {
    nl: 'Dit wijkt veel af van wat eerder werd gemeten. Klopt het?',
    en: 'This differs a lot from what was measured before. Is it right?',
  },
} satisfies Record<ValueQuestion, Label>
