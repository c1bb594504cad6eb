import { assignmentStateWords } from '../../domain/education/assignmentStates'
import type { Desk, DeskAssignment } from '../../education/desk/desk'
import { callWords } from '../call/words'
import { ActButton } from './ActButton'
import { DeclineForm } from './DeclineForm'
import { DeskSection, headingId, type Say } from './Sections'
import { assignmentMoveWords, deskWords } from './words'

type Props = { adminRoute: string; apiRoute: string; desk: Desk; say: Say }

const Assignment = ({
  adminRoute,
  apiRoute,
  assignment,
  say,
}: Omit<Props, 'desk'> & { assignment: DeskAssignment }) => {
  const { hours, id, moves, project, question, state } = assignment
  const act = {
    about: question,
    failed: say(callWords.failed),
    focusAfter: headingId('asked'),
    method: 'PATCH',
    path: `${apiRoute}/assignments/${id}`,
    saved: say(callWords.saved),
    unreachable: say(callWords.unreachable),
  } as const
  return (
    <li className="school-desk__row">
      <div>
        <a href={`${adminRoute}/collections/assignments/${id}`}>{question || say(deskWords.untitled)}</a>
        <p className="school-desk__facts">
          {[
            say(assignmentStateWords[state]),
            project,
            hours === null ? '' : `${hours} ${say(deskWords.hours)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="school-desk__acts">
        {moves.map((next) => {
          const words = assignmentMoveWords[next]
          return words === undefined ? null : (
            <ActButton act={{ ...act, body: { state: next }, label: say(words) }} key={next} />
          )
        })}
        {moves.includes('declined') ? (
          <DeclineForm
            act={{ ...act, body: { state: 'declined' }, label: say(deskWords.decline) }}
            reason={say(deskWords.reason)}
          />
        ) : null}
      </div>
    </li>
  )
}

/** What the school was asked, with its answers as buttons. */
export const AskedList = (props: Props) => {
  const { desk, say } = props
  return (
    <DeskSection
      empty={say(deskWords.noneAsked)}
      isEmpty={desk.assignments.length === 0}
      part="asked"
      title={say(deskWords.asked)}
    >
      <ul className="school-desk__list">
        {desk.assignments.map((assignment) => (
          <Assignment {...props} assignment={assignment} key={assignment.id} />
        ))}
      </ul>
    </DeskSection>
  )
}
