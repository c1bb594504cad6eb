import type { ListAsk, ListKeys } from '../../domain/listAsk'
import { askOfWords, firstPlace, isNarrowed, listAddress, withKey } from '../../domain/listAsk'
import { optionWords } from '../../router/listing/labels'
import type { Narrower } from '../../router/listing/narrower'
import type { View } from '../../router/view'
import { Words } from '../Words/index'

type Props = { ask: ListAsk; keys: ListKeys; narrowers: readonly Narrower[]; path: string; view: View }

/** What a list is narrowed by, each with a link that takes it away. */
export const Chosen = ({ ask, keys, narrowers, path, view }: Props) => {
  if (!isNarrowed(ask)) return null
  const chosen = narrowers.flatMap((narrower) =>
    narrower.options.filter(({ isChosen }) => isChosen).map((option) => ({ narrower, option })),
  )
  const bare = askOfWords('')
  return (
    <nav aria-label={view.words.chosen} className="chosen">
      <ul>
        {ask.words === '' ? null : (
          <li>
            <a href={listAddress(path, { ...ask, place: firstPlace, sort: null, words: '' }, keys)}>
              <span className="visually-hidden">{view.words.without} </span>“{ask.words}”
            </a>
          </li>
        )}
        {chosen.map(({ narrower, option }) => (
          <li key={`${narrower.facet.name} ${option.key}`}>
            <a href={listAddress(path, withKey(ask, narrower.facet.name, option.key, false), keys)}>
              <span className="visually-hidden">{view.words.without} </span>
              <Words view={view} words={optionWords(view, narrower, option)} />
            </a>
          </li>
        ))}
        <li>
          <a className="chosen-clear" href={listAddress(path, bare, keys)}>
            {view.words.clear}
          </a>
        </li>
      </ul>
    </nav>
  )
}
