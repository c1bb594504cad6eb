import { panelWords } from '../../../words/panel'
import type { PanelItem, PanelPhase } from '../panel'
import { progressWords } from '../progressWords'
import { usePanel } from './Panel'
import { stepAnchor, StepPart } from './StepPart'
import type { Board } from './useBoard'

/** With more steps than these somebody wants to leap. */
const AT_A_GLANCE = 3

const StepLinks = ({ steps }: Pick<PanelPhase, 'steps'>) => {
  const { words } = usePanel()
  if (steps.length <= AT_A_GLANCE) return null
  return (
    <nav aria-label={words(panelWords.phaseSteps)}>
      <ol className="phases__list">
        {steps.map((step) => (
          <li key={step.key}>
            <a href={`#${stepAnchor(step)}`}>{step.name}</a>{' '}
            <span className="phases__why">{words(...progressWords(step.progress))}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The steps of a phase. One that is not looked at is out of sight, with what was typed in it kept. */
export const PhaseSteps = ({
  board,
  fitting,
  isShown,
  phase,
}: {
  board: Board
  fitting: (item: PanelItem) => boolean
  isShown: boolean
  phase: PanelPhase
}) => (
  <div className="phases__part" hidden={!isShown}>
    {phase.guidance === '' ? null : <p className="phases__text">{phase.guidance}</p>}
    <StepLinks steps={phase.steps} />
    {phase.steps.map((step) => (
      <StepPart
        // What somebody works at stays in sight, whatever it was answered.
        isShown={(item) => fitting(item) || board.opened.has(item.key)}
        key={step.key}
        onChooseAll={(items, isChosen) =>
          board.choose(
            items.map(({ key }) => key),
            isChosen,
          )
        }
        stateOf={({ key }) => ({
          isChosen: board.chosen.has(key),
          isOpen: board.opened.has(key),
          onChoose: (isChosen) => board.choose([key], isChosen),
          onOpen: (isOpen) => board.open(key, isOpen),
        })}
        step={step}
      />
    ))}
  </div>
)
