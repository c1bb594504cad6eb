import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { PanelItem } from '../panel'
import { EvidenceList } from './EvidenceList'
import { usePanel } from './Panel'

/** What was said of an item, for who may read it and not answer. */
export const ItemFacts = ({ item }: { item: PanelItem }) => {
  const { day, doneBy, words } = usePanel()
  const { on, by = null, isMet, reason = '' } = item.override ?? { on: null }
  const facts: readonly (readonly [string, string])[] = [
    [words(labels.status), words(labels.workStatuses[item.status])],
    [words(labels.result), item.answeredBy === 'person' ? words(labels.results[item.result]) : ''],
    [words(labels.answer), item.answer],
    [words(labels.justification), item.justification],
    [words(labels.override.label), isMet === undefined ? '' : words(labels.yesNo[isMet ? 'yes' : 'no'])],
    [words(labels.reason), reason],
    [words(labels.by), on === null ? '' : `${doneBy(by)}, ${day(on)}`],
  ]
  return (
    <>
      <p className="panel-kit__help">{words(panelWords.items.readOnly)}</p>
      <dl className="phases__facts">
        {facts.map(([name, text]) =>
          text === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {item.answeredBy === 'person' ? <EvidenceList evidence={item.evidence} /> : null}
    </>
  )
}
