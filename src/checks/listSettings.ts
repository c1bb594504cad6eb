import { settings } from '../settings/settings'
import { betweenMarks } from './betweenMarks'

const row = ([name, { about, fallback }]: [string, { about: string; fallback: string }]): string =>
  `| \`${name}\` | ${fallback} | ${about} |`

const columns = (rows: string[]): string =>
  ['| setting | when not set | what it is |', '| --- | --- | --- |', ...rows].join('\n')

/** The text of the README with its table of settings as the program checks them. */
export const listSettings = (text: string): string =>
  betweenMarks(text, 'settings', `<!-- prettier-ignore -->\n${columns(Object.entries(settings).map(row))}`)
