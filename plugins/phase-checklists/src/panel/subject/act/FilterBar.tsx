import { panelWords } from '../../../words/panel'
import type { FilterName, Filters } from '../filters'
import { filterNames } from '../filters'
import { usePanel } from './Panel'

/** Narrows the items to those that somebody looks for. */
export const FilterBar = ({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (name: FilterName, isOn: boolean) => void
}) => {
  const { words } = usePanel()
  return (
    <fieldset className="panel-kit__row phases__choice">
      <legend>{words(panelWords.items.filters)}</legend>
      {filterNames.map((name) => (
        <label key={name}>
          <input
            checked={filters.has(name)}
            onChange={(event) => onChange(name, event.target.checked)}
            type="checkbox"
          />
          {words(panelWords.items[name])}
        </label>
      ))}
    </fieldset>
  )
}
