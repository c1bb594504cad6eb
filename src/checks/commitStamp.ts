import { askGit } from '../processes/askGit'

/**
 * The commit of what lies in a folder, marked where something in it differs from that, but for the file that is written itself; empty where
 * there is no git history.
 */
export const commitStamp = (written: string, folder = process.cwd()): string => {
  const commit = askGit(folder, 'rev-parse', '--short', 'HEAD')?.trim()
  if (!commit) return ''
  const changed = askGit(folder, 'status', '--porcelain', '--', '.', `:(exclude)${written}`)
  return changed === '' ? commit : `${commit} + changes`
}
