/** How a result is shown. */
export const views = ['tableau', 'graphique', 'carte'] as const;
export type View = (typeof views)[number];
