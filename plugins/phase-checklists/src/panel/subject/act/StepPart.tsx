import { panelWords } from '../../../words/panel'
import type { PanelItem, PanelStep } from '../panel'
import { progressWords } from '../progressWords'
import type { RowState } from './ItemRow'
import { ItemRow } from './ItemRow'
import { usePanel } from './Panel'

/** What a step is pointed at by within the page. */
export const stepAnchor = ({ key }: Pick<PanelStep, 'key'>): string => `step-${key}`

/** A step with its items. One whose items fit no filter is out of sight, with what was typed in them kept. */
export const StepPart = ({
  isShown,
  onChooseAll,
  stateOf,
  step,
}: {
  step: PanelStep
  isShown: (item: PanelItem) => boolean
  stateOf: (item: PanelItem) => RowState
  onChooseAll: (items: readonly PanelItem[], isChosen: boolean) => void
}) => {
  const { may, words } = usePanel()
  const shown = step.items.filter(isShown)
  const areAllChosen = shown.length > 0 && shown.every((item) => stateOf(item).isChosen)
  return (
    <section className="phases__step" hidden={step.items.length > 0 && shown.length === 0}>
      <h3 id={stepAnchor(step)} tabIndex={-1}>
        {step.name}
      </h3>
      <p className="panel-kit__help">{words(...progressWords(step.progress))}</p>
      {step.guidance === '' ? null : <p className="phases__text">{step.guidance}</p>}
      {step.items.length === 0 ? <p>{words(panelWords.items.none)}</p> : null}
      {may.answer && shown.length > 1 ? (
        <label className="panel-kit__row">
          <input
            checked={areAllChosen}
            onChange={(event) => onChooseAll(shown, event.target.checked)}
            type="checkbox"
          />
          {words(panelWords.items.selectStep)}
        </label>
      ) : null}
      <ul className="phases__items">
        {step.items.map((item) => (
          <li hidden={!isShown(item)} key={item.key}>
            <ItemRow item={item} state={stateOf(item)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
