import { verdictGapWords as known } from '@streekwerk/payload-kpi-tracking'
import { expect, test } from 'vitest'

import { verdictGapWords } from '../domain/kpis/verdictGaps'

test('visitors are told in words each reason for which no verdict is given', () => {
  expect(Object.keys(verdictGapWords).toSorted()).toEqual(Object.keys(known).toSorted())
})
