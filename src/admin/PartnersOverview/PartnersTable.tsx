import { dayWords } from '../../domain/dates/dayWords'
import { participationRoleWords } from '../../domain/projects/participationRoles'
import { recognitionWords } from '../../domain/projects/recognitions'
import { helixWords } from '../../domain/region/helix'
import type { Participant } from '../../projects/readParticipants'
import type { Say } from '../overview/say'
import { WideTable } from '../overview/WideTable'
import { partnersWords } from './words'

type PartnersTableProps = { adminRoute: string; participants: readonly Participant[]; say: Say }
type RowProps = { adminRoute: string; hasContacts: boolean; participant: Participant; say: Say }

const Contacts = ({ adminRoute, participant }: Pick<RowProps, 'adminRoute' | 'participant'>) => (
  <td>
    {participant.contacts.map(({ email, function: task, id, person }) => (
      <div key={id}>
        <a href={`${adminRoute}/collections/contacts/${id}`}>{person}</a>
        {task === null ? null : `, ${task}`}
        {email === null ? null : (
          <>
            {' '}
            (<a href={`mailto:${email}`}>{email}</a>)
          </>
        )}
      </div>
    ))}
  </td>
)

const Row = ({ adminRoute, hasContacts, participant, say }: RowProps) => {
  const { kinds, name, partner, recognises, role, since, until } = participant
  const period = [
    since === null ? '' : say(partnersWords.since(dayWords(since))),
    until === null ? '' : say(partnersWords.until(dayWords(until))),
  ]
  return (
    <tr>
      <th scope="row">
        {name === '' ? '…' : <a href={`${adminRoute}/collections/partners/${partner}`}>{name}</a>}
      </th>
      <td>{say(participationRoleWords[role])}</td>
      <td>{kinds.map((kind) => say(helixWords[kind])).join(', ')}</td>
      <td>{say(recognitionWords[recognises ?? 'unknown'])}</td>
      <td>{period.filter((part) => part !== '').join(', ')}</td>
      {hasContacts ? <Contacts adminRoute={adminRoute} participant={participant} /> : null}
    </tr>
  )
}

/** The partners of a project, the lead first; the column of people is there only for who may know somebody in it. */
export const PartnersTable = ({ adminRoute, participants, say }: PartnersTableProps) => {
  const hasContacts = participants.some(({ contacts }) => contacts.length > 0)
  const { caption, contacts, kinds, partner, period, recognises, role } = partnersWords
  const columns = [partner, role, kinds, recognises, period, ...(hasContacts ? [contacts] : [])]
  return (
    <WideTable name={say(caption)}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.en} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {participants.map((participant) => (
          <Row
            adminRoute={adminRoute}
            hasContacts={hasContacts}
            key={participant.id}
            participant={participant}
            say={say}
          />
        ))}
      </tbody>
    </WideTable>
  )
}
