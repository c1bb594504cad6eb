import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const linkOrCopy = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    // On another disk, or one that knows no links.
    copyFileSync(from, to, constants.COPYFILE_FICLONE)
  }
}

/**
 * Lays installed packages down in another folder without taking their room twice. Links to folders stay what they say, so that the
 * packages of a workspace are those of the place in which they lie now.
 */
export const linkPackages = (from: string, to: string): void => {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkPackages(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}
