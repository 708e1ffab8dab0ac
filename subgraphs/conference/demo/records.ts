/** Demo actions of the Conférence. */
export async function loadDemo(): Promise<void> {
  await Promise.resolve();
}
