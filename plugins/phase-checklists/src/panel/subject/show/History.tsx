import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { ToldReview } from '../read/readReviews'
import type { Speech } from '../speech'
import { HistoryLink } from './HistoryLink'
import { ReviewConditions } from './ReviewConditions'

const { history } = panelWords

const Entry = ({ phase, review, speech }: { review: ToldReview; phase: string; speech: Speech }) => {
  const { day, words } = speech
  const { conditions, decidedByName, decidedOn, decision, id, reason } = review
  const entry = words(history.entry, { decision: words(labels.decisions[decision]), phase })
  return (
    <li>
      <h3>{entry}</h3>
      <p>{words(history.by, { day: day(decidedOn), name: decidedByName })}</p>
      {reason === '' ? null : <p className="phases__text">{reason}</p>}
      <ReviewConditions conditions={conditions} speech={speech} />
      <p>
        <a aria-label={words(history.showNamed, { entry })} href={`?review=${id}`}>
          {words(history.show)}
        </a>
      </p>
      <HistoryLink href={review.history} title={entry} words={words} />
    </li>
  )
}

/** What was decided so far, the newest first. */
export const History = ({
  phaseNames,
  reviews,
  speech,
}: {
  phaseNames: ReadonlyMap<string, string>
  reviews: readonly ToldReview[]
  speech: Speech
}) => (
  <section aria-labelledby="phases-history" className="phases__part">
    <h2 id="phases-history" tabIndex={-1}>
      {speech.words(history.title)}
    </h2>
    {reviews.length === 0 ? (
      <p>{speech.words(history.none)}</p>
    ) : (
      <ol className="phases__history">
        {reviews.map((review) => (
          <Entry
            key={review.id}
            phase={phaseNames.get(review.phase) ?? review.phase}
            review={review}
            speech={speech}
          />
        ))}
      </ol>
    )}
  </section>
)
