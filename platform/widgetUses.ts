import type { OutsideCounter } from '@relance/router/observability/outsideCounter.ts';
import type { Shape } from '@relance/widget/serveWidget.ts';

/** How often partners’ widgets were answered: partner and shape, and nothing of who looked. */
export class WidgetUses implements OutsideCounter {
  readonly name = 'relance_widget_uses_total';
  readonly help = 'Answers to widgets, by the partner that shows them and the way it does.';
  readonly labels = ['partner', 'shape'];
  readonly #counted = new Map<string, [{ partner: string; shape: Shape }, number]>();

  readonly count = (partner: string, shape: Shape): void => {
    const key = `${shape} ${partner}`;
    const counted = this.#counted.get(key);
    if (counted) counted[1] += 1;
    else this.#counted.set(key, [{ partner, shape }, 1]);
  };

  read() {
    return this.#counted.values();
  }
}
