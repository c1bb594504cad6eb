/** Stops the start over an option of a plugin that cannot work, naming the plugin. */
export const refuseOption = (plugin: string, problem: string): never => {
  throw new Error(`[${plugin}] ${problem}`)
}
