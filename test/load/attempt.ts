import type { Finding } from './findings'

/** Measures something; when that fails it is told as what falls short, so that what else was measured is not lost with it. */
export const attempt = async (name: string, measure: () => Promise<Finding[]>): Promise<Finding[]> => {
  try {
    return await measure()
  } catch (error) {
    console.error(error)
    const [reason = ''] = String(error).split('\n')
    return [{ name, measured: reason, bound: 'can be measured', holds: false }]
  }
}
