/** Where people are helped by people: on every public page, sheet, widget and print. */
export const help = {
  /** Example of a number: nobody answers it. */
  phone: '05\u00A053\u00A000\u00A000\u00A000',
  href: 'tel:+33553000000',
  hours: 'du lundi au vendredi, 9\u00A0h à 17\u00A0h',
  name: 'Cellule de relance',
};
