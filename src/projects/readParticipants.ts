import type { PayloadRequest } from 'payload'

import type { ParticipationRole } from '../domain/projects/participationRoles'
import { participationRoles } from '../domain/projects/participationRoles'
import type { Recognition } from '../domain/projects/recognitions'
import type { HelixKind } from '../domain/region/helix'
import { relationId } from '../domain/relations/relationId'
import { mayRead } from '../plan/mayRead'

/** More partners than a project has, and more people than are named at them. */
const [PARTNER_LIMIT, CONTACT_LIMIT] = [500, 1000]

/** Somebody to ask at a partner. */
export type ContactPerson = Readonly<{
  id: string
  person: string
  function: string | null
  email: string | null
}>

/** One partner in a project, as far as whoever asks may know. */
export type Participant = Readonly<{
  /** The id of the participation. */
  id: string
  partner: string
  name: string
  kinds: readonly HelixKind[]
  role: ParticipationRole
  recognises: Recognition | null
  since: string | null
  until: string | null
  contacts: readonly ContactPerson[]
}>

const findPartners = async (req: PayloadRequest, ids: readonly string[]) => {
  const { docs } = await req.payload.find({
    collection: 'partners',
    depth: 0,
    draft: true,
    joins: false,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    req,
    select: { kinds: true, name: true },
    user: req.user,
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map((partner) => [partner.id, partner]))
}

const findContacts = async (req: PayloadRequest, partners: readonly string[]) => {
  if (!(await mayRead(req, 'contacts'))) return []
  const { docs } = await req.payload.find({
    collection: 'contacts',
    depth: 0,
    limit: CONTACT_LIMIT,
    overrideAccess: false,
    pagination: false,
    req,
    select: { email: true, function: true, partner: true, person: true },
    sort: 'person',
    user: req.user,
    where: { partner: { in: [...partners] } },
  })
  return docs
}

const findParticipations = async (req: PayloadRequest, project: string) => {
  const { docs } = await req.payload.find({
    collection: 'participations',
    depth: 0,
    limit: PARTNER_LIMIT,
    overrideAccess: false,
    pagination: false,
    req,
    select: { partner: true, recognisesProblem: true, role: true, since: true, until: true },
    user: req.user,
    where: { project: { equals: project } },
  })
  return docs
}

const byRoleAndName = (one: Participant, other: Participant): number =>
  participationRoles.indexOf(one.role) - participationRoles.indexOf(other.role) ||
  one.name.localeCompare(other.name, 'nl')

/**
 * Who takes part in a project, the lead first, each with the people to ask there as far as whoever asks may know them. A
 * partner whose name is closed to them has none. Three lean queries, whatever the size.
 */
export const readParticipants = async (req: PayloadRequest, project: string): Promise<Participant[]> => {
  const found = await findParticipations(req, project)
  const ids = found.flatMap(({ partner }) => relationId(partner) ?? [])
  const partners = await findPartners(req, ids)
  const contacts = await findContacts(req, ids)
  return found
    .map((each): Participant => {
      const partner = relationId(each.partner) ?? ''
      return {
        contacts: contacts
          .filter((contact) => relationId(contact.partner) === partner)
          .map(({ email, function: task, id, person }) => ({
            email: email ?? null,
            function: task ?? null,
            id,
            person,
          })),
        id: each.id,
        kinds: partners.get(partner)?.kinds ?? [],
        name: partners.get(partner)?.name ?? '',
        partner,
        recognises: each.recognisesProblem ?? null,
        role: each.role,
        since: each.since ?? null,
        until: each.until ?? null,
      }
    })
    .toSorted(byRoleAndName)
}
