const UNITS = ['kB', 'MB', 'GB', 'TB'] as const

/** A number of bytes for people: `12.3 MB`. */
export const sizeText = (bytes: number): string => {
  let [value, at] = [bytes / 1000, 0]
  for (; value >= 999.95 && at < UNITS.length - 1; at += 1) value /= 1000
  return `${value.toFixed(1)} ${UNITS[at] ?? ''}`
}
