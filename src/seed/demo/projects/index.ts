import { buildingWithFibres } from './buildingWithFibres'
import { craftYard } from './craftYard'
import type { DemoProject, ProjectKey } from './demoProject'
import { farmToPlate } from './farmToPlate'
import { livingHedgerows } from './livingHedgerows'
import { millAsTeacher } from './millAsTeacher'
import { onTheRoadTogether } from './onTheRoadTogether'
import { salineFields } from './salineFields'
import { seatAtTheTable } from './seatAtTheTable'
import { sunFromTheRoof } from './sunFromTheRoof'
import { toolHouse } from './toolHouse'
import { villageHeat } from './villageHeat'
import { waterForSummer } from './waterForSummer'

/** The projects of the demo region: ten that are published and two drafts. */
export const projects: Readonly<Record<ProjectKey, DemoProject>> = {
  'farm-to-plate': farmToPlate,
  'building-with-fibres': buildingWithFibres,
  'water-for-summer': waterForSummer,
  'village-heat': villageHeat,
  'living-hedgerows': livingHedgerows,
  'seat-at-the-table': seatAtTheTable,
  'craft-yard': craftYard,
  'mill-as-teacher': millAsTeacher,
  'on-the-road-together': onTheRoadTogether,
  'sun-from-the-roof': sunFromTheRoof,
  'saline-fields': salineFields,
  'tool-house': toolHouse,
}
