import { plain, type Verdict } from './verdict'

/** Judges a number of the Chamber of Commerce: eight digits; one of zeros only is nobody's. */
export const judgeKvk = (raw: string): Verdict => {
  const code = plain(raw)
  if (!/^\d{8}$/.test(code))
    return {
      because: {
        nl: 'Een KvK-nummer heeft acht cijfers, zonder spaties of punten, bijvoorbeeld 12345678. Een vestigingsnummer (twaalf cijfers) hoort hier niet.',
        en: 'A KvK number has eight digits, without spaces or dots, for example 12345678. A branch number (twelve digits) does not belong here.',
      },
      kind: 'impossible',
    }
  if (/^0+$/.test(code))
    return {
      because: { nl: 'KvK-nummer 00000000 is niet uitgegeven.', en: 'KvK number 00000000 was never issued.' },
      code,
      kind: 'doubtful',
    }
  return { code, kind: 'fine' }
}
