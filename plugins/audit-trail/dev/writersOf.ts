import type { Payload } from 'payload'
import { createLocalReq, handleEndpoints } from 'payload'

type Desk = Record<'create' | 'update', (args: object) => Promise<{ id: string }>> & {
  login(args: object): Promise<{ token?: string }>
}

/** Writes a document over once more. */
export type Writer = (id: string, at: number) => Promise<unknown>

/** What is written of a document of a kind, and how one is made. */
type Kind = Readonly<{
  collection: string
  isDraft: boolean
  made: object
  written: (at: number) => object
}>

export const kinds = {
  /** Nothing smaller can be written: one word, of a document of three, with neither drafts nor versions. */
  small: {
    collection: 'clients',
    isDraft: false,
    made: { name: 'Berta' },
    written: (at) => ({ phone: `${at}` }),
  },
  draft: {
    collection: 'letters',
    isDraft: true,
    made: { enclosures: [{ name: 'A' }, { name: 'B' }], subject: 'Aanmaning' },
    written: (at) => ({ fee: { cents: at } }),
  },
} satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

/** Whether a write is asked by somebody who is signed in, or is one that the program makes by itself, past access. */
export const ways = ['request', 'program'] as const
export type Way = (typeof ways)[number]

const CLERK = { email: 'clerk@office.example', password: 'a-password' }

/** Who writes in an office, in either way; `key` is what Payload keeps the office by. */
export const writersOf = async (payload: Payload, key: string) => {
  const desk = payload as unknown as Desk
  const user = await desk.create({
    collection: 'clerks',
    data: { ...CLERK, name: 'Griet', role: 'lawyer' },
    overrideAccess: true,
  })
  const { token = '' } = await desk.login({ collection: 'clerks', data: CLERK })
  const as = async () => ({
    depth: 0,
    overrideAccess: true,
    req: await createLocalReq({ user: { ...user, collection: 'clerks' } }, payload),
  })
  const byProgram = ({ collection, isDraft, written }: Kind): Writer => {
    return async (id, at) =>
      desk.update({ ...(await as()), collection, data: written(at), draft: isDraft, id })
  }
  const byRequest = ({ collection, isDraft, written }: Kind): Writer => {
    return async (id, at) => {
      const request = new Request(
        `http://office.example/api/${collection}/${id}?depth=0&draft=${String(isDraft)}`,
        {
          body: JSON.stringify(written(at)),
          headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
          method: 'PATCH',
        },
      )
      const answer = await handleEndpoints({ config: payload.config, payloadInstanceCacheKey: key, request })
      const told = await answer.text()
      if (answer.status !== 200) throw new Error(`A write was answered ${answer.status}: ${told}`)
    }
  }
  return {
    make: async (kind: KindName): Promise<string> => {
      const { collection, made } = kinds[kind]
      return (await desk.create({ ...(await as()), collection, data: made })).id
    },
    writer: (kind: KindName, way: Way): Writer =>
      way === 'request' ? byRequest(kinds[kind]) : byProgram(kinds[kind]),
  }
}
