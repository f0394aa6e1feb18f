/** A clause of a sentence, and shorter versions of it; all by the places of their words. */
export interface Clause {
  readonly places: readonly number[]
  /** Without the parts that only add something: what its truth depends on. */
  readonly core: readonly number[]
  readonly versions: readonly (readonly number[])[]
}
