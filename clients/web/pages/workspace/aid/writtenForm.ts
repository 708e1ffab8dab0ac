import type { Fields } from './fields.ts';
import type { EditedSheet } from './readSheet.ts';

/** A sheet as the form writes it; reading it again gives the same sheet. */
export function writtenForm(aid: EditedSheet, fields: Fields): URLSearchParams {
  const form = new URLSearchParams();
  const values = valuesOf(aid);
  for (const [name, { kind }] of Object.entries(fields)) {
    const value = values[name];
    if (kind === 'contact') {
      for (const [part, text] of Object.entries(aid.contact ?? {})) {
        if (text !== null) form.set(`${name}.${part}`, text);
      }
    } else if (Array.isArray(value)) {
      const texts = value.map(String);
      if (kind === 'choices' || kind === 'numbers')
        texts.forEach((each) => form.append(name, each));
      else form.set(name, texts.join('\n'));
    } else {
      form.set(name, textOf(value, kind === 'share'));
    }
  }
  return form;
}

/** The sheet by the names of its input. */
function valuesOf(aid: EditedSheet): Readonly<Record<string, unknown>> {
  const { funder, cofunders, themes, propositions, territory, ...same } = aid;
  return {
    ...same,
    funderSiren: funder.siren,
    cofunderSirens: cofunders.map(({ siren }) => siren),
    themeCodes: themes.map(({ code }) => code),
    propositionNumbers: propositions.map(({ number }) => number),
    communeCodes: territory.communes.map(({ inseeCode, name: called }) => called ?? inseeCode),
    epciSirens: territory.epcis.map(({ siren }) => siren),
  };
}

function textOf(value: unknown, isShare: boolean): string {
  if (typeof value === 'number') {
    const shown = isShare ? Math.round(value * 1_000_000) / 10_000 : value;
    return String(shown).replace('.', ',');
  }
  return typeof value === 'string' ? value : '';
}
