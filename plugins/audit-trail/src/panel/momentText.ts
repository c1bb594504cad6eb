/** A moment (ISO) as people write it, by the clock of a place: `2 maart 2026 om 14:05`. */
export const momentText = (language: string, moment: string, timeZone: string): string => {
  const at = new Date(moment)
  return Number.isNaN(at.getTime())
    ? moment
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium', timeZone }).format(at)
}
