/** Where the overview stands in the panel, unless its host says otherwise. */
export const OVERVIEW_PATH = '/kpis'
