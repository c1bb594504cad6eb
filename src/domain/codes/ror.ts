import type { Verdict } from './verdict'

const PREFIX = 'https://ror.org/'
const SHAPE = /^0[a-z0-9]{8}$/

/** Judges the address of a research organisation (ROR); the bare nine characters are completed to it. */
export const judgeRor = (raw: string): Verdict => {
  const lower = raw.trim().toLowerCase()
  const name = lower.replace(/^(https?:\/\/)?(www\.)?ror\.org\//, '')
  return SHAPE.test(name)
    ? { code: `${PREFIX}${name}`, kind: 'fine' }
    : {
        because: {
          nl: 'Een ROR is https://ror.org/ met negen tekens die met 0 beginnen, bijvoorbeeld https://ror.org/012p63287.',
          en: 'A ROR is https://ror.org/ and nine characters starting with 0, for example https://ror.org/012p63287.',
        },
        kind: 'impossible',
      }
}
