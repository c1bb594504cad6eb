import type { PassedPhase, PhaseTrail } from '../../domain/phases/phaseTrail'
import type { PublicWords } from '../../domain/publicField'
import type { View } from '../../router/view'
import { formatDate } from '../../site/format'
import { Words } from '../Words/index'

type Props = {
  view: View
  trail: PhaseTrail
  /** How it ended, in words. */
  ending: PublicWords | null
}

const Day = ({ at, view }: { at: string; view: View }) => (
  <time dateTime={at.slice(0, 10)}>{formatDate(at, view.locale.code)}</time>
)

const Days = ({ phase: { end, start }, view }: { phase: PassedPhase; view: View }) => {
  if (start === null) return null
  return (
    <span className="phase-days">
      {end === null ? `${view.words.since} ` : null}
      <Day at={start} view={view} />
      {end === null ? null : (
        <>
          {' – '}
          <Day at={end} view={view} />
        </>
      )}
    </span>
  )
}

/** The phases of a document in their order, each with how the document is with it in words and, where it has been, when. */
export const PhaseList = ({ ending, trail, view }: Props) => {
  const { phaseAhead, phaseDone, phasePresent } = view.words
  const here = (text: string): PublicWords => ({ lang: view.locale.code, text })
  const words = {
    ahead: here(phaseAhead),
    done: here(phaseDone),
    ended: ending ?? here(phaseDone),
    present: here(phasePresent),
  }
  return (
    <ol className="phases">
      {trail.phases.map((phase) => (
        <li
          key={phase.key}
          aria-current={phase.state === 'present' ? 'step' : undefined}
          className={`phase phase-${phase.state}`}
        >
          <strong className="phase-name">
            <Words view={view} words={phase.name} />
          </strong>{' '}
          <span className="phase-state">
            <Words view={view} words={words[phase.state]} />
          </span>{' '}
          <Days phase={phase} view={view} />
        </li>
      ))}
    </ol>
  )
}
