export { PhasesOverview } from '../panel/overview/index'
export { PhasesLink } from '../panel/overview/PhasesLink'
export { PhasesWidget } from '../panel/widget/index'
