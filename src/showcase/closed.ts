/** How the public reads that something is archived. */
export const closed = { field: 'archived', label: { nl: 'Afgesloten', en: 'Closed' } }
