import { itemOf } from './itemOf'
import type { ListFormat } from './listMachine'

/** A list as JSON. */
export const listJson: ListFormat = {
  name: 'JSON',
  type: 'application/json',
  size: 100,
  write: ({ next, rows, view }) => {
    const head = `"locale":${JSON.stringify(view.locale.code)},"next":${JSON.stringify(next)}`
    const items = rows.map((row) => `\n${JSON.stringify(itemOf(view, row))}`)
    return `{${head},"items":[${items.join()}\n]}\n`
  },
}
