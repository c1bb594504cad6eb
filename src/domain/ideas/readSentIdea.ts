import type { Words } from '../locales/locales'

/** What is asked of somebody with an idea, and how long each answer may be. */
export const ideaAnswers = {
  title: { isRequired: true, longest: 160 },
  description: { isRequired: true, longest: 4000 },
  name: { isRequired: true, longest: 120 },
  email: { isRequired: true, longest: 254 },
  organisation: { isRequired: false, longest: 160 },
  municipality: { isRequired: false, longest: 120 },
} as const

/** The name of an answer. */
export type IdeaAnswer = keyof typeof ideaAnswers

/** What was sent, put straight, and what is wrong with it; nothing is wrong when `faults` is empty. */
export type SentIdea = Readonly<{
  values: Readonly<Record<IdeaAnswer, string>>
  hasConsent: boolean
  faults: Readonly<Partial<Record<IdeaAnswer | 'consent', Words>>>
}>

const missing: Readonly<Record<IdeaAnswer, Words>> = {
  title: { nl: 'Geef uw idee een naam.', en: 'Give your idea a name.' },
  description: {
    nl: 'Vertel in een paar zinnen wat uw idee is.',
    en: 'Tell in a few sentences what your idea is.',
  },
  name: { nl: 'Vul uw naam in.', en: 'Fill in your name.' },
  email: {
    nl: 'Vul uw e-mailadres in, zodat wij u kunnen antwoorden.',
    en: 'Fill in your e-mail address, so that we can answer you.',
  },
  organisation: { nl: 'Vul uw organisatie in.', en: 'Fill in your organisation.' },
  municipality: { nl: 'Vul uw gemeente in.', en: 'Fill in your municipality.' },
}
const noConsent: Words = {
  nl: 'Vink aan dat wij uw gegevens mogen bewaren; anders kunnen wij u niet antwoorden.',
  en: 'Tick that we may keep your details; without it we cannot answer you.',
}
const noAddress: Words = {
  nl: 'Dit is geen e-mailadres. Een adres ziet eruit als naam@voorbeeld.nl.',
  en: 'This is no e-mail address. An address looks like name@example.org.',
}
const tooLong = (longest: number, length: number): Words => ({
  nl: `Dit zijn ${length} tekens. Maak er hoogstens ${longest} van.`,
  en: `These are ${length} characters. Make it at most ${longest}.`,
})

const EMAIL = /^[^\s@<>"'(),:;\\[\]]+@[^\s@<>"'(),:;\\[\]]+\.[^\s@<>"'(),:;\\[\].]{2,}$/

/** Nobody has an address there (RFC 2606); the program gives those to whoever is not known any more. */
const NOBODYS = /\.invalid$/i

/** Without what no person types: PostgreSQL has no null byte, and a line in a name is a way into a mail. */
const cleaned = (answer: IdeaAnswer, text: string): string => {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
  return (answer === 'description' ? plain : plain.replace(/\s+/g, ' ')).trim()
}

const faultOf = (answer: IdeaAnswer, value: string): Words | undefined => {
  const { isRequired, longest } = ideaAnswers[answer]
  if (value === '') return isRequired ? missing[answer] : undefined
  if (value.length > longest) return tooLong(longest, value.length)
  return answer === 'email' && (!EMAIL.test(value) || NOBODYS.test(value)) ? noAddress : undefined
}

/** Reads what somebody sent; `answerOf` gives an answer by its name, null when there is none. */
export const readSentIdea = (answerOf: (name: string) => string | null): SentIdea => {
  const answers = Object.keys(ideaAnswers) as IdeaAnswer[]
  const values = Object.fromEntries(
    answers.map((answer) => [answer, cleaned(answer, answerOf(answer) ?? '')]),
  ) as Record<IdeaAnswer, string>
  const hasConsent = answerOf('consent') === 'yes'
  const found = answers.flatMap((answer) => {
    const fault = faultOf(answer, values[answer])
    return fault === undefined ? [] : [[answer, fault] as const]
  })
  return {
    faults: { ...Object.fromEntries(found), ...(hasConsent ? {} : { consent: noConsent }) },
    hasConsent,
    values,
  }
}
