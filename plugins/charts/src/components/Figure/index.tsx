import type { ReactNode } from 'react'

import type { DataTable } from '../../domain/dataTable'
import type { Settings } from '../../settings'
import { FigureTable } from './FigureTable'

type Props = { settings: Settings; table: DataTable; children: ReactNode }

/** A drawing under its title, with the same figures as a table. */
export const Figure = ({ children, settings, table }: Props) => (
  <figure className="chart">
    <figcaption className="chart-caption">{settings.caption}</figcaption>
    {children}
    {table.rows.length > 0 && (
      <details className="chart-data">
        <summary>{settings.words.table}</summary>
        <FigureTable table={table} />
      </details>
    )}
  </figure>
)
