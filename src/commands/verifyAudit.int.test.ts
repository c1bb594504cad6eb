import { tmpdir } from 'node:os'

import { beforeAll, expect, it } from 'vitest'

import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { runCommand } from '../../test/support/runCommand'
import { sealAll } from '../../test/support/sealAll'

const payload = await usePayload()

const verify = (...args: string[]) =>
  runCommand(['verifyAudit', ...args], {
    folder: tmpdir(),
    settings: Object.fromEntries(
      Object.entries(process.env).filter(
        (entry): entry is [string, string] =>
          entry[1] !== undefined && /^(DATA|PAYLOAD|LOG|SEED)/.test(entry[0]),
      ),
    ),
  })

/** As one who owns the database: with what keeps the trail switched off. */
const tamper = async (statement: string): Promise<void> => {
  await payload.db.pool.query(`begin; alter table audit_entries disable trigger all;
    alter table audit_values disable trigger all; ${statement}; commit`)
}

beforeAll(async () => {
  const { buildPartner } = builders(payload)
  for (const name of ['Aurora', 'Boreas', 'Carduus']) await buildPartner({ name })
  await sealAll(payload)
}, 90_000)

it('proves a trail that is whole, tells its fingerprint, and knows it again', async () => {
  const { code, errors, output } = await verify()
  expect([code, errors]).toEqual([0, ''])
  expect(output).toMatch(/^De keten is heel: 3 regels kloppen, 0 wachten op verzegeling\./)
  const [, hash = ''] = /Vingerafdruk van regel 3: ([\da-f]{64})/.exec(output) ?? []
  expect((await verify('--head', `3:${hash}`, '--language', 'en')).output).toContain('The chain is whole')
  const other = await verify('--head', `3:${'0'.repeat(64)}`)
  expect([other.code, other.output]).toEqual([
    1,
    expect.stringContaining('Regel 3 is niet meer die van de bewaarde vingerafdruk'),
  ])
})

it('names the first entry that was tampered with, though Payload would not start on such a database, and ends with 1', async () => {
  await tamper(`update audit_values set after = '"Nimbus"' where entry_id in (select id from audit_entries where seq = 3)
    and path = 'name'`)
  expect(await verify()).toMatchObject({
    code: 1,
    output: expect.stringMatching(
      /^Bij regel 3 is de waarde van name gewijzigd\.\nDie regel zegt: iemand maakte dit, op \d+ [a-z]+ \d{4} om [\d:]+\. Het gaat om Partner \S+;/,
    ) as string,
  })
  await tamper('update audit_entries set doc_id = null where seq = 2')
  expect(await verify('--language', 'en')).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^Entry 2 was changed\./) as string,
  })
})

it('what it does not know is refused with how it is used', async () => {
  expect(await verify('alles')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('npm run audit:verify') as string,
  })
})
