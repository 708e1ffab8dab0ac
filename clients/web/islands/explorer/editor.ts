import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
} from '@codemirror/autocomplete';
import { bracketMatching } from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { completion, graphqlLanguageSupport, stateExtensions } from 'cm6-graphql';
import { minimalSetup } from 'codemirror';
import { buildSchema } from 'graphql';
import type { Problem } from '../../pages/explorer/query/problem.ts';
import type { OnProblems } from './liveCost.ts';
import { theme } from './theme.ts';

/**
 * Puts an editor over the text field, which stays what the form sends. It stands in a shadow: there its styles
 * are sheets that it makes itself, which the page's policy has no need to name.
 */
export function openEditor(
  form: HTMLFormElement,
  cost: { onProblems: OnProblems | undefined },
): void {
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=requete]');
  if (!field) return;
  const host = document.createElement('div');
  host.className = 'editor';
  const root = host.attachShadow({ mode: 'open' });
  const schema = new Compartment();
  const run = () => {
    form.requestSubmit();
    return true;
  };
  const view = new EditorView({
    ...{ root, parent: root },
    state: EditorState.create({
      doc: field.value,
      selection: { anchor: field.selectionStart },
      extensions: [
        // Tab is bound to nothing, and leaves; a list of proposals goes with it.
        Prec.highest(
          keymap.of([
            { key: 'Mod-Enter', run },
            { key: 'Tab', run: (editor) => closeCompletion(editor) && false },
          ]),
        ),
        ...[minimalSetup, lineNumbers(), bracketMatching(), closeBrackets(), autocompletion()],
        keymap.of(closeBracketsKeymap),
        ...[graphqlLanguageSupport(), completion, schema.of(stateExtensions()), theme],
        EditorState.phrases.of(phrases),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, lang: 'en' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return;
          field.value = state.doc.toString();
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      ],
    }),
  });
  const hadFocus = document.activeElement === field;
  field.hidden = true;
  field.before(host);
  for (const name of form.querySelectorAll('label[for=requete]')) {
    name.addEventListener('click', () => view.focus());
  }
  if (hadFocus) view.focus();
  cost.onProblems = (problems) => {
    view.dispatch(setDiagnostics(view.state, diagnosticsOf(problems, view.state)));
  };
  void offerFields(view, schema);
}

const label = 'Requête GraphQL. Tab quitte l’éditeur.';

const phrases = {
  Completions: 'Propositions',
  'No diagnostics': 'Aucune erreur',
  Diagnostics: 'Erreurs',
};

/** Names are proposed when the schema has come; without it one writes all the same. */
async function offerFields(view: EditorView, schema: Compartment): Promise<void> {
  const response = await fetch('/explorer/schema.graphql');
  if (!response.ok) return;
  const known = stateExtensions(buildSchema(await response.text(), { assumeValid: true }));
  view.dispatch({ effects: schema.reconfigure(known) });
}

function diagnosticsOf(problems: readonly Problem[], { doc }: EditorState): Diagnostic[] {
  return problems.flatMap(({ message, place }): Diagnostic[] => {
    if (!place || place.line > doc.lines) return [];
    const line = doc.line(place.line);
    const from = Math.min(line.from + place.column - 1, line.to);
    const [word = ''] = /^\w*/.exec(doc.sliceString(from, line.to)) ?? [];
    return [
      {
        from,
        to: Math.min(from + Math.max(1, word.length), doc.length),
        severity: 'error',
        message,
      },
    ];
  });
}
