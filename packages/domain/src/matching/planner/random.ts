/** Seeded numbers from 0 to, not including, 1 (xorshift; Marsaglia 2003): the same seed gives the same plan everywhere. */
export function seededRandom(seed: number): () => number {
  let x = (seed | 0) ^ 0x9e3779b9 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
}
