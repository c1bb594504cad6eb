import { useRemoval } from '@streekwerk/payload-kit/panel'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { evidenceKeys } from '../evidenceKeys'
import type { PanelEvidence } from '../panel'
import { usePanel } from './Panel'

type Removable = {
  /** Without it nothing can be taken away. */
  onRemove?: (at: number) => void
}

const Piece = ({ onRemove, piece }: { piece: PanelEvidence; onRemove: (() => void) | undefined }) => {
  const { words } = usePanel()
  const { href, isGone, kind, name } = piece
  const text = name ?? words(isGone ? panelWords.evidence.gone : panelWords.evidence.hidden)
  return (
    <li>
      <span>
        {words(labels.evidenceKinds[kind])}:{' '}
        {href === null ? (
          text
        ) : (
          <a href={href} rel="noreferrer" target="_blank">
            {text}
          </a>
        )}
      </span>
      {onRemove ? (
        <button
          aria-label={words(panelWords.removeNamed, { name: text })}
          className="panel-kit__button"
          data-removes
          onClick={onRemove}
          type="button"
        >
          {words(panelWords.remove)}
        </button>
      ) : null}
    </li>
  )
}

/** The pieces of evidence of an item. */
export const EvidenceList = ({ evidence, onRemove }: Removable & { evidence: readonly PanelEvidence[] }) => {
  const { words } = usePanel()
  const { list, removing } = useRemoval<HTMLDivElement>(evidence.length)
  const keys = evidenceKeys(evidence)
  const remove = (at: number) => {
    removing(at)
    onRemove?.(at)
  }
  return (
    <div ref={list}>
      {evidence.length === 0 ? (
        <p className="panel-kit__help" data-rest tabIndex={-1}>
          {words(panelWords.evidence.none)}
        </p>
      ) : (
        <ul className="panel-kit__pieces">
          {evidence.map((piece, at) => (
            <Piece key={keys[at]} onRemove={onRemove ? () => remove(at) : undefined} piece={piece} />
          ))}
        </ul>
      )}
    </div>
  )
}
