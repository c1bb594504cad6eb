/** Until when an idea and who sent it are kept when nobody chooses otherwise: a year from the ISO day given. */
export const keepIdeaUntil = (today: string): string => {
  const [year = '', month, day] = today.split('-')
  // The last of February of a leap year has no day of its own the year after.
  const kept = month === '02' && day === '29' ? '28' : day
  return `${Number(year) + 1}-${month}-${kept}`
}
