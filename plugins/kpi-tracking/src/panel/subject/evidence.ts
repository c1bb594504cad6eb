import type { PanelEvidence, PanelFile } from './panel'

type Sent = Readonly<Record<string, unknown>>

/** The links among pieces of evidence, one a line. */
export const linksIn = (evidence: readonly PanelEvidence[]): string =>
  evidence
    .map(({ link }) => link)
    .filter((link) => link !== '')
    .join('\n')

/** The files among pieces of evidence. */
export const filesIn = (evidence: readonly PanelEvidence[]): readonly PanelFile[] =>
  evidence.flatMap(({ file }) => file ?? [])

const sent = ({ file, id, link, note }: PanelEvidence): Sent => ({
  ...(id === undefined || id === '' ? {} : { id }),
  ...(file === null ? {} : { file: file.id }),
  link,
  note,
})

/** What somebody gives as evidence: links, one a line, and files. */
export type TypedEvidence = Readonly<{ links: string; files: readonly PanelFile[] }>

/**
 * The evidence after somebody changed its links and its files: what has a file that is still among them stays whole, and so does what has
 * a link that is, or a note alone. What is no longer there goes.
 */
export const evidenceOf = (
  before: readonly PanelEvidence[],
  { files, links: text }: TypedEvidence,
): readonly Sent[] => {
  const links = new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  const given = new Set(files.map(({ id }) => id))
  const kept = before.filter(({ file, link }) =>
    file === null ? link === '' || links.has(link) : given.has(file.id),
  )
  const [known, attached] = [
    new Set(kept.map(({ link }) => link)),
    new Set(filesIn(kept).map(({ id }) => id)),
  ]
  return [
    ...kept.map(sent),
    ...[...links].filter((link) => !known.has(link)).map((link) => ({ link })),
    ...[...given].filter((id) => !attached.has(id)).map((file) => ({ file })),
  ]
}
