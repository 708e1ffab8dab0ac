import type { AidCardFragment } from '../../__generated__/graphql.ts';

interface Service extends Pick<AidCardFragment, 'title' | 'summary'> {
  contact: { phone: string | null; email: string | null; url: string | null } | null;
}

/** The aid for search engines: schema.org’s GovernmentService. */
export function serviceFacts({ title, summary, contact }: Service, provider: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: title,
    description: summary,
    areaServed: { '@type': 'AdministrativeArea', name: 'Lot-et-Garonne' },
    provider: { '@type': 'GovernmentOrganization', name: provider },
    ...(contact && {
      availableChannel: {
        '@type': 'ServiceChannel',
        ...(contact.phone && {
          servicePhone: { '@type': 'ContactPoint', telephone: contact.phone },
        }),
        ...(contact.url && { serviceUrl: contact.url }),
      },
    }),
  };
}
