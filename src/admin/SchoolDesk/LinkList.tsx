import { linkStates, linkStateWords } from '../../domain/education/curriculumLinkStates'
import type { Desk, DeskLink } from '../../education/desk/desk'
import { callWords } from '../call/words'
import { ActButton } from './ActButton'
import { DeskSection, headingId, type Say } from './Sections'
import { deskWords, linkMoveWords, renewWords } from './words'

type Props = { adminRoute: string; apiRoute: string; desk: Desk; say: Say }

const asides = (say: Say) => ({
  failed: say(callWords.failed),
  focusAfter: headingId('links'),
  saved: say(callWords.saved),
  unreachable: say(callWords.unreachable),
})

const Link = ({ adminRoute, apiRoute, link, say }: Omit<Props, 'desk'> & { link: DeskLink }) => {
  const title = link.title || say(deskWords.untitled)
  return (
    <li className="school-desk__row">
      <div>
        <a href={`${adminRoute}/collections/curriculum-links/${link.id}`}>{title}</a>
        {link.remark === null ? null : (
          <p className="school-desk__remark">
            <strong>{say(deskWords.remark)}:</strong> {link.remark}
          </p>
        )}
      </div>
      <div className="school-desk__acts">
        {link.moves.map((next) => {
          const words = linkMoveWords[next]
          return words === undefined ? null : (
            <ActButton
              act={{
                ...asides(say),
                about: title,
                body: { state: next },
                label: say(words),
                method: 'PATCH',
                path: `${apiRoute}/curriculum-links/${link.id}`,
              }}
              isQuiet={next === 'draft'}
              key={next}
            />
          )
        })}
      </div>
    </li>
  )
}

const Renewal = ({ apiRoute, desk, say }: Omit<Props, 'adminRoute'>) => {
  const { from, into } = desk.renewal
  const isPossible = desk.links.some(({ schoolYear, state }) => state === 'published' && schoolYear === from)
  return isPossible ? (
    <ActButton
      act={{
        ...asides(say),
        body: { from, into },
        label: say(renewWords(from, into)),
        method: 'POST',
        path: `${apiRoute}/curriculum-links/renew`,
      }}
      isQuiet
    />
  ) : null
}

/** The links of the school by how far they are, what it can do with each, and copying them to the next year. */
export const LinkList = (props: Props) => {
  const { adminRoute, desk, say } = props
  const groups = linkStates
    .map((state) => ({ links: desk.links.filter((link) => link.state === state), state }))
    .filter(({ links }) => links.length > 0)
  return (
    <DeskSection
      action={
        <div className="school-desk__acts">
          <Renewal {...props} />
          <a href={`${adminRoute}/collections/curriculum-links/create`}>{say(deskWords.newLink)}</a>
        </div>
      }
      empty={say(deskWords.noLinks)}
      isEmpty={desk.links.length === 0}
      part="links"
      title={say(deskWords.links)}
    >
      {groups.map(({ links, state }) => (
        <div key={state}>
          <h3>
            {say(linkStateWords[state])} ({links.length})
          </h3>
          <ul className="school-desk__list">
            {links.map((link) => (
              <Link {...props} key={link.id} link={link} />
            ))}
          </ul>
        </div>
      ))}
    </DeskSection>
  )
}
