import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { PanelLocking } from '../panel'
import { usePanel } from './Panel'

const { lock: said } = panelWords

/** Who locked and unlocked a period, when and why; nothing where nobody did. */
export const LockTrail = ({ lockings }: { lockings: readonly PanelLocking[] }) => {
  const { day, words } = usePanel()
  if (lockings.length === 0) return null
  return (
    <div>
      <p>
        <strong>{words(labels.lockTrail)}</strong>
      </p>
      <ul className="kpis__list">
        {lockings.map(({ byName, day: on, isLocked, reason }, at) => (
          <li key={at}>
            {words(isLocked ? said.lockedBy : said.unlockedBy, {
              day: day(on),
              name: byName === '' ? words(panelWords.nobody) : byName,
            })}
            {reason === '' ? null : `: ${reason}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
