import type { ListAsk, ListKeys } from '../../domain/listAsk'
import { fromStart, isNarrowed, listAddress } from '../../domain/listAsk'
import { listFormats } from '../../router/machines/listFormats'
import type { View } from '../../router/view'

type Props = { ask: ListAsk; keys: ListKeys; path: string; view: View }

/** What a list was narrowed to, as data; of a whole list that is told with the open data. */
export const Selection = ({ ask, keys, path, view }: Props) =>
  isNarrowed(ask) ? (
    <p className="selection">
      {view.words.selection}{' '}
      {Object.entries(listFormats).map(([end, { name, type }], at) => (
        <span key={end}>
          {at === 0 ? '' : ' · '}
          <a
            href={listAddress(`${path}.${end}`, { ...fromStart(ask), sort: null }, keys)}
            rel="alternate"
            type={type}
          >
            {name}
          </a>
        </span>
      ))}
    </p>
  ) : null
