import { useId } from 'react'

import { reportWords as words } from '../../domain/privacy/reportWords'
import type { ToldCount, ToldDocument, ToldErasure, ToldNamesake } from '../../domain/privacy/toldErasure'
import type { Say } from '../overview/say'
import { personWords } from './words'

const Counts = ({ told }: { told: readonly ToldCount[] }) =>
  told.length === 0 ? null : (
    <ul>
      {told.map(({ count, what }) => (
        <li key={what}>
          {what}: {count}
        </li>
      ))}
    </ul>
  )

const Named = ({ address, title }: { address: string | null; title: string }) =>
  address === null ? title : <a href={address}>{title}</a>

const Documents = ({ more, say, told }: { more: number; say: Say; told: readonly ToldDocument[] }) => (
  <ul>
    {told.map(({ address, fields, kind, title }, at) => (
      <li key={address ?? at}>
        {title !== '' && `${kind}: `}
        <Named address={address} title={title === '' ? kind : title} />
        {fields.length > 0 && ` (${fields.join('; ')})`}
      </li>
    ))}
    {more > 0 && <li>{say(words.more(more))}</li>}
  </ul>
)

const Namesakes = ({ told }: { told: readonly ToldNamesake[] }) => (
  <ul>
    {told.map(({ address, email, id, kind, name }) => (
      <li key={id}>
        {kind}: <Named address={address} title={name} />
        {email !== null && `, ${email}`}
      </li>
    ))}
  </ul>
)

const total = (told: readonly ToldCount[]): number => told.reduce((sum, { count }) => sum + count, 0)

type Told = Readonly<{ isTrial: boolean; report: ToldErasure; say: Say }>

/** What was replaced, or would be. */
const Taken = ({ report, say }: Omit<Told, 'isTrial'>) => (
  <>
    <p>{say(words.records(total(report.records)))}</p>
    <Counts told={report.records} />
    <p>{say(words.replaced(total(report.replaced)))}</p>
    <Counts told={report.replaced} />
    {report.replacedBeside > 0 && <p>{say(words.replacedBeside(report.replacedBeside))}</p>}
    <p>{say(words.audit(report.audit))}</p>
    <p>{say(words.files(report.mail, report.renamed))}</p>
  </>
)

/** What is left, with where to look. */
const Left = ({ isTrial, report, say }: Told) => (
  <>
    {report.documents.length > 0 && (
      <>
        <p>
          {say(words.mentions(report.documents.length + report.moreDocuments))}{' '}
          {say(isTrial ? personWords.lookOrChoose : personWords.lookThere)}
        </p>
        <Documents more={report.moreDocuments} say={say} told={report.documents} />
      </>
    )}
    {report.namesakes.length > 0 && (
      <>
        <p>
          {say(words.namesakes)} {say(personWords.there)}
        </p>
        <Namesakes told={report.namesakes} />
      </>
    )}
    <p>{say(words.kept)}</p>
  </>
)

/** What erasing took, or would take, and where the name still stands. */
export const Result = ({ isTrial, report, say }: Told) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="person-panel__report">
      <p className="person-panel__outcome" id={id}>
        {say(isTrial ? words.trial : words.done)}
      </p>
      {report.sought.length > 0 && <p>{say(words.sought(report.sought.join(', ')))}</p>}
      <Taken report={report} say={say} />
      <Left isTrial={isTrial} report={report} say={say} />
    </section>
  )
}
