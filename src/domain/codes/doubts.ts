import type { Words } from '../locales/locales'
import { type SectorEdition, sectorEditions } from '../region/sectorEditions'
import { judgeKvk } from './kvk'
import { judgeRsin } from './rsin'
import { judgeSbi } from './sbi'
import type { Verdict } from './verdict'

/** The codes of an organisation as they are stored; what is missing is not judged. */
export type StoredCodes = {
  kvk?: string | null
  rsin?: string | null
  sectors?: readonly { code?: string | null; edition?: string | null }[] | null
}

const doubt = (verdict: Verdict): Words[] => (verdict.kind === 'doubtful' ? [verdict.because] : [])

const judged = (judge: (raw: string) => Verdict, code: string | null | undefined): Words[] =>
  code === null || code === undefined || code === '' ? [] : doubt(judge(code))

const editionOf = (edition: string | null | undefined): SectorEdition =>
  sectorEditions.find((known) => known === edition) ?? '2025'

/** What deserves a second look in an organisation's codes: possible by their shape, but given out by no register. */
export const doubtsAbout = ({ kvk, rsin, sectors }: StoredCodes): Words[] => [
  ...judged(judgeKvk, kvk),
  ...judged(judgeRsin, rsin),
  ...(sectors ?? []).flatMap(({ code, edition }) => judged((raw) => judgeSbi(raw, editionOf(edition)), code)),
]
