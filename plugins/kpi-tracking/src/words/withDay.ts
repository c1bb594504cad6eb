import { fill, formatDay } from '@streekwerk/payload-kit/pure'

type Said = Readonly<{ en: string; nl: string }>

/** Words with a day (YYYY-MM-DD) in them, written as each language does. */
export const withDay = ({ en, nl }: Said, day: string): Said => ({
  en: fill(en, { day: formatDay('en', day) }),
  nl: fill(nl, { day: formatDay('nl', day) }),
})
