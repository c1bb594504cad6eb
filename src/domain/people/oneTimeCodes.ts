/** What every authenticator app takes for granted of a code (RFC 6238): six digits, another each half minute. */
export const ONE_TIME_CODE = { digits: 6, periodSeconds: 30 } as const

/** How many steps a clock may be off, either way, for a code of it to be taken; and how far off one is looked for to tell so. */
export const STEPS = { searched: 20, taken: 1 } as const

/** What a code turned out to be: right, of a step that was used before, of a clock that is so many minutes off (ahead when above zero), or nothing. */
export type CodeVerdict =
  { is: 'drifted'; minutes: number } | { is: 'right'; step: number } | { is: 'used' } | { is: 'wrong' }

/** The step that an instant, in milliseconds since 1970, falls in. */
export const stepAt = (now: number): number => Math.floor(now / 1000 / ONE_TIME_CODE.periodSeconds)

/** The code as an app shows it, without the space in the middle; null when it is no such code. */
export const readCode = (text: string): string | null => {
  const bare = text.replaceAll(/[\s-]/g, '')
  return /^\d{6}$/.test(bare) ? bare : null
}

/**
 * Judges a code by how many steps from now it belongs to, null where to none. Each step is good for one code, and none before
 * it is after: who looks over a shoulder cannot use what was just typed.
 */
export const judgeCode = ({
  delta,
  lastStep,
  now,
}: Readonly<{ delta: number | null; lastStep: number; now: number }>): CodeVerdict => {
  if (delta === null || Math.abs(delta) > STEPS.searched) return { is: 'wrong' }
  if (Math.abs(delta) > STEPS.taken)
    return { is: 'drifted', minutes: (delta * ONE_TIME_CODE.periodSeconds) / 60 }
  const step = stepAt(now) + delta
  return step <= lastStep ? { is: 'used' } : { is: 'right', step }
}
