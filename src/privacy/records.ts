import { sql } from '@payloadcms/db-postgres'

import type { Words } from '../domain/locales/locales'
import { anonymousEmail, anonymousName, ERASED_AT, type Person } from '../domain/privacy/asked'
import { places } from '../domain/privacy/places'
import { Refusal } from '../refusal'
import type { Session } from './inOneTransaction'

/** The collections of which a document is about a person. */
export const recordCollections = ['users', 'contacts', 'ideas'] as const

/** A document that is about a person. */
export type PersonRecord = Readonly<{
  collection: (typeof recordCollections)[number]
  email: string | null
  id: string
  /** Whether it says nothing of the person any more: told by what nobody but the program writes. */
  isAnonymous: boolean
  name: string
}>

/** What is true (SQL) of a document when whom it was about is gone; nobody can write an address of that domain for the id of somebody else, or the day. */
export const anonymous = {
  contacts: sql`anonymised_on is not null and email is null`,
  ideas: sql`email = id::text || ${ERASED_AT}`,
  users: sql`email = id::text || ${ERASED_AT}`,
} as const

/** The column that says whom a document of each is about. */
export const nameColumn = { contacts: 'person', ideas: 'name', users: 'name' } as const

const lastAdmin: Words = {
  nl: 'Dit is de laatste actieve beheerder. Maak eerst iemand anders beheerder.',
  en: 'This is the last active administrator. Make somebody else administrator first.',
}

type Wanted = Readonly<{ emails: readonly string[]; ids: readonly string[] }>

/** The documents that are about a person: those with the e-mail address, and those that are named themselves. Each is held. */
export const findRecords = async (
  session: Session,
  { emails, ids }: Wanted,
): Promise<readonly PersonRecord[]> => {
  const found: PersonRecord[] = []
  for (const collection of recordCollections) {
    const { rows } = await session.execute<Omit<PersonRecord, 'collection'>>(sql`
      select id::text, email, ${anonymous[collection]} as "isAnonymous", ${sql.identifier(nameColumn[collection])} as name from ${sql.identifier(collection)}
      where lower(email) in (select lower(each) from jsonb_array_elements_text(${JSON.stringify(emails)}::jsonb) as each)
        or id::text in (select each from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as each)
      order by id for update`)
    found.push(...rows.map((row) => ({ ...row, collection })))
  }
  return found
}

/** Refuses a document that was named and is not there, as nothing would be done and nobody told. */
export const refuseUnknown = (ids: readonly string[], records: readonly PersonRecord[]): void => {
  const unknown = ids.find((id) => !records.some((record) => record.id === id))
  if (unknown === undefined) return
  throw new Refusal({
    nl: `Er is geen account, contactpersoon of idee met id ${unknown}.`,
    en: `There is no account, contact or idea with id ${unknown}.`,
  })
}

/** Whether whom a document was about is gone; it is held until the transaction ends. */
export const holdsNobody = async (
  session: Session,
  collection: PersonRecord['collection'],
  id: string,
): Promise<boolean> => {
  const { rows } = await session.execute<{ gone: boolean }>(sql`
    select ${anonymous[collection]} as gone from ${sql.identifier(collection)} where id = ${id} for update`)
  return rows[0]?.gone === true
}

/** Everything that is known of a person: what was asked, and what their documents say. */
export const knownOf = (
  asked: Person & Readonly<{ ids: readonly string[] }>,
  records: readonly PersonRecord[],
): Person => ({
  emails: [...asked.emails, ...records.flatMap(({ email }) => email ?? [])],
  names: [
    ...asked.names,
    // Whoever sends an idea calls himself what he likes, and anybody else’s address is his own.
    ...records
      .filter(
        ({ collection, id, isAnonymous }) =>
          !isAnonymous && (collection !== 'ideas' || asked.ids.includes(id)),
      )
      .map(({ name }) => name),
  ],
})

/** The fields of a document that are of the person that it is about. */
export const ownFields = (collection: PersonRecord['collection']): readonly string[] =>
  Object.entries(places[collection]?.fields ?? {}).flatMap(([path, kind]) =>
    kind === 'contact' || kind === 'identifier' ? [path] : [],
  )

const refuseLastAdmin = async (session: Session, id: string): Promise<void> => {
  await session.execute(sql`select pg_advisory_xact_lock(hashtextextended('users:last-admin', 0))`)
  const { rows } = await session.execute(sql`
    select from users u join users_roles r on r.parent_id = u.id
    where u.id = ${id} and u.active and r.value = 'admin' and not exists (
      select from users o join users_roles s on s.parent_id = o.id
      where s.value = 'admin' and o.active and o.id <> u.id)`)
  if (rows.length > 0) throw new Refusal(lastAdmin)
}

/** What goes with an account: how it was entered, what it may do, what it likes and what it has open. */
const clearAccount = async (session: Session, id: string): Promise<void> => {
  await refuseLastAdmin(session, id)
  for (const statement of [
    sql`delete from users_sessions where _parent_id = ${id}`,
    sql`delete from users_roles where parent_id = ${id}`,
    ...['api_keys', 'invitations', 'recovery_codes', 'second_factors', 'sign_in_guesses'].map(
      (table) => sql`delete from ${sql.identifier(table)} where account_id = ${id}`,
    ),
    sql`delete from payload_preferences where id in (select parent_id from payload_preferences_rels where users_id = ${id})`,
    sql`delete from payload_locked_documents
      where id in (select parent_id from payload_locked_documents_rels where users_id = ${id})`,
    sql`update users set name = ${anonymousName('users', id)}, email = ${anonymousEmail(id)}, active = false,
      organisation_id = null, hash = null, salt = null, reset_password_token = null, reset_password_expiration = null,
      updated_at = clock_timestamp() where id = ${id}`,
  ])
    await session.execute(statement)
}

/** Makes a document say nothing of the person that it was about; what others say of it stays. */
export const clearRecord = async (session: Session, { collection, id }: PersonRecord): Promise<void> => {
  switch (collection) {
    case 'users':
      return clearAccount(session, id)
    case 'contacts':
      await session.execute(sql`
        update contacts set person = ${anonymousName(collection, id)}, function = null, email = null, phone = null,
          note = null, import_key = null, anonymised_on = coalesce(anonymised_on, clock_timestamp()),
          updated_at = clock_timestamp() where id = ${id}`)
      return
    case 'ideas':
      await session.execute(sql`
        update ideas set name = ${anonymousName(collection, id)}, email = ${anonymousEmail(id)}, organisation = null,
          receipt = null, updated_at = clock_timestamp() where id = ${id}`)
      return
  }
}
