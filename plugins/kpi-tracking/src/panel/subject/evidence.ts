import type { PanelEvidence } from './panel'

type Sent = Readonly<Record<string, unknown>>

/** The links among pieces of evidence, one a line. */
export const linksIn = (evidence: readonly PanelEvidence[]): string =>
  evidence
    .map(({ link }) => link)
    .filter((link) => link !== '')
    .join('\n')

const sent = ({ file, id, link, note }: PanelEvidence): Sent => ({
  ...(id === undefined || id === '' ? {} : { id }),
  ...(file === null ? {} : { file }),
  link,
  note,
})

/**
 * The evidence after somebody changed its links, one a line: what has another link, or a file or a note without one, stays whole. What
 * was only a link that is no longer there goes.
 */
export const evidenceOf = (before: readonly PanelEvidence[], text: string): readonly Sent[] => {
  const links = new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  const kept = before.filter(({ link }) => link === '' || links.has(link))
  const known = new Set(kept.map(({ link }) => link))
  return [...kept.map(sent), ...[...links].filter((link) => !known.has(link)).map((link) => ({ link }))]
}
