import '../overview/overview.css'

import type { UIFieldServerComponent } from 'payload'

import { filledWords } from '../../domain/plans/filledWords'
import { sectionKeys, sectionWords } from '../../domain/plans/sections'
import { readBudget } from '../../plan/readBudget'
import { readPlan } from '../../plan/readPlan'
import { sayIn } from '../overview/say'
import { BudgetTable } from './BudgetTable'
import { SectionList } from './SectionList'
import { planWords } from './words'

/** How far the plan of the project that is open is: its sections, what is lacking, and what the two budgets come to. */
export const PlanOverview: UIFieldServerComponent = async ({ i18n, id, req }) => {
  if (id === undefined) return null
  const say = sayIn({ i18n })
  const plan = await readPlan(req, String(id))
  if (plan === null) return <p className="overview">{say(planWords.none)}</p>
  const { filled, lacking, total } = plan.completeness
  const summaries = await readBudget(req, plan.id)
  const sections = plan.sections.toSorted(
    (one, other) => sectionKeys.indexOf(one.key) - sectionKeys.indexOf(other.key),
  )
  return (
    <section className="overview">
      <div>
        <p>{say(filledWords(filled, total))}</p>
        <progress aria-label={say(filledWords(filled, total))} max={total} value={filled} />
      </div>
      {plan.closed.length > 0 && <p>{say(planWords.closed(plan.closed.length))}</p>}
      {lacking.length > 0 && (
        <>
          <h3>{say(planWords.lacking)}</h3>
          <ul>
            {lacking.map(({ because, key }) => (
              <li key={key}>
                <strong>{say(sectionWords[key])}</strong>: {say(because)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say(planWords.sections)}</h3>
      <SectionList adminRoute={req.payload.config.routes.admin} say={say} sections={sections} />
      {summaries && <BudgetTable say={say} summaries={summaries} />}
    </section>
  )
}
