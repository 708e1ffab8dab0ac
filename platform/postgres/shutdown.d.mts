export interface Shutdown {
  pid: number;
  pgCtl: string;
  /** Asked before each signal, lest it reach another process that got the pid meanwhile. */
  stillServes?: () => boolean;
}

export function shutDown(server: Shutdown): Promise<boolean>;
