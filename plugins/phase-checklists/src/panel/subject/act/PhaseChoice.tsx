import { panelWords, standingWords } from '../../../words/panel'
import type { PanelPhase } from '../panel'
import { usePanel } from './Panel'

/** Chooses the phase whose steps are shown. */
export const PhaseChoice = ({
  counts,
  onChoose,
  phases,
  shown,
}: {
  phases: readonly PanelPhase[]
  shown: string
  /** How many items of each phase fit the filters; none where all are shown. */
  counts: ReadonlyMap<string, number> | null
  onChoose: (key: string) => void
}) => {
  const { words } = usePanel()
  return (
    <fieldset className="panel-kit__row phases__choice">
      <legend>{words(panelWords.items.phases)}</legend>
      {phases.map(({ key, name, standing }) => (
        <label key={key}>
          <input
            checked={key === shown}
            name="phase"
            onChange={() => onChoose(key)}
            type="radio"
            value={key}
          />
          {name}
          {standing === 'now' ? ` (${words(standingWords.now).toLowerCase()})` : ''}
          {counts === null ? '' : `: ${counts.get(key) ?? 0}`}
        </label>
      ))}
    </fieldset>
  )
}
