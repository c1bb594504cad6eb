import { idOf, localApi, textIn } from '@streekwerk/payload-kit'
import type { Payload } from 'payload'

import type { TrailState } from '../domain/trail/trail'
import { notInTrash } from '../read/notInTrash'
import { whereAsked } from '../read/whereAsked'
import { slugs } from '../slugs'

/** A gate at which a decision is asked for, by the id of its trail. */
export type AskedDecision = Readonly<{ id: string; subject: string; askedAt: Date; state: TrailState }>

/** All gates at which a decision is asked for, whoever may take it. */
export const askedDecisions = async (payload: Payload): Promise<readonly AskedDecision[]> => {
  const { docs } = await localApi(payload).find({
    collection: slugs.trails,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { askedAt: true, state: true, subject: true },
    where: { and: [whereAsked, ...notInTrash(payload)] },
  })
  return docs.map(({ askedAt, id, state, subject }) => ({
    askedAt: new Date(textIn(askedAt)),
    id: String(id),
    state: state as TrailState,
    subject: idOf(subject) ?? '',
  }))
}
