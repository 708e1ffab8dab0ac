import type { ImportLook } from '@relance/sdk/importLook.ts';

/** The first rows of a file, as they are read. */
export function FirstRows({ look: { columns, rows } }: { look: ImportLook }) {
  return (
    <section aria-labelledby="lignes">
      <h2 id="lignes">Les premières lignes</h2>
      <p className="soft">
        Ce qui peut nommer une personne est masqué{'\u00A0'}: les lettres sans accent deviennent des
        «{'\u00A0'}x{'\u00A0'}», les longs numéros des zéros.
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Lignes du fichier">
        <table>
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              {columns.map(({ header }, at) => (
                <th scope="col" key={at}>
                  {header || 'Sans nom'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
