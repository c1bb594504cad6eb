import type { ListAsk, ListKeys, ListSort } from '../../domain/listAsk'
import { listSorts } from '../../domain/listAsk'
import { inOrder, optionWords } from '../../router/listing/labels'
import type { Narrower, Option } from '../../router/listing/narrower'
import type { View } from '../../router/view'
import { say } from '../../router/view'
import { formatNumber } from '../../site/format'
import { SearchField } from '../SearchField/index'
import { Words } from '../Words/index'

/** What can be asked of a list. */
export type ListFormContent = {
  /** Where the form leads. */
  path: string
  ask: ListAsk
  ownSort: ListSort
  keys: ListKeys
  isSearched: boolean
  narrowers: readonly Narrower[]
}

type Props = { view: View; content: ListFormContent }
type NarrowerProps = Props & { narrower: Narrower }

/** Values beyond these are folded away. */
const SHOWN = 6

const Choice = ({ content, narrower, option, view }: NarrowerProps & { option: Option }) => {
  const { keys } = content
  const words = optionWords(view, narrower, option)
  return (
    <li>
      <label className="choice">
        <input
          type="checkbox"
          name={keys.facets[narrower.facet.name]}
          value={option.key}
          defaultChecked={option.isChosen}
        />
        <span>
          <Words view={view} words={words} />{' '}
          <span className="choice-count">{formatNumber(option.count, view.locale.code)}</span>
        </span>
      </label>
    </li>
  )
}

const Choices = ({ options, ...props }: NarrowerProps & { options: readonly Option[] }) => (
  <ul className="choices">
    {options.map((option) => (
      <Choice key={option.key} {...props} option={option} />
    ))}
  </ul>
)

const NarrowerField = (props: NarrowerProps) => {
  const { narrower, view } = props
  const options = inOrder(view, narrower)
  if (options.length === 0) return null
  const label = say(view, narrower.facet.label)
  const shown = options.filter(({ isChosen }, at) => at < SHOWN || isChosen)
  const folded = options.filter((option) => !shown.includes(option))
  return (
    <fieldset>
      <legend>{label}</legend>
      <Choices {...props} options={shown} />
      {folded.length > 0 ? (
        <details>
          <summary>{view.words.moreOf(label)}</summary>
          <Choices {...props} options={folded} />
        </details>
      ) : null}
    </fieldset>
  )
}

const SortField = ({ content: { ask, isSearched, keys, ownSort }, view }: Props) => {
  const sorts = listSorts.filter((sort) => sort !== 'best' || (isSearched && ask.words !== ''))
  return (
    <p className="sort-field">
      <label htmlFor="list-sort">{view.words.sortLabel}</label>
      <select defaultValue={ask.sort ?? ownSort} id="list-sort" name={keys.sort}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {view.words.sorts[sort]}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Searching and narrowing a list: a plain form, which asks the list anew. */
export const ListForm = (props: Props) => {
  const { content, view } = props
  const { ask, isSearched, keys, narrowers, path } = content
  const telling = narrowers.filter(({ options }) => options.length > 0)
  const chosen = Object.values(ask.chosen).flat().length
  return (
    <form action={path} className="list-form" method="get" role="search">
      {isSearched ? (
        <SearchField
          id="list-search"
          label={view.words.searchLabel}
          name={keys.words}
          view={view}
          words={ask.words}
        />
      ) : null}
      {telling.length > 0 ? (
        <details className="filters">
          <summary>
            {view.words.filters}
            {chosen === 0 ? null : ` (${view.words.chosenCount(formatNumber(chosen, view.locale.code))})`}
          </summary>
          <div className="filters-fields">
            {telling.map((narrower) => (
              <NarrowerField key={narrower.facet.name} {...props} narrower={narrower} />
            ))}
            <SortField {...props} />
            <p>
              <button className="button" type="submit">
                {view.words.show}
              </button>
            </p>
          </div>
        </details>
      ) : null}
    </form>
  )
}
