import { Mark } from '../Mark'

/** The mark in the corner of the panel, which leads to its first page. */
export const Icon = () => <Mark size={18} />
