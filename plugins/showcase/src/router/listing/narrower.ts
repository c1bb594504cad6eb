import type { Facet } from '../../site/site'
import type { FacetValue } from './facetValues'

/** One value that a list can be narrowed by, and how many documents are left with it. */
export type Option = Pick<FacetValue, 'key' | 'name' | 'row'> & { count: number; isChosen: boolean }

/** What a list is narrowed by and could be. */
export type Narrower = { facet: Facet; options: Option[] }
