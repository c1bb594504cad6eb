import type { JudgedItem } from '../../../domain/gate/answerGate'
import { verdictWords } from '../../../words/verdictWords'
import { itemHash } from '../itemAnchor'
import type { Speech } from '../speech'

/** Items that a gate speaks of, in its order, each with what stands in its way and a link to it. */
export const GateItems = ({
  from = 1,
  items,
  speech,
  titles,
}: {
  items: readonly JudgedItem[]
  /** The place of the first of them, where others came before. */
  from?: number
  speech: Speech
  titles: ReadonlyMap<string, string>
}) => (
  <ol className="phases__list" start={from}>
    {items.map(({ key, verdict }) => (
      <li key={key}>
        <a href={itemHash(key)}>{titles.get(key) ?? key}</a>{' '}
        <span className="phases__why">{verdictWords(verdict, speech.words).join('; ')}</span>
      </li>
    ))}
  </ol>
)
