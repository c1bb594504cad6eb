import type { View } from '../../router/view'

type Props = { id: string; label: string; name: string; view: View; words: string }

/** One field to search with, and its button. */
export const SearchField = ({ id, label, name, view, words }: Props) => (
  <p className="search-field">
    <label htmlFor={id}>{label}</label>
    <span className="search-row">
      <input
        autoComplete="off"
        defaultValue={words}
        enterKeyHint="search"
        id={id}
        maxLength={120}
        name={name}
        type="search"
      />
      <button className="button" type="submit">
        {view.words.search}
      </button>
    </span>
  </p>
)
