import { RelanceAides } from './relanceAides.ts';

/** `<relance-aide id="…">`: one aid. */
class RelanceAide extends RelanceAides {
  static override properties = { id: { reflect: true } };

  override get one(): string {
    return this.id ?? '';
  }
}

// A page may hold the script twice.
if (!customElements.get('relance-aides')) {
  customElements.define('relance-aides', RelanceAides);
  customElements.define('relance-aide', RelanceAide);
}
