import type { Draft } from '../draft'
import type { PanelItem } from '../panel'

/** A draft as the parts of its form show and change it. */
export type Editing = Readonly<{
  item: PanelItem
  draft: Draft
  change: (part: Partial<Draft>) => void
  refusalOf: (field: string) => string | undefined
}>
