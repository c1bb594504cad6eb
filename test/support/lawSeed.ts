import fc from 'fast-check'

// The same cases at every run, so that a red run can be repeated; LAW_SEED=random (or a number) looks further.
const { LAW_SEED } = process.env
if (LAW_SEED !== 'random') fc.configureGlobal({ seed: Number(LAW_SEED ?? 20_261_123) })
