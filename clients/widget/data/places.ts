import { partners } from '@relance/schema/partners.ts';
import type { Visitor } from '@relance/sdk/visitor.ts';
import { WidgetPlaces } from '../documents.ts';

export interface Place {
  code: string;
  name: string;
}

interface Known {
  communes: readonly Place[];
  epcis: readonly Place[];
}

const none: Known = { communes: [], epcis: [] };
const hour = 3_600_000;

/** The communes and EPCI of the département; asked for once an hour, since they hardly ever change. */
export class Places {
  #known = none;
  #until = 0;

  /** What is known; the last known, or none, while their owner does not answer. */
  async of(visitor: Pick<Visitor, 'ask'>, now = Date.now()): Promise<Known> {
    if (now < this.#until) return this.#known;
    const { data } = await visitor.ask(WidgetPlaces, {}).catch(() => ({ data: null }));
    if (!data || data.communes.length === 0) return this.#known;
    this.#known = {
      communes: data.communes.map(({ inseeCode, name }) => ({
        code: inseeCode,
        name: name ?? inseeCode,
      })),
      epcis: data.epcis.map(({ siren, name }) => ({ code: siren, name: name ?? siren })),
    };
    this.#until = now + hour;
    return this.#known;
  }
}

const others = 'autre';
const unnamed = 'aucun';

/**
 * The partner that a use counts for: a partner of the plan, a commune by its code, or the holder of a key. Anybody
 * may write anything: whoever else it is counts as one of the others.
 */
export function partnerOf(
  name: string | undefined,
  communes: readonly Place[],
  keyNames: ReadonlySet<string>,
): string {
  if (name === undefined) return unnamed;
  const known =
    keyNames.has(name) ||
    partners.some((partner) => partner.name === name) ||
    communes.some(({ code }) => code === name);
  return known ? name : others;
}
