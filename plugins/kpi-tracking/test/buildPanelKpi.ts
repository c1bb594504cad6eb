import type { PanelKpi, PanelMeasurement, PanelPeriod } from '../src/panel/subject/panel'
import { buildKpi } from './builders'

/** A measurement that was approved: of twelve, unless said otherwise. */
export const buildMeasurement = (overrides: Partial<PanelMeasurement> = {}): PanelMeasurement => ({
  denominator: null,
  evidence: [],
  history: null,
  id: 'measurement',
  isCorrection: false,
  note: '',
  numerator: null,
  parts: [],
  reason: '',
  savedAt: '2026-01-31T12:00:00.000Z',
  sentBack: '',
  source: '',
  state: 'approved',
  submittedBy: { id: 'keeper', name: 'Keeper' },
  value: 12,
  writtenBy: ['keeper'],
  ...overrides,
})

/** A year in which nothing was measured. */
export const buildPanelPeriod = (year: number, overrides: Partial<PanelPeriod> = {}): PanelPeriod => ({
  counting: null,
  from: `${year}-01-01`,
  id: `period-${year}`,
  isLocked: false,
  key: String(year),
  lockings: [],
  open: null,
  target: null,
  until: `${year}-12-31`,
  ...overrides,
})

/** A KPI of visitors, by age, which the viewer may measure and approve. */
export const buildPanelKpi = ({
  kpi = {},
  ...overrides
}: Partial<Omit<PanelKpi, 'kpi'>> & { kpi?: Partial<PanelKpi['kpi']> } = {}): PanelKpi => ({
  dimensions: [
    {
      categories: [
        { key: 'child', name: 'Kinderen' },
        { key: 'adult', name: 'Volwassenen' },
      ],
      key: 'age',
      name: 'Leeftijd',
    },
  ],
  due: null,
  endedOn: null,
  id: 'visitors',
  kpi: buildKpi({
    dimensions: [{ categories: ['child', 'adult'], isExhaustive: true, key: 'age' }],
    ...kpi,
  }),
  levelNames: [],
  mayApprove: true,
  mayMeasure: true,
  name: 'Meer bezoekers',
  periods: [],
  unit: 'bezoekers',
  ...overrides,
})
