/** Ready documents: whole lists, with what is told of each record. */
export { ActionPage } from './actions.ts';
export { AidPage } from './aids.ts';
export { IndicatorPage } from './indicators.ts';
export { InvestmentPage } from './investments.ts';
export { SubsidyPage } from './subsidies.ts';
