import type { Words } from '../locales/locales'
import { emailFault, nameFault, type Trace, traceOfEmail, traceOfName } from './traces'

/** Whom it is about, as whoever asks knows them. */
export type Person = Readonly<{ emails: readonly string[]; names: readonly string[] }>

/** Why nobody can be looked for by this; who is named by a document needs nothing besides. */
export const personFault = ({
  emails,
  ids,
  names,
}: Person & Readonly<{ ids: readonly string[] }>): Words | null => {
  if (emails.length + ids.length + names.length === 0)
    return {
      nl: 'Zeg over wie het gaat: een e-mailadres, een naam of een id.',
      en: 'Say whom it is about: an e-mail address, a name or an id.',
    }
  return [...emails.map(emailFault), ...names.map(nameFault)].find((fault) => fault !== null) ?? null
}

/** Everything that can be looked for of what is known of a person; what stands in everything is not. */
export const tracesOf = ({ emails, names }: Person): readonly Trace[] => [
  ...new Map(
    [
      ...emails.filter((email) => emailFault(email) === null).map(traceOfEmail),
      ...names.filter((name) => nameFault(name) === null).map(traceOfName),
    ].map((trace) => [`${trace.kind} ${trace.text}`, trace]),
  ).values(),
]

/** What somebody is called who is not known any more: the end of an id tells one from another and nobody who it was. */
export const anonymousName = (collection: 'contacts' | 'ideas' | 'users', id: string): string =>
  `${collection === 'users' ? 'Voormalig gebruiker' : 'Onherkenbaar'} ${id.slice(-4)}`

/** How the address ends of whom is not known any more (RFC 2606). */
export const ERASED_AT = '@verwijderd.invalid'

/** An address that is of nobody, for what cannot be without one. */
export const anonymousEmail = (id: string): string => `${id}${ERASED_AT}`
