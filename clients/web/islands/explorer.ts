// What the explorer does better with a script: results without a new page, the cost while one types, an editor.
import { copyButtons } from './explorer/copyButtons.ts';
import { liveCost } from './explorer/liveCost.ts';
import { results } from './explorer/results.ts';

const form = document.querySelector<HTMLFormElement>('form#question');
if (form) {
  const cost = liveCost(form);
  results(form);
  copyButtons();
  // After the page, which does without it.
  void import('./explorer/editor.ts').then(({ openEditor }) => openEditor(form, cost));
}
