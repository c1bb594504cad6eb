import type { PayloadRequest } from 'payload'

type Doc = { id: string; enclosures?: { id: string }[] }
type Desk = {
  create(args: object): Promise<Doc>
  update(args: object): Promise<Doc>
}

const text = (...lines: readonly string[]) => ({
  root: {
    children: lines.map((line) => ({
      children: [{ detail: 0, format: 0, mode: 'normal', style: '', text: line, type: 'text', version: 1 }],
      direction: null,
      format: '',
      indent: 0,
      textFormat: 0,
      type: 'paragraph',
      version: 1,
    })),
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

/** Writes a letter, changes it a few times and publishes it, in the name of whoever the request is of; answers its id. */
export const writeLetter = async (req: PayloadRequest): Promise<string> => {
  const desk = req.payload as unknown as Desk
  const as = { depth: 0, locale: 'nl', overrideAccess: true, req } as const
  const client = await desk.create({
    ...as,
    collection: 'clients',
    data: { name: 'Berta Bakker', phone: '0314 123456' },
  })
  const letter = await desk.create({
    ...as,
    collection: 'letters',
    data: {
      client: client.id,
      enclosures: [{ name: 'Offerte', pages: 3 }],
      subject: 'Aanmaning',
      text: text('Geachte heer,', 'Betaal alstublieft.'),
      tone: 'mild',
    },
    draft: true,
  })
  const change = (data: object, more: object = {}) =>
    desk.update({ ...as, collection: 'letters', data, draft: true, id: letter.id, ...more })
  await change({
    enclosures: [...(letter.enclosures ?? []), { name: 'Factuur', pages: 1 }],
    fee: { cents: 31_500_050, year: 2027 },
    parts: [{ blockType: 'clause', wording: 'Binnen veertien dagen.' }],
    text: text('Geachte heer,', 'Betaal nu.'),
    tone: 'stern',
  })
  await change({ subject: 'Reminder' }, { locale: 'en' })
  await change(
    { _status: 'published', sending: { isRegistered: true, sentOn: '2026-03-02T12:00:00.000Z' } },
    { draft: false },
  )
  return letter.id
}
