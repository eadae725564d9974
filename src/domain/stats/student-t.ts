/** How far out do 95 % of a t distribution reach? For two-sided intervals; no other level is used. */

/** The confidence of every interval in edgegate. */
export const confidence = 0.95;

/** The normal quantile of 0.975: what the t quantile comes to with many degrees of freedom. */
const normal = 1.959963984540054;
/** From here on the expansion below is exact to 1e-9, and the sum of the exact form gets long. */
const manyDegrees = 1000;

const known = new Map<number, number>();

/** The 0.975 quantile of Student's t. `degrees` is a whole number ≥ 1. */
export function tQuantile(degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  const before = known.get(degrees);
  if (before !== undefined) return before;
  const value = degrees > manyDegrees ? expanded(degrees) : bisected(degrees);
  known.set(degrees, value);
  return value;
}

/** Abramowitz and Stegun 26.7.5, three terms. */
function expanded(degrees: number): number {
  const z = normal;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}

function bisected(degrees: number): number {
  let low = 0;
  let high = 16;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (central(middle, degrees) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability between −t and t; Abramowitz and Stegun 26.7.3 and 26.7.4, exact for whole degrees. */
function central(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  if (degrees === 1) return (2 * angle) / Math.PI;
  let term = odd ? cosine : 1;
  let sum = term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cosine ** 2;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
