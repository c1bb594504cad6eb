import { panelWords } from '../../../words/panel'
import type { Speech } from '../speech'

type Props = Readonly<{
  /** Null for whoever may not look. */
  href: string | null
  /** What it is the history of. */
  title: string
  words: Speech['words']
}>

/** The way to who changed what of a part of a subject, for whoever may look. */
export const HistoryLink = ({ href, title, words }: Props) =>
  href === null ? null : (
    <p className="phases__screen">
      <a aria-label={words(panelWords.changesOf, { title })} href={href}>
        {words(panelWords.changes)}
      </a>
    </p>
  )
