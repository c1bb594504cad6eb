import type { Words } from '../locales/locales'
import type { Fault } from './fault'

/** The faults among what was looked at, by path and in that order; a path where nothing is wrong is left out. */
export const collectFaults = (found: Readonly<Record<string, Words | undefined>>): Fault[] =>
  Object.entries(found).flatMap(([path, because]) => (because === undefined ? [] : [{ because, path }]))
