import type { PartyBalance } from '../../domain/exchange/balance/partyBalance'
import { standingWords } from '../../domain/exchange/balance/standings'
import { euroWords } from '../../domain/money/euroWords'
import type { Say } from '../overview/say'
import { WideTable } from '../overview/WideTable'
import { exchangeWords } from './words'

type BalanceTableProps = { nameOf: (party: string) => string; parties: readonly PartyBalance[]; say: Say }

/** What each party gives and gets, in euros at the common valuation, and how it stands. */
export const BalanceTable = ({ nameOf, parties, say }: BalanceTableProps) => (
  <WideTable name={say(exchangeWords.balance)}>
    <thead>
      <tr>
        <th scope="col">{say(exchangeWords.party)}</th>
        <th className="overview__amount" scope="col">
          {say(exchangeWords.gives)}
        </th>
        <th className="overview__amount" scope="col">
          {say(exchangeWords.gets)}
        </th>
        <th scope="col">{say(exchangeWords.standing)}</th>
      </tr>
    </thead>
    <tbody>
      {parties.map(({ givenCents, party, receivedCents, standing }) => (
        <tr key={party}>
          <th scope="row">{nameOf(party)}</th>
          <td className="overview__amount">{say(euroWords(givenCents))}</td>
          <td className="overview__amount">{say(euroWords(receivedCents))}</td>
          <td>{say(standingWords[standing])}</td>
        </tr>
      ))}
    </tbody>
  </WideTable>
)
