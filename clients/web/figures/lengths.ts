/** Across, drawings stretch with the page (percent); down, they grow with the letters (em). */

/** `12.5%` */
export function percent(value: number): string {
  return `${rounded(value)}%`;
}

/** `1.25em` */
export function em(value: number): string {
  return `${rounded(value)}em`;
}

/** Two decimals: finer than any screen, and the same text on every machine. */
export function rounded(value: number): number {
  // Adding nought makes plain nought of minus nought.
  return Math.round(value * 100) / 100 + 0;
}
