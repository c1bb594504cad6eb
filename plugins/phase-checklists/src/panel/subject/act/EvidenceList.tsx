import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { PanelEvidence } from '../panel'
import { usePanel } from './Panel'

/** The pieces of evidence of an item, which can be taken away where `onRemove` is said. */
export const EvidenceList = ({
  evidence,
  onRemove,
}: {
  evidence: readonly PanelEvidence[]
  onRemove?: (at: number) => void
}) => {
  const { words } = usePanel()
  const { evidence: said, removeNamed } = panelWords
  if (evidence.length === 0) return <p className="phases__help">{words(said.none)}</p>
  return (
    <ul className="phases__pieces">
      {evidence.map(({ href, isGone, kind, name, ...piece }, at) => {
        const text = name ?? words(isGone ? said.gone : said.hidden)
        return (
          <li key={piece.id ?? `new ${at}`}>
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
                aria-label={words(removeNamed, { name: text })}
                className="phases__button"
                onClick={() => onRemove(at)}
                type="button"
              >
                {words(panelWords.remove)}
              </button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
