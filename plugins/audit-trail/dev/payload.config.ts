import { createOfficeConfig } from './createOfficeConfig'

export default createOfficeConfig(process.env.DATABASE_URL ?? '', { options: { sealEvery: 1000 } })
