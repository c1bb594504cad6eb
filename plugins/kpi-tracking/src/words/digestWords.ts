import type { DigestLanguage } from '@streekwerk/payload-kit/pure'

/** The parts of a digest, in the order in which they are told. */
export const digestParts = ['overdue', 'soon', 'approvals'] as const
export type DigestPart = (typeof digestParts)[number]

/** What a digest says in one language; days come written out. */
type DigestWords = Readonly<{
  parts: Readonly<Record<DigestPart, string>>
  /** How many there are of each, for the line by which a mail is known. */
  counted: Readonly<Record<DigestPart, (count: number) => string>>
  overdue: (day: string) => string
  soon: (day: string) => string
  draft: string
  submitted: (day: string, name: string) => string
}>

const metingen = (count: number): string => (count === 1 ? '1 meting' : `${count} metingen`)
const measurements = (count: number): string => (count === 1 ? '1 measurement' : `${count} measurements`)

/** What a digest says. */
export const digestWords: Readonly<Record<DigestLanguage, DigestWords>> = {
  nl: {
    parts: { approvals: 'Goed te keuren', overdue: 'Te meten, en te laat', soon: 'Binnen een week te meten' },
    counted: {
      approvals: (count) => `${metingen(count)} goed te keuren`,
      overdue: (count) => `${metingen(count)} te laat`,
      soon: (count) => `${metingen(count)} binnen een week`,
    },
    draft: 'staat als concept',
    overdue: (day) => `de periode eindigde op ${day}`,
    soon: (day) => `de periode loopt tot en met ${day}`,
    submitted: (day, name) => `ingediend op ${day}${name === '' ? '' : ` door ${name}`}`,
  },
  en: {
    parts: {
      approvals: 'To be approved',
      overdue: 'To be measured, and overdue',
      soon: 'To be measured within a week',
    },
    counted: {
      approvals: (count) => `${measurements(count)} to approve`,
      overdue: (count) => `${measurements(count)} overdue`,
      soon: (count) => `${measurements(count)} within a week`,
    },
    draft: 'there is a draft',
    overdue: (day) => `the period ended on ${day}`,
    soon: (day) => `the period goes on until ${day}`,
    submitted: (day, name) => `submitted on ${day}${name === '' ? '' : ` by ${name}`}`,
  },
}
