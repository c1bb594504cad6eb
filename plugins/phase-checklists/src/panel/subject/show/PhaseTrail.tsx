import { panelWords, standingWords } from '../../../words/panel'
import type { PanelPhase } from '../panel'
import { progressWords } from '../progressWords'
import type { Speech } from '../speech'

const Visits = ({ speech: { day, words }, visits }: { visits: PanelPhase['visits']; speech: Speech }) =>
  visits.map(({ enteredOn, leftOn }) => (
    <p key={enteredOn}>
      {leftOn === null
        ? words(panelWords.visiting, { from: day(enteredOn) })
        : words(panelWords.visit, { from: day(enteredOn), until: day(leftOn) })}
    </p>
  ))

const Progress = ({ phase, speech }: { phase: PanelPhase; speech: Speech }) => {
  const { settled, total } = phase.progress
  const [said, values] = progressWords(phase.progress)
  return (
    <p>
      {total === 0 ? null : <progress aria-hidden max={total} value={settled} />}
      {speech.words(said, values)}
    </p>
  )
}

/** All phases in their order: where the subject was, is and has yet to come, with how much of each is settled. */
export const PhaseTrail = ({ phases, speech }: { phases: readonly PanelPhase[]; speech: Speech }) => (
  <section aria-labelledby="phases-trail" className="phases__part">
    <h2 id="phases-trail" tabIndex={-1}>
      {speech.words(panelWords.trail)}
    </h2>
    <ol className="phases__trail">
      {phases.map((phase) => (
        <li
          aria-current={phase.standing === 'now' ? 'step' : undefined}
          data-standing={phase.standing}
          key={phase.key}
        >
          <p className="phases__standing">{speech.words(standingWords[phase.standing])}</p>
          <h3>{phase.name}</h3>
          <Visits speech={speech} visits={phase.visits} />
          <Progress phase={phase} speech={speech} />
        </li>
      ))}
    </ol>
  </section>
)
