import { PrintButton } from '@streekwerk/payload-phase-checklists/client'

import { waiverStanding } from '../../../domain/checklist/waivers'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { verdictWords } from '../../../words/verdictWords'
import type { FullReview } from '../read/readReview'
import type { Speech } from '../speech'
import { ReviewConditions } from './ReviewConditions'

const { print } = panelWords

type FrozenWaiver = FullReview['snapshot']['items'][number]['waivers'][number]

/** Whether a waiver held on a day. Of older reviews is known who approved one, and not yet apart whether somebody did. */
const heldOn =
  (day: string) =>
  (waiver: Omit<FrozenWaiver, 'isApproved'> & { isApproved?: boolean }): boolean =>
    waiverStanding({ ...waiver, isApproved: waiver.isApproved ?? waiver.approvedBy !== null }, day) ===
    'holds'

type Showing = { review: FullReview; speech: Speech }

const Snapshot = ({ review: { lifeCycleName, snapshot }, speech: { day, words } }: Showing) => (
  <section>
    <h3>{words(print.rested)}</h3>
    <p>
      {words(snapshot.isOpen ? print.wasOpen : print.wasShut, { day: day(snapshot.on) })}{' '}
      {words(panelWords.version, { name: lifeCycleName, version: snapshot.version })}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">{words(print.item)}</th>
          <th scope="col">{words(labels.kind.label)}</th>
          <th scope="col">{words(print.verdict)}</th>
        </tr>
      </thead>
      <tbody>
        {snapshot.items.map((item) => (
          <tr key={item.key}>
            <th scope="row">{item.said.title}</th>
            <td>{words(labels.kinds[item.kind])}</td>
            <td>
              {verdictWords(item.verdict, words).join('; ')}
              {item.justification === '' ? '' : `: ${item.justification}`}
              {item.override ? `: ${item.override.reason}` : ''}
              {item.said.answer === '' ? null : <p className="phases__text">{item.said.answer}</p>}
              {item.said.evidence.map(({ kind, what }, at) => (
                <p key={at}>
                  {words(labels.evidenceKinds[kind])}
                  {kind === 'note' || kind === 'link' ? `: ${what}` : ''}
                </p>
              ))}
              {item.waivers.filter(heldOn(snapshot.on)).map(({ id, reason, validUntil }) => (
                <p key={id}>{words(print.waiver, { day: day(validUntil), reason })}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const Talk = ({ review: { answers, attendees }, speech: { words } }: Showing) => {
  const said = [
    ...answers.map(({ question, text }) => [words(labels.reviewQuestions[question]), text] as const),
    [words(labels.attendees.label), attendees] as const,
  ]
  return (
    <dl className="phases__facts">
      {said.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text === '' ? words(print.unsaid) : text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One review in full, to be printed: what was said and decided, and what it rested on as it was then. */
export const ReviewPage = ({
  language,
  review,
  speech,
  title,
}: Showing & { language: string; title: string }) => {
  const { day, words } = speech
  const { conditions, decidedByName, decidedOn, decision, phaseName, reason, sequence } = review
  return (
    <article className="phases__page">
      <p className="panel-kit__row phases__screen">
        <a href="?">{words(print.back)}</a>
        <PrintButton language={language} />
      </p>
      {/* The head of the page, which tells it on the screen, is not printed. */}
      <p className="phases__paper">{title}</p>
      <h2>{words(print.title, { number: sequence, phase: phaseName })}</h2>
      <p>
        <strong>{words(labels.decisions[decision])}.</strong>{' '}
        {words(panelWords.history.by, { day: day(decidedOn), name: decidedByName })}
      </p>
      {reason === '' ? null : <p className="phases__text">{reason}</p>}
      <ReviewConditions conditions={conditions} speech={speech} />
      <Talk review={review} speech={speech} />
      <Snapshot review={review} speech={speech} />
    </article>
  )
}
