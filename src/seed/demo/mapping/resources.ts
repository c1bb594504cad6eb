import type { DemoResource, ResourceKey } from './demoResource'
import { needs } from './needs'
import { offers } from './offers'

/** What the demo region offers and needs. */
export const resources: Readonly<Record<ResourceKey, DemoResource>> = { ...offers, ...needs }
