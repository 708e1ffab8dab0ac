import type { EntityManager } from 'typeorm';

export async function loadDemo(_manager: EntityManager): Promise<void> {}
