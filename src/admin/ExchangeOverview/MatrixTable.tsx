import type { GiveAndGetMatrix, MatrixCell } from '../../domain/exchange/balance/giveAndGetMatrix'
import { euroWords } from '../../domain/money/euroWords'
import type { Say } from '../overview/say'
import { WideTable } from '../overview/WideTable'
import { exchangeWords } from './words'

type MatrixTableProps = { matrix: GiveAndGetMatrix; nameOf: (party: string) => string; say: Say }

const Cell = ({ cents, count, say }: Pick<MatrixCell, 'cents' | 'count'> & { say: Say }) =>
  count === 0 ? (
    <td className="overview__amount">
      <span aria-hidden="true">–</span>
      <span className="overview__spoken">{say(exchangeWords.givesNothing)}</span>
    </td>
  ) : (
    <td className="overview__amount">
      {say(euroWords(cents))}
      <br />
      <small>{say(exchangeWords.transfers(count))}</small>
    </td>
  )

/** Who gives what to whom: a row gives, a column gets. */
export const MatrixTable = ({ matrix: { cells, parties }, nameOf, say }: MatrixTableProps) => (
  <WideTable name={`${say(exchangeWords.matrix)}. ${say(exchangeWords.matrixHelp)}`}>
    <thead>
      <tr>
        <td />
        {parties.map((party) => (
          <th className="overview__amount" key={party} scope="col">
            {nameOf(party)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {parties.map((from, row) => (
        <tr key={from}>
          <th scope="row">{nameOf(from)}</th>
          {parties.map((to, column) => (
            <Cell
              key={to}
              cents={cells[row]?.[column]?.cents ?? 0}
              count={cells[row]?.[column]?.count ?? 0}
              say={say}
            />
          ))}
        </tr>
      ))}
    </tbody>
  </WideTable>
)
