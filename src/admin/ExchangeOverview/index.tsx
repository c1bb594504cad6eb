import '../overview/overview.css'

import type { UIFieldServerComponent } from 'payload'

import { balanceFindings } from '../../domain/exchange/balance/balanceFindings'
import { balanceOf } from '../../domain/exchange/balance/balanceOf'
import { giveAndGetMatrix } from '../../domain/exchange/balance/giveAndGetMatrix'
import { OUTSIDE, outsideWords } from '../../domain/exchange/balance/outside'
import { readExchange } from '../../exchange/readExchange'
import { readPartnerNames } from '../../exchange/readPartnerNames'
import { sayIn } from '../overview/say'
import { BalanceTable } from './BalanceTable'
import { MatrixTable } from './MatrixTable'
import { exchangeWords } from './words'

/** The value exchange of the project that is open: who gives what to whom, how it balances, and who is one-sided. */
export const ExchangeOverview: UIFieldServerComponent = async ({ i18n, id, req }) => {
  if (id === undefined) return null
  const say = sayIn({ i18n })
  const exchange = await readExchange(req, String(id))
  const balance = balanceOf(exchange)
  const parties = balance.parties.map(({ party }) => party)
  const names = await readPartnerNames(
    req,
    parties.filter((party) => party !== OUTSIDE),
  )
  const nameOf = (party: string): string =>
    party === OUTSIDE ? say(outsideWords) : (names.get(party) ?? '…')
  const { proposed } = balance.notCounted
  return (
    <section className="overview">
      {balance.counted === 0 ? (
        <p>{say(exchangeWords.nothing)}</p>
      ) : (
        <>
          <h3>{say(exchangeWords.findings)}</h3>
          <ul>
            {balanceFindings(balance, nameOf).map(({ because, kind, party, transferId }) => (
              <li key={`${kind} ${party ?? ''} ${transferId ?? ''}`}>{say(because)}</li>
            ))}
          </ul>
          <MatrixTable matrix={giveAndGetMatrix(exchange)} nameOf={nameOf} say={say} />
          <BalanceTable nameOf={nameOf} parties={balance.parties} say={say} />
        </>
      )}
      {proposed > 0 && <p>{say(exchangeWords.proposed(proposed))}</p>}
    </section>
  )
}
