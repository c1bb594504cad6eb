import type { PanelEvidence } from './panel'

/** What a piece of evidence says, by which it is known before it was saved and after. */
export const saidBy = ({ file, kind, link, note, record }: PanelEvidence): string =>
  JSON.stringify([kind, file, link, note, record])

/** A key for each piece, which it keeps when it gets its id: a row that is made anew loses the focus. */
export const evidenceKeys = (evidence: readonly PanelEvidence[]): readonly string[] => {
  const said = evidence.map(saidBy)
  const before = (at: number) => said.slice(0, at).filter((each) => each === said[at]).length
  return said.map((each, at) => `${each} ${before(at)}`)
}
