import type { ImportRefused } from '@relance/sdk/imports.ts';
import { failureText } from '../words/runs.ts';
import type { Workspace } from '../workspace.ts';

export interface RefusalProps {
  refusal: Pick<ImportRefused, 'code' | 'message'>;
  workspace: Workspace;
}

/** Why a file can't be read as it is asked; the importer's own words name what was wrong. */
export function Refusal({ refusal: { code, message }, workspace }: RefusalProps) {
  return (
    <div className="notice" role="alert">
      <p className="field-error">{failureText(code) ?? message}</p>
      <p className="soft">
        Code{'\u00A0'}: {code}. <span lang="en">{message}</span>
      </p>
      {code === 'FILE_NOT_KEPT' && (
        <p>
          <a className="button" href={workspace.to('/espace/imports/nouveau')}>
            Choisir le fichier de nouveau
          </a>
        </p>
      )}
    </div>
  );
}
