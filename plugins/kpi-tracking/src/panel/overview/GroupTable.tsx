import { Bar } from '@streekwerk/charts'
import { formatDay } from '@streekwerk/payload-kit/pure'

import type { Together } from '../../read/readOverview'
import type { ToldRollUp } from '../../read/readRollUps'
import { overviewWords as words } from '../../words/overview'
import { formatRollUp } from '../../words/rollUpWords'
import type { Say } from '../sayIn'
import { scaleOf } from './scaleOf'

type Props = {
  caption: string
  /** What the groups are, as `Themes`. */
  by: string
  groups: Together['groups']
  language: string
  say: Say
}

type Scale = ReturnType<typeof scaleOf>
type RowProps = Pick<Props, 'language' | 'say'> & { scale: Scale; told: ToldRollUp }

const Row = ({ language, say, scale, told }: RowProps) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {told.group?.name}
    </th>
    <td data-label={say(words.value)} role="cell">
      {told.value === null ? say(words.noValue) : formatRollUp(language, told, told.value)}
      <Bar {...scale} value={told.value} />
    </td>
    <td data-label={say(words.counted)} role="cell">
      {say(words.countedOf, { counted: told.counted, kpis: told.kpis })}
    </td>
    <td data-label={say(words.on)} role="cell">
      {told.on === null ? say(words.never) : formatDay(language, told.on)}
    </td>
  </tr>
)

/** So many groups are shown; a table of more is for a spreadsheet. */
const MOST_GROUPS = 100

/** KPIs of an indicator by group, with bars on one scale. It says its roles, as a phone shows the rows as blocks. */
export const GroupTable = ({ by, caption, groups, language, say }: Props) => {
  const scale = scaleOf(groups)
  const left = groups.length - MOST_GROUPS
  return (
    <>
      <table className="panel-table kpis-overview__table" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[by, say(words.value), say(words.counted), say(words.on)].map((each) => (
              <th key={each} role="columnheader" scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {groups.slice(0, MOST_GROUPS).map((told) => (
            <Row key={told.group?.key} language={language} say={say} scale={scale} told={told} />
          ))}
        </tbody>
      </table>
      {left > 0 ? <p>{say(words.groupsLeft, { count: left })}</p> : null}
    </>
  )
}
