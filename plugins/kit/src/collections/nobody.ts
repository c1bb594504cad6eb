import type { Access } from 'payload'

/** Writing that only the plugin's own steps do, which ask for themselves whether somebody may. */
export const nobody: Access = () => false
