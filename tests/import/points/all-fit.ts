import type { Judge } from '../../../src/import/points/judge.ts'

/** Finds every sentence fit to be shown, so that a test sees what the rules alone do. */
export const ALL_FIT: Judge = () => ({ stands: 95, worth: 95, fit: 90, usable: 90 })
