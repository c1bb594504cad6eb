import { CardGrid } from '../components/Card/index'
import { Chosen } from '../components/Chosen/index'
import { ListForm } from '../components/ListForm/index'
import type { Paging } from '../components/Pager/index'
import { Pager } from '../components/Pager/index'
import { PlaceMap } from '../components/PlaceMap/index'
import { Selection } from '../components/Selection/index'
import { Words } from '../components/Words/index'
import type { ListKeys } from '../domain/listAsk'
import { askOfWords, isNarrowed, listAddress, withKey } from '../domain/listAsk'
import type { Row } from '../reader/rowReader'
import { optionWords } from '../router/listing/labels'
import type { Listing } from '../router/listing/readListing'
import { mapOf } from '../router/mapOf'
import type { View } from '../router/view'
import { hrefOf, say, sayAll } from '../router/view'
import { formatNumber } from '../site/format'
import type { Section } from '../site/site'

/** A page of a list. */
export type ListContent = {
  section: Section
  listing: Listing
  keys: ListKeys
  paging: Paging
  path: string
}

type Props = { view: View; content: ListContent }

const Count = ({ view, content: { listing } }: Props) => {
  const number = formatNumber(listing.count, view.locale.code)
  const { found, results } = view.words
  return (
    <p className="count" role="status">
      {isNarrowed(listing.ask) ? found(number) : results(number)}
    </p>
  )
}

const Corrections = ({ view, content: { listing } }: Props) =>
  Object.entries(listing.understood?.corrections ?? {}).map(([written, meant]) => (
    <p className="correction" key={written}>
      {view.words.takenFor(meant, written)}
    </p>
  ))

/** Words that were perhaps meant: to be asked by whoever did. */
const Suggestion = ({ view, content: { keys, listing, path } }: Props) => {
  const meant = listing.understood?.suggestion
  if (!meant) return null
  return (
    <p className="correction">
      {view.words.didYouMean}{' '}
      <a href={listAddress(path, { ...askOfWords(meant), chosen: listing.ask.chosen }, keys)}>“{meant}”</a>?
    </p>
  )
}

const Unheeded = ({ view, content: { listing } }: Props) =>
  listing.unheeded === '' ? null : <p className="correction">{view.words.unheeded(listing.unheeded)}</p>

/** What was asked of the filters and is not there: somebody may think that it was heeded. */
const PassedOver = ({ view, content: { listing } }: Props) =>
  listing.passedOver.map(({ facet, key }) => (
    <p className="correction" key={`${facet.name} ${key}`}>
      {view.words.passedOver(say(view, facet.label), key)}
    </p>
  ))

/** Values of the filters that are called as the words. */
const Namesakes = ({ view, content: { keys, listing, path } }: Props) => {
  if (listing.namesakes.length === 0) return null
  return (
    <nav aria-labelledby="namesakes" className="elsewhere">
      <p id="namesakes">{view.words.namesakes}</p>
      <ul>
        {listing.namesakes.map(({ facet, option }) => (
          <li key={`${facet.name} ${option.key}`}>
            <a href={listAddress(path, withKey(askOfWords(''), facet.name, option.key, true), keys)}>
              {say(view, facet.label)}: <Words view={view} words={optionWords(view, { facet }, option)} />
            </a>{' '}
            <span className="choice-count">({formatNumber(option.count, view.locale.code)})</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The documents of the page, and beside them a map of those that have a place. */
const Found = ({ view, content: { listing, section } }: Props) => {
  const { excerpts, page } = listing
  const cards = <CardGrid view={view} rows={page.rows} excerpts={excerpts} />
  const map = mapOf(view, section, page.rows)
  if (map === null) return cards
  const [shown, all] = [map.rows, page.rows].map(({ length }) => formatNumber(length, view.locale.code))
  return (
    <div className={`mapped mapped-${section.pictureStyle ?? 'photo'}`}>
      <PlaceMap
        caption={shown === all ? view.words.allOnMap : view.words.onMap(shown ?? '', all ?? '')}
        linked
        map={map}
        view={view}
      />
      {cards}
    </div>
  )
}

const Results = (props: Props) => {
  const { view, content } = props
  const { keys, listing, path, section } = content
  const { ask, namesakes, page } = listing
  if (page.rows.length > 0) return <Found {...props} />
  if (!isNarrowed(ask)) return <p className="empty">{view.words.empty}</p>
  const { namedOnly, nothingFound, nothingLeft } = view.words
  const isChosen = Object.keys(ask.chosen).length > 0
  return (
    <>
      <p className="empty">{isChosen ? nothingLeft : namesakes.length > 0 ? namedOnly : nothingFound}</p>
      <p>
        <a href={listAddress(path, askOfWords(''), keys)}>{sayAll(view, section)}</a>
      </p>
    </>
  )
}

const Named = ({ row, view }: { row: Row; view: View }) => {
  const href = hrefOf(view, row)
  return href && row.title ? (
    <>
      {' · '}
      <a href={href}>
        <Words view={view} words={row.title} />
      </a>
    </>
  ) : null
}

const Elsewhere = ({ view, content: { keys, listing } }: Props) => {
  const { ask, count, elsewhere } = listing
  if (elsewhere.length === 0) return null
  const question = askOfWords(ask.words)
  const { alsoElsewhere, foundElsewhere } = view.words
  return (
    <nav aria-labelledby="elsewhere" className="elsewhere">
      <p id="elsewhere">{count === 0 ? foundElsewhere : alsoElsewhere}</p>
      <ul>
        {elsewhere.map(({ count: found, named, section }) => (
          <li key={section.collection}>
            <a href={listAddress(say(view, section.path), question, keys)}>{say(view, section.name)}</a>{' '}
            <span className="choice-count">({formatNumber(found, view.locale.code)})</span>
            {named.map((row) => (
              <Named key={row.id} row={row} view={view} />
            ))}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The documents of a section, as cards, with what they can be searched and narrowed by. */
export const ListPage = (props: Props) => {
  const { view, content } = props
  const { keys, listing, paging, path, section } = content
  const { ask, narrowers, ownSort } = listing
  const isSearched = section.list?.isSearched === true
  // Where there is nothing yet, there is nothing to search in.
  const isForm =
    (isSearched || narrowers.some(({ options }) => options.length > 0)) &&
    (listing.count > 0 || isNarrowed(ask))
  return (
    <>
      <div className="page-head">
        <h1>{say(view, section.name)}</h1>
        {section.intro ? <p className="lead">{say(view, section.intro)}</p> : null}
      </div>
      <div className={isForm ? 'list-layout' : undefined}>
        {isForm ? (
          <ListForm view={view} content={{ ask, isSearched, keys, narrowers, ownSort, path }} />
        ) : null}
        <div className="list-results">
          <Count {...props} />
          <Unheeded {...props} />
          <PassedOver {...props} />
          <Corrections {...props} />
          <Suggestion {...props} />
          <Chosen ask={ask} keys={keys} narrowers={narrowers} path={path} view={view} />
          <Namesakes {...props} />
          <Elsewhere {...props} />
          <Results {...props} />
          <Pager view={view} paging={paging} />
          {listing.count > 0 ? (
            <Selection ask={ask} count={listing.count} keys={keys} path={path} view={view} />
          ) : null}
        </div>
      </div>
    </>
  )
}
