'use client'

export { HistoryTabLink } from '../panel/HistoryTabLink'
