'use client'

export { KpiPeriods } from '../panel/subject/act/KpiPeriods'
export { Panel } from '../panel/subject/act/Panel'
