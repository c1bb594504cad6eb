import type { Verdict } from './verdict'

/** Judges a key of our own lists: small letters and digits with hyphens between; it is kept in small letters. */
export const judgeKey = (raw: string): Verdict => {
  const code = raw.trim().toLowerCase()
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)
    ? { code, kind: 'fine' }
    : {
        because: {
          nl: 'Gebruik kleine letters, cijfers en streepjes ertussen, bijvoorbeeld eerlijk-werk.',
          en: 'Use small letters, digits and hyphens between them, for example fair-work.',
        },
        kind: 'impossible',
      }
}

/** Judges the code of a resource type: a number, and for a subtype another behind a dot. */
export const judgeResourceTypeCode = (raw: string): Verdict => {
  const code = raw.trim()
  return /^[1-9]\d{0,2}(\.[1-9]\d{0,2})?$/.test(code)
    ? { code, kind: 'fine' }
    : {
        because: {
          nl: 'Een code is een getal, met bij een ondersoort een tweede getal achter een punt: 4 of 4.2.',
          en: 'A code is a number, and for a subtype a second number behind a dot: 4 or 4.2.',
        },
        kind: 'impossible',
      }
}
