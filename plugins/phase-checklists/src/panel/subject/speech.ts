import { formatDay } from '@streekwerk/payload-kit/pure'

import { panelWords } from '../../words/panel'
import type { Say } from '../sayIn'
import { sayIn } from '../sayIn'
import type { Id, Surroundings } from './panel'

/** How the view speaks to whoever looks. */
export type Speech = Readonly<{
  words: Say
  day: (day: string) => string
  /** Somebody's name: nobody under null, and no more than that it is somebody where the viewer may not see who. */
  nameOf: (id: Id | null) => string
  /** The name of who did something: under null stands an account that is gone. */
  doneBy: (id: Id | null) => string
}>

/** Speaks the viewer's language, of the people whom they may see. */
export const createSpeech = ({ language, people }: Pick<Surroundings, 'language' | 'people'>): Speech => {
  const names = new Map(people.known.map(({ id, name }) => [String(id), name]))
  const words = sayIn(language)
  const known = (id: Id): string => names.get(String(id)) ?? words(panelWords.somebody)
  return {
    day: (day) => formatDay(language, day),
    doneBy: (id) => (id === null ? words(panelWords.gone) : known(id)),
    nameOf: (id) => (id === null ? words(panelWords.nobody) : known(id)),
    words,
  }
}
