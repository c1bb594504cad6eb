import { sectionStateWords } from '../../domain/plans/sectionStates'
import type { ReadPlan } from '../../plan/readPlan'
import type { Say } from '../overview/say'

type SectionListProps = { adminRoute: string; say: Say; sections: ReadPlan['sections'] }

/** The sections in the order of the plan, numbered by their titles, each leading to its own page. */
export const SectionList = ({ adminRoute, say, sections }: SectionListProps) => (
  <ul className="overview__sections">
    {sections.map(({ id, status, textAmount, title }) => (
      <li key={id}>
        {textAmount === null ? title : <a href={`${adminRoute}/collections/plan-sections/${id}`}>{title}</a>}{' '}
        <small>({say(sectionStateWords[status])})</small>
      </li>
    ))}
  </ul>
)
