/** The key in the context of a request under which a framework says that its plan looked at the days of its KPIs: no request from outside sets it. */
export const PLANNED = 'kpi-tracking planned'
