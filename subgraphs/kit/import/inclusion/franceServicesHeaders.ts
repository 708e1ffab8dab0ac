/** What we read of a desk. */
export type PointField =
  | 'reference'
  | 'department'
  | 'name'
  | 'address'
  | 'building'
  | 'communeCode'
  | 'postalCode'
  | 'city'
  | 'latitude'
  | 'longitude'
  | 'email'
  | 'phone'
  | WeekdayField
  | 'hoursNote'
  | 'itinerant'
  | 'category'
  | 'label';

export type WeekdayField = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';

/** Names of the list as a table; as GeoJSON they are properties of each feature. */
const columns: Record<PointField, string> = {
  reference: 'MATRICULE',
  department: 'DEPARTEMENT',
  name: 'lib_france_services',
  address: 'ADRESSE',
  building: 'COMPLEMENT.D.ADRESSE',
  communeCode: 'insee_com',
  postalCode: 'code_postal',
  city: 'lib_com',
  latitude: 'LATITUDE',
  longitude: 'LONGITUDE',
  email: 'CONTACT.MAIL',
  phone: 'TELEPHONE',
  monday: 'h_lundi',
  tuesday: 'h_mardi',
  wednesday: 'h_mercredi',
  thursday: 'h_jeudi',
  friday: 'h_vendredi',
  saturday: 'h_samedi',
  hoursNote: 'Commentaire.horaires',
  itinerant: 'ITINERANCE',
  category: 'categorie',
  label: 'Labellisation',
};

export const pointHeaders: Record<PointField, readonly string[]> = {
  ...mapped((column) => [`properties.${column}`, column]),
  latitude: ['properties.LATITUDE', 'LATITUDE', 'geometry.coordinates.1'],
  longitude: ['properties.LONGITUDE', 'LONGITUDE', 'geometry.coordinates.0'],
};

function mapped(spell: (column: string) => string[]): Record<PointField, readonly string[]> {
  const entries = Object.entries(columns).map(([field, column]) => [field, spell(column)]);
  return Object.fromEntries(entries) as Record<PointField, readonly string[]>;
}
