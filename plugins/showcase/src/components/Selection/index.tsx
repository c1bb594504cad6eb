import type { ListAsk, ListKeys } from '../../domain/listAsk'
import { fromStart, isNarrowed, listAddress } from '../../domain/listAsk'
import { listFormats } from '../../router/machines/listFormats'
import type { View } from '../../router/view'
import { formatNumber } from '../../site/format'

type Props = { ask: ListAsk; count: number; keys: ListKeys; path: string; view: View }

/** What a list was narrowed to, as data; of a whole list that is told with the open data. */
export const Selection = ({ ask, count, keys, path, view }: Props) =>
  isNarrowed(ask) ? (
    <p className="selection">
      {view.words.selection}{' '}
      {Object.entries(listFormats).map(([end, { name, size, type }], at) => (
        <span key={end}>
          {at === 0 ? '' : ' · '}
          <a
            href={listAddress(`${path}.${end}`, { ...fromStart(ask), sort: null }, keys)}
            rel="alternate"
            type={type}
          >
            {name}
          </a>
          {count > size
            ? ` (${view.words.firstOf(formatNumber(size, view.locale.code), formatNumber(count, view.locale.code))})`
            : ''}
        </span>
      ))}
    </p>
  ) : null
