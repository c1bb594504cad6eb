import { createLibraryConfig } from './createLibraryConfig'

export default createLibraryConfig(process.env.DATABASE_URL ?? '')
