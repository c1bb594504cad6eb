import { type Budget, budgets, budgetWords } from '../../domain/budget/budgets'
import type { BudgetSummary } from '../../domain/budget/budgetSummary'
import { euroWords } from '../../domain/money/euroWords'
import type { Say } from '../overview/say'
import { WideTable } from '../overview/WideTable'
import { planWords } from './words'

type BudgetTableProps = { say: Say; summaries: Readonly<Record<Budget, BudgetSummary>> }

/** What each of the two budgets costs, what covers it and what is still to be found; they are never added. */
export const BudgetTable = ({ say, summaries }: BudgetTableProps) => (
  <WideTable name={say(planWords.budget)}>
    <thead>
      <tr>
        <th scope="col">{say(planWords.budgetName)}</th>
        <th className="overview__amount" scope="col">
          {say(planWords.cost)}
        </th>
        <th className="overview__amount" scope="col">
          {say(planWords.covered)}
        </th>
        <th className="overview__amount" scope="col">
          {say(planWords.gap)}
        </th>
      </tr>
    </thead>
    <tbody>
      {budgets.map((budget) => (
        <tr key={budget}>
          <th scope="row">{say(budgetWords[budget])}</th>
          <td className="overview__amount">{say(euroWords(summaries[budget].costCents))}</td>
          <td className="overview__amount">{say(euroWords(summaries[budget].coverageCents))}</td>
          <td className="overview__amount">{say(euroWords(summaries[budget].gap.gapCents))}</td>
        </tr>
      ))}
    </tbody>
  </WideTable>
)
