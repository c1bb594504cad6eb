import type { Ask } from '../kills/savingClient'
import { Saver } from './saver'

type Doc = { id: string }
type Question = Readonly<{ ask: (path: string, init: RequestInit) => Promise<Response>; token: string }>

const send = async <Answer>({ ask, token }: Question, path: string, body?: object): Promise<Answer> => {
  const response = await ask(`/api/${path}`, {
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body), method: 'POST' }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
  return JSON.parse(text) as Answer
}

const first = async (question: Question, collection: string, where = ''): Promise<string> => {
  const { docs } = await send<{ docs: Doc[] }>(question, `${collection}?depth=0&limit=1&sort=id${where}`)
  if (docs[0] === undefined) throw new Error(`The region has no ${collection} to save.`)
  return docs[0].id
}

/**
 * People at work in the example region: one on a project that is public, one who answers an item of a checklist, one who notes something
 * with a measurement that was sent back.
 */
export const openSavers = async (question: Question, ask: Ask): Promise<Saver[]> => {
  const project = await first(question, 'projects', '&where[_status][equals]=published')
  const item = await first(question, 'checklist-items', '&where[status][equals]=todo')
  const measurement = await first(question, 'kpi-measurements', '&where[state][equals]=submitted')
  await send(question, 'kpi-measurements/step', {
    ids: [measurement],
    reason: 'Nog eens tellen.',
    step: 'sendBack',
  })
  const saver = (collection: string, field: string, id: string, along = {}) => {
    const made = { id, mark: `Bijgewerkt: ${collection}`, saved: -1, tried: -1 }
    return new Saver({ collection, field, made }, along, question.token, ask)
  }
  return [
    saver('projects', 'summary', project, { _status: 'published' }),
    saver('checklist-items', 'answer', item),
    saver('kpi-measurements', 'note', measurement),
  ]
}
