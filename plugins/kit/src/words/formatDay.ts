/** A day (YYYY-MM-DD) as people write it: `27 november 2026`. */
export const formatDay = (language: string, day: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    year: 'numeric',
  }).format(new Date(`${day}T12:00:00Z`))
