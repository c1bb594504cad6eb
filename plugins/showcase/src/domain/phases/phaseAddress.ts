import { folded } from '../searchTerms'

const LONGEST = 100

/** What a phase is called in an address: its key in small letters and digits, with dashes between. */
export const phaseAddress = (key: string): string =>
  folded(key)
    .slice(0, LONGEST)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
