import { Secret, TOTP } from 'otpauth'

import { ONE_TIME_CODE, STEPS } from '../domain/people/oneTimeCodes'

/** As long as the hash that codes are made with, which is what RFC 4226 advises. */
const SECRET_BYTES = 20
const ISSUER = 'Streekwerk'

/** How every authenticator app works, also those that do not read these from the address. */
const form = { algorithm: 'SHA1', digits: ONE_TIME_CODE.digits, period: ONE_TIME_CODE.periodSeconds } as const

/** A new secret of one-time codes, in base 32. */
export const makeOneTimeSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** The address by which an app takes a secret over, named after whose it is. */
export const oneTimeAddress = (secret: string, label: string): string =>
  new TOTP({ ...form, issuer: ISSUER, label, secret: Secret.fromBase32(secret) }).toString()

/** The code of a secret at an instant in milliseconds, as an app shows it. */
export const codeAt = (secret: string, now: number): string =>
  TOTP.generate({ ...form, secret: Secret.fromBase32(secret), timestamp: now })

/** How many steps from now a code belongs to; null where to none that is near. */
export const deltaOf = (secret: string, code: string, now: number): number | null =>
  // What is taken goes first: a code may be that of two steps by chance.
  TOTP.validate({
    ...form,
    secret: Secret.fromBase32(secret),
    timestamp: now,
    token: code,
    window: STEPS.taken,
  }) ??
  TOTP.validate({
    ...form,
    secret: Secret.fromBase32(secret),
    timestamp: now,
    token: code,
    window: STEPS.searched,
  })
