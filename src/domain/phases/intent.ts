import type { Finding } from './finding'

/** The declaration of intent of a project, as it is kept until agreements are signed in the program itself. */
export type Intent = Readonly<{
  file: string | null
  /** The day on which the last party signed (YYYY-MM-DD). */
  signedOn: string | null
  signatories: readonly string[]
}>

const lacks = (nl: string, en: string): Finding => ({ because: { nl, en }, met: false })

/**
 * Whether a declaration of intent is signed: the document is there, it was signed on a day that has been, and by two or more who take
 * part in the project.
 */
export const intentFinding = (
  { file, signatories, signedOn }: Intent,
  { participants, today }: { participants: readonly string[]; today: string },
): Finding => {
  if (file === null) return lacks('Het getekende document ontbreekt.', 'The signed document is missing.')
  if (signedOn === null)
    return lacks('De datum van ondertekening ontbreekt.', 'The date of signing is missing.')
  if (signedOn > today)
    return lacks('De datum van ondertekening ligt nog voor ons.', 'The date of signing has yet to come.')
  const parties = new Set(signatories)
  if (parties.size < 2)
    return lacks(
      'Een verklaring heeft ten minste twee ondertekenaars.',
      'A declaration has at least two signatories.',
    )
  const strangers = [...parties].filter((party) => !participants.includes(party)).length
  if (strangers > 0)
    return lacks(
      `Van de ondertekenaars doen er ${strangers} niet mee aan het project.`,
      `Of the signatories ${strangers} do not take part in the project.`,
    )
  return {
    because: { nl: `Getekend door ${parties.size} partners.`, en: `Signed by ${parties.size} partners.` },
    met: true,
  }
}
