/** The form as its button means it: a draft, published, or as the field says. */
export function withPublication(sent: URLSearchParams): URLSearchParams {
  const form = new URLSearchParams(sent);
  const verb = form.get('faire');
  if (verb === 'brouillon') form.set('publication', 'DRAFT');
  if (verb === 'publier') form.set('publication', 'PUBLISHED');
  form.delete('faire');
  return form;
}
