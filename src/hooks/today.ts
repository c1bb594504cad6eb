const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day it is in the Netherlands, as an ISO day; what depends on a day is judged by that calendar on every machine. */
export const today = (now = new Date()): string => calendar.format(now)
