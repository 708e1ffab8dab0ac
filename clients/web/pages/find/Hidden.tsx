/** What a form sends without asking it again. */
export function Hidden({ values }: { values: readonly (readonly [string, string])[] }) {
  return values.map(([name, value]) => (
    <input type="hidden" key={`${name}=${value}`} name={name} value={value} />
  ));
}
