/** The head of every subgraph of the shop. */
export const federated = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.3"
      import: ["@key", "@requires", "@external", "@provides", "@shareable", "@interfaceObject"]
    )
`;
