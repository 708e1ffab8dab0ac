/** A lock that this process holds, or the pid of the living process that holds it. */
export type Claim =
  { release: () => void; heldBy?: undefined } | { release?: undefined; heldBy: number };

export function claimLock(path: string): Claim;
export function processLives(pid: number): boolean;
