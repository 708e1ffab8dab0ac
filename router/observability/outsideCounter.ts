/** Something that is counted beside the router, and told with what the router counts. */
export interface OutsideCounter {
  /** In full, `relance_widget_uses_total`. */
  name: string;
  help: string;
  labels: readonly string[];
  /** What was counted so far, by the values of the labels. */
  read(): Iterable<readonly [labels: Record<string, string>, times: number]>;
}
