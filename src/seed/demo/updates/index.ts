import type { DemoUpdate } from './demoUpdate'
import { energyAndCraft } from './energyAndCraft'
import { landAndFood } from './landAndFood'
import { livingTogether } from './livingTogether'

/** All news of the demo region: twelve messages that are published and one draft. */
export const updates: readonly DemoUpdate[] = [...landAndFood, ...energyAndCraft, ...livingTogether]
