export { KpisOverview } from '../panel/overview/index'
export { KpisLink } from '../panel/overview/KpisLink'
export { SubjectKpis } from '../panel/subject/SubjectKpis'
export { KpisWidget } from '../panel/widget/index'
