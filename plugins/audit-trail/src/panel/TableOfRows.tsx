import type { Words } from '@streekwerk/payload-kit/pure'
import type { ReactNode } from 'react'

import type { Say } from '../words/say'

type Props = Readonly<{
  children: ReactNode
  className: string
  heads: readonly Words[]
  label: string
  say: Say
}>

/** A table of rows below these heads. It says its roles, as a phone shows the rows as blocks. */
export const TableOfRows = ({ children, className, heads, label, say }: Props) => (
  <table aria-label={label} className={className} role="table">
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((each) => (
          <th key={each.en} role="columnheader" scope="col">
            {say(each)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">{children}</tbody>
  </table>
)
