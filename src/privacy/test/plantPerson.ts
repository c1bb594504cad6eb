import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { rebuildShowcase } from '@streekwerk/payload-showcase'
import nodemailer from 'nodemailer'
import type { Payload } from 'payload'
import type pg from 'pg'
import sharp from 'sharp'

import { builders } from '../../../test/support/build'
import { fileTransport } from '../../mail/fileTransport'

/** Somebody whose name is nowhere else. */
export const person = { email: 'xanthippe.q@planted.example', name: 'Xanthippe Quirijnsdochter' } as const

/** What none of may be left, in small letters. */
export const pieces = ['xanthippe', 'quirijnsdochter', 'planted.example', 'ippe quirijns'] as const

const TEXT_COLUMNS = `
  select c.relname as table, a.attname as column, t.type
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  cross join lateral (select format_type(a.atttypid, null) as type) t
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' and t.type in ('text', 'character varying', 'jsonb', 'text[]', 'character varying[]')
    and c.relname !~ '^(audit_|showcase_|payload_migrations$)'
    and not (c.relname in ('contacts', 'ideas', 'users') and a.attname = 'email')
    and a.attname not in ('id', 'filename', 'url', 'thumbnail_u_r_l', 'hash', 'salt') and a.attname !~ '_(filename|url)$'
  order by 1, a.attnum`

const plantedIn: Readonly<Record<string, string>> = {
  jsonb: `case jsonb_typeof($c) when 'object' then $c || '{"planted": [{"children": [{"text": "\\nXanthippe "}, {"text": "Quirijnsdochter"}]},
    {"children": [{"text": "Xanth"}, {"text": "ippe Quirijns"}, {"text": "dochter"}]}]}'
    else '["xanthippe.q@planted.example"]'::jsonb end`,
  'text[]': `array_append($c, 'Xanthippe Quirijnsdochter')`,
  'character varying[]': `array_append($c, 'Xanthippe Quirijnsdochter')`,
}

/** A name in a text, in words and in an address. */
const PLANTED_TEXT = `case when $c ~ '^[a-z0-9]+(-[a-z0-9]+)*$' then $c || '-xanthippe-quirijnsdochter'
  else coalesce($c, '') || ' met XANTHIPPE  Quirijnsdochter (xanthippe.q@planted.example)' end`

/** Writes the name in every column of every table that takes it, past all that keeps it; answers where. */
const plantEverywhere = async (pool: pg.Pool): Promise<readonly string[]> => {
  const client = await pool.connect()
  const planted: string[] = []
  try {
    const { rows } = await client.query<{ column: string; table: string; type: string }>(TEXT_COLUMNS)
    for (const { column, table, type } of rows) {
      const value = (plantedIn[type] ?? PLANTED_TEXT).replaceAll('$c', `"${column}"`)
      await client.query('begin')
      await client.query(`alter table "${table}" disable trigger user`)
      const done = await client
        .query(
          `update "${table}" set "${column}" = ${value} where ctid in (select ctid from "${table}" order by ctid limit 2)`,
        )
        .catch(() => ({ rowCount: 0 }))
      if (done.rowCount) {
        const { rows: keepers } = await client.query<{ name: string }>(
          `select tgname as name from pg_trigger where tgrelid = '"${table}"'::regclass and not tgisinternal`,
        )
        for (const { name } of keepers)
          await client.query(`alter table "${table}" enable always trigger "${name}"`)
        await client.query('commit')
        planted.push(`${table}.${column}`)
      } else await client.query('rollback')
    }
  } finally {
    client.release()
  }
  return planted
}

const picture = () =>
  sharp({ create: { background: '#386641', channels: 3, height: 40, width: 60 } })
    .jpeg()
    .toBuffer()

/** Plants a person in everything that the program keeps. */
export const plantPerson = async (payload: Payload, pool: pg.Pool) => {
  const build = builders(payload)
  const user = await build.buildUser({ ...person, roles: ['editor'] })
  const partner = await build.buildPartner({})
  const contact = await build.buildContact(partner.id, {
    email: person.email,
    note: 'belt graag',
    person: person.name,
    phone: '0314 5',
  })
  const idea = await build.buildIdea({ email: person.email, name: person.name })
  const asUser = { ...user, collection: 'users' as const }
  const project = await build.buildProject({ _status: 'published', title: `Met ${person.name}` })
  await payload.update({
    collection: 'projects',
    data: { summary: 'Anders.' },
    id: project.id,
    overrideAccess: true,
    user: asUser,
  })
  const data = await picture()
  const media = await payload.create({
    collection: 'media',
    user: asUser,
    overrideAccess: true,
    data: { alt: `Foto van ${person.name}` },
    file: { data, mimetype: 'image/jpeg', name: 'Xanthippe Quirijnsdochter.jpg', size: data.length },
  })
  const planted = await plantEverywhere(pool)
  await rebuildShowcase(payload)
  const folder = String(process.env.DATA_DIR)
  await mkdir(join(folder, 'mail'), { recursive: true })
  const mailer = nodemailer.createTransport(fileTransport(join(folder, 'mail'), () => undefined))
  await mailer.sendMail({
    from: 'a@example.nl',
    subject: `Dag ${person.name} – é`,
    text: 'Zomaar.',
    to: 'b@example.nl',
  })
  await mailer.sendMail({
    from: 'a@example.nl',
    subject: 'Dag',
    text: `é `.repeat(40) + person.name,
    to: 'b@example.nl',
  })
  await mailer.sendMail({ from: 'a@example.nl', subject: 'Dag', text: 'Zomaar.', to: person.email })
  await mailer.sendMail({ from: 'a@example.nl', subject: 'Blijft', text: 'Zomaar.', to: 'c@example.nl' })
  await writeFile(join(folder, 'media', 'los.txt'), 'blijft')
  return { contact: contact.id, idea: idea.id, media: media.id, planted, project: project.id, user: user.id }
}
