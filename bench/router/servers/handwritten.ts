import { createServer } from 'node:http';
import { Pool } from 'undici';
import type { Addresses } from '../federation.ts';
import { listening } from './listening.ts';
import { readText } from './readText.ts';
import type { ServeOptions } from './serveOptions.ts';

interface User {
  id: string;
  username: string | null;
  name: string | null;
}

interface Review {
  id: string;
  body: string | null;
  author: { id: string };
  product: { upc: string };
}

interface Product {
  upc: string;
  name: string | null;
  price: number | null;
  weight: number | null;
}

interface Stock {
  inStock: boolean | null;
  shippingEstimate: number | null;
}

/** What one would write for these two questions alone, knowing them: each entity is asked for once. */
export async function serve({ subgraphs }: ServeOptions): Promise<string> {
  const clients = clientsOf(subgraphs);
  const server = createServer((request, response) => {
    void readText(request).then(async (text) => {
      const { query } = JSON.parse(text) as { query: string };
      const page = new Page(clients);
      const data = query.startsWith('query Deep') ? await page.deep() : await page.small();
      const body = `${JSON.stringify({ data })}\n`;
      const length = Buffer.byteLength(body);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': length })
        .end(body);
    });
  });
  return listening(server);
}

type Ask = <Data>(query: string, variables?: object) => Promise<Data>;
type Clients = Record<string, Ask>;

/** One request, and what it has loaded. */
class Page {
  readonly #users = new Map<string, User>();
  readonly #products = new Map<string, Product>();
  readonly #stock = new Map<string, Stock>();
  readonly #byUser = new Map<string, Review[]>();
  readonly #byProduct = new Map<string, Review[]>();

  constructor(readonly clients: Clients) {}

  async small() {
    return this.#ask('users', '{ me { id name username } }');
  }

  async deep() {
    const [{ users }, { topProducts }] = await Promise.all([
      this.#ask<{ users: User[] }>('users', '{ users { id username name } }'),
      this.#ask<{ topProducts: Product[] }>(
        'products',
        '{ topProducts { upc name price weight } }',
      ),
    ]);
    for (const user of users) this.#users.set(user.id, user);
    for (const product of topProducts) this.#products.set(product.upc, product);
    await Promise.all([
      this.#loadReviewsOf('User', 'id', [...this.#users.keys()], this.#byUser),
      this.#loadReviewsOf('Product', 'upc', [...this.#products.keys()], this.#byProduct),
    ]);
    await this.#loadProducts(reviewsIn(this.#byUser));
    const rest = [...this.#products.keys()].filter((upc) => !this.#byProduct.has(upc));
    await Promise.all([
      this.#loadReviewsOf('Product', 'upc', rest, this.#byProduct),
      this.#loadStock(),
    ]);
    await this.#loadAuthors(reviewsIn(this.#byProduct));
    return {
      users: users.map((user) => ({
        ...user,
        reviews: this.#byUser.get(user.id)?.map((review) => ({
          ...{ id: review.id, body: review.body },
          product: {
            ...this.#product(review),
            reviews: this.#reviewsOfProduct(review.product.upc),
          },
        })),
      })),
      topProducts: topProducts.map(({ upc }) => ({
        ...this.#product({ product: { upc } }),
        reviews: this.#reviewsOfProduct(upc),
      })),
    };
  }

  #product({ product: { upc } }: Pick<Review, 'product'>) {
    const { inStock, shippingEstimate } = this.#stock.get(upc) ?? {};
    const { name, price, weight } = this.#products.get(upc) ?? {};
    return { inStock, name, price, shippingEstimate, upc, weight };
  }

  #reviewsOfProduct(upc: string) {
    return this.#byProduct.get(upc)?.map(({ id, body, author }) => ({
      ...{ id, body },
      author: {
        ...this.#users.get(author.id),
        reviews: this.#byUser.get(author.id)?.map((review) => ({
          ...{ id: review.id, body: review.body },
          product: this.#product(review),
        })),
      },
    }));
  }

  async #loadReviewsOf(
    type: 'User' | 'Product',
    key: 'id' | 'upc',
    keys: readonly string[],
    into: Map<string, Review[]>,
  ): Promise<void> {
    if (keys.length === 0) return;
    const found = await this.#entities<{ reviews: Review[] }>(
      'reviews',
      `... on ${type} { reviews { id body author { id } product { upc } } }`,
      keys.map((value) => ({ __typename: type, [key]: value })),
    );
    keys.forEach((value, at) => into.set(value, found[at]?.reviews ?? []));
  }

  async #loadProducts(reviews: readonly Review[]): Promise<void> {
    const missing = new Set<string>();
    for (const { product } of reviews) {
      if (!this.#products.has(product.upc)) missing.add(product.upc);
    }
    if (missing.size === 0) return;
    const found = await this.#entities<Product>(
      'products',
      '... on Product { upc name price weight }',
      [...missing].map((upc) => ({ __typename: 'Product', upc })),
    );
    for (const product of found) this.#products.set(product.upc, product);
  }

  async #loadStock(): Promise<void> {
    const products = [...this.#products.values()];
    const found = await this.#entities<Stock>(
      'inventory',
      '... on Product { inStock shippingEstimate }',
      products.map(({ upc, price, weight }) => ({ __typename: 'Product', upc, price, weight })),
    );
    products.forEach(({ upc }, at) => this.#stock.set(upc, found[at] as Stock));
  }

  // All people were listed: whoever wrote a review may still be new.
  async #loadAuthors(reviews: readonly Review[]): Promise<void> {
    const missing = new Set<string>();
    for (const { author } of reviews) if (!this.#users.has(author.id)) missing.add(author.id);
    if (missing.size === 0) return;
    const ids = [...missing];
    const [found] = await Promise.all([
      this.#entities<User>(
        'users',
        '... on User { id username name }',
        ids.map((id) => ({ __typename: 'User', id })),
      ),
      this.#loadReviewsOf('User', 'id', ids, this.#byUser),
    ]);
    for (const user of found) this.#users.set(user.id, user);
    await this.#loadProducts(reviewsIn(this.#byUser));
    await this.#loadStock();
  }

  async #entities<Entity>(subgraph: string, selection: string, representations: object[]) {
    const { _entities } = await this.#ask<{ _entities: Entity[] }>(
      subgraph,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
      { representations },
    );
    return _entities;
  }

  #ask<Data>(subgraph: string, query: string, variables?: object): Promise<Data> {
    const ask = this.clients[subgraph];
    if (!ask) throw new Error(`no subgraph ${subgraph}`);
    return ask<Data>(query, variables);
  }
}

function reviewsIn(loaded: ReadonlyMap<string, Review[]>): Review[] {
  return [...loaded.values()].flat();
}

function clientsOf(subgraphs: Addresses): Clients {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return Object.fromEntries(
    Object.entries(subgraphs).map(([name, url]) => {
      const pool = new Pool(url, { connections: 64, pipelining: 1 });
      const ask = async <Data>(query: string, variables?: object) => {
        const body = JSON.stringify({ query, variables });
        const reply = await pool.request({ method: 'POST', path: '/graphql', headers, body });
        const { data } = (await reply.body.json()) as { data: Data };
        return data;
      };
      return [name, ask] as const;
    }),
  );
}
