import { type CollectionSlug, handleEndpoints, type Payload, type PayloadRequest } from 'payload'

import type { Slug } from './matrix'
import { aDocument, aPicture } from './world'

/** Who stands at the door: the account for the Local API, its token for REST. */
export type Visitor = { token: string | null; user: Record<string, unknown> | null }

/** The ids that an answer was about, or that it was denied. */
export type Answer = { denied: true } | { denied: false; ids: string[] }

/** What is asked: everything that touches documents, in one form for every way in. */
export type Door = {
  name: string
  list: (slug: Slug, visitor: Visitor, draft: boolean) => Promise<Answer>
  one: (slug: Slug, visitor: Visitor, id: string) => Promise<Answer>
  versions: (slug: Slug, visitor: Visitor) => Promise<Answer>
  create: (slug: Slug, visitor: Visitor, trial: Trial) => Promise<Answer>
  update: (slug: Slug, visitor: Visitor, id: string, data: Record<string, unknown>) => Promise<Answer>
  updateAll: (slug: Slug, visitor: Visitor, data: Record<string, unknown>) => Promise<Answer>
  remove: (slug: Slug, visitor: Visitor, id: string) => Promise<Answer>
  unlock: (visitor: Visitor, email: string) => Promise<Answer>
  readSite: (visitor: Visitor) => Promise<Answer>
  writeSite: (visitor: Visitor, data: Record<string, unknown>) => Promise<Answer>
}

type Trial = { data: Record<string, unknown>; file?: 'document' | 'picture' }

const denied: Answer = { denied: true }
const reached = (...ids: string[]): Answer => ({ denied: false, ids })

/** Only 403 and 404 are a denial; a refusal for another reason was let in first, and anything else is a fault. */
const judge = (status: number, ids: string[], what: string): Answer => {
  if (status === 403 || status === 404) return denied
  if (status >= 500) throw new Error(`${what} answered ${status}`)
  return reached(...ids)
}

const fileFor = async ({ file }: Trial) => {
  if (file === undefined) return undefined
  return file === 'picture' ? aPicture() : aDocument()
}

type Docs = { docs: { id: string; parent?: string }[] }
const idsIn = ({ docs }: Docs): string[] => docs.map(({ id }) => id)
const parentsIn = ({ docs }: Docs): string[] => [...new Set(docs.map(({ parent }) => String(parent)))]

/** The Local API, with access checked. */
export const localDoor = (payload: Payload): Door => {
  const ask = async (what: string, asking: () => Promise<unknown>, ids: (answer: never) => string[]) => {
    try {
      return reached(...ids((await asking()) as never))
    } catch (error) {
      const { status } = error as { status?: number }
      if (status === undefined) throw error
      return judge(status, [], what)
    }
  }
  const as = ({ user }: Visitor) => ({ user: user as never })
  const of = (slug: Slug) => slug as CollectionSlug as 'projects'
  return {
    name: 'Local API',
    list: (slug, visitor, draft) =>
      ask(
        `find ${slug}`,
        () =>
          payload.find({
            collection: of(slug),
            depth: 0,
            draft,
            pagination: false,
            overrideAccess: false,
            ...as(visitor),
          }),
        idsIn,
      ),
    one: (slug, visitor, id) =>
      ask(
        `findByID ${slug}`,
        () => payload.findByID({ collection: of(slug), depth: 0, id, overrideAccess: false, ...as(visitor) }),
        () => [id],
      ),
    versions: (slug, visitor) =>
      ask(
        `findVersions ${slug}`,
        () =>
          payload.findVersions({
            collection: of(slug),
            depth: 0,
            pagination: false,
            overrideAccess: false,
            ...as(visitor),
          }),
        parentsIn,
      ),
    create: async (slug, visitor, trial) => {
      const file = await fileFor(trial)
      return ask(
        `create ${slug}`,
        () =>
          payload.create({
            collection: of(slug),
            data: trial.data as never,
            depth: 0,
            file,
            overrideAccess: false,
            ...as(visitor),
          }),
        () => ['made'],
      )
    },
    update: (slug, visitor, id, data) =>
      ask(
        `update ${slug}`,
        () =>
          payload.update({ collection: of(slug), data, depth: 0, id, overrideAccess: false, ...as(visitor) }),
        () => [id],
      ),
    updateAll: (slug, visitor, data) =>
      ask(
        `update all ${slug}`,
        () =>
          payload.update({
            collection: of(slug),
            data,
            depth: 0,
            where: {},
            overrideAccess: false,
            ...as(visitor),
          }),
        idsIn,
      ),
    remove: (slug, visitor, id) =>
      ask(
        `delete ${slug}`,
        () => payload.delete({ collection: of(slug), depth: 0, id, overrideAccess: false, ...as(visitor) }),
        () => [id],
      ),
    unlock: (visitor, email) =>
      ask(
        'unlock',
        () =>
          payload.unlock({
            collection: 'users',
            data: { email, password: '' },
            overrideAccess: false,
            req: { user: visitor.user } as unknown as PayloadRequest,
          }),
        () => ['unlocked'],
      ),
    readSite: (visitor) =>
      ask(
        'site',
        () => payload.findGlobal({ slug: 'site', overrideAccess: false, ...as(visitor) }),
        () => ['site'],
      ),
    writeSite: (visitor, data) =>
      ask(
        'site',
        () => payload.updateGlobal({ data, slug: 'site', overrideAccess: false, ...as(visitor) }),
        () => ['site'],
      ),
  }
}

/** REST as the server serves it, without the server. */
export const restDoor = (payload: Payload): Door => {
  const send = (
    visitor: Visitor,
    method: string,
    path: string,
    body?: FormData | Record<string, unknown>,
  ) => {
    const headers = new Headers(visitor.token === null ? {} : { Authorization: `JWT ${visitor.token}` })
    if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
    const request = new Request(`http://127.0.0.1:3000/api/${path}`, {
      body: body instanceof FormData || body === undefined ? body : JSON.stringify(body),
      headers,
      method,
    })
    return handleEndpoints({ config: payload.config, request })
  }
  const ask = async (
    sending: Promise<Response>,
    what: string,
    ids: (answer: never) => string[] = () => [],
  ): Promise<Answer> => {
    const response = await sending
    const answer: unknown = await response.json().catch(() => ({}))
    if (response.status >= 500)
      throw new Error(`${what} answered ${response.status}: ${JSON.stringify(answer)}`)
    return judge(response.status, response.ok ? ids(answer as never) : [], what)
  }
  /** A document that was let in is the one that was asked for, whether or not another rule then refused. */
  const askOne = async (sending: Promise<Response>, what: string, id: string): Promise<Answer> => {
    const answer = await ask(sending, what)
    return answer.denied ? answer : reached(id)
  }
  return {
    name: 'REST',
    list: (slug, visitor, draft) =>
      ask(send(visitor, 'GET', `${slug}?depth=0&draft=${draft}&limit=100`), `GET ${slug}`, idsIn),
    one: (slug, visitor, id) => askOne(send(visitor, 'GET', `${slug}/${id}?depth=0`), `GET ${slug}/id`, id),
    versions: (slug, visitor) =>
      ask(send(visitor, 'GET', `${slug}/versions?depth=0&limit=200`), `GET ${slug}/versions`, parentsIn),
    create: async (slug, visitor, trial) => {
      const file = await fileFor(trial)
      const body = new FormData()
      body.set('_payload', JSON.stringify(trial.data))
      if (file !== undefined) body.set('file', new File([file.data], file.name, { type: file.mimetype }))
      return askOne(
        send(visitor, 'POST', `${slug}?depth=0`, file === undefined ? trial.data : body),
        `POST ${slug}`,
        'made',
      )
    },
    update: (slug, visitor, id, data) =>
      askOne(send(visitor, 'PATCH', `${slug}/${id}?depth=0`, data), `PATCH ${slug}/id`, id),
    updateAll: (slug, visitor, data) =>
      ask(send(visitor, 'PATCH', `${slug}?depth=0&where[id][exists]=true`, data), `PATCH ${slug}`, idsIn),
    remove: (slug, visitor, id) =>
      askOne(send(visitor, 'DELETE', `${slug}/${id}?depth=0`), `DELETE ${slug}/id`, id),
    unlock: (visitor, email) =>
      askOne(send(visitor, 'POST', 'users/unlock', { email }), 'POST unlock', 'unlocked'),
    readSite: (visitor) => askOne(send(visitor, 'GET', 'globals/site'), 'GET site', 'site'),
    writeSite: (visitor, data) => askOne(send(visitor, 'POST', 'globals/site', data), 'POST site', 'site'),
  }
}
