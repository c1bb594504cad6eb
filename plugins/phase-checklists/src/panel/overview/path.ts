/** Where the overview stands in the panel. */
export const OVERVIEW_PATH = '/phases'
