import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedDemo } from '../support/platform.ts';

const chromium = process.env['RELANCE_CHROMIUM'] ?? '/usr/bin/chromium';
const canPrint = existsSync(chromium) && hasPdfInfo();

function hasPdfInfo(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

if (!canPrint) {
  console.warn('SKIPPED: the PDF of a session is not checked, for want of Chromium or of pdfinfo.');
}

interface Held {
  committees: { sessions: { nodes: { id: string; title: string; status: string }[] } }[];
}

describe('the file of a session as a PDF', () => {
  (canPrint ? it : it.skip)('is tagged, on A4, with a title', async () => {
    const { url, query } = await sharedDemo();
    const { data } = await query<Held>(
      '{ committees { sessions(first: 9) { nodes { id title status } } } }',
    );
    const sessions = data?.committees.flatMap((committee) => committee.sessions.nodes) ?? [];
    const held = sessions.find(({ status }) => status === 'HELD');
    const answer = await fetch(`${url}/seances/${held?.id}.pdf`);
    const folder = mkdtempSync(join(tmpdir(), 'relance-pdf-'));
    const path = join(folder, 'dossier.pdf');
    writeFileSync(path, Buffer.from(await answer.arrayBuffer()));

    const told = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(told).toMatch(/Tagged:\s+yes/);
    expect(told).toMatch(/Page size:.*A4/);
    expect(Number(/Pages:\s+(\d+)/.exec(told)?.[1])).toBeGreaterThanOrEqual(1);
    expect(told).toContain(held?.title);
  });
});
