import type { PartyBalance } from '../../domain/exchange/balance/partyBalance'
import { standingWords } from '../../domain/exchange/balance/standings'
import { formatEuros } from '../../domain/money/euros'
import type { Say } from '../overview/say'
import { exchangeWords } from './words'

type BalanceTableProps = { nameOf: (party: string) => string; parties: readonly PartyBalance[]; say: Say }

/** What each party gives and gets, in euros at the common valuation, and how it stands. */
export const BalanceTable = ({ nameOf, parties, say }: BalanceTableProps) => (
  <div className="overview__scroll" role="region" aria-label={say(exchangeWords.balance)} tabIndex={0}>
    <table>
      <caption>{say(exchangeWords.balance)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(exchangeWords.party)}</th>
          <th scope="col">{say(exchangeWords.gives)}</th>
          <th scope="col">{say(exchangeWords.gets)}</th>
          <th scope="col">{say(exchangeWords.standing)}</th>
        </tr>
      </thead>
      <tbody>
        {parties.map(({ givenCents, party, receivedCents, standing }) => (
          <tr key={party}>
            <th scope="row">{nameOf(party)}</th>
            <td className="overview__amount">€ {formatEuros(givenCents)}</td>
            <td className="overview__amount">€ {formatEuros(receivedCents)}</td>
            <td>{say(standingWords[standing])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
