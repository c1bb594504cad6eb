import { createHmac, randomBytes } from 'node:crypto'

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'

import { type CodeVerdict, judgeCode, readCode } from '../domain/people/oneTimeCodes'
import {
  readRecoveryCode,
  RECOVERY_BYTES,
  RECOVERY_CODES,
  writeRecoveryCode,
} from '../domain/people/recoveryCodes'
import { transactionOf } from '../hooks/transaction'
import { deltaOf, makeOneTimeSecret, oneTimeAddress } from './oneTimePassword'
import { recordCare } from './recordCare'
import { openText, sealText } from './sealedText'

/** What an app needs to make the codes of an account: as a picture to photograph and as text to type. Told once. */
export type NewSecret = { picture: string; secret: string }

/** What is told of the second step of an account. */
export type SecondFactorStanding = { codesLeft: number; isOn: boolean; isRequired: boolean }

type Row = { confirmed: boolean; last_step: number; sealed_secret: string }

const sealOf = ({ secret }: Payload, account: string) => ({ account, purpose: 'second factor', secret })

/** All that is kept of a recovery code: enough to know it again, nothing to make it from. */
const hashOf = ({ secret }: Payload, account: string, code: string): string =>
  createHmac('sha256', secret).update(`recovery code ${account} ${code}`).digest('hex')

const readRow = async (req: PayloadRequest, account: string): Promise<Row | undefined> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute<Row>(sql`
    select confirmed_at is not null as confirmed, last_step, sealed_secret from second_factors
    where account_id = ${account}`)
  return rows[0]
}

/** Whether an account signs in with a code as well. */
export const hasSecondFactor = async (req: PayloadRequest, account: string): Promise<boolean> =>
  (await readRow(req, account))?.confirmed === true

// The roles of the setting and those of accounts are two lists to the database.
const requiredOf = (account: string) => sql`exists (
  select from site_second_factor_roles s join users_roles r on r.value::text = s.value::text
  where r.parent_id = ${account})`

/** Whether a role of an account asks for a second step that it has not set up. */
export const lacksSecondFactor = async (payload: Payload, account: string): Promise<boolean> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ lacks: boolean }>(sql`
    select ${requiredOf(account)} and not exists (
      select from second_factors where account_id = ${account} and confirmed_at is not null) as lacks`)
  return rows[0]?.lacks === true
}

/** What can be told of the second step of an account. */
export const readSecondFactor = async (
  req: PayloadRequest,
  account: string,
): Promise<SecondFactorStanding> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute<{ codes: number; is_on: boolean; required: boolean }>(sql`
    select ${requiredOf(account)} as required,
      exists (select from second_factors where account_id = ${account} and confirmed_at is not null) as is_on,
      (select count(*)::int from recovery_codes where account_id = ${account}) as codes`)
  const [row] = rows
  return { codesLeft: row?.codes ?? 0, isOn: row?.is_on === true, isRequired: row?.required === true }
}

/** Makes the secret of an account that has no second step yet, in the place of one that was never confirmed. */
export const beginSecondFactor = async (
  req: PayloadRequest,
  { email, id }: { email: string; id: string },
): Promise<NewSecret> => {
  const secret = makeOneTimeSecret()
  const database = await transactionOf(req)
  await database.execute(sql`
    insert into second_factors (account_id, sealed_secret) values (${id}, ${sealText(secret, sealOf(req.payload, id))})
    on conflict (account_id) do update set last_step = 0, sealed_secret = excluded.sealed_secret
    where second_factors.confirmed_at is null`)
  return { picture: renderSVG(oneTimeAddress(secret, email), { border: 2 }), secret }
}

/** Judges a code of the telephone and, when it is right, uses it up; of the same code given twice at once one is right. */
const tryOneTimeCode = async (req: PayloadRequest, account: string, code: string): Promise<CodeVerdict> => {
  const row = await readRow(req, account)
  const secret = row && openText(row.sealed_secret, sealOf(req.payload, account))
  if (!row || !secret) return { is: 'wrong' }
  const now = Date.now()
  const verdict = judgeCode({ delta: deltaOf(secret, code, now), lastStep: row.last_step, now })
  if (verdict.is !== 'right') return verdict
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    update second_factors set last_step = ${verdict.step}
    where account_id = ${account} and last_step < ${verdict.step} returning account_id`)
  return rows.length === 0 ? { is: 'used' } : verdict
}

const useRecoveryCode = async (req: PayloadRequest, account: string, code: string): Promise<boolean> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    delete from recovery_codes where account_id = ${account} and code_hash = ${hashOf(req.payload, account, code)}
    returning account_id`)
  if (rows.length === 0) return false
  await recordCare(req, 'useRecoveryCode', account)
  return true
}

/** Judges what somebody typed: a code of the telephone or one of the recovery codes. What is right is used up with the transaction. */
export const tryCode = async (
  req: PayloadRequest,
  account: string,
  typed: string,
): Promise<CodeVerdict['is'] | { minutes: number }> => {
  const code = readCode(typed)
  if (code !== null) {
    const verdict = await tryOneTimeCode(req, account, code)
    return verdict.is === 'drifted' ? { minutes: verdict.minutes } : verdict.is
  }
  const recovery = readRecoveryCode(typed)
  return recovery !== null && (await useRecoveryCode(req, account, recovery)) ? 'right' : 'wrong'
}

/** Makes the recovery codes of an account anew and answers them: the only moment at which anybody holds them. */
export const makeRecoveryCodes = async (req: PayloadRequest, account: string): Promise<string[]> => {
  const codes = Array.from({ length: RECOVERY_CODES.count }, () =>
    writeRecoveryCode(randomBytes(RECOVERY_BYTES)),
  )
  const hashes = codes.map((code) => hashOf(req.payload, account, readRecoveryCode(code) ?? ''))
  const database = await transactionOf(req)
  await database.execute(sql`delete from recovery_codes where account_id = ${account}`)
  const values = sql.join(
    hashes.map((hash) => sql`(${account}, ${hash})`),
    sql`, `,
  )
  await database.execute(sql`insert into recovery_codes (account_id, code_hash) values ${values}`)
  return codes
}

/** From now on an account signs in with a code as well, and is signed in nowhere but here: what was opened without one is closed. */
export const confirmSecondFactor = async (req: PayloadRequest, account: string): Promise<string[]> => {
  const database = await transactionOf(req)
  await database.execute(
    sql`update second_factors set confirmed_at = clock_timestamp() where account_id = ${account}`,
  )
  const { _sid: mine } = (req.user ?? {}) as { _sid?: string }
  await database.execute(
    sql`delete from users_sessions where _parent_id = ${account} and id is distinct from ${mine ?? null}`,
  )
  await recordCare(req, 'setSecondFactor', account)
  return makeRecoveryCodes(req, account)
}

/** Takes the second step of an account away, with its recovery codes; whether there was one. */
export const dropSecondFactor = async (req: PayloadRequest, account: string): Promise<boolean> => {
  const database = await transactionOf(req)
  await database.execute(sql`delete from recovery_codes where account_id = ${account}`)
  const { rows } = await database.execute<{ confirmed: boolean }>(sql`
    delete from second_factors where account_id = ${account} returning confirmed_at is not null as confirmed`)
  if (rows[0]?.confirmed !== true) return false
  await recordCare(req, 'dropSecondFactor', account)
  return true
}
