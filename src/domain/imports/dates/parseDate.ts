/** How a file may write a day. */
export const dateFormats = [
  'yyyy-mm-dd',
  'dd.mm.yyyy',
  'dd-mm-yyyy',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'yyyymmdd',
] as const
export type DateFormat = (typeof dateFormats)[number]

const SHAPES: Record<DateFormat, { order: 'dmy' | 'mdy' | 'ymd'; shape: RegExp }> = {
  'dd-mm-yyyy': { order: 'dmy', shape: /^(\d{1,2})-(\d{1,2})-(\d{4})$/ },
  'dd.mm.yyyy': { order: 'dmy', shape: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/ },
  'dd/mm/yyyy': { order: 'dmy', shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/ },
  'mm/dd/yyyy': { order: 'mdy', shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/ },
  'yyyy-mm-dd': { order: 'ymd', shape: /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/ },
  yyyymmdd: { order: 'ymd', shape: /^(\d{4})(\d{2})(\d{2})$/ },
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Reads a day as `yyyy-mm-dd`; undefined when the text is not in that format or the day is not on the calendar. */
export const parseDate = (text: string, format: DateFormat): string | undefined => {
  const { order, shape } = SHAPES[format]
  const found = shape.exec(text.trim())
  if (!found) return undefined
  const [first = 0, second = 0, third = 0] = found.slice(1, 4).map(Number)
  const year = order === 'ymd' ? first : third
  const month = order === 'mdy' ? first : second
  const day = { dmy: first, mdy: second, ymd: third }[order]
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
